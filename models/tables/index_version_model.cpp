// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/index_version_model.h"

#include "models/harm/ambiguity.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

IndexVersionModel::IndexVersionModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("name"), tr("Version")},
           {QStringLiteral("in_use"), tr("State")},
           {QStringLiteral("offences"), tr("Offences"), true},
           {QStringLiteral("rules"), tr("Rules"), true, tr("Resolution rules for ambiguous classes")},
           {QStringLiteral("open"), tr("Unsettled"), true,
            tr("Classes with several values that no default rule settles, of all with several values")},
           {QStringLiteral("sha256"), tr("SHA-256 of table and rules")}},
          parent) {}

void IndexVersionModel::setVersions(const std::vector<cases::IndexVersion>& versions) {
    beginResetModel();
    m_rows.clear();
    for (const cases::IndexVersion& version : versions) {
        const std::vector<harm::AmbiguousClass> classes = harm::ambiguousClasses(version.index);
        Row made;
        made.name = text(version.index.name);
        made.sha256 = text(version.index.sha256);
        made.offences = static_cast<int>(version.index.rows.size());
        made.rules = static_cast<int>(version.index.rules.size());
        made.ambiguous = static_cast<int>(classes.size());
        made.open = static_cast<int>(std::count_if(
            classes.begin(), classes.end(), [](const harm::AmbiguousClass& held) { return !held.settled; }));
        made.inUse = version.inUse;
        m_rows.push_back(std::move(made));
    }
    endResetModel();
}

int IndexVersionModel::rowOf(const QString& name) const {
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row& held) { return held.name == name; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int IndexVersionModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant IndexVersionModel::cell(int row, const QString& column, int role) const {
    const Row& held = m_rows[static_cast<std::size_t>(row)];
    const auto number = [role](int n) {
        return role == SortRole ? QVariant(n) : QVariant(QLocale(QLocale::English).toString(n));
    };
    switch (role) {
    case RefRole:
        return held.name;
    case StrongRole:
        return column == u"name" ? QVariant(true) : QVariant();
    case IconRole:
        if (column == u"in_use" && held.inUse) return QStringLiteral("check-circle");
        if (column == u"open" && held.open > 0) return QStringLiteral("look");
        return {};
    case ToneRole:
        if (column == u"in_use" && held.inUse) return static_cast<int>(Tone::Ok);
        if (column == u"open" && held.open > 0) return static_cast<int>(Tone::Warn);
        if (column == u"sha256") return static_cast<int>(Tone::Muted);
        return {};
    case Qt::ToolTipRole:
        return column == u"sha256" ? QVariant(held.sha256) : QVariant();
    case Qt::DisplayRole:
    case SortRole:
        if (column == u"name") return held.name;
        if (column == u"in_use") return held.inUse ? tr("in use") : QString();
        if (column == u"offences") return number(held.offences);
        if (column == u"rules") return number(held.rules);
        if (column == u"open")
            return role == SortRole ? QVariant(held.open)
                                    : QVariant(tr("%1 of %2").arg(held.open).arg(held.ambiguous));
        if (column == u"sha256") return role == SortRole ? held.sha256 : held.sha256.left(16);
        return {};
    default:
        return {};
    }
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/profile_values_model.h"

#include "models/domain/profile_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::tables {

QString profileTitle(const Profile& profile) {
    if (profile.version <= 1) return text(profile.name);
    return QCoreApplication::translate("harmdesk::tables::ProfileValuesModel", "%1 (version %2)")
        .arg(text(profile.name))
        .arg(profile.version);
}

ProfileValuesModel::ProfileValuesModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("setting"), tr("Setting")},
                       {QStringLiteral("a"), QString()},
                       {QStringLiteral("b"), QString()},
                       {QStringLiteral("help"), tr("Meaning")}},
                      parent) {}

void ProfileValuesModel::setProfiles(const Profile& a, const Profile& b, bool onlyDifferent) {
    beginResetModel();
    m_rows.clear();
    m_titleA = profileTitle(a);
    m_titleB = profileTitle(b);
    const auto differences = profileDifferences(a, b);
    m_differences = static_cast<int>(differences.size());
    for (const auto& [key, value] : profileValues(a)) {
        const bool differs = std::any_of(differences.begin(), differences.end(),
                                         [&](const ProfileDifference& d) { return d.key == key; });
        if (differs || !onlyDifferent) m_rows.push_back({key, value, profileValue(b, key), differs});
    }
    endResetModel();
}

QVariant ProfileValuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        if (section == columnOf(QStringLiteral("a"))) return m_titleA;
        if (section == columnOf(QStringLiteral("b"))) return m_titleB;
    }
    return PlainTableModel::headerData(section, orientation, role);
}

QVariant ProfileValuesModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const std::string& value = column == u"a" ? row.a : row.b;
    const bool isValue = column == u"a" || column == u"b";
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"setting") return profileKeyLabel(row.key);
        if (column == u"help") return profileKeyHelp(row.key);
        return profileValueWords(row.key, value);
    case Qt::ToolTipRole:
        if (column == u"help") return profileKeyHelp(row.key);
        return QStringLiteral("%1 = %2").arg(text(row.key), text(isValue ? value : row.a));
    case Qt::AccessibleTextRole:
        if (column == u"b" && row.differs) return tr("%1, differs").arg(profileValueWords(row.key, row.b));
        return {};
    case IconRole:
        return column == u"b" && row.differs ? QStringLiteral("arrow-right") : QString();
    case RefRole:
        return text(row.key);
    case StrongRole:
        return column == u"b" && row.differs;
    case ToneRole:
        return static_cast<int>(column == u"help" ? Tone::Muted : Tone::Normal);
    default:
        return {};
    }
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/spec_list_model.h"

#include "models/base/date.h"

#include <QLocale>

namespace harmdesk::tables {

SpecListModel::SpecListModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("name"), tr("Mapping")},
                         {QStringLiteral("version"), tr("Version"), true},
                         {QStringLiteral("when"), tr("Saved")},
                         {QStringLiteral("user"), tr("By")}},
                        parent) {}

void SpecListModel::setEntries(std::vector<Entry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QString SpecListModel::nameOf(int row) const {
    return row >= 0 && row < rows() ? m_entries[static_cast<std::size_t>(row)].name : QString();
}

QVariant SpecListModel::cell(int row, const QString& column, int role) const {
    const Entry& it = m_entries[static_cast<std::size_t>(row)];
    if (role == StrongRole) return column == QLatin1String("name");
    if (role == SortRole) {
        if (column == QLatin1String("version")) return it.version;
        if (column == QLatin1String("when")) return it.savedAt;
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (column == QLatin1String("name")) return it.name;
    if (column == QLatin1String("version")) return QLocale().toString(it.version);
    if (column == QLatin1String("user")) return it.savedBy;
    const QDate day = it.savedAt.toLocalTime().date();
    const auto date = Date::fromYmd(day.year(), day.month(), day.day());
    return date ? date->display() : QString();
}

} // namespace harmdesk::tables

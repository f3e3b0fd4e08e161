// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/value_map_model.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

namespace {

QString folded(const std::string& text) {
    return QString::fromStdString(text).trimmed().toCaseFolded();
}

} // namespace

ValueMapModel::ValueMapModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("value"), tr("Value in the file")},
                         {QStringLiteral("count"), tr("Records"), true},
                         {QStringLiteral("code"), tr("Stands for")}},
                        parent) {}

void ValueMapModel::setValues(const ColumnProfile& column, const FieldRule& rule,
                              std::span<const std::string_view> codes) {
    std::vector<Row> fresh;
    std::vector<bool> seen(rule.values.size(), false);
    for (const auto& [value, count] : column.values) {
        Row row;
        row.value = value;
        row.count = count;
        for (std::size_t i = 0; i < rule.values.size(); ++i)
            if (folded(rule.values[i].first) == folded(value)) {
                row.code = rule.values[i].second;
                seen[i] = true;
            }
        row.allowed =
            codes.empty() || std::find(codes.begin(), codes.end(), std::string_view(value)) != codes.end();
        fresh.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < rule.values.size(); ++i)
        if (!seen[i]) fresh.push_back({rule.values[i].first, 0, rule.values[i].second, false});
    const bool same = fresh.size() == m_rows.size() &&
                      std::equal(fresh.begin(), fresh.end(), m_rows.begin(),
                                 [](const Row& a, const Row& b) { return a.value == b.value; });
    m_codes = codes;
    if (same && !fresh.empty()) {
        m_rows = std::move(fresh);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

void ValueMapModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_codes = {};
    endResetModel();
}

int ValueMapModel::open() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row& row) { return !row.code && !row.allowed; }));
}

Qt::ItemFlags ValueMapModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = PlainTableModel::flags(index);
    return index.isValid() && index.column() == columnOf(QStringLiteral("code")) ? flags | Qt::ItemIsEditable
                                                                                 : flags;
}

bool ValueMapModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString code = value.toString().trimmed();
    if (code == (row.code ? QString::fromStdString(*row.code) : QString())) return false;
    Q_EMIT codeChosen(QString::fromStdString(row.value), code);
    return true;
}

QVariant ValueMapModel::cell(int row, const QString& column, int role) const {
    const Row& it = m_rows[static_cast<std::size_t>(row)];
    if (column == QLatin1String("count")) {
        if (role == SortRole) return static_cast<qlonglong>(it.count);
        if (role == Qt::DisplayRole && it.count > 0)
            return QLocale().toString(static_cast<qlonglong>(it.count));
        return {};
    }
    if (column == QLatin1String("value"))
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(it.value)) : QVariant();
    switch (role) {
    case Qt::EditRole:
        return it.code ? QString::fromStdString(*it.code) : QString();
    case Qt::DisplayRole:
        if (it.code) return it.code->empty() ? tr("nothing") : QString::fromStdString(*it.code);
        return it.allowed ? tr("as it is") : tr("no code yet");
    case ToneRole:
        return static_cast<int>(it.code ? Tone::Normal : it.allowed ? Tone::Muted : Tone::Warn);
    case IconRole:
        return it.code || it.allowed ? QVariant() : QVariant(QStringLiteral("warning"));
    default:
        return {};
    }
}

} // namespace harmdesk::tables

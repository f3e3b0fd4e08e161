// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reject_edit_model.h"

#include "models/tables/roles.h"

namespace harmdesk::tables {

RejectEditModel::RejectEditModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void RejectEditModel::setReceipt(std::shared_ptr<const ImportReceipt> receipt) {
    beginResetModel();
    m_receipt = std::move(receipt);
    m_reject = -1;
    m_edits.clear();
    endResetModel();
    Q_EMIT correctionsChanged();
}

void RejectEditModel::showReject(int reject) {
    if (reject == m_reject) return;
    beginResetModel();
    m_reject = reject;
    endResetModel();
}

void RejectEditModel::setReadOnly(bool readOnly) {
    beginResetModel();
    m_readOnly = readOnly;
    endResetModel();
}

const RejectedRow* RejectEditModel::current() const {
    if (!m_receipt || m_reject < 0 || m_reject >= static_cast<int>(m_receipt->rejects.size())) return nullptr;
    return &m_receipt->rejects[static_cast<std::size_t>(m_reject)];
}

bool RejectEditModel::canEdit() const {
    const RejectedRow* const row = current();
    return row != nullptr && !m_readOnly && row->state == RejectState::Open && !row->values.empty();
}

int RejectEditModel::faultyRow() const {
    const RejectedRow* const row = current();
    if (row == nullptr) return -1;
    const std::string field = row->field.toStdString();
    for (std::size_t i = 0; i < row->values.size(); ++i)
        if (row->values[i].first == field) return static_cast<int>(i);
    return -1;
}

QString RejectEditModel::valueAt(int reject, int field) const {
    if (const auto edits = m_edits.find(reject); edits != m_edits.end())
        if (const auto edit = edits->second.find(field); edit != edits->second.end()) return edit->second;
    const RejectedRow& row = m_receipt->rejects[static_cast<std::size_t>(reject)];
    return QString::fromStdString(row.values[static_cast<std::size_t>(field)].second);
}

void RejectEditModel::setValue(int reject, int field, const QString& value) {
    const RejectedRow& row = m_receipt->rejects[static_cast<std::size_t>(reject)];
    const QString asRead = QString::fromStdString(row.values[static_cast<std::size_t>(field)].second);
    if (value == asRead) {
        m_edits[reject].erase(field);
        if (m_edits[reject].empty()) m_edits.erase(reject);
    } else {
        m_edits[reject][field] = value;
    }
    if (reject == m_reject)
        Q_EMIT dataChanged(index(field, Field), index(field, Value));
    else
        showReject(reject);
    Q_EMIT correctionsChanged();
}

std::vector<std::pair<std::int64_t, std::vector<std::pair<std::string, std::string>>>>
RejectEditModel::fixes() const {
    std::vector<std::pair<std::int64_t, std::vector<std::pair<std::string, std::string>>>> out;
    for (const auto& [reject, edits] : m_edits) {
        const RejectedRow& row = m_receipt->rejects[static_cast<std::size_t>(reject)];
        auto values = row.values;
        for (const auto& [field, value] : edits)
            values[static_cast<std::size_t>(field)].second = value.trimmed().toStdString();
        out.emplace_back(row.id, std::move(values));
    }
    return out;
}

int RejectEditModel::rowCount(const QModelIndex& parent) const {
    const RejectedRow* const row = parent.isValid() ? nullptr : current();
    return row == nullptr ? 0 : static_cast<int>(row->values.size());
}

int RejectEditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectEditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const RejectedRow* const row = current();
    if (row == nullptr) return {};
    const auto& [field, read] = row->values[static_cast<std::size_t>(index.row())];
    const bool faulty = index.row() == faultyRow();
    const QString value = valueAt(m_reject, index.row());
    const bool corrected = value != QString::fromStdString(read);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SortRole:
        if (index.column() == Field) return QString::fromStdString(field);
        return index.column() == Read ? QString::fromStdString(read) : value;
    case Qt::ToolTipRole:
        return faulty ? QVariant(row->message) : QVariant();
    case ToneRole:
        if (faulty && !corrected) return static_cast<int>(Tone::Danger);
        if (corrected && index.column() == Value) return static_cast<int>(Tone::Ok);
        return index.column() == Read ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    case IconRole:
        if (index.column() != Field) return {};
        if (corrected) return QStringLiteral("check");
        return faulty ? QVariant(QStringLiteral("warning")) : QVariant();
    case StrongRole:
        return corrected && index.column() == Value;
    case Qt::AccessibleTextRole:
        if (index.column() != Value) return {};
        return corrected ? tr("%1, corrected to %2").arg(QString::fromStdString(field), value)
                         : tr("%1: %2").arg(QString::fromStdString(field), value);
    default:
        return {};
    }
}

QVariant RejectEditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == ColumnIdRole) {
        static const QString ids[] = {QStringLiteral("field"), QStringLiteral("read"),
                                      QStringLiteral("value")};
        return ids[section];
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Read:
        return tr("As read");
    default:
        return tr("To be taken as");
    }
}

Qt::ItemFlags RejectEditModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value && canEdit()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool RejectEditModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString before = valueAt(m_reject, index.row());
    const QString after = value.toString();
    if (before == after) return false;
    setValue(m_reject, index.row(), after);
    Q_EMIT edited(m_reject, index.row(), before, after);
    return true;
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reject_model.h"

#include <QFileInfo>
#include <QLocale>

namespace harmdesk::tables {

RejectModel::RejectModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("state"), tr("State")},
           {QStringLiteral("file"), tr("File")},
           {QStringLiteral("line"), tr("Line"), true, tr("Line of the file; the header is line 1")},
           {QStringLiteral("field"), tr("Field")},
           {QStringLiteral("code"), tr("Code")},
           {QStringLiteral("message"), tr("Why it was not taken")}},
          parent) {}

void RejectModel::setReceipt(std::shared_ptr<const ImportReceipt> receipt) {
    beginResetModel();
    m_receipt = std::move(receipt);
    endResetModel();
}

void RejectModel::setCorrected(std::function<bool(int)> isCorrected) {
    m_isCorrected = std::move(isCorrected);
}

void RejectModel::correctionsChanged() {
    if (rows() > 0) Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 0));
}

QVariant RejectModel::state(int row, const RejectedRow& reject, int role) const {
    const bool corrected = m_isCorrected && m_isCorrected(row);
    switch (reject.state) {
    case RejectState::Open:
        if (role == Qt::DisplayRole) return corrected ? tr("Corrected, not yet re-tried") : tr("Open");
        if (role == IconRole) return corrected ? QStringLiteral("check") : QStringLiteral("warning");
        if (role == ToneRole) return static_cast<int>(corrected ? Tone::Accent : Tone::Warn);
        return {};
    case RejectState::Resolved:
        if (role == Qt::DisplayRole) return tr("Taken by import %1").arg(reject.settledBy.value);
        if (role == IconRole) return QStringLiteral("check-circle");
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Ok)) : QVariant();
    case RejectState::Dismissed:
        if (role == Qt::DisplayRole) return tr("Left out: %1").arg(reject.settledWhy);
        if (role == Qt::ToolTipRole) return reject.settledWhy;
        return role == ToneRole ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    }
    return {};
}

int RejectModel::rows() const {
    return m_receipt ? static_cast<int>(m_receipt->rejects.size()) : 0;
}

QVariant RejectModel::cell(int row, const QString& column, int role) const {
    const RejectedRow& reject = m_receipt->rejects[static_cast<std::size_t>(row)];
    if (column == QLatin1String("state")) return state(row, reject, role);
    if (column == QLatin1String("line")) {
        if (role == Qt::DisplayRole) return QLocale().toString(static_cast<qlonglong>(reject.line));
        if (role == SortRole) return static_cast<qlonglong>(reject.line);
        return {};
    }
    if (column == QLatin1String("code") && role == ToneRole) return static_cast<int>(Tone::Danger);
    if (column == QLatin1String("file") && role == Qt::ToolTipRole) return reject.file;
    if (role != Qt::DisplayRole) return {};
    if (column == QLatin1String("file")) return QFileInfo(reject.file).fileName();
    if (column == QLatin1String("field")) return reject.field;
    return column == QLatin1String("code") ? reject.code : reject.message;
}

} // namespace harmdesk::tables

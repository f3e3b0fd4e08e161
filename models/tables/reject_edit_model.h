// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace harmdesk::tables {

/// The fields of one rejected row, to be corrected. Columns: field, read (as it stood in the file), value (as
/// it shall be taken; editable). Corrections of all rows of the receipt are kept until they are re-tried or
/// another receipt comes; every one can be undone.
class RejectEditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Read, Value, ColumnCount };

    explicit RejectEditModel(QObject* parent = nullptr);
    /// A receipt with the values of its rejected rows; null = none. Drops all corrections.
    void setReceipt(std::shared_ptr<const ImportReceipt> receipt);
    /// Shows this row of ImportReceipt::rejects; -1 = none. Where it holds no values (bad_shape) the table is
    /// empty.
    void showReject(int reject);
    int reject() const { return m_reject; }
    /// Fields can be edited (the row is open and its fields are known).
    bool canEdit() const;
    /// A read-only case: nothing can be edited.
    void setReadOnly(bool readOnly);

    bool isCorrected(int reject) const { return m_edits.contains(reject); }
    int correctedCount() const { return static_cast<int>(m_edits.size()); }
    /// Every corrected row: RejectedRow::id and all its fields.
    std::vector<std::pair<std::int64_t, std::vector<std::pair<std::string, std::string>>>> fixes() const;
    /// The row of the faulty field; -1 = the row as a whole is faulty.
    int faultyRow() const;
    /// Sets a field of any row of the receipt, and shows that row.
    void setValue(int reject, int field, const QString& value);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void correctionsChanged();
    /// The analyst has set a field from `before` to `after`.
    void edited(int reject, int field, const QString& before, const QString& after);

private:
    const RejectedRow* current() const;
    QString valueAt(int reject, int field) const;

    std::shared_ptr<const ImportReceipt> m_receipt;
    int m_reject = -1;
    bool m_readOnly = false;
    std::map<int, std::map<int, QString>> m_edits; // by reject, by field
};

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/plain_table_model.h"

#include "models/domain/import_receipt.h"

#include <memory>

namespace harmdesk::tables {

/// The files of one import with their counts and, where there are several, a last row with the sums. Columns:
/// file, read, inserted, updated, unchanged, rejected; in every row read = inserted + updated + unchanged +
/// rejected.
class ReceiptModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit ReceiptModel(QObject* parent = nullptr);
    /// Null: the table is empty.
    void setReceipt(std::shared_ptr<const ImportReceipt> receipt);
    static FileReceipt sum(const ImportReceipt& receipt);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const ImportReceipt> m_receipt;
    FileReceipt m_sum;
};

/// Offence texts of one import that the harm index does not know. Columns: crimes, title, ho_class, cjs_code.
class UnmappedModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit UnmappedModel(QObject* parent = nullptr);
    void setReceipt(std::shared_ptr<const ImportReceipt> receipt);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const ImportReceipt> m_receipt;
};

/// The case's imports, newest first. Columns: import, when, state, files,
/// inserted, updated, rejected, read, user.
class ImportListModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit ImportListModel(QObject* parent = nullptr);
    void setReceipts(std::vector<std::shared_ptr<const ImportReceipt>> receipts);
    /// Null where there is no such row.
    std::shared_ptr<const ImportReceipt> receipt(int row) const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<std::shared_ptr<const ImportReceipt>> m_receipts;
    std::vector<FileReceipt> m_sums;
};

} // namespace harmdesk::tables

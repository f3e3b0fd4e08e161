// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/plain_table_model.h"

#include "models/domain/import_receipt.h"

#include <functional>
#include <memory>

namespace harmdesk::tables {

/// The rows that an import did not take, in the order of the files. Columns: state, file, line, field, code,
/// message.
class RejectModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit RejectModel(QObject* parent = nullptr);
    /// Null: the table is empty.
    void setReceipt(std::shared_ptr<const ImportReceipt> receipt);
    /// Rows with corrections that have not been re-tried yet: said in the state column.
    void setCorrected(std::function<bool(int)> isCorrected);
    void correctionsChanged();

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    QVariant state(int row, const RejectedRow& reject, int role) const;
    std::shared_ptr<const ImportReceipt> m_receipt;
    std::function<bool(int)> m_isCorrected;
};

} // namespace harmdesk::tables

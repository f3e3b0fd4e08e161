// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/dossier_table_model.h"

#include "models/domain/import_receipt.h"

#include <memory>

namespace harmdesk::tables {

/// The rows that an import did not take, in the order of the files. Columns: file, line, field, code,
/// message.
class RejectModel : public DossierTableModel {
    Q_OBJECT
public:
    explicit RejectModel(QObject* parent = nullptr);
    /// Null: the table is empty.
    void setReceipt(std::shared_ptr<const ImportReceipt> receipt);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const ImportReceipt> m_receipt;
};

} // namespace harmdesk::tables

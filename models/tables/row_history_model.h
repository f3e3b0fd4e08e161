// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_history.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// Where each value of a held row came from: the import, file and line that brought it as it stands, and what
/// stood there before. In the order of the standard extract; fields keep its names. RefRole = the field.
/// Columns: field, value, before, import, at, by, file, line.
class RowHistoryModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit RowHistoryModel(QObject* parent = nullptr);

    /// `versions`: newest first, as the case gives them.
    void setVersions(const std::vector<RowVersion>& versions);
    /// "22 fields of import 3, 31 Oct 2026 09:12, by tester; 2 of them replaced what an earlier import had
    /// brought." Empty without versions.
    QString sentence() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    QString display(const FieldOrigin& origin, const QString& column) const;

    std::vector<FieldOrigin> m_rows;
    RowVersion m_newest; ///< without its values
    RowVersion m_oldest;
    int m_versions = 0;
};

} // namespace harmdesk::tables

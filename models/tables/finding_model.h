// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/tables/plain_table_model.h"

namespace harmdesk::tables {

/// What is different between a mapping and the files in hand, what stops the import first. Columns: weight,
/// text, file, column, field, values.
class FindingModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit FindingModel(QObject* parent = nullptr);
    void setFindings(std::vector<SpecFinding> findings);
    const SpecFinding* finding(int row) const; ///< nullptr = no such row
    int blocking() const;

protected:
    int rows() const override { return static_cast<int>(m_findings.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<SpecFinding> m_findings;
};

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/candidates.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// Rows of a harm index that a person may choose from. Columns: days, title, reason, urn, class, cjs, group,
/// likeness (whole per cent; empty for rows that were not compared). RefRole: the URN.
class CandidateModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit CandidateModel(QObject* parent = nullptr);
    /// The candidates with copies of their rows of `index`.
    void setCandidates(const std::vector<harm::Candidate>& candidates, const HarmIndex& index);
    /// Rows of the index as they stand, not compared with anything.
    void setRows(const std::vector<std::size_t>& rows, const HarmIndex& index);
    void clear();
    const IndexRow& indexRow(int row) const { return m_rows[static_cast<std::size_t>(row)].row; }
    const harm::Candidate& candidate(int row) const {
        return m_rows[static_cast<std::size_t>(row)].candidate;
    }
    int rowOfUrn(const std::string& urn) const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        harm::Candidate candidate;
        IndexRow row;
    };
    std::vector<Row> m_rows;
    bool m_compared = true;
};

} // namespace harmdesk::tables

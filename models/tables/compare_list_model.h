// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/harm/compare.h"
#include "models/tables/plain_table_model.h"

#include <memory>

namespace harmdesk::tables {

/// Whoever is inside the cut-off of one of two lists or of both, with the rank in each. Columns: side,
/// suspect, ref, rank_a, rank_b, score_a, score_b. RefRole: nominal_ref.
class CompareListModel : public PlainTableModel {
    Q_OBJECT
public:
    using Side = harm::ComparedSuspect::Side;
    explicit CompareListModel(QObject* parent = nullptr);

    /// Null lists empty the table.
    void setComparison(const harm::ListComparison& comparison, std::shared_ptr<const Ranking> a,
                       std::shared_ptr<const Ranking> b);
    /// Shows one side alone, or all (-1).
    void setSide(int side);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    void fill();
    QString nameOf(const std::string& nominalRef) const;
    QString listName(bool first) const;
    harm::ListComparison m_comparison;
    std::shared_ptr<const Ranking> m_a;
    std::shared_ptr<const Ranking> m_b;
    int m_side = -1;
    std::vector<std::size_t> m_rows; ///< into m_comparison.top
};

/// A coefficient as people read it: "0.97", "−0.20"; "–" where there is none.
QString coefficientText(const std::optional<double>& value);
/// "Spearman 0.97 and Kendall 0.91 over 812 suspects on both lists; 88 of the top 100 are the same …".
QString comparisonSentence(const harm::ListComparison& comparison);

} // namespace harmdesk::tables

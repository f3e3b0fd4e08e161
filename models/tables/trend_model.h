// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/harm/trends.h"
#include "models/tables/plain_table_model.h"

#include <memory>

namespace harmdesk::tables {

/// All, then each offence group or borough of a trend. Columns: name, sum (over the months held), paired
/// (over those that can be compared), before (the same of the year before), change, percent. GroupRole on the
/// name of a group. What is not held is said, never 0.
class TrendModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit TrendModel(QObject* parent = nullptr);
    /// `harmDays`: amounts are days, else numbers of reports.
    void setTrends(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const harm::Trends> trends,
                   harm::TrendBy by, bool harmDays);
    void clear();
    const harm::TrendSeries& series(int row) const;
    /// The row of the series with this name's kind and key, -1 = none.
    int rowOf(harm::TrendBy by, std::int32_t key) const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    const std::vector<harm::TrendSeries>& parts() const;
    QString name(const harm::TrendSeries& series) const;
    QString amount(const harm::TrendValue& value) const;
    std::int64_t raw(const harm::TrendValue& value) const;

    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const harm::Trends> m_trends;
    harm::TrendBy m_by = harm::TrendBy::Group;
    bool m_harmDays = false;
};

} // namespace harmdesk::tables

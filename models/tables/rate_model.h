// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/monitoring.h"
#include "models/tables/plain_table_model.h"

#include <QByteArray>
#include <memory>

namespace harmdesk {
struct CaseColumns;
}

namespace harmdesk::tables {

/// Roles of a rate's cell, for the dot and its interval. All are doubles between 0 and 1; absent where the
/// number is not shown.
enum RateRole {
    RateValueRole = FirstModelRole + 200,
    RateLowRole,
    RateHighRole,
    RateScaleRole, ///< the highest end of an interval in the column: fills the width
    RateAllRole,   ///< the whole pool's rate: a line across the column
};

/// Rates by one breakdown against the pool, the whole pool last. Columns: category, pool, and for each of
/// listed, action, outcome: the number, NAME_rate ("12.3 % (8.9 to 16.7)"), NAME_ratio. Suppressed numbers
/// read "<5", "<10" or "suppressed". No row is about a person: there is no RefRole.
class RateModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit RateModel(QObject* parent = nullptr);
    /// `columns` name the boroughs.
    void setTable(const harm::MonitoringTable& table, std::shared_ptr<const CaseColumns> columns);
    void clear();

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    const harm::MonitoringRow& at(int row) const;
    harm::MonitoringTable m_table;
    std::shared_ptr<const CaseColumns> m_columns;
    std::array<double, harm::kMeasureCount> m_scale{};
};

QString breakdownTitle(harm::Breakdown breakdown);
QString measureTitle(harm::Measure measure);
/// The name of a row's category; "All of the pool" for the last.
QString categoryName(harm::Breakdown breakdown, const harm::MonitoringRow& row, const CaseColumns& columns);
/// "123", "<5", "<10", "suppressed".
QString countText(const harm::SafeCount& count, std::int32_t limit);

/// All tables as one CSV, with the same suppression as on screen: breakdown,category,pool,listed,
/// listed_percent,listed_low,listed_high,listed_ratio,action…,outcome…; after lines that say what it is.
QByteArray monitoringCsv(const harm::Monitoring& monitoring, const CaseColumns& columns);

} // namespace harmdesk::tables

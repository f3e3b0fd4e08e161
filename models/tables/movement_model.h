// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// Suspects between two lists, in the order given. Columns: status, suspect, ref, prev_rank, rank,
/// prev_score, score, delta, reason. RefRole: nominal_ref. The reason's tool tip has every line of the
/// movement ledger.
class MovementModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit MovementModel(QObject* parent = nullptr);
    /// Names come from whichever of the two lists knows the suspect; either may be null (then names stay
    /// empty).
    void setMovements(std::vector<Movement> movements, const Ranking* before, const Ranking* after);
    const Movement& movement(int row) const { return m_movements[static_cast<std::size_t>(row)]; }

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<Movement> m_movements;
    std::vector<QString> m_names;
};

/// "+1,835.00", "−12.00", "0.00".
QString signedDays(HarmDays days);

} // namespace harmdesk::tables

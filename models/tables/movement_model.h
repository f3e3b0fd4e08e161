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
    /// What the columns are called: the list as it is against the list after a change, or two months.
    enum class Wording { Change, Months };
    explicit MovementModel(QObject* parent = nullptr, Wording wording = Wording::Change);
    /// Names come from whichever of the two lists knows the suspect; either may be null (then names stay
    /// empty).
    void setMovements(std::vector<Movement> movements, const Ranking* before, const Ranking* after);
    const Movement& movement(int row) const { return m_movements[static_cast<std::size_t>(row)]; }
    const QString& name(int row) const { return m_names[static_cast<std::size_t>(row)]; }
    /// -1 = not among them.
    int rowOf(const QString& nominalRef) const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    QString statusText(MoveStatus status) const;
    Wording m_wording;
    std::vector<Movement> m_movements;
    std::vector<QString> m_names;
};

/// "+1,835.00", "−12.00", "0.00".
QString signedDays(HarmDays days);

} // namespace harmdesk::tables

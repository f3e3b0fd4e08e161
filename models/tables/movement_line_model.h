// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/tables/plain_table_model.h"

#include <optional>

namespace harmdesk::tables {

/// The movement ledger of one suspect as a sum: the score before, a line for each cause, the score after.
/// Columns: cause, crime_no, days, sum (what stands after this line). RefRole: the crime number.
class MovementLineModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit MovementLineModel(QObject* parent = nullptr);
    /// `before`, `after`: the names of the two lists ("September 2026").
    void setMovement(Movement movement, const QString& before, const QString& after);
    void clear();
    /// "10.00 + 1,835.00 − 5.00 = 1,840.00"; of more than four lines, all gains in one and all losses in one.
    QString sumText() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    HarmDays sumAfter(int row) const;
    std::optional<Movement> m_movement;
    QString m_before;
    QString m_after;
};

} // namespace harmdesk::tables

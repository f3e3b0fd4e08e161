// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/tables/plain_table_model.h"

#include <vector>

namespace harmdesk::tables {

/// Frozen cycles in the order given. Columns: label, version, as_at, profile, index, cut_off, ranked,
/// at_least, by, at, reason, sum. RefRole: spelled(cycle). The sum's tool tip is the whole of it; superseded
/// versions are muted and say so.
class CycleModel : public PlainTableModel {
    Q_OBJECT
public:
    static constexpr int kSumShown = 8; ///< characters of the SHA-256 that a cell shows

    explicit CycleModel(QObject* parent = nullptr);
    void setCycles(std::vector<CycleInfo> cycles);
    const CycleInfo& cycle(int row) const { return m_cycles[static_cast<std::size_t>(row)]; }
    /// -1 = no such cycle.
    int rowOf(CycleId id) const;

protected:
    int rows() const override { return static_cast<int>(m_cycles.size()); }
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::vector<CycleInfo> m_cycles;
};

/// "v100@1".
QString profileText(const Profile& profile);
/// "31 Oct 2026 14:05", local time.
QString momentText(const QDateTime& at);

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/monitoring_suppression.h"

#include <algorithm>
#include <limits>

namespace harmdesk::harm {

namespace {

constexpr std::int32_t kNoLimit = std::numeric_limits<std::int32_t>::max();

struct Range {
    std::int32_t low = 0;
    std::int32_t high = kNoLimit;
    bool holds(std::int32_t n) const { return low <= n && n <= high; }
};

/// What a mark says of the number behind it. `flat`: the column shows nothing, so its marks say nothing.
/// `least`: the smallest number that "fewer" can stand for.
Range rangeOf(Shown mark, std::int32_t least, std::int32_t limit, bool flat) {
    if (mark == Shown::Number) return {0, -1};
    if (flat) return {};
    return mark == Shown::Fewer ? Range{least, limit - 1} : Range{limit, kNoLimit};
}

/// The pools of one table: which are hidden, and which could be one more or one less.
class Pools {
public:
    explicit Pools(const std::vector<RawCounts>& rows)
        : m_rows(rows)
        , m_marks(rows.size(), Shown::Number) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].pool > 0 && rows[i].pool < kFewestInPool) m_marks[i] = Shown::Fewer;
        protect();
    }
    bool hidden(std::size_t row) const { return m_marks[row] != Shown::Number; }
    const std::vector<Shown>& marks() const { return m_marks; }
    bool flat() const { return m_flat; }
    /// One person of a hidden row could as well be of another hidden row, with all that is counted of them:
    /// nothing of such rows is shown, so only the marks of the pools can speak against it.
    bool canMove(std::size_t from, std::size_t to) const { return canGive(from) && canTake(to); }
    /// The pool of the row could hold `count` people for all that is shown.
    bool couldHold(std::size_t row, std::int32_t count) const {
        if (count <= m_rows[row].pool) return true;
        if (!hidden(row) || !range(row).holds(count)) return false;
        for (std::size_t other = 0; other < m_rows.size(); ++other)
            if (other != row && canGive(other) && m_rows[other].pool > most(m_rows[other])) return true;
        return false;
    }

private:
    Range range(std::size_t row) const { return rangeOf(m_marks[row], 1, kFewestInPool, m_flat); }
    static std::int32_t most(const RawCounts& row) {
        return *std::max_element(row.with.begin(), row.with.end());
    }
    bool canGive(std::size_t row) const { return hidden(row) && range(row).holds(m_rows[row].pool - 1); }
    bool canTake(std::size_t row) const { return hidden(row) && range(row).holds(m_rows[row].pool + 1); }
    bool isProtected(std::size_t row) const {
        for (std::size_t other = 0; other < m_rows.size(); ++other)
            if (other != row && (canMove(row, other) || canMove(other, row))) return true;
        return false;
    }
    bool allProtected() const {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (hidden(i) && !isProtected(i)) return false;
        return true;
    }
    void protect() {
        while (!allProtected()) {
            std::size_t next = m_rows.size();
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                if (!hidden(i) && m_rows[i].pool > 0 &&
                    (next == m_rows.size() || m_rows[i].pool < m_rows[next].pool))
                    next = i;
            if (next == m_rows.size()) {
                // Empty categories too: what is not shown could then be nobody.
                m_flat = true;
                std::fill(m_marks.begin(), m_marks.end(), Shown::Withheld);
                return;
            }
            m_marks[next] = Shown::Withheld;
        }
    }

    const std::vector<RawCounts>& m_rows;
    std::vector<Shown> m_marks;
    bool m_flat = false;
};

/// One measure's column over pools that are settled.
class Column {
public:
    Column(const std::vector<RawCounts>& rows, std::size_t measure, const Pools& pools)
        : m_rows(rows)
        , m_measure(measure)
        , m_pools(pools)
        , m_marks(rows.size(), Shown::Number)
        , m_unmarked(rows.size(), false) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (pools.hidden(i)) {
                // The row says nothing at all, so its mark has no meaning of its own.
                m_marks[i] = Shown::Withheld;
                m_unmarked[i] = true;
            } else if (rows[i].pool > 0 && value(i) < kFewest) {
                m_marks[i] = Shown::Fewer;
            }
        }
        protect();
    }
    const std::vector<Shown>& marks() const { return m_marks; }

private:
    std::int32_t value(std::size_t row) const { return m_rows[row].with[m_measure]; }
    bool hidden(std::size_t row) const { return m_marks[row] != Shown::Number; }
    Range range(std::size_t row) const {
        return rangeOf(m_marks[row], 0, kFewest, m_flat || m_unmarked[row]);
    }
    /// One of those counted in a hidden cell could as well be counted in another.
    bool canMove(std::size_t from, std::size_t to) const {
        if (!hidden(from) || !hidden(to)) return false;
        if (!range(from).holds(value(from) - 1) || !range(to).holds(value(to) + 1)) return false;
        return m_pools.couldHold(to, value(to) + 1) || m_pools.canMove(from, to);
    }
    bool isProtected(std::size_t row) const {
        for (std::size_t other = 0; other < m_rows.size(); ++other)
            if (other != row && (canMove(row, other) || canMove(other, row))) return true;
        return false;
    }
    bool allProtected() const {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (hidden(i) && !isProtected(i)) return false;
        return true;
    }
    void protect() {
        // A total below the limit is hidden itself: then the cells have no sum to be worked out from.
        std::int32_t total = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) total += value(i);
        if (total < kFewest) return;
        while (!allProtected()) {
            std::size_t next = m_rows.size();
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                if (!hidden(i) && m_rows[i].pool > 0 && (next == m_rows.size() || value(i) < value(next)))
                    next = i;
            if (next == m_rows.size()) {
                m_flat = true;
                for (std::size_t i = 0; i < m_rows.size(); ++i)
                    if (m_pools.hidden(i) || m_rows[i].pool > 0) m_marks[i] = Shown::Withheld;
                return;
            }
            m_marks[next] = Shown::Withheld;
        }
    }

    const std::vector<RawCounts>& m_rows;
    std::size_t m_measure;
    const Pools& m_pools;
    std::vector<Shown> m_marks;
    std::vector<bool> m_unmarked;
    bool m_flat = false;
};

SafeCount safe(Shown mark, std::int32_t count) {
    return {mark, mark == Shown::Number ? count : 0};
}

} // namespace

SafeTable suppressed(const std::vector<RawCounts>& rows) {
    RawCounts total;
    for (const RawCounts& row : rows) {
        total.pool += row.pool;
        for (std::size_t m = 0; m < kMeasureCount; ++m) total.with[m] += row.with[m];
    }
    SafeTable table;
    table.rows.resize(rows.size());
    if (total.pool < kFewestInPool) {
        // So few people altogether that nothing about them can be said.
        const SafeCounts nothing{
            {Shown::Fewer, 0},
            {SafeCount{Shown::Withheld, 0}, SafeCount{Shown::Withheld, 0}, SafeCount{Shown::Withheld, 0}}};
        std::fill(table.rows.begin(), table.rows.end(), nothing);
        table.total = nothing;
        return table;
    }
    const Pools pools(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) table.rows[i].pool = safe(pools.marks()[i], rows[i].pool);
    table.total.pool = safe(Shown::Number, total.pool);
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
        const Column column(rows, m, pools);
        for (std::size_t i = 0; i < rows.size(); ++i)
            table.rows[i].with[m] = safe(column.marks()[i], rows[i].with[m]);
        table.total.with[m] = safe(total.with[m] < kFewest ? Shown::Fewer : Shown::Number, total.with[m]);
    }
    return table;
}

} // namespace harmdesk::harm

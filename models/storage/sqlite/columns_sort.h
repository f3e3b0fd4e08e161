// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/text_pool.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace harmdesk::storage {

// Rows read in the order of a table, brought into the order of the columns.

/// inverse[order[i]] = i.
inline std::vector<std::uint32_t> inverse(const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> place(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = static_cast<std::uint32_t>(i);
    return place;
}

/// The values in the given order; takes them by value to free each column as soon as it is done.
template <class T> std::vector<T> reordered(std::vector<T> values, const std::vector<std::uint32_t>& order) {
    std::vector<T> out;
    out.reserve(values.size());
    for (const std::uint32_t i : order) out.push_back(values[i]);
    return out;
}
TextPool reordered(TextPool texts, const std::vector<std::uint32_t>& order);

/// Rows grouped by `key` (below `groups`), stable, into `out`; returns the start of every group and the end
/// of the last.
template <class Row, class Key>
std::vector<std::uint32_t> grouped(const std::vector<Row>& rows, std::size_t groups, Key key,
                                   std::vector<Row>& out) {
    std::vector<std::uint32_t> start(groups + 1, 0);
    for (const Row& row : rows) ++start[key(row) + 1];
    for (std::size_t g = 0; g < groups; ++g) start[g + 1] += start[g];
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    out.resize(rows.size());
    for (const Row& row : rows) out[next[key(row)]++] = row;
    return start;
}

template <class Row, class Less>
void sortWithin(std::vector<Row>& rows, const std::vector<std::uint32_t>& start, Less less) {
    for (std::size_t g = 0; g + 1 < start.size(); ++g)
        if (start[g + 1] - start[g] > 1)
            std::stable_sort(rows.begin() + start[g], rows.begin() + start[g + 1], less);
}

} // namespace harmdesk::storage

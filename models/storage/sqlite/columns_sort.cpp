// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/columns_sort.h"

#include "models/storage/sqlite/columns_loader.h"

#include <numeric>

namespace harmdesk::storage {
namespace {

/// Length of what all texts begin with: references mostly share a prefix, which would eat up the sort key.
std::size_t commonPrefix(const TextPool& texts) {
    std::string_view prefix = texts[0];
    for (std::size_t i = 1; i < texts.size() && !prefix.empty(); ++i) {
        const std::string_view text = texts[i];
        const auto end = std::mismatch(prefix.begin(), prefix.end(), text.begin(), text.end()).first;
        prefix = prefix.substr(0, static_cast<std::size_t>(end - prefix.begin()));
    }
    return prefix.size();
}

/// The 8 bytes after the prefix as a number that compares as the bytes do.
std::uint64_t sortKey(std::string_view text, std::size_t prefix) {
    std::uint64_t key = 0;
    for (std::size_t i = prefix; i < prefix + 8; ++i)
        key = key << 8 | (i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0U);
    return key;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

} // namespace

std::vector<std::uint32_t> byteOrder(const TextPool& texts) {
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto less = [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; };
    if (texts.size() < 2 || std::is_sorted(order.begin(), order.end(), less)) return order;

    struct Keyed {
        std::uint64_t key;
        std::uint32_t text;
    };
    const std::size_t prefix = commonPrefix(texts);
    std::vector<Keyed> keyed(texts.size());
    for (std::uint32_t i = 0; i < keyed.size(); ++i) keyed[i] = Keyed{sortKey(texts[i], prefix), i};
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
        return a.key != b.key ? a.key < b.key : texts[a.text] < texts[b.text];
    });
    for (std::size_t i = 0; i < keyed.size(); ++i) order[i] = keyed[i].text;
    return order;
}

TextPool reordered(TextPool texts, const std::vector<std::uint32_t>& order) {
    TextPool out;
    std::size_t size = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) size += texts[i].size();
    out.reserve(texts.size(), size);
    for (const std::uint32_t i : order) out.append(texts[i]);
    return out;
}

void IdMap::build(const std::vector<std::int64_t>& ids, const std::vector<std::uint32_t>& place) {
    m_dense.clear();
    m_sparse.clear();
    if (ids.empty()) return;
    const auto [least, greatest] = std::minmax_element(ids.begin(), ids.end());
    if (*least >= 0 && static_cast<std::uint64_t>(*greatest) < 4 * ids.size() + 1'000'000) {
        m_dense.assign(static_cast<std::size_t>(*greatest) + 1, kMissing);
        for (std::size_t i = 0; i < ids.size(); ++i) m_dense[static_cast<std::size_t>(ids[i])] = place[i];
        return;
    }
    m_sparse.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) m_sparse.emplace(ids[i], place[i]);
}

std::vector<std::string> flagSetOf(std::string_view text) {
    std::vector<std::string> flags;
    while (!text.empty()) {
        const std::size_t end = text.find(';');
        const std::string_view flag = trimmed(text.substr(0, end));
        if (!flag.empty()) flags.emplace_back(flag);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    std::sort(flags.begin(), flags.end());
    flags.erase(std::unique(flags.begin(), flags.end()), flags.end());
    return flags;
}

} // namespace harmdesk::storage

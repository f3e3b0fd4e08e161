// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a frozen cycle keeps: after the first byte ('i' an image, 'p' a packed one, 'l' a list)
// what stands in the case. Refused, or read to something whose own image gives it back and that ranks the
// same.
#include "models/harm/column_image.h"
#include "models/harm/frozen.h"
#include "models/harm/ranking.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace harmdesk;

namespace {

void tryColumns(const std::optional<CaseColumns>& columns) {
    if (!columns) return;
    const std::string raw = harm::rawImageOf(*columns);
    const std::optional<CaseColumns> again = harm::columnsOfRaw(raw);
    if (!again || harm::rawImageOf(*again) != raw) std::abort();
    const Date asAt = Date::fromDays(20'757);
    const auto list =
        harm::rankWithDetails(std::make_shared<const CaseColumns>(*columns), builtInProfile(), asAt, {}, 1);
    const auto same =
        harm::rankWithDetails(std::make_shared<const CaseColumns>(*again), builtInProfile(), asAt, {}, 1);
    if (list.has_value() != same.has_value()) std::abort();
    if (!list) return;
    if (harm::rankingCsv(**list) != harm::rankingCsv(**same)) std::abort();
    if (harm::ledgerCsv(**list) != harm::ledgerCsv(**same)) std::abort();
}

void tryList(std::string_view text) {
    FrozenCycle cycle;
    cycle.info.asAt = Date::fromDays(20'757);
    cycle.info.label = "2026-10";
    cycle.list = text;
    const auto history = harm::history({cycle});
    if (!history) {
        if (history.error().text.isEmpty() || history.error().kind != ErrorKind::Unreadable) std::abort();
        return;
    }
    for (const auto& [ref, places] : history->places)
        if (places.size() != 1 || places[0].rank < 1) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0]) {
    case 'i':
        tryColumns(harm::columnsOfRaw(bytes));
        break;
    case 'p':
        tryColumns(harm::columnsOf(bytes));
        break;
    default:
        tryList(bytes);
    }
    return 0;
}

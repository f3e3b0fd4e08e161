// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/suspect_standing.h"

#include "models/harm/not_ranked.h"

namespace harmdesk::tables {

QString whyNotRanked(const Ranking& ranking, std::uint32_t person) {
    return harm::whyNotRanked(ranking, person);
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <optional>

namespace harmdesk::harm {

/// The state of a person on a day from status and events. First that holds: wanted, serving, deceased; remand
/// (no later release, conviction or sentence, and no later arrest, bail or release under investigation, which
/// cannot happen on remand); bail (on ≤ as-at ≤ until; of several the one that ends soonest); RUI (not past
/// its review date where it has one, no later charge, bail or release); charged (no later conviction).
CustodyState custodyAt(const CaseColumns& columns, std::uint32_t person, Date asAt);

/// Last day on which a summary-only allegation can be charged, nullopt where no limit runs (either way,
/// indictable, already charged, closed). Source: MCA 1980 s.127 (six calendar months from the offence); CJA
/// 1988 s.39A for domestic common assault committed since 28 June 2022: within two years of the offence and
/// six months of the first statement. Without a statement date the ordinary limit governs.
std::optional<Date> chargingLimit(const CaseColumns& columns, const Ranking& ranking, std::uint32_t crime);

/// The soonest live limit of a person; a lapsed charging limit stays for 28 days. Without `limits` only the
/// end of bail: for someone known to have no summary-only allegation.
LimitClock clockAt(const CaseColumns& columns, const Ranking& ranking, std::uint32_t person,
                   bool limits = true);

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <memory>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// Ranks the case as the scheme says (shared arithmetic: integers in hundredths of a day; one crime counts
/// once for one person; each co-accused carries the full value). Pure: no I/O; uses up to `threads` threads.
/// The rules that no setting changes:
///  - accused = SUSPECT, ARRESTED, CHARGED or CONVICTED; offences that are not eligible never add to the
///  score;
///  - order: score, largest single contribution, latest in-window date, distinct victims, all descending,
///  then
///    nominal_ref ascending by bytes; ranks 1, 2, 3 … without gaps; equal scores are marked as ties.
/// A cancelled run (context.stop) gives ErrorKind::Cancelled.
Result<std::shared_ptr<const Ranking>> rank(std::shared_ptr<const CaseColumns> columns,
                                            const Profile& profile, Date asAt,
                                            const WorkContext& context = {}, unsigned threads = 2);

/// The same with Ranking::details filled (shares by group, worst allegation, custody state, clock) for the
/// list on screen.
Result<std::shared_ptr<const Ranking>> rankWithDetails(std::shared_ptr<const CaseColumns> columns,
                                                       const Profile& profile, Date asAt,
                                                       const WorkContext& context = {}, unsigned threads = 2);

/// Every allegation against a person, counted or not and why, in crime_no order. The contributions add up to
/// the score.
std::vector<LedgerLine> ledger(const Ranking& ranking, std::uint32_t person);

/// The place of a person in the list (index into rows), -1 = not ranked.
std::int32_t rowOf(const Ranking& ranking, std::uint32_t person);

/// Index of the person with this reference, nullopt = unknown. Binary search by bytes.
std::optional<std::uint32_t> personByRef(const CaseColumns& columns, std::string_view nominalRef);
std::optional<std::uint32_t> crimeByNo(const CaseColumns& columns, std::string_view crimeNo);

/// The two outputs of `harmdesk rank`, byte for byte as the scheme defines them (LF line ends).
std::string rankingCsv(const Ranking& ranking);
std::string ledgerCsv(const Ranking& ranking);

} // namespace harmdesk::harm

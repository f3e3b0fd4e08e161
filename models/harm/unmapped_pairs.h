// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc 6.4 cannot read <compare> when no Qt header came before it

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <cstdint>
#include <vector>

namespace harmdesk::harm {

/// Why a pair has no value in the index in use.
enum class WhyUnmapped : std::uint8_t {
    Mapped,    ///< it has one
    Unknown,   ///< neither its CJS code nor its class is in the index
    Ambiguous, ///< its code or class carries several values and no rule settles which
    RuleFails, ///< rules settle its class, but none fits this title (or the fitting one names no row)
};

/// A code-and-title pair as recorded, and what it touches. Texts that differ only in URN, in the writing of
/// the class or in the case of the CJS code are one pair: an analyst decides them once.
struct OffencePair {
    OffenceText text; ///< as the first of its crimes writes it; URN empty
    WhyUnmapped why = WhyUnmapped::Unknown;
    std::int32_t crimes = 0;   ///< all crimes held, counted or not
    std::int32_t suspects = 0; ///< distinct accused of these crimes
    std::int32_t listed = 0;   ///< of them, in the list with such a crime counted: they read "at least"
};

/// The pairs without a value: first those that touch most of the list, then most suspects, most crimes, then
/// by class, code and title. Crimes whose own URN the index holds are not among them. Without a list `listed`
/// is 0. Cancelled: what was found so far, unsorted; callers look at `context`. Any thread.
std::vector<OffencePair> unmappedPairs(const CaseColumns& columns, const std::vector<OffenceMatch>& matches,
                                       const Ranking* list, const WorkContext& context = {});

/// One pair of the case, whatever it is matched by; crimes 0 where no crime has it.
OffencePair pairInCase(const CaseColumns& columns, const std::vector<OffenceMatch>& matches,
                       const OffenceText& text);

} // namespace harmdesk::harm

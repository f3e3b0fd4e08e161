// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/ranking.h"
#include "models/harm/matching.h"
#include "models/harm/person_filter.h"
#include "models/harm/scoring.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace harmdesk::harm {

/// Why a suspect is not in a list, or Ranked.
enum class Standing : std::uint8_t { Ranked, NotHeld, Status, Sex, Age, TooFewCrimes, TooFewVictims };

/// One suspect in one of two lists.
struct ListSide {
    std::optional<std::uint32_t> person; ///< in that list's columns
    std::int32_t row = -1;               ///< place in the list; -1 = not ranked
    Standing standing = Standing::NotHeld;
    std::int32_t crimes = 0;  ///< that count, ranked or not
    std::int32_t victims = 0; ///< over those
    HarmDays sum;             ///< of their contributions, ranked or not
};

/// What changed for one suspect.
struct SuspectChange {
    ListSide before;
    ListSide after;
    std::vector<MoveLine>
        lines; ///< add up to the change of the score; by cause, then crime_no, the rest last
};

/// The movement ledger of one suspect after the other, between two lists. One thread.
///
/// How a crime's change is laid to causes:
///  - a crime that the earlier case did not hold, or did not lay to the suspect: NEW with all that it adds
///    (taken back again, by a roll-back: NEW with minus what it added);
///  - counted then, not now: all that it added, once, to the first of EXPIRED (the as-at date moved past it),
///    RECLASSIFIED (its flags or dates were changed), RECORD_STATUS, PROFILE that by itself stops it;
///  - counted now, not then: all that it adds, to the last of NEW (the as-at date has reached it),
///    RECLASSIFIED, RECORD_STATUS, PROFILE that had to change for it;
///  - counted both times: the change in steps, each under what the steps before it left: EXPIRED (it grew
///    older under a half-life), RECLASSIFIED (the record's offence, number of offences or date), INDEX
///    (versions, rules, decisions), PROFILE.
/// Where the suspect is in one list only and crimes count nevertheless, one line without a crime holds the
/// rest: PERSON_STATUS (status, age, sex), PROFILE, or what made the crimes too few.
/// IDENTITY never comes out of this: cases hold no merged records of people yet.
class LineMaker {
public:
    LineMaker(const Ranking& before, const Ranking& after);
    ~LineMaker();
    LineMaker(const LineMaker&) = delete;
    LineMaker& operator=(const LineMaker&) = delete;

    SuspectChange change(const std::string& nominalRef);

private:
    struct Turn;

    static ListSide side(const Ranking& ranking, const CrimeScorer& scorer, const PersonFilter& filter,
                         const std::string& nominalRef);
    static void add(SuspectChange& change, MoveCause cause, std::string_view crimeNo,
                    std::int64_t hundredths);
    void walk(SuspectChange& change, std::vector<Turn>& turns);
    void compare(std::uint32_t before, std::uint32_t after, SuspectChange& change, std::vector<Turn>& turns);
    void split(std::uint32_t before, std::uint32_t after, SuspectChange& change);
    MoveCause stopped(std::uint32_t before, std::uint32_t after) const;
    MoveCause started(std::uint32_t before, std::uint32_t after) const;
    /// Hundredths under the earlier profile on the later as-at date, whether or not the crime would count.
    std::int64_t value(const OffenceMatch& match, std::int32_t offences, std::int32_t day,
                       std::int64_t fallback);
    /// The later record's offence in the earlier index.
    const OffenceMatch& underEarlierIndex(std::uint32_t before, std::uint32_t after);
    MoveCause restCause(const SuspectChange& change, const std::vector<Turn>& turns) const;

    const Ranking& m_before;
    const Ranking& m_after;
    CrimeScorer m_scoreBefore;
    CrimeScorer m_scoreAfter;
    PersonFilter m_filterBefore;
    PersonFilter m_filterAfter;
    HalfLife m_halfLife;                ///< of the earlier profile
    std::unique_ptr<Matcher> m_matcher; ///< of the earlier index, made when first needed
    std::unordered_map<std::uint32_t, OffenceMatch> m_crossed; ///< by the later offence
};

} // namespace harmdesk::harm

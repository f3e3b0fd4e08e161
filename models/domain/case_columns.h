// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/text_pool.h"
#include "models/domain/codes.h"
#include "models/domain/harm_index.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace harmdesk {

struct AllegationColumns;

/// The distinct (urn, class, CJS code, title) combinations of the crimes: matching to the index is done once for each.
struct OffenceText {
    std::string urn;
    std::string hoClass;
    std::string cjsCode;
    std::string title;
};

/// The case in memory, as ranking, facets and what-if need it: arrays, loaded from the case file in one pass and then
/// never changed (share as shared_ptr<const CaseColumns>). People are sorted by nominal_ref bytes, so a person's index
/// is the last tie-break; crimes are sorted by crime_no bytes, so a ledger in index order is in crime_no order.
struct CaseColumns {
    // --- people, by nominal_ref bytes
    TextPool nominalRef;
    TextPool surname;
    TextPool forenames;
    TextPool pncId;
    std::vector<std::int32_t> dateOfBirth; ///< Date::days(), Date::kNull = not known
    std::vector<Sex> sex;
    std::vector<PersonStatus> personStatus;
    std::vector<std::uint16_t> homeBorough; ///< into boroughs; 0 = none
    std::vector<std::int32_t> statusFrom;   ///< since when the person has the status; Date::kNull = not known
    TextPool formerNames; ///< other names the case has held for this nominal, "Surname, Forenames" parted by ';'

    // --- crimes, by crime_no bytes
    TextPool crimeNo;
    std::vector<std::uint32_t> offence; ///< into offences
    std::vector<std::int32_t> committedFrom;
    std::vector<std::int32_t> reportedOn;
    std::vector<std::int32_t> recordedOn;
    std::vector<std::int32_t> statementOn;
    std::vector<std::int32_t> offenceCount;
    std::vector<std::uint16_t> flagSet; ///< into flagSets
    std::vector<std::uint16_t> crimeBorough;
    std::vector<std::uint16_t> crimeUnit; ///< into units; 0 = none
    std::vector<RecordStatus> recordStatus;
    std::vector<std::uint8_t> outcomeType; ///< 0 = open

    // --- who is accused of what: for person p the distinct crimes accusedCrime[accusedStart[p] … accusedStart[p + 1])
    std::vector<std::uint32_t> accusedStart; ///< people + 1
    std::vector<std::uint32_t> accusedCrime; ///< crime index, ascending within a person
    std::vector<Role> accusedRole;           ///< the furthest of the person's accused roles in that crime

    // --- victims of a crime: people indexes, distinct, ascending
    std::vector<std::uint32_t> victimStart; ///< crimes + 1
    std::vector<std::uint32_t> victim;

    // --- events of a person, by date
    struct EventColumn {
        EventKind kind;
        std::int32_t on;
        std::int32_t until; ///< Date::kNull = none
    };
    std::vector<std::uint32_t> eventStart; ///< people + 1
    std::vector<EventColumn> events;

    // --- dictionaries
    std::vector<OffenceText> offences;
    std::vector<std::string> boroughs;               ///< [0] is empty
    std::vector<std::string> units;                  ///< [0] is empty
    std::vector<std::vector<std::string>> flagSets;  ///< [0] is the empty set

    // --- the allegations once more, packed for re-ranking; null in columns made by hand, and to be left null
    // (or made anew) where rows of a copy are changed
    std::shared_ptr<const AllegationColumns> allegations;

    // --- what the ranking depends on beside the rows
    HarmIndex index;
    std::int64_t dataVersion = 0; ///< counts imports and decisions: equal = the case file has not changed since

    std::size_t personCount() const { return nominalRef.size(); }
    std::size_t crimeCount() const { return crimeNo.size(); }
    std::span<const std::uint32_t> accusedOf(std::size_t person) const {
        return std::span(accusedCrime).subspan(accusedStart[person], accusedStart[person + 1] - accusedStart[person]);
    }
    std::span<const std::uint32_t> victimsOf(std::size_t crime) const {
        return std::span(victim).subspan(victimStart[crime], victimStart[crime + 1] - victimStart[crime]);
    }
    std::span<const EventColumn> eventsOf(std::size_t person) const {
        return std::span(events).subspan(eventStart[person], eventStart[person + 1] - eventStart[person]);
    }
};

} // namespace harmdesk

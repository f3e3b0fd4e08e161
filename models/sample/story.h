// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/codes.h"
#include "models/sample/prng.h"
#include "models/sample/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sample {

/// The months of a sample: month 0 holds the history since `historyStart`, each later one what came up in it.
struct Calendar {
    Date historyStart;
    std::vector<Date> ends; ///< last day of each month, ascending

    Date lastDay() const { return ends.back(); }
    int months() const { return static_cast<int>(ends.size()); }
    /// The first month by whose end the day has come; months() for a day after the last.
    int monthOf(Date day) const;
};

/// Numbers that run on through the whole extract.
struct Counters {
    std::int64_t nextPerson = 1;
    std::int64_t nextCrime = 1;
};

// What happens around one suspect, with the month in which each row first appears.

struct StoryPerson {
    std::string ref;
    std::string pncId;
    std::string_view surname;
    std::string forenames;
    Date born;
    Sex sex = Sex::Unknown;
    std::string_view ethnicity;
    std::string_view borough;
    PersonStatus status = PersonStatus::None; ///< from statusFrom on
    Date statusFrom;
    int month = 0;
};

struct StoryCrime {
    std::string crimeNo;
    const Offence* offence = nullptr;
    std::string_view cjsCode;
    Date committedFrom;
    Date committedTo;
    Date reportedOn;
    Date recordedOn;
    int offences = 1;
    std::string_view borough;
    int easting = 0; ///< 0 = not recorded
    int northing = 0;
    std::string_view method;
    std::string_view flags;
    RecordStatus status = RecordStatus::Active; ///< from statusOn on
    Date statusOn;
    int outcome = 0; ///< from outcomeOn on
    Date outcomeOn;
    std::string officer;
    std::string_view unit;
    Date statementOn;
    int month = 0;
};

struct StoryLink {
    std::size_t crime = 0;
    std::string person;
    Role role = Role::Suspect;
    std::string_view relationship;
    int month = 0;
};

struct StoryEvent {
    std::string person;
    EventKind kind = EventKind::Arrest;
    Date on;
    Date until;
    std::size_t crime = 0;
    std::string detail;
    int month = 0;
};

struct Story {
    std::vector<StoryPerson> persons; ///< the suspect, victims, a second nominal
    std::vector<StoryCrime> crimes;
    std::vector<StoryLink> links;
    std::vector<StoryEvent> events;
};

/// `N0000001`: more than seven digits where the number needs them.
std::string nominalRef(std::int64_t number);

/// Tells the stories of suspects 1 … count, each from its own numbers.
class StoryTeller {
public:
    StoryTeller(std::uint64_t seed, int suspects, const Calendar& calendar)
        : m_seed(seed)
        , m_suspects(suspects)
        , m_calendar(calendar) {}

    /// The story of suspect `number` (1 …). `counters` must have been handed from one suspect to the next in
    /// order.
    Story tell(int number, Counters& counters) const;

private:
    /// Comes up only after the first month: nobody may refer to him before.
    bool isLate(int number) const;

    std::uint64_t m_seed;
    int m_suspects;
    const Calendar& m_calendar;
};

} // namespace harmdesk::sample

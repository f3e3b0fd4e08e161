// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/story.h"

#include <algorithm>
#include <optional>

namespace harmdesk::sample {

namespace {

enum Purpose : std::uint64_t { kLatePurpose = 1, kStoryPurpose = 2 };

/// What a suspect is mostly accused of: makes the heavy tail of harm and the dossiers that hang together.
enum class Bent { Mixed, Sexual, Stalker };

int weightFor(const Offence& offence, Bent bent) {
    const bool sexual = offence.theme == Theme::Sexual || offence.theme == Theme::Child;
    if (bent == Bent::Sexual && sexual) return offence.weight * 5;
    if (bent == Bent::Stalker && (offence.theme == Theme::Stalking || offence.theme == Theme::Breach))
        return offence.weight * 4;
    return offence.weight;
}

std::array<int, kOffences.size()> weightsFor(Bent bent) {
    std::array<int, kOffences.size()> weights{};
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = weightFor(kOffences[i], bent);
    return weights;
}

/// Crimes of one suspect: most have one or two, a few have hundreds.
int crimeCount(Prng& random) {
    constexpr std::array<int, 9> few{352, 246, 128, 83, 55, 34, 25, 18, 59}; // 1 … 8, more
    const std::size_t count = random.weighted(few);
    if (count < 8) return static_cast<int>(count) + 1;
    constexpr std::array<int, 12> bounds{9, 11, 13, 16, 21, 31, 46, 66, 91, 121, 171, 271};
    constexpr std::array<int, 11> weights{1640, 2230, 1930, 1630, 1280, 640, 300, 150, 80, 55, 65};
    const std::size_t range = random.weighted(weights);
    return random.between(bounds[range], bounds[range + 1] - 1);
}

/// Days between offence and report: same day for many, years for a few.
int reportLag(Prng& random) {
    constexpr std::array<int, 12> weights{210, 170, 125, 100, 76, 63, 47, 38, 27, 65, 30, 49};
    const std::size_t at = random.weighted(weights);
    if (at < 9) return static_cast<int>(at);
    if (at == 9) return random.between(9, 30);
    if (at == 10) return random.between(31, 365);
    return random.between(366, 4000);
}

std::string_view methodOf(Theme theme, Prng& random) {
    switch (theme) {
    case Theme::Violence:
        return random.oneOf(kViolenceMethods);
    case Theme::Sexual:
        return random.oneOf(kSexualMethods);
    case Theme::Stalking:
        return random.oneOf(kStalkingMethods);
    case Theme::Control:
        return random.oneOf(kControlMethods);
    case Theme::Child:
        return random.oneOf(kChildMethods);
    case Theme::Breach:
        return random.oneOf(kBreachMethods);
    case Theme::Other:
        return {};
    }
    return {};
}

std::string_view oneCode(std::string_view codes, Prng& random) {
    if (codes.empty() || random.permille(270)) return {};
    int at = random.below(1 + static_cast<int>(std::count(codes.begin(), codes.end(), ' ')));
    while (at-- > 0) codes.remove_prefix(codes.find(' ') + 1);
    return codes.substr(0, codes.find(' '));
}

/// The number with leading zeros, after a prefix. Appended step by step: GCC 12 misreads a chain of + here as
/// an overflow.
std::string padded(std::int64_t number, std::size_t width, std::string_view prefix = {}) {
    const std::string digits = std::to_string(number);
    std::string out(prefix);
    if (digits.size() < width) out.append(width - digits.size(), '0');
    out.append(digits);
    return out;
}

std::string forenames(Sex sex, Prng& random) {
    const auto one = [&]() -> std::string_view {
        return sex == Sex::Female ? random.oneOf(kFemaleForenames) : random.oneOf(kMaleForenames);
    };
    std::string out(one());
    if (random.permille(150)) {
        const std::string_view second = one();
        if (second != out) out.append(" ").append(second);
    }
    return out;
}

bool robbing(const Offence& offence) {
    return offence.hoClass == "034/01" || offence.hoClass == "028/03" || offence.hoClass == "105/01" ||
           offence.hoClass == "049/10" || offence.hoClass == "035/00";
}

/// Tells one suspect's story; holds what is being told.
class Telling {
public:
    Telling(Prng& random, const Calendar& calendar, Counters& counters, Story& story)
        : m_random(random)
        , m_calendar(calendar)
        , m_counters(counters)
        , m_story(story) {}

    void suspect(int number) {
        StoryPerson person;
        person.ref = nominalRef(number);
        if (m_random.permille(650)) {
            person.pncId = padded(m_random.below(100), 2) + "/" +
                           std::to_string(m_random.between(1000, 999999)) +
                           static_cast<char>('A' + m_random.below(26));
        }
        person.sex = m_random.permille(920) ? Sex::Male : Sex::Female;
        if (m_random.permille(10)) person.sex = Sex::Unknown;
        const int years = m_random.permille(40) ? m_random.between(14, 17) : m_random.between(18, 62);
        describe(person, m_calendar.ends.front().plusMonths(-12 * years).plusDays(-m_random.below(365)));
        if (m_random.permille(30)) person.born = {};
        m_story.persons.push_back(std::move(person));
    }

    void crimes(bool late) {
        const int kind = m_random.below(100);
        const auto weights = weightsFor(kind < 8 ? Bent::Sexual : kind < 20 ? Bent::Stalker : Bent::Mixed);
        constexpr std::array<int, 3> newVictim{20, 150, 260};
        constexpr std::array<int, 3> often{80, 15, 5};
        m_newVictim = newVictim[m_random.weighted(often)];

        Date from = late ? m_calendar.ends.front().plusDays(1) : m_calendar.historyStart;
        int span = m_calendar.lastDay() - from;
        if (m_random.permille(400) && span > 200) { // all within some months
            const int active = m_random.between(60, 200);
            from = from.plusDays(m_random.below(span - active + 1));
            span = active;
        }
        for (int i = crimeCount(m_random); i > 0; --i)
            crime(kOffences[m_random.weighted(weights)], from.plusDays(m_random.below(span + 1)));
    }

    void coAccused(std::size_t crime, const std::string& ref) {
        const bool arrested = m_random.permille(350);
        link(crime, ref, arrested ? Role::Arrested : Role::Suspect, {}, m_story.crimes[crime].month);
        if (arrested)
            event(ref, EventKind::Arrest, m_story.crimes[crime].reportedOn.plusDays(m_random.below(20)), {},
                  crime, {});
    }

    /// A person of another story who is a victim here.
    void victimOfOtherStory(std::size_t crime, const std::string& ref) {
        link(crime, ref, Role::Victim, kRelationships[m_random.weighted(kRelationshipWeights)],
             m_story.crimes[crime].month);
    }

    /// The same person under a second nominal: same PNC id and birth, the name spelt otherwise, some of the
    /// crimes.
    void secondNominal() {
        StoryPerson twin = m_story.persons.front();
        twin.ref = nominalRef(m_counters.nextPerson++);
        twin.forenames = twin.forenames.substr(0, twin.forenames.find(' '));
        if (m_random.permille(500)) twin.forenames = twin.forenames.substr(0, 1);
        const std::string& own = m_story.persons.front().ref;
        const std::size_t moved = m_story.crimes.size() - 1 - static_cast<std::size_t>(m_random.below(2));
        for (StoryLink& each : m_story.links)
            if (each.crime >= moved && each.person == own) each.person = twin.ref;
        for (StoryEvent& each : m_story.events)
            if (each.crime >= moved && each.person == own) each.person = twin.ref;
        m_story.persons.push_back(std::move(twin));
    }

    /// Wanted, serving or deceased, from a day that some month knows.
    void status() {
        StoryPerson& person = m_story.persons.front();
        const Date last = m_calendar.lastDay();
        for (const StoryEvent& each : m_story.events) {
            if (each.kind == EventKind::Sentence && each.until >= last && m_random.permille(700)) {
                person.status = PersonStatus::Serving;
                person.statusFrom = each.on;
                return;
            }
        }
        const int draw = m_random.below(1000);
        if (draw >= 42) return;
        person.status = draw < 33 ? PersonStatus::Wanted : PersonStatus::Deceased;
        Date latest = m_calendar.historyStart;
        for (const StoryCrime& each : m_story.crimes) latest = std::max(latest, each.reportedOn);
        person.statusFrom = std::min(last, latest.plusDays(m_random.between(1, 90)));
    }

    /// Every person appears in the month of the first row that names him.
    void appear(bool late) {
        for (std::size_t i = late ? 0 : 1; i < m_story.persons.size(); ++i) {
            StoryPerson& person = m_story.persons[i];
            person.month = m_calendar.months() - 1;
            for (const StoryLink& each : m_story.links)
                if (each.person == person.ref) person.month = std::min(person.month, each.month);
        }
    }

private:
    void describe(StoryPerson& person, Date born) {
        person.surname = m_random.oneOf(kSurnames);
        person.forenames = forenames(person.sex, m_random);
        person.born = born;
        person.ethnicity = m_random.oneOf(kEthnicities);
        person.borough = m_random.oneOf(kBoroughs);
    }

    void link(std::size_t crime, const std::string& ref, Role role, std::string_view relationship,
              int month) {
        if (month < m_calendar.months()) m_story.links.push_back({crime, ref, role, relationship, month});
    }
    void event(const std::string& ref, EventKind kind, Date on, Date until, std::size_t crime,
               std::string detail) {
        const int month = std::max(m_calendar.monthOf(on), m_story.crimes[crime].month);
        if (month < m_calendar.months())
            m_story.events.push_back({ref, kind, on, until, crime, std::move(detail), month});
    }

    /// The victim of a crime: mostly the one before, now and then a new one; a child where the offence says
    /// so.
    std::size_t victim(const Offence& offence, Date committed) {
        const bool child = offence.victimUnder > 0;
        if (!child && m_mainVictim && !m_random.permille(m_newVictim)) return *m_mainVictim;
        StoryPerson person;
        person.ref = nominalRef(m_counters.nextPerson++);
        person.sex = m_random.permille(960) ? Sex::Female : Sex::Male;
        const int years = child ? m_random.between(offence.victimUnder - 3, offence.victimUnder - 1)
                                : m_random.between(17, 70);
        describe(person, committed.plusMonths(-12 * years).plusDays(-m_random.below(300)));
        if (m_random.permille(25)) person.born = {};
        m_story.persons.push_back(std::move(person));
        m_relationships.resize(m_story.persons.size());
        std::size_t relationship = m_random.weighted(kRelationshipWeights);
        if (child && relationship < 2) relationship = 2; // a family member rather than a partner
        m_relationships.back() = relationship;
        const std::size_t at = m_story.persons.size() - 1;
        if (!child) m_mainVictim = at;
        return at;
    }

    void crime(const Offence& offence, Date reported) {
        const std::size_t number = m_story.crimes.size();
        StoryCrime row;
        row.offence = &offence;
        row.cjsCode = oneCode(offence.codes, m_random);
        row.crimeNo = padded(m_counters.nextCrime++, 6) + "/" + padded(reported.year() % 100, 2);
        row.reportedOn = reported;
        row.recordedOn = reported.plusDays(m_random.permille(800) ? 0 : m_random.between(1, 3));
        row.committedFrom = reported.plusDays(-reportLag(m_random));
        if (m_random.permille(200))
            row.committedTo =
                row.committedFrom.plusDays(m_random.below(std::min(reported - row.committedFrom, 60) + 1));
        if (m_random.permille(23)) row.offences = m_random.between(2, 4);
        row.borough = m_random.permille(700) ? m_story.persons.front().borough : m_random.oneOf(kBoroughs);
        if (!m_random.permille(80)) row.easting = m_random.between(503'000, 561'000);
        if (!m_random.permille(75)) row.northing = m_random.between(155'500, 200'500);
        row.month = m_calendar.monthOf(reported);
        row.officer = std::string(m_random.permille(333)   ? "DS"
                                  : m_random.permille(500) ? "DC"
                                                           : "PC") +
                      " " + std::string(m_random.oneOf(kSurnames)) + " " +
                      std::to_string(m_random.between(100, 9999));
        row.unit = m_random.oneOf(kUnits);
        if (m_random.permille(20))
            row.status = RecordStatus::Cancelled;
        else if (m_random.permille(10))
            row.status = RecordStatus::Transferred;
        if (row.status != RecordStatus::Active) row.statusOn = row.recordedOn.plusDays(m_random.below(60));

        const bool hasVictim = offence.againstWomen || robbing(offence);
        bool domestic = false;
        m_story.crimes.push_back(std::move(row));
        if (hasVictim) {
            const int victims = !offence.againstWomen || !m_random.permille(8) ? 1 : m_random.between(2, 3);
            for (int i = 0; i < victims; ++i) {
                const std::size_t who = victim(offence, m_story.crimes[number].committedFrom);
                const StoryPerson& person = m_story.persons[who];
                const bool repeated =
                    std::any_of(m_story.links.begin(), m_story.links.end(), [&](const StoryLink& each) {
                        return each.crime == number && each.person == person.ref;
                    });
                if (repeated) continue;
                const std::size_t relationship = m_relationships[who];
                domestic = domestic || relationship < kDomesticRelationships;
                link(number, person.ref, Role::Victim, kRelationships[relationship],
                     m_story.crimes[number].month);
            }
        }
        finish(number, domestic);
    }

    void finish(std::size_t number, bool domestic) {
        StoryCrime& row = m_story.crimes[number];
        const bool women = row.offence->againstWomen && !m_random.permille(10);
        const bool hate = m_random.permille(20);
        row.flags = !women     ? (hate ? "HATE" : "")
                    : domestic ? (hate ? "VAWG;DA;HATE" : "VAWG;DA")
                    : hate     ? "VAWG;HATE"
                               : "VAWG";
        if (row.offence->againstWomen) {
            row.method = methodOf(row.offence->theme, m_random);
            if (m_random.permille(550)) row.statementOn = row.reportedOn.plusDays(m_random.below(45));
        }
        const Date charged = investigate(number);
        if (row.status == RecordStatus::Cancelled) return;
        if (!charged.isNull()) {
            row.outcome = 1;
            row.outcomeOn = charged;
        } else if (m_random.permille(850)) {
            constexpr std::array<int, 12> outcomes{15, 16, 14, 18, 21, 8, 10, 2, 17, 22, 20, 3};
            constexpr std::array<int, 12> weights{2609, 2499, 436, 387, 237, 152, 134, 83, 82, 79, 78, 70};
            row.outcome = outcomes[m_random.weighted(weights)];
            row.outcomeOn = row.recordedOn.plusDays(m_random.between(2, 240));
        }
    }

    /// What is done about the suspect in this crime, in order: arrest, bail or release under investigation,
    /// charge, remand, conviction, sentence; an order beside it. Returns the day of the charge.
    Date investigate(std::size_t number) {
        const std::string ref = m_story.persons.front().ref;
        const StoryCrime& row = m_story.crimes[number];
        const Date reported = row.reportedOn;
        const Date last = m_calendar.lastDay();
        Role role = Role::Suspect;
        Date charged;
        const auto reach = [&](Role next, Date on) {
            // The role of the month in which the crime appears is one row; a later step adds another.
            const int month = m_calendar.monthOf(on);
            if (month <= row.month)
                role = next;
            else
                m_later.push_back({number, ref, next, {}, month});
        };
        if (m_random.permille(395)) {
            const Date arrest =
                reported.plusDays(m_random.permille(600) ? m_random.below(7) : m_random.between(7, 60));
            reach(Role::Arrested, arrest);
            event(ref, EventKind::Arrest, arrest, {}, number, {});
            const std::string contact = m_random.permille(700) ? "Not to contact victim" : "";
            if (m_random.permille(410)) {
                const Date until = arrest.plusMonths(3).plusDays(-1);
                event(ref, EventKind::Bail, arrest, until, number, contact);
                if (m_random.permille(200))
                    event(ref, EventKind::Bail, until, until.plusMonths(3), number, contact);
            } else if (m_random.permille(680)) {
                event(ref, EventKind::Rui, arrest, arrest.plusMonths(3), number, contact);
            }
            if (m_random.permille(190)) {
                charged =
                    arrest.plusDays(m_random.permille(400) ? m_random.below(3) : m_random.between(20, 240));
                reach(Role::Charged, charged);
                event(ref, EventKind::Charge, charged, {}, number, {});
                prosecute(ref, number, charged, reach);
            }
        }
        link(number, ref, role, {}, row.month);
        for (StoryLink& each : m_later) link(each.crime, each.person, each.role, {}, each.month);
        m_later.clear();
        if (m_random.permille(50)) {
            const Date on = reported.plusDays(m_random.below(40));
            event(ref, EventKind::Order, on, on.plusMonths(12), number, std::string(m_random.oneOf(kOrders)));
        }
        return charged.isNull() || charged > last ? Date{} : charged;
    }

    template <class Reach>
    void prosecute(const std::string& ref, std::size_t number, Date charged, const Reach& reach) {
        const bool remanded = m_random.permille(320);
        if (remanded) event(ref, EventKind::Remand, charged, {}, number, {});
        if (!m_random.permille(420)) {
            if (remanded && m_random.permille(400))
                event(ref, EventKind::Release, charged.plusDays(m_random.between(10, 120)), {}, number, {});
            return;
        }
        const Date convicted = charged.plusDays(m_random.between(60, 300));
        reach(Role::Convicted, convicted);
        event(ref, EventKind::Conviction, convicted, {}, number, {});
        if (!m_random.permille(780)) return;
        const int months = m_random.oneOf(kSentenceMonths);
        event(ref, EventKind::Sentence, convicted, convicted.plusMonths((months + 1) / 2), number,
              std::to_string(months) + " months' imprisonment");
    }

    Prng& m_random;
    const Calendar& m_calendar;
    Counters& m_counters;
    Story& m_story;
    int m_newVictim = 25; ///< per mille
    std::optional<std::size_t> m_mainVictim;
    std::vector<std::size_t> m_relationships; ///< by person of the story
    std::vector<StoryLink> m_later;
};

} // namespace

int Calendar::monthOf(Date day) const {
    return static_cast<int>(std::lower_bound(ends.begin(), ends.end(), day) - ends.begin());
}

std::string nominalRef(std::int64_t number) {
    return padded(number, 7, "N");
}

bool StoryTeller::isLate(int number) const {
    return m_calendar.months() > 1 &&
           Prng(m_seed, static_cast<std::uint64_t>(number), kLatePurpose).permille(30);
}

Story StoryTeller::tell(int number, Counters& counters) const {
    Story story;
    Prng random(m_seed, static_cast<std::uint64_t>(number), kStoryPurpose);
    Telling telling(random, m_calendar, counters, story);
    const bool late = isLate(number);
    telling.suspect(number);
    telling.crimes(late);
    // People of other stories: only such as stand in the first month, so that no link is an orphan.
    const auto other = [&]() -> std::optional<std::string> {
        const int who = 1 + random.below(m_suspects);
        if (who == number || isLate(who)) return std::nullopt;
        return nominalRef(who);
    };
    for (std::size_t crime = 0; crime < story.crimes.size(); ++crime) {
        if (random.permille(52))
            if (const auto ref = other()) telling.coAccused(crime, *ref);
        if (story.crimes[crime].offence->againstWomen && random.permille(12))
            if (const auto ref = other()) telling.victimOfOtherStory(crime, *ref);
    }
    if (!story.persons.front().pncId.empty() && story.crimes.size() > 2 && random.permille(30))
        telling.secondNominal();
    telling.status();
    telling.appear(late);
    return story;
}

} // namespace harmdesk::sample

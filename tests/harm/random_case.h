// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"
#include "tests/harm/plain_case.h"

#include <random>

namespace plain {

/// Random cases and profiles, small and full of coincidences: few days, few values, duplicate links, missing
/// dates, ambiguous codes. The same number gives the same case.
class RandomCase {
public:
    explicit RandomCase(std::uint32_t seed)
        : m_random(seed) {}

    const Date asAt = *Date::fromYmd(2026, 10, 31);

    int upTo(int highest) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(highest + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <class T> const T& oneOf(const std::vector<T>& items) {
        return items[static_cast<std::size_t>(upTo(static_cast<int>(items.size()) - 1))];
    }

    HarmIndex index() {
        HarmIndex index;
        index.name = "random";
        const std::vector<std::string> groups{"Rape", "Homicide", "Violence with injury",
                                              "Public order offences", "Theft"};
        const std::vector<long long> days{1, 30, 100, 500, 1000, 1825'00, 547'50, 365'00};
        for (int i = 0; i < 14; ++i) {
            IndexRow row;
            row.urn = "U" + std::to_string(i);
            row.hoClass = oneOf(m_classes);
            for (int j = upTo(2); j > 0; --j) row.cjsCodes.push_back(oneOf(m_codes));
            row.title = "offence " + std::to_string(i);
            row.days = HarmDays::fromHundredths(oneOf(days));
            row.group = oneOf(groups);
            row.modeOfTrial = static_cast<ModeOfTrial>(upTo(3));
            index.rows.push_back(row);
        }
        for (int i = 0; i < 6; ++i) {
            ResolutionRule rule{oneOf(m_classes), {}, "U" + std::to_string(upTo(16)), "random"};
            for (int j = upTo(2); j > 0; --j) rule.words.push_back(oneOf(m_words));
            index.rules.push_back(rule);
        }
        for (int i = upTo(3); i > 0; --i)
            index.decisions.push_back(
                {oneOf(m_classes), oneOf(m_codes), title(), "U" + std::to_string(upTo(16)), "x"});
        return index;
    }

    Case held() {
        Case out;
        out.index = index();
        const int persons = 1 + upTo(17);
        const int crimes = 40 + upTo(90);
        for (int i = 0; i < persons; ++i) {
            Person person;
            // Lengths differ, so that the order by bytes is not the order by number.
            person.ref = "N" + std::to_string(i * 7 % 101);
            if (!chance(10))
                person.born = asAt.plusMonths(-12 * oneOf(std::vector<int>{16, 17, 18, 18, 18, 30}))
                                  .plusDays(upTo(2) - 1);
            person.sex = static_cast<Sex>(upTo(2));
            if (chance(20)) person.status = static_cast<PersonStatus>(1 + upTo(2));
            out.persons.push_back(person);
        }
        for (int i = 0; i < crimes; ++i) {
            Crime crime;
            crime.no = std::to_string(i) + "/26";
            crime.offence = {chance(8) ? "U" + std::to_string(upTo(16)) : "",
                             chance(5) ? "" : oneOf(m_classesSpelt), chance(30) ? "" : oneOf(m_codesSpelt),
                             title()};
            if (!chance(4)) crime.committed = asAt.plusDays(-upTo(420));
            if (!chance(4))
                crime.reported =
                    chance(70) && !crime.committed.isNull() ? crime.committed.plusDays(upTo(40)) : edge();
            if (!chance(4)) crime.recorded = edge();
            crime.offences = chance(80) ? 1 : upTo(5);
            if (chance(80)) crime.flags.push_back("VAWG");
            if (chance(40)) crime.flags.push_back("DA");
            if (chance(15)) crime.status = static_cast<RecordStatus>(1 + upTo(1));
            crime.outcome = chance(60) ? 0 : 1 + upTo(21);
            out.crimes.push_back(crime);
            for (int j = upTo(5); j > 0; --j) {
                const Link link{crime.no, oneOf(out.persons).ref, static_cast<Role>(upTo(5))};
                out.links.push_back(link);
                if (chance(20)) out.links.push_back(link);
            }
        }
        // Decisions about offences that the case holds, some of them for a URN of another index version.
        for (int i = upTo(3); i > 0 && !out.crimes.empty(); --i) {
            const OffenceText& text = oneOf(out.crimes).offence;
            out.index.decisions.push_back(
                {text.hoClass, text.cjsCode, text.title, "U" + std::to_string(upTo(16)), "x"});
        }
        return out;
    }

    Profile profile() {
        Profile profile;
        profile.windowDays = oneOf(std::vector<int>{1, 30, 364, 365, 365, 366, 366, 2000});
        profile.dateBasis = static_cast<DateBasis>(upTo(2));
        profile.eligibleFlag =
            oneOf(std::vector<std::string>{"VAWG", "VAWG", "VAWG", "DA", "DA", "", "", "", "NONE"});
        profile.minCrimes = oneOf(std::vector<int>{0, 1, 1, 2, 2, 2, 4});
        profile.minVictims = oneOf(std::vector<int>{0, 0, 0, 0, 1, 3});
        profile.excludeRecordStatus.clear();
        for (int i = 0; i < 3; ++i)
            if (chance(i == 0 ? 3 : 60)) profile.excludeRecordStatus.push_back(static_cast<RecordStatus>(i));
        profile.excludePersonStatus.clear();
        for (int i = 1; i < 4; ++i)
            if (chance(50)) profile.excludePersonStatus.push_back(static_cast<PersonStatus>(i));
        profile.minAge = oneOf(std::vector<int>{0, 16, 18, 18, 18, 30});
        profile.sex =
            oneOf(std::vector<SexFilter>{SexFilter::Any, SexFilter::Any, SexFilter::Male, SexFilter::Female});
        profile.excludeHistoricDays = oneOf(std::vector<int>{0, 0, 1, 20, 100});
        profile.multiplyOffences = chance(60);
        profile.halfLifeDays = oneOf(std::vector<int>{0, 0, 1, 45, 180, 700});
        profile.capPerCrimeDays =
            HarmDays::fromHundredths(oneOf(std::vector<long long>{0, 0, 1, 999, 36500, 54750}));
        return profile;
    }

    void shuffle(Case& held) {
        std::shuffle(held.persons.begin(), held.persons.end(), m_random);
        std::shuffle(held.crimes.begin(), held.crimes.end(), m_random);
        std::shuffle(held.links.begin(), held.links.end(), m_random);
    }

private:
    std::string title() {
        std::string out;
        for (int i = upTo(3); i >= 0; --i) out += oneOf(m_words) + (chance(50) ? " " : ", ");
        if (chance(30)) out[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[0])));
        return out;
    }
    /// A day at or near an edge of a common window.
    Date edge() {
        return asAt.plusDays(
            -oneOf(std::vector<int>{-1, 0, 1, 29, 30, 31, 89, 90, 363, 364, 365, 366, upTo(400)}));
    }

    std::mt19937 m_random;
    std::vector<std::string> m_classes{"019/08", "008/06", "008/01", "105/01", "066/39", "00200"};
    std::vector<std::string> m_classesSpelt{"019/08", "19/8",   " 008/06", "8/6",   "008/01",
                                            "105/01", "66/39 ", "00200",   "900/00"};
    std::vector<std::string> m_codes{"AA1", "BB2", "CC3", "DD4"};
    std::vector<std::string> m_codesSpelt{"AA1", "aa1", " BB2", "CC3", "DD4 ", "ZZ9"};
    std::vector<std::string> m_words{"serious", "minor", "police", "wound", "x18", "caf\xc3\xa9"};
};

} // namespace plain

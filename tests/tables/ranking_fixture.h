// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/cycle.h"
#include "models/domain/ranking.h"
#include "models/harm/ranking.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace harmdesk::test {

/// A case in memory, written down person by person and crime by crime; made into columns in the order they
/// require.
class CaseBuilder {
public:
    struct PersonRow {
        std::string ref, surname, forenames, pnc, borough;
        Date birth;
        Sex sex = Sex::Male;
        PersonStatus status = PersonStatus::None;
        std::vector<CaseColumns::EventColumn> events;
        std::string formerNames{}; // "Surname, Forenames" parted by ';'
    };
    struct CrimeRow {
        std::string no;
        int offence = 0;
        Date reported;
        int offences = 1;
        std::vector<std::pair<std::string, Role>> accused; // by reference
        std::vector<std::string> victims;
        std::string unit{};
        std::vector<std::string> flags{}; // beside VAWG
    };

    enum Offence { RapeOver16, Abh, FalseImprisonment, Harassment, Murder, Unknown };

    PersonRow& person(const std::string& ref, const std::string& surname, const std::string& forenames) {
        m_people.push_back({ref, surname, forenames, {}, {}, {}, Sex::Male, PersonStatus::None, {}, {}});
        return m_people.back();
    }
    CrimeRow& crime(const std::string& no, Offence offence, Date reported) {
        m_crimes.push_back({no, offence, reported, 1, {}, {}, {}, {}});
        return m_crimes.back();
    }

    std::shared_ptr<const CaseColumns> columns() {
        auto c = std::make_shared<CaseColumns>();
        fillIndex(*c);
        std::sort(m_people.begin(), m_people.end(),
                  [](const auto& a, const auto& b) { return a.ref < b.ref; });
        std::sort(m_crimes.begin(), m_crimes.end(), [](const auto& a, const auto& b) { return a.no < b.no; });
        c->boroughs.emplace_back();
        std::map<std::string, std::uint32_t> people;
        c->eventStart.push_back(0);
        for (PersonRow& p : m_people) {
            people[p.ref] = static_cast<std::uint32_t>(c->personCount());
            c->nominalRef.append(p.ref);
            c->surname.append(p.surname);
            c->forenames.append(p.forenames);
            c->pncId.append(p.pnc);
            c->dateOfBirth.push_back(p.birth.isNull() ? Date::kNull : p.birth.days());
            c->sex.push_back(p.sex);
            c->personStatus.push_back(p.status);
            c->statusFrom.push_back(Date::kNull);
            c->formerNames.append(p.formerNames);
            auto at = std::find(c->boroughs.begin(), c->boroughs.end(), p.borough);
            if (at == c->boroughs.end()) at = c->boroughs.insert(c->boroughs.end(), p.borough);
            c->homeBorough.push_back(static_cast<std::uint16_t>(at - c->boroughs.begin()));
            std::sort(p.events.begin(), p.events.end(),
                      [](const auto& a, const auto& b) { return a.on < b.on; });
            c->events.insert(c->events.end(), p.events.begin(), p.events.end());
            c->eventStart.push_back(static_cast<std::uint32_t>(c->events.size()));
        }
        c->flagSets = {{}, {"VAWG"}};
        c->units = {{}};
        c->victimStart.push_back(0);
        std::vector<std::map<std::uint32_t, Role>> accused(m_people.size());
        for (std::size_t i = 0; i < m_crimes.size(); ++i) {
            const CrimeRow& k = m_crimes[i];
            c->crimeNo.append(k.no);
            c->offence.push_back(static_cast<std::uint32_t>(k.offence));
            for (auto* dates : {&c->committedFrom, &c->reportedOn, &c->recordedOn})
                dates->push_back(k.reported.days());
            c->statementOn.push_back(Date::kNull);
            c->offenceCount.push_back(k.offences);
            std::vector<std::string> flags = k.flags;
            flags.emplace_back("VAWG");
            std::sort(flags.begin(), flags.end());
            auto set = std::find(c->flagSets.begin(), c->flagSets.end(), flags);
            if (set == c->flagSets.end()) set = c->flagSets.insert(c->flagSets.end(), flags);
            c->flagSet.push_back(static_cast<std::uint16_t>(set - c->flagSets.begin()));
            auto unit = std::find(c->units.begin(), c->units.end(), k.unit);
            if (unit == c->units.end()) unit = c->units.insert(c->units.end(), k.unit);
            c->crimeUnit.push_back(static_cast<std::uint16_t>(unit - c->units.begin()));
            c->crimeBorough.push_back(0);
            c->recordStatus.push_back(RecordStatus::Active);
            c->outcomeType.push_back(0);
            for (const auto& [ref, role] : k.accused) {
                Role& held =
                    accused[people.at(ref)].emplace(static_cast<std::uint32_t>(i), role).first->second;
                held = std::max(held, role);
            }
            std::vector<std::uint32_t> victims;
            for (const std::string& ref : k.victims) victims.push_back(people.at(ref));
            std::sort(victims.begin(), victims.end());
            victims.erase(std::unique(victims.begin(), victims.end()), victims.end());
            c->victim.insert(c->victim.end(), victims.begin(), victims.end());
            c->victimStart.push_back(static_cast<std::uint32_t>(c->victim.size()));
        }
        c->accusedStart.push_back(0);
        for (const auto& crimes : accused) {
            for (const auto& [crime, role] : crimes) {
                c->accusedCrime.push_back(crime);
                c->accusedRole.push_back(role);
            }
            c->accusedStart.push_back(static_cast<std::uint32_t>(c->accusedCrime.size()));
        }
        return c;
    }

private:
    static void fillIndex(CaseColumns& c) {
        const auto offence = [&](const char* urn, const char* cls, const char* cjs, const char* title,
                                 std::int64_t hundredths, const char* group) {
            c.offences.push_back({"", cls, cjs, title});
            if (hundredths > 0)
                c.index.rows.push_back({urn,
                                        cls,
                                        {cjs},
                                        title,
                                        HarmDays::fromHundredths(hundredths),
                                        group,
                                        ModeOfTrial::Indictable,
                                        true});
        };
        c.index.name = "test-index";
        offence("1", "019/08", "SX03001", "Rape of a female aged 16 or over", 182500, "Rape");
        offence("2", "008/06", "OF61102", "Assault occasioning actual bodily harm", 1000,
                "Violence with injury");
        offence("3", "036/03", "COML017", "False imprisonment", 146000, "Violence without injury");
        offence("4", "195/94", "PH97004", "Harassment without violence", 1000, "Stalking and harassment");
        offence("5", "001/01", "COML025", "Murder", 547500, "Homicide");
        offence("6", "999/00", "ZZ00000", "Unclassified", 0, "");
    }

    std::vector<PersonRow> m_people;
    std::vector<CrimeRow> m_crimes;
};

/// A list of UTF-8 words, for comparing.
inline QStringList words(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts) list += QString::fromUtf8(text);
    return list;
}

inline Date day(int y, int m, int d) {
    return *Date::fromYmd(y, m, d);
}

inline std::shared_ptr<const Ranking> ranked(std::shared_ptr<const CaseColumns> columns,
                                             Date asAt = day(2026, 10, 31)) {
    auto ranking = harm::rankWithDetails(std::move(columns), builtInProfile(), asAt);
    if (!ranking) qFatal("the test case does not rank");
    return *ranking;
}

/// Five suspects at 31 October 2026: Baker 5,475 + 10 and one unmapped; Évans 3,650, wanted; Cole and Ash
/// 1,835 each (a tie, Cole with the later report); Dunn 4 × 1,460 in one record and 10, on bail. Dunn is
/// therefore first with 5,850.
inline std::shared_ptr<const CaseColumns> smallCase() {
    CaseBuilder b;
    b.person("N1", "Baker", "Sam").borough = "Barnet";
    {
        auto& p = b.person("N2", "Évans", "Łukasz");
        p.borough = "Brent";
        p.status = PersonStatus::Wanted;
        p.pnc = "90/123456A";
        p.birth = day(1990, 11, 1);
    }
    b.person("N3", "Cole", "Ian").borough = "Barnet";
    b.person("N4", "Ash", "Tom");
    {
        auto& p = b.person("N5", "Dunn", "Lee");
        p.borough = "Camden";
        p.events.push_back({EventKind::Bail, day(2026, 9, 1).days(), day(2026, 11, 20).days()});
    }
    b.person("V1", "Victim", "One").sex = Sex::Female;
    b.person("V2", "Victim", "Two").sex = Sex::Female;
    const auto add = [&](const char* no, CaseBuilder::Offence o, Date on, const char* ref, const char* victim,
                         int n = 1) {
        auto& k = b.crime(no, o, on);
        k.accused = {{ref, Role::Suspect}};
        k.victims = {victim};
        k.offences = n;
    };
    add("C01/26", CaseBuilder::Murder, day(2026, 3, 2), "N1", "V1");
    add("C02/26", CaseBuilder::Abh, day(2026, 10, 20), "N1", "V1");
    add("C03/26", CaseBuilder::Unknown, day(2026, 5, 5), "N1", "V2");
    add("C04/26", CaseBuilder::RapeOver16, day(2026, 8, 1), "N2", "V1");
    add("C05/26", CaseBuilder::RapeOver16, day(2026, 9, 1), "N2", "V2");
    add("C06/26", CaseBuilder::RapeOver16, day(2026, 7, 1), "N3", "V1");
    add("C07/26", CaseBuilder::Abh, day(2026, 7, 2), "N3", "V1");
    add("C08/26", CaseBuilder::RapeOver16, day(2026, 6, 1), "N4", "V1");
    add("C09/26", CaseBuilder::Harassment, day(2026, 6, 2), "N4", "V2");
    add("C10/26", CaseBuilder::FalseImprisonment, day(2026, 10, 1), "N5", "V2", 4);
    add("C11/26", CaseBuilder::Abh, day(2026, 10, 7), "N5", "V2");
    return b.columns();
}

/// Any number of suspects with random allegations, the same for the same seed.
inline std::shared_ptr<const CaseColumns> randomCase(int people, unsigned seed) {
    static const char* const surnames[] = {"Sharma",  "Russell", "Gray",         "Marshall",  "Ward", "Davis",
                                           "Osei",    "Price",   "Smith",        "Griffiths", "Khan", "Nowak",
                                           "O'Neill", "Łukasz",  "Parker-Jones", "Bailey"};
    static const char* const forenames[] = {"Sean",  "Matteo George", "Aaron",         "James",
                                            "Peter", "Jermaine",      "Lee",           "Omar",
                                            "Zoë",   "Callum",        "Patrick Emeka", "Ryan"};
    static const char* const boroughs[] = {"",          "Barnet",      "Kensington and Chelsea",
                                           "Islington", "Westminster", "Harrow"};
    static const char* const units[] = {"", "AW", "BX", "CN", "SN", "WA"};
    static const char* const flags[] = {"DA", "HBA", "KNIFE"};
    std::mt19937 random(seed);
    std::mt19937 further(seed + 1);
    const auto more = [&](int n) { return static_cast<int>(further() % static_cast<unsigned>(n)); };
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    CaseBuilder b;
    const Date asAt = day(2026, 10, 31);
    for (int i = 0; i < people; ++i) {
        auto& p = b.person("N" + std::to_string(1'000'000 + i), surnames[pick(16)], forenames[pick(12)]);
        p.borough = boroughs[pick(6)];
        p.pnc = std::to_string(10 + pick(80)) + "/" + std::to_string(100'000 + pick(900'000)) + "X";
        p.birth = pick(20) == 0 ? Date() : asAt.plusDays(-365 * (19 + pick(50)) - pick(365));
        p.status = pick(15) == 0 ? PersonStatus::Wanted : PersonStatus::None;
        if (pick(3) == 0)
            p.events.push_back(
                {EventKind::Bail, asAt.plusDays(-pick(60)).days(), asAt.plusDays(pick(80) - 10).days()});
        else if (pick(4) == 0)
            p.events.push_back({EventKind::Charge, asAt.plusDays(-pick(300)).days(), Date::kNull});
        else if (pick(4) == 0)
            p.events.push_back({EventKind::Rui, asAt.plusDays(-pick(300)).days(), Date::kNull});
        if (more(5) == 0)
            p.events.push_back({EventKind::Order, asAt.plusDays(10 - more(90)).days(),
                                more(3) == 0 ? Date::kNull : asAt.plusDays(40 - more(80)).days()});
        if (more(8) == 0) p.formerNames = "Elder, Ann; Zimmer, Joe";
    }
    for (int i = 0; i < 8; ++i)
        b.person("V" + std::to_string(i), "Victim", std::to_string(i)).sex = Sex::Female;
    int no = 0;
    for (int i = 0; i < people; ++i) {
        const int crimes = 2 + pick(5);
        for (int k = 0; k < crimes; ++k) {
            const int dice = pick(100);
            const auto offence = dice < 1    ? CaseBuilder::Murder
                                 : dice < 20 ? CaseBuilder::RapeOver16
                                 : dice < 50 ? CaseBuilder::Abh
                                 : dice < 60 ? CaseBuilder::FalseImprisonment
                                 : dice < 97 ? CaseBuilder::Harassment
                                             : CaseBuilder::Unknown;
            auto& c = b.crime(std::to_string(1'000'000 + no++) + "/26", offence, asAt.plusDays(-pick(364)));
            c.accused = {{std::string("N").append(std::to_string(1'000'000 + i)),
                          pick(2) ? Role::Suspect : Role::Arrested}};
            c.victims = {std::string("V").append(std::to_string(pick(8)))};
            c.offences = pick(10) == 0 ? 3 : 1;
            c.unit = units[more(6)];
            for (const char* flag : flags)
                if (more(4) == 0) c.flags.emplace_back(flag);
        }
    }
    return b.columns();
}

/// Places in five months, the last of which is later than the list; many are in none.
inline std::shared_ptr<const CycleHistory> randomHistory(const Ranking& list, unsigned seed) {
    auto history = std::make_shared<CycleHistory>();
    std::mt19937 random(seed);
    for (int m = 7; m <= 11; ++m) { // the last is later than the list
        CycleInfo cycle;
        cycle.asAt = day(2026, m, 28);
        cycle.label = monthLabel(cycle.asAt);
        cycle.cutOff = 10 + m % 2;
        history->cycles.push_back(cycle);
    }
    for (const RankedSuspect& r : list.rows) {
        if (random() % 5 == 0) continue; // never in a frozen list
        std::vector<CyclePlace> places(history->cycles.size());
        for (CyclePlace& place : places)
            if (random() % 3 != 0)
                place = {1 + std::int32_t(random() % 60),
                         HarmDays::fromDays(1 + std::int64_t(random() % 4000))};
        history->places.emplace(std::string(list.columns->nominalRef[r.person]), places);
    }
    return history;
}

} // namespace harmdesk::test

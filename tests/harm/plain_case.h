// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace plain {

using namespace harmdesk;

/// A case as a pencil would hold it: rows of texts and numbers, in any order, with duplicate links as
/// extracts have them.
struct Person {
    std::string ref;
    std::string pnc;
    Date born;
    Sex sex = Sex::Unknown;
    PersonStatus status = PersonStatus::None;
    Date statusFrom{};
};
struct Crime {
    std::string no;
    OffenceText offence;
    Date committed;
    Date reported;
    Date recorded;
    Date statement;
    int offences = 1;
    std::vector<std::string> flags;
    RecordStatus status = RecordStatus::Active;
    int outcome = 0;
};
struct Link {
    std::string crime;
    std::string person;
    Role role = Role::Suspect;
};
struct Event {
    std::string person;
    EventKind kind = EventKind::Arrest;
    Date on;
    Date until;
};
struct Case {
    std::vector<Person> persons;
    std::vector<Crime> crimes;
    std::vector<Link> links;
    std::vector<Event> events;
    HarmIndex index;
};

/// The columns of a case, built by sorting and searching only: independent of the case file.
inline std::shared_ptr<CaseColumns> columnsOf(Case held) {
    auto columns = std::make_shared<CaseColumns>();
    std::sort(held.persons.begin(), held.persons.end(),
              [](const Person& a, const Person& b) { return a.ref < b.ref; });
    std::sort(held.crimes.begin(), held.crimes.end(),
              [](const Crime& a, const Crime& b) { return a.no < b.no; });
    std::map<std::string, std::uint32_t> personAt;
    std::map<std::string, std::uint32_t> crimeAt;
    columns->boroughs = {""};
    columns->flagSets = {{}};
    for (const Person& person : held.persons) {
        personAt.emplace(person.ref, static_cast<std::uint32_t>(personAt.size()));
        columns->nominalRef.append(person.ref);
        columns->surname.append("");
        columns->forenames.append("");
        columns->pncId.append(person.pnc);
        columns->dateOfBirth.push_back(person.born.days());
        columns->sex.push_back(person.sex);
        columns->personStatus.push_back(person.status);
        columns->statusFrom.push_back(person.statusFrom.days());
        columns->homeBorough.push_back(0);
    }
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::uint32_t> offenceAt;
    std::map<std::vector<std::string>, std::uint16_t> flagsAt{{{}, 0}};
    for (const Crime& crime : held.crimes) {
        crimeAt.emplace(crime.no, static_cast<std::uint32_t>(crimeAt.size()));
        columns->crimeNo.append(crime.no);
        const auto [offence, newOffence] = offenceAt.try_emplace(
            {crime.offence.urn, crime.offence.hoClass, crime.offence.cjsCode, crime.offence.title},
            static_cast<std::uint32_t>(offenceAt.size()));
        if (newOffence) columns->offences.push_back(crime.offence);
        columns->offence.push_back(offence->second);
        const auto [flags, newFlags] =
            flagsAt.try_emplace(crime.flags, static_cast<std::uint16_t>(flagsAt.size()));
        if (newFlags) columns->flagSets.push_back(crime.flags);
        columns->flagSet.push_back(flags->second);
        columns->committedFrom.push_back(crime.committed.days());
        columns->reportedOn.push_back(crime.reported.days());
        columns->recordedOn.push_back(crime.recorded.days());
        columns->statementOn.push_back(crime.statement.days());
        columns->offenceCount.push_back(crime.offences);
        columns->crimeBorough.push_back(0);
        columns->recordStatus.push_back(crime.status);
        columns->outcomeType.push_back(static_cast<std::uint8_t>(crime.outcome));
    }
    std::vector<std::map<std::uint32_t, Role>> accused(held.persons.size());
    std::vector<std::set<std::uint32_t>> victims(held.crimes.size());
    for (const Link& link : held.links) {
        const std::uint32_t crime = crimeAt.at(link.crime);
        const std::uint32_t person = personAt.at(link.person);
        if (link.role == Role::Victim) victims[crime].insert(person);
        if (!isAccused(link.role)) continue;
        const auto [it, isNew] = accused[person].try_emplace(crime, link.role);
        if (!isNew) it->second = std::max(it->second, link.role);
    }
    columns->accusedStart.push_back(0);
    for (const auto& crimes : accused) {
        for (const auto& [crime, role] : crimes) {
            columns->accusedCrime.push_back(crime);
            columns->accusedRole.push_back(role);
        }
        columns->accusedStart.push_back(static_cast<std::uint32_t>(columns->accusedCrime.size()));
    }
    columns->victimStart.push_back(0);
    for (const auto& people : victims) {
        columns->victim.insert(columns->victim.end(), people.begin(), people.end());
        columns->victimStart.push_back(static_cast<std::uint32_t>(columns->victim.size()));
    }
    std::stable_sort(held.events.begin(), held.events.end(),
                     [](const Event& a, const Event& b) { return a.on < b.on; });
    columns->eventStart.push_back(0);
    std::map<std::string, std::vector<CaseColumns::EventColumn>> eventsOf;
    for (const Event& event : held.events)
        eventsOf[event.person].push_back({event.kind, event.on.days(), event.until.days()});
    for (const Person& person : held.persons) {
        const auto& events = eventsOf[person.ref];
        columns->events.insert(columns->events.end(), events.begin(), events.end());
        columns->eventStart.push_back(static_cast<std::uint32_t>(columns->events.size()));
    }
    columns->index = held.index;
    return columns;
}

} // namespace plain

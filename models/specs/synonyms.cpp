// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/synonyms.h"

#include "models/specs/synonyms_table.h"
#include "models/specs/value_fold.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace harmdesk::specs {

namespace {

struct Spelling {
    Meaning meaning = Meaning::NoField;
    int strength = 0;
};
using Table = std::unordered_multimap<std::string_view, Spelling>;

const Table& table() {
    static const Table all = [] {
        Table out;
        for (const SynonymLine& line : synonymLines()) {
            std::string_view rest = line.keys;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                if (end > 0) out.emplace(rest.substr(0, end), Spelling{line.meaning, line.strength});
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return out;
    }();
    return all;
}

/// What a name means once the word for the person is off it: there "Ref" is the person's reference and
/// "Borough" the one he lives in.
constexpr struct {
    std::string_view key;
    Meaning meaning;
    int strength;
} kOfPerson[] = {
    {"ref", Meaning::NominalRef, 100},
    {"reference", Meaning::NominalRef, 100},
    {"refno", Meaning::NominalRef, 100},
    {"urn", Meaning::NominalRef, 100},
    {"id", Meaning::NominalRef, 100},
    {"no", Meaning::NominalRef, 90},
    {"number", Meaning::NominalRef, 90},
    {"key", Meaning::NominalRef, 90},
    {"uniqueid", Meaning::NominalRef, 100},
    {"uniqueref", Meaning::NominalRef, 100},
    {"identifier", Meaning::NominalRef, 100},
    {"", Meaning::NominalRef, 60},
    {"name", Meaning::FullName, 90},
    {"borough", Meaning::HomeBorough, 100},
    {"ocu", Meaning::HomeBorough, 90},
    {"bocu", Meaning::HomeBorough, 90},
    {"district", Meaning::HomeBorough, 90},
    {"lpu", Meaning::HomeBorough, 90},
    {"status", Meaning::PersonStatus, 90},
    {"statusdate", Meaning::StatusFrom, 100},
    {"type", Meaning::Role, 90},
    {"state", Meaning::PersonStatus, 80},
    {"relation", Meaning::Relationship, 100},
    {"localauthority", Meaning::HomeBorough, 90},
};

bool fitsPerson(Meaning meaning) {
    return isOfPerson(meaning) || meaning == Meaning::NominalRef || meaning == Meaning::Role ||
           meaning == Meaning::Relationship || meaning == Meaning::ArrestOn || meaning == Meaning::BailOn ||
           meaning == Meaning::BailUntil || meaning == Meaning::ChargeOn || meaning == Meaning::NoField ||
           meaning == Meaning::StatementOn;
}

void addReading(std::vector<NameReading>& out, const NameReading& reading) {
    for (NameReading& known : out) {
        if (known.meaning != reading.meaning || known.subject != reading.subject ||
            known.number != reading.number)
            continue;
        known.strength = std::max(known.strength, reading.strength);
        return;
    }
    out.push_back(reading);
}

void addOfPerson(std::vector<NameReading>& out, std::string_view rest, Subject subject, int number) {
    for (const auto& line : kOfPerson)
        if (line.key == rest) addReading(out, {line.meaning, subject, number, line.strength});
    const auto [begin, end] = table().equal_range(rest);
    for (auto it = begin; it != end; ++it)
        if (fitsPerson(it->second.meaning) &&
            (it->second.meaning != Meaning::NominalRef || it->second.strength >= 100))
            addReading(out, {it->second.meaning, subject, number, it->second.strength});
}

int numberAt(std::string_view digits) {
    return digits.size() > 3 || digits.empty() ? -1 : std::stoi(std::string(digits));
}

std::size_t leadingDigits(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// The rest of a name after the word for the person, with a number in it: "1surname", "surname1".
void addRest(std::vector<NameReading>& out, std::string_view rest, Subject subject) {
    addOfPerson(out, rest, subject, 0);
    if (const std::size_t digits = leadingDigits(rest); digits > 0)
        if (const int number = numberAt(rest.substr(0, digits)); number > 0)
            addOfPerson(out, rest.substr(digits), subject, number);
    const std::size_t last = rest.find_last_not_of("0123456789");
    if (last != std::string_view::npos && last + 1 < rest.size())
        if (const int number = numberAt(rest.substr(last + 1)); number > 0)
            addOfPerson(out, rest.substr(0, last + 1), subject, number);
}

void splitSubject(std::vector<NameReading>& out, std::string_view key) {
    for (const SubjectWord& word : subjectWords()) {
        const bool isShort = word.key.size() <= 3;
        if (key.starts_with(word.key)) {
            // "suspectsurname" starts with "suspects" too: only the word that leaves a known rest counts.
            const std::size_t before = out.size();
            addRest(out, key.substr(word.key.size()), word.subject);
            if (out.size() > before) return;
        }
        // Behind the field ("Surname of suspect", "DOB (Victim)"); not the short words, which end other ones.
        if (!isShort && key.ends_with(word.key)) {
            std::string_view rest = key.substr(0, key.size() - word.key.size());
            for (const std::string_view joint : {std::string_view("ofthe"), std::string_view("of")})
                if (rest.ends_with(joint)) {
                    rest.remove_suffix(joint.size());
                    break;
                }
            if (!rest.empty()) addRest(out, rest, word.subject);
            if (!out.empty()) return;
        }
        // With a number between: "Surname suspect 2".
        if (!isShort && !key.empty() && key.back() >= '0' && key.back() <= '9') {
            const std::size_t last = key.find_last_not_of("0123456789");
            if (last == std::string_view::npos) continue;
            const std::string_view stem = key.substr(0, last + 1);
            const int number = numberAt(key.substr(last + 1));
            if (number > 0 && stem.ends_with(word.key) && stem.size() > word.key.size()) {
                addOfPerson(out, stem.substr(0, stem.size() - word.key.size()), word.subject, number);
                if (!out.empty()) return;
            }
        }
    }
}

} // namespace

bool isOfCrime(Meaning meaning) {
    return meaning >= Meaning::HoClass && meaning <= Meaning::IncidentRef;
}

bool isOfPerson(Meaning meaning) {
    return meaning >= Meaning::PncId && meaning <= Meaning::StatusFrom;
}

MeaningField fieldOf(Meaning meaning) {
    constexpr auto crime = FileKind::Crimes;
    constexpr auto person = FileKind::Persons;
    constexpr auto link = FileKind::Links;
    constexpr auto event = FileKind::Events;
    static constexpr std::array<MeaningField, kMeanings> all{{
        {crime, "crime_no"},
        {crime, "ho_class"},
        {crime, "cjs_code"},
        {crime, "offence_title"},
        {crime, "committed_from"},
        {crime, "committed_to"},
        {crime, "reported_on"},
        {crime, "recorded_on"},
        {crime, "offences"},
        {crime, "borough"},
        {crime, "easting"},
        {crime, "northing"},
        {crime, "mo"},
        {crime, "flags"},
        {crime, "status"},
        {crime, "outcome_type"},
        {crime, "outcome_on"},
        {crime, "officer"},
        {crime, "unit"},
        {crime, "statement_on"},
        {crime, "urn"},
        {crime, "incident_ref"},
        {person, "nominal_ref"},
        {person, "pnc_id"},
        {person, "surname"},
        {person, "forenames"},
        {person, "surname"},
        {person, "date_of_birth"},
        {person, "sex"},
        {person, "ethnicity"},
        {person, "home_borough"},
        {person, "status"},
        {person, "status_from"},
        {link, "role"},
        {link, "relationship"},
        {event, "event"},
        {event, "event_on"},
        {event, "until"},
        {event, "detail"},
        {event, "event_on"},
        {event, "event_on"},
        {event, "until"},
        {event, "event_on"},
        {crime, ""},
    }};
    return all[static_cast<std::size_t>(meaning)];
}

std::string nameKey(std::string_view name) {
    std::string out;
    const std::string folded = foldedCase(trimmed(name));
    for (const char c : folded) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        // Letters beyond ASCII stay: a Welsh or foreign heading is compared as it is written.
        if (plain || static_cast<unsigned char>(c) >= 0x80) out += c;
    }
    return out;
}

std::vector<NameReading> readName(std::string_view name) {
    const std::string key = nameKey(name);
    std::vector<NameReading> out;
    if (key.empty()) return out;
    const auto [begin, end] = table().equal_range(key);
    for (auto it = begin; it != end; ++it)
        addReading(out, {it->second.meaning, Subject::None, 0, it->second.strength});
    splitSubject(out, key);
    if (out.empty()) {
        // "Surname 1", "DOB2": a person's columns, numbered.
        const std::size_t last = key.find_last_not_of("0123456789");
        if (last != std::string::npos && last + 1 < key.size())
            if (const int number = numberAt(std::string_view(key).substr(last + 1)); number > 0)
                addOfPerson(out, std::string_view(key).substr(0, last + 1), Subject::None, number);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const NameReading& a, const NameReading& b) { return a.strength > b.strength; });
    return out;
}

std::size_t synonymCount() {
    return table().size() + std::size(kOfPerson);
}

} // namespace harmdesk::specs

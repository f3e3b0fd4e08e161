// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/flat_extract.h"

#include "models/domain/standard_fields.h"
#include "models/sources/sources.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace harmdesk::bench {

namespace {

struct Part {
    std::string_view column;
    FileKind kind;
    std::string_view field;
};
// Columns of the flat file: of the crime, then of the suspect, then of the victim.
constexpr std::array kCrime{Part{"Crime No", FileKind::Crimes, "crime_no"},
                            Part{"HO Class", FileKind::Crimes, "ho_class"},
                            Part{"CJS Code", FileKind::Crimes, "cjs_code"},
                            Part{"Offence", FileKind::Crimes, "offence_title"},
                            Part{"From", FileKind::Crimes, "committed_from"},
                            Part{"To", FileKind::Crimes, "committed_to"},
                            Part{"Reported", FileKind::Crimes, "reported_on"},
                            Part{"Recorded", FileKind::Crimes, "recorded_on"},
                            Part{"Offences", FileKind::Crimes, "offences"},
                            Part{"Borough", FileKind::Crimes, "borough"},
                            Part{"Easting", FileKind::Crimes, "easting"},
                            Part{"Northing", FileKind::Crimes, "northing"},
                            Part{"MO", FileKind::Crimes, "mo"},
                            Part{"Flags", FileKind::Crimes, "flags"},
                            Part{"Status", FileKind::Crimes, "status"},
                            Part{"Outcome", FileKind::Crimes, "outcome_type"},
                            Part{"Outcome On", FileKind::Crimes, "outcome_on"},
                            Part{"OIC", FileKind::Crimes, "officer"},
                            Part{"Unit", FileKind::Crimes, "unit"},
                            Part{"Statement", FileKind::Crimes, "statement_on"}};
constexpr std::array kSuspect{Part{"Suspect URN", FileKind::Persons, "nominal_ref"},
                              Part{"Suspect PNC", FileKind::Persons, "pnc_id"},
                              Part{"Suspect Surname", FileKind::Persons, "surname"},
                              Part{"Suspect Forenames", FileKind::Persons, "forenames"},
                              Part{"Suspect DOB", FileKind::Persons, "date_of_birth"},
                              Part{"Suspect Sex", FileKind::Persons, "sex"},
                              Part{"Suspect Ethnicity", FileKind::Persons, "ethnicity"},
                              Part{"Suspect Borough", FileKind::Persons, "home_borough"},
                              Part{"Role", FileKind::Links, "role"}};
constexpr std::array kVictim{Part{"Victim URN", FileKind::Persons, "nominal_ref"},
                             Part{"Victim Surname", FileKind::Persons, "surname"},
                             Part{"Victim Forenames", FileKind::Persons, "forenames"},
                             Part{"Victim DOB", FileKind::Persons, "date_of_birth"},
                             Part{"Victim Sex", FileKind::Persons, "sex"},
                             Part{"Relationship", FileKind::Links, "relationship"}};

bool isDate(const Part& part) {
    const auto at = extractField(part.kind, part.field);
    return at && extractFields(part.kind)[*at].type == FieldType::Date;
}

/// A field as it stands in a CSV file; dates day first.
void put(std::string& row, std::string_view text, bool date) {
    if (date && text.size() == 10 && text[4] == '-') {
        row.append(text.substr(8, 2))
            .append("/")
            .append(text.substr(5, 2))
            .append("/")
            .append(text.substr(0, 4));
        return;
    }
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        row.append(text);
        return;
    }
    row += '"';
    for (const char c : text) row.append(c == '"' ? 2 : 1, c);
    row += '"';
}

/// Reads one file of the extract; `take` gets a record and the positions of the fields asked for.
template <class Take>
Status readFile(const QString& path, const std::vector<std::string>& wanted, const Take& take) {
    const SourceFormat format = sources::standardFormat();
    HARMDESK_TRY_ASSIGN(reader, sources::openRecords(path, format));
    HARMDESK_TRY_ASSIGN(header, sources::readHeader(*reader, format, path));
    std::vector<std::size_t> at;
    for (const std::string& name : wanted) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found == header.end())
            return fail(ErrorKind::Internal, QStringLiteral("A column is missing."), {}, path);
        at.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    while (true) {
        const auto step = reader->next();
        if (step == sources::RecordReader::Step::Failed) return fail(reader->error());
        if (step == sources::RecordReader::Step::End) return {};
        take(reader->fields(), at);
    }
}

template <std::size_t N> std::vector<std::string> fieldsOf(const std::array<Part, N>& parts, FileKind kind) {
    std::vector<std::string> out;
    for (const Part& part : parts)
        if (part.kind == kind) out.emplace_back(part.field);
    return out;
}

/// Persons as the texts that stand in a row for them, with a comma after each field.
using Texts = std::unordered_map<std::string, std::string>;
template <std::size_t N> Result<Texts> persons(const QString& extract, const std::array<Part, N>& parts) {
    Texts out;
    HARMDESK_TRY(readFile(extract + QStringLiteral("/persons.csv"), fieldsOf(parts, FileKind::Persons),
                          [&](const auto& fields, const std::vector<std::size_t>& at) {
                              std::string row;
                              for (std::size_t i = 0; i < at.size(); ++i) {
                                  put(row, fields[at[i]], isDate(parts[i]));
                                  row += ',';
                              }
                              out.emplace(fields[at[0]], std::move(row));
                          }));
    return out;
}

struct Linked {
    std::string person, word; ///< role of the suspect, relationship of the victim
};
struct People {
    std::vector<Linked> suspects, victims;
};

} // namespace

Result<std::int64_t> writeFlat(const QString& extract, const QString& path) {
    HARMDESK_TRY_ASSIGN(suspects, persons(extract, kSuspect));
    HARMDESK_TRY_ASSIGN(victims, persons(extract, kVictim));
    std::unordered_map<std::string, People> links;
    HARMDESK_TRY(
        readFile(extract + QStringLiteral("/links.csv"), {"crime_no", "nominal_ref", "role", "relationship"},
                 [&](const auto& fields, const std::vector<std::size_t>& at) {
                     People& people = links[std::string(fields[at[0]])];
                     const bool victim = fields[at[2]] == "VICTIM";
                     (victim ? people.victims : people.suspects)
                         .push_back({std::string(fields[at[1]]), std::string(fields[at[victim ? 3 : 2]])});
                 }));

    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::NotWritten, QStringLiteral("The flat file cannot be written."),
                    file.errorString(), path);
    std::string out;
    for (const Part& part : kCrime) out.append(part.column).append(",");
    for (const Part& part : kSuspect) out.append(part.column).append(",");
    for (const Part& part : kVictim) out.append(part.column).append(",");
    out.back() = '\n';
    std::int64_t rows = 0;
    const std::string noSuspect(kSuspect.size() - 1, ','), noVictim(kVictim.size() - 1, ',');
    const auto person = [](const Texts& texts, const std::string& ref, const std::string& none) {
        const auto found = texts.find(ref);
        return found == texts.end() ? none : found->second;
    };
    const Status read =
        readFile(extract + QStringLiteral("/crimes.csv"), fieldsOf(kCrime, FileKind::Crimes),
                 [&](const auto& fields, const std::vector<std::size_t>& at) {
                     std::string crime;
                     for (std::size_t i = 0; i < at.size(); ++i) {
                         put(crime, fields[at[i]], isDate(kCrime[i]));
                         crime += ',';
                     }
                     const auto found = links.find(std::string(fields[at[0]]));
                     static const People nobody;
                     const People& people = found == links.end() ? nobody : found->second;
                     for (std::size_t s = 0; s < std::max<std::size_t>(1, people.suspects.size()); ++s)
                         for (std::size_t v = 0; v < std::max<std::size_t>(1, people.victims.size()); ++v) {
                             out += crime;
                             if (s < people.suspects.size()) {
                                 out += person(suspects, people.suspects[s].person, noSuspect);
                                 put(out, people.suspects[s].word, false);
                                 out += ',';
                             } else {
                                 out.append(noSuspect).append(",");
                             }
                             if (v < people.victims.size()) {
                                 out += person(victims, people.victims[v].person, noVictim);
                                 put(out, people.victims[v].word, false);
                             } else {
                                 out.append(noVictim);
                             }
                             out += '\n';
                             ++rows;
                         }
                     if (out.size() > (std::size_t{4} << 20)) {
                         file.write(out.data(), static_cast<qint64>(out.size()));
                         out.clear();
                     }
                 });
    if (!read) return fail(read.error());
    file.write(out.data(), static_cast<qint64>(out.size()));
    if (!file.flush())
        return fail(ErrorKind::NotWritten, QStringLiteral("The flat file cannot be written."),
                    file.errorString(), path);
    return rows;
}

namespace {

FieldRule rule(std::string_view field, std::string_view column, bool date) {
    FieldRule out;
    out.field = field;
    out.columns = {std::string(column)};
    if (date) out.date = DateStyle::DayFirst;
    return out;
}

template <std::size_t N>
TargetRule target(FileKind kind, std::string label, const std::array<Part, N>& parts,
                  std::string_view needed) {
    TargetRule out;
    out.kind = kind;
    out.label = std::move(label);
    for (const Part& part : parts)
        if (part.kind == kind) out.fields.push_back(rule(part.field, part.column, isDate(part)));
    RowTest filled;
    filled.column = needed;
    out.when = {filled};
    return out;
}

} // namespace

ImportSpec flatSpec() {
    SourceRule source;
    source.name = "flat";
    for (const Part& part : kCrime) source.columns.emplace_back(part.column);
    for (const Part& part : kSuspect) source.columns.emplace_back(part.column);
    for (const Part& part : kVictim) source.columns.emplace_back(part.column);
    source.targets.push_back(target(FileKind::Persons, "suspect", kSuspect, "Suspect URN"));
    source.targets.push_back(target(FileKind::Persons, "victim", kVictim, "Victim URN"));
    source.targets.push_back(target(FileKind::Crimes, "", kCrime, "Crime No"));
    TargetRule suspect = target(FileKind::Links, "suspect", kSuspect, "Suspect URN");
    suspect.fields.push_back(rule("crime_no", "Crime No", false));
    suspect.fields.push_back(rule("nominal_ref", "Suspect URN", false));
    TargetRule victim = target(FileKind::Links, "victim", kVictim, "Victim URN");
    victim.fields.push_back(rule("crime_no", "Crime No", false));
    victim.fields.push_back(rule("nominal_ref", "Victim URN", false));
    FieldRule role;
    role.field = "role";
    role.constant = "VICTIM";
    victim.fields.push_back(role);
    source.targets.push_back(std::move(suspect));
    source.targets.push_back(std::move(victim));
    ImportSpec spec;
    spec.name = QStringLiteral("Flat");
    spec.sources.push_back(std::move(source));
    return spec;
}

} // namespace harmdesk::bench

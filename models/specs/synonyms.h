// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// What a column of a records system can mean: a field of the standard extract, in the words of the trade.
enum class Meaning : std::uint8_t {
    CrimeNo,
    // of a crime
    HoClass,
    CjsCode,
    OffenceTitle,
    CommittedFrom,
    CommittedTo,
    ReportedOn,
    RecordedOn,
    Offences,
    Borough,
    Easting,
    Northing,
    Mo,
    Flags,
    CrimeStatus,
    OutcomeType,
    OutcomeOn,
    Officer,
    Unit,
    StatementOn,
    Urn, ///< the offence's number in the harm index
    IncidentRef,
    // of a person
    NominalRef,
    PncId,
    Surname,
    Forenames,
    FullName, ///< surname and forenames in one
    DateOfBirth,
    Sex,
    Ethnicity,
    HomeBorough,
    PersonStatus,
    StatusFrom,
    // of a link
    Role,
    Relationship,
    // of an event
    Event,
    EventOn,
    Until,
    Detail,
    // dates of events that stand in the columns of a crime or a person
    ArrestOn,
    BailOn,
    BailUntil,
    ChargeOn,
    NoField, ///< known, and the standard extract has no field for it
};
inline constexpr std::size_t kMeanings = static_cast<std::size_t>(Meaning::NoField) + 1;

/// Whose column it is, where its name says so: "Suspect Surname", "Victim 2 DOB".
enum class Subject : std::uint8_t { None, Suspect, Victim, Witness };

bool isOfCrime(Meaning meaning);  ///< a crime's own fields, not its number
bool isOfPerson(Meaning meaning); ///< a person's own fields, not the reference
/// The table and field that a meaning fills. FullName: surname. Dates of events: event_on or until.
struct MeaningField {
    FileKind kind = FileKind::Crimes;
    std::string_view field;
};
MeaningField fieldOf(Meaning meaning);

/// A reading of a column's name.
struct NameReading {
    Meaning meaning = Meaning::NoField;
    Subject subject = Subject::None;
    int number = 0;   ///< of "Suspect 2 Surname"; 0 = none
    int strength = 0; ///< 0 … 100; 100 = the name is used for nothing else
};

/// A name in small letters without blanks and punctuation: "Cr_No." → "crno", "DateCommittedFrom" →
/// "datecommittedfrom".
std::string nameKey(std::string_view name);

/// Everything that a column of this name could be, the strongest first; empty = the name says nothing.
std::vector<NameReading> readName(std::string_view name);

/// How many spellings the table holds.
std::size_t synonymCount();

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/ids.h"
#include "models/domain/codes.h"

#include <optional>
#include <string>
#include <vector>

namespace harmdesk {

/// Where a held value came from: the file of an import and the line of the row in it (1 = header).
struct Provenance {
    ImportId import;
    std::string file; ///< path as given to the import
    std::int64_t line = 0;
};

/// A person of the extract (persons.csv); suspect, victim or both. Texts are UTF-8.
struct Person {
    PersonId id;
    std::string nominalRef;
    std::string pncId;
    std::string surname;
    std::string forenames;
    Date dateOfBirth; ///< null = not known
    Sex sex = Sex::Unknown;
    std::string ethnicity; ///< 16+1 code
    std::string homeBorough;
    PersonStatus status = PersonStatus::None;
    Date statusFrom;
    Provenance provenance;
};

/// A recorded crime (crimes.csv).
struct Crime {
    CrimeId id;
    std::string crimeNo;
    std::string urn;
    std::string hoClass;
    std::string cjsCode;
    std::string offenceTitle;
    Date committedFrom;
    Date committedTo; ///< null = no end
    Date reportedOn;
    Date recordedOn;
    std::int32_t offences = 1;
    std::string borough;
    std::optional<std::int32_t> easting;
    std::optional<std::int32_t> northing;
    std::string mo;
    std::vector<std::string> flags;
    RecordStatus status = RecordStatus::Active;
    int outcomeType = 0; ///< Home Office 1–22; 0 = open
    Date outcomeOn;
    std::string officer;
    std::string unit;
    Date statementOn; ///< first statement or video interview
    std::string incidentRef;
    Provenance provenance;
};

/// Something that happened to a person (events.csv).
struct Event {
    EventKind kind = EventKind::Arrest;
    Date on;
    Date until; ///< end of bail, order, sentence …; null = none given
    std::string crimeNo; ///< empty = not tied to a crime
    std::string detail;
    Provenance provenance;
};

} // namespace harmdesk

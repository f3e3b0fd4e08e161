// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

#include <string>
#include <vector>

namespace harmdesk {

/// A victim of the suspect's alleged crimes under a pseudonym. Names are never in here: they come by a logged reveal.
struct DossierVictim {
    PersonId id;
    std::string pseudonym; ///< "A", "B" … "Z", "AA": by first report, then crime_no, then nominal_ref; stable while the data are
    Sex sex = Sex::Unknown;
    Date dateOfBirth;
    std::vector<std::string> relationships; ///< as recorded, distinct, in order of report
    std::vector<std::string> crimeNos;      ///< the suspect's alleged crimes against this victim
    bool alsoSuspect = false;               ///< the same person is accused of some crime in this case
};

/// A crime of which the suspect is accused, with his roles in it and who else stands in it.
struct DossierCrime {
    Crime crime;
    std::vector<Role> roles;              ///< all of the suspect's roles in this crime, furthest last
    std::vector<std::string> victims;     ///< pseudonyms
    std::vector<std::string> coAccused;   ///< nominal_refs
};

struct CoAccused {
    std::string nominalRef;
    std::string surname;
    std::string forenames;
    std::vector<std::string> crimeNos; ///< shared with the suspect
};

/// Everything the case file holds about one suspect, except victims' names and notes.
struct Dossier {
    Person person;
    std::vector<DossierCrime> accused; ///< by reported date, then crime_no
    std::vector<DossierVictim> victims;
    std::vector<CoAccused> coAccused;
    std::vector<Event> events;         ///< by date
    std::vector<Crime> asVictim;       ///< crimes in which the suspect is a victim
    std::vector<Crime> asWitness;
    std::vector<std::string> samePnc;  ///< other nominals with the same PNC id: possibly the same person
};

/// What a reveal gives.
struct RevealedVictim {
    std::string pseudonym;
    std::string nominalRef;
    std::string surname;
    std::string forenames;
};

} // namespace harmdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/dossier.h"

#include <QString>
#include <SQLiteCpp/Database.h>
#include <string>
#include <vector>

namespace harmdesk::storage {

/// Reads all that the case holds about one suspect. Use inside a read transaction; throws SQLite::Exception.
class DossierLoader {
public:
    DossierLoader(SQLite::Database& database, QString path)
        : m_database(database)
        , m_path(std::move(path)) {}
    Result<Dossier> load(const std::string& nominalRef);
    Result<std::vector<RevealedVictim>> reveal(const std::string& nominalRef);

private:
    struct LinkedCrime {
        Crime crime;
        std::vector<Role> roles; // of the suspect, ascending
    };
    struct VictimRow {
        PersonId id;
        std::string nominalRef;
        DossierVictim victim;
    };

    Result<Person> person(const std::string& nominalRef);
    std::vector<LinkedCrime> linkedCrimes(PersonId person);
    std::vector<VictimRow> victims(const std::vector<LinkedCrime>& accused);
    std::vector<Event> events(PersonId person);
    std::vector<std::string> samePnc(const Person& person);
    void addOthers(Dossier& dossier, const std::vector<VictimRow>& victims);

    SQLite::Database& m_database;
    QString m_path;
};

/// 0 → "A", 25 → "Z", 26 → "AA" …
std::string pseudonym(std::size_t index);

} // namespace harmdesk::storage

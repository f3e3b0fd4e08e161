// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

namespace harmdesk::tests {

inline QByteArray dump(const QString& path, const std::vector<const char*>& queries) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    QByteArray out;
    for (const char* sql : queries) {
        SQLite::Statement query(database, sql);
        while (query.executeStep()) {
            for (int c = 0; c < query.getColumnCount(); ++c)
                out += (query.getColumn(c).isNull() ? "NULL" : query.getColumn(c).getString().c_str()) +
                       QByteArray("|");
            out += '\n';
        }
    }
    return out;
}

/// Every row of the extract as held, provenance included.
inline QByteArray dumpRows(const QString& path) {
    return dump(path,
                {"SELECT * FROM word ORDER BY id", "SELECT * FROM offence ORDER BY id",
                 "SELECT * FROM person ORDER BY id", "SELECT * FROM crime ORDER BY id",
                 "SELECT * FROM link ORDER BY crime_id, person_id, role", "SELECT * FROM event ORDER BY id"});
}

/// What the rows say, whatever their ids and where they came from.
inline QByteArray dumpMeaning(const QString& path) {
    return dump(path, {"SELECT p.nominal_ref, p.pnc_id, p.surname, p.forenames, p.date_of_birth, p.sex, "
                       "e.text, b.text, p.status,"
                       " p.status_from FROM person p LEFT JOIN word e ON e.id = p.ethnicity LEFT JOIN word b "
                       "ON b.id = p.home_borough"
                       " ORDER BY 1",
                       "SELECT c.crime_no, o.urn, o.ho_class, o.cjs_code, o.title, c.committed_from, "
                       "c.committed_to, c.reported_on,"
                       " c.recorded_on, c.offences, b.text, c.easting, c.northing, m.text, f.text, c.status, "
                       "c.outcome_type,"
                       " c.outcome_on, c.officer, u.text, c.statement_on, c.incident_ref FROM crime c JOIN "
                       "offence o ON o.id ="
                       " c.offence_id LEFT JOIN word b ON b.id = c.borough LEFT JOIN word m ON m.id = c.mo "
                       "LEFT JOIN word f ON f.id ="
                       " c.flags LEFT JOIN word u ON u.id = c.unit ORDER BY 1",
                       "SELECT c.crime_no, p.nominal_ref, l.role, w.text FROM link l JOIN crime c ON c.id = "
                       "l.crime_id JOIN person p ON"
                       " p.id = l.person_id LEFT JOIN word w ON w.id = l.relationship ORDER BY 1, 2, 3",
                       "SELECT p.nominal_ref, e.kind, e.event_on, e.until, c.crime_no, w.text FROM event e "
                       "JOIN person p ON p.id ="
                       " e.person_id LEFT JOIN crime c ON c.id = e.crime_id LEFT JOIN word w ON w.id = "
                       "e.detail ORDER BY 1, 2, 3, 4, 5, 6"});
}

/// Everything in the file, with the schema: equal = untouched.
inline QByteArray dumpAll(const QString& path) {
    return dumpRows(path) + dump(path, {"SELECT * FROM sqlite_schema ORDER BY name", "SELECT * FROM meta",
                                        "SELECT * FROM import", "SELECT * FROM file", "SELECT * FROM reject",
                                        "SELECT * FROM unmapped", "SELECT * FROM audit"});
}

} // namespace harmdesk::tests

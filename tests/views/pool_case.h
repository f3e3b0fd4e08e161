// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/case_files.h"

#include <QString>
#include <QTemporaryDir>

namespace harmdesk::test {

/// Puts into an empty case, as at 31 October 2026, all VAWG, each allegation with one victim:
///  N001 … N060 two assaults (20.00) against two victims each; N001 … N012 a rape too: the top twelve; N001 …
///  N020 charged with one; N031 … N060 also DA. Homes by turns in Barnet, Brent and Camden; ethnicity by
///  turns none, W1, B1 and A1.
///  N061 three harassments of one victim on three days (30.00): rank 13. N062 one rape: not ranked.
inline void fillPoolCase(const QString& path) {
    QString sql = QStringLiteral(R"sql(
BEGIN;
INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (1, '2026-10-31T08:00:00.000Z', '2026-10-31T08:00:05.000Z', 'importer', 1);
INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated, unchanged, rejected) VALUES
  (1, 1, 'in/persons.csv', 'aa', 0, 0, 0, 0, 0, 0), (2, 1, 'in/crimes.csv', 'bb', 1, 0, 0, 0, 0, 0), (3, 1, 'in/links.csv', 'cc', 2, 0, 0, 0, 0, 0);
INSERT INTO word (id, text) VALUES (1, 'VAWG'), (2, 'VAWG;DA'), (3, 'W1'), (4, 'B1'), (5, 'A1'), (6, 'Barnet'), (7, 'Brent'), (8, 'Camden');
INSERT INTO offence (id, urn, ho_class, cjs_code, title) VALUES
  (1, '', '008/06', 'OF61102', 'Assault occasioning actual bodily harm'),
  (2, '', '195/94', 'PH97004', 'Harassment without violence'),
  (3, '', '019/08', '', 'Rape of a female aged 16 or over');
)sql");
    constexpr int kAsAt = 20757; // 2026-10-31
    int crimes = 0;
    const auto accuse = [&](int person, int offence, int ago, int flags, int role, int victim) {
        ++crimes;
        sql += QStringLiteral(
                   "INSERT INTO crime (id, crime_no, offence_id, committed_from, reported_on, recorded_on, "
                   "offences, borough, flags, status, outcome_type, officer, incident_ref, file_id, line) "
                   "VALUES (%1, 'C%2', %3, %4, %4, %4, 1, %5, %6, 0, 0, '', '', 2, %1);\n"
                   "INSERT INTO link (crime_id, person_id, role, file_id, line) VALUES (%1, %7, %8, 3, %1), "
                   "(%1, %9, 4, 3, %1);\n")
                   .arg(crimes)
                   .arg(crimes, 4, 10, QLatin1Char('0'))
                   .arg(offence)
                   .arg(kAsAt - ago)
                   .arg(6 + person % 3)
                   .arg(flags)
                   .arg(person)
                   .arg(role)
                   .arg(101 + victim % 5);
    };
    const auto person = [&](int id, const QString& ref, const QString& surname, int sex) {
        const int turn = id % 4;
        sql +=
            QStringLiteral("INSERT INTO person (id, nominal_ref, pnc_id, surname, forenames, date_of_birth, "
                           "sex, ethnicity, home_borough, status, file_id, line) VALUES (%1, '%2', '', "
                           "'%3', 'Al', 5000, %4, %5, %6, 0, 1, %1);\n")
                .arg(id)
                .arg(ref, surname)
                .arg(sex)
                .arg(turn == 0 ? QStringLiteral("NULL") : QString::number(2 + turn))
                .arg(6 + id % 3);
    };
    for (int i = 1; i <= 62; ++i)
        person(i, QStringLiteral("N%1").arg(i, 3, 10, QLatin1Char('0')),
               QStringLiteral("Suspect%1").arg(i, 3, 10, QLatin1Char('0')), 1);
    for (int v = 101; v <= 105; ++v) person(v, QStringLiteral("V%1").arg(v), QStringLiteral("Victim"), 2);
    for (int i = 1; i <= 60; ++i) {
        const int flags = i > 30 ? 2 : 1;
        accuse(i, 1, 5 * i % 300, flags, i <= 20 ? 2 : 0, i);
        accuse(i, 1, (5 * i + 7) % 300, flags, 0, i + 1);
        if (i <= 12) accuse(i, 3, 20 + i, flags, 0, i);
    }
    for (const int ago : {3, 40, 200}) accuse(61, 2, ago, 1, 0, 0);
    accuse(62, 3, 30, 1, 0, 0);
    sql += QStringLiteral("UPDATE meta SET value = value + 1 WHERE key = 'data_version';\nCOMMIT;\n");
    testing::runSql(path, sql.toUtf8().constData());
}

} // namespace harmdesk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <memory>

namespace harmdesk::testing {

/// 2026-11-01 09:12:30.250 UTC.
Clock fixedClock();
/// Editing by "tester" at fixedClock.
storage::OpenOptions editing(const QString& user = QStringLiteral("tester"));
storage::OpenOptions viewing(const QString& user = QStringLiteral("viewer"));

/// Creates an empty case with the built-in index in the folder and closes it; returns its path. Aborts when
/// it cannot.
QString makeCase(const QString& folder, const QString& name = QStringLiteral("test.harmdesk"));
/// Fills an empty case with the small case below and counts one more data version.
///  persons (rowid ref): 1 N300 (suspect, PNC 77/1), 2 N100 (victim of N300, accused in C20), 3 N200
///  (victim),
///                       4 N050 (co-accused, PNC 77/1), 5 N400 (witness)
///  crimes (rowid no):   1 C30 reported 2026-03-01 VAWG+DA, 2 C10 reported 2026-01-05 VAWG+DA, 3 C20 not
///  reported, no flags links: C30: N300 SUSPECT+CHARGED, N050 ARRESTED, N100 VICTIM (Ex-partner), N400
///  WITNESS
///         C10: N300 SUSPECT, N100 VICTIM (Stranger), N200 VICTIM
///         C20: N100 SUSPECT, N300 VICTIM, N050 WITNESS
///  events of N300: BAIL 2026-03-05…2026-04-02 (C30), ARREST 2026-03-02; of N050: ARREST 2026-03-05
void fillSmallCase(const QString& path);
/// Runs SQL on a case file behind the program's back.
void runSql(const QString& path, const char* sql);

/// Every file in the folder with its bytes: equal before and after = untouched.
QMap<QString, QByteArray> folderContents(const QString& folder);

/// Days of an ISO date that is known to be right.
std::int32_t day(std::string_view iso);

} // namespace harmdesk::testing

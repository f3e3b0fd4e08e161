// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"
#include "tests/support/case_files.h"

namespace harmdesk::test {

/// Puts into an empty case, reported 16 October 2026, all VAWG:
///  N1 (Adams) two assaults = 20.00; N2 (Brown) an assault = 10.00 and a non-fatal strangulation (008/77,
///  SC15013), which the index does not know; N3 (Clark) two rapes = 3,650.00. The list: N3, N1, N2 (≥).
inline void fillCodesCase(const QString& path) {
    testing::runSql(path, R"sql(
BEGIN;
INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (1, '2026-10-31T08:00:00.000Z', '2026-10-31T08:00:05.000Z', 'importer', 1);
INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated, unchanged, rejected) VALUES
  (1, 1, 'in/persons.csv', 'aa', 0, 3, 3, 0, 0, 0), (2, 1, 'in/crimes.csv', 'bb', 1, 6, 6, 0, 0, 0), (3, 1, 'in/links.csv', 'cc', 2, 6, 6, 0, 0, 0);
INSERT INTO word (id, text) VALUES (1, 'VAWG');
INSERT INTO offence (id, urn, ho_class, cjs_code, title) VALUES
  (1, '', '008/06', 'OF61102', 'Assault occasioning actual bodily harm'),
  (2, '', '008/77', 'SC15013', 'Non-fatal strangulation'),
  (3, '', '019/08', '', 'Rape of a female aged 16 or over');
INSERT INTO person (id, nominal_ref, pnc_id, surname, forenames, date_of_birth, sex, status, file_id, line) VALUES
  (1, 'N1', '', 'Adams', 'Al', 5000, 1, 0, 1, 2), (2, 'N2', '', 'Brown', 'Bo', 5000, 1, 0, 1, 3), (3, 'N3', '', 'Clark', 'Cy', 5000, 1, 0, 1, 4);
INSERT INTO crime (id, crime_no, offence_id, committed_from, reported_on, recorded_on, offences, flags, status, outcome_type, officer, incident_ref, file_id, line) VALUES
  (1, 'C1', 1, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 2), (2, 'C2', 1, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 3),
  (3, 'C3', 1, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 4), (4, 'C4', 2, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 5),
  (5, 'C5', 3, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 6), (6, 'C6', 3, 20740, 20742, 20742, 1, 1, 0, 0, '', '', 2, 7);
INSERT INTO link (crime_id, person_id, role, file_id, line) VALUES
  (1, 1, 0, 3, 2), (2, 1, 0, 3, 3), (3, 2, 0, 3, 4), (4, 2, 0, 3, 5), (5, 3, 0, 3, 6), (6, 3, 0, 3, 7);
UPDATE meta SET value = value + 1 WHERE key = 'data_version';
COMMIT;
)sql");
}

/// The strangulation counts as serious wounding without intent, 547.50 days.
inline OffenceDecision strangulationAsWounding() {
    OffenceDecision decision;
    decision.hoClass = "008/77";
    decision.cjsCode = "SC15013";
    decision.title = "Non-fatal strangulation";
    decision.urn = "8N.8.1.1";
    decision.decidedBy = "anna";
    decision.reason = "nearest in harm";
    return decision;
}

} // namespace harmdesk::test

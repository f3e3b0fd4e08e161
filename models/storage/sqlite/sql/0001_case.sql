-- SPDX-License-Identifier: GPL-3.0-or-later
-- Migration 1: the case file. Never edit after release: add 0002_….sql instead.
-- Dates are days since 1970-01-01; codes are the numbers of models/domain/codes.h; times are UTC ISO texts.

PRAGMA application_id = 0x48524D44; -- "HRMD"
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES
  ('minimum_version', '1'), -- the oldest program (by schema version) that may open the file
  ('data_version', '0'),    -- counts imports and decisions
  ('audit_lines', '0');     -- lines the log must hold

-- Where every row came from: an import, its files, and the line in the file.
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  user TEXT NOT NULL,
  synthetic INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  kind INTEGER NOT NULL,
  rows_read INTEGER NOT NULL,
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  rejected INTEGER NOT NULL
) STRICT;
CREATE TABLE reject (
  id INTEGER PRIMARY KEY,
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL,
  field TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL
) STRICT;
CREATE TABLE unmapped (
  import_id INTEGER NOT NULL REFERENCES import (id),
  ho_class TEXT NOT NULL,
  cjs_code TEXT NOT NULL,
  title TEXT NOT NULL,
  crimes INTEGER NOT NULL
) STRICT;

-- Texts that repeat (boroughs, units, methods, flags, details, relationships), each kept once.
CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
-- The distinct offence texts of the crimes: what the harm index is matched to.
CREATE TABLE offence (
  id INTEGER PRIMARY KEY,
  urn TEXT NOT NULL,
  ho_class TEXT NOT NULL,
  cjs_code TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (ho_class, cjs_code, title, urn)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  nominal_ref TEXT NOT NULL,
  pnc_id TEXT NOT NULL,
  surname TEXT NOT NULL,
  forenames TEXT NOT NULL,
  date_of_birth INTEGER,
  sex INTEGER NOT NULL,
  ethnicity INTEGER REFERENCES word (id),
  home_borough INTEGER REFERENCES word (id),
  status INTEGER NOT NULL,
  status_from INTEGER,
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL
) STRICT;

CREATE TABLE crime (
  id INTEGER PRIMARY KEY,
  crime_no TEXT NOT NULL,
  offence_id INTEGER NOT NULL REFERENCES offence (id),
  committed_from INTEGER,
  committed_to INTEGER,
  reported_on INTEGER,
  recorded_on INTEGER,
  offences INTEGER NOT NULL,
  borough INTEGER REFERENCES word (id),
  easting INTEGER,
  northing INTEGER,
  mo INTEGER REFERENCES word (id),
  flags INTEGER REFERENCES word (id),
  status INTEGER NOT NULL,
  outcome_type INTEGER NOT NULL,
  outcome_on INTEGER,
  officer TEXT NOT NULL,
  unit INTEGER REFERENCES word (id),
  statement_on INTEGER,
  incident_ref TEXT NOT NULL,
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL
) STRICT;

CREATE TABLE link (
  crime_id INTEGER NOT NULL REFERENCES crime (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  role INTEGER NOT NULL,
  relationship INTEGER REFERENCES word (id),
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL,
  PRIMARY KEY (crime_id, person_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind INTEGER NOT NULL,
  event_on INTEGER,
  until INTEGER,
  crime_id INTEGER REFERENCES crime (id),
  detail INTEGER REFERENCES word (id),
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL
) STRICT;

-- Made again after a first bulk load, so that loading does not pay for them row by row.
CREATE UNIQUE INDEX person_nominal_ref ON person (nominal_ref);
CREATE UNIQUE INDEX crime_crime_no ON crime (crime_no);
CREATE INDEX link_person ON link (person_id, crime_id);
CREATE INDEX event_person ON event (person_id);

-- Harm index versions.
CREATE TABLE harm_index (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE harm_index_row (
  index_id INTEGER NOT NULL REFERENCES harm_index (id),
  position INTEGER NOT NULL,
  urn TEXT NOT NULL,
  ho_class TEXT NOT NULL,
  cjs_codes TEXT NOT NULL,
  title TEXT NOT NULL,
  hundredths INTEGER NOT NULL,
  offence_group TEXT NOT NULL,
  mode_of_trial INTEGER NOT NULL,
  notifiable INTEGER NOT NULL,
  PRIMARY KEY (index_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE resolution_rule (
  index_id INTEGER NOT NULL REFERENCES harm_index (id),
  position INTEGER NOT NULL,
  ho_class TEXT NOT NULL,
  title_words TEXT NOT NULL,
  urn TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (index_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE offence_decision (
  id INTEGER PRIMARY KEY,
  ho_class TEXT NOT NULL,
  cjs_code TEXT NOT NULL,
  title TEXT NOT NULL,
  urn TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;

-- Briefing notes: every version is kept.
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  nominal_ref TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX note_nominal_ref ON note (nominal_ref);
CREATE TABLE note_version (
  note_id INTEGER NOT NULL REFERENCES note (id),
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  html TEXT NOT NULL,
  plain TEXT NOT NULL,
  PRIMARY KEY (note_id, version)
) STRICT, WITHOUT ROWID;

-- The log, chained by hash; lines are only ever added.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER note_version_no_update BEFORE UPDATE ON note_version BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
CREATE TRIGGER note_version_no_delete BEFORE DELETE ON note_version BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
-- INSERT OR REPLACE takes a row away without firing a DELETE trigger.
CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER note_version_no_replace BEFORE INSERT ON note_version
WHEN EXISTS (SELECT 1 FROM note_version WHERE note_id = NEW.note_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;

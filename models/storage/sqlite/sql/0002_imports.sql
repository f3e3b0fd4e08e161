-- SPDX-License-Identifier: GPL-3.0-or-later
-- Migration 2: imports that can be worked with. Import specifications, what rows were before an import
-- changed them, roll-back, settled rejects, decisions that can be withdrawn.
-- Never edit after release: add 0003_….sql instead.

-- A program of version 1 would change rows without keeping them as they were.
UPDATE meta SET value = '2' WHERE key = 'minimum_version';
-- The highest ids that rows ever had, so that those of rolled back rows are never given out again.
INSERT INTO meta (key, value) VALUES ('highest_person', '0'), ('highest_crime', '0'), ('highest_event', '0');

ALTER TABLE import ADD COLUMN spec TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN spec_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN retry_of INTEGER REFERENCES import (id);
ALTER TABLE import ADD COLUMN rolled_back_at TEXT; -- NULL: its rows stand
ALTER TABLE import ADD COLUMN rolled_back_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN rolled_back_why TEXT NOT NULL DEFAULT '';
-- The newest import when this one was rolled back: later ones were made without its rows.
ALTER TABLE import ADD COLUMN rolled_back_after INTEGER NOT NULL DEFAULT 0;
-- 0: made by a program of version 1, which kept no images and no confirmations.
ALTER TABLE import ADD COLUMN keeps_images INTEGER NOT NULL DEFAULT 0;
CREATE TABLE import_note (
  import_id INTEGER NOT NULL REFERENCES import (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE file ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE file ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
CREATE INDEX file_import ON file (import_id);

ALTER TABLE reject ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reject ADD COLUMN row_values TEXT NOT NULL DEFAULT ''; -- JSON: [["field","text"], …]
ALTER TABLE reject ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reject ADD COLUMN settled_by INTEGER REFERENCES import (id);
ALTER TABLE reject ADD COLUMN settled_why TEXT NOT NULL DEFAULT '';
UPDATE reject SET kind = (SELECT f.kind FROM file f WHERE f.id = reject.file_id);
CREATE INDEX reject_file ON reject (file_id);

ALTER TABLE unmapped ADD COLUMN is_new INTEGER NOT NULL DEFAULT 0;
CREATE INDEX unmapped_import ON unmapped (import_id);

CREATE TABLE import_spec (
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

-- Rows of other imports' files that an import named again without change: it depends on them.
CREATE TABLE import_confirmed (
  import_id INTEGER NOT NULL REFERENCES import (id),
  on_file INTEGER NOT NULL REFERENCES file (id),
  row_count INTEGER NOT NULL,
  PRIMARY KEY (import_id, on_file)
) STRICT, WITHOUT ROWID;

-- Rows as they were. side 0: before the import changed them (rows that an import inserted need no image).
-- side 1: as the import left them, those that it inserted too; only while the import is rolled back.
-- `id` is that of the row, which may be out of the case now: it is no reference.
CREATE TABLE person_image (
  import_id INTEGER NOT NULL REFERENCES import (id),
  side INTEGER NOT NULL,
  id INTEGER NOT NULL,
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
  line INTEGER NOT NULL,
  PRIMARY KEY (import_id, side, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE crime_image (
  import_id INTEGER NOT NULL REFERENCES import (id),
  side INTEGER NOT NULL,
  id INTEGER NOT NULL,
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
  line INTEGER NOT NULL,
  PRIMARY KEY (import_id, side, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE link_image (
  import_id INTEGER NOT NULL REFERENCES import (id),
  side INTEGER NOT NULL,
  crime_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role INTEGER NOT NULL,
  relationship INTEGER REFERENCES word (id),
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL,
  PRIMARY KEY (import_id, side, crime_id, person_id, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_image ( -- events are never changed: side 1 only
  import_id INTEGER NOT NULL REFERENCES import (id),
  side INTEGER NOT NULL,
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  event_on INTEGER,
  until INTEGER,
  crime_id INTEGER,
  detail INTEGER REFERENCES word (id),
  file_id INTEGER NOT NULL REFERENCES file (id),
  line INTEGER NOT NULL,
  PRIMARY KEY (import_id, side, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE offence_decision ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE offence_decision ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT ''; -- empty: it stands
ALTER TABLE offence_decision ADD COLUMN withdrawn_at TEXT NOT NULL DEFAULT '';
ALTER TABLE offence_decision ADD COLUMN withdrawn_why TEXT NOT NULL DEFAULT '';
-- Decided twice, the later one held.
UPDATE offence_decision SET (withdrawn_by, withdrawn_at) = (
  SELECT coalesce(nullif(l.decided_by, ''), 'unknown'), l.decided_at FROM offence_decision l
  WHERE l.ho_class = offence_decision.ho_class AND l.cjs_code = offence_decision.cjs_code
    AND l.title = offence_decision.title AND l.id > offence_decision.id ORDER BY l.id LIMIT 1)
WHERE id NOT IN (SELECT max(id) FROM offence_decision GROUP BY ho_class, cjs_code, title);
CREATE UNIQUE INDEX offence_decision_stands ON offence_decision (ho_class, cjs_code, title) WHERE withdrawn_by = '';

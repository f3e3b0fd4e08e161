-- SPDX-License-Identifier: GPL-3.0-or-later
-- Migration 3: what a month was and how it was asked. Frozen cycles, the month being worked, profiles and
-- named views of the case.
-- Never edit after release: add 0004_….sql instead.

-- minimum_version stays 2: a program of version 2 neither reads nor changes these tables, and nothing that it
-- does to the rows of the case (imports, roll-backs, decisions) can reach what is frozen here.

-- A list as it was known on the day it was frozen, with all that it was made from.
CREATE TABLE frozen_cycle (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL, -- YYYY-MM
  version INTEGER NOT NULL,
  as_at INTEGER NOT NULL,
  profile TEXT NOT NULL, -- JSON
  index_name TEXT NOT NULL,
  index_sha256 TEXT NOT NULL,
  cut_off INTEGER NOT NULL,
  ranked INTEGER NOT NULL,
  total_hundredths INTEGER NOT NULL,
  unmapped_crimes INTEGER NOT NULL,
  unmapped_offences INTEGER NOT NULL,
  at_least_suspects INTEGER NOT NULL,
  open_rejects INTEGER NOT NULL,
  frozen_by TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  list BLOB NOT NULL,   -- CSV, packed (models/base/packed.h)
  ledger BLOB NOT NULL, -- CSV, packed
  image BLOB NOT NULL,  -- models/harm/column_image.h
  UNIQUE (label, version)
) STRICT;
CREATE TRIGGER frozen_cycle_no_update BEFORE UPDATE ON frozen_cycle
BEGIN SELECT RAISE(ABORT, 'a frozen cycle is never changed'); END;
CREATE TRIGGER frozen_cycle_no_delete BEFORE DELETE ON frozen_cycle
BEGIN SELECT RAISE(ABORT, 'a frozen cycle is never changed'); END;
-- INSERT OR REPLACE takes a row away without firing a DELETE trigger.
CREATE TRIGGER frozen_cycle_no_replace BEFORE INSERT ON frozen_cycle
WHEN EXISTS (SELECT 1 FROM frozen_cycle WHERE id = NEW.id OR (label = NEW.label AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'a frozen cycle is never changed'); END;

-- The month being worked: at most one.
CREATE TABLE open_cycle (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  label TEXT NOT NULL,
  as_at INTEGER NOT NULL,
  profile TEXT NOT NULL, -- JSON
  cut_off INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  opened_at TEXT NOT NULL
) STRICT;

-- Profiles beside the built-in ones. Every version stays: frozen cycles and packs name them.
CREATE TABLE profile_version (
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  json TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER profile_version_no_update BEFORE UPDATE ON profile_version
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
CREATE TRIGGER profile_version_no_delete BEFORE DELETE ON profile_version
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
CREATE TRIGGER profile_version_no_replace BEFORE INSERT ON profile_version
WHEN EXISTS (SELECT 1 FROM profile_version WHERE name = NEW.name AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
-- Names no longer offered.
CREATE TABLE profile_removed (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Named views of the list: JSON of models/tables/list_view.h.
CREATE TABLE saved_view (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

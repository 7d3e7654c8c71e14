-- Restless legs, what else stirs a night, and other symptoms.
-- What a symptom is called is not pinned here: the catalogue grows without a new schema.

CREATE TABLE spell (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  eased TEXT CHECK (eased GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*'),
  urge INTEGER CHECK (urge BETWEEN 0 AND 10),
  helped TEXT CHECK (json_valid(helped) AND json_type(helped) = 'array'),
  sensations TEXT CHECK (json_valid(sensations) AND json_type(sensations) = 'array'),
  places TEXT CHECK (json_valid(places) AND json_type(places) = 'array'),
  times_up INTEGER CHECK (times_up BETWEEN 0 AND 60),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE night_event (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL
    CHECK (what IN ('cramp', 'awake', 'got_up', 'toilet', 'heartburn', 'baby_moving', 'other')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 720),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quiet_night (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE symptom (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 40),
  intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE movement_note (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  how TEXT NOT NULL CHECK (how IN ('as_usual', 'more', 'less', 'different', 'first_felt')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tightening (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*'),
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

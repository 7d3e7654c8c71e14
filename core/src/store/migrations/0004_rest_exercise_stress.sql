-- Sleep, naps, movement, stress, mood and breathing. (EVIDENCE D-020 to D-025, E-001, E-002, D-028.)

CREATE TABLE sleep (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  into_bed TEXT CHECK (into_bed IS NULL OR datetime(substr(into_bed, 1, 19)) IS NOT NULL),
  tried_to_sleep TEXT CHECK (tried_to_sleep IS NULL OR datetime(substr(tried_to_sleep, 1, 19)) IS NOT NULL),
  latency INTEGER CHECK (latency BETWEEN 0 AND 1440),
  wakings INTEGER CHECK (wakings BETWEEN 0 AND 99),
  awake INTEGER CHECK (awake BETWEEN 0 AND 1440),
  early_awake INTEGER CHECK (early_awake BETWEEN 0 AND 1440),
  lost_to_legs INTEGER CHECK (lost_to_legs BETWEEN 0 AND 1440),
  quality TEXT CHECK (quality IN ('very_poor', 'poor', 'fair', 'good', 'very_good')),
  next_day TEXT CHECK (next_day IN ('not_at_all', 'a_little', 'much', 'very_much')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE nap (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  effort TEXT CHECK (effort IN ('can_sing', 'can_talk', 'few_words')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mood (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  stress INTEGER CHECK (stress BETWEEN 0 AND 10),
  mood INTEGER CHECK (mood BETWEEN 0 AND 10),
  PRIMARY KEY (day, id),
  CHECK (stress IS NOT NULL OR mood IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE breathing (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
  kind TEXT CHECK (kind IN ('slow_breathing', 'body_scan', 'muscle_release', 'other')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

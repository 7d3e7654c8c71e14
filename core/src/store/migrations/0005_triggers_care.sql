-- Something she drank. Caffeine is what she typed; what is worked out is not kept. (EVIDENCE D-030.)

CREATE TABLE drink (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL CHECK (what IN (
    'tea', 'instant_coffee', 'filter_coffee', 'espresso', 'decaf', 'green_tea',
    'herbal_tea', 'hot_chocolate', 'cola', 'energy_drink', 'water', 'milk',
    'fruit_juice', 'beer', 'wine', 'spirits', 'other'
  )),
  portions REAL CHECK (portions BETWEEN 0.1 AND 20),
  caffeine INTEGER CHECK (caffeine BETWEEN 0 AND 1000),
  units_of_alcohol REAL CHECK (units_of_alcohol BETWEEN 0 AND 60),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- Smoke and nicotine: a count, a kind, or both.

CREATE TABLE smoking (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT CHECK (what IN ('cigarettes', 'vape', 'patch_or_gum', 'smoke_around_me')),
  cigarettes INTEGER CHECK (cigarettes BETWEEN 0 AND 100),
  PRIMARY KEY (day, id),
  CHECK (what IS NOT NULL OR cigarettes IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- A medicine, as she typed it.

CREATE TABLE medicine (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  amount TEXT CHECK (length(amount) <= 100),
  for_what TEXT CHECK (length(for_what) <= 200),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- A question for a visit; asked left empty means not yet.

CREATE TABLE question (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
  asked INTEGER CHECK (asked IN (0, 1)),
  answer TEXT CHECK (length(answer) <= 2000),
  place INTEGER CHECK (place BETWEEN 1 AND 99),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- A visit, ahead or past; it begins at at_ms.

CREATE TABLE appointment (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  with_whom TEXT NOT NULL CHECK (with_whom IN ('midwife', 'doctor', 'scan', 'blood_test', 'health_visitor', 'other')),
  place TEXT CHECK (length(place) <= 200),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- A note on its own.

CREATE TABLE remark (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- What the scales showed.

CREATE TABLE weight (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  kilograms REAL NOT NULL CHECK (kilograms BETWEEN 25 AND 400),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- What the cuff showed. (EVIDENCE G-011.)

CREATE TABLE blood_pressure (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  systolic INTEGER NOT NULL CHECK (systolic BETWEEN 40 AND 300),
  diastolic INTEGER NOT NULL CHECK (diastolic BETWEEN 20 AND 200),
  pulse INTEGER CHECK (pulse BETWEEN 20 AND 300),
  rested INTEGER CHECK (rested IN (0, 1)),
  PRIMARY KEY (day, id),
  CHECK (diastolic < systolic)
) STRICT, WITHOUT ROWID;

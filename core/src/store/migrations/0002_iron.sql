-- Iron swallowed and eaten, supplements, and laboratory results.
-- Foods and products are named by ids that lengthen with the app, so no list of them stands here.

-- EVIDENCE C.3: elemental milligrams, never the salt's.
CREATE TABLE iron_dose (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  elemental REAL NOT NULL CHECK (elemental BETWEEN 0.1 AND 1000),
  product TEXT CHECK (length(product) BETWEEN 1 AND 60),
  "with" TEXT CHECK ("with" IS NULL OR json_valid("with")),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE supplement (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL
    CHECK (what IN ('prenatal', 'folic_acid', 'magnesium', 'calcium', 'vitamin_c', 'vitamin_d', 'other')),
  folic_acid INTEGER CHECK (folic_acid BETWEEN 1 AND 20000),
  iron REAL CHECK (iron BETWEEN 0.1 AND 1000),
  magnesium INTEGER CHECK (magnesium BETWEEN 1 AND 5000),
  calcium INTEGER CHECK (calcium BETWEEN 1 AND 5000),
  vitamin_c INTEGER CHECK (vitamin_c BETWEEN 1 AND 10000),
  vitamin_d REAL CHECK (vitamin_d BETWEEN 0.1 AND 5000),
  name TEXT CHECK (length(name) <= 100),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_food (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  serving TEXT CHECK (length(serving) <= 60),
  grams REAL CHECK (grams BETWEEN 0.5 AND 5000),
  iron REAL NOT NULL CHECK (iron BETWEEN 0 AND 200),
  vitamin_c REAL CHECK (vitamin_c BETWEEN 0 AND 5000),
  magnesium REAL CHECK (magnesium BETWEEN 0 AND 2000),
  folate REAL CHECK (folate BETWEEN 0 AND 10000),
  haem INTEGER CHECK (haem IN (0, 1)),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- `what` is a food of the table, or `own-` and the name of an entry of own_food, which she may delete.
CREATE TABLE food (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 60),
  servings REAL CHECK (servings BETWEEN 0.05 AND 20),
  grams REAL CHECK (grams BETWEEN 0.5 AND 5000),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- Value, unit and range as printed; what they come to in the kept unit is worked out when they are read.
CREATE TABLE result (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  analyte TEXT NOT NULL CHECK (analyte IN (
    'haemoglobin', 'ferritin', 'transferrin-saturation', 'c-reactive-protein', 'vitamin-b12', 'folate', 'serum-iron',
    'iron-binding-capacity', 'transferrin'
  )),
  value REAL NOT NULL CHECK (value BETWEEN 0.01 AND 100000),
  unit TEXT NOT NULL CHECK (unit IN (
    'grams-per-litre', 'grams-per-decilitre', 'milligrams-per-litre', 'milligrams-per-decilitre',
    'micrograms-per-litre', 'micrograms-per-decilitre', 'nanograms-per-millilitre', 'nanograms-per-litre',
    'picograms-per-millilitre', 'millimoles-per-litre', 'micromoles-per-litre', 'nanomoles-per-litre',
    'picomoles-per-litre', 'percent'
  )),
  low REAL CHECK (low BETWEEN 0 AND 100000),
  high REAL CHECK (high BETWEEN 0 AND 100000),
  lab TEXT CHECK (length(lab) <= 100),
  CHECK (low IS NULL OR high IS NULL OR low <= high),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

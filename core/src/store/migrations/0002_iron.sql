-- Iron swallowed. (EVIDENCE C.3: elemental milligrams, never the salt's.)

CREATE TABLE iron_dose (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  elemental REAL NOT NULL CHECK (elemental BETWEEN 0.1 AND 1000),
  product TEXT,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

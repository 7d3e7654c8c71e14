-- What is hers whatever she logs: her choices, her pregnancies, how each was dated, and the name of the last entry.

CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE naming (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last_id INTEGER NOT NULL
) STRICT;

INSERT INTO naming (one, last_id) VALUES (1, 0);

CREATE TABLE pregnancy (
  id INTEGER PRIMARY KEY,
  opened_ms INTEGER NOT NULL,
  opened_offset_minutes INTEGER NOT NULL,
  babies TEXT CHECK (babies IS NULL OR json_valid(babies)),
  ended TEXT CHECK (ended IN ('birth', 'loss', 'rather_not_say')),
  ended_on TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on)),
  CHECK (ended IS NOT NULL OR ended_on IS NULL)
) STRICT;

CREATE TABLE dating (
  id INTEGER PRIMARY KEY,
  pregnancy INTEGER NOT NULL REFERENCES pregnancy (id) ON DELETE CASCADE,
  entered_ms INTEGER NOT NULL,
  entered_offset_minutes INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (json_valid(method)),
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1))
) STRICT;

-- What she says of a window of her care plan; at_ms is when she had it, or when she said so. (EVIDENCE F.1 to F.3.)

CREATE TABLE plan_mark (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  window TEXT NOT NULL CHECK (length(window) BETWEEN 1 AND 60),
  how TEXT NOT NULL CHECK (how IN ('had', 'asked', 'not_for_me', 'had_before')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

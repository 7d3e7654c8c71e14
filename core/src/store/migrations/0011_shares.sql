-- Summaries she handed over: when, in which form, and of what. Not to whom.

CREATE TABLE share (
  id INTEGER PRIMARY KEY,
  shared_ms INTEGER NOT NULL,
  shared_offset_minutes INTEGER NOT NULL CHECK (shared_offset_minutes BETWEEN -1080 AND 1080),
  form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 40),
  first TEXT NOT NULL CHECK (first IS date(first)),
  last TEXT NOT NULL CHECK (last IS date(last)),
  sections TEXT CHECK (sections IS NULL OR (json_valid(sections) AND json_type(sections) = 'array'))
) STRICT;

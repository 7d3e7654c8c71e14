-- What she asked to be reminded of, and what became of each ring of the last days.

-- `after` is 1 for what she chose once a pregnancy was over; `pregnancy` is the one she chose it in.
CREATE TABLE reminder (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 60),
  kind TEXT NOT NULL CHECK (kind IN (
    'appointment', 'window', 'trimester', 'iron', 'tea', 'prenatal', 'water', 'stretch', 'wind_down', 'morning', 'own'
  )),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  after INTEGER NOT NULL CHECK (after IN (0, 1)),
  pregnancy INTEGER REFERENCES pregnancy (id) ON DELETE SET NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan) AND json_type(plan) = 'object')
) STRICT, WITHOUT ROWID;

-- A ring is due at an instant; once it rang it never rings again under its name.
CREATE TABLE ring (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 120),
  reminder TEXT NOT NULL CHECK (length(reminder) BETWEEN 1 AND 60),
  due_ms INTEGER NOT NULL,
  due_offset_minutes INTEGER NOT NULL CHECK (due_offset_minutes BETWEEN -1080 AND 1080),
  state TEXT NOT NULL CHECK (state IN ('armed', 'rang', 'done', 'snoozed', 'again'))
) STRICT, WITHOUT ROWID;

-- A mood check: PHQ-2, GAD-2 and a last question of our own. Totals are worked out and not kept. (EVIDENCE B-168, G-050.)

CREATE TABLE mood_check (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  interest TEXT CHECK (interest IN ('not_at_all', 'several_days', 'more_than_half_the_days', 'nearly_every_day')),
  down TEXT CHECK (down IN ('not_at_all', 'several_days', 'more_than_half_the_days', 'nearly_every_day')),
  nervous TEXT CHECK (nervous IN ('not_at_all', 'several_days', 'more_than_half_the_days', 'nearly_every_day')),
  worrying TEXT CHECK (worrying IN ('not_at_all', 'several_days', 'more_than_half_the_days', 'nearly_every_day')),
  harm TEXT CHECK (harm IN ('no', 'yes')),
  PRIMARY KEY (day, id),
  CHECK (coalesce(interest, down, nervous, worrying, harm) IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Sorting her legs: what she answered. What it comes to is worked out and not kept. (EVIDENCE B.1, B.2, B.4.)

CREATE TABLE sorted_legs (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  safety TEXT NOT NULL CHECK (safety IN ('breathing', 'one_leg', 'neither')),
  urge TEXT CHECK (urge IN ('yes', 'no', 'not_sure')),
  at_rest TEXT CHECK (at_rest IN ('yes', 'no', 'not_sure')),
  moving TEXT CHECK (moving IN ('yes', 'earlier', 'no', 'not_sure')),
  evening TEXT CHECK (evening IN ('yes', 'earlier', 'no', 'not_sure')),
  cramp TEXT CHECK (cramp IN ('yes', 'no', 'not_sure')),
  position TEXT CHECK (position IN ('yes', 'no', 'not_sure')),
  veins TEXT CHECK (veins IN ('yes', 'no', 'not_sure')),
  swelling TEXT CHECK (swelling IN ('no', 'ankles', 'sudden', 'not_sure')),
  joints TEXT CHECK (joints IN ('yes', 'no', 'not_sure')),
  nerve TEXT CHECK (nerve IN ('no', 'numb_or_burning', 'saddle', 'not_sure')),
  restless_inside TEXT CHECK (restless_inside IN ('no', 'yes', 'new_medicine', 'not_sure')),
  itch TEXT CHECK (itch IN ('no', 'palms_or_soles', 'no_rash', 'rash_or_dry', 'not_sure')),
  explained TEXT CHECK (explained IN ('no', 'part', 'all', 'not_sure')),
  family TEXT CHECK (family IN ('yes', 'no', 'not_known')),
  had_before TEXT CHECK (had_before IN ('never', 'earlier_pregnancy', 'other_times', 'both_times')),
  conditions TEXT CHECK (json_valid(conditions) AND json_type(conditions) = 'array'),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

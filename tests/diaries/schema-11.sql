PRAGMA user_version = 11;
CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 40),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES ('day_turn', '240');
INSERT INTO setting VALUES ('language', '{"since":[1,2.5],"tag":"en-GB"}');
CREATE TABLE naming (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last_id INTEGER NOT NULL
) STRICT;
INSERT INTO naming VALUES (1, 7353692652023831);
CREATE TABLE pregnancy (
  id INTEGER PRIMARY KEY,
  opened_ms INTEGER NOT NULL,
  opened_offset_minutes INTEGER NOT NULL,
  babies TEXT CHECK (babies IS NULL OR json_valid(babies)),
  ended TEXT CHECK (ended IN ('birth', 'loss', 'rather_not_say')),
  ended_on TEXT CHECK (ended_on IS NULL OR ended_on IS date(ended_on)),
  CHECK (ended IS NOT NULL OR ended_on IS NULL)
) STRICT;
INSERT INTO pregnancy VALUES (1, 1788249600000, 120, '"one"', 'birth', '2026-10-01');
INSERT INTO pregnancy VALUES (2, 1793506500007, 345, '{"twins":"unknown"}', NULL, NULL);
CREATE TABLE dating (
  id INTEGER PRIMARY KEY,
  pregnancy INTEGER NOT NULL REFERENCES pregnancy (id) ON DELETE CASCADE,
  entered_ms INTEGER NOT NULL,
  entered_offset_minutes INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (json_valid(method)),
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1))
) STRICT;
INSERT INTO dating VALUES (1, 2, 1793506500000, 345, '{"by":"clinic","due":"2027-05-30"}', 1);
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
INSERT INTO iron_dose VALUES (20585, 7353692652023808, 1778596860123, 0, NULL, 382.00000000000006, 'gluconate-500', '["food","vitamin_c"]');
INSERT INTO iron_dose VALUES (20611, 7353692406263808, 1780874280123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 16.1, 'gluconate-1000', '[]');
INSERT INTO iron_dose VALUES (20624, 7353692160503808, 1781956440123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 0.1, NULL, '[]');
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
INSERT INTO supplement VALUES (20567, 7353692652023809, 1777016160123, 0, NULL, 'vitamin_d', 15881, 793.7, 3969, NULL, NULL, NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO supplement VALUES (20633, 7353692406263809, 1782695640123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'other', 4049, 202.5, 1013, 507, 5254, 4113.200000000001, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO supplement VALUES (20687, 7353692160503809, 1787416920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'prenatal', NULL, 595.3000000000001, 2977, 1489, 5745, 2339.0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
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
INSERT INTO own_food VALUES (20567, 7353692652023810, 1777016160123, 0, NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 4007.7000000000003, 189.68000000000004, NULL, NULL, NULL, 0);
INSERT INTO own_food VALUES (20633, 7353692406263810, 1782695640123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 1416.1000000000001, 10.120000000000003, 2936.3, 378.70000000000005, 5614.700000000001, 0);
INSERT INTO own_food VALUES (20687, 7353692160503810, 1787416920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 4235.3, 29.760000000000005, 3805.8, 1134.6000000000001, 6843.400000000001, 1);
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
INSERT INTO food VALUES (20585, 7353692652023811, 1778596860123, 0, NULL, 'papaya', 18.950000000000003, 4007.7000000000003);
INSERT INTO food VALUES (20611, 7353692406263811, 1780874280123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'spinach-raw', 16.830000000000005, 1416.1000000000001);
INSERT INTO food VALUES (20624, 7353692160503811, 1781956440123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'beef-liver-fried', NULL, 4235.3);
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
CREATE TABLE spell (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  eased TEXT CHECK (eased GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*'),
  urge INTEGER CHECK (urge BETWEEN 0 AND 10),
  helped TEXT CHECK (json_valid(helped) AND json_type(helped) = 'array'),
  sensations TEXT CHECK (json_valid(sensations) AND json_type(sensations) = 'array'),
  places TEXT CHECK (json_valid(places) AND json_type(places) = 'array'),
  times_up INTEGER CHECK (times_up BETWEEN 0 AND 60),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO spell VALUES (20541, 7353692406263812, 1774777440123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 2, '["walking"]', '["crawling","tingling"]', '["left_leg","right_leg"]', 33);
INSERT INTO spell VALUES (20575, 7353692652023812, 1777735620123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 1, '["walking","stretching","rubbing","cool_cloth"]', '["crawling","tingling","pulling","itching_inside","throbbing","aching","electric","jittery","cannot_describe"]', NULL, NULL);
INSERT INTO spell VALUES (20759, 7353692160503812, 1793662680123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, NULL, '["walking","stretching","rubbing","cool_cloth"]', '["crawling","tingling","pulling","itching_inside","throbbing","aching"]', '[]', 23);
CREATE TABLE night_event (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL
    CHECK (what IN ('cramp', 'awake', 'got_up', 'toilet', 'heartburn', 'baby_moving', 'other')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 720),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO night_event VALUES (20444, 7353692406263813, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'other', 40);
INSERT INTO night_event VALUES (20469, 7353692160503813, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'cramp', NULL);
INSERT INTO night_event VALUES (20739, 7353692652023813, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'baby_moving', 125);
CREATE TABLE quiet_night (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO quiet_night VALUES (20568, 7353692652023814, 1777105860123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO quiet_night VALUES (20779, 7353692160503814, 1795335000123, 0, NULL);
INSERT INTO quiet_night VALUES (20779, 7353692406263814, 1795325400123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
CREATE TABLE symptom (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 40),
  intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO symptom VALUES (20444, 7353692406263816, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'heartburn', 2);
INSERT INTO symptom VALUES (20469, 7353692160503816, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'nausea', NULL);
INSERT INTO symptom VALUES (20739, 7353692652023816, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'chills', 1);
CREATE TABLE movement_note (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  how TEXT NOT NULL CHECK (how IN ('as_usual', 'more', 'less', 'different', 'first_felt')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO movement_note VALUES (20457, 7353692160503817, 1767496920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'as_usual');
INSERT INTO movement_note VALUES (20457, 7353692406263817, 1767492120123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'as_usual');
INSERT INTO movement_note VALUES (20698, 7353692652023817, 1788382380123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'first_felt');
CREATE TABLE tightening (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  ended TEXT CHECK (ended GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*'),
  strength INTEGER CHECK (strength BETWEEN 0 AND 10),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO tightening VALUES (20444, 7353692406263818, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 2);
INSERT INTO tightening VALUES (20469, 7353692160503818, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, NULL);
INSERT INTO tightening VALUES (20739, 7353692652023818, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 1);
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
INSERT INTO sleep VALUES (20733, 7353692160503826, 1791375960123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, NULL, 195, 76, 410, 205, 825, 'poor', 'not_at_all');
CREATE TABLE nap (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO nap VALUES (20457, 7353692160503827, 1767496920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 1);
INSERT INTO nap VALUES (20457, 7353692406263828, 1767492120123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 81);
INSERT INTO nap VALUES (20698, 7353692652023827, 1788382380123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 616);
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
INSERT INTO activity VALUES (20585, 7353692652023828, 1778596860123, 0, NULL, 'walking_hills', 1321, 'can_talk');
INSERT INTO activity VALUES (20611, 7353692406263829, 1780874280123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'walking_steady', 1041, 'few_words');
INSERT INTO activity VALUES (20624, 7353692160503828, 1781956440123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'walking', 641, 'can_sing');
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
INSERT INTO mood VALUES (20444, 7353692406263830, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 2);
INSERT INTO mood VALUES (20739, 7353692652023829, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 1);
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
INSERT INTO breathing VALUES (20444, 7353692406263832, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 321, 'slow_breathing');
INSERT INTO breathing VALUES (20469, 7353692160503830, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 1, NULL);
INSERT INTO breathing VALUES (20739, 7353692652023831, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 376, 'body_scan');
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
INSERT INTO drink VALUES (20508, 7353692652023819, 1771965960123, 0, NULL, 'fruit_juice', 11.9, 486, 12.100000000000001);
INSERT INTO drink VALUES (20522, 7353692406263819, 1773104640123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'hot_chocolate', 12.4, 650, 2.8000000000000003);
INSERT INTO drink VALUES (20701, 7353692160503819, 1788645720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'tea', NULL, 829, 2.4000000000000004);
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
INSERT INTO smoking VALUES (20444, 7353692406263820, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 48);
INSERT INTO smoking VALUES (20739, 7353692652023820, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 77);
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
INSERT INTO medicine VALUES (20585, 7353692652023821, 1778596860123, 0, NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO medicine VALUES (20611, 7353692406263821, 1780874280123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO medicine VALUES (20624, 7353692160503820, 1781956440123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
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
INSERT INTO question VALUES (20508, 7353692652023822, 1771965960123, 0, NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 2);
INSERT INTO question VALUES (20522, 7353692406263822, 1773104640123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 1, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 62);
INSERT INTO question VALUES (20701, 7353692160503821, 1788645720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 25);
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
INSERT INTO appointment VALUES (20444, 7353692406263823, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'health_visitor', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO appointment VALUES (20469, 7353692160503822, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'midwife', NULL);
INSERT INTO appointment VALUES (20739, 7353692652023823, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'blood_test', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
CREATE TABLE remark (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO remark VALUES (20457, 7353692160503824, 1767496920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO remark VALUES (20457, 7353692406263825, 1767492120123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
INSERT INTO remark VALUES (20698, 7353692652023825, 1788382380123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line');
CREATE TABLE weight (
  day INTEGER NOT NULL,
  id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
  note TEXT,
  kilograms REAL NOT NULL CHECK (kilograms BETWEEN 25 AND 400),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO weight VALUES (20457, 7353692160503825, 1767496920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 25.0);
INSERT INTO weight VALUES (20457, 7353692406263826, 1767492120123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 41.0);
INSERT INTO weight VALUES (20698, 7353692652023826, 1788382380123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 398.90000000000003);
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
INSERT INTO blood_pressure VALUES (20522, 7353692406263827, 1773104640123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 200, 192, 118, 1);
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
INSERT INTO sorted_legs VALUES (20472, 7353692160503815, 1768835160123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'breathing', NULL, 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'yes', 'no', 'no', 'rash_or_dry', 'no', 'yes', 'never', '[]');
INSERT INTO sorted_legs VALUES (20663, 7353692406263815, 1785352920123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'one_leg', 'no', 'not_sure', 'yes', 'no', 'no', 'yes', 'yes', 'no', 'not_sure', 'no', 'no', 'palms_or_soles', NULL, 'yes', NULL, '["anaemia","diabetes"]');
INSERT INTO sorted_legs VALUES (20709, 7353692652023815, 1789279200123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'breathing', 'yes', 'no', 'earlier', NULL, NULL, NULL, 'no', NULL, NULL, 'no', NULL, 'rash_or_dry', 'part', NULL, NULL, '["anaemia","diabetes"]');
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
INSERT INTO mood_check VALUES (20650, 7353692406263831, 1784219820123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, 'not_at_all', 'not_at_all', 'not_at_all', 'no');
INSERT INTO mood_check VALUES (20669, 7353692652023830, 1785812400123, 0, NULL, NULL, 'several_days', 'more_than_half_the_days', 'several_days', NULL);
INSERT INTO mood_check VALUES (20740, 7353692160503829, 1791990360123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', NULL, NULL, 'not_at_all', 'not_at_all', 'no');
CREATE TABLE advice (
  rule TEXT PRIMARY KEY CHECK (length(rule) BETWEEN 1 AND 40),
  shown_on TEXT CHECK (shown_on IS NULL OR shown_on IS date(shown_on)),
  news TEXT CHECK (length(news) <= 200),
  quiet_from TEXT CHECK (quiet_from IS NULL OR quiet_from IS date(quiet_from)),
  CHECK ((shown_on IS NULL) = (news IS NULL)),
  CHECK (coalesce(shown_on, quiet_from) IS NOT NULL)
) STRICT, WITHOUT ROWID;
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
INSERT INTO plan_mark VALUES (20444, 7353692406263824, 1766413560123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'us-visit-12', 'had');
INSERT INTO plan_mark VALUES (20469, 7353692160503823, 1768577880123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'england-booking', 'had');
INSERT INTO plan_mark VALUES (20739, 7353692652023824, 1791858720123, 0, '=1+1 “tea, then iron” 🌙👩🏽‍🍼 تعبت الليلة
and a second line', 'us-visit-11', 'asked');
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
CREATE TABLE ring (
  name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 120),
  reminder TEXT NOT NULL CHECK (length(reminder) BETWEEN 1 AND 60),
  due_ms INTEGER NOT NULL,
  due_offset_minutes INTEGER NOT NULL CHECK (due_offset_minutes BETWEEN -1080 AND 1080),
  state TEXT NOT NULL CHECK (state IN ('armed', 'rang', 'done', 'snoozed', 'again'))
) STRICT, WITHOUT ROWID;
CREATE TABLE share (
  id INTEGER PRIMARY KEY,
  shared_ms INTEGER NOT NULL,
  shared_offset_minutes INTEGER NOT NULL CHECK (shared_offset_minutes BETWEEN -1080 AND 1080),
  form TEXT NOT NULL CHECK (length(form) BETWEEN 1 AND 40),
  first TEXT NOT NULL CHECK (first IS date(first)),
  last TEXT NOT NULL CHECK (last IS date(last)),
  sections TEXT CHECK (sections IS NULL OR (json_valid(sections) AND json_type(sections) = 'array'))
) STRICT;

SELECT value FROM setting WHERE name = 'profile'
SELECT id, opened_ms, opened_offset_minutes, babies, ended, ended_on FROM pregnancy ORDER BY id
SELECT entered_ms, entered_offset_minutes, method, chosen FROM dating WHERE pregnancy = 1 ORDER BY id
SELECT at_ms, offset_minutes, eased, urge FROM spell WHERE day BETWEEN 20772 AND 20779 ORDER BY day, id
SELECT at_ms, offset_minutes FROM night_event WHERE day BETWEEN 20772 AND 20779 UNION ALL SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN 20772 AND 20779
SELECT at_ms, offset_minutes, into_bed, tried_to_sleep, latency, wakings, awake, early_awake, lost_to_legs, quality, next_day FROM sleep WHERE day BETWEEN 20772 AND 20780 ORDER BY day, id
SELECT at_ms, offset_minutes, elemental, product, "with" FROM iron_dose WHERE day BETWEEN 20779 AND 20780 UNION ALL SELECT at_ms, offset_minutes, iron, NULL, NULL FROM supplement WHERE day BETWEEN 20779 AND 20780 AND iron IS NOT NULL ORDER BY at_ms
SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment WHERE day >= 20777 AND at_ms > 1795335000000 ORDER BY at_ms, id LIMIT 1
SELECT id, words, asked, answer, place FROM question WHERE asked IS NOT 1 ORDER BY place IS NULL, place, id
SELECT at_ms, offset_minutes, what, minutes, effort FROM activity WHERE day BETWEEN 20779 AND 20780 ORDER BY day, id
SELECT at_ms, offset_minutes, minutes, kind FROM breathing WHERE day BETWEEN 20779 AND 20780 ORDER BY day, id

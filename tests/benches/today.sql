SELECT value FROM setting WHERE name = 'profile'
SELECT id, opened_ms, opened_offset_minutes, babies, ended, ended_on FROM pregnancy ORDER BY id
SELECT entered_ms, entered_offset_minutes, method, chosen FROM dating WHERE pregnancy = 1 ORDER BY id
SELECT at_ms, offset_minutes, eased, urge FROM spell WHERE day BETWEEN 20772 AND 20779 ORDER BY day, id
SELECT at_ms, offset_minutes FROM night_event WHERE day BETWEEN 20772 AND 20779 UNION ALL SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN 20772 AND 20779
SELECT at_ms, offset_minutes, into_bed, tried_to_sleep, latency, wakings, awake, early_awake, lost_to_legs, quality, next_day FROM sleep WHERE day BETWEEN 20772 AND 20780 ORDER BY day, id
SELECT at_ms, offset_minutes, what, folic_acid, iron, magnesium, calcium, vitamin_c, vitamin_d, name FROM supplement WHERE day BETWEEN 20772 AND 20780 ORDER BY at_ms
SELECT at_ms, offset_minutes, what, portions, caffeine, units_of_alcohol FROM drink WHERE day BETWEEN 20771 AND 20780 ORDER BY at_ms, id
SELECT at_ms, offset_minutes, elemental, product, "with" FROM iron_dose WHERE day BETWEEN 20772 AND 20780
SELECT at_ms, offset_minutes, what, minutes, effort FROM activity WHERE day BETWEEN 20777 AND 20780 ORDER BY day, id
SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment WHERE day >= 20777 AND at_ms > 1795335000000 ORDER BY at_ms, id LIMIT 1
SELECT at_ms, offset_minutes, name FROM medicine WHERE day BETWEEN 20765 AND 20780 ORDER BY at_ms, id
SELECT day, id, at_ms, offset_minutes, note, interest, down, nervous, worrying, harm FROM mood_check WHERE day BETWEEN 20765 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, safety, urge, at_rest, moving, evening, cramp, position, veins, swelling, joints, nerve, restless_inside, itch, explained, family, had_before, conditions FROM sorted_legs WHERE day BETWEEN -96465292 AND 95026236 ORDER BY day, id
SELECT at_ms, offset_minutes, analyte, value, unit, low, high FROM result WHERE day BETWEEN -96465292 AND 95026236 ORDER BY at_ms DESC, id DESC
SELECT day, id, at_ms, offset_minutes, note, what, intensity FROM symptom WHERE day BETWEEN 20777 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, how FROM movement_note WHERE day BETWEEN 20777 AND 20780 ORDER BY day, id
SELECT id, words, asked, answer, place FROM question WHERE asked IS NOT 1 ORDER BY place IS NULL, place, id
SELECT at_ms, offset_minutes, systolic, diastolic, pulse, rested FROM blood_pressure WHERE day BETWEEN 20777 AND 20780 ORDER BY at_ms, id
SELECT at_ms, offset_minutes, stress, mood FROM mood WHERE day BETWEEN 20778 AND 20780 ORDER BY day, id
SELECT at_ms, offset_minutes, cigarettes, what FROM smoking WHERE day BETWEEN 20773 AND 20780 ORDER BY at_ms, id
SELECT rule, shown_on, news, quiet_from FROM advice ORDER BY rule
SELECT at_ms, offset_minutes, minutes, kind FROM breathing WHERE day BETWEEN 20779 AND 20780 ORDER BY day, id

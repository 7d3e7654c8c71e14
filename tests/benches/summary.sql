SELECT value FROM setting WHERE name = 'profile'
SELECT id, opened_ms, opened_offset_minutes, babies, ended, ended_on FROM pregnancy ORDER BY id
SELECT entered_ms, entered_offset_minutes, method, chosen FROM dating WHERE pregnancy = 1 ORDER BY id
SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment WHERE day BETWEEN 20471 AND 20779 ORDER BY at_ms, id
SELECT at_ms, offset_minutes, elemental, product, "with" FROM iron_dose WHERE day BETWEEN 20773 AND 20780 UNION ALL SELECT at_ms, offset_minutes, iron, NULL, NULL FROM supplement WHERE day BETWEEN 20773 AND 20780 AND iron IS NOT NULL ORDER BY at_ms
SELECT id, name, serving, grams, iron, vitamin_c, magnesium, folate, haem FROM own_food ORDER BY name COLLATE NOCASE, id
SELECT at_ms, offset_minutes, what, servings, grams, id FROM food WHERE day BETWEEN 20773 AND 20780 ORDER BY at_ms, id
SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment WHERE day >= 20777 AND at_ms > 1795335000000 ORDER BY at_ms, id LIMIT 1
SELECT id, words, asked, answer, place FROM question WHERE asked IS NOT 1 AND day <= 20780 ORDER BY place IS NULL, place, id
SELECT day, id, at_ms, offset_minutes, note, what, intensity FROM symptom WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, how FROM movement_note WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, safety, urge, at_rest, moving, evening, cramp, position, veins, swelling, joints, nerve, restless_inside, itch, explained, family, had_before, conditions FROM sorted_legs WHERE day BETWEEN 20415 AND 20779 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, systolic, diastolic, pulse, rested FROM blood_pressure WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, kilograms FROM weight WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN 20478 AND 20779
SELECT day, id, at_ms, offset_minutes, note, eased, urge, helped, sensations, places, times_up FROM spell WHERE day BETWEEN 20478 AND 20779 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, what, minutes FROM night_event WHERE day BETWEEN 20478 AND 20779 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, into_bed, tried_to_sleep, latency, wakings, awake, early_awake, lost_to_legs, quality, next_day FROM sleep WHERE day BETWEEN 20478 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, analyte, value, unit, low, high, lab FROM result WHERE day BETWEEN 20479 AND 20779 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, elemental, product, with FROM iron_dose WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, what, folic_acid, iron, magnesium, calcium, vitamin_c, vitamin_d, name FROM supplement WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, what, portions, caffeine, units_of_alcohol FROM drink WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, what, cigarettes FROM smoking WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, name, amount, for_what FROM medicine WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, what, minutes, effort FROM activity WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, stress, mood FROM mood WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id
SELECT day, id, at_ms, offset_minutes, note, interest, down, nervous, worrying, harm FROM mood_check WHERE day BETWEEN 20479 AND 20780 ORDER BY day, id

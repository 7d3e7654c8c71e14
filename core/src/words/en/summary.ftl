# The midwife's sheet.

sheet-title = Summary for the midwife
sheet-self-reported = Written by her with Evenfall; self-reported, not checked by a clinician.
sheet-covers = { $first } to { $last }
sheet-not-logged = Not logged
sheet-questions = Her questions
sheet-symptoms = Symptoms, warning signs first
sheet-symptom = { $times ->
    [one] { $name }, once
   *[other] { $name }, { $times } times
}
sheet-warning-sign = { $times ->
    [one] WARNING SIGN: { $name }, once
   *[other] WARNING SIGN: { $name }, { $times } times
}
sheet-dating = Dating
sheet-age = Today { $age }
sheet-legs = Restless legs, week by week
sheet-week = From { $first }: restless on { $restless } of { $written } nights written
sheet-week-lost = From { $first }: restless on { $restless } of { $written } nights written, { $lost } lost on each on average
sheet-sorted = Sorting of her legs, by plain questions; no diagnosis
sheet-sorted-one = { $date }: { $says }
sheet-sorted-fits = all five criteria of restless legs
sheet-sorted-partly = some of the five criteria of restless legs
sheet-sorted-does_not_fit = not the pattern of restless legs
sheet-sorted-not_asked = ended at a warning sign, or before all was asked
sheet-sorted-point = { $what }: { $answer }
sheet-sorted-named = She also named: { $names }
sheet-sorted-medicine = Restless in the whole body since a new medicine
sheet-sorted-family = It runs in her family
sheet-sorted-earlier = She had it in an earlier pregnancy
sheet-sorted-other_times = She had it before, at other times
sheet-sorted-conditions = She named: { $names }
sheet-nights = The last seven nights
sheet-night = { $night }: { $says }
sheet-night-not-written = not written
sheet-night-restless = restless
sheet-night-quiet = quiet
sheet-lost = { $lost } lost to legs
sheet-results = Blood results, and whose line they lie on which side of
sheet-result = { $analyte } { $value } { $unit }, { $date }
sheet-result-sides = { $analyte } { $value } { $unit }, { $date }: { $sides }
sheet-line-above = above { $value } ({ $authority })
sheet-line-at = at { $value } ({ $authority })
sheet-line-below = below { $value } ({ $authority })
sheet-iron = Iron, the last seven days
sheet-tablets = Iron taken on { $taken } of 7 days; tea or coffee within the hour on { $tea }
sheet-last-dose = Last dose { $mg } mg elemental
sheet-pressure = Blood pressure and weight
sheet-dated = { $date }: { $says }
sheet-medicines = Other medicines and smoking
sheet-medicine = { $times ->
    [one] { $name }, once
   *[other] { $name }, { $times } times
}
sheet-smoking = { $count ->
    [one] 1 cigarette in the last seven days
   *[other] { $count } cigarettes in the last seven days
}
sheet-movement = Movement, the last seven days
sheet-moved = { $days ->
    [one] { $minutes } on 1 day
   *[other] { $minutes } on { $days } days
}
sheet-mood = Stress and mood, the last seven days
sheet-stress = Stress { $value } of 10 on average
sheet-mood-average = Mood { $value } of 10 on average (10 is very good)
sheet-foot-sleep = Asleep: out of bed less trying to sleep, less time to fall asleep, less time awake.
sheet-foot-lost = Lost to legs: her estimate in the morning, else the time between the beginning and the easing of spells.
sheet-foot-tea = Within the hour: an hour before or after the iron.

authority-who = WHO 2024
authority-acog = ACOG
authority-bsh = BSH, UK 2020
authority-india = India’s programmes
authority-aasm = AASM 2025, adults with restless legs
authority-studies = studies
list-semicolon = { "; " }

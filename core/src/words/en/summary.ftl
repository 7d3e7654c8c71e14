# The midwife's summary: what a clinician reads in a minute.

sheet-title = Summary for the midwife
sheet-self-reported = Self-reported
sheet-covers = Her own diary, { $first } to { $last }
sheet-name = Name
sheet-number = { $country ->
    [nhs] NHS number
   *[other] Number
}
sheet-not-logged = Not logged
sheet-closing = Written by Evenfall from what she logged. It does not examine or diagnose, and no clinician has checked it.
sheet-closing-results = Results were typed in by her: check them against the record.

sheet-questions = Her questions, in her order
sheet-questions-number = { $number }. { $words }

sheet-signs = Warning signs
sheet-nothing-of = Not logged: { $parts }
sheet-left-out = Left out here for length: { $parts }
sheet-signs-lead = { $count ->
    [0] Warning signs: none written
    [one] Warning signs: 1 written
   *[other] Warning signs: { $count } written
}
sheet-warning-sign = { $times ->
    [one] WARNING SIGN: { $name }, { $last }
   *[other] WARNING SIGN: { $name }, { $times } times, last { $last }
}
sheet-denied = No to: { $names } ({ $date })
sheet-no-one-leg = one leg swollen, sore, warm or of another colour
sheet-no-breathing = trouble breathing or chest pain
sheet-no-swelling = sudden swelling
sheet-no-saddle = numb between the legs, weak leg, no control of bladder or bowels
sheet-no-itch = itchy palms or soles, itch without a rash
sheet-movements-usual = Baby’s movements: as usual ({ $date })
# EVIDENCE G-011.
sheet-pressure-raised = Blood pressure { $systolic }/{ $diastolic }, raised
sheet-pressure-severe = Blood pressure { $systolic }/{ $diastolic }, severe

sheet-dating = Dating
sheet-dating-on = How far
sheet-dating-due = Due
sheet-dating-also = Also
sheet-dating-then = { $age } then
sheet-dating-other = { $date } { $source }, not in use
sheet-source-clinic = given by the clinic
sheet-visit = Next visit { $day }
sheet-visit-age = Next visit { $day } ({ $age })
sheet-first-baby = First baby
sheet-not-first-baby = Not her first baby
sheet-babies-one = One baby
sheet-babies-twins = Twins
sheet-babies-twins-dcda = Twins, a placenta each
sheet-babies-twins-mcda = Twins, one placenta
sheet-babies-twins-mcma = Twins, one placenta and one sac
sheet-babies-triplets = Triplets
sheet-babies-more = Four or more babies
sheet-after-birth = Birth
sheet-after-loss = Loss
sheet-after-end = Ended
sheet-after-no-day = Day not given
sheet-made-on = Made on { $date }

sheet-legs = Legs: restless nights a week
sheet-week-unwritten = From { $first }: not written
sheet-week = From { $first }: restless on { $restless } of { $written } nights written
sheet-week-lost = From { $first }: restless on { $restless } of { $written } nights written, { $lost } lost on each
sheet-week-short-unwritten = { $week }: not written
sheet-week-short = { $week }: { $restless } of { $written } nights written
sheet-week-short-lost = { $week }: { $restless } of { $written }, { $lost } lost on each
sheet-legs-caption = Below each: mean sleep lost on restless nights. { $written } of { $nights } nights written.
sheet-legs-older = The { $nights } nights before are not drawn: restless on { $restless } of { $written } written.
sheet-legs-spoken = Restless on { $restless } of { $written } nights written. { $weeks }.

sheet-nights = Legs and sleep: last seven nights
sheet-of = { $count } of { $of }
sheet-percent = { $value } %
sheet-of-three = { $value } of 3
sheet-times = { $times ->
    [one] once
   *[other] { $times } times
}
sheet-nights-restless = nights written were restless
sheet-nights-urge = worst urge to move, a night (median)
sheet-nights-lost = sleep lost on each (mean)
sheet-nights-lost-up = sleep lost on each (mean); up { $up } times a spell
sheet-nights-helped = helped: { $what }
sheet-nights-cramp = { $count ->
    [one] night with a cramp
   *[other] nights with a cramp
}
sheet-nights-asleep = { $count ->
    [one] asleep, on the one night told
   *[other] asleep a night (mean of { $count }); shortest { $shortest }
}
sheet-nights-efficiency = sleep efficiency (mean)
sheet-nights-next-day = effect on the next day (0 none, 3 very much; median)

sheet-sorted-one = Self-check on { $date }: { $says }.
sheet-sorted-no-diagnosis = Not a diagnosis.
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
sheet-sorted-never = She never had it before
sheet-sorted-conditions = She named: { $names }
sheet-sentence = { $text }.

sheet-ferritin = Ferritin, µg/L
sheet-ferritin-line-pregnancy = BSH line: low iron in pregnancy
sheet-ferritin-line-legs = AASM line: restless legs, adults
sheet-ferritin-one = { $value } on { $date } ({ $when })
sheet-ferritin-line = { $words }, { $value }
sheet-ferritin-spoken = Ferritin: { $results }. Lines: { $lines }.

sheet-iron = Iron, last seven days
sheet-iron-dose = { $mg } mg iron
sheet-iron-product = { $product }, { $mg } mg iron
sheet-iron-days = written on { $taken } of { $days } days
sheet-iron-tea = Tea or coffee within the hour on { $days ->
    [one] 1 day
   *[other] { $days } days
}
sheet-iron-food = { $days ->
    [one] Food: about { $mg } mg iron, on the one day written
   *[other] Food: about { $mg } mg iron a day (mean of { $days } days written)
}
sheet-no-results = No result in the diary, this pregnancy: { $names }
sheet-no-results-year = No result in the diary, one year: { $names }

sheet-results = Results, and whose lines
sheet-result-what = Result, typed in by her
sheet-result-newest = Newest
sheet-result-before = Before
sheet-result-lines = Lines, and whose
sheet-result-earlier = { $value } ({ $date })
sheet-result-side = { $verdict } ({ $line })
sheet-result-line = { $what } { $newest }, { $when }{ $any ->
    [none] { "" }
   *[some] : { $sides }
}
sheet-result-line-before = { $what } { $newest }, { $when }; before { $before }{ $any ->
    [none] { "" }
   *[some] : { $sides }
}
sheet-line-under = { $authority }: under { $value }, { $when }
sheet-line-at-or-under = { $authority }: { $value } or less, { $when }
sheet-line-over = { $authority }: over { $value }, { $when }
sheet-line-when-pregnancy = pregnancy
sheet-line-when-this-trimester = this trimester
sheet-line-when-that-trimester = that trimester
sheet-line-when-after-birth = after a birth
sheet-line-when-always = adults
sheet-side-below = below
sheet-side-closely-below = narrowly below
sheet-side-at = at the line
sheet-side-not-below = not below
sheet-side-above = above
sheet-side-not-above = not above
sheet-unreviewed = { $what } (unreviewed)

sheet-pressure = Blood pressure and weight
sheet-pressure-newest = Blood pressure { $systolic }/{ $diastolic } mmHg, { $date }.
sheet-pressure-range = { $count ->
    [one] One reading.
   *[other] { $count } readings, highest { $systolic } and { $diastolic }; { $raised } at or above the line.
}
sheet-weight-newest = Weight { $kg } kg, { $date }.
sheet-weight-first = { $kg } kg on { $date }.

sheet-medicines = Other medicines and triggers
sheet-on-days = { $days } of { $of } days
sheet-medicine = { $name }: { $days }
sheet-medicine-stirs = { $days }. { $group }: can stir up restless legs.
sheet-caffeine = Caffeine about { $mg } mg a day (mean of { $days } days written); { $over ->
    [0] no day
    [one] 1 day
   *[other] { $over } days
} over { $line }
sheet-alcohol = { $days ->
    [one] Alcohol on 1 day
   *[other] Alcohol on { $days } days
}
sheet-smoking = { $count ->
    [one] 1 cigarette
   *[other] { $count } cigarettes
}

sheet-symptoms = Other symptoms
sheet-symptom = { $times ->
    [one] { $name }, once
   *[other] { $name }, { $times } times
}
sheet-symptom-strongest = { $what }, at most { $strongest } of 10

sheet-movement = Movement, last seven days
sheet-moved = { $days ->
    [one] { $minutes } on 1 day.
   *[other] { $minutes } on { $days } days.
}
sheet-moved-moderate = { $minutes } of it moderate or more (guideline: { $advised } min over { $days } days).

sheet-mood = Stress and mood
sheet-dated = { $date }: { $says }
sheet-stress = Stress { $value } of 10, last seven days
sheet-mood-average = Mood { $value } of 10 (10 is very good)

sheet-foot-sleep = Time asleep ÷ time in bed × 100. Asleep: out of bed less trying to sleep, less time to fall asleep, less time awake. A night runs noon to noon.
sheet-foot-lost = Her estimate in the morning, else from the beginning to the easing of spells.
sheet-foot-criteria = Own wording of the five IRLSSG 2014 criteria; no licensed scale is used.
sheet-foot-tea = An hour before or after the iron.
sheet-foot-food = USDA food table, release 28.
sheet-foot-caffeine = Counted by NHS amounts for a mug or a can.
sheet-foot-moderate = She could talk and not sing, by her word. Guideline: Canada 2019.
sheet-foot-groups = Groups of medicines that lists for patients name.
sheet-foot-pressure = Raised from 140 or 90, severe from 160 or 110 mmHg; either number is enough.
sheet-foot-age = Age: completed days since the due date less 280.
sheet-foot-lines = WHO: haemoglobin 2024. BSH: Pavord, Br J Haematol 2020;188:819. AASM: Winkelman, J Clin Sleep Med 2025;21:137.
sheet-foot-rows = { $words } [{ $rows }]

sheet-cut-lines = { $count ->
    [one] … 1 more is left out here.
   *[other] … { $count } more are left out here.
}
sheet-cut-text = { $start } … (cut here)
sheet-unseen = � stands for a sign this page has no letter for.
sheet-page = Page { $page } of { $pages }

authority-who = WHO 2024
authority-acog = ACOG
authority-bsh = BSH 2020 (UK)
authority-india = India’s programmes
authority-aasm = AASM 2025, restless legs
authority-studies = Studies
list-semicolon = { "; " }

# What a clinic's software shows of the FHIR form.
fhir-patient = The patient gave no name, number or date of birth in this file.
fhir-problems = Problems, as she reports them
fhir-problems-none = Not part of this summary
fhir-allergies = Allergies
fhir-allergies-none = Evenfall does not ask about allergies
fhir-medications = Medicines, iron and supplements, as she reports them
fhir-medications-none = Not part of this summary
fhir-pregnancies = Pregnancy
fhir-pregnant = Pregnant, as she reports
fhir-due = Due { $date }
fhir-results = Results, typed in by her
fhir-vital-signs = Blood pressure and weight
fhir-plan = Next visit
fhir-visit = { $whom }, { $day }
fhir-story = Her questions, nights and days
fhir-restless-legs = Restless legs, by a self-check of all five criteria; not a diagnosis
fhir-problem = { $what } ({ $date })

# The library: its index, its titles, and who says what. What the pages say stands in the files library_….ftl, what each
# sentence rests on in core/src/screens/library. Clinical review: open.
# $stage is "expecting", "birth" or "loss", which is also for those who would rather not say.

library-title = Library
library-title-note = What is known, and what is a guess
library-line = All guidance, to read at any time. Each sentence opens to its source, its country, and in whom it was studied.
library-group_legs = Restless legs
library-group_pillars = The five pillars
library-group_after = { $stage ->
    [loss] Your own care
    [birth] After the birth
   *[expecting] Looking ahead
}
library-group_more = Look up

library-page_legs = Restless legs
library-page_legs-note = What it is, how common, why it may come
library-page_nutrition = Food and iron
library-page_nutrition-note = Amounts, timing, labels, blood results
library-page_rest = Rest
library-page_rest-note = { $stage ->
    [expecting] Sleep, lying on your side, getting up
   *[other] Sleep, the evening, getting up
}
library-page_movement = Movement
library-page_movement-note = How much, when to stop, gentle stretches
library-page_calm = Calm
library-page_calm-note = Slow breathing, worry, mood
library-page_talking = Talking
library-page_talking-note = What to tell, and what to ask
library-page_stirs = What stirs legs up
library-page_stirs-note = Caffeine, alcohol, smoke, medicines, the day
library-page_medicines = Medicines and devices for legs
library-page_medicines-note = Why they are for specialists
library-page_after = { $stage ->
    [loss] In this time
   *[other] After the birth
}
library-page_after-note = { $stage ->
    [loss] Legs, iron, and how you feel
   *[other] Legs, iron, mood, and when to call
}
library-page_evening = A plan for tonight
library-page_evening-note = Small steps, from dinner to the night
library-page_week = Week by week
library-page_week-note = { $stage ->
    [birth] What to expect in the weeks after
   *[other] What changes, and what is offered
}
library-page_glossary = What words mean
library-page_glossary-note = Ferritin, TSAT, idiopathic and more
library-page_advice = What Evenfall may say
library-page_advice-note = Every advice, and why it is given
library-page_signs = Warning signs
library-page_signs-note = Whom to call, and for what

library-hers = From your diary
library-hers_iron = Iron written today: { $mg } mg.
library-hers_ferritin = Your latest ferritin: { $value } µg/L, on { $date }.
library-hers_moved = In the last seven days: { $duration } of moderate movement. The advice is { $advised } minutes a week.
library-hers_moved_after = In the last seven days: { $duration } of moderate movement.
library-hers_calm = In the last seven days: { $duration } to calm down.

library-go_iron = Your iron
library-go_glossary = What words mean
library-go_talking = Your questions
library-go_questions = Your questions
library-go_evening = A plan for tonight
library-go_nights = Your nights
library-go_breathing = Slow down
library-go_movement = Your movement
library-go_mood_check = Mood check
library-go_calm = Your calm
library-go_sort = Sort my legs
library-go_medicine_check = Check a medicine

library-more_amounts = Other amounts
library-more_lines = Whose lines, and when
library-more_ask = More on the lists

legs-studied-guidance = { $stage ->
    [expecting] Advice for pregnancy, not a study
   *[other] Advice, not a study
}

legs-from-us_canada = United States and Canada
legs-from-canada = Canada
legs-from-eu = European Union
legs-from-world = All countries
legs-from-india = India
legs-from-uk_nz = United Kingdom and New Zealand
legs-from-nz_au = New Zealand and Australia
legs-from-uk_us_eu = United Kingdom, United States, European Union
legs-from-au_us = Australia and United States

legs-source-judgement = Our judgement
legs-source-aasm = AASM, sleep doctors, 2025
legs-source-nhs = NHS pages, read second-hand
legs-source-nice = NICE, 2021
legs-source-nice_pressure = NICE, on blood pressure
legs-source-nice_diabetes = NICE, on diabetes, read second-hand
legs-source-nice_anti_d = NICE, on rhesus, read second-hand
legs-source-who = WHO
legs-source-acog = ACOG, US specialists
legs-source-acip = US vaccine advice, read second-hand
legs-source-cdc = CDC
legs-source-rcog = RCOG, UK specialists
legs-source-ukhsa = UK Health Security Agency, 2024
legs-source-dri = US and Canadian intakes, read second-hand
legs-source-uk_intake = UK reference intakes
legs-source-efsa = EFSA, 2015
legs-source-uk_formularies = UK medicine lists, read second-hand
legs-source-labels = US lists of tablets
legs-source-bsh = British Society for Haematology, 2020
legs-source-cdc_uspstf = CDC, 1998, and a US task force, 2024
legs-source-meal_study = One study of meals, 1982
legs-source-meal_reviews = Studies of meals
legs-source-tea_2017 = One study, 2017, read second-hand
legs-source-uptake = Twelve women, 1994
legs-source-women_34 = 34 women low in iron, 2023
legs-source-trial_440 = Trial of 440 adults, 2020
legs-source-usda = USDA food table
legs-source-india = Programmes in India, read second-hand
legs-source-studies = What studies use
legs-source-schedules = Usual US schedules, read second-hand
legs-source-sleep_bodies = US sleep bodies
legs-source-side_leaflets = Health leaflets
legs-source-miness = Study of 291 losses and 733 births, 2018
legs-source-us_sleep = US study, 2019
legs-source-canada = Canadian guideline, 2019
legs-source-cmo = UK chief medical officers
legs-source-us_texts = US texts, read second-hand
legs-source-trial_28 = Trial of 28 adults, 2006
legs-source-trial_41 = Trial of 41 adults, 2020
legs-source-mbrrace = MBRRACE-UK, read second-hand
legs-source-phq = The makers of PHQ-2 and GAD-2
legs-source-caffeine_200 = NHS, ACOG and EFSA
legs-source-lists = Lists of what worsens restless legs
legs-source-two_reviews = Two reviews, 2014 and 2020
legs-source-pilot_28 = Small trial of 28 adults, 2020
legs-source-trial_35 = Trial of 35 adults, 2009
legs-source-ppp = A UK charity and the NHS
legs-source-review_iron = Review, 2020

# Advice: the card on Today, and Why this. $tongue is "birth", "loss" or "expecting"; after a loss no word is of a baby.

advice-whom = { $tongue ->
    [loss] your doctor or care team
    [birth] your midwife or doctor
   *[expecting] your midwife
}
advice-label-red-flag = Call now
advice-label-safety = For your safety
advice-label-timing = Timing
advice-label-asking = Worth asking { advice-whom }
advice-label-habit = Something to try

advice-why = Why this?
advice-ask = Add as a question
advice-asked = This is in your questions.
advice-not-for-me = Not for me
advice-nothing-to-do = There is nothing to do here now. Nothing was changed.
advice-quieted = Quiet for { $days } days.
advice-quiet-until = Quiet until { $day }. You asked for that.
advice-urgent-help = Urgent help
advice-breathe = Slow down
advice-sort = Sort my legs
advice-check = Mood check
advice-care = See my questions
advice-log = Log something
advice-log-one = Log it
advice-spoken = { $label }. { $point } { $lines }

advice-seen = What we saw in your diary
advice-seen-nothing-now = Nothing in your diary leads to this now.
advice-seen-result = { $analyte } { $value } { $unit }, { $day }, entered by you
advice-when = When it is said
advice-compared = What we compared it with
advice-compared-spoken = { $what }: { $value }. { $whose }. { $set }.
advice-unknown = What is not known
advice-basis = How we know
advice-source = Source: { $source }.
advice-studied-pregnancy = { $tongue ->
    [loss] Studied in: women, for up to a year after.
   *[expecting] Studied in: women who were pregnant or had given birth.
}
advice-studied-both = { $tongue ->
    [loss] Studied in: adults.
   *[expecting] Studied in: one line was set for pregnancy, the other for adults who were not pregnant.
}
advice-studied-adults = { $tongue ->
    [loss] Studied in: adults.
   *[expecting] Studied in: adults who were not pregnant.
}
advice-studied-judgement = Studied in: nobody. It is advice by judgement.
advice-studied-not-said = { $tongue ->
    [loss] Studied in: not said.
   *[expecting] Studied in: not said. It may not have been studied in pregnancy.
}
advice-review-read = How sure: the sources were read. No clinician has signed this advice yet.
advice-review-second-hand = How sure: part of it was read second-hand. No clinician has signed this advice yet.
advice-review-remembered = How sure: part of it is remembered, and no source was read for that. Not reviewed yet.
advice-review-ours = How sure: this is our own choice. No clinician has signed it yet.
advice-evidence = Evidence { $rows }

advice-set-for-pregnancy = { $tongue ->
    [loss] The line that care teams use
   *[expecting] Set for pregnancy
}
advice-set-for-after-birth = { $tongue ->
    [loss] The line that care teams use
   *[expecting] Set for after a birth
}
advice-set-for-adults = { $tongue ->
    [expecting] Adults; no pregnancy value given
   *[birth] Set for adults
}
advice-line-anaemia = Anaemia
advice-line-empty = Iron stores used up
advice-line-low-iron = Low iron in pregnancy
advice-line-legs = Restless legs treatment line
advice-line-inflammation = Inflammation (remembered, not reviewed)

advice-list-title = What Evenfall may say
advice-list-opening = Everything it can say by itself, and why. Nothing has to be logged to read it. At most one stands on Today.

# Whose: the body, its country and the year of the text.
advice-source-who = World Health Organization, international, 2024
advice-source-acog = American College of Obstetricians and Gynecologists, US, 2021
advice-source-bsh = British Society for Haematology, UK, 2020
advice-source-india = National programmes, India
advice-source-aasm = American Academy of Sleep Medicine, US, 2025
advice-source-studies = Studies, several countries
advice-source-ours = Our own choice, from Evenfall
advice-source-remembered = remembered; no source was read
advice-source-cdc = Centers for Disease Control and Prevention, US
advice-source-levels = whom to call is our own proposal, not signed by a clinician
advice-source-nice-pressure = National Institute for Health and Care Excellence, UK
advice-source-rcog-pressure = Royal College of Obstetricians and Gynaecologists, UK, as a hospital leaflet gives it
advice-source-rcog-movements = Royal College of Obstetricians and Gynaecologists, UK, 2011
advice-source-tommys = NHS and Tommy’s leaflet, UK
advice-source-rcog-clots = Royal College of Obstetricians and Gynaecologists, UK, 2015
advice-source-rcog-itch = Royal College of Obstetricians and Gynaecologists, UK, 2022
advice-source-app-network = Action on Postpartum Psychosis and the NHS, UK
advice-source-phq = The makers of the PHQ-2 and GAD-2 questions, US
advice-source-mbrrace = MBRRACE, UK, which lists long sleeplessness as a flag for mood
advice-source-miness = two studies of late loss and sleep position, UK 2018 and New Zealand 2017
advice-source-side-advice = public health pages, New Zealand and Australia
advice-source-us-cohort = a US study from 2019 that saw no link before 30 weeks
advice-source-uk-formularies = NHS medicine lists, UK
advice-source-von-siebenthal = a study of 34 women with low iron, Switzerland, 2023
advice-source-bmj = British Medical Journal, Best Practice, UK
advice-source-irlssg = International Restless Legs Syndrome Study Group, 2014
advice-source-who-ferritin = World Health Organization, international, 2020
advice-source-rls-lists = web pages that list what worsens restless legs, Australia and US
advice-source-dri = Dietary reference intakes, US and Canada
advice-source-ods = National Institutes of Health, US
advice-source-efsa-limit = European Union limit, as a web page quotes it
advice-source-chen = { $tongue ->
    [loss] a review of 27 studies, 2018
   *[expecting] a review of 27 studies of pregnancy, 2018
}
advice-source-cesnik = a study that followed 207 women for six and a half years, Italy, 2010
advice-source-caffeine = NHS and EFSA in Europe, ACOG in the US, WHO elsewhere
advice-source-taiwan = a study from Taiwan, 2012
advice-source-rls-foundation = Restless Legs Syndrome Foundation, US, 2015
advice-source-jahani = { $tongue ->
    [loss] a review of restless legs, 2020
   *[expecting] a review of restless legs in pregnancy and nursing, 2020
}
advice-source-canada = { $tongue ->
    [loss] Canadian guideline on exercise, 2019
   *[expecting] Canadian guideline on exercise in pregnancy, 2019
}

advice-held-tea = tea
advice-held-coffee = coffee
advice-held-milk = milk
advice-held-calcium = calcium
advice-held-antacid = an antacid
advice-held-levothyroxine = levothyroxine

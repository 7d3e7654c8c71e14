# What is known of restless legs. The rows and how sure they are stand in core/src/symptoms/sorted_legs/known.rs.
# Nothing here says that restless legs harm a baby: studies disagree (EVIDENCE B-049). Clinical review: open.

legs-explained-title = Restless legs: what is known
legs-review = No clinician has reviewed this page yet.
legs-section-clot = First, safety
legs-section-what = What it is
legs-section-common = How common it is
legs-section-course = How it goes
legs-section-why = Why it may happen
legs-more-figures = Show the figures
legs-more-links = Weaker links

legs-sure-known = Known
legs-sure-thought = Thought to be so
legs-sure-link = Seen together
legs-sure-guess = A guess
legs-sure-not_known = Not known
legs-sure-advice = Advice

legs-studied-pregnant = { $stage ->
    [loss] Studied in women before and after this time
   *[other] Studied in pregnant women
}
legs-studied-adults = { $stage ->
    [loss] Studied in other adults
   *[other] Studied in adults, not in pregnancy
}
legs-studied-judgement = Not a study

legs-from-many = Several countries
legs-from-italy = Italy
legs-from-saudi = Saudi Arabia
legs-from-italy_saudi = Italy and Saudi Arabia
legs-from-us = United States
legs-from-uk = United Kingdom
legs-from-uk_us = United Kingdom and United States
legs-from-unnamed = Country not named

legs-source-experts = International study group on restless legs, 2014
legs-source-none = No source read yet
legs-source-ours = Our reading of the studies
legs-source-word = What a word means
legs-source-clot = RCOG in the United Kingdom, CDC in the United States
legs-source-tommys = Tommy’s, a charity
legs-source-mimics = Study of 788 people without restless legs, 2009
legs-source-review_27 = Review of 27 studies, 51,717 women, 2018
legs-source-review_31 = Review of 31 studies, 59,151 women, 2021
legs-source-review_2014 = Review, 2014
legs-source-single = Single studies
legs-source-us_cohort = Study of 1,563 women, 2017
legs-source-italy_follow_up = Study of 207 women over six and a half years, 2010
legs-source-saudi_clinic = Study of 742 women in one clinic, 2020
legs-source-chapter = Chapter of a medical book
legs-source-iron_studies = Two studies, 2004 and 2020
legs-source-family = Study of families, 2013
legs-source-small = One small study, 2001
legs-source-magnesium = Review of eight small studies, 2019
legs-source-charities = Charities and hospitals
legs-source-consensus = Review, 2020

# EVIDENCE G-013, B-020.
legs-known-clot = { $stage ->
    [birth] For a year after a birth: if one leg is swollen, hot, red or sore, call the same day. A clot is uncommon, and most likely in this time.
   *[loss] For a year: if one leg is swollen, hot, red or sore, call the same day. A clot is uncommon, and more likely in this time.
}

# EVIDENCE B-001 to B-004.
legs-known-urge = A need to move the legs, often with an odd feeling in them. It comes at rest, is worst in the evening, and eases while you move.
# EVIDENCE I-02, I-22.
legs-known-nerves = It has to do with how the brain and nerves work. It is real, and it is common.
# EVIDENCE B-008.
legs-known-no_test = No blood test proves it. It is found by what you tell.
# EVIDENCE B-005: 126 of 788, 16 %.
legs-known-alike = About 1 in 6 people without restless legs answer yes to the first four points. So what can feel alike is asked too.
# EVIDENCE I-01.
legs-known-names = It is also called Willis-Ekbom disease.
# EVIDENCE I-21.
legs-known-idiopathic = Where no cause is found, doctors call it idiopathic.

# EVIDENCE B-040: 21 % in pregnancy, 4 % after delivery.
legs-known-in_pregnancy = About 1 in 5 women have it in pregnancy.
legs-known-after_birth = About 1 in 25 women have it after a birth.
legs-known-after_loss = About 1 in 25 women have it in the time after.
# EVIDENCE B-044.
legs-known-towards_the_end = That is two to three times as many as among other people, and it is most common towards the end.
# EVIDENCE B-040.
legs-known-trimesters = First trimester 8 %, second 16 %, third 22 %. After the birth 4 %.
legs-known-regions = In pregnancy: Europe 22 %, the Americas 20 %, the Western Pacific 14 %, the Eastern Mediterranean 30 %.
# EVIDENCE B-046, I-15.
legs-known-range = Single studies often found 10 % (Taiwan) to 34 % (Norway). Some lie outside that: 3 % in Japan, 44 % in one city in Iran.
# EVIDENCE B-042: 21.4 %, 17.7 to 25.1.
legs-known-second_review = Another review found 21 %. The true figure may lie between 18 and 25 %.
# EVIDENCE B-045.
legs-known-strength = In one study of the third trimester 36 % had it. About half of them felt it at least moderately.
# EVIDENCE B-010.
legs-known-missed = It is often missed. In one clinic 30 % had it, and none of them had been told what it was.

# EVIDENCE B-047, B-043.
legs-known-settles = If it began in pregnancy, it usually settles around the birth.
legs-known-settles_after_birth = If it began in pregnancy, it usually settles around the birth. If it stays, tell your midwife or doctor.
legs-known-settles_after_loss = If it began in the last months, it usually settles in this time. If it stays, tell your doctor or care team.
# EVIDENCE B-048: 58 % against 3 %; 24.3 % against 7.5 % after six and a half years.
legs-known-comes_back = It may come back, in a later pregnancy or at another time.
legs-known-comes_back_after_loss = It may come back at another time.
legs-known-again = Of women who had had it, 58 % had it again in a later pregnancy. Of women who had not, 3 % had it for the first time.
legs-known-years_on = After six and a half years 24 % of women who had had it had restless legs, and 8 % of the others.
# EVIDENCE B-047.
legs-known-had_before = About a third had it before pregnancy. For 70 to 80 % of them pregnancy makes it worse.

# EVIDENCE I-05.
legs-known-unclear = Why it comes is not clear.
# EVIDENCE B-060, B-043, I-10.
legs-known-iron = Low iron is the clearest link. Women with restless legs had anaemia, or lower blood counts, more often.
# EVIDENCE B-066.
legs-known-family = It runs in families, above all where it begins before the age of 45.
# EVIDENCE B-062.
legs-known-diabetes = Diabetes goes with it.
# EVIDENCE I-13.
legs-known-kidney_and_nerves = Kidney disease and nerve damage go with it.
# EVIDENCE I-16.
legs-known-hormones = The hormones of pregnancy may play a part.
# EVIDENCE I-06.
legs-known-dopamine = Dopamine, which carries signals in the brain, may play a part.
# EVIDENCE I-17, B-005.
legs-known-veins = Tired veins can feel alike. Whether they cause it is not shown.
# EVIDENCE B-067.
legs-known-folate = For folate the link is weak.
# EVIDENCE B-110.
legs-known-magnesium = Whether magnesium helps is not clear.
# EVIDENCE B-063.
legs-known-vitamin_d = Low vitamin D was seen more often.
# EVIDENCE B-064.
legs-known-smoking = It was more common in women who smoked.
# EVIDENCE B-061.
legs-known-births = It was a little more common with each earlier birth.

# EVIDENCE B-107, B-108.
legs-known-move = You need not lie still. Walk, stretch your calves, rub them, or try a cool or warm cloth.
legs-known-mind = Something for the mind can help: a puzzle, or a game.
# EVIDENCE B-106.
legs-known-without_medicine = In pregnancy, what needs no medicine comes first.

# EVIDENCE B-066.
legs-known-yours_family = You said that it runs in your family. It often does.
# EVIDENCE B-065, B-048.
legs-known-yours_earlier = You had it in an earlier pregnancy. In one study 58 % of women who had, had it again.
# EVIDENCE B-047.
legs-known-yours_other_times = You had it at other times too, as about a third do. Pregnancy often makes it worse.
legs-known-yours_other_times_after = You had it at other times too. Then it may stay, and is worth telling.
# EVIDENCE B-060.
legs-known-yours_anaemia = You named low iron or anaemia. It goes with restless legs. Worth asking: what are my blood results now?
# EVIDENCE B-062.
legs-known-yours_diabetes = You named diabetes. It goes with restless legs.
# EVIDENCE I-13.
legs-known-yours_kidney = You named kidney disease. It goes with restless legs, so it is worth telling.
# EVIDENCE I-13, B-026.
legs-known-yours_nerve_damage = You named nerve damage. It goes with restless legs, and it can feel alike. It is worth telling.

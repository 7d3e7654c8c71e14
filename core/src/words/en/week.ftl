# Week notes. In which weeks a sentence is said, and what it rests on, stands in core/src/screens/week.

week-title = Week by week
week-here = You are here
week-own = Your own week
week-no-date = Add a due date to see your week.
week-after-birth = Week { $weeks } after the birth
week-line = { $trimester }. Week { $week } is under way.
week-trimester-begins = It begins this week.
week-term-begins = From now on it is called term.
week-to-due = { $weeks ->
    [0] The due date is in this week.
    [one] One week to 40 weeks.
   *[other] { $weeks } weeks to 40 weeks.
}
week-past-due = { $weeks ->
    [one] One week past 40 weeks.
   *[other] { $weeks } weeks past 40 weeks.
}
week-watch = What changes, and what to watch
week-legs = Legs
week-sleep = Sleep
week-iron = Iron
week-movement = Movement
week-offered = What is usually offered
week-plan-uk = By the UK plan. Your own may differ.
week-plan-us = By the usual US plan. Your own may differ.
week-plan-who = By the WHO plan. None of your country was read yet, so yours may differ.
week-nothing-offered = Nothing is set for this week in that plan.

# EVIDENCE G-004, G-016.
week-spotting = Light bleeding can happen, and is worth a call the same day. Heavy or painful bleeding is an emergency.
week-bleeding = Any bleeding from now on is an emergency.
week-sickness = So sick that no drink stays down, or very dark urine? Call the same day.
# EVIDENCE G-020, G-022, G-023, G-024.
week-first-movements = The first movements are often felt between 16 and 24 weeks. With a first baby it may be later.
week-movements-by-24 = If you have felt none by 24 weeks, call your midwife.
week-movements-24 = A change in how the baby moves? Call your midwife or maternity unit.
week-movements-28 = Is your baby moving less, or differently, or not at all? Call maternity now, day or night. Do not wait until tomorrow.
week-movements-never-fewer = Movements do not become fewer because the birth is near.
# EVIDENCE G-010.
week-pressure = A bad headache, sight that blurs or flashes, pain under the ribs, or sudden swelling: call maternity now.
# EVIDENCE G-015.
week-early-labour = Tightenings that keep coming, pressure low down, or a leak of fluid: call maternity now.
# EVIDENCE G-012.
week-itch = Itchy palms or soles without a rash: call the same day.
# EVIDENCE G-014.
week-waters = Waters that are coloured or smell: call maternity now.
# EVIDENCE A-050.
week-term-classes = From 37 weeks it is term, and from 39 weeks full term. From 41 weeks it is late, and from 42 weeks past term.

# EVIDENCE F-046.
week-tell-at-booking = At your first visits, tell them about your legs, if they trouble you.
# EVIDENCE F-063.
week-legs-soon = Two weeks after the birth is a time to look: have your legs settled?
week-ask-ferritin = A good time to ask: is ferritin included in my blood test? A blood count alone does not show it.
# EVIDENCE D-003.
week-side-soon = In a short while, from 28 weeks, it is time to settle on a side. You can get used to it now.
# EVIDENCE C-005, C-006, B-087.
week-iron-whole = A whole pregnancy asks 500 to 800 mg of iron of your body.
week-iron-uptake = Your body now gets more iron out of food than early on.
week-iron-before-birth = If your legs are still restless, ask whether your last ferritin says something about them.
# EVIDENCE E-020.
week-move-twins = With twins, ask before you exercise from 28 weeks on.

# EVIDENCE F-010, F-011, F-030 to F-041, F-045.
week-uk-booking = The booking visit, by 10 weeks.
week-uk-booking-late = Not booked yet? Then a visit within two weeks of asking.
week-uk-blood-first = A blood count at booking.
week-uk-dating-scan = The dating scan, from 11 weeks 2 days to 14 weeks 1 day.
week-uk-combined = A test for some conditions of the baby, if you want it, at the same scan.
week-uk-16 = A visit at about 16 weeks.
week-uk-cough = The whooping cough vaccine: from 16 weeks, best by 32.
week-uk-cough-late = The whooping cough vaccine, if you have not had it. It is still offered.
week-uk-anomaly = The second scan, from 18 weeks to 20 weeks 6 days.
week-uk-sugar = A sugar test from 24 to 28 weeks, for women at risk of diabetes.
week-uk-visit-first-baby = A visit in this week, if it is your first baby.
week-uk-28 = A visit at 28 weeks.
week-uk-blood-28 = A blood count at about 28 weeks.
week-uk-rhesus = If your blood group is rhesus negative: anti-D, at 28 to 30 weeks, or at 28 and 34.
week-uk-rsv = The RSV vaccine: from 28 weeks, all year.
week-uk-visit-34 = A visit at 34 weeks.
week-uk-visit-36 = A visit at 36 weeks.
week-uk-visit-38 = A visit at 38 weeks.
week-uk-41 = A visit at 41 weeks, and a talk about induction.
week-uk-flu = The flu vaccine, in any week from September to March.
week-us-visits-4 = A visit every four weeks.
week-us-visits-2 = A visit every two weeks.
week-us-visits-1 = A visit every week.
week-us-tailored = Since 2025 ACOG lets plans be fitted to each woman, so you may have fewer visits, or some by phone.
week-us-blood-first = A blood count at the first visit.
week-us-early-scan = An early scan to date the pregnancy.
week-us-cell-free = A blood test for some conditions of the baby, if you want it, from 10 weeks.
week-us-anomaly = The second scan, from 18 to 22 weeks.
week-us-sugar = A sugar test for all, from 24 to 28 weeks.
week-us-blood-24 = A blood count, from 24 to 28 weeks.
week-us-rhesus = If your blood group is rhesus negative: anti-D, at 28 weeks.
week-us-tdap = The Tdap vaccine, against whooping cough: from 27 to 36 weeks, best early on.
week-us-rsv = The RSV vaccine, from 32 to 36 weeks, September to January. One dose in a lifetime: not again in a later pregnancy.
week-us-gbs = A swab for group B strep, from 36 to 37 weeks.
week-us-flu = The flu vaccine, in any week of the season.
week-who-first = The first contact, by 12 weeks.
week-who-scan = One scan before 24 weeks.
week-who-contact = A contact in this week.
week-who-blood = A blood count at this contact.
week-who-41 = Not born by 41 weeks? Then go back.
week-who-flu = The flu vaccine, in any week.

# EVIDENCE G-010, F-063, B-048.
week-after-pressure = For six weeks: a bad headache, flashing lights, or pain under the ribs needs a call now.
# EVIDENCE G-004, G-008.
week-after-bleeding = Heavy bleeding is an emergency. A fever, or feeling very unwell, needs a call now.
week-after-ask-two = Two weeks on is a good time to ask: are my legs still restless?
week-after-ask-six = Six weeks on is a good time to ask: are my legs still restless, and will my iron be checked?
week-after-ask-twelve = Twelve weeks on, two restless nights a week are worth telling.
week-after-later = It may come back, in a later pregnancy or at another time. What you wrote is kept for then.
week-after-sleep = Nights are broken in this time. Rest when you can, and let others help.
week-after-move = Move as you like. If something hurts or leaks, ask.
# EVIDENCE F-060, F-061, F-062.
week-visit-uk-first = A midwife, within 36 hours of getting home.
week-visit-uk-second = A health visitor, in the second week.
week-visit-uk-doctor = A doctor, at six to eight weeks.
week-visit-us-first = Contact with your care team, within three weeks.
week-visit-us-whole = A full visit, by twelve weeks.
week-visit-who-first = Contact in the first day, and on day two or three.
week-visit-who-second = Contact in the second week.
week-visit-who-six = Contact at six weeks.

# What each rule says, but for iron. Evidence and levels stand in core/src/guidance/rules/. Clinical review: open.

advice-warning_sign-about = A warning sign that you wrote down
advice-warning_sign-when = For a day after you log a sign that Urgent help lists.
advice-warning_sign-point-check = You need not carry this alone
advice-warning_sign-line-now = Do not wait to see if it passes.
advice-warning_sign-line-today = Any hour is fine. They would rather hear from you.
advice-warning_sign-seen = You logged this on { $day } at { $time }
advice-warning_sign-seen-check = You answered yes in a mood check on { $day } at { $time }
advice-warning_sign-unknown = What is behind it. A sign is not an illness. Someone has to look.

advice-blood_pressure-about = A blood pressure that is raised or very high
advice-blood_pressure-when = For a day after a blood pressure at or above one of these lines.
advice-blood_pressure-point-severe = Your blood pressure was { $systolic } over { $diastolic }. That is very high.
advice-blood_pressure-point-raised = Your blood pressure was { $systolic } over { $diastolic }. That is raised.
advice-blood_pressure-line-severe = Say both numbers when you call. A lower one after it does not change this.
advice-blood_pressure-line-again = Sit and rest, then measure again.
advice-blood_pressure-line-rested = You had rested first, so this one counts.
advice-blood_pressure-seen = { $systolic } over { $diastolic }, { $day } at { $time }, entered by you
advice-blood_pressure-value = { $systolic } over { $diastolic }
advice-blood_pressure-line-of-raised = Raised, from either number
advice-blood_pressure-line-of-severe = Very high, from either number
advice-blood_pressure-unknown = Why it is so. A home cuff can read high or low. A headache, sight changes or pain under the ribs count at any pressure.

advice-one_leg-about = One leg swollen, hot or sore
advice-one_leg-when = For a day after you say that one leg differs from the other.
advice-one_leg-point = One leg is different from the other
advice-one_leg-line-breathing = With trouble breathing or chest pain: call { $number } now.
advice-one_leg-line-breathing-unnumbered = With trouble breathing or chest pain: call the emergency number now.
advice-one_leg-line-doubt = It can be a clot. To be unsure is reason enough to call.
advice-one_leg-seen = You wrote this on { $day } at { $time }
advice-one_leg-unknown = Whether it is a clot. Nobody can tell that by looking. A scan can.

advice-movements-about = A change in how your baby moves
advice-movements-when = For a day after you note that your baby moves less, or differently.
advice-movements-point = { $babies ->
    [1] Your baby is moving less, or differently
   *[other] Your babies are moving less, or differently
}
advice-movements-line-late = Do not wait until tomorrow.
advice-movements-line-early = They will tell you what to do now.
advice-movements-line-again = If it happens again after a check, call again. Each time.
advice-movements-seen = You noted this on { $day } at { $time }
advice-movements-unknown = Why it is so. Most often all is well. No app, no home device and no counting can show that.

advice-itch-about = Itch that needs a call
advice-itch-when = For a day after you log itchy palms or soles, itch without a rash, dark urine, or pale stools.
advice-itch-line-blood = A blood test can show if your liver is under strain.
advice-itch-line-mostly = Itch is common. This kind is worth a check.
advice-itch-seen = You wrote this on { $day } at { $time }
advice-itch-unknown = Whether it is the liver. Skin alone cannot show it.

advice-no_need_of_sleep-about = No need of sleep after a birth
advice-no_need_of_sleep-when = When you log it, or when nights after a birth show it.
advice-no_need_of_sleep-point = You wrote that you need no sleep
advice-no_need_of_sleep-point-nights = Hardly any sleep, and not tired?
advice-no_need_of_sleep-line-if = If you feel you need no sleep, or thoughts race or feel strange: call { $number } now.
advice-no_need_of_sleep-line-if-unnumbered = If you feel you need no sleep, or thoughts race or feel strange: call the emergency number now.
advice-no_need_of_sleep-line-treatable = After a birth this can be the start of an illness that comes fast. It can be treated well.
advice-no_need_of_sleep-line-someone = Tell someone near you now, and stay with them.
advice-no_need_of_sleep-seen = You wrote this on { $day } at { $time }
advice-no_need_of_sleep-seen-nights = Two nights or more with under three hours of sleep, and not tired the next day
advice-no_need_of_sleep-unknown = Whether it is that illness. A new baby takes sleep from everyone. What matters is not feeling any need of it.

advice-mood_check-label = Worth telling someone
advice-mood_check-about = A mood check that reaches the line
advice-mood_check-when = For two weeks after a mood check at or above the line.
advice-mood_check-point = Your mood check is worth a talk this week
advice-mood_check-point-harm = How have you been since your last mood check?
advice-mood_check-line = It names no illness. It means that { advice-whom } should hear how you are.
advice-mood_check-line-worse = If it gets worse, or you do not feel safe, do not wait: use Urgent help.
advice-mood_check-line-harm = If it is as bad as then, call at once. Urgent help has the numbers.
advice-mood_check-line-tell = If it is better, tell { advice-whom } all the same.
advice-mood_check-seen = Mood check of { $day }: { $most } in one pair of answers
advice-mood_check-seen-harm = Mood check of { $day }: yes to thoughts of harm
advice-mood_check-value = { $line } of 6
advice-mood_check-line-of = Worth telling someone
advice-mood_check-question = My mood check came out high. Who can I talk to about how I feel?
advice-mood_check-unknown = What is behind it. Two questions are a first look, and no more.

advice-sleepy_driving-about = Restless nights, little sleep, and driving
advice-sleepy_driving-when = When four or more of seven nights were restless and you slept under five hours on average.
advice-sleepy_driving-point = You have slept very little. Do not drive while sleepy.
advice-sleepy_driving-line-drive = If you must go, ask for a lift or a bus. Tiredness at the wheel creeps up.
advice-sleepy_driving-line-tell = Tell { advice-whom } how little you sleep. It counts.
advice-sleepy_driving-line-mood = Long nights wear on mood too. Say how you feel.
advice-sleepy_driving-seen = { $asleep } asleep on average, of { $nights } nights that say
advice-sleepy_driving-line-of = Under this much sleep, with { $nights } restless nights or more in seven
advice-sleepy_driving-question = My legs keep me up most nights and I sleep very little. What can be done?
advice-sleepy_driving-unknown = How much sleep is safe for you. The numbers here are our own choice.

advice-itch_where-about = Itching: where it is matters
advice-itch_where-when = For a day after you log itching.
advice-itch_where-point = Itching: is it on your palms or soles, or without a rash?
advice-itch_where-line-call = If so, or if it is worse at night, call maternity today.
advice-itch_where-line-else = If it is somewhere else with a rash, say so at your next visit.
advice-itch_where-seen = You logged itching in the last day
advice-itch_where-unknown = What is behind it. Most itching is of the skin alone. A blood test can tell.

advice-movement_pattern-label = Good to know
advice-movement_pattern-about = How your baby moves, from 24 weeks
advice-movement_pattern-when = From 24 weeks, and again from 28.
advice-movement_pattern-point-early = { $babies ->
    [1] You get to know how your baby moves
   *[other] You get to know how each baby moves
}
advice-movement_pattern-point-late = { $babies ->
    [1] Any change in how your baby moves: call, day or night
   *[other] Any change in how one of them moves: call, day or night
}
advice-movement_pattern-line-none-felt = None felt by 24 weeks? Call your midwife.
advice-movement_pattern-line-early = A change from what is usual? Call your midwife or maternity unit.
advice-movement_pattern-line-late = From 28 weeks, a change does not wait until tomorrow.
advice-movement_pattern-line-pattern = There is no number to reach. You know the pattern. It does not slow down near the birth.
advice-movement_pattern-unknown = A number that fits every baby. None was found, so nothing is counted here.

advice-side_sleeping-label = Good to know
advice-side_sleeping-about = Settling on your side, from 28 weeks
advice-side_sleeping-when = From 28 weeks, not before.
advice-side_sleeping-point = From 28 weeks, settle on either side. Naps too.
advice-side_sleeping-line-wake = If you wake on your back, turn over and go back to sleep. That is fine.
advice-side_sleeping-line-rare = The risk it speaks of is small. Either side will do.
advice-side_sleeping-question = How should I lie at night now, with my restless legs?
advice-side_sleeping-unknown = How much of it is chance. The studies asked women afterwards. A US study saw no link before 30 weeks.

advice-visit_questions-about = Your questions before a visit
advice-visit_questions-when = On the day of a visit and the day before, when a question waits.
advice-visit_questions-point = { $days ->
    [0] Your visit is today at { $time }
   *[other] Your visit is tomorrow at { $time }
}
advice-visit_questions-line = { $count ->
    [one] One question is ready.
   *[other] { $count } questions are ready.
}
advice-visit_questions-line-order = Put first what matters most. Time there is short.
advice-visit_questions-seen = A visit on { $day }, and { $count ->
    [one] 1 question
   *[other] { $count } questions
}
advice-visit_questions-unknown = How much time there will be.

advice-sort_legs-label = A first look
advice-sort_legs-about = What is it likely to be?
advice-sort_legs-when = When your legs were restless and you have not sorted them.
advice-sort_legs-point = Not sure what your legs are doing?
advice-sort_legs-line-first = The first question is about safety: is one leg different?
advice-sort_legs-line-then = Then it tells restless legs from cramp, veins and the like. It gives you words for { advice-whom }.
advice-sort_legs-seen = You have not sorted your legs yet
advice-sort_legs-unknown = No test proves restless legs. What you feel, and when, is what counts.

advice-medicine-about = A medicine that can stir up legs
advice-medicine-when = When you logged one in the last two weeks and your legs are restless.
advice-medicine-point = Can stir up restless legs: { $names }
advice-medicine-line-ask = { $tongue ->
    [loss] Ask your pharmacist or doctor about an alternative.
    [birth] Ask your pharmacist or doctor about an alternative.
   *[expecting] Ask your pharmacist, midwife or doctor about an alternative.
}
advice-medicine-line-sickness = It is often given for sickness in pregnancy. If that is why you have it, say so. Not reviewed yet.
advice-medicine-line-mind = Your mental health comes first. Talk with whoever prescribed it before anything about it is different.
advice-medicine-line-until = It is something to ask. It is no reason to go without help until then.
advice-medicine-seen = Last written on { $day }: { $names }
advice-medicine-question = Can { $names } stir up my restless legs? Is there an alternative that would suit me?
advice-medicine-question-mind = Can { $names } stir up my restless legs? What would suit both my mind and my legs?
advice-medicine-unknown = Whether it stirs up your legs. It does so in some people and not in others.

advice-magnesium-about = Magnesium above a limit
advice-magnesium-when = When one day’s supplements hold more magnesium than the limit.
advice-magnesium-point = { $mg } mg of magnesium in one day
advice-magnesium-line-whose = The limit for supplements is { $line } mg a day: { $whose }.
advice-magnesium-line-none = No limit was found for your country. In the US it is { $line } mg a day from supplements.
advice-magnesium-line-ask = If someone gave it to you for cramp, they know the amount. If not, ask.
advice-magnesium-value = { $mg } mg a day
advice-magnesium-line-of = The most from supplements
advice-magnesium-seen = { $mg } mg from supplements on one of the last seven days
advice-magnesium-question = I have { $mg } mg of magnesium a day from supplements. Does that suit me?
advice-magnesium-unknown = Whether magnesium helps restless legs. It is not shown. Food does not count towards this limit.

advice-legs_after_birth-about = Your legs after a birth
advice-legs_after_birth-when = Two, six and twelve weeks after a birth.
advice-legs_after_birth-point = How are your legs now?
advice-legs_after_birth-line-quiet = If they are quiet, nothing needs doing.
advice-legs_after_birth-line-restless = They are still restless. Worth a word at your next check.
advice-legs_after_birth-line-still = They are still restless after three months. Tell your midwife or doctor.
advice-legs_after_birth-line-usual = For most, it fades after the birth. About 4 in 100 still have it.
advice-legs_after_birth-seen-nothing = No night is written in the last seven
advice-legs_after_birth-question = My legs are still restless after the birth. Should my iron be checked?
advice-legs_after_birth-unknown = How long yours will last. It can come back in a later pregnancy, so what you write now is worth keeping.

advice-get_up-about = You may get up
advice-get_up-when = When three or more of seven nights were restless.
advice-get_up-point = You need not lie there and fight it
advice-get_up-line-up = Get up, walk, do a small task, or rub your legs. Go back when they are quieter.
advice-get_up-line-plan = Long sitting, such as a film or a trip, fits better early in the day. Pick an aisle seat.
advice-get_up-unknown = What works for you. This comes from people with restless legs, not from trials.

advice-evening_walk-about = A gentle walk or stretch in the evening
advice-evening_walk-when = When your legs are restless and little movement is written, and nothing speaks against it.
advice-evening_walk-point = Try a gentle walk or stretch this evening
advice-evening_walk-line-how = A few minutes will do. You should be able to talk all the while.
advice-evening_walk-line-late = Near bedtime, gentle is best. Harder exercise fits earlier.
advice-evening_walk-line-first = { $tongue ->
    [loss] If you still bleed, feel unwell or were told to rest, ask your care team first. End it if anything hurts or you feel faint.
    [birth] If you still bleed, feel unwell or were told to rest, ask your midwife or doctor first. End it if anything hurts or you feel faint.
   *[expecting] If you were told to rest, or have bleeding, pain or a heart or lung problem, ask your midwife first. End it if anything hurts or you feel faint.
}
advice-evening_walk-seen = Under half an hour of movement in the last three days
advice-evening_walk-unknown = { $tongue ->
    [loss] Whether it will help your legs. The trials were small.
   *[expecting] Whether it will help your legs. The trials were small and in people who were not pregnant.
}

advice-slow_breathing-about = Slow breathing when stress is high
advice-slow_breathing-when = When you marked stress as 7 of 10 or more, today or yesterday.
advice-slow_breathing-point = A lot of stress. A few slow breaths may help.
advice-slow_breathing-line-how = In for four, out for six. Nothing is held. End it if you feel light-headed. Not reviewed yet.
advice-slow_breathing-line-tell = If it stays this high, tell { advice-whom }.
advice-slow_breathing-seen = Stress { $stress } of 10, today or yesterday
advice-slow_breathing-unknown = How much it helps. The pace is remembered, and no clinician has checked it.

advice-caffeine_over-label = Good to know
advice-caffeine_over-about = Caffeine above a line
advice-caffeine_over-when = When one day’s drinks hold more caffeine than the line you follow.
advice-caffeine_over-point = { $mg } mg of caffeine in one day
advice-caffeine_over-line-less = A smaller mug or decaf is one way. It may be kinder to your legs too.
advice-caffeine_over-value = { $mg } mg a day
advice-caffeine_over-line-of = The most in a day
advice-caffeine_over-seen = { $mg } mg from drinks on { $day }
advice-caffeine_over-question = How much coffee and tea is all right for me?
advice-caffeine_over-unknown = The exact amount. Mugs differ. Whether caffeine stirs up your legs is not settled.

advice-caffeine_late-about = Late caffeine before restless nights
advice-caffeine_late-when = When two or more restless nights had caffeine from two in the afternoon on.
advice-caffeine_late-point = Caffeine late in the day, then a restless night
advice-caffeine_late-line-try = You could try an earlier last cup for a week or two, and see. Not reviewed yet.
advice-caffeine_late-line-chance = It may be chance. Your own nights tell best.
advice-caffeine_late-seen = { $nights } restless nights of the last seven had caffeine from two in the afternoon on
advice-caffeine_late-unknown = Whether it matters. The link to restless legs is weak, and the hour is only remembered.

advice-quiet_diary-label = A quiet time
advice-quiet_diary-about = After a quiet time
advice-quiet_diary-when = When nothing was written for three weeks.
advice-quiet_diary-point = It has been quiet here. That is fine.
advice-quiet_diary-line = The diary is here if it helps. Nothing is missing.
advice-quiet_diary-seen = No entry in the last three weeks
advice-quiet_diary-unknown = How you are. Only you know.

# The library on legs, rest, movement, calm, talking, what stirs legs up, and the time after.

library-legs_felt = How it feels
library-legs_why_more = More on why
library-legs_now = What you can do now
# EVIDENCE B-001, I-03.
library-felt = Some feel crawling or tingling. Some feel pulling, aches or pain. Some feel only the need to move.
# EVIDENCE B-045, I-04.
library-felt_sleep = It goes with poor sleep, and with days that are harder for it.
# EVIDENCE B-045, I-02.
library-felt_mostly = For about half it is mild. It can still wear you down.
# EVIDENCE I-09, B-066.
library-genes = Some genes go with it. No test for them is offered.

library-one_leg = One leg swollen, hot or sore?
library-one_leg_line = Check that first. A clot is uncommon, but it cannot wait.

library-rest_sleep = Sleep
library-rest_side = How to lie
library-rest_before_bed = Before bed
library-rest_up = If you cannot lie still
library-rest_naps = Naps
library-rest_tell = When to tell someone
# EVIDENCE D-001.
library-sleep_hours = Adults do best with seven hours a night or more. No other number is set for pregnancy.
library-sleep_hours_after = Adults do best with seven hours a night or more.
# EVIDENCE D-002.
library-sleep_more = More than nine can be right when you are short of sleep, or unwell.
# EVIDENCE B-045.
library-sleep_and_legs = Women with restless legs slept poorly about twice as often.
# EVIDENCE D-027.
library-sleep_habits = A dark, cool room helps some. So do the same hours each day, and light in the morning.
# EVIDENCE D-005.
library-side_early = Until 28 weeks, lie as suits you.
# EVIDENCE D-003.
library-side = From 28 weeks, settle on either side, each time you lie down to sleep. If you wake on your back, turn over and go back to sleep.
library-side_pillow = A pillow at your back and one between your knees can keep you there.
# EVIDENCE D-003, D-004, D-005.
library-side_odds = Late in pregnancy, stillbirth was seen about twice as often where women had gone to sleep on their back.
library-side_rare = It stays rare. In New Zealand it is about 1 in 500 late pregnancies. In the UK it is about 1 in 225 of all.
library-side_us = Before 30 weeks a US study saw no link with how women lay.
# EVIDENCE D-026, B-108.
library-bed_stillness = Put long sitting, such as films or travel, earlier in the day. On a trip, an aisle seat lets you get up.
library-bed_stretch = Walk a little or stretch your legs before bed.
library-bed_warm = A warm bath, a rub, or a warm or cool pack can ease legs.
library-bed_overtired = Go to bed before you are overtired.
# EVIDENCE B-107.
library-up_allowed = If your legs will not let you lie, get up. You have not failed at sleep.
# EVIDENCE D-027.
library-up_clock = Turn the clock away. Counting hours keeps people awake.
# EVIDENCE D-025.
library-naps = A nap of up to half an hour, before about three, costs the night least.
library-naps_side = Lie on your side for naps too.
# EVIDENCE G-054.
library-tell_driving = Do not drive while you are sleepy.
library-tell_few_hours = { $stage ->
    [loss] Legs restless four nights a week, and under five hours of sleep? Tell your doctor or care team soon.
   *[other] Legs restless four nights a week, and under five hours of sleep? Tell your midwife or doctor soon.
}
# EVIDENCE B-109, D-011.
library-tell_snoring = Loud snoring, gasping, or gaps in breathing are worth a word. They can be treated, and legs may be better for it.
# EVIDENCE D-012.
library-tell_months = Bad sleep three nights a week for three months is worth a word too. There is a talking treatment for it, called CBT-I.

library-movement_amount = How much
library-movement_legs = What is known for legs
library-movement_ask = Who asks first
library-movement_left = What is best left
library-stop = Stop and get help for any of these
# EVIDENCE E-030.
library-stop_bleeding = Bleeding, a leak of fluid, belly pain, or painful tightenings that keep coming
library-stop_bleeding_after = Heavy bleeding, or belly pain
library-stop_chest = Chest pain, or out of breath before you begin
library-stop_head = A headache, dizzy, or so weak that you sway
library-stop_calf = A calf that hurts or swells
library-stop_movements = The baby moves less
# EVIDENCE E-001, E-003.
library-move_150 = 150 minutes a week, over three days or more. Daily bits count.
# EVIDENCE E-002.
library-move_talk = The right pace lets you talk, but not sing.
# EVIDENCE E-003, E-004.
library-move_begin = Not active before? Begin gently, and build up.
library-move_ramp = One way: ten minutes at first, five more each week, up to thirty.
library-move_strength = Work your muscles twice a week too.
# EVIDENCE E-001.
library-move_floor = Pelvic floor exercises are for every day. Yoga and stretching add to the rest.
library-move_after_birth = Gentle walks are a good beginning. Ask at your check when more is right for you.
library-move_after_loss = Go by how you feel, and by what your care team has said.
# EVIDENCE B-100, B-101.
library-legs_strength = Walking and leg strength work, three times a week, eased restless legs. Most of that came by the sixth week.
library-legs_yoga = After three months of gentle yoga, legs were mild for 77 % of one group. In the other group it was 24 %.
# EVIDENCE E-006.
library-legs_evening = A gentle walk or stretch near bedtime is fine. Hard exercise is best over an hour or two before.
# EVIDENCE I-19.
library-legs_pregnancy = We know of no test of these in pregnancy. Whether movement is right for you is worth asking.
# EVIDENCE E-020.
library-ask_no_waters = No exercise until your team agrees: waters gone, early labour, or bleeding that goes on.
library-ask_no_placenta = The same for: a low placenta after 28 weeks, pre-eclampsia, a weak neck of the womb, a baby that grows too slowly, or three babies or more.
library-ask_no_illness = The same for: serious heart or lung disease. And for diabetes, blood pressure or thyroid trouble that is not under control.
library-ask_first_babies = Ask first with: twins after 28 weeks, an early birth before, or more than one loss.
library-ask_first_illness = Ask first with: raised blood pressure, heart or lung disease, anaemia that you feel, too little food, or an eating disorder.
# EVIDENCE E-021, J-14.
library-ask_older_us = Older US lists also name a stitch in the neck of the womb.
library-ask_lists_differ = Lists differ, and US bodies have dropped theirs. When in doubt, ask.
# EVIDENCE E-005.
library-left_falls = Best left: sports with knocks or falls, and diving.
library-left_heat = Best left: great heat, hot yoga, standing still for long, and heights you are not used to.
library-left_back = Do not lie long on your back while you exercise if it makes you dizzy.

library-stretches = Gentle stretches
library-stretch_basis = Stretching is what charities and hospitals name. These are put in our own words. Stop at any pain. If one leg is swollen or sore, check that first.
stretch-calf_wall = Calf, at a wall
stretch-calf_wall-1 = Stand an arm’s length from a wall, hands on it.
stretch-calf_wall-2 = Put one foot back, heel down, knee straight.
stretch-calf_wall-3 = Lean in until the calf pulls. Breathe slowly five times, then change legs.
stretch-calf_seated = Calf, on a chair
stretch-calf_seated-1 = Sit at the front of a chair that does not roll.
stretch-calf_seated-2 = Stretch one leg out, heel on the floor.
stretch-calf_seated-3 = Pull your toes towards you. Breathe slowly five times, then change legs.
stretch-ankle_circles = Ankle circles
stretch-ankle_circles-1 = Sit back, and lift one foot a little.
stretch-ankle_circles-2 = Draw ten slow circles with your toes.
stretch-ankle_circles-3 = Turn the other way. Then the other foot.
stretch-thigh_back = Back of the thigh
stretch-thigh_back-1 = Sit at the front of a chair, one leg out, heel down.
stretch-thigh_back-2 = Keep your back long, and tip forward from the hips.
stretch-thigh_back-3 = Go only as far as feels good. Breathe five times, then change legs.
stretch-thigh_front = Front of the thigh
stretch-thigh_front-1 = Stand beside a table and hold on.
stretch-thigh_front-2 = Bend one knee, and bring the heel up behind you.
stretch-thigh_front-3 = Hold the foot or the trouser leg. Breathe five times, then change legs.
stretch-thigh_front-caution = Hold on the whole time.
stretch-hip_seated = Hip, on a chair
stretch-hip_seated-1 = Sit tall. Lay one ankle on the other knee.
stretch-hip_seated-2 = Let the bent knee sink.
stretch-hip_seated-3 = Breathe slowly five times, then change legs.
stretch-hip_seated-caution = Leave it out if it hurts at the front of the hips.
stretch-heel_raises = Up on your toes
stretch-heel_raises-1 = Stand beside a table and hold on.
stretch-heel_raises-2 = Rise onto your toes, slowly.
stretch-heel_raises-3 = Come down slowly. Ten times.
stretch-heel_raises-caution = Hold on the whole time.
stretch-feet_in_bed = Feet, in bed
stretch-feet_in_bed-1 = Lie on your side, or sit up against pillows.
stretch-feet_in_bed-2 = Pull your toes towards you, then point them. Not so hard that the calf cramps.
stretch-feet_in_bed-3 = Twenty times, without hurry.
stretch-feet_in_bed-caution = { $stage ->
    [expecting] Not flat on your back for long.
   *[other] Not if one leg is sore or swollen.
}

library-calm_slow = Slowing down
library-calm_worry = Worry
library-calm_mood = Mood
library-harm = Thoughts of harming yourself, or not safe?
library-harm_line = Call now. You do not have to be sure.
# EVIDENCE D-028.
library-calm_breathing = Breathe in for four seconds, out for six. Do not hold your breath.
library-calm_release = Or let go of one part of the body at a time. Do not tense it first: that can wake legs.
library-calm_stop = Stop if you feel light-headed.
# EVIDENCE I-18, I-19.
library-calm_known = Whether calm helps restless legs is not known. It can help the rest of you.
library-worry_write = Write down what goes round in your head. Then it can wait for morning.
# EVIDENCE B-045.
library-worry_real = Days are harder after nights like these. That is real, and no fault of yours.
# EVIDENCE G-053, G-054.
library-mood_low = Low mood or worry that stays for two weeks is worth telling this week.
library-mood_sleep = Bad sleep that will not lift can be a sign that your mood needs care.
# EVIDENCE B-168, D-029.
library-mood_check = A mood check asks four short questions. A higher total means that a talk is worth it.
library-mood_monthly = Once a month is often enough.

library-talking_why = Restless legs: why they are worth a word
library-talking_tell = What to tell
library-talking_ask = What to ask
# EVIDENCE B-106, I-18.
library-five_things = Food, rest, movement, calm, and talking with those who care for you: these come first in pregnancy, before any medicine.
library-five_things_after = Food, rest, movement, calm, and talking with those who care for you: these come first.
library-tell_medicines = All your medicines, also those for a cold, for sleep or against sickness.
# EVIDENCE B-048, I-08.
library-tell_history = Whether you had this in an earlier pregnancy, and whether it runs in your family.
library-tell_history_loss = Whether you had this before, and whether it runs in your family.
# EVIDENCE I-13, B-062.
library-tell_conditions = Kidney disease, diabetes, or nerve damage, if you have one of them.
# EVIDENCE F-046.
library-ask_legs_ferritin = Is ferritin included in my blood test? A blood count alone does not show it.
library-ask_when = Good times to ask are booking, and 24 to 28 weeks.
# EVIDENCE B-087.
library-ask_gap = Is my ferritin between 30 and 75, and does that matter for my legs?
library-ask_medicines = Could something I have now be stirring up my legs?

library-stirs_caffeine = Caffeine
library-stirs_alcohol = Alcohol
library-stirs_smoke = Smoke and nicotine
library-stirs_medicines = Medicines
library-stirs_day = The day itself
library-caffeine_list = Caffeine in a drink
# EVIDENCE D-030.
library-caffeine_200 = Up to 200 mg of caffeine a day is the line of the NHS, ACOG and EFSA. WHO draws it at 300 mg.
library-caffeine_300 = WHO draws the line at 300 mg of caffeine a day. The NHS, ACOG and EFSA draw it at 200 mg.
# EVIDENCE B-126.
library-caffeine_legs = Whether it stirs legs up is not clear. A few evenings without it can show you.
library-caffeine_early = The earlier in the day, the better for the night.
library-caffeine_about = { $drink }: about { $mg } mg. { $size }
library-caffeine_up_to = { $drink }: up to { $mg } mg. { $size }
library-caffeine_chocolate = Plain chocolate: under 25 mg. 50 g of it
# EVIDENCE D-031, B-127.
library-alcohol = Alcohol can stir legs up. In pregnancy the advice is none at all.
library-alcohol_after = Alcohol can stir legs up.
library-alcohol_help = { $stage ->
    [loss] If that is hard, your doctor can point you to help. No one should blame you for asking.
   *[other] If that is hard, your midwife can point you to help. No one should blame you for asking.
}
# EVIDENCE B-064, B-127.
library-smoke_link = Restless legs were more common in women who smoked.
library-smoke_help = { $stage ->
    [loss] Giving up is hard. If you want help with it, your doctor can point you to some.
   *[other] Giving up is hard. If you want help with it, your midwife can point you to some.
}
# EVIDENCE B-120, B-121, B-122, B-123, B-123b.
library-medicines_cold = Some medicines for allergy, colds or sleep can stir legs up, above all those that make you drowsy.
library-medicines_sickness = Some medicines against sickness can too.
library-medicines_mind = So can some for the mind. Your mental health comes first.
library-medicines_ask = Ask about an alternative. Nothing should change before you have talked with whoever gave it to you.
# EVIDENCE B-128.
library-day_still = Sitting still for long can stir legs up. So can too little sleep.
library-day_heat = So can getting too hot.
library-day_late = So can hard exercise late in the day.

library-specialists_medicines = Medicines
library-specialists_devices = Devices
# EVIDENCE B-106, B-140, B-143, B-082.
library-for_legs_first = What needs no medicine comes first.
library-for_legs_licence = No medicine is licensed for restless legs in pregnancy.
library-for_legs_rare = In pregnancy medicines are rarely used for it, and only by specialists, where nothing else helps.
library-for_legs_conflict = One charity says that there are no medicines to treat it in pregnancy.
library-for_legs_adults = Guidance for adults does not carry over. Each medicine has to be weighed for pregnancy.
library-for_legs_team = If you have one for your legs now, talk with your maternity team before anything changes.
library-for_legs_after = There are medicines for restless legs. A doctor who knows them can weigh them with you.
# EVIDENCE B-102, B-104, B-105, G-013.
library-device_foot = A foot massager eased legs in a small trial.
library-device_pressure = Sleeves that press the legs, an hour a day, eased them in another.
library-device_nerve = { $stage ->
    [expecting] A device that stirs a nerve at the knee helped some adults. It was not studied in pregnancy.
   *[other] A device that stirs a nerve at the knee helped some adults.
}
library-device_ask = Ask first. Never use pressure on a leg that may hold a clot.

library-after_legs = Your legs
library-after_iron = Your iron
library-after_mind = What to watch
library-after_visits = Visits
library-after_first = Warning signs count for a year after a birth
library-after_first_line = Heavy bleeding, chest pain, one sore leg, a bad headache, or thoughts of harm: call at once.
# EVIDENCE F-063.
library-after_ask = Worth a look at two, six and twelve weeks: are your legs still restless? Two nights a week at twelve weeks is worth telling.
library-after_ask_loss = If your legs stay restless for two nights a week or more, tell your doctor or care team.
# EVIDENCE C-020, F-064.
library-after_iron_uk = Where iron was low, UK guidance goes on with treatment for three months after the blood count is back. That is until six weeks after the birth at least.
# EVIDENCE F-063.
library-after_iron_ask = Worth asking: will my blood count and ferritin be checked again?
library-after_iron_loss = Worth asking: should my blood count and ferritin be checked now?
# EVIDENCE G-052.
library-after_psychosis = No need of sleep, racing thoughts, confusion or strange beliefs in the days after a birth: call the emergency number at once.
# EVIDENCE G-001.
library-after_signs_year = Trouble breathing or chest pain is an emergency, then as always.
# EVIDENCE F-060, F-061, F-062.
library-visits_uk = In the UK a midwife comes within 36 hours of getting home. A health visitor comes in the second week. A doctor sees you at six to eight weeks.
library-visits_us = In the US there is contact within three weeks, and a full visit by twelve weeks.
library-visits_who = WHO speaks of contact in the first day, on day two or three, in the second week, and at six weeks.
library-visits_loss = You can ask for a check at any time.

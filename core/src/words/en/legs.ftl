# Sort my legs. What each question and each look-alike rests on stands in core/src/symptoms/sorted_legs. Our own words for
# EVIDENCE B.1 and B.2. Clinical review: open.
# $stage is "expecting", "birth" or "loss", which is also for those who would rather not say.

legs-who = { $stage ->
    [birth] your midwife or doctor
    [loss] your doctor or care team
   *[expecting] your midwife
}

kind-sorted_legs = Sort my legs
sorted_legs-title = Sort my legs
sorted_legs-title-note = Restless, cramp, or something to call about
sorted_legs-line-breathing = Sort my legs: trouble breathing, or chest pain
sorted_legs-line-one_leg = Sort my legs: one leg different
sorted_legs-line-fits = Sort my legs: the pattern fits
sorted_legs-line-partly = Sort my legs: the pattern partly fits
sorted_legs-line-does_not_fit = Sort my legs: the pattern does not fit
sorted_legs-line-not_asked = Sort my legs: not all was asked

sorted_legs-safety = Is one leg different from the other?
legs-safety-line-1 = One leg is swollen
legs-safety-line-2 = Its skin is red, darker or warm
legs-safety-line-3 = It hurts or is tender, often the calf
legs-safety-line-4 = Or: trouble breathing, chest pain
legs-safety-why = { $stage ->
    [birth] A clot in a leg is uncommon, but most likely in the time after a birth, and it needs checking the same day. So this comes before any other question. Not sure? Then choose yes.
    [loss] A clot in a leg is uncommon, but more likely in this time, and it needs checking the same day. So this comes before any other question. Not sure? Then choose yes.
   *[expecting] A clot in a leg is uncommon, but more likely in pregnancy, and it needs checking the same day. So this comes before any other question. Not sure? Then choose yes.
}
legs-safety-breathing = Trouble breathing, or chest pain
legs-safety-one_leg = Yes, one leg is different
legs-safety-neither = None of these: both legs look and feel alike

sorted_legs-urge = Do you feel a need to move your legs?
sorted_legs-urge-help = Often with an odd feeling in them: crawling, pulling, tingling, aching. Some feel only the need. Arms can join in.
sorted_legs-at_rest = Does it begin, or get worse, when you rest?
sorted_legs-at_rest-help = When you sit or lie still.
sorted_legs-moving = Does moving ease it?
sorted_legs-moving-help = Walking or stretching, for as long as you move. A little counts too.
sorted_legs-evening = Is it worse in the evening or at night?
sorted_legs-evening-help = Or is it there only then?
sorted_legs-cramp = Is it a sudden, hard knot in a muscle?
sorted_legs-cramp-help = It hurts, you may see the knot, and it lets go when you stretch the muscle.
sorted_legs-position = Does it go when you sit or lie another way, and stay away?
sorted_legs-position-help = At any time of day.
sorted_legs-veins = Are your legs heavy or aching after standing, and better with your feet up?
sorted_legs-veins-help = You may see veins on them.
sorted_legs-swelling = Is anything swollen?
sorted_legs-joints = Is it in a joint, and worse when you move?
sorted_legs-joints-help = The hip, the knee or the ankle.
sorted_legs-nerve = Is a part of your legs numb or burning, by day and by night?
sorted_legs-nerve-help = And walking does not ease it.
sorted_legs-restless_inside = Is your whole body restless inside?
sorted_legs-restless_inside-help = By day too, and not only the legs. Some medicines can do this, such as metoclopramide or prochlorperazine against sickness.
sorted_legs-itch = Is it your skin that itches?
sorted_legs-itch-help = Not a crawling deep inside the leg.
sorted_legs-explained = Does something else explain all of it?
sorted_legs-explained-help = Such as sore muscles, or a habit of tapping your feet.
legs-explained-named = You named: { $names }.
sorted_legs-family = Does it run in your family?
sorted_legs-family-help = A parent, brother, sister or child with legs like these.
sorted_legs-had_before = Have you had this before?
sorted_legs-conditions = Do you have any of these?
sorted_legs-conditions-help = As far as you know.
sorted_legs-conditions-or-none = Choose “None of these”, or what you have. Not both.

legs-said-yes = Yes
legs-said-no = No
legs-said-not_sure = Not sure
legs-ever-yes = Yes
legs-ever-earlier = At first, but not any more
legs-ever-no = No
legs-ever-not_sure = Not sure
legs-swelling-no = No
legs-swelling-ankles = Yes, both ankles, by the end of the day
legs-swelling-sudden = Yes, suddenly: my face, hands or feet
legs-swelling-not_sure = Not sure
legs-nerve-no = No
legs-nerve-numb_or_burning = Yes
legs-nerve-saddle = Numb between my legs, a weak leg, or no control of bladder or bowels
legs-nerve-not_sure = Not sure
legs-inside-no = No
legs-inside-yes = Yes
legs-inside-new_medicine = Yes, since a new medicine
legs-inside-not_sure = Not sure
legs-itch-no = No
legs-itch-palms_or_soles = Yes, my palms or soles
legs-itch-no_rash = Yes, elsewhere, without a rash
legs-itch-rash_or_dry = Yes, with a rash or dry skin
legs-itch-not_sure = Not sure
legs-explained-no = No
legs-explained-part = Only part of it
legs-explained-all = Yes, all of it
legs-explained-not_sure = Not sure
legs-family-yes = Yes
legs-family-no = No
legs-family-not_known = I do not know
legs-before-never = No, it is new
legs-before-earlier_pregnancy = Yes, in an earlier pregnancy
legs-before-other_times = Yes, at other times
legs-before-both_times = Yes, both
legs-condition-anaemia = Low iron, or anaemia
legs-condition-diabetes = Diabetes
legs-condition-kidney = Kidney disease
legs-condition-nerve_damage = Nerve damage
legs-condition-none = None of these

legs-part-safety = First, safety
legs-part-pattern = The pattern
legs-part-look_alikes = What can feel alike
legs-part-history = About you
legs-progress = Question { $place } of { $of }
legs-go-on = Go on
legs-answer-the-rest = Answer the other questions

legs-pattern-fits = The pattern fits restless legs
legs-pattern-partly = The pattern partly fits restless legs
legs-pattern-does_not_fit = The pattern does not fit restless legs
legs-pattern-not_asked = The other questions can wait
legs-means-fits = All five points are there.
legs-means-partly = Some of the five points are there, but not all.
legs-means-does_not_fit = What you feel is real all the same, and worth telling.
legs-means-not_asked = You can sort your legs again at any time.
# EVIDENCE B-008.
legs-no-diagnosis = This is no diagnosis. No blood test proves restless legs: they are found by what you tell. Show this to { legs-who }.

legs-criteria = The five points
legs-criterion-urge = A need to move the legs
legs-criterion-at_rest = Begins or gets worse at rest
legs-criterion-moving = Eased by moving
legs-criterion-evening = Worse in the evening or at night
legs-criterion-unexplained = Nothing else explains all of it
legs-holds-yes = Yes
legs-holds-earlier = At first
legs-holds-no = No
legs-holds-not_sure = Not sure
legs-holds-not_asked = Not asked

# EVIDENCE G-013: the signs are unreliable, so that doubt is enough.
legs-one-leg-and-breath = With trouble breathing or chest pain as well: { $emergency }
legs-one-leg-why = How a leg looks cannot tell a clot from something else. Only a check can, and it cannot wait until tomorrow.

legs-look-alikes = What you named that can feel alike
legs-unreviewed = Not yet checked against a source.
# EVIDENCE B-021.
legs-look-cramp = Leg cramp
legs-look-cramp-apart = A cramp is a sudden, hard, painful knot. It lets go when the muscle is stretched. Restless legs are a need to move.
legs-look-cramp-act = Pull your toes up towards you, rub the muscle, or warm it. If cramps keep coming, tell { legs-who }.
# EVIDENCE B-022.
legs-look-position = The way you sit or lie
legs-look-position-apart = It goes when you sit or lie another way, and stays away, at any time of day. Restless legs come back at rest.
legs-look-position-act = Sit or lie another way, and see.
# EVIDENCE B-023.
legs-look-veins = Tired veins
legs-look-veins-apart = Legs are heavy or ache after standing, and feel better with the feet up. Restless legs feel worse at rest.
legs-look-veins-act = Put your feet up, or stand or walk in water. Ask { legs-who } about support stockings.
# EVIDENCE B-024, G-010.
legs-look-swelling = Swelling
legs-look-swelling-apart = Ankles that swell by the end of the day keep the dent of a finger. Restless legs need not swell at all.
legs-look-swelling-act = { $answer ->
    [sudden] Sudden swelling is worth a call to { legs-who } today.
   *[other] Mention it to { legs-who }. If your face, hands or feet swell suddenly, call the same day.
}
# EVIDENCE B-025.
legs-look-joints = A sore joint
legs-look-joints-apart = It sits in a joint, and moving makes it worse. Restless legs are eased by moving.
legs-look-joints-act = Mention it to { legs-who }.
# EVIDENCE B-026, G-019.
legs-look-nerve = A nerve
legs-look-nerve-apart = One part is numb or burning, by day and by night, and walking does not ease it.
legs-look-nerve-act = Mention it to { legs-who }. If you are numb between the legs, a leg turns weak, or you lose control of bladder or bowels: { $emergency }
# EVIDENCE B-027, B-121.
legs-look-restless_inside = Restless all over
legs-look-restless_inside-apart = The whole body is restless inside, by day too. Worry or habit can do this, and some medicines can. Restless legs are mostly in the legs, at rest, in the evening.
legs-look-restless_inside-act = { $answer ->
    [new_medicine] Tell whoever gave you the medicine. Ask whether it can do this, and what else there is.
   *[other] Mention it to { legs-who }, with the names of all your medicines.
}
# EVIDENCE B-028, G-012.
legs-look-itch = Itchy skin
legs-look-itch-apart = The skin itself itches. Restless legs feel deeper, and moving eases them.
legs-look-itch-act = { $answer ->
    [rash_or_dry] Mention it to { legs-who }.
   *[other] { $stage ->
        [expecting] Call the same day. This itch can come from the liver, and a blood test can tell.
       *[other] Tell { legs-who } soon.
    }
}

legs-tell = What to tell { legs-who }
legs-tell-since = Since when, and what you feel, in your own words.
legs-tell-nights = How many nights a week, and how much sleep it costs you.
legs-tell-medicine = Which medicine is new, and since when.
legs-tell-named = What you named here: { $names }.
# EVIDENCE B-080: adults with restless legs.
legs-tell-ferritin = Worth asking: what is my ferritin, and does it matter for my legs? Guidance for adults with restless legs looks at it.
legs-ask = Write down a question
legs-now = What you can do now
legs-hers = What your own answers add
legs-course = How common it is, and how it goes
legs-keep = Keep this in my diary

legs-invitation = A few plain questions: one leg first, then what restless legs are like, then what can feel alike. No score, no diagnosis.
legs-begin = Begin
legs-again = Sort again
legs-when = Sorted on { $date }
legs-earlier = Earlier
legs-earlier-one = { $date }: { $line }

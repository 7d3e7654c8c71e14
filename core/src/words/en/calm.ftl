# Mood checks, and exercises to slow down with.

kind-mood_check = Mood check
mood_check-title = Mood check
mood_check-about = Four short questions about the last two weeks. Then one more, if you like.
mood_check-private = The answers stay in your diary. Nobody sees them unless you show them.
mood_check-limits = The answers cannot name an illness. They can show that a talk is worth it.
# EVIDENCE D-029, memory.
mood_check-monthly = Once a month is often enough. Not reviewed yet.

# EVIDENCE B-168: the questions, the answers and the notice are the published ones, word for word.
mood_check-interest = Little interest or pleasure in doing things
mood_check-interest-help = Over the last 2 weeks, how often have you been bothered by any of the following problems?
mood_check-down = Feeling down, depressed, or hopeless
mood_check-nervous = Feeling nervous, anxious or on edge
mood_check-nervous-help = Over the last 2 weeks, how often have you been bothered by the following problems?
mood_check-worrying = Not being able to stop or control worrying
how_often-not_at_all = Not at all
how_often-several_days = Several days
how_often-more_than_half_the_days = More than half the days
how_often-nearly_every_day = Nearly every day
mood_check-note = Note
mood_check-note-help = The first four questions are PHQ-2 and GAD-2. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.

# Our own question, part of neither scale. (EVIDENCE G-003, G-050.)
mood_check-harm = Thoughts of hurting yourself or your baby
mood_check-harm-after-birth = Thoughts of hurting yourself or someone else
mood_check-harm-after-loss = Thoughts of hurting yourself
mood_check-harm-help = Our own question. You can leave it open. A yes shows at once whom to call. It tells nobody else.
harm_thoughts-no = No
harm_thoughts-yes = Yes

mood_check-one-needed = Answer one question at least.
mood_check-pair-open = Two answers make a total. Keep it without a total, or answer this one too.
mood_check-phq2 = PHQ-2
mood_check-gad2 = GAD-2
mood_check-phq2-about = PHQ-2: interest, and feeling down
mood_check-gad2-about = GAD-2: nerves, and worry
mood_check-total = { $scale } { $total } of { $most }
mood_check-line = Mood check: { $totals }
mood_check-of-day = Your check of { $day }
mood_check-no-total = no total
mood_check-spoken = { $label }: { $value }.
mood_check-whose = Each is a number from 0 to { $most }. The makers of the questions draw the line at { $line }, for all adults.
mood_check-tell = Worth telling your midwife or doctor this week.
mood_check-tell-after-loss = Worth telling your doctor or care team this week.
mood_check-reaches = At least one pair of answers comes to { $line } or more. That names no illness. It means that a talk is worth it.
mood_check-worse = If it gets worse, or you do not feel safe, do not wait: use Urgent help.
mood_check-below = Both totals are below { $line }.
mood_check-not-whole = A total is missing. It needs both answers of a pair.
mood_check-below-line = That cannot rule anything out. If you feel low or worried, say so all the same.
mood_check-ask = Write a question for your visit
toast-and-tell = { $said }. { $tell }

patterns-calm-start = Slow down
patterns-checks = Mood checks
patterns-check-total = { $total } of { $most }
patterns-check-below = { $total } on { $day }: below the line of { $line }.
patterns-check-at = { $total } on { $day }: at the line of { $line }.
patterns-check-above = { $total } on { $day }: above the line of { $line }.
patterns-check-line = { $line }: worth telling someone, from the makers of the questions
patterns-check-spoken = { $title }. { $totals }. { $finding }

sheet-check-reaches = { $total } ({ $first } + { $second }), at or above { $line }
sheet-check-below = { $total } ({ $first } + { $second }), below { $line }
sheet-check-no-total = { $total } without a total ({ $first } + { $second })
sheet-check-open = not answered
sheet-check-harm = thoughts of harming herself or the baby
sheet-check-harm-after-birth = thoughts of harming herself or someone else
sheet-check-harm-after-loss = thoughts of harming herself
sheet-check-harm-yes = { $harm }: YES
sheet-check-harm-no = { $harm }: no
sheet-check-harm-open = { $harm }: not answered
sheet-foot-check = PHQ-2, GAD-2: two questions each, 0 to 3 points, about the two weeks before; from { $line } of { $most } a contact is suggested. Developed by Drs. Spitzer, Williams, Kroenke and colleagues, with an educational grant from Pfizer Inc. Thoughts of harm: the app’s own question.

# EVIDENCE D-028, memory: four seconds in, six out, no breath held; release only.
breathe-title = Slow down
breathe-settle = Sit, or lie on one side. Loosen what is tight.
breathe-any-time = You can end it at any time. What you did until then is saved.
breathe-caution = Stop if you feel light-headed, and breathe as you like.
breathe-unreviewed = Not reviewed yet: no clinician has checked these exercises.
breathe-still = Words lead, and a soft touch at each one. Nothing moves.
breathe-choose = What would you like?
breathe-length = How long?
breathe-start = Start
breathe-end = End now
breathe-over = That is done.
breathe-too-short = Under half a minute is not saved.
breathe-in = Breathe in
breathe-out = Breathe out
breathe-slow_breathing-1 = In for { $in } seconds, out for { $out }. No breath is held.
breathe-slow_breathing-2 = If that is too long, let it be shorter.
breathe-slow_breathing-spoken = { $duration }. In for { $in } seconds, out for { $out }. No breath is held.
breathe-muscle_release-1 = From the forehead to the feet, one part at a time. Let it go, without tensing it first.
breathe-muscle_release-2 = If your legs want to move, let them.
breathe-muscle_release-spoken = { $duration }. { $parts } parts of the body, from the forehead to the feet.
let-go-forehead = Let your forehead grow smooth
let-go-eyes = Let your eyes rest
let-go-jaw = Let your jaw hang loose
let-go-neck = Let your neck grow soft
let-go-shoulders = Let your shoulders sink
let-go-arms = Let your arms grow heavy
let-go-hands = Let your hands open
let-go-chest = Let your breath come and go by itself
let-go-back = Let your back sink down
let-go-hips = Let your hips grow soft
let-go-thighs = Let your thighs grow heavy
let-go-feet = Let your calves and feet go

# What the rules of iron say. They name a number, whose line it is, and what to ask; never a tablet to have.

advice-iron_window-about = When iron fits
advice-iron_window-when = On a day when you usually have iron and have not yet, after tea, coffee, milk, calcium or the like.
advice-iron_window-point = Iron fits from { $time }
advice-iron_window-line-gap = An hour’s gap after { $what } helps the body use the iron.
advice-iron_window-line-levothyroxine = After { $what }, four hours are advised.
advice-iron_window-line-yours = Whether you have it today is yours to say.
advice-iron_window-value-gap = { $first } to { $last } hours
advice-iron_window-line-of-gap = Apart from tea, coffee, milk, calcium, antacids
advice-iron_window-line-of-levothyroxine = Apart from levothyroxine
advice-iron_window-seen = Last logged: { $what }, at { $time }
advice-iron_window-seen-days = Iron on { $days } of the seven days before today
advice-iron_window-unknown = How much an hour does for you. Morning or later made no clear difference in a study.

advice-blood_sample-about = Before a blood test
advice-blood_sample-when = In the three days before a blood test, when your legs are restless.
advice-blood_sample-point = Before your blood test: ask how to get ready
advice-blood_sample-line-how = Sleep doctors want ferritin from a morning sample, a day away from iron in tablets or rich food.
advice-blood_sample-line-whose = Your own team may want it otherwise. Ask whoever ordered it.
advice-blood_sample-seen = A blood test on { $day }
advice-blood_sample-question = Should my blood test be in the morning, and should there be a day without iron before it?
advice-blood_sample-unknown = { $tongue ->
    [expecting] Whether it matters as much in pregnancy. The advice is for other adults.
   *[birth] How much it matters for you.
}

advice-haemoglobin-about = Haemoglobin below a line
advice-haemoglobin-when = When your newest haemoglobin is below the line of the body your country follows.
advice-haemoglobin-point = Your haemoglobin is { $value } g/L
advice-haemoglobin-line-whose = Below { $line }, the line for those weeks: { $whose }.
advice-haemoglobin-line-ask = Worth asking what it means for you and what comes next.
advice-haemoglobin-line-far = That is far below. If nobody has talked with you about it, call your maternity unit or doctor today.
advice-haemoglobin-seen-smoking = Smoking is taken into account: 3 g/L less for this line
advice-haemoglobin-question = My haemoglobin is { $value } g/L. What does that mean for me, and what comes next?
advice-haemoglobin-unknown = How high you live: from 500 m up the WHO line shifts, and this diary does not know. Other bodies draw the line elsewhere.

advice-ferritin_low-about = Ferritin below the line for low iron
advice-ferritin_low-when = When your newest ferritin is below 30.
advice-ferritin_low-point = Your ferritin is { $value } µg/L
advice-ferritin_low-line-whose = Below 30, the UK line for low iron in pregnancy.
advice-ferritin_low-line-ask = Worth asking what it means for you, and for your legs if they are restless.
advice-ferritin_low-question = My ferritin is { $value } µg/L. What does that mean for me, and what comes next?
advice-ferritin_low-unknown = What is right for you. That is for your midwife or doctor to say.

advice-ferritin_gap-about = Ferritin between two lines
advice-ferritin_gap-when = { $tongue ->
    [expecting] When your legs are restless and your newest ferritin is from 30 to 75.
   *[birth] When your legs are restless and your newest ferritin is 75 or less.
}
advice-ferritin_gap-point = Your ferritin is { $value } µg/L. Does that matter for restless legs?
advice-ferritin_gap-line-between = Above 30, the UK line for low iron in pregnancy. Not above 75, the line restless-legs guidance uses in adults.
advice-ferritin_gap-line-at = At 30, the UK line for low iron in pregnancy. Below 75, the line restless-legs guidance uses in adults.
advice-ferritin_gap-line-adults = Not above 75, the line restless-legs guidance uses in adults.
advice-ferritin_gap-line-ask = One question for { advice-whom }.
advice-ferritin_gap-question = My ferritin is { $value } µg/L and my legs are restless. Does { $value } matter for my legs?
advice-ferritin_gap-unknown = Whether a higher ferritin would quiet your legs. It can also read high during an infection. It is a question to ask, and no reason to do anything with your tablets.

advice-saturation-about = Transferrin saturation below the line for restless legs
advice-saturation-when = When your legs are restless and your newest saturation is below 20 %.
advice-saturation-point = Your transferrin saturation is { $value } %
advice-saturation-line-whose = Below { $line } %, the line restless-legs guidance uses in adults.
advice-saturation-line-ask = Worth asking whether it matters for your legs.
advice-saturation-question = My transferrin saturation is { $value } % and my legs are restless. Does that matter?
advice-saturation-unknown = Whether more iron would quiet your legs. The number moves within a day.

advice-ferritin_inflamed-about = Ferritin beside a raised CRP
advice-ferritin_inflamed-when = When ferritin and a raised CRP were measured within two weeks of each other.
advice-ferritin_inflamed-point = Your ferritin may read higher than your stores are
advice-ferritin_inflamed-line-why = CRP was raised around then. An infection can lift ferritin. The CRP line is remembered, not reviewed.
advice-ferritin_inflamed-line-ask = Worth asking whether it should be measured again.
advice-ferritin_inflamed-question = My ferritin is { $value } µg/L, and my CRP was raised around then. Should it be measured again?
advice-ferritin_inflamed-unknown = By how much it was lifted. There is no sure way to work it out.

advice-ferritin_unmeasured-about = Is ferritin among the tests?
advice-ferritin_unmeasured-when = When three or more of seven nights were restless and no ferritin of the last three months is known.
advice-ferritin_unmeasured-point = Your legs are often restless. Has ferritin been measured?
advice-ferritin_unmeasured-point-old = Your legs are often restless. Your ferritin is from some time ago.
advice-ferritin_unmeasured-line-why = Ferritin shows iron stores. A blood count alone does not.
advice-ferritin_unmeasured-line-ask = Ask whether it is included next time blood is tested.
advice-ferritin_unmeasured-seen-none = No ferritin is written here
advice-ferritin_unmeasured-question = My legs are restless on many nights. Is ferritin included in my blood tests?
advice-ferritin_unmeasured-unknown = Whether iron is behind your legs. In many it is not.

advice-two_irons-about = Two things with iron in them
advice-two_irons-when = When two or more products with iron were logged on one day.
advice-two_irons-point = { $count } products with iron on one day
advice-two_irons-line-may = That may be what was meant, or an overlap nobody saw.
advice-two_irons-line-ask = Ask a pharmacist or { advice-whom } which was meant.
advice-two_irons-seen = { $count } different products with iron on one of the last seven days
advice-two_irons-question = I have more than one product with iron in it. Which of them is meant for me?
advice-two_irons-unknown = What was agreed with you. Some people are meant to have both.

advice-iron_after_birth-about = An iron check after a birth
advice-iron_after_birth-when = From six to twelve weeks after a birth, when no test since then is written.
advice-iron_after_birth-point = Is an iron check planned?
advice-iron_after_birth-line-uk = The UK advises that treatment for low iron goes on for at least six weeks after a birth, and three months after the count is back.
advice-iron_after_birth-line-ask = Ask at your check whether blood will be tested, ferritin too.
advice-iron_after_birth-seen-before = Iron tests before the birth, none since
advice-iron_after_birth-seen-iron = Iron in the last seven days, and no test since the birth
advice-iron_after_birth-question = Will my iron be checked again after the birth, ferritin too?
advice-iron_after_birth-unknown = Whether you need it. That depends on how your iron was and how the birth went.

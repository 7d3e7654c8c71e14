# Patterns: weeks of nights, movement and calm.

patterns-tab-nights = Nights
patterns-tab-iron = Iron
patterns-tab-movement = Movement
patterns-tab-calm = Calm

patterns-week-before = The week before
patterns-week-after = The week after
patterns-nights-week = Nights, { $span }
patterns-days-week = Days, { $span }
patterns-span = { $first }–{ $last }
patterns-span-across = { $first } – { $last }
patterns-as-list = Read as a list
patterns-item = { $when }: { $what }
patterns-not-written = not written
patterns-sentence-gap = { " " }

patterns-restless-value = { $restless } of { $written }
patterns-restless-label = nights restless
patterns-restless-label-written = written nights restless
patterns-restless-spoken = Restless on { $restless } of { $written } nights.
patterns-restless-spoken-written = { $written ->
    [one] { $restless } night restless, of the 1 night written.
   *[other] Restless on { $restless } of { $written } written nights.
}
patterns-lost-label = lost on each restless night, on average
patterns-lost-spoken = { $duration } of sleep lost on each restless night, on average.
patterns-lost-label-some = { $nights ->
    [one] lost on the restless night that says
   *[other] lost on each restless night, average of the { $nights } that say
}
patterns-lost-spoken-some = { $nights ->
    [one] { $duration } of sleep lost on the one restless night that says.
   *[other] { $duration } of sleep lost on each restless night, average of the { $nights } that say.
}
patterns-asleep-label = { $nights ->
    [one] asleep, on the one night that says
   *[other] asleep, average of { $nights } nights
}
patterns-asleep-spoken = { $nights ->
    [one] { $duration } asleep, on the one night that says.
   *[other] { $duration } asleep, average of { $nights } nights.
}

patterns-nights-finding = { $written ->
    [7] Restless on { $restless } of 7 nights
    [one] Restless on the 1 night written
   *[other] Restless on { $restless } of { $written } written nights
}
patterns-nights-finding-quiet = { $written ->
    [7] No restless night of 7
    [one] Not restless on the 1 night written
   *[other] No restless night of { $written } written
}
patterns-nights-spoken = { $week }. { $figures }
patterns-nights-amount = Time asleep
patterns-nights-hatched = Lost to legs
patterns-night-asleep = { $duration } asleep
patterns-night-lost = { $duration } lost to legs
patterns-night-none-lost = restless, no sleep lost
patterns-night-restless = restless, time lost not known
patterns-night-quiet = no restless legs

patterns-lost-by-morning = Time lost is what you wrote in the morning.
patterns-lost-by-spells = Time lost is from the start of each spell until it eased.
patterns-lost-by-both = Time lost is what you wrote in the morning. Where you did not, it is from the start of each spell until it eased.

patterns-efficiency = { $nights ->
    [one] Asleep for { $percent } % of the time in bed, on the one night that says. { $formula }
   *[other] Asleep for { $percent } % of the time in bed, average of { $nights } nights. { $formula }
}

patterns-strip-finding = { $written ->
    [one] Six weeks: restless on the 1 night written
   *[other] Six weeks: restless on { $restless } of { $written } written nights
}
patterns-strip-finding-quiet = { $written ->
    [one] Six weeks: not restless on the 1 night written
   *[other] Six weeks: no restless night of { $written } written
}
patterns-strip-spoken = { $finding }. A row for each week, a cell for each night.
patterns-strip-key = Fuller, more sleep lost. Dash, not written.
patterns-strip-count = { $restless }
patterns-strip-week = { $age }. { $nights }
patterns-strip-item = { $restless } restless of { $written } written
patterns-strip-item-quiet = none restless of { $written } written

patterns-more-restless = More restless nights than four weeks ago
patterns-as-restless = As many restless nights as four weeks ago
patterns-fewer-restless = Fewer restless nights than four weeks ago

# EVIDENCE B-040: 8, 16 and 22 % in the three trimesters, 4 % after delivery.
patterns-common-first = About 1 in 12 feel this in the first trimester. It usually settles after birth.
patterns-common-second = About 1 in 6 feel this in the second trimester. It usually settles after birth.
patterns-common-third = About 1 in 5 feel this in the third trimester. It usually settles after birth.
patterns-common-after-birth = About 1 in 25 feel this after a birth.

patterns-nights-empty = After your first night, it shows here.
patterns-nights-diary = Entry by entry
patterns-nights-begin = Write about last night
patterns-nights-none-this-week = Nothing was written of these nights. That is fine.

patterns-moved-label = of movement
patterns-moved-spoken = { $duration } of movement.
patterns-moved-days-value = { $days } of 7
patterns-moved-days-label = days with movement
patterns-moved-days-spoken = Movement on { $days } of 7 days.
patterns-movement-finding = { $days ->
    [one] { $duration } of movement on 1 day
   *[other] { $duration } of movement on { $days } days
}
patterns-movement-spoken = { $week }. { patterns-movement-finding }.
patterns-movement-amount = Minutes of movement
patterns-movement-item-all = { $duration }, all of it moderate
patterns-movement-item = { $duration }, { $counted } of it moderate

# EVIDENCE E-001, E-003: the advice. E-002: moderate by the talk test.
patterns-counted = { $counted } of it was moderate: you could talk, not sing.
patterns-counted-none = Moderate is when you can talk, not sing.
patterns-counted-with-advice = { $said } { $advised } minutes a week is the advice of the UK, US and Canadian guidelines; daily bits count.
# EVIDENCE E-007.
patterns-movement-caution = What you write here cannot tell whether movement is safe for you. If you were told to rest, or are not sure, ask your midwife or doctor first.

patterns-movement-empty = Movement you write shows here, day by day. Small bits count.
patterns-movement-none-this-week = No movement was written in these days. That is fine.
patterns-movement-begin = Write movement

patterns-stress-label = { $days ->
    [one] stress, on 1 day
   *[other] stress, average of { $days } days
}
patterns-stress-spoken = { $days ->
    [one] Stress { $value }, on 1 day.
   *[other] Stress { $value }, average of { $days } days.
}
patterns-mood-label = { $days ->
    [one] mood, on 1 day
   *[other] mood, average of { $days } days
}
patterns-mood-spoken = { $days ->
    [one] Mood { $value }, on 1 day.
   *[other] Mood { $value }, average of { $days } days.
}
patterns-stress-lower = Stress was lower than the week before: { $now }, after { $then }.
patterns-stress-same = Stress was about the same as the week before.
patterns-stress-higher = Stress was higher than the week before: { $now }, after { $then }.
patterns-mood-lower = Mood was lower than the week before: { $now }, after { $then }.
patterns-mood-same = Mood was about the same as the week before.
patterns-mood-higher = Mood was higher than the week before: { $now }, after { $then }.

patterns-calm-finding = { $duration } of time to calm down
patterns-calm-finding-none = No time to calm down was written
patterns-calm-spoken = { $week }. { $finding }.
patterns-calm-amount = Minutes to calm down
patterns-calm-breathing = { $duration } to calm down
patterns-calm-stress = stress { $value }
patterns-calm-mood = mood { $value }

patterns-calm-empty = Breathing, stress and mood you write show here, day by day.
patterns-calm-none-this-week = Nothing about calm was written in these days. That is fine.
patterns-calm-begin = Mark stress and mood

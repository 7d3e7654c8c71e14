# Today, Tonight, the morning, the log sheet and a day of the diary.

tonight-question = What is it?
tonight-hint = One tap saves. The rest can wait for morning.
tonight-saves-at-once = Saves at once
tonight-check = One leg swollen, hot or sore?
tonight-check-note = Check this first
tonight-saved = Saved
tonight-saved-line = Restless legs. Time is kept for you, out of sight.
tonight-lead = You need not lie still.
tonight-relief = Walk, stretch your calves, rub them, or try a cool or warm cloth.
tonight-relief-side = Walk, stretch your calves, rub them, or try a cool or warm cloth. When you lie down again: left or right side, whichever is kinder.
tonight-strength = How strong, if you like
tap-restless = My legs are restless
tap-restless-note = Starts a spell now
tap-cramp = Cramp
tap-awake = Awake
tap-got_up = Got up
tap-other = Other
tap-eased = It has eased
tap-eased-note = Ends this spell
tap-quiet = Nothing to write
tap-quiet-note = A quiet night
tap-strength_3 = Mild
tap-strength_6 = Strong
tap-strength_9 = Very strong
tap-nothing = Nothing is running. Nothing was changed.
tap-again = Already saved.
slip-eased = Noted. If a spell was running, it has ended now.
slip-restless = Restless legs

last-night = Last night · { $night }
morning-title = How was last night?
morning-found = { $count ->
    [one] One spell of restless legs
   *[other] { $count } spells of restless legs
}
morning-nothing = Nothing written. Fill in, or leave it.
morning-spell = { $began } to { $eased }, { $duration }
morning-spell-open = From { $began }, end not written
morning-done = Done

log-last = Last used
log-legs = Legs and nights
log-rest = Sleep
log-iron = Iron and food
log-drink = Drink
log-move = Movement
log-calm = Calm
log-body = Body
log-care = Care and notes

day-earlier = The day before
day-earlier-written = The last day with entries
day-later = The day after
day-until = Ends at { $time } in the night
day-iron-doses = Iron from tablets: { $mg } mg
day-iron-food = { $untold ->
    [0] Iron from food: { $mg } mg
   *[other] Iron from food: at least { $mg } mg
}
day-moved = Movement: { $duration }
day-empty = Nothing is written on this day. That is fine.

today-title = Today
today-first = How was last night?
today-first-line = One tap logs it, or leave it.
today-no-date = Add a due date to see weeks. The log works without.
today-restless = { $written ->
    [7] Restless on { $restless } of the last 7 nights
   *[other] Restless on { $restless } of { $written } nights written, of the last 7
}
today-asleep-lost = { $asleep } asleep, { $lost } lost to your legs
today-asleep = { $asleep } asleep
today-lost = { $lost } lost to your legs
today-restless-night = Your legs were restless
today-quiet-night = A quiet night
today-night-not-written = Last night is not written. That is fine.
today-night-action = Add last night
today-night-change = Finish or change last night
today-nights-spoken = The last seven nights. { $nights }.
today-nights-list = Read as a list
today-night-restless = { $night }: restless
today-night-restless-lost = { $night }: restless, { $lost } lost
today-night-without = { $night }: quiet
today-night-dash = { $night }: not written

today-iron = Iron at { $time }
today-iron-tea-from = Tea or coffee from { $time }
today-iron-over = The hour around your iron is over
today-iron-line = An hour’s gap helps your body take up the iron.
today-iron-mark-dose = Tablet { $time }
today-iron-mark-now = Now { $time }
today-iron-mark-tea = Tea { $time }
today-tea = Tea or coffee at { $time }
today-iron-from = An iron tablet fits from { $time }
today-iron-spoken = Iron at { $dose }. Tea or coffee from { $tea }. It is { $now } now.

today-visit = Next visit
today-visit-lead = { $who }, { $day }, { $time }
today-visit-questions = { $count ->
    [0] No questions yet
    [one] One question ready
   *[other] { $count } questions ready
}

today-pillar-legs = Legs
today-pillar-iron = Iron
today-pillar-rest = Rest
today-pillar-move = Move
today-pillar-calm = Calm
today-nothing-yet = –
today-nothing-yet-spoken = { $label }: nothing yet today
today-spells = { $count ->
    [one] 1 spell
   *[other] { $count } spells
}
today-pillar-spoken = { $label }: { $value }
today-pillars = Today so far
today-diary = What is written today

today-after-loss = We are sorry.
today-after-birth = After the birth
today-after-line = Nothing here needs doing. Reminders are silent. What you wrote is kept, and only you can see it.
today-after-birth-line = Your legs and your iron are worth a word at the check after the birth. What you wrote is kept.
today-legs-and-sleep = Legs and sleep
today-legs-and-sleep-line = The log is still here if it helps

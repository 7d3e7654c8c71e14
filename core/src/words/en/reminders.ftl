# Reminders: what they are called, when they ring, what a ring says, and the forms.

reminder-appointment = Visits
reminder-window = What your plan opens
reminder-trimester = A new trimester
reminder-iron = Iron tablet
reminder-tea = Tea fits again
reminder-prenatal = Prenatal supplement
reminder-water = A drink of water
reminder-stretch = Evening stretch
reminder-wind_down = Winding down
reminder-morning = How was the night?
reminder-own = One of your own

reminder-on-the-day = on the day, at { $time }
reminder-after-iron = an hour after your iron
reminder-before-1 = the day before
reminder-before-2 = two days before
reminder-before-7 = a week before
reminder-before-two-hours = two hours before
reminder-from-week = from week { $from }
reminder-to-week = to week { $to }
reminder-weeks = weeks { $from } to { $to }
reminder-in-quiet-too = in quiet hours too
reminder-home-time = on home time
reminder-line = { $what }: { $times }

# The form of a reminder.

reminder-on = On
reminder-what = What it is
reminder-what-help = Only you see this, in the app.
reminder-time = Time
reminder-time_2 = A second time
reminder-time_3 = A third time
reminder-days = Days
reminder-days-help = Leave it empty for every day.
reminder-from_week = From week
reminder-from_week-help = Leave it empty to begin now.
reminder-to_week = To week
reminder-to_week-help = Leave it empty to go on.
reminder-skip = Leave it out once it is written down
reminder-urgent = Ring in quiet hours too
reminder-fixed = Keep to home time when I travel
reminder-words = Words on the lock screen
reminder-words-help = Empty: “{ ring-discreet }”.
reminder-days_before = Days before
reminder-days_before-help = They ring at the time below.
reminder-two_hours = Two hours before, too
reminder-day-mon = Monday
reminder-day-tue = Tuesday
reminder-day-wed = Wednesday
reminder-day-thu = Thursday
reminder-day-fri = Friday
reminder-day-sat = Saturday
reminder-day-sun = Sunday
reminder-days-before-1 = The day before
reminder-days-before-2 = Two days before
reminder-days-before-7 = A week before

reminder-refused-same-time = This time is there already.
reminder-refused-weeks = This week comes before the first one.
reminder-refused-never = Choose a day before, or two hours before.
reminder-refused-after = This one belongs to pregnancy.
reminder-refused-many = There are { $most } reminders of your own. Delete one to make room for this.
reminder-asked-tea = You often have tea or coffee near { $time }. They get in the way of iron; an hour apart fits better. Keep this time, or choose another.
reminder-asked-waits = { $time } is in your quiet hours. It waits until { $until } then. Keep it, or let it ring in quiet hours too.
reminder-asked-drops = { $time } is in your quiet hours. It does not ring then. Keep it, or let it ring in quiet hours too.

# The form for all of them.

reminder_hours-title = Quiet hours and words
reminder-quiet_from = Quiet from
reminder-quiet_until = Quiet until
reminder-quiet_until-help = The same time twice: no quiet hours.
reminder-plain_words = Show on the lock screen what it is about
reminder-plain_words-help = Off: “{ ring-discreet }”.
reminder-home_here = Home is where I am now

# What a ring says.

ring-discreet = A note for you
ring-channel-gentle = Small reminders
ring-channel-appointments = Visits and your plan
ring-waits = Noted. It goes into your diary the next time Evenfall opens.
ring-late = It was due at { $time }.
ring-appointment = Your visit
ring-appointment-text = { $day }, { $time }. { $visit }
ring-window = You can have this from now on
ring-trimester-second = Your second trimester begins
ring-trimester-third = Your third trimester begins
ring-iron = Your iron tablet
ring-iron-text = An hour’s gap from tea and coffee helps your body take it up.
ring-tea = Tea and coffee fit again
ring-tea-text = An hour has passed since your iron.
ring-prenatal = Your prenatal supplement
ring-prenatal-text = As you and your midwife or doctor agreed.
ring-water = A drink of water
ring-water-text = A glass now, if you like.
ring-stretch = Evening stretch
ring-stretch-text = A few minutes for your legs, if you like.
ring-wind_down = Winding down
ring-wind_down-text = Low light and slow breaths, if you like.
ring-morning = How was the night?
ring-morning-text = Two taps are enough. Leaving it empty is fine.
ring-done = Done
ring-snooze = In { $time }
ring-is-done = { $what }: done.
ring-was-done = { $what }: this was done already. Nothing was added.
ring-done-not-written = { $what }: done. Nothing was written, as there is no earlier one to copy. You can log it by hand.
ring-snoozed = It comes again at { $time }.

# What changes in a trimester, and what there is to do.

trimester-second-1 = Restless legs are more common from here on.
trimester-second-2 = A good time to look at your next visit and your questions.
trimester-third-1 = Restless legs are most common now. Most fade after birth.
trimester-third-2 = From 28 weeks, settle on either side. If you wake on your back, turn over and settle again.
trimester-third-3 = A good time to save the maternity unit’s number.

# The screens.

toast-reminder-on = { $what }: on.
toast-reminder-off = { $what }: off.

reminders-title = Reminders
reminders-title-note = Rings you choose. All off until you do.
reminders-intro = All are off until you choose one.
reminders-intro-after = What you chose before is silent now. Nothing rings unless you choose it.
reminders-denied = Your phone keeps Evenfall quiet. Reminders wait in the app.
reminders-denied-line = You can allow them in the phone’s own settings.
reminders-visits = Visits and weeks
reminders-visits-after = Visits
reminders-every-day = Every day
reminders-own = Your own
reminders-off = Off
reminders-add = Add one of your own
reminders-next = Next
reminders-next-none = Nothing rings yet.
reminders-waiting = Waiting in the app
reminders-all = For all of them
reminders-quiet = Quiet hours
reminders-quiet-note = { $from } to { $until }
reminders-quiet-none = None
reminders-lock = On the lock screen
reminders-lock-discreet = “{ ring-discreet }”
reminders-lock-plain = What it is about
reminders-exact = To the minute
reminders-exact-yes = Your phone rings to the minute.
reminders-exact-no = Your phone may ring some minutes late, to save power.
reminders-zone-unknown = Your phone does not know the rules of this time zone. Times follow its clock as it is now, and may be an hour out when the clocks change.
reminders-row-spoken = { $title }, { $state }: { $note }
reminders-state-on = on
reminders-state-off = off
reminders-why = Why did it not ring?

why_not-title = Why did it not ring?
why_not-allowed = Rings are allowed
why_not-allowed-no = Your phone keeps Evenfall quiet
why_not-allowed-no-line = Allow notifications for Evenfall in the phone’s settings. Until then reminders wait in the app.
why_not-exact = It rings to the minute
why_not-exact-no = It may ring some minutes late
why_not-exact-no-line = The phone gathers rings to save power. You can allow exact times in its settings.
why_not-battery = Saving power does not hold it back
why_not-battery-no = The phone’s power saving may hold it back
why_not-battery-no-line = You can let Evenfall run in the background, in the battery settings.
why_not-on =
    { $count ->
        [one] One reminder is on
       *[other] { $count } reminders are on
    }
why_not-on-none = No reminder is on
why_not-on-none-line = You choose them under Reminders.
why_not-next = The next ring: { $when }
why_not-next-none = No ring lies ahead
why_not-held = The phone holds that ring
why_not-held-no = The phone does not hold that ring
why_not-held-no-line = Open Reminders once: that hands it over again.
why_not-quiet = Quiet hours: { $from } to { $until }. A ring waits until they end, or is left out where it would come too late.
why_not-zone = Time zone
why_not-ok = All is set to ring.
why_not-some = Something holds it back.

calendar-window-until = Usually until { $date }.
calendar-row = A calendar
calendar-row-note = Visits, your plan and reminders, for the calendar on your phone. It says no more than your lock screen.
calendar-written = The calendar was written.
calendar-written-line = Events say “{ ring-discreet }” unless you chose other words. Read the file in again after a change: it mends what it wrote.

# Rest: the morning's record of a night, and naps.

kind-sleep = Sleep
sleep-title = Last night's sleep
sleep-at = Out of bed
sleep-into_bed = Into bed
sleep-tried_to_sleep = Tried to sleep
sleep-tried_to_sleep-help = Leave empty if you tried as soon as you were in bed.
sleep-latency = Time to fall asleep
sleep-latency-help = A rough guess is enough. There is no need to watch the clock.
sleep-wakings = Times you woke
sleep-wakings-help = The last waking does not count.
sleep-awake = Time awake in the night
sleep-early_awake = Time awake in bed after the last waking
sleep-lost_to_legs = Sleep lost to restless legs
sleep-quality = How you slept
quality-very_poor = Very poorly
quality-poor = Poorly
quality-fair = So-so
quality-good = Well
quality-very_good = Very well
sleep-next_day = How much the night weighs on the day
next_day-not_at_all = Not at all
next_day-a_little = A little
next_day-much = Much
next_day-very_much = Very much

sleep-line = Sleep, { $what }
sleep-line-asleep = { $what } asleep
sleep-line-bed = in bed from { $what }
sleep-line-lost = { $what } lost to legs
sleep-line-quality = Sleep: { $quality }

sleep-up-before-bed = You got up at this time or before it. Check the date and the time.
sleep-over-a-day = This is more than 24 hours before you got up. Check the date.
sleep-long-in-bed = This makes { $hours } hours in bed. Keep it, or check the date.
sleep-tried-before-bed = This is before you got into bed. Check both times.
sleep-tried-after-up = This is after you got up. Check the time.
sleep-awake-too-long = With this you were awake { $awake } min, but there were { $most } min until you got up.
sleep-lost-more = Legs took { $lost } min, but you were awake { $awake } min. Keep it, or check both.

sleep-formula-time_in_bed = Sleep efficiency: time asleep ÷ time in bed × 100.
sleep-formula-sleep_episode = Sleep efficiency: time asleep ÷ (minutes to fall asleep + time asleep + time awake in the night + time spent trying to sleep after the last waking) × 100.

kind-nap = Nap
nap-title = Nap
nap-at = Woke up
nap-minutes = Time asleep
nap-line = Nap, { $duration }

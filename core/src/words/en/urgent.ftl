# Urgent help. Levels and sources stand in core/src/care/urgent.rs. Clinical review: open.
# $number is the emergency number; $degrees is "fahrenheit" or anything else for Celsius.

urgent-title = Urgent help
urgent-emergency-title = Call { $number } for any of these
# Where no emergency number is known yet.
urgent-emergency-title-unnumbered = Call the emergency number for any of these
urgent-maternity-title = Call maternity now, day or night
urgent-any-hour-title = Call at any hour for any of these
urgent-next-visit-title = Say at your next visit
urgent-all = All warning signs
urgent-not-sure = Not sure? Call. They would rather hear from you.

urgent-call = Call { $number }
urgent-unit = Maternity unit
urgent-unit-after = Your care team
urgent-unit-saved = { $number }, saved by you
urgent-unit-add = Add their number
urgent-number-add = Add the emergency number where you are
urgent-number-hint-112 = In any country of the European Union it is 112.
urgent-talk-title = People to talk to

# After a loss, or when the pregnancy ended and no more was said: on Today and at the head of Urgent help.
urgent-after-title = Your body still needs care
urgent-after-summary = Call at any hour for: heavy bleeding, a fever of { fever-degrees } or more, bad belly pain, one swollen or sore leg, trouble breathing, or thoughts of harming yourself.

fever-degrees = { $degrees ->
    [fahrenheit] 100.4 °F
   *[celsius] 38 °C
}

blood-pressure-neither = Below the raised range. If you feel unwell, call all the same.
blood-pressure-raised = Raised. Rest, measure again, and call today.
blood-pressure-severe = Very high. Call { $number } now.

sign-breathing = Trouble breathing, or chest pain
sign-bleeding = Bleeding: heavy, painful, or after 20 weeks
sign-bleeding-heavy = Heavy bleeding
sign-fit = A fit, blue lips, or cannot be woken
sign-headache-worst = Worst headache ever, or with weakness
sign-belly-pain = Severe belly pain that stays
sign-harm-self-or-baby = Thoughts of harming yourself or the baby
sign-harm-self-or-another = Thoughts of harming yourself or someone else
sign-harm-self = Thoughts of harming yourself
sign-psychosis = After a birth: no need of sleep, racing thoughts, confusion, or strange beliefs
sign-racing-heart = A racing heart
sign-headache-with-sight = A headache with sight changes
sign-blood-pressure-severe = Blood pressure: top number 160 or more, or bottom number 110 or more
sign-leg-with-breathing = A swollen or sore leg, with trouble breathing or chest pain
sign-sepsis-confusion = Slurred speech, or confusion
sign-sepsis-shivering = Extreme shivering, or muscle pain
sign-sepsis-no-urine = No urine in a day
sign-sepsis-dying = A feeling that you are dying
sign-sepsis-skin = Blotchy or discoloured skin
sign-numb-between-legs = Numb between the legs, new leg weakness, or no control of bladder or bowels
sign-violent-self-harm = New thoughts of hurting yourself badly, or doing so

sign-movements = Baby moving less, or differently
sign-one-leg = One leg swollen, hot, red or sore
sign-itch-or-dark-urine = Itchy palms or soles, or dark urine
sign-fever = Fever of { fever-degrees } or more
sign-fluid-or-tightenings = Fluid leaking; tightenings before 37 weeks
sign-headache-stays = Headache that stays, or sight changes
sign-swelling-or-ribs = Sudden swelling, or pain under the ribs
sign-movements-none-by-24 = No movements felt by 24 weeks
sign-movements-24-to-27 = From 24 weeks: any change in how the baby moves
sign-movements-from-28 = From 28 weeks: baby moving less, differently or not at all. Do not wait until tomorrow
sign-movements-again = Baby moving less again after a check. Call each time
sign-spotting = Light bleeding or spotting before 20 weeks
sign-faint = Dizzy spells, or fainting
sign-vomiting-with-headache = Vomiting with a bad headache, flashing lights or blurred sight
sign-blood-pressure-raised = Blood pressure after a rest: top number 140 to 159, or bottom number 90 to 109
sign-cold-or-very-unwell = Very low temperature, shaking, or feeling very unwell
sign-one-arm = One arm swollen, hot, red or sore
sign-itch-at-night = Itchy skin without a rash, worse at night
sign-pale-stool-or-yellow = Pale stools, or yellow skin or eyes
sign-fluid-coloured = Leaking fluid that is coloured or smells
sign-early-pressure = Before 37 weeks: pressure low down, or cramps like a period
sign-early-backache = Before 37 weeks: low backache, constant or coming and going
sign-early-discharge = Before 37 weeks: a change in discharge
sign-vomiting = Vomiting so much that no drink stays down, or very dark urine
sign-urine-or-side-pain = Burning or pain when you pass urine, or pain in your side
sign-discharge-smell = Discharge that smells bad
sign-tired-and-pale = Overwhelming tiredness, with pale skin or a fluttering heart
sign-mind-changed = A sudden change in how you feel or think
sign-cut-off-from-baby = Feeling cut off from the baby, or sure that you cannot be a parent
sign-cut-off-or-failing = A feeling that stays: cut off from those close to you, or sure that you are failing

sign-tired = Tiredness that rest does not lift
sign-low-mood = Low mood for two weeks or more
sign-restless-and-sleepless = Restless legs four nights a week or more, with under five hours of sleep
sign-sleepy-driving = Sleepy at the wheel. Do not drive while sleepy

note-movements-never-fewer = Babies do not move less because the birth is near. There is no number to reach: you know the pattern.
note-no-home-doppler = A heartbeat heard at home, by a device or a phone, cannot tell you that all is well. Call.

# Said at once when what she kept is a warning sign.
warning = { $sign }. { $call }
warning-or-talk = Or talk to someone now: { $lines }.
warning-line = { $name }: { $number }
warning-call-emergency = Call { $number } now.
warning-call-emergency-unnumbered = Call the emergency number now.
warning-call-maternity = Call maternity now, day or night.
warning-call-care = Call your care team now, day or night.
warning-pressure-severe = This blood pressure is very high
warning-pressure-raised = This blood pressure is raised. Rest and measure again

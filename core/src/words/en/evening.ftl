# Tonight's plan. Which step stands when, and what it rests on, stands in core/src/screens/evening.

evening-title = A plan for tonight
evening-line = Small steps. Nothing here has to be done, and nothing has to be logged.
evening-when-dinner = Before and at dinner
evening-when-evening = In the evening
evening-when-hour = An hour before bed
evening-when-bed = In bed
evening-when-wake = If your legs wake you
evening-go-tonight = Log it with one tap
evening-go-movement = Movement, with stretches
evening-go-rest = More on rest

# EVIDENCE C-065.
evening-iron = If you have iron in the evening: one to two hours away from tea, coffee, milk and calcium.
evening-iron-done = Tea, coffee and milk fit at dinner, an hour or two after the iron.
# EVIDENCE B-126.
evening-cup = A last cup without caffeine may suit your legs.
# EVIDENCE B-107, D-026.
evening-walk = A short, easy walk.
# EVIDENCE D-026.
evening-stillness = Long sitting and films: the earlier in the evening, the better. Get up in between.
# EVIDENCE D-026, B-108.
evening-stretch = Stretch your calves and thighs, a few slow breaths each.
# EVIDENCE D-028.
evening-slow = Slow breathing for three minutes, or letting go from head to foot.
# EVIDENCE D-027.
evening-room = A dark, cool room. Screens and clock out of sight.
# EVIDENCE D-026.
evening-at-hand = Put by the bed what eases your legs: a cool cloth, a warm pack, something for the mind.
evening-lie = Lie as suits you. A pillow between the knees may help.
evening-before = What helped before is worth another try.

evening-why-iron = You wrote no iron this week. This is for the days you have some.
evening-why-iron-not-yet = You wrote none today so far.
evening-why-iron-today = You wrote iron today.
evening-why-cup = You wrote no caffeine today. It is not sure that it stirs legs, so your own nights can tell.
evening-why-cup-over = So the rest of the evening without it may be kinder.
evening-why-walk = You wrote no movement today. A little counts.
evening-why-moved = You wrote { $duration } of movement today. Hard exercise is best over by now.
evening-why-stillness = Legs get restless at rest, most of all late.
evening-why-stretch = It is what charities and hospitals name for this hour.
evening-why-restless = { $written ->
    [one] Your legs were restless on the night you wrote of.
   *[other] Your legs were restless on { $restless } of { $written } nights, of the last seven.
}
evening-why-warm = It eases some. You will know if it does for you.
evening-why-slow = It can settle the mind. Legs may or may not follow.
evening-why-stress = You marked stress { $stress } of 10 today, so this comes first.
evening-why-room = It helps some people sleep.
evening-why-side = From 28 weeks this is the way to go to sleep.
evening-why-pillow = It keeps you from rolling on your back.
evening-why-lie = Any way that is kind to your legs will do.
evening-why-at-hand = Then you need not look for it in the dark.
evening-why-up = Lying still makes it worse. Moving eases it.
evening-why-relief = It eases for as long as you move. That is enough to begin with.
evening-why-mind = A busy mind takes up less of the feeling.
evening-why-before = You named this for { $spells } spells: { $what }.

evening-relief = What eased your legs before
evening-relief-note = Counts from your diary. It may be chance.
evening-named = { $spells ->
    [one] Named for 1 spell.
   *[other] Named for { $spells } spells.
}
evening-nights-after = { $nights ->
    [one] { $restless ->
        [0] The night after was quiet.
       *[other] The night after was restless.
    }
   *[other] Of the { $nights } nights after, { $restless ->
        [0] none was restless.
        [one] 1 was restless.
       *[other] { $restless } were restless.
    }
}
evening-spoken = { $title }. { $line }

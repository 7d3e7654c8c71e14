# Calm: stress, mood, breathing and letting go.

kind-mood = Stress and mood
mood-title = Stress and mood
mood-stress = Stress
mood-stress-least = None
mood-stress-most = As much as can be
mood-mood = Mood
mood-mood-least = Very low
mood-mood-most = Very good
mood-one-needed = Mark stress or mood, or both.
mood-line-both = Stress { $stress } of 10, mood { $mood } of 10
mood-line-stress = Stress { $stress } of 10
mood-line-mood = Mood { $mood } of 10

kind-breathing = Time to calm down
breathing-title = Time to calm down
breathing-at = When you finished
breathing-minutes = How long
breathing-kind = What you did
calm_way-slow_breathing = Slow breathing
calm_way-body_scan = Body scan
calm_way-muscle_release = Letting muscles go
calm_way-other = Something else
breathing-line = { $what }, { $duration }

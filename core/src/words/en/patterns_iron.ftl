# Patterns, iron: results beside named lines, tablets, and what today brought.

patterns-iron-empty = No results yet. They are in your notes; type them as printed.
patterns-iron-begin = Add a result
patterns-iron-ask = Ask about this
patterns-iron-when = { $date }, { $age }
patterns-iron-value = { $value } { $unit }

# EVIDENCE C-051: 30, set for pregnancy. C-052, B-081: 75, set for adults. B-087: the gap between them is worth asking about.
patterns-ferritin = Ferritin, µg/L
patterns-ferritin-below-both = Below both lines
patterns-ferritin-between = Between two lines
patterns-ferritin-above-both = Above both lines
patterns-ferritin-one-line-below = Below the line
patterns-ferritin-one-line-at = At the line
patterns-ferritin-one-line-above = Above the line
patterns-ferritin-finding = Your ferritin is { $value }. { $pregnancy ->
    [below] Below
    [at] At
   *[above] Above
} the UK line for low iron in pregnancy, { $legs ->
    [below] below
    [at] at
   *[above] above
} the line restless-legs guidance uses in adults.
patterns-ferritin-finding-adults = Your ferritin is { $value }. { $legs ->
    [below] Below
    [at] At
   *[above] Above
} the line restless-legs guidance uses in adults.
patterns-ferritin-line-pregnancy = Low iron line, pregnancy (UK)
patterns-ferritin-line-legs = Restless legs line, adults (US)
patterns-ferritin-whose = 30: UK, BSH 2020. 75: US, AASM 2025, not set for pregnancy.
patterns-ferritin-whose-adults = 75: US, AASM 2025, for adults.
patterns-ferritin-spoken-one = { $value } at { $when }
patterns-ferritin-spoken-one-dated = { $value } on { $when }
patterns-ferritin-spoken = Ferritin in micrograms a litre: { $results }. { $finding }
patterns-ferritin-converted = { $printed }, which is { $value } µg/L

# EVIDENCE C-040, C-042, C-043, C-044: whose haemoglobin line. C-055, B-081: transferrin saturation.
patterns-iron-line-who = WHO line, { $when }: { $value }
patterns-iron-line-us = US line, { $when }: { $value }
patterns-iron-line-uk = UK line, { $when }: { $value }
patterns-iron-line-india = India line, { $when }: { $value }
patterns-iron-line-legs = Restless legs line, adults (US): { $value }
patterns-iron-line-studies = Low iron line, studies of { $when }: { $value }
# EVIDENCE C-054; the figure is remembered only.
patterns-iron-line-inflammation = Line for inflammation: { $value } (unreviewed)
patterns-iron-inflammation-note = With inflammation, ferritin can look higher than your iron stores are.
patterns-iron-no-date-note = Add a due date to see the lines for your weeks.
patterns-iron-when-this-trimester = this trimester
patterns-iron-when-that-trimester = that trimester
patterns-iron-when-pregnancy = pregnancy
patterns-iron-when-after-birth = after a birth
patterns-iron-when-always = adults
patterns-iron-side-below = below
patterns-iron-side-closely-below = just below
patterns-iron-side-at = at the line
patterns-iron-side-above = above
patterns-iron-side-within = within
patterns-iron-side-spoken = { $line }, { $side }
patterns-iron-range = The laboratory’s range: { $low } to { $high }
patterns-iron-range-from = The laboratory’s range: from { $low }
patterns-iron-range-to = The laboratory’s range: up to { $high }

patterns-tablets = Tablets this week
patterns-tablets-earlier = Tablets in these days
patterns-tablets-finding = { $taken } of { $days } taken
patterns-tablets-finding-near = { patterns-tablets-finding }, { $what ->
    [tea] tea
    [coffee] coffee
   *[either] tea or coffee
} within the hour on { $near }
patterns-tablets-none = No tablet was written in these days. That is fine.
patterns-tablets-spoken = { $title }. { $finding }
patterns-tablets-taken = taken
patterns-tablets-taken-near = taken, tea or coffee within the hour
patterns-tablets-not-yet = not written yet
patterns-tablets-cup = Tea or coffee within the hour

patterns-food = Food and tablets today
patterns-food-iron-tablets = Iron from tablets
patterns-food-iron-haem = Iron from meat or fish
patterns-food-iron-other = Iron from plants and other foods
patterns-food-vitamin-c = Vitamin C
patterns-food-magnesium = Magnesium
patterns-food-folate = Folate
patterns-food-micrograms = { $amount } µg
patterns-food-at-least = at least { $amount }
patterns-food-untold = { $foods ->
    [one] 1 food does not say what it holds, so there may be more.
   *[other] { $foods } foods do not say what they hold, so there may be more.
}
# EVIDENCE C-001, C-002, C-003, J-05.
patterns-food-target-north-america = US and Canada: { $mg } mg a day
patterns-food-target-united-kingdom = UK: { $mg } mg a day
patterns-food-target-efsa = European Union: { $mg } mg a day
# EVIDENCE C-010.
patterns-food-target-who = WHO sets no number for a day’s food. It speaks of 30 to 60 mg of iron a day from supplements in pregnancy. Worth asking your midwife what fits you.

patterns-caffeine = Caffeine today

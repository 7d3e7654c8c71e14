# Drinks, smoke and medicines.

unit-portions = mugs or glasses
unit-units-of-alcohol = units

kind-drink = Drink
drink-title = A drink
drink-what = What it was
drink-portions = How many mugs or glasses
drink-caffeine = Caffeine in it
drink-caffeine-help = From the label, for all of it. Leave it empty and Evenfall works it out where it can.
drink-units_of_alcohol = Units of alcohol
drink-units_of_alcohol-help = From the label, for all of it.
drink-units_of_alcohol-unusual = That is a large number of units for one entry. Keep it, or check the number.
drink-line-several = { $what } × { $number }
drink-line-caffeine = { $number } mg caffeine
drink-line-alcohol = { $count ->
    [one] { $number } unit of alcohol
   *[other] { $number } units of alcohol
}

drink-what-tea = Tea
drink-what-tea-note = A mug
drink-what-instant_coffee = Instant coffee
drink-what-instant_coffee-note = A mug
drink-what-filter_coffee = Filter coffee
drink-what-filter_coffee-note = A mug
drink-what-espresso = Espresso
drink-what-decaf = Decaf tea or coffee
drink-what-green_tea = Green tea
drink-what-herbal_tea = Herbal tea
drink-what-hot_chocolate = Hot chocolate
drink-what-cola = Cola
drink-what-cola-note = A can
drink-what-energy_drink = Energy drink
drink-what-energy_drink-note = A 250 ml can
drink-what-water = Water
drink-what-milk = Milk
drink-what-fruit_juice = Fruit juice
drink-what-beer = Beer
drink-what-wine = Wine
drink-what-spirits = Spirits
drink-what-other = Another drink

# Whose daily line it is (EVIDENCE D-030, J-08).
caffeine-line-two_hundred = NHS, ACOG and EFSA
caffeine-line-three_hundred = WHO
caffeine-line = { $line } mg: { $whose }
caffeine-in-day = { $mg } mg of caffeine in the day.
caffeine-uncounted = Not counted: { $drinks }. How much caffeine is in it is not known.
caffeine-under = { $mg } mg of caffeine in the day. Under the limit of { $line } mg ({ $whose }).
caffeine-at = { $mg } mg of caffeine in the day. At the limit of { $line } mg ({ $whose }).
caffeine-over = { $mg } mg of caffeine in the day. Over the limit of { $line } mg ({ $whose }).

kind-smoking = Smoke
smoking-title = Smoke or nicotine
smoking-what = What it was
smoking-cigarettes = How many cigarettes
smoking-needs-either = Choose what it was, or count the cigarettes.
smoking-line = { $count ->
    [0] No cigarettes
    [one] 1 cigarette
   *[other] { $count } cigarettes
}
smoking-what-cigarettes = Cigarettes
smoking-what-vape = Vape
smoking-what-patch_or_gum = Patch or gum
smoking-what-smoke_around_me = Smoke around me

kind-medicine = Medicine
medicine-title = A medicine
medicine-name = Its name
medicine-name-help = As it stands on the packet.
medicine-amount = How much
medicine-amount-help = In your words, such as 10 mg or one tablet.
medicine-for_what = What it was for
medicine-line-amount = { $name }, { $amount }

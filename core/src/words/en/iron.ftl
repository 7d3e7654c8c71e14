# Iron: doses, food, results.

kind-iron_dose = Iron
iron_dose-title = Iron tablet
iron_dose-elemental = Iron in it
iron_dose-elemental-help = The elemental iron on the label, in mg. Not the weight of the salt.
iron_dose-line = Iron, { $mg } mg
field-product = What it was
product-tablet = Tablet
product-capsule = Capsule
product-liquid = Liquid
product-other = Something else

# Iron: doses, supplements, food, results.

unit-servings = servings
# The unit is the one chosen beside the number.
unit-as-chosen = { "" }

kind-iron_dose = Iron
iron_dose-title = Iron tablet
iron_dose-elemental = Iron in it
iron_dose-elemental-help = The elemental iron on the label, in mg. Not the weight of the salt.
iron_dose-elemental-usual-tablet = The usual tablet of this kind holds { $mg } mg of iron. Keep { $typed } if that is all you took, or check the label.
iron_dose-elemental-usual-liquid = 5 mL of this kind usually holds { $mg } mg of iron. Keep { $typed } if that is all you took, or check the label.
iron_dose-elemental-which-sulfate = Two tablets have this name and weight. The hydrated one holds { $first } mg of iron, the desiccated one { $second } mg. Keep { $typed }, or look for the word on your box.
iron_dose-elemental-which-gluconate = Two tablets have this name and weight. In the UK it is listed with { $first } mg of iron, in the US with { $second } mg. Keep { $typed }, or check the label.
iron_dose-product = What it was
iron_dose-with = Taken with
iron_dose-with-both = Food and an empty stomach together? Keep both, or choose one.
iron_dose-line = Iron, { $mg } mg
iron-product-other = Something else
iron-product-fumarate-305-note = Not yet checked against its source. The label on the box is right.

taken-with-food = Food
taken-with-vitamin_c = Juice or vitamin C
taken-with-tea = Tea
taken-with-coffee = Coffee
taken-with-milk = Milk
taken-with-calcium = Calcium tablet
taken-with-empty_stomach = Empty stomach

spacing-tea-from = Tea or coffee from { $time }
spacing-iron-from = Iron from { $time }

kind-supplement = Supplement
supplement-title = Supplement
supplement-what = What it was
supplement-what-prenatal = Prenatal tablet
supplement-what-folic_acid = Folic acid
supplement-what-magnesium = Magnesium
supplement-what-calcium = Calcium
supplement-what-vitamin_c = Vitamin C
supplement-what-vitamin_d = Vitamin D
supplement-what-other = Something else
supplement-folic_acid = Folic acid in it
supplement-folic_acid-help = In micrograms (µg). 5 mg is 5000 µg.
supplement-iron = Iron in it
supplement-iron-help = The elemental iron on the label. It counts as iron taken.
supplement-magnesium = Magnesium in it
supplement-calcium = Calcium in it
supplement-vitamin_c = Vitamin C in it
supplement-vitamin_d = Vitamin D in it
supplement-vitamin_d-help = In micrograms (µg), not in international units (IU).
supplement-name = Name on the box
supplement-line = { $name }: { $amounts }
supplement-amount = { $number } { $unit }
supplement-amount-folic_acid = { $number } { $unit } folic acid
supplement-amount-iron = { $number } { $unit } iron
supplement-amount-magnesium = { $number } { $unit } magnesium
supplement-amount-calcium = { $number } { $unit } calcium
supplement-amount-vitamin_c = { $number } { $unit } vitamin C
supplement-amount-vitamin_d = { $number } { $unit } vitamin D

kind-own_food = My own food
own_food-title = A food of your own
own_food-name = Name
own_food-serving = One serving is
own_food-serving-help = In your own words, such as "1 bar" or "a small bowl".
own_food-grams = One serving weighs
own_food-iron = Iron in one serving
own_food-vitamin_c = Vitamin C in one serving
own_food-magnesium = Magnesium in one serving
own_food-folate = Folate in one serving
own_food-haem = Meat, fish or poultry
own_food-line = Your food: { $name }, { $mg } mg iron a serving

kind-food = Food
food-title = Food
food-what = Which food
food-what-help = US data from the USDA. Foods differ by country and maker. You can add your own food with its own number.
food-servings = Servings
food-grams = Grams
food-grams-help = If you weighed it. Grams then count in place of servings.
food-too-much = This is more of one food than can be kept in one entry. Check the servings.
food-line = { $food }, { $mg } mg iron
food-line-own = A food of your own
food-beside = { $serving }, { $grams } g · { $mg } mg iron
food-beside-no-weight = { $serving } · { $mg } mg iron
food-beside-safety = { $note } · { $safety }
food-serving-own = 1 serving

kind-result = Result
result-title = Blood result
result-at = When the blood was taken
result-analyte = What was measured
result-value = Number
result-value-help = Type it as printed.
result-unit = Unit
result-low = The laboratory's range, from
result-high = The laboratory's range, to
result-lab = Laboratory
result-line = { $analyte } { $value } { $unit }

analyte-haemoglobin = Haemoglobin
analyte-ferritin = Ferritin
analyte-transferrin-saturation = Transferrin saturation
analyte-c-reactive-protein = C-reactive protein (CRP)
analyte-vitamin-b12 = Vitamin B12
analyte-folate = Folate
analyte-serum-iron = Iron in the blood
analyte-iron-binding-capacity = Iron-binding capacity (TIBC)
analyte-transferrin = Transferrin

lab-unit-grams-per-litre = g/L
lab-unit-grams-per-decilitre = g/dL
lab-unit-milligrams-per-litre = mg/L
lab-unit-milligrams-per-decilitre = mg/dL
lab-unit-micrograms-per-litre = µg/L
lab-unit-micrograms-per-decilitre = µg/dL
lab-unit-nanograms-per-millilitre = ng/mL
lab-unit-nanograms-per-litre = ng/L
lab-unit-picograms-per-millilitre = pg/mL
lab-unit-millimoles-per-litre = mmol/L
lab-unit-micromoles-per-litre = µmol/L
lab-unit-nanomoles-per-litre = nmol/L
lab-unit-picomoles-per-litre = pmol/L
lab-unit-percent = %

result-high-below-low = The range cannot end below where it begins.
result-value-impossible = { $value } cannot be right in this unit. Check the number and the unit.
result-unit-haemoglobin-tetramer = Laboratories use two units called mmol/L for haemoglobin, and one counts four times as much as the other. A number this low may be either. Ask for your result in g/L and type that.
result-unit-other-haemoglobin = Haemoglobin is printed in g/L, g/dL or mmol/L. Check the unit.
result-unit-other-ferritin = Ferritin is printed in µg/L, ng/mL or pmol/L. Check the unit.
result-unit-other-transferrin-saturation = Transferrin saturation is printed in %. Check the unit.
result-unit-other-c-reactive-protein = C-reactive protein is printed in mg/L or mg/dL. Check the unit.
result-unit-other-vitamin-b12 = Vitamin B12 is printed in ng/L, pg/mL or pmol/L. Check the unit.
result-unit-other-folate = Folate is printed in µg/L, ng/mL or nmol/L. Check the unit.
result-unit-other-serum-iron = Iron in the blood is printed in µmol/L or µg/dL. Check the unit.
result-unit-other-iron-binding-capacity = Iron-binding capacity is printed in µmol/L or µg/dL. Check the unit.
result-unit-other-transferrin = Transferrin is printed in g/L, mg/dL or µmol/L. Check the unit.

# An unusual result. The second message of a pair is for a number typed in another unit than the one compared.
result-unusual-haemoglobin = Haemoglobin { $value }? Most are 40 to 200. Keep it, or check the unit.
result-unusual-haemoglobin-converted = Haemoglobin { $value }? That is { $kept } g/L. Most are 40 to 200 g/L. Keep it, or check the unit.
result-unusual-ferritin = Ferritin { $value }? Most are { $side ->
    [low] over 1
   *[high] under 300
}. Keep it, or check the unit.
result-unusual-ferritin-converted = Ferritin { $value }? That is { $kept } µg/L. Most are { $side ->
    [low] over 1
   *[high] under 300
} µg/L. Keep it, or check the unit.
result-unusual-transferrin-saturation = Transferrin saturation { $value }? Most are 1 to 100. Keep it, or check the unit.
result-unusual-c-reactive-protein = CRP { $value }? Most are under 500. Keep it, or check the unit.
result-unusual-c-reactive-protein-converted = CRP { $value }? That is { $kept } mg/L. Most are under 500 mg/L. Keep it, or check the unit.

# What a box of iron says. The amounts stand in core/src/iron/products.rs.

iron-salt-ferrous-sulfate = Ferrous sulfate
iron-salt-ferrous-sulfate-hydrated = Ferrous sulfate, hydrated
iron-salt-ferrous-sulfate-dried = Ferrous sulfate, dried
iron-salt-ferrous-sulfate-desiccated = Ferrous sulfate, desiccated
iron-salt-ferrous-fumarate = Ferrous fumarate
iron-salt-ferrous-gluconate = Ferrous gluconate
iron-salt-sodium-feredetate = Sodium feredetate
iron-salt-labelled-as-iron = Other: the label gives the iron itself

iron-product-sulfate-hydrated-325 = Ferrous sulfate 325 mg, hydrated (US)
iron-product-sulfate-dried-200 = Ferrous sulfate 200 mg, dried (UK)
iron-product-sulfate-desiccated-325 = Ferrous sulfate 325 mg, desiccated (US)
iron-product-fumarate-210 = Ferrous fumarate 210 mg (UK)
iron-product-fumarate-305 = Ferrous fumarate 305 mg (UK)
iron-product-fumarate-322 = Ferrous fumarate 322 mg (UK)
iron-product-fumarate-syrup-140 = Ferrous fumarate syrup, 140 mg in 5 mL (UK)
iron-product-fumarate-300 = Ferrous fumarate 300 mg (US)
iron-product-fumarate-324 = Ferrous fumarate 324 mg (US)
iron-product-fumarate-325 = Ferrous fumarate 325 mg (US)
iron-product-gluconate-300-uk = Ferrous gluconate 300 mg (UK)
iron-product-gluconate-300-us = Ferrous gluconate 300 mg (US)
iron-product-gluconate-325 = Ferrous gluconate 325 mg (US)
iron-product-feredetate-190 = Sodium feredetate, 190 mg in 5 mL (UK)
iron-product-sulfate-hydrated-300 = Ferrous sulfate 300 mg, hydrated
iron-product-sulfate-hydrated-600 = Ferrous sulfate 600 mg, hydrated
iron-product-fumarate-180 = Ferrous fumarate 180 mg
iron-product-fumarate-360 = Ferrous fumarate 360 mg
iron-product-gluconate-500 = Ferrous gluconate 500 mg
iron-product-gluconate-1000 = Ferrous gluconate 1,000 mg

iron-measure-tablet = In one tablet
iron-measure-five-millilitres = In 5 mL

iron-product-country-united-kingdom = Bought in the UK
iron-product-country-united-states = Bought in the US

iron-product-read-label = What does the box say about iron? Look for “elemental iron” or “equivalent to … iron”.
iron-product-ask-which = Two products have this name and hold different amounts of iron. Which one is on your box?
iron-product-as-labelled = Does the label give the iron itself? If you are not sure, ask your pharmacist.
iron-product-unlisted = This one is not on our list. Please type the iron on the label.
iron-product-unreviewed = Not yet checked against its source. The label on the box is right.

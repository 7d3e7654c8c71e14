# The library on food, iron and blood results (core/src/screens/library/nutrition.rs). It says what fits and what to ask,
# never what to do with a tablet.

library-nutrition_day = What a day should bring
library-nutrition_helps = Does it help restless legs?
library-nutrition_apart = Iron, and what gets in its way
library-nutrition_label = What is in a tablet
library-nutrition_safe = Food that is safe
library-nutrition_results = What blood results mean

# EVIDENCE C-001: 27 mg, at most 45; breastfeeding 9, up to the age of 18 10; else 18.
library-iron_us = Iron: 27 mg a day. Of iron you choose yourself, food and tablets, no more than 45 mg a day. Care can go beyond that.
library-iron_us_after = Iron: 9 mg a day if you breastfeed, or 10 mg up to the age of 18. Of iron you choose yourself, no more than 45 mg a day.
library-iron_us_adult = Iron: 18 mg a day. Of iron you choose yourself, no more than 45 mg a day.
# EVIDENCE C-002: 14.8 mg, no more in pregnancy.
library-iron_uk = Iron: 14.8 mg a day. The UK sets no more for pregnancy.
library-iron_uk_most = From supplements, 17 mg a day is named as a guide. Your care team may have reasons for more.
# EVIDENCE C-003: 16 mg, no more in pregnancy.
library-iron_eu = Iron: 16 mg a day. The European Union sets no more for pregnancy.
# EVIDENCE C-012.
library-iron_uk_tablets = In the UK iron tablets are not for everyone. They are for low iron, and for women at risk of it.
# EVIDENCE C-013, C-014.
library-iron_us_tablets = On iron tablets for all, US bodies differ. One spoke of 30 mg a day, in 1998. Another found too little proof either way, in 2024.
# EVIDENCE C-102.
library-folic_uk = Folic acid: 400 µg a day is advised until the end of week 12.
library-folic_more = Some women need more folic acid, by prescription. Worth asking with diabetes, epilepsy, or a spine defect in the family.
library-folic_us = Folic acid: 400 µg a day is usual, all through pregnancy. Prenatal tablets hold it.
# EVIDENCE C-010.
library-folic_who = Folic acid: WHO speaks of 400 µg a day, all through pregnancy.
# EVIDENCE C-108.
library-vitamin_d_uk = Vitamin D: 10 µg a day is advised.
library-day_after = Food with iron is worth having now. How much iron you need is a question for a blood test.
library-day_after_birth = Food with iron is worth having now. Whether you need more than food is a question for a blood test.
# EVIDENCE C-100, C-103.
library-folate_us = Folate: 600 µg a day, food and tablets as one sum. Of folic acid alone, no more than 1,000 µg.
library-folate_us_after = Folate: 500 µg a day if you breastfeed. Of folic acid alone, no more than 1,000 µg.
library-folate_uk = Folate: 300 µg a day.
# EVIDENCE C-104.
library-magnesium_us = Magnesium: 350 mg a day from 19 to 30 years. From 31 it is 360 mg, up to 18 it is 400 mg. From supplements alone, no more than 350 mg.
library-magnesium_uk = Magnesium: 270 mg a day. The UK sets no more for pregnancy.
library-magnesium_eu = Magnesium: 300 mg a day. From supplements alone, no more than 250 mg.
# EVIDENCE C-103.
library-vitamin_c_uk = Vitamin C: 10 mg a day more than before.
library-no_figure_us = For vitamin C we have read no US figure yet.
library-no_figure_eu = For folate and vitamin C we have read no European figure yet.
library-no_figure_who = For folate from food, magnesium and vitamin C we have read no figure for your country yet.

# EVIDENCE B-081, B-060, I-10.
library-grade_iron = Iron: the clearest of the three. Low iron goes with restless legs, and guidance for adults looks there first.
# EVIDENCE B-067.
library-grade_folate = Folate: a weak link. One small study saw low folate more often.
# EVIDENCE B-110.
library-grade_magnesium = Magnesium: not shown. Small studies point both ways.
# EVIDENCE I-12, C-028.
library-more_is_not_better = More is not better. Too much iron can harm, so a blood test comes first.

# EVIDENCE C-065, C-027.
library-apart_tea = Keep iron one to two hours away from tea, coffee, milk, calcium and stomach tablets. More of it gets in then.
# EVIDENCE C-027: levothyroxine 4 hours, some antibiotics 2 or more.
library-apart_thyroid = Some medicines need a longer gap. Levothyroxine, for the thyroid: four hours. Some antibiotics: two hours or more. A pharmacist can say.
# EVIDENCE C-060.
library-with_vitamin_c = Vitamin C in the same meal helps iron from food. Juice, kiwi, berries and peppers have it.
# EVIDENCE C-061.
library-haem = Meat, fish and poultry hold haem iron, which gets in well. They also help iron from plants, at the same meal.
# EVIDENCE C-064.
library-phytate = Bran, beans, nuts and seeds hold iron, and also hold some of it back. Soaking, sprouting and vitamin C help.
# EVIDENCE C-006.
library-uptake_grows = Later in pregnancy more iron from food gets in. How much varies too widely for one number.
# EVIDENCE C-062, C-060, C-025, C-026, C-063.
library-figure_tea = With a meal, tea cut the iron that got in by 62 %. Coffee cut it by 35 %.
library-figure_hour = With porridge, tea cut it by 37 %. An hour later it cut it by 18 %.
library-figure_juice = A glass of orange juice with a meal brought 85 % more iron in.
library-figure_coffee = With a tablet, coffee cut it by 54 %. Vitamin C brought 30 % more in.
library-figure_c_tablets = Blood counts came out the same with or without vitamin C beside the tablets.
library-figure_calcium = In single meals calcium cut it by half. Over a whole mixed diet it made no difference.

# EVIDENCE C-038.
library-label_elemental = What counts is the iron itself, which labels call elemental iron. The weight of the whole salt is much more.
# EVIDENCE C-030, C-032.
library-label_two = Two tablets go by the name of ferrous sulfate 325 mg. One holds about 65 mg of iron, the other about 120 mg.
# EVIDENCE C-031, C-033, C-035.
library-label_uk = In the UK: ferrous sulfate 200 mg holds 65 mg of iron. Fumarate 210 mg holds 68 mg, gluconate 300 mg holds 35 mg.
# EVIDENCE C-034, C-035.
library-label_us = In the US: fumarate 324 mg holds 106 mg of iron, gluconate 300 mg holds 38 mg.
# EVIDENCE C-028.
library-label_effects = Black stools are expected with iron. Hard stools are common, and worth telling.
library-label_children = Keep iron out of reach of children. Too many tablets can kill.

# EVIDENCE C.7, C-108.
library-safe_liver = Leave out liver, pâté and cod-liver oil: they hold too much vitamin A.
library-safe_cook = Meat, shellfish and eggs: cooked through, as your country advises.
library-safe_fish = Oily fish: two portions a week at most. Tuna: two steaks or four cans a week at most.
library-safe_game = Game shot with lead is best left.
# EVIDENCE C-080, C-086.
library-safe_table = The food list is a US one. Bread and cereals differ by country, so the label is surer.

# EVIDENCE C-040.
library-hb = Haemoglobin, or Hb, carries oxygen in the blood. When it is low, that is called anaemia.
# EVIDENCE C-051.
library-ferritin = Ferritin shows the iron in store. Below 30 µg/L counts as low in pregnancy. A number above that does not rule it out.
library-ferritin_after = Ferritin shows the iron in store.
# EVIDENCE B-081, C-052.
library-ferritin_legs = For restless legs, guidance for adults looks at a higher line: 75 µg/L. It was not set for pregnancy.
library-ferritin_legs_after = For restless legs, guidance for adults looks at a line of 75 µg/L.
# EVIDENCE B-087.
library-ferritin_gap = Between the two lines is a question worth asking: does this number matter for my legs?
# EVIDENCE F-046.
library-not_in_count = A blood count alone does not show ferritin. Ask whether it is included.
# EVIDENCE B-081.
library-tsat = Transferrin saturation, or TSAT, shows how full the blood’s iron carriers are. Guidance for adults with restless legs draws a line at 20 %.
# EVIDENCE C-054.
library-crp = CRP shows inflammation. With it, ferritin can look higher than the stores are.
# EVIDENCE B-080.
library-draw = For legs, guidance for adults names a morning test, a day after the last iron or iron-rich food. Ask beforehand how that should go for you.
# EVIDENCE C-040, C-042, C-043, C-044, J-06.
library-hb_who = WHO calls it anaemia below 110 g/L up to 12 weeks, below 105 from 13 to 27, and below 110 from 28.
library-hb_us = ACOG calls it anaemia below 11.0 g/dL up to 13 weeks, below 10.5 from 14 to 27, and below 11.0 from 28.
library-hb_uk = UK guidance calls it anaemia below 110 g/L up to 12 weeks, and below 105 after that.
library-hb_india = Programmes in India call it anaemia below 11.0 g/dL, all through pregnancy.
library-hb_differ = Lines differ from country to country. Your Iron page shows your results beside them.
library-hb_after_who = After a birth WHO calls it anaemia below 120 g/L.
library-hb_after_uk = After a birth UK guidance calls it anaemia below 100 g/L.
# EVIDENCE C-055.
library-tsat_studies = { $stage ->
    [birth] Studies of pregnancy used a TSAT line of 16 %.
   *[other] Studies of pregnancy use a TSAT line of 16 %.
}
# EVIDENCE C-045.
library-when_uk = In the UK Hb is measured at booking, and again at about 28 weeks.
library-when_us = In the US Hb is measured at the first visit, and again from 24 to 28 weeks.
library-when_who = WHO has Hb measured at the first visit, from 26 weeks, and from 36 weeks.

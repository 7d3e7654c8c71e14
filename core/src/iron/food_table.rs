//! The foods: one row a food, its amounts for one serving. Where they come from: `foods.md` beside this file.
//!
//! Columns: id, class, SR28 number, serving, grams, iron mg, vitamin C mg, magnesium mg, folate µg DFE, safety notes,
//! traits. A dash means the source reports no value. Evidence: C.7 (C-080), recomputed from the data file.

use super::foods::FoodClass::{Enhancer, Haem, Inhibitor, NonHaem};
use super::foods::FoodTrait::{
    Caffeine, Calcium, Coffee, Egg, Fortified, OlderTablesOverstate, Oxalate, Phytate, Polyphenol, Soy, Tea, VitaminC,
};
use super::foods::SafetyNote::{AvoidListeria, AvoidVitaminA, CookThrough, LeadShot, OilyFishLimit, TunaLimit};
use super::foods::{Food, Nutrients, Serving};

macro_rules! reported {
    (-) => {
        None
    };
    ($amount:literal) => {
        Some($amount)
    };
}

macro_rules! foods {
    ($($id:literal $class:ident $ndb:literal $serving:literal $grams:literal
       $iron:literal $vitamin_c:tt $magnesium:tt $folate:tt [$($note:ident),*] [$($trait:ident),*];)*) => {
        &[$(Food {
            id: $id,
            class: $class,
            sr28_ndb: $ndb,
            serving: Serving { id: $serving, grams: $grams },
            per_serving: Nutrients {
                iron_mg: $iron,
                vitamin_c_mg: reported!($vitamin_c),
                magnesium_mg: reported!($magnesium),
                folate_dfe_ug: reported!($folate),
            },
            safety: &[$($note),*],
            traits: &[$($trait),*],
        }),*]
    };
}

/// Every food (EVIDENCE C.7), liver first.
pub(super) const FOODS: &[Food] = foods! {
    "beef-liver-fried"        Haem      "13327" "slice"              82.0  5.06   0.6  18.0 213.0 [AvoidVitaminA] [];
    "chicken-liver-simmered"  Haem      "05028" "liver"              44.0  5.12  12.3  11.0 254.0 [AvoidVitaminA] [];
    "chicken-liver-pate"      Haem      "07053" "tablespoon"         13.0  1.19   1.3   2.0  42.0 [AvoidVitaminA, AvoidListeria] [];
    "oysters-cooked"          Haem      "15244" "portion"            85.0  6.09   0.0  24.0   8.0 [CookThrough] [];
    "mussels-cooked"          Haem      "15165" "portion"            85.0  5.71  11.6  31.0  65.0 [CookThrough] [];
    "clams-cooked"            Haem      "15159" "portion"            85.0  2.39  18.8  15.0  25.0 [CookThrough] [OlderTablesOverstate];
    "sardines-tinned"         Haem      "15088" "portion"            85.0  2.48   0.0  33.0   8.0 [OilyFishLimit] [Calcium];
    "tuna-light-tinned"       Haem      "15121" "portion"            85.0  1.39   0.0  20.0   3.0 [TunaLimit] [];
    "mackerel-cooked"         Haem      "15047" "portion"            85.0  1.33   0.3  82.0   2.0 [OilyFishLimit] [];
    "salmon-farmed-cooked"    Haem      "15237" "portion"            85.0  0.29   3.1  26.0  29.0 [OilyFishLimit] [];
    "cod-cooked"              Haem      "15016" "portion"            85.0  0.42   0.8  36.0   7.0 [] [];
    "prawns-cooked"           Haem      "15151" "portion"            85.0  0.27   0.0  31.0  20.0 [CookThrough] [];
    "beef-mince-85-lean"      Haem      "23570" "portion"            85.0  2.49   0.0  21.0   8.0 [CookThrough] [];
    "beef-mince-90-lean"      Haem      "23565" "portion"            85.0  2.62   0.0  23.0   7.0 [CookThrough] [];
    "beef-pot-roast"          Haem      "13377" "portion"            85.0  2.46   0.0  19.0   9.0 [CookThrough] [];
    "beef-short-ribs"         Haem      "13150" "portion"            85.0  2.86   0.0  19.0   6.0 [CookThrough] [];
    "lamb-leg-roast"          Haem      "17014" "portion"            85.0  1.80   0.0  22.0  20.0 [CookThrough] [];
    "lamb-mince-grilled"      Haem      "17225" "portion"            85.0  1.52   0.0  20.0  16.0 [CookThrough] [];
    "venison-roast"           Haem      "17165" "portion"            85.0  3.80   0.0  20.0     - [CookThrough, LeadShot] [];
    "rabbit-roast"            Haem      "17178" "portion"            85.0  1.93   0.0  18.0   9.0 [CookThrough] [];
    "pork-tenderloin-roast"   Haem      "10061" "portion"            85.0  0.98   0.0  25.0   0.0 [CookThrough] [];
    "duck-roast"              Haem      "05142" "portion"            85.0  2.30   0.0  17.0   8.0 [CookThrough] [];
    "turkey-dark-roast"       Haem      "05188" "portion"            85.0  1.22   0.0  23.0   8.0 [] [];
    "turkey-light-roast"      Haem      "05186" "portion"            85.0  0.60   0.0  27.0   8.0 [] [];
    "chicken-dark-roast"      Haem      "05045" "portion"            85.0  1.13   0.0  20.0   7.0 [] [];
    "chicken-breast-roast"    Haem      "05064" "portion"            85.0  0.88   0.0  25.0   3.0 [] [];
    "black-pudding"           Haem      "07005" "four-slices"       100.0  6.40   0.0   8.0   5.0 [CookThrough] [];
    "egg-hard-boiled"         NonHaem   "01129" "large"              50.0  0.59   0.0   5.0  22.0 [] [Egg];
    "lentils-boiled"          NonHaem   "16070" "cup"               198.0  6.59   3.0  71.0 358.0 [] [Phytate];
    "chickpeas-boiled"        NonHaem   "16057" "cup"               164.0  4.74   2.1  79.0 282.0 [] [Phytate];
    "kidney-beans-boiled"     NonHaem   "16028" "cup"               177.0  3.93   2.1  74.0 230.0 [] [Phytate];
    "black-beans-boiled"      NonHaem   "16015" "cup"               172.0  3.61   0.0 120.0 256.0 [] [Phytate];
    "white-beans-boiled"      NonHaem   "16050" "cup"               179.0  6.62   0.0 113.0 145.0 [] [Phytate];
    "haricot-beans-boiled"    NonHaem   "16038" "cup"               182.0  4.30   1.6  96.0 255.0 [] [Phytate];
    "baked-beans-tinned"      NonHaem   "16006" "half-cup"          127.0  1.51   0.0  34.0  15.0 [] [Phytate];
    "black-eyed-peas-boiled"  NonHaem   "16063" "cup"               171.0  4.29   0.7  91.0 356.0 [] [Phytate];
    "mung-beans-boiled"       NonHaem   "16081" "cup"               202.0  2.83   2.0  97.0 321.0 [] [Phytate];
    "pigeon-peas-boiled"      NonHaem   "16102" "cup"               168.0  1.86   0.0  77.0 186.0 [] [Phytate];
    "soya-beans-boiled"       NonHaem   "16109" "cup"               172.0  8.84   2.9 148.0  93.0 [] [Phytate, Soy];
    "tofu-regular-calcium"    NonHaem   "16427" "half-cup"          124.0  6.65   0.1  37.0  19.0 [] [Soy, Calcium];
    "tofu-firm-nigari"        NonHaem   "16126" "half-cup"          126.0  2.03   0.3  47.0  24.0 [] [Soy, Calcium];
    "tempeh"                  NonHaem   "16114" "half-cup"           83.0  2.24   0.0  67.0  20.0 [] [Soy];
    "edamame"                 NonHaem   "11212" "cup"               155.0  3.52   9.5  99.0 482.0 [] [Soy];
    "hummus"                  NonHaem   "16158" "four-tablespoons"   60.0  1.46   0.0  43.0  50.0 [] [Phytate];
    "falafel"                 NonHaem   "16138" "three-pieces"       51.0  1.74   0.8  42.0  53.0 [] [Phytate];
    "spinach-boiled"          NonHaem   "11458" "half-cup"           90.0  3.21   8.8  78.0 131.0 [] [Oxalate, Polyphenol];
    "spinach-raw"             NonHaem   "11457" "cup"                30.0  0.81   8.4  24.0  58.0 [] [Oxalate, Polyphenol];
    "swiss-chard-boiled"      NonHaem   "11148" "half-cup"           87.5  1.98  15.8  75.0   8.0 [] [Oxalate, Polyphenol];
    "amaranth-leaves-boiled"  NonHaem   "11004" "half-cup"           66.0  1.49  27.1  36.0  38.0 [] [Polyphenol];
    "beetroot-leaves-boiled"  NonHaem   "11087" "half-cup"           72.0  1.37  17.9  49.0  10.0 [] [Oxalate];
    "kale-boiled"             NonHaem   "11234" "cup"               130.0  1.17  53.3  23.0  17.0 [] [VitaminC];
    "collard-greens-boiled"   NonHaem   "11162" "cup"               190.0  2.15  34.6  40.0  30.0 [] [VitaminC];
    "broccoli-boiled"         NonHaem   "11091" "half-cup"           78.0  0.52  50.6  16.0  84.0 [] [VitaminC];
    "brussels-sprouts-boiled" NonHaem   "11099" "half-cup"           78.0  0.94  48.4  16.0  47.0 [] [VitaminC];
    "green-peas-boiled"       NonHaem   "11305" "half-cup"           80.0  1.23  11.4  31.0  50.0 [] [];
    "asparagus-boiled"        NonHaem   "11012" "half-cup"           90.0  0.82   6.9  13.0 134.0 [] [];
    "mushrooms-white-boiled"  NonHaem   "11261" "half-cup"           78.0  1.36   3.1   9.0  14.0 [] [];
    "potato-baked-with-skin"  NonHaem   "11356" "medium"            173.0  1.85  14.4  52.0  45.0 [] [];
    "sweet-potato-baked"      NonHaem   "11508" "medium"            114.0  0.79  22.3  31.0   7.0 [] [];
    "tomato-paste"            NonHaem   "11546" "quarter-cup"        66.0  1.97  14.5  28.0   8.0 [] [VitaminC];
    "parsley-fresh"           NonHaem   "11297" "tablespoon"          3.8  0.24   5.1   2.0   6.0 [] [VitaminC];
    "bread-wholemeal"         NonHaem   "18075" "slice"              32.0  0.79   0.0  24.0  13.0 [] [Phytate];
    "bread-white-us"          NonHaem   "18069" "slice"              29.0  1.05   0.0   7.0  50.0 [] [Fortified];
    "oats-cooked"             NonHaem   "08121" "cup"               234.0  2.11   0.0  63.0  14.0 [] [Phytate];
    "oats-instant-fortified"  NonHaem   "08123" "cup"               234.0 13.95   0.0  61.0 166.0 [] [Fortified, Phytate];
    "weetabix-us"             NonHaem   "42237" "two-biscuits"       35.0  4.50   0.0  32.0  16.0 [] [Fortified];
    "cheerios-us"             NonHaem   "08013" "cup"                28.0  9.29   6.0  32.0 336.0 [] [Fortified];
    "total-whole-grain-us"    NonHaem   "08077" "three-quarter-cup"  30.0 18.00  60.0  24.0 676.0 [] [Fortified];
    "shredded-wheat"          NonHaem   "08147" "two-biscuits"       47.0  1.24   0.0  61.0  20.0 [] [Phytate];
    "quinoa-cooked"           NonHaem   "20137" "cup"               185.0  2.76   0.0 118.0  78.0 [] [Phytate];
    "teff-cooked"             NonHaem   "20143" "cup"               252.0  5.17     - 126.0  45.0 [] [Phytate];
    "amaranth-grain-cooked"   NonHaem   "20002" "cup"               246.0  5.17     - 160.0     - [] [Phytate];
    "millet-cooked"           NonHaem   "20032" "cup"               174.0  1.10   0.0  77.0  33.0 [] [Phytate];
    "bulgur-cooked"           NonHaem   "20013" "cup"               182.0  1.75   0.0  58.0  33.0 [] [Phytate];
    "brown-rice-cooked"       NonHaem   "20037" "cup"               202.0  1.13   0.0  79.0  18.0 [] [Phytate];
    "white-rice-us-cooked"    NonHaem   "20045" "cup"               158.0  1.90   0.0  19.0 153.0 [] [Fortified];
    "pasta-us-cooked"         NonHaem   "20121" "cup"               124.0  1.59   0.0  22.0 148.0 [] [Fortified];
    "pumpkin-seeds"           NonHaem   "12014" "handful"           28.35  2.50   0.5 168.0  16.0 [] [Phytate];
    "sesame-seeds"            NonHaem   "12023" "tablespoon"          9.0  1.31   0.0  32.0   9.0 [] [Phytate];
    "tahini"                  NonHaem   "12166" "tablespoon"         15.0  1.34   0.0  14.0  15.0 [] [Phytate];
    "cashews"                 NonHaem   "12085" "handful"           28.35  1.70   0.0  74.0  20.0 [] [Phytate];
    "almonds"                 NonHaem   "12061" "handful"           28.35  1.05   0.0  77.0  12.0 [] [Phytate];
    "pistachios"              NonHaem   "12152" "handful"           28.35  1.14   0.9  31.0  14.0 [] [Phytate];
    "hazelnuts"               NonHaem   "12120" "handful"           28.35  1.33   1.8  46.0  32.0 [] [Phytate];
    "sunflower-seeds"         NonHaem   "12037" "handful"           28.35  1.08   0.4  37.0  67.0 [] [Phytate];
    "chia-seeds"              NonHaem   "12006" "handful"           28.35  2.19   0.5  95.0     - [] [Phytate];
    "flaxseed"                NonHaem   "12220" "tablespoon"         10.3  0.59   0.1  40.0   9.0 [] [Phytate];
    "peanut-butter-smooth"    NonHaem   "16098" "two-tablespoons"    32.0  0.56   0.0  54.0  28.0 [] [Phytate];
    "apricots-dried"          NonHaem   "09032" "ten-halves"         35.0  0.93   0.3  11.0   4.0 [] [];
    "raisins"                 NonHaem   "09298" "small-box"          43.0  0.81   1.0  14.0   2.0 [] [Polyphenol];
    "prunes"                  NonHaem   "09291" "five"               47.5  0.44   0.3  19.0   2.0 [] [];
    "figs-dried"              NonHaem   "09094" "four"               33.6  0.68   0.4  23.0   3.0 [] [];
    "dates-medjool"           NonHaem   "09421" "two"                48.0  0.43   0.0  26.0   7.0 [] [];
    "molasses"                NonHaem   "19304" "tablespoon"         20.0  0.94   0.0  48.0   0.0 [] [];
    "cocoa-powder"            NonHaem   "19165" "tablespoon"          5.4  0.75   0.0  27.0   2.0 [] [Polyphenol];
    "dark-chocolate-70-85"    NonHaem   "19904" "small-piece"       28.35  3.37     -  65.0     - [] [Polyphenol, Caffeine];
    "orange-navel"            Enhancer  "09202" "fruit"             140.0  0.18  82.7  15.0  48.0 [] [VitaminC];
    "orange-juice"            Enhancer  "09206" "cup"               248.0  0.50 124.0  27.0  74.0 [] [VitaminC];
    "kiwifruit"               Enhancer  "09148" "fruit"              69.0  0.21  64.0  12.0  17.0 [] [VitaminC];
    "strawberries"            Enhancer  "09316" "cup"               152.0  0.62  89.4  20.0  36.0 [] [VitaminC];
    "red-pepper-raw"          Enhancer  "11821" "half-cup"           74.5  0.32  95.1   9.0  34.0 [] [VitaminC];
    "tomato-raw"              Enhancer  "11529" "cup"               180.0  0.49  24.7  20.0  27.0 [] [VitaminC];
    "lemon-juice"             Enhancer  "09152" "two-tablespoons"    30.5  0.02  11.8   2.0   6.0 [] [VitaminC];
    "guava"                   Enhancer  "09139" "fruit"              55.0  0.14 125.6  12.0  27.0 [] [VitaminC];
    "papaya"                  Enhancer  "09226" "cup"               145.0  0.36  88.3  30.0  54.0 [] [VitaminC];
    "mango"                   Enhancer  "09176" "cup"               165.0  0.26  60.1  16.0  71.0 [] [VitaminC];
    "cabbage-raw"             Enhancer  "11109" "cup"                89.0  0.42  32.6  11.0  38.0 [] [VitaminC];
    "milk-whole"              Inhibitor "01077" "cup"               244.0  0.07   0.0  24.0  12.0 [] [Calcium];
    "yogurt-plain-whole"      Inhibitor "01116" "pot"               170.0  0.09   0.8  20.0  12.0 [] [Calcium];
    "cheddar"                 Inhibitor "01009" "small-piece"       28.35  0.04   0.0   8.0   8.0 [] [Calcium];
    "tea-black"               Inhibitor "14355" "large-mug"         237.0  0.05   0.0   7.0  12.0 [] [Tea, Caffeine];
    "coffee-brewed"           Inhibitor "14209" "large-mug"         237.0  0.02   0.0   7.0   5.0 [] [Coffee, Caffeine];
};

//! A food of her own: what its label or a recipe says one serving holds.

use serde::{Deserialize, Serialize};

use super::foods::{MOST_GRAMS, Nutrients, Portion};
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, FieldSpec};
use crate::moment::Moment;
use crate::units::{Grams, Micrograms, Milligrams};
use crate::words::{Message, Words};

/// A food she wrote herself, to be eaten by its servings or, where its weight is known, by weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnFood {
    /// Its name.
    pub name: String,
    /// What one serving is, in her words, or absent.
    pub serving: Option<String>,
    /// What one serving weighs; absent when she did not say, and then it cannot be eaten by weight.
    pub grams: Option<Grams>,
    /// Iron in one serving.
    pub iron: Milligrams,
    /// Vitamin C in one serving; absent when not known.
    pub vitamin_c: Option<Milligrams>,
    /// Magnesium in one serving; absent when not known.
    pub magnesium: Option<Milligrams>,
    /// Folate in one serving, in dietary folate equivalents; absent when not known.
    pub folate: Option<Micrograms>,
    /// Whether it is meat, fish or poultry, so that part of its iron is haem iron (EVIDENCE C-061); absent is no.
    pub haem: Option<bool>,
}

/// No food of EVIDENCE C.7 holds more than 18 mg in a serving; a fortified one may. 200 mg is no food.
const IRON: Bounds = Bounds { possible: (0.0, 200.0), plausible: (0.0, 30.0) };
/// Ours: a serving heavier than a plate is asked about; the most is that of every portion.
const GRAMS: Bounds = Bounds { possible: (0.5, MOST_GRAMS), plausible: (1.0, 1_000.0) };
/// The most of EVIDENCE C.7 in a serving is 126 mg; juices with added vitamin C hold more.
const VITAMIN_C: Bounds = Bounds { possible: (0.0, 5_000.0), plausible: (0.0, 500.0) };
/// The most of EVIDENCE C.7 in a serving is 168 mg.
const MAGNESIUM: Bounds = Bounds { possible: (0.0, 2_000.0), plausible: (0.0, 400.0) };
/// The most of EVIDENCE C.7 in a serving is 676 µg.
const FOLATE: Bounds = Bounds { possible: (0.0, 10_000.0), plausible: (0.0, 1_000.0) };

impl Record for OwnFood {
    const KIND: &'static str = "own_food";
    const PILLAR: Pillar = Pillar::Iron;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::text("name", 100).required(),
        FieldSpec::text("serving", 60),
        FieldSpec::amount("grams", "unit-grams", 1, GRAMS),
        FieldSpec::amount("iron", "unit-milligrams", 2, IRON).required(),
        FieldSpec::amount("vitamin_c", "unit-milligrams", 1, VITAMIN_C),
        FieldSpec::amount("magnesium", "unit-milligrams", 1, MAGNESIUM),
        FieldSpec::amount("folate", "unit-micrograms", 1, FOLATE),
        FieldSpec::switch("haem"),
    ];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(
            &Message::of("own_food-line")
                .with("name", self.name.trim().to_owned())
                .with("mg", words.number_in_full(self.iron.get())),
        )
    }
}

impl OwnFood {
    /// Whether part of its iron is haem iron.
    pub fn is_haem_source(&self) -> bool {
        self.haem == Some(true)
    }

    /// What a portion holds, or `None` when it was weighed and the weight of a serving is not known.
    pub fn nutrients(&self, portion: Portion) -> Option<Nutrients> {
        let servings = match portion {
            Portion::Servings(servings) => servings,
            Portion::Grams(grams) => grams / self.grams?.get(),
        };
        let serving = Nutrients {
            iron_mg: self.iron.get(),
            vitamin_c_mg: self.vitamin_c.map(Milligrams::get),
            magnesium_mg: self.magnesium.map(Milligrams::get),
            folate_dfe_ug: self.folate.map(Micrograms::get),
        };
        servings.is_finite().then(|| serving.times(servings))
    }
}

//! A food eaten: which one, and how much of it.

use serde::{Deserialize, Serialize};

use super::foods::{self, MOST_GRAMS, Portion};
use crate::entry::{EntryId, Pillar, Record};
use crate::forms::{Bounds, Catalogue, FieldSpec, Objection, Preset};
use crate::moment::Moment;
use crate::units::Grams;
use crate::words::{Message, Words};

/// One food of one meal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Eaten {
    /// The id of a food of the table or, as `own-<entry>`, of one of her own.
    pub what: String,
    /// How many servings; absent is one.
    pub servings: Option<f64>,
    /// How many grams; where given it wins over the servings.
    pub grams: Option<Grams>,
}

const OWN: &str = "own-";

/// The id under which a food of her own is chosen.
pub fn own_id(entry: EntryId) -> String {
    format!("{OWN}{entry}")
}

/// The food of her own that an id means, or `None` for any other id.
pub fn own_entry(id: &str) -> Option<EntryId> {
    id.strip_prefix(OWN)?.parse().ok()
}

/// A twentieth is a taste; more than five servings of one food at a time is asked about. Our own bounds.
const SERVINGS: Bounds = Bounds { possible: (0.05, 20.0), plausible: (0.05, 5.0) };
/// The most is that of every portion; more than a kilogram of one food is asked about. Our own bounds.
const GRAMS: Bounds = Bounds { possible: (0.5, MOST_GRAMS), plausible: (0.5, 1_000.0) };

impl Record for Eaten {
    const KIND: &'static str = "food";
    const PILLAR: Pillar = Pillar::Iron;
    /// One serving is preset; not medicine.
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::search("what", Catalogue::Foods).required(),
        FieldSpec::amount("servings", "unit-servings", 2, SERVINGS).preset(Preset::Number(1.0)),
        FieldSpec::amount("grams", "unit-grams", 1, GRAMS),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        let too_much = foods::food(&self.what).is_some_and(|food| food.nutrients(self.portion()).is_err());
        too_much.then(|| Objection::refuse("servings", Message::of("food-too-much"))).into_iter().collect()
    }

    /// A food of her own is not named here: its name stands in its own entry. [`super::intake::Intake::line`] names it.
    fn line(&self, _at: Moment, words: &Words) -> String {
        match foods::food(&self.what) {
            None => words.say("food-line-own"),
            Some(food) => {
                let name = food.name(words);
                match food.nutrients(self.portion()) {
                    Ok(held) => line(name, held.iron_mg, words),
                    Err(_) => name,
                }
            }
        }
    }
}

/// A food and its iron in one line.
pub(super) fn line(name: String, iron_mg: f64, words: &Words) -> String {
    words.tell(&Message::of("food-line").with("food", name).with("mg", iron_in_short(iron_mg, words)))
}

/// Iron of a food as it is read at a glance: one decimal, or two below a tenth of a milligram.
pub fn iron_in_short(mg: f64, words: &Words) -> String {
    words.number(mg, if mg > 0.0 && mg < 0.1 { 2 } else { 1 })
}

impl Eaten {
    /// How much of it was eaten: the grams where she gave them, else the servings, else one serving.
    pub fn portion(&self) -> Portion {
        match self.grams {
            Some(grams) => Portion::Grams(grams.get()),
            None => Portion::Servings(self.servings.unwrap_or(1.0)),
        }
    }
}

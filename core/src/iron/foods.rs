//! Foods that bring iron, help it or hinder it, and what a portion holds.
//!
//! The amounts are US data (EVIDENCE C.7, C-086): a shell says so and lets her change the milligrams.

use serde::{Deserialize, Serialize};

use super::food_table::FOODS;
use crate::words::{Message, Words};

/// What a food is for iron (EVIDENCE C.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoodClass {
    /// Meat, poultry, fish or shellfish: part of its iron is haem iron (C-061). How large a part is not told.
    Haem,
    /// Its iron is not haem iron.
    NonHaem,
    /// Eaten for its vitamin C more than its iron.
    Enhancer,
    /// Milk foods, tea and coffee: little iron, and here for what they do beside it.
    Inhibitor,
}

/// Something a pregnant woman should see beside the food (EVIDENCE C.7, S-NHSFOOD).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyNote {
    /// Not in pregnancy: liver and pâté hold a great deal of vitamin A.
    AvoidVitaminA,
    /// Not in pregnancy: may carry listeria; in the UK this holds for every pâté.
    AvoidListeria,
    /// Only when cooked right through.
    CookThrough,
    /// Oily fish: at most [`OILY_FISH_PORTIONS_A_WEEK`].
    OilyFishLimit,
    /// Tuna: at most [`TUNA_STEAKS_A_WEEK`] or [`TUNA_CANS_A_WEEK`]; it does not count as oily fish.
    TunaLimit,
    /// Game shot with lead.
    LeadShot,
}

impl SafetyNote {
    /// The note in her language.
    pub fn words(self, words: &Words) -> String {
        let count = |number: u8| f64::from(number);
        words.tell(&match self {
            Self::AvoidVitaminA => Message::of("food-safety-avoid-vitamin-a"),
            Self::AvoidListeria => Message::of("food-safety-avoid-listeria"),
            Self::CookThrough => Message::of("food-safety-cook-through"),
            Self::OilyFishLimit => {
                Message::of("food-safety-oily-fish-limit").with("portions", count(OILY_FISH_PORTIONS_A_WEEK))
            }
            Self::TunaLimit => Message::of("food-safety-tuna-limit")
                .with("steaks", count(TUNA_STEAKS_A_WEEK))
                .with("cans", count(TUNA_CANS_A_WEEK)),
            Self::LeadShot => Message::of("food-safety-lead-shot"),
        })
    }
}

/// Portions of oily fish a week in pregnancy, at most (EVIDENCE C.7, S-NHSFOOD, conf-O).
pub const OILY_FISH_PORTIONS_A_WEEK: u8 = 2;
/// Tuna steaks a week in pregnancy, at most, if no tinned tuna is eaten (EVIDENCE C.7, S-NHSFOOD, conf-O).
pub const TUNA_STEAKS_A_WEEK: u8 = 2;
/// Medium cans of tuna a week in pregnancy, at most, if no steak is eaten (EVIDENCE C.7, S-NHSFOOD, conf-O).
pub const TUNA_CANS_A_WEEK: u8 = 4;

/// What else is in a food that bears on iron or on sleep (EVIDENCE C.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoodTrait {
    /// Rich in vitamin C.
    VitaminC,
    /// Holds phytate, as bran, pulses, seeds and whole grain do.
    Phytate,
    /// Holds polyphenols, as cocoa and some greens do.
    Polyphenol,
    /// Holds oxalate. No effect on iron is on our list, so it gives no hint.
    Oxalate,
    /// Made of soya.
    Soy,
    /// Egg.
    Egg,
    /// Rich in calcium. In a varied diet this has no effect on iron (C-063), so it gives no hint.
    Calcium,
    /// Black tea.
    Tea,
    /// Coffee.
    Coffee,
    /// Holds caffeine.
    Caffeine,
    /// Iron was added; how much depends on the country and the maker (C-086).
    Fortified,
    /// Older tables give it far more iron than it holds (C-085).
    OlderTablesOverstate,
}

/// One serving as people name it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Serving {
    /// The end of its words' key, `food-serving-…`.
    pub id: &'static str,
    /// Its weight in grams, above 0.
    pub grams: f64,
}

/// What an amount of food holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Nutrients {
    /// Iron eaten, in milligrams. This is intake, never what the body takes up (C-076).
    pub iron_mg: f64,
    /// Vitamin C in milligrams; absent means the source does not report it.
    pub vitamin_c_mg: Option<f64>,
    /// Magnesium in milligrams; absent means the source does not report it.
    pub magnesium_mg: Option<f64>,
    /// Folate in micrograms of dietary folate equivalents; absent means the source does not report it.
    pub folate_dfe_ug: Option<f64>,
}

impl Nutrients {
    pub(super) fn times(self, servings: f64) -> Self {
        Self {
            iron_mg: self.iron_mg * servings,
            vitamin_c_mg: self.vitamin_c_mg.map(|mg| mg * servings),
            magnesium_mg: self.magnesium_mg.map(|mg| mg * servings),
            folate_dfe_ug: self.folate_dfe_ug.map(|ug| ug * servings),
        }
    }
}

/// A food of the table.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Food {
    /// Its lasting name in the diary and the end of its words' key, `food-…`.
    pub id: &'static str,
    /// What it is for iron.
    pub class: FoodClass,
    /// Its number in the USDA National Nutrient Database, release 28.
    pub sr28_ndb: &'static str,
    /// One serving.
    pub serving: Serving,
    /// What one serving holds.
    pub per_serving: Nutrients,
    /// What to see beside it in pregnancy; empty when nothing is noted, which is no promise of safety.
    pub safety: &'static [SafetyNote],
    /// What else is in it.
    pub traits: &'static [FoodTrait],
}

/// How much of a food was eaten.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Portion {
    /// By weight, in grams, from 0 to [`MOST_GRAMS`].
    Grams(f64),
    /// By the food's own serving, from 0 to the same weight.
    Servings(f64),
}

impl Portion {
    /// Whether none of it was eaten.
    pub fn is_nothing(self) -> bool {
        let (Self::Grams(amount) | Self::Servings(amount)) = self;
        amount <= 0.0
    }
}

/// The heaviest portion of one food that is believed, in grams: our own bound against slips.
pub const MOST_GRAMS: f64 = 5_000.0;

/// A portion below nothing, beyond [`MOST_GRAMS`], or not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a portion of food")]
pub struct NotAPortion;

impl Food {
    /// Whether part of its iron is haem iron.
    pub fn is_haem_source(&self) -> bool {
        self.class == FoodClass::Haem
    }

    /// Whether it is one to leave out in pregnancy.
    pub fn is_to_avoid(&self) -> bool {
        self.safety.iter().any(|note| matches!(note, SafetyNote::AvoidVitaminA | SafetyNote::AvoidListeria))
    }

    /// Its name in her language.
    pub fn name(&self, words: &Words) -> String {
        words.say(&format!("food-{}", self.id))
    }

    /// What a portion holds.
    ///
    /// # Errors
    /// [`NotAPortion`] for an amount that nobody eats.
    pub fn nutrients(&self, portion: Portion) -> Result<Nutrients, NotAPortion> {
        let servings = match portion {
            Portion::Grams(grams) => grams / self.serving.grams,
            Portion::Servings(servings) => servings,
        };
        if (0.0..=MOST_GRAMS).contains(&(servings * self.serving.grams)) {
            Ok(self.per_serving.times(servings))
        } else {
            Err(NotAPortion)
        }
    }
}

/// Every food, in the order of the evidence table: haem sources, other sources, enhancers, inhibitors.
pub fn foods() -> &'static [Food] {
    FOODS
}

/// The food with this id, or `None` when the table has no such food.
pub fn food(id: &str) -> Option<&'static Food> {
    FOODS.iter().find(|food| food.id == id)
}

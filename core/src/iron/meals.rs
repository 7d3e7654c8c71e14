//! A meal: the iron in it, and in words what helps or hinders that iron.
//!
//! No absorbed milligrams anywhere: the models do not hold well enough in pregnancy (EVIDENCE C-006, C-076).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::foods::{Food, FoodTrait, NotAPortion, Nutrients, Portion, SafetyNote};
use crate::evidence::{Evidence, Standing};

/// Something taken with a meal that is not one of its foods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alongside {
    /// A cup of black tea.
    Tea,
    /// A cup of coffee.
    Coffee,
    /// A calcium tablet.
    CalciumTablet,
}

/// What helps the body take up the iron of the same meal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Helper {
    /// Vitamin C in the same meal (C-060).
    VitaminC,
    /// Meat, poultry or fish in the same meal (C-061).
    MeatPoultryFish,
}

/// What stands in the way of the iron of the same meal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hinderer {
    /// Tea with the meal (C-062).
    Tea,
    /// Coffee with the meal (C-062).
    Coffee,
    /// A calcium tablet with the meal; milk and cheese as food do not count (C-062, C-063).
    CalciumTablet,
    /// Phytate in bran, pulses, seeds and whole grain (C-064).
    Phytate,
    /// Polyphenols in cocoa and some greens (C-064).
    Polyphenol,
    /// Soya (C-064).
    Soy,
    /// Egg (C-064).
    Egg,
}

impl Helper {
    /// Where this is from.
    pub fn evidence(self) -> Evidence {
        Evidence::new(
            match self {
                Self::VitaminC => "C-060",
                Self::MeatPoultryFish => "C-061",
            },
            Standing::PrimaryPaper,
        )
    }
}

impl Hinderer {
    /// Where this is from.
    pub fn evidence(self) -> Evidence {
        Evidence::new(
            match self {
                Self::Tea | Self::Coffee => "C-062",
                Self::CalciumTablet => "C-063",
                Self::Phytate | Self::Polyphenol | Self::Soy | Self::Egg => "C-064",
            },
            Standing::PrimaryPaper,
        )
    }

    fn of(food_trait: FoodTrait) -> Option<Self> {
        match food_trait {
            FoodTrait::Tea => Some(Self::Tea),
            FoodTrait::Coffee => Some(Self::Coffee),
            FoodTrait::Phytate => Some(Self::Phytate),
            FoodTrait::Polyphenol => Some(Self::Polyphenol),
            FoodTrait::Soy => Some(Self::Soy),
            FoodTrait::Egg => Some(Self::Egg),
            FoodTrait::VitaminC
            | FoodTrait::Oxalate
            | FoodTrait::Calcium
            | FoodTrait::Caffeine
            | FoodTrait::Fortified
            | FoodTrait::OlderTablesOverstate => None,
        }
    }
}

/// A sum over foods of which some may not report the nutrient.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Total {
    /// The sum of what is reported.
    pub reported: f64,
    /// How many foods do not report it; above 0 the true total is at least [`Self::reported`].
    pub unreported_foods: usize,
}

impl Total {
    pub(super) fn add(&mut self, amount: Option<f64>) {
        match amount {
            Some(amount) => self.reported += amount,
            None => self.unreported_foods += 1,
        }
    }
}

/// What was eaten together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Meal {
    /// Iron of foods that are haem sources, in milligrams: all of their iron, haem or not.
    pub iron_of_haem_sources_mg: f64,
    /// Iron of all other foods, in milligrams.
    pub iron_of_other_foods_mg: f64,
    /// Vitamin C in milligrams.
    pub vitamin_c_mg: Total,
    /// Magnesium in milligrams.
    pub magnesium_mg: Total,
    /// Folate in micrograms of dietary folate equivalents.
    pub folate_dfe_ug: Total,
    /// What helps, each once.
    pub helpers: BTreeSet<Helper>,
    /// What hinders, each once.
    pub hinderers: BTreeSet<Hinderer>,
    /// What to see beside its foods in pregnancy, each once.
    pub safety: BTreeSet<SafetyNote>,
}

impl Meal {
    /// The meal made of these foods, with what was taken alongside.
    ///
    /// A food eaten in a portion of nothing gives neither hint nor note.
    ///
    /// # Errors
    /// [`NotAPortion`] when any portion is one that nobody eats.
    pub fn of<'a>(
        foods: impl IntoIterator<Item = (&'a Food, Portion)>,
        alongside: impl IntoIterator<Item = Alongside>,
    ) -> Result<Self, NotAPortion> {
        let mut meal = Self {
            iron_of_haem_sources_mg: 0.0,
            iron_of_other_foods_mg: 0.0,
            vitamin_c_mg: Total::default(),
            magnesium_mg: Total::default(),
            folate_dfe_ug: Total::default(),
            helpers: BTreeSet::new(),
            hinderers: BTreeSet::new(),
            safety: BTreeSet::new(),
        };
        for (food, portion) in foods {
            let nutrients = food.nutrients(portion)?;
            if !portion.is_nothing() {
                meal.add(food, nutrients);
            }
        }
        meal.hinderers.extend(alongside.into_iter().map(|taken| match taken {
            Alongside::Tea => Hinderer::Tea,
            Alongside::Coffee => Hinderer::Coffee,
            Alongside::CalciumTablet => Hinderer::CalciumTablet,
        }));
        Ok(meal)
    }

    /// All iron eaten, in milligrams.
    pub fn iron_mg(&self) -> f64 {
        self.iron_of_haem_sources_mg + self.iron_of_other_foods_mg
    }

    fn add(&mut self, food: &Food, nutrients: Nutrients) {
        if food.is_haem_source() {
            self.iron_of_haem_sources_mg += nutrients.iron_mg;
            self.helpers.insert(Helper::MeatPoultryFish);
        } else {
            self.iron_of_other_foods_mg += nutrients.iron_mg;
        }
        self.vitamin_c_mg.add(nutrients.vitamin_c_mg);
        self.magnesium_mg.add(nutrients.magnesium_mg);
        self.folate_dfe_ug.add(nutrients.folate_dfe_ug);
        if food.traits.contains(&FoodTrait::VitaminC) {
            self.helpers.insert(Helper::VitaminC);
        }
        self.hinderers.extend(food.traits.iter().copied().filter_map(Hinderer::of));
        self.safety.extend(food.safety);
    }
}

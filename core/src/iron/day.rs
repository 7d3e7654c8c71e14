//! What she took in on one of her days: iron, and what is counted beside it.

use chrono::NaiveDate;
use serde::Serialize;

use super::dose::Swallowed;
use super::intake::Intake;
use super::meals::Total;
use super::supplement::Supplement;
use super::targets::{FolicAcid, folate_equivalents_ug};
use crate::moment::{DayTurn, Moment};
use crate::units::{Micrograms, Milligrams};

/// A nutrient of one day, in its own unit: what food brought and what supplements brought are never mixed, because
/// an upper level may count only one of them (EVIDENCE C-104).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Brought {
    /// By food.
    pub by_food: Total,
    /// By supplements.
    pub by_supplements: f64,
}

/// What she took in on one day. Intake, never what the body takes up (EVIDENCE C-076).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct DayIntake {
    /// Elemental iron of tablets and supplements, in milligrams.
    pub iron_of_doses_mg: f64,
    /// Iron of foods that are haem sources, in milligrams: all of their iron, haem or not.
    pub iron_of_haem_sources_mg: f64,
    /// Iron of all other foods, in milligrams.
    pub iron_of_other_foods_mg: f64,
    /// Foods whose iron is not told; above 0 the iron of food is at least what is said here.
    pub foods_untold: usize,
    /// Vitamin C in milligrams.
    pub vitamin_c_mg: Brought,
    /// Magnesium in milligrams.
    pub magnesium_mg: Brought,
    /// Folate in micrograms of dietary folate equivalents; folic acid is counted as taken with food, which is the
    /// lower of its two factors (EVIDENCE C-101).
    pub folate_dfe_ug: Brought,
    /// Folic acid of supplements in micrograms as on the label, which is what the upper level counts (EVIDENCE C-100).
    pub folic_acid_ug: f64,
}

impl Brought {
    /// By food, as far as it is reported, and supplements together.
    pub fn reported(&self) -> f64 {
        self.by_food.reported + self.by_supplements
    }
}

impl DayIntake {
    /// What of these she took in on her day `day`. What belongs to other days is left out.
    pub fn on(
        day: NaiveDate,
        turn: DayTurn,
        doses: &[Swallowed],
        intakes: &[Intake],
        supplements: &[(Moment, Supplement)],
    ) -> Self {
        let mut sum = Self::default();
        for dose in doses.iter().filter(|dose| turn.day_of(dose.at) == day) {
            sum.iron_of_doses_mg += dose.elemental.get();
        }
        for intake in intakes.iter().filter(|intake| turn.day_of(intake.at) == day) {
            sum.eat(intake);
        }
        for (_, supplement) in supplements.iter().filter(|(at, _)| turn.day_of(*at) == day) {
            sum.swallow(supplement);
        }
        sum
    }

    /// Iron of food, in milligrams, as far as it is told.
    pub fn iron_of_food_mg(&self) -> f64 {
        self.iron_of_haem_sources_mg + self.iron_of_other_foods_mg
    }

    fn eat(&mut self, intake: &Intake) {
        let held = intake.nutrients();
        match held {
            None => self.foods_untold += 1,
            Some(held) if intake.is_haem_source() => self.iron_of_haem_sources_mg += held.iron_mg,
            Some(held) => self.iron_of_other_foods_mg += held.iron_mg,
        }
        self.vitamin_c_mg.by_food.add(held.and_then(|held| held.vitamin_c_mg));
        self.magnesium_mg.by_food.add(held.and_then(|held| held.magnesium_mg));
        self.folate_dfe_ug.by_food.add(held.and_then(|held| held.folate_dfe_ug));
    }

    /// Its iron is not counted here: a supplement with iron is among the doses.
    fn swallow(&mut self, supplement: &Supplement) {
        let mg = |amount: Option<Milligrams>| amount.map_or(0.0, Milligrams::get);
        let folic_acid_ug = supplement.folic_acid.map_or(0.0, Micrograms::get);
        self.vitamin_c_mg.by_supplements += mg(supplement.vitamin_c);
        self.magnesium_mg.by_supplements += mg(supplement.magnesium);
        self.folic_acid_ug += folic_acid_ug;
        self.folate_dfe_ug.by_supplements +=
            folate_equivalents_ug(0.0, FolicAcid { with_food_ug: folic_acid_ug, fasting_ug: 0.0 });
    }
}

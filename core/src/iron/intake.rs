//! Food eaten with what it held, whether it is a food of the table or one of her own.

use super::eaten;
use super::foods::{Food, Nutrients, Portion};
use super::own_food::OwnFood;
use crate::moment::Moment;
use crate::words::Words;

/// A food she ate.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    /// When.
    pub at: Moment,
    /// Which food.
    pub of: Source,
    /// How much of it.
    pub portion: Portion,
}

/// Where what a food holds is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// In the table of foods.
    Known(&'static Food),
    /// In what she wrote.
    Own(OwnFood),
    /// Nowhere any more: she deleted her own food.
    Gone,
}

impl Intake {
    /// What it held, or `None` when nothing says so: her own food is gone, or was weighed and has no known weight.
    pub fn nutrients(&self) -> Option<Nutrients> {
        match &self.of {
            Source::Known(food) => food.nutrients(self.portion).ok(),
            Source::Own(food) => food.nutrients(self.portion),
            Source::Gone => None,
        }
    }

    /// Whether part of its iron is haem iron (EVIDENCE C-061); how large a part is not told.
    pub fn is_haem_source(&self) -> bool {
        match &self.of {
            Source::Known(food) => food.is_haem_source(),
            Source::Own(food) => food.is_haem_source(),
            Source::Gone => false,
        }
    }

    /// The food and its iron in one line, a food of her own by its name.
    pub fn line(&self, words: &Words) -> String {
        let name = match &self.of {
            Source::Known(food) => food.name(words),
            Source::Own(food) => food.name.trim().to_owned(),
            Source::Gone => words.say("food-line-own"),
        };
        match self.nutrients() {
            Some(held) => eaten::line(name, held.iron_mg, words),
            None => name,
        }
    }
}

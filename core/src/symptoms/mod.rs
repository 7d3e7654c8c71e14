//! Symptoms: restless legs, sorting them and what else stirs a night, the baby's movements, tightenings, and everything else felt.

pub mod catalogue;
pub mod legs;
pub mod movement;
pub mod night;
pub mod sorted_legs;
pub mod spell;
pub(crate) mod store;
pub mod symptom;
pub mod tightening;
pub mod warning;

pub use store::{
    nights_with_an_entry, nights_with_another_entry, open_spell, quiet_nights, sorted_legs_between, spells, what_helped,
};

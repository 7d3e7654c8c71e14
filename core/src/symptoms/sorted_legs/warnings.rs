//! Which of her answers are warning signs of Urgent help.

use super::{Itch, Nerve, Safety, SortedLegs, Swelling};
use crate::symptoms::warning::{Warning, is, whenever};

impl SortedLegs {
    /// The answers that are warning signs, each with the field it was given in. Only rows that were read stand here.
    pub fn warnings(&self) -> Vec<(&'static str, Warning)> {
        let safety = match self.safety {
            Safety::Breathing => Some(is("breathing", "G-001")),
            Safety::OneLeg => Some(whenever("one-leg", "G-013")),
            Safety::Neither => None,
        };
        let swelling = (self.swelling == Some(Swelling::Sudden)).then_some(is("swelling-or-ribs", "G-010"));
        let nerve = (self.nerve == Some(Nerve::Saddle)).then_some(is("numb-between-legs", "G-019"));
        let itch = match self.itch {
            Some(Itch::PalmsOrSoles) => Some(is("itch-or-dark-urine", "G-012")),
            Some(Itch::NoRash) => Some(is("itch-at-night", "G-012")),
            _ => None,
        };
        [("safety", safety), ("swelling", swelling), ("nerve", nerve), ("itch", itch)]
            .into_iter()
            .filter_map(|(field, warning)| Some((field, warning?)))
            .collect()
    }
}

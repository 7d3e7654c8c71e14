//! What the scales showed.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, FieldSpec};
use crate::moment::Moment;
use crate::units::Kilograms;
use crate::words::{Message, Words};

/// Her weight at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weight {
    /// What the scales showed.
    pub kilograms: Kilograms,
}

/// Ours: guards against a slip of the finger and against pounds typed as kilograms; no judgement of any weight.
const KILOGRAMS: Bounds = Bounds { possible: (25.0, 400.0), plausible: (40.0, 180.0) };

impl Record for Weight {
    const KIND: &'static str = "weight";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::amount("kilograms", "unit-kilograms", 1, KILOGRAMS).required()];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(&Message::of("weight-line").with("kg", words.number_in_full(self.kilograms.get())))
    }
}

//! Iron swallowed, in elemental milligrams.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec};
use crate::moment::Moment;
use crate::units::Milligrams;
use crate::words::{Message, Words};

/// Iron tablets, capsules or syrup swallowed at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dose {
    /// Elemental iron: what the label calls iron, not the weight of the salt (EVIDENCE C-030 to C-039).
    pub elemental: Milligrams,
    /// What was swallowed, or absent when she did not say.
    pub product: Option<String>,
}

const PRODUCTS: Choices = Choices { set: "product", ids: &["tablet", "capsule", "liquid", "other"] };

/// EVIDENCE C-033, C-037: labels run from 14 mg to 120 mg elemental; WHO's largest single figure is 120 (C-011).
const ELEMENTAL: Bounds = Bounds { possible: (0.1, 1_000.0), plausible: (5.0, 210.0) };

impl Record for Dose {
    const KIND: &'static str = "iron_dose";
    const PILLAR: Pillar = Pillar::Iron;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::amount("elemental", "unit-milligrams", 1, ELEMENTAL).required(),
        FieldSpec::one("product", PRODUCTS),
    ];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(&Message::of("iron_dose-line").with("mg", words.number_in_full(self.elemental.get())))
    }
}

//! A symptom of pregnancy, from the catalogue.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Catalogue, FieldSpec};
use crate::moment::Moment;
use crate::units::Strength;
use crate::words::{Message, Words};

/// Something she felt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SymptomFelt {
    /// What, by its id in [`super::catalogue`].
    pub what: String,
    /// How strong it was, or absent when she did not say.
    pub intensity: Option<Strength>,
}

impl Record for SymptomFelt {
    const KIND: &'static str = "symptom";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::search("what", Catalogue::Symptoms).required(), FieldSpec::scale("intensity")];

    fn line(&self, _at: Moment, words: &Words) -> String {
        let what = super::catalogue::name(&self.what, words);
        match self.intensity {
            None => what,
            Some(intensity) => {
                words.tell(&Message::of("symptom-line-intensity").with("what", what).with("intensity", intensity.get()))
            }
        }
    }
}

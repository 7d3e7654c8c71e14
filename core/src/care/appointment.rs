//! A visit, ahead or past.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record, Tense};
use crate::forms::{Choices, FieldSpec};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// A visit; the entry's moment is when it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Whom she sees, or what is done there.
    pub with_whom: String,
    /// Where it is, in her words, or absent.
    pub place: Option<String>,
}

const WITH_WHOM: Choices = Choices {
    set: "appointment-with_whom",
    ids: &["midwife", "doctor", "scan", "blood_test", "health_visitor", "other"],
};

impl Record for Appointment {
    const KIND: &'static str = "appointment";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::one("with_whom", WITH_WHOM).required(), FieldSpec::text("place", 200)];
    const TENSE: Tense = Tense::Either;

    fn line(&self, _at: Moment, words: &Words) -> String {
        let whom = words.say(&format!("{}-{}", WITH_WHOM.set, self.with_whom));
        match self.place.as_deref().map(str::trim).filter(|place| !place.is_empty()) {
            None => whom,
            Some(place) => {
                words.tell(&Message::of("appointment-line-place").with("whom", whom).with("place", place.to_owned()))
            }
        }
    }
}

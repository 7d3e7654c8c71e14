//! A note on the baby's movements. No count, no timer, no threshold (EVIDENCE G-021, G-025, G-027).

use serde::{Deserialize, Serialize};

use super::warning::{Warning, is};
use crate::entry::{Pillar, Record};
use crate::forms::{Choices, FieldSpec};
use crate::moment::Moment;
use crate::words::Words;

/// How the baby moved, in a word of her own choosing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovementNote {
    /// How, by choice id: `as_usual`, `more`, `less`, `different` or `first_felt`. `less` includes none at all.
    pub how: String,
}

const HOW: Choices =
    Choices { set: "movement_note-how", ids: &["as_usual", "more", "less", "different", "first_felt"] };

/// The signs by gestational age, the narrowest first; which of them holds is Urgent help's to say.
const CHANGED: &[Warning] =
    &[is("movements-from-28", "G-024"), is("movements-24-to-27", "G-023"), is("movements", "G-009")];

/// The warning signs of a movement note with this choice; none for movements as usual, more, or first felt.
pub fn warnings_of(how: &str) -> &'static [Warning] {
    match how {
        "less" | "different" => CHANGED,
        _ => &[],
    }
}

impl Record for MovementNote {
    const KIND: &'static str = "movement_note";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::one("how", HOW).required()];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.say(&format!("movement_note-line-{}", self.how))
    }
}

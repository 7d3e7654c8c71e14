//! A question for her midwife or doctor, and what came of it.

use serde::{Deserialize, Serialize};

use super::in_one_line;
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, FieldSpec};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// Something she wants to ask at a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question, in her words.
    pub words: String,
    /// Whether it has been asked; absent means not yet.
    pub asked: Option<bool>,
    /// What she was told, or absent.
    pub answer: Option<String>,
    /// Its place in her order, 1 first; absent stands after those that have one.
    pub place: Option<i32>,
}

/// More questions than any visit holds; not medicine.
const PLACE: Bounds = Bounds::just(1.0, 99.0);

impl Question {
    /// Whether it still waits to be asked.
    pub fn is_open(&self) -> bool {
        self.asked != Some(true)
    }
}

impl Record for Question {
    const KIND: &'static str = "question";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::text("words", 1_000).required(),
        FieldSpec::switch("asked"),
        FieldSpec::text("answer", 2_000),
        FieldSpec::stepper("place", PLACE),
    ];

    fn line(&self, _at: Moment, words: &Words) -> String {
        let question = in_one_line(&self.words, words);
        if self.is_open() {
            question
        } else {
            words.tell(&Message::of("question-line-asked").with("question", question))
        }
    }
}

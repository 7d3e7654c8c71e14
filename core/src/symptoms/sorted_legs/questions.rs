//! The questions in the order they are put.
//!
//! The criterion that nothing else explains it all (EVIDENCE B-005) is asked after the look-alikes it is about
//! (`core/decisions/0018`).

use super::SortedLegs;
use crate::entry::Record;
use crate::forms::{Answers, Body};

/// The part of the sorting that a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// One leg different, or breathless.
    Safety,
    /// What makes restless legs.
    Pattern,
    /// What can feel alike.
    LookAlikes,
    /// Her family, earlier times, conditions.
    History,
}

/// One question; its words are those of the form's field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The field it asks for.
    pub field: &'static str,
    /// The part it belongs to.
    pub part: Part,
    /// The rows of EVIDENCE it rests on.
    pub evidence: &'static [&'static str],
}

const fn ask(field: &'static str, part: Part, evidence: &'static [&'static str]) -> Question {
    Question { field, part, evidence }
}

/// Every question, in its order: safety, then the criteria of EVIDENCE B.1, the look-alikes of B.2, and B.4.
pub const QUESTIONS: &[Question] = &[
    ask("safety", Part::Safety, &["B-020", "G-013", "G-001"]),
    ask("urge", Part::Pattern, &["B-001"]),
    ask("at_rest", Part::Pattern, &["B-002"]),
    ask("moving", Part::Pattern, &["B-003"]),
    ask("evening", Part::Pattern, &["B-004"]),
    ask("cramp", Part::LookAlikes, &["B-021"]),
    ask("position", Part::LookAlikes, &["B-022"]),
    ask("veins", Part::LookAlikes, &["B-023"]),
    ask("swelling", Part::LookAlikes, &["B-024", "G-010"]),
    ask("joints", Part::LookAlikes, &["B-025"]),
    ask("nerve", Part::LookAlikes, &["B-026", "G-019"]),
    ask("restless_inside", Part::LookAlikes, &["B-027", "B-121"]),
    ask("itch", Part::LookAlikes, &["B-028", "G-012"]),
    ask("explained", Part::Pattern, &["B-005"]),
    ask("family", Part::History, &["B-066"]),
    ask("had_before", Part::History, &["B-047", "B-065"]),
    ask("conditions", Part::History, &["B-060", "B-062"]),
];

impl Part {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Safety => "safety",
            Self::Pattern => "pattern",
            Self::LookAlikes => "look_alikes",
            Self::History => "history",
        }
    }
}

/// The place of a field's question, the first being 0; `None` for a field that is not asked.
pub fn place(field: &str) -> Option<usize> {
    QUESTIONS.iter().position(|question| question.field == field)
}

/// The first question that these answers leave open, or `None` when every one is answered.
pub fn next(answers: &Answers) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| answers.get(question.field).is_none())
}

impl SortedLegs {
    /// The record that these answers make, each of which stands; `None` before the first question is answered.
    pub(crate) fn of(answers: &Answers) -> Option<Self> {
        Body::of(answers, Self::FIELDS).read().ok()
    }
}

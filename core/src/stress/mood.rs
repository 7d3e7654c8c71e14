//! How stressed she felt, and how her mood was.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{FieldSpec, Objection};
use crate::moment::Moment;
use crate::units::Strength;
use crate::words::{Message, Words};

/// Stress, mood or both at one moment; at least one is there. Two marks of her own: no screening score is made of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mood {
    /// Stress, from none to as much as can be; or absent.
    pub stress: Option<Strength>,
    /// Mood, from very low to very good; or absent.
    pub mood: Option<Strength>,
}

impl Record for Mood {
    const KIND: &'static str = "mood";
    const PILLAR: Pillar = Pillar::Calm;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::scale("stress"), FieldSpec::scale("mood")];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        match (self.stress, self.mood) {
            (None, None) => vec![Objection::refuse("stress", Message::of("mood-one-needed"))],
            _ => Vec::new(),
        }
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        let (stress, mood) = (self.stress.map(Strength::get), self.mood.map(Strength::get));
        words.tell(&match (stress, mood) {
            (Some(stress), Some(mood)) => Message::of("mood-line-both").with("stress", stress).with("mood", mood),
            (Some(stress), None) => Message::of("mood-line-stress").with("stress", stress),
            (None, Some(mood)) => Message::of("mood-line-mood").with("mood", mood),
            (None, None) => Message::of("kind-mood"),
        })
    }
}

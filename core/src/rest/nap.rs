//! A sleep in the day, kept apart from the night (EVIDENCE D-025, unreviewed). Its moment is when it ended.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, FieldSpec};
use crate::moment::Moment;
use crate::units::Minutes;
use crate::words::{Message, Words};

/// A nap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Nap {
    /// Minutes asleep.
    pub minutes: Minutes,
}

/// Ours: half a day asleep is a night, which has its own form; more than three hours is worth a second look.
const LENGTH: Bounds = Bounds { possible: (1.0, 720.0), plausible: (1.0, 180.0) };

impl Record for Nap {
    const KIND: &'static str = "nap";
    const PILLAR: Pillar = Pillar::Rest;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::minutes("minutes", LENGTH).required()];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(&Message::of("nap-line").with("duration", words.duration(i64::from(self.minutes.get()))))
    }
}

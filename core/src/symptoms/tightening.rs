//! A tightening of the belly, from its start to its end.

use serde::{Deserialize, Serialize};

use super::warning::{Warning, near};
use crate::entry::{Pillar, Record};
use crate::forms::{FieldSpec, Objection};
use crate::moment::Moment;
use crate::units::Strength;
use crate::words::{Message, Words};

/// One tightening; the entry's own moment is when it began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tightening {
    /// When it ended, or absent while it lasts and when she never said.
    pub ended: Option<Moment>,
    /// How strong it felt, or absent when she did not say.
    pub strength: Option<Strength>,
}

/// What tightenings may become: regular ones before 37 weeks call for the maternity unit.
pub const WARNINGS: &[Warning] = &[near("fluid-or-tightenings", "G-015"), near("early-pressure", "G-015")];

/// Ours: longer than this is asked about, a button may have been forgotten.
const PLAUSIBLE_MINUTES: i64 = 10;
/// Ours: longer than this is no single tightening.
const POSSIBLE_MINUTES: i64 = 3 * 60;

impl Record for Tightening {
    const KIND: &'static str = "tightening";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::date_time("ended"), FieldSpec::scale("strength")];

    fn objections(&self, began: Moment) -> Vec<Objection> {
        let ended = self.ended.and_then(|ended| match ended.minutes_since(began) {
            ..0 => Some(Objection::refuse("ended", Message::of("tightening-ended-before"))),
            minutes if minutes > POSSIBLE_MINUTES => {
                Some(Objection::refuse("ended", Message::of("tightening-ended-hours")))
            }
            minutes if minutes > PLAUSIBLE_MINUTES => {
                Some(Objection::ask("ended", Message::of("tightening-ended-late")))
            }
            _ => None,
        });
        ended.into_iter().collect()
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        match self.strength {
            None => words.say("tightening-line"),
            Some(strength) => words.tell(&Message::of("tightening-line-strength").with("strength", strength.get())),
        }
    }
}

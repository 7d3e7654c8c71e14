//! What else stirs a night, and a night with nothing to write.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec};
use crate::moment::Moment;
use crate::units::Minutes;
use crate::words::{Message, Words};

/// Something other than restless legs that woke her or kept her up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NightEvent {
    /// What it was, by choice id.
    pub what: String,
    /// How long it kept her up, or absent when she did not say.
    pub minutes: Option<Minutes>,
}

const WHAT: Choices = Choices {
    set: "night_event-what",
    ids: &["cramp", "awake", "got_up", "toilet", "heartburn", "baby_moving", "other"],
};

/// Ours: half a day is the most a night can hold; five hours awake happen.
const MINUTES: Bounds = Bounds { possible: (0.0, 720.0), plausible: (0.0, 300.0) };

impl Record for NightEvent {
    const KIND: &'static str = "night_event";
    const PILLAR: Pillar = Pillar::Legs;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::one("what", WHAT).required(), FieldSpec::minutes("minutes", MINUTES)];

    fn line(&self, _at: Moment, words: &Words) -> String {
        let what = words.say(&format!("{}-{}", WHAT.set, self.what));
        match self.minutes {
            None => what,
            Some(minutes) => words.tell(
                &Message::of("night_event-line-minutes")
                    .with("what", what)
                    .with("duration", words.duration(i64::from(minutes.get()))),
            ),
        }
    }
}

/// Nothing to write for the night its moment falls in. A spell written all the same makes the night restless.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietNight {}

impl Record for QuietNight {
    const KIND: &'static str = "quiet_night";
    const PILLAR: Pillar = Pillar::Legs;
    const FIELDS: &'static [FieldSpec] = &[];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.say("quiet_night-line")
    }
}

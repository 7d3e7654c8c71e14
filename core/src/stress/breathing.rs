//! Time given to slow breathing or to letting go. Its moment is when it ended.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec};
use crate::moment::Moment;
use crate::units::Minutes;
use crate::words::{Message, Words};

/// A quiet spell of breathing or relaxation (EVIDENCE D-028, unreviewed).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Breathing {
    /// How long.
    pub minutes: Minutes,
    /// Which way, or absent when she did not say.
    pub kind: Option<Way>,
}

/// A way to calm down (EVIDENCE D-028, unreviewed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Slow breathing, without holding the breath.
    SlowBreathing,
    /// Attention wandering through the body.
    BodyScan,
    /// Letting muscles go; with restless legs, without tensing them first.
    MuscleRelease,
    /// Something else.
    Other,
}

impl Way {
    /// The way of this choice id, or `None`.
    pub(crate) fn of_id(id: &str) -> Option<Self> {
        match id {
            "slow_breathing" => Some(Self::SlowBreathing),
            "body_scan" => Some(Self::BodyScan),
            "muscle_release" => Some(Self::MuscleRelease),
            "other" => Some(Self::Other),
            _ => None,
        }
    }

    /// Its choice id.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::SlowBreathing => "slow_breathing",
            Self::BodyScan => "body_scan",
            Self::MuscleRelease => "muscle_release",
            Self::Other => "other",
        }
    }

    /// The message that says what it is called.
    pub(crate) fn key(self) -> String {
        format!("{}-{}", WAYS.set, self.id())
    }
}

const WAYS: Choices = Choices { set: "calm_way", ids: &["slow_breathing", "body_scan", "muscle_release", "other"] };

/// Ours: less than a minute is a few breaths; more than an hour is worth a second look.
const LENGTH: Bounds = Bounds { possible: (1.0, 480.0), plausible: (1.0, 60.0) };

impl Record for Breathing {
    const KIND: &'static str = "breathing";
    const PILLAR: Pillar = Pillar::Calm;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::minutes("minutes", LENGTH).required(), FieldSpec::one("kind", WAYS)];

    fn line(&self, _at: Moment, words: &Words) -> String {
        let what = match self.kind {
            None | Some(Way::Other) => "kind-breathing".to_owned(),
            Some(way) => way.key(),
        };
        words.tell(
            &Message::of("breathing-line")
                .with("what", words.say(&what))
                .with("duration", words.duration(i64::from(self.minutes.get()))),
        )
    }
}

//! One session of movement. Its moment is when it ended.

use serde::{Deserialize, Serialize};

use super::activities::{activity, in_words};
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Catalogue, Choices, FieldSpec};
use crate::moment::Moment;
use crate::units::Minutes;
use crate::words::{Message, Words};

/// Something she did, for how long, and how hard it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// The id of the activity.
    pub what: String,
    /// How long.
    pub minutes: Minutes,
    /// How hard, by the talk test, or absent when she did not say.
    pub effort: Option<Effort>,
}

/// How hard a session was, by the talk test (EVIDENCE E-002: moderate is being able to talk and not to sing).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// Light: she could have sung.
    CanSing,
    /// Moderate: she could talk, not sing.
    CanTalk,
    /// Vigorous: a few words at a time.
    FewWords,
}

impl Effort {
    /// The effort of this choice id, or `None`.
    pub(crate) fn of_id(id: &str) -> Option<Self> {
        match id {
            "can_sing" => Some(Self::CanSing),
            "can_talk" => Some(Self::CanTalk),
            "few_words" => Some(Self::FewWords),
            _ => None,
        }
    }
}

impl Session {
    /// The minutes that count towards a week's moderate movement (EVIDENCE E-001): all where it was moderate or more
    /// by her own word or, unsaid, is so usually; otherwise none. Vigorous minutes count once.
    pub fn counted(&self) -> i64 {
        let effort = self.effort.or_else(|| activity(&self.what)?.usual_effort());
        if effort.is_some_and(|effort| effort >= Effort::CanTalk) { i64::from(self.minutes.get()) } else { 0 }
    }
}

const EFFORTS: Choices = Choices { set: "effort", ids: &["can_sing", "can_talk", "few_words"] };

/// EVIDENCE E-001: a session is 30 to 60 minutes; thrice the longest is asked about (ours).
const LENGTH: Bounds = Bounds { possible: (1.0, 1_440.0), plausible: (1.0, 180.0) };

impl Record for Session {
    const KIND: &'static str = "activity";
    const PILLAR: Pillar = Pillar::Move;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::search("what", Catalogue::Activities).required(),
        FieldSpec::minutes("minutes", LENGTH).required(),
        FieldSpec::one("effort", EFFORTS),
    ];

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(
            &Message::of("activity-line")
                .with("what", in_words(&self.what, words))
                .with("duration", words.duration(i64::from(self.minutes.get()))),
        )
    }
}

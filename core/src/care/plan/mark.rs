use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::pack::what_of;
use crate::entry::{EntryId, Pillar, Record};
use crate::forms::{Catalogue, Choices, FieldSpec};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// What she says of a window of her plan; the entry's moment is when she had it, or when she said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanMark {
    /// The window's name.
    pub window: String,
    /// What she says of it.
    pub how: How,
}

/// What she says of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// She had it.
    Had,
    /// She means to ask about it.
    Asked,
    /// It is not for her.
    NotForMe,
    /// She had it in an earlier pregnancy; only said of what is given once in a life.
    HadBefore,
}

impl How {
    /// Every one, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Had, Self::Asked, Self::NotForMe, Self::HadBefore];

    /// Its name in the diary, in forms and in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Had => "had",
            Self::Asked => "asked",
            Self::NotForMe => "not_for_me",
            Self::HadBefore => "had_before",
        }
    }

    /// The one of this name, or `None`.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.id() == id)
    }
}

/// A mark as the diary holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The name of its entry.
    pub entry: EntryId,
    /// The window's name.
    pub window: String,
    /// What she says of it.
    pub how: How,
    /// The day she had it, or said so.
    pub day: NaiveDate,
    /// Whether it belongs to an earlier pregnancy.
    pub earlier: bool,
}

const HOW: Choices = Choices { set: "mark", ids: &["had", "asked", "not_for_me", "had_before"] };

impl Record for PlanMark {
    const KIND: &'static str = "plan_mark";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] =
        &[FieldSpec::search("window", Catalogue::Windows).required(), FieldSpec::one("how", HOW).required()];

    fn line(&self, _at: Moment, words: &Words) -> String {
        let window = words
            .say(what_of(&self.window).map_or("window-unknown".to_owned(), |what| format!("window-{what}")).as_str());
        words.tell(
            &Message::of("plan_mark-line")
                .with("window", window)
                .with("how", words.say(&format!("mark-line-{}", self.how.id()))),
        )
    }
}

//! A spell of restless legs: kept with one tap, described later or never.

use serde::{Deserialize, Serialize};

use super::legs::LONGEST_LEFT_OPEN_MINUTES;
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::units::Strength;
use crate::words::{Message, Words};

/// A spell of restless legs; the entry's own moment is when it began (EVIDENCE B-170, our own leg log).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Spell {
    /// When it eased, or absent while it lasts and when she never said.
    pub eased: Option<Moment>,
    /// How strong the urge to move was at its worst, or absent when she did not say.
    pub urge: Option<Strength>,
    /// What helped, by choice id; `nothing` stands alone.
    pub helped: Option<Vec<String>>,
    /// What it felt like, by choice id.
    pub sensations: Option<Vec<String>>,
    /// Where it was felt, by choice id.
    pub places: Option<Vec<String>>,
    /// How often she got up during it, or absent when she did not say.
    pub times_up: Option<u8>,
}

/// What charity leaflets and pilot trials name (EVIDENCE B-102, B-107, B-108, B-108b), and nothing.
const HELPED: Choices = Choices {
    set: "spell-helped",
    ids: &[
        "walking",
        "stretching",
        "rubbing",
        "cool_cloth",
        "warm_cloth",
        "shower_or_bath",
        "feet_out_of_bed",
        "mind_busy",
        "food_or_drink",
        "nothing",
    ],
};

const SENSATIONS: Choices = Choices {
    set: "spell-sensations",
    ids: &[
        "crawling",
        "tingling",
        "pulling",
        "itching_inside",
        "throbbing",
        "aching",
        "electric",
        "jittery",
        "cannot_describe",
    ],
};

/// Arms can join in (EVIDENCE B-001).
const PLACES: Choices =
    Choices { set: "spell-places", ids: &["left_leg", "right_leg", "both_legs", "thighs", "calves", "feet", "arms"] };

/// Ours: once a minute for an hour is the most that can be, a dozen the most that needs no second look.
const TIMES_UP: Bounds = Bounds { possible: (0.0, 60.0), plausible: (0.0, 12.0) };

/// Ours: a spell that eased more than a day after it began is two spells, or a wrong date.
const LONGEST_MINUTES: i64 = 24 * 60;

impl Record for Spell {
    const KIND: &'static str = "spell";
    const PILLAR: Pillar = Pillar::Legs;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::date_time("eased"),
        FieldSpec::scale("urge"),
        FieldSpec::several("helped", HELPED),
        FieldSpec::several("sensations", SENSATIONS),
        FieldSpec::several("places", PLACES),
        FieldSpec::stepper("times_up", TIMES_UP),
    ];

    fn objections(&self, began: Moment) -> Vec<Objection> {
        let eased = self.eased.and_then(|eased| match eased.minutes_since(began) {
            ..0 => Some(Objection::refuse("eased", Message::of("spell-eased-before"))),
            minutes if minutes > LONGEST_MINUTES => {
                Some(Objection::refuse("eased", Message::of("spell-eased-next-day")))
            }
            minutes if minutes > LONGEST_LEFT_OPEN_MINUTES => {
                Some(Objection::ask("eased", Message::of("spell-eased-late")))
            }
            _ => None,
        });
        let nothing = self.helped.iter().any(|ids| ids.len() > 1 && ids.iter().any(|id| id == "nothing"));
        let helped = nothing.then(|| Objection::refuse("helped", Message::of("spell-helped-or-nothing")));
        eased.into_iter().chain(helped).collect()
    }

    /// No clock time stands in it: the same words may be said at 3 am.
    fn line(&self, at: Moment, words: &Words) -> String {
        let lasted = self.eased.map(|eased| words.duration(eased.minutes_since(at).max(0)));
        let parts: Vec<String> = std::iter::once(words.say("spell-line"))
            .chain(lasted)
            .chain(self.urge.map(|urge| words.tell(&Message::of("of-ten").with("strength", urge.get()))))
            .collect();
        parts.join(&words.say("list-comma"))
    }
}

//! Sorting her legs: what she answered, question by question. What it comes to is worked out, never kept.
//!
//! The questions are our own words for the criteria and look-alikes of EVIDENCE B.1 and B.2; no licensed scale is
//! among them. Clinical review: open.

mod answers;
pub mod known;
pub mod look_alikes;
pub mod pattern;
pub mod questions;
mod warnings;

use serde::{Deserialize, Serialize};

pub use answers::{Condition, Explained, Family, HadBefore, Itch, Nerve, RestlessInside, Safety, Said, Swelling};

use crate::entry::{Pillar, Record};
use crate::forms::{Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// Her answers at one sorting; the newest counts. A question that was not put is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortedLegs {
    /// Whether one leg differs, or breathing is hard: asked before everything else (EVIDENCE B-020, G-013, G-001).
    pub safety: Safety,
    /// A need to move the legs (EVIDENCE B-001).
    pub urge: Option<Said>,
    /// It begins or gets worse at rest (EVIDENCE B-002).
    pub at_rest: Option<Said>,
    /// Moving eases it (EVIDENCE B-003).
    pub moving: Option<Said>,
    /// It is worse in the evening or at night (EVIDENCE B-004).
    pub evening: Option<Said>,
    /// A sudden hard knot (EVIDENCE B-021).
    pub cramp: Option<Said>,
    /// It goes for good when she sits or lies another way (EVIDENCE B-022).
    pub position: Option<Said>,
    /// Heavy after standing, better with the feet up (EVIDENCE B-023).
    pub veins: Option<Said>,
    /// Swollen ankles, or sudden swelling (EVIDENCE B-024, G-010).
    pub swelling: Option<Swelling>,
    /// In a joint, and worse with movement (EVIDENCE B-025).
    pub joints: Option<Said>,
    /// Numb or burning, or worse (EVIDENCE B-026, G-019).
    pub nerve: Option<Nerve>,
    /// Restless in the whole body (EVIDENCE B-027, B-121).
    pub restless_inside: Option<RestlessInside>,
    /// Skin that itches (EVIDENCE B-028, G-012).
    pub itch: Option<Itch>,
    /// Whether something else explains all of it (EVIDENCE B-005).
    pub explained: Option<Explained>,
    /// Whether it runs in her family (EVIDENCE B-066).
    pub family: Option<Family>,
    /// Whether she had it before (EVIDENCE B-047, B-065).
    pub had_before: Option<HadBefore>,
    /// Conditions that go with it (EVIDENCE B-060, B-062); `none` stands alone.
    pub conditions: Option<Vec<Condition>>,
}

const SAFETY: Choices = Choices { set: "legs-safety", ids: &["breathing", "one_leg", "neither"] };
const SAID: Choices = Choices { set: "legs-said", ids: &["yes", "no", "not_sure"] };
/// In very severe disease these two may have been true only at first (EVIDENCE B-003, B-004).
const EVER: Choices = Choices { set: "legs-ever", ids: &["yes", "earlier", "no", "not_sure"] };
const SWELLING: Choices = Choices { set: "legs-swelling", ids: &["no", "ankles", "sudden", "not_sure"] };
const NERVE: Choices = Choices { set: "legs-nerve", ids: &["no", "numb_or_burning", "saddle", "not_sure"] };
const INSIDE: Choices = Choices { set: "legs-inside", ids: &["no", "yes", "new_medicine", "not_sure"] };
const ITCH: Choices =
    Choices { set: "legs-itch", ids: &["no", "palms_or_soles", "no_rash", "rash_or_dry", "not_sure"] };
const EXPLAINED: Choices = Choices { set: "legs-explained", ids: &["no", "part", "all", "not_sure"] };
const FAMILY: Choices = Choices { set: "legs-family", ids: &["yes", "no", "not_known"] };
const HAD_BEFORE: Choices =
    Choices { set: "legs-before", ids: &["never", "earlier_pregnancy", "other_times", "both_times"] };
const CONDITIONS: Choices =
    Choices { set: "legs-condition", ids: &["anaemia", "diabetes", "kidney", "nerve_damage", "none"] };

impl Record for SortedLegs {
    const KIND: &'static str = "sorted_legs";
    const PILLAR: Pillar = Pillar::Legs;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::one("safety", SAFETY).required(),
        FieldSpec::one("urge", SAID),
        FieldSpec::one("at_rest", SAID),
        FieldSpec::one("moving", EVER),
        FieldSpec::one("evening", EVER),
        FieldSpec::one("cramp", SAID),
        FieldSpec::one("position", SAID),
        FieldSpec::one("veins", SAID),
        FieldSpec::one("swelling", SWELLING),
        FieldSpec::one("joints", SAID),
        FieldSpec::one("nerve", NERVE),
        FieldSpec::one("restless_inside", INSIDE),
        FieldSpec::one("itch", ITCH),
        FieldSpec::one("explained", EXPLAINED),
        FieldSpec::one("family", FAMILY),
        FieldSpec::one("had_before", HAD_BEFORE),
        FieldSpec::several("conditions", CONDITIONS),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        let none = self.conditions.iter().any(|named| named.len() > 1 && named.contains(&Condition::None));
        none.then(|| Objection::refuse("conditions", Message::of("sorted_legs-conditions-or-none")))
            .into_iter()
            .collect()
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        let what = match self.safety {
            Safety::Breathing => "breathing",
            Safety::OneLeg => "one_leg",
            Safety::Neither => self.pattern().id(),
        };
        words.say(&format!("sorted_legs-line-{what}"))
    }
}

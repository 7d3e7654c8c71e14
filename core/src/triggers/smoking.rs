//! Smoke and nicotine, hers or someone else's (EVIDENCE B-127). It is written down, never judged.

use serde::{Deserialize, Serialize};

use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// Smoke or nicotine at one time or over one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Smoking {
    /// How many cigarettes; 0 is a day without one, absent is no answer.
    pub cigarettes: Option<i32>,
    /// What it was, or absent when she only counted.
    pub what: Option<String>,
}

const KINDS: Choices = Choices { set: "smoking-what", ids: &["cigarettes", "vape", "patch_or_gum", "smoke_around_me"] };

/// Ours: every number up to five packets is taken as she says it: a second look here would feel like blame.
const CIGARETTES: Bounds = Bounds::just(0.0, 100.0);

impl Record for Smoking {
    const KIND: &'static str = "smoking";
    const PILLAR: Pillar = Pillar::Care;
    const FIELDS: &'static [FieldSpec] = &[FieldSpec::one("what", KINDS), FieldSpec::stepper("cigarettes", CIGARETTES)];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        if self.cigarettes.is_none() && self.what.is_none() {
            vec![Objection::refuse("what", Message::of("smoking-needs-either"))]
        } else {
            Vec::new()
        }
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        let counted = self.cigarettes.map(|count| words.tell(&Message::of("smoking-line").with("count", count)));
        let what = self
            .what
            .as_deref()
            .filter(|what| counted.is_none() || *what != "cigarettes")
            .map(|what| words.say(&format!("{}-{what}", KINDS.set)));
        what.into_iter().chain(counted).collect::<Vec<_>>().join(&words.say("list-comma"))
    }
}

//! One leg that differs from the other: a call today, and the emergency number where breathing is hard.
//!
//! Evidence: G-013, G-001. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "one_leg",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Legs),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("G-013", Standing::IssuingBody), Evidence::new("G-001", Standing::IssuingBody)],
    sources: &["cdc", "rcog-clots"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let legs = facts.signs.iter().filter(|sign| ["one-leg", "leg-with-breathing"].contains(&sign.id));
    let sign = legs.min_by_key(|sign| sign.call)?;
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: Some(sign.call),
        point: tell.own("point"),
        lines: vec![tell.call(sign.call), tell.emergency("line-breathing"), tell.own("line-doubt")],
        seen: vec![tell.at("seen", sign.day, sign.at)],
        question: None,
        act: Act::UrgentHelp,
        news: format!("{} {}", sign.day, sign.at),
    })
}

//! High stress: a few minutes of slow breathing.
//!
//! How fast to breathe is only remembered (D-028), and the advice is marked so. Not said while someone is to be called.
//! Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "slow_breathing",
    rank: Rank::Habit,
    pillar: Some(Pillar::Calm),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("D-028", Standing::Memory)],
    sources: &["remembered"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// Stress of ten from which it is said. Ours.
const HIGH: f64 = 7.0;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let stress = facts.stress.filter(|stress| *stress >= HIGH)?;
    let harm = facts.check.is_some_and(|check| check.harm);
    (!facts.alarmed() && !facts.unwell && !harm).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-how"), tell.own("line-tell")],
        seen: vec![tell.tell(&tell.part("seen").with("stress", tell.words.number(stress, 0)))],
        question: None,
        act: Act::Breathing,
        news: "high stress".to_owned(),
    })
}

//! Itch of palms and soles, or without a rash, or with dark urine or pale stools: a call today.
//!
//! Evidence: G-012. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "itch",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Care),
    fits: Fits::EXPECTING,
    evidence: &[Evidence::new("G-012", Standing::IssuingBody)],
    sources: &["rcog-itch"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

const SIGNS: &[&str] = &["itch-or-dark-urine", "itch-at-night", "pale-stool-or-yellow"];

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let sign = facts.signs.iter().find(|sign| SIGNS.contains(&sign.id))?;
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: Some(sign.call),
        point: tell.sign(sign.id),
        lines: vec![tell.call(sign.call), tell.own("line-blood"), tell.own("line-mostly")],
        seen: vec![tell.at("seen", sign.day, sign.at)],
        question: None,
        act: Act::UrgentHelp,
        news: format!("{} {} {}", sign.id, sign.day, sign.at),
    })
}

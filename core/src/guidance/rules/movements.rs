//! A change in how the baby moves, by the week she is in. Nothing is counted.
//!
//! Evidence: G-009, G-022 to G-025. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "movements",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Care),
    fits: Fits::EXPECTING,
    evidence: &[
        Evidence::new("G-009", Standing::IssuingBody),
        Evidence::new("G-024", Standing::SecondaryPage),
        Evidence::new("G-023", Standing::SecondaryPage),
        Evidence::new("G-025", Standing::Design),
    ],
    sources: &["rcog-movements", "tommys"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let sign = facts.signs.iter().find(|sign| sign.id.starts_with("movements"))?;
    let late = facts.age_days().is_none_or(|days| days >= WAITS_FOR_NOTHING_FROM_DAYS);
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: Some(sign.call),
        point: tell.own("point"),
        lines: vec![
            tell.call(sign.call),
            tell.own(if late { "line-late" } else { "line-early" }),
            tell.own("line-again"),
        ],
        seen: vec![tell.at("seen", sign.day, sign.at)],
        question: None,
        act: Act::UrgentHelp,
        news: format!("{} {}", sign.day, sign.at),
    })
}

/// From 28w0d on nothing waits until tomorrow (EVIDENCE G-024, conf-S).
const WAITS_FOR_NOTHING_FROM_DAYS: u16 = 28 * 7;

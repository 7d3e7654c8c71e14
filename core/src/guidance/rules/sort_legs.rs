//! Legs are restless and were never sorted: one leg different first, then what it is likely to be.
//!
//! Evidence: B-020, B-005, B-008. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "sort_legs",
    rank: Rank::Asking,
    pillar: Some(Pillar::Legs),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("B-020", Standing::IssuingBody),
        Evidence::new("B-005", Standing::SecondaryPage),
        Evidence::new("B-008", Standing::SecondaryPage),
    ],
    sources: &["irlssg", "cdc"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// From this many restless nights of seven. Ours: the safety question is worth asking at the first.
const NIGHTS: usize = 1;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    (!facts.sorted && facts.nights.restless >= NIGHTS && !facts.alarmed()).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-first"), tell.own("line-then")],
        seen: vec![tell.restless(), tell.own("seen")],
        question: None,
        act: Act::SortLegs,
        news: "never sorted".to_owned(),
    })
}

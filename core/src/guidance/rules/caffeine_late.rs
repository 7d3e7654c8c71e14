//! Caffeine from the afternoon on before restless nights: something to try, and only remembered.
//!
//! Evidence: B-126 (weak), D-027 (memory). Clinical review: open.

use crate::entry::{Pillar, Record};
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::triggers::drink::Drink;

pub(super) const RULE: Rule = Rule {
    id: "caffeine_late",
    rank: Rank::Habit,
    pillar: Some(Pillar::Rest),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("B-126", Standing::PrimaryPaper), Evidence::new("D-027", Standing::Memory)],
    sources: &["taiwan", "remembered"],
    studied: StudiedIn::Judgement,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// From this many restless nights of seven. Ours.
const NIGHTS: usize = 2;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let nights = facts.nights.restless_after_late_caffeine;
    (nights >= NIGHTS).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-try"), tell.own("line-chance")],
        seen: vec![tell.tell(&tell.part("seen").with("nights", nights))],
        question: None,
        act: Act::Log(Drink::KIND),
        news: "late caffeine".to_owned(),
    })
}

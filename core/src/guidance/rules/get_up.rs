//! Restless nights: getting up is allowed, and stillness can be planned.
//!
//! Evidence: D-026, B-107 (charity advice). Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "get_up",
    rank: Rank::Habit,
    pillar: Some(Pillar::Legs),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("D-026", Standing::SecondaryPage), Evidence::new("B-107", Standing::SecondaryPage)],
    sources: &["rls-foundation"],
    studied: StudiedIn::Judgement,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    (facts.legs_are_frequent() && !facts.alarmed()).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-up"), tell.own("line-plan")],
        seen: vec![tell.restless()],
        question: None,
        act: Act::Breathing,
        news: "frequent".to_owned(),
    })
}

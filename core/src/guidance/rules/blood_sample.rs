//! Before blood is taken, where legs are restless: what to ask about the hour and the day before.
//!
//! Evidence: C-056, B-080 (adults). It asks, and leaves every tablet to her team.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "blood_sample",
    rank: Rank::TimingNow,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("C-056", Standing::PrimaryPaper), Evidence::new("B-080", Standing::PrimaryPaper)],
    sources: &["aasm", "bmj"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// A day is needed before the sample, so it is said from three days to one day ahead. Ours.
const SOONEST: i64 = 1;
/// See [`SOONEST`]. Ours.
const LATEST: i64 = 3;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let visit = facts.visit.filter(|visit| visit.blood_test && (SOONEST..=LATEST).contains(&visit.days))?;
    facts.legs_are_restless().then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-how"), tell.own("line-whose")],
        seen: vec![tell.tell(&tell.on_day("seen", visit.day)), tell.restless()],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: visit.day.to_string(),
    })
}

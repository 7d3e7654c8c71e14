//! Settling on either side from 28w0d, said calmly, and never before.
//!
//! Evidence: D-003, D-004; not earlier: D-005. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{Act, Advice, Fits, Rank, Rule, SIX_WEEKS, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "side_sleeping",
    rank: Rank::Habit,
    pillar: Some(Pillar::Rest),
    fits: Fits::EXPECTING,
    evidence: &[
        Evidence::new("D-003", Standing::PrimaryPaper),
        Evidence::new("D-004", Standing::SecondaryPage),
        Evidence::new("D-005", Standing::PrimaryPaper),
    ],
    sources: &["miness", "side-advice", "us-cohort"],
    studied: StudiedIn::Pregnancy,
    rest_days: SIX_WEEKS,
    compare: no_line,
    advise,
};

/// From 28w0d (EVIDENCE D-003); a US cohort saw no link before 30 weeks, so it is not said earlier (D-005).
const FROM_DAYS: u16 = 28 * 7;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let age = facts.age_days().filter(|age| *age >= FROM_DAYS)?;
    (!facts.alarmed()).then(|| Advice {
        rank: super::while_new(age - FROM_DAYS),
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-wake"), tell.own("line-rare")],
        seen: vec![tell.weeks(age)],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: "from 28".to_owned(),
    })
}

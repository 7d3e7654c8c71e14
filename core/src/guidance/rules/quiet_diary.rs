//! Nothing was written for three weeks: one kind line, and no blame.
//!
//! Evidence: none; our own.

use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{Act, Advice, Fits, Rank, Rule, SIX_WEEKS, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "quiet_diary",
    rank: Rank::Habit,
    pillar: None,
    fits: Fits::NOT_AFTER_LOSS,
    evidence: &[Evidence::new("B-170", Standing::Design)],
    sources: &["ours"],
    studied: StudiedIn::Judgement,
    rest_days: SIX_WEEKS,
    compare: no_line,
    advise,
};

/// Days without an entry. Ours.
const DAYS: i64 = 21;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    facts.silent_days.filter(|days| *days >= DAYS)?;
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line")],
        seen: vec![tell.own("seen")],
        question: None,
        act: Act::LogSheet,
        news: "quiet".to_owned(),
    })
}

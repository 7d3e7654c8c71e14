//! A visit today or tomorrow with questions that wait.
//!
//! Evidence: B-107 names telling the midwife; when to remind is ours.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "visit_questions",
    rank: Rank::TimingNow,
    pillar: Some(Pillar::Care),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("B-107", Standing::SecondaryPage)],
    sources: &["ours"],
    studied: StudiedIn::Judgement,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// How near a visit is, in days. Ours.
const DAYS: i64 = 1;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let visit = facts.visit.filter(|visit| visit.days <= DAYS && facts.questions > 0)?;
    let when = tell.tell(&tell.part("point").with("days", visit.days).with("time", tell.time(visit.at)));
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: when,
        lines: vec![tell.tell(&tell.part("line").with("count", facts.questions)), tell.own("line-order")],
        seen: vec![tell.tell(&tell.on_day("seen", visit.day).with("count", facts.questions))],
        question: None,
        act: Act::Care,
        news: format!("{} {}", visit.day, facts.questions),
    })
}

//! A gentle walk or stretch in the evening, where legs are restless and little movement was written.
//!
//! It is not said while someone is to be called, while she feels unwell, with a haemoglobin below her line, from 28 weeks
//! with twins, or with more than two babies: then her midwife comes first (E-020). Evidence: B-106 to B-108, E-001, E-006.
//! Clinical review: open.

use crate::entry::{Pillar, Record};
use crate::evidence::{Evidence, Standing};
use crate::exercise::session::Session;
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "evening_walk",
    rank: Rank::Habit,
    pillar: Some(Pillar::Move),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("B-106", Standing::PrimaryPaper),
        Evidence::new("B-108", Standing::SecondaryPage),
        Evidence::new("B-107", Standing::SecondaryPage),
        Evidence::new("E-001", Standing::IssuingBody),
        Evidence::new("E-006", Standing::SecondaryPage),
        Evidence::new("E-020", Standing::IssuingBody),
    ],
    sources: &["jahani", "rls-foundation", "canada"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// Less movement than this in three days leaves room for it, in minutes. Ours.
const LITTLE_MINUTES: i64 = 30;
/// With twins, exercise is asked about first after 28 weeks (EVIDENCE E-020).
const TWINS_ASK_FROM_DAYS: u16 = 28 * 7;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let room = facts.legs_are_restless() && facts.moved_minutes < LITTLE_MINUTES;
    (room && !asks_first(facts, tell)).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-how"), tell.own("line-late"), tell.own("line-first")],
        seen: vec![tell.restless(), tell.own("seen")],
        question: None,
        act: Act::Log(Session::KIND),
        news: "little movement".to_owned(),
    })
}

/// Whether someone should say first that moving is all right.
fn asks_first(facts: &Facts, tell: &Tell<'_>) -> bool {
    let of_two = facts.babies == 2 && facts.age_days().is_none_or(|age| age >= TWINS_ASK_FROM_DAYS);
    let many = facts.expecting() && (facts.babies > 2 || of_two);
    let pale = (super::haemoglobin::RULE.advise)(facts, tell).is_some();
    facts.alarmed() || facts.unwell || many || pale
}

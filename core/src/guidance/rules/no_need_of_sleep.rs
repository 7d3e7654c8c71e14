//! No need of sleep soon after a birth, told by her or seen in her nights.
//!
//! She may have told it within a year; nights alone speak within two weeks of the birth. Evidence: G-052. Clinical
//! review: open.

use crate::care::urgent::CallWhom;
use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "no_need_of_sleep",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Rest),
    fits: Fits::AFTER_BIRTH,
    evidence: &[Evidence::new("G-052", Standing::SecondaryPage)],
    sources: &["app-network"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let told = facts.signs.iter().find(|sign| sign.id == "psychosis");
    let (point, seen, news) = match (told, facts.nights_need_no_sleep()) {
        (Some(sign), _) => ("point", tell.at("seen", sign.day, sign.at), format!("{} {}", sign.day, sign.at)),
        (None, true) => ("point-nights", tell.own("seen-nights"), "nights".to_owned()),
        (None, false) => return None,
    };
    let call = CallWhom::Emergency;
    let first = if told.is_some() { tell.call(call) } else { tell.emergency("line-if") };
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: Some(call),
        point: tell.own(point),
        lines: vec![first, tell.own("line-treatable"), tell.own("line-someone")],
        seen: vec![seen],
        question: None,
        act: Act::UrgentHelp,
        news,
    })
}

//! A warning sign that was kept in the last day: whom to call, before everything else.
//!
//! Signs with a rule of their own are told there. Evidence: section G. Clinical review: open.

use crate::care::urgent::CallWhom;
use crate::diary::talk_now;
use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::{Facts, OpenSign, ToldIn};
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "warning_sign",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Care),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("G-001", Standing::IssuingBody),
        Evidence::new("G-003", Standing::IssuingBody),
        Evidence::new("G-050", Standing::SecondaryPage),
    ],
    sources: &["cdc", "levels"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// Signs that another rule tells.
const TOLD_ELSEWHERE: &[&str] = &[
    "one-leg",
    "leg-with-breathing",
    "itch-or-dark-urine",
    "itch-at-night",
    "pale-stool-or-yellow",
    "movements",
    "movements-24-to-27",
    "movements-from-28",
    "movements-none-by-24",
    "movements-again",
    "psychosis",
];

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let open = facts.signs.iter().filter(|sign| !TOLD_ELSEWHERE.contains(&sign.id));
    let sign = open.min_by_key(|sign| sign.call)?;
    Some(told(sign, facts, tell))
}

/// What a sign leads to: its words, whom to call, and someone to talk to where it is about harm.
fn told(sign: &OpenSign, facts: &Facts, tell: &Tell<'_>) -> Advice {
    let mut lines = vec![tell.call(sign.call)];
    if sign.told_in == ToldIn::MoodCheck {
        lines.extend(talk_now(facts.country, tell.words));
    } else {
        lines.push(tell.own(if sign.call == CallWhom::Emergency { "line-now" } else { "line-today" }));
    }
    // What she answered there is named in Why this alone: Today may be read over her shoulder.
    let (point, seen) = match sign.told_in {
        ToldIn::MoodCheck => (tell.own("point-check"), "seen-check"),
        _ => (tell.sign(sign.id), "seen"),
    };
    Advice {
        rank: RULE.rank,
        rows: sign.evidence,
        call: Some(sign.call),
        point,
        lines,
        seen: vec![tell.at(seen, sign.day, sign.at)],
        question: None,
        act: Act::UrgentHelp,
        news: format!("{} {} {}", sign.id, sign.day, sign.at),
    }
}

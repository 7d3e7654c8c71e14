//! A mood check that reaches the line, or that told of thoughts of harm some days ago.
//!
//! Evidence: G-053, B-168, G-050. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::stress::mood_check::WORTH_TELLING_FROM;

pub(super) const RULE: Rule = Rule {
    id: "mood_check",
    rank: Rank::Safety,
    pillar: Some(Pillar::Calm),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("G-053", Standing::SecondaryPage),
        Evidence::new("B-168", Standing::IssuingBody),
        Evidence::new("G-050", Standing::SecondaryPage),
    ],
    sources: &["phq"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let check = facts.check?;
    let seen = |part: &str| tell.tell(&tell.on_day(part, check.day).with("most", check.most));
    if check.harm {
        return Some(Advice {
            rank: RULE.rank,
            rows: &[],
            call: None,
            point: tell.own("point-harm"),
            lines: vec![tell.own("line-harm"), tell.own("line-tell")],
            seen: vec![seen("seen-harm")],
            question: None,
            act: Act::UrgentHelp,
            news: format!("harm {}", check.day),
        });
    }
    (check.most >= WORTH_TELLING_FROM).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line"), tell.own("line-worse")],
        seen: vec![seen("seen")],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: format!("{} {}", check.most, check.day),
    })
}

fn compare(_: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    vec![Compared {
        value: tell.tell(&tell.part("value").with("line", WORTH_TELLING_FROM)),
        what: tell.own("line-of"),
        whose: tell.source("phq"),
        set_for: SetFor::Adults,
    }]
}

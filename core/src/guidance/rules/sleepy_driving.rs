//! Restless most nights and little sleep: not driving while sleepy, and telling them.
//!
//! Evidence: G-054 (ours, with a source that names long sleeplessness a flag for mood). Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "sleepy_driving",
    rank: Rank::Safety,
    pillar: Some(Pillar::Rest),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("G-054", Standing::Design)],
    sources: &["ours", "mbrrace"],
    studied: StudiedIn::Judgement,
    rest_days: A_WEEK,
    compare,
    advise,
};

/// Restless nights of seven (EVIDENCE G-054).
const NIGHTS: usize = 4;
/// Under this many minutes asleep (EVIDENCE G-054).
const ASLEEP_MINUTES: i64 = 5 * 60;
/// Nights that must say how long she slept before an average is named. Ours.
const TOLD: usize = 3;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let nights = facts.nights;
    let asleep = nights.asleep.filter(|asleep| *asleep < ASLEEP_MINUTES && nights.told >= TOLD)?;
    let seen = tell.part("seen").with("asleep", tell.words.duration(asleep)).with("nights", nights.told);
    (nights.restless >= NIGHTS).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-drive"), tell.own("line-tell"), tell.own("line-mood")],
        seen: vec![tell.restless(), tell.tell(&seen)],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: "little sleep".to_owned(),
    })
}

fn compare(_: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    vec![Compared {
        value: tell.words.duration(ASLEEP_MINUTES),
        what: tell.tell(&tell.part("line-of").with("nights", NIGHTS)),
        whose: tell.source("ours"),
        set_for: SetFor::Adults,
    }]
}

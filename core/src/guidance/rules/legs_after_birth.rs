//! Two, six and twelve weeks after a birth: how are the legs now?
//!
//! Evidence: F-063 (ours), B-040, B-048. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "legs_after_birth",
    rank: Rank::Asking,
    pillar: Some(Pillar::Legs),
    fits: Fits::AFTER_BIRTH,
    evidence: &[
        Evidence::new("F-063", Standing::Design),
        Evidence::new("B-040", Standing::PrimaryPaper),
        Evidence::new("B-048", Standing::PrimaryPaper),
    ],
    sources: &["ours", "chen", "cesnik"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// The first days of the weeks in which it is asked: 2, 6 and 12 weeks after (EVIDENCE F-063).
const FROM_DAYS: [u32; 3] = [14, 42, 84];
/// How long each question stands, in days. Ours.
const STANDS_DAYS: u32 = 7;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let days = facts.days_after_birth()?;
    let from = FROM_DAYS.into_iter().find(|from| (*from..*from + STANDS_DAYS).contains(&days))?;
    let last = from == FROM_DAYS[2];
    let restless = facts.legs_are_restless();
    let line = match (last, restless) {
        (true, true) => "line-still",
        (_, true) => "line-restless",
        (_, false) => "line-quiet",
    };
    (!facts.alarmed()).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own(line), tell.own("line-usual")],
        seen: if facts.nights.written > 0 { vec![tell.restless()] } else { vec![tell.own("seen-nothing")] },
        question: restless.then(|| tell.own("question")),
        act: if restless { Act::Ask } else { Act::LogSheet },
        news: from.to_string(),
    })
}

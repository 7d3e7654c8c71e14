//! Legs are restless more than twice a week, and no ferritin is known, or an old one: is it among the tests?
//!
//! Evidence: F-046, B-080, B-007. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::labs::Analyte;

pub(super) const RULE: Rule = Rule {
    id: "ferritin_unmeasured",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("F-046", Standing::Design),
        Evidence::new("B-080", Standing::PrimaryPaper),
        Evidence::new("B-007", Standing::SecondaryPage),
    ],
    sources: &["ours", "aasm"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let known = facts.ferritin.is_some_and(|lab| lab.days_ago <= super::FERRITIN_OLD_DAYS);
    (facts.legs_are_frequent() && !known).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own(if facts.ferritin.is_some() { "point-old" } else { "point" }),
        lines: vec![tell.own("line-why"), tell.own("line-ask")],
        seen: std::iter::once(tell.restless())
            .chain([facts.ferritin.map_or_else(|| tell.own("seen-none"), |lab| tell.result(Analyte::Ferritin, lab))])
            .collect(),
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: facts.ferritin.map_or_else(|| "none".to_owned(), |lab| lab.day.to_string()),
    })
}

//! Six weeks after a birth and no iron test since: is a check planned?
//!
//! It is asked where iron was low before or iron was swallowed. Evidence: F-064, C-020, F-063. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::{Facts, Lab};
use crate::guidance::tell::Tell;
use crate::iron::lines;

pub(super) const RULE: Rule = Rule {
    id: "iron_after_birth",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::AFTER_BIRTH,
    evidence: &[
        Evidence::new("F-064", Standing::PrimaryPaper),
        Evidence::new("C-020", Standing::PrimaryPaper),
        Evidence::new("F-063", Standing::Design),
    ],
    sources: &["bsh", "ours"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// From six weeks after (EVIDENCE F-064).
const FROM_DAYS: u32 = 42;
/// Until twelve weeks after, when the legs are asked about for the last time (EVIDENCE F-063).
const LAST_DAY: u32 = 90;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    facts.days_after_birth().filter(|days| (FROM_DAYS..=LAST_DAY).contains(days))?;
    let since = |lab: &Lab| lab.stage == lines::Stage::AfterBirth;
    let checked = [facts.haemoglobin, facts.ferritin].iter().flatten().any(since);
    let before = facts.haemoglobin.is_some() || facts.ferritin.is_some();
    let matters = before || facts.iron.days_of_week > 0;
    (matters && !checked).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-uk"), tell.own("line-ask")],
        seen: vec![tell.own(if before { "seen-before" } else { "seen-iron" })],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: "no test since".to_owned(),
    })
}

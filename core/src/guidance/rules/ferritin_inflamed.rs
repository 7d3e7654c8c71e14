//! A ferritin measured beside a raised C-reactive protein: it can read higher than the stores are.
//!
//! That it can is read; the figure of 5 is only remembered, and is marked so. Evidence: C-054. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::labs::Analyte;
use crate::iron::lines::{FERRITIN_PREGNANCY_UG_L, Subject, lines_for};

pub(super) const RULE: Rule = Rule {
    id: "ferritin_inflamed",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("C-054", Standing::Memory)],
    sources: &["who-ferritin"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare,
    advise,
};

/// How far apart the two samples may be, in days. Ours.
const APART_DAYS: i64 = 14;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let ferritin = facts.ferritin.filter(|lab| lab.days_ago <= super::FERRITIN_OLD_DAYS)?;
    let crp = facts.inflammation.filter(|lab| (lab.day - ferritin.day).num_days().abs() <= APART_DAYS)?;
    let line =
        lines_for(Analyte::CReactiveProtein, facts.lines_stage()).find(|line| line.subject == Subject::Inflammation)?;
    line.side(crp.value).filter(|side| line.means(*side))?;
    // A ferritin that is low all the same is asked about as low.
    (ferritin.value >= FERRITIN_PREGNANCY_UG_L).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-why"), tell.own("line-ask")],
        seen: vec![tell.result(Analyte::Ferritin, ferritin), tell.result(Analyte::CReactiveProtein, crp)],
        question: Some(tell.tell(&tell.part("question").with("value", tell.number(ferritin.value)))),
        act: Act::Ask,
        news: format!("{} {} {}", ferritin.value, crp.value, crp.day),
    })
}

fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    lines_for(Analyte::CReactiveProtein, facts.lines_stage()).map(|line| tell.line(line)).collect()
}

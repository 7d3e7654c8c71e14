//! Restless legs and a ferritin between the line for pregnancy and the line of restless-legs guidance: one question.
//!
//! After an end the line for pregnancy is not named, and any ferritin up to the other line is asked about. Evidence:
//! B-087, C-051, C-052, B-081. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::labs::Analyte;
use crate::iron::lines::{FERRITIN_LEGS_UG_L, FERRITIN_PREGNANCY_UG_L, Subject, lines_for};

pub(super) const RULE: Rule = Rule {
    id: "ferritin_gap",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("B-087", Standing::Design),
        Evidence::new("C-051", Standing::PrimaryPaper),
        Evidence::new("C-052", Standing::PrimaryPaper),
        Evidence::new("B-081", Standing::PrimaryPaper),
    ],
    sources: &["bsh", "aasm"],
    studied: StudiedIn::Both,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let lab = facts.ferritin.filter(|lab| lab.days_ago <= super::FERRITIN_OLD_DAYS)?;
    let least = if facts.expecting() { FERRITIN_PREGNANCY_UG_L } else { 0.0 };
    let number = tell.number(lab.value);
    ((least..=FERRITIN_LEGS_UG_L).contains(&lab.value) && facts.legs_are_restless()).then(|| {
        let line = if !facts.expecting() {
            "line-adults"
        } else if lab.value > FERRITIN_PREGNANCY_UG_L {
            "line-between"
        } else {
            "line-at"
        };
        Advice {
            rank: RULE.rank,
            rows: &[],
            call: None,
            point: tell.tell(&tell.part("point").with("value", number.clone())),
            lines: vec![tell.own(line), tell.own("line-ask")],
            seen: vec![tell.restless(), tell.result(Analyte::Ferritin, lab)],
            question: Some(tell.tell(&tell.part("question").with("value", number))),
            act: Act::Ask,
            news: format!("{} {}", lab.value, lab.day),
        }
    })
}

fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let lines = lines_for(Analyte::Ferritin, facts.lines_stage());
    let named = lines.filter(|line| matches!(line.subject, Subject::LowIron | Subject::RestlessLegs));
    named.map(|line| tell.line(line)).collect()
}

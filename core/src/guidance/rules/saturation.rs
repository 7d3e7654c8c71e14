//! Restless legs and a transferrin saturation below the level of restless-legs guidance.
//!
//! Evidence: B-081, C-055 (adults). Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::labs::Analyte;
use crate::iron::lines::{Subject, lines_for};

pub(super) const RULE: Rule = Rule {
    id: "saturation",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("B-081", Standing::PrimaryPaper), Evidence::new("C-055", Standing::PrimaryPaper)],
    sources: &["aasm"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let lab = facts.saturation.filter(|lab| lab.days_ago <= super::FERRITIN_OLD_DAYS)?;
    let mut lines = lines_for(Analyte::TransferrinSaturation, facts.lines_stage());
    let line = lines.find(|line| line.subject == Subject::RestlessLegs)?;
    line.side(lab.value).filter(|side| line.means(*side))?;
    let number = tell.number(lab.value);
    facts.legs_are_restless().then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("value", number.clone())),
        lines: vec![tell.tell(&tell.part("line-whose").with("line", tell.number(line.value))), tell.own("line-ask")],
        seen: vec![tell.restless(), tell.result(Analyte::TransferrinSaturation, lab)],
        question: Some(tell.tell(&tell.part("question").with("value", number))),
        act: Act::Ask,
        news: format!("{} {}", lab.value, lab.day),
    })
}

fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    lines_for(Analyte::TransferrinSaturation, facts.lines_stage()).map(|line| tell.line(line)).collect()
}

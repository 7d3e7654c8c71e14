//! A ferritin below the line for low iron in pregnancy.
//!
//! Evidence: C-051. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::labs::Analyte;
use crate::iron::lines::{FERRITIN_PREGNANCY_UG_L, Subject, lines_for};

pub(super) const RULE: Rule = Rule {
    id: "ferritin_low",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::EXPECTING,
    evidence: &[Evidence::new("C-051", Standing::PrimaryPaper)],
    sources: &["bsh"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let lab = facts.ferritin.filter(|lab| lab.days_ago <= super::FERRITIN_OLD_DAYS)?;
    let number = tell.number(lab.value);
    (lab.value < FERRITIN_PREGNANCY_UG_L).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("value", number.clone())),
        lines: vec![tell.own("line-whose"), tell.own("line-ask")],
        seen: vec![tell.result(Analyte::Ferritin, lab)],
        question: Some(tell.tell(&tell.part("question").with("value", number))),
        act: Act::Ask,
        news: format!("{} {}", lab.value, lab.day),
    })
}

fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let lines = lines_for(Analyte::Ferritin, facts.lines_stage());
    lines.filter(|line| line.subject == Subject::LowIron).map(|line| tell.line(line)).collect()
}

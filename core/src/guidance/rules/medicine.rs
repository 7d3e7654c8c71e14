//! A medicine that can stir up restless legs was written, and legs are restless: ask about an alternative.
//!
//! Nothing is said of leaving it off; where it is for the mind, whoever prescribed it comes first. Evidence: B-120 to
//! B-124, B-123b. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "medicine",
    rank: Rank::Asking,
    pillar: Some(Pillar::Care),
    fits: Fits::ALWAYS,
    evidence: &[
        Evidence::new("B-120", Standing::SecondaryPage),
        Evidence::new("B-121", Standing::SecondaryPage),
        Evidence::new("B-122", Standing::SecondaryPage),
        Evidence::new("B-123", Standing::SecondaryPage),
        Evidence::new("B-124", Standing::SecondaryPage),
    ],
    sources: &["rls-lists"],
    studied: StudiedIn::NotSaid,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let first = facts.medicines.first().filter(|_| facts.legs_are_restless())?;
    let names: Vec<String> = facts.medicines.iter().map(|seen| seen.medicine.name(tell.words)).collect();
    let names = tell.words.list(&names);
    let mind = facts
        .medicines
        .iter()
        .any(|seen| seen.medicine.group.is_for_the_mind() || seen.medicine.is_also_for_the_mind());
    let sickness = facts.expecting() && facts.medicines.iter().any(|seen| seen.medicine.is_common_for_sickness());
    let about = |part: &str| tell.tell(&tell.part(part).with("names", names.clone()));
    let mut lines = vec![tell.own(if mind { "line-mind" } else { "line-ask" })];
    lines.extend(sickness.then(|| tell.own("line-sickness")));
    lines.push(tell.own("line-until"));
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: about("point"),
        lines,
        seen: vec![tell.restless(), tell.tell(&tell.on_day("seen", first.day).with("names", names.clone()))],
        question: Some(about(if mind { "question-mind" } else { "question" })),
        act: Act::Ask,
        news: facts.medicines.iter().map(|seen| seen.medicine.id).collect::<Vec<_>>().join(" "),
    })
}

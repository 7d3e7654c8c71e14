//! More caffeine on a day than the line of her authority.
//!
//! Evidence: D-030, J-08.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::triggers::caffeine::{LINES, Side};

pub(super) const RULE: Rule = Rule {
    id: "caffeine_over",
    rank: Rank::Habit,
    pillar: Some(Pillar::Iron),
    fits: Fits::EXPECTING,
    evidence: &[Evidence::new("D-030", Standing::IssuingBody)],
    sources: &["caffeine"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let line = facts.caffeine_limit.line();
    let day = facts.caffeine.day.filter(|_| line.side(facts.caffeine.mg) == Side::Over)?;
    let mg = tell.number(facts.caffeine.mg);
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("mg", mg.clone())),
        lines: vec![line.comparison(facts.caffeine.mg, tell.words), tell.own("line-less")],
        seen: vec![tell.tell(&tell.on_day("seen", day).with("mg", mg))],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: day.to_string(),
    })
}

fn compare(_: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let line = |line: &crate::triggers::caffeine::Line| Compared {
        value: tell.tell(&tell.part("value").with("mg", tell.number(line.mg))),
        what: tell.own("line-of"),
        whose: tell.words.say(&format!("caffeine-line-{}", line.id)),
        set_for: SetFor::Pregnancy,
    };
    LINES.iter().map(line).collect()
}

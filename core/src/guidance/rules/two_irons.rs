//! Two things with iron in them on one day: which was meant?
//!
//! Evidence: C-027 names what iron is kept apart from, and C-001 an upper level for what one chooses oneself; that two at
//! once are worth a question is ours. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "two_irons",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("C-001", Standing::SecondaryPage), Evidence::new("C-028", Standing::SecondaryPage)],
    sources: &["ours", "dri"],
    studied: StudiedIn::Judgement,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

/// From this many on one day. Ours.
const SOURCES: usize = 2;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let count = facts.supplements.iron_sources;
    (count >= SOURCES).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("count", count)),
        lines: vec![tell.own("line-may"), tell.own("line-ask")],
        seen: vec![tell.tell(&tell.part("seen").with("count", count))],
        question: Some(tell.own("question")),
        act: Act::Ask,
        news: count.to_string(),
    })
}

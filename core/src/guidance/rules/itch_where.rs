//! Itching that may or may not be the itch to call about: where it is decides.
//!
//! Evidence: G-012. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Fits, Rank, Rule, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "itch_where",
    rank: Rank::Safety,
    pillar: Some(Pillar::Care),
    fits: Fits::EXPECTING,
    evidence: &[Evidence::new("G-012", Standing::IssuingBody)],
    sources: &["rcog-itch"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare: no_line,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let open = facts.signs.iter().any(|sign| sign.id.starts_with("itch") || sign.id == "pale-stool-or-yellow");
    (facts.itching && !open).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.own("point"),
        lines: vec![tell.own("line-call"), tell.own("line-else")],
        seen: vec![tell.own("seen")],
        question: None,
        act: Act::UrgentHelp,
        news: "itching".to_owned(),
    })
}

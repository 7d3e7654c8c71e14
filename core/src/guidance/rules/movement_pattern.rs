//! What to know of movements from 24 and from 28 weeks on: her own pattern, and a call at any change.
//!
//! It asks for no number and offers no timer. Evidence: G-020 to G-024. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{Act, Advice, Fits, Rank, Rule, SIX_WEEKS, StudiedIn, no_line};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "movement_pattern",
    rank: Rank::Habit,
    pillar: Some(Pillar::Care),
    fits: Fits::EXPECTING,
    evidence: &[
        Evidence::new("G-021", Standing::IssuingBody),
        Evidence::new("G-022", Standing::SecondaryPage),
        Evidence::new("G-023", Standing::SecondaryPage),
        Evidence::new("G-024", Standing::SecondaryPage),
    ],
    sources: &["rcog-movements", "tommys"],
    studied: StudiedIn::Pregnancy,
    rest_days: SIX_WEEKS,
    compare: no_line,
    advise,
};

/// From 24w0d (EVIDENCE G-022, G-023, conf-S).
const FROM_DAYS: u16 = 24 * 7;
/// From 28w0d a change is never left until tomorrow (EVIDENCE G-024, conf-S).
const LATE_FROM_DAYS: u16 = 28 * 7;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let age = facts.age_days().filter(|age| *age >= FROM_DAYS)?;
    let late = age >= LATE_FROM_DAYS;
    let since = age - if late { LATE_FROM_DAYS } else { FROM_DAYS };
    let lines = if late { ["line-late", "line-pattern"] } else { ["line-none-felt", "line-early"] };
    // What she may know is not said while someone is to be called.
    (!facts.alarmed()).then(|| Advice {
        rank: super::while_new(since),
        rows: &[],
        call: None,
        point: tell.own(if late { "point-late" } else { "point-early" }),
        lines: tell.lines(&lines),
        seen: vec![tell.weeks(age)],
        question: None,
        act: Act::UrgentHelp,
        news: (if late { "from 28" } else { "from 24" }).to_owned(),
    })
}

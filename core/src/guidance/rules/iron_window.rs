//! When iron fits next, as a clock time, on a day when she usually has it and has not yet.
//!
//! It names the hour and never the tablet: whether she has it is hers. Evidence: C-065, C-027, C-025.

use crate::entry::{Pillar, Record};
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;
use crate::iron::dose::Dose;
use crate::iron::spacing::{GAP_MINUTES, LEVOTHYROXINE_GAP_MINUTES, LONGEST_GAP_MINUTES};

pub(super) const RULE: Rule = Rule {
    id: "iron_window",
    rank: Rank::TimingNow,
    pillar: Some(Pillar::Iron),
    fits: Fits::NOT_AFTER_LOSS,
    evidence: &[
        Evidence::new("C-065", Standing::SecondaryPage),
        Evidence::new("C-027", Standing::SecondaryPage),
        Evidence::new("C-025", Standing::PrimaryPaper),
    ],
    sources: &["uk-formularies", "von-siebenthal"],
    studied: StudiedIn::Adults,
    rest_days: A_WEEK,
    compare,
    advise,
};

/// On how many of seven days iron makes a habit worth timing. Ours.
const DAYS: usize = 3;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let iron = facts.iron;
    let held = iron.held_up.filter(|_| iron.days_of_week >= DAYS && !iron.today)?;
    let by = tell.words.say(&format!("advice-held-{}", held.by));
    let seen = tell.part("seen").with("what", by.clone()).with("time", tell.time(held.at));
    let gap = if held.by == "levothyroxine" { "line-levothyroxine" } else { "line-gap" };
    // Where two things with iron in them are to be asked about, no window is named for a third.
    (facts.supplements.iron_sources < 2).then(|| Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("time", tell.time(held.until))),
        lines: vec![tell.tell(&tell.part(gap).with("what", by)), tell.own("line-yours")],
        seen: vec![tell.tell(&seen), tell.tell(&tell.part("seen-days").with("days", iron.days_of_week))],
        question: None,
        act: Act::Log(Dose::KIND),
        news: format!("{} {}", held.day, held.until),
    })
}

fn compare(_: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let line = |what: &str, value: String| Compared {
        value,
        what: tell.own(what),
        whose: tell.source("uk-formularies"),
        set_for: SetFor::Adults,
    };
    let hours = tell.part("value-gap").with("first", GAP_MINUTES / 60).with("last", LONGEST_GAP_MINUTES / 60);
    vec![
        line("line-of-gap", tell.tell(&hours)),
        line("line-of-levothyroxine", tell.words.duration(LEVOTHYROXINE_GAP_MINUTES)),
    ]
}

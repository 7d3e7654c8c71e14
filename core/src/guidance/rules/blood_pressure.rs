//! A blood pressure that is raised or severe: repeat it after a rest, and call.
//!
//! A severe one stays open for the day, whatever the cuff showed after it. Evidence: G-011, N-138, N-139. Clinical
//! review: open.

use crate::care::urgent::{
    BloodPressureBand, RAISED_DIASTOLIC_MMHG, RAISED_SYSTOLIC_MMHG, SEVERE_DIASTOLIC_MMHG, SEVERE_SYSTOLIC_MMHG,
};
use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, SetFor, StudiedIn};
use crate::guidance::facts::Facts;
use crate::guidance::tell::Tell;

pub(super) const RULE: Rule = Rule {
    id: "blood_pressure",
    rank: Rank::RedFlag,
    pillar: Some(Pillar::Care),
    fits: Fits::ALWAYS,
    evidence: &[Evidence::new("G-011", Standing::SecondaryPage), Evidence::new("G-010", Standing::IssuingBody)],
    sources: &["rcog-pressure", "nice-pressure"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare,
    advise,
};

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let severe = facts.pressures.iter().find(|one| one.band == BloodPressureBand::Severe);
    let newest = facts.pressures.first().filter(|one| one.band == BloodPressureBand::Raised);
    let pressure = severe.or(newest)?;
    let call = pressure.band.call()?;
    let numbers = |part: &str| {
        tell.part(part)
            .with("systolic", pressure.systolic.to_string())
            .with("diastolic", pressure.diastolic.to_string())
    };
    let lines = if pressure.band == BloodPressureBand::Severe {
        vec![tell.call(call), tell.own("line-severe")]
    } else if pressure.rested == Some(true) {
        vec![tell.own("line-rested"), tell.call(call)]
    } else {
        vec![tell.own("line-again"), tell.call(call)]
    };
    let day = tell.words.short_date(pressure.day);
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: Some(call),
        point: tell.tell(&numbers(if severe.is_some() { "point-severe" } else { "point-raised" })),
        lines,
        seen: vec![tell.tell(&numbers("seen").with("day", day).with("time", tell.time(pressure.at)))],
        question: None,
        act: Act::UrgentHelp,
        news: format!("{}/{} {} {}", pressure.systolic, pressure.diastolic, pressure.day, pressure.at),
    })
}

fn compare(_: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let line = |what: &str, systolic: u16, diastolic: u16| Compared {
        value: tell
            .tell(&tell.part("value").with("systolic", systolic.to_string()).with("diastolic", diastolic.to_string())),
        what: tell.own(what),
        whose: tell.source("rcog-pressure"),
        set_for: SetFor::Pregnancy,
    };
    vec![
        line("line-of-raised", RAISED_SYSTOLIC_MMHG, RAISED_DIASTOLIC_MMHG),
        line("line-of-severe", SEVERE_SYSTOLIC_MMHG, SEVERE_DIASTOLIC_MMHG),
    ]
}

//! Nights as a whole: restless legs and sleep laid side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::moment::{Moment, Night};
use crate::rest;
use crate::rest::nights::SleptNight;
use crate::store::{Result, Store};
use crate::symptoms;
use crate::symptoms::legs::{self, SpellReading, Told};

/// One night, as far as the diary tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NightSeen {
    /// Which night.
    pub night: Night,
    /// Whether it was restless, not, or not written.
    pub told: Told,
    /// Minutes asleep; absent unless the morning's record says.
    pub asleep: Option<i64>,
    /// Minutes lost to restless legs: what the morning's record says, else what the spells come to.
    pub lost: Option<i64>,
    /// How many spells began in it.
    pub spells: usize,
}

/// The nights from `first` to `last`, oldest first, every one of them; each table is read once.
pub fn nights(store: &Store, first: Night, last: Night) -> Result<Vec<NightSeen>> {
    let spells = symptoms::spells(store, first.evening(), last.morning())?;
    let written = symptoms::nights_with_an_entry(store, first, last)?;
    let slept: BTreeMap<Night, SleptNight> =
        rest::nights::nights(store, first, last)?.into_iter().map(|slept| (slept.night, slept)).collect();
    let mut by_night: BTreeMap<Night, Vec<SpellReading>> = BTreeMap::new();
    for spell in spells {
        by_night.entry(spell.began.night()).or_default().push(spell);
    }
    let every = std::iter::successors(Some(first), |night| Some(night.after(1))).take_while(|night| *night <= last);
    Ok(every.map(|night| seen(night, by_night.get(&night), slept.get(&night), &written)).collect())
}

fn seen(
    night: Night,
    spells: Option<&Vec<SpellReading>>,
    slept: Option<&SleptNight>,
    written: &BTreeSet<Night>,
) -> NightSeen {
    let spells = spells.map(Vec::as_slice).unwrap_or_default();
    let lost = slept.and_then(|slept| slept.lost_to_legs).or_else(|| legs::minutes(spells));
    let restless = !spells.is_empty() || lost.is_some_and(|lost| lost > 0);
    let told = if restless {
        Told::Restless
    } else if slept.is_some() || written.contains(&night) {
        Told::WithoutSpell
    } else {
        Told::NotWritten
    };
    NightSeen { night, told, asleep: slept.and_then(|slept| slept.asleep), lost, spells: spells.len() }
}

/// How many of these nights were restless, and of how many anything was written.
pub fn restless_of_written(nights: &[NightSeen]) -> (usize, usize) {
    let count = |test: fn(Told) -> bool| nights.iter().filter(|night| test(night.told)).count();
    (count(|told| told == Told::Restless), count(|told| told != Told::NotWritten))
}

/// The spells of a night, in the order they began.
pub fn spells_of(store: &Store, night: Night) -> Result<Vec<SpellReading>> {
    let mut spells = legs::spells_of(night, &symptoms::spells(store, night.evening(), night.morning())?);
    spells.sort_by_key(|spell| spell.began);
    Ok(spells)
}

/// The night that ended on the morning of her day.
pub fn last_night(day: chrono::NaiveDate) -> Night {
    Night::of_evening(day.pred_opt().unwrap_or(day))
}

/// Whether `now` falls in the night, so that it is still going on.
pub fn goes_on(night: Night, now: Moment) -> bool {
    now.night() == night
}

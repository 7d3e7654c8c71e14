//! Time between an iron tablet and what gets in its way: tea, coffee, milk, calcium.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Standing};

/// Where the gap is from: secondary pages of UK formularies, which say one to two hours.
pub const EVIDENCE: Evidence = Evidence::new("C-065", Standing::SecondaryPage);

/// The gap the app times, in minutes: the first hour, the shorter end of what is advised (EVIDENCE C-065, conf-S).
pub const GAP_MINUTES: i64 = 60;

/// The longer end of what is advised, in minutes, to be named in words (EVIDENCE C-065, conf-S).
pub const LONGEST_GAP_MINUTES: i64 = 120;

/// An instant and the offset the phone showed.
pub type Instant = DateTime<FixedOffset>;

/// What gets in the way of an iron tablet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocker {
    /// Tea.
    Tea,
    /// Coffee.
    Coffee,
    /// Milk.
    Milk,
    /// A calcium tablet.
    Calcium,
}

/// Tea, coffee, milk or calcium, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drink {
    /// What it was.
    pub what: Blocker,
    /// When it was taken.
    pub at: Instant,
}

/// What may come next, and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spacing {
    /// Tea, coffee, milk and calcium from here, an hour after the last iron; absent when that hour is over.
    pub tea_from: Option<Instant>,
    /// Iron from here, an hour after the last tea, coffee, milk or calcium; absent when that hour is over.
    pub iron_from: Option<Instant>,
}

/// An iron dose with something too near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Crowded {
    /// When the iron was taken.
    pub dose: Instant,
    /// What was nearest to it in time.
    pub nearest: Drink,
}

/// The instant the timed hour after `taken` is over, or `None` beyond what a calendar holds.
pub fn hour_over(taken: Instant) -> Option<Instant> {
    taken.checked_add_signed(TimeDelta::try_minutes(GAP_MINUTES)?)
}

/// What may come next at `now`. What lies after `now` is not looked at.
pub fn spacing(now: Instant, doses: &[Instant], drinks: &[Drink]) -> Spacing {
    let until = |taken: Option<Instant>| taken.and_then(hour_over).filter(|over| *over > now);
    let last_dose = doses.iter().copied().filter(|dose| *dose <= now).max();
    let last_drink = drinks.iter().map(|drink| drink.at).filter(|at| *at <= now).max();
    Spacing { tea_from: until(last_dose), iron_from: until(last_drink) }
}

/// The doses with tea, coffee, milk or calcium less than an hour before or after, in the order given.
pub fn crowded(doses: &[Instant], drinks: &[Drink]) -> Vec<Crowded> {
    doses
        .iter()
        .filter_map(|dose| {
            let apart = |drink: &Drink| drink.at.signed_duration_since(*dose).abs();
            let nearest = drinks.iter().copied().min_by_key(apart)?;
            (apart(&nearest) < TimeDelta::try_minutes(GAP_MINUTES)?).then_some(Crowded { dose: *dose, nearest })
        })
        .collect()
}

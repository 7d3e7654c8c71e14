//! Time between an iron tablet and what gets in its way: tea, coffee, milk, calcium.

use serde::{Deserialize, Serialize};

use super::dose::Swallowed;
use crate::evidence::{Evidence, Standing};
use crate::moment::Moment;
use crate::words::{Message, Words};

/// Where the gap is from: secondary pages of UK formularies, which say one to two hours.
pub const EVIDENCE: Evidence = Evidence::new("C-065", Standing::SecondaryPage);

/// The gap the app times, in minutes: the first hour, the shorter end of what is advised (EVIDENCE C-065, conf-S).
pub const GAP_MINUTES: i64 = 60;

/// The longer end of what is advised, in minutes, to be named in words (EVIDENCE C-065, conf-S).
pub const LONGEST_GAP_MINUTES: i64 = 120;

/// The gap between iron and levothyroxine, in minutes: four hours (EVIDENCE C-027, conf-S).
pub const LEVOTHYROXINE_GAP_MINUTES: i64 = 240;

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
    pub at: Moment,
}

/// What may come next, and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spacing {
    /// Tea, coffee, milk and calcium from here, an hour after the last iron; absent when that hour is over.
    pub tea_from: Option<Moment>,
    /// Iron from here, an hour after the last tea, coffee, milk or calcium; absent when that hour is over.
    pub iron_from: Option<Moment>,
}

/// An iron dose with something too near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Crowded {
    /// When the iron was taken.
    pub dose: Moment,
    /// What was nearest to it in time.
    pub nearest: Drink,
}

/// The moment the timed hour after `taken` is over, or `None` beyond the year 2100.
pub fn hour_over(taken: Moment) -> Option<Moment> {
    taken.plus_minutes(GAP_MINUTES)
}

/// What may come next at `now`, told by the clock of `now`. What lies after `now` is not looked at.
pub fn spacing(now: Moment, doses: &[Moment], drinks: &[Drink]) -> Spacing {
    let until = |taken: Option<Moment>| {
        let over = taken.and_then(hour_over).filter(|over| *over > now)?;
        Moment::new(over.epoch_ms(), now.offset_minutes()).ok()
    };
    let last_dose = doses.iter().copied().filter(|dose| *dose <= now).max();
    let last_drink = drinks.iter().map(|drink| drink.at).filter(|at| *at <= now).max();
    Spacing { tea_from: until(last_dose), iron_from: until(last_drink) }
}

/// What may come next at `now`, after what was swallowed, what it was swallowed with, and what was drunk apart from it.
pub fn spacing_after(now: Moment, swallowed: &[Swallowed], drinks: &[Drink]) -> Spacing {
    let doses: Vec<_> = swallowed.iter().map(|dose| dose.at).collect();
    let all: Vec<_> = drinks.iter().copied().chain(swallowed.iter().flat_map(Swallowed::drinks)).collect();
    spacing(now, &doses, &all)
}

/// The doses with tea, coffee, milk or calcium less than an hour before or after, in the order given.
pub fn crowded(doses: &[Moment], drinks: &[Drink]) -> Vec<Crowded> {
    doses
        .iter()
        .filter_map(|dose| {
            let nearest = *drinks.iter().min_by_key(|drink| drink.at.epoch_ms().abs_diff(dose.epoch_ms()))?;
            let minutes = nearest.at.minutes_since(*dose).abs();
            (minutes < GAP_MINUTES).then_some(Crowded { dose: *dose, nearest })
        })
        .collect()
}

impl Spacing {
    /// "Tea or coffee from 09:10", or `None` when there is nothing to wait for.
    pub fn tea_words(&self, words: &Words) -> Option<String> {
        Some(words.tell(&Message::of("spacing-tea-from").with("time", words.time(self.tea_from?.time()))))
    }

    /// "Iron from 09:05", or `None` when there is nothing to wait for.
    pub fn iron_words(&self, words: &Words) -> Option<String> {
        Some(words.tell(&Message::of("spacing-iron-from").with("time", words.time(self.iron_from?.time()))))
    }
}

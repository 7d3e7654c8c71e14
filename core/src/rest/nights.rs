//! What nights were like, night by night and on average.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::sleep::{NextDay, Sleep};
use super::store;
use crate::moment::{DayTurn, Moment, Night};
use crate::store::{Result, Store};
use crate::units::Minutes;

/// One night for which at least one sleep was logged, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SleptNight {
    /// Which night.
    pub night: Night,
    /// In bed; absent unless every sleep of the night says.
    pub in_bed: Option<i64>,
    /// Asleep; absent unless every sleep of the night says.
    pub asleep: Option<i64>,
    /// Lost to restless legs, as far as she said; absent where she said nothing of it.
    pub lost_to_legs: Option<i64>,
    /// Whether she said that she was not tired at all the day after.
    pub not_tired: bool,
}

/// An average over the nights that say, and how many they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Average {
    /// Minutes, to the nearest whole one.
    pub minutes: i64,
    /// How many nights it stands on: never none.
    pub nights: usize,
}

/// Sleeps put together by the night they belong to, oldest first; `at` is when she got out of bed.
pub fn by_night<'a>(sleeps: impl IntoIterator<Item = (Moment, &'a Sleep)>) -> Vec<SleptNight> {
    let mut nights: BTreeMap<Night, SleptNight> = BTreeMap::new();
    for (at, sleep) in sleeps {
        let reckoned = sleep.reckoned(at);
        let lost = sleep.lost_to_legs.map(|minutes| i64::from(minutes.get()));
        let night = sleep.night(at);
        let not_tired = sleep.next_day == Some(NextDay::NotAtAll);
        nights
            .entry(night)
            .and_modify(|so_far| {
                so_far.in_bed = so_far.in_bed.zip(reckoned.in_bed).map(|(one, other)| one + other);
                so_far.asleep = so_far.asleep.zip(reckoned.asleep).map(|(one, other)| one + other);
                so_far.lost_to_legs = match (so_far.lost_to_legs, lost) {
                    (Some(one), Some(other)) => Some(one + other),
                    (one, other) => one.or(other),
                };
                so_far.not_tired |= not_tired;
            })
            .or_insert(SleptNight {
                night,
                in_bed: reckoned.in_bed,
                asleep: reckoned.asleep,
                lost_to_legs: lost,
                not_tired,
            });
    }
    nights.into_values().collect()
}

/// The average time asleep over those of these nights that say, or `None` where none does.
pub fn average_asleep(nights: &[SleptNight]) -> Option<Average> {
    average(nights.iter().filter_map(|night| night.asleep))
}

/// The average time lost to restless legs over those of these nights that say, or `None` where none does. A night
/// that says nothing was lost counts with none; who wants restless nights alone passes those alone.
pub fn average_lost_to_legs(nights: &[SleptNight]) -> Option<Average> {
    average(nights.iter().filter_map(|night| night.lost_to_legs))
}

fn average(minutes: impl Iterator<Item = i64>) -> Option<Average> {
    let said: Vec<i64> = minutes.collect();
    let nights = i64::try_from(said.len()).ok().filter(|nights| *nights > 0)?;
    Some(Average { minutes: (2 * said.iter().sum::<i64>() + nights) / (2 * nights), nights: said.len() })
}

/// The nights from `first` to `last` for which a sleep was logged, oldest first.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn nights(store: &Store, first: Night, last: Night) -> Result<Vec<SleptNight>> {
    // Who lies down before a noon may rise a day after the morning that names the night.
    let sleeps = store::sleeps(store, first.evening(), last.after(1).morning())?;
    let by_night = by_night(sleeps.iter().map(|(at, sleep)| (*at, sleep)));
    Ok(by_night.into_iter().filter(|slept| (first..=last).contains(&slept.night)).collect())
}

/// The naps that ended on her days from `first` to `last`.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn naps(store: &Store, first: NaiveDate, last: NaiveDate, turn: DayTurn) -> Result<Vec<(Moment, Minutes)>> {
    let mut naps = store::naps(store, first, last.succ_opt().unwrap_or(last))?;
    naps.retain(|(at, _)| (first..=last).contains(&turn.day_of(*at)));
    Ok(naps)
}

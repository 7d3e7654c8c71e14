//! The only SQL of the symptoms feature.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::legs::{LONGEST_LEFT_OPEN_MINUTES, SpellReading};
use super::sorted_legs::SortedLegs;
use super::spell::Spell;
use crate::entry::{Entry, EntryId, Kind};
use crate::moment::{Moment, Night};
use crate::store::{Result, Store, StoreError, moment};
use crate::units::Strength;

static SPELL: Kind = Kind::of::<Spell>();
static SORTED_LEGS: Kind = Kind::of::<SortedLegs>();

/// The spells that began on a date from `first` to `last` on the clock she saw, in the order they were kept each day.
///
/// # Errors
/// Any [`StoreError`].
pub fn spells(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<SpellReading>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, eased, urge FROM spell WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| {
            let eased: Option<String> = row.get(2)?;
            let urge: Option<i32> = row.get(3)?;
            Ok(SpellReading {
                began: moment(row, 0)?,
                eased: eased.map(|eased| eased.parse().map_err(|_| StoreError::Damaged)).transpose()?,
                urge: urge.map(Strength::new).transpose()?,
            })
        },
    )
}

/// The nights from `first` to `last` with a spell, a night event, or "a quiet night".
///
/// # Errors
/// Any [`StoreError`].
pub fn nights_with_an_entry(store: &Store, first: Night, last: Night) -> Result<BTreeSet<Night>> {
    nights(
        store,
        "SELECT at_ms, offset_minutes FROM spell WHERE day BETWEEN ?1 AND ?2
         UNION ALL SELECT at_ms, offset_minutes FROM night_event WHERE day BETWEEN ?1 AND ?2
         UNION ALL SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN ?1 AND ?2",
        first,
        last,
    )
}

/// The nights from `first` to `last` with a night event or "a quiet night": what stands beside the spells.
///
/// # Errors
/// Any [`StoreError`].
pub fn nights_with_another_entry(store: &Store, first: Night, last: Night) -> Result<BTreeSet<Night>> {
    nights(
        store,
        "SELECT at_ms, offset_minutes FROM night_event WHERE day BETWEEN ?1 AND ?2
         UNION ALL SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN ?1 AND ?2",
        first,
        last,
    )
}

/// The nights from `first` to `last` of which she wrote that there was nothing to write.
///
/// # Errors
/// Any [`StoreError`].
pub fn quiet_nights(store: &Store, first: Night, last: Night) -> Result<BTreeSet<Night>> {
    nights(store, "SELECT at_ms, offset_minutes FROM quiet_night WHERE day BETWEEN ?1 AND ?2", first, last)
}

fn nights(store: &Store, sql: &str, first: Night, last: Night) -> Result<BTreeSet<Night>> {
    let found = store.read_days(sql, first.evening(), last.morning(), |row| moment(row, 0))?;
    Ok(found.into_iter().map(Moment::night).filter(|night| (first..=last).contains(night)).collect())
}

/// What she named as having helped, for each spell that began on a date from `first` to `last` and says so.
///
/// # Errors
/// Any [`StoreError`].
pub fn what_helped(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Vec<String>)>> {
    let mut named = Vec::new();
    for entry in store.entries(&SPELL, first, last)? {
        let spell: Spell = entry.body.read().map_err(|_| StoreError::Damaged)?;
        named.extend(spell.helped.filter(|ids| !ids.is_empty()).map(|ids| (entry.at, ids)));
    }
    Ok(named)
}

/// The spell that is running: the latest of this night, when it has not eased and was not left open too long.
///
/// A spell that a later one followed is over, whether she said so or not.
///
/// # Errors
/// Any [`StoreError`].
pub fn open_spell(store: &Store, now: Moment) -> Result<Option<Entry>> {
    let night = now.night();
    let spells = store.entries(&SPELL, night.evening(), night.morning())?;
    let latest = spells.into_iter().filter(|spell| spell.at.night() == night).max_by_key(|spell| (spell.at, spell.id));
    Ok(latest.filter(|spell| {
        let lasts = spell.body.read::<Spell>().is_ok_and(|spell| spell.eased.is_none());
        lasts && now.minutes_since(spell.at) <= LONGEST_LEFT_OPEN_MINUTES
    }))
}

/// Every time she sorted her legs on a date from `first` to `last` on the clock she saw, the newest first.
///
/// # Errors
/// Any [`StoreError`].
pub fn sorted_legs_between(
    store: &Store,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(EntryId, Moment, SortedLegs)>> {
    let mut sorted = store.entries(&SORTED_LEGS, first, last)?;
    sorted.sort_by_key(|entry| std::cmp::Reverse((entry.at, entry.id)));
    sorted
        .into_iter()
        .map(|entry| Ok((entry.id, entry.at, entry.body.read().map_err(|_| StoreError::Damaged)?)))
        .collect()
}

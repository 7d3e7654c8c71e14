//! The only SQL of the stress feature.

use chrono::NaiveDate;

use super::breathing::{Breathing, Way};
use super::mood::Mood;
use super::mood_check::MoodCheck;
use crate::entry::{Entry, EntryId, Kind};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, moment};
use crate::units::{Minutes, Strength};

static MOOD_CHECK: Kind = Kind::of::<MoodCheck>();

/// The marks of stress and mood whose clock showed a date from `first` to `last`.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn moods(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Mood)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, stress, mood FROM mood WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| {
            let strength = |mark: Option<i32>| mark.map(Strength::new).transpose();
            Ok((moment(row, 0)?, Mood { stress: strength(row.get(2)?)?, mood: strength(row.get(3)?)? }))
        },
    )
}

/// The spells of breathing or letting go whose clock showed a date from `first` to `last`: when each ended, and the rest.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn breathing(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Breathing)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, minutes, kind FROM breathing WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| {
            let kind: Option<String> = row.get(3)?;
            let kind = kind.map(|id| Way::of_id(&id).ok_or(StoreError::Damaged)).transpose()?;
            Ok((moment(row, 0)?, Breathing { minutes: Minutes::new(row.get(2)?)?, kind }))
        },
    )
}

/// The mood checks whose clock showed a date from `first` to `last`, the oldest first: each entry's name, when it was
/// made, and its answers.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn mood_checks(
    store: &Store,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(EntryId, Moment, MoodCheck)>> {
    let read = |entry: Entry| Ok((entry.id, entry.at, entry.body.read().map_err(|_| StoreError::Damaged)?));
    let mut found: Vec<_> = store.entries(&MOOD_CHECK, first, last)?.into_iter().map(read).collect::<Result<_>>()?;
    found.sort_by_key(|(id, at, _)| (*at, *id));
    Ok(found)
}

//! What the rest feature reads from the diary.

use chrono::NaiveDate;
use rusqlite::Row;

use super::sleep::{NextDay, Quality, Sleep};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, moment};
use crate::units::Minutes;

/// The sleeps that ended while the clock showed a date from `first` to `last`: when she got out of bed, and the rest.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn sleeps(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Sleep)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, into_bed, tried_to_sleep, latency, wakings, awake, early_awake, lost_to_legs,
                quality, next_day
         FROM sleep WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| {
            let minutes =
                |column| Ok::<_, StoreError>(row.get::<_, Option<i32>>(column)?.map(Minutes::new).transpose()?);
            let sleep = Sleep {
                into_bed: text(row, 2, |text| text.parse().ok())?,
                tried_to_sleep: text(row, 3, |text| text.parse().ok())?,
                latency: minutes(4)?,
                wakings: row.get(5)?,
                awake: minutes(6)?,
                early_awake: minutes(7)?,
                lost_to_legs: minutes(8)?,
                quality: text(row, 9, Quality::of_id)?,
                next_day: text(row, 10, NextDay::of_id)?,
            };
            Ok((moment(row, 0)?, sleep))
        },
    )
}

/// What the text in this column says; absent where it is empty.
fn text<T>(row: &Row<'_>, column: usize, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let text = row.get_ref(column)?.as_str_or_null().map_err(|_| StoreError::Damaged)?;
    text.map(|text| read(text).ok_or(StoreError::Damaged)).transpose()
}

/// The naps whose clock showed a date from `first` to `last`: when each ended, and how long it was.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn naps(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Minutes)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, minutes FROM nap WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| Ok((moment(row, 0)?, Minutes::new(row.get(2)?)?)),
    )
}

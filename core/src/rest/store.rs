//! What the rest feature reads from the diary.

use chrono::NaiveDate;

use super::sleep::Sleep;
use crate::entry::Kind;
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, moment};
use crate::units::Minutes;

static SLEEP: Kind = Kind::of::<Sleep>();

/// The sleeps that ended while the clock showed a date from `first` to `last`: when she got out of bed, and the rest.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn sleeps(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Sleep)>> {
    store
        .entries(&SLEEP, first, last)?
        .into_iter()
        .map(|entry| Ok((entry.at, entry.body.read().map_err(|_| StoreError::Damaged)?)))
        .collect()
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

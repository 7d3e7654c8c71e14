//! The only SQL of the iron feature.

use chrono::NaiveDate;

use crate::moment::Moment;
use crate::store::{Result, Store, moment};
use crate::units::Milligrams;

/// The doses whose clock showed a date from `first` to `last`: when, and how much elemental iron.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn doses(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Milligrams)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, elemental FROM iron_dose WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| Ok((moment(row, 0)?, Milligrams::new(row.get(2)?)?)),
    )
}

//! The only SQL of the exercise feature.

use chrono::NaiveDate;

use super::session::{Effort, Session};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, moment};
use crate::units::Minutes;

/// The sessions whose clock showed a date from `first` to `last`: when each ended, and what it was.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn sessions(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Session)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, what, minutes, effort FROM activity WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        first,
        last,
        |row| {
            let effort: Option<String> = row.get(4)?;
            let effort = effort.map(|id| Effort::of_id(&id).ok_or(StoreError::Damaged)).transpose()?;
            Ok((moment(row, 0)?, Session { what: row.get(2)?, minutes: Minutes::new(row.get(3)?)?, effort }))
        },
    )
}

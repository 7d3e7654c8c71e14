//! The only SQL of drinks, smoke and medicines.

use chrono::NaiveDate;

use super::drink::Drink;
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store, moment};
use crate::units::Milligrams;

/// The drinks whose clock showed a date from `first` to `last`, and when each was drunk.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn drinks(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Drink)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, what, portions, caffeine, units_of_alcohol FROM drink
         WHERE day BETWEEN ?1 AND ?2 ORDER BY at_ms, id",
        first,
        last,
        |row| {
            let caffeine: Option<f64> = row.get(4)?;
            let drink = Drink {
                what: row.get(2)?,
                portions: row.get(3)?,
                caffeine: caffeine.map(Milligrams::new).transpose()?,
                units_of_alcohol: row.get(5)?,
            };
            Ok((moment(row, 0)?, drink))
        },
    )
}

/// The drinks of her day.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn drinks_on(store: &Store, day: NaiveDate, turn: DayTurn) -> Result<Vec<Drink>> {
    let mut drinks = drinks(store, day, day.succ_opt().unwrap_or(day))?;
    drinks.retain(|(at, _)| turn.day_of(*at) == day);
    Ok(drinks.into_iter().map(|(_, drink)| drink).collect())
}

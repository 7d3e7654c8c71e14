//! The only SQL of the iron feature.
//!
//! Dates are those the clock she saw was showing. Her day turns later than midnight: to read one, ask from its date to
//! the next, and let [`crate::moment::DayTurn`] choose.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Row;
use serde::de::DeserializeOwned;

use super::day::DayIntake;
use super::dose::Swallowed;
use super::eaten::{self, Eaten};
use super::foods;
use super::intake::{Intake, Source};
use super::labs::Analyte;
use super::own_food::OwnFood;
use super::result::{LabResult, ResultRead};
use super::supplement::Supplement;
use crate::entry::EntryId;
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store, StoreError, moment};
use crate::units::{Grams, Micrograms, Milligrams, OutOfBounds};

/// Iron swallowed from `first` to `last`, as tablets and in supplements, in the order it was swallowed.
///
/// # Errors
/// Any [`StoreError`].
pub fn doses(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<Swallowed>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, elemental, product, \"with\" FROM iron_dose WHERE day BETWEEN ?1 AND ?2
         UNION ALL
         SELECT at_ms, offset_minutes, iron, NULL, NULL FROM supplement WHERE day BETWEEN ?1 AND ?2 AND iron IS NOT NULL
         ORDER BY at_ms",
        first,
        last,
        swallowed,
    )
}

/// The same, for who has read the `supplements` of these dates already.
///
/// # Errors
/// Any [`StoreError`].
pub(crate) fn doses_beside(
    store: &Store,
    supplements: &[(Moment, Supplement)],
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Swallowed>> {
    let mut doses = store.read_days(
        "SELECT at_ms, offset_minutes, elemental, product, \"with\" FROM iron_dose WHERE day BETWEEN ?1 AND ?2",
        first,
        last,
        swallowed,
    )?;
    doses.extend(supplements.iter().filter_map(|(at, taken)| {
        Some(Swallowed { at: *at, elemental: taken.iron?, product: None, with: Vec::new() })
    }));
    doses.sort_by_key(|dose| dose.at.epoch_ms());
    Ok(doses)
}

fn swallowed(row: &Row<'_>) -> Result<Swallowed> {
    let with: Option<String> = row.get(4)?;
    Ok(Swallowed {
        at: moment(row, 0)?,
        elemental: Milligrams::new(row.get(2)?)?,
        product: row.get(3)?,
        with: with.map_or(Ok(Vec::new()), |list| serde_json::from_str(&list)).map_err(|_| StoreError::Damaged)?,
    })
}

/// Whether any iron was swallowed on this date or an earlier one.
///
/// # Errors
/// Any [`StoreError`].
pub fn any_dose_until(store: &Store, last: NaiveDate) -> Result<bool> {
    let found = store.read_days(
        "SELECT 1 FROM iron_dose WHERE day BETWEEN ?1 AND ?2
         UNION ALL
         SELECT 1 FROM supplement WHERE day BETWEEN ?1 AND ?2 AND iron IS NOT NULL
         LIMIT 1",
        NaiveDate::MIN,
        last,
        |_| Ok(()),
    )?;
    Ok(!found.is_empty())
}

/// Supplements swallowed from `first` to `last`, in the order they were swallowed.
///
/// # Errors
/// Any [`StoreError`].
pub fn supplements(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(Moment, Supplement)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, what, folic_acid, iron, magnesium, calcium, vitamin_c, vitamin_d, name
         FROM supplement WHERE day BETWEEN ?1 AND ?2 ORDER BY at_ms",
        first,
        last,
        |row| {
            let supplement = Supplement {
                what: named(row, 2)?,
                folic_acid: amount(row, 3, Micrograms::new)?,
                iron: amount(row, 4, Milligrams::new)?,
                magnesium: amount(row, 5, Milligrams::new)?,
                calcium: amount(row, 6, Milligrams::new)?,
                vitamin_c: amount(row, 7, Milligrams::new)?,
                vitamin_d: amount(row, 8, Micrograms::new)?,
                name: row.get(9)?,
            };
            Ok((moment(row, 0)?, supplement))
        },
    )
}

/// Food eaten from `first` to `last`, in the order it was eaten, each with what holds its amounts.
///
/// # Errors
/// Any [`StoreError`].
pub fn intakes(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<Intake>> {
    Ok(intakes_by_entry(store, first, last)?.into_iter().map(|(_, intake)| intake).collect())
}

/// The same, each with the name of the entry it was kept as.
///
/// # Errors
/// Any [`StoreError`].
pub fn intakes_by_entry(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<(EntryId, Intake)>> {
    let own: BTreeMap<_, _> = own_foods(store)?.into_iter().collect();
    store.read_days(
        "SELECT at_ms, offset_minutes, what, servings, grams, id FROM food WHERE day BETWEEN ?1 AND ?2 ORDER BY at_ms, id",
        first,
        last,
        |row| {
            let eaten = Eaten { what: row.get(2)?, servings: row.get(3)?, grams: amount(row, 4, Grams::new)? };
            let of = match foods::food(&eaten.what) {
                Some(food) => Source::Known(food),
                None => eaten::own_entry(&eaten.what)
                    .and_then(|entry| own.get(&entry).cloned())
                    .map_or(Source::Gone, Source::Own),
            };
            let intake = Intake { at: moment(row, 0)?, of, portion: eaten.portion() };
            Ok((EntryId::from_number(row.get(5)?), intake))
        },
    )
}

/// What she took in on her day.
///
/// # Errors
/// Any [`StoreError`].
pub fn day_intake(store: &Store, day: NaiveDate, turn: DayTurn) -> Result<DayIntake> {
    let until = day.succ_opt().unwrap_or(day);
    Ok(DayIntake::on(
        day,
        turn,
        &doses(store, day, until)?,
        &intakes(store, day, until)?,
        &supplements(store, day, until)?,
    ))
}

/// Every food of her own, by its name.
///
/// # Errors
/// Any [`StoreError`].
pub fn own_foods(store: &Store) -> Result<Vec<(EntryId, OwnFood)>> {
    let mut statement = store.connection().prepare_cached(
        "SELECT id, name, serving, grams, iron, vitamin_c, magnesium, folate, haem FROM own_food
         ORDER BY name COLLATE NOCASE, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let food = OwnFood {
            name: row.get(1)?,
            serving: row.get(2)?,
            grams: amount(row, 3, Grams::new)?,
            iron: Milligrams::new(row.get(4)?)?,
            vitamin_c: amount(row, 5, Milligrams::new)?,
            magnesium: amount(row, 6, Milligrams::new)?,
            folate: amount(row, 7, Micrograms::new)?,
            haem: row.get(8)?,
        };
        found.push((EntryId::from_number(row.get(0)?), food));
    }
    Ok(found)
}

/// Every result of an analyte, newest first.
///
/// # Errors
/// Any [`StoreError`].
pub fn results_of(store: &Store, analyte: Analyte) -> Result<Vec<ResultRead>> {
    let mut statement = store.connection().prepare_cached(
        "SELECT at_ms, offset_minutes, analyte, value, unit, low, high FROM result WHERE analyte = ?1
         ORDER BY at_ms DESC, id DESC",
    )?;
    let mut rows = statement.query([analyte.id()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(result(row)?);
    }
    Ok(found)
}

/// Results of blood taken from `first` to `last`, newest first.
///
/// # Errors
/// Any [`StoreError`].
pub fn results_between(store: &Store, first: NaiveDate, last: NaiveDate) -> Result<Vec<ResultRead>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, analyte, value, unit, low, high FROM result WHERE day BETWEEN ?1 AND ?2
         ORDER BY at_ms DESC, id DESC",
        first,
        last,
        result,
    )
}

fn result(row: &Row<'_>) -> Result<ResultRead> {
    let result = LabResult {
        analyte: named(row, 2)?,
        value: row.get(3)?,
        unit: named(row, 4)?,
        low: row.get(5)?,
        high: row.get(6)?,
        lab: None,
    };
    result.read(moment(row, 0)?).map_err(|_| StoreError::Damaged)
}

/// The value whose lasting name stands in this column.
fn named<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T> {
    let name: String = row.get(column)?;
    serde_json::from_value(name.into()).map_err(|_| StoreError::Damaged)
}

/// The amount in this column, or `None` where she did not say.
fn amount<T>(row: &Row<'_>, column: usize, unit: fn(f64) -> std::result::Result<T, OutOfBounds>) -> Result<Option<T>> {
    let number: Option<f64> = row.get(column)?;
    Ok(number.map(unit).transpose()?)
}

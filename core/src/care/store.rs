//! The only SQL of her care.

use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, Params, Row};

use super::appointment::Appointment;
use super::blood_pressure::BloodPressure;
use super::plan::{How, Marked};
use super::question::Question;
use crate::entry::EntryId;
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, day_number, moment};
use crate::units::MillimetresOfMercury;

/// The questions that still wait to be asked, in her order; those without a place follow, oldest first.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn open_questions(store: &Store) -> Result<Vec<(EntryId, Question)>> {
    open_questions_by(store, NaiveDate::MAX)
}

/// The same, as far as they were written by the end of this day.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn open_questions_by(store: &Store, day: NaiveDate) -> Result<Vec<(EntryId, Question)>> {
    questions(
        store,
        "SELECT id, words, asked, answer, place FROM question
         WHERE asked IS NOT 1 AND day <= ?1 ORDER BY place IS NULL, place, id",
        [day_number(day)],
    )
}

/// The latest questions that were asked and whose answer is not written, the latest first; at most three.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn asked_without_answer(store: &Store) -> Result<Vec<(EntryId, Question)>> {
    questions(
        store,
        "SELECT id, words, asked, answer, place FROM question
         WHERE asked IS 1 AND trim(ifnull(answer, '')) = '' ORDER BY id DESC LIMIT 3",
        [],
    )
}

fn questions(store: &Store, sql: &str, days: impl Params) -> Result<Vec<(EntryId, Question)>> {
    let mut statement = store.connection().prepare_cached(sql)?;
    let mut rows = statement.query(days)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let question = Question { words: row.get(1)?, asked: row.get(2)?, answer: row.get(3)?, place: row.get(4)? };
        found.push((EntryId::from_number(row.get(0)?), question));
    }
    store.doubt()?;
    Ok(found)
}

/// The first appointment that begins after this moment, or `None` when none is written.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn next_appointment(store: &Store, after: Moment) -> Result<Option<(EntryId, Moment, Appointment)>> {
    // Two clocks may show dates two days apart at one instant.
    let first = after.civil_day().checked_sub_days(Days::new(2)).unwrap_or(after.civil_day());
    store
        .connection()
        .prepare_cached(
            "SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment
             WHERE day >= ?1 AND at_ms > ?2 ORDER BY at_ms, id LIMIT 1",
        )?
        .query_row([i64::from(day_number(first)), after.epoch_ms()], |row| Ok(appointment(row)))
        .optional()?
        .transpose()
}

/// The appointments whose clock shows a date from `first` to `last`, the earliest first.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn appointments(
    store: &Store,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(EntryId, Moment, Appointment)>> {
    store.read_days(
        "SELECT id, at_ms, offset_minutes, with_whom, place FROM appointment
         WHERE day BETWEEN ?1 AND ?2 ORDER BY at_ms, id",
        first,
        last,
        appointment,
    )
}

fn appointment(row: &Row<'_>) -> Result<(EntryId, Moment, Appointment)> {
    let appointment = Appointment { with_whom: row.get(3)?, place: row.get(4)? };
    Ok((EntryId::from_number(row.get(0)?), moment(row, 1)?, appointment))
}

/// Everything she said of windows of a care plan, in any pregnancy, the earliest day first.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn plan_marks(store: &Store) -> Result<Vec<Marked>> {
    let mut statement = store
        .connection()
        .prepare_cached("SELECT id, at_ms, offset_minutes, window, how FROM plan_mark ORDER BY day, at_ms, id")?;
    let mut rows = statement.query([])?;
    let mut marks = Vec::new();
    while let Some(row) = rows.next()? {
        let how: String = row.get(4)?;
        marks.push(Marked {
            entry: EntryId::from_number(row.get(0)?),
            window: row.get(3)?,
            how: How::of_id(&how).ok_or(StoreError::Damaged)?,
            day: moment(row, 1)?.civil_day(),
            earlier: false,
        });
    }
    store.doubt()?;
    Ok(marks)
}

/// Her blood pressures whose clock showed a date from `first` to `last`, and when.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn blood_pressures(
    store: &Store,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(Moment, BloodPressure)>> {
    store.read_days(
        "SELECT at_ms, offset_minutes, systolic, diastolic, pulse, rested FROM blood_pressure
         WHERE day BETWEEN ?1 AND ?2 ORDER BY at_ms, id",
        first,
        last,
        |row| {
            let pressure = BloodPressure {
                systolic: MillimetresOfMercury::new(row.get(2)?)?,
                diastolic: MillimetresOfMercury::new(row.get(3)?)?,
                pulse: row.get(4)?,
                rested: row.get(5)?,
            };
            Ok((moment(row, 0)?, pressure))
        },
    )
}

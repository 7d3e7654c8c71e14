//! What the diary keeps of reminders: each one, and what became of the rings of the last days.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::plan::Reminder;
use super::schedule::Rung;
use crate::diary::RowBefore;
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError, Table, TableRow};

const REMINDERS: &str = "reminders";
const RINGS: &str = "rings";

/// A ring has long been of no use this many minutes after it was due, in any zone. Ours.
const REMEMBERED_MINUTES: i64 = 8 * 24 * 60;

fn table(name: &str) -> Result<&'static Table> {
    Table::named(name).ok_or(StoreError::OutOfReach)
}

/// Every reminder, by name. A row that does not read, as an import may bring one, is left out and left alone.
pub(super) fn reminders(store: &Store) -> Result<Vec<Reminder>> {
    let mut found = Vec::new();
    store.each_row::<StoreError>(table(REMINDERS)?, |row| {
        found.extend(serde_json::from_value::<Reminder>(Json::Object(row.clone())));
        Ok(())
    })?;
    Ok(found)
}

/// The reminder of this name, or `None`.
pub(super) fn reminder(store: &Store, name: &str) -> Result<Option<Reminder>> {
    let row = store.table_row(table(REMINDERS)?, &name.into())?;
    Ok(row.and_then(|row| serde_json::from_value(Json::Object(row)).ok()))
}

/// Keeps a reminder, or forgets it with everything known of its rings; gives what takes that back. Ask in one piece.
pub(super) fn set(store: &Store, name: &str, reminder: Option<&Reminder>) -> Result<RowBefore> {
    let before = store.table_row(table(REMINDERS)?, &name.into())?;
    let row = match reminder.map(serde_json::to_value) {
        None => None,
        Some(Ok(Json::Object(row))) => Some(row),
        Some(_) => return Err(StoreError::OutOfReach),
    };
    store.set_row(table(REMINDERS)?, &name.into(), row.as_ref())?;
    Ok(RowBefore { table: REMINDERS, key: name.into(), row: before })
}

/// How a ring stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    /// The phone was told to ring.
    Armed,
    /// It rang.
    Rang,
    /// She said that it is done.
    Done,
    /// She asked for it again when it is due.
    Snoozed,
    /// The same, and the phone was told.
    Again,
}

/// What is known of a ring.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct RingRow {
    pub(super) name: String,
    pub(super) reminder: String,
    pub(super) due: Moment,
    pub(super) state: State,
}

/// What is known of every ring, by name.
pub(super) fn rings(store: &Store) -> Result<BTreeMap<String, RingRow>> {
    let mut found = BTreeMap::new();
    store.each_row::<StoreError>(table(RINGS)?, |row| {
        if let Ok(ring) = serde_json::from_value::<RingRow>(Json::Object(row.clone())) {
            found.insert(ring.name.clone(), ring);
        }
        Ok(())
    })?;
    Ok(found)
}

/// What the schedule needs to know of them.
pub(super) fn rung(rings: &BTreeMap<String, RingRow>) -> BTreeMap<String, Rung> {
    let state = |ring: &RingRow| match ring.state {
        State::Armed => None,
        State::Rang | State::Done => Some(Rung::Over),
        State::Snoozed | State::Again => Some(Rung::Snoozed(ring.due.epoch_ms())),
    };
    rings.iter().filter_map(|(name, ring)| Some((name.clone(), state(ring)?))).collect()
}

/// Keeps what is known of a ring; gives what takes that back. Ask in one piece.
pub(super) fn set_ring(store: &Store, name: &str, ring: Option<&RingRow>) -> Result<RowBefore> {
    let before: Option<TableRow> = store.table_row(table(RINGS)?, &name.into())?;
    let row = match ring.map(serde_json::to_value) {
        None => None,
        Some(Ok(Json::Object(row))) => Some(row),
        Some(_) => return Err(StoreError::OutOfReach),
    };
    if before != row {
        store.set_row(table(RINGS)?, &name.into(), row.as_ref())?;
    }
    Ok(RowBefore { table: RINGS, key: name.into(), row: before })
}

/// Whether nothing will ever ask for this ring again. What rings by a date of the weeks is remembered for good.
pub(super) fn is_past_asking(ring: &RingRow, now: Moment) -> bool {
    let by_date = ["trimester", "window"].contains(&ring.reminder.as_str());
    !by_date && now.minutes_since(ring.due) > REMEMBERED_MINUTES
}

//! Keeping entries of any kind: one table a kind, clustered by day, its columns the fields of its form.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{ErrorCode, OptionalExtension, Row, params_from_iter};

use super::{Result, Store, StoreError};
use crate::entry::{Entry, EntryId, Kind};
use crate::forms::{Body, FieldSpec, Shape};
use crate::moment::Moment;

/// The columns every kind's table begins with.
const COMMON: &str = "day, id, at_ms, offset_minutes, note";
/// How many those are.
pub(super) const COMMON_COLUMNS: usize = 5;

/// Days of the common era until 1970 began.
const DAYS_TO_1970: i32 = 719_163;

/// Days since 1970 began, which is how a table is clustered.
pub(crate) fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - DAYS_TO_1970
}

fn date(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number.checked_add(DAYS_TO_1970)?)
}

impl Store {
    /// Keeps a new entry and gives it its name.
    ///
    /// # Errors
    /// Any [`StoreError`]; the entry is then not kept.
    pub(crate) fn keep(
        &self,
        kind: &'static Kind,
        at: Moment,
        note: Option<String>,
        body: Body,
        kept: Moment,
    ) -> Result<Entry> {
        self.in_one_piece(|| {
            let first = EntryId::first_at(kept);
            let mut last = self
                .connection()
                .prepare_cached("SELECT last_id FROM naming")?
                .query_row([], |row| row.get(0).map(EntryId::from_number))?;
            last = if last < first { first } else { last.next() };
            self.connection().prepare_cached("UPDATE naming SET last_id = ?1")?.execute([last.number()])?;
            let entry = Entry { id: last, kind, at, note, body };
            self.put(&entry)?;
            Ok(entry)
        })
    }

    /// Puts an entry in under the name it has, which no other may bear.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn put(&self, entry: &Entry) -> Result<()> {
        if self.put_if_it_fits(entry)? { Ok(()) } else { Err(StoreError::OutOfReach) }
    }

    /// Puts an entry in under the name it has, and says whether its table would have it.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn put_if_it_fits(&self, entry: &Entry) -> Result<bool> {
        let Kind { id: table, fields, .. } = entry.kind;
        let columns: String = fields.iter().map(|field| format!(", {}", field.id)).collect();
        let places: String = (6..6 + fields.len()).map(|place| format!(", ?{place}")).collect();
        let sql = format!("INSERT INTO {table} ({COMMON}{columns}) VALUES (?1, ?2, ?3, ?4, ?5{places})");
        let common = [
            Sql::from(i64::from(day_number(entry.at.civil_day()))),
            Sql::from(entry.id.number()),
            Sql::from(entry.at.epoch_ms()),
            Sql::from(i64::from(entry.at.offset_minutes())),
            entry.note.clone().map_or(Sql::Null, Sql::from),
        ];
        let cells = common.into_iter().chain(fields.iter().map(|field| cell(&entry.body, field)));
        fitted(self.connection().prepare_cached(&sql)?.execute(params_from_iter(cells)))
    }

    /// Makes sure that no later entry is given a name as early as this one.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn name_after(&self, id: EntryId) -> Result<()> {
        self.connection().prepare_cached("UPDATE naming SET last_id = max(last_id, ?1)")?.execute([id.number()])?;
        Ok(())
    }

    /// Puts an entry in the place of the one that bears its name.
    ///
    /// # Errors
    /// Any [`StoreError`]; the entry is then as it was.
    pub(crate) fn replace(&self, before: &Entry, after: &Entry) -> Result<()> {
        self.in_one_piece(|| {
            self.remove(before)?;
            self.put(after)
        })
    }

    /// Takes an entry out of the diary; its bytes are overwritten.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn remove(&self, entry: &Entry) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE day = ?1 AND id = ?2", entry.kind.id);
        self.connection()
            .prepare_cached(&sql)?
            .execute([i64::from(day_number(entry.at.civil_day())), entry.id.number()])?;
        Ok(())
    }

    /// The entry of this kind and name, or `None`.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn entry(&self, kind: &'static Kind, id: EntryId) -> Result<Option<Entry>> {
        let sql = format!("{} WHERE id = ?1", select(kind));
        let found = self.connection().prepare_cached(&sql)?.query_row([id.number()], |row| Ok(read(kind, row)));
        self.doubt()?;
        found.optional()?.transpose()
    }

    /// The entry of this kind and name on the day of this number, or `None`; quicker than by name alone.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn entry_on(&self, kind: &'static Kind, day: i32, id: EntryId) -> Result<Option<Entry>> {
        let sql = format!("{} WHERE day = ?1 AND id = ?2", select(kind));
        self.connection()
            .prepare_cached(&sql)?
            .query_row([i64::from(day), id.number()], |row| Ok(read(kind, row)))
            .optional()?
            .transpose()
    }

    /// The number of its day for every entry of this kind, by name.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn days_by_name(&self, kind: &Kind) -> Result<HashMap<EntryId, i32>> {
        let mut statement = self.connection().prepare_cached(&format!("SELECT id, day FROM {}", kind.id))?;
        let days = statement.query_map([], |row| Ok((EntryId::from_number(row.get(0)?), row.get(1)?)))?;
        Ok(days.collect::<rusqlite::Result<_>>()?)
    }

    /// Shows `take` every entry of this kind, oldest day first, one at a time.
    ///
    /// # Errors
    /// What `take` failed with, or any [`StoreError`].
    pub(crate) fn each_entry<E: From<StoreError>>(
        &self,
        kind: &'static Kind,
        mut take: impl FnMut(&Entry) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = format!("{} ORDER BY day, id", select(kind));
        let mut statement = self.connection().prepare_cached(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            take(&read(kind, row)?)?;
        }
        self.doubt()?;
        Ok(())
    }

    /// The entries of this kind whose clock showed a date from `first` to `last`, oldest day first.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn entries(&self, kind: &'static Kind, first: NaiveDate, last: NaiveDate) -> Result<Vec<Entry>> {
        let sql = format!("{} WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id", select(kind));
        self.read_days(&sql, first, last, |row| read(kind, row))
    }

    /// Rows of a feature's own narrow question about the days from `first` to `last`, which are its `?1` and `?2`.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn read_days<T>(
        &self,
        sql: &str,
        first: NaiveDate,
        last: NaiveDate,
        read: impl Fn(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([day_number(first), day_number(last)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        drop(rows);
        self.doubt()?;
        Ok(found)
    }

    /// The latest entry of this kind to be kept, of those whose clock showed this date or a later one.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn last_kept_since(&self, kind: &'static Kind, first: NaiveDate) -> Result<Option<EntryId>> {
        let sql = format!("SELECT max(id) FROM {} WHERE day >= ?1", kind.id);
        let last: Option<i64> =
            self.connection().prepare_cached(&sql)?.query_row([day_number(first)], |row| row.get(0))?;
        Ok(last.map(EntryId::from_number))
    }

    /// The last date before `day` that any clock showed for an entry of these kinds, or `None` where there is none.
    pub(crate) fn last_day_before(&self, kinds: &[Kind], day: NaiveDate) -> Result<Option<NaiveDate>> {
        let last = |kind: &Kind| format!("SELECT max(day) AS day FROM {} WHERE day < ?1", kind.id);
        let each: Vec<String> = kinds.iter().map(last).collect();
        let sql = format!("SELECT max(day) FROM ({})", each.join(" UNION ALL "));
        let last: Option<i32> =
            self.connection().prepare_cached(&sql)?.query_row([day_number(day)], |row| row.get(0))?;
        last.map(|day| date(day).ok_or(StoreError::Damaged)).transpose()
    }

    /// The first date any clock showed for an entry of these kinds, or `None` where there is none of them.
    pub(crate) fn first_day(&self, kinds: &[&'static str]) -> Result<Option<NaiveDate>> {
        let mut first: Option<i32> = None;
        for kind in kinds {
            let sql = format!("SELECT min(day) FROM {kind}");
            let day: Option<i32> = self.connection().prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
            first = first.into_iter().chain(day).min();
        }
        first.map(|day| date(day).ok_or(StoreError::Damaged)).transpose()
    }
}

/// Whether a row was put in, or a `CHECK` or a name already taken kept it out.
pub(super) fn fitted(put: rusqlite::Result<usize>) -> Result<bool> {
    match put {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

pub(super) fn select(kind: &Kind) -> String {
    let columns: String = kind.fields.iter().map(|field| format!(", {}", field.id)).collect();
    format!("SELECT {COMMON}{columns} FROM {}", kind.id)
}

fn read(kind: &'static Kind, row: &Row<'_>) -> Result<Entry> {
    let mut body = serde_json::Map::new();
    for (place, field) in kind.fields.iter().enumerate() {
        if let Some(json) = json(row.get_ref(COMMON_COLUMNS + place)?, field.shape)? {
            body.insert(field.id.to_owned(), json);
        }
    }
    Ok(Entry { id: EntryId::from_number(row.get(1)?), kind, at: moment(row, 2)?, note: row.get(4)?, body: Body(body) })
}

/// The moment whose milliseconds and offset stand in this column and the next.
pub(crate) fn moment(row: &Row<'_>, column: usize) -> Result<Moment> {
    Moment::new(row.get(column)?, row.get(column + 1)?).map_err(|_| StoreError::Damaged)
}

fn cell(body: &Body, field: &FieldSpec) -> Sql {
    match body.0.get(field.id) {
        None | Some(serde_json::Value::Null) => Sql::Null,
        Some(serde_json::Value::Bool(yes)) => Sql::from(*yes),
        Some(serde_json::Value::Number(number)) if field.shape.is_whole() => {
            number.as_i64().map_or(Sql::Null, Sql::from)
        }
        Some(serde_json::Value::Number(number)) => number.as_f64().map_or(Sql::Null, Sql::from),
        Some(serde_json::Value::String(text)) => Sql::from(text.clone()),
        Some(list) => Sql::from(list.to_string()),
    }
}

fn json(cell: ValueRef<'_>, shape: Shape) -> Result<Option<serde_json::Value>> {
    Ok(Some(match (cell, shape) {
        (ValueRef::Null, _) => return Ok(None),
        (ValueRef::Integer(number), Shape::Switch) => (number != 0).into(),
        (ValueRef::Integer(number), _) => number.into(),
        (ValueRef::Real(number), _) => number.into(),
        (ValueRef::Text(text), Shape::Several(_)) => serde_json::from_slice(text).map_err(|_| StoreError::Damaged)?,
        (ValueRef::Text(text), _) => std::str::from_utf8(text).map_err(|_| StoreError::Damaged)?.into(),
        (ValueRef::Blob(_), _) => return Err(StoreError::Damaged),
    }))
}

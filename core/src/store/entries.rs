//! Keeping entries of any kind: one table a kind, clustered by day, its columns the fields of its form.

use chrono::{Datelike, NaiveDate};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{OptionalExtension, Row, params_from_iter};

use super::{Result, Store, StoreError};
use crate::entry::{Entry, EntryId, Kind};
use crate::forms::{Body, FieldSpec, Shape};
use crate::moment::Moment;

/// The columns every kind's table begins with.
const COMMON: &str = "day, id, at_ms, offset_minutes, note";

/// Days since 1970 began, which is how a table is clustered.
pub(crate) fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce() - 719_163
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

    /// Puts an entry in under the name it has; one of that name is replaced.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn put(&self, entry: &Entry) -> Result<()> {
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
        self.connection().prepare_cached(&sql)?.execute(params_from_iter(cells))?;
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

    /// How many entries of this kind there are.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn count(&self, kind: &'static Kind) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM {}", kind.id);
        Ok(self.connection().prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}

fn select(kind: &Kind) -> String {
    let columns: String = kind.fields.iter().map(|field| format!(", {}", field.id)).collect();
    format!("SELECT {COMMON}{columns} FROM {}", kind.id)
}

fn read(kind: &'static Kind, row: &Row<'_>) -> Result<Entry> {
    let mut body = serde_json::Map::new();
    for (place, field) in kind.fields.iter().enumerate() {
        if let Some(json) = json(row.get_ref(place + 5)?, field.shape)? {
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

//! What the diary holds beside entries: a few small tables, told as data so that a backup forgets none of them.

use chrono::NaiveDate;
use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use serde_json::Value as Json;

use super::entries::fitted;
use super::{Result, Store, StoreError, moment};
use crate::moment::Moment;

/// A table beside the entries. A new one stands here too, or a test fails.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name in an export.
    pub(crate) name: &'static str,
    /// Its name in the database.
    pub(crate) name_in_sql: &'static str,
    /// What a row says; the first is the row's own name.
    pub(crate) columns: &'static [Column],
    /// The schema it came with: an export of an older one does not hold it.
    pub(crate) since: u32,
}

/// One thing a row says.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its name in the table and in an export.
    pub(crate) id: &'static str,
    /// What it holds.
    pub(crate) cell: Cell,
    /// Whether every row says it.
    pub(crate) required: bool,
}

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cell {
    /// A whole number.
    Whole,
    /// A few words.
    Words,
    /// A date.
    Day,
    /// Anything, as JSON.
    Json,
    /// A moment, kept in two columns: `<id>_ms` and `<id>_offset_minutes`.
    Moment,
    /// The name of a row of this table, which stands before.
    Of(&'static str),
}

/// One row, by column; what it does not say is absent.
pub(crate) type TableRow = serde_json::Map<String, Json>;

const fn always(id: &'static str, cell: Cell) -> Column {
    Column { id, cell, required: true }
}

const fn perhaps(id: &'static str, cell: Cell) -> Column {
    Column { id, cell, required: false }
}

/// The tables beside the entries, in the order an export lists them. `naming` is not among them: it follows from
/// the names of the entries.
pub(crate) static TABLES: &[Table] = &[
    Table {
        name: "settings",
        name_in_sql: "setting",
        columns: &[always("name", Cell::Words), always("value", Cell::Json)],
        since: 1,
    },
    Table {
        name: "pregnancies",
        name_in_sql: "pregnancy",
        columns: &[
            always("id", Cell::Whole),
            always("opened", Cell::Moment),
            perhaps("babies", Cell::Json),
            perhaps("ended", Cell::Words),
            perhaps("ended_on", Cell::Day),
        ],
        since: 1,
    },
    Table {
        name: "datings",
        name_in_sql: "dating",
        columns: &[
            always("id", Cell::Whole),
            always("pregnancy", Cell::Of("pregnancies")),
            always("entered", Cell::Moment),
            always("method", Cell::Json),
            always("chosen", Cell::Whole),
        ],
        since: 1,
    },
    Table {
        name: "advice",
        name_in_sql: "advice",
        columns: &[
            always("rule", Cell::Words),
            perhaps("shown_on", Cell::Day),
            perhaps("news", Cell::Words),
            perhaps("quiet_from", Cell::Day),
        ],
        since: 8,
    },
    Table {
        name: "reminders",
        name_in_sql: "reminder",
        columns: &[
            always("name", Cell::Words),
            always("kind", Cell::Words),
            always("active", Cell::Whole),
            always("after", Cell::Whole),
            perhaps("pregnancy", Cell::Of("pregnancies")),
            always("plan", Cell::Json),
        ],
        since: 10,
    },
    Table {
        name: "rings",
        name_in_sql: "ring",
        columns: &[
            always("name", Cell::Words),
            always("reminder", Cell::Words),
            always("due", Cell::Moment),
            always("state", Cell::Words),
        ],
        since: 10,
    },
    Table {
        name: "shares",
        name_in_sql: "share",
        columns: &[
            always("id", Cell::Whole),
            always("shared", Cell::Moment),
            always("form", Cell::Words),
            always("first", Cell::Day),
            always("last", Cell::Day),
            perhaps("sections", Cell::Json),
        ],
        since: 11,
    },
];

impl Table {
    /// The table of this name in an export, or `None`.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }

    /// What names this row among the table's rows.
    pub(crate) fn key<'a>(&self, row: &'a TableRow) -> Option<&'a Json> {
        row.get(self.columns.first()?.id)
    }

    /// The names of its columns in the database.
    pub(crate) fn table_columns(&self) -> Vec<String> {
        self.columns
            .iter()
            .flat_map(|Column { id, cell, .. }| match cell {
                Cell::Moment => vec![format!("{id}_ms"), format!("{id}_offset_minutes")],
                _ => vec![(*id).to_owned()],
            })
            .collect()
    }

    fn key_column(&self) -> &'static str {
        self.columns.first().map_or("rowid", |column| column.id)
    }

    fn read(&self, row: &Row<'_>) -> Result<TableRow> {
        let mut place = 0;
        let mut said = TableRow::new();
        for column in self.columns {
            if let Some(json) = column.cell.read(row, place)? {
                said.insert(column.id.to_owned(), json);
            }
            place += if matches!(column.cell, Cell::Moment) { 2 } else { 1 };
        }
        Ok(said)
    }
}

impl Cell {
    /// Whether this is something the column can hold; the table's own `CHECK` may be narrower.
    pub(crate) fn holds(self, json: &Json) -> bool {
        self.write(Some(json)).is_some()
    }

    fn write(self, json: Option<&Json>) -> Option<Vec<Sql>> {
        let Some(json) = json else {
            return Some(if matches!(self, Self::Moment) { vec![Sql::Null, Sql::Null] } else { vec![Sql::Null] });
        };
        Some(match self {
            Self::Whole | Self::Of(_) => vec![json.as_i64()?.into()],
            Self::Words => vec![json.as_str().filter(|words| !words.contains('\0'))?.to_owned().into()],
            Self::Day => vec![json.as_str()?.parse::<NaiveDate>().ok()?.to_string().into()],
            Self::Json => vec![json.to_string().into()],
            Self::Moment => {
                let moment: Moment = json.as_str()?.parse().ok()?;
                vec![moment.epoch_ms().into(), i64::from(moment.offset_minutes()).into()]
            }
        })
    }

    fn read(self, row: &Row<'_>, place: usize) -> Result<Option<Json>> {
        Ok(match self {
            Self::Whole | Self::Of(_) => row.get::<_, Option<i64>>(place)?.map(Json::from),
            Self::Words | Self::Day => row.get::<_, Option<String>>(place)?.map(Json::from),
            Self::Json => row
                .get::<_, Option<String>>(place)?
                .map(|text| serde_json::from_str(&text).map_err(|_| StoreError::Damaged))
                .transpose()?,
            Self::Moment => match row.get::<_, Option<i64>>(place)? {
                None => None,
                Some(_) => Some(moment(row, place)?.to_string().into()),
            },
        })
    }
}

impl Store {
    /// Shows `take` every row of a table, in the order of their names.
    ///
    /// # Errors
    /// What `take` failed with, or any [`StoreError`].
    pub(crate) fn each_row<E: From<StoreError>>(
        &self,
        table: &Table,
        mut take: impl FnMut(&TableRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let sql = format!(
            "SELECT {} FROM {} ORDER BY {}",
            table.table_columns().join(", "),
            table.name_in_sql,
            table.key_column()
        );
        let mut statement = self.connection().prepare_cached(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            take(&table.read(row)?)?;
        }
        self.doubt()?;
        Ok(())
    }

    /// The row of this name, or `None`.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn table_row(&self, table: &Table, key: &Json) -> Result<Option<TableRow>> {
        let Column { id, cell, .. } = table.columns.first().ok_or(StoreError::OutOfReach)?;
        let Some(key) = cell.write(Some(key)) else { return Ok(None) };
        let sql = format!("SELECT {} FROM {} WHERE {id} = ?1", table.table_columns().join(", "), table.name_in_sql);
        self.connection()
            .prepare_cached(&sql)?
            .query_row(params_from_iter(key), |row| Ok(table.read(row)))
            .optional()?
            .transpose()
    }

    /// The row of this name in the table of that name in an export, or `None`.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn table_row_named(&self, table: &str, key: &str) -> Result<Option<TableRow>> {
        self.table_row(Table::named(table).ok_or(StoreError::OutOfReach)?, &key.into())
    }

    /// Makes the row of this name what `row` says, or takes it out where there is none. Ask for it in one piece.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn set_row(&self, table: &Table, key: &Json, row: Option<&TableRow>) -> Result<()> {
        let Column { id, cell, .. } = table.columns.first().ok_or(StoreError::OutOfReach)?;
        let Some(key) = cell.write(Some(key)) else { return Err(StoreError::OutOfReach) };
        let sql = format!("DELETE FROM {} WHERE {id} = ?1", table.name_in_sql);
        self.connection().prepare_cached(&sql)?.execute(params_from_iter(key))?;
        match row {
            Some(row) if !self.put_row(table, row)? => Err(StoreError::OutOfReach),
            _ => Ok(()),
        }
    }

    /// Puts a row in, and says whether the table would have it.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn put_row(&self, table: &Table, row: &TableRow) -> Result<bool> {
        let mut cells = Vec::new();
        for column in table.columns {
            match column.cell.write(row.get(column.id)) {
                Some(cell) => cells.extend(cell),
                None => return Ok(false),
            }
        }
        let columns = table.table_columns();
        let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
        let sql = format!("INSERT INTO {} ({}) VALUES ({})", table.name_in_sql, columns.join(", "), places.join(", "));
        fitted(self.connection().prepare_cached(&sql)?.execute(params_from_iter(cells)))
    }
}

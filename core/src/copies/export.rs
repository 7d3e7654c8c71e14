//! Everything in the diary as JSON, and each kind of entry as a table; `export.md` explains every field.

use std::collections::BTreeMap;
use std::io::{self, Write};

use chrono::NaiveDate;
use serde_json::Value as Json;

use super::reading::Piece;
use crate::diary::KINDS;
use crate::entry::{Entry, Kind};
use crate::forms::Shape;
use crate::moment::Moment;
use crate::store::{SCHEMA_VERSION, Store, StoreError, TABLES, TableRow};

/// What the first field of an export says.
pub const EXPORT_FORMAT: &str = "evenfall-export";

/// The newest version of the export that this Evenfall writes and reads.
pub const EXPORT_VERSION: u32 = 1;

/// Why an export could not be written. The diary is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The place it goes to failed.
    #[error("the export cannot be written where it goes")]
    Place(#[from] io::Error),
    /// The diary could not be read.
    #[error(transparent)]
    Diary(#[from] StoreError),
}

impl From<serde_json::Error> for ExportError {
    fn from(error: serde_json::Error) -> Self {
        Self::Place(error.into())
    }
}

/// How much a diary or a file of it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// Entries by the name of their kind; a kind of which there are none is absent.
    pub entries: BTreeMap<&'static str, u32>,
    /// Settings, pregnancies and datings by the name of their list; an empty list is absent.
    pub others: BTreeMap<&'static str, u32>,
    /// The earliest date on which an entry happened, or absent when there are none.
    pub first: Option<NaiveDate>,
    /// The latest date on which an entry happened, or absent when there are none.
    pub last: Option<NaiveDate>,
}

impl Contents {
    /// Counts a thing in a file.
    pub(crate) fn add(&mut self, piece: &Piece) {
        match piece {
            Piece::Row(table, _) => self.add_other(table.name),
            Piece::Entry(entry, _) => self.add_entry(entry),
        }
    }

    /// Counts an entry.
    fn add_entry(&mut self, entry: &Entry) {
        let day = entry.at.civil_day();
        *self.entries.entry(entry.kind.id).or_default() += 1;
        self.first = Some(self.first.map_or(day, |first| first.min(day)));
        self.last = Some(self.last.map_or(day, |last| last.max(day)));
    }

    /// Counts a row of the list of this name.
    fn add_other(&mut self, list: &'static str) {
        *self.others.entry(list).or_default() += 1;
    }

    /// How much a diary holds.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub(crate) fn of(store: &Store) -> Result<Self, StoreError> {
        let mut contents = Self::default();
        for table in TABLES {
            store.each_row::<StoreError>(table, |_| {
                contents.add_other(table.name);
                Ok(())
            })?;
        }
        for kind in KINDS {
            store.each_entry::<StoreError>(kind, |entry| {
                contents.add_entry(entry);
                Ok(())
            })?;
        }
        Ok(contents)
    }
}

/// Writes everything in the diary as JSON, one entry a line, as it stands at one instant.
///
/// Two exports of the same diary with the same `made` are the same bytes.
///
/// # Errors
/// [`ExportError`]; what was written so far is then not an export.
pub fn export_json(store: &Store, made: Moment, out: &mut impl Write) -> Result<Contents, ExportError> {
    store.in_one_piece(|| write_json(store, made, out))
}

/// [`export_json`] for a caller that holds the diary still already.
pub(crate) fn write_json(store: &Store, made: Moment, out: &mut impl Write) -> Result<Contents, ExportError> {
    let mut contents = Contents::default();
    write!(out, "{{\n\"format\": \"{EXPORT_FORMAT}\",\n\"version\": {EXPORT_VERSION},\n")?;
    write!(out, "\"schema\": {SCHEMA_VERSION},\n\"made\": \"{made}\",\n")?;
    for table in TABLES {
        let mut list = List::open(table.name, out)?;
        store.each_row::<ExportError>(table, |row| {
            contents.add_other(table.name);
            let fields = table.columns.iter().map(|column| column.id);
            Ok(list.line(&[], fields, row)?)
        })?;
        list.close(",\n")?;
    }
    out.write_all(b"\"entries\": {\n")?;
    for (place, kind) in KINDS.iter().enumerate() {
        let mut list = List::open(kind.id, out)?;
        store.each_entry::<ExportError>(kind, |entry| {
            contents.add_entry(entry);
            let mut common = vec![("id", entry.id.to_string().into()), ("at", entry.at.to_string().into())];
            common.extend(entry.note.as_ref().map(|note| ("note", note.as_str().into())));
            Ok(list.line(&common, kind.fields.iter().map(|field| field.id), &entry.body.0)?)
        })?;
        list.close(if place + 1 == KINDS.len() { "\n" } else { ",\n" })?;
    }
    out.write_all(b"}\n}\n")?;
    out.flush()?;
    Ok(contents)
}

/// A list in the making: its name, and one object a line.
struct List<'a, W> {
    out: &'a mut W,
    empty: bool,
}

impl<'a, W: Write> List<'a, W> {
    fn open(name: &str, out: &'a mut W) -> io::Result<Self> {
        write!(out, "\"{name}\": [")?;
        Ok(Self { out, empty: true })
    }

    /// Writes `common` and then, of `said`, these fields.
    fn line(
        &mut self,
        common: &[(&str, Json)],
        fields: impl Iterator<Item = &'static str>,
        said: &TableRow,
    ) -> io::Result<()> {
        self.out.write_all(if self.empty { b"\n{" } else { b",\n{" })?;
        self.empty = false;
        let said = fields.filter_map(|field| Some((field, said.get(field)?)));
        for (place, (field, json)) in common.iter().map(|(field, json)| (*field, json)).chain(said).enumerate() {
            write!(self.out, "{}\"{field}\":", if place == 0 { "" } else { "," })?;
            serde_json::to_writer(&mut *self.out, json)?;
        }
        self.out.write_all(b"}")
    }

    fn close(self, end: &str) -> io::Result<()> {
        write!(self.out, "{}]{end}", if self.empty { "" } else { "\n" })
    }
}

/// Writes every entry of one kind as a table: a line of field names, then an entry a line, oldest day first.
///
/// Several choices stand in one cell, parted by "; ". A cell of her own words that a spreadsheet would take for a
/// formula gets an apostrophe in front.
///
/// # Errors
/// [`ExportError`]; what was written so far is then not the whole table.
pub fn export_csv(store: &Store, kind: &'static Kind, out: &mut impl Write) -> Result<u32, ExportError> {
    let mut table = csv::Writer::from_writer(out);
    let mut lines = 0;
    table
        .write_record(["id", "at", "note"].into_iter().chain(kind.fields.iter().map(|field| field.id)))
        .map_err(place)?;
    store.in_one_piece(|| {
        store.each_entry::<ExportError>(kind, |entry| {
            lines += 1;
            let common =
                [entry.id.to_string(), entry.at.to_string(), guarded(entry.note.as_deref().unwrap_or_default())];
            let fields = kind.fields.iter().map(|field| plain(entry.body.0.get(field.id), field.shape));
            table.write_record(common.into_iter().chain(fields)).map_err(place)
        })
    })?;
    table.flush()?;
    Ok(lines)
}

fn place(error: csv::Error) -> ExportError {
    ExportError::Place(error.into())
}

fn plain(json: Option<&Json>, shape: Shape) -> String {
    match json {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(words)) if matches!(shape, Shape::Text(_)) => guarded(words),
        Some(Json::String(words)) => words.clone(),
        Some(Json::Number(number)) if !number.is_i64() => {
            number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string())
        }
        Some(Json::Array(several)) => several.iter().map(|one| plain(Some(one), shape)).collect::<Vec<_>>().join("; "),
        Some(json) => json.to_string(),
    }
}

/// Her words, so that no spreadsheet runs them (OWASP: CSV injection).
fn guarded(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{words}") } else { words.to_owned() }
}

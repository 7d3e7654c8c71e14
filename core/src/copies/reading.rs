//! Reading an export strictly, one piece at a time: whatever is unknown, twice there or of another kind is refused
//! with its place in the file.

use std::fmt;
use std::io::{self, BufReader, Read, Seek};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;
use serde_json::error::Category;

use super::export::{EXPORT_FORMAT, EXPORT_VERSION};
use crate::diary::kind;
use crate::entry::{Entry, EntryId, Kind};
use crate::forms::{Answers, Body, Value};
use crate::moment::Moment;
use crate::store::{SCHEMA_VERSION, StoreError, TABLES, Table, TableRow};
use crate::words::Message;

/// Why a file was not taken in. The diary is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file is not an export of Evenfall.
    #[error("not an export of Evenfall")]
    NotAnExport,
    /// The file ends or breaks off where JSON cannot.
    #[error("the export breaks off in line {line}")]
    Broken {
        /// The line where, counted from 1.
        line: usize,
    },
    /// A newer Evenfall made the file.
    #[error("a newer Evenfall made the export")]
    Newer,
    /// Something in the file cannot be taken in.
    #[error("something in the export does not fit")]
    Unfit {
        /// The place in the file: `entries.iron_dose[3].elemental`. Lists are counted from 0.
        at: String,
        /// What does not stand there.
        why: Message,
    },
    /// The file could not be read.
    #[error("the export cannot be read")]
    Unreadable(io::ErrorKind),
    /// The diary could not be read or written.
    #[error(transparent)]
    Diary(#[from] StoreError),
}

impl From<serde_json::Error> for ImportError {
    fn from(error: serde_json::Error) -> Self {
        match error.classify() {
            Category::Io => Self::Unreadable(error.io_error_kind().unwrap_or(io::ErrorKind::Other)),
            _ => Self::Broken { line: error.line() },
        }
    }
}

impl From<io::Error> for ImportError {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.kind())
    }
}

/// One thing in the file.
pub(crate) enum Piece {
    /// A row of a table.
    Row(&'static Table, TableRow),
    /// An entry; its answers are of the right kinds, but not held against its form.
    Entry(Entry, Answers),
}

/// Where in the file something stands.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Place {
    above: &'static str,
    list: &'static str,
    index: Option<usize>,
}

impl Place {
    /// What to say of this place, or of a field there.
    pub(crate) fn unfit(self, field: Option<&str>, why: &'static str) -> ImportError {
        self.refuse(field, Message::of(why))
    }

    /// The same in words that are made already.
    pub(crate) fn refuse(self, field: Option<&str>, why: Message) -> ImportError {
        let at = match (field, self.list) {
            (None, _) => self.to_string(),
            (Some(field), "") => field.to_owned(),
            (Some(field), _) => format!("{self}.{field}"),
        };
        ImportError::Unfit { at, why }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.above, self.list)?;
        self.index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}

/// What an export says of itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Head {
    /// The schema of the diary it was made of.
    pub(crate) schema: u32,
    /// When it was made.
    pub(crate) made: Moment,
}

const HEAD: &[&str] = &["format", "version", "schema", "made"];

type Take<'a> = &'a mut dyn FnMut(Place, Piece) -> Result<(), ImportError>;

/// Shows `take` everything the export holds, in the order of the file, once its head has proved to be readable.
///
/// # Errors
/// [`ImportError`], or what `take` failed with.
pub(crate) fn read_json<R: Read + Seek>(source: &mut R, take: Take<'_>) -> Result<Head, ImportError> {
    source.rewind()?;
    let head = head(source)?;
    source.rewind()?;
    let mut walk = Walk { take, place: Place::default(), failed: None };
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(source));
    let walked = json.deserialize_any(Top(&mut walk)).and_then(|()| json.end());
    match (walk.failed, walked) {
        (Some(failed), _) => Err(failed),
        (None, Ok(())) => Ok(head),
        (None, Err(error)) if error.is_data() => Err(walk.place.unfit(None, "import-unfit")),
        (None, Err(error)) => Err(error.into()),
    }
}

fn head(source: &mut impl Read) -> Result<Head, ImportError> {
    let mut said = serde_json::Map::new();
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(source));
    // The visitor leaves as soon as it knows all four, which serde calls a failure.
    let read = json.deserialize_any(HeadOnly(&mut said));
    if let Err(error) = read
        && said.len() < HEAD.len()
    {
        return Err(if error.is_data() || (error.is_syntax() && !said.contains_key("format")) {
            ImportError::NotAnExport
        } else {
            error.into()
        });
    }
    let top = Place::default();
    if said.get("format").and_then(Json::as_str) != Some(EXPORT_FORMAT) {
        return Err(ImportError::NotAnExport);
    }
    let whole = |field: &'static str| {
        said.get(field).and_then(Json::as_u64).ok_or_else(|| top.unfit(Some(field), "import-unfit"))
    };
    let version = whole("version")?;
    if version > u64::from(EXPORT_VERSION) {
        return Err(ImportError::Newer);
    }
    if version == 0 {
        return Err(top.unfit(Some("version"), "import-unfit"));
    }
    let schema = whole("schema")?;
    let schema = u32::try_from(schema).ok().filter(|schema| *schema <= SCHEMA_VERSION).ok_or(ImportError::Newer)?;
    let made = said.get("made").and_then(Json::as_str).and_then(|made| made.parse().ok());
    Ok(Head { schema, made: made.ok_or_else(|| top.unfit(Some("made"), "import-unfit"))? })
}

struct HeadOnly<'a>(&'a mut serde_json::Map<String, Json>);

impl<'de> Visitor<'de> for HeadOnly<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(field) = map.next_key::<String>()? {
            if HEAD.contains(&field.as_str()) {
                self.0.insert(field, map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            if self.0.len() == HEAD.len() {
                break;
            }
        }
        Ok(())
    }
}

/// The way through the file: where it has come to, and why it stopped.
struct Walk<'a> {
    take: Take<'a>,
    place: Place,
    failed: Option<ImportError>,
}

impl Walk<'_> {
    fn stop<E: serde::de::Error>(&mut self, error: ImportError) -> E {
        self.failed = Some(error);
        E::custom("stopped")
    }

    fn element(&mut self, said: Said) -> Result<(), ImportError> {
        let place = self.place;
        let piece = if place.above.is_empty() {
            let table = Table::named(place.list).ok_or_else(|| place.unfit(None, "import-unknown"))?;
            Piece::Row(table, row(table, said, place)?)
        } else {
            let kind = kind(place.list).ok_or_else(|| place.unfit(None, "import-unknown"))?;
            let (entry, answers) = entry(kind, said, place)?;
            Piece::Entry(entry, answers)
        };
        (self.take)(place, piece)
    }
}

/// The outermost object.
struct Top<'w, 'a>(&'w mut Walk<'a>);

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an export")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(walk) = self;
        let mut seen: Vec<String> = Vec::new();
        while let Some(field) = map.next_key::<String>()? {
            if seen.contains(&field) {
                return Err(walk.stop(Place::default().unfit(Some(&field), "import-twice")));
            }
            if HEAD.contains(&field.as_str()) {
                map.next_value::<IgnoredAny>()?;
            } else if let Some(table) = Table::named(&field) {
                walk.place = Place { above: "", list: table.name, index: None };
                map.next_value_seed(Elements(walk))?;
            } else if field == "entries" {
                walk.place = Place { above: "", list: "entries", index: None };
                map.next_value_seed(Kinds(walk))?;
            } else {
                return Err(walk.stop(Place::default().unfit(Some(&field), "import-unknown")));
            }
            seen.push(field);
        }
        let needed = TABLES.iter().filter(|table| table.in_every_export).map(|table| table.name).chain(["entries"]);
        match needed.into_iter().find(|name| !seen.iter().any(|field| field == name)) {
            Some(name) => Err(walk.stop(Place::default().unfit(Some(name), "import-needed"))),
            None => Ok(()),
        }
    }
}

/// The object whose fields are the kinds of entry.
struct Kinds<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Kinds<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Kinds<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("kinds of entry")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(walk) = self;
        let above = walk.place;
        let mut seen: Vec<&str> = Vec::new();
        while let Some(field) = map.next_key::<String>()? {
            let Some(kind) = kind(&field) else {
                return Err(walk.stop(above.unfit(Some(&field), "import-unknown")));
            };
            if seen.contains(&kind.id) {
                return Err(walk.stop(above.unfit(Some(&field), "import-twice")));
            }
            seen.push(kind.id);
            walk.place = Place { above: "entries.", list: kind.id, index: None };
            map.next_value_seed(Elements(walk))?;
        }
        Ok(())
    }
}

/// One list of objects.
struct Elements<'w, 'a>(&'w mut Walk<'a>);

impl<'de> DeserializeSeed<'de> for Elements<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self(walk) = self;
        for index in 0.. {
            walk.place.index = Some(index);
            let Some(said) = list.next_element::<Said>()? else { break };
            walk.element(said).map_err(|error| walk.stop(error))?;
        }
        walk.place.index = None;
        Ok(())
    }
}

/// The fields of an object as they stand in the file, one of them perhaps twice.
struct Said(Vec<(String, Json)>);

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Said;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Said, A::Error> {
                let mut said = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    said.push(pair);
                    // No row or entry has nearly as many fields; a file that does would only fill the memory.
                    if said.len() > 1_000 {
                        return Err(A::Error::custom("too many fields"));
                    }
                }
                Ok(Said(said))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}

fn row(table: &'static Table, said: Said, place: Place) -> Result<TableRow, ImportError> {
    let mut row = TableRow::new();
    for (field, json) in said.0 {
        let column = table.columns.iter().find(|column| column.id == field);
        let column = column.ok_or_else(|| place.unfit(Some(&field), "import-unknown"))?;
        if !column.cell.holds(&json) {
            return Err(place.unfit(Some(&field), "import-unfit"));
        }
        if row.insert(field, json).is_some() {
            return Err(place.unfit(Some(column.id), "import-twice"));
        }
    }
    match table.columns.iter().find(|column| column.required && !row.contains_key(column.id)) {
        Some(column) => Err(place.unfit(Some(column.id), "import-needed")),
        None => Ok(row),
    }
}

fn entry(kind: &'static Kind, said: Said, place: Place) -> Result<(Entry, Answers), ImportError> {
    let (mut id, mut at, mut note) = (None, None, None);
    let mut answers = Answers::new();
    for (field, json) in said.0 {
        let unfit = || place.unfit(Some(&field), "import-unfit");
        if holds_nul(&json) {
            return Err(place.unfit(Some(&field), "field-nul"));
        }
        let before = match field.as_str() {
            "id" => id.replace(name(&json).ok_or_else(unfit)?).is_some(),
            "at" => at.replace(json.as_str().and_then(|at| at.parse::<Moment>().ok()).ok_or_else(unfit)?).is_some(),
            "note" => note.replace(json.as_str().ok_or_else(unfit)?.to_owned()).is_some(),
            _ => {
                let spec = kind.fields.iter().find(|spec| spec.id == field);
                let spec = spec.ok_or_else(|| place.unfit(Some(&field), "import-unknown"))?;
                let value = Value::from_json(&json, spec.shape).ok_or_else(unfit)?;
                // What would be kept must be what the file says: 1.5 presses of a stepper are not one.
                if json.is_number() && value.to_json(spec.shape).as_f64() != json.as_f64() {
                    return Err(unfit());
                }
                let before = answers.get(spec.id).is_some();
                answers.set(spec.id, value);
                before
            }
        };
        if before {
            return Err(place.unfit(Some(&field), "import-twice"));
        }
    }
    let id = id.ok_or_else(|| place.unfit(Some("id"), "import-needed"))?;
    let at = at.ok_or_else(|| place.unfit(Some("at"), "import-needed"))?;
    let body = Body::of(&answers, kind.fields);
    answers.set("at", Value::At(at));
    if let Some(note) = &note {
        answers.set("note", Value::Text(note.clone()));
    }
    Ok((Entry { id, kind, at, note, body }, answers))
}

/// The name this JSON spells exactly as an export does.
fn name(json: &Json) -> Option<EntryId> {
    let text = json.as_str()?;
    let id: EntryId = text.parse().ok()?;
    (id.is_possible() && id.to_string() == text).then_some(id)
}

fn holds_nul(json: &Json) -> bool {
    match json {
        Json::String(text) => text.contains('\0'),
        Json::Array(list) => list.iter().any(holds_nul),
        _ => false,
    }
}

//! Taking an export in, all of it or nothing, without losing what is there.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};

use super::reading::{Head, ImportError, Piece, Place, read_json};
use serde::de::DeserializeOwned;

use crate::diary::{COMMON, Listed};
use crate::entry::{Entry, EntryId, Kind};
use crate::forms::{self, Answers, Body, Catalogue, Gravity};
use crate::profile::Profile;
use crate::store::{Cell, Store, TABLES, Table, TableRow};
use crate::timeline::{Dated, Plurality};
use crate::words::Words;

/// What became of the things in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// They were not in the diary and are now.
    pub added: u32,
    /// They were in the diary already, just so.
    pub already_there: u32,
    /// The diary has something else under their name, which was kept; theirs was not taken in.
    pub conflicting: u32,
}

/// Takes everything in an export into the diary, all of it or nothing.
///
/// What the diary has under the same name stays as it is. Every entry is held against its form: what cannot be is
/// refused with its place in the file, what is merely unusual is taken in. Whether a moment lies ahead is not asked.
///
/// # Errors
/// [`ImportError`]; the diary is then as it was.
pub fn import_json<R: Read + Seek>(store: &Store, source: &mut R, words: &Words) -> Result<Imported, ImportError> {
    Ok(take_in(store, source, Some(words))?.1)
}

/// [`import_json`]; without `words`, entries are held against their types and tables only. So a sealed backup, which
/// nobody has edited, is never refused for a bound that has since moved.
pub(crate) fn take_in<R: Read + Seek>(
    store: &Store,
    source: &mut R,
    words: Option<&Words>,
) -> Result<(Head, Imported), ImportError> {
    store.in_one_piece(|| {
        let mut taking = Taking {
            store,
            words,
            imported: Imported::default(),
            kind: None,
            theirs: HashSet::new(),
            hers: HashMap::new(),
            rows: HashSet::new(),
            kept_hers: HashSet::new(),
            last: None,
            listed: None,
        };
        // What entries may rest on goes in first, wherever in the file it stands.
        let mut rows = Vec::new();
        read_json(source, &mut |place, piece| {
            if let Piece::Row(table, row) = piece {
                rows.push((table, row, place));
            }
            Ok(())
        })?;
        for table in TABLES {
            for (table, row, place) in rows.iter().filter(|(of, ..)| of.name == table.name) {
                taking.row(table, row, *place)?;
            }
        }
        let head = read_json(source, &mut |place, piece| match piece {
            Piece::Row(..) => Ok(()),
            Piece::Entry(entry, answers) => taking.entry(entry, &answers, place),
        })?;
        if let Some(last) = taking.last {
            store.name_after(last)?;
        }
        Ok((head, taking.imported))
    })
}

struct Taking<'a> {
    store: &'a Store,
    words: Option<&'a Words>,
    imported: Imported,
    kind: Option<&'static Kind>,
    /// The names of this kind that the file has used.
    theirs: HashSet<EntryId>,
    /// The names of this kind that the diary had, each with the number of its day.
    hers: HashMap<EntryId, i32>,
    /// The rows that the file has named, by table and name.
    rows: HashSet<(&'static str, String)>,
    /// Those of them for which the diary had something else.
    kept_hers: HashSet<(&'static str, String)>,
    last: Option<EntryId>,
    /// What the lists hold that the form of this kind searches.
    listed: Option<Listed>,
}

impl Taking<'_> {
    fn row(&mut self, table: &'static Table, row: &TableRow, place: Place) -> Result<(), ImportError> {
        let key = table.key(row).ok_or_else(|| place.unfit(None, "import-needed"))?;
        let name = (table.name, key.to_string());
        if !self.rows.insert(name.clone()) {
            return Err(place.unfit(None, "import-twice"));
        }
        let mut kept_above = false;
        for column in table.columns {
            if let (Cell::Of(above), Some(of)) = (column.cell, row.get(column.id)) {
                let above = (above, of.to_string());
                if !self.rows.contains(&above) {
                    return Err(place.unfit(Some(column.id), "import-nothing-there"));
                }
                kept_above |= self.kept_hers.contains(&above);
            }
        }
        if let Some(column) = senseless(table, row) {
            return Err(place.unfit(Some(column), "import-unfit"));
        }
        match self.store.table_row(table, key)? {
            Some(hers) if hers == *row => self.imported.already_there += 1,
            None if !kept_above => {
                if !self.store.put_row(table, row)? {
                    return Err(place.unfit(None, "import-unfit"));
                }
                self.imported.added += 1;
            }
            // A row below one that was kept as hers might belong to another pregnancy of the same number.
            _ => {
                self.kept_hers.insert(name);
                self.imported.conflicting += 1;
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: Entry, answers: &Answers, place: Place) -> Result<(), ImportError> {
        if self.kind != Some(entry.kind) {
            self.kind = Some(entry.kind);
            self.theirs.clear();
            self.hers = self.store.days_by_name(entry.kind)?;
            self.listed = Some(Listed::of(entry.kind.fields, self.store)?);
        }
        if !self.theirs.insert(entry.id) {
            return Err(place.unfit(Some("id"), "import-twice"));
        }
        let entry = self.checked(entry, answers, place)?;
        if let Some(day) = self.hers.get(&entry.id) {
            let hers = self.store.entry_on(entry.kind, *day, entry.id)?;
            if hers.is_some_and(|hers| same(&hers, &entry)) {
                self.imported.already_there += 1;
            } else {
                self.imported.conflicting += 1;
            }
            return Ok(());
        }
        if !self.store.put_if_it_fits(&entry)? {
            return Err(place.unfit(None, "import-unfit"));
        }
        self.imported.added += 1;
        self.last = self.last.max(Some(entry.id));
        Ok(())
    }

    /// The entry, held against its form.
    fn checked(&self, mut entry: Entry, answers: &Answers, place: Place) -> Result<Entry, ImportError> {
        let Some(words) = self.words else { return Ok(entry) };
        let kind = entry.kind;
        let listed =
            |catalogue: Catalogue, id: &str| self.listed.as_ref().is_some_and(|lists| lists.holds(catalogue, id));
        let mut objections = forms::check(kind.fields, answers, words, &listed);
        objections.extend(forms::check(COMMON, answers, words, &listed));
        objections.retain(|objection| objection.gravity == Gravity::Refused);
        if objections.is_empty() {
            let (body, together) = kind.body(answers, entry.at).ok_or_else(|| place.unfit(None, "import-unfit"))?;
            entry.body = body;
            objections.extend(together);
        }
        match objections.into_iter().find(|objection| objection.gravity == Gravity::Refused) {
            Some(objection) => Err(place.refuse(Some(objection.field), objection.message)),
            None => Ok(entry),
        }
    }
}

/// The column of a row whose JSON is not what the diary reads there.
fn senseless(table: &Table, row: &TableRow) -> Option<&'static str> {
    fn reads<T: DeserializeOwned>(row: &TableRow, column: &str) -> bool {
        row.get(column).is_none_or(|json| T::deserialize(json).is_ok())
    }
    match table.name {
        "pregnancies" if !reads::<Plurality>(row, "babies") => Some("babies"),
        "datings" if !reads::<Dated>(row, "method") => Some("method"),
        "settings" if row.get("name").is_some_and(|name| name == Profile::NAME) && !reads::<Profile>(row, "value") => {
            Some("value")
        }
        _ => None,
    }
}

/// Whether two entries of one name say the same, however their numbers were written.
fn same(hers: &Entry, theirs: &Entry) -> bool {
    let plain = |entry: &Entry| {
        let answers = entry.body.answers(entry.kind.fields).ok()?;
        Some((entry.at.to_string(), entry.note.clone(), Body::of(&answers, entry.kind.fields)))
    };
    plain(hers).is_some_and(|hers| Some(hers) == plain(theirs))
}

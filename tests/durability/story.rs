//! A mother's diary over some weeks, step by step, through the public border of the core alone: entries of every kind, kept,
//! changed, deleted and taken back, sheets, and closing and opening again.
//!
//! The story is told once undisturbed, and what the diary then holds after each step is what it must hold after a mishap.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::Duration;

use evenfall_core::diary::{self, Kept, Submitted, Undo};
use evenfall_core::entry::EntryId;
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store, StoreError};
use evenfall_core::words::{Language, Words};
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::folder;

/// The diary's file in its folder.
pub(crate) const DIARY: &str = "diary";

const KEY: [u8; 32] = [0x5a; 32];
const HOURS_A_STEP: i64 = 3;

/// What a diary holds, every row of every table, in one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Contents(u64);

/// So many steps, and what the diary holds after each of them; after none of them first.
#[derive(Debug)]
pub(crate) struct Story {
    after: Vec<Contents>,
}

/// The diary in the middle of the story.
#[derive(Debug)]
pub(crate) struct Telling {
    store: Option<Store>,
    kept: Vec<(&'static str, EntryId)>,
    undo: Option<Undo>,
}

enum Deed {
    Keep,
    Edit,
    Remove,
    TakeBack,
    Sheet,
    Reopen,
}

fn deed(step: u64) -> Deed {
    let round = step / 12;
    match (step % 12, round % 2) {
        (1, _) => Deed::Sheet,
        (2, 1) | (7, 1) | (10, 0) | (11, 1) => Deed::TakeBack,
        (3 | 9, _) => Deed::Edit,
        (6, _) => Deed::Remove,
        // A long stretch without closing lets the log grow until SQLite folds it back by itself.
        (0, _) if round < 5 || round.is_multiple_of(60) => Deed::Reopen,
        _ => Deed::Keep,
    }
}

#[derive(serde::Deserialize)]
struct Script {
    entries: Vec<(String, Answers)>,
    sheets: Vec<(String, Answers)>,
}

fn script() -> &'static Script {
    static SCRIPT: OnceLock<Script> = OnceLock::new();
    SCRIPT.get_or_init(|| serde_json::from_str(include_str!("story.json")).unwrap())
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| Words::in_language(Language::English))
}

/// The key of every diary here.
pub(crate) fn key() -> Key {
    Key::from_bytes(&KEY).unwrap()
}

fn now(step: u64) -> Moment {
    let start: Moment = "2026-11-01T03:10:00+00:00".parse().unwrap();
    start.plus_minutes(step.cast_signed() * HOURS_A_STEP * 60 % (60 * 24 * 60)).unwrap()
}

/// Answers for an entry of this kind; those of no two steps are alike, and every third has a note longer than a page.
fn told(kind: &str, answers: &Answers, step: u64) -> Answers {
    let at = now(step).plus_minutes(-(step.cast_signed() * 97 % 4_000) - 60).unwrap();
    let note = format!("step {step}; ").repeat(if step.is_multiple_of(3) { 330 } else { 2 });
    let answers = answers.clone().with("at", Value::At(at)).with("note", Value::Text(note));
    match kind {
        "spell" => answers.with("eased", Value::At(at.plus_minutes(25).unwrap())),
        "sleep" => answers.with("into_bed", Value::At(at.plus_minutes(-500).unwrap())),
        _ => answers,
    }
}

impl Telling {
    /// Opens the diary in `folder`, making it if there is none.
    pub(crate) fn open(folder: &Path) -> Result<Self, StoreError> {
        let store = open(folder)?;
        Ok(Self { store: Some(store), kept: Vec::new(), undo: None })
    }

    /// Takes one step of the story; they are numbered from 1 and taken in order. `Ok` acknowledges it: from then on it must
    /// not be lost. After an `Err` it may be taken again.
    pub(crate) fn take(&mut self, folder: &Path, step: u64) -> Result<(), StoreError> {
        if self.store.is_none() {
            self.store = Some(open(folder)?);
        }
        match deed(step) {
            Deed::Keep => {
                let (kind, answers) = pick(&script().entries, step);
                let kept = self.submit(kind, None, &told(kind, answers, step), step)?;
                self.undo = Some(kept.undo);
                self.kept.push((diary::kind(kind).unwrap().id, kept.id.unwrap()));
            }
            Deed::Edit => {
                let (kind, id) = *pick(&self.kept, step * 31);
                let (_, answers) = script().entries.iter().find(|(named, _)| named == kind).unwrap();
                let kept = self.submit(kind, Some(id), &told(kind, answers, step), step)?;
                self.undo = Some(kept.undo);
            }
            Deed::Remove => {
                let (kind, id) = *pick(&self.kept, step * 17);
                let removed = diary::remove(self.store(), kind, id, words())?.expect("an entry to remove");
                self.undo = Some(removed.undo);
                self.kept.retain(|(_, kept)| *kept != id);
            }
            Deed::TakeBack => {
                let undo = self.undo.as_ref().expect("a change to take back");
                diary::undo(self.store(), undo, words())?;
                match self.undo.take() {
                    Some(Undo::Remove(entry)) => self.kept.retain(|(_, kept)| *kept != entry.id),
                    Some(Undo::Restore(entry)) => self.kept.push((entry.kind.id, entry.id)),
                    _ => {}
                }
            }
            Deed::Sheet => {
                let (sheet, answers) = pick(&script().sheets, step / 12);
                self.undo = Some(self.submit(sheet, None, answers, step)?.undo);
            }
            Deed::Reopen => {
                self.store = None;
                self.undo = None;
                self.store = Some(open(folder)?);
            }
        }
        Ok(())
    }

    fn store(&self) -> &Store {
        self.store.as_ref().expect("an open diary")
    }

    fn submit(&self, form: &str, entry: Option<EntryId>, answers: &Answers, step: u64) -> Result<Kept, StoreError> {
        let confirmed: Vec<String> = answers.fields().map(str::to_owned).collect();
        match diary::submit(self.store(), form, entry, answers, &confirmed, now(step), words())? {
            Some(Submitted::Kept(kept)) => Ok(kept),
            other => panic!("step {step} of the story does not stand: {form}: {other:?}"),
        }
    }

    /// Says which answers the diary does not give back as they were told.
    fn mistold(&self, form: &str, id: EntryId, answers: &Answers) -> Vec<String> {
        let form = diary::form_of(self.store(), form, id, now(0), words()).unwrap().expect("a kept entry");
        let shown = |field: &&str| {
            form.fields.iter().find(|shown| shown.id == **field).and_then(|shown| shown.value.as_ref())
                != answers.get(field)
        };
        answers.fields().filter(shown).map(str::to_owned).collect()
    }
}

fn pick<T>(from: &[T], number: u64) -> &T {
    let count = from.len() as u64;
    from.get(usize::try_from(number % count).unwrap()).unwrap()
}

impl Story {
    /// Tells the story undisturbed and remembers what the diary holds after each step.
    pub(crate) fn of(steps: u64) -> Self {
        let folder = folder().unwrap();
        let mut telling = Telling::open(folder.path()).unwrap();
        let path = folder.path().join(DIARY);
        let mut after = vec![contents_of(&path).unwrap()];
        for step in 1..=steps {
            telling.take(folder.path(), step).unwrap();
            after.push(contents_of(&path).unwrap());
        }
        Self { after }
    }

    /// How many steps there are.
    pub(crate) fn steps(&self) -> u64 {
        self.after.len() as u64 - 1
    }

    /// Opens what a mishap left in `folder` and says what is wrong with it: the diary must open, be whole, and hold what it
    /// held after the last acknowledged step or after the one that was being taken.
    pub(crate) fn check(&self, folder: &Path, acknowledged: u64) -> Result<(), String> {
        let path = folder.join(DIARY);
        drop(open(folder).map_err(|why| format!("does not open: {why:?}"))?);
        let found = contents_of(&path)?;
        let stands_at = |step: u64| usize::try_from(step).ok().and_then(|step| self.after.get(step)) == Some(&found);
        if stands_at(acknowledged) || stands_at(acknowledged + 1) {
            return Ok(());
        }
        let earlier = (0..acknowledged).rev().find(|&step| stands_at(step));
        Err(earlier.map_or("neither old nor new".to_owned(), |step| format!("lost: {acknowledged} told, {step} kept")))
    }
}

/// Opens the diary in `folder`, making it if there is none. A process that is being started shares every lock of this one
/// until it has become itself, so a lock is waited for.
pub(crate) fn open(folder: &Path) -> Result<Store, StoreError> {
    for _ in 0..500 {
        match Store::open(&folder.join(DIARY), &key()) {
            Err(StoreError::OpenElsewhere) => sleep(Duration::from_millis(10)),
            opened => return opened,
        }
    }
    Err(StoreError::OpenElsewhere)
}

/// A connection to a diary beside the core, to look at it or to spoil it.
pub(crate) fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.query_row("PRAGMA cipher_log_level = NONE", [], |_| Ok(())).optional()?;
    let digits = KEY.iter().chain(b"evenfall diary 1").map(|byte| format!("{byte:02x}")).collect::<String>();
    connection.pragma_update(None, "key", format!("x'{digits}'"))?;
    Ok(connection)
}

/// What a diary holds, once it is found whole.
pub(crate) fn contents_of(path: &Path) -> Result<Contents, String> {
    connect(path).and_then(|connection| read(&connection)).map_err(|e| e.to_string())?
}

fn read(connection: &Connection) -> rusqlite::Result<Result<Contents, String>> {
    for check in ["integrity_check", "foreign_key_check", "cipher_integrity_check"] {
        let said =
            connection.query_row(&format!("PRAGMA {check}"), [], |row| row.get_ref(0).map(|it| format!("{it:?}")));
        if let Some(said) = said.optional()?.filter(|said| *said != r#"Text("ok")"# && !said.contains("[111, 107]")) {
            return Ok(Err(format!("{check}: {said}")));
        }
    }
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let mut seen = DefaultHasher::new();
    version.hash(&mut seen);
    let tables = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let tables: Vec<(String, String)> =
        connection.prepare(tables)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (table, sql) in tables {
        sql.hash(&mut seen);
        let mut select = connection.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = select.column_count();
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                let cell: rusqlite::types::Value = row.get(column)?;
                format!("{cell:?}").hash(&mut seen);
            }
        }
    }
    Ok(Ok(Contents(seen.finish())))
}

#[test]
fn the_diary_gives_back_what_was_told() {
    let folder = folder().unwrap();
    let mut telling = Telling::open(folder.path()).unwrap();
    for step in 1..=300 {
        telling.take(folder.path(), step).unwrap();
        if let (Deed::Keep, Some(&(kind, id))) = (deed(step), telling.kept.last()) {
            let (_, answers) = pick(&script().entries, step);
            let told = told(kind, answers, step);
            assert_eq!(telling.mistold(kind, id, &told), Vec::<String>::new(), "{kind} at step {step}");
        }
    }
}

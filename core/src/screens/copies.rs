//! What is said about copies of the diary: what a backup holds, what became of one, why a file is not taken in.

use serde::Serialize;

use crate::copies::{BackupError, Contents, ImportError, Imported, Preview, Restored};
use crate::diary::KINDS;
use crate::store::StoreError;
use crate::words::{Message, Words};

/// What a backup holds, shown before anything is replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackupState {
    /// When it was made.
    pub made: String,
    /// How many entries, and from which day to which.
    pub holds: String,
    /// How many of each kind.
    pub kinds: Vec<String>,
    /// What restoring does with the diary that is here.
    pub what_happens: String,
}

/// What became of a copy, or why nothing did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopyState {
    /// What happened.
    pub words: String,
    /// The lines under it.
    pub lines: Vec<String>,
}

impl BackupState {
    /// What this backup holds.
    pub fn of(preview: &Preview, words: &Words) -> Self {
        Self {
            made: words.tell(
                &Message::of("backup-made")
                    .with("date", words.date(preview.made.civil_day()))
                    .with("time", words.time(preview.made.time())),
            ),
            holds: holds(&preview.contents, words),
            kinds: kinds(&preview.contents, words),
            what_happens: words.say("backup-what-happens"),
        }
    }
}

fn holds(contents: &Contents, words: &Words) -> String {
    let entries: u32 = contents.entries.values().sum();
    match (contents.first, contents.last) {
        (Some(first), Some(last)) => words.tell(
            &Message::of("backup-holds")
                .with("entries", entries)
                .with("first", words.date(first))
                .with("last", words.date(last)),
        ),
        _ => words.say("backup-holds-nothing"),
    }
}

fn kinds(contents: &Contents, words: &Words) -> Vec<String> {
    let named = KINDS.iter().filter_map(|kind| Some((kind.id, *contents.entries.get(kind.id)?)));
    named
        .map(|(kind, count)| {
            let kind = words.say(&format!("kind-{kind}"));
            words.tell(&Message::of("backup-kind").with("kind", kind).with("count", count))
        })
        .collect()
}

impl CopyState {
    /// A backup was made, read back, and found whole.
    pub fn backed_up(contents: &Contents, words: &Words) -> Self {
        Self {
            words: words.say("backup-done"),
            lines: vec![holds(contents, words), words.say("backup-keep-passphrase")],
        }
    }

    /// A backup became the diary.
    pub fn restored(restored: &Restored, words: &Words) -> Self {
        let aside = if restored.before.is_some() { "restore-aside" } else { "restore-nothing-before" };
        Self {
            words: words.say("restore-done"),
            lines: vec![holds(&restored.preview.contents, words), words.say(aside)],
        }
    }

    /// Everything was written out.
    pub fn exported(contents: &Contents, words: &Words) -> Self {
        Self { words: words.say("export-done"), lines: vec![holds(contents, words), words.say("export-not-sealed")] }
    }

    /// A calendar was written.
    pub fn calendar(words: &Words) -> Self {
        Self { words: words.say("calendar-written"), lines: vec![words.say("calendar-written-line")] }
    }

    /// A table of each kind was written out.
    pub fn exported_as_tables(words: &Words) -> Self {
        Self { words: words.say("export-done"), lines: vec![words.say("export-not-sealed")] }
    }

    /// A file was read in.
    pub fn imported(imported: &Imported, words: &Words) -> Self {
        Self {
            words: words.tell(&Message::of("import-done").with("added", imported.added)),
            lines: vec![
                words.tell(&Message::of("import-already-there").with("count", imported.already_there)),
                words.tell(&Message::of("import-conflicting").with("count", imported.conflicting)),
            ],
        }
    }

    /// Why a backup was not made or opened; the error of the store, when the diary itself is at fault.
    pub fn of_backup_error(error: BackupError, words: &Words) -> Result<Self, StoreError> {
        let key = match error {
            BackupError::WrongPassphrase => "backup-wrong-passphrase",
            BackupError::NotABackup => "backup-not-one",
            BackupError::Damaged => "backup-damaged",
            BackupError::Newer => "backup-newer",
            BackupError::NoSpace => "backup-no-space",
            BackupError::BadPlace => "backup-bad-place",
            BackupError::Unfit(error) => return Self::of_import_error(error, words),
            BackupError::Diary(error) => return Err(error),
        };
        Ok(Self::unchanged(words.say(key), words))
    }

    /// Why a file was not read in; the error of the store, when the diary itself is at fault.
    pub fn of_import_error(error: ImportError, words: &Words) -> Result<Self, StoreError> {
        let said = match error {
            ImportError::NotAnExport => words.say("import-not-one"),
            ImportError::Broken { line } => words.tell(&Message::of("import-broken").with("line", line)),
            ImportError::Newer => words.say("import-newer"),
            ImportError::Unfit { at, why } => {
                words.tell(&Message::of("import-unfit-at").with("at", at).with("why", words.tell(&why)))
            }
            ImportError::Unreadable(_) => words.say("backup-bad-place"),
            ImportError::Diary(error) => return Err(error),
        };
        Ok(Self::unchanged(said, words))
    }

    /// Why no file could be written where she asked.
    pub fn bad_place(words: &Words) -> Self {
        Self::unchanged(words.say("backup-bad-place"), words)
    }

    /// There was no room for the file.
    pub fn no_space(words: &Words) -> Self {
        Self::unchanged(words.say("backup-no-space"), words)
    }

    fn unchanged(said: String, words: &Words) -> Self {
        Self { words: said, lines: vec![words.say("copies-nothing-changed")] }
    }
}

//! Looking into a backup, and making it the diary.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;

use super::backup::{BackupError, open};
use super::swap::{self, BUILDING, clear, decide, finish};
use super::{Key, Passphrase, Store, StoreError, lock_beside, migrations, unlocked, with_suffix};
use crate::diary::{Contents, Head, read_json, take_in};
use crate::moment::Moment;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// When it was made.
    pub made: Moment,
    /// The schema of the diary it was made of.
    pub schema: u32,
    /// How much it holds, and its first and last day.
    pub contents: Contents,
}

/// A restore that was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Restored {
    /// What the diary holds now.
    pub preview: Preview,
    /// Where the diary that was there before is kept, or absent when there was none.
    pub before: Option<PathBuf>,
}

/// Reads a backup from end to end and says what it holds.
///
/// # Errors
/// Any [`BackupError`].
pub fn restore_preview(file: &Path, passphrase: &Passphrase) -> Result<Preview, BackupError> {
    looked_into(&mut open(File::open(file)?, passphrase)?)
}

fn looked_into(opened: &mut (impl Read + Seek)) -> Result<Preview, BackupError> {
    let mut contents = Contents::default();
    let Head { schema, made } = read_json(opened, &mut |_, piece| {
        contents.add(&piece);
        Ok(())
    })?;
    Ok(Preview { made, schema, contents })
}

/// Makes the backup in `file` the diary at `path`, sealed with this phone's key; the diary must not be open.
///
/// The diary that was there is kept beside it as `<diary>.before-restore-<n>`, even one that no longer opens.
///
/// # Errors
/// Any [`BackupError`]; the diary is then as it was, or opening it finishes the restore.
pub fn restore(path: &Path, key: &Key, file: &Path, passphrase: &Passphrase) -> Result<Restored, BackupError> {
    let _lock = lock_beside(path)?;
    finish(path)?;
    let mut opened = open(File::open(file)?, passphrase)?;
    let preview = looked_into(&mut opened)?;
    let built = build(path, key, &mut opened, &preview);
    if let Err(error) = built {
        // What went wrong first is what she is told; the next opening clears what is left.
        let _ = clear(path);
        return Err(error);
    }
    let there_was = path.try_exists()?;
    decide(path, key)?;
    let before = if there_was { swap::aside(path)?.pop() } else { None };
    Ok(Restored { preview, before })
}

/// Builds the new diary beside the old one and proves it whole.
fn build(path: &Path, key: &Key, opened: &mut (impl Read + Seek), preview: &Preview) -> Result<(), BackupError> {
    clear(path)?;
    let building = with_suffix(path, BUILDING);
    // No `-wal` here: when it is closed, the one file is all of it.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = unlocked(&building, key, flags, false)?;
    migrations::bring_up_to_date(&mut connection, &building, key)?;
    let store = Store { connection, path: building.clone(), _lock: None };
    take_in(&store, opened, None)?;
    drop(store);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let store = Store { connection: unlocked(&building, key, flags, true)?, path: building, _lock: None };
    if !is_sound(&store)? || Contents::of(&store)? != preview.contents {
        return Err(StoreError::Damaged.into());
    }
    Ok(())
}

/// Whether every page answers to the key, and every table and index agrees with itself.
fn is_sound(store: &Store) -> Result<bool, StoreError> {
    let connection = store.connection();
    let sealed = !connection.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    let agrees: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    let refers = !connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    Ok(sealed && agrees == "ok" && refers)
}

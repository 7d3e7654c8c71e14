//! Building a diary beside the one there is, and putting it in its place once it is proved whole.

use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;

use super::swap::{self, BUILDING, clear, decide, finish};
use super::{Key, Result, Store, StoreError, lock_beside, migrations, unlocked, with_suffix};

/// Makes what `fill` writes the diary at `path`, sealed with `key`; the diary must not be open.
///
/// `is_whole` is asked of the new diary, read back from the disk. The diary that was there is kept beside it, even one
/// that no longer opens, and its place is given; `None` when there was none.
///
/// # Errors
/// What `fill` or `is_whole` failed with, or any [`StoreError`]; the diary is then as it was, or opening it finishes the
/// change.
pub(crate) fn rebuild<E: From<StoreError>>(
    path: &Path,
    key: &Key,
    fill: impl FnOnce(&Store) -> std::result::Result<(), E>,
    is_whole: impl FnOnce(&Store) -> std::result::Result<bool, E>,
) -> std::result::Result<Option<PathBuf>, E> {
    let _lock = lock_beside(path)?;
    finish(path)?;
    if let Err(error) = build(path, key, fill, is_whole) {
        // What went wrong first is what she is told; the next opening clears what is left.
        let _ = clear(path);
        return Err(error);
    }
    let there_was = path.try_exists().map_err(StoreError::from)?;
    decide(path, key)?;
    Ok(if there_was { swap::aside(path)?.pop() } else { None })
}

fn build<E: From<StoreError>>(
    path: &Path,
    key: &Key,
    fill: impl FnOnce(&Store) -> std::result::Result<(), E>,
    is_whole: impl FnOnce(&Store) -> std::result::Result<bool, E>,
) -> std::result::Result<(), E> {
    clear(path)?;
    let building = with_suffix(path, BUILDING);
    // No `-wal` here: when it is closed, the one file is all of it.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = unlocked(&building, key, flags, false)?;
    migrations::bring_up_to_date(&mut connection, &building)?;
    let store = Store { connection, path: building.clone(), _lock: None };
    fill(&store)?;
    drop(store);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let store = Store { connection: unlocked(&building, key, flags, true)?, path: building, _lock: None };
    if !is_sound(&store)? || !is_whole(&store)? {
        return Err(StoreError::Damaged.into());
    }
    Ok(())
}

/// Whether every page answers to the key, and every table and index agrees with itself.
fn is_sound(store: &Store) -> Result<bool> {
    let connection = store.connection();
    let sealed = !connection.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    let agrees: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    let refers = !connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    Ok(sealed && agrees == "ok" && refers)
}

//! Putting a restored diary in the place of the old one, so that at every instant a whole one can be found.
//!
//! Built as `.restoring`, checked, and only then named `.restored-<n>`: from there the restore is decided, and whoever
//! opens the diary next finishes it with the same number. The old one is set aside first, with what SQLite keeps beside it, so that
//! no old `-wal` ever meets a new file.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;

use super::{Key, Result, StoreError, unlocked, with_suffix};

/// A diary being built from a backup; worth nothing until it is whole.
pub(super) const BUILDING: &str = ".restoring";
/// A diary built from a backup and checked, which is to become the diary; the number of the restore follows.
const READY: &str = ".restored-";
/// The diary as it was before a restore; the number of the restore follows.
const ASIDE: &str = ".before-restore-";
/// What SQLite keeps beside a diary and would be lost or do harm without it.
const JOURNALS: [&str; 2] = ["-wal", "-journal"];

/// How the names go on of files that may lie beside a diary and belong to it.
pub(crate) const BESIDE: [&str; 7] = ["-wal", "-journal", "-shm", ".lock", BUILDING, READY, ".before-"];

/// Finishes a restore that was cut short, or brings back the diary that one had set aside. The caller holds the lock.
///
/// # Errors
/// Any [`StoreError`]; the next call tries again.
pub(super) fn finish(path: &Path) -> Result<()> {
    if let Some(number) = numbers(path, READY, false)?.pop_last() {
        return swap(path, number);
    }
    clear(path)?;
    if !path.try_exists()?
        && let Some(newest) = aside(path)?.pop()
    {
        for journal in JOURNALS {
            rename_if_any(&with_suffix(&newest, journal), &with_suffix(path, journal))?;
        }
        fs::rename(&newest, path)?;
        settle(path);
    }
    Ok(())
}

/// Takes away what a restore that never became whole has left.
///
/// # Errors
/// Any [`StoreError`].
pub(super) fn clear(path: &Path) -> Result<()> {
    let building = with_suffix(path, BUILDING);
    for left in [&building, &with_suffix(&building, "-journal"), &with_suffix(&building, "-wal")] {
        remove_if_any(left)?;
    }
    Ok(())
}

/// Decides the restore: what was built becomes the diary, and the old diary is kept aside.
///
/// # Errors
/// Any [`StoreError`]; the diary is then the old one or, once decided, opening it finishes the swap.
pub(super) fn decide(path: &Path, key: &Key) -> Result<()> {
    fold_in(path, key)?;
    let building = with_suffix(path, BUILDING);
    File::open(&building)?.sync_all()?;
    let number = numbers(path, ASIDE, true)?.pop_last().unwrap_or(0) + 1;
    fs::rename(&building, with_suffix(path, &format!("{READY}{number}")))?;
    settle(path);
    swap(path, number)
}

fn swap(path: &Path, number: u32) -> Result<()> {
    let old = with_suffix(path, &format!("{ASIDE}{number}"));
    for journal in JOURNALS {
        rename_if_any(&with_suffix(path, journal), &with_suffix(&old, journal))?;
    }
    remove_if_any(&with_suffix(path, "-shm"))?;
    rename_if_any(path, &old)?;
    settle(path);
    fs::rename(with_suffix(path, &format!("{READY}{number}")), path)?;
    settle(path);
    Ok(())
}

/// Brings what the old diary's `-wal` holds into the old diary. One that does not open is set aside as it is.
fn fold_in(path: &Path, key: &Key) -> Result<()> {
    if !path.try_exists()? {
        return Ok(());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let folded = unlocked(path, key, flags, true).and_then(|old| {
        let busy: bool = old.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(StoreError::OpenElsewhere) } else { Ok(()) }
    });
    match folded {
        Err(StoreError::WrongKey | StoreError::Damaged) => Ok(()),
        other => other,
    }
}

/// The diaries set aside by restores, oldest first. They are kept until someone takes them away, and hold as much
/// of her as the diary does.
///
/// # Errors
/// Any [`StoreError`].
pub fn aside(path: &Path) -> Result<Vec<PathBuf>> {
    let numbers = numbers(path, ASIDE, false)?;
    Ok(numbers.into_iter().map(|number| with_suffix(path, &format!("{ASIDE}{number}"))).collect())
}

/// The numbers of the files beside the diary whose names go on like this; `journals` counts those that have only
/// a journal left too.
fn numbers(path: &Path, goes_on: &str, journals: bool) -> Result<BTreeSet<u32>> {
    let name = path.file_name().and_then(OsStr::to_str).ok_or(StoreError::OutOfReach)?;
    let start = format!("{name}{goes_on}");
    let mut numbers = BTreeSet::new();
    for file in fs::read_dir(folder(path))? {
        let file = file?.file_name();
        let Some(mut number) = file.to_str().and_then(|file| file.strip_prefix(&start)) else { continue };
        if journals {
            number = JOURNALS.iter().find_map(|journal| number.strip_suffix(journal)).unwrap_or(number);
        }
        numbers.extend(number.parse::<u32>());
    }
    Ok(numbers)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes what was renamed in this file's folder outlast a power cut, where the system can.
pub(crate) fn settle(path: &Path) {
    if cfg!(unix) {
        // Some file systems have no such order to give; failing here would leave the swap half done for ever.
        let _ = File::open(folder(path)).and_then(|folder| folder.sync_all());
    }
}

fn rename_if_any(from: &Path, to: &Path) -> Result<()> {
    if from.try_exists()? {
        fs::rename(from, to)?;
    }
    Ok(())
}

fn remove_if_any(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

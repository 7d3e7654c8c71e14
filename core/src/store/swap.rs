//! Putting a restored diary in the place of the old one, so that at every instant a whole one can be found; and putting
//! one aside that does not open, to begin anew.
//!
//! Built as `.restoring`, checked, and only then named `.restored-<n>`: from there the restore is decided, and whoever
//! opens the diary next finishes it with the same number. The old one is set aside first, with what SQLite keeps beside it, so that
//! no old `-wal` ever meets a new file.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;

use super::{Key, Result, StoreError, lock_beside, unlocked, with_suffix};

/// A diary being built from a backup; worth nothing until it is whole.
pub(super) const BUILDING: &str = ".restoring";
/// A diary built from a backup and checked, which is to become the diary; the number of the restore follows.
const READY: &str = ".restored-";
/// The diary as it was before a restore; the number of the restore follows.
const ASIDE: &str = ".before-restore-";
/// A diary put aside to begin anew. Its number stands in one row with those of the restores.
const ANEW: &str = ".before-anew-";
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
    if path.try_exists()? {
        return Ok(());
    }
    let restored = numbers(path, ASIDE, false)?.pop_last();
    let begun_anew = numbers(path, ANEW, false)?.pop_last();
    if let Some(number) = begun_anew
        && restored < begun_anew
    {
        return follow(path, &with_suffix(path, &format!("{ANEW}{number}")));
    }
    if let Some(number) = restored {
        let newest = with_suffix(path, &format!("{ASIDE}{number}"));
        for journal in JOURNALS {
            rename_if_any(&with_suffix(&newest, journal), &with_suffix(path, journal))?;
        }
        fs::rename(&newest, path)?;
        settle(path);
    }
    Ok(())
}

/// Puts the diary aside under a name of its own, so that a new one can begin, and gives that name; `None` when there
/// is no diary. Nothing is deleted, and nothing is read: it may be one that no key opens any more.
///
/// # Errors
/// Any [`StoreError`]; [`StoreError::OpenElsewhere`] while the diary is open. The next opening finishes what was cut
/// short.
pub fn put_aside(path: &Path) -> Result<Option<PathBuf>> {
    let _lock = lock_beside(path)?;
    finish(path)?;
    if !path.try_exists()? {
        return Ok(None);
    }
    let aside = with_suffix(path, &format!("{ANEW}{}", next_number(path)?));
    fs::rename(path, &aside)?;
    settle(path);
    follow(path, &aside)?;
    Ok(Some(aside))
}

/// Moves what SQLite keeps beside a diary after the diary, which was put aside as `aside`: it may hold the latest of it.
fn follow(path: &Path, aside: &Path) -> Result<()> {
    for journal in JOURNALS {
        let kept = with_suffix(aside, journal);
        if !kept.try_exists()? {
            rename_if_any(&with_suffix(path, journal), &kept)?;
        }
    }
    remove_if_any(&with_suffix(path, "-shm"))?;
    settle(path);
    Ok(())
}

fn next_number(path: &Path) -> Result<u32> {
    let restored = numbers(path, ASIDE, true)?.pop_last();
    Ok(restored.max(numbers(path, ANEW, true)?.pop_last()).unwrap_or(0) + 1)
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
    let number = next_number(path)?;
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

/// The diaries set aside, by restores and to begin anew, oldest first. They are kept until someone takes them away, and hold as much
/// of her as the diary does.
///
/// # Errors
/// Any [`StoreError`].
pub fn aside(path: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for goes_on in [ASIDE, ANEW] {
        found.extend(numbers(path, goes_on, false)?.into_iter().map(|number| (number, goes_on)));
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|(number, goes_on)| with_suffix(path, &format!("{goes_on}{number}"))).collect())
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

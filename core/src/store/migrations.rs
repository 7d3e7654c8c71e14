//! The numbered steps from an empty file to today's diary.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction};

use super::{Result, StoreError, with_suffix};

/// The steps, append-only: step n takes a diary from schema n − 1 to n.
pub(crate) const STEPS: &[&str] = &[
    include_str!("migrations/0001_pregnancy_and_settings.sql"),
    include_str!("migrations/0002_iron.sql"),
    include_str!("migrations/0003_symptoms.sql"),
    include_str!("migrations/0004_rest_exercise_stress.sql"),
    include_str!("migrations/0005_triggers_care.sql"),
    include_str!("migrations/0006_symptoms_sorted_legs.sql"),
    include_str!("migrations/0007_stress_mood_check.sql"),
    include_str!("migrations/0008_guidance_advice.sql"),
    include_str!("migrations/0009_care_plan_mark.sql"),
    include_str!("migrations/0010_reminders.sql"),
    include_str!("migrations/0011_shares.sql"),
];

/// The newest schema this Evenfall knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// Refuses a diary that a newer Evenfall wrote, and sees to it that closing it changes nothing either.
pub(super) fn refuse_newer(connection: &Connection) -> Result<()> {
    let found = schema_of(connection)?;
    if found <= SCHEMA_VERSION {
        return Ok(());
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Err(StoreError::Newer { found, known: SCHEMA_VERSION })
}

fn schema_of(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Runs the steps a diary lacks, in one transaction.
pub(super) fn bring_up_to_date(connection: &mut Connection, path: &Path) -> Result<()> {
    let found = schema_of(connection)?;
    let lacking = STEPS.get(found as usize..).unwrap_or_default();
    if lacking.is_empty() {
        return Ok(());
    }
    if found > 0 {
        keep_copy(connection, path, found)?;
    }
    let transaction = connection.transaction()?;
    run(&transaction, lacking)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    transaction.commit()?;
    Ok(())
}

fn run(transaction: &Transaction<'_>, steps: &[&str]) -> Result<()> {
    steps.iter().try_for_each(|step| Ok(transaction.execute_batch(step)?))
}

/// Keeps the diary as it was before the upgrade, sealed with the same key, beside it.
///
/// The copy bears its name only once the whole of it is on the disk (`core/decisions/0008`).
fn keep_copy(connection: &Connection, path: &Path, schema: u32) -> Result<()> {
    let copy = with_suffix(path, &format!(".before-{schema}"));
    if copy.exists() {
        // An earlier upgrade may have ended between the new name and its sync.
        return sync_folder_of(&copy);
    }
    let part = with_suffix(&copy, ".part");
    clear_away(&part)?;
    if let Err(error) = connection.execute("VACUUM INTO ?1", [part.to_str().ok_or(StoreError::OutOfReach)?]) {
        // A full disk needs the room; what cannot be cleared away now is before the next copy.
        let _ = clear_away(&part);
        return Err(error.into());
    }
    fs::rename(&part, &copy)?;
    sync_folder_of(&copy)
}

/// Deletes an unfinished copy, its journal first: a journal that outlived it would be played back into the next one.
fn clear_away(part: &Path) -> Result<()> {
    for file in [with_suffix(part, "-journal"), part.to_owned()] {
        match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Brings a new name in a folder to the disk. Windows does so by itself and cannot be asked.
fn sync_folder_of(file: &Path) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

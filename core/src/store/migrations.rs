//! The numbered steps from an empty file to today's diary.

use std::path::Path;

use rusqlite::{Connection, Transaction};

use super::{Key, Result, StoreError, with_suffix};

/// The steps, append-only: step n takes a diary from schema n − 1 to n.
pub(super) const STEPS: &[&str] = &[
    include_str!("migrations/0001_pregnancy_and_settings.sql"),
    include_str!("migrations/0002_iron.sql"),
    include_str!("migrations/0003_symptoms.sql"),
    include_str!("migrations/0004_rest_exercise_stress.sql"),
    include_str!("migrations/0005_triggers_care.sql"),
];

/// The newest schema this Evenfall knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of steps")]
pub const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// Runs the steps a diary lacks, in one transaction. A newer diary is refused untouched.
pub(super) fn bring_up_to_date(connection: &mut Connection, path: &Path, key: &Key) -> Result<()> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
    }
    let lacking = STEPS.get(found as usize..).unwrap_or_default();
    if lacking.is_empty() {
        return Ok(());
    }
    if found > 0 {
        keep_copy(connection, path, found)?;
    }
    let _ = key;
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
fn keep_copy(connection: &Connection, path: &Path, schema: u32) -> Result<()> {
    let copy = with_suffix(path, &format!(".before-{schema}"));
    if copy.exists() {
        return Ok(());
    }
    let copy = copy.to_str().ok_or(StoreError::OutOfReach)?;
    connection.execute("VACUUM INTO ?1", [copy])?;
    Ok(())
}

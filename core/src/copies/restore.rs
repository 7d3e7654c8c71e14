//! Looking into a backup, and making it the diary.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

use super::backup::{BackupError, open};
use super::export::Contents;
use super::import::take_in;
use super::passphrase::Passphrase;
use super::reading::{Head, read_json};
use crate::moment::Moment;
use crate::store::{Key, Store, rebuild};

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
    let mut opened = open(File::open(file)?, passphrase)?;
    let preview = looked_into(&mut opened)?;
    let write_into = |store: &Store| take_in(store, &mut opened, None).map(|_| ()).map_err(BackupError::from);
    let is_whole = |store: &Store| Ok::<_, BackupError>(Contents::of(store)? == preview.contents);
    let before = rebuild(path, key, write_into, is_whole)?;
    Ok(Restored { preview, before })
}

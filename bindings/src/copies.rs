//! Copies of the whole diary: backup and restore, export and import.

use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::Path;

use evenfall_core::copies::{self, ExportError, Passphrase, WorkFactor, back_up, export_csv, export_json, import_json};
use evenfall_core::diary::KINDS;
use evenfall_core::forms::FieldNote;
use evenfall_core::moment::Moment;
use evenfall_core::screens::copies::{BackupState, CopyState};
use evenfall_core::screens::copying::CopyingState;
use evenfall_core::store::{Key, StoreError};
use evenfall_core::words::Words;
use zeroize::Zeroizing;

use crate::error::guarded;
use crate::{Diary, DiaryError};

/// What became of a copy.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Copied {
    /// It is done.
    Done {
        /// What to say.
        state: CopyState,
    },
    /// It was not done, and nothing was changed.
    NotDone {
        /// What to say.
        state: CopyState,
    },
    /// The passphrase does not stand.
    Refused {
        /// What to say, at its field.
        notes: Vec<FieldNote>,
    },
}

/// What a backup holds, or why it does not open.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LookedInto {
    /// It opens.
    Opens {
        /// What it holds.
        state: BackupState,
    },
    /// It does not.
    Closed {
        /// Why.
        state: CopyState,
    },
}

/// A passphrase of six groups, made of 32 random bytes that the shell passes in; `None` when there are not 32.
#[uniffi::export]
pub fn suggest_passphrase(random: Vec<u8>) -> Option<String> {
    let random: [u8; 32] = random.try_into().ok()?;
    Some(copies::suggest_passphrase(&random).to_string())
}

/// What does not stand about a passphrase to seal with, in words; `None` when it stands.
#[uniffi::export]
pub fn check_passphrase(text: String, language: String) -> Option<String> {
    let (text, words) = (Zeroizing::new(text), Words::for_tag(&language));
    Passphrase::choose(&text).err().map(|objection| objection.note(words).words)
}

/// The six groups of a suggested passphrase, to be shown one by one; none of one that is her own.
#[uniffi::export]
pub fn passphrase_groups(text: String) -> Vec<String> {
    copies::passphrase_groups(&Zeroizing::new(text))
}

/// Whether what was typed back would open what is sealed with the passphrase shown.
#[uniffi::export]
pub fn reads_back(shown: String, typed: String) -> bool {
    copies::reads_back(&Zeroizing::new(shown), &Zeroizing::new(typed))
}

/// The words of the four screens about copies.
#[uniffi::export]
pub fn copying(now: Moment, language: String) -> Result<CopyingState, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || Ok(CopyingState::read(now, words)))
}

/// What a backup holds, shown before anything is replaced.
#[uniffi::export]
pub fn look_into_backup(file: String, passphrase: String, language: String) -> Result<LookedInto, DiaryError> {
    let words = Words::for_tag(&language);
    let passphrase = Zeroizing::new(passphrase);
    guarded(words, || {
        let preview = copies::restore_preview(Path::new(&file), &Passphrase::typed(&passphrase));
        Ok(match preview {
            Ok(preview) => LookedInto::Opens { state: BackupState::of(&preview, words) },
            Err(error) => LookedInto::Closed { state: CopyState::of_backup_error(error, words)? },
        })
    })
}

/// Makes a backup the diary at `path`, which must not be open; the diary that was there is kept aside.
#[uniffi::export]
pub fn restore_backup(
    path: String,
    key: Vec<u8>,
    file: String,
    passphrase: String,
    language: String,
) -> Result<Copied, DiaryError> {
    let words = Words::for_tag(&language);
    let (key, passphrase) = (Zeroizing::new(key), Zeroizing::new(passphrase));
    guarded(words, || {
        let key = Key::from_bytes(&key).map_err(|_| StoreError::WrongKey)?;
        let restored = copies::restore(Path::new(&path), &key, Path::new(&file), &Passphrase::typed(&passphrase));
        Ok(match restored {
            Ok(restored) => Copied::Done { state: CopyState::restored(&restored, words) },
            Err(error) => Copied::NotDone { state: CopyState::of_backup_error(error, words)? },
        })
    })
}

#[uniffi::export]
impl Diary {
    /// Seals a backup into `file` and reads it back before calling it done.
    pub fn back_up(&self, file: String, passphrase: String, now: Moment) -> Result<Copied, DiaryError> {
        let passphrase = Zeroizing::new(passphrase);
        self.at_leisure(|store, words| {
            let passphrase = match Passphrase::choose(&passphrase) {
                Ok(passphrase) => passphrase,
                Err(objection) => return Ok(Copied::Refused { notes: vec![objection.note(words)] }),
            };
            Ok(match back_up(store, Path::new(&file), &passphrase, WorkFactor::PHONE, now) {
                Ok(contents) => Copied::Done { state: CopyState::backed_up(&contents, words) },
                Err(error) => Copied::NotDone { state: CopyState::of_backup_error(error, words)? },
            })
        })
    }

    /// Writes everything into `file` as JSON. It is not sealed.
    pub fn export_json(&self, file: String, now: Moment) -> Result<Copied, DiaryError> {
        self.at_leisure(|store, words| {
            let written = File::create(&file).map_err(ExportError::from).and_then(|file| {
                let mut out = BufWriter::new(file);
                let contents = export_json(store, now, &mut out)?;
                out.flush()?;
                out.get_ref().sync_all()?;
                Ok(contents)
            });
            exported(written.map(|contents| CopyState::exported(&contents, words)), words)
        })
    }

    /// Writes a table of each kind that has entries into `folder`, as CSV. They are not sealed.
    pub fn export_csv(&self, folder: String) -> Result<Copied, DiaryError> {
        self.at_leisure(|store, words| {
            let written = KINDS.iter().try_for_each(|kind| {
                let path = Path::new(&folder).join(format!("{}.csv", kind.id));
                let mut out = BufWriter::new(File::create(&path)?);
                let rows = export_csv(store, kind, &mut out)?;
                out.flush()?;
                if rows == 0 {
                    std::fs::remove_file(&path)?;
                }
                Ok::<_, ExportError>(())
            });
            exported(written.map(|()| CopyState::exported_as_tables(words)), words)
        })
    }

    /// Reads an export in: what is here already stays as it is, and nothing is replaced.
    pub fn import_json(&self, file: String) -> Result<Copied, DiaryError> {
        self.at_once(|store, words| {
            let Ok(mut source) = File::open(&file) else {
                return Ok(Copied::NotDone { state: CopyState::bad_place(words) });
            };
            match import_json(store, &mut source, words) {
                Ok(imported) => Ok(Copied::Done { state: CopyState::imported(&imported, words) }),
                Err(error) => Ok(Copied::NotDone { state: CopyState::of_import_error(error, words)? }),
            }
        })
    }
}

fn exported(written: Result<CopyState, ExportError>, words: &Words) -> Result<Copied, StoreError> {
    match written {
        Ok(state) => Ok(Copied::Done { state }),
        Err(ExportError::Diary(error)) => Err(error),
        Err(ExportError::Place(error)) if error.kind() == ErrorKind::StorageFull => {
            Ok(Copied::NotDone { state: CopyState::no_space(words) })
        }
        Err(ExportError::Place(_)) => Ok(Copied::NotDone { state: CopyState::bad_place(words) }),
    }
}

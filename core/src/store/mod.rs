//! The encrypted diary on disk: opening it, keeping entries, and nothing about what they mean.

mod entries;
mod key;
mod migrations;
mod rebuild;
mod records;
mod settings;
mod shares;
mod swap;
mod tables;

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

pub(crate) use entries::{day_number, moment};
pub use key::{Key, NotAKey};
pub use migrations::SCHEMA_VERSION;
#[cfg(test)]
pub(crate) use migrations::STEPS;
pub(crate) use rebuild::rebuild;
pub(crate) use records::Written;
pub(crate) use shares::Share;
pub(crate) use swap::{BESIDE, settle};
pub use swap::{aside, put_aside};
pub(crate) use tables::{Cell, TABLES, Table, TableRow};

/// Why the diary could not be opened, read or written. Nothing is lost in any of these.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key does not open this diary.
    #[error("the key does not open this diary")]
    WrongKey,
    /// A newer Evenfall wrote the diary; it was left untouched.
    #[error("the diary's schema {found} is newer than {known}")]
    Newer {
        /// The diary's schema.
        found: u32,
        /// The newest schema this Evenfall knows.
        known: u32,
    },
    /// There is no room left on the disk; what was saved before is safe.
    #[error("no room on the disk")]
    NoSpace,
    /// Part of the file no longer reads as it was written.
    #[error("the diary is damaged")]
    Damaged,
    /// Something else has the diary open.
    #[error("the diary is open elsewhere")]
    OpenElsewhere,
    /// The folder or the file cannot be written.
    #[error("the diary cannot be written where it lies")]
    ReadOnly,
    /// The disk or the system failed in another way.
    #[error("the diary is out of reach")]
    OutOfReach,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            // "Out of memory" is how SQLCipher refuses to read on after a page whose seal did not fit.
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory) => Self::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::OpenElsewhere,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            // The index of the log is written anew at every opening; where it finds no room SQLite names no full disk.
            _ if error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_IOERR_SHMSIZE) => Self::NoSpace,
            _ => match error {
                rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => Self::Damaged,
                _ => Self::OutOfReach,
            },
        }
    }
}

impl From<crate::units::OutOfBounds> for StoreError {
    /// An amount on disk that its unit cannot hold was not written by Evenfall.
    fn from(_: crate::units::OutOfBounds) -> Self {
        Self::Damaged
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::NoSpace,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::OutOfReach,
        }
    }
}

/// What is read from or written to the diary, or why it could not be.
pub type Result<T> = std::result::Result<T, StoreError>;

/// The open diary.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// Held for as long as the diary is open for writing; a second opener finds it taken.
    _lock: Option<File>,
}

impl Store {
    /// Opens the diary at `path`, creating it when there is none and bringing an older one up to date.
    ///
    /// Before an older diary with entries is brought up to date, a copy is kept beside it. A restore that was cut
    /// short is finished first.
    ///
    /// # Errors
    /// Any [`StoreError`]; the file is then as it was.
    pub fn open(path: &Path, key: &Key) -> Result<Self> {
        let lock = lock_beside(path)?;
        swap::finish(path)?;
        let existed = std::fs::metadata(path).is_ok_and(|file| file.len() > 0);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = unlocked(path, key, flags, existed)?;
        // A file that may only be read is opened all the same, and would first fail when she saves.
        if connection.is_readonly(MAIN_DB)? {
            return Err(StoreError::ReadOnly);
        }
        migrations::refuse_newer(&connection)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        migrations::bring_up_to_date(&mut connection, path)?;
        Ok(Self { connection, path: path.to_owned(), _lock: Some(lock) })
    }

    /// Opens a second connection to a diary that is open already, for long readings that must not hold up a tap.
    ///
    /// # Errors
    /// Any [`StoreError`].
    pub fn open_for_reading(path: &Path, key: &Key) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = unlocked(path, key, flags, true)?;
        Ok(Self { connection, path: path.to_owned(), _lock: None })
    }

    /// Where the diary lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The connection, for the `store.rs` of each feature.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Asks whether what was read a moment ago was what was written.
    ///
    /// When the seal of a page does not fit, SQLCipher lets that one reading pass with noughts in the page's place, and
    /// fails every reading after it. The end of a long entry stands in such a page of its own.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it was not.
    pub(crate) fn doubt(&self) -> Result<()> {
        Ok(self.connection.prepare_cached("PRAGMA user_version")?.query_row([], |_| Ok(()))?)
    }

    /// Runs `change` as one piece: all of it is kept, or none. Within another piece it is part of that one.
    ///
    /// # Errors
    /// What `change` failed with, or any [`StoreError`] of the keeping itself.
    pub(crate) fn in_one_piece<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        if !self.connection.is_autocommit() {
            return change();
        }
        let piece = self.connection.unchecked_transaction().map_err(StoreError::from)?;
        let kept = change()?;
        piece.commit().map_err(StoreError::from)?;
        Ok(kept)
    }
}

fn lock_beside(path: &Path) -> Result<File> {
    let lock = File::options().create(true).truncate(false).write(true).open(with_suffix(path, ".lock"))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(StoreError::OpenElsewhere),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// The path with something added to the file's name.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// A connection that the key has opened.
fn unlocked(path: &Path, key: &Key, flags: OpenFlags, existed: bool) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags).map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::CannotOpen) => StoreError::ReadOnly,
        _ => error.into(),
    })?;
    // SQLCipher tells its failures to stderr unless it is asked not to.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", &*key.pragma())?;
    connection.busy_timeout(Duration::from_secs(2))?;
    connection.set_prepared_statement_cache_capacity(64);
    if existed && let Err(error) = first_read(&connection) {
        return Err(match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) if no_page_answers(&connection, path) => StoreError::WrongKey,
            _ => error.into(),
        });
    }
    // EXTRA: what a power cut leaves is worked out in `core/decisions/0008`.
    connection.execute_batch(
        "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

fn first_read(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
}

/// Whether the key fits not one page of the file: then it is the wrong key, and otherwise the file is damaged.
fn no_page_answers(connection: &Connection, path: &Path) -> bool {
    const PAGE_BYTES: u64 = 4096;
    let pages = std::fs::metadata(path).map_or(0, |file| file.len() / PAGE_BYTES);
    let failing = connection.prepare("PRAGMA cipher_integrity_check").and_then(|mut check| {
        let mut rows = check.query([])?;
        let mut failing = 0_u64;
        while rows.next()?.is_some() {
            failing += 1;
        }
        Ok(failing)
    });
    pages > 0 && failing.is_ok_and(|failing| failing >= pages)
}

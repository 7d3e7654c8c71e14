//! Keeping the whole diary as one sealed file: an export inside an `age` file (`core/decisions/0004-backup.md`).

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::Path;

use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use super::export::{Contents, ExportError, write_json};
use super::passphrase::Passphrase;
use super::reading::{ImportError, read_json};
use crate::moment::Moment;
use crate::store::{BESIDE, Store, StoreError, settle, with_suffix};

/// Why a backup could not be made, looked into or restored. The diary is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The passphrase does not open the file.
    #[error("the passphrase does not open the backup")]
    WrongPassphrase,
    /// The file is not a backup of Evenfall.
    #[error("not a backup of Evenfall")]
    NotABackup,
    /// The file no longer reads as it was written, or part of it is missing.
    #[error("the backup is damaged")]
    Damaged,
    /// A newer Evenfall made the file.
    #[error("a newer Evenfall made the backup")]
    Newer,
    /// There is no room left on the disk.
    #[error("no room on the disk")]
    NoSpace,
    /// No file can be read or written under this name.
    #[error("no file can be read or written under this name")]
    BadPlace,
    /// The file opens, yet something in it cannot be taken in.
    #[error("something in the backup does not fit")]
    Unfit(#[source] ImportError),
    /// The diary could not be read or written.
    #[error(transparent)]
    Diary(StoreError),
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoSpace => Self::NoSpace,
            other => Self::Diary(other),
        }
    }
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        of_kind(error.kind())
    }
}

impl From<ExportError> for BackupError {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Place(error) => error.into(),
            ExportError::Diary(error) => error.into(),
        }
    }
}

impl From<ImportError> for BackupError {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::NotAnExport | ImportError::Broken { .. } => Self::NotABackup,
            ImportError::Newer => Self::Newer,
            ImportError::Unfit { .. } => Self::Unfit(error),
            ImportError::Unreadable(kind) => of_kind(kind),
            ImportError::Diary(error) => error.into(),
        }
    }
}

impl From<DecryptError> for BackupError {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Self::WrongPassphrase,
            DecryptError::InvalidMac | DecryptError::InvalidHeader => Self::Damaged,
            DecryptError::Io(error) => error.into(),
            // A stranger's file: for another kind of key, or so costly to open that it would stall a phone.
            _ => Self::NotABackup,
        }
    }
}

fn of_kind(kind: io::ErrorKind) -> BackupError {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => BackupError::NoSpace,
        // What age says of a chunk that does not decrypt, and of a file that ends early.
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => BackupError::Damaged,
        _ => BackupError::BadPlace,
    }
}

/// How hard a passphrase is to try out: scrypt's `N` is 2 to this power, and opening takes `N` KiB of memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

/// A work factor outside 1 to 18.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a work factor is 1 to 18")]
pub struct NotAWorkFactor;

impl WorkFactor {
    /// 2^17, which is 128 MiB and what OWASP asks of scrypt; about half a second on one core of a laptop.
    pub const PHONE: Self = Self(17);

    /// The most a file may ask for when it is opened: 256 MiB, which is also what the `age` command asks for.
    const MOST: u8 = 18;

    /// The work factor of this power.
    ///
    /// # Errors
    /// [`NotAWorkFactor`] outside 1 to 18.
    pub fn new(power: u8) -> Result<Self, NotAWorkFactor> {
        (1..=Self::MOST).contains(&power).then_some(Self(power)).ok_or(NotAWorkFactor)
    }

    /// The power.
    pub(super) fn power(self) -> u8 {
        self.0
    }
}

/// Seals everything in the diary into `file`, reads it back, and says what it holds.
///
/// Until the new file is whole it is `<file>.part`, and a file that was there before stays as it was.
///
/// # Errors
/// Any [`BackupError`]; there is then no new file.
pub fn back_up(
    store: &Store,
    file: &Path,
    passphrase: &Passphrase,
    work: WorkFactor,
    made: Moment,
) -> Result<Contents, BackupError> {
    if file.file_name().is_none() || file.is_dir() || is_the_diarys(file, store.path()) {
        return Err(BackupError::BadPlace);
    }
    let part = with_suffix(file, ".part");
    let sealed = store.in_one_piece(|| {
        let mut out = File::options().read(true).write(true).create(true).truncate(true).open(&part)?;
        let contents = seal(store, &mut out, passphrase, work, made)?;
        out.sync_all()?;
        out.rewind()?;
        read_back(store, &mut out, passphrase, made, &contents)?;
        fs::rename(&part, file)?;
        Ok(contents)
    });
    match &sealed {
        Ok(_) => settle(file),
        // Nothing to say about: what stays behind is sealed, and the next backup writes over it.
        Err(_) => drop(fs::remove_file(&part)),
    }
    sealed
}

fn seal(
    store: &Store,
    out: &mut File,
    passphrase: &Passphrase,
    work: WorkFactor,
    made: Moment,
) -> Result<Contents, BackupError> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work.0);
    let recipients: [&dyn age::Recipient; 1] = [&recipient];
    let sealer = Encryptor::with_recipients(recipients.into_iter()).map_err(|_| BackupError::BadPlace)?;
    // age tells a failure to write its header as none in particular; the buffer meets the disk itself, later.
    let mut sealing = sealer.wrap_output(BufWriter::new(out))?;
    let contents = write_json(store, made, &mut sealing)?;
    sealing.finish()?.flush()?;
    Ok(contents)
}

/// Opens the file that was just written, as a restore would, and holds it against the diary byte by byte.
fn read_back(
    store: &Store,
    sealed: &mut File,
    passphrase: &Passphrase,
    made: Moment,
    contents: &Contents,
) -> Result<(), BackupError> {
    let mut opened = open(sealed, passphrase)?;
    let mut found = Contents::default();
    read_json(&mut opened, &mut |_, piece| {
        found.add(&piece);
        Ok(())
    })?;
    if found != *contents {
        return Err(BackupError::Damaged);
    }
    opened.rewind()?;
    let mut same = Same { expected: opened, buffer: Vec::new() };
    write_json(store, made, &mut same)?;
    if same.expected.read(&mut [0])? == 0 { Ok(()) } else { Err(BackupError::Damaged) }
}

/// Takes only the bytes that `expected` holds.
struct Same<R> {
    expected: R,
    buffer: Vec<u8>,
}

impl<R: Read> Write for Same<R> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.resize(bytes.len(), 0);
        self.expected.read_exact(&mut self.buffer)?;
        if self.buffer == bytes { Ok(bytes.len()) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a sealed file holds, once the passphrase has opened it.
pub(super) fn open<R: Read + Seek>(mut sealed: R, passphrase: &Passphrase) -> Result<StreamReader<R>, BackupError> {
    const FIRST: &[u8] = b"age-encryption.org/v1\n";
    let mut first = Vec::new();
    sealed.by_ref().take(FIRST.len() as u64).read_to_end(&mut first)?;
    if first.is_empty() || !FIRST.starts_with(&first) {
        return Err(BackupError::NotABackup);
    }
    sealed.rewind()?;
    let sealed = Decryptor::new(sealed)?;
    if !sealed.is_scrypt() {
        return Err(BackupError::NotABackup);
    }
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(WorkFactor::MOST);
    let identities: [&dyn age::Identity; 1] = [&identity];
    Ok(sealed.decrypt(identities.into_iter())?)
}

/// Whether a backup under this name could overwrite the diary or a file that belongs to it.
fn is_the_diarys(file: &Path, diary: &Path) -> bool {
    let folder = |path: &Path| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        folder.canonicalize().ok()
    };
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let goes_on = match (name(file), name(diary)) {
        (Some(file), Some(diary)) => file.strip_prefix(&diary).map(str::to_owned),
        _ => None,
    };
    folder(file) == folder(diary)
        && goes_on.is_some_and(|rest| rest.is_empty() || BESIDE.iter().any(|suffix| rest.starts_with(suffix)))
}

//! A file system for SQLite that does what the real one does and writes down every change that reaches the disk.
//!
//! While a [`Recording`] lives, this file system is SQLite's default one in this process, so a diary is recorded without
//! knowing it. Only files inside the recorded folder are touched; every other connection goes straight through.
//!
//! On Linux the store's own renames, deletions and syncs are seen too, because this binary brings its own `rename`, `unlink`
//! and `fsync`. Not seen: the memory-mapped index of the write-ahead log (a power cut loses it anyway, and SQLite rebuilds
//! it), files without a name (SQLite's own temporary ones), and what `std::fs` writes, here only the empty lock file.
#![expect(unsafe_code, reason = "SQLite calls its file system through C function pointers")]

use std::collections::BTreeMap;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fs, io, ptr, slice};

use rusqlite::ffi::{
    SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE,
    SQLITE_IOERR_WRITE, SQLITE_OK, SQLITE_OPEN_CREATE, SQLITE_OPEN_MAIN_JOURNAL, SQLITE_OPEN_SUPER_JOURNAL,
    SQLITE_OPEN_WAL, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find,
    sqlite3_vfs_register,
};

/// The files of a folder, which has no folders inside, and what stands in them, by name.
pub(crate) type Image = BTreeMap<String, Vec<u8>>;

/// One thing that happened on the way to the disk, in the order in which it happened.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A file came to be, empty.
    Created { file: String },
    /// Bytes were handed to the operating system, which may still hold them in memory.
    Wrote { file: String, offset: usize, bytes: Vec<u8> },
    /// A file was cut to this length in bytes.
    Truncated { file: String, length: usize },
    /// Everything written to the file so far is on the disk; and the names in its folder too, if `with_folder`.
    Synced { file: String, with_folder: bool },
    /// A sync was refused. As on Linux, what was written before it will not be tried again.
    SyncFailed { file: String },
    /// A file was deleted; its name is gone from the disk for certain only if `with_folder`.
    Deleted { file: String, with_folder: bool },
    /// A file was given another name, which no file had; that is certain to be on the disk only once the folder is synced.
    Renamed { file: String, to: String },
    /// The names in the folder are on the disk.
    FolderSynced,
    /// The diary said that this step is kept.
    Acknowledged(u64),
}

/// All that happened in one folder between the start and the end of a recording.
#[derive(Debug, Clone)]
pub(crate) struct Journal {
    /// What the folder held before, taken to be safely on the disk.
    pub(crate) before: Image,
    /// What happened since.
    pub(crate) events: Vec<Event>,
}

/// How the disk goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing more can be written or created; cutting, deleting and syncing still work.
    Full,
    /// Nothing more can be written, created, cut, deleted or synced.
    Broken,
    /// The process ends on the spot.
    Death,
}

/// A recording of one folder, running until [`Recording::stop`] or until it is dropped.
#[derive(Debug)]
pub(crate) struct Recording {
    folder: PathBuf,
    before: Image,
    tape: Arc<Mutex<Tape>>,
}

#[derive(Debug, Default)]
struct Tape {
    events: Vec<Event>,
    operations: u64,
    fault: Option<(u64, Fault)>,
}

enum Verdict {
    Proceed,
    /// Half of a write reaches the disk, then this error is given.
    Half(c_int),
    Refuse(c_int),
}

impl Tape {
    /// Counts one write and says what is to become of it.
    fn verdict(&mut self) -> Verdict {
        self.operations += 1;
        let Some((from, fault)) = self.active_fault() else { return Verdict::Proceed };
        let code = if fault == Fault::Full { SQLITE_FULL } else { SQLITE_IOERR_WRITE };
        if self.operations == from { Verdict::Half(code) } else { Verdict::Refuse(code) }
    }

    /// Counts one operation that needs no room, and gives `error` if the disk refuses it.
    fn refusal(&mut self, error: c_int) -> Option<c_int> {
        self.operations += 1;
        match self.active_fault()? {
            (_, Fault::Full) => None,
            (_, Fault::Broken) => Some(error),
            (_, Fault::Death) => std::process::abort(),
        }
    }

    fn active_fault(&self) -> Option<(u64, Fault)> {
        self.fault.filter(|(from, _)| self.operations >= *from)
    }
}

struct Watch {
    folder: PathBuf,
    tape: Arc<Mutex<Tape>>,
}

static WATCHES: Mutex<Vec<Watch>> = Mutex::new(Vec::new());
static REAL: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(ptr::null_mut());
static RECORDER: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(ptr::null_mut());

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Recording {
    /// Starts recording what SQLite does to the files in `folder`.
    pub(crate) fn of(folder: &Path) -> io::Result<Self> {
        let folder = folder.canonicalize()?;
        let before = image_of(&folder)?;
        let tape = Arc::new(Mutex::new(Tape::default()));
        let mut watches = locked(&WATCHES);
        if watches.is_empty() {
            make_default()?;
        }
        watches.push(Watch { folder: folder.clone(), tape: Arc::clone(&tape) });
        Ok(Self { folder, before, tape })
    }

    /// Notes that the diary said: this step is kept.
    pub(crate) fn mark(&self, step: u64) {
        locked(&self.tape).events.push(Event::Acknowledged(step));
    }

    /// Writes, cuts, syncs and deletions so far.
    pub(crate) fn operations(&self) -> u64 {
        locked(&self.tape).operations
    }

    /// Lets the disk go wrong at its `operation`-th operation, counted from 1, and stay so.
    pub(crate) fn fail_from(&self, operation: u64, fault: Fault) {
        locked(&self.tape).fault = Some((operation, fault));
    }

    /// Makes the disk good again.
    pub(crate) fn repair(&self) {
        locked(&self.tape).fault = None;
    }

    /// Ends the recording and gives what was recorded.
    pub(crate) fn stop(mut self) -> Journal {
        let events = std::mem::take(&mut locked(&self.tape).events);
        Journal { before: std::mem::take(&mut self.before), events }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let mut watches = locked(&WATCHES);
        watches.retain(|watch| watch.folder != self.folder);
        if watches.is_empty() {
            // SAFETY: `REAL` was found by SQLite itself and stays registered for the life of the process. The recorder
            // stays registered too, by its name: connections still open keep using it.
            unsafe { sqlite3_vfs_register(REAL.load(Ordering::Acquire), 1) };
        }
    }
}

/// What stands in a folder now, leaving out the memory-mapped index of the log.
pub(crate) fn image_of(folder: &Path) -> io::Result<Image> {
    let mut image = Image::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && !name.ends_with("-shm") {
            image.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(image)
}

fn make_default() -> io::Result<()> {
    if RECORDER.load(Ordering::Acquire).is_null() {
        // SAFETY: a null name asks for the default file system.
        let real = unsafe { sqlite3_vfs_find(ptr::null()) };
        if real.is_null() {
            return Err(io::Error::other("SQLite has no file system"));
        }
        // SAFETY: SQLite gave `real`; it is valid for the life of the process and plain data, so it may be copied. The
        // copied functions find what they need through `pAppData`, which is copied with them.
        let mut recorder = unsafe { *real };
        recorder.pNext = ptr::null_mut();
        recorder.zName = c"recorder".as_ptr();
        recorder.szOsFile += c_int::try_from(size_of::<RecordedFile>()).map_err(io::Error::other)?;
        recorder.xOpen = Some(open);
        recorder.xDelete = Some(delete);
        REAL.store(real, Ordering::Release);
        RECORDER.store(Box::into_raw(Box::new(recorder)), Ordering::Release);
    }
    // SAFETY: the recorder was leaked on purpose and so outlives its registration.
    let code = unsafe { sqlite3_vfs_register(RECORDER.load(Ordering::Acquire), 1) };
    if code == SQLITE_OK { Ok(()) } else { Err(io::Error::other("SQLite refused the recorder")) }
}

/// The tape of the recorded folder a path lies in, the path, and its name inside that folder.
///
/// # Safety
/// `name` is null or a C string.
unsafe fn watched(name: *const c_char) -> Option<(Arc<Mutex<Tape>>, PathBuf, String)> {
    if name.is_null() {
        return None;
    }
    // SAFETY: not null, hence a C string by the caller's word.
    let path = PathBuf::from(unsafe { CStr::from_ptr(name) }.to_str().ok()?);
    let watches = locked(&WATCHES);
    let watch = watches.iter().find(|watch| path.starts_with(&watch.folder))?;
    let inside = path.strip_prefix(&watch.folder).ok()?.to_str()?.to_owned();
    Some((Arc::clone(&watch.tape), path, inside))
}

/// The C functions that `std::fs` calls, in front of the real ones. While SQLite is inside a call of its own the tape is
/// taken and that call is on it already; then these only hand on.
#[cfg(target_os = "linux")]
mod system {
    use std::ffi::{c_char, c_int};
    use std::fs::read_link;
    use std::path::Path;
    use std::sync::Mutex;

    use rusqlite::ffi::SQLITE_IOERR;

    use super::{Event, Tape, WATCHES, locked, watched};

    const HERE: c_int = -100;
    const REFUSED: c_int = -1;

    unsafe extern "C" {
        fn renameat(from_folder: c_int, from: *const c_char, to_folder: c_int, to: *const c_char) -> c_int;
        fn unlinkat(folder: c_int, name: *const c_char, flags: c_int) -> c_int;
        fn fdatasync(file: c_int) -> c_int;
    }

    /// Calls the real function unless the disk refuses, and writes down what it did.
    fn on_tape(tape: &Mutex<Tape>, event: Event, call: impl FnOnce() -> c_int) -> c_int {
        let Ok(mut tape) = tape.try_lock() else { return call() };
        if tape.refusal(SQLITE_IOERR).is_some() {
            return REFUSED;
        }
        let code = call();
        if code == 0 {
            tape.events.push(event);
        }
        code
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
        // SAFETY: the caller passes C strings, as `rename` demands; they go on unchanged.
        unsafe {
            let call = || renameat(HERE, from, HERE, to);
            match (watched(from), watched(to)) {
                (Some((tape, _, file)), Some((_, _, to))) => on_tape(&tape, Event::Renamed { file, to }, call),
                _ => call(),
            }
        }
    }

    #[unsafe(no_mangle)]
    unsafe extern "C" fn unlink(name: *const c_char) -> c_int {
        // SAFETY: the caller passes a C string, as `unlink` demands; it goes on unchanged.
        unsafe {
            let call = || unlinkat(HERE, name, 0);
            match watched(name) {
                Some((tape, _, file)) => on_tape(&tape, Event::Deleted { file, with_folder: false }, call),
                None => call(),
            }
        }
    }

    #[unsafe(no_mangle)]
    extern "C" fn fsync(file: c_int) -> c_int {
        // SAFETY: any number may be passed; one that is no open file is refused.
        let call = || unsafe { fdatasync(file) };
        let Ok(path) = read_link(Path::new("/proc/self/fd").join(file.to_string())) else { return call() };
        let watches = locked(&WATCHES);
        let Some(watch) = watches.iter().find(|watch| path.starts_with(&watch.folder)) else { return call() };
        let tape = std::sync::Arc::clone(&watch.tape);
        let event = match path.strip_prefix(&watch.folder).ok().and_then(Path::to_str) {
            None | Some("") => Event::FolderSynced,
            Some(name) => Event::Synced { file: name.to_owned(), with_folder: false },
        };
        drop(watches);
        on_tape(&tape, event, call)
    }
}

/// The memory SQLite gives to an open file: this head, and the real file right behind it.
#[repr(C)]
struct RecordedFile {
    base: sqlite3_file,
    recorded: *mut Recorded,
}

struct Recorded {
    tape: Arc<Mutex<Tape>>,
    name: String,
    /// The first sync of a new journal also syncs its folder, as SQLite's `unix` file system does.
    owes_folder_sync: AtomicBool,
}

/// The real file behind a recorded one.
///
/// # Safety
/// `file` is memory of at least `szOsFile` bytes, which SQLite aligns to eight.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` counts the head and the real file, so the address behind the head is inside.
    unsafe { file.cast::<RecordedFile>().add(1).cast() }
}

/// What is recorded about an open file.
///
/// # Safety
/// `file` was opened by [`open`] with our methods and is not closed yet.
unsafe fn recorded<'a>(file: *mut sqlite3_file) -> &'a Recorded {
    // SAFETY: `open` put a leaked box there, and only `close` frees it. All access is shared.
    unsafe { &*(*file.cast::<RecordedFile>()).recorded }
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    flags_out: *mut c_int,
) -> c_int {
    let vfs = REAL.load(Ordering::Acquire);
    // SAFETY: SQLite passes null or a C string as the name, memory of `szOsFile` bytes as the file, and expects `pMethods`
    // to be set or null afterwards. The real file system gets the very name it would have got, and enough memory.
    unsafe {
        let Some(open_real) = (*vfs).xOpen else {
            return SQLITE_CANTOPEN;
        };
        let Some((tape, path, name_inside)) = watched(name) else {
            return open_real(vfs, name, file, flags, flags_out);
        };
        let head = file.cast::<RecordedFile>();
        head.write(RecordedFile { base: sqlite3_file { pMethods: ptr::null() }, recorded: ptr::null_mut() });
        let mut on_tape = locked(&tape);
        let creates = flags & SQLITE_OPEN_CREATE != 0;
        let is_new = creates && !path.exists();
        if is_new && on_tape.active_fault().is_some() {
            return SQLITE_CANTOPEN;
        }
        let inner = real(file);
        let code = open_real(vfs, name, inner, flags, flags_out);
        if code != SQLITE_OK {
            return code;
        }
        if is_new {
            on_tape.events.push(Event::Created { file: name_inside.clone() });
        }
        drop(on_tape);
        let is_log = flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL) != 0;
        let owes_folder_sync = AtomicBool::new(creates && is_log);
        (*head).recorded = Box::into_raw(Box::new(Recorded { tape, name: name_inside, owes_folder_sync }));
        (*head).base.pMethods = &raw const METHODS;
    }
    SQLITE_OK
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    let vfs = REAL.load(Ordering::Acquire);
    // SAFETY: SQLite passes a C string, which goes on unchanged.
    unsafe {
        let Some(delete_real) = (*vfs).xDelete else {
            return SQLITE_IOERR_DELETE;
        };
        let Some((tape, _, file)) = watched(name) else {
            return delete_real(vfs, name, sync_folder);
        };
        let mut tape = locked(&tape);
        if let Some(code) = tape.refusal(SQLITE_IOERR_DELETE) {
            return code;
        }
        let code = delete_real(vfs, name, sync_folder);
        if code == SQLITE_OK {
            tape.events.push(Event::Deleted { file, with_folder: sync_folder & 1 != 0 });
        }
        code
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: SQLite closes a file once. The box came from `open`; the methods are taken away so that nothing finds it again.
    unsafe {
        let head = file.cast::<RecordedFile>();
        drop(Box::from_raw((*head).recorded));
        (*head).recorded = ptr::null_mut();
        (*head).base.pMethods = ptr::null();
        let inner = real(file);
        (*(*inner).pMethods).xClose.map_or(SQLITE_IOERR, |close_real| close_real(inner))
    }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    bytes: *const c_void,
    count: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite passes `count` readable bytes and an open file of ours.
    unsafe {
        let inner = real(file);
        let Some(write_real) = (*(*inner).pMethods).xWrite else {
            return SQLITE_IOERR_WRITE;
        };
        let Recorded { tape, name, .. } = recorded(file);
        let mut tape = locked(tape);
        let (count, refusal) = match tape.verdict() {
            Verdict::Proceed => (count, None),
            Verdict::Half(code) => (count / 2, Some(code)),
            Verdict::Refuse(code) => return code,
        };
        let (Ok(start), Ok(length)) = (usize::try_from(offset), usize::try_from(count)) else {
            return SQLITE_IOERR_WRITE;
        };
        let code = write_real(inner, bytes, count, offset);
        if matches!(tape.active_fault(), Some((_, Fault::Death))) {
            std::process::abort();
        }
        if code == SQLITE_OK {
            let bytes = slice::from_raw_parts(bytes.cast::<u8>(), length).to_vec();
            tape.events.push(Event::Wrote { file: name.clone(), offset: start, bytes });
        }
        refusal.unwrap_or(code)
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: sqlite3_int64) -> c_int {
    // SAFETY: an open file of ours.
    unsafe {
        let inner = real(file);
        let (Some(truncate_real), Ok(new_length)) = ((*(*inner).pMethods).xTruncate, usize::try_from(length)) else {
            return SQLITE_IOERR_TRUNCATE;
        };
        let Recorded { tape, name, .. } = recorded(file);
        let mut tape = locked(tape);
        if let Some(code) = tape.refusal(SQLITE_IOERR_TRUNCATE) {
            return code;
        }
        let code = truncate_real(inner, length);
        if code == SQLITE_OK {
            tape.events.push(Event::Truncated { file: name.clone(), length: new_length });
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: an open file of ours.
    unsafe {
        let inner = real(file);
        let Some(sync_real) = (*(*inner).pMethods).xSync else {
            return SQLITE_IOERR_FSYNC;
        };
        let Recorded { tape, name, owes_folder_sync } = recorded(file);
        let mut tape = locked(tape);
        if let Some(code) = tape.refusal(SQLITE_IOERR_FSYNC) {
            tape.events.push(Event::SyncFailed { file: name.clone() });
            return code;
        }
        let code = sync_real(inner, flags);
        if code == SQLITE_OK {
            let with_folder = owes_folder_sync.swap(false, Ordering::Relaxed);
            tape.events.push(Event::Synced { file: name.clone(), with_folder });
        }
        code
    }
}

/// Hands a call to the real file and does nothing else.
macro_rules! hand_on {
    ($($name:ident = $method:ident($($argument:ident: $kind:ty),*) -> $answer:ty, else $otherwise:expr;)*) => {$(
        unsafe extern "C" fn $name(file: *mut sqlite3_file, $($argument: $kind),*) -> $answer {
            // SAFETY: an open file of ours; the arguments are SQLite's own and go on unchanged.
            unsafe {
                let inner = real(file);
                match (*(*inner).pMethods).$method {
                    Some(hand_on) => hand_on(inner, $($argument),*),
                    None => $otherwise,
                }
            }
        }
    )*};
}

hand_on! {
    read = xRead(to: *mut c_void, count: c_int, offset: sqlite3_int64) -> c_int, else SQLITE_IOERR;
    file_size = xFileSize(size: *mut sqlite3_int64) -> c_int, else SQLITE_IOERR;
    lock = xLock(level: c_int) -> c_int, else SQLITE_IOERR;
    unlock = xUnlock(level: c_int) -> c_int, else SQLITE_IOERR;
    check_reserved_lock = xCheckReservedLock(held: *mut c_int) -> c_int, else SQLITE_IOERR;
    file_control = xFileControl(operation: c_int, argument: *mut c_void) -> c_int, else SQLITE_IOERR;
    sector_size = xSectorSize() -> c_int, else 0;
    device_characteristics = xDeviceCharacteristics() -> c_int, else 0;
    shm_map = xShmMap(page: c_int, size: c_int, extend: c_int, memory: *mut *mut c_void) -> c_int, else SQLITE_IOERR;
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int, else SQLITE_IOERR;
    shm_barrier = xShmBarrier() -> (), else ();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int, else SQLITE_OK;
}

/// Version 2 has no `xFetch`, so SQLite cannot map a file into memory and every write passes [`write`].
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

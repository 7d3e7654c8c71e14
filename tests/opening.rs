//! Opening a diary that cannot be opened, or not here: each case is named, and nothing on the disk is changed by it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use evenfall_core::diary::{self, Submitted};
use evenfall_core::entry::EntryId;
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, SCHEMA_VERSION, Store, StoreError};
use evenfall_core::words::{Language, Words};
use rusqlite::Connection;
use tempfile::TempDir;

const KEY: [u8; 32] = [7; 32];
const PAGE: usize = 4_096;
const REMARK: &str = "Slept better with the window open. ";

fn key() -> Key {
    Key::from_bytes(&KEY).expect("a key")
}

fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

fn keep_remark(store: &Store) -> EntryId {
    let answers = Answers::new().with("at", Value::At(now())).with("words", Value::Text(REMARK.repeat(100)));
    let words = Words::in_language(Language::English);
    let kept = diary::submit(store, "remark", None, &answers, &[], now(), &words).expect("kept");
    let Some(Submitted::Kept(kept)) = kept else { panic!("{kept:?}") };
    kept.id.expect("an entry")
}

fn remark(store: &Store, id: EntryId) -> Result<Option<Value>, StoreError> {
    let form = diary::form_of(store, "remark", id, now(), &Words::in_language(Language::English))?;
    Ok(form.and_then(|form| form.fields.into_iter().find(|field| field.id == "words")?.value))
}

/// A closed diary with some remarks in a folder of its own.
fn diary_with_remarks() -> (TempDir, PathBuf, Vec<EntryId>) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary");
    let store = Store::open(&path, &key()).expect("opens");
    let ids = (0..20).map(|_| keep_remark(&store)).collect();
    (folder, path, ids)
}

/// The files of a folder, but for the lock, which holds nothing, and the index of the log, which is made anew.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let paths = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let kept = paths.filter(|path| [".lock", "-shm"].iter().all(|suffix| !path.to_string_lossy().ends_with(suffix)));
    kept.map(|path| (path.clone(), fs::read(path).expect("reads"))).collect()
}

/// A connection beside the core, to make a diary of another kind.
fn beside(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("opens");
    let digits: String = KEY.iter().chain(b"evenfall diary 1").map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{digits}'")).expect("a key");
    connection
}

#[test]
fn a_wrong_key_is_named_and_changes_nothing() {
    let (folder, path, ids) = diary_with_remarks();
    let before = files(folder.path());
    let wrong = Key::from_bytes(&[8; 32]).expect("a key");
    assert!(matches!(Store::open(&path, &wrong), Err(StoreError::WrongKey)));
    assert!(files(folder.path()) == before);
    let store = Store::open(&path, &key()).expect("opens");
    assert!(remark(&store, ids[0]).expect("reads").is_some());
}

#[test]
fn a_newer_diary_is_refused_untouched_byte_for_byte() {
    for journal in ["WAL", "DELETE"] {
        let (folder, path, _) = diary_with_remarks();
        let newer = beside(&path);
        newer.pragma_update(None, "journal_mode", journal).expect("another journal");
        newer.pragma_update(None, "user_version", SCHEMA_VERSION + 4).expect("another schema");
        // What stands in the log of a diary that was not closed is to stay there.
        let left = tempfile::tempdir().expect("a folder");
        for (file, bytes) in files(folder.path()) {
            fs::write(left.path().join(file.file_name().expect("a name")), bytes).expect("writes");
        }
        let before = files(left.path());
        assert_eq!(before.len(), if journal == "WAL" { 2 } else { 1 });
        let opened = Store::open(&left.path().join("diary"), &key());
        let named = matches!(opened, Err(StoreError::Newer { found, known }) if found == known + 4);
        assert!(named, "{opened:?}");
        assert!(files(left.path()) == before, "{journal}");
    }
}

/// Opens a damaged diary and reads all of it; gives how often the damage was named. What is read must be true.
fn times_named_damaged(path: &Path, ids: &[EntryId]) -> usize {
    let read = match Store::open(path, &key()) {
        Ok(store) => ids.iter().map(|&id| remark(&store, id)).collect(),
        Err(why) => vec![Err(why)],
    };
    read.iter()
        .filter(|read| match read {
            Ok(read) => {
                assert_eq!(*read, Some(Value::Text(REMARK.repeat(100))));
                false
            }
            Err(why) => {
                assert!(matches!(why, StoreError::Damaged), "{why:?}");
                true
            }
        })
        .count()
}

#[test]
fn a_damaged_page_is_named_and_never_read_as_something_else() {
    let (_folder, path, ids) = diary_with_remarks();
    let whole = fs::read(&path).expect("reads");
    let mut damaged = 0;
    for page in 0..whole.len() / PAGE {
        let mut bytes = whole.clone();
        bytes[page * PAGE + 2_000] ^= 1;
        fs::write(&path, bytes).expect("writes");
        damaged += usize::from(times_named_damaged(&path, &ids) > 0);
    }
    assert!(damaged > 20, "damage was seen in only {damaged} pages");
}

#[test]
fn a_file_cut_short_is_damaged_and_stays_as_it_is() {
    let (folder, path, _) = diary_with_remarks();
    let whole = fs::read(&path).expect("reads");
    for length in [2, 100, PAGE - 1, PAGE, PAGE + 1_000, 2 * PAGE, whole.len() - PAGE] {
        fs::write(&path, &whole[..length]).expect("writes");
        let before = files(folder.path());
        let opened = Store::open(&path, &key());
        assert!(matches!(opened, Err(StoreError::Damaged)), "{length} of {} bytes: {opened:?}", whole.len());
        assert!(files(folder.path()) == before, "{length}");
    }
}

#[test]
fn a_last_page_cut_short_is_named_when_it_is_read() {
    let (_folder, path, ids) = diary_with_remarks();
    let whole = fs::read(&path).expect("reads");
    fs::write(&path, &whole[..whole.len() - 1]).expect("writes");
    assert!(times_named_damaged(&path, &ids) > 0);
}

#[test]
fn a_log_or_lock_file_of_rubbish_keeps_nothing_shut() {
    let rubbish = b"neither a log nor a lock; ".repeat(400);
    for suffix in ["-wal", "-shm", ".lock"] {
        for length in [0, 1, 31, 32, 56, 5_000] {
            let (_folder, path, ids) = diary_with_remarks();
            let mut odd = path.clone().into_os_string();
            odd.push(suffix);
            fs::write(odd, &rubbish[..length]).expect("writes");
            let store = Store::open(&path, &key()).unwrap_or_else(|why| panic!("{suffix}, {length} bytes: {why:?}"));
            assert!(ids.iter().all(|&id| matches!(remark(&store, id), Ok(Some(_)))), "{suffix}, {length} bytes");
            keep_remark(&store);
        }
    }
}

#[test]
fn a_second_opener_is_told_and_may_read() {
    let (_folder, path, ids) = diary_with_remarks();
    let first = Store::open(&path, &key()).expect("opens");
    assert!(matches!(Store::open(&path, &key()), Err(StoreError::OpenElsewhere)));
    let reader = Store::open_for_reading(&path, &key()).expect("opens for reading");
    let fresh = keep_remark(&first);
    assert!(remark(&reader, ids[0]).expect("reads").is_some());
    assert!(remark(&reader, fresh).expect("reads").is_some());
    drop(first);
    assert!(Store::open(&path, &key()).is_ok());
}

#[test]
fn a_path_may_hold_any_words_and_signs() {
    for name in ["a diary of mine", "dïary ☾ 日記", "100% ?mode=memory#x", "'; --", "file:diary"] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(name).join("diary");
        fs::create_dir(folder.path().join(name)).expect("a folder");
        let id = keep_remark(&Store::open(&path, &key()).expect(name));
        assert!(path.is_file(), "{name}");
        assert!(remark(&Store::open(&path, &key()).expect(name), id).expect(name).is_some());
    }
}

#[test]
fn a_path_that_is_none_is_out_of_reach() {
    let (folder, path, _) = diary_with_remarks();
    let nul = folder.path().join("dia\0ry");
    let below_a_file = path.join("diary");
    let no_folder = folder.path().join("no").join("diary");
    for path in [nul, below_a_file, no_folder] {
        let opened = Store::open(&path, &key());
        assert!(matches!(opened, Err(StoreError::OutOfReach)), "{opened:?}");
    }
}

//! A diary put aside to begin anew: never deleted, never brought back unasked, and whole wherever it was cut short.

use std::fs;
use std::path::{Path, PathBuf};

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::screens::day_diary::DayDiaryState;
use evenfall_core::store::{Key, Store, StoreError, aside, put_aside};
use evenfall_core::words::{Language, Words};

fn key(byte: u8) -> Key {
    Key::from_bytes(&[byte; 32]).expect("a key")
}

fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

fn write(store: &Store, remark: &str) {
    let answers = Answers::new().with("at", Value::At(now())).with("words", Value::Text(remark.to_owned()));
    let words = Words::in_language(Language::English);
    let kept = diary::submit(store, "remark", None, &answers, &[], now(), &words).expect("kept");
    assert!(matches!(kept, Some(Submitted::Kept(_))));
}

fn rows(store: &Store) -> usize {
    let words = Words::in_language(Language::English);
    DayDiaryState::read(store, None, now(), &words).expect("reads").rows.len()
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

#[test]
fn a_diary_put_aside_is_kept_and_a_new_one_begins() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary");
    assert_eq!(put_aside(&path).expect("nothing to do"), None);
    for round in 1..=3_u8 {
        let store = Store::open(&path, &key(round)).expect("opens");
        assert_eq!(rows(&store), 0, "it begins empty");
        write(&store, "hers");
        assert!(matches!(put_aside(&path), Err(StoreError::OpenElsewhere)));
        drop(store);
        let kept = put_aside(&path).expect("moves").expect("a diary");
        assert_eq!(kept, beside(&path, &format!(".before-anew-{round}")));
        assert!(!path.exists());
    }
    assert_eq!(aside(&path).expect("reads").len(), 3);
    for (kept, round) in aside(&path).expect("reads").iter().zip(1..) {
        assert_eq!(rows(&Store::open(kept, &key(round)).expect("opens")), 1);
    }
}

#[test]
fn a_damaged_diary_is_put_aside_byte_by_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary");
    fs::write(&path, b"no diary at all").expect("writes");
    fs::write(beside(&path, "-wal"), b"no journal at all").expect("writes");
    let kept = put_aside(&path).expect("moves").expect("a diary");
    assert_eq!(fs::read(&kept).expect("reads"), b"no diary at all");
    assert_eq!(fs::read(beside(&kept, "-wal")).expect("reads"), b"no journal at all");
    assert!(!beside(&path, "-wal").exists());
}

#[test]
fn what_was_cut_short_is_finished_by_the_next_opening() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary");
    let store = Store::open(&path, &key(1)).expect("opens");
    write(&store, "hers");
    // Read while it is open, as a killed phone leaves it: the entry is only in the `-wal`.
    let (file, wal) = (fs::read(&path).expect("reads"), fs::read(beside(&path, "-wal")).expect("reads"));
    drop(store);
    fs::remove_file(&path).expect("removes");
    let kept = beside(&path, ".before-anew-1");
    fs::write(&kept, file).expect("writes");
    fs::write(beside(&path, "-wal"), &wal).expect("writes");
    let anew = Store::open(&path, &key(2)).expect("opens");
    assert_eq!(rows(&anew), 0, "no old journal meets the new diary");
    assert_eq!(rows(&Store::open(&kept, &key(1)).expect("opens")), 1, "the journal followed its diary");
}

#[test]
fn a_diary_that_a_restore_had_set_aside_is_not_brought_back_over_a_new_beginning() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary");
    let old = Store::open(&beside(&path, ".before-restore-1"), &key(1)).expect("opens");
    write(&old, "older");
    drop(old);
    drop(Store::open(&path, &key(1)).expect("brings it back"));
    fs::copy(&path, beside(&path, ".before-restore-1")).expect("copies");
    let kept = put_aside(&path).expect("moves").expect("a diary");
    assert_eq!(kept, beside(&path, ".before-anew-2"), "one row of numbers");
    assert_eq!(rows(&Store::open(&path, &key(2)).expect("begins anew")), 0);
    assert_eq!(aside(&path).expect("reads"), [beside(&path, ".before-restore-1"), kept]);
}

//! A sealed copy of the diary, and bringing it back: whole, or not at all.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use age::secrecy::SecretString;
use evenfall_core::copies;
use evenfall_core::copies::{
    BackupError, Passphrase, WorkFactor, back_up, restore, restore_preview, suggest_passphrase,
};
use evenfall_core::diary;
use evenfall_core::forms::{Answers, Value};
use evenfall_core::store::{Key, Store, StoreError, aside};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::export::{exported, fill, key, now, ten_years, words};

const HERS: &str = "seven quiet moons over Leeds";

fn hers() -> Passphrase {
    Passphrase::choose(HERS).expect("stands")
}

fn quick() -> WorkFactor {
    WorkFactor::new(1).expect("stands")
}

fn new_key() -> Key {
    Key::from_bytes(&[9; 32]).expect("a key")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// A folder with a filled diary, its export, and a backup of it.
struct House {
    folder: tempfile::TempDir,
    export: Vec<u8>,
    backup: PathBuf,
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("first"), &key()).expect("opens");
    assert!(fill(&store, 1..20, &words()) > 0);
    let backup = folder.path().join("backup.age");
    back_up(&store, &backup, &hers(), quick(), now()).expect("backs up");
    House { export: exported(&store), backup, folder }
}

impl House {
    fn path(&self) -> PathBuf {
        self.folder.path().join("diary")
    }

    fn try_restore(&self, sealed: &[u8]) -> Result<(), BackupError> {
        let file = self.folder.path().join("tampered.age");
        fs::write(&file, sealed).expect("writes");
        restore(&self.path(), &new_key(), &file, &hers()).map(drop)
    }
}

fn one_more(store: &Store, mg: f64) {
    let answers = Answers::new().with("at", Value::At(now())).with("elemental", Value::Number(mg));
    let confirmed = ["elemental".to_owned()];
    diary::submit(store, "iron_dose", None, &answers, &confirmed, now(), &words()).expect("answers").expect("is known");
}

fn sealed(payload: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(HERS));
    recipient.set_work_factor(1);
    let recipients: [&dyn age::Recipient; 1] = [&recipient];
    let mut out = Vec::new();
    let sealer = age::Encryptor::with_recipients(recipients.into_iter()).expect("one");
    let mut sealing = sealer.wrap_output(&mut out).expect("seals");
    sealing.write_all(payload).expect("writes");
    sealing.finish().expect("ends");
    out
}

#[test]
fn a_backup_comes_back_on_a_phone_with_another_key() {
    let house = house();
    let seen = restore_preview(&house.backup, &hers()).expect("opens");
    let restored = restore(&house.path(), &new_key(), &house.backup, &hers()).expect("restores");
    assert_eq!((&restored.preview, &restored.before), (&seen, &None));
    assert_eq!(seen.made, now());
    assert_eq!(seen.contents.others["pregnancies"], 2);
    assert!(seen.contents.entries["iron_dose"] > 0 && seen.contents.first <= seen.contents.last);
    let store = Store::open(&house.path(), &new_key()).expect("opens");
    assert_eq!(exported(&store), house.export);
    one_more(&store, 65.0);
    assert!(matches!(Store::open(&house.folder.path().join("diary"), &key()), Err(StoreError::OpenElsewhere)));
}

#[test]
fn what_is_sealed_is_an_export_that_any_age_opens() {
    let house = house();
    let sealed = age::Decryptor::new(fs::File::open(&house.backup).expect("opens")).expect("is age");
    let identity = age::scrypt::Identity::new(SecretString::from(HERS));
    let identities: [&dyn age::Identity; 1] = [&identity];
    let mut inside = Vec::new();
    sealed.decrypt(identities.into_iter()).expect("opens").read_to_end(&mut inside).expect("reads");
    assert_eq!(inside, house.export);
    assert!(!fs::read(&house.backup).expect("reads").windows(8).any(|some| some == b"evenfall"));
}

#[test]
fn an_empty_diary_is_a_diary() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("empty"), &key()).expect("opens");
    let file = folder.path().join("b.age");
    back_up(&store, &file, &hers(), quick(), now()).expect("backs up");
    let restored = restore(&folder.path().join("diary"), &key(), &file, &hers()).expect("restores");
    assert_eq!(restored.preview.contents, copies::Contents::default());
}

#[test]
fn a_backup_whose_payload_fills_its_last_block_comes_back() {
    // age seals in blocks of 64 KiB; a payload that ends with one takes another way through it.
    let folder = tempfile::tempdir().expect("a folder");
    let head = r#"{"format":"evenfall-export","version":1,"schema":1,"made":"2026-01-01T00:00:00+00:00",
        "pregnancies":[],"datings":[],"entries":{},"settings":[{"name":"x","value":""#;
    for blocks in 1..3 {
        let filler = "a".repeat(blocks * 65_536 - head.len() - 4);
        let payload = format!("{head}{filler}\"}}]}}");
        assert_eq!(payload.len(), blocks * 65_536);
        let file = folder.path().join("full.age");
        fs::write(&file, sealed(payload.as_bytes())).expect("writes");
        let path = folder.path().join("diary");
        restore(&path, &key(), &file, &hers()).expect("restores");
        let store = Store::open(&path, &key()).expect("opens");
        back_up(&store, &file, &hers(), quick(), now()).expect("backs up");
    }
}

#[test]
fn each_kind_of_wrong_file_is_told_apart() {
    let house = house();
    let wrong = Passphrase::typed("another passphrase");
    assert!(matches!(restore_preview(&house.backup, &wrong), Err(BackupError::WrongPassphrase)));
    assert!(matches!(house.try_restore(b""), Err(BackupError::NotABackup)));
    assert!(matches!(house.try_restore(b"hello"), Err(BackupError::NotABackup)));
    assert!(matches!(house.try_restore(&[0; 4096]), Err(BackupError::NotABackup)));
    assert!(matches!(house.try_restore(&sealed(b"a letter")), Err(BackupError::NotABackup)));
    assert!(matches!(house.try_restore(&sealed(b"")), Err(BackupError::NotABackup)));
    let text = String::from_utf8(house.export.clone()).expect("is text");
    let newer = text.replace("\"version\": 1", "\"version\": 2");
    assert!(matches!(house.try_restore(&sealed(newer.as_bytes())), Err(BackupError::Newer)));
    let strange = text.replace("\"elemental\"", "\"sparkle\"");
    assert!(matches!(house.try_restore(&sealed(strange.as_bytes())), Err(BackupError::Unfit(_))));
    let mut impossible: Json = serde_json::from_str(&text).expect("is JSON");
    impossible["entries"]["iron_dose"][0]["elemental"] = 1e6.into();
    assert!(matches!(house.try_restore(&sealed(impossible.to_string().as_bytes())), Err(BackupError::Unfit(_))));
    impossible["entries"]["iron_dose"][0]["elemental"] = 65.into();
    house.try_restore(&sealed(impossible.to_string().as_bytes())).expect("restores");
    for place in ["no/such/folder/b.age", "nul\0.age", ""] {
        let place = house.folder.path().join(place);
        assert!(matches!(restore_preview(&place, &hers()), Err(BackupError::BadPlace)), "{}", place.display());
    }
}

#[test]
fn a_sealed_diary_is_not_held_to_a_bound_that_has_moved_since() {
    let house = house();
    let mut export: Json = serde_json::from_slice(&house.export).expect("is JSON");
    let note = "🌙 ليلة ".repeat(80_000);
    assert!(note.len() > 1_000_000);
    export["entries"]["iron_dose"][0]["note"] = note.as_str().into();
    let store = Store::open(&house.folder.path().join("import"), &key()).expect("opens");
    let text = export.to_string();
    copies::import_json(&store, &mut Cursor::new(&text), &words()).expect_err("is too long for the form");
    house.try_restore(&sealed(text.as_bytes())).expect("restores");
    let store = Store::open(&house.path(), &new_key()).expect("opens");
    back_up(&store, &house.backup, &hers(), quick(), now()).expect("backs up");
    let back: Json = serde_json::from_slice(&exported(&store)).expect("is JSON");
    assert_eq!(back["entries"]["iron_dose"][0]["note"], Json::from(note));
}

#[test]
fn a_backup_cut_short_anywhere_is_refused() {
    let house = house();
    let whole = fs::read(&house.backup).expect("reads");
    for length in (0..250).chain((250..whole.len()).step_by(211)).chain(whole.len() - 20..whole.len()) {
        let error = house.try_restore(&whole[..length]).expect_err("is refused");
        let told = matches!(error, BackupError::Damaged) || (length == 0 && matches!(error, BackupError::NotABackup));
        assert!(told, "{length} of {} bytes: {error:?}", whole.len());
    }
    assert!(!house.path().exists(), "no diary is made of half a backup");
    house.try_restore(&[whole.as_slice(), b"more"].concat()).expect_err("is refused");
}

#[test]
fn a_flipped_bit_anywhere_is_refused() {
    let house = house();
    let whole = fs::read(&house.backup).expect("reads");
    let head = whole.windows(4).position(|some| some == b"\n---").expect("a header");
    let payload = head + 50;
    for place in (0..payload).chain((payload..whole.len()).step_by(131)) {
        for bit in [0, 6] {
            let mut flipped = whole.clone();
            flipped[place] ^= 1 << bit;
            let error = house.try_restore(&flipped).expect_err("is refused");
            let told = match error {
                BackupError::Damaged => true,
                BackupError::NotABackup | BackupError::WrongPassphrase => place < payload,
                _ => false,
            };
            assert!(told, "bit {bit} of byte {place}, header of {head}: {error:?}");
        }
    }
    assert!(!house.path().exists());
}

#[test]
fn a_failed_restore_leaves_the_diary_as_it_was() {
    let house = house();
    let store = Store::open(&house.path(), &new_key()).expect("opens");
    one_more(&store, 33.0);
    let before = exported(&store);
    let mut damaged = fs::read(&house.backup).expect("reads");
    assert!(matches!(house.try_restore(&damaged), Err(BackupError::Diary(StoreError::OpenElsewhere))));
    drop(store);
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    house.try_restore(&damaged).expect_err("is refused");
    let store = Store::open(&house.path(), &new_key()).expect("opens");
    assert_eq!(exported(&store), before);
    assert!(aside(&house.path()).expect("reads").is_empty());
    assert!(!beside(&house.path(), ".restoring").exists());
}

#[test]
fn every_diary_that_was_there_is_kept_aside() {
    let house = house();
    for count in 1..=3 {
        let store = Store::open(&house.path(), &new_key()).expect("opens");
        one_more(&store, f64::from(count));
        let before = exported(&store);
        drop(store);
        let restored = restore(&house.path(), &new_key(), &house.backup, &hers()).expect("restores");
        let kept = beside(&house.path(), &format!(".before-restore-{count}"));
        assert_eq!(restored.before.as_ref(), Some(&kept));
        let old = Store::open(&kept, &new_key()).expect("opens");
        assert_eq!(exported(&old), before);
    }
}

#[test]
fn a_backup_never_takes_the_place_of_a_good_one_before_it_is_whole() {
    let house = house();
    let good = fs::read(&house.backup).expect("reads");
    let store = Store::open(&house.path(), &key()).expect("opens");
    let part = beside(&house.backup, ".part");
    fs::create_dir(&part).expect("makes");
    back_up(&store, &house.backup, &hers(), quick(), now()).expect_err("fails");
    assert_eq!(fs::read(&house.backup).expect("reads"), good);
    fs::remove_dir(&part).expect("removes");
    // What a killed backup left behind is written over.
    fs::write(&part, b"half a backup").expect("writes");
    back_up(&store, &house.backup, &hers(), quick(), now()).expect("backs up");
    assert!(!part.exists());
    assert_ne!(fs::read(&house.backup).expect("reads"), good);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_the_last_backup_stays() {
    let house = house();
    let good = fs::read(&house.backup).expect("reads");
    let store = Store::open(&house.path(), &key()).expect("opens");
    std::os::unix::fs::symlink("/dev/full", beside(&house.backup, ".part")).expect("links");
    let error = back_up(&store, &house.backup, &hers(), quick(), now()).expect_err("fails");
    assert!(matches!(error, BackupError::NoSpace), "{error:?}");
    assert_eq!(fs::read(&house.backup).expect("reads"), good);
}

#[test]
fn a_backup_never_takes_the_place_of_the_diary() {
    let house = house();
    let store = Store::open(&house.path(), &key()).expect("opens");
    for name in [
        "diary",
        "diary-wal",
        "diary.lock",
        "diary.restoring",
        "diary.restored-1",
        "diary.before-2",
        "../nowhere/x",
        "nul\0",
        "..",
        "",
    ] {
        let place = house.folder.path().join(name);
        let error = back_up(&store, &place, &hers(), quick(), now()).expect_err(name);
        assert!(matches!(error, BackupError::BadPlace), "{name}: {error:?}");
    }
    one_more(&store, 5.0);
}

/// A place where a restore was under way: the old diary, its last page still in `-wal`, and the new one.
struct Halfway {
    house: House,
    old: Vec<u8>,
    new: Vec<u8>,
    old_files: (Vec<u8>, Vec<u8>),
    new_file: Vec<u8>,
}

fn halfway() -> Halfway {
    let house = house();
    let path = house.path();
    restore(&path, &key(), &house.backup, &hers()).expect("restores");
    let new_file = fs::read(&path).expect("reads");
    let store = Store::open(&path, &key()).expect("opens");
    one_more(&store, 11.0);
    let old = exported(&store);
    // Read while it is open, as a killed phone leaves it: the newest entry is only in the `-wal`.
    let old_files = (fs::read(&path).expect("reads"), fs::read(beside(&path, "-wal")).expect("reads"));
    assert!(!old_files.1.is_empty());
    drop(store);
    fs::remove_file(&path).expect("removes");
    Halfway { new: house.export.clone(), house, old, old_files, new_file }
}

/// What is in the folder when a restore is killed: files by the end of their names.
type Files<'a> = &'a [(&'a str, &'a [u8])];

#[test]
fn a_restore_killed_at_any_point_leaves_a_whole_diary() {
    const HALF: &[u8] = b"half a diary";
    let half = halfway();
    let (file, wal) = (half.old_files.0.as_slice(), half.old_files.1.as_slice());
    let new = half.new_file.as_slice();
    // The files there are when it is killed, whether the new diary must be found, and whether the old is kept aside.
    let moments: &[(&str, Files<'_>, bool, bool)] = &[
        (
            "while it is built",
            &[("", file), ("-wal", wal), (".restoring", HALF), (".restoring-journal", HALF)],
            false,
            false,
        ),
        ("built, not decided", &[("", file), ("-wal", wal), (".restoring", new)], false, false),
        ("decided", &[("", file), ("-wal", wal), (".restored-1", new)], true, true),
        ("the wal aside", &[("", file), (".before-restore-1-wal", wal), (".restored-1", new)], true, true),
        ("all aside", &[(".before-restore-1", file), (".before-restore-1-wal", wal), (".restored-1", new)], true, true),
        ("done", &[("", new), (".before-restore-1", file), (".before-restore-1-wal", wal)], true, true),
        ("a new one lost", &[(".before-restore-1", file), (".before-restore-1-wal", wal)], false, false),
        (
            "a new one half",
            &[(".before-restore-1", file), (".before-restore-1-wal", wal), (".restoring", HALF)],
            false,
            false,
        ),
        (
            "a second restore",
            &[(".before-restore-1", HALF), (".before-restore-2", file), (".before-restore-2-wal", wal)],
            false,
            true,
        ),
        (
            "a third restore",
            &[
                ("", file),
                ("-wal", wal),
                (".before-restore-2", file),
                (".before-restore-2-wal", wal),
                (".restored-3", new),
            ],
            true,
            true,
        ),
        ("no old one", &[(".restored-1", new)], true, false),
        ("a wal without its diary", &[("-wal", wal), (".restored-1", new)], true, false),
    ];
    for (moment, files, new_one, kept_aside) in moments {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("diary");
        for (suffix, bytes) in *files {
            fs::write(beside(&path, suffix), bytes).expect("writes");
        }
        for time in ["first", "second"] {
            let store = Store::open(&path, &key()).unwrap_or_else(|error| panic!("{moment}, {time}: {error}"));
            let expected = if *new_one { &half.new } else { &half.old };
            assert_eq!(exported(&store), *expected, "killed: {moment}, opened the {time} time");
        }
        assert!(!beside(&path, ".restoring").exists() && !beside(&path, ".restored-1").exists(), "{moment}");
        let kept = aside(&path).expect("reads");
        assert_eq!(!kept.is_empty(), *kept_aside, "{moment}");
        if *new_one && *kept_aside {
            let old = Store::open(&kept[0], &key()).expect("opens");
            assert_eq!(exported(&old), half.old, "the old diary is whole: {moment}");
        }
    }
    drop(half.house);
}

#[test]
fn a_diary_that_no_longer_opens_is_set_aside_with_its_wal() {
    let half = halfway();
    let path = half.house.path();
    let (file, wal) = &half.old_files;
    fs::write(&path, file).expect("writes");
    fs::write(beside(&path, "-wal"), wal).expect("writes");
    fs::write(beside(&path, "-shm"), b"stale").expect("writes");
    // Another phone, another key: the old diary stays shut, and its pages must not reach the new one.
    restore(&path, &new_key(), &half.house.backup, &hers()).expect("restores");
    let store = Store::open(&path, &new_key()).expect("opens");
    assert_eq!(exported(&store), half.new);
    let kept = aside(&path).expect("reads");
    assert!(!beside(&path, "-shm").exists() || fs::read(beside(&path, "-shm")).expect("reads") != b"stale");
    assert_eq!(exported(&Store::open(&kept[0], &key()).expect("opens")), half.old);
}

#[test]
fn the_newest_page_of_the_old_diary_is_not_lost() {
    let half = halfway();
    let path = half.house.path();
    fs::write(&path, &half.old_files.0).expect("writes");
    fs::write(beside(&path, "-wal"), &half.old_files.1).expect("writes");
    restore(&path, &key(), &half.house.backup, &hers()).expect("restores");
    let kept = aside(&path).expect("reads");
    assert!(!beside(&kept[0], "-wal").exists(), "it was brought in");
    assert_eq!(exported(&Store::open(&kept[0], &key()).expect("opens")), half.old);
}

#[test]
fn a_weak_passphrase_is_refused_at_its_field() {
    for (weak, why) in [
        ("", "at least 12"),
        ("short", "at least 12"),
        ("   spaces     ", "at least 12"),
        ("aaaaaaaaaaaaaaaa", "different"),
        ("1212 1212 1212", "different"),
        ("a passphrase with \0 in it", "cannot be used"),
        (&"long words ".repeat(20), "at most 200"),
    ] {
        let objection = Passphrase::choose(weak).expect_err(weak);
        assert_eq!(objection.field, "passphrase");
        let note = objection.note(&words());
        assert!(note.words.contains(why), "{weak}: {}", note.words);
    }
    Passphrase::choose("ليلة هادئة جدا").expect("stands");
    assert_eq!(format!("{:?}", hers()), "Passphrase(…)");
}

#[test]
fn a_suggestion_is_six_groups_and_is_read_back_however_it_is_typed() {
    let random: [u8; 32] = std::array::from_fn(|place| u8::try_from(place * 7 + 1).expect("a byte"));
    let suggested = suggest_passphrase(&random).to_string();
    assert_eq!(suggested, "18FP-X4BJ-S07E-NW3A-HRZ6-DMV2");
    let house = house();
    let store = Store::open(&house.path(), &key()).expect("opens");
    let file = house.folder.path().join("suggested.age");
    back_up(&store, &file, &Passphrase::choose(&suggested).expect("stands"), quick(), now()).expect("backs up");
    let typed = [
        "18fp x4bj s07e nw3a hrz6 dmv2",
        "L8FP X4BJ  SO7E–NW3A-HRZ6-dmv2",
        "i8fpx4bjso7enw3ahrz6dmv2",
        " 18FP-X4BJ-S07E-NW3A-HRZ6-DMV2 ",
    ];
    for typed in typed {
        restore_preview(&file, &Passphrase::typed(typed)).expect(typed);
    }
    let wrong = Passphrase::typed("18fp-x4bj-s07e-nw3a-hrz6-dmv3");
    assert!(matches!(restore_preview(&file, &wrong), Err(BackupError::WrongPassphrase)));
    // Her own words are taken as they are: case and dashes count.
    let shouted = Passphrase::typed(&HERS.to_uppercase());
    assert!(matches!(restore_preview(&house.backup, &shouted), Err(BackupError::WrongPassphrase)));
}

proptest! {
    #[test]
    fn any_suggestion_stands(random in any::<[u8; 32]>()) {
        let suggested = suggest_passphrase(&random);
        prop_assert_eq!(suggested.split('-').filter(|group| group.len() == 4).count(), 6);
        // One in a billion billion has fewer than five different letters.
        prop_assume!(random[..24].iter().map(|byte| byte % 32).collect::<std::collections::HashSet<_>>().len() >= 5);
        prop_assert!(Passphrase::choose(&suggested).is_ok());
    }
}

#[test]
#[ignore = "measures ten years of entries; run by hand"]
#[expect(clippy::disallowed_methods, reason = "it measures")]
fn ten_years_are_sealed_and_brought_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let export = folder.path().join("ten-years.json");
    ten_years(&export);
    let path = folder.path().join("diary");
    let store = Store::open(&path, &key()).expect("opens");
    let mut timed = {
        let mut last = Instant::now();
        move |what: &str| {
            println!("{what}: {} ms", last.elapsed().as_millis());
            last = Instant::now();
        }
    };
    copies::import_json(&store, &mut fs::File::open(&export).expect("opens"), &words()).expect("taken in");
    timed("import");
    let bytes = exported(&store).len();
    timed(&format!("export of {} KiB", bytes / 1024));
    let file = folder.path().join("b.age");
    back_up(&store, &file, &hers(), quick(), now()).expect("backs up");
    timed("backup, scrypt 2^1");
    drop(store);
    restore_preview(&file, &hers()).expect("opens");
    timed("preview");
    restore(&path, &key(), &file, &hers()).expect("restores");
    timed("restore");
    let empty = Store::open(&folder.path().join("empty"), &key()).expect("opens");
    timed("open");
    for power in [14, 15, 16, 17, 18] {
        back_up(&empty, &file, &hers(), WorkFactor::new(power).expect("stands"), now()).expect("backs up");
        timed(&format!("backup of nothing, scrypt 2^{power}, sealed and opened again"));
    }
}

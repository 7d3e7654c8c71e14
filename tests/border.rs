//! The one object a shell holds, from two threads.

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use evenfall_bindings::{Answer, Copied, Diary, DiaryError, Submitted};
use evenfall_core::forms::Value;
use evenfall_core::moment::Moment;

const DAYS: i64 = 3_653;
const A_DAY: i64 = 30;

fn now() -> Moment {
    "2026-11-22T08:10:00+00:00".parse().expect("a moment")
}

fn open(folder: &tempfile::TempDir) -> Result<Arc<Diary>, DiaryError> {
    Diary::open(path(folder, "diary"), vec![7; 32], "en".to_owned())
}

fn path(folder: &tempfile::TempDir, name: &str) -> String {
    folder.path().join(name).to_str().expect("a path").to_owned()
}

fn answers(mg: f64, now: Moment) -> Vec<Answer> {
    let answer = |field: &str, value| Answer { field: field.to_owned(), value };
    vec![answer("elemental", Value::Number(mg)), answer("at", Value::At(now))]
}

fn dose(diary: &Diary, now: Moment) -> i64 {
    match diary.submit("iron_dose".to_owned(), None, answers(65.0, now), Vec::new(), now).expect("answers") {
        Submitted::Kept { kept } => kept.undo,
        other => panic!("{other:?}"),
    }
}

fn rows(diary: &Diary) -> usize {
    diary.day_diary(None, now()).expect("reads").rows.len()
}

/// An export of ten years, thirty entries a day, as another phone would hand it over.
fn ten_years() -> String {
    let mut doses = String::new();
    for count in 0..DAYS * A_DAY {
        let at = now().plus_minutes(-(count + 1) * 24 * 60 / A_DAY).expect("a moment");
        let id = at.epoch_ms() << 12;
        let comma = if count == 0 { "" } else { "," };
        write!(doses, r#"{comma}{{"id":"{id:016x}","at":"{at}","elemental":65}}"#).expect("writes");
    }
    format!(
        r#"{{"format":"evenfall-export","version":1,"schema":1,"made":"{}","settings":[],"pregnancies":[],"datings":[],
            "entries":{{"iron_dose":[{doses}]}}}}"#,
        now()
    )
}

/// How many taps went through is counted while the export runs, so that no clock decides.
#[test]
fn a_hundred_taps_go_through_while_ten_years_are_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let diary = open(&folder).expect("opens");
    let file = path(&folder, "ten_years.json");
    std::fs::write(&file, ten_years()).expect("writes");
    let Copied::Done { .. } = diary.import_json(file).expect("answers") else { panic!("not taken in") };

    let (running, done) = (AtomicBool::new(false), AtomicBool::new(false));
    let (during, exports) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            running.store(true, Ordering::SeqCst);
            let exported = diary.export_json(path(&folder, "out.json"), now()).expect("answers");
            assert!(matches!(exported, Copied::Done { .. }));
            exports.fetch_add(1, Ordering::SeqCst);
            done.store(true, Ordering::SeqCst);
        });
        while !running.load(Ordering::SeqCst) {
            thread::yield_now();
        }
        for _ in 0..100 {
            dose(&diary, now());
            if !done.load(Ordering::SeqCst) {
                during.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
    let during = during.into_inner();
    println!("{during} of 100 taps while {} entries were exported", DAYS * A_DAY);
    // A tap that waited for the export would be the first and the last of them.
    assert!(during > 10, "{during} of 100 taps went through during the export: they waited for it");
    assert_eq!(rows(&diary), 100 + 5);
    let exported = std::fs::metadata(path(&folder, "out.json")).expect("is there").len();
    assert!(exported > 60 * u64::try_from(DAYS * A_DAY).expect("many"));
}

#[test]
fn a_diary_may_be_held_by_two_threads() {
    fn between_threads<T: Send + Sync + 'static>() {}
    between_threads::<Arc<Diary>>();
    between_threads::<DiaryError>();
}

#[test]
fn a_second_opener_is_turned_away_until_the_first_lets_go() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = open(&folder).expect("opens");
    dose(&first, now());
    let error = open(&folder).expect_err("is open");
    assert!(matches!(error, DiaryError::OutOfReach { .. }));
    assert_eq!(error.words().title, "The diary is open somewhere else.");
    drop(first);
    assert_eq!(rows(&open(&folder).expect("opens again")), 1);
}

#[test]
fn a_closed_diary_is_one_file() {
    let folder = tempfile::tempdir().expect("a folder");
    dose(&open(&folder).expect("opens"), now());
    let mut files: Vec<_> = std::fs::read_dir(&folder).expect("reads").map(|file| file.expect("a file")).collect();
    files.retain(|file| file.file_name() != "diary.lock");
    assert_eq!(files.len(), 1, "{files:?}");
}

#[test]
fn the_last_sixteen_changes_can_be_taken_back_each_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let diary = open(&folder).expect("opens");
    let steps: Vec<i64> = (0..17).map(|_| dose(&diary, now())).collect();
    assert_eq!(diary.undo(steps[0]).expect("answers"), None);
    for step in &steps[1..] {
        assert!(diary.undo(*step).expect("answers").is_some());
        assert_eq!(diary.undo(*step).expect("answers"), None);
    }
    assert_eq!(rows(&diary), 1);
}

#[test]
fn an_undo_ends_with_the_diary_that_made_the_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let step = dose(&open(&folder).expect("opens"), now());
    let again = open(&folder).expect("opens again");
    assert_eq!(again.undo(step).expect("answers"), None);
    assert_eq!(rows(&again), 1);
}

#[test]
fn a_change_taken_back_leaves_what_was_there_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let diary = open(&folder).expect("opens");
    dose(&diary, now());
    let before = diary.day_diary(None, now()).expect("reads");
    let entry = before.rows[0].id.clone();
    let changed = diary.submit("iron_dose".to_owned(), Some(entry.clone()), answers(100.0, now()), Vec::new(), now());
    let Ok(Submitted::Kept { kept: changed }) = changed else { panic!("{changed:?}") };
    let removed = diary.remove("iron_dose".to_owned(), entry);
    let Ok(Submitted::Kept { kept: removed }) = removed else { panic!("{removed:?}") };
    assert_eq!(rows(&diary), 0);
    assert!(diary.undo(removed.undo).expect("answers").is_some());
    assert!(diary.undo(changed.undo).expect("answers").is_some());
    assert_eq!(diary.day_diary(None, now()).expect("reads"), before);
}

//! The built binary, as a person at a terminal meets it.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const EVENING: &str = "2026-11-22T20:30:00Z";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_evenfall"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("TZ", "Europe/London")
        .env_remove("EVENFALL_DIARY")
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the binary runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// The demo's folder, and what it printed.
fn demo() -> (TempDir, String) {
    let folder = TempDir::new().expect("a folder");
    let played = run(folder.path(), &["demo"]);
    assert!(played.status.success(), "{}", err(&played));
    let said = out(&played);
    (folder, said)
}

/// A command on the demo's diary, on its last evening.
fn on_diary(folder: &Path, arguments: &[&str]) -> Output {
    let common = ["--diary", "evenfall-demo/diary", "--at", EVENING];
    run(folder, &[arguments, &common].concat())
}

/// A command that is not accepted, with its code and its words.
fn refused(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = on_diary(folder, arguments);
    assert!(output.stdout.is_empty(), "{}", out(&output));
    (output.status.code(), err(&output))
}

fn calc(arguments: &[&str]) -> Output {
    run(Path::new("."), &[&["calc"], arguments].concat())
}

fn calculated(arguments: &[&str]) -> Value {
    let output = calc(&[arguments, &["--json"]].concat());
    assert!(output.status.success(), "{arguments:?}: {}", err(&output));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn the_demo_reads_as_it_was_read_line_by_line() {
    let (_folder, said) = demo();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/demo.txt");
    if std::env::var_os("EVENFALL_WRITE_GOLDEN").is_some() {
        fs::write(&golden, &said).expect("the golden file");
    }
    let expected = fs::read_to_string(golden).expect("the golden file");
    assert!(said == expected, "write it anew with EVENFALL_WRITE_GOLDEN=1 and read it:\n{said}");
}

#[test]
fn no_line_of_the_demo_is_wider_than_80_columns() {
    let (_folder, said) = demo();
    for line in said.lines() {
        assert!(unicode_width::UnicodeWidthStr::width(line) <= 80, "{line}");
    }
}

#[test]
fn the_demo_overwrites_nothing_and_begins_beside_it_when_asked() {
    let (folder, _) = demo();
    let before = fs::read(folder.path().join("evenfall-demo/diary")).expect("the diary");
    let again = run(folder.path(), &["demo"]);
    assert_eq!(again.status.code(), Some(4));
    assert_eq!(fs::read(folder.path().join("evenfall-demo/diary")).expect("the diary"), before);
    assert!(run(folder.path(), &["demo", "--again"]).status.success());
    assert!(folder.path().join("evenfall-demo-2/diary").exists());
}

#[test]
fn the_diary_left_behind_is_encrypted_and_its_key_is_hers_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _) = demo();
    let diary = fs::read(folder.path().join("evenfall-demo/diary")).expect("the diary");
    assert!(!diary.starts_with(b"SQLite format 3"));
    assert!(diary.len() > 100_000, "what was written stands in the diary itself, not beside it");
    assert!(!folder.path().join("evenfall-demo/diary-wal").exists());
    let key = fs::metadata(folder.path().join("evenfall-demo/diary.key")).expect("the key");
    assert_eq!((key.len(), key.permissions().mode() & 0o777), (32, 0o600));
}

#[test]
fn every_reading_command_gives_its_record_as_json() {
    let (folder, _) = demo();
    let commands: [&[&str]; 27] = [
        &["today"],
        &["tonight"],
        &["morning"],
        &["log"],
        &["log", "spell", "--form"],
        &["timeline"],
        &["patterns"],
        &["patterns", "movement"],
        &["patterns", "calm", "--week", "2026-11-15"],
        &["diary"],
        &["diary", "2026-11-16"],
        &["due"],
        &["due", "given", "due=2027-02-10", "--preview"],
        &["ended"],
        &["settings"],
        &["help-now"],
        &["first-run"],
        &["care"],
        &["check-medicine"],
        &["check-medicine", "Night", "Nurse"],
        &["legs"],
        &["legs", "safety=neither", "urge=yes"],
        &["breathe"],
        &["mood-check"],
        &["plan"],
        &["plan", "show", "england-rsv"],
        &["plan", "mark", "england-contact-31", "had", "--preview"],
    ];
    for command in commands {
        let read = on_diary(folder.path(), &[command, &["--json"]].concat());
        assert!(read.status.success(), "{command:?}: {}", err(&read));
        let record: Value = serde_json::from_slice(&read.stdout).expect("JSON");
        assert!(record.is_object(), "{command:?}");
    }
}

#[test]
fn the_visits_of_a_plan_need_no_diary() {
    let weeks = |arguments: &[&str]| -> Vec<i64> {
        let found = calculated(&[&["contacts"], arguments].concat());
        let found = found.as_array().expect("a list").clone();
        assert!(found.iter().all(|contact| contact["days"] == 0 && contact["id"].is_string()));
        found.iter().map(|contact| contact["week"].as_i64().expect("a week")).collect()
    };
    assert_eq!(weeks(&["--plan", "who", "--first-contact", "20w3d"]), [26, 30, 34, 36, 38, 40, 41]);
    assert_eq!(weeks(&["--plan", "nice"]), [10, 16, 28, 34, 36, 38, 41]);
    let dated = calculated(&["contacts", "--plan", "who", "--first-contact", "40w0d", "--due", "2027-02-03"]);
    assert_eq!(dated, serde_json::json!([{"week": 41, "days": 0, "date": "2027-02-10", "id": "who-contact-41"}]));
    assert_eq!(calculated(&["contacts", "--plan", "who", "--first-contact", "41w0d"]), serde_json::json!([]));
    for odd in [["--plan", "who", "--first-contact", "soon"], ["--plan", "mine", "--first-contact", "20w3d"]] {
        let refused = calc(&[&["contacts"], &odd[..]].concat());
        assert_eq!(refused.status.code(), Some(3), "{odd:?}");
        assert!(err(&refused).len() > 20);
    }
    assert!(out(&calc(&["contacts", "--plan", "us"])).contains("28 weeks"));
}

#[test]
fn a_window_of_the_plan_is_marked_and_taken_back() {
    let (folder, _) = demo();
    let at = folder.path();
    assert!(out(&on_diary(at, &["plan"])).contains("[england-rsv]"));
    let marked = on_diary(at, &["plan", "mark", "england-rsv", "had", "--on", "2026-11-20"]);
    assert!(out(&marked).contains("RSV vaccine: had it"), "{}", err(&marked));
    assert!(out(&on_diary(at, &["plan", "show", "england-rsv"])).contains("Had it on 20 Nov"));
    assert!(on_diary(at, &["plan", "unmark", "england-rsv"]).status.success());
    assert_eq!(refused(at, &["plan", "unmark", "england-rsv"]).0, Some(3));
    assert_eq!(refused(at, &["plan", "mark", "england-rsv", "had", "--on", "1912-04-15"]).0, Some(3));
    assert_eq!(refused(at, &["plan", "show", "nothing"]).0, Some(2));
}

#[test]
fn a_visit_in_the_hour_a_clock_leaps_over_is_kept_as_much_later() {
    let (folder, _) = demo();
    let arguments =
        ["--diary", "evenfall-demo/diary", "log", "appointment", "with_whom=midwife", "at=2027-03-28 01:30", "--yes"];
    let kept = run(folder.path(), &arguments);
    assert!(kept.status.success(), "{}", err(&kept));
    // Her day ends at four.
    let shown = out(&run(folder.path(), &["--diary", "evenfall-demo/diary", "diary", "2027-03-27"]));
    assert!(shown.contains("02:30  Midwife"), "{shown}");
}

#[test]
fn one_leg_different_is_answered_kept_and_can_be_deleted() {
    let (folder, _) = demo();
    let at = folder.path();
    let asked = out(&on_diary(at, &["legs", "--begin"]));
    assert!(asked.contains("Is one leg different from the other?"), "{asked}");
    let shown = out(&on_diary(at, &["legs", "safety=one_leg", "--preview"]));
    assert!(shown.contains("! One leg swollen, hot, red or sore. Call maternity now, day or night."), "{shown}");
    assert!(out(&on_diary(at, &["legs"])).contains("Begin: evenfall legs --begin"), "a preview keeps nothing");
    let kept = out(&on_diary(at, &["legs", "safety=one_leg"]));
    assert!(kept.contains("Saved: Sort my legs: one leg different"), "{kept}");
    let name = kept.split_whitespace().last().expect("its name").to_owned();
    assert!(out(&on_diary(at, &["summary"])).contains("WARNING SIGN: One leg swollen"));
    let changed = on_diary(at, &["edit", "sorted_legs", &name, "safety=neither"]);
    assert!(out(&changed).starts_with("Changed: Sort my legs: not all was asked"), "{}", err(&changed));
    assert!(on_diary(at, &["delete", "sorted_legs", &name]).status.success());
    assert!(out(&on_diary(at, &["legs"])).contains("Begin: evenfall legs --begin"));
    assert_eq!(refused(at, &["delete", "place", &name]).0, Some(2));
}

#[test]
fn what_cannot_be_is_refused_at_its_field_and_nothing_is_kept() {
    let (folder, _) = demo();
    let at = folder.path();
    let before = out(&on_diary(at, &["diary"]));
    fs::write(at.join("long"), "x".repeat(1_000_000)).expect("a file");
    fs::write(at.join("nul"), b"a\0b").expect("a file");
    let cases: [(&[&str], i32, &str); 12] = [
        (&["log", "nonsense"], 2, "nonsense"),
        (&["log", "iron_dose"], 3, "(elemental): This is needed to save."),
        (&["log", "iron_dose", "elemental=1000000000"], 3, "1000000000 mg cannot be right"),
        (&["log", "iron_dose", "elemental=NaN"], 3, "(elemental)"),
        (&["log", "iron_dose", "elemental=300"], 3, "--yes"),
        (&["log", "remark", "words=@nul"], 3, "cannot be kept"),
        (&["log", "remark", "words=@long"], 3, "1000000 characters"),
        (&["log", "remark", "words=a", "at=2300-01-01 08:00"], 3, "1900 to 2100"),
        (&["due", "given", "due=2300-01-01"], 3, "1900 to 2100"),
        (&["due", "given", "due=2026-06-01", "scan_day=2027-01-01"], 3, "outside the pregnancy"),
        (&["log", "nap", "minutes=20", "colour=red"], 2, "minutes, at, note"),
        (&["edit", "nap", "0000000000000000", "minutes=20"], 3, "no longer in the diary"),
    ];
    for (arguments, code, words) in cases {
        let (got, said) = refused(at, arguments);
        assert_eq!(got, Some(code), "{arguments:?}: {said}");
        assert!(said.contains(words) && said.len() < 2_000, "{arguments:?}: {said}");
    }
    assert_eq!(out(&on_diary(at, &["diary"])), before);
}

#[test]
fn words_of_any_script_are_kept_as_they_were_typed() {
    let (folder, _) = demo();
    for words in ["🤰🏽 kicks", "رجلاي قلقتان", "日本語", "e\u{301}"] {
        let kept = on_diary(folder.path(), &["log", "remark", &format!("words={words}")]);
        assert!(kept.status.success(), "{}", err(&kept));
        assert!(out(&on_diary(folder.path(), &["diary"])).contains(words), "{words}");
    }
}

#[test]
fn what_she_wrote_cannot_command_the_terminal() {
    let (folder, _) = demo();
    assert!(on_diary(folder.path(), &["log", "remark", "words=\u{1b}[2Jgone"]).status.success());
    assert!(!out(&on_diary(folder.path(), &["diary"])).contains('\u{1b}'));
}

#[test]
fn an_entry_is_changed_and_deleted_by_its_name() {
    let (folder, _) = demo();
    let at = folder.path();
    let kept = out(&on_diary(at, &["log", "nap", "at=14:30", "minutes=1h20"]));
    assert!(kept.starts_with("Saved: Nap, 1 h 20 min"), "{kept}");
    let name = kept.split_whitespace().last().expect("its name").to_owned();
    let changed = out(&on_diary(at, &["edit", "nap", &name, "minutes=40"]));
    assert!(changed.starts_with("Changed: Nap, 40 min"), "{changed}");
    assert!(out(&on_diary(at, &["diary"])).contains("14:30  Nap, 40 min"));
    assert!(on_diary(at, &["delete", "nap", &name]).status.success());
    assert!(!out(&on_diary(at, &["diary"])).contains("Nap"));
}

#[test]
fn a_medicine_is_checked_asked_about_and_its_question_marked_as_asked() {
    let (folder, _) = demo();
    let at = folder.path();
    let said = out(&on_diary(at, &["check-medicine", "Night", "Nurse"]));
    assert!(said.contains("? Can stir up restless legs. Ask about an alternative."), "{said}");
    assert!(said.contains("evenfall check-medicine Night Nurse --ask"), "{said}");
    let kept = out(&on_diary(at, &["check-medicine", "Night", "Nurse", "--ask"]));
    assert!(kept.starts_with("Saved: Can Night Nurse with promethazine"), "{kept}");
    let (code, again) = refused(at, &["check-medicine", "Night", "Nurse", "--ask"]);
    assert_eq!((code, again.trim()), (Some(3), "This is in your questions."));
    let care: Value = serde_json::from_slice(&on_diary(at, &["care", "--json"]).stdout).expect("JSON");
    let question =
        care["questions"].as_array().expect("questions").last().expect("one")["id"].as_str().expect("its id");
    let marked = out(&on_diary(at, &["care", "--asked", question]));
    assert!(marked.starts_with("Changed: Asked: Can Night Nurse"), "{marked}");
    let (code, gone) = refused(at, &["care", "--asked", question]);
    assert_eq!((code, gone.contains("no longer")), (Some(3), true), "{gone}");
    assert_eq!(on_diary(at, &["check-medicine", "--ask"]).status.code(), Some(2));
}

#[test]
fn an_advice_is_explained_asked_from_and_kept_quiet() {
    let (folder, _) = demo();
    let at = folder.path();
    let today = out(&on_diary(at, &["today"]));
    assert!(today.contains("→ Why this?: evenfall why mood_check"), "{today}");
    let why = out(&on_diary(at, &["why", "mood_check"]));
    assert!(why.contains("What is not known") && why.contains("Evidence G-053, B-168, G-050"), "{why}");
    let kept = out(&on_diary(at, &["why", "mood_check", "--ask"]));
    assert!(kept.starts_with("Saved: My mood check came out high."), "{kept}");
    let (code, again) = refused(at, &["why", "mood_check", "--ask"]);
    assert_eq!((code, again.trim()), (Some(3), "This is in your questions."));
    assert_eq!(out(&on_diary(at, &["not-for-me", "mood_check"])), "Quiet for 30 days.\n");
    let today = out(&on_diary(at, &["today"]));
    assert!(!today.contains("why mood_check") && today.contains("evenfall why"), "{today}");
    let list: Value = serde_json::from_slice(&on_diary(at, &["why", "--json"]).stdout).expect("JSON");
    assert!(list["groups"].as_array().is_some_and(|groups| groups.len() == 5), "{list}");
    assert_eq!(refused(at, &["not-for-me", "warning_sign"]).0, Some(3));
    assert_eq!(refused(at, &["why", "nothing"]).0, Some(2));
}

#[test]
fn an_exercise_is_led_line_by_line_and_its_minutes_are_kept() {
    let (folder, _) = demo();
    let led = on_diary(folder.path(), &["breathe", "--minutes", "1", "--no-wait"]);
    assert!(led.status.success(), "{}", err(&led));
    let said = out(&led);
    let lines = |words: &str| said.lines().filter(|line| line.trim_start().starts_with(words)).count();
    assert_eq!((lines("Breathe in "), lines("Breathe out ")), (6, 6), "{said}");
    assert_eq!(said.matches('·').count(), 60 + 1, "a dot a second, and one in the heading: {said}");
    assert!(said.contains("Stop if you feel light-headed") && said.contains("Not reviewed yet"), "{said}");
    assert!(said.ends_with("Saved: Slow breathing, 1 min\n"), "{said}");
    let let_go = out(&on_diary(folder.path(), &["breathe", "--exercise", "muscle_release", "--no-wait"]));
    assert!(let_go.ends_with("Saved: Letting muscles go, 3 min\n"), "{let_go}");
    assert_eq!(refused(folder.path(), &["breathe", "--minutes", "2"]).0, Some(2));
    assert_eq!(refused(folder.path(), &["breathe", "--exercise", "breath_hold"]).0, Some(2));
}

#[test]
fn a_mood_check_says_what_it_came_to_and_a_yes_comes_first() {
    let (folder, _) = demo();
    let at = folder.path();
    let screen = out(&on_diary(at, &["mood-check"]));
    assert!(screen.contains("how often have you been bothered") && screen.contains("Samaritans"), "{screen}");
    let fields = ["mood-check", "interest=nearly_every_day", "down=not_at_all", "harm=no"];
    let told = out(&on_diary(at, &fields));
    assert!(told.starts_with("Saved: Mood check: PHQ-2 3 of 6. Worth telling"), "{told}");
    assert!(told.contains("Your check of 22 November"), "{told}");
    let yes = out(&on_diary(at, &["mood-check", "harm=yes"]));
    assert!(yes.starts_with("! Thoughts of harming yourself or the baby. Call 999 now."), "{yes}");
    assert_eq!(refused(at, &["mood-check", "interest=sometimes"]).0, Some(3));
}

#[test]
fn a_bare_time_of_an_evening_belongs_to_the_night_of_its_entry() {
    let (folder, _) = demo();
    let at = folder.path();
    let fields = ["log", "sleep", "at=2026-11-19 07:00", "into_bed=22:40", "tried_to_sleep=00:10"];
    assert!(on_diary(at, &fields).status.success());
    let day: Value = serde_json::from_slice(&on_diary(at, &["diary", "2026-11-19", "--json"]).stdout).expect("JSON");
    let first = &day["rows"][0];
    assert_eq!((&first["kind"], &first["time"]), (&"sleep".into(), &"07:00".into()));
    assert!(first["line"].as_str().expect("a line").contains("in bed from 22:40"), "{first}");
}

#[test]
fn a_wrong_key_opens_nothing_and_loses_nothing() {
    let (folder, _) = demo();
    let at = folder.path();
    fs::write(at.join("wrong"), [7; 32]).expect("a key");
    let before = out(&on_diary(at, &["export", "before.json"]));
    let (code, said) = refused(at, &["today", "--key-file", "wrong"]);
    assert_eq!((code, said.contains("Nothing was lost.")), (Some(4), true), "{said}");
    assert_eq!(out(&on_diary(at, &["export", "after.json"])), before);
    assert_eq!(fs::read(at.join("after.json")).expect("a file"), fs::read(at.join("before.json")).expect("a file"));
    let (code, said) = refused(at, &["today", "--key-file", "nowhere"]);
    assert_eq!((code, said.contains("nowhere")), (Some(4), true), "{said}");
    assert!(!at.join("nowhere").exists());
}

#[test]
fn a_diary_of_a_newer_evenfall_is_left_untouched() {
    let (folder, _) = demo();
    let at = folder.path();
    let path = at.join("evenfall-demo/diary");
    let key = fs::read(at.join("evenfall-demo/diary.key")).expect("the key");
    // The key and the diary's salt, as the store hands them to SQLCipher.
    let hex: String = key.iter().chain(b"evenfall diary 1").map(|byte| format!("{byte:02x}")).collect();
    let diary = rusqlite::Connection::open(&path).expect("a file");
    diary.execute_batch(&format!("PRAGMA key = \"x'{hex}'\";")).expect("a key");
    diary.execute_batch("PRAGMA cipher_plaintext_header_size = 0;").expect("a setting");
    diary.pragma_update(None, "user_version", 9_999).expect("the schema's number");
    drop(diary);
    let (code, said) = refused(at, &["today"]);
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("newer Evenfall") && said.contains("untouched"), "{said}");
}

#[test]
fn a_backup_is_sealed_shown_and_restored() {
    let (folder, _) = demo();
    let at = folder.path();
    fs::write(at.join("words"), "seven brave otters nap at noon\n").expect("a passphrase");
    let sealed = on_diary(at, &["backup", "copy.age", "--passphrase-file", "words"]);
    assert!(sealed.status.success(), "{}", err(&sealed));
    let restored = ["restore", "copy.age", "--passphrase-file", "words", "--yes", "--diary", "other/diary"];
    let restored = run(at, &restored);
    assert!(restored.status.success(), "{}", err(&restored));
    let shown = |diary: &str| out(&run(at, &["diary", "2026-11-18", "--diary", diary, "--at", EVENING]));
    assert_eq!(shown("other/diary"), shown("evenfall-demo/diary"));
}

#[test]
fn what_is_taken_out_can_be_read_in() {
    let (folder, _) = demo();
    let at = folder.path();
    assert!(on_diary(at, &["export", "all.json"]).status.success());
    assert!(on_diary(at, &["export", "--csv", "tables"]).status.success());
    assert!(at.join("tables/iron_dose.csv").exists());
    let read_in = run(at, &["import", "all.json", "--diary", "new/diary", "--at", EVENING]);
    assert!(read_in.status.success(), "{}", err(&read_in));
    let shown = |diary: &str| out(&run(at, &["diary", "2026-11-16", "--diary", diary, "--at", EVENING]));
    assert_eq!(shown("new/diary"), shown("evenfall-demo/diary"));
}

/// EVIDENCE N-001 to N-009: beginnings and their due dates.
#[test]
fn due_dates_follow_from_each_beginning() {
    let cases: [(&[&str], &str); 8] = [
        (&["--lmp", "2020-05-08"], "2021-02-12"),
        (&["--lmp", "2014-05-01"], "2015-02-05"),
        (&["--lmp", "2022-05-07"], "2023-02-11"),
        (&["--lmp", "2011-08-03"], "2012-05-09"),
        (&["--transfer", "2026-03-01", "--day", "5"], "2026-11-17"),
        (&["--transfer", "2026-03-01", "--day", "3"], "2026-11-19"),
        (&["--transfer", "2026-03-01", "--day", "6"], "2026-11-16"),
        (&["--conception", "2026-05-03"], "2027-01-24"),
    ];
    for (from, due) in cases {
        assert_eq!(calculated(&[&["due"], from].concat())["due"], due, "{from:?}");
    }
}

/// EVIDENCE N-008.
#[test]
fn a_transfer_tells_its_last_period_its_conception_and_its_age_on_the_day() {
    let found = calculated(&["due", "--transfer", "2026-05-08", "--day", "5"]);
    assert_eq!(found["last_period"], "2026-04-19");
    assert_eq!(found["conception"], "2026-05-03");
    assert_eq!(found["age_when_found"]["age"], "2w5d");
}

/// EVIDENCE N-011, N-012.
#[test]
fn an_age_is_told_in_weeks_and_days() {
    for (on, age) in [("2020-12-03", "14w0d"), ("2020-12-24", "17w0d")] {
        assert_eq!(calculated(&["age", "--due", "2021-06-03", "--on", on])["age"], age);
    }
    assert_eq!(calc(&["age", "--due", "2021-06-03", "--on", "2025-01-01"]).status.code(), Some(3));
}

/// EVIDENCE N-030, N-036, N-038, N-040: lengths, ages and their spread.
#[test]
fn a_scan_tells_its_age_and_its_spread() {
    let scan = |crl: &str, chart: &str| calculated(&["due", "--crl", crl, "--chart", chart, "--on", "2026-07-24"]);
    for (crl, age, third, last) in [("15", "8w3d", 54, 64), ("60", "12w3d", 80, 93), ("84", "14w2d", 92, 107)] {
        let found = scan(crl, "intergrowth");
        assert_eq!(found["age_when_found"]["age"], age);
        assert_eq!(found["spread"]["third_days"], third);
        assert_eq!(found["spread"]["ninety_seventh_days"], last);
    }
    assert_eq!(scan("45", "robinson")["age_when_found"]["age"], "11w2d");
    assert_eq!(scan("84", "robinson")["age_when_found"]["age"], "14w1d");
    // N-041: 63.90 days, which the known slip would make 63.18.
    assert_eq!(scan("24", "robinson")["age_when_found"]["age"], "9w1d");
}

/// EVIDENCE N-029, N-039: the chart reaches to 95 mm, and dating stops at 84.
#[test]
fn a_length_above_84_mm_dates_nothing() {
    let long = calc(&["due", "--crl", "95", "--chart", "intergrowth", "--on", "2026-07-24"]);
    assert_eq!(long.status.code(), Some(3));
    assert!(err(&long).contains("Above 84 mm"), "{}", err(&long));
}

/// EVIDENCE N-110 to N-112, N-114, N-116.
#[test]
fn results_become_other_units() {
    let cases = [
        ("60", "ug/dL", "iron", "umol/L", 10.7),
        ("150", "µg/dL", "serum-iron", "µmol/L", 26.9),
        ("400", "ug/dL", "tibc", "umol/L", 71.6),
        ("12", "g/dL", "hb", "mmol/L", 7.45),
        ("200", "mg/dL", "transferrin", "g/L", 2.0),
        ("30", "ng/mL", "ferritin", "pmol/L", 67.4),
        ("11.2", "g/dl", "haemoglobin", "g/l", 112.0),
    ];
    for (value, unit, analyte, to, expected) in cases {
        let found = calculated(&["convert", value, unit, "--analyte", analyte, "--to", to]);
        let got = found["converted"][0]["value"].as_f64().expect("a number");
        assert!((got - expected).abs() < 0.051, "{analyte}: {got}");
    }
}

/// EVIDENCE N-113.
#[test]
fn a_haemoglobin_that_may_count_tetramers_is_asked_about() {
    let asked = calc(&["convert", "1.71", "mmol/L", "--analyte", "hb"]);
    assert_eq!(asked.status.code(), Some(3));
    assert!(err(&asked).contains("Ask for your result in g/L"), "{}", err(&asked));
}

/// EVIDENCE N-115.
#[test]
fn a_saturation_counts_two_iron_sites() {
    let found = calculated(&["saturation", "--iron", "16", "umol/L", "--transferrin", "28", "umol/L"]);
    assert!(found["words"].as_str().expect("words").starts_with("Transferrin saturation 29 %."), "{found}");
}

#[test]
fn what_is_no_amount_or_no_unit_is_refused() {
    for arguments in [
        ["convert", "NaN", "g/L", "--analyte", "hb"],
        ["convert", "-5", "g/L", "--analyte", "hb"],
        ["convert", "1e300", "g/L", "--analyte", "hb"],
        ["convert", "5", "furlongs", "--analyte", "hb"],
        ["convert", "5", "g/L", "--analyte", "gold"],
    ] {
        assert_eq!(calc(&arguments).status.code(), Some(3), "{arguments:?}");
    }
}

//! Handing the summary over from a terminal.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

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

/// A folder with the demo's diary in it.
fn demo() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    assert!(run(folder.path(), &["demo"]).status.success());
    folder
}

fn summary(folder: &TempDir, arguments: &[&str]) -> Output {
    let common = ["summary", "--diary", "evenfall-demo/diary", "--at", "2026-11-22T20:30:00Z"];
    run(folder.path(), &[&common, arguments].concat())
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

#[test]
fn every_form_is_written_and_its_file_named() {
    let folder = demo();
    for (format, begins) in
        [("pdf", "%PDF-"), ("html", "<!doctype html>"), ("json", "{"), ("fhir", "{"), ("text", "Summary")]
    {
        let said = out(&summary(&folder, &["--format", format, "--out", format]));
        assert_eq!(said, format!("{format}\n"));
        let written = fs::read(folder.path().join(format)).expect("a file");
        assert!(written.starts_with(begins.as_bytes()), "{format}");
        assert!(!folder.path().join(format!("{format}.part")).exists(), "half a file stays");
    }
    let tables = out(&summary(&folder, &["--format", "csv", "--out", "tables"]));
    assert!(tables.contains("tables/summary-2026-11-22-legs.csv\n"), "{tables}");
    let legs = fs::read_to_string(folder.path().join("tables/summary-2026-11-22-legs.csv")).expect("a table");
    assert!(legs.starts_with("evening,morning,restless,spells,lost_to_legs_min,lost_by\r\n"), "{legs}");
}

#[test]
fn dates_and_parts_are_chosen_and_a_part_nobody_knows_is_refused() {
    let folder = demo();
    let one = out(&summary(&folder, &["--from", "2026-11-20", "--to", "2026-11-21", "--sections", "questions,legs"]));
    assert!(one.contains("Her own diary, 20 November 2026 to 21 November 2026"), "{one}");
    assert!(one.contains("Legs: restless nights a week") && !one.contains("Ferritin"), "{one}");
    let ahead = summary(&folder, &["--from", "2099-01-01"]);
    assert!(!ahead.status.success() && String::from_utf8_lossy(&ahead.stderr).contains("2099-01-01 lies ahead"));
    let unknown = summary(&folder, &["--sections", "horoscope"]);
    assert_eq!(unknown.status.code(), Some(2));
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(said.contains("There is no part \"horoscope\"") && said.contains("questions"), "{said}");
}

#[test]
fn a_page_without_a_file_to_go_to_is_asked_for_one() {
    let folder = demo();
    for format in ["pdf", "csv"] {
        let output = summary(&folder, &["--format", format]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty() && String::from_utf8_lossy(&output.stderr).contains("--out"));
    }
}

#[test]
fn where_no_file_can_be_written_it_is_said_and_no_half_stays() {
    let folder = demo();
    let output = summary(&folder, &["--format", "pdf", "--out", "no/such/folder/page.pdf"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/folder/page.pdf"));
    assert!(!folder.path().join("no").exists());
    fs::create_dir(folder.path().join("taken.pdf")).expect("a folder");
    fs::create_dir(folder.path().join("taken.pdf/summary-2026-11-22.pdf")).expect("a folder in the way");
    assert_eq!(summary(&folder, &["--format", "pdf", "--out", "taken.pdf"]).status.code(), Some(4));
    let left: Vec<_> = fs::read_dir(folder.path().join("taken.pdf")).expect("lists").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_locked_file_is_an_age_file_and_says_how_it_is_opened() {
    let folder = demo();
    fs::write(folder.path().join("words"), "7K2M-9QXC-4DTR-W8ZN-35HB-VYPE\n").expect("writes");
    let sealing = ["--format", "pdf", "--out", "page.age", "--seal", "--passphrase-file", "words"];
    let said = out(&summary(&folder, &sealing));
    assert!(said.contains("any program for “age” files"), "{said}");
    assert!(fs::read(folder.path().join("page.age")).expect("a file").starts_with(b"age-encryption.org/v1"));
    fs::write(folder.path().join("words"), "short\n").expect("writes");
    assert_eq!(summary(&folder, &sealing).status.code(), Some(3));
}

#[test]
fn what_was_shared_is_written_down_when_asked() {
    let folder = demo();
    assert!(out(&summary(&folder, &["--json"])).contains("Nothing was shared yet."));
    out(&summary(&folder, &["--format", "fhir", "--out", "clinic.json", "--shared"]));
    let state: serde_json::Value = serde_json::from_str(&out(&summary(&folder, &["--json"]))).expect("JSON");
    let shared = state["shared"][0]["words"].as_str().expect("a line");
    assert_eq!(shared, "22 Nov, 20:30: For the clinic’s software (FHIR), 26 Oct to 22 Nov");
}

#[test]
fn records_for_health_connect_are_a_line_each() {
    let folder = demo();
    let lines = out(&summary(&folder, &["--format", "health-connect"]));
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().expect("a line")).expect("JSON");
    assert_eq!(first["resourceType"], "Patient");
    let said = out(&summary(&folder, &["--format", "health-connect", "--out", "records.ndjson", "--shared"]));
    assert!(said.starts_with("records.ndjson\nHealth Connect has no place for these: "), "{said}");
    assert!(said.ends_with("Written down: shared today.\n"), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("records.ndjson")).expect("a file"), lines);
    let sealed = summary(&folder, &["--format", "health-connect", "--out", "records.ndjson", "--seal"]);
    assert_eq!(sealed.status.code(), Some(2));
}

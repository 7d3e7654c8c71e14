//! The sample diaries that pictures and journeys are made on: told anew they are the same, and they say what is drawn.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use evenfall_bindings::{Copied, Diary, Moment};

use crate::sample::{Story, export, open};

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample")
}

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

/// A new diary that a sample was read into.
fn read_in(name: &str, folder: &Path) -> Arc<Diary> {
    let diary = open(&folder.join("diary")).expect("opens");
    let file = kept().join(name).with_extension("json");
    let copied = diary.import_json(file.to_str().expect("a path").to_owned()).expect("reads");
    assert!(matches!(copied, Copied::Done { .. }), "{name}: {copied:?}");
    diary
}

fn sample(name: &str) -> (tempfile::TempDir, Arc<Diary>) {
    let folder = tempfile::tempdir().expect("a folder");
    let diary = read_in(name, folder.path());
    (folder, diary)
}

#[test]
fn every_sample_is_what_its_story_tells_through_the_forms() {
    let story = Story::read().expect("a story");
    let folder = tempfile::tempdir().expect("a folder");
    for name in story.names() {
        let told = story.write(name, folder.path()).unwrap_or_else(|why| panic!("{name}: {why}"));
        let told = fs::read_to_string(told).expect("an export");
        let kept = fs::read_to_string(kept().join(name).with_extension("json")).expect("the sample");
        assert!(told == kept, "{name}: cargo run -p evenfall-tests --example sample_diaries writes it anew");
    }
}

#[test]
fn every_sample_read_in_and_written_out_again_is_the_same() {
    let story = Story::read().expect("a story");
    for name in story.names() {
        let (folder, diary) = sample(name);
        let again = folder.path().join("again.json");
        let kept = fs::read_to_string(kept().join(name).with_extension("json")).expect("the sample");
        let head: serde_json::Value = serde_json::from_str(&kept).expect("JSON");
        export(&diary, &again, at(head["made"].as_str().expect("a moment"))).expect("writes");
        let again = fs::read_to_string(again).expect("an export");
        assert!(kept == again, "{name}");
    }
}

#[test]
fn restless_says_what_the_drawings_say() {
    let (_folder, diary) = sample("restless");
    let now = at("2026-11-22T08:52:00Z");
    let today = diary.today(now).expect("reads");
    let week = today.week.expect("a week");
    assert_eq!([week.weeks, week.days, week.left], ["29 weeks", "4 days", "73 days to 3 February"]);
    assert_eq!(today.last_night.lead, "5 h 30 min asleep, 50 min lost to your legs");
    assert_eq!(today.iron_hour.expect("an hour").lead, "Tea or coffee from 09:10");
    assert_eq!(today.visit.expect("a visit").lead, "Midwife, Elm Street clinic, Thu 3 Dec, 10:20");
    let nights = diary.nights(None, now).expect("reads");
    let figures: Vec<&str> = nights.figures.iter().map(|figure| figure.value.as_str()).collect();
    assert_eq!(figures, ["5 of 7", "49 min", "5 h 56 min"]);
    let strip: Vec<Vec<i32>> = nights.strip.expect("a strip").rows.into_iter().map(|row| row.cells).collect();
    let drawn = [
        [0, 0, 1, 0, -1, 0, 0],
        [0, 1, 0, 0, 0, 1, -1],
        [0, 0, 2, 0, 1, 0, 0],
        [1, 0, 3, 0, 0, 2, 0],
        [0, 3, 2, 0, 2, 0, 3],
        [0, 2, 3, 0, 2, 3, 2],
    ];
    assert_eq!(strip, drawn);
    let iron = diary.iron_patterns(None, now).expect("reads");
    let dots: Vec<String> = iron.ferritin.expect("ferritin").chart.dots.into_iter().map(|dot| dot.label).collect();
    assert_eq!(dots.len(), 3, "{dots:?}");
    assert_eq!(iron.tablets.expect("tablets").words.finding, "6 of 7 taken, tea within the hour on 4");
    let due = diary.due_date(now).expect("reads");
    assert_eq!(due.history.len(), 2);
}

#[test]
fn the_other_samples_are_what_they_are_named_for() {
    let now = at("2026-11-22T08:52:00Z");
    let (_folder, running) = sample("running");
    assert!(running.tonight(at("2026-11-22T03:12:00Z")).expect("reads").running.is_some());
    let (_folder, lost) = sample("after_loss");
    assert!(lost.today(now).expect("reads").week.is_none());
    assert!(!lost.today(now).expect("reads").after.is_empty());
    let (_folder, born) = sample("after_birth");
    assert!(!born.today(now).expect("reads").after.is_empty());
    let (_folder, undated) = sample("undated");
    assert!(undated.today(now).expect("reads").no_date.is_some());
    let (_folder, new) = sample("new");
    assert!(new.first_run(now).expect("reads").done);
    assert!(new.nights(None, now).expect("reads").empty.is_some());
}

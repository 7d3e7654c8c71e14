//! The power fails at every point of the story; and a disk that lies about its syncs is found out.

use std::path::Path;

use super::powercut::{Cut, Report, cut_power_everywhere, in_the_end};
use super::recorder::{Event, Journal, Recording, image_of};
use super::story::{DIARY, Story, Telling};
use super::{every_point, folder};

/// So many steps write more pages to the log than SQLite lets it have, 1,000.
const LONG_ENOUGH_TO_FOLD: u64 = 540;

/// Tells the story to its end, closing the diary, and gives what happened to the disk meanwhile.
fn recorded(story: &Story) -> Journal {
    let folder = folder().unwrap();
    let recording = Recording::of(folder.path()).unwrap();
    let mut telling = Telling::open(folder.path()).unwrap();
    for step in 1..=story.steps() {
        telling.take(folder.path(), step).unwrap();
        recording.mark(step);
    }
    drop(telling);
    recording.stop()
}

fn cut_everywhere(story: &Story, journal: &Journal, torn: u64) -> Report {
    let check = |folder: &Path, acknowledged: u64| story.check(folder, acknowledged);
    let report = cut_power_everywhere(journal, torn, check).unwrap();
    println!("{} steps: {report}", story.steps());
    report
}

#[test]
fn an_acknowledged_entry_survives_a_power_cut_at_every_point() {
    let (steps, torn) = if every_point() { (1_200, 4) } else { (LONG_ENOUGH_TO_FOLD, 1) };
    let story = Story::of(steps);
    let report = cut_everywhere(&story, &recorded(&story), torn);
    assert!(report.points > 2_000, "too few points to prove much: {report}");
    assert!(report.failures.is_empty(), "{report}");
}

#[test]
fn the_log_is_folded_back_while_the_diary_is_open() {
    let journal = recorded(&Story::of(LONG_ENOUGH_TO_FOLD));
    let folded = |event: &Event| matches!(event, Event::Wrote { file, .. } if file == DIARY);
    let closed = |event: &Event| matches!(event, Event::Deleted { file, .. } if file.ends_with("-wal"));
    let stretches: Vec<&[Event]> = journal.events.split(closed).collect();
    let longest = stretches.iter().max_by_key(|stretch| stretch.len()).unwrap();
    let first_fold = longest.iter().position(folded).expect("a fold");
    let told_later = longest.iter().skip(first_fold).filter(|event| matches!(event, Event::Acknowledged(_))).count();
    assert!(told_later > 10, "only {told_later} steps after the log was folded back");
}

#[test]
fn without_syncs_a_power_cut_loses_entries_and_a_kill_does_not() {
    let story = Story::of(40);
    let mut journal = recorded(&story);
    journal.events.retain(|event| !matches!(event, Event::Synced { .. }));
    let report = cut_everywhere(&story, &journal, 2);
    let failed = |cut| report.failures.iter().filter(|failure| failure.cut == cut).count();
    assert!(failed(Cut::Lost) > 0, "the rig is blind: {report}");
    assert!(failed(Cut::Torn(0)) > 0, "the rig is blind: {report}");
    assert_eq!(failed(Cut::Killed), 0, "{report}");
}

#[test]
fn a_disk_that_only_pretends_to_sync_is_found_out() {
    let story = Story::of(40);
    let honest = recorded(&story);
    for unsynced in ["diary", "diary-wal"] {
        let mut journal = honest.clone();
        journal.events.retain(|event| !matches!(event, Event::Synced { file, .. } if file == unsynced));
        let report = cut_everywhere(&story, &journal, 1);
        assert!(!report.failures.is_empty(), "the rig is blind to {unsynced}");
    }
    assert!(cut_everywhere(&story, &honest, 2).failures.is_empty());
}

#[test]
fn the_journal_replayed_is_the_folder_as_it_stands() {
    for closed in [false, true] {
        let folder = folder().unwrap();
        let recording = Recording::of(folder.path()).unwrap();
        let mut telling = Some(Telling::open(folder.path()).unwrap());
        for step in 1..=100 {
            telling.as_mut().unwrap().take(folder.path(), step).unwrap();
        }
        telling = telling.filter(|_| !closed);
        let mut image = image_of(folder.path()).unwrap();
        image.remove("diary.lock");
        assert!(in_the_end(&recording.stop()) == image, "closed: {closed}");
        drop(telling);
    }
}

#[test]
fn only_the_recorded_folder_is_recorded_and_only_while_it_is() {
    let [here, elsewhere] = [folder().unwrap(), folder().unwrap()];
    let recording = Recording::of(here.path()).unwrap();
    drop(Telling::open(elsewhere.path()).unwrap());
    assert_eq!(recording.operations(), 0);
    let mut telling = Telling::open(here.path()).unwrap();
    assert!(recording.operations() > 0);
    drop(recording);
    telling.take(here.path(), 1).unwrap();
    drop(telling);
    let again = Recording::of(here.path()).unwrap();
    assert_eq!(again.operations(), 0);
    assert!(again.stop().before.contains_key(DIARY));
}

//! The journeys of `tests/journeys`, taken at the terminal: what is pressed is the command printed beside its words.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on stops; JSON without a field is null"
)]

mod disk;
mod step;
mod terminal;

use std::path::{Path, PathBuf};

use step::Journey;
use terminal::Terminal;

/// Where the journeys and the sample diaries lie.
fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

fn take(name: &str) {
    let journey = Journey::read(&tests().join("journeys").join(name).with_extension("json"));
    let mut terminal = Terminal::begin(&journey.begin);
    journey.steps_of("terminal", &mut |place, act| {
        if let Err(why) = terminal.act(act) {
            panic!("{}, step {place}, {act:?}: {why}\n\nThe screen:\n{}", journey.title, terminal.screen());
        }
    });
}

#[test]
fn from_the_first_run_to_the_first_morning() {
    take("first_day");
}

#[test]
fn a_night_at_three_is_two_taps() {
    take("three_am");
}

#[test]
fn a_wrong_due_date_is_corrected() {
    take("wrong_due_date");
}

#[test]
fn after_a_loss_nothing_is_counted() {
    take("after_loss");
}

#[test]
fn a_new_phone_restores_the_diary() {
    take("new_phone");
}

#[test]
fn a_question_waits_for_the_visit_and_a_leg_does_not() {
    take("sort_legs");
}

#[test]
fn a_locked_phone_still_calls_and_still_writes() {
    take("locked_phone");
}

#[test]
fn a_lost_key_loses_nothing() {
    take("lost_key");
}

#[test]
fn a_full_disk_is_named_and_saved_words_are_safe() {
    if disk::is_ours("a_full_disk_is_named_and_saved_words_are_safe") {
        take("full_disk");
    }
}

#[test]
fn every_journey_is_taken() {
    let told = include_str!("main.rs");
    for file in std::fs::read_dir(tests().join("journeys")).expect("the journeys") {
        let name = file.expect("a file").file_name().into_string().expect("UTF-8");
        if let Some(name) = name.strip_suffix(".json") {
            assert!(told.contains(&format!("take(\"{name}\")")), "{name} is not taken");
        }
    }
}

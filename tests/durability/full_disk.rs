//! The disk fills up, or breaks, at its k-th operation: she is told, loses nothing she was told is kept, and goes on once
//! there is room again.

use std::path::Path;

use evenfall_core::store::StoreError;

use super::powercut::{cut_power_everywhere, lay_out};
use super::recorder::{Fault, Journal, Recording, image_of};
use super::story::{Story, Telling};
use super::{every_point, folder, sample};

/// How the story got through one failing disk.
struct Passage {
    /// The errors given. None is right if the fault came too late, or where SQLite may keep a failed folding back to itself.
    told: Vec<StoreError>,
    /// Operations on the disk, those that failed included.
    operations: u64,
    /// What happened to the disk.
    journal: Journal,
}

/// Tells the story on a disk that fails from the given operation on. At the first error everything acknowledged must stand
/// on the disk as it is; then the disk is good again, the same step is taken once more, and all must end well.
fn pass(story: &Story, from: u64, fault: Fault) -> Result<Passage, String> {
    let within = |why: String| format!("{fault:?} from operation {from}: {why}");
    let again = |step: u64| move |why: StoreError| within(format!("step {step} again: {why:?}"));
    let folder = folder().map_err(|e| e.to_string())?;
    let recording = Recording::of(folder.path()).map_err(|e| e.to_string())?;
    recording.fail_from(from, fault);
    let mut told = Vec::new();
    let mut survive = |why: StoreError, acknowledged: u64| {
        told.push(why);
        check_copy(story, folder.path(), acknowledged).map_err(within)?;
        recording.repair();
        Ok::<_, String>(())
    };
    let mut telling = match Telling::open(folder.path()) {
        Ok(telling) => telling,
        Err(why) => {
            survive(why, 0)?;
            Telling::open(folder.path()).map_err(again(0))?
        }
    };
    for step in 1..=story.steps() {
        if let Err(why) = telling.take(folder.path(), step) {
            survive(why, step - 1)?;
            telling.take(folder.path(), step).map_err(again(step))?;
        }
        recording.mark(step);
    }
    drop(telling);
    let operations = recording.operations();
    let journal = recording.stop();
    story.check(folder.path(), story.steps()).map_err(within)?;
    Ok(Passage { told, operations, journal })
}

fn check_copy(story: &Story, of: &Path, acknowledged: u64) -> Result<(), String> {
    let copy = folder().map_err(|e| e.to_string())?;
    image_of(of).and_then(|image| lay_out(&image, copy.path())).map_err(|e| e.to_string())?;
    story.check(copy.path(), acknowledged)
}

/// Operations the whole story takes on a good disk.
pub(crate) fn operations(story: &Story) -> u64 {
    let whole = pass(story, u64::MAX, Fault::Full).unwrap();
    assert!(whole.told.is_empty());
    whole.operations
}

/// Lets the disk fail at many operations; gives the errors told, and at how many operations one was told.
fn fails_at_many_points(fault: Fault) -> (usize, Vec<StoreError>) {
    let story = Story::of(95);
    let whole = operations(&story);
    let points = sample(whole, if every_point() { whole } else { 40 });
    let told: Vec<_> = points.iter().map(|&from| pass(&story, from, fault).unwrap().told).collect();
    let failed = told.iter().filter(|told| !told.is_empty()).count();
    println!("{fault:?}: {} of {whole} operations, told at {failed}", points.len());
    assert!(failed * 2 > points.len(), "she was told of only {failed} of {} faults", points.len());
    (failed, told.into_iter().flatten().collect())
}

#[test]
fn a_full_disk_is_named_loses_nothing_and_the_diary_goes_on_when_there_is_room() {
    let (failed, told) = fails_at_many_points(Fault::Full);
    let named = told.iter().filter(|why| matches!(why, StoreError::NoSpace)).count();
    // SQLite cannot say why a file could not be created, as a log must be after every opening.
    let rest = |why: &&StoreError| !matches!(why, StoreError::NoSpace | StoreError::OutOfReach | StoreError::ReadOnly);
    assert!(named * 10 > failed * 8, "named at only {named} of {failed}: {told:?}");
    assert!(told.iter().find(rest).is_none(), "{told:?}");
}

#[test]
fn a_disk_that_fails_for_a_while_loses_nothing_and_the_diary_goes_on() {
    let (_, told) = fails_at_many_points(Fault::Broken);
    let rest = |why: &&StoreError| !matches!(why, StoreError::OutOfReach | StoreError::ReadOnly);
    assert!(told.iter().find(rest).is_none(), "{told:?}");
}

#[test]
fn a_power_cut_after_a_failure_loses_nothing_either() {
    let story = Story::of(60);
    let whole = operations(&story);
    for from in sample(whole, if every_point() { 80 } else { 2 }) {
        for fault in [Fault::Full, Fault::Broken] {
            let journal = pass(&story, from, fault).unwrap().journal;
            let check = |folder: &Path, acknowledged: u64| story.check(folder, acknowledged);
            let report = cut_power_everywhere(&journal, 1, check).unwrap();
            assert!(report.failures.is_empty(), "{fault:?} from operation {from}: {report}");
        }
    }
}

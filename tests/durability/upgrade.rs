//! A diary comes to be, or an older one is brought up to date, and the power fails or the disk does while that happens.

use std::fs;
use std::path::Path;

use evenfall_core::store::{SCHEMA_VERSION, StoreError};

use super::powercut::{Report, cut_power_everywhere, lay_out};
use super::recorder::{Event, Fault, Image, Journal, Recording, image_of};
use super::story::{Contents, DIARY, Story, Telling, connect, contents_of, open};
use super::{every_point, folder, sample};

/// The numbered steps of the schema, in order.
fn migrations() -> Vec<String> {
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src/store/migrations");
    let mut steps: Vec<_> = fs::read_dir(steps).unwrap().map(|step| step.unwrap().path()).collect();
    steps.sort();
    steps.iter().map(|step| fs::read_to_string(step).unwrap()).collect()
}

/// A diary as it lay on the disk when `schema` was the newest one, with entries of every kind it had.
fn older_diary(schema: usize) -> Image {
    let folder = folder().unwrap();
    let path = folder.path().join(DIARY);
    fs::write(&path, []).unwrap();
    let connection = connect(&path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    for step in &migrations()[..schema] {
        connection.execute_batch(step).unwrap();
    }
    connection.pragma_update(None, "user_version", i64::try_from(schema).unwrap()).unwrap();
    let note = "a note of those days; ".repeat(60);
    for day in 0..20 {
        let choice = "INSERT INTO setting (name, value) VALUES (?1, json_quote(?2))";
        connection.execute(choice, (format!("choice {day}"), &note)).unwrap();
        if schema >= 2 {
            let dose = "INSERT INTO iron_dose (day, id, at_ms, offset_minutes, note, elemental) VALUES (?1, ?1, ?1, 0, ?2, 65)";
            connection.execute(dose, (day, &note)).unwrap();
        }
    }
    drop(connection);
    image_of(folder.path()).unwrap()
}

fn laid_out(image: &Image) -> tempfile::TempDir {
    let folder = folder().unwrap();
    lay_out(image, folder.path()).unwrap();
    folder
}

/// What an upgrade must lead to.
struct Upgrade {
    schema: usize,
    from: Image,
    before: Contents,
    after: Contents,
}

impl Upgrade {
    fn from(schema: usize) -> Self {
        let from = older_diary(schema);
        let folder = laid_out(&from);
        let path = folder.path().join(DIARY);
        let before = contents_of(&path).unwrap();
        drop(open(folder.path()).unwrap());
        let after = contents_of(&path).unwrap();
        assert_ne!(before, after);
        Self { schema, from, before, after }
    }

    fn recorded(&self) -> Journal {
        let folder = laid_out(&self.from);
        let recording = Recording::of(folder.path()).unwrap();
        drop(open(folder.path()).unwrap());
        recording.mark(1);
        recording.stop()
    }

    /// Opens what a mishap left: the diary is then up to date, and the whole of it as it was lies beside it.
    fn check(&self, folder: &Path) -> Result<(), String> {
        let path = folder.join(DIARY);
        drop(open(folder).map_err(|why| format!("does not open: {why:?}"))?);
        if contents_of(&path)? != self.after {
            return Err("not what the upgrade leads to".to_owned());
        }
        let copy = folder.join(format!("{DIARY}.before-{}", self.schema));
        if contents_of(&copy).map_err(|why| format!("the copy: {why}"))? != self.before {
            return Err("the copy is not what was copied".to_owned());
        }
        Ok(())
    }

    fn cut_everywhere(&self, journal: &Journal, torn: u64) -> Report {
        let report = cut_power_everywhere(journal, torn, |folder, _| self.check(folder)).unwrap();
        println!("from schema {}: {report}", self.schema);
        report
    }
}

fn older_schemas() -> impl Iterator<Item = Upgrade> {
    (1..usize::try_from(SCHEMA_VERSION).unwrap()).map(Upgrade::from)
}

#[test]
fn a_power_cut_at_every_point_of_a_diarys_creation_leaves_an_empty_diary_that_works() {
    let story = Story::of(2);
    let folder = folder().unwrap();
    let recording = Recording::of(folder.path()).unwrap();
    drop(Telling::open(folder.path()).unwrap());
    let journal = recording.stop();
    let report = cut_power_everywhere(&journal, if every_point() { 200 } else { 8 }, |folder, _| {
        story.check(folder, 0)?;
        let mut telling = Telling::open(folder).map_err(|why| format!("does not open again: {why:?}"))?;
        telling.take(folder, 1).map_err(|why| format!("keeps nothing: {why:?}"))?;
        drop(telling);
        story.check(folder, 1)
    });
    let report = report.unwrap();
    println!("{report}");
    assert!(report.failures.is_empty(), "{report}");
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the renaming of the copy is seen on Linux only")]
fn a_power_cut_at_every_point_of_an_upgrade_loses_neither_the_diary_nor_its_copy() {
    for upgrade in older_schemas() {
        let report = upgrade.cut_everywhere(&upgrade.recorded(), if every_point() { 40 } else { 2 });
        assert!(report.failures.is_empty(), "{report}");
    }
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the renaming of the copy is seen on Linux only")]
fn a_copy_whose_name_is_not_synced_is_found_out() {
    let upgrade = Upgrade::from(2);
    let mut journal = upgrade.recorded();
    let events = journal.events.len();
    journal.events.retain(|event| !matches!(event, Event::FolderSynced));
    assert_ne!(journal.events.len(), events, "the store did not sync the folder");
    for event in &mut journal.events {
        if let Event::Synced { with_folder, .. } | Event::Deleted { with_folder, .. } = event {
            *with_folder = false;
        }
    }
    let report = upgrade.cut_everywhere(&journal, 2);
    assert!(!report.failures.is_empty(), "the rig is blind: {report}");
}

#[test]
fn an_upgrade_that_the_disk_refuses_leaves_one_whole_diary_and_succeeds_later() {
    for upgrade in older_schemas() {
        for fault in [Fault::Full, Fault::Broken] {
            let folder = laid_out(&upgrade.from);
            let recording = Recording::of(folder.path()).unwrap();
            drop(open(folder.path()).unwrap());
            let whole = recording.operations();
            drop(recording);
            for operation in sample(whole, if every_point() { whole } else { 10 }) {
                let folder = laid_out(&upgrade.from);
                let path = folder.path().join(DIARY);
                let recording = Recording::of(folder.path()).unwrap();
                recording.fail_from(operation, fault);
                let opened = open(folder.path()).map(drop);
                drop(recording);
                let within = format!("{fault:?} from operation {operation} of schema {}: {opened:?}", upgrade.schema);
                if let Err(why) = &opened {
                    assert!(matches!(why, StoreError::NoSpace | StoreError::OutOfReach), "{within}");
                    // A commit whose sync alone was refused stands in the log all the same, and is found once the disk is good.
                    let left = contents_of(&path);
                    assert!(left == Ok(upgrade.before) || left == Ok(upgrade.after), "{within}: {left:?}");
                }
                assert_eq!(upgrade.check(folder.path()), Ok(()), "{within}");
            }
        }
    }
}

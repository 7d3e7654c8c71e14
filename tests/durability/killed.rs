//! A real process that dies in the middle of a write. Unlike a rebuilt image this one leaves the memory-mapped index of the
//! log behind, and locks that nobody released.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::{env, io};

use super::full_disk::operations;
use super::recorder::{Fault, Recording};
use super::story::{Story, Telling};
use super::{every_point, folder, sample};

const FOLDER: &str = "EVENFALL_KILLED_IN";
const OPERATION: &str = "EVENFALL_KILLED_AT";
const CHILD: &str = "killed::a_process_writes_until_it_is_killed";
const ACKNOWLEDGED: &str = "acknowledged ";
const STEPS: u64 = 95;

/// Runs [`CHILD`] of this very binary as a process of its own, lets it die at the given operation, and checks what it left.
/// Gives whether it was killed: it was not if it came to its end first.
fn kill(story: &Story, operation: u64) -> Result<bool, String> {
    let folder = folder().map_err(|e| e.to_string())?;
    let output = env::current_exe()
        .and_then(|this| {
            Command::new(this)
                .args([CHILD, "--exact", "--ignored", "--nocapture", "--test-threads=1"])
                .env(FOLDER, folder.path())
                .env(OPERATION, operation.to_string())
                .output()
        })
        .map_err(|e| e.to_string())?;
    let told = String::from_utf8_lossy(&output.stdout);
    let acknowledged = told.lines().filter_map(|line| line.strip_prefix(ACKNOWLEDGED)?.parse().ok()).max().unwrap_or(0);
    let ended = output.status.success();
    // A child that failed by itself ends with a code; one that was killed has none.
    if !ended && output.status.code().is_some() {
        return Err(format!("the child failed: {told}{}", String::from_utf8_lossy(&output.stderr)));
    }
    if ended && acknowledged != STEPS {
        return Err(format!("the child ended early: {told}"));
    }
    let check = story.check(folder.path(), acknowledged);
    check.map(|()| !ended).map_err(|why| format!("killed at operation {operation}: {why}"))
}

/// Says it on a line of its own at once, whatever the test harness has written to the same place.
fn tell(step: u64) -> io::Result<()> {
    let mut out = io::stdout().lock();
    write!(out, "\n{ACKNOWLEDGED}{step}\n")?;
    out.flush()
}

fn number(text: Option<OsString>) -> Option<u64> {
    text?.to_str()?.parse().ok()
}

#[test]
#[ignore = "the process that the next test kills"]
fn a_process_writes_until_it_is_killed() {
    let (Some(folder), Some(operation)) = (env::var_os(FOLDER), number(env::var_os(OPERATION))) else { return };
    let folder = Path::new(&folder);
    let recording = Recording::of(folder).unwrap();
    recording.fail_from(operation, Fault::Death);
    let mut telling = Telling::open(folder).unwrap();
    for step in 1..=STEPS {
        telling.take(folder, step).unwrap();
        tell(step).unwrap();
    }
}

#[test]
fn an_acknowledged_entry_survives_the_death_of_the_process() {
    let story = Story::of(STEPS);
    let whole = operations(&story);
    for operation in sample(whole, if every_point() { whole } else { 25 }) {
        assert!(kill(&story, operation).unwrap(), "operation {operation} came too late");
    }
    assert!(!kill(&story, whole + 1).unwrap(), "one operation too many");
}

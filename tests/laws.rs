//! The laws of the house, kept by reading its own sources: a breach names the file and the line.
//!
//! Nothing here lists files. A new file, feature, kind of entry or catalogue is read as soon as it lies in its folder.

mod advertising;
mod arrows;
mod catalogues;
mod clock;
mod evidence;
mod forms;
mod network;
pub(crate) mod sources;
mod sql;
mod tone;

pub(crate) use catalogues::messages;

/// Fails with one breach a line.
#[track_caller]
fn none(law: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{law}:\n  {}", breaches.join("\n  "));
}

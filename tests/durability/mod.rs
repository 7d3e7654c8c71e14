//! An acknowledged entry survives a kill, a power cut and a full disk.
//!
//! [`recorder`] writes down what the store does to the disk while the [`story`] of a diary is told; [`powercut`] rebuilds
//! what a power cut may leave of it; [`full_disk`] lets the disk fail; [`killed`] ends a real process; [`upgrade`] does all
//! this to a new diary and to an older one; [`read_only`] opens one where nothing can be written. After every mishap the diary must open and hold each step that was
//! acknowledged, at most the one that was being taken, and nothing else.
//!
//! The ordinary run takes about a minute on two cores, the long one, with a longer story and every point, many:
//!
//! ```text
//! cargo test -p evenfall-tests --test durability
//! EVENFALL_EVERY_POINT=1 cargo test -p evenfall-tests --test durability -- --nocapture
//! ```

mod full_disk;
mod killed;
mod power;
mod powercut;
mod read_only;
mod recorder;
mod story;
mod upgrade;

use std::io;
use std::path::Path;

use tempfile::TempDir;

/// A fresh folder, in memory where the system offers that: what is on the disk is modelled here, not tried out, and real
/// syncs would only cost time.
pub(crate) fn folder() -> io::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }
}

/// Whether the long run was asked for: every point instead of a sample, by `EVENFALL_EVERY_POINT=1`.
pub(crate) fn every_point() -> bool {
    std::env::var_os("EVENFALL_EVERY_POINT").is_some_and(|value| value == "1")
}

/// So many of the numbers from 1 to `last`, evenly spread and always the same.
pub(crate) fn sample(last: u64, count: u64) -> Vec<u64> {
    let count = count.min(last).max(1);
    (0..count).map(|index| 1 + index * last / count).collect()
}

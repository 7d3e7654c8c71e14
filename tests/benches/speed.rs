//! How fast Evenfall is, each time beside its floor: the same work done barely, in the same run, turn about.
//!
//! ```text
//! tests/run bench                 builds the phone's library first
//! cargo bench -p evenfall-tests
//! ```
//!
//! Times are printed and never asserted; it ends non-zero only when it cannot run. What each floor is stands beside it:
//! [`today`], [`log`], [`patterns`], [`summary`], [`copies`], [`memory`], [`size`].

#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

mod bare;
mod copies;
mod diaries;
mod habits;
mod log;
mod measure;
mod memory;
mod patterns;
mod size;
mod summary;
mod today;

use std::error::Error;

use diaries::Diaries;

type Ran = Result<(), Box<dyn Error>>;

fn main() -> Ran {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if memory::is_child(&arguments) {
        return memory::child(&arguments);
    }
    let diaries = Diaries::made()?;
    today::run(&diaries)?;
    log::run(&diaries)?;
    patterns::run(&diaries)?;
    summary::run(&diaries)?;
    copies::run(&diaries)?;
    memory::run(&diaries)?;
    size::run()
}

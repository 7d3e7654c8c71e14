//! How fast Evenfall is, each time beside its floor: the same work done barely, in the same run, turn about.
//!
//! ```text
//! tests/run bench                 builds the phone's library first
//! cargo bench -p evenfall-tests
//! cargo bench -p evenfall-tests -- summary copies        only these
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

/// A part, by the name it can be asked for.
type Part = (&'static str, fn(&Diaries) -> Ran);

const PARTS: &[Part] = &[
    ("today", today::run),
    ("log", log::run),
    ("patterns", patterns::run),
    ("summary", summary::run),
    ("copies", copies::run),
    ("memory", memory::run),
    ("size", |_| size::run()),
];

fn main() -> Ran {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if memory::is_child(&arguments) {
        return memory::child(&arguments);
    }
    let named: Vec<&str> = arguments.iter().map(String::as_str).filter(|word| !word.starts_with('-')).collect();
    if let Some(unknown) = named.iter().find(|name| !PARTS.iter().any(|(part, _)| part == *name)) {
        return Err(format!("there is no part \"{unknown}\"; see speed.rs").into());
    }
    let diaries = Diaries::made()?;
    for (_, run) in PARTS.iter().filter(|(part, _)| named.is_empty() || named.contains(part)) {
        run(&diaries)?;
    }
    Ok(())
}

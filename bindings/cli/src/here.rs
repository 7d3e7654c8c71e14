//! The open diary, the moment, and how to answer.

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use evenfall_bindings::{Diary, Moment};
use serde::Serialize;

use crate::args::Common;
use crate::failure::Failure;
use crate::open::Place;
use crate::show::page::Page;
use crate::when::{self, Clock};

/// Everything a command on the diary needs.
#[derive(Debug)]
pub(crate) struct Here {
    pub(crate) diary: Arc<Diary>,
    pub(crate) now: Moment,
    pub(crate) clock: Clock,
    pub(crate) json: bool,
    bold: bool,
}

impl Here {
    pub(crate) fn open(common: &Common) -> Result<Self, Failure> {
        let (now, clock) = when::now(common.at.as_deref())?;
        let diary = Place::of(common)?.open(&common.lang)?;
        Ok(Self { diary, now, clock, json: common.json, bold: bold() })
    }

    /// The same, at another moment: for a diary that is played.
    pub(crate) fn playing(diary: Arc<Diary>, now: Moment) -> Self {
        let clock = Clock::Ahead(now.offset_minutes());
        Self { diary, now, clock, json: false, bold: bold() }
    }

    /// Shows a record: drawn, or with `--json` as it stands.
    pub(crate) fn show<T: Serialize>(&self, state: &T, draw: impl FnOnce(&T, &mut Page)) -> Result<(), Failure> {
        if self.json {
            return print_json(state);
        }
        let mut page = Page::new(self.bold, self.diary.chrome(self.now)?.urgent_help);
        draw(state, &mut page);
        print(page.text())
    }
}

/// A record as it stands.
pub(crate) fn print_json<T: Serialize>(state: &T) -> Result<(), Failure> {
    print(&(serde_json::to_string_pretty(state)? + "\n"))
}

/// Text on standard output.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Whether titles may be bold: on a terminal, unless `NO_COLOR` is set.
pub(crate) fn bold() -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
    std::io::stdout().is_terminal() && !unwanted
}

//! The first run: the promise, the country, the date, the numbers, the lock. All but the first may be skipped.

use serde::Serialize;

use super::due_date::ways;
use super::parts::Action;
use super::settings::{SettingRow, switches};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// One step of the first run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FirstRunStep {
    /// Its name: promise, place, dating, numbers or lock.
    pub id: String,
    /// "Step 3 of 5".
    pub progress: String,
    /// What it asks or says.
    pub title: String,
    /// The lines under it.
    pub lines: Vec<String>,
    /// The sheet it shows, or absent.
    pub sheet: Option<String>,
    /// What she chooses from, each a sheet of its own; empty for most steps.
    pub ways: Vec<Action>,
    /// What she may switch on, each kept by the phone; empty for most steps.
    pub switches: Vec<SettingRow>,
    /// The words that go on.
    pub go_on: String,
    /// The words that skip it; absent where it cannot be skipped.
    pub skip: Option<String>,
}

/// The First run screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FirstRunState {
    /// Whether it is behind her.
    pub done: bool,
    /// Its steps, in order.
    pub steps: Vec<FirstRunStep>,
    /// What stands under every step: no account, nothing sent.
    pub promise: String,
    /// What opens a backup instead, offered with the first step: she may come from another phone.
    pub restore: String,
}

impl FirstRunState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        Ok(Self::of(&Standing::read(store, now)?, words))
    }

    fn of(standing: &Standing, words: &Words) -> Self {
        const STEPS: [(&str, usize, Option<&str>); 5] = [
            ("promise", 4, None),
            ("place", 2, Some("place")),
            ("dating", 1, None),
            ("numbers", 2, Some("numbers")),
            ("lock", 2, None),
        ];
        let steps = STEPS
            .into_iter()
            .zip(1..)
            .map(|((id, lines, sheet), number)| FirstRunStep {
                id: id.to_owned(),
                progress: words.tell(&Message::of("first-run-step").with("number", number).with("of", STEPS.len())),
                title: words.say(&format!("first-run-{id}")),
                lines: (1..=lines).map(|line| words.say(&format!("first-run-{id}-{line}"))).collect(),
                sheet: sheet.map(str::to_owned),
                ways: if id == "dating" { ways(words) } else { Vec::new() },
                switches: if id == "lock" { switches(words) } else { Vec::new() },
                go_on: words.say(if number == STEPS.len() { "first-run-finish" } else { "first-run-go-on" }),
                skip: (number > 1)
                    .then(|| words.say(if id == "dating" { "first-run-not-sure" } else { "first-run-skip" })),
            })
            .collect();
        Self {
            done: standing.profile.first_run_done,
            steps,
            promise: words.say("first-run-foot"),
            restore: words.say("first-run-restore"),
        }
    }
}

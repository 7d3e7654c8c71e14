//! Tonight's plan: a short list for the evening, fitted to her week, her day, and what eased her legs before.
//!
//! It has no clock in it, asks for nothing to be logged, and works with an empty diary. Clinical review: open.

mod facts;
mod relief;
mod steps;

use serde::Serialize;

pub use relief::Relief;

use self::facts::Evening;
use super::library::Reader;
use super::parts::{Action, Place};
use super::sort_legs::{LegsLine, Voice};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::words::Words;

/// The Evening screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EveningState {
    /// "A plan for tonight".
    pub title: String,
    /// What it is, and that nothing of it has to be done.
    pub line: String,
    /// That no clinician has reviewed it.
    pub review: String,
    /// What comes before all else: one leg that is different.
    pub check: Action,
    /// The steps, in the order of the evening.
    pub steps: Vec<EveningStep>,
    /// "What eased your legs before"; empty where nothing is written.
    pub relief_label: String,
    /// What she wrote that helped, the most often named first.
    pub relief: Vec<Relief>,
    /// What such counts can tell; empty where there are none.
    pub relief_note: String,
    /// Where the plan leads.
    pub actions: Vec<Action>,
}

/// One step of the evening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EveningStep {
    /// Its name.
    pub id: String,
    /// "Before dinner"; said again on each step of the same part.
    pub when: String,
    /// What to do, and what it rests on.
    pub line: LegsLine,
    /// Why it stands here tonight.
    pub why: String,
    /// Where it leads, or absent.
    pub action: Option<Action>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

impl EveningState {
    /// The plan at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let evening = Evening::read(store, &standing)?;
        let reader = Reader::today(Voice::of(&standing, words));
        let voice = &reader.voice;
        let relief = relief::relief(&evening.relief, voice);
        let to = |key: &str, place| Action { words: voice.say(key), place };
        Ok(Self {
            title: voice.say("evening-title"),
            line: voice.say("evening-line"),
            review: voice.say("legs-review"),
            check: to("tonight-check", Place::UrgentHelp),
            steps: steps::steps(&evening, &reader),
            relief_label: if relief.is_empty() { String::new() } else { voice.say("evening-relief") },
            relief_note: if relief.is_empty() { String::new() } else { voice.say("evening-relief-note") },
            relief,
            actions: vec![
                to("evening-go-tonight", Place::Tonight),
                to("library-go_breathing", Place::Breathing),
                to("evening-go-movement", Place::LibraryPage { id: "movement".to_owned() }),
                to("evening-go-rest", Place::LibraryPage { id: "rest".to_owned() }),
            ],
        })
    }
}

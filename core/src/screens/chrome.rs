//! The words around every screen: the bar, the help, the moon.

use chrono::Timelike;
use serde::Serialize;

use super::parts::Place;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::words::Words;

/// One place of the bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tab {
    /// Where it leads.
    pub place: Place,
    /// Its words.
    pub words: String,
}

/// What stands around every screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChromeState {
    /// The bar. After a birth or a loss it has no weeks.
    pub tabs: Vec<Tab>,
    /// "Urgent help", in the same corner of every screen.
    pub urgent_help: String,
    /// "Settings".
    pub settings: String,
    /// "Back".
    pub back: String,
    /// "Close".
    pub close: String,
    /// "Undo".
    pub undo: String,
    /// "Save".
    pub save: String,
    /// "Delete".
    pub delete: String,
    /// "Keep it", for an unusual answer.
    pub keep: String,
    /// "Try again".
    pub try_again: String,
    /// "Tonight", on the moon.
    pub tonight: String,
    /// Whether the deep night comes by itself at this time.
    pub deep: bool,
    /// Whether the language is read from right to left.
    pub from_right: bool,
}

impl ChromeState {
    /// What stands around the screens at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let minute_of_day = i32::try_from(now.time().num_seconds_from_midnight() / 60).unwrap_or(0);
        Ok(Self::of(&standing, minute_of_day, words))
    }

    fn of(standing: &Standing, minute_of_day: i32, words: &Words) -> Self {
        let tab = |place, key: &str| Tab { place, words: words.say(key) };
        let mut tabs =
            vec![tab(Place::Today, "tab-today"), tab(Place::Nights, "tab-patterns"), tab(Place::LogSheet, "tab-log")];
        if standing.expecting() {
            tabs.push(tab(Place::Timeline, "tab-timeline"));
        }
        let (from, until) = (standing.profile.deep_from, standing.profile.deep_until);
        let deep = if from <= until {
            (from..until).contains(&minute_of_day)
        } else {
            minute_of_day >= from || minute_of_day < until
        };
        Self {
            tabs,
            urgent_help: words.say("urgent-title"),
            settings: words.say("settings-title"),
            back: words.say("chrome-back"),
            close: words.say("chrome-close"),
            undo: words.say("chrome-undo"),
            save: words.say("form-save"),
            delete: words.say("chrome-delete"),
            keep: words.say("chrome-keep"),
            try_again: words.say("chrome-try-again"),
            tonight: words.say("tab-tonight"),
            deep,
            from_right: words.language().reads_from_right(),
        }
    }
}

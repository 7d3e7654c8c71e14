//! The words around every screen: the bar, the help, the moon.

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

/// What a form says of itself, beside the words of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormWords {
    /// "One more", on a stepper.
    pub more: String,
    /// "One less".
    pub less: String,
    /// "Clear", which empties a field.
    pub clear: String,
    /// "Choose", which takes what a picker shows.
    pub choose: String,
    /// "Cancel", which leaves a picker or a question as it was.
    pub cancel: String,
    /// The label of a search.
    pub search: String,
    /// What stands where a search finds nothing.
    pub nothing_found: String,
    /// What stands in a field without an answer.
    pub not_said: String,
    /// "Now", which sets a moment to this one.
    pub now: String,
    /// "Date", where a date and a time are chosen apart.
    pub date: String,
    /// "Time".
    pub time: String,
    /// "Needed", at a field that must be answered.
    pub required: String,
    /// What is said when answers are refused or asked about, before the first of them.
    pub look: String,
    /// What asks when a form is left with answers in it.
    pub unsaved_title: String,
    /// What stays with the form.
    pub unsaved_keep: String,
    /// What leaves it.
    pub unsaved_leave: String,
}

impl FormWords {
    fn read(words: &Words) -> Self {
        let form = |key: &str| words.say(&format!("form-{key}"));
        Self {
            more: form("more"),
            less: form("less"),
            clear: form("clear"),
            choose: form("choose"),
            cancel: form("cancel"),
            search: form("search"),
            nothing_found: form("nothing-found"),
            not_said: form("not-said"),
            now: form("now"),
            date: form("date"),
            time: form("time"),
            required: form("required"),
            look: form("look"),
            unsaved_title: form("unsaved-title"),
            unsaved_keep: form("unsaved-keep"),
            unsaved_leave: form("unsaved-leave"),
        }
    }
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
    /// "Change", on an entry.
    pub edit: String,
    /// "Delete".
    pub delete: String,
    /// "Keep it", for an unusual answer.
    pub keep: String,
    /// "Try again".
    pub try_again: String,
    /// "Tonight", on the moon.
    pub tonight: String,
    /// What is said while the phone's screen is recorded or shown elsewhere.
    pub captured: String,
    /// What closes a chart that is read as a list.
    pub list_close: String,
    /// What stands while something takes its time.
    pub working: String,
    /// What a number to call does, for a screen reader.
    pub call_hint: String,
    /// What every form says of itself.
    pub forms: FormWords,
    /// Whether the deep night comes by itself at this time.
    pub deep: bool,
    /// Whether the language is read from right to left.
    pub from_right: bool,
}

impl ChromeState {
    /// What stands around the screens at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        Ok(Self::of(&standing, now, words))
    }

    /// What stands around the screens that are shown while the diary is closed: no bar, and no hour of the night.
    pub fn without_diary(words: &Words) -> Self {
        Self::around(Vec::new(), false, words)
    }

    fn of(standing: &Standing, now: Moment, words: &Words) -> Self {
        let tab = |place, key: &str| Tab { place, words: words.say(key) };
        let mut tabs =
            vec![tab(Place::Today, "tab-today"), tab(Place::Nights, "tab-patterns"), tab(Place::LogSheet, "tab-log")];
        if standing.expecting() {
            tabs.push(tab(Place::Timeline, "tab-timeline"));
        }
        tabs.push(tab(Place::Care, "tab-care"));
        Self::around(tabs, standing.profile.is_deep(now), words)
    }

    fn around(tabs: Vec<Tab>, deep: bool, words: &Words) -> Self {
        Self {
            tabs,
            urgent_help: words.say("urgent-title"),
            settings: words.say("settings-title"),
            back: words.say("chrome-back"),
            close: words.say("chrome-close"),
            undo: words.say("chrome-undo"),
            save: words.say("form-save"),
            edit: words.say("chrome-edit"),
            delete: words.say("chrome-delete"),
            keep: words.say("chrome-keep"),
            try_again: words.say("chrome-try-again"),
            tonight: words.say("tab-tonight"),
            captured: words.say("chrome-captured"),
            list_close: words.say("chrome-list-close"),
            working: words.say("chrome-working"),
            call_hint: words.say("chrome-call-hint"),
            forms: FormWords::read(words),
            deep,
            from_right: words.language().reads_from_right(),
        }
    }
}

//! Her choices, and what can be done with the diary.

use serde::Serialize;

use super::parts::{Action, Place};
use super::plan::whose;
use crate::moment::Moment;
use crate::profile::{HerPlan, Profile, Standing};
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// One row of Settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingRow {
    /// What it is.
    pub title: String,
    /// How it stands, or what it does.
    pub note: String,
    /// What a press leads to.
    pub act: SettingAct,
    /// Whether it is on or off; the phone keeps which.
    pub switch: bool,
}

/// What a row of Settings leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingAct {
    /// A place in the app, or a sheet.
    Go {
        /// Where.
        place: Place,
    },
    /// Sealing a copy of everything.
    BackUp,
    /// Opening a sealed copy.
    Restore,
    /// Taking everything out as files.
    Export,
    /// Reading such a file in.
    Import,
    /// The phone's own lock.
    Lock,
    /// Tonight as a slip that can be written on while the app is locked.
    TonightWhileLocked,
    /// What the lock can and cannot do.
    AboutLock,
    /// A blank card in the list of recent apps.
    HideInRecents,
    /// Saying that an ending was set by mistake.
    TakeBackEnding,
}

/// Rows under one title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingGroup {
    /// The title.
    pub title: String,
    /// The rows.
    pub rows: Vec<SettingRow>,
}

/// The Settings screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingsState {
    /// "Settings".
    pub title: String,
    /// The promise, in one line.
    pub promise: String,
    /// What stands behind the promise.
    pub promise_line: String,
    /// The rows.
    pub groups: Vec<SettingGroup>,
}

impl SettingsState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let plan = HerPlan::read(store, &standing)?;
        Ok(Self::of(&standing, &plan, words))
    }

    fn of(standing: &Standing, plan: &HerPlan, words: &Words) -> Self {
        let profile = &standing.profile;
        let row = |key: &str, note: String, act| SettingRow { title: words.say(key), note, act, switch: false };
        let said = |key: &str, act| row(key, words.say(&format!("{key}-note")), act);
        let mut privacy = switches(words);
        privacy.push(said("settings-about-lock", SettingAct::AboutLock));
        let (about, after) =
            if standing.expecting() { ("settings-pregnancy", "") } else { ("settings-after", "-after") };
        let by_stage = |key: &str, act| row(key, words.say(&format!("{key}-note{after}")), act);
        let form = |sheet: &str| SettingAct::Go { place: Place::Form { kind: sheet.to_owned() } };
        let group = |key: &str, rows| SettingGroup { title: words.say(key), rows };
        Self {
            title: words.say("settings-title"),
            promise: words.say("settings-promise"),
            promise_line: words.say("settings-promise-line"),
            groups: vec![
                group("settings-privacy", privacy),
                group(
                    "settings-diary",
                    vec![
                        said("settings-back-up", SettingAct::BackUp),
                        said("settings-restore", SettingAct::Restore),
                        said("settings-export", SettingAct::Export),
                        said("settings-import", SettingAct::Import),
                    ],
                ),
                group(about, pregnancy(standing, plan, words)),
                group(
                    "settings-look",
                    vec![
                        said("reminders-title", SettingAct::Go { place: Place::Reminders }),
                        row("hours-title", hours(profile, words), form("hours")),
                        row("place-title", words.say(&format!("country-{}", profile.country.id())), form("place")),
                        by_stage("numbers-title", form("numbers")),
                        by_stage("figures-title", form("figures")),
                    ],
                ),
            ],
        }
    }
}

/// What the phone keeps and not the diary: `core/decisions/0012` says why.
pub(super) fn switches(words: &Words) -> Vec<SettingRow> {
    [
        ("settings-lock", SettingAct::Lock),
        ("settings-slip", SettingAct::TonightWhileLocked),
        ("settings-hide", SettingAct::HideInRecents),
    ]
    .map(|(key, act)| SettingRow { title: words.say(key), note: words.say(&format!("{key}-note")), act, switch: true })
    .into()
}

fn pregnancy(standing: &Standing, plan: &HerPlan, words: &Words) -> Vec<SettingRow> {
    let row = |key: &str, note: String, act| SettingRow { title: words.say(key), note, act, switch: false };
    if !standing.expecting() {
        return vec![
            row("settings-mistake", words.say("settings-mistake-note"), SettingAct::TakeBackEnding),
            row(
                "settings-new-pregnancy",
                words.say("settings-new-pregnancy-note"),
                SettingAct::Go { place: Place::DueDate },
            ),
        ];
    }
    let due = standing.pregnancy.as_ref().and_then(|kept| kept.pregnancy.due);
    let date = due.map_or_else(|| words.say("settings-no-date"), |due| words.date(due));
    vec![
        row("due-title", date, SettingAct::Go { place: Place::DueDate }),
        row(
            "babies-title",
            words.say("babies-title-note"),
            SettingAct::Go { place: Place::Form { kind: "babies".to_owned() } },
        ),
        row(
            "care_plan-title",
            whose(standing, plan, words),
            SettingAct::Go { place: Place::Form { kind: "care_plan".to_owned() } },
        ),
        row("ended-title", words.say("ended-title-note"), SettingAct::Go { place: Place::Ended }),
    ]
}

fn hours(profile: &Profile, words: &Words) -> String {
    words.tell(
        &Message::of("settings-hours")
            .with("turn", words.minute_of_day(profile.day_turn.minutes()))
            .with("from", words.minute_of_day(profile.deep_from))
            .with("until", words.minute_of_day(profile.deep_until)),
    )
}

/// The screen that says a pregnancy has ended: three taps, no reason asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EndedState {
    /// "This pregnancy has ended".
    pub title: String,
    /// What saying so does, and that nothing is lost.
    pub lines: Vec<String>,
    /// The sheet that asks, or absent when it is said already.
    pub sheet: Option<String>,
    /// What can be done after: put right a mistake, write on, see Urgent help.
    pub actions: Vec<Action>,
    /// The words that take it back; absent while expecting.
    pub mistake: Option<String>,
}

impl EndedState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        Ok(Self::of(&Standing::read(store, now)?, words))
    }

    fn of(standing: &Standing, words: &Words) -> Self {
        let lines = |keys: &[&str]| keys.iter().map(|key| words.say(key)).collect();
        if standing.expecting() {
            return Self {
                title: words.say("ended-title"),
                lines: lines(&["ended-line-1", "ended-line-2", "ended-line-3"]),
                sheet: Some("ended".to_owned()),
                actions: Vec::new(),
                mistake: None,
            };
        }
        Self {
            title: words.say("ended-done"),
            lines: lines(&["ended-done-1", "ended-done-2"]),
            sheet: None,
            actions: vec![
                Action { words: words.say("urgent-title"), place: Place::UrgentHelp },
                Action { words: words.say("ended-change"), place: Place::Form { kind: "ended".to_owned() } },
            ],
            mistake: Some(words.say("settings-mistake")),
        }
    }
}

//! The log sheet: anything, fast.

use chrono::Days;
use serde::Serialize;

use crate::diary::KINDS;
use crate::entry::Pillar;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::words::Words;

/// Something that can be logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindChoice {
    /// The kind.
    pub kind: String,
    /// Its name.
    pub words: String,
    /// The part of her day it belongs to.
    pub pillar: Pillar,
}

/// Kinds that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindGroup {
    /// What they have in common.
    pub title: String,
    /// The kinds.
    pub kinds: Vec<KindChoice>,
}

/// The Log sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogSheetState {
    /// "Log".
    pub title: String,
    /// "Last used"; empty with the list.
    pub last_label: String,
    /// What she logged in the last week, the latest first; at most four.
    pub last: Vec<KindChoice>,
    /// Everything.
    pub groups: Vec<KindGroup>,
}

/// Sorting her legs is not among them: it is a screen of its own, with one question a page.
const GROUPS: &[(&str, &[&str])] = &[
    ("log-legs", &["spell", "night_event", "quiet_night"]),
    ("log-rest", &["sleep", "nap"]),
    ("log-iron", &["iron_dose", "supplement", "food", "own_food", "result"]),
    ("log-drink", &["drink"]),
    ("log-move", &["activity"]),
    ("log-calm", &["mood", "mood_check", "breathing"]),
    ("log-body", &["symptom", "movement_note", "tightening", "weight", "blood_pressure"]),
    ("log-care", &["medicine", "smoking", "question", "appointment", "remark"]),
];

/// What speaks of a baby, and is not offered after an end.
const ABOUT_THE_BABY: &[&str] = &["movement_note", "tightening"];

const MOST_LAST: usize = 4;

impl LogSheetState {
    /// The sheet at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let offered = |kind: &str| standing.expecting() || !ABOUT_THE_BABY.contains(&kind);
        let listed = |kind: &str| GROUPS.iter().any(|(_, kinds)| kinds.contains(&kind));
        let week_ago = standing.day.checked_sub_days(Days::new(7)).unwrap_or(standing.day);
        let mut used = Vec::new();
        for kind in KINDS.iter().filter(|kind| offered(kind.id) && listed(kind.id)) {
            if let Some(last) = store.last_kept_since(kind, week_ago)? {
                used.push((last, kind.id));
            }
        }
        used.sort_unstable_by(|one, other| other.cmp(one));
        let last: Vec<KindChoice> = used.iter().take(MOST_LAST).filter_map(|(_, kind)| choice(kind, words)).collect();
        Ok(Self {
            title: words.say("tab-log"),
            last_label: if last.is_empty() { String::new() } else { words.say("log-last") },
            last,
            groups: GROUPS
                .iter()
                .map(|(title, kinds)| KindGroup {
                    title: words.say(title),
                    kinds: kinds.iter().filter(|kind| offered(kind)).filter_map(|kind| choice(kind, words)).collect(),
                })
                .collect(),
        })
    }
}

fn choice(id: &str, words: &Words) -> Option<KindChoice> {
    let kind = KINDS.iter().find(|kind| kind.id == id)?;
    Some(KindChoice { kind: id.to_owned(), words: words.say(&format!("kind-{id}")), pillar: kind.pillar })
}

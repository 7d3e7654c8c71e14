//! One of her days, entry by entry.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::{Action, Invitation, Place};
use crate::diary::on_day;
use crate::entry::Pillar;
use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// One entry of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DiaryRow {
    /// Its kind.
    pub kind: String,
    /// Its name, with which it is changed or deleted.
    pub id: String,
    /// The time her clock showed.
    pub time: String,
    /// What it says.
    pub line: String,
    /// Her own words beside it, or absent.
    pub note: Option<String>,
    /// The part of her day it belongs to.
    pub pillar: Pillar,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// The Day diary screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayDiaryState {
    /// "Sunday 22 November".
    pub title: String,
    /// When this day ends.
    pub line: String,
    /// The day, to ask for it again.
    pub day: String,
    /// The day before.
    pub earlier: String,
    /// The day after; absent on today.
    pub later: Option<String>,
    /// The entries, in the order they happened.
    pub rows: Vec<DiaryRow>,
    /// What stands here while there are none.
    pub empty: Option<Invitation>,
}

impl DayDiaryState {
    /// The day asked for, or today.
    pub fn read(store: &Store, day: Option<NaiveDate>, now: Moment, words: &Words) -> Result<Self> {
        let turn = Profile::read(store)?.day_turn;
        let today = turn.day_of(now);
        let day = day.unwrap_or(today);
        let rows: Vec<DiaryRow> = on_day(store, day, turn)?
            .into_iter()
            .map(|entry| {
                let (time, line) = (words.time(entry.at.time()), entry.line(words));
                DiaryRow {
                    kind: entry.kind.id.to_owned(),
                    id: entry.id.to_string(),
                    spoken: [Some(time.clone()), Some(line.clone()), entry.note.clone()]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(". "),
                    time,
                    line,
                    note: entry.note,
                    pillar: entry.kind.pillar,
                }
            })
            .collect();
        Ok(Self {
            title: words.day(day),
            line: words.tell(&Message::of("day-until").with("time", words.minute_of_day(turn.minutes()))),
            day: day.to_string(),
            earlier: day.pred_opt().unwrap_or(day).to_string(),
            later: day.succ_opt().filter(|_| day < today).map(|later| later.to_string()),
            empty: rows.is_empty().then(|| Invitation {
                words: words.say("day-empty"),
                action: Some(Action { words: words.say("tab-log"), place: Place::LogSheet }),
            }),
            rows,
        })
    }
}

//! One of her days, entry by entry, and what it comes to.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::{Action, Invitation, Place};
use crate::diary::{on_day, written_before};
use crate::entry::{Pillar, Record};
use crate::exercise::store::sessions;
use crate::iron::eaten::{Eaten, iron_in_short};
use crate::iron::store::{day_intake, intakes_by_entry};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::triggers::caffeine::caffeine_of_day;
use crate::triggers::store::drinks_on;
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
    /// Its words.
    pub earlier_words: String,
    /// The last day before it that holds an entry; absent where there is none.
    pub earlier_written: Option<String>,
    /// Its words.
    pub earlier_written_words: String,
    /// The day after; absent on today.
    pub later: Option<String>,
    /// Its words.
    pub later_words: String,
    /// The entries, in the order they happened.
    pub rows: Vec<DiaryRow>,
    /// What the day comes to: iron of tablets and of food, caffeine, movement; those of them that were written.
    pub totals: Vec<String>,
    /// What stands here while there are none.
    pub empty: Option<Invitation>,
}

impl DayDiaryState {
    /// The day asked for, or today.
    pub fn read(store: &Store, day: Option<NaiveDate>, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let (today, turn) = (standing.day, standing.profile.day_turn);
        let day = day.unwrap_or(today);
        let eaten = intakes_by_entry(store, day, day.succ_opt().unwrap_or(day))?;
        let rows: Vec<DiaryRow> = on_day(store, day, turn)?
            .into_iter()
            .map(|entry| {
                // Only the intake knows the name of a food of her own.
                let eaten = eaten.iter().find(|(id, _)| entry.kind.id == Eaten::KIND && *id == entry.id);
                let line = eaten.map_or_else(|| entry.line(words), |(_, intake)| intake.line(words));
                let time = words.time(entry.at.time());
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
            earlier_words: words.say("day-earlier"),
            earlier_written: written_before(store, day, turn)?.map(|day| day.to_string()),
            earlier_written_words: words.say("day-earlier-written"),
            later_words: words.say("day-later"),
            later: day.succ_opt().filter(|_| day < today).map(|later| later.to_string()),
            empty: rows.is_empty().then(|| Invitation {
                words: words.say("day-empty"),
                action: Some(Action { words: words.say("tab-log"), place: Place::LogSheet }),
            }),
            totals: totals(store, &standing, day, words)?,
            rows,
        })
    }
}

/// What a day of hers comes to.
fn totals(store: &Store, standing: &Standing, day: NaiveDate, words: &Words) -> Result<Vec<String>> {
    let turn = standing.profile.day_turn;
    let intake = day_intake(store, day, turn)?;
    let doses = (intake.iron_of_doses_mg > 0.0)
        .then(|| words.tell(&Message::of("day-iron-doses").with("mg", words.number_in_full(intake.iron_of_doses_mg))));
    let food = (intake.iron_of_food_mg() > 0.0).then(|| {
        let message = Message::of("day-iron-food").with("mg", iron_in_short(intake.iron_of_food_mg(), words));
        words.tell(&message.with("untold", intake.foods_untold))
    });
    let caffeine = caffeine_of_day(&drinks_on(store, day, turn)?).counted_mg;
    let caffeine = (caffeine > 0.0).then(|| {
        if standing.expecting() {
            standing.profile.caffeine().line().comparison(caffeine, words)
        } else {
            words.tell(&Message::of("caffeine-in-day").with("mg", words.number_in_full(caffeine)))
        }
    });
    let moved: i64 = sessions(store, day, day.succ_opt().unwrap_or(day))?
        .iter()
        .filter(|(at, _)| turn.day_of(*at) == day)
        .map(|(_, session)| i64::from(session.minutes.get()))
        .sum();
    let moved = (moved > 0).then(|| words.tell(&Message::of("day-moved").with("duration", words.duration(moved))));
    Ok([doses, food, caffeine, moved].into_iter().flatten().collect())
}

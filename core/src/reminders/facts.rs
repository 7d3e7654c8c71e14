//! What the schedule looks at, read from the diary.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::kinds::ReminderKind;
use super::quiet::RingChoices;
use super::schedule::{DatedNote, Facts};
use super::store::{self, RingRow};
use crate::care::appointment::Appointment;
use crate::care::store::appointments;
use crate::diary::kind;
use crate::entry::{Entry, EntryId};
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::{GestationalAge, Trimester};

/// Something of her care plan that can be had from a day on, as whoever knows the plan passes it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanWindow {
    /// Its name in the plan, which stays the same when its days move.
    pub id: String,
    /// What it is, in words.
    pub words: String,
    /// The first day it can be had.
    pub opens: NaiveDate,
    /// The last usual day.
    pub closes: NaiveDate,
}

/// Everything about reminders at one moment.
#[derive(Debug)]
pub(crate) struct Known {
    pub(super) standing: Standing,
    pub(super) all: Vec<super::plan::Reminder>,
    pub(super) facts: Facts,
    pub(super) rings: std::collections::BTreeMap<String, RingRow>,
    pub(super) visits: Vec<(EntryId, Moment, Appointment)>,
    pub(super) windows: Vec<PlanWindow>,
}

/// How far ahead visits are read, in days. Ours.
const VISITS_AHEAD_DAYS: u64 = 400;

impl Known {
    /// How she stands.
    pub(crate) fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Every reminder she ever set, on or off.
    pub(crate) fn all(&self) -> &[super::plan::Reminder] {
        &self.all
    }

    /// Her choices for all of them.
    pub(crate) fn choices(&self) -> &RingChoices {
        &self.facts.choices
    }

    /// Reads what there is to know at this moment.
    pub(crate) fn read(store: &Store, windows: &[PlanWindow], now: Moment) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let all = store::reminders(store)?;
        let rings = store::rings(store)?;
        let on: Vec<_> = all.iter().filter(|reminder| reminder.is_on(&standing)).cloned().collect();
        let has = |kind: ReminderKind| on.iter().any(|reminder| reminder.kind == kind);
        let day = now.civil_day();
        let (first, last) = (before(day, 4), after(day, 3));
        let of = |id: &str| -> Result<Vec<Entry>> {
            kind(id).map_or(Ok(Vec::new()), |kind| store.entries(kind, first, last))
        };
        let turn = standing.profile.day_turn;
        let doses = if has(ReminderKind::Iron) || has(ReminderKind::Tea) { of("iron_dose")? } else { Vec::new() };
        let mut logged: Vec<(ReminderKind, NaiveDate)> =
            doses.iter().map(|dose| (ReminderKind::Iron, turn.day_of(dose.at))).collect();
        if has(ReminderKind::Prenatal) {
            let prenatal = |entry: &Entry| entry.body.0.get("what").and_then(|what| what.as_str()) == Some("prenatal");
            let taken = of("supplement")?.into_iter().filter(prenatal);
            logged.extend(taken.map(|entry| (ReminderKind::Prenatal, turn.day_of(entry.at))));
        }
        if has(ReminderKind::Morning) {
            let nights = of("sleep")?.into_iter().chain(of("quiet_night")?);
            logged.extend(nights.map(|entry| (ReminderKind::Morning, entry.at.night().morning())));
        }
        let visits = if has(ReminderKind::Appointment) {
            appointments(store, before(day, 2), after(day, VISITS_AHEAD_DAYS))?
        } else {
            Vec::new()
        };
        let due = match standing.stage {
            Stage::Expecting { due, .. } => Some(due),
            Stage::Undated | Stage::After { .. } => None,
        };
        let facts = Facts {
            reminders: on,
            choices: RingChoices::read(store)?,
            due,
            iron: doses.iter().map(|dose| (dose.id.to_string(), dose.at)).collect(),
            logged,
            visits: visits.iter().map(|(id, at, _)| (id.to_string(), *at)).collect(),
            dates: dates(&standing, windows),
            rung: store::rung(&rings),
        };
        Ok(Self { standing, all, facts, rings, visits, windows: windows.to_vec() })
    }
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// The days on which a trimester begins, by the convention she sees, and on which her plan opens something.
fn dates(standing: &Standing, windows: &[PlanWindow]) -> Vec<DatedNote> {
    // One note a day, however much opens on it.
    let days: BTreeSet<NaiveDate> = windows.iter().map(|window| window.opens).collect();
    let note = |day| DatedNote { kind: ReminderKind::Window, id: "opens".to_owned(), day };
    let mut found: Vec<DatedNote> = days.into_iter().map(note).collect();
    if let Stage::Expecting { due, .. } = standing.stage {
        for (trimester, id) in [(Trimester::Second, "second"), (Trimester::Third, "third")] {
            let begins = standing.profile.trimesters().begins(trimester);
            let left = GestationalAge::AT_DUE_DATE.total_days().saturating_sub(begins.total_days());
            found.push(DatedNote {
                kind: ReminderKind::Trimester,
                id: id.to_owned(),
                day: before(due, u64::from(left)),
            });
        }
    }
    found
}

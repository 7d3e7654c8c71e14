//! What she does to a ring or a reminder: it is done, it comes again later, it is switched on or off.

use super::facts::Known;
use super::kinds::{Logs, ReminderKind};
use super::plan::{Plan, Reminder};
use super::store::{self, RingRow, State, set, set_ring};
use super::words::list_title;
use crate::diary::{self, Kept, Step, Submitted, Undo};
use crate::forms::{Answers, Value};
use crate::moment::Moment;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// The minutes a ring can be put off by.
pub(super) const SNOOZES: [i32; 3] = [10, 30, 60];

/// How many days back the last tablet is looked for, to write the same one down again. Ours.
const SAME_AGAIN_DAYS: u64 = 60;

/// The reminder whose ring bears this name, where there is one.
fn reminder_of(store: &Store, ring: &str) -> Result<Option<Reminder>> {
    match ring.split_once('@') {
        Some((reminder, about)) if !about.is_empty() && ring.len() <= 120 => store::reminder(store, reminder),
        _ => Ok(None),
    }
}

/// Takes note that what a ring was about is done, and writes it down where there is something to write: both or neither,
/// and taking it back takes back both. A second "done" is the first once more, and writes nothing. `None` when there is no
/// such ring.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn done(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<Kept>> {
    store.in_one_piece(|| {
        let Some(reminder) = reminder_of(store, id)? else { return Ok(None) };
        let was_done = store::rings(store)?.get(id).is_some_and(|ring| ring.state == State::Done);
        let row = RingRow { name: id.to_owned(), reminder: reminder.name.clone(), due: now, state: State::Done };
        let marked = Undo::Sheet(Step::Rows(vec![set_ring(store, id, Some(&row))?]));
        let said = |key: &'static str| {
            words.tell(&Message::of(key).with("what", list_title(reminder.kind, Some(&reminder.plan), words)))
        };
        let nothing_to_write = |key, undo| Some(Kept { id: None, words: said(key), urgent: None, undo });
        if was_done {
            return Ok(nothing_to_write("ring-was-done", marked));
        }
        let Some((kind, answers)) = to_write(store, reminder.kind.traits().logs, now)? else {
            return Ok(nothing_to_write("ring-is-done", marked));
        };
        let written = match answers {
            Some(answers) => {
                diary::submit_as_meant(store, kind, None, &answers.with("at", Value::At(now)), now, words)?
            }
            None => None,
        };
        let Some(Submitted::Kept(kept)) = written else {
            return Ok(nothing_to_write("ring-done-not-written", marked));
        };
        Ok(Some(Kept { undo: Undo::Several(vec![marked, kept.undo]), ..kept }))
    })
}

/// The kind of entry that what was done is, and its answers where they are known; `None` where nothing is written of it.
fn to_write(store: &Store, logs: Logs, now: Moment) -> Result<Option<(&'static str, Option<Answers>)>> {
    Ok(match logs {
        Logs::Nothing => None,
        Logs::Water => Some(("drink", Some(Answers::new().with("what", Value::One("water".to_owned()))))),
        Logs::Iron => Some(("iron_dose", last_of(store, "iron_dose", now, &["elemental", "product"], |_| true)?)),
        Logs::Prenatal => {
            let prenatal = |answers: &Answers| answers.get("what") == Some(&Value::One("prenatal".to_owned()));
            let every = ["what", "folic_acid", "iron", "magnesium", "calcium", "vitamin_c", "vitamin_d", "name"];
            let last = last_of(store, "supplement", now, &every, prenatal)?;
            let plain = Answers::new().with("what", Value::One("prenatal".to_owned()));
            Some(("supplement", last.or(Some(plain))))
        }
    })
}

/// What she answered in the last entry of this kind, so far as it is the same every time.
fn last_of(
    store: &Store,
    kind: &str,
    now: Moment,
    fields: &[&str],
    is_one: impl Fn(&Answers) -> bool,
) -> Result<Option<Answers>> {
    let Some(kind) = diary::kind(kind) else { return Ok(None) };
    let day = now.civil_day();
    let first = day.checked_sub_days(chrono::Days::new(SAME_AGAIN_DAYS)).unwrap_or(day);
    let mut entries = store.entries(kind, first, day)?;
    entries.sort_by_key(|entry| entry.at);
    let answers = entries.iter().rev().filter_map(|entry| entry.body.answers(kind.fields).ok());
    let last = answers.into_iter().find(|answers| is_one(answers));
    Ok(last.map(|last| {
        let same = fields.iter().filter_map(|field| Some(((*field).to_owned(), last.get(field)?.clone())));
        same.collect()
    }))
}

/// Lets a ring come again in 10, 30 or 60 minutes, in her quiet hours too, for she asks for it now. `None` for other minutes,
/// and when there is no such ring.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn snooze(store: &Store, id: &str, minutes: i32, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let (Some(reminder), Some(due)) = (reminder_of(store, id)?, now.plus_minutes(minutes.into())) else {
        return Ok(None);
    };
    if !SNOOZES.contains(&minutes) {
        return Ok(None);
    }
    let row = RingRow { name: id.to_owned(), reminder: reminder.name, due, state: State::Snoozed };
    let before = store.in_one_piece(|| set_ring(store, id, Some(&row)))?;
    let said = Message::of("ring-snoozed").with("time", words.time(due.time()));
    Ok(Some(Kept { id: None, words: words.tell(&said), urgent: None, undo: Undo::Sheet(Step::Rows(vec![before])) }))
}

/// Switches a reminder on or off, by its name or, for one that was never chosen, by its kind. `None` when there is none of
/// this name, or when it does not fit the life she lives now.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn switch(store: &Store, name: &str, on: bool, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let known = Known::read(store, &[], now)?;
    let kept = known.all.iter().find(|reminder| reminder.name == name).cloned();
    let offered = || ReminderKind::of_id(name).filter(|kind| *kind != ReminderKind::Own);
    let new = |kind: ReminderKind| Reminder {
        name: name.to_owned(),
        kind,
        active: 0,
        after: 0,
        pregnancy: None,
        plan: Plan::usual(kind, now),
    };
    let Some(mut reminder) = kept.or_else(|| offered().map(new)) else { return Ok(None) };
    let standing = &known.standing;
    if on && !standing.expecting() && !reminder.kind.traits().fits_after {
        return Ok(None);
    }
    let was_on = reminder.is_on(standing);
    if on && !was_on {
        reminder.choose_in(standing);
        reminder.plan.stand_from(now);
    }
    reminder.active = i32::from(on);
    let before = store.in_one_piece(|| set(store, name, Some(&reminder)))?;
    let key = if on { "toast-reminder-on" } else { "toast-reminder-off" };
    let said = Message::of(key).with("what", list_title(reminder.kind, Some(&reminder.plan), words));
    Ok(Some(Kept { id: None, words: words.tell(&said), urgent: None, undo: Undo::Sheet(Step::Rows(vec![before])) }))
}

impl Plan {
    /// Lets it stand from this moment on: what was due before does not ring.
    pub(super) fn stand_from(&mut self, now: Moment) {
        self.since = now;
        self.slots.iter_mut().for_each(|slot| slot.since = now);
    }
}

impl Reminder {
    /// Notes in which life she chose it.
    pub(super) fn choose_in(&mut self, standing: &crate::profile::Standing) {
        self.after = i32::from(!standing.expecting());
        self.pregnancy = standing.pregnancy.as_ref().map(|kept| kept.id);
    }
}

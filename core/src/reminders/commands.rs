//! What a shell asks and tells: the next rings, what to arm, that one rang, that it is done or is to come again.

use std::collections::BTreeSet;

use serde::Serialize;

use super::facts::{Known, PlanWindow};
use super::kinds::{Logs, ReminderKind, RingChannel};
use super::plan::{Plan, Reminder};
use super::schedule::{Due, ring_named, schedule};
use super::store::{self, RingRow, State, set, set_ring};
use super::words::{list_title, said, when};
use super::zone::{Zone, later};
use crate::diary::{self, Kept, Step, Submitted, Undo};
use crate::forms::{Answers, Value};
use crate::moment::Moment;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// The most rings a phone holds at once: iOS keeps 64.
const MOST_RINGS: usize = 64;

/// An alarm this much too early is still the one that was set, in minutes.
const EARLY_MINUTES: i64 = 1;

/// A clock that jumps back by more than this many minutes was wrong before.
const CLOCK_WAS_WRONG_MINUTES: i64 = 24 * 60;

/// The minutes a ring can be put off by.
const SNOOZES: [i32; 3] = [10, 30, 60];

/// How many days back the last tablet is looked for, to write the same one down again. Ours.
const SAME_AGAIN_DAYS: u64 = 60;

/// What a button of a ring does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RingAct {
    /// It is done.
    Done,
    /// It comes again later.
    Snooze {
        /// In so many minutes.
        minutes: i32,
    },
}

/// A button of a ring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RingAction {
    /// The words on it.
    pub words: String,
    /// What it does.
    pub act: RingAct,
}

/// One ring, ready to be armed and shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ring {
    /// Its name, for ever: the same ring keeps it through every change.
    pub id: String,
    /// The name of the reminder it is of.
    pub reminder: String,
    /// When to ring.
    pub at: Moment,
    /// The last moment at which ringing is of use; after it the phone keeps quiet.
    pub last: Moment,
    /// Whether it is so much later than it was due that it says so.
    pub late: bool,
    /// How the phone rings.
    pub channel: RingChannel,
    /// What the lock screen may say.
    pub title: String,
    /// A second line there; empty where it says nothing more.
    pub text: String,
    /// What it is about: for the app, and for a phone that is unlocked and told to show it.
    pub plain_title: String,
    /// A second line of the same; may be empty.
    pub plain_text: String,
    /// When, as a list says it: "Sun 22 Nov, 10:30".
    pub when: String,
    /// Its buttons.
    pub actions: Vec<RingAction>,
    /// All of it, as a screen reader says it in the app.
    pub spoken: String,
}

/// The next rings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RingList {
    /// The rings, the earliest first.
    pub rings: Vec<Ring>,
    /// What to say where the phone's zone is not known to its own tables; absent elsewhere.
    pub note: Option<String>,
}

/// A ring that the phone holds already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingRing {
    /// Its name.
    pub id: String,
    /// When the phone is set to ring it.
    pub at: Moment,
}

/// What the phone has to do so that it holds the next rings and no others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arming {
    /// Set these, in the place of any of the same name.
    pub arm: Vec<Ring>,
    /// Take these out, by name.
    pub cancel: Vec<String>,
    /// As in [`RingList::note`].
    pub note: Option<String>,
}

/// The zones a schedule needs: where the phone is, and home.
pub(super) struct Zones {
    pub(super) here: Zone,
    pub(super) home: Zone,
}

impl Zones {
    pub(super) fn of(name: &str, known: &Known, now: Moment) -> Self {
        let here = Zone::named(name, now);
        let home = known.facts.choices.home.as_deref().map(|home| Zone::named(home, now));
        Self { home: home.filter(Zone::is_known).unwrap_or_else(|| here.clone()), here }
    }

    fn note(&self, words: &Words) -> Option<String> {
        (!self.here.is_known()).then(|| words.say("reminders-zone-unknown"))
    }
}

/// The next rings, at most so many. Nothing is kept by it.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn next_rings(
    store: &Store,
    windows: &[PlanWindow],
    zone: &str,
    count: i32,
    now: Moment,
    words: &Words,
) -> Result<RingList> {
    let known = Known::read(store, windows, now)?;
    let zones = Zones::of(zone, &known, now);
    let most = usize::try_from(count).unwrap_or(0).min(MOST_RINGS);
    let dues = schedule(&known.facts, now.epoch_ms(), &zones.here, &zones.home, most);
    Ok(RingList { rings: rings(&known, &dues, &zones, words), note: zones.note(words) })
}

pub(super) fn rings(known: &Known, dues: &[Due], zones: &Zones, words: &Words) -> Vec<Ring> {
    dues.iter().filter_map(|due| ring(known, due, zones, words)).collect()
}

fn ring(known: &Known, due: &Due, zones: &Zones, words: &Words) -> Option<Ring> {
    let reminder = known.facts.reminders.iter().find(|reminder| reminder.name == due.reminder)?;
    let said = said(known, reminder, due, &zones.here, words);
    let at = zones.here.moment(due.at)?;
    let snooze = |minutes: i32| RingAction {
        words: words.tell(&Message::of("ring-snooze").with("time", words.duration(minutes.into()))),
        act: RingAct::Snooze { minutes },
    };
    let done = RingAction { words: words.say("ring-done"), act: RingAct::Done };
    let when = when(at, words);
    let spoken = [when.as_str(), &said.plain.0, &said.plain.1];
    Some(Ring {
        id: due.id.clone(),
        reminder: due.reminder.clone(),
        at,
        last: zones.here.moment(due.last)?,
        late: due.late,
        channel: reminder.kind.traits().channel,
        actions: std::iter::once(done).chain(SNOOZES.map(snooze)).collect(),
        spoken: spoken.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". "),
        title: said.shown.0,
        text: said.shown.1,
        plain_title: said.plain.0,
        plain_text: said.plain.1,
        when,
    })
}

/// What the phone has to do, by what it holds: at every start, after a reboot, a new zone, another clock, an update, a
/// permission given or taken, and after every change of the diary.
///
/// `rings_by_itself` is true of a phone whose system rings what it holds while the app sleeps, and keeps it through a
/// reboot: what it no longer holds there has rung.
///
/// # Errors
/// Any [`crate::store::StoreError`]; nothing is to be changed on the phone then.
pub fn arm(
    store: &Store,
    windows: &[PlanWindow],
    zone: &str,
    pending: &[PendingRing],
    rings_by_itself: bool,
    now: Moment,
    words: &Words,
) -> Result<Arming> {
    store.in_one_piece(|| {
        settle(store, zone, pending, rings_by_itself, now)?;
        let known = Known::read(store, windows, now)?;
        let zones = Zones::of(zone, &known, now);
        let dues = schedule(&known.facts, now.epoch_ms(), &zones.here, &zones.home, MOST_RINGS);
        remember(store, &known, &dues, &zones, now)?;
        let wanted = rings(&known, &dues, &zones, words);
        let is_held = |ring: &Ring| {
            let held = pending.iter().find(|held| held.id == ring.id);
            held.is_some_and(|held| held.at == ring.at || (held.at <= now && ring.at <= now))
        };
        let names: BTreeSet<&str> = dues.iter().map(|due| due.id.as_str()).collect();
        let cancel = pending.iter().filter(|held| !names.contains(held.id.as_str()));
        let cancel = cancel.map(|held| held.id.clone()).collect();
        Ok(Arming { arm: wanted.into_iter().filter(|ring| !is_held(ring)).collect(), cancel, note: zones.note(words) })
    })
}

/// Takes note of the zone, of a clock that was wrong, and of what rang while the app slept.
fn settle(store: &Store, zone: &str, pending: &[PendingRing], rings_by_itself: bool, now: Moment) -> Result<()> {
    let mut choices = super::RingChoices::read(store)?;
    let before = choices.clone();
    if Zone::named(zone, now).is_known() {
        choices.seen = Some(zone.to_owned());
        choices.home.get_or_insert_with(|| zone.to_owned());
    }
    if choices != before {
        choices.keep(store)?;
    }
    for mut reminder in store::reminders(store)? {
        if reminder.plan.stands_ahead_of(now) {
            reminder.plan.stand_from(now);
            set(store, &reminder.name.clone(), Some(&reminder))?;
        }
    }
    for (name, ring) in store::rings(store)? {
        let held = pending.iter().any(|held| held.id == name);
        let was_set = [State::Armed, State::Again].contains(&ring.state);
        if store::is_past_asking(&ring, now) {
            set_ring(store, &name, None)?;
        } else if rings_by_itself && was_set && !held && ring.due <= now {
            set_ring(store, &name, Some(&RingRow { state: State::Rang, ..ring }))?;
        }
    }
    Ok(())
}

/// Writes down what the phone is told to hold.
fn remember(store: &Store, known: &Known, dues: &[Due], zones: &Zones, now: Moment) -> Result<()> {
    let wanted = |name: &str| dues.iter().any(|due| due.id == name);
    for (name, ring) in &known.rings {
        if ring.state == State::Armed && !wanted(name) {
            set_ring(store, name, None)?;
        }
    }
    for due in dues {
        let at = zones.here.moment(due.at).unwrap_or(now);
        let row = match known.rings.get(&due.id) {
            Some(ring) if ring.state == State::Armed && ring.due.epoch_ms() == due.at => continue,
            Some(ring) if ring.state == State::Again => continue,
            Some(ring) if ring.state == State::Snoozed => RingRow { state: State::Again, ..ring.clone() },
            _ => RingRow { name: due.id.clone(), reminder: due.reminder.clone(), due: at, state: State::Armed },
        };
        set_ring(store, &due.id, Some(&row))?;
    }
    Ok(())
}

/// Takes note that an alarm went off, and gives what to show; `None` where the phone keeps quiet: it has rung, is done, is
/// written down already, is too late or is waiting for the end of her quiet hours.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn rang(
    store: &Store,
    windows: &[PlanWindow],
    id: &str,
    zone: &str,
    now: Moment,
    words: &Words,
) -> Result<Option<Ring>> {
    store.in_one_piece(|| {
        let known = Known::read(store, windows, now)?;
        let zones = Zones::of(zone, &known, now);
        let due = ring_named(&known.facts, id, now.epoch_ms(), &zones.here, &zones.home);
        let Some(due) = due.filter(|due| due.at <= later(now.epoch_ms(), EARLY_MINUTES)) else { return Ok(None) };
        let ring = ring(&known, &due, &zones, words);
        if let Some(ring) = &ring {
            let row =
                RingRow { name: ring.id.clone(), reminder: ring.reminder.clone(), due: ring.at, state: State::Rang };
            set_ring(store, id, Some(&row))?;
        }
        Ok(ring)
    })
}

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

    /// Whether it was set on a clock that was far ahead of this one.
    fn stands_ahead_of(&self, now: Moment) -> bool {
        let latest = self.slots.iter().map(|slot| slot.since).chain([self.since]).max();
        latest.is_some_and(|since| since.minutes_since(now) > CLOCK_WAS_WRONG_MINUTES)
    }
}

impl Reminder {
    /// Notes in which life she chose it.
    pub(super) fn choose_in(&mut self, standing: &crate::profile::Standing) {
        self.after = i32::from(!standing.expecting());
        self.pregnancy = standing.pregnancy.as_ref().map(|kept| kept.id);
    }
}

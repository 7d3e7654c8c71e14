//! What a shell asks and tells of rings: the next ones, what to arm, that one rang.

use std::collections::BTreeSet;

use serde::Serialize;

use super::facts::{Known, PlanWindow};
use super::handled::SNOOZES;
use super::kinds::RingChannel;
use super::plan::Plan;
use super::schedule::{Due, ring_named, schedule};
use super::store::{self, RingRow, State, set, set_ring};
use super::words::{said, when};
use super::zone::{Zone, later};
use crate::moment::Moment;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// The most rings a phone holds at once: iOS keeps 64.
const MOST_RINGS: usize = 64;

/// An alarm this much too early is still the one that was set, in minutes.
const EARLY_MINUTES: i64 = 1;

/// A clock that jumps back by more than this many minutes was wrong before.
const CLOCK_WAS_WRONG_MINUTES: i64 = 24 * 60;

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

impl Plan {
    /// Whether it was set on a clock that was far ahead of this one.
    fn stands_ahead_of(&self, now: Moment) -> bool {
        let latest = self.slots.iter().map(|slot| slot.since).chain([self.since]).max();
        latest.is_some_and(|since| since.minutes_since(now) > CLOCK_WAS_WRONG_MINUTES)
    }
}

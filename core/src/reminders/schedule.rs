//! The schedule: what rings when, from plans, facts and a moment alone.
//!
//! It remembers nothing. What has rung is among the facts, under the name of the ring; a ring keeps its name through every
//! change of zone, of quiet hours and of words, so that it can be neither doubled nor lost (`core/decisions/0023`).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::kinds::{By, InQuiet, ReminderKind};
use super::plan::{Plan, Reminder};
use super::quiet::RingChoices;
use super::zone::{Zone, later, minute_of};
use crate::iron::spacing::GAP_MINUTES;
use crate::moment::Moment;

/// What the schedule looks at.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The reminders that are on in the life she lives now.
    pub reminders: Vec<Reminder>,
    /// Her choices for all of them.
    pub choices: RingChoices,
    /// The due date in use; absent where none is counted to.
    pub due: Option<NaiveDate>,
    /// The iron she wrote down lately: the entry, and when it was swallowed.
    pub iron: Vec<(String, Moment)>,
    /// What she wrote down on which of her days, once for every time.
    pub logged: Vec<(ReminderKind, NaiveDate)>,
    /// Her visits: the entry, and when it begins.
    pub visits: Vec<(String, Moment)>,
    /// Dates that ring: what opens or begins, and the day.
    pub dates: Vec<DatedNote>,
    /// What became of rings, by their names.
    pub rung: BTreeMap<String, Rung>,
}

/// A date on which something opens or begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedNote {
    /// Whether the care plan set it, or the weeks.
    pub kind: ReminderKind,
    /// Its name within the kind, such as `third`.
    pub id: String,
    /// The day.
    pub day: NaiveDate,
}

/// What became of a ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rung {
    /// It has rung, or she said that it is done.
    Over,
    /// She asked for it again at this instant.
    Snoozed(i64),
}

/// A ring that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its name, for ever.
    pub id: String,
    /// The reminder it is of.
    pub reminder: String,
    /// When it was or is due, in milliseconds since 1970.
    pub due: i64,
    /// When to ring: the same or, where that is over, as soon as may be.
    pub at: i64,
    /// The last instant at which ringing is still of use.
    pub last: i64,
    /// Whether it rings so much later than it was due that it says so.
    pub late: bool,
}

/// A ring before it is held against the log, her quiet hours and the moment.
struct Candidate {
    id: String,
    nominal: i64,
    since: Moment,
    /// It is of no use after this instant.
    until: i64,
    skipped: bool,
}

/// How far ahead the schedule looks for rings, in days.
const HORIZON_DAYS: u64 = 400;

/// A ring says that it is late from so many minutes on: a phone that saves power is a little late with every one.
const LATE_MINUTES: i64 = 10;

/// How late a phone that saves power may bring a ring, in minutes.
const PHONES_LATENESS_MINUTES: i64 = 30;

/// Two clocks may show dates two days apart at one instant.
const CLOCKS_APART_DAYS: u64 = 2;

/// The rings from `now` on, the earliest first, at most so many. `here` is the zone of the phone, `home` of her home.
pub fn schedule(facts: &Facts, now: i64, here: &Zone, home: &Zone, most: usize) -> Vec<Due> {
    let plan = Scheduling { facts, now, here, home };
    let mut rings: Vec<Due> = Vec::new();
    for reminder in facts.reminders.iter().filter(|reminder| reminder.kind.traits().by != By::Clock) {
        let candidates = plan.without_a_clock(reminder);
        rings.extend(candidates.into_iter().filter_map(|candidate| plan.ring(reminder, candidate)));
    }
    let clocks: Vec<&Reminder> =
        facts.reminders.iter().filter(|reminder| reminder.kind.traits().by == By::Clock).collect();
    let longest = clocks.iter().map(|reminder| reminder.kind.traits().late_minutes).max().unwrap_or(0);
    let today = here.shows(now).date();
    let back = CLOCKS_APART_DAYS + u64::try_from(longest / (24 * 60)).unwrap_or(0);
    let first = today.checked_sub_days(Days::new(back)).unwrap_or(today);
    let mut full_since = None;
    for ahead in 0..if clocks.is_empty() { 0 } else { HORIZON_DAYS } {
        let Some(day) = first.checked_add_days(Days::new(ahead)) else { break };
        for reminder in &clocks {
            let candidates = plan.on_day(reminder, day);
            rings.extend(candidates.into_iter().filter_map(|candidate| plan.ring(reminder, candidate)));
        }
        // A ring held over night, or fixed to another zone, may come out of the order of dates.
        if rings.len() >= most && full_since.get_or_insert(ahead).saturating_add(CLOCKS_APART_DAYS) <= ahead {
            break;
        }
    }
    rings.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    rings.truncate(most);
    rings
}

/// The ring of this name, if it is to ring at `now` or later; quicker than the whole schedule.
pub fn ring_named(facts: &Facts, id: &str, now: i64, here: &Zone, home: &Zone) -> Option<Due> {
    let plan = Scheduling { facts, now, here, home };
    let named = |reminder: &&Reminder| id.split('@').next() == Some(reminder.name.as_str());
    let reminder = facts.reminders.iter().find(named)?;
    let candidates = match (reminder.kind.traits().by, day_of(id)) {
        (By::Clock, Some(day)) => plan.on_day(reminder, day),
        (By::Clock, None) => Vec::new(),
        _ => plan.without_a_clock(reminder),
    };
    let candidate = candidates.into_iter().find(|candidate| candidate.id == id)?;
    plan.ring(reminder, candidate)
}

fn day_of(id: &str) -> Option<NaiveDate> {
    id.split('@').nth(1)?.split('T').next()?.parse().ok()
}

struct Scheduling<'a> {
    facts: &'a Facts,
    now: i64,
    here: &'a Zone,
    home: &'a Zone,
}

impl Scheduling<'_> {
    fn zone(&self, plan: &Plan) -> &Zone {
        if plan.fixed { self.home } else { self.here }
    }

    /// The times of day of a reminder on one date of its clock.
    fn on_day(&self, reminder: &Reminder, day: NaiveDate) -> Vec<Candidate> {
        let plan = &reminder.plan;
        if !plan.rings_on(day, self.facts.due) {
            return Vec::new();
        }
        let written = || self.facts.logged.iter().filter(|logged| **logged == (reminder.kind, day)).count();
        let written = if plan.skip { written() } else { 0 };
        let slots = plan.slots.iter().enumerate();
        // Not even a whole night of waiting would bring it to now.
        let over = later(self.now, -reminder.kind.traits().late_minutes - 24 * 60);
        let candidate = |(place, slot): (usize, &super::plan::Slot)| {
            let nominal = self.zone(plan).first_at(day, slot.minute).filter(|nominal| *nominal >= over)?;
            Some(Candidate {
                id: format!("{}@{day}T{:02}{:02}", reminder.name, slot.minute / 60, slot.minute % 60),
                nominal,
                since: slot.since,
                until: i64::MAX,
                // With two tablets a day, the first one written down leaves out the first ring only.
                skipped: written > place,
            })
        };
        slots.filter_map(candidate).collect()
    }

    fn without_a_clock(&self, reminder: &Reminder) -> Vec<Candidate> {
        match reminder.kind.traits().by {
            By::Clock => Vec::new(),
            By::Visits => self.facts.visits.iter().flat_map(|visit| self.before(reminder, visit)).collect(),
            By::Dates => self.facts.dates.iter().filter_map(|note| self.noted(reminder, note)).collect(),
            By::LastIron => self.facts.iron.iter().map(|dose| after_iron(reminder, dose)).collect(),
        }
    }

    /// The rings before one visit. A visit that is moved is another one: she is told of the new time.
    fn before(&self, reminder: &Reminder, (entry, at): &(String, Moment)) -> Vec<Candidate> {
        let plan = &reminder.plan;
        let name = |what: &str| format!("{}@{entry}-{}-{what}", reminder.name, at.epoch_ms() / 60_000);
        let candidate = |id, nominal, since| Candidate { id, nominal, since, until: at.epoch_ms(), skipped: false };
        let mut found = Vec::new();
        if let Some(slot) = plan.slots.first() {
            for days in &plan.days_before {
                let day = at.civil_day().checked_sub_days(Days::new(u64::from(*days)));
                let nominal = day.and_then(|day| self.here.first_at(day, slot.minute));
                found.extend(nominal.map(|nominal| candidate(name(&format!("{days}d")), nominal, slot.since)));
            }
        }
        if plan.two_hours {
            found.push(candidate(name("2h"), later(at.epoch_ms(), -120), plan.since));
        }
        found
    }

    fn noted(&self, reminder: &Reminder, note: &DatedNote) -> Option<Candidate> {
        let slot = reminder.plan.slots.first().filter(|_| note.kind == reminder.kind)?;
        Some(Candidate {
            id: format!("{}@{}-{}", reminder.name, note.id, note.day),
            nominal: self.here.first_at(note.day, slot.minute)?,
            since: slot.since,
            until: i64::MAX,
            skipped: false,
        })
    }

    /// The ring that a candidate becomes, or `None` where it has rung, is not wanted or is of no use any more.
    fn ring(&self, reminder: &Reminder, candidate: Candidate) -> Option<Due> {
        let traits = reminder.kind.traits();
        let snoozed = match self.facts.rung.get(&candidate.id) {
            Some(Rung::Over) => return None,
            Some(Rung::Snoozed(until)) => Some(*until),
            None => None,
        };
        if candidate.skipped || (snoozed.is_none() && candidate.nominal < candidate.since.epoch_ms()) {
            return None;
        }
        let loud = reminder.plan.urgent || snoozed.is_some();
        let nominal = snoozed.unwrap_or(candidate.nominal);
        let due = if loud { nominal } else { self.released(nominal)? };
        if due != nominal && traits.in_quiet == InQuiet::Drops {
            return None;
        }
        let last = later(due, traits.late_minutes).min(candidate.until);
        // What the phone brings a little late rings all the same where her quiet hours have begun meanwhile.
        let at = match due >= self.now {
            true => due,
            false if loud || self.now <= later(due, PHONES_LATENESS_MINUTES) => self.now,
            false => self.released(self.now)?,
        };
        (at <= last).then(|| Due {
            id: candidate.id,
            reminder: reminder.name.clone(),
            due,
            at,
            last,
            late: later(due, LATE_MINUTES) < self.now,
        })
    }

    /// The first instant from this one on that is outside her quiet hours.
    fn released(&self, at: i64) -> Option<i64> {
        let choices = &self.facts.choices;
        if !choices.is_quiet(minute_of(self.here.shows(at))) {
            return Some(at);
        }
        self.here.first_open(at, choices.quiet_until, &|minute| !choices.is_quiet(minute))
    }
}

fn after_iron(reminder: &Reminder, (entry, taken): &(String, Moment)) -> Candidate {
    Candidate {
        id: format!("{}@{entry}", reminder.name),
        nominal: later(taken.epoch_ms(), GAP_MINUTES),
        since: reminder.plan.since,
        until: i64::MAX,
        skipped: false,
    }
}

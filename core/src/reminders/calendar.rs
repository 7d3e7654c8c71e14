//! Visits and reminders as a calendar file (`core/decisions/0024`).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::arming::Zones;
use super::facts::{Known, PlanWindow};
use super::ics::{Lines, fingerprint, floating, utc};
use super::kinds::{By, ReminderKind};
use super::plan::Reminder;
use super::schedule::schedule;
use super::words::list_title;
use super::zone::later;
use crate::care::store::appointments;
use crate::entry::Record;
use crate::moment::Moment;
use crate::profile::Stage;
use crate::store::{Result, Store};
use crate::timeline::GestationalAge;
use crate::words::{Message, Words};

/// How long a visit is drawn, in minutes: nobody knows how long it takes. Ours.
const DRAWN_MINUTES: i64 = 30;

/// How long a reminder is drawn, in minutes. Ours.
const REMINDER_MINUTES: i64 = 5;

/// How far ahead what has no rule of its own is written, in days. Ours.
const AHEAD_DAYS: u64 = 400;

/// What a calendar was given before.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Given {
    sequence: i64,
    fingerprint: String,
    starts: String,
}

/// What calendars were given before, by the name of each event.
type GivenBefore = BTreeMap<String, Given>;

const NAME: &str = "calendar";

/// One event before it has its number.
struct Event {
    uid: String,
    starts: String,
    ends: String,
    rule: Option<String>,
    summary: String,
    description: String,
    place: String,
    alarms: Vec<i64>,
}

/// Visits and reminders as the text of a calendar file, and takes note of what it gave.
///
/// Read in again, what changed is changed and what is gone is called off. What an event says is what the lock screen may say.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn export_calendar(
    store: &Store,
    windows: &[PlanWindow],
    zone: &str,
    now: Moment,
    words: &Words,
) -> Result<String> {
    let known = Known::read(store, windows, now)?;
    let zones = Zones::of(zone, &known, now);
    let mut events = visits(store, &known, now, words)?;
    events.extend(windows_of(&known, words));
    events.extend(by_the_clock(&known, now, words));
    events.extend(by_date(&known, &zones, now, words));
    let mut given: GivenBefore = match store.setting::<serde_json::Value>(NAME)? {
        Some(json) => serde_json::from_value(json).unwrap_or_default(),
        None => GivenBefore::new(),
    };
    let before = given.clone();
    let mut calendar = Lines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Evenfall//Evenfall 1//EN", "CALSCALE:GREGORIAN"] {
        calendar.line(line);
    }
    for event in &events {
        let print = fingerprint(&event.lines(&utc(0), 0, false));
        let sequence = match before.get(&event.uid) {
            None => 0,
            Some(same) if same.fingerprint == print => same.sequence,
            Some(other) => other.sequence + 1,
        };
        calendar.take(&event.lines(&utc(now.epoch_ms()), sequence, false));
        given.insert(event.uid.clone(), Given { sequence, fingerprint: print, starts: event.starts.clone() });
    }
    let this_instant = utc(now.epoch_ms());
    for (uid, gone) in &before {
        if events.iter().any(|event| event.uid == *uid) {
            continue;
        }
        // What has passed is not called off: it stays in her calendar as it was.
        let once = gone.starts.ends_with('Z') || gone.starts.starts_with(ALL_DAY);
        if once && gone.starts.trim_start_matches(ALL_DAY) < this_instant.as_str() {
            given.remove(uid);
            continue;
        }
        let called_off = Event::called_off(uid, gone, words);
        let was_called_off = gone.fingerprint == CALLED_OFF;
        let sequence = gone.sequence + i64::from(!was_called_off);
        calendar.take(&called_off.lines(&utc(now.epoch_ms()), sequence, true));
        given.insert(uid.clone(), Given { sequence, fingerprint: CALLED_OFF.to_owned(), starts: gone.starts.clone() });
    }
    calendar.line("END:VCALENDAR");
    store.choose(NAME, &given)?;
    Ok(calendar.written())
}

const CALLED_OFF: &str = "called off";

impl Event {
    fn called_off(uid: &str, gone: &Given, words: &Words) -> Self {
        Self {
            uid: uid.to_owned(),
            starts: gone.starts.clone(),
            ends: String::new(),
            rule: None,
            summary: words.say("ring-discreet"),
            description: String::new(),
            place: String::new(),
            alarms: Vec::new(),
        }
    }

    fn lines(&self, stamp: &str, sequence: i64, called_off: bool) -> String {
        let mut lines = Lines::default();
        lines.line("BEGIN:VEVENT");
        lines.line(&format!("UID:{}", self.uid));
        lines.line(&format!("DTSTAMP:{stamp}"));
        lines.line(&format!("SEQUENCE:{sequence}"));
        lines.line(&moment("DTSTART", &self.starts));
        if !self.ends.is_empty() {
            lines.line(&moment("DTEND", &self.ends));
        }
        if let Some(rule) = &self.rule {
            lines.line(&format!("RRULE:{rule}"));
        }
        lines.line(if called_off { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        lines.line("CLASS:PRIVATE");
        lines.line("TRANSP:TRANSPARENT");
        lines.text("SUMMARY", &self.summary);
        for (name, text) in [("DESCRIPTION", &self.description), ("LOCATION", &self.place)] {
            if !text.is_empty() {
                lines.text(name, text);
            }
        }
        for minutes in &self.alarms {
            lines.line("BEGIN:VALARM");
            lines.line("ACTION:DISPLAY");
            lines.text("DESCRIPTION", &self.summary);
            lines.line(&format!("TRIGGER:{}PT{}M", if *minutes > 0 { "-" } else { "" }, minutes.max(&0)));
            lines.line("END:VALARM");
        }
        lines.line("END:VEVENT");
        lines.written()
    }
}

/// What stands before a date where a whole day is meant.
const ALL_DAY: &str = "VALUE=DATE:";

fn moment(name: &str, value: &str) -> String {
    let joint = if value.starts_with(ALL_DAY) { ';' } else { ':' };
    format!("{name}{joint}{value}")
}

fn uid(name: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || "-_.".contains(letter) { letter } else { '-' };
    format!("{}@evenfall.invalid", name.chars().map(plain).collect::<String>())
}

/// What an event of this reminder may say.
fn summary(known: &Known, reminder: &Reminder, words: &Words) -> String {
    match reminder.plan.words.as_deref().map(str::trim).filter(|hers| !hers.is_empty()) {
        Some(hers) => hers.to_owned(),
        None if known.facts.choices.plain_words => list_title(reminder.kind, Some(&reminder.plan), words),
        None => words.say("ring-discreet"),
    }
}

/// Her visits, in UTC: a phone in another zone shows when they are there. Those after an end only where she chose to be
/// reminded of visits since.
fn visits(store: &Store, known: &Known, now: Moment, words: &Words) -> Result<Vec<Event>> {
    let reminder = known.facts.reminders.iter().find(|reminder| reminder.kind == ReminderKind::Appointment);
    if !known.standing.expecting() && reminder.is_none() {
        return Ok(Vec::new());
    }
    let day = now.civil_day();
    let first = day.checked_sub_days(Days::new(7)).unwrap_or(day);
    let last = day.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(day);
    let plain = known.facts.choices.plain_words;
    let alarms: Vec<i64> = reminder.filter(|one| one.plan.two_hours).map(|_| 120).into_iter().collect();
    let found = appointments(store, first, last)?.into_iter();
    Ok(found
        .map(|(id, at, visit)| Event {
            uid: uid(&format!("visit-{id}")),
            starts: utc(at.epoch_ms()),
            ends: utc(later(at.epoch_ms(), DRAWN_MINUTES)),
            rule: None,
            summary: if plain { visit.line(at, words) } else { words.say("ring-discreet") },
            description: String::new(),
            place: visit.place.clone().filter(|_| plain).unwrap_or_default(),
            alarms: alarms.clone(),
        })
        .collect())
}

/// What her plan opens, each as the whole day it opens: all its weeks would lie over everything else. Where she is reminded of
/// it, that ring stands there already.
fn windows_of(known: &Known, words: &Words) -> Vec<Event> {
    let rings = known.facts.reminders.iter().any(|reminder| reminder.kind == ReminderKind::Window);
    if !known.standing.expecting() || rings {
        return Vec::new();
    }
    let plain = known.facts.choices.plain_words;
    let day = |day: NaiveDate| format!("{ALL_DAY}{}", day.format("%Y%m%d"));
    let event = |window: &PlanWindow| Event {
        uid: uid(&format!("plan-{}-{}", window.id, known.standing.earlier)),
        starts: day(window.opens),
        ends: day(window.opens.succ_opt().unwrap_or(window.opens)),
        rule: None,
        summary: if plain { window.words.clone() } else { words.say("ring-discreet") },
        description: if plain { until(window, words) } else { String::new() },
        place: String::new(),
        alarms: Vec::new(),
    };
    known.windows.iter().map(event).collect()
}

fn until(window: &PlanWindow, words: &Words) -> String {
    words.tell(&Message::of("calendar-window-until").with("date", words.date(window.closes)))
}

/// Reminders with times of day, each as one event that repeats on whatever clock she lives by.
fn by_the_clock(known: &Known, now: Moment, words: &Words) -> Vec<Event> {
    let mut events = Vec::new();
    let clocks = known.facts.reminders.iter().filter(|one| one.kind.traits().by == By::Clock && !one.plan.fixed);
    for reminder in clocks {
        let Some((first, last)) = dates_of(reminder, known, now.civil_day()) else { continue };
        for slot in &reminder.plan.slots {
            let (Ok(hour), Ok(minute)) = (u32::try_from(slot.minute / 60), u32::try_from(slot.minute % 60)) else {
                continue;
            };
            let Some(starts) = first.and_hms_opt(hour, minute, 0) else { continue };
            let until = last.and_then(|last| last.and_hms_opt(hour, minute, 0));
            let until = until.map(|until| format!(";UNTIL={}", floating(until))).unwrap_or_default();
            let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
            let on = |day: &u32| days.get(usize::try_from(*day).ok()?.checked_sub(1)?).copied();
            let on: Vec<&str> = reminder.plan.days.iter().filter_map(on).collect();
            let rule = match on.as_slice() {
                [] => format!("FREQ=DAILY{until}"),
                on => format!("FREQ=WEEKLY;BYDAY={}{until}", on.join(",")),
            };
            events.push(Event {
                uid: uid(&format!("{}-{:04}", reminder.name, slot.minute)),
                starts: floating(starts),
                ends: floating(starts + chrono::TimeDelta::minutes(REMINDER_MINUTES)),
                rule: Some(rule),
                summary: summary(known, reminder, words),
                description: String::new(),
                place: String::new(),
                alarms: vec![0],
            });
        }
    }
    events
}

/// The first and the last date of a reminder. It begins where it was set, so that reading the file in again on another day
/// changes nothing; in its weeks, where it has some.
fn dates_of(reminder: &Reminder, known: &Known, today: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let plan = &reminder.plan;
    let set = plan.slots.iter().map(|slot| slot.since.civil_day()).min().unwrap_or(today);
    let begins = |week: i32| -> Option<NaiveDate> {
        let (Stage::Expecting { due, .. }, Ok(days)) = (known.standing.stage, u64::try_from(week * 7)) else {
            return None;
        };
        let counted_from = due.checked_sub_days(Days::new(GestationalAge::AT_DUE_DATE.total_days().into()))?;
        counted_from.checked_add_days(Days::new(days))
    };
    if (plan.from_week.is_some() || plan.to_week.is_some()) && known.facts.due.is_none() {
        return None;
    }
    let from = plan.from_week.and_then(begins).map_or(set, |from| from.max(set));
    let last = plan.to_week.and_then(|week| begins(week + 1)).and_then(|day| day.pred_opt());
    let first = (0..7)
        .filter_map(|ahead| from.checked_add_days(Days::new(ahead)))
        .find(|day| plan.rings_on(*day, known.facts.due))?;
    last.is_none_or(|last| first <= last).then_some((first, last))
}

/// What rings on a date, or by the clock at home: each ring an event of its own, in UTC.
fn by_date(known: &Known, zones: &Zones, now: Moment, words: &Words) -> Vec<Event> {
    let mut facts = known.facts.clone();
    facts.reminders.retain(|one| one.kind.traits().by == By::Dates || one.plan.fixed);
    facts.rung.clear();
    let dues = schedule(&facts, now.epoch_ms(), &zones.here, &zones.home, 64);
    let event = |due: &super::schedule::Due| {
        let reminder = facts.reminders.iter().find(|one| one.name == due.reminder)?;
        Some(Event {
            uid: uid(&due.id),
            starts: utc(due.due),
            ends: utc(later(due.due, REMINDER_MINUTES)),
            rule: None,
            summary: summary(known, reminder, words),
            description: String::new(),
            place: String::new(),
            alarms: vec![0],
        })
    };
    dues.iter().filter_map(event).collect()
}

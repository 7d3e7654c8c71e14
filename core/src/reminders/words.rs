//! How reminders and rings are said: in the app plainly, on the lock screen as little as she wants.

use super::facts::Known;
use super::kinds::{By, ReminderKind};
use super::plan::{Plan, Reminder};
use super::schedule::Due;
use super::zone::Zone;
use crate::entry::Record;
use crate::moment::Moment;
use crate::words::{Message, Words};

/// What a ring says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// What it is about.
    pub(super) plain: (String, String),
    /// What may be read over her shoulder.
    pub(super) shown: (String, String),
}

/// What a reminder is called in the app.
pub(crate) fn list_title(kind: ReminderKind, plan: Option<&Plan>, words: &Words) -> String {
    match plan.and_then(|plan| plan.what.as_deref()) {
        Some(what) if kind == ReminderKind::Own => what.trim().to_owned(),
        _ => words.say(&format!("reminder-{}", kind.id())),
    }
}

/// When a reminder rings, in words: "10:30, Mon, Wed and Fri, weeks 28 to 40".
pub(crate) fn times(kind: ReminderKind, plan: &Plan, words: &Words) -> String {
    let at: Vec<String> = plan.slots.iter().map(|slot| words.minute_of_day(slot.minute)).collect();
    let mut parts = Vec::new();
    match kind.traits().by {
        By::Clock => parts.push(words.list(&at)),
        By::Dates => parts.push(words.tell(&Message::of("reminder-on-the-day").with("time", words.list(&at)))),
        By::LastIron => parts.push(words.say("reminder-after-iron")),
        By::Visits => {
            let days = plan.days_before.iter().map(|days| words.say(&format!("reminder-before-{days}")));
            let hours = plan.two_hours.then(|| words.say("reminder-before-two-hours"));
            parts.push(words.list(&days.chain(hours).collect::<Vec<_>>()));
        }
    }
    if !plan.days.is_empty() {
        let days: Vec<String> = plan.days.iter().map(|day| words.say(&format!("weekday-short-{day}"))).collect();
        parts.push(words.list(&days));
    }
    let week = |key: &'static str, from: i32, to: i32| words.tell(&Message::of(key).with("from", from).with("to", to));
    match (plan.from_week, plan.to_week) {
        (None, None) => {}
        (Some(from), None) => parts.push(week("reminder-from-week", from, 0)),
        (None, Some(to)) => parts.push(week("reminder-to-week", 0, to)),
        (Some(from), Some(to)) => parts.push(week("reminder-weeks", from, to)),
    }
    if plan.urgent {
        parts.push(words.say("reminder-in-quiet-too"));
    }
    if plan.fixed {
        parts.push(words.say("reminder-home-time"));
    }
    parts.join(&words.say("list-comma"))
}

/// What a ring says.
pub(super) fn said(known: &Known, reminder: &Reminder, due: &Due, here: &Zone, words: &Words) -> Said {
    let plain = plainly(known, reminder, due, here, words);
    let late = if due.late { late(due, here, words) } else { String::new() };
    let with_late =
        |text: &str| [text, &late].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let chosen = reminder.plan.words.as_deref().map(str::trim).filter(|chosen| !chosen.is_empty());
    let shown = match chosen {
        Some(chosen) => (chosen.to_owned(), late.clone()),
        None if known.facts.choices.plain_words => (plain.0.clone(), with_late(&plain.1)),
        None => (words.say("ring-discreet"), late.clone()),
    };
    Said { plain: (plain.0, with_late(&plain.1)), shown }
}

fn late(due: &Due, here: &Zone, words: &Words) -> String {
    let time = here.moment(due.due).map(|at| words.time(at.time())).unwrap_or_default();
    words.tell(&Message::of("ring-late").with("time", time))
}

fn plainly(known: &Known, reminder: &Reminder, due: &Due, here: &Zone, words: &Words) -> (String, String) {
    let about = due.id.split('@').nth(1).unwrap_or_default();
    let key = reminder.kind.id();
    match reminder.kind {
        ReminderKind::Own => (list_title(reminder.kind, Some(&reminder.plan), words), String::new()),
        ReminderKind::Appointment => {
            let visit = known.visits.iter().find(|(id, ..)| about.starts_with(&id.to_string()));
            let text = visit.map(|(_, at, visit)| {
                let seen = here.moment(at.epoch_ms()).unwrap_or(*at);
                words.tell(
                    &Message::of("ring-appointment-text")
                        .with("day", words.short_day(seen.civil_day()))
                        .with("time", words.time(seen.time()))
                        .with("visit", visit.line(*at, words)),
                )
            });
            (words.say("ring-appointment"), text.unwrap_or_default())
        }
        ReminderKind::Window => {
            let opens = known.windows.iter().filter(|window| about.ends_with(&window.opens.to_string()));
            let opens: Vec<String> = opens.map(|window| window.words.clone()).collect();
            (words.say("ring-window"), words.list(&opens))
        }
        ReminderKind::Trimester => {
            let which = about.split('-').next().unwrap_or_default();
            (words.say(&format!("ring-trimester-{which}")), trimester_lines(which, words).join(" "))
        }
        _ => (words.say(&format!("ring-{key}")), words.say(&format!("ring-{key}-text"))),
    }
}

/// What changes in a trimester and what there is to do (EVIDENCE B-040, D-003, F.1).
pub(crate) fn trimester_lines(which: &str, words: &Words) -> Vec<String> {
    (1..=3).filter_map(|line| words.say_if_any(&format!("trimester-{which}-{line}"))).collect()
}

/// A moment as a list says it: "Sun 22 Nov, 10:30".
pub(super) fn when(at: Moment, words: &Words) -> String {
    words.tell(
        &Message::of("timeline-visit").with("day", words.short_day(at.civil_day())).with("time", words.time(at.time())),
    )
}

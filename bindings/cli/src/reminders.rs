//! Reminders in a terminal, which rings nothing: what would ring, and the calendar file.

use std::path::Path;

use evenfall_bindings::screens::Tone;
use evenfall_bindings::screens::reminders::{PhoneRings, RemindersState};
use evenfall_bindings::screens::why_not_ring::WhyNotRingState;
use evenfall_bindings::{Ring, RingList, Submitted};

use crate::args::Reminding;
use crate::failure::Failure;
use crate::here::Here;
use crate::show::page::Page;
use crate::show::parts;

/// What a terminal says of itself: it is allowed everything and holds nothing.
fn terminal(zone: String) -> PhoneRings {
    PhoneRings { zone, allowed: true, exact: true, held_back: false, pending: Vec::new() }
}

/// The zone typed, or this machine's.
fn zone(typed: Option<&str>) -> String {
    match typed {
        Some(zone) => zone.to_owned(),
        None => jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned(),
    }
}

pub(crate) fn reminders(here: &Here, asked: &Reminding) -> Result<(), Failure> {
    let zone = zone(asked.zone.as_deref());
    let diary = &here.diary;
    let switched = [(&asked.on, true), (&asked.off, false)];
    if let Some((name, on)) = switched.iter().find_map(|(name, on)| Some((name.as_ref()?, *on))) {
        return crate::log::told(here, diary.switch_reminder(name.clone(), on, here.now)?, None);
    }
    if let Some(ring) = &asked.done {
        return crate::log::told(here, diary.ring_done(ring.clone(), here.now)?, None);
    }
    if let Some(ring) = &asked.snooze {
        // The command line takes no other minutes than the three.
        let minutes = asked.minutes.parse().unwrap_or(10);
        return crate::log::told(here, diary.snooze_ring(ring.clone(), minutes, here.now)?, None);
    }
    if let Some(name) = &asked.delete {
        let gone: Submitted = diary.remove("reminder_own".to_owned(), name.clone())?;
        return crate::log::told(here, gone, None);
    }
    if let Some(form) = &asked.set {
        return crate::log::reminder(here, form, asked.name.as_deref(), &asked.fields, asked.yes);
    }
    if asked.why {
        return here.show(&diary.why_not_ring(terminal(zone), here.now)?, why_not);
    }
    match asked.next {
        Some(count) => here.show(&diary.next_rings(zone, count, here.now)?, next),
        None => here.show(&diary.reminders(terminal(zone), here.now)?, screen),
    }
}

/// Writes the calendar file.
pub(crate) fn calendar(here: &Here, out: &Path, typed: Option<&str>) -> Result<(), Failure> {
    let file = out.to_str().ok_or_else(|| Failure::Usage("the name of the file is not UTF-8".to_owned()))?;
    crate::copies::told(&here.diary.export_calendar(file.to_owned(), zone(typed), here.now)?, here.json)
}

fn screen(state: &RemindersState, page: &mut Page) {
    page.title(&state.title);
    for line in state.intro.iter().chain(&state.zone_note) {
        page.line(line);
    }
    for card in state.denied.iter().chain(&state.trimester) {
        parts::card(page, card);
    }
    for group in &state.groups {
        page.heading(&group.title);
        for row in &group.rows {
            page.hanging(if row.on { "  [x] " } else { "  [ ] " }, &format!("{} ({})", row.title, row.name));
            page.hanging("      ", &row.note);
        }
    }
    page.gap();
    parts::action(page, &state.add);
    page.heading(&state.facts_label);
    for fact in &state.facts {
        page.hanging("  ", &format!("{}: {}", fact.title, fact.note));
        if let Some(place) = &fact.place {
            page.hanging("    → ", &parts::command(place));
        }
    }
    page.heading(&state.next_label);
    state.next.iter().for_each(|ring| self::ring(ring, page));
    if let Some(none) = &state.no_next {
        page.line(&none.words);
    }
    page.gap();
    parts::action(page, &state.why);
}

fn next(list: &RingList, page: &mut Page) {
    if let Some(note) = &list.note {
        page.line(note);
    }
    list.rings.iter().for_each(|ring| self::ring(ring, page));
}

fn ring(ring: &Ring, page: &mut Page) {
    page.hanging("  ", &format!("{}  {}", ring.when, ring.plain_title));
    if !ring.plain_text.is_empty() {
        page.hanging("      ", &ring.plain_text);
    }
    page.hanging("      ", &ring.id);
}

fn why_not(state: &WhyNotRingState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.finding);
    page.gap();
    for reason in &state.reasons {
        let mark = match reason.tone {
            Tone::Done => "  ✓ ",
            Tone::Plain => "    ",
            Tone::Ask | Tone::Urgent => "  ? ",
        };
        page.hanging(mark, &reason.words);
        reason.line.iter().for_each(|line| page.hanging("    ", line));
    }
    page.gap();
    page.line(&format!("{}: {}", state.zone_label, state.zone));
    state.notes.iter().for_each(|note| page.line(note));
    parts::action(page, &state.reminders);
}

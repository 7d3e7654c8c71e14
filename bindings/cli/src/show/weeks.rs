//! The timeline and the due date.

use evenfall_bindings::screens::calculator::{AgeOnDay, Conversion, DueFound};
use evenfall_bindings::screens::due_date::{DueDateState, DuePreviewState};
use evenfall_bindings::screens::timeline::{TimelineState, WeekStrip};

use super::page::{Page, padded};
use super::parts;

const STRIP_COLUMNS: i32 = 76;

pub(crate) fn timeline(state: &TimelineState, page: &mut Page) {
    page.title(&state.title);
    if let Some(due) = &state.due {
        page.gap();
        let title = page.in_bold(&due.title);
        page.line(&title);
        page.line(&due.line);
        parts::action(page, &due.change);
    }
    if let Some(strip) = &state.strip {
        page.gap();
        self::strip(strip, page);
    }
    if let Some(ordinal) = &state.ordinal {
        page.line(ordinal);
    }
    if let Some(empty) = &state.empty {
        parts::invitation(page, empty);
    }
    page.gap();
    if let Some(plan) = &state.plan {
        parts::action(page, plan);
    }
    if !state.earlier.is_empty() {
        page.line(&state.earlier_label);
        parts::rail(page, &state.earlier);
        page.gap();
    }
    parts::rail(page, &state.nodes);
    if let Some(ended) = &state.ended {
        parts::action(page, ended);
    }
}

fn strip(strip: &WeekStrip, page: &mut Page) {
    let columns = |days: i32| usize::try_from(days * STRIP_COLUMNS / strip.days.max(1)).unwrap_or(0);
    let come = columns(strip.days_come);
    page.push(&format!("  {}▾ {}", " ".repeat(come.saturating_sub(1)), strip.now));
    page.push(&format!("  {}{}", "━".repeat(come), "─".repeat(columns(strip.days).saturating_sub(come))));
    let labels: String =
        strip.parts.iter().map(|part| padded(&format!("╵{}", part.label), columns(part.days))).collect();
    page.push(&format!("  {}", labels.trim_end()));
}

pub(crate) fn due(state: &DueDateState, page: &mut Page) {
    page.title(&state.title);
    if let Some(used) = &state.in_use {
        page.gap();
        let date = page.in_bold(&used.date);
        page.line(&date);
        page.line(&format!("{}. {}.", used.label, used.makes));
    }
    for note in &state.notes {
        page.line(note);
    }
    if !state.history.is_empty() {
        page.heading(&state.history_label);
    }
    for account in &state.history {
        page.hanging(if account.in_use { "  ● " } else { "  ○ " }, &account.title);
        for line in account.lines.iter().chain([&account.reason]) {
            page.hanging("    ", line);
        }
    }
    page.gap();
    page.line(&state.convention);
    page.heading(&state.ways_label);
    for way in &state.ways {
        parts::action(page, way);
    }
}

pub(crate) fn preview(state: &DuePreviewState, page: &mut Page) {
    page.plain_title(&state.title);
    page.line(&state.makes);
    page.line(&state.reason);
    if !state.moves.is_empty() {
        page.heading(&state.moves_label);
    }
    for line in &state.moves {
        page.inset(line);
    }
}

pub(crate) fn due_found(state: &DueFound, page: &mut Page) {
    page.plain_title(&state.words);
    for line in state.found_from.iter().chain(&state.fits) {
        page.inset(line);
    }
    if let Some(spread) = &state.spread {
        page.inset(&spread.words);
    }
    for age in
        state.age_when_found.iter().chain(state.age_on_day.iter().filter(|_| state.age_when_found != state.age_on_day))
    {
        age_on_day(age, page);
    }
    if let Some(outside) = &state.outside {
        page.line(outside);
    }
    page.line(&state.caution);
}

pub(crate) fn age_on_day(state: &AgeOnDay, page: &mut Page) {
    page.line(&format!("{} ({})", state.words, state.age));
    page.inset(&state.trimesters.join(" · "));
    page.inset(&format!("{} · {}", state.term, state.left));
}

pub(crate) fn conversion(state: &Conversion, page: &mut Page) {
    for line in &state.lines {
        page.line(line);
    }
    for note in &state.asked {
        page.hanging("? ", &note.words);
    }
}

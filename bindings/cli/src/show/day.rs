//! Today, Tonight, the morning, and a day of the diary.

use evenfall_bindings::Tapped;
use evenfall_bindings::screens::day_diary::DayDiaryState;
use evenfall_bindings::screens::morning::MorningState;
use evenfall_bindings::screens::today::{IronHourCard, TodayState, WeekCard};
use evenfall_bindings::screens::tonight::{NightTap, TonightState};

use super::page::{Page, padded};
use super::{advice, charts, forms, parts};

const ARC_COLUMNS: usize = 40;

pub(crate) fn today(state: &TodayState, page: &mut Page) {
    page.title(&format!("{} · {}", state.title, state.date));
    if let Some(card) = state.advice.as_ref().filter(|_| state.advice_first) {
        advice::card(card, page);
    }
    if let Some(week) = &state.week {
        self::week(week, page);
    }
    if let Some(invitation) = &state.no_date {
        parts::invitation(page, invitation);
    }
    for card in &state.after {
        parts::card(page, card);
    }
    let night = &state.last_night;
    page.heading(&night.label);
    page.line(&night.lead);
    if night.chart.bars.iter().any(|bar| bar.written) {
        // The chart's finding is the card's own second line.
        charts::bars(page, &night.chart);
    } else {
        page.line(&night.line);
    }
    parts::action(page, &night.action);
    if let Some(iron) = &state.iron_hour {
        iron_hour(iron, page);
    }
    if let Some(card) = state.advice.as_ref().filter(|_| !state.advice_first) {
        advice::card(card, page);
    }
    if let Some(visit) = &state.visit {
        parts::card(page, visit);
    }
    page.heading(&state.pillars_label);
    parts::pillars(page, &state.pillars);
    parts::action(page, &state.diary);
}

fn week(week: &WeekCard, page: &mut Page) {
    page.gap();
    let age = [week.weeks.as_str(), &week.days].join(" ");
    let age = page.in_bold(age.trim_end());
    page.line(&format!("{age} · {}", week.trimester));
    page.push(&format!("{}  {}", filled(week.arc_thousandths), week.left));
}

fn filled(thousandths: i32) -> String {
    let columns = usize::try_from(thousandths.clamp(0, 1_000)).unwrap_or(0) * ARC_COLUMNS / 1_000;
    format!("{}{}", "━".repeat(columns), "─".repeat(ARC_COLUMNS - columns))
}

fn iron_hour(iron: &IronHourCard, page: &mut Page) {
    page.heading(&iron.label);
    page.line(&iron.lead);
    page.inset(&iron.line);
    if let Some(passed) = iron.passed_thousandths {
        page.inset(&filled(passed));
    }
    if !iron.marks.is_empty() {
        page.inset(&iron.marks.join(" · "));
    }
}

pub(crate) fn tapped(tapped: &Tapped, page: &mut Page) {
    page.line(&tapped.words);
    page.gap();
    tonight(&tapped.state, page);
}

pub(crate) fn tonight(state: &TonightState, page: &mut Page) {
    page.title(&state.night);
    if let Some(running) = &state.running {
        page.gap();
        page.line(&format!("{}. {}", running.saved, running.line));
        page.gap();
        page.line(&running.lead);
        page.line(&running.relief);
        page.heading(&running.strength_label);
        taps(&running.strengths, page);
        page.gap();
        taps(std::slice::from_ref(&running.eased), page);
    }
    page.heading(&state.question);
    taps(&state.taps, page);
    page.gap();
    page.line(&state.hint);
    page.line(&format!("{} {}: {}", state.check.words, state.check_note, parts::command(&state.check.place)));
}

fn taps(taps: &[NightTap], page: &mut Page) {
    for tap in taps {
        let words = match &tap.note {
            Some(note) => format!("{} · {note}", tap.words),
            None => tap.words.clone(),
        };
        let sign = if tap.chosen { "✓" } else { " " };
        page.push(&format!(" {sign}{}  evenfall tonight {}", padded(&words, 42), tap.id));
    }
}

pub(crate) fn morning(state: &MorningState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.night);
    page.heading(&state.found_label);
    for spell in &state.found {
        page.inset(spell);
    }
    if let Some(quiet) = &state.quiet {
        taps(std::slice::from_ref(quiet), page);
    }
    page.gap();
    forms::form(&state.form, page);
}

pub(crate) fn diary(state: &DayDiaryState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.line);
    if let Some(empty) = &state.empty {
        parts::invitation(page, empty);
    }
    page.gap();
    for row in &state.rows {
        page.hanging(&format!("  {}  ", row.time), &row.line);
        if let Some(note) = &row.note {
            page.hanging("         ", note);
        }
        page.push(&format!("         {} {}", row.kind, row.id));
    }
    page.gap();
    page.push(&format!("← evenfall diary {}", state.earlier));
    if let Some(later) = &state.later {
        page.push(&format!("→ evenfall diary {later}"));
    }
}

//! Patterns: nights, movement, calm.

use evenfall_bindings::screens::patterns::{CalmState, MovementState, NightsState, PatternTab, ShownWeek};
use evenfall_bindings::screens::{BarChart, Figure, Invitation};

use super::page::Page;
use super::{charts, parts};

pub(crate) fn nights(state: &NightsState, page: &mut Page) {
    top(&state.title, &state.tabs, &state.week, &state.figures, page);
    bars(state.bars.as_ref(), page);
    said([&state.lost_note, &state.efficiency], page);
    if let Some(strip) = &state.strip {
        page.gap();
        charts::strip(page, strip);
    }
    said([&state.comparison, &state.how_common], page);
    foot(&state.week, state.empty.as_ref(), page);
}

pub(crate) fn movement(state: &MovementState, page: &mut Page) {
    top(&state.title, &state.tabs, &state.week, &state.figures, page);
    bars(state.bars.as_ref(), page);
    for line in &state.kinds {
        page.inset(line);
    }
    said([&state.counted, &Some(state.caution.clone())], page);
    foot(&state.week, state.empty.as_ref(), page);
}

pub(crate) fn calm(state: &CalmState, page: &mut Page) {
    top(&state.title, &state.tabs, &state.week, &state.figures, page);
    bars(state.bars.as_ref(), page);
    for line in &state.changes {
        page.line(line);
    }
    foot(&state.week, state.empty.as_ref(), page);
}

fn top(title: &str, tabs: &[PatternTab], week: &ShownWeek, figures: &[Figure], page: &mut Page) {
    let tabs = tabs.iter().map(|tab| if tab.here { format!("[{}]", tab.words) } else { tab.words.clone() });
    page.title(title);
    page.line(&tabs.collect::<Vec<_>>().join(" · "));
    page.heading(&week.label);
    parts::figures(page, figures);
}

fn bars(chart: Option<&BarChart>, page: &mut Page) {
    if let Some(chart) = chart {
        page.gap();
        charts::bars(page, chart);
    }
}

fn said(lines: [&Option<String>; 2], page: &mut Page) {
    if lines.iter().any(|line| line.is_some()) {
        page.gap();
    }
    for line in lines.into_iter().flatten() {
        page.line(line);
    }
}

fn foot(week: &ShownWeek, empty: Option<&Invitation>, page: &mut Page) {
    if let Some(empty) = empty {
        parts::invitation(page, empty);
    }
    let ways = [("←", &week.earlier, &week.earlier_words), ("→", &week.later, &week.later_words)];
    if ways.iter().any(|(_, day, _)| day.is_some()) {
        page.gap();
    }
    for (arrow, day, words) in ways {
        if let Some(day) = day {
            page.line(&format!("{arrow} {words}: --week {day}"));
        }
    }
}

//! Patterns: nights, iron, movement, calm.

use evenfall_bindings::screens::patterns::{
    CalmState, IronResult, IronState, MovementState, NightsState, PatternTab, ShownWeek, TabletWeek,
};
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
    parts::action(page, &state.diary);
    foot(&state.week, state.empty.as_ref(), page);
}

pub(crate) fn iron(state: &IronState, page: &mut Page) {
    top(&state.title, &state.tabs, &state.week, &[], page);
    if let Some(ferritin) = &state.ferritin {
        page.heading(&format!("{} · {}{}", ferritin.title, parts::mark(ferritin.tone), ferritin.verdict));
        charts::band(page, &ferritin.chart);
        page.line(&ferritin.whose);
        if let Some(action) = &ferritin.action {
            parts::action(page, action);
        }
    }
    for result in &state.results {
        lab_result(result, page);
    }
    if let Some(week) = &state.tablets {
        tablets(week, page);
    }
    if let Some(food) = &state.food {
        page.heading(&food.title);
        parts::figures(page, &food.figures);
        let target = food.target.as_ref().map(|line| line.words.clone());
        said([&food.untold, &target], page);
        said([&food.target_words, &None], page);
    }
    if let Some(caffeine) = &state.caffeine {
        page.heading(&caffeine.title);
        for line in caffeine.said.iter().chain(&caffeine.uncounted) {
            page.line(line);
        }
    }
    foot(&state.week, state.empty.as_ref(), page);
}

fn lab_result(result: &IronResult, page: &mut Page) {
    page.heading(&format!("{} · {}", result.title, result.value));
    page.inset(&result.when);
    for side in &result.sides {
        page.hanging("  ", &format!("{}: {}{}", side.words, parts::mark(side.tone), side.verdict));
    }
    if let Some(note) = &result.note {
        page.inset(note);
    }
}

fn tablets(week: &TabletWeek, page: &mut Page) {
    page.heading(&week.title);
    page.line(&week.words.finding);
    for line in &week.words.list {
        page.hanging("  ", line);
    }
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
    if let Some(checks) = &state.checks {
        page.heading(&checks.title);
        for scale in &checks.scales {
            page.gap();
            page.line(&scale.title);
            charts::band(page, &scale.chart);
        }
        page.gap();
        page.line(&checks.whose);
    }
    page.gap();
    parts::action(page, &state.start);
    parts::action(page, &state.check);
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

//! The library, a week, tonight's plan, and what hard words mean.

use evenfall_bindings::screens::Tone;
use evenfall_bindings::screens::evening::{EveningState, EveningStep};
use evenfall_bindings::screens::library::{GlossaryState, LibraryPageState, LibraryState, Stretch};
use evenfall_bindings::screens::week::WeekState;

use super::legs;
use super::page::Page;
use super::parts::{self, mark};

pub(crate) fn index(state: &LibraryState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.line);
    page.line(&state.review);
    for group in &state.groups {
        page.heading(&group.title);
        for row in &group.rows {
            page.hanging("  ", &row.title);
            page.hanging("    ", &row.note);
            page.hanging("    → ", &parts::command(&row.place));
        }
    }
}

pub(crate) fn page(state: &LibraryPageState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.review);
    if let Some(urgent) = &state.urgent {
        parts::card(page, urgent);
    }
    if !state.hers.is_empty() {
        page.heading(&state.hers_label);
        for line in &state.hers {
            page.inset(line);
        }
    }
    legs::sections(&state.sections, page);
    if !state.list.is_empty() {
        page.heading(&state.list_label);
        for line in &state.list {
            page.hanging("  · ", line);
        }
    }
    if !state.stretches.is_empty() {
        page.heading(&state.stretches_label);
        if let Some(basis) = &state.stretches_basis {
            legs::lines(std::slice::from_ref(basis), page);
        }
        for stretch in &state.stretches {
            self::stretch(stretch, page);
        }
    }
    page.gap();
    for action in &state.actions {
        parts::action(page, action);
    }
}

fn stretch(stretch: &Stretch, page: &mut Page) {
    page.gap();
    page.inset(&stretch.title);
    for (number, step) in (1..).zip(&stretch.steps) {
        page.hanging(&format!("    {number} "), step);
    }
    if let Some(caution) = &stretch.caution {
        page.hanging(&format!("    {}", mark(Tone::Ask)), caution);
    }
}

pub(crate) fn week(state: &WeekState, page: &mut Page) {
    page.title(&state.title);
    for line in [&state.line, &state.review].into_iter().chain(&state.here).filter(|line| !line.is_empty()) {
        page.line(line);
    }
    if let Some(empty) = &state.empty {
        parts::invitation(page, empty);
        return;
    }
    legs::sections(&state.sections, page);
    page.heading(&state.offered_label);
    page.inset(&state.offered_whose);
    legs::lines(&state.offered, page);
    if let Some(nothing) = &state.nothing_offered {
        page.inset(nothing);
    }
    page.gap();
    if let Some(week) = state.earlier {
        page.push(&format!("← {}: evenfall week {week}", state.earlier_words));
    }
    if let Some(week) = state.later {
        page.push(&format!("→ {}: evenfall week {week}", state.later_words));
    }
    if let Some(own) = &state.own {
        parts::action(page, own);
    }
}

pub(crate) fn evening(state: &EveningState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.line);
    page.line(&state.review);
    parts::action(page, &state.check);
    let mut when = "";
    for step in &state.steps {
        if step.when != when {
            page.heading(&step.when);
            when = &step.when;
        }
        self::step(step, page);
    }
    if !state.relief.is_empty() {
        page.heading(&state.relief_label);
        for relief in &state.relief {
            page.hanging("  · ", &relief.spoken);
        }
        page.inset(&state.relief_note);
    }
    page.gap();
    for action in &state.actions {
        parts::action(page, action);
    }
}

fn step(step: &EveningStep, page: &mut Page) {
    page.hanging("  · ", &step.line.words);
    page.hanging("    ", &step.why);
    page.hanging("      ", &legs::basis(&step.line));
    if let Some(action) = &step.action {
        page.hanging("    → ", &format!("{}: {}", action.words, parts::command(&action.place)));
    }
}

pub(crate) fn glossary(state: &GlossaryState, page: &mut Page) {
    page.title(&state.title);
    for term in &state.terms {
        page.gap();
        page.line(&term.term);
        page.inset(&term.meaning);
        if !term.also.is_empty() {
            page.inset(&term.also);
        }
    }
}

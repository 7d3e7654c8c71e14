//! The care plan, one window of it, and what a mark would move.

use evenfall_bindings::screens::Node;
use evenfall_bindings::screens::calculator::ContactsFound;
use evenfall_bindings::screens::plan::{MovesState, PlanState, WindowState};

use super::page::Page;
use super::parts;

pub(crate) fn plan(state: &PlanState, page: &mut Page) {
    page.title(&state.title);
    if !state.whose.is_empty() {
        page.line(&state.whose);
    }
    for line in &state.whose_lines {
        page.inset(line);
    }
    if let Some(change) = &state.change {
        parts::action(page, change);
    }
    if let Some(notice) = &state.notice {
        parts::card(page, notice);
    }
    if let Some(empty) = &state.empty {
        parts::invitation(page, empty);
    }
    for group in &state.groups {
        page.heading(&group.title);
        if !group.line.is_empty() {
            page.line(&group.line);
        }
        parts::rail(page, &group.nodes);
    }
    if !state.differences.is_empty() {
        page.heading(&state.differences_label);
        for line in &state.differences {
            page.hanging("  · ", line);
        }
    }
}

pub(crate) fn window(state: &WindowState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.node.when);
    for line in &state.node.lines {
        page.inset(line);
    }
    acts(&state.node, page);
    page.gap();
    for line in &state.about {
        page.line(line);
    }
    page.heading(&state.source_label);
    for line in &state.source {
        page.inset(line);
    }
    page.gap();
    parts::action(page, &state.plan);
}

/// What can be said of a window, each the command it stands for.
fn acts(node: &Node, page: &mut Page) {
    let Some(window) = &node.window else { return };
    for act in &node.acts {
        let how = act.id.replace('_', "-");
        page.hanging("→ ", &format!("{}: evenfall plan mark {window} {how}", act.words));
    }
    if let Some(take_back) = &node.take_back {
        page.hanging("→ ", &format!("{take_back}: evenfall plan unmark {window}"));
    }
}

pub(crate) fn moves(state: &MovesState, page: &mut Page) {
    page.plain_title(&state.title);
    page.line(&state.line);
    page.heading(&state.moves_label);
    for line in &state.moves {
        page.inset(line);
    }
}

pub(crate) fn contacts(state: &ContactsFound, page: &mut Page) {
    page.plain_title(&state.title);
    for line in &state.lines {
        page.inset(line);
    }
    page.line(&state.caution);
}

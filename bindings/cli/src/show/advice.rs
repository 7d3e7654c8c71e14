//! The advice on Today, and why it is given.

use evenfall_bindings::screens::why_this::{AdviceCard, AdviceListState, WhyThisState};

use super::page::Page;
use super::parts::{self, mark};

pub(crate) fn card(card: &AdviceCard, page: &mut Page) {
    page.heading(&card.label);
    page.hanging(mark(card.tone), &card.point);
    for line in &card.lines {
        page.inset(line);
    }
    if let Some(action) = &card.action {
        parts::action(page, action);
    }
    buttons(&card.rule, card.ask.as_deref(), card.asked.as_deref(), page);
    parts::action(page, &card.why);
    quiet(&card.rule, card.not_for_me.as_deref(), page);
}

pub(crate) fn why(state: &WhyThisState, page: &mut Page) {
    page.title(&state.title);
    page.heading(&state.label);
    page.hanging(mark(state.tone), &state.point);
    for line in &state.lines {
        page.inset(line);
    }
    page.heading(&state.seen_label);
    for line in state.seen.iter().chain(&state.nothing_seen) {
        page.hanging("  · ", line);
    }
    page.heading(&state.when_label);
    page.inset(&state.when);
    if !state.compared.is_empty() {
        page.heading(&state.compared_label);
        for one in &state.compared {
            page.hanging("  ", &format!("{}  {}", one.value, one.what));
            page.hanging("    ", &one.whose);
            page.hanging("    ", &format!("{}{}", mark(one.tone), one.set_for));
        }
    }
    page.heading(&state.unknown_label);
    page.inset(&state.unknown);
    page.heading(&state.basis_label);
    for line in &state.basis {
        page.inset(line);
    }
    page.inset(&state.evidence);
    page.gap();
    if let Some(action) = &state.action {
        parts::action(page, action);
    }
    buttons(&state.rule, state.ask.as_deref(), state.asked.as_deref(), page);
    quiet(&state.rule, state.not_for_me.as_deref(), page);
    if let Some(quiet) = &state.quiet {
        page.line(quiet);
    }
}

pub(crate) fn list(state: &AdviceListState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.opening);
    for group in &state.groups {
        page.heading(&format!("{}{}", mark(group.tone), group.title));
        for row in &group.rows {
            page.hanging("  ", &format!("{}: {}", row.title, parts::command(&row.place)));
            page.hanging("    ", &row.note);
        }
    }
}

fn buttons(rule: &str, ask: Option<&str>, asked: Option<&str>, page: &mut Page) {
    if let Some(ask) = ask {
        page.hanging("→ ", &format!("{ask}: evenfall why {rule} --ask"));
    }
    if let Some(asked) = asked {
        page.line(asked);
    }
}

fn quiet(rule: &str, not_for_me: Option<&str>, page: &mut Page) {
    if let Some(words) = not_for_me {
        page.hanging("→ ", &format!("{words}: evenfall not-for-me {rule}"));
    }
}

//! Sort my legs: a question, a result, and what is known of restless legs.

use evenfall_bindings::screens::Tone;
use evenfall_bindings::screens::sort_legs::{
    LegsExplained, LegsLine, LegsLookAlike, LegsSection, SortLegsState, SortResult, SortStep, SortedLegsState,
};

use super::page::Page;
use super::parts::{self, mark};

pub(crate) fn sort(state: &SortLegsState, page: &mut Page) {
    page.title(&state.title);
    if let Some(step) = &state.step {
        question(step, page);
    }
    if let Some(result) = &state.result {
        self::result(result, page);
        page.gap();
        if let Some(go_on) = &result.go_on {
            page.line(&format!("[{}]", go_on.words));
        }
        if !result.keep_now {
            page.line(&format!("[{}]", result.keep));
        }
    }
}

pub(crate) fn sorted(state: &SortedLegsState, page: &mut Page) {
    page.title(&state.title);
    for line in state.invitation.iter().chain(&state.when) {
        page.line(line);
    }
    page.hanging("→ ", &format!("{}: evenfall legs --begin", state.begin));
    if let Some(result) = &state.result {
        self::result(result, page);
    }
    if !state.earlier.is_empty() {
        page.heading(&state.earlier_label);
        for line in &state.earlier {
            page.inset(line);
        }
    }
    explained(&state.explained, page);
    if let Some(entry) = &state.entry {
        page.gap();
        page.push(&format!("  {} {entry}", state.kind));
    }
}

fn question(step: &SortStep, page: &mut Page) {
    page.line(&format!("{} · {}", step.part, step.progress));
    page.heading(&step.question);
    for line in &step.lines {
        page.hanging("  • ", line);
    }
    for line in step.help.iter().chain(&step.objection) {
        page.inset(line);
    }
    page.gap();
    for (number, choice) in (1..).zip(&step.choices) {
        page.hanging(&format!("  {number}  "), &format!("{}{} ({})", mark(choice.tone), choice.words, choice.id));
    }
    page.gap();
    page.push(&format!("  evenfall legs … {}=", step.field));
}

fn result(result: &SortResult, page: &mut Page) {
    if let Some(urgent) = &result.urgent {
        page.heading(&format!("{}{}", mark(Tone::Urgent), urgent.words));
        for line in &urgent.lines {
            page.inset(line);
        }
        parts::action(page, &urgent.action);
    }
    page.heading(&result.lead);
    page.line(&result.line);
    if let Some(no_diagnosis) = &result.no_diagnosis {
        page.line(no_diagnosis);
    }
    if !result.criteria.is_empty() {
        page.heading(&result.criteria_title);
        for criterion in &result.criteria {
            page.hanging("  ", &format!("{}{}", mark(criterion.tone), criterion.spoken));
        }
    }
    if !result.look_alikes.is_empty() {
        page.heading(&result.look_alikes_title);
        for one in &result.look_alikes {
            look_alike(one, page);
        }
    }
    if !result.tell.is_empty() {
        page.heading(&result.tell_title);
        for line in &result.tell {
            page.hanging("  · ", line);
        }
    }
    if let Some(ask) = &result.ask {
        parts::action(page, ask);
    }
    let lists =
        [(&result.now_title, &result.now), (&result.hers_title, &result.hers), (&result.course_title, &result.course)];
    for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        page.heading(title);
        lines(list, page);
    }
}

fn look_alike(one: &LegsLookAlike, page: &mut Page) {
    page.hanging("  ", &format!("{}{}", mark(one.tone), one.title));
    page.hanging("    ", &one.apart);
    page.hanging("    → ", &one.act);
    if let Some(unreviewed) = &one.unreviewed {
        page.hanging("    ", unreviewed);
    }
}

fn explained(state: &LegsExplained, page: &mut Page) {
    page.heading(&state.title);
    page.line(&state.review);
    sections(&state.sections, page);
}

/// Sections of sentences, with what is behind them.
pub(crate) fn sections(sections: &[LegsSection], page: &mut Page) {
    for section in sections {
        page.heading(&section.title);
        lines(&section.lines, page);
        if let Some(more) = &section.more_label {
            page.inset(&format!("{more}:"));
            lines(&section.more, page);
        }
    }
}

/// Sentences, each with what it rests on.
pub(crate) fn lines(lines: &[LegsLine], page: &mut Page) {
    for line in lines {
        page.hanging("  · ", &line.words);
        page.hanging("      ", &basis(line));
    }
}

/// What a sentence rests on, in one line.
pub(crate) fn basis(line: &LegsLine) -> String {
    let about = [&line.sure, &line.source, &line.country, &line.studied_in];
    let about: Vec<&str> =
        about.into_iter().chain(&line.unreviewed).map(String::as_str).filter(|part| !part.is_empty()).collect();
    about.join(" · ")
}

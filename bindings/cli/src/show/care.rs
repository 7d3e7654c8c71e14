//! Care, the medicine check, and urgent help.

use evenfall_bindings::screens::Tone;
use evenfall_bindings::screens::care::{CareQuestion, CareState};
use evenfall_bindings::screens::medicine_check::MedicineCheckState;
use evenfall_bindings::screens::urgent_help::{Call, SignList, UrgentHelpState};

use super::page::Page;
use super::parts::{self, mark};

pub(crate) fn care(state: &CareState, page: &mut Page) {
    page.title(&state.title);
    if let Some(visit) = &state.visit {
        page.heading(&visit.label);
        page.line(&visit.lead);
        for line in &visit.lines {
            page.inset(line);
        }
        page.hanging("→ ", &format!("{}: evenfall edit {} {}", visit.change, visit.kind, visit.id));
    }
    if let Some(invitation) = &state.no_visit {
        parts::invitation(page, invitation);
    }
    if let Some(card) = &state.open_window {
        parts::card(page, card);
    }
    page.heading(&state.questions_label);
    for (place, question) in state.questions.iter().enumerate() {
        self::question(question, page);
        page.hanging("     → ", &format!("{}: evenfall care --asked {}", state.mark_asked, question.id));
        if place > 0 {
            page.hanging("     → ", &format!("{}: evenfall care --up {}", state.move_up, question.id));
        }
    }
    if let Some(none) = &state.no_questions {
        page.line(none);
    }
    parts::action(page, &state.add_question);
    if !state.asked.is_empty() {
        page.heading(&state.asked_label);
        for question in &state.asked {
            self::question(question, page);
            page.hanging("     → ", &format!("evenfall edit {} {}", question.kind, question.id));
        }
    }
    page.heading(&state.rows_label);
    for row in &state.rows {
        page.hanging("  ", &row.title);
        page.hanging("    ", &row.note);
        page.hanging("    → ", &parts::command(&row.place));
    }
}

fn question(question: &CareQuestion, page: &mut Page) {
    let number = if question.number.is_empty() { "·".to_owned() } else { question.number.clone() };
    page.hanging(&format!("  {number:<2} "), &question.words);
}

pub(crate) fn medicine_check(state: &MedicineCheckState, page: &mut Page) {
    page.title(&state.title);
    if state.typed.is_empty() {
        page.line(&format!("{}: evenfall check-medicine NAME", state.label));
        page.line(&state.help);
    } else {
        page.line(&format!("{}: {}", state.label, state.typed));
    }
    if let Some(card) = &state.card {
        parts::card(page, card);
    }
    if !state.suggestions.is_empty() {
        page.heading(&state.suggestions_label);
        for suggestion in &state.suggestions {
            page.hanging("  → ", &format!("{}: evenfall check-medicine {}", suggestion.words, suggestion.typed));
        }
    }
    if !state.basis.is_empty() {
        page.heading(&state.basis_label);
        for line in &state.basis {
            page.inset(line);
        }
    }
    page.gap();
    page.line(&state.note);
    if let Some(asked) = &state.asked {
        page.line(asked);
    }
    if let Some(ask) = &state.ask {
        page.hanging("→ ", &format!("{ask}: evenfall check-medicine {} --ask", state.typed));
    }
    if let Some(log) = &state.log {
        parts::action(page, log);
    }
}

pub(crate) fn urgent_help(state: &UrgentHelpState, page: &mut Page) {
    page.plain_title(&state.title);
    if let Some(opening) = &state.opening {
        page.line(opening);
    }
    calls(&state.calls, page);
    for list in &state.lists {
        signs(list, page);
    }
    page.gap();
    page.line(&state.not_sure);
    for note in &state.notes {
        page.line(note);
    }
    page.heading(&state.talk_title);
    calls(&state.talk, page);
    page.heading(&state.all_label);
    for list in &state.all {
        signs(list, page);
    }
}

fn signs(list: &SignList, page: &mut Page) {
    page.heading(&format!("{}{}", mark(list.tone), list.title));
    for sign in &list.signs {
        page.hanging("  · ", sign);
    }
}

/// Numbers to call, a line each.
pub(crate) fn calls(calls: &[Call], page: &mut Page) {
    for call in calls {
        let words = if call.tone == Tone::Urgent { page.in_bold(&call.words) } else { call.words.clone() };
        let said = [Some(&call.words), call.note.as_ref()];
        let said: Vec<String> = said.into_iter().flatten().map(|words| words.replace(' ', "")).collect();
        let number = call.number.as_ref().filter(|number| !said.iter().any(|words| words.contains(number.as_str())));
        let number = number.map(|number| format!(": {number}")).unwrap_or_default();
        page.hanging("  ☎ ", &format!("{words}{number}"));
        if let Some(note) = &call.note {
            page.hanging("    ", note);
        }
    }
}

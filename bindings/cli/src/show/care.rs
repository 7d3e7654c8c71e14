//! Urgent help.

use evenfall_bindings::screens::Tone;
use evenfall_bindings::screens::urgent_help::{Call, SignList, UrgentHelpState};

use super::page::Page;
use super::parts::mark;

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

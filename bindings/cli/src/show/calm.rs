//! Slowing down, and the mood check.

use evenfall_bindings::screens::breathing::{BreathingState, Exercise, ExerciseLength};
use evenfall_bindings::screens::mood_check::{CheckResult, MoodCheckState};

use super::page::Page;
use super::{care, forms, parts};

/// What stands before an exercise runs.
pub(crate) fn before(state: &BreathingState, exercise: &Exercise, length: &ExerciseLength, page: &mut Page) {
    page.title(&state.title);
    page.line(&format!("{} · {}", exercise.title, length.words));
    for line in exercise.lines.iter().chain(&state.lines).chain([&state.caution]).chain(&state.unreviewed) {
        page.inset(line);
    }
    page.gap();
}

pub(crate) fn mood_check(state: &MoodCheckState, page: &mut Page) {
    page.title(&state.title);
    for line in state.lines.iter().chain([&state.how_often]) {
        page.line(line);
    }
    if let Some(last) = &state.last {
        page.gap();
        result(last, page);
    }
    page.gap();
    forms::form(&state.form, page);
    people(state, page);
}

/// What a check came to, and people to talk to.
pub(crate) fn came_to(state: &MoodCheckState, page: &mut Page) {
    if let Some(last) = &state.last {
        result(last, page);
    }
    people(state, page);
}

fn result(last: &CheckResult, page: &mut Page) {
    page.plain_title(&last.title);
    parts::labelled(page, &last.totals);
    parts::card(page, &last.card);
    page.gap();
    page.line(&last.whose);
}

fn people(state: &MoodCheckState, page: &mut Page) {
    if !state.talk.is_empty() {
        page.heading(&state.talk_title);
        care::calls(&state.talk, page);
    }
}

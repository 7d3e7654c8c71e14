//! Settings, the first run, the end of a pregnancy, and copies.

use evenfall_bindings::screens::copies::{BackupState, CopyState};
use evenfall_bindings::screens::first_run::FirstRunState;
use evenfall_bindings::screens::settings::{EndedState, SettingAct, SettingsState};

use super::page::Page;
use super::parts;

pub(crate) fn settings(state: &SettingsState, page: &mut Page) {
    page.title(&state.title);
    page.line(&state.promise);
    page.line(&state.promise_line);
    for group in &state.groups {
        page.heading(&group.title);
        for row in &group.rows {
            page.hanging("  ", &row.title);
            page.hanging("    ", &row.note);
            if let Some(command) = command(&row.act) {
                page.hanging("    → ", &command);
            }
        }
    }
}

fn command(act: &SettingAct) -> Option<String> {
    let command = match act {
        SettingAct::Go { place } => return Some(parts::command(place)),
        SettingAct::BackUp => "evenfall backup FILE",
        SettingAct::Restore => "evenfall restore FILE",
        SettingAct::Export => "evenfall export FILE.json",
        SettingAct::Import => "evenfall import FILE",
        SettingAct::TakeBackEnding => "evenfall ended --mistake",
        SettingAct::Lock | SettingAct::TonightWhileLocked | SettingAct::AboutLock | SettingAct::HideInRecents => {
            return None;
        }
    };
    Some(command.to_owned())
}

pub(crate) fn ended(state: &EndedState, page: &mut Page) {
    page.title(&state.title);
    for line in &state.lines {
        page.line(line);
    }
    for action in &state.actions {
        parts::action(page, action);
    }
    if let Some(mistake) = &state.mistake {
        page.line(&format!("→ {mistake}: evenfall ended --mistake"));
    }
}

pub(crate) fn first_run(state: &FirstRunState, page: &mut Page) {
    for step in &state.steps {
        page.heading(&format!("{} · {}", step.progress, step.title));
        for line in &step.lines {
            page.inset(line);
        }
        if let Some(sheet) = &step.sheet {
            page.hanging("  → ", &format!("evenfall settings {sheet}"));
        }
        for way in &step.ways {
            page.hanging("  → ", &format!("{}: {}", way.words, parts::command(&way.place)));
        }
        let skip = step.skip.as_ref().map(|skip| format!(" · {skip}")).unwrap_or_default();
        page.inset(&format!("[{}]{skip}", step.go_on));
    }
    page.gap();
    page.hanging("  → ", &format!("{}: evenfall restore", state.restore));
    page.line(&state.promise);
}

pub(crate) fn copy(state: &CopyState, page: &mut Page) {
    page.line(&state.words);
    for line in &state.lines {
        page.inset(line);
    }
}

pub(crate) fn backup(state: &BackupState, page: &mut Page) {
    page.line(&state.made);
    page.line(&state.holds);
    for kind in &state.kinds {
        page.inset(kind);
    }
    page.line(&state.what_happens);
}

//! What a change would move, listed before she confirms it.

use chrono::NaiveDate;
use serde::Serialize;

use super::wording::{is_on_the_rail, title};
use crate::care::plan::{How, Status, Window};
use crate::diary::moved_by_mark;
use crate::moment::Moment;
use crate::profile::HerPlan;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// What a mark would move, before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MovesState {
    /// What asks.
    pub title: String,
    /// Why anything moves.
    pub line: String,
    /// "What moves".
    pub moves_label: String,
    /// What would move, each from and to.
    pub moves: Vec<String>,
    /// The button that keeps the mark.
    pub confirm: String,
    /// The button that leaves everything as it is.
    pub leave: String,
}

impl MovesState {
    /// What this mark would move; `None` where nothing moves.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(
        store: &Store,
        window: &str,
        how: How,
        on: Option<NaiveDate>,
        now: Moment,
        words: &Words,
    ) -> Result<Option<Self>> {
        let Some((before, after)) = moved_by_mark(store, window, how, on, now)? else { return Ok(None) };
        let moves = plan_moves(&before, &after, words);
        Ok((!moves.is_empty()).then(|| Self {
            title: words.say("moves-title"),
            line: words.say("moves-line"),
            moves_label: words.say("due-moves-label"),
            moves,
            confirm: words.say("moves-confirm"),
            leave: words.say("copying-leave"),
        }))
    }
}

/// The windows still before her that would open on another day, come or go, and that what she had stays.
pub(in crate::screens) fn plan_moves(before: &HerPlan, after: &HerPlan, words: &Words) -> Vec<String> {
    let waits = |window: &&Window, plan: &HerPlan| {
        // What is offered in any week opens with the pregnancy, and no day of it is worth naming.
        let in_any_week = window.from.is_some_and(|from| from.total_days() == 0);
        matches!(window.status, Status::Ahead | Status::Open | Status::Asked)
            && window.closes >= plan.day
            && !in_any_week
    };
    let told = |key: &'static str, window: &Window| Message::of(key).with("title", title(window, words));
    let mut lines = Vec::new();
    for window in after.windows.iter().filter(|window| waits(window, after) && is_on_the_rail(window)) {
        let moved = match before.window(&window.id) {
            Some(was) if was.opens == window.opens => continue,
            Some(was) if was.closes >= before.day => {
                told("moves-window", window).with("from", words.short_date(was.opens))
            }
            _ => told("moves-window-new", window),
        };
        lines.push(words.tell(&moved.with("to", words.short_date(window.opens))));
    }
    for gone in before.windows.iter().filter(|window| waits(window, before) && is_on_the_rail(window)) {
        if after.window(&gone.id).is_none() {
            lines.push(words.tell(&told("moves-window-gone", gone).with("from", words.short_date(gone.opens))));
        }
    }
    if !lines.is_empty() && before.windows.iter().any(|window| window.status == Status::Done) {
        lines.push(words.say("moves-had-stays"));
    }
    lines
}

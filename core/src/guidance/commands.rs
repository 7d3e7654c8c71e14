//! What she does with an advice: it stood before her, it becomes a question, or it is not for her.

use super::advice::{Rank, Rule};
use super::choose::{QUIET_DAYS, speaking};
use super::facts::Facts;
use super::rules::rule;
use super::store::{self, Kept};
use crate::diary::{Submitted, keep_question};
use crate::forms::FieldNote;
use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// Keeps that the advice of this rule stands before her today. Doing it again on the same day changes nothing.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn advice_seen(store: &Store, id: &str, now: Moment, words: &Words) -> Result<()> {
    let Some(rule) = rule(id).filter(|rule| rule.rank != Rank::RedFlag) else { return Ok(()) };
    let Some(advice) = speaking(rule, &Facts::read(store, now)?, words) else { return Ok(()) };
    stood(store, rule, advice.news, now)
}

/// Keeps that the rule stands before her today with these facts. A warning sign is never kept so.
fn stood(store: &Store, rule: &Rule, news: String, now: Moment) -> Result<()> {
    if rule.rank == Rank::RedFlag {
        return Ok(());
    }
    let kept = store::of(store, rule.id)?;
    let shown = Some((Profile::read(store)?.day_turn.day_of(now), news));
    if kept.shown == shown {
        return Ok(());
    }
    store::keep(store, &Kept { shown, ..kept })
}

/// Keeps the question of this rule's advice; `None` where it has nothing to say or nothing to ask.
///
/// # Errors
/// Any [`crate::store::StoreError`]; the diary is then as it was.
pub fn ask_from_advice(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<Submitted>> {
    let Some(rule) = rule(id) else { return Ok(None) };
    let Some(advice) = speaking(rule, &Facts::read(store, now)?, words) else { return Ok(None) };
    let Some(question) = advice.question else { return Ok(None) };
    store.in_one_piece(|| {
        let Some(kept) = keep_question(store, question, now, words)? else {
            let asked = FieldNote { field: "rule".to_owned(), words: words.say("advice-asked") };
            return Ok(Some(Submitted::Refused(vec![asked])));
        };
        // What was asked from is what stood before her, and stays there for the day.
        stood(store, rule, advice.news, now)?;
        Ok(Some(kept))
    })
}

/// A rule that was silenced: what to say, and how it stood before.
#[derive(Debug, Clone)]
pub struct Quieted {
    /// The words of the toast.
    pub words: String,
    /// What takes it back.
    pub before: Kept,
}

/// Keeps this rule quiet for thirty days, today the first; `None` for a warning sign and for a name that is no rule's.
///
/// # Errors
/// Any [`crate::store::StoreError`]; the diary is then as it was.
pub fn not_for_me(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<Quieted>> {
    let Some(rule) = rule(id).filter(|rule| rule.rank != Rank::RedFlag) else { return Ok(None) };
    let before = store::of(store, rule.id)?;
    let quiet_from = Some(Profile::read(store)?.day_turn.day_of(now));
    store::keep(store, &Kept { quiet_from, ..before.clone() })?;
    let words = words.tell(&Message::of("advice-quieted").with("days", QUIET_DAYS));
    Ok(Some(Quieted { words, before }))
}

/// Puts a rule back as it stood before it was silenced, and gives the words of the toast.
///
/// # Errors
/// Any [`crate::store::StoreError`]; the diary is then as it was.
pub fn take_back(store: &Store, before: &Kept, words: &Words) -> Result<String> {
    store::keep(store, before)?;
    Ok(words.say("toast-undone"))
}

//! Which rule speaks on Today: the first that may, and never more than one (`core/decisions/0020`).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::advice::{Advice, Rank, Rule};
use super::facts::{Facts, Stage};
use super::rules::RULES;
use super::store::{self, Kept};
use super::tell::Tell;
use crate::store::{Result, Store};
use crate::words::Words;

/// How long "Not for me" keeps a rule quiet, in days. Ours.
pub const QUIET_DAYS: u64 = 30;

/// A rule that speaks, and what it says.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The rule.
    pub rule: &'static Rule,
    /// What it says.
    pub advice: Advice,
}

/// What this rule says of these facts, where it fits her stage.
pub fn speaking(rule: &'static Rule, facts: &Facts, words: &Words) -> Option<Advice> {
    if !rule.fits.holds(facts.stage) {
        return None;
    }
    (rule.advise)(facts, &Tell::of(rule.id, facts, words))
}

/// The one advice of this day.
///
/// The first of the written order that speaks, but for a rule that she silenced in the last thirty days, one that stood
/// before her on another of its last days while nothing it rests on changed, and one whose question waits already and
/// was not added today. After a loss nothing speaks for two weeks but what keeps her safe. None of this holds a warning
/// sign back.
pub fn choose(facts: &Facts, kept: &[Kept], day: NaiveDate, words: &Words) -> Option<Choice> {
    let mut speaking: Vec<Choice> = RULES
        .iter()
        .filter_map(|rule| Some(Choice { rule, advice: speaking(rule, facts, words)? }))
        .filter(|choice| !is_hushed(facts, choice.advice.rank) && may_stand(choice, kept, &facts.waiting, day))
        .collect();
    speaking.sort_by_key(|choice| (choice.advice.rank, choice.advice.call.map_or(u8::MAX, |call| call as u8)));
    speaking.into_iter().next()
}

/// For this many days after a loss nothing is said unasked but what keeps her safe. Ours.
const HUSHED_DAYS: u32 = 14;

fn is_hushed(facts: &Facts, rank: Rank) -> bool {
    matches!(facts.stage, Stage::AfterLoss { days: Some(days) } if days < HUSHED_DAYS) && rank > Rank::Safety
}

fn may_stand(choice: &Choice, kept: &[Kept], waiting: &BTreeSet<String>, day: NaiveDate) -> bool {
    let Choice { rule, advice } = choice;
    if rule.rank == Rank::RedFlag {
        return true;
    }
    let kept = kept.iter().find(|kept| kept.rule == rule.id);
    if quiet_until(kept, day).is_some() {
        return false;
    }
    let shown = kept.and_then(|kept| kept.shown.as_ref());
    let stood_today = shown.is_some_and(|(on, news)| *on == day && *news == advice.news);
    let asked = advice.question.as_ref().is_some_and(|question| waiting.contains(question));
    let rested = shown.is_none_or(|(on, news)| {
        *news != advice.news || (day - *on).num_days().unsigned_abs() >= u64::from(rule.rest_days)
    });
    stood_today || (rested && !asked)
}

/// The last day on which the rule is quiet, where she silenced it and that still holds.
fn quiet_until(kept: Option<&Kept>, day: NaiveDate) -> Option<NaiveDate> {
    let from = kept?.quiet_from?;
    let until = from.checked_add_days(chrono::Days::new(QUIET_DAYS - 1))?;
    (from <= day && day <= until).then_some(until)
}

/// The last day on which this rule is quiet, because she silenced it; `None` where it is not.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub(crate) fn is_quiet_until(store: &Store, rule: &Rule, day: NaiveDate) -> Result<Option<NaiveDate>> {
    Ok(quiet_until(Some(&store::of(store, rule.id)?).filter(|_| rule.rank != Rank::RedFlag), day))
}

/// The one advice of this day, from the diary.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn on_today(store: &Store, facts: &Facts, day: NaiveDate, words: &Words) -> Result<Option<Choice>> {
    Ok(choose(facts, &store::all(store)?, day, words))
}

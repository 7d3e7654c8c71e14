//! The advice on Today: shown, explained, asked from, kept quiet.

use evenfall_bindings::Submitted;

use crate::failure::Failure;
use crate::here::Here;
use crate::log::told;
use crate::show::{advice, day};

/// Today. What is printed was in sight.
pub(crate) fn today(here: &Here) -> Result<(), Failure> {
    let state = here.diary.today(here.now)?;
    here.show(&state, day::today)?;
    if let Some(card) = state.advice {
        here.diary.advice_seen(card.rule, here.now)?;
    }
    Ok(())
}

/// Why one advice is given or, without a rule, everything that may be said.
pub(crate) fn why(here: &Here, rule: Option<&str>) -> Result<(), Failure> {
    let Some(rule) = rule else { return here.show(&here.diary.advice_list(here.now)?, advice::list) };
    match here.diary.why_this(rule.to_owned(), here.now)? {
        Some(state) => here.show(&state, advice::why),
        None => Err(Failure::Usage(format!("There is no advice called {rule} here. `evenfall why` lists them."))),
    }
}

/// One more question.
pub(crate) fn ask(here: &Here, rule: &str) -> Result<(), Failure> {
    match here.diary.ask_from_advice(rule.to_owned(), here.now)? {
        Submitted::Refused { notes } => Err(Failure::NotAccepted(notes.into_iter().map(|note| note.words).collect())),
        submitted => told(here, submitted, None),
    }
}

/// Quiet for a while.
pub(crate) fn not_for_me(here: &Here, rule: &str) -> Result<(), Failure> {
    told(here, here.diary.not_for_me(rule.to_owned(), here.now)?, None)
}

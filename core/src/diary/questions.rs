//! Questions that are kept with one press: about a medicine she looked up, and as asked once they were.

use super::form::answers_of;
use super::keep::{Kept, Submitted, submit};
use super::kinds::kind;
use crate::care::question::Question;
use crate::care::store::open_questions;
use crate::entry::{EntryId, Record};
use crate::forms::{Answers, FieldNote, Value};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError};
use crate::triggers::aggravators::{Effect, Medicine};
use crate::triggers::medicine_names::{LONGEST_NAME, LookedUp, look_up};
use crate::words::{Message, Words};

/// Keeps a question about the medicine she typed, in words she can read out at her visit.
///
/// Nothing is kept where nothing was typed, where it is too long for a name, and where the same question still waits
/// to be asked.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn ask_about_medicine(store: &Store, typed: &str, now: Moment, words: &Words) -> Result<Submitted> {
    let typed = tidied(typed);
    let refused =
        |key: &str| Ok(Submitted::Refused(vec![FieldNote { field: "typed".to_owned(), words: words.say(key) }]));
    if typed.is_empty() {
        return refused("medicine_check-nothing-typed");
    }
    if typed.chars().count() > LONGEST_NAME {
        return refused("medicine_check-too-long");
    }
    let question = question_about_medicine(&typed, &look_up(&typed), words);
    if is_waiting(store, &question)? {
        return refused("medicine_check-asked");
    }
    let answers = Answers::new().with("words", Value::Text(question)).with("at", Value::At(now));
    // What a phone hands over may hold what no entry can: then the form says so, at the field she typed in.
    Ok(match submit(store, Question::KIND, None, &answers, &[], now, words)? {
        Some(Submitted::Refused(notes) | Submitted::Asked(notes)) => Submitted::Refused(
            notes.into_iter().map(|note| FieldNote { field: "typed".to_owned(), words: note.words }).collect(),
        ),
        Some(kept) => kept,
        None => return Err(StoreError::OutOfReach),
    })
}

/// Keeps that a question has been asked; `None` when it is no longer there, or was asked before.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn mark_asked(store: &Store, question: EntryId, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let Some(kind) = kind(Question::KIND) else { return Ok(None) };
    let Some(entry) = store.entry(kind, question)? else { return Ok(None) };
    let waits = entry.body.read::<Question>().is_ok_and(|question| question.is_open());
    if !waits {
        return Ok(None);
    }
    let answers = answers_of(&entry)?.with("asked", Value::Yes(true));
    let every: Vec<String> = answers.fields().map(str::to_owned).collect();
    match submit(store, Question::KIND, Some(question), &answers, &every, now, words)? {
        Some(Submitted::Kept(kept)) => Ok(Some(kept)),
        // Nothing but `asked` is new, so an objection here would be our own mistake.
        Some(Submitted::Asked(_) | Submitted::Refused(_)) | None => Err(StoreError::OutOfReach),
    }
}

/// What she typed, on one line.
pub(crate) fn tidied(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the same words wait to be asked already.
pub(crate) fn is_waiting(store: &Store, question: &str) -> Result<bool> {
    Ok(open_questions(store)?.iter().any(|(_, waiting)| waiting.words.trim() == question))
}

/// The question to ask about what she typed. It speaks of her legs alone, so that it still fits after an end.
pub(crate) fn question_about_medicine(typed: &str, found: &LookedUp, words: &Words) -> String {
    let names = |medicines: &[&Medicine]| {
        let names = words.list(&medicines.iter().map(|medicine| medicine.name(words)).collect::<Vec<_>>());
        if found.by_product {
            words
                .tell(&Message::of("medicine_check-product-named").with("typed", typed.to_owned()).with("names", names))
        } else {
            names
        }
    };
    let groups = || words.list(&found.groups.iter().map(|group| group.all(words)).collect::<Vec<_>>());
    let ask = |key: &'static str, names: String| words.tell(&Message::of(key).with("names", names));
    let [stirring, given, tolerated] =
        [Effect::CanStirUp, Effect::ForRestlessLegs, Effect::UsuallyDoesNot].map(|effect| found.of(effect));
    if !stirring.is_empty() {
        ask("medicine_check-question-stirs", names(&stirring))
    } else if !given.is_empty() {
        ask("medicine_check-question-given", names(&given))
    } else if !tolerated.is_empty() {
        ask("medicine_check-question-tolerated", names(&tolerated))
    } else if found.groups.is_empty() {
        ask("medicine_check-question-unknown", typed.to_owned())
    } else {
        ask("medicine_check-question-group", groups())
    }
}

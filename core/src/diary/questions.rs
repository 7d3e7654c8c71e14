//! Questions that are kept with one press: about a medicine she looked up, and as asked once they were.

use super::form::answers_of;
use super::keep::{Kept, Submitted, Undo, kept, submit};
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
    // What a phone hands over may hold what no entry can: then the form says so, at the field she typed in.
    Ok(match keep_question(store, question, now, words)? {
        Some(Submitted::Refused(notes) | Submitted::Asked(notes)) => Submitted::Refused(
            notes.into_iter().map(|note| FieldNote { field: "typed".to_owned(), words: note.words }).collect(),
        ),
        Some(kept) => kept,
        None => return refused("medicine_check-asked"),
    })
}

/// Keeps a question in these words; `None` where the same words wait to be asked already.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub(crate) fn keep_question(store: &Store, question: String, now: Moment, words: &Words) -> Result<Option<Submitted>> {
    if is_waiting(store, &question)? {
        return Ok(None);
    }
    let answers = Answers::new().with("words", Value::Text(question)).with("at", Value::At(now));
    submit(store, Question::KIND, None, &answers, &[], now, words)?.map(Some).ok_or(StoreError::OutOfReach)
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
    kept(store, Question::KIND, Some(question), &answers, now, words)
}

/// Where a question moves in her order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// One place nearer to the first.
    Up,
    /// One place nearer to the last.
    Down,
}

/// The last place an order can name; questions after it follow in the order they were kept.
const LAST_PLACE: usize = 99;

/// Moves a question that waits by one place; `None` when there is none of this name, or it stands at that end already.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn move_question(
    store: &Store,
    question: EntryId,
    direction: Direction,
    now: Moment,
    words: &Words,
) -> Result<Option<Kept>> {
    let mut order: Vec<(EntryId, Question)> = open_questions(store)?;
    let Some(from) = order.iter().position(|(id, _)| *id == question) else { return Ok(None) };
    let to = match direction {
        Direction::Up => from.checked_sub(1),
        Direction::Down => Some(from + 1).filter(|to| *to < order.len()),
    };
    let Some(to) = to.filter(|to| from.min(*to) < LAST_PLACE) else { return Ok(None) };
    order.swap(from, to);
    let placed = |place: usize| i32::try_from(place + 1).ok().filter(|_| place < LAST_PLACE);
    store.in_one_piece(|| {
        let mut steps = Vec::new();
        for (place, (id, waiting)) in order.iter().enumerate() {
            if waiting.place != placed(place) {
                steps.extend(placed_at(store, *id, placed(place), now, words)?);
            }
        }
        let said = words.tell(&Message::of("toast-moved").with("place", i32::try_from(to + 1).unwrap_or(i32::MAX)));
        Ok(Some(Kept { id: Some(question), words: said, urgent: None, undo: Undo::Several(steps) }))
    })
}

/// Gives a question its place, or none; what takes that back.
fn placed_at(store: &Store, id: EntryId, place: Option<i32>, now: Moment, words: &Words) -> Result<Option<Undo>> {
    let Some(kind) = kind(Question::KIND) else { return Ok(None) };
    let Some(entry) = store.entry(kind, id)? else { return Ok(None) };
    let mut answers = answers_of(&entry)?;
    answers.take("place");
    if let Some(place) = place {
        answers.set("place", Value::Number(place.into()));
    }
    Ok(kept(store, Question::KIND, Some(id), &answers, now, words)?.map(|kept| kept.undo))
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

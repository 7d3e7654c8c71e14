//! Keeping, changing, deleting and undoing entries.

use chrono::NaiveDate;

use super::form::COMMON;
use super::kinds::{KINDS, kind};
use super::lists::Listed;
use super::sheets::{self, Outcome, Preview, Sheet, Step, sheet};
use super::telling::and_whom;
use super::warning;
use crate::entry::{Entry, EntryId, Kind, Tense};
use crate::forms::{self, Answers, Catalogue, FieldNote, FieldSpec, Gravity, Objection, Value};
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store, StoreError};
use crate::timeline::Dated;
use crate::words::{Message, Words};

/// A moment this far ahead of the phone's clock is still "now".
const CLOCKS_DIFFER_MINUTES: i64 = 10;

const YEAR_MINUTES: i64 = 366 * 24 * 60;

/// What became of answers she gave.
#[derive(Debug)]
pub enum Submitted {
    /// They are in the diary.
    Kept(Kept),
    /// They are unusual; nothing is kept until she confirms the fields named.
    Asked(Vec<FieldNote>),
    /// They cannot be; nothing is kept until the fields named are mended.
    Refused(Vec<FieldNote>),
}

/// A change that was made: what to say, and how to take it back.
#[derive(Debug)]
pub struct Kept {
    /// The entry that was kept, changed or deleted; absent when it was no entry.
    pub id: Option<EntryId>,
    /// The words of the toast.
    pub words: String,
    /// Whom to call at once, when what was kept is a warning sign; absent otherwise.
    pub urgent: Option<String>,
    /// What takes it back.
    pub undo: Undo,
}

/// What takes a change back. It lives in memory only: a deleted entry is gone from the disk at once.
#[derive(Debug, Clone)]
pub enum Undo {
    /// Takes a new entry out again.
    Remove(Entry),
    /// Puts a deleted entry back.
    Restore(Entry),
    /// Puts an entry back as it was.
    Revert {
        /// How it was.
        before: Entry,
        /// How it is now.
        after: Entry,
    },
    /// Takes a sheet back.
    Sheet(Step),
    /// Takes several changes back, the latest first; all of them or none.
    Several(Vec<Undo>),
}

/// Keeps answers that came with one press: she typed none of them, so nothing about them is asked.
///
/// # Errors
/// As of [`submit`].
pub(crate) fn submit_as_meant(
    store: &Store,
    kind_id: &str,
    entry: Option<EntryId>,
    answers: &Answers,
    now: Moment,
    words: &Words,
) -> Result<Option<Submitted>> {
    let every: Vec<String> = answers.fields().map(str::to_owned).collect();
    submit(store, kind_id, entry, answers, &every, now, words)
}

/// The same of what one press gives or changes, which always stands: an objection here would be our own mistake.
pub(super) fn kept(
    store: &Store,
    kind: &str,
    entry: Option<EntryId>,
    answers: &Answers,
    now: Moment,
    words: &Words,
) -> Result<Option<Kept>> {
    match submit_as_meant(store, kind, entry, answers, now, words)? {
        Some(Submitted::Kept(kept)) => Ok(Some(kept)),
        Some(Submitted::Asked(_) | Submitted::Refused(_)) | None => Err(StoreError::OutOfReach),
    }
}

/// Holds answers against their form and keeps them as a new entry or, with `entry`, in the place of that one.
///
/// Fields named in `confirmed` are kept even when they are unusual. `None` when the kind or the entry is unknown.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn submit(
    store: &Store,
    kind_id: &str,
    entry: Option<EntryId>,
    answers: &Answers,
    confirmed: &[String],
    now: Moment,
    words: &Words,
) -> Result<Option<Submitted>> {
    let Some(kind) = kind(kind_id) else {
        return sheet(kind_id).map(|sheet| submit_sheet(store, sheet, answers, confirmed, now, words)).transpose();
    };
    let before = match entry {
        None => None,
        Some(id) => match store.entry(kind, id)? {
            None => return Ok(None),
            found => found,
        },
    };
    let lists = Listed::of(kind.fields, store)?;
    let listed = |catalogue: Catalogue, id: &str| lists.holds(catalogue, id);
    let mut objections = forms::check(kind.fields, answers, words, &listed);
    objections.extend(forms::check(COMMON, answers, words, &listed));
    let at = match answers.get("at") {
        Some(Value::At(at)) => *at,
        _ => now,
    };
    objections.extend(untimely(kind, at, now));
    objections.extend(not_yet(kind, answers, now));
    let refused = |objections: &[Objection]| objections.iter().any(|objection| objection.gravity == Gravity::Refused);
    let mut body = None;
    if !refused(&objections) {
        match kind.body(answers, at) {
            Some((made, together)) => {
                objections.extend(together);
                body = Some(made);
            }
            // The fields stand one by one yet make no record: a form and its record disagree.
            None => return Err(StoreError::OutOfReach),
        }
    }
    let (refusals, asked) = notes(&objections, confirmed, words);
    let body = match body {
        Some(body) if refusals.is_empty() => body,
        _ => return Ok(Some(Submitted::Refused(refusals))),
    };
    if !asked.is_empty() {
        return Ok(Some(Submitted::Asked(asked)));
    }
    let note = match answers.get("note") {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text.clone()),
        _ => None,
    };
    Ok(Some(Submitted::Kept(match before {
        None => {
            let entry = store.keep(kind, at, note, body, now)?;
            Kept {
                id: Some(entry.id),
                words: and_whom(said(&entry, "toast-kept", words), store, &entry, now, words)?,
                urgent: warning::of(store, &entry, now, words)?,
                undo: Undo::Remove(entry),
            }
        }
        Some(before) => {
            let after = Entry { id: before.id, kind, at, note, body };
            store.replace(&before, &after)?;
            Kept {
                id: Some(after.id),
                words: and_whom(said(&after, "toast-changed", words), store, &after, now, words)?,
                urgent: warning::of(store, &after, now, words)?,
                undo: Undo::Revert { before, after },
            }
        }
    })))
}

/// What is refused, and what is asked about and not yet confirmed.
pub(crate) fn notes(objections: &[Objection], confirmed: &[String], words: &Words) -> (Vec<FieldNote>, Vec<FieldNote>) {
    let of = |gravity: Gravity| objections.iter().filter(move |objection| objection.gravity == gravity);
    let confirmed = |objection: &&Objection| !confirmed.iter().any(|id| id == objection.field);
    (
        of(Gravity::Refused).map(|objection| objection.note(words)).collect(),
        of(Gravity::Asked).filter(confirmed).map(|objection| objection.note(words)).collect(),
    )
}

fn submit_sheet(
    store: &Store,
    sheet: &Sheet,
    answers: &Answers,
    confirmed: &[String],
    now: Moment,
    words: &Words,
) -> Result<Submitted> {
    let mut objections = forms::check(sheet.fields, answers, words, &|_, _| false);
    let mut kept = None;
    if objections.is_empty() {
        match sheets::keep(sheet, store, answers, now, words)? {
            Outcome::Kept(said, step) => {
                kept = Some(Kept { id: None, words: said, urgent: None, undo: Undo::Sheet(step) });
            }
            Outcome::Objections(together) => objections = together,
        }
    }
    let (refusals, asked) = notes(&objections, confirmed, words);
    Ok(match kept {
        Some(kept) => Submitted::Kept(kept),
        None if refusals.is_empty() => Submitted::Asked(asked),
        None => Submitted::Refused(refusals),
    })
}

/// What a due date would be, and what would follow, before it is kept; `None` when `sheet_id` is no way of dating.
///
/// # Errors
/// Any [`StoreError`].
pub fn preview_due(
    store: &Store,
    sheet_id: &str,
    answers: &Answers,
    words: &Words,
) -> Result<Option<std::result::Result<Preview, Vec<FieldNote>>>> {
    let Some(sheet) = sheet(sheet_id) else { return Ok(None) };
    let mut objections = forms::check(sheet.fields, answers, words, &|_, _| false);
    if objections.is_empty() {
        match sheets::preview(sheet, store, answers)? {
            None => return Ok(None),
            Some(Ok(preview)) => return Ok(Some(Ok(preview))),
            Some(Err(objection)) => objections.push(objection),
        }
    }
    Ok(Some(Err(objections.iter().map(|objection| objection.note(words)).collect())))
}

/// The due date that answers lead to, without a diary; `None` when `sheet_id` is no way of dating.
pub fn dated(sheet_id: &str, answers: &Answers, words: &Words) -> Option<std::result::Result<Dated, Vec<FieldNote>>> {
    let sheet = sheet(sheet_id)?;
    let objections = forms::check(sheet.fields, answers, words, &|_, _| false);
    if !objections.is_empty() {
        return Some(Err(objections.iter().map(|objection| objection.note(words)).collect()));
    }
    Some(sheets::dated(sheet, answers)?.map_err(|objection| vec![objection.note(words)]))
}

/// Says that an ending was set by mistake: everything comes back as it was. `None` when nothing had ended.
///
/// # Errors
/// Any [`StoreError`].
pub fn take_back_ending(store: &Store, words: &Words) -> Result<Option<Kept>> {
    let taken = sheets::take_back_ending(store, words)?;
    Ok(taken.map(|(said, step)| Kept { id: None, words: said, urgent: None, undo: Undo::Sheet(step) }))
}

/// Any other moment of a thing that has happened cannot lie ahead either.
fn not_yet(kind: &Kind, answers: &Answers, now: Moment) -> Vec<Objection> {
    let ahead = |field: &&FieldSpec| match answers.get(field.id) {
        Some(Value::At(moment)) => moment.minutes_since(now) > CLOCKS_DIFFER_MINUTES,
        _ => false,
    };
    let fields = if kind.tense == Tense::Past { kind.fields } else { &[] };
    fields.iter().filter(ahead).map(|field| Objection::refuse(field.id, Message::of("field-not-yet"))).collect()
}

fn untimely(kind: &Kind, at: Moment, now: Moment) -> Option<Objection> {
    let ahead = at.minutes_since(now);
    match kind.tense {
        Tense::Past if ahead > CLOCKS_DIFFER_MINUTES => Some(Objection::refuse("at", Message::of("field-not-yet"))),
        Tense::Either if ahead > YEAR_MINUTES => Some(Objection::ask("at", Message::of("field-far-ahead"))),
        _ if ahead < -YEAR_MINUTES => Some(Objection::ask("at", Message::of("field-long-ago"))),
        _ => None,
    }
}

fn said(entry: &Entry, key: &'static str, words: &Words) -> String {
    words.tell(&Message::of(key).with("line", entry.line(words)))
}

/// Deletes an entry, or answers `None` when there is no such entry.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn remove(store: &Store, kind_id: &str, id: EntryId, words: &Words) -> Result<Option<Kept>> {
    let Some(kind) = kind(kind_id) else { return Ok(None) };
    let Some(entry) = store.entry(kind, id)? else { return Ok(None) };
    store.remove(&entry)?;
    Ok(Some(Kept {
        id: Some(id),
        words: said(&entry, "toast-deleted", words),
        urgent: None,
        undo: Undo::Restore(entry),
    }))
}

/// Takes a change back and gives the words of the toast.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn undo(store: &Store, step: &Undo, words: &Words) -> Result<String> {
    take_back(store, step)?;
    Ok(words.say("toast-undone"))
}

fn take_back(store: &Store, step: &Undo) -> Result<()> {
    match step {
        Undo::Remove(entry) => store.remove(entry),
        Undo::Restore(entry) => store.put(entry),
        Undo::Revert { before, after } => store.replace(after, before),
        Undo::Sheet(step) => sheets::take_back(store, step),
        Undo::Several(steps) => store.in_one_piece(|| steps.iter().rev().try_for_each(|step| take_back(store, step))),
    }
}

/// The entries of her day, of every kind, in the order they happened.
pub(crate) fn on_day(store: &Store, day: NaiveDate, turn: DayTurn) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for kind in KINDS {
        let found = store.entries(kind, day, day.succ_opt().unwrap_or(day))?;
        entries.extend(found.into_iter().filter(|entry| turn.day_of(entry.at) == day));
    }
    entries.sort_by_key(|entry| (entry.at, entry.id));
    Ok(entries)
}

/// The last of her days before this one that holds an entry of any kind; `None` where there is none.
pub(crate) fn written_before(store: &Store, day: NaiveDate, turn: DayTurn) -> Result<Option<NaiveDate>> {
    let falls_on = |clock: NaiveDate, day: NaiveDate| -> Result<bool> {
        for kind in KINDS {
            if store.entries(kind, clock, clock)?.iter().any(|entry| turn.day_of(entry.at) == day) {
                return Ok(true);
            }
        }
        Ok(false)
    };
    let Some(before) = day.pred_opt() else { return Ok(None) };
    // The first hours of this date may still belong to the day before.
    if falls_on(day, before)? {
        return Ok(Some(before));
    }
    let Some(clock) = store.last_day_before(KINDS, day)? else { return Ok(None) };
    Ok(if falls_on(clock, clock)? { Some(clock) } else { clock.pred_opt() })
}

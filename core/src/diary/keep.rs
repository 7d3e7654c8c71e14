//! Keeping, changing, deleting and undoing entries.

use super::kinds::kind;
use super::lists;
use crate::entry::{Entry, EntryId, Kind, Tense};
use crate::forms::{
    self, Answers, Catalogue, Choice, DrawnForm, FieldNote, FieldSpec, Gravity, Objection, Preset, Shape, Value,
};
use crate::moment::Moment;
use crate::store::{Result, Store, StoreError};
use crate::words::{Message, Words};

/// The fields every form ends with.
const COMMON: &[FieldSpec] =
    &[FieldSpec::date_time("at").required().preset(Preset::Now), FieldSpec::text("note", 4_000)];

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
    /// The entry that was kept, changed or deleted.
    pub id: EntryId,
    /// The words of the toast.
    pub words: String,
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
}

/// A new form of this kind, or `None` for a kind Evenfall does not know.
///
/// # Errors
/// Any [`StoreError`].
pub fn form(store: &Store, kind_id: &str, now: Moment, words: &Words) -> Result<Option<DrawnForm>> {
    kind(kind_id).map(|kind| drawn(store, kind, None, now, words)).transpose()
}

/// The form of an entry in the diary, filled with what it holds, or `None` when there is no such entry.
///
/// # Errors
/// Any [`StoreError`].
pub fn form_of(store: &Store, kind_id: &str, id: EntryId, now: Moment, words: &Words) -> Result<Option<DrawnForm>> {
    let Some(kind) = kind(kind_id) else { return Ok(None) };
    store.entry(kind, id)?.map(|entry| drawn(store, kind, Some(&entry), now, words)).transpose()
}

fn drawn(store: &Store, kind: &Kind, entry: Option<&Entry>, now: Moment, words: &Words) -> Result<DrawnForm> {
    let answers = entry.map(answers_of).transpose()?;
    let lists = searched(store, kind, words)?;
    let listed = |catalogue| found(&lists, catalogue).to_vec();
    let mut fields = forms::draw(kind.id, kind.fields, answers.as_ref(), now, words, &listed);
    fields.extend(forms::draw(kind.id, COMMON, answers.as_ref(), now, words, &listed));
    Ok(DrawnForm {
        kind: kind.id.to_owned(),
        entry: entry.map(|entry| entry.id.to_string()),
        title: words.say(&format!("{}-title", kind.id)),
        fields,
        save: words.say("form-save"),
    })
}

fn answers_of(entry: &Entry) -> Result<Answers> {
    let mut answers = entry.body.answers(entry.kind.fields).map_err(|_| StoreError::Damaged)?;
    answers.set("at", Value::At(entry.at));
    if let Some(note) = &entry.note {
        answers.set("note", Value::Text(note.clone()));
    }
    Ok(answers)
}

fn listed(store: &Store, catalogue: Catalogue, words: &Words) -> Result<Vec<Choice>> {
    Ok(match catalogue {
        Catalogue::Foods => lists::foods(store, words)?,
        Catalogue::Symptoms | Catalogue::Activities => Vec::new(),
    })
}

/// The lists that this kind's form searches.
fn searched(store: &Store, kind: &Kind, words: &Words) -> Result<Vec<(Catalogue, Vec<Choice>)>> {
    let catalogues = kind.fields.iter().filter_map(|field| match field.shape {
        Shape::Search(catalogue) => Some(catalogue),
        _ => None,
    });
    catalogues.map(|catalogue| Ok((catalogue, listed(store, catalogue, words)?))).collect()
}

fn found(lists: &[(Catalogue, Vec<Choice>)], catalogue: Catalogue) -> &[Choice] {
    lists.iter().find(|(of, _)| *of == catalogue).map_or(&[], |(_, choices)| choices.as_slice())
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
    let Some(kind) = kind(kind_id) else { return Ok(None) };
    let before = match entry {
        None => None,
        Some(id) => match store.entry(kind, id)? {
            None => return Ok(None),
            found => found,
        },
    };
    let lists = searched(store, kind, words)?;
    let listed = |catalogue: Catalogue, id: &str| found(&lists, catalogue).iter().any(|choice| choice.id == id);
    let mut objections = forms::check(kind.fields, answers, words, &listed);
    objections.extend(forms::check(COMMON, answers, words, &listed));
    let at = match answers.get("at") {
        Some(Value::At(at)) => *at,
        _ => now,
    };
    objections.extend(untimely(kind, at, now));
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
    let notes = |gravity: Gravity| -> Vec<FieldNote> {
        objections
            .iter()
            .filter(|objection| objection.gravity == gravity)
            .filter(|objection| gravity == Gravity::Refused || !confirmed.iter().any(|id| id == objection.field))
            .map(|objection| objection.note(words))
            .collect()
    };
    let (refusals, asked) = (notes(Gravity::Refused), notes(Gravity::Asked));
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
            Kept { id: entry.id, words: said(&entry, "toast-kept", words), undo: Undo::Remove(entry) }
        }
        Some(before) => {
            let after = Entry { id: before.id, kind, at, note, body };
            store.replace(&before, &after)?;
            Kept { id: after.id, words: said(&after, "toast-changed", words), undo: Undo::Revert { before, after } }
        }
    })))
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
    Ok(Some(Kept { id, words: said(&entry, "toast-deleted", words), undo: Undo::Restore(entry) }))
}

/// Takes a change back and gives the words of the toast.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn undo(store: &Store, step: &Undo, words: &Words) -> Result<String> {
    match step {
        Undo::Remove(entry) => store.remove(entry)?,
        Undo::Restore(entry) => store.put(entry)?,
        Undo::Revert { before, after } => store.replace(after, before)?,
    }
    Ok(words.say("toast-undone"))
}

//! The forms of entries and sheets, drawn in her language and filled with what is known.

use super::kinds::{KINDS, kind};
use super::lists::Lists;
use super::sheets::{self, Sheet, sheet};
use crate::entry::{Entry, EntryId, Kind};
use crate::forms::{self, Answers, DrawnField, DrawnForm, FieldShape, FieldSpec, Preset, Value};
use crate::moment::Moment;
use crate::profile::{ending, expecting};
use crate::store::{Result, Store, StoreError};
use crate::timeline::Ending;
use crate::words::Words;

/// The fields every form of an entry ends with.
pub(crate) const COMMON: &[FieldSpec] =
    &[FieldSpec::date_time("at").required().preset(Preset::Now), FieldSpec::text("note", 4_000)];

/// The names of every form: the kinds of entry, then the sheets.
pub fn form_ids() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.id).chain(sheets::sheets().map(|sheet| sheet.id))
}

/// A new form of this kind of entry, or the sheet of this name; `None` for a name Evenfall does not know.
///
/// # Errors
/// Any [`StoreError`].
pub fn form(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<DrawnForm>> {
    match (kind(id), sheet(id)) {
        (Some(kind), _) => drawn(store, kind, None, None, now, words).map(Some),
        (None, Some(sheet)) => drawn_sheet(store, sheet, now, words).map(Some),
        (None, None) => Ok(None),
    }
}

/// The form of an entry in the diary, filled with what it holds, or `None` when there is no such entry.
///
/// # Errors
/// Any [`StoreError`].
pub fn form_of(store: &Store, kind_id: &str, id: EntryId, now: Moment, words: &Words) -> Result<Option<DrawnForm>> {
    let Some(kind) = kind(kind_id) else { return Ok(None) };
    let Some(entry) = store.entry(kind, id)? else { return Ok(None) };
    drawn(store, kind, Some(id), Some(&answers_of(&entry)?), now, words).map(Some)
}

/// The form of this kind, filled with these answers or, without any, with the presets of its fields.
pub(crate) fn drawn(
    store: &Store,
    kind: &Kind,
    id: Option<EntryId>,
    answers: Option<&Answers>,
    now: Moment,
    words: &Words,
) -> Result<DrawnForm> {
    let lists = Lists::of(kind.fields, store, words)?;
    let ending = ending(store)?;
    let draw = |fields| forms::draw(kind.id, fields, answers, now, words, &|catalogue| lists.choices(catalogue));
    Ok(DrawnForm {
        kind: kind.id.to_owned(),
        entry: id.map(|id| id.to_string()),
        title: words.say(&format!("{}-title", kind.id)),
        fields: [draw(kind.fields), draw(COMMON)]
            .concat()
            .into_iter()
            .map(|field| match ending {
                None => field,
                Some(how) => without_a_baby(in_words_after(how, kind, field, words)),
            })
            .collect(),
        save: words.say("form-save"),
    })
}

/// Fields and choices that speak of a baby or of a pregnancy, and are not offered after an end.
const ABOUT_THE_BABY: &[&str] = &["first_baby", "baby_moving", "earlier_pregnancy", "both_times"];

/// The field with the label it has after an end, where it has one of its own: `<kind>-<field>-after-birth`, `-after-loss`.
fn in_words_after(how: Ending, kind: &Kind, mut field: DrawnField, words: &Words) -> DrawnField {
    let end = match how {
        Ending::Birth => "after-birth",
        Ending::Loss | Ending::RatherNotSay => "after-loss",
    };
    if let Some(label) = words.say_if_any(&format!("{}-{}-{end}", kind.id, field.id)) {
        field.label = label;
    }
    field
}

/// The field without choices that speak of a baby, but for the one she chose herself.
fn without_a_baby(mut field: DrawnField) -> DrawnField {
    if let FieldShape::One { choices } = &mut field.shape {
        let chosen = |id: &str| matches!(&field.value, Some(Value::One(value)) if value == id);
        choices.retain(|choice| !ABOUT_THE_BABY.contains(&choice.id.as_str()) || chosen(&choice.id));
    }
    field
}

fn drawn_sheet(store: &Store, sheet: &Sheet, now: Moment, words: &Words) -> Result<DrawnForm> {
    let answers = sheets::filled(sheet, store)?;
    let mut fields = forms::draw(sheet.id, sheet.fields, answers.as_ref(), now, words, &|_| Vec::new());
    if !expecting(store)? {
        fields.retain(|field| !ABOUT_THE_BABY.contains(&field.id.as_str()));
    }
    Ok(DrawnForm {
        kind: sheet.id.to_owned(),
        entry: None,
        title: words.say(&format!("{}-title", sheet.id)),
        fields,
        save: words.say("form-save"),
    })
}

/// What an entry holds, as the answers of its form.
pub(super) fn answers_of(entry: &Entry) -> Result<Answers> {
    let mut answers = entry.body.answers(entry.kind.fields).map_err(|_| StoreError::Damaged)?;
    answers.set("at", Value::At(entry.at));
    if let Some(note) = &entry.note {
        answers.set("note", Value::Text(note.clone()));
    }
    Ok(answers)
}

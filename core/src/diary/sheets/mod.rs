//! Forms that are not entries: dating the pregnancy, saying that it ended, and her choices.
//!
//! They are asked, checked, kept and undone like entries, so that a shell draws them all alike.

mod choices;
mod dating;
mod ending;

pub(crate) use ending::take_back_ending;

use crate::forms::{Answers, FieldSpec, Objection};
use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store, StoreError, Table, TableRow};
use crate::timeline::store as timeline;
use crate::timeline::{Course, Dated, Decision, Entry, Method, Plurality};
use crate::words::{Message, Words};

/// A form that is not an entry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    /// Its name; the title is the message `<id>-title`.
    pub(crate) id: &'static str,
    /// What it asks.
    pub(crate) fields: &'static [FieldSpec],
    act: Act,
}

/// What keeping a sheet does.
#[derive(Debug, Clone, Copy)]
enum Act {
    /// Adds an account of the due date; the function reads the method from answers that stand one by one.
    Date(fn(&Answers) -> Option<Method>),
    /// Says how many babies are expected.
    ExpectBabies,
    /// Says that the pregnancy is over.
    End,
    /// Changes her choices.
    Choose {
        /// What stands in the sheet before she touches it.
        shown: fn(&Profile) -> Answers,
        /// Takes the answers over.
        take: fn(&mut Profile, &Answers),
    },
}

/// What became of a sheet.
pub(crate) enum Outcome {
    /// It was kept: the words of the toast, and what takes it back.
    Kept(String, Step),
    /// These do not stand; nothing was kept.
    Objections(Vec<Objection>),
}

/// What takes a kept sheet back.
#[derive(Debug, Clone)]
pub enum Step {
    /// Takes an account of the due date out again.
    Dating {
        /// The account.
        account: i64,
        /// The pregnancy it opened, if it did.
        opened: Option<i64>,
    },
    /// Puts a pregnancy's course back.
    Course {
        /// The pregnancy.
        pregnancy: i64,
        /// How it stood.
        before: Course,
    },
    /// Puts the number of babies back.
    Babies {
        /// The pregnancy.
        pregnancy: i64,
        /// What was known.
        before: Option<Plurality>,
    },
    /// Puts her choices back.
    Profile(Box<Profile>),
    /// Puts rows of a table beside the entries back, each by its name; one that was not there is taken out again.
    Rows(Vec<RowBefore>),
}

/// How a row of a table beside the entries stood before a change.
#[derive(Debug, Clone)]
pub struct RowBefore {
    /// The table's name in an export.
    pub(crate) table: &'static str,
    /// The row's own name.
    pub(crate) key: serde_json::Value,
    /// The row, or `None` when there was none.
    pub(crate) row: Option<TableRow>,
}

/// Every sheet.
pub(crate) fn sheets() -> impl Iterator<Item = &'static Sheet> {
    dating::SHEETS.iter().chain(ending::SHEETS).chain(choices::SHEETS)
}

/// The sheet of this name, or `None`.
pub(crate) fn sheet(id: &str) -> Option<&'static Sheet> {
    sheets().find(|sheet| sheet.id == id)
}

/// What stands in a sheet before she touches it; `None` where the presets of its fields do.
pub(crate) fn filled(sheet: &Sheet, store: &Store) -> Result<Option<Answers>> {
    Ok(match sheet.act {
        Act::Choose { shown, .. } => Some(shown(&Profile::read(store)?)),
        Act::Date(_) | Act::ExpectBabies | Act::End => None,
    })
}

/// Keeps answers that stand one by one, or says what does not stand about them together.
pub(crate) fn keep(sheet: &Sheet, store: &Store, answers: &Answers, now: Moment, words: &Words) -> Result<Outcome> {
    match sheet.act {
        Act::Date(method) => dating::keep(sheet, method, store, answers, now, words),
        Act::ExpectBabies => ending::expect_babies(store, answers, now, words),
        Act::End => ending::keep(store, answers, now, words),
        Act::Choose { take, .. } => {
            let before = Profile::read(store)?;
            let mut profile = before.clone();
            take(&mut profile, answers);
            profile.keep(store)?;
            Ok(Outcome::Kept(words.say("toast-chosen"), Step::Profile(Box::new(before))))
        }
    }
}

/// A due date that is not kept yet.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The date the answers lead to.
    pub dated: Dated,
    /// Which date would be in use, and why, once it is kept.
    pub decision: Decision,
}

/// What keeping a way of dating would lead to; `None` for a sheet that dates nothing.
pub(crate) fn preview(
    sheet: &Sheet,
    store: &Store,
    answers: &Answers,
) -> Result<Option<std::result::Result<Preview, Objection>>> {
    let Act::Date(method) = sheet.act else { return Ok(None) };
    let dated = match dating::dated(sheet, method, answers) {
        Ok(dated) => dated,
        Err(objection) => return Ok(Some(Err(objection))),
    };
    let rule = Profile::read(store)?.redating();
    let last = timeline::pregnancies(store, rule)?.pop();
    let going_on = last.filter(|kept| kept.pregnancy.course == Course::Expecting);
    let mut history: Vec<Entry> =
        going_on.iter().flat_map(|kept| kept.accounts.iter().map(|(_, entry)| *entry)).collect();
    history.push(dating::entry(dated));
    Ok(Decision::of(&history, rule).map(|decision| Ok(Preview { dated, decision })))
}

/// The due date that the answers of a way of dating lead to; `None` for a sheet that dates nothing.
pub(crate) fn dated(sheet: &Sheet, answers: &Answers) -> Option<std::result::Result<Dated, Objection>> {
    match sheet.act {
        Act::Date(method) => Some(dating::dated(sheet, method, answers)),
        Act::ExpectBabies | Act::End | Act::Choose { .. } => None,
    }
}

/// Takes a kept sheet back.
pub(crate) fn take_back(store: &Store, step: &Step) -> Result<()> {
    match step {
        Step::Dating { account, opened } => store.in_one_piece(|| {
            timeline::take_back_account(store, *account)?;
            opened.map_or(Ok(()), |pregnancy| timeline::forget(store, pregnancy))
        }),
        Step::Course { pregnancy, before } => timeline::set_course(store, *pregnancy, *before),
        Step::Babies { pregnancy, before } => timeline::expect_babies(store, *pregnancy, *before),
        Step::Profile(before) => before.keep(store),
        Step::Rows(rows) => store.in_one_piece(|| {
            rows.iter().try_for_each(|before| {
                let table = Table::named(before.table).ok_or(StoreError::OutOfReach)?;
                store.set_row(table, &before.key, before.row.as_ref())
            })
        }),
    }
}

/// The pregnancy going on, or a new one when she has told of none or the last is over; true when it is new.
fn going_on(store: &Store, now: Moment) -> Result<(timeline::Kept, bool)> {
    let rule = Profile::read(store)?.redating();
    let last = timeline::pregnancies(store, rule)?.pop();
    match last {
        Some(kept) if kept.pregnancy.course == Course::Expecting => Ok((kept, false)),
        _ => Ok((timeline::begin(store, now)?, true)),
    }
}

/// The date a field holds.
fn day(answers: &Answers, field: &str) -> Option<chrono::NaiveDate> {
    match answers.get(field) {
        Some(crate::forms::Value::On(day)) => Some(*day),
        _ => None,
    }
}

/// The choice a field holds.
fn one<'a>(answers: &'a Answers, field: &str) -> Option<&'a str> {
    match answers.get(field) {
        Some(crate::forms::Value::One(id)) => Some(id),
        _ => None,
    }
}

/// The number a field holds.
fn number(answers: &Answers, field: &str) -> Option<f64> {
    match answers.get(field) {
        Some(crate::forms::Value::Number(number)) => Some(*number),
        _ => None,
    }
}

/// The words a field holds, or `None` where there are none.
fn text(answers: &Answers, field: &str) -> Option<String> {
    match answers.get(field) {
        Some(crate::forms::Value::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    }
}

/// A choice she left as it is in her country reads as this id.
const AS_IN_COUNTRY: &str = "as_in_country";

/// The message of a toast with a date in it.
fn toast_with_date(key: &'static str, day: chrono::NaiveDate, words: &Words) -> String {
    words.tell(&Message::of(key).with("date", words.date(day)))
}

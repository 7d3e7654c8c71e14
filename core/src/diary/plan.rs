//! Marking the windows of her care plan: had, to be asked about, not for her; and what a mark would move.

use chrono::NaiveDate;

use super::keep::{Kept, Submitted, Undo, remove, submit_as_meant};
use super::questions::keep_question;
use crate::care::appointment::Appointment;
use crate::care::plan::{How, Marked, PlanMark, Window, WindowKind, what_of};
use crate::care::store::appointments;
use crate::entry::{EntryId, Record};
use crate::forms::{Answers, FieldNote, Value};
use crate::moment::Moment;
use crate::profile::{HerPlan, Standing};
use crate::store::{Result, Store, StoreError};
use crate::words::{Message, Words};

/// A woman who is pregnant today was not so this long ago, and her marks are of this pregnancy or the one before; ours.
const LONGEST_AGO_DAYS: i64 = 3 * 366;

/// Says something of a window, in the place of what she said before. `on` is the day she had it: without one, the day of
/// the visit she wrote down within its days, else today.
///
/// Asking about it keeps a question too, unless the same one waits. `None` for a window that no plan has.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn mark_window(
    store: &Store,
    window: &str,
    how: How,
    on: Option<NaiveDate>,
    now: Moment,
    words: &Words,
) -> Result<Option<Submitted>> {
    let Some(what) = what_of(window) else { return Ok(None) };
    let standing = Standing::read(store, now)?;
    let plan = HerPlan::read(store, &standing)?;
    let day = match had_on(store, &plan, window, how, on, &standing)? {
        Ok(day) => day,
        Err(key) => return Ok(Some(refused(key, words))),
    };
    let before = plan.mark(window).map(|mark| mark.entry);
    let answers = Answers::new()
        .with("window", Value::One(window.to_owned()))
        .with("how", Value::One(how.id().to_owned()))
        .with("at", Value::At(moment_on(day, now, standing.day)?));
    store.in_one_piece(|| {
        let kept = match submit_as_meant(store, PlanMark::KIND, before, &answers, now, words)? {
            Some(Submitted::Kept(kept)) => kept,
            Some(Submitted::Refused(notes) | Submitted::Asked(notes)) => return Ok(Some(Submitted::Refused(notes))),
            None => return Err(StoreError::OutOfReach),
        };
        let question = if how == How::Asked { ask(store, what, plan.window(window), now, words)? } else { None };
        Ok(Some(Submitted::Kept(match question {
            None => kept,
            Some(question) => {
                Kept { words: words.say("toast-asked-window"), undo: Undo::Several(vec![kept.undo, question]), ..kept }
            }
        })))
    })
}

/// Takes back what she said of a window; `None` where she said nothing.
///
/// # Errors
/// Any [`StoreError`]; the diary is then as it was.
pub fn unmark_window(store: &Store, window: &str, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let plan = HerPlan::read(store, &Standing::read(store, now)?)?;
    let Some(mark) = shown_mark(&plan, window) else { return Ok(None) };
    remove(store, PlanMark::KIND, mark, words)
}

/// The mark a window shows: its own, or the one she made of the same thing in another plan.
fn shown_mark(plan: &HerPlan, window: &str) -> Option<EntryId> {
    let own = plan.mark(window).map(|mark| mark.entry);
    let shown = plan.window(window)?;
    own.or_else(|| {
        let same = |mark: &&Marked| !mark.earlier && what_of(&mark.window) == Some(shown.what.as_str());
        shown
            .marked_on
            .and_then(|_| plan.marks.iter().filter(same).max_by_key(|mark| mark.entry))
            .map(|mark| mark.entry)
    })
}

/// Her plan as it is and as it would be with this mark; `None` where nothing else would move.
///
/// # Errors
/// Any [`StoreError`].
pub fn moved_by_mark(
    store: &Store,
    window: &str,
    how: How,
    on: Option<NaiveDate>,
    now: Moment,
) -> Result<Option<(HerPlan, HerPlan)>> {
    let standing = Standing::read(store, now)?;
    let plan = HerPlan::read(store, &standing)?;
    let Ok(day) = had_on(store, &plan, window, how, on, &standing)? else { return Ok(None) };
    let entry = plan.mark(window).map_or(EntryId::first_at(now), |mark| mark.entry);
    let after = plan.with(Marked { entry, window: window.to_owned(), how, day, earlier: false });
    let opens = |plan: &HerPlan| -> Vec<(String, NaiveDate)> {
        let others = plan.windows.iter().filter(|one| one.id != window);
        others.map(|one| (one.id.clone(), one.opens)).collect()
    };
    let moved = opens(&plan) != opens(&after);
    Ok(moved.then_some((plan, after)))
}

/// The day of a mark, or the key of what to say against it.
fn had_on(
    store: &Store,
    plan: &HerPlan,
    window: &str,
    how: How,
    on: Option<NaiveDate>,
    standing: &Standing,
) -> Result<std::result::Result<NaiveDate, &'static str>> {
    if how != How::Had {
        return Ok(Ok(standing.day));
    }
    let day = match on {
        Some(day) => day,
        None => match plan.window(window) {
            Some(window) => visited(store, window, standing.day)?.unwrap_or(standing.day),
            None => standing.day,
        },
    };
    Ok(if day > standing.day {
        Err("field-not-yet")
    } else if (standing.day - day).num_days() > LONGEST_AGO_DAYS {
        Err("mark-refused-long-ago")
    } else {
        Ok(day)
    })
}

/// The day of the latest visit she wrote down within the days of a visit or a scan, up to today.
fn visited(store: &Store, window: &Window, today: NaiveDate) -> Result<Option<NaiveDate>> {
    let last = window.closes.min(today);
    if last < window.opens {
        return Ok(None);
    }
    let visits = appointments(store, window.opens, last)?;
    Ok(visits.iter().rev().find(|(_, _, visit)| is_for(window.kind, visit)).map(|(_, at, _)| at.civil_day()))
}

/// Whether a visit she wrote down is of the kind a window asks for.
pub(crate) fn is_for(kind: WindowKind, visit: &Appointment) -> bool {
    match kind {
        WindowKind::Contact => matches!(visit.with_whom.as_str(), "midwife" | "doctor"),
        WindowKind::Scan => visit.with_whom == "scan",
        WindowKind::Test | WindowKind::Vaccine | WindowKind::Talk | WindowKind::AfterBirth => false,
    }
}

/// Now, or noon of an earlier day on the same clock.
fn moment_on(day: NaiveDate, now: Moment, today: NaiveDate) -> Result<Moment> {
    if day == today {
        return Ok(now);
    }
    let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    Moment::at(day, noon, now.offset_minutes()).map_err(|_| StoreError::OutOfReach)
}

/// Keeps the question about a window; `None` where the same one waits already.
fn ask(store: &Store, what: &str, window: Option<&Window>, now: Moment, words: &Words) -> Result<Option<Undo>> {
    let key = match window.map(|window| window.kind) {
        Some(WindowKind::Vaccine) => "window-question-vaccine",
        Some(WindowKind::Contact) => "window-question-contact",
        Some(WindowKind::Talk) => "window-question-talk",
        _ => "window-question",
    };
    let question = words.tell(&Message::of(key).with("title", words.say(&format!("window-{what}"))));
    match keep_question(store, question, now, words)? {
        None => Ok(None),
        Some(Submitted::Kept(kept)) => Ok(Some(kept.undo)),
        // What the catalogue words fits a question, so an objection here would be our own mistake.
        Some(Submitted::Asked(_) | Submitted::Refused(_)) => Err(StoreError::OutOfReach),
    }
}

fn refused(key: &str, words: &Words) -> Submitted {
    Submitted::Refused(vec![FieldNote { field: "on".to_owned(), words: words.say(key) }])
}

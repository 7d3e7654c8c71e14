//! Keeping an exercise that was gone through.

use super::keep::{Kept, kept};
use crate::entry::Record;
use crate::forms::{Answers, Value};
use crate::moment::Moment;
use crate::store::{Result, Store};
use crate::stress::breathing::{Breathing, Way};
use crate::stress::pace::{LED, minutes_done};
use crate::words::Words;

/// Keeps so many seconds of an exercise that ended at `now`, as an entry of its minutes.
///
/// `None`, and nothing is kept, under half a minute and for an exercise Evenfall does not lead through.
///
/// # Errors
/// Any [`crate::store::StoreError`]; the diary is then as it was.
pub fn breathed(store: &Store, exercise: &str, seconds: i32, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let led = Way::of_id(exercise).is_some_and(|way| LED.contains(&way));
    let Some(minutes) = minutes_done(seconds).filter(|_| led) else { return Ok(None) };
    let answers = Answers::new()
        .with("at", Value::At(now))
        .with("minutes", Value::Number(minutes.into()))
        .with("kind", Value::One(exercise.to_owned()));
    kept(store, Breathing::KIND, None, &answers, now, words)
}

//! Logging in the dark: one tap keeps it, and no tap asks a second question.

use chrono::NaiveTime;

use super::form::answers_of;
use super::keep::{Kept, kept};
use crate::forms::{Answers, Value};
use crate::moment::{Moment, Night};
use crate::profile::Profile;
use crate::store::{Result, Store, StoreError};
use crate::symptoms;
use crate::words::Words;

/// The taps of the night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tap {
    /// "My legs are restless": a spell begins.
    Restless,
    /// How strong the running spell is, from 0 to 10.
    Strength(i32),
    /// "It has eased": the running spell ends.
    Eased,
    /// "Cramp".
    Cramp,
    /// "Awake".
    Awake,
    /// "Got up".
    GotUp,
    /// "Other".
    Other,
    /// "Nothing to write" for a night.
    Quiet,
}

/// A second tap within these minutes is the same tap: fingers tremble at 3 am. Ours; not medicine.
const SAME_TAP_MINUTES: i64 = 2;

/// Keeps a tap. `None` when there is nothing for it to do: no running spell to ease, or a spell that began a moment ago.
pub fn tap(store: &Store, tap: Tap, now: Moment, words: &Words) -> Result<Option<Kept>> {
    let running = symptoms::open_spell(store, now)?;
    let new = |kind: &str, answers: Answers| kept(store, kind, None, &answers.with("at", Value::At(now)), now, words);
    let event = |what: &str| new("night_event", Answers::new().with("what", Value::One(what.to_owned())));
    match (tap, running) {
        (Tap::Restless, Some(spell)) if now.minutes_since(spell.at) < SAME_TAP_MINUTES => Ok(None),
        (Tap::Restless, _) => new("spell", Answers::new()),
        (Tap::Cramp, _) => event("cramp"),
        (Tap::Awake, _) => event("awake"),
        (Tap::GotUp, _) => event("got_up"),
        (Tap::Other, _) => event("other"),
        (Tap::Quiet, _) => {
            let at = in_last_night(store, now)?;
            kept(store, "quiet_night", None, &Answers::new().with("at", Value::At(at)), now, words)
        }
        (Tap::Eased | Tap::Strength(_), None) => Ok(None),
        (Tap::Eased, Some(spell)) => {
            let answers = answers_of(&spell)?.with("eased", Value::At(now));
            kept(store, "spell", Some(spell.id), &answers, now, words)
        }
        (Tap::Strength(strength), Some(spell)) => {
            let answers = answers_of(&spell)?.with("urge", Value::Number(strength.into()));
            kept(store, "spell", Some(spell.id), &answers, now, words)
        }
    }
}

/// Now or, when that night is over, its last minute: a quiet night is told of in the morning, or later in the day.
fn in_last_night(store: &Store, now: Moment) -> Result<Moment> {
    let day = Profile::read(store)?.day_turn.day_of(now);
    let night = Night::of_evening(day.pred_opt().unwrap_or(day));
    if now.night() == night {
        return Ok(now);
    }
    let before_noon = NaiveTime::from_hms_opt(11, 59, 0).unwrap_or_default();
    Moment::at(night.morning(), before_noon, now.offset_minutes()).map_err(|_| StoreError::OutOfReach)
}

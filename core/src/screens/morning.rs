//! The morning: finishing the night, as far as she likes.

use serde::Serialize;

use super::tonight::{NightTap, tap};
use crate::diary::{drawn, form_of};
use crate::entry::Kind;
use crate::forms::{DrawnForm, Value};
use crate::insights::nights::{last_night, spells_of};
use crate::moment::{Moment, Night};
use crate::profile::Profile;
use crate::rest::sleep::Sleep;
use crate::store::{Result, Store};
use crate::symptoms::legs::{self, SpellLength, SpellReading};
use crate::words::{Message, Words};

static SLEEP: Kind = Kind::of::<Sleep>();

/// The Morning screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MorningState {
    /// "How was last night?"
    pub title: String,
    /// "Last night · 21–22 Nov".
    pub night: String,
    /// What the night already holds, or that nothing is written.
    pub found_label: String,
    /// The spells found, a line each.
    pub found: Vec<String>,
    /// The form of the sleep: as it was given, or with what the spells come to.
    pub form: DrawnForm,
    /// "Nothing to write", while nothing is written.
    pub quiet: Option<NightTap>,
    /// "Done".
    pub done: String,
}

impl MorningState {
    /// The morning after the night that ended on her day.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let day = Profile::read(store)?.day_turn.day_of(now);
        let night = last_night(day);
        let spells = spells_of(store, night)?;
        let (form, slept) = sleep_form(store, night, &spells, now, words)?;
        let found: Vec<String> = spells.iter().map(|spell| line(*spell, now, words)).collect();
        let label = if found.is_empty() { "morning-nothing" } else { "morning-found" };
        let quiet = found.is_empty() && !slept;
        Ok(Self {
            title: words.say("morning-title"),
            night: words.tell(&Message::of("last-night").with("night", words.night(night))),
            found_label: words.tell(&Message::of(label).with("count", found.len())),
            found,
            form,
            quiet: quiet.then(|| tap("quiet", words)),
            done: words.say("morning-done"),
        })
    }
}

/// The form of the sleep of this night, and whether one is written already.
fn sleep_form(
    store: &Store,
    night: Night,
    spells: &[SpellReading],
    now: Moment,
    words: &Words,
) -> Result<(DrawnForm, bool)> {
    let written = store.entries(&SLEEP, night.evening(), night.after(1).morning())?;
    let of_night = written
        .into_iter()
        .rev()
        .find(|entry| entry.body.read::<Sleep>().is_ok_and(|sleep| sleep.night(entry.at) == night));
    if let Some(entry) = of_night
        && let Some(form) = form_of(store, SLEEP.id, entry.id, now, words)?
    {
        return Ok((form, true));
    }
    let mut form = drawn(store, &SLEEP, None, None, now, words)?;
    let lost = legs::minutes(spells).and_then(|minutes| i32::try_from(minutes).ok());
    if let Some(field) = form.fields.iter_mut().find(|field| field.id == "lost_to_legs")
        && let Some(lost) = lost
    {
        field.value = Some(Value::Number(lost.into()));
    }
    Ok((form, false))
}

fn line(spell: SpellReading, now: Moment, words: &Words) -> String {
    let began = words.time(spell.began.time());
    let message = match (spell.length(now), spell.eased) {
        (SpellLength::Minutes(minutes), Some(eased)) => Message::of("morning-spell")
            .with("eased", words.time(eased.time()))
            .with("duration", words.duration(minutes)),
        _ => Message::of("morning-spell-open"),
    };
    words.tell(&message.with("began", began))
}

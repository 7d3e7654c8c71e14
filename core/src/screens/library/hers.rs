//! What she wrote that bears on a page: said as it is, without a judgement.

use chrono::Days;

use crate::exercise::week::{self as moved, WEEK_MINUTES};
use crate::insights::nights::{last_night, nights_seen, restless_of_written};
use crate::iron;
use crate::iron::labs::Analyte;
use crate::moment::Moment;
use crate::screens::sort_legs::Voice;
use crate::store::{Result, Store};
use crate::stress::week::CalmWeek;
use crate::symptoms::sorted_legs::known::Told;
use crate::triggers::caffeine::caffeine_of_day;
use crate::triggers::store::drinks_on;
use crate::words::Message;

/// Her own lines for the page of this name; empty where she wrote nothing that bears on it.
pub(super) fn hers(store: &Store, page: &str, voice: &Voice<'_>, now: Moment) -> Result<Vec<String>> {
    Ok(match page {
        "legs" | "rest" => nights(store, voice)?.into_iter().collect(),
        "nutrition" => iron(store, voice, now)?,
        "movement" => movement(store, voice)?.into_iter().collect(),
        "calm" => calm(store, voice)?.into_iter().collect(),
        "stirs" => caffeine(store, voice)?.into_iter().collect(),
        _ => Vec::new(),
    })
}

fn nights(store: &Store, voice: &Voice<'_>) -> Result<Option<String>> {
    let (restless, written) = restless_of_written(&nights_seen(store, last_night(voice.standing.day), 7)?);
    let said = Message::of("today-restless").with("restless", restless).with("written", written);
    Ok((written > 0).then(|| voice.words.tell(&said)))
}

fn iron(store: &Store, voice: &Voice<'_>, now: Moment) -> Result<Vec<String>> {
    let (day, turn) = (voice.standing.day, voice.standing.profile.day_turn);
    let mut doses = iron::store::doses(store, day, day.succ_opt().unwrap_or(day))?;
    doses.retain(|dose| turn.day_of(dose.at) == day);
    let mg: f64 = doses.iter().map(|dose| dose.elemental.get()).sum();
    let today = (mg > 0.0)
        .then(|| voice.words.tell(&Message::of("library-hers_iron").with("mg", voice.words.number_in_full(mg))));
    let latest = iron::store::results_of(store, Analyte::Ferritin)?
        .into_iter()
        .filter(|result| result.at <= now)
        .max_by_key(|result| result.at)
        .map(|result| {
            voice.words.tell(
                &Message::of("library-hers_ferritin")
                    .with("value", voice.words.number_in_full(result.value_in_kept_unit))
                    .with("date", voice.words.date_without_year(result.at.civil_day())),
            )
        });
    Ok(today.into_iter().chain(latest).collect())
}

fn movement(store: &Store, voice: &Voice<'_>) -> Result<Option<String>> {
    let first = voice.standing.day.checked_sub_days(Days::new(6)).unwrap_or(voice.standing.day);
    let week = moved::week(store, first, voice.standing.profile.day_turn)?.counted();
    let key = if voice.told == Told::Expecting { "library-hers_moved" } else { "library-hers_moved_after" };
    let said = Message::of(key).with("duration", voice.words.duration(week)).with("advised", WEEK_MINUTES);
    Ok((week > 0).then(|| voice.words.tell(&said)))
}

fn calm(store: &Store, voice: &Voice<'_>) -> Result<Option<String>> {
    let first = voice.standing.day.checked_sub_days(Days::new(6)).unwrap_or(voice.standing.day);
    let last = voice.standing.day.succ_opt().unwrap_or(voice.standing.day);
    let breathed = crate::stress::store::breathing(store, first, last)?;
    let week = CalmWeek::of(first, &[], &breathed, voice.standing.profile.day_turn);
    let said = Message::of("library-hers_calm").with("duration", voice.words.duration(week.breathing()));
    Ok((week.breathing() > 0).then(|| voice.words.tell(&said)))
}

fn caffeine(store: &Store, voice: &Voice<'_>) -> Result<Option<String>> {
    let (day, profile) = (voice.standing.day, &voice.standing.profile);
    let caffeine = caffeine_of_day(&drinks_on(store, day, profile.day_turn)?);
    if caffeine.counted_mg <= 0.0 {
        return Ok(None);
    }
    if voice.told == Told::Expecting {
        return Ok(Some(profile.caffeine().line().comparison(caffeine.counted_mg, voice.words)));
    }
    let said = Message::of("caffeine-in-day").with("mg", voice.words.number_in_full(caffeine.counted_mg));
    Ok(Some(voice.words.tell(&said)))
}

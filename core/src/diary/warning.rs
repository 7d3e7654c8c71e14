//! What to say at once when something she kept is a warning sign.

use crate::care::blood_pressure::BloodPressure;
use crate::care::countries::Country;
use crate::care::countries::LineKind;
use crate::care::urgent::{CallWhom, SIGNS, Sign, blood_pressure_band, signs, with_degrees};
use crate::entry::{Entry, Record};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::stress::mood_check::MoodCheck;
use crate::symptoms::movement::{self, MovementNote};
use crate::symptoms::sorted_legs::SortedLegs;
use crate::symptoms::symptom::SymptomFelt;
use crate::symptoms::{
    catalogue,
    warning::{Fit, Warning},
};
use crate::timeline::GestationalAge;
use crate::words::{Message, Words};

/// Whom to call about this entry, and why; `None` when it is no sign to call about today.
///
/// It is asked after the entry was kept, and stands before nothing.
pub(super) fn of(store: &Store, entry: &Entry, now: Moment, words: &Words) -> Result<Option<String>> {
    let id = |field: &str| entry.body.0.get(field).and_then(serde_json::Value::as_str).unwrap_or_default();
    let found: Vec<Warning> = match entry.kind.id {
        SymptomFelt::KIND => catalogue::warnings_of(id("what")).to_vec(),
        MovementNote::KIND => movement::warnings_of(id("how")).to_vec(),
        SortedLegs::KIND => match entry.body.read::<SortedLegs>() {
            Ok(sorted) => sorted.warnings().into_iter().map(|(_, warning)| warning).collect(),
            Err(_) => Vec::new(),
        },
        BloodPressure::KIND => return pressure(store, entry, now, words),
        MoodCheck::KIND => return check(store, entry, now, words),
        _ => return Ok(None),
    };
    if found.is_empty() {
        return Ok(None);
    }
    Ok(whom_to_call(&found, &Standing::read(store, now)?, words).map(|(_, said)| said))
}

/// Whom to call about the most urgent of these, and what to say; `None` when none is a sign to call about today.
pub(crate) fn whom_to_call(found: &[Warning], standing: &Standing, words: &Words) -> Option<(CallWhom, String)> {
    let sign = most_urgent(found, standing)?;
    let said = with_degrees(&format!("sign-{}", sign.id), standing.profile.country, words);
    let call = call(sign.call, standing, words)?;
    Some((sign.call, words.tell(&Message::of("warning").with("sign", said).with("call", call))))
}

/// The most urgent sign that these are already; `None` when none is.
pub(crate) fn most_urgent(found: &[Warning], standing: &Standing) -> Option<Sign> {
    let age = standing.age().map(GestationalAge::total_days);
    let shown = signs(standing.situation());
    found
        .iter()
        .filter(|warning| warning.fit.is_the_sign(age))
        .filter_map(|warning| {
            let list = if warning.fit == Fit::Whenever { SIGNS } else { shown.all.as_slice() };
            list.iter().find(|sign| sign.id == warning.sign).copied()
        })
        .min_by_key(|sign| sign.call)
}

fn check(store: &Store, entry: &Entry, now: Moment, words: &Words) -> Result<Option<String>> {
    if !entry.body.read::<MoodCheck>().is_ok_and(|check| check.says_harm()) {
        return Ok(None);
    }
    Ok(Some(thoughts_of_harm(&Standing::read(store, now)?, words).join(&words.say("patterns-sentence-gap"))))
}

/// The sign that a yes to the last question of a mood check is, in the words of each stage (EVIDENCE G-003, G-050).
const HARM: [&str; 3] = ["harm-self-or-baby", "harm-self-or-another", "harm-self"];

/// What is said at once of thoughts of harm, in sentences: the emergency number, then someone to talk to where a line is
/// known (EVIDENCE G-050).
pub(crate) fn thoughts_of_harm(standing: &Standing, words: &Words) -> Vec<String> {
    let sign = words.say(&format!("sign-{}", harm_sign(standing)));
    let call = call(CallWhom::Emergency, standing, words).unwrap_or_default();
    let said = Message::of("warning").with("sign", sign).with("call", call);
    std::iter::once(words.tell(&said)).chain(talk_now(standing.profile.country, words)).collect()
}

/// The sign that thoughts of harm are, in the words of her stage.
pub(crate) fn harm_sign(standing: &Standing) -> &'static str {
    let shown = signs(standing.situation());
    shown.all.iter().find(|sign| HARM.contains(&sign.id)).map_or("harm-self", |sign| sign.id)
}

/// Someone to talk to now, in a sentence; `None` where no line is known (EVIDENCE G-050).
pub(crate) fn talk_now(country: Country, words: &Words) -> Option<String> {
    let lines: Vec<String> = country
        .lines()
        .filter(|line| line.kind == LineKind::Crisis)
        .map(|line| {
            let name = words.say(&format!("line-{}", line.id));
            words.tell(&Message::of("warning-line").with("name", name).with("number", line.number_in_words(words)))
        })
        .collect();
    let talk = Message::of("warning-or-talk").with("lines", lines.join(&words.say("list-semicolon")));
    (!lines.is_empty()).then(|| words.tell(&talk))
}

fn pressure(store: &Store, entry: &Entry, now: Moment, words: &Words) -> Result<Option<String>> {
    let Ok(pressure) = entry.body.read::<BloodPressure>() else { return Ok(None) };
    let number = |of: i32| u16::try_from(of).unwrap_or_default();
    let band = blood_pressure_band(number(pressure.systolic.get()), number(pressure.diastolic.get()));
    let Some(whom) = band.call() else { return Ok(None) };
    let standing = Standing::read(store, now)?;
    let said =
        words.say(if whom == CallWhom::Emergency { "warning-pressure-severe" } else { "warning-pressure-raised" });
    Ok(call(whom, &standing, words)
        .map(|call| words.tell(&Message::of("warning").with("sign", said).with("call", call))))
}

/// Whom to call, in a sentence; `None` for what can wait until the next visit.
pub(crate) fn call(whom: CallWhom, standing: &Standing, words: &Words) -> Option<String> {
    whom_in_words(whom, standing.expecting(), standing.profile.emergency(), words)
}

/// The same of someone whose emergency number is this, or not known.
pub(crate) fn whom_in_words(
    whom: CallWhom,
    expecting: bool,
    emergency: Option<String>,
    words: &Words,
) -> Option<String> {
    match (whom, emergency) {
        (CallWhom::Emergency, Some(number)) => {
            Some(words.tell(&Message::of("warning-call-emergency").with("number", number)))
        }
        (CallWhom::Emergency, None) => Some(words.say("warning-call-emergency-unnumbered")),
        (CallWhom::MaternityToday, _) if expecting => Some(words.say("warning-call-maternity")),
        (CallWhom::MaternityToday, _) => Some(words.say("warning-call-care")),
        (CallWhom::NextVisit, _) => None,
    }
}

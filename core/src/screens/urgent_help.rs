//! Urgent help: which signs to call about, and whom. It asks nothing and waits for nothing.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::Tone;
use crate::care::countries::{Country, LineKind, dialled};
use crate::care::urgent::with_degrees;
use crate::care::urgent::{CallWhom, Sign, signs};
use crate::moment::Moment;
use crate::profile::{Profile, Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::Ending;
use crate::words::{Message, Words};

/// Signs that call for the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignList {
    /// Whom to call for them.
    pub title: String,
    /// How urgent they are.
    pub tone: Tone,
    /// The signs.
    pub signs: Vec<String>,
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call {
    /// Who answers, or "Call 999".
    pub words: String,
    /// A quieter line under it, or absent.
    pub note: Option<String>,
    /// The number as a phone dials it; absent while she has not saved one.
    pub number: Option<String>,
    /// How urgent it is.
    pub tone: Tone,
}

/// The Urgent help screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UrgentHelpState {
    /// "Urgent help".
    pub title: String,
    /// A sentence that opens it after a loss; absent otherwise.
    pub opening: Option<String>,
    /// The short lists, most urgent first.
    pub lists: Vec<SignList>,
    /// "All warning signs".
    pub all_label: String,
    /// Every sign, most urgent first.
    pub all: Vec<SignList>,
    /// Sentences beside the signs that call for nobody.
    pub notes: Vec<String>,
    /// "Not sure? Call."
    pub not_sure: String,
    /// Whom to call: her own unit, her midwife, the emergency number last and largest.
    pub calls: Vec<Call>,
    /// The title of the lines to talk to.
    pub talk_title: String,
    /// Health lines and crisis lines.
    pub talk: Vec<Call>,
}

impl UrgentHelpState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        Ok(Self::of(&Standing::read(store, now)?, words))
    }

    /// The screen while the diary is closed: nothing is known of her, so that no sign is hidden. A shell that knows the
    /// country by itself names it; `expecting` is false only where the shell knows that a pregnancy has ended.
    pub fn without_diary(country: Option<&str>, expecting: bool, words: &Words) -> Self {
        let country = country.and_then(|id| Country::of_id(id).ok()).unwrap_or_default();
        let stage = if expecting { Stage::Undated } else { Stage::After { how: Ending::RatherNotSay, days: None } };
        let profile = Profile { country, ..Profile::default() };
        let standing =
            Standing { profile, pregnancy: None, earlier: 0, ended_before: None, stage, day: NaiveDate::default() };
        Self::of(&standing, words)
    }

    fn of(standing: &Standing, words: &Words) -> Self {
        let profile = &standing.profile;
        let shown = signs(standing.situation());
        let emergency = profile.emergency();
        let say = |sign: &Sign| with_degrees(&format!("sign-{}", sign.id), profile.country, words);
        let call_now = match &emergency {
            Some(number) => words.tell(&Message::of("urgent-emergency-title").with("number", number.clone())),
            None => words.say("urgent-emergency-title-unnumbered"),
        };
        let list = |title: String, tone, signs: Vec<String>| SignList { title, tone, signs };
        let all_of = |call: CallWhom| shown.all.iter().filter(|sign| sign.call == call).map(say).collect::<Vec<_>>();
        let all = [
            (call_now.clone(), Tone::Urgent, CallWhom::Emergency),
            (words.say(shown.any_hour_title), Tone::Ask, CallWhom::MaternityToday),
            (words.say("urgent-next-visit-title"), Tone::Plain, CallWhom::NextVisit),
        ];
        Self {
            title: words.say("urgent-title"),
            opening: shown.opening.map(|key| with_degrees(key, profile.country, words)),
            lists: vec![
                list(call_now, Tone::Urgent, shown.emergency.iter().map(say).collect()),
                list(words.say(shown.any_hour_title), Tone::Ask, shown.any_hour.iter().map(say).collect()),
            ],
            all_label: words.say("urgent-all"),
            all: all
                .into_iter()
                .map(|(title, tone, call)| list(title, tone, all_of(call)))
                .filter(|list| !list.signs.is_empty())
                .collect(),
            notes: shown.notes.iter().map(|note| words.say(&format!("note-{}", note.id))).collect(),
            not_sure: words.say("urgent-not-sure"),
            calls: calls(standing, emergency, words),
            talk_title: words.say("urgent-talk-title"),
            talk: talk(profile.country, words),
        }
    }
}

fn calls(standing: &Standing, emergency: Option<String>, words: &Words) -> Vec<Call> {
    let mut calls = her_own(standing, words);
    calls.push(match emergency {
        Some(number) => Call {
            words: words.tell(&Message::of("urgent-call").with("number", number.clone())),
            note: None,
            number: Some(dialled(&number)),
            tone: Tone::Urgent,
        },
        None => Call {
            words: words.say("urgent-number-add"),
            note: Some(words.say("urgent-number-hint-112")),
            number: None,
            tone: Tone::Urgent,
        },
    });
    calls
}

/// Her unit, which stands there without a number too, and her midwife where she saved one.
pub(super) fn her_own(standing: &Standing, words: &Words) -> Vec<Call> {
    let profile = &standing.profile;
    let unit = if standing.expecting() { "urgent-unit" } else { "urgent-unit-after" };
    let saved = |number: &String| words.tell(&Message::of("urgent-unit-saved").with("number", number.clone()));
    let hers = |key: &str, number: &Option<String>| Call {
        words: words.say(key),
        note: Some(number.as_ref().map_or_else(|| words.say("urgent-unit-add"), saved)),
        number: number.as_deref().map(dialled),
        tone: Tone::Ask,
    };
    let mut calls = vec![hers(unit, &profile.maternity_number)];
    if profile.midwife_number.is_some() {
        calls.push(hers("field-midwife_number", &profile.midwife_number));
    }
    calls
}

/// Health lines and crisis lines of a country.
pub(super) fn talk(country: Country, words: &Words) -> Vec<Call> {
    country
        .lines()
        .filter(|line| line.kind != LineKind::Emergency)
        .map(|line| Call {
            words: words.say(&format!("line-{}", line.id)),
            note: Some(line.number_in_words(words)),
            number: Some(line.dialled()),
            tone: Tone::Plain,
        })
        .collect()
}

//! The mood check: four published questions and one of our own, what the last check came to, and people to talk to.

use chrono::Days;
use serde::Serialize;

use super::parts::{Action, Card, Figure, Place, Tone};
use super::urgent_help::{Call, her_own, talk};
use crate::diary::{drawn, thoughts_of_harm, whom_to_tell};
use crate::entry::{EntryId, Kind, Pillar};
use crate::forms::DrawnForm;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::stress::mood_check::{MOST, MoodCheck, Scale, about_both};
use crate::stress::store::mood_checks;
use crate::words::{Message, Words};

static MOOD_CHECK: Kind = Kind::of::<MoodCheck>();

/// A check is about the two weeks before it, and stands here for as long after it, in days. Ours.
const SHOWN_DAYS: u64 = 14;

/// The Mood check screen. It asks nothing by itself, and nothing leads here but her own tap.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MoodCheckState {
    /// "Mood check".
    pub title: String,
    /// What it is, who sees it, and what it cannot say.
    pub lines: Vec<String>,
    /// How often is reasonable, marked as not reviewed (EVIDENCE D-029).
    pub how_often: String,
    /// What the newest check came to; absent two weeks after it, and before the first.
    pub last: Option<CheckResult>,
    /// The form of a new check.
    pub form: DrawnForm,
    /// What to show as soon as "Yes" is chosen at the field `harm`, before anything is saved.
    pub at_once: Card,
    /// The title of the people to talk to; empty where none is known.
    pub talk_title: String,
    /// Her own unit and midwife where she saved their numbers, then the lines of her country.
    pub talk: Vec<Call>,
}

/// What one check came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckResult {
    /// "Your check of 22 November".
    pub title: String,
    /// The entry, to change or delete it.
    pub entry: String,
    /// The total of each scale.
    pub totals: Vec<Figure>,
    /// What to do with it. A yes to thoughts of harm leaves nothing beside it that could wait.
    pub card: Card,
    /// What the numbers are, and whose the line is.
    pub whose: String,
}

impl MoodCheckState {
    /// The screen at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let since = standing.day.checked_sub_days(Days::new(SHOWN_DAYS)).unwrap_or(standing.day);
        let last = mood_checks(store, since, standing.day.succ_opt().unwrap_or(standing.day))?.pop();
        let hers = her_own(&standing, words).into_iter().filter(|call| call.number.is_some());
        let talk: Vec<Call> = hers.chain(talk(standing.profile.country, words)).collect();
        Ok(Self {
            title: words.say("mood_check-title"),
            lines: ["mood_check-about", "mood_check-private", "mood_check-limits"].map(|key| words.say(key)).into(),
            how_often: words.say("mood_check-monthly"),
            last: last.map(|(id, at, check)| result(id, at, &check, &standing, words)),
            form: drawn(store, &MOOD_CHECK, None, None, now, words)?,
            at_once: at_once(&standing, words),
            talk_title: if talk.is_empty() { String::new() } else { words.say("urgent-talk-title") },
            talk,
        })
    }
}

fn result(id: EntryId, at: Moment, check: &MoodCheck, standing: &Standing, words: &Words) -> CheckResult {
    let day = words.date_without_year(at.civil_day());
    CheckResult {
        title: words.tell(&Message::of("mood_check-of-day").with("day", day)),
        entry: id.to_string(),
        totals: Scale::BOTH.iter().map(|scale| figure(*scale, check, words)).collect(),
        card: if check.says_harm() { at_once(standing, words) } else { told(check, standing, words) },
        whose: about_both("mood_check-whose", words),
    }
}

fn figure(scale: Scale, check: &MoodCheck, words: &Words) -> Figure {
    let label = words.say(&format!("mood_check-{}-about", scale.id()));
    let value = match scale.total(check) {
        Some(total) => words.tell(&Message::of("patterns-check-total").with("total", total).with("most", MOST)),
        None => words.say("mood_check-no-total"),
    };
    let spoken = Message::of("mood_check-spoken").with("label", label.clone()).with("value", value.clone());
    Figure { spoken: words.tell(&spoken), value, label }
}

fn card(lead: String, lines: Vec<String>, tone: Tone, action: Option<Action>) -> Card {
    Card { label: String::new(), lead, lines, tone, pillar: Some(Pillar::Calm), action }
}

/// Whom to tell this week or, below both lines, what that cannot rule out.
fn told(check: &MoodCheck, standing: &Standing, words: &Words) -> Card {
    let line = |key: &'static str| about_both(key, words);
    if check.is_worth_telling() {
        let question = Place::Form { kind: "question".to_owned() };
        let action = Action { words: words.say("mood_check-ask"), place: question };
        let lines = vec![line("mood_check-reaches"), words.say("mood_check-worse")];
        return card(whom_to_tell(standing, words), lines, Tone::Ask, Some(action));
    }
    let whole = Scale::BOTH.iter().all(|scale| scale.total(check).is_some());
    let lead = if whole { line("mood_check-below") } else { line("mood_check-not-whole") };
    card(lead, vec![words.say("mood_check-below-line")], Tone::Plain, None)
}

fn at_once(standing: &Standing, words: &Words) -> Card {
    let action = Action { words: words.say("urgent-title"), place: Place::UrgentHelp };
    let mut said = thoughts_of_harm(standing, words).into_iter();
    card(said.next().unwrap_or_default(), said.collect(), Tone::Urgent, Some(action))
}

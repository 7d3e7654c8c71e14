//! Patterns, calm: a week of breathing, stress and mood beside the week before, and what mood checks came to.

mod checks;

use chrono::NaiveDate;
use serde::Serialize;

pub use self::checks::{MoodTrend, ScaleTrend};
use super::{PatternTab, ShownWeek, Week, height, span, tabs, whole};
use crate::entry::Record;
use crate::moment::Moment;
use crate::profile::Profile;
use crate::screens::parts::{Action, Bar, BarChart, ChartWords, Figure, Invitation, Place};
use crate::store::{Result, Store};
use crate::stress::breathing::Breathing;
use crate::stress::mood::Mood;
use crate::stress::store::{breathing, moods};
use crate::stress::week::{CalmDay, CalmWeek};
use crate::words::{Message, Words};

/// Fewer days with a mark than this, in either week, are not compared. Ours.
const ENOUGH_TO_COMPARE: usize = 3;
/// Averages that differ by less than this, of ten, are about the same. Ours.
const A_CHANGE: f64 = 1.0;

/// The Calm screen of Patterns. Of her own two marks and her minutes no total is made; a mood check has its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalmState {
    /// "Patterns".
    pub title: String,
    /// The chips, this one open.
    pub tabs: Vec<PatternTab>,
    /// Which seven days, and the way to others.
    pub week: ShownWeek,
    /// Average stress and average mood, each with the days it stands on: those that were marked.
    pub figures: Vec<Figure>,
    /// Minutes of breathing or letting go, day by day; absent in a week with nothing written.
    pub bars: Option<BarChart>,
    /// How stress and mood changed against the week before, a sentence each; only where both weeks were marked on at
    /// least three days.
    pub changes: Vec<String>,
    /// What the mood checks of a year came to, whichever week is shown; absent before the first.
    pub checks: Option<MoodTrend>,
    /// What leads to an exercise to slow down with.
    pub start: Action,
    /// What leads to a mood check.
    pub check: Action,
    /// What stands here while there is nothing to show.
    pub empty: Option<Invitation>,
}

impl CalmState {
    /// The screen of the week that holds her day `week`, or of the one that ends today.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, week: Option<NaiveDate>, words: &Words) -> Result<Self> {
        let turn = Profile::read(store)?.day_turn;
        let week = Week::of(turn.day_of(now), week);
        let (from, to) = (week.days_before_last(13), week.last.succ_opt().unwrap_or(week.last));
        let (moods, breathing) = (moods(store, from, to)?, breathing(store, from, to)?);
        let this = CalmWeek::of(week.first(), &moods, &breathing, turn);
        let before = CalmWeek::of(from, &moods, &breathing, turn);
        let older = store.first_day(&[Mood::KIND, Breathing::KIND])?.is_some_and(|day| day <= week.first());
        let label = words.tell(&Message::of("patterns-days-week").with("span", span(week.first(), week.last, words)));
        let any = this.days.iter().any(written);
        Ok(Self {
            title: words.say("tab-patterns"),
            tabs: tabs(&Place::Calm, words),
            figures: [STRESS, MOOD].iter().filter_map(|mark| figure(*mark, &this, words)).collect(),
            bars: any.then(|| bars(&this, week, &label, words)),
            changes: [STRESS, MOOD].iter().filter_map(|mark| change(*mark, &this, &before, words)).collect(),
            checks: checks::trend(store, turn.day_of(now), words)?,
            start: Action { words: words.say("patterns-calm-start"), place: Place::Breathing },
            check: Action { words: words.say("kind-mood_check"), place: Place::MoodCheck },
            empty: (!any).then(|| empty(older, words)),
            week: week.shown(label, older, words),
        })
    }
}

/// One of the two marks: how a day and a week give it, and its messages.
#[derive(Clone, Copy)]
struct Mark {
    of_day: fn(&CalmDay) -> Option<f64>,
    of_week: fn(&CalmWeek) -> Option<f64>,
    label: &'static str,
    spoken: &'static str,
    lower: &'static str,
    same: &'static str,
    higher: &'static str,
}

const STRESS: Mark = Mark {
    of_day: |day| day.stress,
    of_week: CalmWeek::stress,
    label: "patterns-stress-label",
    spoken: "patterns-stress-spoken",
    lower: "patterns-stress-lower",
    same: "patterns-stress-same",
    higher: "patterns-stress-higher",
};

const MOOD: Mark = Mark {
    of_day: |day| day.mood,
    of_week: CalmWeek::mood,
    label: "patterns-mood-label",
    spoken: "patterns-mood-spoken",
    lower: "patterns-mood-lower",
    same: "patterns-mood-same",
    higher: "patterns-mood-higher",
};

impl Mark {
    fn days(self, week: &CalmWeek) -> usize {
        week.days.iter().filter_map(self.of_day).count()
    }
}

fn written(day: &CalmDay) -> bool {
    day.breathing > 0 || day.stress.is_some() || day.mood.is_some()
}

fn empty(older: bool, words: &Words) -> Invitation {
    let key = if older { "patterns-calm-none-this-week" } else { "patterns-calm-empty" };
    let place = Place::Form { kind: Mood::KIND.to_owned() };
    Invitation { words: words.say(key), action: Some(Action { words: words.say("patterns-calm-begin"), place }) }
}

fn figure(mark: Mark, week: &CalmWeek, words: &Words) -> Option<Figure> {
    let value = of_ten((mark.of_week)(week)?, words);
    let message = |key: &'static str| Message::of(key).with("days", mark.days(week));
    Some(Figure {
        label: words.tell(&message(mark.label)),
        spoken: words.tell(&message(mark.spoken).with("value", value.clone())),
        value,
    })
}

/// A mark to the nearest tenth: "4.5 of 10".
fn of_ten(mark: f64, words: &Words) -> String {
    let tenths = (mark * 10.0).round() / 10.0;
    words.tell(&Message::of("of-ten").with("strength", words.number_in_full(tenths)))
}

fn change(mark: Mark, this: &CalmWeek, before: &CalmWeek, words: &Words) -> Option<String> {
    if mark.days(this).min(mark.days(before)) < ENOUGH_TO_COMPARE {
        return None;
    }
    let (now, then) = ((mark.of_week)(this)?, (mark.of_week)(before)?);
    let key = match now - then {
        change if change >= A_CHANGE => mark.higher,
        change if change <= -A_CHANGE => mark.lower,
        _ => mark.same,
    };
    let message = Message::of(key).with("now", of_ten(now, words));
    Some(words.tell(&message.with("then", of_ten(then, words))))
}

fn bars(calm: &CalmWeek, week: Week, label: &str, words: &Words) -> BarChart {
    let tallest = calm.days.iter().map(|day| day.breathing).max().unwrap_or(0);
    let finding = if calm.breathing() == 0 {
        words.say("patterns-calm-finding-none")
    } else {
        words.tell(&Message::of("patterns-calm-finding").with("duration", words.duration(calm.breathing())))
    };
    let spoken = Message::of("patterns-calm-spoken").with("week", label.to_owned());
    BarChart {
        words: ChartWords {
            spoken: words.tell(&spoken.with("finding", finding.clone())),
            finding,
            list_label: words.say("patterns-as-list"),
            list: calm.days.iter().map(|day| item(day, words)).collect(),
        },
        bars: calm
            .days
            .iter()
            .map(|day| Bar {
                label: words.short_weekday(day.day),
                amount: whole(day.breathing),
                hatched: 0,
                written: written(day),
                now: week.newest && day.day == week.last,
            })
            .collect(),
        most: height(tallest, 10, 20),
        amount_means: words.say("patterns-calm-amount"),
        hatched_means: String::new(),
    }
}

fn item(day: &CalmDay, words: &Words) -> String {
    let breathing = (day.breathing > 0)
        .then(|| words.tell(&Message::of("patterns-calm-breathing").with("duration", words.duration(day.breathing))));
    let marked = |key: &'static str, mark: Option<f64>| {
        mark.map(|mark| words.tell(&Message::of(key).with("value", of_ten(mark, words))))
    };
    let parts: Vec<String> = breathing
        .into_iter()
        .chain(marked("patterns-calm-stress", day.stress))
        .chain(marked("patterns-calm-mood", day.mood))
        .collect();
    let what = if parts.is_empty() { words.say("patterns-not-written") } else { parts.join(&words.say("list-comma")) };
    words.tell(&Message::of("patterns-item").with("when", words.day(day.day)).with("what", what))
}

//! Patterns, movement: a week of minutes beside what guidelines advise.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{PatternTab, ShownWeek, Week, height, span, tabs, whole};
use crate::entry::Record;
use crate::exercise::activities;
use crate::exercise::session::Session;
use crate::exercise::store::sessions;
use crate::exercise::week::{MovedDay, MovementWeek, WEEK_MINUTES};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::screens::parts::{Action, Bar, BarChart, ChartWords, Figure, Invitation, Place};
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// The Movement screen of Patterns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MovementState {
    /// "Patterns".
    pub title: String,
    /// The chips, this one open.
    pub tabs: Vec<PatternTab>,
    /// Which seven days, and the way to others.
    pub week: ShownWeek,
    /// Minutes of any movement, and days with some; none in a week without.
    pub figures: Vec<Figure>,
    /// Minutes of any movement, day by day; absent in a week without.
    pub bars: Option<BarChart>,
    /// How many of the minutes were moderate, beside the advised 150 (EVIDENCE E-001, E-003). After a birth or a loss
    /// the advice, which is for pregnancy, is left out. Absent in a week without movement.
    pub counted: Option<String>,
    /// What she did and for how long, the longest first.
    pub kinds: Vec<String>,
    /// That writing movement down does not clear her for it (EVIDENCE E-007).
    pub caution: String,
    /// What stands here while there is nothing to show.
    pub empty: Option<Invitation>,
}

impl MovementState {
    /// The screen of the week that holds her day `week`, or of the one that ends today.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, week: Option<NaiveDate>, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let turn = standing.profile.day_turn;
        let week = Week::of(standing.day, week);
        // Her last day may end in the small hours of an eighth date.
        let mut sessions = sessions(store, week.first(), week.last.succ_opt().unwrap_or(week.last))?;
        sessions.retain(|(at, _)| (week.first()..=week.last).contains(&turn.day_of(*at)));
        let older = store.first_day(&[Session::KIND])?.is_some_and(|day| day <= week.first());
        let moved = MovementWeek::of(week.first(), &sessions, turn);
        let label = words.tell(&Message::of("patterns-days-week").with("span", span(week.first(), week.last, words)));
        let any = !sessions.is_empty();
        Ok(Self {
            title: words.say("tab-patterns"),
            tabs: tabs(&Place::Movement, words),
            figures: if any { figures(&moved, words) } else { Vec::new() },
            bars: any.then(|| bars(&moved, week, &label, words)),
            counted: any.then(|| counted(&moved, standing.expecting(), words)),
            kinds: kinds(&sessions, words),
            caution: words.say("patterns-movement-caution"),
            empty: (!any).then(|| empty(older, words)),
            week: week.shown(label, older, words),
        })
    }
}

fn empty(older: bool, words: &Words) -> Invitation {
    let key = if older { "patterns-movement-none-this-week" } else { "patterns-movement-empty" };
    let place = Place::Form { kind: Session::KIND.to_owned() };
    Invitation { words: words.say(key), action: Some(Action { words: words.say("patterns-movement-begin"), place }) }
}

fn moved_days(week: &MovementWeek) -> usize {
    week.days.iter().filter(|day| day.minutes > 0).count()
}

fn figures(week: &MovementWeek, words: &Words) -> Vec<Figure> {
    let minutes = words.duration(week.minutes());
    let days = Message::of("patterns-moved-days-value").with("days", moved_days(week));
    vec![
        Figure {
            spoken: words.tell(&Message::of("patterns-moved-spoken").with("duration", minutes.clone())),
            value: minutes,
            label: words.say("patterns-moved-label"),
        },
        Figure {
            value: words.tell(&days),
            label: words.say("patterns-moved-days-label"),
            spoken: words.tell(&Message::of("patterns-moved-days-spoken").with("days", moved_days(week))),
        },
    ]
}

fn bars(moved: &MovementWeek, week: Week, label: &str, words: &Words) -> BarChart {
    let tallest = moved.days.iter().map(|day| day.minutes).max().unwrap_or(0);
    let minutes = words.duration(moved.minutes());
    let message = |key: &'static str| {
        let message = Message::of(key).with("duration", minutes.clone()).with("days", moved_days(moved));
        words.tell(&message.with("week", label.to_owned()))
    };
    BarChart {
        words: ChartWords {
            finding: message("patterns-movement-finding"),
            spoken: message("patterns-movement-spoken"),
            list_label: words.say("patterns-as-list"),
            list: moved.days.iter().map(|day| item(day, words)).collect(),
        },
        bars: moved
            .days
            .iter()
            .map(|day| Bar {
                label: words.short_weekday(day.day),
                amount: whole(day.minutes),
                hatched: 0,
                written: day.minutes > 0,
                now: week.newest && day.day == week.last,
            })
            .collect(),
        most: height(tallest, 30, 60),
        amount_means: words.say("patterns-movement-amount"),
        hatched_means: String::new(),
    }
}

fn item(day: &MovedDay, words: &Words) -> String {
    let what = match (day.minutes, day.counted) {
        (0, _) => words.say("patterns-not-written"),
        (minutes, 0) => words.duration(minutes),
        (minutes, counted) if minutes == counted => {
            words.tell(&Message::of("patterns-movement-item-all").with("duration", words.duration(minutes)))
        }
        (minutes, counted) => words.tell(
            &Message::of("patterns-movement-item")
                .with("duration", words.duration(minutes))
                .with("counted", words.duration(counted)),
        ),
    };
    words.tell(&Message::of("patterns-item").with("when", words.day(day.day)).with("what", what))
}

fn counted(week: &MovementWeek, expecting: bool, words: &Words) -> String {
    let said = match week.counted() {
        0 => words.say("patterns-counted-none"),
        minutes => words.tell(&Message::of("patterns-counted").with("counted", words.duration(minutes))),
    };
    if !expecting {
        return said;
    }
    words.tell(&Message::of("patterns-counted-with-advice").with("said", said).with("advised", WEEK_MINUTES))
}

fn kinds(sessions: &[(Moment, Session)], words: &Words) -> Vec<String> {
    let mut minutes: BTreeMap<&str, i64> = BTreeMap::new();
    for (_, session) in sessions {
        *minutes.entry(&session.what).or_default() += i64::from(session.minutes.get());
    }
    let mut kinds: Vec<(&str, i64)> = minutes.into_iter().collect();
    kinds.sort_by_key(|(what, minutes)| (-minutes, *what));
    kinds
        .into_iter()
        .map(|(what, minutes)| {
            let message = Message::of("patterns-item").with("when", activities::in_words(what, words));
            words.tell(&message.with("what", words.duration(minutes)))
        })
        .collect()
}

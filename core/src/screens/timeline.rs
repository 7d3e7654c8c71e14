//! The weeks: where she is, what the date rests on, and what lies behind and ahead.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::{Action, Invitation, Node, NodeState, Place};
use crate::care::store::appointments;
use crate::entry::Record;
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::said;
use crate::timeline::{GestationalAge, TermClass, Trimester};
use crate::words::{Message, Words};

/// A part of the strip of forty weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StripPart {
    /// "1st", "2nd", "3rd".
    pub label: String,
    /// How many days it is wide.
    pub days: i32,
}

/// The strip of forty weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeekStrip {
    /// The trimesters.
    pub parts: Vec<StripPart>,
    /// How many days she has come, from 0 to the whole strip.
    pub days_come: i32,
    /// How many days the strip is wide.
    pub days: i32,
    /// "29w 4d", over the place she has come to.
    pub now: String,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// The date the weeks rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueCard {
    /// "Due 3 February 2027".
    pub title: String,
    /// How it was found.
    pub line: String,
    /// What changes it.
    pub change: Action,
}

/// The Timeline screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelineState {
    /// "Timeline".
    pub title: String,
    /// The date; absent while there is none and after an end.
    pub due: Option<DueCard>,
    /// The strip; absent with the date.
    pub strip: Option<WeekStrip>,
    /// Which week runs, said as an ordinal; absent with the date.
    pub ordinal: Option<String>,
    /// The rail, oldest first.
    pub nodes: Vec<Node>,
    /// Saying that the pregnancy has ended, offered here once the due date is behind her.
    pub ended: Option<Action>,
    /// What stands here while there is no date, or after an end.
    pub empty: Option<Invitation>,
}

/// Something of hers on the rail: an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    /// The day.
    day: NaiveDate,
    /// What it is.
    title: String,
    /// The lines under it.
    lines: Vec<String>,
}

/// A rail before it is worded: the day, the week, what it is.
struct Stop {
    day: NaiveDate,
    title: String,
    lines: Vec<String>,
    now: bool,
}

impl TimelineState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let marks = match standing.stage {
            Stage::Expecting { due, .. } => marks(store, due, words)?,
            Stage::Undated | Stage::After { .. } => Vec::new(),
        };
        Ok(Self::of(&standing, marks, words))
    }

    fn of(standing: &Standing, marks: Vec<Mark>, words: &Words) -> Self {
        let title = words.say("tab-timeline");
        let Stage::Expecting { due, age } = standing.stage else {
            let empty = if standing.expecting() {
                Invitation {
                    words: words.say("timeline-empty"),
                    action: Some(Action { words: words.say("timeline-add-date"), place: Place::DueDate }),
                }
            } else {
                Invitation { words: words.say("timeline-after"), action: None }
            };
            return Self {
                title,
                due: None,
                strip: None,
                ordinal: None,
                nodes: Vec::new(),
                ended: None,
                empty: Some(empty),
            };
        };
        Self {
            title,
            due: Some(due_card(standing, due, words)),
            strip: age.map(|age| strip(standing, age, words)),
            ordinal: age.map(|age| words.tell(&Message::of("timeline-ordinal").with("week", age.ordinal_week()))),
            nodes: nodes(standing, due, marks, words),
            ended: (standing.day > due).then(|| Action { words: words.say("ended-title"), place: Place::Ended }),
            empty: None,
        }
    }
}

/// Her appointments within the weeks of this due date.
fn marks(store: &Store, due: NaiveDate, words: &Words) -> Result<Vec<Mark>> {
    let first = GestationalAge::ZERO.day(due).unwrap_or(due);
    let last = GestationalAge::LONGEST.day(due).unwrap_or(due);
    let marks = appointments(store, first, last)?.into_iter().map(|(_, at, appointment)| Mark {
        day: at.civil_day(),
        title: appointment.line(at, words),
        lines: vec![
            words.tell(
                &Message::of("timeline-visit")
                    .with("day", words.short_day(at.civil_day()))
                    .with("time", words.time(at.time())),
            ),
        ],
    });
    Ok(marks.collect())
}

fn due_card(standing: &Standing, due: NaiveDate, words: &Words) -> DueCard {
    let method = standing.pregnancy.as_ref().and_then(|kept| kept.decision.as_ref()).map(|decision| decision.in_use);
    let line = method.map_or_else(String::new, |dated| {
        let found = said::source(dated.method(), words);
        match (dated.method().scan_day(), dated.age_when_found()) {
            (Some(scan), Some(age)) => words.tell(
                &Message::of("timeline-found-by-scan")
                    .with("source", found)
                    .with("date", words.date_without_year(scan))
                    .with("age", said::age(age, words)),
            ),
            _ => words.tell(&Message::of("timeline-found").with("source", found)),
        }
    });
    DueCard {
        title: words.tell(&Message::of("timeline-due").with("date", words.date(due))),
        line,
        change: Action { words: words.say("timeline-change"), place: Place::DueDate },
    }
}

fn strip(standing: &Standing, age: GestationalAge, words: &Words) -> WeekStrip {
    let convention = standing.profile.trimesters();
    let whole = i32::from(GestationalAge::AT_DUE_DATE.total_days());
    let begins = |trimester| i32::from(convention.begins(trimester).total_days());
    let (second, third) = (begins(Trimester::Second), begins(Trimester::Third));
    let part = |key: &str, days| StripPart { label: words.say(key), days };
    WeekStrip {
        parts: vec![
            part("trimester-short-first", second),
            part("trimester-short-second", third - second),
            part("trimester-short-third", whole - third),
        ],
        days_come: i32::from(age.total_days()).min(whole),
        days: whole,
        now: said::age_in_short(age, words),
        spoken: words.tell(
            &Message::of("timeline-strip-spoken")
                .with("age", said::age(age, words))
                .with("trimester", said::trimester(convention.trimester(age), words)),
        ),
    }
}

fn nodes(standing: &Standing, due: NaiveDate, marks: Vec<Mark>, words: &Words) -> Vec<Node> {
    let convention = standing.profile.trimesters();
    let turning = |age: GestationalAge, title: &str, line: &str| {
        age.day(due).map(|day| Stop {
            day,
            title: words.say(title),
            lines: vec![words.tell(&Message::of(line.to_owned()).with("date", words.short_date(day)))],
            now: false,
        })
    };
    let mut stops: Vec<Stop> = [
        turning(convention.begins(Trimester::Second), "trimester-second", "timeline-from"),
        turning(convention.begins(Trimester::Third), "trimester-third", "timeline-from"),
        turning(TermClass::TERM_BEGINS, "timeline-term", "timeline-term-line"),
        turning(GestationalAge::AT_DUE_DATE, "timeline-due-day", "timeline-due-line"),
    ]
    .into_iter()
    .flatten()
    .collect();
    stops.push(Stop { day: standing.day, title: words.say("timeline-today"), lines: Vec::new(), now: true });
    stops.extend(marks.into_iter().map(|Mark { day, title, lines }| Stop { day, title, lines, now: false }));
    stops.sort_by_key(|stop| (stop.day, stop.now));
    stops.into_iter().map(|stop| node(stop, standing.day, due, words)).collect()
}

fn node(stop: Stop, today: NaiveDate, due: NaiveDate, words: &Words) -> Node {
    let state = if stop.now {
        NodeState::Now
    } else if stop.day < today {
        NodeState::Done
    } else {
        NodeState::Ahead
    };
    let age = GestationalAge::on(stop.day, due);
    let spoken_when = age.map_or_else(|| words.date(stop.day), |age| said::age(age, words));
    let mut spoken = vec![spoken_when, stop.title.clone()];
    spoken.extend(stop.lines.iter().cloned());
    Node {
        when: age.map_or_else(|| words.short_date(stop.day), |age| said::age_in_short(age, words)),
        title: stop.title,
        lines: stop.lines,
        state,
        spoken: spoken.join(". "),
    }
}

//! The weeks: where she is, what the date rests on, and what lies behind and ahead.

use chrono::NaiveDate;
use serde::Serialize;

use super::parts::{Action, Invitation, Node, NodeState, Place};
use super::plan::{self, is_on_the_rail};
use crate::care::appointment::Appointment;
use crate::care::plan::{Status, Window};
use crate::care::store::appointments;
use crate::diary::is_for;
use crate::entry::{EntryId, Record};
use crate::moment::Moment;
use crate::profile::{HerPlan, Stage, Standing};
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
    /// "Plan: England, first baby", and what leads to it; absent with the date.
    pub plan: Option<Action>,
    /// "Earlier · 9", which unfolds what lies further back; empty with the list.
    pub earlier_label: String,
    /// The same as a screen reader says it.
    pub earlier_spoken: String,
    /// What lies further back and is folded away, oldest first.
    pub earlier: Vec<Node>,
    /// The rail, oldest first.
    pub nodes: Vec<Node>,
    /// Saying that the pregnancy has ended, offered here once the due date is behind her.
    pub ended: Option<Action>,
    /// What stands here while there is no date, or after an end.
    pub empty: Option<Invitation>,
}

/// A place on the rail before it is worded.
struct Stop {
    day: NaiveDate,
    what: What,
}

/// What stands in a place on the rail.
enum What {
    /// A turn of the weeks: its title and its line.
    Turn(String, String),
    /// Today.
    Today,
    /// A visit she wrote down, and the window of her plan that it is.
    Visit(Moment, Appointment, Option<Window>),
    /// A window of her plan.
    Window(Window),
}

/// What lies further back than this is folded away; ours.
const SHOWN_BACK_DAYS: i64 = 14;

impl TimelineState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let plan = HerPlan::read(store, &standing)?;
        let visits = match standing.stage {
            Stage::Expecting { due, .. } => visits(store, due)?,
            Stage::Undated | Stage::After { .. } => Vec::new(),
        };
        Ok(Self::of(&standing, &plan, visits, words))
    }

    fn of(standing: &Standing, plan: &HerPlan, visits: Vec<Visit>, words: &Words) -> Self {
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
                plan: None,
                earlier_label: String::new(),
                earlier_spoken: String::new(),
                earlier: Vec::new(),
                nodes: Vec::new(),
                ended: None,
                empty: Some(empty),
            };
        };
        let (earlier, nodes) = rail(standing, due, plan, visits, words);
        let earlier_says = |key: &'static str| match earlier.len() {
            0 => String::new(),
            count => words.tell(&Message::of(key).with("count", i32::try_from(count).unwrap_or(i32::MAX))),
        };
        Self {
            title,
            plan: Some(Action { words: self::plan::whose(standing, plan, words), place: Place::Plan }),
            earlier_label: earlier_says("timeline-earlier"),
            earlier_spoken: earlier_says("timeline-earlier-spoken"),
            due: Some(due_card(standing, due, words)),
            strip: age.map(|age| strip(standing, age, words)),
            ordinal: age.map(|age| words.tell(&Message::of("timeline-ordinal").with("week", age.ordinal_week()))),
            earlier,
            nodes,
            ended: (standing.day > due).then(|| Action { words: words.say("ended-title"), place: Place::Ended }),
            empty: None,
        }
    }
}

/// A visit she wrote down, and when.
type Visit = (EntryId, Moment, Appointment);

/// Her visits within the weeks of this due date.
fn visits(store: &Store, due: NaiveDate) -> Result<Vec<Visit>> {
    let first = GestationalAge::ZERO.day(due).unwrap_or(due);
    let last = GestationalAge::LONGEST.day(due).unwrap_or(due);
    appointments(store, first, last)
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

/// What is folded away, and the rail.
fn rail(
    standing: &Standing,
    due: NaiveDate,
    plan: &HerPlan,
    visits: Vec<Visit>,
    words: &Words,
) -> (Vec<Node>, Vec<Node>) {
    let mut stops = turns(standing, due, words);
    stops.push(Stop { day: standing.day, what: What::Today });
    let mut windows: Vec<Window> = plan.windows.iter().filter(|window| is_on_the_rail(window)).cloned().collect();
    for (_, at, visit) in visits {
        let day = at.civil_day();
        let is_it = |window: &Window| {
            is_for(window.kind, &visit)
                && match window.marked_on.filter(|_| window.status == Status::Done) {
                    Some(had) => had == day,
                    None => (window.opens..=window.closes).contains(&day),
                }
        };
        let window = windows.iter().position(is_it).map(|place| windows.remove(place));
        stops.push(Stop { day, what: What::Visit(at, visit, window) });
    }
    stops.extend(windows.into_iter().map(|window| Stop { day: on_the_rail(&window), what: What::Window(window) }));
    stops.sort_by_key(|stop| (stop.day, matches!(stop.what, What::Today)));
    let (mut earlier, mut shown) = (Vec::new(), Vec::new());
    for stop in stops {
        let folded = (standing.day - stop.day).num_days() > SHOWN_BACK_DAYS && !is_open(&stop, standing.day);
        let node = worded(stop, standing.day, due, plan, words);
        if folded { earlier.push(node) } else { shown.push(node) }
    }
    (earlier, shown)
}

/// What she had stands on the day she had it, everything else where it opens.
fn on_the_rail(window: &Window) -> NaiveDate {
    window.marked_on.filter(|_| window.status == Status::Done).unwrap_or(window.opens)
}

/// What can be done today is never folded away.
fn is_open(stop: &Stop, today: NaiveDate) -> bool {
    match &stop.what {
        What::Window(window) => match window.status {
            Status::Open => true,
            Status::Asked => window.closes >= today,
            _ => false,
        },
        What::Turn(..) | What::Today | What::Visit(..) => false,
    }
}

fn turns(standing: &Standing, due: NaiveDate, words: &Words) -> Vec<Stop> {
    let convention = standing.profile.trimesters();
    let turn = |age: GestationalAge, title: &str, line: &str| {
        age.day(due).map(|day| {
            let line = words.tell(&Message::of(line.to_owned()).with("date", words.short_date(day)));
            Stop { day, what: What::Turn(words.say(title), line) }
        })
    };
    [
        turn(convention.begins(Trimester::Second), "trimester-second", "timeline-from"),
        turn(convention.begins(Trimester::Third), "trimester-third", "timeline-from"),
        turn(TermClass::TERM_BEGINS, "timeline-term", "timeline-term-line"),
        turn(GestationalAge::AT_DUE_DATE, "timeline-due-day", "timeline-due-line"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn worded(stop: Stop, today: NaiveDate, due: NaiveDate, plan: &HerPlan, words: &Words) -> Node {
    let by_day = if stop.day < today { NodeState::Done } else { NodeState::Ahead };
    match stop.what {
        What::Turn(title, line) => plain(stop.day, due, title, vec![line], by_day, words),
        What::Today => plain(stop.day, due, words.say("timeline-today"), Vec::new(), NodeState::Now, words),
        What::Visit(at, visit, window) => {
            let line = words.tell(
                &Message::of("timeline-visit")
                    .with("day", words.short_day(stop.day))
                    .with("time", words.time(at.time())),
            );
            let bare = plain(stop.day, due, visit.line(at, words), vec![line], by_day, words);
            match window {
                None => bare,
                Some(window) => {
                    let of_plan = plan::node(&window, plan, words);
                    Node {
                        window: of_plan.window,
                        acts: of_plan.acts,
                        take_back: of_plan.take_back,
                        place: of_plan.place,
                        ..bare
                    }
                }
            }
        }
        What::Window(window) => plan::node(&window, plan, words),
    }
}

fn plain(day: NaiveDate, due: NaiveDate, title: String, lines: Vec<String>, state: NodeState, words: &Words) -> Node {
    let age = GestationalAge::on(day, due);
    let spoken_when = age.map_or_else(|| words.date(day), |age| said::age(age, words));
    let mut spoken = vec![spoken_when, title.clone()];
    spoken.extend(lines.iter().cloned());
    Node {
        when: age.map_or_else(|| words.short_date(day), |age| said::age_in_short(age, words)),
        title,
        lines,
        state,
        window: None,
        acts: Vec::new(),
        take_back: None,
        place: None,
        spoken: spoken.join(". "),
    }
}

//! Today: what matters now.

mod iron_hour;

use serde::Serialize;

use self::iron_hour::iron_hour;
use super::parts::{Action, Bar, BarChart, Card, ChartWords, Invitation, Place, Tone};
use super::why_this::AdviceCard;
use crate::care::appointment::Appointment;
use crate::care::urgent::with_degrees;
use crate::entry::{Pillar, Record};
use crate::exercise::session::Session;
use crate::exercise::week::MovementWeek;
use crate::guidance::{NIGHTS, Rank, Reading, on_today};
use crate::insights::nights::{SeenNight, last_night, nights_seen, restless_of_written};
use crate::iron::dose::Swallowed;
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::stress::week::CalmWeek;
use crate::timeline::said;
use crate::timeline::{Ending, GestationalAge};
use crate::words::{Message, Words};

/// Where she is in the forty weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeekCard {
    /// "29 weeks".
    pub weeks: String,
    /// "4 days"; empty on the day a week is complete.
    pub days: String,
    /// "Third trimester".
    pub trimester: String,
    /// "73 days to 3 February".
    pub left: String,
    /// How much of the arc is behind her, in thousandths.
    pub arc_thousandths: i32,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// The night that ended this morning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LastNightCard {
    /// "Last night · 21–22 Nov".
    pub label: String,
    /// What it was.
    pub lead: String,
    /// How many of the last seven were restless; empty before anything is written.
    pub line: String,
    /// The last seven nights, by minutes lost.
    pub chart: BarChart,
    /// What adds to it.
    pub action: Action,
}

/// The hour between iron and tea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IronHourCard {
    /// "Iron at 08:10".
    pub label: String,
    /// "Tea or coffee from 09:10".
    pub lead: String,
    /// Why.
    pub line: String,
    /// How much of the hour is over, in thousandths; absent when nothing is being waited for.
    pub passed_thousandths: Option<i32>,
    /// What stands under the hour: its beginning, now, its end.
    pub marks: Vec<String>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// One of the five pillars of her day: a small state, never a score, and a page behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TodayPillar {
    /// Which one, for the icon.
    pub pillar: Pillar,
    /// "Iron".
    pub label: String,
    /// What was written of it today, or a dash.
    pub value: String,
    /// Both, as a screen reader says them.
    pub spoken: String,
    /// Where a tap leads.
    pub place: Place,
}

/// The Today screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TodayState {
    /// "Today".
    pub title: String,
    /// "Sunday 22 November".
    pub date: String,
    /// Whether the advice is about a warning sign: then it stands before all else here.
    pub advice_first: bool,
    /// Where she is; absent without a date and after an end.
    pub week: Option<WeekCard>,
    /// What stands in its place without a date.
    pub no_date: Option<Invitation>,
    /// What stands in its place after an end: her own care first.
    pub after: Vec<Card>,
    /// The night that ended this morning.
    pub last_night: LastNightCard,
    /// The hour between iron and tea; absent while there is nothing to time.
    pub iron_hour: Option<IronHourCard>,
    /// The one advice of this day; absent when nothing is to be said.
    pub advice: Option<AdviceCard>,
    /// The next visit; absent when none is written.
    pub visit: Option<Card>,
    /// "Today so far".
    pub pillars_label: String,
    /// Legs, iron, rest, move and calm, in this order.
    pub pillars: Vec<TodayPillar>,
    /// What leads to all of today's entries.
    pub diary: Action,
}

/// The rule that says when iron fits next.
const TIMES_IRON: &str = "iron_window";

impl TodayState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let night = last_night(standing.day);
        let seven = nights_seen(store, night, NIGHTS)?;
        let reading = Reading::of(store, &standing, &seven, now)?;
        let facts = reading.facts()?;
        let turn = standing.profile.day_turn;
        let swallowed: Vec<&Swallowed> =
            reading.doses.iter().filter(|dose| turn.day_of(dose.at) == standing.day).collect();
        let choice = on_today(store, &facts, standing.day, words)?;
        let advice_first = choice.as_ref().is_some_and(|choice| choice.advice.rank == Rank::RedFlag);
        let advice = choice.map(|choice| AdviceCard::of(&choice, words, &facts));
        // What the advice times already is not timed twice.
        let timed = advice.as_ref().is_some_and(|advice| advice.rule == TIMES_IRON);
        let hour = iron_hour(&standing, &swallowed, &reading.drinks, now, words).filter(|_| !timed);
        Ok(Self {
            title: words.say("today-title"),
            date: words.day(standing.day),
            advice_first,
            week: week(&standing, words),
            no_date: (standing.stage == Stage::Undated).then(|| Invitation {
                words: words.say("today-no-date"),
                action: Some(Action { words: words.say("timeline-add-date"), place: Place::DueDate }),
            }),
            after: after(&standing, words),
            last_night: last_night_card(&seven, words),
            iron_hour: hour,
            advice,
            visit: reading.visit.as_ref().map(|visit| visit_card(visit, facts.questions, &standing, words)),
            pillars_label: words.say("today-pillars"),
            pillars: pillars(store, &standing, seven.last(), &swallowed, &reading.sessions, words)?,
            diary: Action { words: words.say("today-diary"), place: Place::DayDiary { day: None } },
        })
    }
}

fn week(standing: &Standing, words: &Words) -> Option<WeekCard> {
    let Stage::Expecting { due, age: Some(age) } = standing.stage else { return None };
    let trimester = said::trimester(standing.trimester()?, words);
    let left = said::time_to_due(standing.day, due, words);
    let days = age.days_of_week();
    let whole = i32::from(GestationalAge::AT_DUE_DATE.total_days());
    Some(WeekCard {
        weeks: said::weeks(age, words),
        days: if days == 0 { String::new() } else { words.tell(&Message::of("age-days").with("days", days)) },
        spoken: [said::age(age, words), trimester.clone(), left.clone()].join(". "),
        trimester,
        left,
        arc_thousandths: (i32::from(age.total_days()) * 1_000 / whole).min(1_000),
    })
}

fn after(standing: &Standing, words: &Words) -> Vec<Card> {
    let Stage::After { how, .. } = standing.stage else { return Vec::new() };
    let card = |lead: String, line: String, tone, action| Card {
        label: String::new(),
        lead,
        lines: vec![line],
        tone,
        pillar: None,
        action,
    };
    let (title, line) = match how {
        Ending::Birth => ("today-after-birth", "today-after-birth-line"),
        Ending::Loss | Ending::RatherNotSay => ("today-after-loss", "today-after-line"),
    };
    let country = standing.profile.country;
    let to = |key: &str, place| Some(Action { words: words.say(key), place });
    vec![
        card(words.say(title), words.say(line), Tone::Plain, None),
        card(
            words.say("urgent-after-title"),
            with_degrees("urgent-after-summary", country, words),
            Tone::Urgent,
            to("urgent-title", Place::UrgentHelp),
        ),
        card(
            words.say("settings-mistake"),
            words.say("settings-mistake-note"),
            Tone::Plain,
            to("chrome-undo", Place::Ended),
        ),
    ]
}

fn last_night_card(seven: &[SeenNight], words: &Words) -> LastNightCard {
    let (restless, written) = restless_of_written(seven);
    let night = seven.last();
    let duration = |minutes: i64| words.duration(minutes);
    let lead = match night {
        None if written == 0 => words.say("today-first"),
        Some(night) if !night.written && written == 0 => words.say("today-first"),
        None => words.say("today-night-not-written"),
        Some(night) if !night.written => words.say("today-night-not-written"),
        Some(night) => words.tell(&match (night.asleep(), lost(night)) {
            (Some(asleep), Some(lost)) => {
                Message::of("today-asleep-lost").with("asleep", duration(asleep)).with("lost", duration(lost))
            }
            (None, Some(lost)) => Message::of("today-lost").with("lost", duration(lost)),
            (Some(asleep), None) => Message::of("today-asleep").with("asleep", duration(asleep)),
            (None, None) => Message::of(if night.restless { "today-restless-night" } else { "today-quiet-night" }),
        }),
    };
    let line = if written == 0 {
        words.say("today-first-line")
    } else {
        words.tell(&Message::of("today-restless").with("restless", restless).with("written", written))
    };
    LastNightCard {
        label: night.map_or_else(String::new, |night| {
            words.tell(&Message::of("last-night").with("night", words.night(night.night)))
        }),
        lead,
        chart: seven_nights(seven, line.clone(), words),
        line,
        action: Action {
            words: words.say(if night.is_some_and(|night| night.written) {
                "today-night-change"
            } else {
                "today-night-action"
            }),
            place: Place::Morning,
        },
    }
}

fn seven_nights(seven: &[SeenNight], finding: String, words: &Words) -> BarChart {
    let minutes = |night: &SeenNight| lost(night).and_then(|lost| i32::try_from(lost).ok()).unwrap_or(0);
    let list: Vec<String> = seven.iter().map(|night| in_a_line(night, words)).collect();
    BarChart {
        words: ChartWords {
            finding,
            spoken: words.tell(&Message::of("today-nights-spoken").with("nights", list.join(", "))),
            list_label: words.say("today-nights-list"),
            list,
        },
        bars: seven
            .iter()
            .enumerate()
            .map(|(place, night)| Bar {
                label: words.weekday_letter(night.night.morning()),
                // A restless night whose minutes are not known still stands above the line.
                amount: minutes(night).max(i32::from(night.restless)),
                hatched: 0,
                written: night.written,
                now: place + 1 == seven.len(),
            })
            .collect(),
        most: seven.iter().map(minutes).max().unwrap_or(0).max(60),
        amount_means: String::new(),
        hatched_means: String::new(),
    }
}

/// Minutes lost to restless legs; `None` where none were or nobody says.
fn lost(night: &SeenNight) -> Option<i64> {
    night.lost.map(|(minutes, _)| minutes).filter(|minutes| *minutes > 0)
}

fn in_a_line(night: &SeenNight, words: &Words) -> String {
    let key = match (night.written, night.restless, lost(night)) {
        (false, ..) => "today-night-dash",
        (true, true, Some(_)) => "today-night-restless-lost",
        (true, true, None) => "today-night-restless",
        (true, false, _) => "today-night-without",
    };
    words.tell(
        &Message::of(key)
            .with("night", words.night(night.night))
            .with("lost", words.duration(lost(night).unwrap_or(0))),
    )
}

fn visit_card((at, appointment): &(Moment, Appointment), questions: usize, standing: &Standing, words: &Words) -> Card {
    let age = match standing.stage {
        Stage::Expecting { due, .. } => GestationalAge::on(at.civil_day(), due),
        Stage::Undated | Stage::After { .. } => None,
    };
    let ready = words.tell(&Message::of("today-visit-questions").with("count", questions));
    Card {
        label: words.say("today-visit"),
        lead: words.tell(
            &Message::of("today-visit-lead")
                .with("who", appointment.line(*at, words))
                .with("day", words.short_day(at.civil_day()))
                .with("time", words.time(at.time())),
        ),
        lines: age.map(|age| said::age(age, words)).into_iter().chain([ready]).collect(),
        tone: Tone::Plain,
        pillar: Some(Pillar::Care),
        action: None,
    }
}

fn pillars(
    store: &Store,
    standing: &Standing,
    night: Option<&SeenNight>,
    swallowed: &[&Swallowed],
    sessions: &[(Moment, Session)],
    words: &Words,
) -> Result<Vec<TodayPillar>> {
    let (day, turn) = (standing.day, standing.profile.day_turn);
    let minutes = |minutes: i64| (minutes > 0).then(|| words.duration(minutes));
    let spells = night.map_or(0, |night| night.spells);
    let iron: f64 = swallowed.iter().map(|dose| dose.elemental.get()).sum();
    // The date after her day may still hold some of it.
    let breathed = crate::stress::store::breathing(store, day, day.succ_opt().unwrap_or(day))?;
    let calm = CalmWeek::of(day, &[], &breathed, turn);
    let moved_today = MovementWeek::of(day, sessions, turn).days.first().map_or(0, |day| day.minutes);
    let breathed_today = calm.days.first().map_or(0, |day| day.breathing);
    let page = |id: &str| Place::LibraryPage { id: id.to_owned() };
    let figure = |pillar: Pillar, key: &str, value: Option<String>, place: Place| {
        let label = words.say(&format!("today-pillar-{key}"));
        let spoken = match &value {
            Some(value) => Message::of("today-pillar-spoken").with("value", value.clone()),
            None => Message::of("today-nothing-yet-spoken"),
        };
        TodayPillar {
            pillar,
            place,
            spoken: words.tell(&spoken.with("label", label.clone())),
            value: value.unwrap_or_else(|| words.say("today-nothing-yet")),
            label,
        }
    };
    let spells = (spells > 0).then(|| words.tell(&Message::of("today-spells").with("count", spells)));
    let iron = (iron > 0.0).then(|| words.tell(&Message::of("amount-mg").with("mg", words.number_in_full(iron))));
    let asleep = night.and_then(SeenNight::asleep).and_then(minutes);
    Ok(vec![
        figure(Pillar::Legs, "legs", spells, Place::Nights),
        figure(Pillar::Iron, "iron", iron, page("nutrition")),
        figure(Pillar::Rest, "rest", asleep, page("rest")),
        figure(Pillar::Move, "move", minutes(moved_today), page("movement")),
        figure(Pillar::Calm, "calm", minutes(breathed_today), page("calm")),
    ])
}

//! Patterns, nights: one week of them, and six.

use chrono::NaiveDate;
use serde::Serialize;

use super::{PatternTab, ShownWeek, Week, height, span, tabs, whole};
use crate::entry::Record;
use crate::insights::nights::{LostBy, SeenNight, nights_seen};
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::rest::arithmetic::Formula;
use crate::rest::nights::{Average, SleptNight, average_asleep, average_lost_to_legs};
use crate::rest::sleep::Sleep;
use crate::screens::parts::{Action, Bar, BarChart, ChartWords, Figure, Invitation, Place, StripChart, StripRow};
use crate::store::{Result, Store};
use crate::symptoms::night::{NightEvent, QuietNight};
use crate::symptoms::spell::Spell;
use crate::timeline::said;
use crate::timeline::{Ending, GestationalAge, Trimester};
use crate::words::{Message, Words};

/// How many weeks the heat strip holds.
const WEEKS: u64 = 6;
/// Fewer written nights than this, of seven, are not compared with another week. Ours.
const ENOUGH_TO_COMPARE: usize = 4;
/// The week that this one is compared with lies this many weeks back.
const COMPARED_WEEKS_BACK: usize = 4;

/// The Nights screen of Patterns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NightsState {
    /// "Patterns".
    pub title: String,
    /// The chips, this one open.
    pub tabs: Vec<PatternTab>,
    /// Which seven nights, and the way to others.
    pub week: ShownWeek,
    /// Restless nights, sleep lost on each, time asleep: those of the three that the week tells.
    pub figures: Vec<Figure>,
    /// Minutes asleep night by night, and lost to legs on top; absent when nothing was written that week.
    pub bars: Option<BarChart>,
    /// Where the minutes lost are taken from; absent when none are known.
    pub lost_note: Option<String>,
    /// The week's sleep efficiency with its formula (EVIDENCE D-021, D-023); absent when no morning tells enough.
    pub efficiency: Option<String>,
    /// Six weeks of nights; absent when nothing was written in them.
    pub strip: Option<StripChart>,
    /// More or fewer restless nights than four weeks ago; absent unless both weeks have at least four written nights,
    /// and unless their number and their share point the same way.
    pub comparison: Option<String>,
    /// How common restless legs are at this stage (EVIDENCE B-040); absent in a week without a restless night, before
    /// a date is known, and after a loss.
    pub how_common: Option<String>,
    /// What leads to the entries of the week's last day, from where one goes back day by day.
    pub diary: Action,
    /// What stands here while there is nothing to show.
    pub empty: Option<Invitation>,
}

impl NightsState {
    /// The screen of the week that holds `week`, or of the one that ends with last night.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, week: Option<NaiveDate>, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let week = Week::of(standing.day, week);
        let seen = nights_seen(store, week.last_night(), WEEKS * 7)?;
        let first_day = store.first_day(&[Spell::KIND, NightEvent::KIND, QuietNight::KIND, Sleep::KIND])?;
        let older = first_day.is_some_and(|day| day < week.first());
        Ok(Self::of(&standing, week, &seen, older, words))
    }

    fn of(standing: &Standing, week: Week, seen: &[SeenNight], older: bool, words: &Words) -> Self {
        let weeks: Vec<&[SeenNight]> = seen.chunks(7).collect();
        let nights = weeks.last().copied().unwrap_or_default();
        let label = words.tell(&Message::of("patterns-nights-week").with("span", span_of(nights, week, words)));
        let count = Count::of(nights);
        let written = seen.iter().any(|night| night.written);
        let figures = figures(nights, words);
        let bars = (count.written > 0).then(|| bars(nights, week, &label, &figures, words));
        Self {
            title: words.say("tab-patterns"),
            tabs: tabs(&Place::Nights, words),
            figures,
            lost_note: lost_note(nights, words),
            efficiency: efficiency(nights, words),
            strip: written.then(|| strip(standing, &weeks, week, words)),
            comparison: comparison(&weeks, words),
            how_common: (count.restless > 0).then(|| how_common(standing, week)).flatten().map(|key| words.say(key)),
            diary: Action {
                words: words.say("patterns-nights-diary"),
                place: Place::DayDiary { day: Some(week.last.to_string()) },
            },
            empty: bars.is_none().then(|| empty(written || older, words)),
            bars,
            week: week.shown(label, older, words),
        }
    }
}

/// How many of some nights were written of, and how many of those were restless.
#[derive(Clone, Copy)]
struct Count {
    written: usize,
    restless: usize,
}

impl Count {
    fn of(nights: &[SeenNight]) -> Self {
        let count = |counts: fn(&&SeenNight) -> bool| nights.iter().filter(counts).count();
        Self { written: count(|night| night.written), restless: count(|night| night.restless) }
    }

    fn tell(self, key: &'static str, words: &Words) -> String {
        words.tell(&Message::of(key).with("restless", self.restless).with("written", self.written))
    }

    /// The same for no restless night at all, for nothing written, and for the rest.
    fn tell_each(
        self,
        none_written: &'static str,
        none_restless: &'static str,
        some: &'static str,
        words: &Words,
    ) -> String {
        self.tell(
            match (self.written, self.restless) {
                (0, _) => none_written,
                (_, 0) => none_restless,
                _ => some,
            },
            words,
        )
    }
}

fn span_of(nights: &[SeenNight], week: Week, words: &Words) -> String {
    let evening = nights.first().map_or(week.first(), |first| first.night.evening());
    let morning = nights.last().map_or(week.last, |last| last.night.morning());
    span(evening, morning, words)
}

fn empty(anything: bool, words: &Words) -> Invitation {
    if anything {
        return Invitation { words: words.say("patterns-nights-none-this-week"), action: None };
    }
    let action = Action { words: words.say("patterns-nights-begin"), place: Place::Morning };
    Invitation { words: words.say("patterns-nights-empty"), action: Some(action) }
}

fn figures(nights: &[SeenNight], words: &Words) -> Vec<Figure> {
    let count = Count::of(nights);
    if count.written == 0 {
        return Vec::new();
    }
    let all = count.written == nights.len();
    let restless = Figure {
        value: count.tell("patterns-restless-value", words),
        label: words.say(if all { "patterns-restless-label" } else { "patterns-restless-label-written" }),
        spoken: count.tell(if all { "patterns-restless-spoken" } else { "patterns-restless-spoken-written" }, words),
    };
    let average = |average: Average, value: &str, keys: [&'static str; 2]| {
        let [label, spoken] = keys.map(|key| {
            let message = Message::of(key).with("nights", average.nights);
            words.tell(&message.with("duration", value.to_owned()))
        });
        Figure { value: value.to_owned(), label, spoken }
    };
    let lost = average_lost(nights).map(|lost| {
        let keys = if lost.nights == count.restless {
            ["patterns-lost-label", "patterns-lost-spoken"]
        } else {
            ["patterns-lost-label-some", "patterns-lost-spoken-some"]
        };
        average(lost, &words.duration(lost.minutes), keys)
    });
    let slept: Vec<SleptNight> = nights.iter().map(SeenNight::as_slept).collect();
    let asleep = average_asleep(&slept).map(|asleep| {
        average(asleep, &words.duration(asleep.minutes), ["patterns-asleep-label", "patterns-asleep-spoken"])
    });
    std::iter::once(restless).chain(lost).chain(asleep).collect()
}

/// Minutes lost on a restless night, on average over those that say.
fn average_lost(nights: &[SeenNight]) -> Option<Average> {
    let restless: Vec<SleptNight> = nights.iter().filter(|night| night.restless).map(SeenNight::as_slept).collect();
    average_lost_to_legs(&restless)
}

fn bars(nights: &[SeenNight], week: Week, label: &str, figures: &[Figure], words: &Words) -> BarChart {
    let lost = |night: &SeenNight| night.lost.map_or(0, |(minutes, _)| minutes);
    let asleep = |night: &SeenNight| night.asleep().unwrap_or(0);
    let tallest = nights.iter().map(|night| asleep(night) + lost(night)).max().unwrap_or(0);
    let spoken: Vec<&str> = figures.iter().map(|figure| figure.spoken.as_str()).collect();
    let message = Message::of("patterns-nights-spoken").with("week", label.to_owned());
    BarChart {
        words: ChartWords {
            finding: finding(Count::of(nights), words),
            spoken: words.tell(&message.with("figures", spoken.join(&words.say("patterns-sentence-gap")))),
            list_label: words.say("patterns-as-list"),
            list: nights.iter().map(|night| item(night, words)).collect(),
        },
        bars: nights
            .iter()
            .map(|night| Bar {
                label: words.short_weekday(night.night.evening()),
                amount: whole(asleep(night)),
                hatched: whole(lost(night)),
                written: night.written,
                now: week.newest && night.night == week.last_night(),
            })
            .collect(),
        most: height(tallest, 120, 480),
        amount_means: words.say("patterns-nights-amount"),
        hatched_means: words.say("patterns-nights-hatched"),
    }
}

fn finding(count: Count, words: &Words) -> String {
    count.tell_each("patterns-nights-none-this-week", "patterns-nights-finding-quiet", "patterns-nights-finding", words)
}

/// A night in one line: "Night of 15–16 November: 6 h asleep, 40 min lost to legs".
fn item(night: &SeenNight, words: &Words) -> String {
    let lasting =
        |key: &'static str, minutes: i64| words.tell(&Message::of(key).with("duration", words.duration(minutes)));
    let legs = match (night.restless, night.lost) {
        (false, _) => words.say("patterns-night-quiet"),
        (true, None) => words.say("patterns-night-restless"),
        (true, Some((0, _))) => words.say("patterns-night-none-lost"),
        (true, Some((minutes, _))) => lasting("patterns-night-lost", minutes),
    };
    let asleep = night.asleep().map(|minutes| lasting("patterns-night-asleep", minutes));
    let what: Vec<String> = asleep.into_iter().chain(std::iter::once(legs)).collect();
    let what = if night.written { what.join(&words.say("list-comma")) } else { words.say("patterns-not-written") };
    let message = Message::of("patterns-item").with("when", words.night_in_full(night.night));
    words.tell(&message.with("what", what))
}

fn lost_note(nights: &[SeenNight], words: &Words) -> Option<String> {
    let said =
        |by: LostBy| nights.iter().any(|night| night.lost.is_some_and(|(minutes, said)| said == by && minutes > 0));
    let key = match (said(LostBy::Morning), said(LostBy::Spells)) {
        (false, false) => return None,
        (true, false) => "patterns-lost-by-morning",
        (false, true) => "patterns-lost-by-spells",
        (true, true) => "patterns-lost-by-both",
    };
    Some(words.say(key))
}

fn efficiency(nights: &[SeenNight], words: &Words) -> Option<String> {
    let said: Vec<f64> = nights.iter().filter_map(SeenNight::efficiency).collect();
    let count = u32::try_from(said.len()).ok().filter(|count| *count > 0)?;
    let percent = words.number(said.iter().sum::<f64>() / f64::from(count), 0);
    let message = Message::of("patterns-efficiency").with("percent", percent).with("nights", count);
    Some(words.tell(&message.with("formula", Formula::TimeInBed.in_words(words))))
}

fn strip(standing: &Standing, weeks: &[&[SeenNight]], week: Week, words: &Words) -> StripChart {
    let nights: Vec<SeenNight> = weeks.concat();
    let count = Count::of(&nights);
    let finding = count.tell_each(
        "patterns-nights-none-this-week",
        "patterns-strip-finding-quiet",
        "patterns-strip-finding",
        words,
    );
    let list: Vec<String> = weeks.iter().map(|nights| strip_item(standing, nights, week, words)).collect();
    StripChart {
        words: ChartWords {
            spoken: words.tell(&Message::of("patterns-strip-spoken").with("finding", finding.clone())),
            finding,
            list_label: words.say("patterns-as-list"),
            list,
        },
        rows: weeks.iter().map(|nights| strip_row(standing, nights, words)).collect(),
        key: words.say("patterns-strip-key"),
    }
}

fn strip_row(standing: &Standing, nights: &[SeenNight], words: &Words) -> StripRow {
    let count = Count::of(nights);
    let week_of = |age: GestationalAge| words.tell(&Message::of("age-short-weeks").with("weeks", age.weeks()));
    let evening = nights.first().map(|night| words.short_date(night.night.evening()));
    StripRow {
        label: age_at_end(standing, nights).map(week_of).or(evening).unwrap_or_default(),
        cells: nights.iter().map(SeenNight::step).collect(),
        count: if count.written == 0 { String::new() } else { count.tell("patterns-strip-count", words) },
    }
}

fn strip_item(standing: &Standing, nights: &[SeenNight], week: Week, words: &Words) -> String {
    let nights_of = words.tell(&Message::of("patterns-nights-week").with("span", span_of(nights, week, words)));
    let when = match age_at_end(standing, nights) {
        None => nights_of,
        Some(age) => {
            let message = Message::of("patterns-strip-week").with("age", said::weeks(age, words));
            words.tell(&message.with("nights", nights_of))
        }
    };
    let what =
        Count::of(nights).tell_each("patterns-not-written", "patterns-strip-item-quiet", "patterns-strip-item", words);
    words.tell(&Message::of("patterns-item").with("when", when).with("what", what))
}

/// How far she was on the morning of the last of these nights; absent without a due date and after an end.
fn age_at_end(standing: &Standing, nights: &[SeenNight]) -> Option<GestationalAge> {
    match standing.stage {
        Stage::Expecting { due, .. } => GestationalAge::on(nights.last()?.night.morning(), due),
        Stage::Undated | Stage::After { .. } => None,
    }
}

/// Said only where the number of restless nights and their share of the written ones point the same way.
fn comparison(weeks: &[&[SeenNight]], words: &Words) -> Option<String> {
    let (now, then) = (weeks.last()?, weeks.iter().rev().nth(COMPARED_WEEKS_BACK)?);
    let (now, then) = (Count::of(now), Count::of(then));
    if now.written.min(then.written) < ENOUGH_TO_COMPARE {
        return None;
    }
    let number = now.restless.cmp(&then.restless);
    let share = (now.restless * then.written).cmp(&(then.restless * now.written));
    let key = match number {
        std::cmp::Ordering::Greater => "patterns-more-restless",
        std::cmp::Ordering::Equal => "patterns-as-restless",
        std::cmp::Ordering::Less => "patterns-fewer-restless",
    };
    (number == share).then(|| words.say(key))
}

/// The message that tells how common restless legs are at the stage this week lies in: 8, 16 and 22 % in the three
/// trimesters, 4 % after delivery (EVIDENCE B-040, 27 studies).
fn how_common(standing: &Standing, week: Week) -> Option<&'static str> {
    match standing.stage {
        Stage::Expecting { due, .. } => {
            let age = GestationalAge::on(week.last, due)?;
            Some(match standing.profile.trimesters().trimester(age) {
                Trimester::First => "patterns-common-first",
                Trimester::Second => "patterns-common-second",
                Trimester::Third => "patterns-common-third",
            })
        }
        Stage::After { how: Ending::Birth, days: Some(days) } => {
            (i64::from(days) >= (standing.day - week.first()).num_days()).then_some("patterns-common-after-birth")
        }
        Stage::Undated | Stage::After { .. } => None,
    }
}

//! Every figure of the summary, worked out a second time from the raw rows of an export, in the plainest way there is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Timelike};
use evenfall_core::iron::store::day_intake;
use evenfall_core::moment::DayTurn;
use evenfall_core::summary::Wanted;
use evenfall_core::summary::content::{SectionId, Traced};
use serde_json::Value as Json;

use crate::summary::Desk;

const LAST: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
const MONTH: u64 = 28;
const WEEK: u64 = 7;

/// The rows of an export, and the days asked about.
struct Rows {
    export: Json,
    first: NaiveDate,
}

type Seen = DateTime<FixedOffset>;

fn seen(row: &Json, field: &str) -> Option<Seen> {
    row[field].as_str().map(|text| DateTime::parse_from_rfc3339(text).expect("a moment"))
}

fn at(row: &Json) -> Seen {
    seen(row, "at").expect("a moment")
}

/// Her day, which turns at 04:00.
fn day(at: Seen) -> NaiveDate {
    let local = at.naive_local();
    if local.hour() < 4 { local.date() - Days::new(1) } else { local.date() }
}

/// The date of the morning after: nights run from noon to noon.
fn morning(at: Seen) -> NaiveDate {
    let local = at.naive_local();
    if local.hour() < 12 { local.date() } else { local.date() + Days::new(1) }
}

fn minutes(from: Seen, to: Seen) -> f64 {
    (to - from).num_seconds() as f64 / 60.0
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn middle(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    (sorted[(sorted.len() - 1) / 2] + sorted[sorted.len() / 2]) / 2.0
}

impl Rows {
    fn of(name: &str, days: u64) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample").join(name).with_extension("json");
        let export = serde_json::from_str(&fs::read_to_string(path).expect("a sample")).expect("is JSON");
        Self { export, first: LAST - Days::new(days - 1) }
    }

    fn of_kind(&self, kind: &str) -> Vec<&Json> {
        self.export["entries"][kind].as_array().expect("a list").iter().collect()
    }

    fn on_days(&self, kind: &str) -> Vec<&Json> {
        let holds = |row: &&Json| (self.first..=LAST).contains(&day(at(row)));
        self.of_kind(kind).into_iter().filter(holds).collect()
    }

    fn of_nights(&self, kind: &str) -> Vec<(NaiveDate, &Json)> {
        let each = self.of_kind(kind).into_iter().map(|row| (morning(at(row)), row));
        each.filter(|(morning, _)| (self.first..=LAST).contains(morning)).collect()
    }

    /// Sleeps by the morning they end on: she gets up before noon in these diaries.
    fn sleeps(&self) -> BTreeMap<NaiveDate, &Json> {
        let each = self.of_kind("sleep").into_iter().map(|row| (at(row).naive_local().date(), row));
        each.filter(|(morning, _)| (self.first..=LAST).contains(morning)).collect()
    }

    fn restless(&self) -> BTreeSet<NaiveDate> {
        let spells = self.of_nights("spell").into_iter().map(|(morning, _)| morning);
        let lost = |row: &&Json| row["lost_to_legs"].as_f64().is_some_and(|lost| lost > 0.0);
        let sleeps = self.sleeps().into_iter().filter(|(_, row)| lost(row)).map(|(morning, _)| morning);
        spells.chain(sleeps).collect()
    }

    fn written(&self) -> BTreeSet<NaiveDate> {
        let nights = ["spell", "night_event", "quiet_night"].into_iter().flat_map(|kind| self.of_nights(kind));
        nights.map(|(morning, _)| morning).chain(self.sleeps().into_keys()).collect()
    }

    /// Minutes lost on each restless night: hers, else those of her spells. No spell of these diaries lies in another.
    fn lost(&self) -> Vec<f64> {
        let mut by_night: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for (morning, spell) in self.of_nights("spell") {
            if let Some(eased) = seen(spell, "eased") {
                *by_night.entry(morning).or_default() += minutes(at(spell), eased);
            }
        }
        for (morning, row) in self.sleeps() {
            if let Some(lost) = row["lost_to_legs"].as_f64() {
                by_night.insert(morning, lost);
            }
        }
        let restless = self.restless();
        by_night
            .into_iter()
            .filter(|(night, lost)| restless.contains(night) && *lost > 0.0)
            .map(|(_, lost)| lost)
            .collect()
    }

    /// Minutes asleep and in bed of each sleep that says all of it.
    fn asleep(&self) -> Vec<(f64, f64)> {
        let of = |row: &&Json| {
            let into_bed = seen(row, "into_bed")?;
            let tried = seen(row, "tried_to_sleep").unwrap_or(into_bed);
            let awake = row["latency"].as_f64()? + row["awake"].as_f64()? + row["early_awake"].as_f64()?;
            Some((minutes(tried, at(row)) - awake, minutes(into_bed, at(row))))
        };
        self.sleeps().values().filter_map(of).collect()
    }

    /// Iron: days with a tablet, and days with tea or coffee less than an hour from one.
    fn iron(&self) -> (f64, f64) {
        let tea = ["tea", "instant_coffee", "filter_coffee", "espresso", "decaf", "green_tea"];
        let drinks: Vec<Seen> = self
            .of_kind("drink")
            .into_iter()
            .filter(|row| tea.contains(&row["what"].as_str().expect("a drink")))
            .map(at)
            .collect();
        let doses: Vec<&Json> = self.on_days("iron_dose");
        let near = |row: &&&Json| {
            let with =
                row["with"].as_array().is_some_and(|with| with.iter().any(|one| one == "tea" || one == "coffee"));
            with || drinks.iter().any(|drink| minutes(at(row), *drink).abs() < 60.0)
        };
        let days = |rows: BTreeSet<NaiveDate>| rows.len() as f64;
        (
            days(doses.iter().map(|row| day(at(row))).collect()),
            days(doses.iter().filter(near).map(|row| day(at(row))).collect()),
        )
    }

    /// Caffeine of each day with a drink, by the amounts of EVIDENCE D-030.
    fn caffeine(&self) -> Vec<f64> {
        let mut by_day: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for row in self.on_days("drink") {
            let each = match row["what"].as_str().expect("a drink") {
                "tea" => 75.0,
                "instant_coffee" => 100.0,
                "filter_coffee" => 140.0,
                "cola" => 40.0,
                "energy_drink" => 80.0,
                _ => 0.0,
            };
            let told = row["caffeine"].as_f64().unwrap_or(each * row["portions"].as_f64().unwrap_or(1.0));
            *by_day.entry(day(at(row))).or_default() += told;
        }
        by_day.into_values().collect()
    }

    /// The newest number of a field, and the largest.
    fn newest_and_largest(&self, kind: &str, field: &str) -> Option<(f64, f64)> {
        let rows = self.on_days(kind);
        let newest = rows.iter().max_by_key(|row| at(row))?[field].as_f64()?;
        Some((newest, rows.iter().filter_map(|row| row[field].as_f64()).fold(f64::MIN, f64::max)))
    }
}

/// What each figure is, the second way.
fn second_way(desk: &Desk, name: &str) -> BTreeMap<&'static str, f64> {
    let (month, week) = (Rows::of(name, MONTH), Rows::of(name, WEEK));
    let count = |number: usize| number as f64;
    let mut told = BTreeMap::new();
    let open = month.of_kind("question").into_iter().filter(|row| row["asked"] != true).count();
    told.insert("questions.open", count(open));
    told.insert("legs.nights_restless", count(month.restless().len()));
    told.insert("legs.nights_written", count(month.written().len()));
    told.insert("legs.lost_on_each", mean(&month.lost()));
    told.insert("nights.restless", count(week.restless().len()));
    told.insert("nights.written", count(week.written().len()));
    told.insert("nights.lost_on_each", mean(&week.lost()));
    let mut urges: BTreeMap<NaiveDate, f64> = BTreeMap::new();
    for (morning, spell) in week.of_nights("spell") {
        if let Some(urge) = spell["urge"].as_f64() {
            let worst = urges.entry(morning).or_default();
            *worst = worst.max(urge);
        }
    }
    told.insert("nights.worst_urge", middle(&urges.into_values().collect::<Vec<_>>()));
    let cramps: BTreeSet<NaiveDate> = week
        .of_nights("night_event")
        .into_iter()
        .filter(|(_, row)| row["what"] == "cramp")
        .map(|(night, _)| night)
        .collect();
    told.insert("nights.cramp", count(cramps.len()));
    let asleep: Vec<f64> = week.asleep().iter().map(|(asleep, _)| *asleep).collect();
    told.insert("nights.asleep", mean(&asleep));
    told.insert("nights.asleep_shortest", asleep.iter().copied().fold(f64::MAX, f64::min));
    let efficiency: Vec<f64> = week.asleep().iter().map(|(asleep, in_bed)| asleep / in_bed * 100.0).collect();
    told.insert("nights.efficiency", mean(&efficiency));
    let effects = ["not_at_all", "a_little", "much", "very_much"];
    let effect = |row: &&Json| effects.iter().position(|effect| row["next_day"] == *effect).map(count);
    told.insert("nights.next_day", middle(&week.sleeps().values().filter_map(effect).collect::<Vec<_>>()));
    let (taken, near) = week.iron();
    told.insert("iron.days_taken", taken);
    told.insert("iron.days_tea_near", near);
    let food: Vec<f64> = (0..WEEK)
        .filter_map(|back| day_intake(&desk.store, LAST - Days::new(back), DayTurn::default()).ok())
        .map(|day| day.iron_of_food_mg())
        .filter(|iron| *iron > 0.0)
        .collect();
    told.insert("iron.food_a_day", mean(&food));
    told.insert("ferritin.newest", 41.0);
    // Haemoglobin 108 below 110; ferritin 41 at most 75; transferrin saturation 17 below 20; CRP's line is unreviewed.
    told.insert("results.past_a_line", 3.0);
    told.insert("caffeine.a_day", mean(&month.caffeine()));
    told.insert("caffeine.days_over", count(month.caffeine().iter().filter(|mg| **mg > 200.0).count()));
    let alcohol: BTreeSet<NaiveDate> = month
        .on_days("drink")
        .into_iter()
        .filter(|row| ["beer", "wine", "spirits"].contains(&row["what"].as_str().expect("a drink")))
        .map(|row| day(at(row)))
        .collect();
    told.insert("alcohol.days", count(alcohol.len()));
    told.insert(
        "smoking.cigarettes",
        month.on_days("smoking").iter().filter_map(|row| row["cigarettes"].as_f64()).sum(),
    );
    let moved = week.on_days("activity");
    let long = |rows: &[&Json]| rows.iter().filter_map(|row| row["minutes"].as_f64()).sum::<f64>();
    told.insert("movement.minutes", long(&moved));
    let moderate: Vec<&Json> =
        moved.iter().copied().filter(|row| row["effort"] == "can_talk" || row["effort"] == "few_words").collect();
    told.insert("movement.moderate", long(&moderate));
    told.insert("movement.days", count(moved.iter().map(|row| day(at(row))).collect::<BTreeSet<_>>().len()));
    let plain = month.on_days("symptom");
    told.insert("symptoms.written", count(plain.len()));
    told.insert("signs.written", 0.0);
    let (_, systolic) = month.newest_and_largest("blood_pressure", "systolic").expect("a pressure");
    let (_, diastolic) = month.newest_and_largest("blood_pressure", "diastolic").expect("a pressure");
    told.insert("pressure.highest_systolic", systolic);
    told.insert("pressure.highest_diastolic", diastolic);
    told
}

#[test]
fn every_figure_is_what_the_raw_rows_come_to() {
    let desk = Desk::of("restless");
    let second = second_way(&desk, "restless");
    let summary = desk.summary(&Wanted::default());
    let figures: Vec<&Traced> = summary.sections.iter().flat_map(|section| &section.figures).collect();
    let mut wrong = Vec::new();
    for figure in &figures {
        match second.get(figure.id) {
            None => wrong.push(format!("{} is worked out one way only", figure.id)),
            Some(again) if (again - figure.value).abs() > 1e-9 => {
                wrong.push(format!("{}: {} and {again}", figure.id, figure.value));
            }
            Some(_) => {}
        }
    }
    let said: BTreeSet<&str> = figures.iter().map(|figure| figure.id).collect();
    wrong.extend(second.keys().filter(|id| !said.contains(**id)).map(|id| format!("{id} is not in the summary")));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_figure_says_what_it_comes_from_and_from_which_days() {
    let desk = Desk::of("restless");
    let lists: BTreeSet<&str> = evenfall_core::diary::KINDS.iter().map(|kind| kind.id).collect();
    for section in desk.summary(&Wanted::default()).sections {
        for figure in &section.figures {
            assert!(!figure.from.is_empty() && figure.from.iter().all(|kind| lists.contains(kind)), "{figure:?}");
            assert!(figure.first <= figure.last && figure.last == LAST, "{figure:?}");
        }
        assert!(section.id == SectionId::Dating || section.sources.iter().all(|kind| lists.contains(kind)));
    }
}

//! The midwife's sheet: what a clinician reads in a minute, from one content that every form of it renders.

mod checks;
mod results;
mod sorted;
mod text;

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::care;
use crate::entry::Record;
use crate::exercise;
use crate::insights::nights::{SeenNight, last_night, nights_seen, restless_of_written};
use crate::iron;
use crate::iron::spacing::{Blocker, Drink};
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::stress;
use crate::stress::mood_check::about_both;
use crate::symptoms;
use crate::symptoms::catalogue::warnings_of;
use crate::timeline::{GestationalAge, said};
use crate::triggers;
use crate::words::{Message, Words};

/// How many weeks of nights the sheet looks back on.
const WEEKS: u64 = 6;

/// One part of the sheet. An empty one says "not logged" and never vanishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetSection {
    /// What it is about.
    pub title: String,
    /// What the diary says.
    pub lines: Vec<String>,
}

/// The midwife's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MidwifeSheet {
    /// What it is.
    pub title: String,
    /// That she wrote it herself, with an app.
    pub self_reported: String,
    /// From which day to which.
    pub covers: String,
    /// The parts, in the order a clinician reads them.
    pub sections: Vec<SheetSection>,
    /// Formulae and sources.
    pub footnotes: Vec<String>,
}

impl MidwifeSheet {
    /// The sheet at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let reading = Reading { store, standing: &standing, words };
        let first = reading.first();
        let checked = stress::store::mood_checks(store, first, reading.until())?;
        Ok(Self {
            title: words.say("sheet-title"),
            self_reported: words.say("sheet-self-reported"),
            covers: words.tell(
                &Message::of("sheet-covers").with("first", words.date(first)).with("last", words.date(standing.day)),
            ),
            sections: vec![
                reading.section("questions", reading.questions()?),
                reading
                    .section("symptoms", [checks::warning(&checked, &standing, words), reading.symptoms()?].concat()),
                reading.section("dating", reading.dating()),
                reading.section("legs", reading.legs()?),
                reading.section("sorted", sorted::lines(store, &standing, words)?),
                reading.section("nights", reading.seven_nights()?),
                reading.section("results", results::lines(store, &standing, words)?),
                reading.section("iron", reading.iron()?),
                reading.section("pressure", reading.pressure_and_weight()?),
                reading.section("medicines", reading.medicines()?),
                reading.section("movement", reading.movement()?),
                reading.section("mood", reading.mood()?),
                reading.section("check", checks::lines(&checked, &standing, words)),
            ],
            footnotes: ["sheet-foot-sleep", "sheet-foot-lost", "sheet-foot-tea"]
                .map(|key| words.say(key))
                .into_iter()
                .chain((!checked.is_empty()).then(|| about_both("sheet-foot-check", words)))
                .collect(),
        })
    }
}

/// What the parts of the sheet are read with.
struct Reading<'a> {
    store: &'a Store,
    standing: &'a Standing,
    words: &'a Words,
}

impl Reading<'_> {
    fn first(&self) -> NaiveDate {
        self.standing.day.checked_sub_days(Days::new(WEEKS * 7 - 1)).unwrap_or(self.standing.day)
    }

    /// The calendar date after her day, which may still hold some of it.
    fn until(&self) -> NaiveDate {
        self.standing.day.succ_opt().unwrap_or(self.standing.day)
    }

    fn week(&self) -> NaiveDate {
        self.standing.day.checked_sub_days(Days::new(6)).unwrap_or(self.standing.day)
    }

    fn section(&self, key: &str, lines: Vec<String>) -> SheetSection {
        let lines = if lines.is_empty() { vec![self.words.say("sheet-not-logged")] } else { lines };
        SheetSection { title: self.words.say(&format!("sheet-{key}")), lines }
    }

    fn questions(&self) -> Result<Vec<String>> {
        let open = care::store::open_questions(self.store)?.into_iter().zip(1..);
        Ok(open.map(|((_, question), number)| format!("{number}. {}", question.words.trim())).collect())
    }

    /// What she felt, warning signs first, then the most frequent.
    fn symptoms(&self) -> Result<Vec<String>> {
        let age = self.standing.age().map(GestationalAge::total_days);
        let mut felt: Vec<(bool, usize, String)> = Vec::new();
        for id in symptoms::symptoms_felt(self.store, self.first(), self.until())? {
            let is_sign = warnings_of(&id).iter().any(|warning| warning.fit.is_the_sign(age));
            let name = symptoms::catalogue::name(&id, self.words);
            match felt.iter_mut().find(|(_, _, known)| *known == name) {
                Some((_, times, _)) => *times += 1,
                None => felt.push((is_sign, 1, name)),
            }
        }
        for sign in sorted::signs(self.store, self.standing, self.words)? {
            felt.push((true, 1, sign));
        }
        felt.sort_by_key(|(is_sign, times, _)| Reverse((*is_sign, *times)));
        let said = |(is_sign, times, name): (bool, usize, String)| {
            let key = if is_sign { "sheet-warning-sign" } else { "sheet-symptom" };
            self.words.tell(&Message::of(key).with("name", name).with("times", times))
        };
        Ok(felt.into_iter().map(said).collect())
    }

    fn dating(&self) -> Vec<String> {
        let decision = self.standing.pregnancy.as_ref().and_then(|kept| kept.decision.as_ref());
        let (Some(decision), Stage::Expecting { due, age }) = (decision, self.standing.stage) else {
            return Vec::new();
        };
        let mut lines = vec![
            self.words.tell(
                &Message::of("due-account")
                    .with("date", self.words.date(due))
                    .with("source", said::source(decision.in_use.method(), self.words)),
            ),
        ];
        lines.extend(said::particulars(decision.in_use.method(), self.words));
        lines.extend(age.map(|age| self.words.tell(&Message::of("sheet-age").with("age", said::age(age, self.words)))));
        lines
    }

    fn legs(&self) -> Result<Vec<String>> {
        let nights = nights_seen(self.store, last_night(self.standing.day), WEEKS * 7)?;
        let week = |nights: &[SeenNight]| {
            let (restless, written) = restless_of_written(nights);
            let lost: Vec<i64> = nights.iter().filter(|night| night.restless).filter_map(minutes_lost).collect();
            let evening = nights.first()?.night.morning();
            let count = i64::try_from(lost.len()).ok()?;
            let key = if lost.is_empty() { "sheet-week" } else { "sheet-week-lost" };
            (written > 0).then(|| {
                self.words.tell(
                    &Message::of(key)
                        .with("first", self.words.short_date(evening))
                        .with("restless", restless)
                        .with("written", written)
                        .with("lost", self.words.duration(lost.iter().sum::<i64>() / count.max(1))),
                )
            })
        };
        Ok(nights.chunks(7).filter_map(week).collect())
    }

    fn seven_nights(&self) -> Result<Vec<String>> {
        let nights = nights_seen(self.store, last_night(self.standing.day), 7)?;
        if nights.iter().all(|night| !night.written) {
            return Ok(Vec::new());
        }
        Ok(nights.iter().map(|night| self.night(night)).collect())
    }

    fn night(&self, night: &SeenNight) -> String {
        let words = self.words;
        let asleep = night
            .asleep()
            .map(|asleep| words.tell(&Message::of("today-asleep").with("asleep", words.duration(asleep))));
        let lost =
            minutes_lost(night).map(|lost| words.tell(&Message::of("sheet-lost").with("lost", words.duration(lost))));
        let spells = (night.spells > 0).then(|| words.tell(&Message::of("today-spells").with("count", night.spells)));
        let parts: Vec<String> = [spells, lost, asleep].into_iter().flatten().collect();
        let says = match (night.written, parts.is_empty()) {
            (false, _) => words.say("sheet-night-not-written"),
            (true, true) => words.say(if night.restless { "sheet-night-restless" } else { "sheet-night-quiet" }),
            (true, false) => parts.join(&words.say("list-comma")),
        };
        words.tell(&Message::of("sheet-night").with("night", words.night(night.night)).with("says", says))
    }

    fn iron(&self) -> Result<Vec<String>> {
        let (first, last) = (self.week().pred_opt().unwrap_or(self.week()), self.until());
        let swallowed = iron::store::doses(self.store, first, last)?;
        if swallowed.is_empty() {
            return Ok(Vec::new());
        }
        let drinks: Vec<Drink> = triggers::store::drinks(self.store, first, last)?
            .into_iter()
            .filter(|(_, drink)| triggers::caffeine::is_tea_or_coffee(&drink.what))
            .map(|(at, _)| Drink { what: Blocker::Tea, at })
            .collect();
        let days = iron::week::week(self.standing.day, self.standing.profile.day_turn, &swallowed, &drinks);
        let count = |test: fn(&&iron::week::TabletDay) -> bool| days.iter().filter(test).count();
        let mut lines = vec![
            self.words.tell(
                &Message::of("sheet-tablets")
                    .with("taken", count(|day| day.taken))
                    .with("tea", count(|day| day.tea_or_coffee_near)),
            ),
        ];
        lines.extend(swallowed.iter().max_by_key(|dose| dose.at).map(|dose| {
            let mg = self.words.number_in_full(dose.elemental.get());
            self.words.tell(&Message::of("sheet-last-dose").with("mg", mg))
        }));
        Ok(lines)
    }

    fn pressure_and_weight(&self) -> Result<Vec<String>> {
        let pressures = care::store::blood_pressures(self.store, self.first(), self.until())?;
        let weights = care::store::weights(self.store, self.first(), self.until())?;
        let dated = |at: Moment, says: String| {
            self.words.tell(
                &Message::of("sheet-dated").with("date", self.words.short_date(at.civil_day())).with("says", says),
            )
        };
        let pressure = pressures.last().map(|(at, pressure)| dated(*at, pressure.line(*at, self.words)));
        let weight = weights.last().map(|(at, weight)| {
            let kg = self.words.number_in_full(weight.get());
            dated(*at, self.words.tell(&Message::of("weight-line").with("kg", kg)))
        });
        Ok(pressure.into_iter().chain(weight).collect())
    }

    fn medicines(&self) -> Result<Vec<String>> {
        let (first, last) = (self.first(), self.until());
        let mut names: Vec<(String, usize)> = Vec::new();
        for (_, name) in triggers::store::medicines(self.store, first, last)? {
            match names.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name.trim())) {
                Some((_, times)) => *times += 1,
                None => names.push((name.trim().to_owned(), 1)),
            }
        }
        let in_a_line = |(name, times): (String, usize)| {
            self.words.tell(&Message::of("sheet-medicine").with("name", name).with("times", times))
        };
        let smoked: i32 = triggers::store::smoking(self.store, self.week(), last)?
            .into_iter()
            .filter_map(|(_, smoking)| smoking.cigarettes)
            .sum();
        let smoking = (smoked > 0).then(|| self.words.tell(&Message::of("sheet-smoking").with("count", smoked)));
        Ok(names.into_iter().map(in_a_line).chain(smoking).collect())
    }

    fn movement(&self) -> Result<Vec<String>> {
        let week = exercise::week::week(self.store, self.week(), self.standing.profile.day_turn)?;
        let minutes = week.minutes();
        let days = week.days.iter().filter(|day| day.minutes > 0).count();
        Ok((minutes > 0)
            .then(|| {
                self.words
                    .tell(&Message::of("sheet-moved").with("minutes", self.words.duration(minutes)).with("days", days))
            })
            .into_iter()
            .collect())
    }

    fn mood(&self) -> Result<Vec<String>> {
        let week = stress::week::week(self.store, self.week(), self.standing.profile.day_turn)?;
        let average = |key: &'static str, value: Option<f64>| {
            value.map(|value| self.words.tell(&Message::of(key).with("value", self.words.number(value, 1))))
        };
        Ok([average("sheet-stress", week.stress()), average("sheet-mood-average", week.mood())]
            .into_iter()
            .flatten()
            .collect())
    }
}

fn minutes_lost(night: &SeenNight) -> Option<i64> {
    night.lost.map(|(minutes, _)| minutes).filter(|minutes| *minutes > 0)
}

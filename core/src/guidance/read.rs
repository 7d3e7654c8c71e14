//! Reading the facts once, through what each feature offers.

mod swallowed;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, Timelike};

use super::facts::{Check, Facts, Lab, Nights, OpenSign, Pressure, Stage, ToldIn, Visit};
use crate::care::appointment::Appointment;
use crate::care::store::{blood_pressures, next_appointment, open_questions};
use crate::care::urgent::{CallWhom, SIGNS, blood_pressure_band};
use crate::diary::{KINDS, harm_sign, most_urgent};
use crate::entry::{Entry, EntryId, Kind};
use crate::exercise::session::Session;
use crate::exercise::store::sessions;
use crate::exercise::week::MovementWeek;
use crate::insights::nights::{SeenNight, last_night, nights_seen, restless_of_written};
use crate::insights::results::stage_on;
use crate::iron::dose::Swallowed;
use crate::iron::labs::Analyte;
use crate::iron::result::ResultRead;
use crate::iron::store as iron;
use crate::iron::supplement::Supplement;
use crate::moment::Moment;
use crate::profile::{self, Standing};
use crate::store::{Result, Store};
use crate::stress::mood_check::{HowOften, MoodCheck, Scale};
use crate::stress::store::{mood_checks, moods};
use crate::symptoms::catalogue;
use crate::symptoms::movement::{self, MovementNote};
use crate::symptoms::sorted_legs::SortedLegs;
use crate::symptoms::symptom::SymptomFelt;
use crate::symptoms::warning::Warning;
use crate::timeline::{Ending, Plurality};
use crate::triggers::caffeine::caffeine_in;
use crate::triggers::drink::Drink;
use crate::triggers::store::{drinks, medicines, smoking};

/// A sign that was kept is open for this long, in minutes: a day. Ours.
const OPEN_MINUTES: i64 = 24 * 60;
/// How many nights the rules look at. Ours.
pub(crate) const NIGHTS: u64 = 7;
/// How far back drinks are looked at, in days: the evenings of those nights. Ours.
const DRINK_DAYS: u64 = NIGHTS + 1;
/// How far back a medicine still counts, in days. Ours.
const MEDICINE_DAYS: u64 = 14;
/// How far back iron is looked at, in days: the week before today. Ours.
const DOSE_DAYS: u64 = 7;
/// Of how many days movement is looked at, today among them. Ours.
const MOVED_DAYS: u64 = 3;
/// How far back a mood check is looked for, in days: the two weeks it is about. Ours.
const CHECK_DAYS: u64 = 14;
/// From this hour on caffeine is called late. Ours; that timing matters at all is only remembered (EVIDENCE D-027).
const LATE_FROM_HOUR: u32 = 14;
/// Asleep for less than this many minutes in a night is hardly asleep. Ours.
const HARDLY_ASLEEP_MINUTES: i64 = 3 * 60;

static SYMPTOM: Kind = Kind::of::<SymptomFelt>();
static MOVEMENT: Kind = Kind::of::<MovementNote>();
static SORTED: Kind = Kind::of::<SortedLegs>();

/// Symptoms that are no sign by themselves and with which nothing tiring is suggested.
const UNWELL: &[&str] =
    &["breathless", "belly_pain", "headache", "bleeding", "spotting", "dizziness", "palpitations", "swollen_ankles"];

impl Facts {
    /// What rules may look at, at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let seven = nights_seen(store, last_night(standing.day), NIGHTS)?;
        Reading::of(store, &standing, &seven, now)?.facts()
    }
}

/// What several facts, and Today beside them, are taken from: each table read once and as far back as any of them looks.
pub(crate) struct Reading<'a> {
    store: &'a Store,
    standing: &'a Standing,
    seven: &'a [SeenNight],
    now: Moment,
    /// The drinks of the last days.
    pub(crate) drinks: Vec<(Moment, Drink)>,
    /// Iron swallowed in the last week, in tablets and in supplements.
    pub(crate) doses: Vec<Swallowed>,
    /// The movement of the last days.
    pub(crate) sessions: Vec<(Moment, Session)>,
    /// Her next visit.
    pub(crate) visit: Option<(Moment, Appointment)>,
    medicines: Vec<(Moment, String)>,
    supplements: Vec<(Moment, Supplement)>,
    checks: Vec<(EntryId, Moment, MoodCheck)>,
    /// Every sorting of her legs: there are few.
    sorted: Vec<Entry>,
    /// Every result, the newest first.
    results: Vec<ResultRead>,
}

impl<'a> Reading<'a> {
    /// The reading, for who has read how she stands and the last [`NIGHTS`] nights already.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub(crate) fn of(store: &'a Store, standing: &'a Standing, seven: &'a [SeenNight], now: Moment) -> Result<Self> {
        let until = standing.day.succ_opt().unwrap_or(standing.day);
        let from = |days: u64| standing.day.checked_sub_days(Days::new(days)).unwrap_or(standing.day);
        let supplements = iron::supplements(store, from(DOSE_DAYS), until)?;
        Ok(Self {
            store,
            standing,
            seven,
            now,
            drinks: drinks(store, from(DRINK_DAYS), until)?,
            doses: iron::doses_beside(store, &supplements, from(DOSE_DAYS), until)?,
            sessions: sessions(store, from(MOVED_DAYS - 1), until)?,
            visit: next_appointment(store, now)?.map(|(_, at, appointment)| (at, appointment)),
            medicines: medicines(store, from(MEDICINE_DAYS), until)?,
            supplements,
            checks: mood_checks(store, from(CHECK_DAYS), until)?,
            sorted: store.entries(&SORTED, NaiveDate::MIN, NaiveDate::MAX)?,
            results: iron::results_between(store, NaiveDate::MIN, NaiveDate::MAX)?,
        })
    }

    /// What rules may look at.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub(crate) fn facts(&self) -> Result<Facts> {
        let profile = &self.standing.profile;
        let (signs, itching, unwell) = self.signs()?;
        let nights = self.nights();
        let questions = open_questions(self.store)?;
        Ok(Facts {
            country: profile.country,
            emergency: profile.emergency(),
            anaemia: profile.country.authorities().anaemia.value,
            caffeine_limit: profile.caffeine(),
            stage: self.stage(),
            babies: self.babies(),
            signs,
            pressures: self.pressures()?,
            itching,
            unwell,
            check: self.check(),
            stress: self.stress()?,
            moved_minutes: self.moved_minutes(),
            sorted: !self.sorted.is_empty(),
            haemoglobin: self.lab(Analyte::Haemoglobin),
            ferritin: self.lab(Analyte::Ferritin),
            saturation: self.lab(Analyte::TransferrinSaturation),
            inflammation: self.lab(Analyte::CReactiveProtein),
            smokes: !smoking(self.store, self.back(6), self.until())?.is_empty(),
            iron: self.iron(),
            medicines: self.medicines(),
            supplements: self.supplements(),
            caffeine: self.caffeine(),
            visit: self.visit(),
            questions: questions.len(),
            waiting: questions.into_iter().map(|(_, question)| question.words.trim().to_owned()).collect(),
            silent_days: self.silent_days(&nights)?,
            nights,
        })
    }

    fn day(&self) -> NaiveDate {
        self.standing.day
    }

    /// Her day so many days ago.
    fn back(&self, days: u64) -> NaiveDate {
        self.day().checked_sub_days(Days::new(days)).unwrap_or(self.day())
    }

    /// The calendar date after her day, which may still hold some of it.
    fn until(&self) -> NaiveDate {
        self.day().succ_opt().unwrap_or(self.day())
    }

    fn day_of(&self, at: Moment) -> NaiveDate {
        self.standing.profile.day_turn.day_of(at)
    }

    fn stage(&self) -> Stage {
        match self.standing.stage {
            profile::Stage::Undated | profile::Stage::Expecting { age: None, .. } => Stage::Undated,
            profile::Stage::Expecting { age: Some(age), .. } => Stage::Expecting { age_days: age.total_days() },
            profile::Stage::After { how: Ending::Birth, days } => Stage::AfterBirth { days },
            profile::Stage::After { days, .. } => Stage::AfterLoss { days },
        }
    }

    fn babies(&self) -> u8 {
        match self.standing.pregnancy.as_ref().and_then(|kept| kept.pregnancy.plurality) {
            None | Some(Plurality::One) => 1,
            Some(Plurality::Twins(_)) => 2,
            Some(Plurality::Triplets) => 3,
            Some(Plurality::More) => 4,
        }
    }

    fn is_of_the_last_day(&self, at: Moment) -> bool {
        (0..OPEN_MINUTES).contains(&self.now.minutes_since(at).max(0))
    }

    /// The signs kept in the last day, the newest first; whether itching was; whether she wrote that she is unwell.
    fn signs(&self) -> Result<(Vec<OpenSign>, bool, bool)> {
        let first = self.back(1).pred_opt().unwrap_or(self.back(1));
        let (mut signs, mut itching, mut unwell) = (Vec::new(), false, false);
        let mut told: Vec<(Moment, ToldIn, Vec<Warning>)> = Vec::new();
        for entry in self.store.entries(&SYMPTOM, first, self.until())? {
            if !self.is_of_the_last_day(entry.at) {
                continue;
            }
            let Ok(felt) = entry.body.read::<SymptomFelt>() else { continue };
            itching |= felt.what == "itching";
            unwell |= UNWELL.contains(&felt.what.as_str());
            told.push((entry.at, ToldIn::Symptom, catalogue::warnings_of(&felt.what).to_vec()));
        }
        for entry in self.store.entries(&MOVEMENT, first, self.until())? {
            let Ok(note) = entry.body.read::<MovementNote>() else { continue };
            told.push((entry.at, ToldIn::Movement, movement::warnings_of(&note.how).to_vec()));
        }
        let of_late = first..=self.until();
        for entry in self.sorted.iter().filter(|entry| of_late.contains(&entry.at.civil_day())) {
            let Ok(sorted) = entry.body.read::<SortedLegs>() else { continue };
            let found = sorted.warnings().into_iter().map(|(_, warning)| warning).collect();
            told.push((entry.at, ToldIn::SortedLegs, found));
        }
        told.retain(|(at, ..)| self.is_of_the_last_day(*at));
        for (at, told_in, found) in told {
            let sign = most_urgent(&found, self.standing);
            signs.extend(sign.map(|sign| open(sign.id, at, told_in)).into_iter().flatten());
        }
        for (_, at, check) in &self.checks {
            if check.says_harm() && self.is_of_the_last_day(*at) {
                signs.extend(open(harm_sign(self.standing), *at, ToldIn::MoodCheck));
            }
        }
        signs.sort_by_key(|sign| std::cmp::Reverse((sign.day, sign.at)));
        Ok((signs, itching, unwell))
    }

    fn pressures(&self) -> Result<Vec<Pressure>> {
        let first = self.back(1).pred_opt().unwrap_or(self.back(1));
        let number = |of: i32| u16::try_from(of).unwrap_or_default();
        let mut found: Vec<_> = blood_pressures(self.store, first, self.until())?;
        found.retain(|(at, _)| self.is_of_the_last_day(*at));
        found.reverse();
        Ok(found
            .into_iter()
            .map(|(at, pressure)| {
                let (systolic, diastolic) = (number(pressure.systolic.get()), number(pressure.diastolic.get()));
                Pressure {
                    systolic,
                    diastolic,
                    band: blood_pressure_band(systolic, diastolic),
                    rested: pressure.rested,
                    at: at.time(),
                    day: at.civil_day(),
                }
            })
            .collect())
    }

    fn check(&self) -> Option<Check> {
        let points = |scale: Scale, check: &MoodCheck| {
            scale.answers(check).into_iter().flatten().map(HowOften::points).sum::<u8>()
        };
        self.checks.last().map(|(_, at, check)| Check {
            most: Scale::BOTH.iter().map(|scale| points(*scale, check)).max().unwrap_or(0),
            harm: check.says_harm(),
            day: at.civil_day(),
        })
    }

    /// The larger of the day's averages, today's or yesterday's.
    fn stress(&self) -> Result<Option<f64>> {
        let marks = moods(self.store, self.back(1), self.until())?;
        let of = |day: NaiveDate| {
            let marks: Vec<f64> = marks
                .iter()
                .filter(|(at, _)| self.day_of(*at) == day)
                .filter_map(|(_, mood)| mood.stress.map(f64::from))
                .collect();
            let count = u32::try_from(marks.len()).unwrap_or(u32::MAX);
            (count > 0).then(|| marks.iter().sum::<f64>() / f64::from(count))
        };
        Ok([of(self.day()), of(self.back(1))].into_iter().flatten().reduce(f64::max))
    }

    fn nights(&self) -> Nights {
        let (restless, written) = restless_of_written(self.seven);
        let asleep: Vec<i64> = self.seven.iter().filter_map(SeenNight::asleep).collect();
        let told = i64::try_from(asleep.len()).unwrap_or(i64::MAX);
        Nights {
            written,
            restless,
            told: asleep.len(),
            asleep: (told > 0).then(|| asleep.iter().sum::<i64>() / told),
            restless_after_late_caffeine: self.after_late_caffeine(),
            hardly_asleep_and_not_tired: self.hardly_asleep(),
        }
    }

    fn after_late_caffeine(&self) -> usize {
        let late: BTreeSet<NaiveDate> = self
            .drinks
            .iter()
            .filter(|(at, drink)| {
                let much = caffeine_in(drink).is_some_and(|caffeine| caffeine.get() > 0.0);
                much && at.time().hour() >= LATE_FROM_HOUR
            })
            .map(|(at, _)| at.civil_day())
            .collect();
        self.seven.iter().filter(|night| night.restless && late.contains(&night.night.evening())).count()
    }

    /// In how many of the last three nights she was hardly asleep and was not tired the next day.
    fn hardly_asleep(&self) -> usize {
        let hardly = |night: &&SeenNight| {
            night.not_tired() && night.asleep().is_some_and(|asleep| asleep < HARDLY_ASLEEP_MINUTES)
        };
        self.seven.iter().rev().take(3).filter(hardly).count()
    }

    fn moved_minutes(&self) -> i64 {
        let week = MovementWeek::of(self.back(MOVED_DAYS - 1), &self.sessions, self.standing.profile.day_turn);
        week.days.iter().zip(0..MOVED_DAYS).map(|(day, _)| day.minutes).sum()
    }

    fn lab(&self, analyte: Analyte) -> Option<Lab> {
        let newest = self.results.iter().find(|result| result.analyte == analyte)?;
        let day = newest.at.civil_day();
        let days_ago = (self.day() - day).num_days().max(0);
        // Between midnight and the turn of her day a result bears the next date; without weeks to count it is today's.
        let on = if self.standing.stage == profile::Stage::Undated { day.min(self.day()) } else { day };
        Some(Lab { value: newest.value_in_kept_unit, day, days_ago, stage: stage_on(self.standing, on) })
    }

    fn visit(&self) -> Option<Visit> {
        self.visit.as_ref().map(|(at, appointment)| Visit {
            days: (at.civil_day() - self.now.civil_day()).num_days().max(0),
            day: at.civil_day(),
            at: at.time(),
            blood_test: appointment.with_whom == "blood_test",
        })
    }

    /// Asked of every kind only where the week's nights do not answer it.
    fn silent_days(&self, nights: &Nights) -> Result<Option<i64>> {
        if nights.written > 0 {
            return Ok(Some(0));
        }
        let last = self.store.last_day_before(KINDS, self.until())?;
        Ok(last.map(|last| (self.day() - last).num_days().max(0)))
    }
}

/// A sign to call about today, where it is one.
fn open(id: &str, at: Moment, told_in: ToldIn) -> Option<OpenSign> {
    let sign = SIGNS.iter().find(|sign| sign.id == id)?;
    (sign.call != CallWhom::NextVisit).then(|| OpenSign {
        id: sign.id,
        call: sign.call,
        evidence: sign.evidence,
        told_in,
        at: at.time(),
        day: at.civil_day(),
    })
}

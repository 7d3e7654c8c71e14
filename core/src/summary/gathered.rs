//! What the diary holds of the days a summary is about, read once; every form of the summary is made from it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};

use super::range::{Span, SummaryRange};
use crate::care::appointment::Appointment;
use crate::care::blood_pressure::BloodPressure;
use crate::care::question::Question;
use crate::care::store::{appointments, next_appointment, open_questions_by};
use crate::care::weight::Weight;
use crate::entry::{EntryId, Record};
use crate::exercise::session::Session;
use crate::insights::nights::{SeenNight, laid_side_by_side, last_night};
use crate::insights::results::weeks_on;
use crate::iron;
use crate::iron::dose::{Dose, Swallowed};
use crate::iron::result::{LabResult, ResultRead};
use crate::iron::supplement::Supplement;
use crate::moment::{Moment, Night};
use crate::profile::Standing;
use crate::rest::nights::by_night;
use crate::rest::sleep::Sleep;
use crate::store::{Result, Store, StoreError, Written};
use crate::stress::mood::Mood;
use crate::stress::mood_check::MoodCheck;
use crate::symptoms::legs::SpellReading;
use crate::symptoms::movement::MovementNote;
use crate::symptoms::night::NightEvent;
use crate::symptoms::quiet_nights;
use crate::symptoms::sorted_legs::SortedLegs;
use crate::symptoms::spell::Spell;
use crate::symptoms::symptom::SymptomFelt;
use crate::triggers::drink::Drink;
use crate::triggers::medicine::Medicine;
use crate::triggers::smoking::Smoking;

/// Ours: without the weeks of a pregnancy to look into, results of this many days are shown.
const DAYS_OF_RESULTS: u64 = 365;
/// Ours: a sorting of her legs older than this speaks of another time.
const DAYS_OF_SORTING: u64 = 365;
/// Ours: a visit further back than the longest pregnancy is no visit of this one.
const DAYS_TO_A_VISIT: u64 = 308;

/// What the diary holds of the days a summary is about.
#[derive(Debug)]
pub(super) struct Gathered {
    pub(super) standing: Standing,
    pub(super) span: Span,
    pub(super) made: Moment,
    pub(super) visit: Option<(Moment, Appointment)>,
    /// The day of the last visit that was before the day the summary is made.
    pub(super) last_visit: Option<NaiveDate>,
    pub(super) questions: Vec<(EntryId, Question)>,
    pub(super) felt: Vec<Written<SymptomFelt>>,
    pub(super) movements: Vec<Written<MovementNote>>,
    pub(super) sorted: Option<Written<SortedLegs>>,
    pub(super) pressures: Vec<Written<BloodPressure>>,
    pub(super) weights: Vec<Written<Weight>>,
    /// Every night that ended on a day of the span, oldest first.
    pub(super) nights: Vec<SeenNight>,
    pub(super) spells: Vec<Written<Spell>>,
    pub(super) night_events: Vec<Written<NightEvent>>,
    pub(super) sleeps: Vec<Written<Sleep>>,
    /// Results of this pregnancy, or of a year, up to the last day; the newest first.
    pub(super) results: Vec<Written<ResultRead>>,
    pub(super) doses: Vec<Written<Dose>>,
    /// Iron swallowed in the last week, in tablets and in supplements.
    pub(super) swallowed: Vec<Swallowed>,
    /// Iron of food on each day of the last week with food written, in milligrams.
    pub(super) food_iron: Vec<(NaiveDate, f64)>,
    pub(super) supplements: Vec<Written<Supplement>>,
    pub(super) drinks: Vec<Written<Drink>>,
    pub(super) smoking: Vec<Written<Smoking>>,
    pub(super) medicines: Vec<Written<Medicine>>,
    pub(super) sessions: Vec<Written<Session>>,
    pub(super) moods: Vec<Written<Mood>>,
    pub(super) checks: Vec<Written<MoodCheck>>,
}

impl Gathered {
    /// Reads what a summary made at `made` of this range is made from.
    pub(super) fn read(store: &Store, range: SummaryRange, made: Moment) -> Result<Self> {
        let today = Standing::read(store, made)?;
        let last_visit = last_visit(store, &today, made)?;
        let span = Span::of(range, today.day, last_visit);
        let past = span.last < today.day;
        // From a past day, what lay ahead of its evening.
        let evening = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
        let seen_from = Moment::at(span.last, evening, made.offset_minutes()).ok().filter(|_| past).unwrap_or(made);
        let standing = if past { Standing::known_on(store, span.last)? } else { today };
        let in_span = Reader { store, standing: &standing, span };
        let turn = standing.profile.day_turn;
        let week = span.last_week();
        let (before, after) = (week.first.pred_opt().unwrap_or(week.first), span.until());
        let mut swallowed = iron::store::doses(store, week.first, after)?;
        swallowed.retain(|dose| week.holds(turn.day_of(dose.at)));
        let mut food_iron: BTreeMap<NaiveDate, f64> = BTreeMap::new();
        for intake in iron::store::intakes(store, week.first, after)? {
            let day = turn.day_of(intake.at);
            if let Some(held) = intake.nutrients().filter(|_| week.holds(day)) {
                *food_iron.entry(day).or_default() += held.iron_mg;
            }
        }
        // Tea before the first day's turn may be near a tablet after it.
        let tea = Span { first: span.first.min(before), last: span.last };
        let spells: Vec<Written<Spell>> = in_span.by_night()?;
        let night_events: Vec<Written<NightEvent>> = in_span.by_night()?;
        let sleeps: Vec<Written<Sleep>> = in_span.sleeps()?;
        Ok(Self {
            made,
            last_visit,
            visit: next_appointment(store, seen_from)?.map(|(_, at, visit)| (at, visit)),
            questions: open_questions_by(store, span.until())?,
            felt: in_span.entries()?,
            movements: in_span.entries()?,
            sorted: sorting(store, span)?,
            pressures: in_span.entries()?,
            weights: in_span.entries()?,
            nights: in_span.nights(&spells, &night_events, &sleeps)?,
            spells,
            night_events,
            sleeps,
            results: results(store, &standing, span)?,
            doses: in_span.entries()?,
            swallowed,
            food_iron: food_iron.into_iter().collect(),
            supplements: in_span.entries()?,
            drinks: Reader { span: tea, ..in_span }.entries()?,
            smoking: in_span.entries()?,
            medicines: in_span.entries()?,
            sessions: in_span.entries()?,
            moods: in_span.entries()?,
            checks: in_span.entries()?,
            standing,
            span,
        })
    }

    /// Her day of a moment.
    pub(super) fn day_of(&self, at: Moment) -> NaiveDate {
        self.standing.profile.day_turn.day_of(at)
    }

    /// The nights of the last week.
    pub(super) fn last_nights(&self) -> &[SeenNight] {
        self.nights.get(self.nights.len().saturating_sub(7)..).unwrap_or_default()
    }

    /// Whether a night is among those of the last week.
    pub(super) fn is_of_last_nights(&self, night: Night) -> bool {
        self.last_nights().iter().any(|seen| seen.night == night)
    }
}

/// The day of the last visit that was before the day the summary is made.
fn last_visit(store: &Store, standing: &Standing, made: Moment) -> Result<Option<NaiveDate>> {
    let first = standing.day.checked_sub_days(Days::new(DAYS_TO_A_VISIT)).unwrap_or(standing.day);
    let visits = appointments(store, first, standing.day)?;
    let days = visits.into_iter().filter(|(_, at, _)| *at < made).map(|(_, at, _)| at.civil_day());
    Ok(days.filter(|day| *day < standing.day).max())
}

/// The day from which on results belong to what she hands over.
fn first_of_results(standing: &Standing, span: Span) -> NaiveDate {
    let year = span.last.checked_sub_days(Days::new(DAYS_OF_RESULTS)).unwrap_or(span.last);
    weeks_on(standing, span.last)
        .and_then(|age| span.last.checked_sub_days(Days::new(u64::from(age.total_days()))))
        .unwrap_or(year)
        .min(span.first)
}

fn results(store: &Store, standing: &Standing, span: Span) -> Result<Vec<Written<ResultRead>>> {
    let first = first_of_results(standing, span);
    let mut found = Vec::new();
    for Written { id, at, what } in store.records::<LabResult>(first, span.last)? {
        let what = what.read(at).map_err(|_| StoreError::Damaged)?;
        found.push(Written { id, at, what });
    }
    found.sort_by_key(|result| std::cmp::Reverse((result.at, result.id)));
    Ok(found)
}

/// The newest sorting of her legs.
fn sorting(store: &Store, span: Span) -> Result<Option<Written<SortedLegs>>> {
    let first = Span::ending(span.last, DAYS_OF_SORTING).first;
    let mut found = store.records::<SortedLegs>(first, span.last)?;
    found.sort_by_key(|sorted| (sorted.at, sorted.id));
    Ok(found.pop())
}

/// What entries of a span are read with.
#[derive(Clone, Copy)]
struct Reader<'a> {
    store: &'a Store,
    standing: &'a Standing,
    span: Span,
}

impl Reader<'_> {
    /// The entries of her days, oldest first.
    fn entries<T: Record>(&self) -> Result<Vec<Written<T>>> {
        let turn = self.standing.profile.day_turn;
        let mut found = self.store.records::<T>(self.span.first, self.span.until())?;
        found.retain(|entry| self.span.holds(turn.day_of(entry.at)));
        found.sort_by_key(|entry| (entry.at, entry.id));
        Ok(found)
    }

    /// The entries of the nights that ended on her days, oldest first.
    fn by_night<T: Record>(&self) -> Result<Vec<Written<T>>> {
        let evening = self.span.first.pred_opt().unwrap_or(self.span.first);
        let mut found = self.store.records::<T>(evening, self.span.last)?;
        found.retain(|entry| self.span.holds(entry.at.night().morning()));
        found.sort_by_key(|entry| (entry.at, entry.id));
        Ok(found)
    }

    /// Every night that ended on her days, oldest first.
    fn nights(
        &self,
        spells: &[Written<Spell>],
        events: &[Written<NightEvent>],
        sleeps: &[Written<Sleep>],
    ) -> Result<Vec<SeenNight>> {
        let (last, count) = (last_night(self.span.last), self.span.days());
        let mut others = quiet_nights(self.store, last.before(count - 1), last)?;
        others.extend(events.iter().map(|event| event.at.night()));
        let spells = spells.iter().map(|spell| SpellReading::of(spell.at, &spell.what)).collect();
        let slept = by_night(sleeps.iter().map(|sleep| (sleep.at, &sleep.what)));
        Ok(laid_side_by_side(last, count, spells, &others, slept))
    }

    /// The sleeps of the nights that ended on her days: who lies down before a noon may rise on another.
    fn sleeps(&self) -> Result<Vec<Written<Sleep>>> {
        let evening = self.span.first.pred_opt().unwrap_or(self.span.first);
        let mut found = self.store.records::<Sleep>(evening, self.span.until())?;
        found.retain(|sleep| self.span.holds(sleep.what.night(sleep.at).morning()));
        found.sort_by_key(|entry| (entry.at, entry.id));
        Ok(found)
    }
}

//! A week of calm: breathing minutes, stress and mood.

use chrono::{Days, NaiveDate};

use super::breathing::Breathing;
use super::mood::Mood;
use super::store;
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store};

/// Seven of her days.
#[derive(Debug, Clone, PartialEq)]
pub struct CalmWeek {
    /// Her seven days, also those without a mark.
    pub days: Vec<CalmDay>,
}

/// One of her days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CalmDay {
    /// Its date.
    pub day: NaiveDate,
    /// Minutes given to breathing or letting go.
    pub breathing: i64,
    /// The average of the day's stress marks, 0 to 10; absent where there is none.
    pub stress: Option<f64>,
    /// The average of the day's mood marks, 0 to 10; absent where there is none.
    pub mood: Option<f64>,
}

impl CalmWeek {
    /// The week that begins on her day `first`; what belongs to other days is left out.
    pub fn of(first: NaiveDate, moods: &[(Moment, Mood)], breathing: &[(Moment, Breathing)], turn: DayTurn) -> Self {
        let calm = |day: NaiveDate| {
            let marks = || moods.iter().filter(|(at, _)| turn.day_of(*at) == day).map(|(_, mood)| mood);
            let spells = breathing.iter().filter(|(at, _)| turn.day_of(*at) == day);
            CalmDay {
                day,
                breathing: spells.map(|(_, spell)| i64::from(spell.minutes.get())).sum(),
                stress: average(marks().filter_map(|mood| mood.stress).map(f64::from)),
                mood: average(marks().filter_map(|mood| mood.mood).map(f64::from)),
            }
        };
        Self { days: first.iter_days().take(7).map(calm).collect() }
    }

    /// Minutes given to breathing or letting go.
    pub fn breathing(&self) -> i64 {
        self.days.iter().map(|day| day.breathing).sum()
    }

    /// The average stress over the days that say, each day counting once however often it was marked.
    pub fn stress(&self) -> Option<f64> {
        average(self.days.iter().filter_map(|day| day.stress))
    }

    /// The average mood over the days that say, each day counting once however often it was marked.
    pub fn mood(&self) -> Option<f64> {
        average(self.days.iter().filter_map(|day| day.mood))
    }
}

fn average(marks: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = marks.fold((0.0, 0.0), |(sum, count), mark| (sum + mark, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// The week of calm that begins on her day `first`.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn week(store: &Store, first: NaiveDate, turn: DayTurn) -> Result<CalmWeek> {
    // Her last day may end in the small hours of an eighth date.
    let last = first.checked_add_days(Days::new(7)).unwrap_or(first);
    let (moods, breathing) = (store::moods(store, first, last)?, store::breathing(store, first, last)?);
    Ok(CalmWeek::of(first, &moods, &breathing, turn))
}

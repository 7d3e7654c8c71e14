//! A week of movement against what is advised.

use chrono::{Days, NaiveDate};

use super::session::Session;
use super::store;
use crate::moment::{DayTurn, Moment};
use crate::store::{Result, Store};

/// Moderate minutes in a week (EVIDENCE E-001, for who has no contraindication).
pub const WEEK_MINUTES: i64 = 150;
/// The fewest days they are spread over (EVIDENCE E-001).
pub const WEEK_DAYS: usize = 3;

/// Seven of her days of movement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovementWeek {
    /// Her seven days, also those without any.
    pub days: Vec<MovedDay>,
}

/// One of her days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MovedDay {
    /// Its date.
    pub day: NaiveDate,
    /// Minutes of any movement.
    pub minutes: i64,
    /// Those of them that were moderate or more.
    pub counted: i64,
}

impl MovementWeek {
    /// The week that begins on her day `first`; sessions of other days are left out.
    pub fn of(first: NaiveDate, sessions: &[(Moment, Session)], turn: DayTurn) -> Self {
        let moved = |day: NaiveDate| {
            let of_day = sessions.iter().filter(|(at, _)| turn.day_of(*at) == day);
            of_day.fold(MovedDay { day, minutes: 0, counted: 0 }, |so_far, (_, session)| MovedDay {
                minutes: so_far.minutes + i64::from(session.minutes.get()),
                counted: so_far.counted + session.counted(),
                ..so_far
            })
        };
        Self { days: first.iter_days().take(7).map(moved).collect() }
    }

    /// Minutes of any movement.
    pub fn minutes(&self) -> i64 {
        self.days.iter().map(|day| day.minutes).sum()
    }

    /// Minutes that were moderate or more, to be held against [`WEEK_MINUTES`].
    pub fn counted(&self) -> i64 {
        self.days.iter().map(|day| day.counted).sum()
    }

    /// Days with minutes that were moderate or more, to be held against [`WEEK_DAYS`].
    pub fn counted_days(&self) -> usize {
        self.days.iter().filter(|day| day.counted > 0).count()
    }

    /// Whether the week holds what is advised: the minutes, over enough days (EVIDENCE E-001).
    pub fn reaches_advice(&self) -> bool {
        self.counted() >= WEEK_MINUTES && self.counted_days() >= WEEK_DAYS
    }
}

/// The week of movement that begins on her day `first`.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn week(store: &Store, first: NaiveDate, turn: DayTurn) -> Result<MovementWeek> {
    // Her last day may end in the small hours of an eighth date.
    let last = first.checked_add_days(Days::new(7)).unwrap_or(first);
    Ok(MovementWeek::of(first, &store::sessions(store, first, last)?, turn))
}

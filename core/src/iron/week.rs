//! A week of iron tablets: on which days one was taken, and on which tea or coffee came too near.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::dose::Swallowed;
use super::spacing::{Blocker, Drink, crowded};
use crate::moment::DayTurn;

/// One day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TabletDay {
    /// Her day.
    pub day: NaiveDate,
    /// Whether any iron was swallowed.
    pub taken: bool,
    /// Whether tea or coffee came within the hour before or after any of it (EVIDENCE C-065).
    pub tea_or_coffee_near: bool,
}

/// The seven days that end with `last`, oldest first.
///
/// `drinks` are those logged apart from the tablets; what a tablet was taken with is looked at too. Hand in those of
/// the day before and after as well: tea after the turn of her day is near a tablet before it.
pub fn week(last: NaiveDate, turn: DayTurn, swallowed: &[Swallowed], drinks: &[Drink]) -> [TabletDay; 7] {
    let teas: Vec<_> = drinks
        .iter()
        .copied()
        .chain(swallowed.iter().flat_map(Swallowed::drinks))
        .filter(|drink| matches!(drink.what, Blocker::Tea | Blocker::Coffee))
        .collect();
    let doses: Vec<_> = swallowed.iter().map(|dose| dose.at).collect();
    let near: Vec<_> = crowded(&doses, &teas).iter().map(|crowded| turn.day_of(crowded.dose)).collect();
    [6, 5, 4, 3, 2, 1, 0].map(|before| {
        let day = last.checked_sub_days(Days::new(before)).unwrap_or(NaiveDate::MIN);
        TabletDay {
            day,
            taken: doses.iter().any(|dose| turn.day_of(*dose) == day),
            tea_or_coffee_near: near.contains(&day),
        }
    })
}

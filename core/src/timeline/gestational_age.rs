use std::fmt;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// How far a pregnancy is, in completed days since the last menstrual period began (EVIDENCE A-009).
///
/// Never negative and never above [`GestationalAge::LONGEST`]; outside these bounds there is no age to speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct GestationalAge {
    days: u16,
}

/// The number of days lies outside what the app takes for a pregnancy (0 to 308).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the number of days is outside a pregnancy")]
pub struct OutsidePregnancy;

impl GestationalAge {
    /// The first day of the last period: 0w0d (EVIDENCE A-009).
    pub const ZERO: Self = Self { days: 0 };

    /// 40 weeks: the age that defines the due date (EVIDENCE A-001).
    pub const AT_DUE_DATE: Self = Self { days: 280 };

    /// 44w0d: beyond this day the app names no age.
    ///
    /// Post-term begins at 42w0d (EVIDENCE A-050). The two weeks above it are our margin for a birth entered late or a
    /// date that was a little wrong; further on, the due date or a forgotten ending is the likelier story.
    pub const LONGEST: Self = Self { days: 308 };

    /// The age on `day`, or `None` when `day` falls outside the pregnancy.
    pub fn on(day: NaiveDate, due: NaiveDate) -> Option<Self> {
        let days_left = (due - day).num_days();
        u16::try_from(i64::from(Self::AT_DUE_DATE.days) - days_left).ok().and_then(Self::from_days)
    }

    /// The age of `days` completed days, or `None` above [`GestationalAge::LONGEST`].
    pub const fn from_days(days: u16) -> Option<Self> {
        if days <= Self::LONGEST.days { Some(Self { days }) } else { None }
    }

    /// `weeks` completed weeks and `days` (0 to 6) more, or `None` when out of bounds.
    pub fn from_weeks_and_days(weeks: u16, days: u16) -> Option<Self> {
        let within_week = (days < 7).then_some(days)?;
        weeks.checked_mul(7)?.checked_add(within_week).and_then(Self::from_days)
    }

    /// For the constants of this feature, whose weeks and days stand in the source and are known to be in bounds.
    pub(super) const fn of(weeks: u16, days: u16) -> Self {
        Self { days: weeks * 7 + days }
    }

    /// The nearest whole day, halves rounded up (EVIDENCE A-024), or `None` when out of bounds.
    pub(super) fn nearest(days: f64) -> Option<Self> {
        let rounded = (days + 0.5).floor();
        if !(0.0..=f64::from(Self::LONGEST.days)).contains(&rounded) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number from 0 to 308")]
        Self::from_days(rounded as u16)
    }

    /// All completed days.
    pub const fn total_days(self) -> u16 {
        self.days
    }

    /// Completed weeks: 29 at 29w4d.
    pub const fn weeks(self) -> u16 {
        self.days / 7
    }

    /// Days beyond the completed weeks, 0 to 6: 4 at 29w4d.
    pub const fn days_of_week(self) -> u16 {
        self.days % 7
    }

    /// Which week is running, counted from 1: the 30th at 29w4d. Not the completed weeks (EVIDENCE section K).
    pub const fn ordinal_week(self) -> u16 {
        self.weeks() + 1
    }

    /// The day on which a pregnancy due on `due` reaches this age, or `None` at the ends of the calendar.
    pub fn day(self, due: NaiveDate) -> Option<NaiveDate> {
        let at_due = Self::AT_DUE_DATE.days;
        if self.days <= at_due {
            due.checked_sub_days(Days::new(u64::from(at_due - self.days)))
        } else {
            due.checked_add_days(Days::new(u64::from(self.days - at_due)))
        }
    }
}

/// "29w4d": for logs and files, never for a person.
impl fmt::Display for GestationalAge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}w{}d", self.weeks(), self.days_of_week())
    }
}

impl TryFrom<u16> for GestationalAge {
    type Error = OutsidePregnancy;

    fn try_from(days: u16) -> Result<Self, Self::Error> {
        Self::from_days(days).ok_or(OutsidePregnancy)
    }
}

impl From<GestationalAge> for u16 {
    fn from(age: GestationalAge) -> Self {
        age.days
    }
}

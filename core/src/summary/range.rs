//! Which days a summary is about.

use chrono::{Days, NaiveDate};
use serde::Serialize;

/// Which days she wants it to be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryRange {
    /// The last four weeks.
    #[default]
    FourWeeks,
    /// From her last visit until today; the last four weeks where none is written.
    SinceVisit,
    /// From one day to another, both included, in whichever order they are given.
    Between {
        /// The one.
        first: NaiveDate,
        /// The other.
        last: NaiveDate,
    },
}

/// Ours: what a visit usually looks back on.
const USUAL_DAYS: u64 = 28;

/// The days from `first` to `last`, both included; `first` is never later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first of her days.
    pub first: NaiveDate,
    /// The last of her days.
    pub last: NaiveDate,
}

impl Span {
    /// The days of a range, as seen from her day `today`: nothing that lies ahead is in them.
    pub(super) fn of(range: SummaryRange, today: NaiveDate, last_visit: Option<NaiveDate>) -> Self {
        match (range, last_visit) {
            (SummaryRange::Between { first, last }, _) => {
                let (first, last) = (first.min(last).min(today), first.max(last).min(today));
                Self { first, last }
            }
            (SummaryRange::SinceVisit, Some(visit)) => Self { first: visit.min(today), last: today },
            (SummaryRange::FourWeeks | SummaryRange::SinceVisit, _) => Self::ending(today, USUAL_DAYS),
        }
    }

    /// The `days` days that end with `last`.
    pub(super) fn ending(last: NaiveDate, days: u64) -> Self {
        Self { first: last.checked_sub_days(Days::new(days.saturating_sub(1))).unwrap_or(last), last }
    }

    /// Its last seven days, or fewer where it is shorter.
    pub(super) fn last_week(self) -> Self {
        let week = Self::ending(self.last, 7);
        Self { first: week.first.max(self.first), last: self.last }
    }

    /// How many days it holds, at least one.
    pub fn days(self) -> u64 {
        u64::try_from((self.last - self.first).num_days()).unwrap_or(0) + 1
    }

    /// Whether a day is in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The calendar date after its last day, which may still hold some of it.
    pub(super) fn until(self) -> NaiveDate {
        self.last.succ_opt().unwrap_or(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn four_weeks_end_today_and_hold_twenty_eight_days() {
        let span = Span::of(SummaryRange::FourWeeks, day("2026-11-22"), None);
        assert_eq!((span.first, span.last, span.days()), (day("2026-10-26"), day("2026-11-22"), 28));
    }

    #[test]
    fn a_range_may_be_given_backwards_and_never_reaches_ahead() {
        let range = SummaryRange::Between { first: day("2027-01-01"), last: day("2026-11-01") };
        let span = Span::of(range, day("2026-11-22"), None);
        assert_eq!((span.first, span.last), (day("2026-11-01"), day("2026-11-22")));
    }

    #[test]
    fn without_a_visit_it_is_four_weeks() {
        let today = day("2026-11-22");
        assert_eq!(Span::of(SummaryRange::SinceVisit, today, None), Span::of(SummaryRange::FourWeeks, today, None));
        assert_eq!(Span::of(SummaryRange::SinceVisit, today, Some(day("2026-11-13"))).days(), 10);
    }
}

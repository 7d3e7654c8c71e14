use chrono::{Datelike, NaiveDate};

use super::mark::How;

/// How a window stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Its days have not come.
    Ahead,
    /// Its days are here.
    Open,
    /// She had it.
    Done,
    /// It is among what she means to ask.
    Asked,
    /// It is not for her.
    NotForMe,
    /// She had it in an earlier pregnancy, and it is given once in a life.
    HadBefore,
    /// Its days have passed, it is not marked, and it may still be had.
    StillPossible,
    /// Its days have passed, and nothing says it can still be had.
    TooLate,
    /// It is given in some months only, and none of them falls into its weeks.
    OutOfSeason,
}

impl Status {
    /// Whether she has settled it: nothing more need be said.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::NotForMe | Self::HadBefore)
    }

    /// What a mark makes of a window, whatever the day.
    pub(super) fn of_mark(how: How) -> Self {
        match how {
            How::Had => Self::Done,
            How::Asked => Self::Asked,
            How::NotForMe => Self::NotForMe,
            How::HadBefore => Self::HadBefore,
        }
    }
}

/// The stretches from `first` to `last` that fall into these months; all of it where no month is named.
pub(super) fn in_season(first: NaiveDate, last: NaiveDate, months: &[u32]) -> Vec<(NaiveDate, NaiveDate)> {
    if months.is_empty() {
        return vec![(first, last)];
    }
    let mut stretches: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last).filter(|day| months.contains(&day.month())) {
        match stretches.last_mut() {
            Some((_, end)) if end.succ_opt() == Some(day) => *end = day,
            _ => stretches.push((day, day)),
        }
    }
    stretches
}

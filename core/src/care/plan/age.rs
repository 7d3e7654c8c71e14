use std::str::FromStr;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How far a pregnancy is as a plan counts it: completed days since the last period began (EVIDENCE A-009).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlanAge {
    days: u16,
}

/// Text that names no week of a pregnancy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an age from 0 to 44 weeks, as 20w3d")]
pub struct NotAPlanAge;

impl PlanAge {
    /// The age that defines the due date (EVIDENCE A-001).
    const AT_DUE_DATE_DAYS: u16 = 280;

    /// 44 weeks: no plan reaches further; our margin.
    pub const LONGEST_DAYS: u16 = 308;

    /// So many completed days, or `None` beyond 44 weeks.
    pub const fn of_days(days: u16) -> Option<Self> {
        if days <= Self::LONGEST_DAYS { Some(Self { days }) } else { None }
    }

    /// So many completed weeks, at most 44.
    pub fn of_weeks(weeks: u16) -> Self {
        Self { days: weeks.saturating_mul(7).min(Self::LONGEST_DAYS) }
    }

    /// The age on `day` of a pregnancy due on `due`, held to 0 and 44 weeks at the ends.
    pub fn on(day: NaiveDate, due: NaiveDate) -> Self {
        let days = i64::from(Self::AT_DUE_DATE_DAYS) - (due - day).num_days();
        let days = u16::try_from(days.max(0)).unwrap_or(Self::LONGEST_DAYS);
        Self { days: days.min(Self::LONGEST_DAYS) }
    }

    /// The day on which a pregnancy due on `due` is so far.
    pub fn day(self, due: NaiveDate) -> NaiveDate {
        let begun = due.checked_sub_days(Days::new(u64::from(Self::AT_DUE_DATE_DAYS))).unwrap_or(due);
        begun.checked_add_days(Days::new(u64::from(self.days))).unwrap_or(due)
    }

    /// All completed days.
    pub const fn total_days(self) -> u16 {
        self.days
    }

    /// Completed weeks.
    pub const fn weeks(self) -> u16 {
        self.days / 7
    }

    /// Days beyond the completed weeks, 0 to 6.
    pub const fn days_of_week(self) -> u16 {
        self.days % 7
    }

    /// So many days later, held to 44 weeks.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        Self { days: self.days.saturating_add(days).min(Self::LONGEST_DAYS) }
    }
}

impl FromStr for PlanAge {
    type Err = NotAPlanAge;

    /// `20w3d`, `20w`, `20`, `20+3`.
    fn from_str(text: &str) -> Result<Self, NotAPlanAge> {
        let text = text.trim().to_lowercase();
        let number = |text: &str| text.trim().parse::<u16>().map_err(|_| NotAPlanAge);
        let (weeks, days) = match text.split_once(['w', '+']) {
            None => (number(&text)?, 0),
            Some((weeks, days)) => {
                let days = days.trim().trim_end_matches('d');
                (number(weeks)?, if days.is_empty() { 0 } else { number(days)? })
            }
        };
        let days = if days < 7 { weeks.checked_mul(7).and_then(|week| week.checked_add(days)) } else { None };
        days.and_then(Self::of_days).ok_or(NotAPlanAge)
    }
}

impl TryFrom<String> for PlanAge {
    type Error = NotAPlanAge;

    fn try_from(text: String) -> Result<Self, NotAPlanAge> {
        text.parse()
    }
}

impl From<PlanAge> for String {
    fn from(age: PlanAge) -> Self {
        format!("{}w{}d", age.weeks(), age.days_of_week())
    }
}

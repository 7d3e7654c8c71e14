use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Chart, GestationalAge, Head, Millimetres, OutsideChart, age_by_head};

/// The years in which an entered day may lie, not medicine: anything else is a slip of the finger.
pub const YEARS: RangeInclusive<i32> = 1900..=2100;

/// 21 to 45 days: the cycle lengths taken; for others a scan is the better answer (EVIDENCE A-003, our adjustment,
/// unreviewed).
const CYCLES: RangeInclusive<u8> = 21..=45;

/// The cycle for which 280 days from the last period hold (EVIDENCE A-001).
const USUAL_CYCLE: u8 = 28;

/// Days from conception to the due date (EVIDENCE A-004).
const CONCEPTION_TO_DUE: u64 = 266;

/// How a due date was found: what she, a scan or her clinic knew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Method {
    /// Her last period, 280 days before the due date in a 28-day cycle (EVIDENCE A-001).
    LastPeriod {
        /// Its first day.
        first_day: NaiveDate,
        /// Her usual cycle in days, 21 to 45. Away from 28 the due date moves by the difference, which is our adjustment
        /// and no authority's (EVIDENCE A-003, unreviewed).
        cycle_days: u8,
    },
    /// Conception or ovulation on a day she knows, 266 days before the due date (EVIDENCE A-004).
    Conception {
        /// That day.
        day: NaiveDate,
    },
    /// An embryo was transferred (EVIDENCE A-005).
    Transfer {
        /// The day of the transfer.
        day: NaiveDate,
        /// The age of the embryo in days: 3, 5 or 6.
        embryo_days: u8,
    },
    /// A scan measured the crown-rump length (EVIDENCE ). Of twins, the length that counts.
    CrownRump {
        /// The day of the scan.
        scan_day: NaiveDate,
        /// The length measured; at most 84.0 mm and within the chart (EVIDENCE A-026).
        length: Millimetres,
        /// The chart that turns the length into an age.
        chart: Chart,
    },
    /// A later scan measured the head, and perhaps the thigh bone (EVIDENCE A-023).
    HeadScan {
        /// The day of the scan.
        scan_day: NaiveDate,
        /// What was measured.
        head: Head,
    },
    /// The report of a scan names the due date, without its measurements.
    ScanReport {
        /// The day of the scan.
        scan_day: NaiveDate,
        /// The due date it names.
        due: NaiveDate,
    },
    /// Her clinic or midwife gave the due date.
    Clinic {
        /// The date they gave.
        due: NaiveDate,
    },
}

impl Method {
    /// The day of the scan, or `None` when no scan was the source.
    pub const fn scan_day(&self) -> Option<NaiveDate> {
        match self {
            Self::CrownRump { scan_day, .. } | Self::HeadScan { scan_day, .. } | Self::ScanReport { scan_day, .. } => {
                Some(*scan_day)
            }
            Self::LastPeriod { .. } | Self::Conception { .. } | Self::Transfer { .. } | Self::Clinic { .. } => None,
        }
    }
}

/// Why no due date follows from what was entered. Each case names one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CannotDate {
    /// A day before 1900 or after 2100.
    #[error("a day is outside the years 1900 to 2100")]
    DayOutOfRange,
    /// A cycle shorter than 21 or longer than 45 days (EVIDENCE A-003).
    #[error("the cycle is outside 21 to 45 days")]
    CycleOutOfRange,
    /// An embryo that was not 3, 5 or 6 days old (EVIDENCE A-005).
    #[error("the embryo is not 3, 5 or 6 days old")]
    EmbryoAgeUnknown,
    /// A crown-rump length outside the chosen chart.
    #[error("the crown-rump length is outside the chart")]
    LengthOutsideChart,
    /// A crown-rump length above 84 mm: another measurement is needed (EVIDENCE A-026).
    #[error("the crown-rump length is too long for dating")]
    LengthTooLongForDating,
    /// Head and thigh bone lead to an age outside 14w0d to 25w6d (EVIDENCE A-023).
    #[error("the head circumference is outside the equation")]
    HeadOutOfRange,
    /// A thigh bone that no baby of these ages has.
    #[error("the femur length is out of range")]
    FemurOutOfRange,
    /// The scan lies outside the pregnancy its own due date describes.
    #[error("the scan is outside the pregnancy")]
    ScanOutsidePregnancy,
}

impl From<OutsideChart> for CannotDate {
    fn from(why: OutsideChart) -> Self {
        match why {
            OutsideChart::OutsideRange => Self::LengthOutsideChart,
            OutsideChart::TooLongForDating => Self::LengthTooLongForDating,
        }
    }
}

/// One account of the due date: how it was found, and the date it leads to.
///
/// Only the method is written down; reading it finds the date again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Method", into = "Method")]
pub struct Dated {
    method: Method,
    due: NaiveDate,
}

impl Dated {
    /// Finds the due date, in days and never in calendar months (EVIDENCE ).
    pub fn by(method: Method) -> Result<Self, CannotDate> {
        let due = match method {
            Method::LastPeriod { first_day, cycle_days } => {
                if !CYCLES.contains(&cycle_days) {
                    return Err(CannotDate::CycleOutOfRange);
                }
                let at_due = u64::from(GestationalAge::AT_DUE_DATE.total_days());
                later(first_day, at_due + u64::from(cycle_days) - u64::from(USUAL_CYCLE))?
            }
            Method::Conception { day } => later(day, CONCEPTION_TO_DUE)?,
            Method::Transfer { day, embryo_days } => {
                if !matches!(embryo_days, 3 | 5 | 6) {
                    return Err(CannotDate::EmbryoAgeUnknown);
                }
                later(day, CONCEPTION_TO_DUE - u64::from(embryo_days))?
            }
            Method::CrownRump { scan_day, length, chart } => due_from(scan_day, chart.age_for_dating(length)?)?,
            Method::HeadScan { scan_day, head } => due_from(scan_day, age_by_head(head)?)?,
            Method::ScanReport { scan_day, due } => {
                let due = later(due, 0)?;
                GestationalAge::on(later(scan_day, 0)?, due).ok_or(CannotDate::ScanOutsidePregnancy)?;
                due
            }
            Method::Clinic { due } => later(due, 0)?,
        };
        Ok(Self { method, due })
    }

    /// How the date was found.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The due date.
    pub const fn due(&self) -> NaiveDate {
        self.due
    }

    /// The first day of the last period as it would fit the due date, whether or not she had one that day: due − 280 d.
    pub fn equivalent_last_period(&self) -> NaiveDate {
        self.due - Days::new(u64::from(GestationalAge::AT_DUE_DATE.total_days()))
    }

    /// The day of conception that fits the due date: due − 266 d (EVIDENCE A-004), not nine months back.
    pub fn conception(&self) -> NaiveDate {
        self.due - Days::new(CONCEPTION_TO_DUE)
    }

    /// The gestational age on `day`, or `None` outside the pregnancy.
    pub fn age_on(&self, day: NaiveDate) -> Option<GestationalAge> {
        GestationalAge::on(day, self.due)
    }

    /// The age by this account on the day of its own scan or transfer, or `None` when it has neither.
    pub fn age_when_found(&self) -> Option<GestationalAge> {
        let day = match self.method {
            Method::Transfer { day, .. } => day,
            _ => self.method.scan_day()?,
        };
        self.age_on(day)
    }
}

impl TryFrom<Method> for Dated {
    type Error = CannotDate;

    fn try_from(method: Method) -> Result<Self, Self::Error> {
        Self::by(method)
    }
}

impl From<Dated> for Method {
    fn from(dated: Dated) -> Self {
        dated.method
    }
}

/// The day `days` after an entered `day`, which must lie in [`YEARS`].
fn later(day: NaiveDate, days: u64) -> Result<NaiveDate, CannotDate> {
    let entered = YEARS.contains(&day.year()).then_some(day).ok_or(CannotDate::DayOutOfRange)?;
    entered.checked_add_days(Days::new(days)).ok_or(CannotDate::DayOutOfRange)
}

/// The due date of a pregnancy that was `age` old on `scan_day`; both charts and equations stay below 40 weeks.
fn due_from(scan_day: NaiveDate, age: GestationalAge) -> Result<NaiveDate, CannotDate> {
    let days_left = GestationalAge::AT_DUE_DATE.total_days().saturating_sub(age.total_days());
    later(scan_day, u64::from(days_left))
}

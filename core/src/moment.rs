//! When things happen: an instant with the offset the phone showed, her day, and the night.
//!
//! Nothing here asks what time it is: a shell passes every [`Moment`] in.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

/// An instant, and how far the phone's clock stood from UTC when it happened.
///
/// Two moments are compared and subtracted as instants, so a clock change or a flight between them never
/// adds or takes an hour. What day or night a moment belongs to follows the clock she saw.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    epoch_ms: i64,
    offset: FixedOffset,
}

/// An instant outside the years 1900 to 2100, or an offset that no clock on Earth shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a moment of the years 1900 to 2100")]
pub struct NotAMoment;

/// What a clock of the years 1900 to 2100 may show, in milliseconds from the beginning of 1970.
const SHOWN_MS: std::ops::Range<i64> = -2_208_988_800_000..4_133_980_800_000;

impl Moment {
    /// The instant `epoch_ms` milliseconds after 1970 began in UTC, on a clock `offset_minutes` ahead of UTC.
    ///
    /// # Errors
    /// [`NotAMoment`] outside the years 1900 to 2100, or with an offset beyond 18 hours.
    pub fn new(epoch_ms: i64, offset_minutes: i32) -> Result<Self, NotAMoment> {
        const WIDEST_OFFSET_MINUTES: i32 = 18 * 60;
        if !(-WIDEST_OFFSET_MINUTES..=WIDEST_OFFSET_MINUTES).contains(&offset_minutes) {
            return Err(NotAMoment);
        }
        let shown_ms = epoch_ms.checked_add(i64::from(offset_minutes) * 60_000).ok_or(NotAMoment)?;
        if !SHOWN_MS.contains(&shown_ms) {
            return Err(NotAMoment);
        }
        let offset = FixedOffset::east_opt(offset_minutes * 60).ok_or(NotAMoment)?;
        Ok(Self { epoch_ms, offset })
    }

    /// The moment a clock with this offset shows this date and time.
    ///
    /// # Errors
    /// [`NotAMoment`] as for [`Moment::new`].
    pub fn at(day: NaiveDate, time: NaiveTime, offset_minutes: i32) -> Result<Self, NotAMoment> {
        let instant_ms = day.and_time(time).and_utc().timestamp_millis();
        Self::new(instant_ms - i64::from(offset_minutes) * 60_000, offset_minutes)
    }

    /// Milliseconds since 1970 began in UTC.
    pub fn epoch_ms(self) -> i64 {
        self.epoch_ms
    }

    /// How far the clock she saw stood ahead of UTC.
    pub fn offset_minutes(self) -> i32 {
        self.offset.local_minus_utc() / 60
    }

    fn shown_ms(self) -> i64 {
        self.epoch_ms + i64::from(self.offset.local_minus_utc()) * 1_000
    }

    /// The date and time the clock she saw was showing.
    pub fn local(self) -> NaiveDateTime {
        // Every moment lies within what a clock of these years shows.
        DateTime::from_timestamp_millis(self.shown_ms()).unwrap_or_default().naive_utc()
    }

    /// The calendar date the clock she saw was showing.
    pub fn civil_day(self) -> NaiveDate {
        self.local().date()
    }

    /// The time of day the clock she saw was showing.
    pub fn time(self) -> NaiveTime {
        self.local().time()
    }

    /// The night this moment belongs to.
    pub fn night(self) -> Night {
        let noon_passed = self.local().hour() >= 12;
        let day = self.civil_day();
        Night { evening: if noon_passed { day } else { day.pred_opt().unwrap_or(day) } }
    }

    /// Whole minutes from `earlier` until this moment; negative when this one came first.
    pub fn minutes_since(self, earlier: Self) -> i64 {
        (self.epoch_ms - earlier.epoch_ms) / 60_000
    }

    /// The moment `minutes` later on the same clock, or `None` beyond the year 2100.
    pub fn plus_minutes(self, minutes: i64) -> Option<Self> {
        Self::new(self.epoch_ms.checked_add(minutes.checked_mul(60_000)?)?, self.offset_minutes()).ok()
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.epoch_ms == other.epoch_ms
    }
}

impl Eq for Moment {}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.epoch_ms.cmp(&other.epoch_ms)
    }
}

impl Hash for Moment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.epoch_ms.hash(state);
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = DateTime::from_timestamp_millis(self.epoch_ms).unwrap_or_default();
        f.write_str(&instant.with_timezone(&self.offset).to_rfc3339())
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let local = DateTime::parse_from_rfc3339(text).map_err(|_| NotAMoment)?;
        Self::new(local.timestamp_millis(), local.offset().local_minus_utc() / 60)
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A night, from noon to the next noon, named by both its dates.
///
/// What is logged at 3 am belongs to the night it happened in. In a week of travel a night may hold two
/// midnights or none; it is still the night between these two dates on the clock she saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Night {
    evening: NaiveDate,
}

impl Night {
    /// The night that begins on the evening of this date.
    pub fn of_evening(evening: NaiveDate) -> Self {
        Self { evening }
    }

    /// The date of its evening.
    pub fn evening(self) -> NaiveDate {
        self.evening
    }

    /// The date of its morning.
    pub fn morning(self) -> NaiveDate {
        self.evening.succ_opt().unwrap_or(self.evening)
    }

    /// The night this many nights before this one.
    #[must_use]
    pub fn before(self, nights: u64) -> Self {
        Self { evening: self.evening.checked_sub_days(Days::new(nights)).unwrap_or(NaiveDate::MIN) }
    }

    /// The night this many nights after this one.
    #[must_use]
    pub fn after(self, nights: u64) -> Self {
        Self { evening: self.evening.checked_add_days(Days::new(nights)).unwrap_or(NaiveDate::MAX) }
    }
}

/// When her day ends and the next begins: 04:00 unless she set another hour from 00:00 to 06:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct DayTurn {
    minutes: i32,
}

/// A day that would turn before midnight or after 06:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day turns between 00:00 and 06:00")]
pub struct NotADayTurn;

impl DayTurn {
    /// The latest her day may turn, in minutes after midnight.
    pub const LATEST_MINUTES: i32 = 6 * 60;

    /// A day that turns this many minutes after midnight.
    ///
    /// # Errors
    /// [`NotADayTurn`] outside 0 to 360.
    pub fn after_midnight(minutes: i32) -> Result<Self, NotADayTurn> {
        (0..=Self::LATEST_MINUTES).contains(&minutes).then_some(Self { minutes }).ok_or(NotADayTurn)
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> i32 {
        self.minutes
    }

    /// The day, in her sense, that this moment belongs to.
    pub fn day_of(self, moment: Moment) -> NaiveDate {
        let local = moment.local();
        let minute_of_day = i32::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0);
        let day = local.date();
        if minute_of_day < self.minutes { day.pred_opt().unwrap_or(day) } else { day }
    }
}

impl Default for DayTurn {
    fn default() -> Self {
        Self { minutes: 4 * 60 }
    }
}

impl TryFrom<i32> for DayTurn {
    type Error = NotADayTurn;

    fn try_from(minutes: i32) -> Result<Self, NotADayTurn> {
        Self::after_midnight(minutes)
    }
}

impl From<DayTurn> for i32 {
    fn from(turn: DayTurn) -> Self {
        turn.minutes
    }
}

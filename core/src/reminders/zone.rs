//! The rules of a time zone, as the phone's own tables tell them. The only place that knows them.

use chrono::{Days, NaiveDate, NaiveDateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{Timestamp, civil};

use crate::moment::Moment;

const MINUTE_MS: i64 = 60_000;

/// A zone whose clock she lives by.
#[derive(Debug, Clone)]
pub struct Zone {
    rules: TimeZone,
    known: bool,
}

impl Zone {
    /// The zone of this name of the IANA list. One that the phone's tables do not know keeps the offset the clock shows
    /// at `now`, and says so by [`Zone::is_known`].
    pub fn named(name: &str, now: Moment) -> Self {
        match TimeZone::get(name) {
            Ok(rules) => Self { rules, known: true },
            Err(_) => Self::at_offset(now.offset_minutes()),
        }
    }

    /// A clock that always stands this far ahead of UTC.
    fn at_offset(minutes: i32) -> Self {
        let offset = Offset::from_seconds(minutes * 60).unwrap_or(Offset::UTC);
        Self { rules: TimeZone::fixed(offset), known: false }
    }

    /// Whether the phone's tables know the zone.
    pub fn is_known(&self) -> bool {
        self.known
    }

    /// The moment of an instant, as this clock shows it; `None` outside the years 1900 to 2100.
    pub fn moment(&self, epoch_ms: i64) -> Option<Moment> {
        Moment::new(epoch_ms, self.offset_minutes(epoch_ms)).ok()
    }

    /// What this clock shows at an instant.
    pub(super) fn shows(&self, epoch_ms: i64) -> NaiveDateTime {
        self.moment(epoch_ms).map_or(NaiveDateTime::MIN, Moment::local)
    }

    fn offset_minutes(&self, epoch_ms: i64) -> i32 {
        Timestamp::from_millisecond(epoch_ms).map_or(0, |at| self.rules.to_offset(at).seconds() / 60)
    }

    /// The first instant at which this clock shows that date and minute or, where it leaps over them, a later one.
    ///
    /// `None` for a date that this clock never shows at all, as an island that moves across the date line has none.
    pub(super) fn first_at(&self, day: NaiveDate, minute: i32) -> Option<i64> {
        let [first, _] = self.instants_at(day, minute)?;
        if self.shows(first).date() == day {
            return Some(first);
        }
        let [begins, _] = self.instants_at(day, 0)?;
        (self.shows(begins).date() == day).then_some(first)
    }

    /// The instants at which this clock shows that date and minute, the earlier first; in a gap, twice its end.
    fn instants_at(&self, day: NaiveDate, minute: i32) -> Option<[i64; 2]> {
        let wall = civil_time(day, minute)?;
        let with = |offset: Offset| offset.to_timestamp(wall).ok().map(Timestamp::as_millisecond);
        Some(match self.rules.to_ambiguous_timestamp(wall).offset() {
            AmbiguousOffset::Unambiguous { offset } => [with(offset)?; 2],
            AmbiguousOffset::Fold { before, after } => [with(before)?, with(after)?],
            AmbiguousOffset::Gap { before, .. } => {
                let beyond = Timestamp::from_millisecond(with(before)?.checked_add(1)?).ok()?;
                [self.rules.preceding(beyond).next()?.timestamp().as_millisecond(); 2]
            }
        })
    }

    /// The first instant from `epoch_ms` on at which this clock shows a minute that `open` accepts; it opens at
    /// `opens_at` every day.
    pub(super) fn first_open(&self, epoch_ms: i64, opens_at: i32, open: &dyn Fn(i32) -> bool) -> Option<i64> {
        let is_open = |at: i64| open(minute_of(self.shows(at)));
        if is_open(epoch_ms) {
            return Some(epoch_ms);
        }
        let day = self.shows(epoch_ms).date();
        let days = (0..=2).filter_map(|ahead| day.checked_add_days(Days::new(ahead)));
        let daily = days.filter_map(|day| self.instants_at(day, opens_at)).flatten();
        let daily = daily.filter(|at| *at >= epoch_ms && is_open(*at)).min()?;
        // A clock set back may be open again before its hour.
        let from = Timestamp::from_millisecond(epoch_ms).ok()?;
        let turns = self.rules.following(from).map(|turn| turn.timestamp().as_millisecond());
        let turned = turns.take_while(|at| *at < daily).find(|at| is_open(*at));
        Some(turned.unwrap_or(daily))
    }
}

/// Minutes after midnight.
pub(super) fn minute_of(shown: NaiveDateTime) -> i32 {
    use chrono::Timelike;
    i32::try_from(shown.num_seconds_from_midnight() / 60).unwrap_or(0)
}

fn civil_time(day: NaiveDate, minute: i32) -> Option<civil::DateTime> {
    use chrono::Datelike;
    let date = civil::Date::new(
        i16::try_from(day.year()).ok()?,
        i8::try_from(day.month()).ok()?,
        i8::try_from(day.day()).ok()?,
    );
    Some(date.ok()?.at(i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?, 0, 0))
}

/// The instant so many minutes later.
pub(super) fn later(epoch_ms: i64, minutes: i64) -> i64 {
    epoch_ms.saturating_add(minutes.saturating_mul(MINUTE_MS))
}

//! The moment a command acts at, and the clock its typed times are read on.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use evenfall_bindings::Moment;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

use crate::failure::Failure;

const MINUTES_A_DAY: i64 = 24 * 60;

/// The clock that typed times are read on.
#[derive(Debug, Clone)]
pub(crate) enum Clock {
    /// The time zone of this machine.
    Here(TimeZone),
    /// A clock that stands so many minutes ahead of UTC, as `--at` gave it.
    Ahead(i32),
}

/// Now, or the moment `--at` names, with the clock it was read on.
pub(crate) fn now(at: Option<&str>) -> Result<(Moment, Clock), Failure> {
    let here = Clock::Here(TimeZone::system());
    let Some(typed) = at else {
        let now = Timestamp::now();
        let offset = TimeZone::system().to_offset(now).seconds() / 60;
        let moment = Moment::new(now.as_millisecond(), offset);
        return moment.map(|moment| (moment, here)).map_err(|error| Failure::Usage(error.to_string()));
    };
    if let Ok(moment) = typed.parse::<Moment>() {
        return Ok((moment, Clock::Ahead(moment.offset_minutes())));
    }
    match local(typed).and_then(|local| here.moment(local)) {
        Some(moment) => Ok((moment, here)),
        None => Err(Failure::Usage(format!(
            "--at {typed}: give a moment as 2026-11-22T08:10:00Z or \"2026-11-22 08:10\", in the years 1900 to 2100."
        ))),
    }
}

/// A date and a time as people type them.
pub(crate) fn local(typed: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(typed.trim(), format).ok())
}

/// A time of day: 22:45, or 7:05.
pub(crate) fn time(typed: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(typed.trim(), "%H:%M").ok()
}

impl Clock {
    /// The moment this clock shows this date and time; the earlier one where a clock change shows it twice, and where it
    /// leaps over it, what it shows as much later.
    pub(crate) fn moment(&self, local: NaiveDateTime) -> Option<Moment> {
        let offset = match self {
            Self::Ahead(minutes) => *minutes,
            Self::Here(zone) => {
                let day: civil::Date = local.date().to_string().parse().ok()?;
                let (hour, minute) = (i8::try_from(local.hour()).ok()?, i8::try_from(local.minute()).ok()?);
                let seen = zone.to_zoned(day.at(hour, minute, 0, 0)).ok()?;
                return Moment::new(seen.timestamp().as_millisecond(), seen.offset().seconds() / 60).ok();
            }
        };
        Moment::at(local.date(), local.time(), offset).ok()
    }

    /// The latest moment up to `now` at which this clock showed this time.
    pub(crate) fn latest(&self, time: NaiveTime, now: Moment) -> Option<Moment> {
        let day = now.civil_day();
        let today = self.moment(day.and_time(time))?;
        if today.minutes_since(now) <= 0 { Some(today) } else { self.moment(day.pred_opt()?.and_time(time)) }
    }

    /// The moment nearest to `anchor` at which this clock showed this time; the later of two as near.
    pub(crate) fn nearest(&self, time: NaiveTime, anchor: Moment) -> Option<Moment> {
        let day = anchor.civil_day();
        let days = [day.succ_opt(), Some(day), day.pred_opt()];
        let candidates = days.into_iter().flatten().filter_map(|day: NaiveDate| self.moment(day.and_time(time)));
        candidates.min_by_key(|moment| moment.minutes_since(anchor).abs().min(MINUTES_A_DAY * 2))
    }
}

//! Numbers, dates and times as her language writes them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use super::{Message, Words};
use crate::moment::Night;

impl Words {
    /// A number with as many decimals as it has, at most three.
    pub fn number_in_full(&self, number: f64) -> String {
        let text = format!("{number:.3}");
        self.with_decimal_mark(text.trim_end_matches('0').trim_end_matches('.'))
    }

    /// A number with exactly this many decimals.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        self.with_decimal_mark(&format!("{number:.decimals$}"))
    }

    fn with_decimal_mark(&self, text: &str) -> String {
        text.replace('.', &self.say("decimal-mark")).replace('-', "−")
    }

    /// A date with its weekday: "Sunday 22 November".
    pub fn day(&self, day: NaiveDate) -> String {
        self.date_as("date-day", day)
    }

    /// A date with its year: "3 February 2027".
    pub fn date(&self, day: NaiveDate) -> String {
        self.date_as("date-full", day)
    }

    /// A date without its year: "3 February".
    pub fn date_without_year(&self, day: NaiveDate) -> String {
        self.date_as("date-without-year", day)
    }

    /// A date in short: "22 Nov".
    pub fn short_date(&self, day: NaiveDate) -> String {
        self.date_as("date-short", day)
    }

    /// A date in short with its weekday: "Thu 3 Dec".
    pub fn short_day(&self, day: NaiveDate) -> String {
        self.date_as("date-short-day", day)
    }

    /// The one or two letters that stand for a weekday in a chart.
    pub fn weekday_letter(&self, day: NaiveDate) -> String {
        self.say(&format!("weekday-letter-{}", day.weekday().number_from_monday()))
    }

    /// The weekday in short: "Sun".
    pub fn short_weekday(&self, day: NaiveDate) -> String {
        self.say(&format!("weekday-short-{}", day.weekday().number_from_monday()))
    }

    /// The weekday in full.
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.say(&format!("weekday-{}", day.weekday().number_from_monday()))
    }

    fn date_as(&self, key: &'static str, day: NaiveDate) -> String {
        let weekday = day.weekday().number_from_monday();
        self.tell(
            &Message::of(key)
                .with("day", day.day().to_string())
                .with("month", self.say(&format!("month-{}", day.month())))
                .with("monthshort", self.say(&format!("month-short-{}", day.month())))
                .with("year", day.year().to_string())
                .with("weekday", self.say(&format!("weekday-{weekday}")))
                .with("weekdayshort", self.say(&format!("weekday-short-{weekday}"))),
        )
    }

    /// A time of day: "08:10".
    pub fn time(&self, time: NaiveTime) -> String {
        self.tell(
            &Message::of("time-of-day")
                .with("hour", format!("{:02}", time.hour()))
                .with("minute", format!("{:02}", time.minute())),
        )
    }

    /// A time of day given in minutes after midnight.
    pub fn minute_of_day(&self, minutes: i32) -> String {
        let at = u32::try_from(minutes).ok().and_then(|minutes| NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0));
        self.time(at.unwrap_or_default())
    }

    /// A night by both its dates in short: "21–22 Nov", "30 Nov – 1 Dec".
    pub fn night(&self, night: Night) -> String {
        self.night_as("night-short", night, "month-short")
    }

    /// A night by both its dates in full: "Night of 21–22 November".
    pub fn night_in_full(&self, night: Night) -> String {
        self.night_as("night-full", night, "month")
    }

    fn night_as(&self, key: &str, night: Night, month_key: &str) -> String {
        let (evening, morning) = (night.evening(), night.morning());
        let across = if evening.month() == morning.month() { "" } else { "-across" };
        self.tell(
            &Message::of(format!("{key}{across}"))
                .with("evening", evening.day().to_string())
                .with("eveningmonth", self.say(&format!("{month_key}-{}", evening.month())))
                .with("morning", morning.day().to_string())
                .with("month", self.say(&format!("{month_key}-{}", morning.month()))),
        )
    }

    /// A length of time: "5 h 30 min", "50 min", "6 h".
    pub fn duration(&self, minutes: i64) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        let key = match (hours, rest) {
            (0, _) => "duration-minutes",
            (_, 0) => "duration-hours",
            _ => "duration-hours-minutes",
        };
        self.tell(&Message::of(key).with("hours", hours).with("minutes", rest))
    }

    /// Things in a row: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.tell(
                &Message::of("list-and").with("first", first.join(&self.say("list-comma"))).with("last", last.clone()),
            ),
        }
    }
}

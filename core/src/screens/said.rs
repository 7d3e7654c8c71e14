//! How weeks, due dates and their sources are said, on every screen alike.

use chrono::NaiveDate;

use crate::care::countries::Country;
use crate::profile::CaffeineLimit;
use crate::timeline::{Chart, GestationalAge, Method, Trimester};
use crate::triggers::caffeine::{Line, THREE_HUNDRED, TWO_HUNDRED};
use crate::words::{Message, Words};

/// "29 weeks 4 days", "12 weeks", "5 days".
pub(super) fn age(age: GestationalAge, words: &Words) -> String {
    let (weeks, days) = (age.weeks(), age.days_of_week());
    let key = match (weeks, days) {
        (0, _) => "age-days",
        (_, 0) => "age-weeks",
        _ => "age-weeks-days",
    };
    words.tell(&Message::of(key).with("weeks", weeks).with("days", days))
}

/// "29 weeks", without the days.
pub(super) fn weeks(age: GestationalAge, words: &Words) -> String {
    words.tell(&Message::of("age-weeks").with("weeks", age.weeks()))
}

/// "29w 4d": for the edge of a chart or a rail.
pub(super) fn age_in_short(age: GestationalAge, words: &Words) -> String {
    let key = if age.days_of_week() == 0 { "age-short-weeks" } else { "age-short" };
    words.tell(&Message::of(key).with("weeks", age.weeks()).with("days", age.days_of_week()))
}

/// "Third trimester".
pub(super) fn trimester(trimester: Trimester, words: &Words) -> String {
    words.say(match trimester {
        Trimester::First => "trimester-first",
        Trimester::Second => "trimester-second",
        Trimester::Third => "trimester-third",
    })
}

/// "73 days to 3 February", "Due today", "2 days past 3 February".
pub(super) fn time_to_due(day: NaiveDate, due: NaiveDate, words: &Words) -> String {
    let left = (due - day).num_days();
    let date = words.date_without_year(due);
    let key = match left {
        0 => "due-today",
        1.. => "due-ahead",
        _ => "due-past",
    };
    words.tell(&Message::of(key).with("days", left.abs()).with("date", date))
}

/// How a due date was found, in a few words: "by scan", "by last period".
pub(super) fn source(method: &Method, words: &Words) -> String {
    words.say(match method {
        Method::LastPeriod { .. } => "source-last-period",
        Method::Conception { .. } => "source-conception",
        Method::Transfer { .. } => "source-transfer",
        Method::CrownRump { .. } | Method::HeadScan { .. } | Method::ScanReport { .. } => "source-scan",
        Method::Clinic { .. } => "source-clinic",
    })
}

/// What a due date was found from: the lines under it.
pub(super) fn particulars(method: &Method, words: &Words) -> Vec<String> {
    let millimetres = |tenths: u16| words.number_in_full(f64::from(tenths) / 10.0);
    match method {
        Method::LastPeriod { first_day, cycle_days } => {
            vec![words.tell(
                &Message::of("found-last-period").with("date", words.date(*first_day)).with("cycle", *cycle_days),
            )]
        }
        Method::Conception { day } => {
            vec![words.tell(&Message::of("found-conception").with("date", words.date(*day)))]
        }
        Method::Transfer { day, embryo_days } => {
            vec![words.tell(&Message::of("found-transfer").with("date", words.date(*day)).with("days", *embryo_days))]
        }
        Method::CrownRump { scan_day, length, chart } => vec![
            words.tell(
                &Message::of("found-crown-rump")
                    .with("date", words.date(*scan_day))
                    .with("mm", millimetres(length.tenths())),
            ),
            words.say(match chart {
                Chart::Robinson => "chart-robinson-used",
                Chart::Hadlock => "chart-hadlock-used",
                Chart::Intergrowth => "chart-intergrowth-used",
            }),
        ],
        Method::HeadScan { scan_day, head } => vec![
            words.tell(
                &Message::of("found-head")
                    .with("date", words.date(*scan_day))
                    .with("mm", millimetres(head.circumference.tenths())),
            ),
        ],
        Method::ScanReport { scan_day, .. } => {
            vec![words.tell(&Message::of("found-scan-report").with("date", words.date(*scan_day)))]
        }
        Method::Clinic { .. } => vec![words.say("found-clinic")],
    }
}

/// A message with a temperature in it, in the degrees of her country.
pub(super) fn with_degrees(key: &str, country: Country, words: &Words) -> String {
    let degrees = if country == Country::UnitedStates { "fahrenheit" } else { "celsius" };
    words.tell(&Message::of(key.to_owned()).with("degrees", degrees))
}

/// The daily caffeine line she goes by.
pub(super) fn caffeine_line(limit: CaffeineLimit) -> Line {
    match limit {
        CaffeineLimit::TwoHundred => TWO_HUNDRED,
        CaffeineLimit::ThreeHundred => THREE_HUNDRED,
    }
}

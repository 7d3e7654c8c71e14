//! How weeks, due dates and their sources are said, wherever they are said.

use chrono::NaiveDate;

use super::{Chart, GestationalAge, Method, Trimester};
use crate::words::{Message, Words};

/// "29 weeks 4 days", "12 weeks", "5 days".
pub(crate) fn age(age: GestationalAge, words: &Words) -> String {
    let (weeks, days) = (age.weeks(), age.days_of_week());
    let key = match (weeks, days) {
        (0, _) => "age-days",
        (_, 0) => "age-weeks",
        _ => "age-weeks-days",
    };
    words.tell(&Message::of(key).with("weeks", weeks).with("days", days))
}

/// "29 weeks", without the days.
pub(crate) fn weeks(age: GestationalAge, words: &Words) -> String {
    words.tell(&Message::of("age-weeks").with("weeks", age.weeks()))
}

/// "29w 4d": for the edge of a chart or a rail.
pub(crate) fn age_in_short(age: GestationalAge, words: &Words) -> String {
    let key = if age.days_of_week() == 0 { "age-short-weeks" } else { "age-short" };
    words.tell(&Message::of(key).with("weeks", age.weeks()).with("days", age.days_of_week()))
}

/// "Third trimester".
pub(crate) fn trimester(trimester: Trimester, words: &Words) -> String {
    words.say(match trimester {
        Trimester::First => "trimester-first",
        Trimester::Second => "trimester-second",
        Trimester::Third => "trimester-third",
    })
}

/// "73 days to 3 February", "Due today", "2 days past 3 February".
pub(crate) fn time_to_due(day: NaiveDate, due: NaiveDate, words: &Words) -> String {
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
pub(crate) fn source(method: &Method, words: &Words) -> String {
    words.say(match method {
        Method::LastPeriod { .. } => "source-last-period",
        Method::Conception { .. } => "source-conception",
        Method::Transfer { .. } => "source-transfer",
        Method::CrownRump { .. } | Method::HeadScan { .. } | Method::ScanReport { .. } => "source-scan",
        Method::Clinic { .. } => "source-clinic",
    })
}

/// What a due date was found from: the lines under it.
pub(crate) fn particulars(method: &Method, words: &Words) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn an_age_leaves_out_what_is_nothing() {
        let words = Words::in_language(Language::English);
        let said = |weeks, days| age(GestationalAge::from_weeks_and_days(weeks, days).expect("an age"), &words);
        assert_eq!([said(0, 5), said(12, 0), said(29, 4)], ["5 days", "12 weeks", "29 weeks 4 days"]);
    }

    #[test]
    fn the_day_itself_is_neither_ahead_nor_past() {
        let words = Words::in_language(Language::English);
        let said = |today: &str| time_to_due(day(today), day("2027-02-03"), &words);
        let told = [said("2026-11-22"), said("2027-02-03"), said("2027-02-05")];
        assert_eq!(told, ["73 days to 3 February", "Due today", "2 days past 3 February"]);
    }

    #[test]
    fn a_scan_is_said_with_its_length_in_millimetres_and_its_chart() {
        let words = Words::in_language(Language::English);
        let scan = Method::CrownRump {
            scan_day: day("2026-07-24"),
            length: crate::timeline::Millimetres::from_tenths(585),
            chart: Chart::Robinson,
        };
        assert_eq!(particulars(&scan, &words), ["Scan on 24 July 2026, CRL 58.5 mm", "Robinson chart"]);
    }
}

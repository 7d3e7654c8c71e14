//! Dates and results worked out without a diary: what is found, in words and in numbers.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::diary;
use crate::forms::{Answers, FieldNote};
use crate::timeline::said;
use crate::timeline::{Convention, Dated, GestationalAge, Method, Spread, TermClass, YEARS};
use crate::words::{Message, Words};

mod contacts;
mod results;

pub use contacts::ContactsFound;
pub use results::{Amount, Conversion, Saturation};

/// How far a pregnancy is on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgeOnDay {
    /// The day.
    pub day: NaiveDate,
    /// "29w4d".
    pub age: String,
    /// Completed days since the last period began (EVIDENCE A-009).
    pub total_days: i32,
    /// "29 weeks 4 days on 22 November 2026".
    pub words: String,
    /// The trimester by each convention (EVIDENCE J-01).
    pub trimesters: Vec<String>,
    /// How a birth on that day would be classed (EVIDENCE A-050).
    pub term: String,
    /// "73 days to 3 February".
    pub left: String,
}

/// How far ages spread at one crown-rump length (EVIDENCE A-022).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgeSpread {
    /// The 3rd centile: "80" is 80 days.
    pub third_days: i32,
    /// The 97th centile, in days.
    pub ninety_seventh_days: i32,
    /// Both, in words.
    pub words: String,
}

/// A due date and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DueFound {
    /// The date.
    pub due: NaiveDate,
    /// "Due 3 February 2027".
    pub words: String,
    /// What it was found from, and with which chart.
    pub found_from: Vec<String>,
    /// The last period that fits it.
    pub last_period: NaiveDate,
    /// The day of conception that fits it.
    pub conception: NaiveDate,
    /// Both in words, without the one she entered.
    pub fits: Vec<String>,
    /// The age on the day of the scan or the transfer; absent where the date was found from neither.
    pub age_when_found: Option<AgeOnDay>,
    /// The age on the day asked for; absent when none was, or when it lies outside the pregnancy.
    pub age_on_day: Option<AgeOnDay>,
    /// Says that the day asked for lies outside; absent otherwise.
    pub outside: Option<String>,
    /// How far ages spread; absent but for INTERGROWTH-21st.
    pub spread: Option<AgeSpread>,
    /// That the clinic's date comes first.
    pub caution: String,
}

impl DueFound {
    /// The due date that the answers of a way of dating lead to, and the age on `on`; `None` when `way` is none.
    pub fn by(
        way: &str,
        answers: &Answers,
        on: Option<NaiveDate>,
        words: &Words,
    ) -> Option<Result<Self, Vec<FieldNote>>> {
        Some(diary::dated(way, answers, words)?.map(|dated| Self::of(&dated, on, words)))
    }

    fn of(dated: &Dated, on: Option<NaiveDate>, words: &Words) -> Self {
        let (due, method) = (dated.due(), dated.method());
        let found_on = match method {
            Method::Transfer { day, .. } => Some(*day),
            _ => method.scan_day(),
        };
        let dated_words = |key: &'static str, day| words.tell(&Message::of(key).with("date", words.date(day)));
        let on_day = |day: NaiveDate| AgeOnDay::of(day, due, words);
        Self {
            due,
            words: dated_words("calculator-due", due),
            found_from: said::particulars(method, words),
            last_period: dated.equivalent_last_period(),
            conception: dated.conception(),
            fits: [
                ("calculator-last-period", dated.equivalent_last_period()),
                ("calculator-conception", dated.conception()),
            ]
            .into_iter()
            .filter(|(_, day)| !known(method, *day))
            .map(|(key, day)| dated_words(key, day))
            .collect(),
            age_when_found: found_on.and_then(on_day),
            age_on_day: on.and_then(on_day),
            outside: on.filter(|day| on_day(*day).is_none()).map(|day| dated_words("calculator-outside", day)),
            spread: match method {
                Method::CrownRump { length, chart, .. } => chart.spread(*length).map(|at| spread(at, words)),
                _ => None,
            },
            caution: words.say("calculator-clinic"),
        }
    }
}

/// Whether this is the very day she entered.
fn known(method: &Method, day: NaiveDate) -> bool {
    match method {
        Method::LastPeriod { first_day: entered, .. } | Method::Conception { day: entered } => *entered == day,
        _ => false,
    }
}

fn spread(at: Spread, words: &Words) -> AgeSpread {
    AgeSpread {
        third_days: at.third.total_days().into(),
        ninety_seventh_days: at.ninety_seventh.total_days().into(),
        words: words.tell(
            &Message::of("calculator-spread")
                .with("youngest", said::age(at.third, words))
                .with("oldest", said::age(at.ninety_seventh, words)),
        ),
    }
}

impl AgeOnDay {
    /// The age on `day` of a pregnancy due on `due`, or what to say when there is none.
    pub fn read(day: NaiveDate, due: NaiveDate, words: &Words) -> Result<Self, Vec<FieldNote>> {
        let refused =
            |field: &str, message: &Message| vec![FieldNote { field: field.to_owned(), words: words.tell(message) }];
        for (field, entered) in [("due", due), ("day", day)] {
            if !YEARS.contains(&entered.year()) {
                return Err(refused(field, &Message::of("due-refused-year")));
            }
        }
        Self::of(day, due, words)
            .ok_or_else(|| refused("day", &Message::of("calculator-outside").with("date", words.date(day))))
    }

    fn of(day: NaiveDate, due: NaiveDate, words: &Words) -> Option<Self> {
        let age = GestationalAge::on(day, due)?;
        Some(Self {
            day,
            age: age.to_string(),
            total_days: age.total_days().into(),
            words: words.tell(
                &Message::of("calculator-age-on").with("age", said::age(age, words)).with("date", words.date(day)),
            ),
            trimesters: Convention::ALL.iter().map(|convention| trimester(*convention, age, words)).collect(),
            term: words.say(match TermClass::at(age) {
                TermClass::Preterm => "calculator-term-preterm",
                TermClass::EarlyTerm => "calculator-term-early",
                TermClass::FullTerm => "calculator-term-full",
                TermClass::LateTerm => "calculator-term-late",
                TermClass::PostTerm => "calculator-term-post",
            }),
            left: said::time_to_due(day, due, words),
        })
    }
}

fn trimester(convention: Convention, age: GestationalAge, words: &Words) -> String {
    let whose = words.say(match convention {
        Convention::Acog => "calculator-whose-acog",
        Convention::Nhs => "calculator-whose-nhs",
        Convention::Who => "calculator-whose-who",
    });
    let trimester = said::trimester(convention.trimester(age), words);
    words.tell(&Message::of("calculator-trimester").with("trimester", trimester).with("whose", whose))
}

//! The visits of a plan, worked out without a diary.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::care::plan::{Plan, PlanAge, PlanChoice, PlannedContact, contacts};
use crate::forms::FieldNote;
use crate::timeline::{GestationalAge, YEARS, said};
use crate::words::{Message, Words};

/// The visits of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactsFound {
    /// "Visits".
    pub title: String,
    /// The visits, the earliest first.
    pub contacts: Vec<PlannedContact>,
    /// The same in words, a line each; one line that says so where there is none.
    pub lines: Vec<String>,
    /// That her own team's plan comes first.
    pub caution: String,
}

impl ContactsFound {
    /// The visits of the plan of this name: all of them, or those that follow a first one so far along.
    ///
    /// # Errors
    /// What to say, at each field, of a plan or an age that is none.
    pub fn read(
        plan: &str,
        first_contact: Option<&str>,
        due: Option<NaiveDate>,
        words: &Words,
    ) -> Result<Self, Vec<FieldNote>> {
        let refused = |field: &str, key: &str| Err(vec![FieldNote { field: field.to_owned(), words: words.say(key) }]);
        let plan = match plan {
            "who" => Plan::standard(PlanChoice::Who, false),
            "nice-first" => Plan::standard(PlanChoice::England, true),
            "nice" => Plan::standard(PlanChoice::England, false),
            "us" => Plan::standard(PlanChoice::UnitedStates, false),
            _ => return refused("plan", "calc-contacts-refused-plan"),
        };
        let Ok(first) = first_contact.map(str::parse::<PlanAge>).transpose() else {
            return refused("first_contact", "calc-contacts-refused-age");
        };
        if due.is_some_and(|due| !YEARS.contains(&due.year())) {
            return refused("due", "due-refused-year");
        }
        let contacts = contacts(plan, first, due);
        let lines = if contacts.is_empty() {
            vec![words.say("calc-contacts-none")]
        } else {
            contacts.iter().map(|contact| line(contact, words)).collect()
        };
        Ok(Self { title: words.say("calc-contacts-title"), contacts, lines, caution: words.say("plan-yours-first") })
    }
}

fn line(contact: &PlannedContact, words: &Words) -> String {
    let age = u16::try_from(contact.week).ok().and_then(|week| GestationalAge::from_weeks_and_days(week, 0));
    let age = age.map_or_else(String::new, |age| said::age(age, words));
    words.tell(&match contact.date {
        None => Message::of("calc-contacts-week").with("age", age),
        Some(date) => Message::of("calc-contacts-week-date").with("age", age).with("date", words.date(date)),
    })
}

//! Patterns, iron: results beside named lines, tablets and tea, and what today brought.

mod ferritin;
mod food;
mod results;
mod tablets;

use chrono::NaiveDate;
use serde::Serialize;

use super::{PatternTab, ShownWeek, Week, span, tabs, whole};
use crate::entry::Record;
use crate::insights::results::weeks_on;
use crate::iron::result::{LabResult, ResultRead};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::screens::parts::{Action, Invitation, Place};
use crate::store::{Result, Store};
use crate::timeline::said;
use crate::words::{Message, Words};

pub use ferritin::FerritinCard;
pub use food::{CaffeineToday, FoodToday};
pub use results::{IronResult, LineSide};
pub use tablets::{TabletMark, TabletWeek};

/// The Iron screen of Patterns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IronState {
    /// "Patterns".
    pub title: String,
    /// The chips, this one open.
    pub tabs: Vec<PatternTab>,
    /// Which seven days of tablets, and the way to others.
    pub week: ShownWeek,
    /// Ferritin over the weeks; absent before the first result.
    pub ferritin: Option<FerritinCard>,
    /// The newest result of everything else that was measured, in the order of the form.
    pub results: Vec<IronResult>,
    /// The shown week's tablets; absent while no iron was ever written.
    pub tablets: Option<TabletWeek>,
    /// What food, tablets and supplements brought today; absent before anything is written.
    pub food: Option<FoodToday>,
    /// Today's caffeine; absent before a drink is written that may hold some.
    pub caffeine: Option<CaffeineToday>,
    /// What stands here before the first result.
    pub empty: Option<Invitation>,
}

impl IronState {
    /// The screen now, with the tablets of the week that holds her day `week`, or of the one that ends today.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, week: Option<NaiveDate>, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let week = Week::of(standing.day, week);
        let label = words.tell(&Message::of("patterns-days-week").with("span", span(week.first(), week.last, words)));
        let ferritin = ferritin::card(store, &standing, words)?;
        let results = results::newest(store, &standing, words)?;
        Ok(Self {
            title: words.say("tab-patterns"),
            tabs: tabs(&Place::Iron, words),
            tablets: tablets::of_week(store, &standing, week, words)?,
            food: food::food_today(store, &standing, words)?,
            caffeine: food::caffeine_today(store, &standing, words)?,
            empty: (ferritin.is_none() && results.is_empty()).then(|| empty(words)),
            week: week.shown(label, tablets::any_before(store, &standing, week)?, words),
            ferritin,
            results,
        })
    }
}

fn empty(words: &Words) -> Invitation {
    let place = Place::Form { kind: LabResult::KIND.to_owned() };
    let action = Action { words: words.say("patterns-iron-begin"), place };
    Invitation { words: words.say("patterns-iron-empty"), action: Some(action) }
}

/// When blood was taken: "13 Nov, 28 weeks 2 days", or the date with its year.
fn when(standing: &Standing, result: &ResultRead, words: &Words) -> String {
    let day = result.at.civil_day();
    match weeks_on(standing, day) {
        None => words.date(day),
        Some(age) => words.tell(
            &Message::of("patterns-iron-when").with("date", words.short_date(day)).with("age", said::age(age, words)),
        ),
    }
}

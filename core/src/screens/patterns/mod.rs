//! Patterns: what weeks of nights, iron, movement and calm look like from a little further off.

mod calm;
mod iron;
mod movement;
mod nights;

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

pub use calm::{CalmState, MoodTrend, ScaleTrend};
pub use iron::{CaffeineToday, FerritinCard, FoodToday, IronResult, IronState, LineSide, TabletMark, TabletWeek};
pub use movement::MovementState;
pub use nights::NightsState;

use super::parts::Place;
use crate::moment::Night;
use crate::words::{Message, Words};

/// One of the chips that Patterns is parted by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PatternTab {
    /// The words on it.
    pub words: String,
    /// Where it leads.
    pub place: Place,
    /// Whether it is the one that is open.
    pub here: bool,
}

/// The week a screen of Patterns shows, and the way to its neighbours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownWeek {
    /// Which week: "Nights, 15–22 Nov".
    pub label: String,
    /// A day of the week before, to ask for it with; absent when nothing older is in the diary.
    pub earlier: Option<String>,
    /// The words of the way to the week before.
    pub earlier_words: String,
    /// A day of the week after, to ask for it with; absent at the newest.
    pub later: Option<String>,
    /// The words of the way to the week after.
    pub later_words: String,
}

/// The chips of Patterns, of which `open` is the open one.
fn tabs(open: &Place, words: &Words) -> Vec<PatternTab> {
    [
        ("patterns-tab-nights", Place::Nights),
        ("patterns-tab-iron", Place::Iron),
        ("patterns-tab-movement", Place::Movement),
        ("patterns-tab-calm", Place::Calm),
    ]
    .into_iter()
    .map(|(key, place)| PatternTab { words: words.say(key), here: place == *open, place })
    .collect()
}

/// Seven of her days, and the seven nights that ended on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Week {
    last: NaiveDate,
    newest: bool,
}

impl Week {
    /// The week `wanted` falls in, counted back in sevens from today; without one, or ahead of today, the newest.
    fn of(today: NaiveDate, wanted: Option<NaiveDate>) -> Self {
        let weeks = wanted.map_or(0, |wanted| (today - wanted).num_days().max(0) / 7);
        let last = u64::try_from(weeks * 7).ok().and_then(|days| today.checked_sub_days(Days::new(days)));
        Self { last: last.unwrap_or(today), newest: weeks == 0 }
    }

    fn first(self) -> NaiveDate {
        self.days_before_last(6)
    }

    /// The last day of the week before.
    fn last_before(self) -> NaiveDate {
        self.days_before_last(7)
    }

    fn days_before_last(self, days: u64) -> NaiveDate {
        self.last.checked_sub_days(Days::new(days)).unwrap_or(self.last)
    }

    /// The night that ended on its last day.
    fn last_night(self) -> Night {
        Night::of_evening(self.last).before(1)
    }

    /// The week as a screen shows it; `older` tells whether the diary holds anything before it.
    fn shown(self, label: String, older: bool, words: &Words) -> ShownWeek {
        let later = self.last.checked_add_days(Days::new(7)).filter(|_| !self.newest);
        ShownWeek {
            label,
            earlier: older.then(|| self.last_before().to_string()),
            earlier_words: words.say("patterns-week-before"),
            later: later.map(|day| day.to_string()),
            later_words: words.say("patterns-week-after"),
        }
    }
}

/// Dates from one to another in short: "15–22 Nov", "29 Nov – 6 Dec".
fn span(first: NaiveDate, last: NaiveDate, words: &Words) -> String {
    if (first.year(), first.month()) == (last.year(), last.month()) {
        let message = Message::of("patterns-span").with("first", first.day().to_string());
        words.tell(&message.with("last", words.short_date(last)))
    } else {
        let message = Message::of("patterns-span-across").with("first", words.short_date(first));
        words.tell(&message.with("last", words.short_date(last)))
    }
}

/// The height of a chart that holds `most`: full steps of `step`, at least `least`.
fn height(most: i64, step: i64, least: i64) -> i32 {
    whole((most.max(least) + step - 1) / step * step)
}

/// Minutes as a chart draws them.
fn whole(minutes: i64) -> i32 {
    i32::try_from(minutes).unwrap_or(i32::MAX)
}

//! A week of iron tablets, and tea or coffee within the hour of them.

use serde::Serialize;

use super::Week;
use crate::iron::dose::Swallowed;
use crate::iron::spacing::{Blocker, Drink, crowded};
use crate::iron::store::{any_dose_until, doses};
use crate::iron::week::{TabletDay, week as tablet_days};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::screens::parts::ChartWords;
use crate::store::{Result, Store};
use crate::triggers::caffeine::is_tea_or_coffee;
use crate::triggers::store::drinks;
use crate::words::{Message, Words};

/// Seven days of iron tablets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TabletWeek {
    /// "Tablets this week".
    pub title: String,
    /// What it says in words.
    pub words: ChartWords,
    /// The days, oldest first.
    pub marks: Vec<TabletMark>,
    /// What the cup means.
    pub cup_means: String,
}

/// One day of iron tablets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TabletMark {
    /// The letter or letters under it.
    pub label: String,
    /// Whether any iron was swallowed.
    pub taken: bool,
    /// Whether tea or coffee came within the hour before or after (EVIDENCE C-065).
    pub tea_or_coffee: bool,
    /// Whether it is today, whose label is bold.
    pub now: bool,
}

/// What was near the tablets.
#[derive(Clone, Copy)]
struct Near {
    days: usize,
    /// "tea", "coffee" or "either".
    what: &'static str,
}

/// The tablets of a week; `None` while no iron was written up to its end.
pub(super) fn of_week(store: &Store, standing: &Standing, week: Week, words: &Words) -> Result<Option<TabletWeek>> {
    let turn = standing.profile.day_turn;
    // Her last day may end in the small hours of an eighth date, and tea before midnight is near a tablet after it.
    let (before, after) = (week.first().pred_opt().unwrap_or(week.last), week.last.succ_opt().unwrap_or(week.last));
    if !any_dose_until(store, after)? {
        return Ok(None);
    }
    let mut swallowed = doses(store, week.first(), after)?;
    swallowed.retain(|dose| (week.first()..=week.last).contains(&turn.day_of(dose.at)));
    let drinks: Vec<(Moment, String)> =
        drinks(store, before, after)?.into_iter().map(|(at, drink)| (at, drink.what)).collect();
    let any = |(at, what): &(Moment, String)| is_tea_or_coffee(what).then_some(Drink { what: Blocker::Tea, at: *at });
    let all: Vec<Drink> = drinks.iter().filter_map(any).collect();
    let days = tablet_days(week.last, turn, &swallowed, &all);
    let moments: Vec<Moment> = swallowed.iter().map(|dose| dose.at).collect();
    let near_each = |found: Vec<Drink>| crowded(&moments, &found).len();
    let swallowed_with: Vec<Drink> = swallowed.iter().flat_map(|dose| dose.drinks().collect::<Vec<_>>()).collect();
    let of_kind = |kind: Blocker| {
        let named = drinks.iter().filter(|(_, what)| known_as(what) == Some(kind));
        let named = named.map(|(at, _)| Drink { what: kind, at: *at });
        named.chain(swallowed_with.iter().copied().filter(|drink| drink.what == kind)).collect::<Vec<_>>()
    };
    let with = swallowed_with.iter().copied().filter(|drink| matches!(drink.what, Blocker::Tea | Blocker::Coffee));
    let all = near_each(all.iter().copied().chain(with).collect());
    let near = Near {
        days: days.iter().filter(|day| day.tea_or_coffee_near).count(),
        what: if near_each(of_kind(Blocker::Tea)) == all {
            "tea"
        } else if near_each(of_kind(Blocker::Coffee)) == all {
            "coffee"
        } else {
            "either"
        },
    };
    Ok(Some(told(&days, near, week, words)))
}

/// Whether any iron was written on a day of hers before this week. The first date of the week may hold her day before it.
pub(super) fn any_before(store: &Store, standing: &Standing, week: Week) -> Result<bool> {
    let first = week.first();
    let early = |dose: &Swallowed| standing.profile.day_turn.day_of(dose.at) < first;
    Ok(any_dose_until(store, week.last_before())? || doses(store, first, first)?.iter().any(early))
}

/// Tea or coffee, where the name of the drink says which.
fn known_as(what: &str) -> Option<Blocker> {
    match what {
        "tea" | "green_tea" => Some(Blocker::Tea),
        "instant_coffee" | "filter_coffee" | "espresso" => Some(Blocker::Coffee),
        _ => None,
    }
}

fn told(days: &[TabletDay; 7], near: Near, week: Week, words: &Words) -> TabletWeek {
    let title = words.say(if week.newest { "patterns-tablets" } else { "patterns-tablets-earlier" });
    let finding = finding(days, near, week, words);
    let spoken = Message::of("patterns-tablets-spoken").with("title", title.clone());
    TabletWeek {
        words: ChartWords {
            spoken: words.tell(&spoken.with("finding", finding.clone())),
            finding,
            list_label: words.say("patterns-as-list"),
            list: days.iter().map(|day| item(*day, week, words)).collect(),
        },
        marks: days
            .iter()
            .map(|day| TabletMark {
                label: words.short_weekday(day.day),
                taken: day.taken,
                tea_or_coffee: day.tea_or_coffee_near,
                now: is_today(*day, week),
            })
            .collect(),
        cup_means: words.say("patterns-tablets-cup"),
        title,
    }
}

fn is_today(day: TabletDay, week: Week) -> bool {
    week.newest && day.day == week.last
}

/// Today is not counted before its tablet: it is not over.
fn finding(days: &[TabletDay; 7], near: Near, week: Week, words: &Words) -> String {
    let taken = days.iter().filter(|day| day.taken).count();
    let counted = days.iter().filter(|day| day.taken || !is_today(**day, week)).count();
    let key = match (taken, near.days) {
        (0, _) => "patterns-tablets-none",
        (_, 0) => "patterns-tablets-finding",
        _ => "patterns-tablets-finding-near",
    };
    let message = Message::of(key).with("taken", taken).with("days", counted);
    words.tell(&message.with("near", near.days).with("what", near.what))
}

fn item(day: TabletDay, week: Week, words: &Words) -> String {
    let what = words.say(match (day.taken, day.tea_or_coffee_near) {
        (true, true) => "patterns-tablets-taken-near",
        (true, false) => "patterns-tablets-taken",
        (false, _) if is_today(day, week) => "patterns-tablets-not-yet",
        (false, _) => "patterns-not-written",
    });
    words.tell(&Message::of("patterns-item").with("when", words.day(day.day)).with("what", what))
}

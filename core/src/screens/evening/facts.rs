//! What the plan may look at: her day so far, her last nights, and what eased her legs before.

use std::collections::BTreeMap;

use chrono::Days;

use crate::exercise;
use crate::insights::nights::{SeenNight, last_night, nights_seen, restless_of_written};
use crate::iron;
use crate::moment::Night;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::stress;
use crate::stress::week::CalmWeek;
use crate::symptoms::what_helped;
use crate::triggers::caffeine::{DaysCaffeine, caffeine_of_day};
use crate::triggers::store::drinks_on;

/// How far back what helped is looked for, in nights. Ours: two months, so that a change of trimester shows.
const NIGHTS_BACK: u64 = 60;

/// Her day, as the plan looks at it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Evening {
    /// Whether iron was swallowed on her day.
    pub(super) iron_today: bool,
    /// Whether iron was swallowed on any of the six days before.
    pub(super) iron_lately: bool,
    /// The caffeine of her day.
    pub(super) caffeine: DaysCaffeine,
    /// Minutes of any movement on her day.
    pub(super) moved: i64,
    /// Her latest stress mark of the day on average, 0 to 10; absent where there is none.
    pub(super) stress: Option<f64>,
    /// Of the last seven nights: restless, and written.
    pub(super) nights: (usize, usize),
    /// What eased her legs before, by choice id, the most often named first.
    pub(super) relief: Vec<Eased>,
}

/// Something she named as having helped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Eased {
    /// The choice's id.
    pub(super) id: String,
    /// How many spells she named it for.
    pub(super) spells: usize,
    /// How many of the nights after those are written.
    pub(super) nights_after: usize,
    /// How many of these were restless.
    pub(super) restless_after: usize,
}

impl Evening {
    pub(super) fn read(store: &Store, standing: &Standing) -> Result<Self> {
        let (day, turn) = (standing.day, standing.profile.day_turn);
        let next = day.succ_opt().unwrap_or(day);
        let week_ago = day.checked_sub_days(Days::new(6)).unwrap_or(day);
        let doses = iron::store::doses(store, week_ago, next)?;
        let on_day = |at| turn.day_of(at) == day;
        let moods = stress::store::moods(store, day, next)?;
        let sessions = exercise::store::sessions(store, day, next)?;
        let night = last_night(day);
        let seen = nights_seen(store, night, NIGHTS_BACK)?;
        let this_week: Vec<SeenNight> = seen.iter().skip(seen.len().saturating_sub(7)).copied().collect();
        Ok(Self {
            iron_today: doses.iter().any(|dose| on_day(dose.at)),
            iron_lately: doses.iter().any(|dose| !on_day(dose.at)),
            caffeine: caffeine_of_day(&drinks_on(store, day, turn)?),
            moved: sessions.iter().filter(|(at, _)| on_day(*at)).map(|(_, one)| i64::from(one.minutes.get())).sum(),
            stress: CalmWeek::of(day, &moods, &[], turn).days.first().and_then(|day| day.stress),
            nights: restless_of_written(&this_week),
            relief: eased(&helped(store, night)?, &seen),
        })
    }
}

/// What was named for each spell of these nights, with the night it belongs to.
fn helped(store: &Store, last: Night) -> Result<Vec<(Night, Vec<String>)>> {
    let first = last.before(NIGHTS_BACK - 1);
    let named = what_helped(store, first.evening(), last.morning())?;
    Ok(named
        .into_iter()
        .map(|(began, ids)| (began.night(), ids))
        .filter(|(night, _)| (first..=last).contains(night))
        .collect())
}

/// What was named, how often, and how the nights after went; "nothing" is no help and is left out.
pub(super) fn eased(named: &[(Night, Vec<String>)], seen: &[SeenNight]) -> Vec<Eased> {
    let mut by_id: BTreeMap<&str, (usize, Vec<Night>)> = BTreeMap::new();
    for (night, ids) in named {
        for id in ids.iter().filter(|id| *id != "nothing") {
            let (spells, nights) = by_id.entry(id).or_default();
            *spells += 1;
            if !nights.contains(night) {
                nights.push(*night);
            }
        }
    }
    let mut found: Vec<Eased> = by_id
        .into_iter()
        .map(|(id, (spells, nights))| {
            let after: Vec<&SeenNight> = nights
                .iter()
                .filter_map(|night| seen.iter().find(|one| one.night == night.after(1) && one.written))
                .collect();
            Eased {
                id: id.to_owned(),
                spells,
                nights_after: after.len(),
                restless_after: after.iter().filter(|one| one.restless).count(),
            }
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.spells));
    found
}

//! Nights as a whole: spells, other night entries and mornings laid side by side.

use std::collections::BTreeSet;
use std::iter::Peekable;

use chrono::NaiveDate;

use crate::moment::Night;
use crate::rest::arithmetic::{Formula, Reckoning};
use crate::rest::nights::{SleptNight, nights};
use crate::store::{Result, Store};
use crate::symptoms::legs::{self, SpellReading};
use crate::symptoms::{nights_with_another_entry, spells};

/// What the diary holds of one night.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeenNight {
    /// Which night.
    pub night: Night,
    /// Whether anything was written of it.
    pub written: bool,
    /// Whether a spell began in it, or the morning says that legs took sleep.
    pub restless: bool,
    /// How many spells began in it.
    pub spells: usize,
    /// In bed and asleep, where a morning says.
    slept: Option<SleptNight>,
    /// Minutes lost to restless legs, and who says so; absent where nobody does.
    pub lost: Option<(i64, LostBy)>,
}

/// What minutes lost to restless legs are taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostBy {
    /// Her own estimate in the morning, which stands before any other.
    Morning,
    /// The time between a spell's beginning and its easing.
    Spells,
}

impl SeenNight {
    fn of(night: Night, spells: &[SpellReading], other: bool, slept: Option<SleptNight>) -> Self {
        let morning = slept.and_then(|slept| slept.lost_to_legs).map(|minutes| (minutes, LostBy::Morning));
        let spelled = || legs::minutes(spells).map(|minutes| (minutes, LostBy::Spells));
        Self {
            night,
            written: !spells.is_empty() || other || slept.is_some(),
            spells: spells.len(),
            restless: !spells.is_empty() || morning.is_some_and(|(minutes, _)| minutes > 0),
            slept,
            lost: morning.or_else(spelled),
        }
    }

    /// Minutes asleep; absent where no morning says.
    pub fn asleep(&self) -> Option<i64> {
        self.slept?.asleep
    }

    /// Whether a morning says that she was not tired at all the day after.
    pub fn not_tired(&self) -> bool {
        self.slept.is_some_and(|slept| slept.not_tired)
    }

    /// Time asleep as a percentage of time in bed (EVIDENCE D-021); absent where one of them is.
    pub fn efficiency(&self) -> Option<f64> {
        let SleptNight { in_bed, asleep, .. } = self.slept?;
        Reckoning { in_bed, asleep, ..Reckoning::default() }.efficiency(Formula::TimeInBed)
    }

    /// The same as a night slept, its minutes lost being those shown.
    pub fn as_slept(&self) -> SleptNight {
        let lost_to_legs = self.lost.map(|(minutes, _)| minutes);
        let nothing = SleptNight { night: self.night, in_bed: None, asleep: None, lost_to_legs, not_tired: false };
        SleptNight { lost_to_legs, ..self.slept.unwrap_or(nothing) }
    }

    /// How full the night stands in the heat strip. The steps are ours: a restless night is never empty, so that the
    /// cells filled are the nights counted; under half an hour lost, or nobody says, is 1, under an hour 2, more 3.
    pub fn step(&self) -> i32 {
        match (self.written, self.restless, self.lost) {
            (false, ..) => -1,
            (true, false, _) => 0,
            (true, true, Some((60.., _))) => 3,
            (true, true, Some((30.., _))) => 2,
            (true, true, _) => 1,
        }
    }
}

/// The nights from `last` back, `count` of them, oldest first: each table is read once.
pub fn nights_seen(store: &Store, last: Night, count: u64) -> Result<Vec<SeenNight>> {
    let first = last.before(count.saturating_sub(1));
    let spells = spells(store, first.evening(), last.morning())?;
    let others = nights_with_another_entry(store, first, last)?;
    Ok(laid_side_by_side(last, count, spells, &others, nights(store, first, last)?))
}

/// The same, of what was read already, nights slept oldest first; what belongs to other nights is passed over.
pub(crate) fn laid_side_by_side(
    last: Night,
    count: u64,
    mut spells: Vec<SpellReading>,
    others: &BTreeSet<Night>,
    slept: Vec<SleptNight>,
) -> Vec<SeenNight> {
    let began = |spell: &SpellReading| spell.began.night();
    spells.sort_by_key(began);
    let mut spells = spells.chunk_by(|one, next| began(one) == began(next)).peekable();
    let mut slept = slept.into_iter().peekable();
    let seen = |night: Night| {
        let spells = its_own(&mut spells, night, |of| of.first().map(began)).unwrap_or_default();
        let slept = its_own(&mut slept, night, |of| Some(of.night));
        SeenNight::of(night, spells, others.contains(&night), slept)
    };
    (0..count).rev().map(|nights| last.before(nights)).map(seen).collect()
}

/// What belongs to this night, of what comes night by night; what belongs to earlier ones goes by.
fn its_own<T>(
    all: &mut Peekable<impl Iterator<Item = T>>,
    night: Night,
    of: impl Fn(&T) -> Option<Night>,
) -> Option<T> {
    while all.next_if(|next| of(next) < Some(night)).is_some() {}
    all.next_if(|next| of(next) == Some(night))
}

/// How many of these nights were restless, and of how many anything was written.
pub(crate) fn restless_of_written(nights: &[SeenNight]) -> (usize, usize) {
    let count = |test: fn(&&SeenNight) -> bool| nights.iter().filter(test).count();
    (count(|night| night.restless), count(|night| night.written))
}

/// The spells of a night, in the order they began.
pub(crate) fn spells_of(store: &Store, night: Night) -> Result<Vec<SpellReading>> {
    let mut spells = legs::spells_of(night, &spells(store, night.evening(), night.morning())?);
    spells.sort_by_key(|spell| spell.began);
    Ok(spells)
}

/// The night that ended on the morning of her day.
pub(crate) fn last_night(day: NaiveDate) -> Night {
    Night::of_evening(day.pred_opt().unwrap_or(day))
}

//! What spells of restless legs come to: their minutes, their nights, their worst.

use super::spell::Spell;
use crate::moment::{Moment, Night};
use crate::units::Strength;

/// A spell left open longer than this was most likely slept through: it counts as not measured, never as hours.
///
/// Ours; no source names a figure.
pub const LONGEST_LEFT_OPEN_MINUTES: i64 = 8 * 60;

/// A spell of restless legs, as the rules look at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpellReading {
    /// When it began.
    pub began: Moment,
    /// When it eased, or absent while it lasts and when she never said.
    pub eased: Option<Moment>,
    /// How strong the urge to move was at its worst, or absent when she did not say.
    pub urge: Option<Strength>,
}

impl SpellReading {
    /// A spell that began at this moment.
    pub(crate) fn of(began: Moment, spell: &Spell) -> Self {
        Self { began, eased: spell.eased, urge: spell.urge }
    }
}

/// How long a spell lasted, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpellLength {
    /// It began and has not eased.
    Running,
    /// It eased after this many whole minutes.
    Minutes(i64),
    /// It was left open for more than [`LONGEST_LEFT_OPEN_MINUTES`].
    NotMeasured,
}

impl SpellReading {
    /// How long it lasted, seen from `now`. What she wrote herself stands, however long.
    ///
    /// Easing within the minute before it began, as a form without seconds may say, is no time at all.
    pub fn length(self, now: Moment) -> SpellLength {
        match self.eased {
            Some(eased) => SpellLength::Minutes(eased.minutes_since(self.began).max(0)),
            None if now.minutes_since(self.began) <= LONGEST_LEFT_OPEN_MINUTES => SpellLength::Running,
            None => SpellLength::NotMeasured,
        }
    }
}

/// The spells that began in this night, in the order given.
pub fn spells_of(night: Night, spells: &[SpellReading]) -> Vec<SpellReading> {
    spells.iter().copied().filter(|spell| spell.began.night() == night).collect()
}

/// The minutes these spells lasted; a minute in two spells counts once. `None` when none of them is known to have eased.
pub fn minutes(spells: &[SpellReading]) -> Option<i64> {
    let mut measured: Vec<(Moment, Moment)> =
        spells.iter().filter_map(|spell| Some((spell.began, spell.eased?))).collect();
    measured.sort_unstable();
    let (sum, last_eased) = measured.into_iter().fold((0, None), |(sum, last_eased), (began, eased)| {
        let from = last_eased.map_or(began, |last: Moment| last.max(began));
        (sum + eased.minutes_since(from).max(0), last_eased.max(Some(eased)))
    });
    last_eased.map(|_| sum)
}

/// The strongest urge of these spells, or `None` where none was given.
pub fn worst_urge(spells: &[SpellReading]) -> Option<Strength> {
    spells.iter().filter_map(|spell| spell.urge).max_by_key(|urge| urge.get())
}

//! Every kind of entry, in one list.

use crate::entry::Kind;
use crate::iron;
use crate::symptoms;

/// The kinds of entry, in the order an export lists them.
pub static KINDS: &[Kind] = &[
    Kind::of::<iron::dose::Dose>(),
    Kind::of::<symptoms::spell::Spell>(),
    Kind::of::<symptoms::night::NightEvent>(),
    Kind::of::<symptoms::night::QuietNight>(),
    Kind::of::<symptoms::symptom::SymptomFelt>(),
    Kind::of::<symptoms::movement::MovementNote>(),
    Kind::of::<symptoms::tightening::Tightening>(),
];

/// The kind of this name, or `None`.
pub fn kind(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}

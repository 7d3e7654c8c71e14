//! Every kind of entry, in one list.

use crate::entry::Kind;
use crate::{exercise, iron, rest, stress};

/// The kinds of entry, in the order an export lists them.
pub static KINDS: &[Kind] = &[
    Kind::of::<iron::dose::Dose>(),
    Kind::of::<rest::sleep::Sleep>(),
    Kind::of::<rest::nap::Nap>(),
    Kind::of::<exercise::session::Session>(),
    Kind::of::<stress::mood::Mood>(),
    Kind::of::<stress::breathing::Breathing>(),
];

/// The kind of this name, or `None`.
pub fn kind(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}

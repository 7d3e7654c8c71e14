//! Every kind of entry, in one list.

use crate::entry::Kind;
use crate::iron;

/// The kinds of entry, in the order an export lists them.
pub static KINDS: &[Kind] = &[
    Kind::of::<iron::dose::Dose>(),
    Kind::of::<iron::supplement::Supplement>(),
    Kind::of::<iron::own_food::OwnFood>(),
    Kind::of::<iron::eaten::Eaten>(),
    Kind::of::<iron::result::LabResult>(),
];

/// The kind of this name, or `None`.
pub fn kind(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}

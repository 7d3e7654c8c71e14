//! Every kind of entry, in one list.

use crate::entry::Kind;
use crate::{care, exercise, iron, rest, stress, symptoms, triggers};

/// The kinds of entry, in the order an export lists them.
pub static KINDS: &[Kind] = &[
    Kind::of::<iron::dose::Dose>(),
    Kind::of::<iron::supplement::Supplement>(),
    Kind::of::<iron::own_food::OwnFood>(),
    Kind::of::<iron::eaten::Eaten>(),
    Kind::of::<iron::result::LabResult>(),
    Kind::of::<symptoms::spell::Spell>(),
    Kind::of::<symptoms::night::NightEvent>(),
    Kind::of::<symptoms::night::QuietNight>(),
    Kind::of::<symptoms::sorted_legs::SortedLegs>(),
    Kind::of::<symptoms::symptom::SymptomFelt>(),
    Kind::of::<symptoms::movement::MovementNote>(),
    Kind::of::<symptoms::tightening::Tightening>(),
    Kind::of::<triggers::drink::Drink>(),
    Kind::of::<triggers::smoking::Smoking>(),
    Kind::of::<triggers::medicine::Medicine>(),
    Kind::of::<care::question::Question>(),
    Kind::of::<care::appointment::Appointment>(),
    Kind::of::<care::plan::PlanMark>(),
    Kind::of::<care::remark::Remark>(),
    Kind::of::<care::weight::Weight>(),
    Kind::of::<care::blood_pressure::BloodPressure>(),
    Kind::of::<rest::sleep::Sleep>(),
    Kind::of::<rest::nap::Nap>(),
    Kind::of::<exercise::session::Session>(),
    Kind::of::<stress::mood::Mood>(),
    Kind::of::<stress::mood_check::MoodCheck>(),
    Kind::of::<stress::breathing::Breathing>(),
];

/// The kind of this name, or `None`.
pub fn kind(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}

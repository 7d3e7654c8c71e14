//! What can feel like restless legs, in the order of EVIDENCE B.2.

use super::{Itch, Nerve, RestlessInside, Said, SortedLegs, Swelling};
use crate::evidence::{Evidence, Standing};

/// Something that can feel like restless legs; a clot stands before all of them, as a question of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookAlike {
    /// Its name, which is its question's field; the words are the messages `legs-look-<id>`, `-apart` and `-act`.
    pub id: &'static str,
    /// What tells it apart, and what is done about it.
    pub evidence: Evidence,
}

const fn look_alike(id: &'static str, row: &'static str, standing: Standing) -> LookAlike {
    LookAlike { id, evidence: Evidence::new(row, standing) }
}

/// Every look-alike, in the order of EVIDENCE B.2.
pub const LOOK_ALIKES: &[LookAlike] = &[
    look_alike("cramp", "B-021", Standing::IssuingBody),
    look_alike("position", "B-022", Standing::SecondaryPage),
    look_alike("veins", "B-023", Standing::IssuingBody),
    look_alike("swelling", "B-024", Standing::IssuingBody),
    look_alike("joints", "B-025", Standing::Memory),
    look_alike("nerve", "B-026", Standing::Memory),
    look_alike("restless_inside", "B-027", Standing::Memory),
    look_alike("itch", "B-028", Standing::IssuingBody),
];

impl SortedLegs {
    /// The look-alikes she named.
    pub fn look_alikes(&self) -> Vec<&'static LookAlike> {
        LOOK_ALIKES.iter().filter(|one| self.names(one.id)).collect()
    }

    fn names(&self, id: &str) -> bool {
        let yes = |said: Option<Said>| said == Some(Said::Yes);
        match id {
            "cramp" => yes(self.cramp),
            "position" => yes(self.position),
            "veins" => yes(self.veins),
            "swelling" => matches!(self.swelling, Some(Swelling::Ankles | Swelling::Sudden)),
            "joints" => yes(self.joints),
            "nerve" => matches!(self.nerve, Some(Nerve::NumbOrBurning | Nerve::Saddle)),
            "restless_inside" => {
                matches!(self.restless_inside, Some(RestlessInside::Yes | RestlessInside::NewMedicine))
            }
            "itch" => matches!(self.itch, Some(Itch::PalmsOrSoles | Itch::NoRash | Itch::RashOrDry)),
            _ => false,
        }
    }
}

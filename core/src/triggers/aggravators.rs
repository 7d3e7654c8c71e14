//! Groups of medicines, and what each is to restless legs (EVIDENCE B.7, B.8).
//!
//! An answer only ever says what to ask, and whom: it never says to take, stop or change a medicine (B-123b).

use super::medicine_table::MEDICINES;
use crate::evidence::{Evidence, Standing};
use crate::words::Words;

/// A group of medicines; its words are the messages `medicine-group-<id>` and `medicine-groups-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Antihistamines that make one drowsy, those in sleep aids and night cold remedies too (B-120).
    SedatingAntihistamine,
    /// Medicines against sickness that block dopamine (B-121).
    AntiSickness,
    /// Medicines against psychosis (B-122).
    Antipsychotic,
    /// Antidepressants that hold back serotonin (B-123).
    Ssri,
    /// Antidepressants that hold back serotonin and noradrenaline (B-123).
    Snri,
    /// Tricyclic antidepressants (B-123).
    Tricyclic,
    /// Antidepressants of no larger group (B-123).
    OtherAntidepressant,
    /// Lithium (B-124).
    Lithium,
    /// Medicines that are given for restless legs themselves (B-140, B-142).
    ForRestlessLegs,
    /// Antihistamines that legs usually tolerate (B-125).
    ToleratedAntihistamine,
}

/// What a group is to restless legs, in the order an answer names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It can stir them up.
    CanStirUp,
    /// It is given for them, rarely in pregnancy and only by specialists.
    ForRestlessLegs,
    /// It usually does not stir them up.
    UsuallyDoesNot,
}

/// In whom the sources of a group say that it was studied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StudiedIn {
    /// They do not say: pregnant women may not have been among them.
    NotSaid,
    /// They look back at what was published about pregnancy.
    Pregnancy,
}

impl Group {
    /// Every group, in the order an answer names them.
    pub const ALL: [Self; 10] = [
        Self::SedatingAntihistamine,
        Self::AntiSickness,
        Self::Antipsychotic,
        Self::Ssri,
        Self::Snri,
        Self::Tricyclic,
        Self::OtherAntidepressant,
        Self::Lithium,
        Self::ForRestlessLegs,
        Self::ToleratedAntihistamine,
    ];

    /// Its lasting name, and the end of its messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::SedatingAntihistamine => "sedating_antihistamine",
            Self::AntiSickness => "anti_sickness",
            Self::Antipsychotic => "antipsychotic",
            Self::Ssri => "ssri",
            Self::Snri => "snri",
            Self::Tricyclic => "tricyclic",
            Self::OtherAntidepressant => "other_antidepressant",
            Self::Lithium => "lithium",
            Self::ForRestlessLegs => "for_restless_legs",
            Self::ToleratedAntihistamine => "tolerated_antihistamine",
        }
    }

    /// What it is to restless legs.
    pub fn effect(self) -> Effect {
        match self {
            Self::ForRestlessLegs => Effect::ForRestlessLegs,
            Self::ToleratedAntihistamine => Effect::UsuallyDoesNot,
            Self::SedatingAntihistamine
            | Self::AntiSickness
            | Self::Antipsychotic
            | Self::Ssri
            | Self::Snri
            | Self::Tricyclic
            | Self::OtherAntidepressant
            | Self::Lithium => Effect::CanStirUp,
        }
    }

    /// The row it stands on, and how that row was confirmed for the names it gives.
    pub fn evidence(self) -> Evidence {
        match self {
            Self::SedatingAntihistamine => Evidence::new("B-120", Standing::SecondaryPage),
            Self::AntiSickness => Evidence::new("B-121", Standing::SecondaryPage),
            Self::Antipsychotic => Evidence::new("B-122", Standing::SecondaryPage),
            Self::Ssri | Self::Snri | Self::Tricyclic | Self::OtherAntidepressant => {
                Evidence::new("B-123", Standing::SecondaryPage)
            }
            Self::Lithium => Evidence::new("B-124", Standing::SecondaryPage),
            Self::ForRestlessLegs => Evidence::new("B-140", Standing::PrimaryPaper),
            Self::ToleratedAntihistamine => Evidence::new("B-125", Standing::SecondaryPage),
        }
    }

    /// In whom it was studied.
    pub fn studied_in(self) -> StudiedIn {
        if self == Self::ForRestlessLegs { StudiedIn::Pregnancy } else { StudiedIn::NotSaid }
    }

    /// Whether whoever prescribed it comes first: it is given for her mind, where a sudden end can do harm
    /// (EVIDENCE B-122, B-123, B-124).
    pub fn is_for_the_mind(self) -> bool {
        matches!(
            self,
            Self::Antipsychotic | Self::Ssri | Self::Snri | Self::Tricyclic | Self::OtherAntidepressant | Self::Lithium
        )
    }

    /// Whether it can bring on a restlessness of its own, which is not restless legs (EVIDENCE B-121).
    pub fn can_cause_akathisia(self) -> bool {
        self == Self::AntiSickness
    }

    /// One of the group, in words: "sedating antihistamine".
    pub fn one(self, words: &Words) -> String {
        words.say(&format!("medicine-group-{}", self.id()))
    }

    /// All of the group, in words: "sedating antihistamines".
    pub fn all(self, words: &Words) -> String {
        words.say(&format!("medicine-groups-{}", self.id()))
    }
}

/// What a name in a group rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Footing {
    /// The row gives this name, and a source was read for it.
    Named,
    /// The row gives the group; that this name belongs to it is ours.
    ByGroup,
    /// The row gives this name from memory.
    Remembered,
}

/// How strongly a medicine is said to do what its group does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// It is named as the strongest of its kind.
    Strongest,
    /// It is named as doing so less.
    Less,
}

/// A medicine in the list, by its generic name; its words are the message `listed-medicine-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Medicine {
    /// Its generic name as it is written in the United Kingdom, spaces as underscores.
    pub id: &'static str,
    /// The group it belongs to.
    pub group: Group,
    /// What its place in the group rests on.
    pub footing: Footing,
    /// How strongly, where the row sets it apart from its group.
    pub strength: Option<Strength>,
    /// Its other generic names.
    pub also: &'static [&'static str],
    /// Words on packets that lead to it; they are looked up and never shown.
    pub sold_as: &'static [&'static str],
}

/// Medicines that EVIDENCE J-12 and B-120 name as common for sickness in pregnancy. That role is `memory`.
const COMMON_FOR_SICKNESS: [&str; 3] = ["doxylamine", "cyclizine", "promethazine"];

/// Medicines against sickness that are given for psychosis too, so that B-122 holds for them as well. Which they are
/// is ours; it only adds care.
const ALSO_FOR_THE_MIND: [&str; 3] = ["chlorpromazine", "levomepromazine", "prochlorperazine"];

impl Medicine {
    /// Its name.
    pub fn name(&self, words: &Words) -> String {
        words.say(&format!("listed-medicine-{}", self.id))
    }

    /// The row it stands on: as sure as its group where the row names it, and unreviewed otherwise.
    pub fn evidence(&self) -> Evidence {
        let row = self.group.evidence();
        match self.footing {
            Footing::Named => row,
            Footing::ByGroup | Footing::Remembered => Evidence::new(row.id, Standing::Memory),
        }
    }

    /// Whether it stands among the medicines against sickness and may have been given for her mind.
    pub fn is_also_for_the_mind(&self) -> bool {
        ALSO_FOR_THE_MIND.contains(&self.id)
    }

    /// Whether it is common for sickness in pregnancy (EVIDENCE J-12; unreviewed).
    pub fn is_common_for_sickness(&self) -> bool {
        COMMON_FOR_SICKNESS.contains(&self.id)
    }
}

/// The medicine of this id, or `None`.
pub fn medicine(id: &str) -> Option<&'static Medicine> {
    MEDICINES.iter().find(|medicine| medicine.id == id)
}

/// Every medicine in the list.
pub fn medicines() -> &'static [Medicine] {
    MEDICINES
}

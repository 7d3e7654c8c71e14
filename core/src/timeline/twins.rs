use serde::{Deserialize, Serialize};

use super::{GestationalAge, Millimetres};

/// How many babies are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plurality {
    /// One.
    One,
    /// Two, with what is known of how they share.
    Twins(Chorionicity),
    /// Three.
    Triplets,
    /// Four or more.
    More,
}

/// How twins share placenta and sac, as the scan report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chorionicity {
    /// Not told yet.
    Unknown,
    /// A placenta each (DCDA).
    Dichorionic,
    /// One placenta, two sacs (MCDA).
    MonochorionicDiamniotic,
    /// One placenta, one sac (MCMA).
    MonochorionicMonoamniotic,
}

/// Which of several crown-rump lengths dates the pregnancy (EVIDENCE A-051, J-19).
///
/// The larger is usual and debated: in one study of known dates the smaller was nearer. The clinic's date comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountingLength {
    /// The largest, as guidelines say.
    #[default]
    Larger,
    /// The smallest.
    Smaller,
}

impl CountingLength {
    /// The length that counts, or `None` when none was measured.
    pub fn of(self, lengths: &[Millimetres]) -> Option<Millimetres> {
        match self {
            Self::Larger => lengths.iter().max().copied(),
            Self::Smaller => lengths.iter().min().copied(),
        }
    }
}

/// Whose guidance a planned birth follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Country {
    /// NICE NG137.
    UnitedKingdom,
    /// ACOG CO 831.
    UnitedStates,
}

/// The ages at which a birth may be planned; the due date itself stays at 40w0d.
///
/// Unreviewed (EVIDENCE are from memory): something to ask the clinic about, never to decide by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedBirth {
    /// The first age offered.
    pub from: GestationalAge,
    /// The last age offered; absent when the guidance names one age only.
    pub to: Option<GestationalAge>,
    /// False until a clinician has read the source.
    pub reviewed: bool,
}

impl Plurality {
    /// The ages at which `country` plans the birth, or `None` when we know of none.
    pub const fn planned_birth(self, country: Country) -> Option<PlannedBirth> {
        let (from, to) = match (country, self) {
            (Country::UnitedKingdom, Self::Twins(Chorionicity::Dichorionic)) => (GestationalAge::of(37, 0), None),
            (Country::UnitedKingdom, Self::Twins(Chorionicity::MonochorionicDiamniotic)) => {
                (GestationalAge::of(36, 0), None)
            }
            (Country::UnitedKingdom, Self::Triplets) => (GestationalAge::of(35, 0), None),
            (Country::UnitedStates, Self::Twins(Chorionicity::Dichorionic)) => {
                (GestationalAge::of(38, 0), Some(GestationalAge::of(38, 6)))
            }
            (Country::UnitedStates, Self::Twins(Chorionicity::MonochorionicDiamniotic)) => {
                (GestationalAge::of(34, 0), Some(GestationalAge::of(37, 6)))
            }
            _ => return None,
        };
        Some(PlannedBirth { from, to, reviewed: false })
    }
}

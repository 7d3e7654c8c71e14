//! What authorities say about iron for everyone in pregnancy, and which text of the World Health Organization fits.
//!
//! These choose words to show, never a medicine: a supplement is for her and her midwife to settle.

use serde::{Deserialize, Serialize};

use super::grades::Grade;
use crate::evidence::{Evidence, Standing};

/// Whether a body advises iron for every pregnant woman.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub enum Stance {
    /// For all, this many milligrams of elemental iron a day, from the first to the second.
    ForAll(f64, f64),
    /// Not for all: for those who lack iron or are at risk.
    NotForAll,
    /// The evidence does not settle it.
    Unsettled,
}

/// One body's stance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Routine {
    /// The body and the year of its text.
    pub body: Body,
    /// What it says.
    pub stance: Stance,
    /// Where this is from.
    pub evidence: Evidence,
}

/// Who says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// World Health Organization, 2016.
    Who2016,
    /// British Society for Haematology, 2020.
    Bsh2020,
    /// US Centers for Disease Control and Prevention, 1998.
    Cdc1998,
    /// US Preventive Services Task Force, 2024.
    Uspstf2024,
}

/// What each body says.
pub const ROUTINES: [Routine; 4] = [
    Routine {
        body: Body::Who2016,
        stance: Stance::ForAll(30.0, 60.0),
        evidence: Evidence::new("C-010", Standing::IssuingBody),
    },
    Routine {
        body: Body::Bsh2020,
        stance: Stance::NotForAll,
        evidence: Evidence::new("C-012", Standing::PrimaryPaper),
    },
    Routine {
        body: Body::Cdc1998,
        stance: Stance::ForAll(30.0, 30.0),
        evidence: Evidence::new("C-013", Standing::SecondaryPage),
    },
    Routine {
        body: Body::Uspstf2024,
        stance: Stance::Unsettled,
        evidence: Evidence::new("C-014", Standing::IssuingBody),
    },
];

/// How common anaemia is among pregnant women where she lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prevalence {
    /// Up to 20 %. The machine-readable rule once had this the wrong way round (C-015).
    Low,
    /// Above 20 % and below 40 %.
    Middle,
    /// 40 % or more.
    High,
}

/// Which text of the World Health Organization fits (EVIDENCE C-010, C-011).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhoText {
    /// 30 to 60 mg daily is the standard.
    StandardDaily,
    /// 60 mg daily is the standard here.
    HigherDaily,
    /// 120 mg once a week is the way for those who cannot bear it daily.
    Weekly,
    /// Anaemia is treated: through a clinician, 120 mg daily until [`TREATED_UNTIL_G_L`].
    Anaemia,
}

/// Treatment for anaemia goes on until haemoglobin is this many g/L or more, in every trimester (EVIDENCE C-011).
pub const TREATED_UNTIL_G_L: f64 = 110.0;

/// The text that fits her grade, where she lives, and whether she bears daily iron.
pub fn who_text(grade: Grade, prevalence: Prevalence, daily_is_tolerated: bool) -> WhoText {
    match (grade, prevalence) {
        (Grade::Mild | Grade::Moderate | Grade::Severe, _) => WhoText::Anaemia,
        (Grade::None, Prevalence::Low) if !daily_is_tolerated => WhoText::Weekly,
        (Grade::None, Prevalence::High) => WhoText::HigherDaily,
        (Grade::None, Prevalence::Low | Prevalence::Middle) => WhoText::StandardDaily,
    }
}

/// Whether treatment that has begun is not yet at its end, by a haemoglobin in g/L.
///
/// At 107 in the second trimester she is no longer anaemic, and treatment still goes on (N-095).
pub fn treatment_goes_on(haemoglobin_g_l: f64) -> bool {
    haemoglobin_g_l < TREATED_UNTIL_G_L
}

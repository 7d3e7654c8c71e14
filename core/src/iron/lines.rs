//! The named lines a result is compared with: whose line, for whom, and on which side a result stands.
//!
//! Each authority's line changes at that authority's own trimester boundary, in completed weeks, whatever the app
//! displays (EVIDENCE A.4).

use serde::{Deserialize, Serialize};

use super::labs::{Analyte, LabUnit};
use crate::evidence::{Evidence, Standing};

/// Whose line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The World Health Organization.
    Who,
    /// The American College of Obstetricians and Gynecologists.
    Acog,
    /// The British Society for Haematology.
    Bsh,
    /// India's national programmes.
    India,
    /// The American Academy of Sleep Medicine.
    Aasm,
    /// No single body: criteria in use in studies of pregnancy.
    Studies,
}

/// For whom a line was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SetFor {
    /// Pregnant women.
    Pregnancy,
    /// Adults, not tested in pregnancy.
    Adults,
    /// Women after a birth.
    AfterBirth,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Anaemia.
    Anaemia,
    /// Iron stores used up.
    EmptyStores,
    /// Too little iron.
    LowIron,
    /// The level that restless-legs guidance treats.
    RestlessLegs,
    /// Inflammation, in which ferritin may look higher than the stores are.
    Inflammation,
}

/// Which results a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// Those below it, not those at it.
    Below,
    /// Those below it and at it.
    AtOrBelow,
    /// Those above it, not those at it.
    Above,
}

/// When a line holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// Always.
    Always,
    /// In pregnancy, in these completed weeks, both included.
    Weeks(u8, u8),
    /// After a birth.
    AfterBirth,
}

/// Where she is when blood is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Pregnant for this many completed weeks.
    Weeks(u8),
    /// Pregnant, and nobody has said for how long: only what holds in every week is named.
    Undated,
    /// After a birth.
    AfterBirth,
    /// Neither, or not known.
    Neither,
}

/// A named line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Line {
    /// Whose line it is.
    pub authority: Authority,
    /// What it is a line of.
    pub analyte: Analyte,
    /// Where it is, in [`Analyte::kept_unit`].
    pub value: f64,
    /// For whom it was set.
    pub set_for: SetFor,
    /// What it is about.
    pub subject: Subject,
    /// Which results it is about.
    pub edge: Edge,
    /// When it holds.
    pub holds: Holds,
    /// Where it is from.
    pub evidence: Evidence,
}

/// On which side of a line a result stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Below the line.
    Below,
    /// On the line.
    At,
    /// Above the line.
    Above,
}

impl Line {
    /// The unit of its value.
    pub fn unit(&self) -> LabUnit {
        self.analyte.kept_unit()
    }

    /// The side a result stands on, or `None` for what is not a number.
    pub fn side(&self, value: f64) -> Option<Side> {
        value.partial_cmp(&self.value).map(|order| match order {
            std::cmp::Ordering::Less => Side::Below,
            std::cmp::Ordering::Equal => Side::At,
            std::cmp::Ordering::Greater => Side::Above,
        })
    }

    /// Whether the line is about a result on this side: a ferritin of 75 is one that the line at 75 means.
    pub fn means(&self, side: Side) -> bool {
        match self.edge {
            Edge::Below => side == Side::Below,
            Edge::AtOrBelow => side != Side::Above,
            Edge::Above => side == Side::Above,
        }
    }

    /// Whether the line holds at a stage.
    pub fn holds_at(&self, stage: Stage) -> bool {
        match (self.holds, stage) {
            (Holds::Always, _) | (Holds::AfterBirth, Stage::AfterBirth) | (Holds::Weeks(0, LAST), Stage::Undated) => {
                true
            }
            (Holds::Weeks(first, last), Stage::Weeks(week)) => (first..=last).contains(&week),
            (Holds::Weeks(..) | Holds::AfterBirth, _) => false,
        }
    }
}

/// Every line.
pub fn lines() -> &'static [Line] {
    LINES
}

/// The lines of an analyte that hold at a stage.
pub fn lines_for(analyte: Analyte, stage: Stage) -> impl Iterator<Item = &'static Line> {
    LINES.iter().filter(move |line| line.analyte == analyte && line.holds_at(stage))
}

/// A result in its kept unit beside every line that holds. Empty for what is not a number.
pub fn sides(analyte: Analyte, kept: f64, stage: Stage) -> Vec<(&'static Line, Side)> {
    lines_for(analyte, stage).filter_map(|line| line.side(kept).map(|side| (line, side))).collect()
}

/// How a ferritin stands between the line for low iron in pregnancy and the line of restless-legs guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FerritinAndLegs {
    /// Below 30 µg/L: below both.
    BelowBoth,
    /// From 30 to 75 µg/L: low for restless legs, not for pregnancy. Worth asking about (B-087).
    Between,
    /// Above 75 µg/L: above both.
    AboveBoth,
}

/// Ferritin below this many µg/L is iron deficiency in pregnancy (EVIDENCE C-051).
pub const FERRITIN_PREGNANCY_UG_L: f64 = 30.0;
/// Ferritin at or below this many µg/L is what restless-legs guidance for adults treats (EVIDENCE C-052, B-081).
pub const FERRITIN_LEGS_UG_L: f64 = 75.0;

/// Where a ferritin in µg/L stands between the two lines, or `None` for what is not an amount.
pub fn ferritin_and_legs(ug_l: f64) -> Option<FerritinAndLegs> {
    if !ug_l.is_finite() || ug_l < 0.0 {
        None
    } else if ug_l < FERRITIN_PREGNANCY_UG_L {
        Some(FerritinAndLegs::BelowBoth)
    } else if ug_l <= FERRITIN_LEGS_UG_L {
        Some(FerritinAndLegs::Between)
    } else {
        Some(FerritinAndLegs::AboveBoth)
    }
}

/// Until the pregnancy ends, however late.
const LAST: u8 = u8::MAX;

macro_rules! lines {
    ($($authority:ident $analyte:ident $edge:ident $value:tt $subject:ident $set_for:ident $holds:expr,
       $evidence:literal $standing:ident;)*) => {
        &[$(Line {
            authority: Authority::$authority,
            analyte: Analyte::$analyte,
            value: $value,
            set_for: SetFor::$set_for,
            subject: Subject::$subject,
            edge: Edge::$edge,
            holds: $holds,
            evidence: Evidence::new($evidence, Standing::$standing),
        }),*]
    };
}

/// Boundaries: WHO A-043; ACOG A-040; BSH as the NHS weeks of A-041, read as completed weeks.
const LINES: &[Line] = lines! {
    Who     Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(0, 12),    "C-040" IssuingBody;
    Who     Haemoglobin           Below     105.0 Anaemia      Pregnancy  Holds::Weeks(13, 27),   "C-040" IssuingBody;
    Who     Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(28, LAST), "C-040" IssuingBody;
    Who     Haemoglobin           Below     120.0 Anaemia      AfterBirth Holds::AfterBirth,      "C-040" SecondaryPage;
    Acog    Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(0, 13),    "C-042" IssuingBody;
    Acog    Haemoglobin           Below     105.0 Anaemia      Pregnancy  Holds::Weeks(14, 27),   "C-042" IssuingBody;
    Acog    Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(28, LAST), "C-042" IssuingBody;
    Bsh     Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(0, 12),    "C-043" IssuingBody;
    Bsh     Haemoglobin           Below     105.0 Anaemia      Pregnancy  Holds::Weeks(13, LAST), "C-043" IssuingBody;
    Bsh     Haemoglobin           Below     100.0 Anaemia      AfterBirth Holds::AfterBirth,      "C-043" IssuingBody;
    India   Haemoglobin           Below     110.0 Anaemia      Pregnancy  Holds::Weeks(0, LAST),  "C-044" SecondaryPage;
    Who     Ferritin              Below      15.0 EmptyStores  Adults     Holds::Always,          "C-050" SecondaryPage;
    Bsh     Ferritin              Below FERRITIN_PREGNANCY_UG_L LowIron Pregnancy Holds::Weeks(0, LAST), "C-051" PrimaryPaper;
    Aasm    Ferritin              AtOrBelow FERRITIN_LEGS_UG_L RestlessLegs Adults Holds::Always, "B-081" PrimaryPaper;
    Studies TransferrinSaturation Below      16.0 LowIron      Pregnancy  Holds::Weeks(0, LAST),  "C-055" SecondaryPage;
    Aasm    TransferrinSaturation Below      20.0 RestlessLegs Adults     Holds::Always,          "B-081" PrimaryPaper;
    Who     CReactiveProtein      Above       5.0 Inflammation Adults     Holds::Always,          "C-054" Memory;
};

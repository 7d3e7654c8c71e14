//! Whose figures a country begins with, where authorities differ (EVIDENCE J).

use serde::{Deserialize, Serialize};

use crate::care::countries::Country;
use crate::care::plan::PlanChoice;
use crate::timeline::{Chart, Convention, RedatingRule};
use crate::triggers::caffeine::{Line, THREE_HUNDRED, TWO_HUNDRED};

/// Whether an authority is the country's own choice or ours for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// EVIDENCE names this authority for this country, or for the union it belongs to.
    Named,
    /// EVIDENCE names none: the nearest or the international one stands in, unreviewed.
    StandsIn,
}

/// A choice made for a country, and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen<T> {
    /// The choice.
    pub value: T,
    /// What it rests on.
    pub basis: Basis,
}

/// Whose daily iron target is shown (J-05).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IronTarget {
    /// US and Canadian intake, 27 mg a day (C-001).
    NorthAmerica,
    /// UK reference intake, 14.8 mg a day, no more in pregnancy (C-002).
    UnitedKingdom,
    /// EFSA reference intake, 16 mg a day, no more in pregnancy (C-003).
    Efsa,
    /// No intake target; what WHO says of supplements is told in words (C-010).
    WhoSupplementWords,
}

/// The most caffeine in a day, in whole milligrams (J-08).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaffeineLimit {
    /// 200 mg: NHS, ACOG, EFSA (D-030).
    TwoHundred,
    /// 300 mg: WHO (D-030).
    ThreeHundred,
}

/// Whose haemoglobin limits for anaemia are shown (J-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnaemiaAuthority {
    /// WHO 2024 (C-040).
    Who,
    /// ACOG (C-042).
    Acog,
    /// British Society for Haematology 2020 (C-043).
    Bsh,
    /// Programmes in India (C-044).
    India,
}

/// The unit haemoglobin is typed and shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HaemoglobinUnit {
    /// Grams a litre.
    GramsPerLitre,
    /// Grams a decilitre; ten times fewer.
    GramsPerDecilitre,
}

/// Whose figures and units a country begins with. Every one is a setting she may change (EVIDENCE J).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Authorities {
    /// Where trimesters begin.
    pub trimesters: Chosen<Convention>,
    /// Whose iron target.
    pub iron: Chosen<IronTarget>,
    /// The caffeine limit.
    pub caffeine: Chosen<CaffeineLimit>,
    /// When a scan changes the date.
    pub redating: Chosen<RedatingRule>,
    /// Which crown-rump chart.
    pub crown_rump: Chosen<Chart>,
    /// Whose anaemia limits.
    pub anaemia: Chosen<AnaemiaAuthority>,
    /// Whose care plan.
    pub plan: Chosen<PlanChoice>,
    /// The haemoglobin unit. EVIDENCE names none by country: always a stand-in.
    pub haemoglobin: HaemoglobinUnit,
}

const fn named<T: Copy>(value: T) -> Chosen<T> {
    Chosen { value, basis: Basis::Named }
}

const fn stands_in<T: Copy>(value: T) -> Chosen<T> {
    Chosen { value, basis: Basis::StandsIn }
}

const UNITED_KINGDOM: Authorities = Authorities {
    trimesters: named(Convention::Nhs),
    iron: named(IronTarget::UnitedKingdom),
    caffeine: named(CaffeineLimit::TwoHundred),
    redating: named(RedatingRule::UnitedKingdom),
    crown_rump: named(Chart::Robinson),
    anaemia: named(AnaemiaAuthority::Bsh),
    plan: named(PlanChoice::England),
    haemoglobin: HaemoglobinUnit::GramsPerLitre,
};

const UNITED_STATES: Authorities = Authorities {
    trimesters: named(Convention::Acog),
    iron: named(IronTarget::NorthAmerica),
    caffeine: named(CaffeineLimit::TwoHundred),
    redating: named(RedatingRule::UnitedStates),
    crown_rump: named(Chart::Hadlock),
    anaemia: named(AnaemiaAuthority::Acog),
    plan: named(PlanChoice::UnitedStates),
    haemoglobin: HaemoglobinUnit::GramsPerDecilitre,
};

/// Where EVIDENCE names nobody: WHO and INTERGROWTH, and the redating that keeps a date unless the gap is large.
const INTERNATIONAL: Authorities = Authorities {
    trimesters: stands_in(Convention::Who),
    iron: stands_in(IronTarget::WhoSupplementWords),
    caffeine: stands_in(CaffeineLimit::ThreeHundred),
    redating: stands_in(RedatingRule::UnitedStates),
    crown_rump: stands_in(Chart::Intergrowth),
    anaemia: stands_in(AnaemiaAuthority::Who),
    plan: stands_in(PlanChoice::Who),
    haemoglobin: HaemoglobinUnit::GramsPerLitre,
};

/// Members of the European Union, for which EFSA speaks.
const EUROPEAN_UNION: Authorities = Authorities {
    iron: named(IronTarget::Efsa),
    caffeine: named(CaffeineLimit::TwoHundred),
    haemoglobin: HaemoglobinUnit::GramsPerDecilitre,
    ..INTERNATIONAL
};

const CANADA: Authorities = Authorities {
    iron: named(IronTarget::NorthAmerica),
    caffeine: stands_in(CaffeineLimit::TwoHundred),
    ..INTERNATIONAL
};

/// EVIDENCE names no intake for either country; of the two caffeine limits the lower stands in.
const AUSTRALASIA: Authorities = Authorities { caffeine: stands_in(CaffeineLimit::TwoHundred), ..INTERNATIONAL };

const INDIA: Authorities = Authorities {
    anaemia: named(AnaemiaAuthority::India),
    haemoglobin: HaemoglobinUnit::GramsPerDecilitre,
    ..INTERNATIONAL
};

/// The rest of the United Kingdom: EVIDENCE F-010 names England's plan, which stands in there.
const UNITED_KINGDOM_BESIDE_ENGLAND: Authorities =
    Authorities { plan: stands_in(PlanChoice::England), ..UNITED_KINGDOM };

impl Country {
    /// Whose figures are shown until she chooses otherwise.
    pub fn authorities(self) -> Authorities {
        match self {
            Self::England => UNITED_KINGDOM,
            Self::Scotland | Self::Wales | Self::NorthernIreland => UNITED_KINGDOM_BESIDE_ENGLAND,
            Self::UnitedStates => UNITED_STATES,
            Self::Ireland | Self::Germany | Self::France | Self::Spain => EUROPEAN_UNION,
            Self::Canada => CANADA,
            Self::Australia | Self::NewZealand => AUSTRALASIA,
            Self::India => INDIA,
            Self::Other => INTERNATIONAL,
        }
    }
}

impl IronTarget {
    /// The target in milligrams a day, or `None` where only words are shown.
    pub fn milligrams_a_day(self) -> Option<f64> {
        match self {
            Self::NorthAmerica => Some(27.0),
            Self::UnitedKingdom => Some(14.8),
            Self::Efsa => Some(16.0),
            Self::WhoSupplementWords => None,
        }
    }

    /// The rows of EVIDENCE it rests on.
    pub fn evidence(self) -> &'static [&'static str] {
        match self {
            Self::NorthAmerica => &["C-001"],
            Self::UnitedKingdom => &["C-002"],
            Self::Efsa => &["C-003"],
            Self::WhoSupplementWords => &["C-010"],
        }
    }
}

impl CaffeineLimit {
    /// The line it draws.
    pub fn line(self) -> Line {
        match self {
            Self::TwoHundred => TWO_HUNDRED,
            Self::ThreeHundred => THREE_HUNDRED,
        }
    }

    /// The limit in milligrams a day.
    pub fn milligrams_a_day(self) -> u16 {
        match self {
            Self::TwoHundred => 200,
            Self::ThreeHundred => 300,
        }
    }

    /// The rows of EVIDENCE it rests on.
    pub fn evidence(self) -> &'static [&'static str] {
        &["D-030"]
    }
}

impl AnaemiaAuthority {
    /// The rows of EVIDENCE it rests on.
    pub fn evidence(self) -> &'static [&'static str] {
        match self {
            Self::Who => &["C-040"],
            Self::Acog => &["C-042"],
            Self::Bsh => &["C-043"],
            Self::India => &["C-044"],
        }
    }
}

//! How much iron, folate and magnesium a day authorities want her to have. They disagree, so it is her choice (J-05).

use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Standing};

/// A nutrient with a daily target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nutrient {
    /// Iron, in milligrams.
    Iron,
    /// Folate, in micrograms; of dietary folate equivalents where the authority counts so.
    Folate,
    /// Magnesium, in milligrams.
    Magnesium,
}

/// Whose target it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The Dietary Reference Intakes of the United States and Canada.
    UsCanada,
    /// The Reference Nutrient Intakes of the United Kingdom.
    UnitedKingdom,
    /// The European Food Safety Authority.
    Efsa,
}

/// For which part of life a target was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Life {
    /// Pregnancy.
    Pregnancy,
    /// Breastfeeding.
    Lactation,
    /// Women who are neither.
    Neither,
}

/// A daily target.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Target {
    /// The nutrient.
    pub nutrient: Nutrient,
    /// Whose target it is.
    pub authority: Authority,
    /// For which part of life.
    pub life: Life,
    /// For which ages in completed years, both included; absent for every age.
    pub ages: Option<(u8, u8)>,
    /// The amount a day, in the nutrient's unit.
    pub amount: f64,
    /// Where it is from.
    pub evidence: Evidence,
}

/// What an upper level counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Food and supplements that she chose herself; treatment under care goes beyond it.
    FoodAndSupplements,
    /// Supplements only.
    SupplementsOnly,
    /// Folic acid from supplements and fortified food, not folate in food.
    FolicAcidOnly,
}

/// The most a day that an authority holds safe without care.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct UpperLevel {
    /// The nutrient.
    pub nutrient: Nutrient,
    /// Whose level it is.
    pub authority: Authority,
    /// The amount a day, in the nutrient's unit.
    pub amount: f64,
    /// What is counted.
    pub counts: Counts,
    /// Where it is from.
    pub evidence: Evidence,
}

/// What is wanted of a nutrient.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub enum Wanted {
    /// This much.
    Amount(&'static Target),
    /// It depends on her age, which is not known.
    AskAge,
    /// This authority sets nothing here that we have read.
    NotSet,
}

const fn target(
    nutrient: Nutrient,
    authority: Authority,
    life: Life,
    ages: Option<(u8, u8)>,
    amount: f64,
    evidence: Evidence,
) -> Target {
    Target { nutrient, authority, life, ages, amount, evidence }
}

/// Every daily target.
pub const TARGETS: &[Target] = {
    use Authority::{Efsa, UnitedKingdom, UsCanada};
    use Life::{Lactation, Neither, Pregnancy};
    use Nutrient::{Folate, Iron, Magnesium};
    const IRON_US: Evidence = Evidence::new("C-001", Standing::SecondaryPage);
    const IRON_UK: Evidence = Evidence::new("C-002", Standing::PrimaryPaper);
    const IRON_EU: Evidence = Evidence::new("C-003", Standing::IssuingBody);
    const FOLATE_US: Evidence = Evidence::new("C-100", Standing::PrimaryPaper);
    const FOLATE_UK: Evidence = Evidence::new("C-103", Standing::PrimaryPaper);
    const MAGNESIUM: Evidence = Evidence::new("C-104", Standing::IssuingBody);
    const MAGNESIUM_UK: Evidence = Evidence::new("C-104", Standing::PrimaryPaper);
    &[
        target(Iron, UsCanada, Pregnancy, None, 27.0, IRON_US),
        target(Iron, UsCanada, Lactation, Some((0, 18)), 10.0, IRON_US),
        target(Iron, UsCanada, Lactation, Some((19, u8::MAX)), 9.0, IRON_US),
        target(Iron, UsCanada, Neither, None, 18.0, IRON_US),
        target(Iron, UnitedKingdom, Pregnancy, None, 14.8, IRON_UK),
        target(Iron, Efsa, Pregnancy, None, 16.0, IRON_EU),
        target(Folate, UsCanada, Pregnancy, None, 600.0, FOLATE_US),
        target(Folate, UsCanada, Lactation, None, 500.0, FOLATE_US),
        target(Folate, UnitedKingdom, Pregnancy, None, 300.0, FOLATE_UK),
        target(Magnesium, UsCanada, Pregnancy, Some((0, 18)), 400.0, MAGNESIUM),
        target(Magnesium, UsCanada, Pregnancy, Some((19, 30)), 350.0, MAGNESIUM),
        target(Magnesium, UsCanada, Pregnancy, Some((31, 50)), 360.0, MAGNESIUM),
        target(Magnesium, UnitedKingdom, Pregnancy, None, 270.0, MAGNESIUM_UK),
        target(Magnesium, Efsa, Pregnancy, None, 300.0, MAGNESIUM),
    ]
};

/// Every upper level. That the European authority sets none for iron is only remembered, so no row says so (C-003).
pub const UPPER_LEVELS: &[UpperLevel] = &[
    UpperLevel {
        nutrient: Nutrient::Iron,
        authority: Authority::UsCanada,
        amount: 45.0,
        counts: Counts::FoodAndSupplements,
        evidence: Evidence::new("C-001", Standing::SecondaryPage),
    },
    UpperLevel {
        nutrient: Nutrient::Iron,
        authority: Authority::UnitedKingdom,
        amount: 17.0,
        counts: Counts::SupplementsOnly,
        evidence: Evidence::new("C-002", Standing::Memory),
    },
    UpperLevel {
        nutrient: Nutrient::Folate,
        authority: Authority::UsCanada,
        amount: 1_000.0,
        counts: Counts::FolicAcidOnly,
        evidence: Evidence::new("C-100", Standing::PrimaryPaper),
    },
    UpperLevel {
        nutrient: Nutrient::Magnesium,
        authority: Authority::UsCanada,
        amount: 350.0,
        counts: Counts::SupplementsOnly,
        evidence: Evidence::new("C-104", Standing::IssuingBody),
    },
    UpperLevel {
        nutrient: Nutrient::Magnesium,
        authority: Authority::Efsa,
        amount: 250.0,
        counts: Counts::SupplementsOnly,
        evidence: Evidence::new("C-104", Standing::SecondaryPage),
    },
];

/// What an authority wants of a nutrient at her age in completed years; an absent age is one that is not known.
pub fn wanted(nutrient: Nutrient, authority: Authority, life: Life, age_years: Option<u8>) -> Wanted {
    let mut set = TARGETS
        .iter()
        .filter(|target| (target.nutrient, target.authority, target.life) == (nutrient, authority, life))
        .peekable();
    if set.peek().is_none() {
        return Wanted::NotSet;
    }
    let mut age_is_missing = false;
    for target in set {
        match (target.ages, age_years) {
            (None, _) => return Wanted::Amount(target),
            (Some((from, to)), Some(age)) if (from..=to).contains(&age) => return Wanted::Amount(target),
            (Some(_), Some(_)) => {}
            (Some(_), None) => age_is_missing = true,
        }
    }
    if age_is_missing { Wanted::AskAge } else { Wanted::NotSet }
}

/// The most an authority holds safe without care, or `None` where we have read no such level.
pub fn upper_level(nutrient: Nutrient, authority: Authority) -> Option<&'static UpperLevel> {
    UPPER_LEVELS.iter().find(|level| level.nutrient == nutrient && level.authority == authority)
}

/// The folate of one µg of folic acid swallowed with food, in µg DFE (EVIDENCE C-101).
pub const DFE_WITH_FOOD: f64 = 1.7;
/// The folate of one µg of folic acid swallowed on an empty stomach, in µg DFE (EVIDENCE C-101).
pub const DFE_FASTING: f64 = 2.0;

/// Folic acid swallowed, by what was in the stomach.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct FolicAcid {
    /// Micrograms swallowed with food.
    pub with_food_ug: f64,
    /// Micrograms swallowed on an empty stomach.
    pub fasting_ug: f64,
}

/// Folate from food in µg and folic acid together, in micrograms of dietary folate equivalents (EVIDENCE C-101).
pub fn folate_equivalents_ug(food_folate_ug: f64, folic_acid: FolicAcid) -> f64 {
    food_folate_ug + DFE_WITH_FOOD * folic_acid.with_food_ug + DFE_FASTING * folic_acid.fasting_ug
}

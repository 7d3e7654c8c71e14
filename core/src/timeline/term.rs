use serde::{Deserialize, Serialize};

use super::GestationalAge;

/// How a birth at some age is classed (ACOG and SMFM Committee Opinion 579, EVIDENCE A-050).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermClass {
    /// Before 37w0d.
    Preterm,
    /// 37w0d to 38w6d.
    EarlyTerm,
    /// 39w0d to 40w6d.
    FullTerm,
    /// 41w0d to 41w6d.
    LateTerm,
    /// From 42w0d.
    PostTerm,
}

impl TermClass {
    /// Every class, earliest first.
    pub const ALL: [Self; 5] = [Self::Preterm, Self::EarlyTerm, Self::FullTerm, Self::LateTerm, Self::PostTerm];

    /// 37w0d: the age at which term begins (EVIDENCE A-050).
    pub const TERM_BEGINS: GestationalAge = Self::EarlyTerm.begins();

    /// The first age of the class.
    pub const fn begins(self) -> GestationalAge {
        match self {
            Self::Preterm => GestationalAge::ZERO,
            Self::EarlyTerm => GestationalAge::of(37, 0),
            Self::FullTerm => GestationalAge::of(39, 0),
            Self::LateTerm => GestationalAge::of(41, 0),
            Self::PostTerm => GestationalAge::of(42, 0),
        }
    }

    /// The class of a birth at `age`.
    pub fn at(age: GestationalAge) -> Self {
        Self::ALL.into_iter().rev().find(|class| age >= class.begins()).unwrap_or(Self::Preterm)
    }
}

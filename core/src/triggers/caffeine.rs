//! Caffeine: what a drink or a bar holds, and the daily lines for pregnancy (EVIDENCE D-030).

use serde::{Deserialize, Serialize};

use crate::evidence::{Evidence, Standing};

/// How the amount of an item is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Amount {
    /// About this much.
    About,
    /// This much at most.
    UpTo,
    /// Less than this much.
    LessThan,
}

/// Something with caffeine in it, as it is usually served.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Item {
    /// Its lasting name and the end of its words' key, `caffeine-…`.
    pub id: &'static str,
    /// Caffeine in one, in milligrams.
    pub mg: f64,
    /// How that is meant.
    pub amount: Amount,
    /// Where it is from.
    pub evidence: Evidence,
}

const ITEMS_ROW: Evidence = Evidence::new("D-030", Standing::SecondaryPage);

const fn item(id: &'static str, mg: f64, amount: Amount) -> Item {
    Item { id, mg, amount, evidence: ITEMS_ROW }
}

/// Every item, drinks first (EVIDENCE D-030). The evidence gives no weight for milk chocolate.
pub const ITEMS: [Item; 7] = [
    item("instant-coffee-mug", 100.0, Amount::About),
    item("filter-coffee-mug", 140.0, Amount::About),
    item("tea-mug", 75.0, Amount::About),
    item("cola-can", 40.0, Amount::About),
    item("energy-drink-250-ml", 80.0, Amount::UpTo),
    item("plain-chocolate-50-g", 25.0, Amount::LessThan),
    item("milk-chocolate", 10.0, Amount::LessThan),
];

/// The item with this id, or `None` when there is none.
pub fn item_named(id: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.id == id)
}

/// Whose daily line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The National Health Service of the United Kingdom: 200 mg at most.
    Nhs,
    /// The American College of Obstetricians and Gynecologists: less than 200 mg.
    Acog,
    /// The European Food Safety Authority: 200 mg at most.
    Efsa,
    /// The World Health Organization: above 300 mg, advised to have less.
    Who,
}

/// A daily line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Line {
    /// Whose line it is.
    pub authority: Authority,
    /// Caffeine a day, in milligrams.
    pub mg: f64,
    /// Where it is from.
    pub evidence: Evidence,
}

/// Every daily line for pregnancy.
pub const LINES: [Line; 4] = [
    Line { authority: Authority::Nhs, mg: 200.0, evidence: Evidence::new("D-030", Standing::IssuingBody) },
    Line { authority: Authority::Acog, mg: 200.0, evidence: Evidence::new("D-030", Standing::IssuingBody) },
    Line { authority: Authority::Efsa, mg: 200.0, evidence: Evidence::new("D-030", Standing::IssuingBody) },
    Line { authority: Authority::Who, mg: 300.0, evidence: Evidence::new("D-030", Standing::IssuingBody) },
];

/// Where a day's caffeine stands by a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Under it.
    Under,
    /// At it. For ACOG, whose word is "less than", there is none left.
    At,
    /// Over it.
    Over,
}

impl Line {
    /// Where a day's caffeine in milligrams stands, or `None` for what is not an amount.
    pub fn side(&self, day_mg: f64) -> Option<Side> {
        if day_mg < 0.0 {
            return None;
        }
        day_mg.partial_cmp(&self.mg).map(|order| match order {
            std::cmp::Ordering::Less => Side::Under,
            std::cmp::Ordering::Equal => Side::At,
            std::cmp::Ordering::Greater => Side::Over,
        })
    }

    /// What is left of a day's caffeine in milligrams before this line; 0 at it and over it.
    pub fn left_mg(&self, day_mg: f64) -> f64 {
        (self.mg - day_mg).max(0.0)
    }
}

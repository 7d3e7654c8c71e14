//! Iron swallowed, in elemental milligrams.

use serde::{Deserialize, Serialize};

use super::products::{self, Measure, Product};
use super::spacing::{Blocker, Drink};
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::units::Milligrams;
use crate::words::{Message, Words};

/// Iron tablets, capsules or syrup swallowed at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dose {
    /// Elemental iron: what the label calls iron, not the weight of the salt (EVIDENCE C-030 to C-039).
    pub elemental: Milligrams,
    /// The id of the listed product it was, `other`, or absent when she did not say.
    pub product: Option<String>,
    /// What it was taken with; empty when she did not say.
    #[serde(default)]
    pub with: Vec<TakenWith>,
}

/// What an iron tablet was taken with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TakenWith {
    /// Food.
    Food,
    /// Juice, or a vitamin C tablet.
    VitaminC,
    /// Tea.
    Tea,
    /// Coffee.
    Coffee,
    /// Milk.
    Milk,
    /// A calcium tablet.
    Calcium,
    /// Nothing in the stomach.
    EmptyStomach,
}

const PRODUCTS: Choices = Choices { set: "iron-product", ids: products::CHOICES };

const WITH: Choices =
    Choices { set: "taken-with", ids: &["food", "vitamin_c", "tea", "coffee", "milk", "calcium", "empty_stomach"] };

/// EVIDENCE C-033, C-037: labels run from 14 mg to 120 mg elemental; WHO's largest single figure is 120 (C-011).
const ELEMENTAL: Bounds = Bounds { possible: (0.1, 1_000.0), plausible: (5.0, 210.0) };

impl Record for Dose {
    const KIND: &'static str = "iron_dose";
    const PILLAR: Pillar = Pillar::Iron;
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::amount("elemental", "unit-milligrams", 1, ELEMENTAL).required(),
        FieldSpec::one("product", PRODUCTS),
        FieldSpec::several("with", WITH),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        let product = self.product.as_deref().and_then(products::product);
        let label = product.and_then(|product| label_question(product, self.elemental));
        let both = self.with.contains(&TakenWith::Food) && self.with.contains(&TakenWith::EmptyStomach);
        let stomach = both.then(|| Objection::ask("with", Message::of("iron_dose-with-both")));
        label.into_iter().chain(stomach).collect()
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        words.tell(&Message::of("iron_dose-line").with("mg", words.number_in_full(self.elemental.get())))
    }
}

/// The question to ask when the iron she typed is not what this product holds.
///
/// One name and weight can stand on two boxes (EVIDENCE C-032, C-035): then both are named and none is chosen. A
/// product that is only remembered asks nothing.
fn label_question(product: &Product, typed: Milligrams) -> Option<Objection> {
    if product.may_hold(typed.get()) || !product.evidence.is_reviewed() {
        return None;
    }
    let message = match product.namesakes().as_slice() {
        [first, second, ..] => Message::of(format!("iron_dose-elemental-which-{}", product.salt.plain_name()))
            .with("first", amounts(first))
            .with("second", amounts(second)),
        _ => Message::of(match product.measure {
            Measure::Tablet => "iron_dose-elemental-usual-tablet",
            Measure::FiveMillilitres => "iron_dose-elemental-usual-liquid",
        })
        .with("mg", amounts(product)),
    };
    Some(Objection::ask("elemental", message.with("typed", typed.get())))
}

/// The iron that sources give a product, in digits: "65", "64–65".
fn amounts(product: &Product) -> String {
    match product.agreed_mg() {
        Some(mg) => mg.to_string(),
        None => format!("{}–{}", product.least_mg, product.most_mg),
    }
}

/// Iron that was swallowed, as the rules look at it: a tablet, or a supplement that holds iron.
#[derive(Debug, Clone, PartialEq)]
pub struct Swallowed {
    /// When.
    pub at: Moment,
    /// Elemental iron.
    pub elemental: Milligrams,
    /// The id of the listed product, `other`, or absent; a supplement has none.
    pub product: Option<String>,
    /// What it was taken with; a supplement does not say.
    pub with: Vec<TakenWith>,
}

impl Swallowed {
    /// What was taken with it and gets in its way, at the same moment.
    pub fn drinks(&self) -> impl Iterator<Item = Drink> {
        self.with.iter().filter_map(|with| {
            let what = match with {
                TakenWith::Tea => Blocker::Tea,
                TakenWith::Coffee => Blocker::Coffee,
                TakenWith::Milk => Blocker::Milk,
                TakenWith::Calcium => Blocker::Calcium,
                TakenWith::Food | TakenWith::VitaminC | TakenWith::EmptyStomach => return None,
            };
            Some(Drink { what, at: self.at })
        })
    }
}

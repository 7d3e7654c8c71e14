//! Something she drank.

use serde::{Deserialize, Serialize};

use super::caffeine::caffeine_in;
use crate::entry::{Pillar, Record};
use crate::forms::{Bounds, Choices, FieldSpec, Objection, Preset};
use crate::moment::Moment;
use crate::units::Milligrams;
use crate::words::{Message, Words};

/// A drink, or several of one kind at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Drink {
    /// What it was: an id of [`super::caffeine::PORTIONS`].
    pub what: String,
    /// How many mugs, glasses or cans; absent counts as one, as the form shows.
    pub portions: Option<f64>,
    /// Caffeine in all of it as she read it on a label, or absent when it is worked out (EVIDENCE D-030).
    pub caffeine: Option<Milligrams>,
    /// Units of alcohol in all of it, or absent when she did not say.
    pub units_of_alcohol: Option<f64>,
}

const DRINKS: Choices = Choices {
    set: "drink-what",
    ids: &[
        "tea",
        "instant_coffee",
        "filter_coffee",
        "espresso",
        "decaf",
        "green_tea",
        "herbal_tea",
        "hot_chocolate",
        "cola",
        "energy_drink",
        "water",
        "milk",
        "fruit_juice",
        "beer",
        "wine",
        "spirits",
        "other",
    ],
};

/// Ours: a sip to a day's water in one entry; more than eight mugs at once is worth a second look.
const PORTIONS: Bounds = Bounds { possible: (0.1, 20.0), plausible: (0.1, 8.0) };

/// The strongest portion known holds 140 mg, and the higher daily line is 300 mg (EVIDENCE D-030).
const CAFFEINE: Bounds = Bounds { possible: (0.0, 1_000.0), plausible: (0.0, 300.0) };

/// Ours: far more than anyone drinks at one time. What is asked about has its own words: "most are…" would sound like leave.
const UNITS: Bounds = Bounds::just(0.0, 60.0);

/// Ours: about a bottle of wine; more in one entry may be a lost decimal point.
const UNITS_WORTH_A_LOOK: f64 = 10.0;

impl Drink {
    /// How many portions count: what she said, else one.
    pub fn portions_counted(&self) -> f64 {
        self.portions.unwrap_or(1.0)
    }
}

impl Record for Drink {
    const KIND: &'static str = "drink";
    const PILLAR: Pillar = Pillar::Iron;
    /// One portion is preset; not medicine.
    const FIELDS: &'static [FieldSpec] = &[
        FieldSpec::one("what", DRINKS).required(),
        FieldSpec::amount("portions", "unit-portions", 1, PORTIONS).preset(Preset::Number(1.0)),
        FieldSpec::amount("caffeine", "unit-milligrams", 0, CAFFEINE),
        FieldSpec::amount("units_of_alcohol", "unit-units-of-alcohol", 1, UNITS),
    ];

    fn objections(&self, _at: Moment) -> Vec<Objection> {
        self.units_of_alcohol
            .filter(|units| *units > UNITS_WORTH_A_LOOK)
            .map(|_| Objection::ask("units_of_alcohol", Message::of("drink-units_of_alcohol-unusual")))
            .into_iter()
            .collect()
    }

    fn line(&self, _at: Moment, words: &Words) -> String {
        let what = words.say(&format!("{}-{}", DRINKS.set, self.what));
        let told = |key: &'static str, number: f64| {
            words.tell(
                &Message::of(key)
                    .with("number", words.number_in_full(number))
                    .with("count", number)
                    .with("what", what.clone()),
            )
        };
        let several = self.portions.filter(|portions| (portions - 1.0).abs() > f64::EPSILON);
        let mut parts = vec![several.map_or_else(|| what.clone(), |portions| told("drink-line-several", portions))];
        let known = caffeine_in(self).map(Milligrams::get).filter(|mg| *mg > 0.0 || self.caffeine.is_some());
        parts.extend(known.map(|mg| told("drink-line-caffeine", mg)));
        parts.extend(self.units_of_alcohol.map(|units| told("drink-line-alcohol", units)));
        parts.join(&words.say("list-comma"))
    }
}

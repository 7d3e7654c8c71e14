//! Caffeine: what a drink holds, and her day beside the daily lines for pregnancy (EVIDENCE D-030, J-08).

use super::drink::Drink;
use crate::units::Milligrams;
use crate::words::{Message, Words};

/// What one portion of a drink holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Holds {
    /// About this many milligrams.
    About(f64),
    /// This many milligrams at most.
    UpTo(f64),
    /// Some, perhaps; the evidence does not say how much, so only what she types is counted.
    Untold,
    /// Not a drink one has for caffeine; nothing is counted unless she types it.
    Nothing,
}

/// What a drink is to the iron in her body and to her night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Tea or coffee, decaffeinated too: kept apart from iron (EVIDENCE C-027, C-065).
    TeaOrCoffee,
    /// Milk: kept apart from iron tablets (EVIDENCE C-027, C-065).
    Milk,
    /// Beer, wine and spirits (EVIDENCE B-127, D-031).
    Alcohol,
    /// Anything else.
    Other,
}

/// A drink she can choose, as one portion of it is served.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Portion {
    /// The choice's id in the form.
    pub what: &'static str,
    /// Caffeine in one portion.
    pub holds: Holds,
    /// What kind of drink it is.
    pub family: Family,
    /// The evidence row of the amount, or absent where there is no amount.
    pub evidence: Option<&'static str>,
}

const fn measured(what: &'static str, holds: Holds, family: Family) -> Portion {
    Portion { what, holds, family, evidence: Some("D-030") }
}

const fn unmeasured(what: &'static str, holds: Holds, family: Family) -> Portion {
    Portion { what, holds, family, evidence: None }
}

/// Every drink she can choose, in the order of the form.
///
/// The amounts are the National Health Service's, read on a secondary page (EVIDENCE D-030, conf-S), for a mug of
/// coffee or tea, a can of cola and 250 mL of an energy drink.
pub const PORTIONS: &[Portion] = &[
    measured("tea", Holds::About(75.0), Family::TeaOrCoffee),
    measured("instant_coffee", Holds::About(100.0), Family::TeaOrCoffee),
    measured("filter_coffee", Holds::About(140.0), Family::TeaOrCoffee),
    unmeasured("espresso", Holds::Untold, Family::TeaOrCoffee),
    unmeasured("decaf", Holds::Untold, Family::TeaOrCoffee),
    unmeasured("green_tea", Holds::Untold, Family::TeaOrCoffee),
    unmeasured("herbal_tea", Holds::Nothing, Family::Other),
    unmeasured("hot_chocolate", Holds::Untold, Family::Other),
    measured("cola", Holds::About(40.0), Family::Other),
    measured("energy_drink", Holds::UpTo(80.0), Family::Other),
    unmeasured("water", Holds::Nothing, Family::Other),
    unmeasured("milk", Holds::Nothing, Family::Milk),
    unmeasured("fruit_juice", Holds::Nothing, Family::Other),
    unmeasured("beer", Holds::Nothing, Family::Alcohol),
    unmeasured("wine", Holds::Nothing, Family::Alcohol),
    unmeasured("spirits", Holds::Nothing, Family::Alcohol),
    unmeasured("other", Holds::Untold, Family::Other),
];

/// The portion of the drink with this id, or `None` for an id the form does not have.
pub fn portion(what: &str) -> Option<&'static Portion> {
    PORTIONS.iter().find(|portion| portion.what == what)
}

/// Whether the drink is tea or coffee, which iron is kept apart from; herbal tea is not (EVIDENCE C-065).
pub fn is_tea_or_coffee(what: &str) -> bool {
    is_of(what, Family::TeaOrCoffee)
}

/// Whether the drink is milk, which iron tablets are kept apart from (EVIDENCE C-065).
pub fn is_milk(what: &str) -> bool {
    is_of(what, Family::Milk)
}

/// Whether the drink is beer, wine or spirits.
pub fn is_alcohol(what: &str) -> bool {
    is_of(what, Family::Alcohol)
}

fn is_of(what: &str, family: Family) -> bool {
    PORTIONS.iter().filter(|portion| portion.family == family).any(|portion| portion.what == what)
}

/// Caffeine in a drink: what she typed, else the evidence's amount for her portions.
///
/// `None` where she typed nothing and the evidence has no amount (EVIDENCE D-030).
pub fn caffeine_in(drink: &Drink) -> Option<Milligrams> {
    if drink.caffeine.is_some() {
        return drink.caffeine;
    }
    match portion(&drink.what)?.holds {
        Holds::About(mg) | Holds::UpTo(mg) => Milligrams::new(to_the_tenth(mg * drink.portions_counted())).ok(),
        Holds::Nothing => Milligrams::new(0.0).ok(),
        Holds::Untold => None,
    }
}

/// The caffeine of one day of hers.
#[derive(Debug, Clone, PartialEq)]
pub struct DaysCaffeine {
    /// What could be counted, in milligrams.
    pub counted_mg: f64,
    /// The drinks that may hold caffeine of which nobody knows how much, in the order given.
    pub uncounted: Vec<String>,
}

/// The caffeine of the drinks of one day.
pub fn caffeine_of_day<'a>(drinks: impl IntoIterator<Item = &'a Drink>) -> DaysCaffeine {
    let mut day = DaysCaffeine { counted_mg: 0.0, uncounted: Vec::new() };
    for drink in drinks {
        match caffeine_in(drink) {
            Some(caffeine) => day.counted_mg = to_the_tenth(day.counted_mg + caffeine.get()),
            None => day.uncounted.push(drink.what.clone()),
        }
    }
    day
}

/// Tenths of mugs add up to whole lines: 1.1 mugs and 0.9 mugs of 100 mg are 200 mg, and not a hair more.
fn to_the_tenth(mg: f64) -> f64 {
    (mg * 10.0).round() / 10.0
}

impl DaysCaffeine {
    /// The drinks that are not counted, by their names, or `None` when every drink is.
    pub fn uncounted_in_words(&self, words: &Words) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for what in &self.uncounted {
            let name = words.say(&format!("drink-what-{what}"));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (!names.is_empty()).then(|| words.tell(&Message::of("caffeine-uncounted").with("drinks", words.list(&names))))
    }
}

/// A daily line for pregnancy, named for whose it is (EVIDENCE D-030, J-08).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    /// Its lasting name and the end of the message that says whose it is, `caffeine-line-…`.
    pub id: &'static str,
    /// Caffeine a day, in milligrams.
    pub mg: f64,
    /// The evidence row it stands on.
    pub evidence: &'static str,
}

/// 200 mg a day: the National Health Service, the American College of Obstetricians and Gynecologists (whose word is
/// "less than 200") and the European Food Safety Authority (EVIDENCE D-030, conf-O).
pub const TWO_HUNDRED: Line = Line { id: "two_hundred", mg: 200.0, evidence: "D-030" };

/// 300 mg a day: the World Health Organization, which advises less above it (EVIDENCE D-030, conf-O).
pub const THREE_HUNDRED: Line = Line { id: "three_hundred", mg: 300.0, evidence: "D-030" };

/// Both daily lines, the lower first.
pub const LINES: [Line; 2] = [TWO_HUNDRED, THREE_HUNDRED];

/// Where a day's caffeine stands by a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Below it.
    Under,
    /// Exactly at it.
    At,
    /// Above it.
    Over,
}

impl Line {
    /// Where so many milligrams in a day stand by this line (EVIDENCE N-142).
    pub fn side(&self, day_mg: f64) -> Side {
        if day_mg > self.mg {
            Side::Over
        } else if day_mg < self.mg {
            Side::Under
        } else {
            Side::At
        }
    }

    /// Where the line lies and whose it is: "200 mg: NHS, ACOG and EFSA".
    pub fn in_words(&self, words: &Words) -> String {
        let message = Message::of("caffeine-line").with("line", words.number_in_full(self.mg));
        words.tell(&message.with("whose", words.say(&format!("caffeine-line-{}", self.id))))
    }

    /// Where so many milligrams in a day stand by this line, in words that say whose line it is.
    pub fn comparison(&self, day_mg: f64, words: &Words) -> String {
        let key = match self.side(day_mg) {
            Side::Under => "caffeine-under",
            Side::At => "caffeine-at",
            Side::Over => "caffeine-over",
        };
        words.tell(
            &Message::of(key)
                .with("mg", words.number_in_full(day_mg))
                .with("line", words.number_in_full(self.mg))
                .with("whose", words.say(&format!("caffeine-line-{}", self.id))),
        )
    }
}

//! What food, tablets and drinks brought today: intake, never what the body takes up (EVIDENCE C-076).

use serde::Serialize;

use crate::iron::day::{Brought, DayIntake};
use crate::iron::eaten::iron_in_short;
use crate::iron::store::day_intake;
use crate::profile::{IronTarget, Standing};
use crate::screens::parts::{Figure, NamedLine};
use crate::store::{Result, Store};
use crate::triggers::caffeine::{LINES, Line, caffeine_of_day};
use crate::triggers::store::drinks_on;
use crate::words::{Message, Words};

/// What food, tablets and supplements brought today.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FoodToday {
    /// "Food and tablets today".
    pub title: String,
    /// Iron of tablets, of meat or fish and of other food; vitamin C, magnesium, folate.
    pub figures: Vec<Figure>,
    /// How many foods do not say what they hold; absent when all do.
    pub untold: Option<String>,
    /// The daily iron of the authority she goes by (EVIDENCE J-05); absent where it sets no number and after an end.
    pub target: Option<NamedLine>,
    /// What stands in its place where the authority sets no number.
    pub target_words: Option<String>,
}

/// Today's caffeine.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CaffeineToday {
    /// "Caffeine today".
    pub title: String,
    /// What could be counted, in milligrams.
    pub milligrams: f64,
    /// The daily lines for pregnancy, her own first (EVIDENCE J-08); none after an end.
    pub lines: Vec<NamedLine>,
    /// Where the day stands by each line, in the same order; after an end the amount alone.
    pub said: Vec<String>,
    /// The drinks that may hold caffeine nobody knows the amount of; absent when there are none.
    pub uncounted: Option<String>,
}

/// Today's intake, or `None` before anything is written.
pub(super) fn food_today(store: &Store, standing: &Standing, words: &Words) -> Result<Option<FoodToday>> {
    let intake = day_intake(store, standing.day, standing.profile.day_turn)?;
    if intake == DayIntake::default() {
        return Ok(None);
    }
    let target = standing.expecting().then(|| standing.profile.iron());
    let line = target.and_then(|target| Some((target, target.milligrams_a_day()?)));
    Ok(Some(FoodToday {
        title: words.say("patterns-food"),
        figures: figures(&intake, words),
        untold: (intake.foods_untold > 0)
            .then(|| words.tell(&Message::of("patterns-food-untold").with("foods", intake.foods_untold))),
        target: line.map(|(target, mg)| NamedLine {
            value: mg,
            words: words.tell(&Message::of(target_key(target)).with("mg", words.number_in_full(mg))),
            set_for_pregnancy: true,
        }),
        target_words: target.filter(|_| line.is_none()).map(|target| words.say(target_key(target))),
    }))
}

fn target_key(target: IronTarget) -> &'static str {
    match target {
        IronTarget::NorthAmerica => "patterns-food-target-north-america",
        IronTarget::UnitedKingdom => "patterns-food-target-united-kingdom",
        IronTarget::Efsa => "patterns-food-target-efsa",
        IronTarget::WhoSupplementWords => "patterns-food-target-who",
    }
}

fn figures(intake: &DayIntake, words: &Words) -> Vec<Figure> {
    let milligrams = |number: String| words.tell(&Message::of("amount-mg").with("mg", number));
    let figure = |key: &'static str, value: String| {
        let label = words.say(key);
        let message = Message::of("patterns-item").with("when", label.clone()).with("what", value.clone());
        Figure { spoken: words.tell(&message), value, label }
    };
    let at_least = |of: &Brought, value: String| {
        let whole = of.by_food.unreported_foods == 0;
        if whole { value } else { words.tell(&Message::of("patterns-food-at-least").with("amount", value)) }
    };
    let rounded = |of: &Brought| words.number(of.reported(), 0);
    let micrograms = |number: String| words.tell(&Message::of("patterns-food-micrograms").with("amount", number));
    vec![
        figure("patterns-food-iron-tablets", milligrams(words.number_in_full(intake.iron_of_doses_mg))),
        figure("patterns-food-iron-haem", milligrams(iron_in_short(intake.iron_of_haem_sources_mg, words))),
        figure("patterns-food-iron-other", milligrams(iron_in_short(intake.iron_of_other_foods_mg, words))),
        figure("patterns-food-vitamin-c", at_least(&intake.vitamin_c_mg, milligrams(rounded(&intake.vitamin_c_mg)))),
        figure("patterns-food-magnesium", at_least(&intake.magnesium_mg, milligrams(rounded(&intake.magnesium_mg)))),
        figure("patterns-food-folate", at_least(&intake.folate_dfe_ug, micrograms(rounded(&intake.folate_dfe_ug)))),
    ]
}

/// Today's caffeine, or `None` before a drink is written that may hold some.
pub(super) fn caffeine_today(store: &Store, standing: &Standing, words: &Words) -> Result<Option<CaffeineToday>> {
    let drinks = drinks_on(store, standing.day, standing.profile.day_turn)?;
    let caffeine = caffeine_of_day(&drinks);
    if caffeine.counted_mg <= 0.0 && caffeine.uncounted.is_empty() {
        return Ok(None);
    }
    let own = standing.profile.caffeine().line();
    let mut lines: Vec<Line> = if standing.expecting() { LINES.to_vec() } else { Vec::new() };
    lines.sort_by_key(|line| line.id != own.id);
    let said = if lines.is_empty() {
        vec![words.tell(&Message::of("caffeine-in-day").with("mg", words.number_in_full(caffeine.counted_mg)))]
    } else {
        lines.iter().map(|line| line.comparison(caffeine.counted_mg, words)).collect()
    };
    Ok(Some(CaffeineToday {
        title: words.say("patterns-caffeine"),
        milligrams: caffeine.counted_mg,
        lines: lines
            .iter()
            .map(|line| NamedLine { value: line.mg, words: line.in_words(words), set_for_pregnancy: true })
            .collect(),
        said,
        uncounted: caffeine.uncounted_in_words(words),
    }))
}

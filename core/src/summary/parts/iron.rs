//! Iron swallowed and eaten in the last seven days, and the tea or coffee beside it.

use super::{Figures, exact, mean, section, short};
use crate::insights::results::weeks_on;
use crate::iron::dose::Swallowed;
use crate::iron::labs::Analyte;
use crate::iron::spacing::{Blocker, Drink};
use crate::iron::week::{TabletDay, week};
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::triggers::caffeine::is_tea_or_coffee;
use crate::words::{Message, Words};

const FROM: &[&str] = &["iron_dose", "supplement", "drink", "food", "result"];

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let mut figures = Figures::of(gathered.span.last_week());
    let mut lines = tablets(gathered, &mut figures, notes, words);
    lines.extend(food(gathered, &mut figures, notes, words));
    if !lines.is_empty() {
        lines.extend(not_written(gathered, words));
    }
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Iron, blocks, FROM, words) }
}

fn tablets(gathered: &Gathered, figures: &mut Figures, notes: &mut Notes, words: &Words) -> Vec<Line> {
    if gathered.swallowed.is_empty() {
        return Vec::new();
    }
    let shown = gathered.span.last_week();
    let tea: Vec<Drink> = gathered
        .drinks
        .iter()
        .filter(|drink| is_tea_or_coffee(&drink.what.what))
        .map(|drink| Drink { what: Blocker::Tea, at: drink.at })
        .collect();
    let days = week(shown.last, gathered.standing.profile.day_turn, &gathered.swallowed, &tea);
    let count = |test: fn(&&TabletDay) -> bool| days.iter().filter(|day| shown.holds(day.day)).filter(test).count();
    let (taken, near) = (count(|day| day.taken), count(|day| day.tea_or_coffee_near));
    figures.add("iron.days_taken", exact(taken), "d", &["iron_dose", "supplement"]);
    figures.add("iron.days_tea_near", exact(near), "d", &["iron_dose", "supplement", "drink"]);
    let of_days = Message::of("sheet-iron-days").with("taken", taken).with("days", shown.days());
    let mut lines = vec![Line::strong(names(&gathered.swallowed, words), words.tell(&of_days))];
    let tea = words.tell(&Message::of("sheet-iron-tea").with("days", near));
    lines.push(Line::plain(tea).noted(notes.mark(Note::Tea)));
    lines
}

/// What was swallowed, each with its iron, in the order of the newest.
fn names(swallowed: &[Swallowed], words: &Words) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut newest: Vec<&Swallowed> = swallowed.iter().collect();
    newest.sort_by_key(|dose| std::cmp::Reverse(dose.at));
    for dose in newest {
        let mg = words.number_in_full(dose.elemental.get());
        let product = dose.product.as_deref().and_then(|id| words.say_if_any(&format!("iron-product-{id}")));
        let listed = product.filter(|_| dose.product.as_deref() != Some("other"));
        let name = match listed {
            None => words.tell(&Message::of("sheet-iron-dose").with("mg", mg)),
            Some(product) => words.tell(&Message::of("sheet-iron-product").with("product", product).with("mg", mg)),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(&words.say("list-semicolon"))
}

fn food(gathered: &Gathered, figures: &mut Figures, notes: &mut Notes, words: &Words) -> Option<Line> {
    let each: Vec<f64> = gathered.food_iron.iter().map(|(_, mg)| *mg).collect();
    let average = mean(&each)?;
    figures.add("iron.food_a_day", average, "mg", &["food", "own_food"]);
    let message = Message::of("sheet-iron-food").with("mg", words.number(average, 0)).with("days", each.len());
    Some(Line::plain(words.tell(&message)).noted(notes.mark(Note::Food)))
}

/// Which of what is read beside ferritin no result was written of in this pregnancy.
fn not_written(gathered: &Gathered, words: &Words) -> Option<Line> {
    let beside = [Analyte::Ferritin, Analyte::TransferrinSaturation, Analyte::CReactiveProtein];
    let written = |analyte: &Analyte| gathered.results.iter().any(|result| result.what.analyte == *analyte);
    let names: Vec<String> = beside
        .iter()
        .filter(|analyte| !written(analyte))
        .map(|analyte| words.say(&format!("analyte-{}", analyte.id())))
        .collect();
    let key = if weeks_on(&gathered.standing, gathered.span.last).is_some() {
        "sheet-no-results"
    } else {
        "sheet-no-results-year"
    };
    let message = Message::of(key).with("names", names.join(&words.say("list-comma")));
    let since = short(gathered.span.last, gathered, words);
    (!names.is_empty()).then(|| Line::plain(words.tell(&message.with("date", since))))
}

//! Other medicines and supplements, what each is said to be to restless legs, and caffeine, alcohol and smoke.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{Figures, exact, in_a_line, mean, section, short};
use crate::store::Written;
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::summary::taken::{Taken, taken};
use crate::triggers::aggravators::{Effect, Medicine};
use crate::triggers::caffeine::{caffeine_of_day, is_alcohol};
use crate::triggers::drink::Drink;
use crate::triggers::medicine_names::look_up;
use crate::words::{Message, Words};

const FROM: &[&str] = &["medicine", "supplement", "drink", "smoking"];

/// As many days as are named one by one; more are counted. Ours.
const NAMED_DAYS: usize = 3;

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let mut figures = Figures::of(gathered.span);
    let mut lines = medicines(gathered, notes, words);
    lines.extend(supplements(gathered, words));
    let drinks = by_day(gathered);
    lines.extend(caffeine(&drinks, gathered, &mut figures, notes, words));
    lines.extend(alcohol(&drinks, &mut figures, words));
    lines.extend(smoking(gathered, &mut figures, words));
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Medicines, blocks, FROM, words) }
}

/// What these entries tell of; what was taken on most days comes first.
fn most_often<T: PartialEq>(entries: &[Written<T>], gathered: &Gathered, name: impl Fn(&T) -> String) -> Vec<Taken> {
    let mut found = taken(entries, gathered, name);
    found.sort_by_key(|taken| std::cmp::Reverse(taken.days.len()));
    found
}

fn on_days(taken: &Taken, gathered: &Gathered, words: &Words) -> String {
    if taken.days.len() <= NAMED_DAYS {
        let days: Vec<String> = taken.days.iter().map(|day| short(*day, gathered, words)).collect();
        return words.list(&days);
    }
    let message = Message::of("sheet-on-days").with("days", taken.days.len());
    words.tell(&message.with("of", gathered.span.days()))
}

/// Her medicines; one that can stir up restless legs first.
fn medicines(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Vec<Line> {
    let found = most_often(&gathered.medicines, gathered, |medicine| {
        let amount = medicine.amount.as_deref().map(in_a_line).filter(|amount| !amount.is_empty());
        let name = in_a_line(&medicine.name);
        amount.map_or(name.clone(), |amount| format!("{name} {amount}"))
    });
    let mut told: Vec<(bool, Line)> = Vec::new();
    for taken in found {
        let found = look_up(&taken.name);
        let stirring = found.of(Effect::CanStirUp);
        let days = on_days(&taken, gathered, words);
        let line = match stirring.first() {
            None => Line::plain(words.tell(&Message::of("sheet-medicine").with("name", taken.name).with("days", days))),
            Some(medicine) => {
                let said = words.tell(
                    &Message::of("sheet-medicine-stirs").with("days", days).with("group", group(medicine, words)),
                );
                Line::strong(taken.name, said).noted(notes.mark(Note::Groups))
            }
        };
        told.push((stirring.is_empty(), line));
    }
    told.sort_by_key(|(plain, _)| *plain);
    told.into_iter().map(|(_, line)| line).collect()
}

/// The group a medicine belongs to; one whose place in it is only remembered is marked.
fn group(medicine: &Medicine, words: &Words) -> String {
    let group = medicine.group.one(words);
    if medicine.evidence().is_reviewed() {
        group
    } else {
        words.tell(&Message::of("sheet-unreviewed").with("what", group))
    }
}

fn supplements(gathered: &Gathered, words: &Words) -> Vec<Line> {
    let found = most_often(&gathered.supplements, gathered, |supplement| in_a_line(&supplement.in_words(words)));
    found
        .into_iter()
        .map(|taken| {
            let days = on_days(&taken, gathered, words);
            Line::plain(words.tell(&Message::of("sheet-medicine").with("name", taken.name).with("days", days)))
        })
        .collect()
}

/// The drinks of each day of the span with drinks written.
type DrinksByDay<'a> = BTreeMap<NaiveDate, Vec<&'a Drink>>;

fn by_day(gathered: &Gathered) -> DrinksByDay<'_> {
    let mut days = DrinksByDay::new();
    for Written { at, what, .. } in &gathered.drinks {
        let day = gathered.day_of(*at);
        if gathered.span.holds(day) {
            days.entry(day).or_default().push(what);
        }
    }
    days
}

fn caffeine(
    drinks: &DrinksByDay<'_>,
    gathered: &Gathered,
    figures: &mut Figures,
    notes: &mut Notes,
    words: &Words,
) -> Option<Line> {
    let each: Vec<f64> = drinks.values().map(|drinks| caffeine_of_day(drinks.iter().copied()).counted_mg).collect();
    let average = mean(&each).filter(|average| *average > 0.0)?;
    figures.add("caffeine.a_day", average, "mg", &["drink"]);
    let line = gathered.standing.profile.caffeine().line();
    let over = each.iter().filter(|mg| **mg > line.mg).count();
    figures.add("caffeine.days_over", exact(over), "d", &["drink"]);
    let message = Message::of("sheet-caffeine")
        .with("mg", words.number(average, 0))
        .with("days", each.len())
        .with("line", line.in_words(words))
        .with("over", over);
    Some(Line::plain(words.tell(&message)).noted(notes.mark(Note::Caffeine)))
}

fn alcohol(drinks: &DrinksByDay<'_>, figures: &mut Figures, words: &Words) -> Option<Line> {
    let days = drinks.values().filter(|drinks| drinks.iter().any(|drink| is_alcohol(&drink.what))).count();
    figures.add("alcohol.days", exact(days), "d", &["drink"]);
    (days > 0).then(|| Line::plain(words.tell(&Message::of("sheet-alcohol").with("days", days))))
}

fn smoking(gathered: &Gathered, figures: &mut Figures, words: &Words) -> Option<Line> {
    let smoked: i32 = gathered.smoking.iter().filter_map(|smoking| smoking.what.cigarettes).sum();
    figures.add("smoking.cigarettes", f64::from(smoked), "{cigarettes}", &["smoking"]);
    let other: BTreeSet<&str> = gathered
        .smoking
        .iter()
        .filter_map(|smoking| smoking.what.what.as_deref())
        .filter(|what| *what != "cigarettes")
        .collect();
    let other: Vec<String> = other.into_iter().map(|what| words.say(&format!("smoking-what-{what}"))).collect();
    let counted = (smoked > 0).then(|| words.tell(&Message::of("sheet-smoking").with("count", smoked)));
    let said: Vec<String> = counted.into_iter().chain(other).collect();
    (!said.is_empty()).then(|| Line::plain(said.join(&words.say("list-semicolon"))))
}

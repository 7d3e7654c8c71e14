//! Warning signs: those she wrote, and those she was asked about and denied.

use super::{Figures, exact, section, short, short_with_time};
use crate::care::blood_pressure::BloodPressure;
use crate::care::urgent::{BloodPressureBand, blood_pressure_band, with_degrees};
use crate::moment::Moment;
use crate::stress::mood_check::HarmThoughts;
use crate::summary::content::{Block, Section, SectionId, Signs};
use crate::summary::gathered::Gathered;
use crate::symptoms::movement;
use crate::symptoms::sorted_legs::{Itch, Nerve, Safety, SortedLegs, Swelling};
use crate::symptoms::{catalogue, catalogue::warnings_of};
use crate::timeline::{Ending, GestationalAge};
use crate::words::{Message, Words};

const FROM: &[&str] = &["symptom", "movement_note", "sorted_legs", "mood_check", "blood_pressure"];

/// A sign, and when she wrote it.
struct Written {
    name: String,
    at: Vec<Moment>,
}

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let mut signs = written(gathered, words);
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.at.iter().max().copied()));
    let denied = denied(gathered, words);
    let mut figures = Figures::of(gathered.span);
    figures.add("signs.written", exact(signs.len()), "{signs}", FROM);
    let lead = words.tell(&Message::of("sheet-signs-lead").with("count", signs.len()));
    let told = Signs { lead, written: signs.iter().map(|sign| told(sign, gathered, words)).collect(), denied };
    Section {
        urgent: !signs.is_empty(),
        figures: figures.traced,
        ..section(SectionId::Signs, vec![Block::Signs(told)], FROM, words)
    }
}

/// Every sign with the moment it was written, oldest first.
pub(in crate::summary) fn listed(gathered: &Gathered, words: &Words) -> Vec<(Moment, String)> {
    let each = |sign: Written| sign.at.into_iter().map(move |at| (at, sign.name.clone())).collect::<Vec<_>>();
    let mut all: Vec<(Moment, String)> = written(gathered, words).into_iter().flat_map(each).collect();
    all.sort();
    all
}

fn told(sign: &Written, gathered: &Gathered, words: &Words) -> String {
    let last = sign.at.iter().max().map(|at| short_with_time(*at, gathered, words)).unwrap_or_default();
    let message = Message::of("sheet-warning-sign").with("name", sign.name.clone()).with("times", sign.at.len());
    words.tell(&message.with("last", last))
}

fn written(gathered: &Gathered, words: &Words) -> Vec<Written> {
    let age = gathered.standing.age().map(GestationalAge::total_days);
    let mut found: Vec<Written> = Vec::new();
    let mut add = |name: String, at: Moment| match found.iter_mut().find(|known| known.name == name) {
        Some(known) => known.at.push(at),
        None => found.push(Written { name, at: vec![at] }),
    };
    for felt in &gathered.felt {
        if warnings_of(&felt.what.what).iter().any(|warning| warning.fit.is_the_sign(age)) {
            add(catalogue::name(&felt.what.what, words), felt.at);
        }
    }
    if gathered.standing.expecting() {
        for note in gathered.movements.iter().filter(|note| !movement::warnings_of(&note.what.how).is_empty()) {
            add(words.say(&format!("movement_note-line-{}", note.what.how)), note.at);
        }
    }
    if let Some(sorted) = &gathered.sorted {
        for (_, warning) in sorted.what.warnings().into_iter().filter(|(_, warning)| warning.fit.is_the_sign(age)) {
            let country = gathered.standing.profile.country;
            add(with_degrees(&format!("sign-{}", warning.sign), country, words), sorted.at);
        }
    }
    for check in gathered.checks.iter().filter(|check| check.what.says_harm()) {
        add(harm(gathered, words), check.at);
    }
    for pressure in &gathered.pressures {
        if let Some(name) = raised(&pressure.what, words) {
            add(name, pressure.at);
        }
    }
    found
}

/// A raised or severe blood pressure as a sign; `None` below both bands (EVIDENCE G-011).
fn raised(pressure: &BloodPressure, words: &Words) -> Option<String> {
    let key = match band(pressure) {
        BloodPressureBand::Neither => return None,
        BloodPressureBand::Raised => "sheet-pressure-raised",
        BloodPressureBand::Severe => "sheet-pressure-severe",
    };
    let message = Message::of(key).with("systolic", pressure.systolic.get().to_string());
    Some(words.tell(&message.with("diastolic", pressure.diastolic.get().to_string())))
}

pub(super) fn band(pressure: &BloodPressure) -> BloodPressureBand {
    let number = |of: i32| u16::try_from(of).unwrap_or_default();
    blood_pressure_band(number(pressure.systolic.get()), number(pressure.diastolic.get()))
}

/// What was asked about and denied. Nothing else is asked, so nothing else is said to be absent.
fn denied(gathered: &Gathered, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(sorted) = &gathered.sorted {
        let names: Vec<String> = denied_in(&sorted.what).into_iter().map(|key| words.say(key)).collect();
        lines.extend(denied_on(&names, sorted.at, gathered, words));
    }
    let asked = gathered.checks.iter().rev().find(|check| check.what.harm.is_some());
    if let Some(check) = asked.filter(|check| check.what.harm == Some(HarmThoughts::No)) {
        lines.extend(denied_on(&[harm(gathered, words)], check.at, gathered, words));
    }
    if gathered.standing.expecting()
        && let Some(note) = gathered.movements.last().filter(|note| note.what.how == "as_usual")
    {
        let date = short(note.at.civil_day(), gathered, words);
        lines.push(words.tell(&Message::of("sheet-movements-usual").with("date", date)));
    }
    lines
}

fn denied_in(sorted: &SortedLegs) -> Vec<&'static str> {
    [
        (sorted.safety == Safety::Neither, "sheet-no-one-leg"),
        (sorted.safety == Safety::Neither, "sheet-no-breathing"),
        (matches!(sorted.swelling, Some(Swelling::No | Swelling::Ankles)), "sheet-no-swelling"),
        (matches!(sorted.nerve, Some(Nerve::No | Nerve::NumbOrBurning)), "sheet-no-saddle"),
        (matches!(sorted.itch, Some(Itch::No | Itch::RashOrDry)), "sheet-no-itch"),
    ]
    .into_iter()
    .filter_map(|(denied, key)| denied.then_some(key))
    .collect()
}

fn denied_on(names: &[String], at: Moment, gathered: &Gathered, words: &Words) -> Option<String> {
    let message = Message::of("sheet-denied").with("names", names.join(&words.say("list-comma")));
    let date = short(at.civil_day(), gathered, words);
    (!names.is_empty()).then(|| words.tell(&message.with("date", date)))
}

/// Thoughts of harm, in the words of each stage.
pub(super) fn harm(gathered: &Gathered, words: &Words) -> String {
    words.say(match gathered.standing.ending() {
        None => "sheet-check-harm",
        Some(Ending::Birth) => "sheet-check-harm-after-birth",
        Some(Ending::Loss | Ending::RatherNotSay) => "sheet-check-harm-after-loss",
    })
}

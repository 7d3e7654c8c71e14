//! The last seven nights in numbers, and the sorting of her legs.

use std::collections::BTreeMap;

use super::legs::lost_on_restless;
use super::{Figures, exact, mean, median, minutes, section, sorted, whole};
use crate::insights::nights::{SeenNight, restless_of_written};
use crate::moment::Night;
use crate::rest::sleep::NextDay;
use crate::summary::content::{Block, Fact, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::symptoms::spell::Spell;
use crate::words::{Message, Words};

const FROM: &[&str] = &["spell", "sleep", "night_event", "quiet_night", "sorted_legs"];

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let mut figures = Figures::of(gathered.span.last_week());
    let nights = gathered.last_nights();
    let mut facts = Facts { words, said: Vec::new() };
    let (restless, written) = restless_of_written(nights);
    if written > 0 {
        let of = words.tell(&Message::of("sheet-of").with("count", restless).with("of", written));
        facts.say(of, &Message::of("sheet-nights-restless"), None);
        figures.add("nights.restless", exact(restless), "{nights}", &["spell", "sleep"]);
        figures.add("nights.written", exact(written), "{nights}", FROM);
        legs(gathered, &mut facts, &mut figures, notes);
        sleep(gathered, &mut facts, &mut figures, notes);
    }
    let facts = if facts.said.is_empty() { None } else { Some(Block::Facts(facts.said)) };
    let sorting = sorted::lines(gathered, notes, words);
    let blocks = facts.into_iter().chain(sorting).collect();
    Section { figures: figures.traced, ..section(SectionId::Nights, blocks, FROM, words) }
}

/// Facts as they are said.
struct Facts<'a> {
    words: &'a Words,
    said: Vec<Fact>,
}

impl Facts<'_> {
    fn say(&mut self, value: String, what: &Message, note: Option<u8>) {
        self.said.push(Fact { value, words: self.words.tell(what), note });
    }
}

fn legs(gathered: &Gathered, facts: &mut Facts<'_>, figures: &mut Figures, notes: &mut Notes) {
    let words = facts.words;
    let spells: Vec<&Spell> = gathered
        .spells
        .iter()
        .filter(|spell| gathered.is_of_last_nights(spell.at.night()))
        .map(|spell| &spell.what)
        .collect();
    let urges: Vec<f64> = worst_a_night(gathered);
    if let Some(urge) = median(&urges) {
        let value = words.tell(&Message::of("of-ten").with("strength", words.number_in_full(urge)));
        facts.say(value, &Message::of("sheet-nights-urge"), None);
        figures.add("nights.worst_urge", urge, "{of10}", &["spell"]);
    }
    if let Some(lost) = mean(&lost_on_restless(gathered.last_nights())) {
        let up = mean(&spells.iter().filter_map(|spell| spell.times_up).map(f64::from).collect::<Vec<_>>());
        let message = match up {
            None => Message::of("sheet-nights-lost"),
            Some(up) => {
                Message::of("sheet-nights-lost-up").with("up", words.number_in_full((up * 10.0).round() / 10.0))
            }
        };
        facts.say(words.duration(whole(lost)), &message, notes.mark(Note::Lost));
        figures.add("nights.lost_on_each", lost, "min", &["spell", "sleep"]);
    }
    if let Some((helped, times)) = helped_most(&spells) {
        let what = words.say(&format!("spell-helped-{helped}"));
        let value = words.tell(&Message::of("sheet-times").with("times", times));
        facts.say(value, &Message::of("sheet-nights-helped").with("what", what), None);
    }
    let cramps = nights_of(gathered, "cramp");
    if cramps > 0 {
        facts.say(cramps.to_string(), &Message::of("sheet-nights-cramp").with("count", cramps), None);
        figures.add("nights.cramp", exact(cramps), "{nights}", &["night_event"]);
    }
}

/// The strongest urge of each of the last nights that says.
fn worst_a_night(gathered: &Gathered) -> Vec<f64> {
    let mut worst: BTreeMap<Night, i32> = BTreeMap::new();
    for spell in gathered.spells.iter().filter(|spell| gathered.is_of_last_nights(spell.at.night())) {
        if let Some(urge) = spell.what.urge {
            let known = worst.entry(spell.at.night()).or_default();
            *known = (*known).max(urge.get());
        }
    }
    worst.into_values().map(f64::from).collect()
}

/// What helped in most spells, and in how many; the first by name among equals, "nothing" left out.
fn helped_most(spells: &[&Spell]) -> Option<(String, usize)> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for helped in spells.iter().filter_map(|spell| spell.helped.as_ref()).flatten().filter(|id| *id != "nothing") {
        *times.entry(helped.as_str()).or_default() += 1;
    }
    times.into_iter().rev().max_by_key(|(_, times)| *times).map(|(id, times)| (id.to_owned(), times))
}

/// On how many of the last nights such an event was written.
fn nights_of(gathered: &Gathered, what: &str) -> usize {
    let nights: std::collections::BTreeSet<Night> =
        gathered.night_events.iter().filter(|event| event.what.what == what).map(|event| event.at.night()).collect();
    nights.into_iter().filter(|night| gathered.is_of_last_nights(*night)).count()
}

fn sleep(gathered: &Gathered, facts: &mut Facts<'_>, figures: &mut Figures, notes: &mut Notes) {
    let words = facts.words;
    let asleep: Vec<i64> = gathered.last_nights().iter().filter_map(SeenNight::asleep).collect();
    let each: Vec<f64> = asleep.iter().copied().map(minutes).collect();
    if let (Some(average), Some(shortest)) = (mean(&each), asleep.iter().min()) {
        let message = Message::of("sheet-nights-asleep").with("count", asleep.len());
        facts.say(
            words.duration(whole(average)),
            &message.with("shortest", words.duration(*shortest)),
            notes.mark(Note::Efficiency),
        );
        figures.add("nights.asleep", average, "min", &["sleep"]);
        figures.add("nights.asleep_shortest", minutes(*shortest), "min", &["sleep"]);
    }
    let efficiencies: Vec<f64> = gathered.last_nights().iter().filter_map(SeenNight::efficiency).collect();
    if let Some(efficiency) = mean(&efficiencies) {
        let value = words.tell(&Message::of("sheet-percent").with("value", words.number(efficiency, 0)));
        facts.say(value, &Message::of("sheet-nights-efficiency"), notes.mark(Note::Efficiency));
        figures.add("nights.efficiency", efficiency, "%", &["sleep"]);
    }
    let effects: Vec<f64> = gathered
        .sleeps
        .iter()
        .filter(|sleep| gathered.is_of_last_nights(sleep.what.night(sleep.at)))
        .filter_map(|sleep| sleep.what.next_day.map(NextDay::score))
        .map(f64::from)
        .collect();
    if let Some(effect) = median(&effects) {
        let value = words.tell(&Message::of("sheet-of-three").with("value", words.number_in_full(effect)));
        facts.say(value, &Message::of("sheet-nights-next-day"), None);
        figures.add("nights.next_day", effect, "{of3}", &["sleep"]);
    }
}

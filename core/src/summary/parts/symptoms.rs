//! What else she felt, the most frequent first. Warning signs stand in a part of their own.

use super::{Figures, exact, section};
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::symptoms::catalogue;
use crate::symptoms::catalogue::warnings_of;
use crate::timeline::GestationalAge;
use crate::units::Strength;
use crate::words::{Message, Words};

const FROM: &[&str] = &["symptom"];

/// As many as are told with their strength; the others are named in one line. Ours.
const TOLD: usize = 5;

/// A symptom by its choice id, how often she wrote it, and the strongest of it.
struct Felt<'a> {
    what: &'a str,
    times: usize,
    strongest: Option<i32>,
}

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let age = gathered.standing.age().map(GestationalAge::total_days);
    let mut found: Vec<Felt<'_>> = Vec::new();
    let mut times = 0;
    for felt in &gathered.felt {
        if warnings_of(&felt.what.what).iter().any(|warning| warning.fit.is_the_sign(age)) {
            continue;
        }
        times += 1;
        let what = felt.what.what.as_str();
        let strength = felt.what.intensity.map(Strength::get);
        match found.iter_mut().find(|known| known.what == what) {
            Some(known) => {
                known.times += 1;
                known.strongest = known.strongest.max(strength);
            }
            None => found.push(Felt { what, times: 1, strongest: strength }),
        }
    }
    found.sort_by_key(|felt| std::cmp::Reverse(felt.times));
    let mut figures = Figures::of(gathered.span);
    figures.add("symptoms.written", exact(times), "{times}", FROM);
    let mut lines: Vec<Line> = found.iter().take(TOLD).map(|felt| Line::plain(told(felt, words))).collect();
    let others: Vec<String> = found.iter().skip(TOLD).map(|felt| once_or_more(felt, words)).collect();
    if !others.is_empty() {
        lines.push(Line::plain(others.join(&words.say("list-semicolon"))));
    }
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Symptoms, blocks, FROM, words) }
}

fn once_or_more(felt: &Felt<'_>, words: &Words) -> String {
    let name = catalogue::name(felt.what, words);
    words.tell(&Message::of("sheet-symptom").with("name", name).with("times", felt.times))
}

fn told(felt: &Felt<'_>, words: &Words) -> String {
    match felt.strongest {
        None => once_or_more(felt, words),
        Some(strongest) => words.tell(
            &Message::of("sheet-symptom-strongest")
                .with("what", once_or_more(felt, words))
                .with("strongest", strongest),
        ),
    }
}

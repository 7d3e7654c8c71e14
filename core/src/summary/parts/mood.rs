//! Mood checks with the answers behind each total and on which side of the line, and her marks of stress and mood.

use super::signs::harm;
use super::{Figures, section, short};
use crate::moment::Moment;
use crate::store::Written;
use crate::stress::mood::Mood;
use crate::stress::mood_check::{HarmThoughts, HowOften, MoodCheck, Scale, WORTH_TELLING_FROM, total_in_words};
use crate::stress::week::CalmWeek;
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::summary::range::Span;
use crate::words::{Message, Words};

const FROM: &[&str] = &["mood_check", "mood"];

/// How many mood checks are shown.
const NEWEST: usize = 3;

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let mut figures = Figures::of(gathered.span);
    let mut lines: Vec<Line> =
        gathered.checks.iter().rev().take(NEWEST).map(|check| line(check, gathered, notes, words)).collect();
    if let Some(newest) = gathered.checks.last() {
        for (scale, id) in [(Scale::Phq2, "mood.phq2"), (Scale::Gad2, "mood.gad2")] {
            if let Some(total) = scale.total(&newest.what) {
                figures.add(id, f64::from(total), "{score}", &["mood_check"]);
            }
        }
    }
    lines.extend(marks(gathered, words));
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Mood, blocks, FROM, words) }
}

fn line(check: &Written<MoodCheck>, gathered: &Gathered, notes: &mut Notes, words: &Words) -> Line {
    let asked = Message::of(match check.what.harm {
        None => "sheet-check-harm-open",
        Some(HarmThoughts::No) => "sheet-check-harm-no",
        Some(HarmThoughts::Yes) => "sheet-check-harm-yes",
    });
    let parts: Vec<String> = Scale::BOTH
        .iter()
        .map(|scale| of_scale(*scale, &check.what, words))
        .chain([words.tell(&asked.with("harm", harm(gathered, words)))])
        .collect();
    let dated = Message::of("sheet-dated").with("date", short(check.at.civil_day(), gathered, words));
    Line::plain(words.tell(&dated.with("says", parts.join(&words.say("list-semicolon")))))
        .noted(notes.mark(Note::Checks))
}

fn of_scale(scale: Scale, check: &MoodCheck, words: &Words) -> String {
    let answers = scale.answers(check).map(|answer| match answer {
        None => words.say("sheet-check-open"),
        Some(answer) => HowOften::points(answer).to_string(),
    });
    let [first, second] = answers;
    let (key, total) = match total_in_words(scale, check, words) {
        None => ("sheet-check-no-total", words.say(&format!("mood_check-{}", scale.id()))),
        Some(total) if scale.reaches_the_line(check) => ("sheet-check-reaches", total),
        Some(total) => ("sheet-check-below", total),
    };
    words.tell(
        &Message::of(key)
            .with("total", total)
            .with("first", first)
            .with("second", second)
            .with("line", WORTH_TELLING_FROM),
    )
}

/// Her marks of stress and mood in the last seven days, each day counting once.
fn marks(gathered: &Gathered, words: &Words) -> Option<Line> {
    let moods: Vec<(Moment, Mood)> = gathered.moods.iter().map(|mood| (mood.at, mood.what.clone())).collect();
    let first = Span::ending(gathered.span.last, 7).first;
    let week = CalmWeek::of(first, &moods, &[], gathered.standing.profile.day_turn);
    let said = |key: &'static str, value: Option<f64>| {
        value.map(|value| words.tell(&Message::of(key).with("value", words.number(value, 1))))
    };
    let said: Vec<String> =
        [said("sheet-stress", week.stress()), said("sheet-mood-average", week.mood())].into_iter().flatten().collect();
    (!said.is_empty()).then(|| Line::plain(said.join(&words.say("list-semicolon"))))
}

//! The parts of the summary, one file each: what the diary holds, chosen, ranked and put into words.

pub(super) mod dating;
pub(super) mod ferritin;
pub(super) mod iron;
pub(super) mod legs;
pub(super) mod medicines;
pub(super) mod mood;
pub(super) mod movement;
pub(super) mod nights;
pub(super) mod pressure;
pub(super) mod questions;
pub(super) mod results;
pub(super) mod signs;
pub(super) mod sorted;
pub(super) mod symptoms;

use chrono::NaiveDate;

use super::content::{Block, Section, SectionId, Traced};
use super::gathered::Gathered;
use super::range::Span;
use crate::care::closed;
use crate::moment::Moment;
use crate::words::{Message, Words};

/// A part with these blocks; without any it says "not logged".
fn section(id: SectionId, blocks: Vec<Block>, sources: &'static [&'static str], words: &Words) -> Section {
    let nothing = || vec![Block::Nothing(words.say("sheet-not-logged"))];
    Section {
        id,
        title: words.say(&format!("sheet-{}", id.id())),
        urgent: false,
        blocks: if blocks.is_empty() { nothing() } else { blocks },
        sources,
        figures: Vec::new(),
    }
}

/// Figures as they are worked out, each with the days it is about.
struct Figures {
    span: Span,
    traced: Vec<Traced>,
}

impl Figures {
    fn of(span: Span) -> Self {
        Self { span, traced: Vec::new() }
    }

    fn add(&mut self, id: &'static str, value: f64, unit: &'static str, from: &'static [&'static str]) {
        let Span { first, last } = self.span;
        self.traced.push(Traced { id, value, unit, from, first, last });
    }
}

/// The average of some numbers, or `None` where there are none.
fn mean(numbers: &[f64]) -> Option<f64> {
    let count = i32::try_from(numbers.len()).ok().filter(|count| *count > 0)?;
    Some(numbers.iter().sum::<f64>() / f64::from(count))
}

/// The number in the middle of some, or `None` where there are none.
fn median(numbers: &[f64]) -> Option<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 { Some(upper) } else { Some(f64::midpoint(*sorted.get(middle - 1)?, upper)) }
}

/// A whole number as a fraction; nothing that is counted here is too large for it.
#[expect(clippy::cast_precision_loss, reason = "counts and minutes of a diary")]
fn exact(count: usize) -> f64 {
    count as f64
}

/// Minutes as a fraction.
#[expect(clippy::cast_precision_loss, reason = "minutes of a diary")]
fn minutes(of: i64) -> f64 {
    of as f64
}

/// Minutes to the nearest whole one.
#[expect(clippy::cast_possible_truncation, reason = "minutes of a diary, rounded")]
pub(super) fn whole(minutes: f64) -> i64 {
    minutes.round() as i64
}

/// "22 Nov", with the year where it is not that of the summary's last day.
fn short(day: NaiveDate, gathered: &Gathered, words: &Words) -> String {
    use chrono::Datelike;
    if day.year() == gathered.span.last.year() { words.short_date(day) } else { words.date(day) }
}

/// "22 Nov, 16:30".
fn short_with_time(at: Moment, gathered: &Gathered, words: &Words) -> String {
    let date = short(at.civil_day(), gathered, words);
    words.tell(&Message::of("date-and-time").with("date", date).with("time", words.time(at.time())))
}

/// Her own words in one line, every mark of direction in it closed, so that the words after it stand as they should.
pub(super) fn in_a_line(text: &str) -> String {
    let shown = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let shown: String = shown.filter(|letter| *letter != '\u{feff}').collect();
    closed(&shown.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[6.0]), Some(6.0));
        assert_eq!(median(&[9.0, 3.0]), Some(6.0));
        assert_eq!(median(&[9.0, 3.0, 3.0]), Some(3.0));
    }

    #[test]
    fn nothing_of_hers_turns_what_comes_after_it() {
        assert_eq!(in_a_line("one\r\n\ttwo\u{202e}  three\0"), "one two\u{202e} three\u{202c}");
    }
}

//! The newest result of each thing measured, beside every line that held when the blood was taken.

use serde::Serialize;

use super::when;
use crate::insights::results::{BesideLine, InRange, as_printed, beside_lines, in_range, range_in_words, stage_on};
use crate::iron::labs::Analyte;
use crate::iron::lines::{Authority, Line, Stage, Subject};
use crate::iron::result::ResultRead;
use crate::iron::store::results_of;
use crate::profile::Standing;
use crate::screens::parts::Tone;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// A result, and where it stands by each line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IronResult {
    /// What was measured.
    pub title: String,
    /// When: "13 Nov, 28 weeks 2 days".
    pub when: String,
    /// The number in the unit it was printed in.
    pub value: String,
    /// Each line, and last the laboratory's own range where she typed it.
    pub sides: Vec<LineSide>,
    /// What else is worth knowing of it; absent when nothing is.
    pub note: Option<String>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// A named line, and on which side of it a result stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineSide {
    /// Whose line it is and where, in the unit of the result.
    pub words: String,
    /// The side: "above", "at the line", "just below", "below".
    pub verdict: String,
    /// Plain, or worth asking about. A line that is only remembered never asks.
    pub tone: Tone,
}

/// The newest result of everything but ferritin, in the order of the form.
pub(super) fn newest(store: &Store, standing: &Standing, words: &Words) -> Result<Vec<IronResult>> {
    let mut shown = Vec::new();
    for analyte in Analyte::ALL.into_iter().filter(|analyte| *analyte != Analyte::Ferritin) {
        if let Some(result) = results_of(store, analyte)?.first() {
            shown.push(of(result, standing, words));
        }
    }
    Ok(shown)
}

fn of(result: &ResultRead, standing: &Standing, words: &Words) -> IronResult {
    let sides: Vec<LineSide> = beside_lines(result, standing)
        .iter()
        .map(|beside| by_line(beside, standing, words))
        .chain(by_laboratory(result, words))
        .collect();
    let title = words.say(&format!("analyte-{}", result.analyte.id()));
    let (when, value) = (when(standing, result, words), as_printed(result, words));
    let note = note(result.analyte, stage_on(standing, result.at.civil_day()), words);
    let head = Message::of("patterns-item").with("when", [title.as_str(), &when].join(&words.say("list-comma")));
    let each = sides.iter().map(|side| {
        let message = Message::of("patterns-iron-side-spoken").with("line", side.words.clone());
        words.tell(&message.with("side", side.verdict.clone()))
    });
    let spoken: Vec<String> =
        std::iter::once(words.tell(&head.with("what", value.clone()))).chain(each).chain(note.clone()).collect();
    IronResult { title, when, value, sides, note, spoken: spoken.join(". ") }
}

fn by_line(beside: &BesideLine, standing: &Standing, words: &Words) -> LineSide {
    let message = Message::of(line_key(beside.line)).with("value", words.number_in_full(beside.shown));
    LineSide {
        words: words
            .tell(&message.with("when", words.say(&format!("patterns-iron-when-{}", beside.when_id(standing))))),
        verdict: words.say(&format!("patterns-iron-side-{}", beside.verdict_id())),
        tone: if beside.is_past() { Tone::Ask } else { Tone::Plain },
    }
}

fn line_key(line: &Line) -> &'static str {
    match (line.authority, line.subject) {
        (_, Subject::Inflammation) => "patterns-iron-line-inflammation",
        (Authority::Aasm, _) => "patterns-iron-line-legs",
        (Authority::Studies, _) => "patterns-iron-line-studies",
        (Authority::Who, _) => "patterns-iron-line-who",
        (Authority::Acog, _) => "patterns-iron-line-us",
        (Authority::Bsh, _) => "patterns-iron-line-uk",
        (Authority::India, _) => "patterns-iron-line-india",
    }
}

/// Where the result stands in the range the laboratory printed beside it; `None` when she typed none.
fn by_laboratory(result: &ResultRead, words: &Words) -> Option<LineSide> {
    let (verdict, tone) = match in_range(result)? {
        InRange::Below => ("patterns-iron-side-below", Tone::Ask),
        InRange::Above => ("patterns-iron-side-above", Tone::Ask),
        InRange::Within => ("patterns-iron-side-within", Tone::Plain),
    };
    Some(LineSide { words: range_in_words(result, words)?, verdict: words.say(verdict), tone })
}

fn note(analyte: Analyte, stage: Stage, words: &Words) -> Option<String> {
    match (analyte, stage) {
        // EVIDENCE C-054.
        (Analyte::CReactiveProtein, _) => Some(words.say("patterns-iron-inflammation-note")),
        (Analyte::Haemoglobin, Stage::Undated) => Some(words.say("patterns-iron-no-date-note")),
        _ => None,
    }
}

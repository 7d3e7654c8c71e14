//! The newest result of each thing measured, beside every line that held when the blood was taken.

use serde::Serialize;

use super::{as_printed, side_id, stage_on, when};
use crate::care::countries::Country;
use crate::iron::labs::{Analyte, convert};
use crate::iron::lines::{Authority, Holds, Line, Side, Stage, Subject, lines_for};
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

/// A haemoglobin no further below a line than this many g/L stands closely below it. Ours.
const CLOSELY_G_L: f64 = 5.0;

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
    let stage = stage_on(standing, result.at.civil_day());
    let sides: Vec<LineSide> = lines_for(result.analyte, stage)
        .filter(|line| line.authority != Authority::India || standing.profile.country == Country::India)
        .filter_map(|line| by_line(result, line, standing, words))
        .chain(by_laboratory(result, words))
        .collect();
    let title = words.say(&format!("analyte-{}", result.analyte.id()));
    let (when, value) = (when(standing, result, words), as_printed(result, words));
    let note = note(result.analyte, stage, words);
    let head = Message::of("patterns-item").with("when", [title.as_str(), &when].join(&words.say("list-comma")));
    let each = sides.iter().map(|side| {
        let message = Message::of("patterns-iron-side-spoken").with("line", side.words.clone());
        words.tell(&message.with("side", side.verdict.clone()))
    });
    let spoken: Vec<String> =
        std::iter::once(words.tell(&head.with("what", value.clone()))).chain(each).chain(note.clone()).collect();
    IronResult { title, when, value, sides, note, spoken: spoken.join(". ") }
}

/// The line in the unit of the result, as it is shown, and the side of it: what she can compare is what is compared.
fn by_line(result: &ResultRead, line: &Line, standing: &Standing, words: &Words) -> Option<LineSide> {
    let shown = convert(line.value, line.unit(), result.typed_unit, result.analyte).ok()?.value;
    let shown = (shown * 100.0).round() / 100.0;
    let side = Line { value: shown, ..*line }.side(result.typed_value)?;
    let closely = result.analyte == Analyte::Haemoglobin
        && side == Side::Below
        && line.value - (result.value_in_kept_unit * 10.0).round() / 10.0 <= CLOSELY_G_L;
    let verdict = if closely { "closely-below" } else { side_id(side) };
    let ask = line.means(side) && line.evidence.is_reviewed();
    let message = Message::of(line_key(line)).with("value", words.number_in_full(shown));
    Some(LineSide {
        words: words.tell(&message.with("when", words.say(when_key(line, standing)))),
        verdict: words.say(&format!("patterns-iron-side-{verdict}")),
        tone: if ask { Tone::Ask } else { Tone::Plain },
    })
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

/// When the line holds. A trimester is the authority's own, and "this" only while it lasts.
fn when_key(line: &Line, standing: &Standing) -> &'static str {
    match line.holds {
        Holds::Weeks(0, u8::MAX) => "patterns-iron-when-pregnancy",
        Holds::Weeks(..) if line.holds_at(stage_on(standing, standing.day)) => "patterns-iron-when-this-trimester",
        Holds::Weeks(..) => "patterns-iron-when-that-trimester",
        Holds::AfterBirth => "patterns-iron-when-after-birth",
        Holds::Always => "patterns-iron-when-always",
    }
}

/// Where the result stands in the range the laboratory printed beside it; `None` when she typed none.
fn by_laboratory(result: &ResultRead, words: &Words) -> Option<LineSide> {
    let number = |edge: f64| words.number_in_full(edge);
    let (low, high) = result.typed_lab_range;
    let range = match (low, high) {
        (None, None) => return None,
        (Some(low), None) => Message::of("patterns-iron-range-from").with("low", number(low)),
        (None, Some(high)) => Message::of("patterns-iron-range-to").with("high", number(high)),
        (Some(low), Some(high)) => {
            Message::of("patterns-iron-range").with("low", number(low)).with("high", number(high))
        }
    };
    let (verdict, tone) = if low.is_some_and(|low| result.typed_value < low) {
        ("patterns-iron-side-below", Tone::Ask)
    } else if high.is_some_and(|high| result.typed_value > high) {
        ("patterns-iron-side-above", Tone::Ask)
    } else {
        ("patterns-iron-side-within", Tone::Plain)
    };
    Some(LineSide { words: words.tell(&range), verdict: words.say(verdict), tone })
}

fn note(analyte: Analyte, stage: Stage, words: &Words) -> Option<String> {
    match (analyte, stage) {
        // EVIDENCE C-054.
        (Analyte::CReactiveProtein, _) => Some(words.say("patterns-iron-inflammation-note")),
        (Analyte::Haemoglobin, Stage::Undated) => Some(words.say("patterns-iron-no-date-note")),
        _ => None,
    }
}

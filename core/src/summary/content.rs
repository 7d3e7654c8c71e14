//! The content model: what a clinician reads in a minute, parted so that every form of it can be drawn from the same.

use chrono::NaiveDate;
use serde::Serialize;

use crate::moment::Moment;

/// A part of the summary, in the order a clinician reads them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionId {
    /// What she wants to ask, in her order.
    Questions,
    /// Warning signs: those written, and those asked about and denied.
    Signs,
    /// How far she is, the due date and how it was found.
    Dating,
    /// Restless legs, week by week.
    Legs,
    /// The last seven nights, and the sorting of her legs.
    Nights,
    /// Ferritin over the weeks, beside named lines.
    Ferritin,
    /// Iron swallowed and eaten, and tea.
    Iron,
    /// Laboratory results, and whose line they lie on which side of.
    Results,
    /// Other medicines and what can stir up restless legs.
    Medicines,
    /// Movement.
    Movement,
    /// Stress, mood and mood checks.
    Mood,
    /// Blood pressure and weight.
    Pressure,
    /// What else she felt.
    Symptoms,
}

impl SectionId {
    /// Every part, in their order.
    pub const ALL: [Self; 13] = [
        Self::Questions,
        Self::Signs,
        Self::Dating,
        Self::Legs,
        Self::Nights,
        Self::Ferritin,
        Self::Iron,
        Self::Results,
        Self::Medicines,
        Self::Movement,
        Self::Mood,
        Self::Pressure,
        Self::Symptoms,
    ];

    /// Its lasting name, in files and for shells.
    pub fn id(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Signs => "signs",
            Self::Dating => "dating",
            Self::Legs => "legs",
            Self::Nights => "nights",
            Self::Ferritin => "ferritin",
            Self::Iron => "iron",
            Self::Results => "results",
            Self::Pressure => "pressure",
            Self::Medicines => "medicines",
            Self::Symptoms => "symptoms",
            Self::Movement => "movement",
            Self::Mood => "mood",
        }
    }

    /// The part of this name, or `None`.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.id() == id)
    }
}

/// A summary for her midwife.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// What it is.
    pub title: String,
    /// "Self-reported".
    pub self_reported: String,
    /// Whose diary, and from which day to which.
    pub covers: String,
    /// The language it is written in, as a tag of BCP 47.
    pub language: &'static str,
    /// Whether it reads from right to left.
    pub from_right: bool,
    /// When it was made.
    pub made: Moment,
    /// The first of the days it is about.
    pub first: NaiveDate,
    /// The last of the days it is about.
    pub last: NaiveDate,
    /// What is written in by hand: her name, her number. Evenfall never asks for either.
    pub written_in: Vec<String>,
    /// Its parts in the order they are read; a warning sign moves its part to the front.
    pub sections: Vec<Section>,
    /// Formulae and sources, by the mark that leads to each.
    pub footnotes: Vec<Footnote>,
    /// What it is not.
    pub closing: Vec<String>,
}

/// One part. An empty one says "not logged" and never vanishes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Which part it is.
    pub id: SectionId,
    /// What it is about.
    pub title: String,
    /// Whether it holds a warning sign: then it stands first, and inverted where there is colour.
    pub urgent: bool,
    /// What the diary says.
    pub blocks: Vec<Block>,
    /// The kinds of entry it was read from, as an export names them.
    pub sources: &'static [&'static str],
    /// Every figure in it, with the entries that it comes from.
    pub figures: Vec<Traced>,
}

impl Section {
    /// Whether nothing was written of it.
    pub fn is_empty(&self) -> bool {
        matches!(self.blocks.as_slice(), [Block::Nothing(_)])
    }
}

/// A number that was worked out, and the entries it was worked out from: those of these kinds on these days.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Traced {
    /// What it is, as `nights.restless`.
    pub id: &'static str,
    /// The number, unrounded.
    pub value: f64,
    /// Its unit, as UCUM writes it.
    pub unit: &'static str,
    /// The kinds of entry, as an export names them.
    pub from: &'static [&'static str],
    /// The first of her days.
    pub first: NaiveDate,
    /// The last of her days.
    pub last: NaiveDate,
}

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "content", rename_all = "snake_case")]
pub enum Block {
    /// Nothing was written of it.
    Nothing(String),
    /// Her questions, the first of them first.
    Questions(Vec<String>),
    /// A warning sign, or the line that says there is none.
    Signs(Signs),
    /// A few boxes side by side, each with one thing writ large.
    Boxes(Vec<Boxed>),
    /// Numbers, each with what it is the number of.
    Facts(Vec<Fact>),
    /// Lines.
    Lines(Vec<Line>),
    /// A line set apart from the others.
    Apart(Line),
    /// Bars, a week each.
    Bars(Bars),
    /// Results over the weeks, beside named lines.
    Bands(Bands),
    /// Laboratory results.
    Results(Results),
}

/// What is said of warning signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signs {
    /// "Warning signs: none written".
    pub lead: String,
    /// Each that was written, with its days.
    pub written: Vec<String>,
    /// What was asked about and denied, and when.
    pub denied: Vec<String>,
}

/// A box with one thing writ large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Boxed {
    /// What it is.
    pub label: String,
    /// The thing; empty where the lines say it all.
    pub large: String,
    /// What stands under it.
    pub lines: Vec<String>,
}

/// A number, and what it is the number of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// "5 of 7".
    pub value: String,
    /// "nights restless".
    pub words: String,
    /// The mark of its footnote, or absent.
    pub note: Option<u8>,
}

/// A line, which may begin with what matters most in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What is set strongly; empty where nothing is.
    pub strong: String,
    /// The rest of it.
    pub words: String,
    /// The mark of its footnote, or absent.
    pub note: Option<u8>,
}

impl Line {
    /// A line of even weight.
    pub(super) fn plain(words: impl Into<String>) -> Self {
        Self { strong: String::new(), words: words.into(), note: None }
    }

    /// A line that begins with what matters most.
    pub(super) fn strong(strong: impl Into<String>, words: impl Into<String>) -> Self {
        Self { strong: strong.into(), words: words.into(), note: None }
    }

    pub(super) fn noted(self, note: Option<u8>) -> Self {
        Self { note, ..self }
    }

    /// The whole line.
    pub fn whole(&self) -> String {
        [self.strong.as_str(), self.words.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Bars, one for each of some weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bars {
    /// What they show, for whoever does not see them.
    pub spoken: String,
    /// The bars, oldest first.
    pub bars: Vec<Bar>,
    /// What stands under them.
    pub caption: String,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What stands under it: "28w", "16 Nov".
    pub label: String,
    /// What stands under that: "44 min"; empty where nothing is known.
    pub second: String,
    /// Its height: nights.
    pub nights: u32,
    /// How many nights there were.
    pub of: u32,
    /// On how many of them anything was written; none makes it a dash.
    pub written: u32,
    /// All of it in a line.
    pub line: String,
}

/// Results over the weeks, beside named lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bands {
    /// What they show, for whoever does not see them.
    pub spoken: String,
    /// The results, oldest first.
    pub dots: Vec<Dot>,
    /// The lines.
    pub lines: Vec<NamedLine>,
    /// The value at the upper edge; the lower is 0.
    pub most: f64,
}

/// A result on a chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dot {
    /// The day of the blood sample.
    pub day: NaiveDate,
    /// Its value, in the unit the lines are in.
    pub value: f64,
    /// The value as it is written beside the dot.
    pub label: String,
    /// When, as it is written under the chart.
    pub when: String,
}

/// A named line on a chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NamedLine {
    /// Where it lies.
    pub value: f64,
    /// Where it lies, in words.
    pub label: String,
    /// Whose it is.
    pub words: String,
    /// Whether it was set for pregnancy (solid) or for other adults (dashed).
    pub set_for_pregnancy: bool,
}

/// Laboratory results in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Results {
    /// What each column is.
    pub columns: Vec<String>,
    /// The results; one past a line comes first.
    pub rows: Vec<ResultRow>,
}

/// A result, the ones before it, and the lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResultRow {
    /// What was measured.
    pub title: String,
    /// The newest value, as printed.
    pub newest: String,
    /// When that was.
    pub when: String,
    /// The values before it, each with its date; empty where there are none.
    pub before: String,
    /// Whether it lies past a line that was read by somebody.
    pub past: bool,
    /// The lines, and the side of each.
    pub sides: Vec<SideOfLine>,
}

/// A named line, and on which side of it a result lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideOfLine {
    /// "below", "not below".
    pub verdict: String,
    /// Whose line it is, where and when.
    pub words: String,
    /// Whether the result is one that the line means: filled, not outlined.
    pub past: bool,
}

/// A formula or a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Footnote {
    /// The mark that leads here; absent for what concerns all of it.
    pub mark: Option<u8>,
    /// What it says.
    pub words: String,
    /// The rows of the evidence base behind it.
    pub evidence: Vec<&'static str>,
}

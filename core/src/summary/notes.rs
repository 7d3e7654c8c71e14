//! The footnotes: formulae and sources, each named once and marked in the order it is first needed.

use super::content::Footnote;
use crate::stress::mood_check::about_both;
use crate::words::Words;

/// Something a footnote explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// What sleep efficiency divides by what.
    Efficiency,
    /// What minutes lost to legs are taken from.
    Lost,
    /// The five criteria her legs were sorted by.
    Criteria,
    /// What "within the hour" is.
    Tea,
    /// The two scales.
    Checks,
    /// Which food table.
    Food,
    /// How caffeine is counted.
    Caffeine,
    /// What counts as moderate.
    Moderate,
    /// Where a medicine's group is from.
    Groups,
    /// From which blood pressure on it is called raised.
    Pressure,
}

impl Note {
    fn key(self) -> &'static str {
        match self {
            Self::Efficiency => "sheet-foot-sleep",
            Self::Lost => "sheet-foot-lost",
            Self::Criteria => "sheet-foot-criteria",
            Self::Tea => "sheet-foot-tea",
            Self::Checks => "sheet-foot-check",
            Self::Food => "sheet-foot-food",
            Self::Caffeine => "sheet-foot-caffeine",
            Self::Moderate => "sheet-foot-moderate",
            Self::Groups => "sheet-foot-groups",
            Self::Pressure => "sheet-foot-pressure",
        }
    }

    fn evidence(self) -> &'static [&'static str] {
        match self {
            Self::Efficiency => &["D-021", "D-023"],
            Self::Lost => &["B-170"],
            Self::Criteria => &["B-001", "B-002", "B-003", "B-004", "B-005"],
            Self::Tea => &["C-065"],
            Self::Checks => &["B-168"],
            Self::Food => &["C-080"],
            Self::Caffeine => &["D-030"],
            Self::Moderate => &["E-001", "E-002"],
            Self::Groups => &["B-120", "B-121", "B-122", "B-123", "B-124"],
            Self::Pressure => &["G-011"],
        }
    }
}

/// The notes that are needed, in the order they are first needed.
#[derive(Debug, Default)]
pub(super) struct Notes {
    needed: Vec<Note>,
}

impl Notes {
    /// The mark that leads to a note.
    pub(super) fn mark(&mut self, note: Note) -> Option<u8> {
        let place = self.needed.iter().position(|known| *known == note).unwrap_or_else(|| {
            self.needed.push(note);
            self.needed.len() - 1
        });
        u8::try_from(place + 1).ok()
    }

    /// Every note that is needed, then what concerns all of it.
    pub(super) fn told(&self, dated: bool, lines: &[&'static str], words: &Words) -> Vec<Footnote> {
        let marked = self.needed.iter().zip(1..).map(|(note, mark)| Footnote {
            mark: Some(mark),
            words: match note {
                Note::Checks => about_both(note.key(), words),
                _ => words.say(note.key()),
            },
            evidence: note.evidence().to_vec(),
        });
        let of_all = |key: &str, evidence: &[&'static str]| Footnote {
            mark: None,
            words: words.say(key),
            evidence: evidence.to_vec(),
        };
        let age = dated.then(|| of_all("sheet-foot-age", &["A-001"]));
        let whose = (!lines.is_empty()).then(|| of_all("sheet-foot-lines", lines));
        marked.chain(age).chain(whose).collect()
    }
}

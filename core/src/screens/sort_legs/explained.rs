//! What is known of restless legs: each sentence with who says so, where, and of whom.

use serde::Serialize;

use super::{Voice, sentences};
use crate::profile::Stage;
use crate::symptoms::sorted_legs::known::{
    CLOT, CLOT_IS_NAMED_FOR_DAYS, COMMON, COMMON_FIGURES, COURSE, COURSE_FIGURES, Known, WHAT, WHY, WHY_MORE,
};

/// One sentence, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegsLine {
    /// The sentence.
    pub words: String,
    /// How sure it is: "Known", "A guess".
    pub sure: String,
    /// Who says so.
    pub source: String,
    /// Where it was studied; empty where it was not.
    pub country: String,
    /// In whom it was studied.
    pub studied_in: String,
    /// That nobody has held it against its source yet; absent where somebody has.
    pub unreviewed: Option<String>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
    /// The rows of the evidence base it rests on.
    pub evidence: Vec<String>,
}

/// Sentences that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegsSection {
    /// "How common it is".
    pub title: String,
    /// The sentences.
    pub lines: Vec<LegsLine>,
    /// What opens the figures behind them; absent where there are none.
    pub more_label: Option<String>,
    /// The figures behind them, shown when she opens them.
    pub more: Vec<LegsLine>,
}

/// "Restless legs: what is known".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegsExplained {
    /// Its title.
    pub title: String,
    /// That no clinician has reviewed it.
    pub review: String,
    /// What it is, how common, how it goes, why; for a year after an end, a clot before all of these.
    pub sections: Vec<LegsSection>,
}

impl LegsExplained {
    pub(in crate::screens) fn of(voice: &Voice<'_>) -> Self {
        let section = |key: &str, lines: &[Known], more: &[Known], more_key: &str| {
            let more = voice.lines(more);
            LegsSection {
                title: voice.words.say(&format!("legs-section-{key}")),
                lines: voice.lines(lines),
                more_label: (!more.is_empty()).then(|| voice.words.say(more_key)),
                more,
            }
        };
        let clot = section("clot", if voice.names_the_clot() { CLOT } else { &[] }, &[], "legs-more-figures");
        let sections = vec![
            clot,
            section("what", WHAT, &[], "legs-more-figures"),
            section("common", COMMON, COMMON_FIGURES, "legs-more-figures"),
            section("course", COURSE, COURSE_FIGURES, "legs-more-figures"),
            section("why", WHY, WHY_MORE, "legs-more-links"),
        ];
        Self {
            title: voice.words.say("legs-explained-title"),
            review: voice.words.say("legs-review"),
            sections: sections.into_iter().filter(|section| !section.lines.is_empty()).collect(),
        }
    }
}

impl Voice<'_> {
    /// Whether a clot is still named by itself: after an end, for a year, and while the day of it is not known.
    pub(super) fn names_the_clot(&self) -> bool {
        match self.standing.stage {
            Stage::After { days, .. } => days.is_none_or(|days| days <= CLOT_IS_NAMED_FOR_DAYS),
            Stage::Undated | Stage::Expecting { .. } => false,
        }
    }

    /// Those of the rows that are said at this stage.
    pub(super) fn lines(&self, rows: &[Known]) -> Vec<LegsLine> {
        rows.iter().filter(|row| row.said.contains(&self.told)).map(|row| self.line(row)).collect()
    }

    fn line(&self, row: &Known) -> LegsLine {
        self.line_of(&format!("legs-known-{}", row.id), row)
    }

    /// The message of this key, with what the row says it rests on.
    pub(in crate::screens) fn line_of(&self, key: &str, row: &Known) -> LegsLine {
        let said = self.say(key);
        let sure = self.words.say(&format!("legs-sure-{}", row.sure.id()));
        let source = self.words.say(&format!("legs-source-{}", row.source));
        let country = self.words.say_if_any(&format!("legs-from-{}", row.from)).unwrap_or_default();
        let studied_in = self.say(&format!("legs-studied-{}", row.studied.id()));
        let unreviewed = (!row.is_reviewed()).then(|| self.words.say("legs-unreviewed"));
        let parts = [&said, &sure, &source, &country, &studied_in].into_iter().chain(&unreviewed);
        LegsLine {
            spoken: sentences(parts.map(String::as_str)),
            words: said,
            sure,
            source,
            country,
            studied_in,
            unreviewed,
            evidence: row.evidence.iter().map(|row| row.id.to_owned()).collect(),
        }
    }
}

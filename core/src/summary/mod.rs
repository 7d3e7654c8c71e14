//! The midwife's summary: what a clinician reads in a minute, from one content that every form of it renders.
//!
//! [`content`] says what it holds; `gathered` reads it from the diary, `parts` puts it into words, and each form of it,
//! such as `text`, has a file of its own. The same diary, moment and language give the same bytes everywhere.

pub mod content;
mod csv;
pub mod fhir;
mod form;
mod gathered;
mod health;
mod html;
mod json;
mod markup;
mod notes;
mod parts;
pub mod pdf;
mod qr;
pub mod range;
mod shortened;
mod taken;
mod text;

pub use form::{Handover, SummaryFile, SummaryForm};
pub use health::{HealthPortion, HealthRecord, HealthRecords};
pub use json::SCHEMA;
pub use pdf::{CannotPrint, SummaryPaper};
pub use qr::SummarySquares;
pub(crate) use text::told as lines_of;

use content::{Section, SectionId, Summary};
use gathered::Gathered;
use notes::Notes;
use range::SummaryRange;

use crate::care::countries::Country;
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::words::{Language, Message, Words};

/// What a summary is to be about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Which days.
    pub range: SummaryRange,
    /// Which parts; absent means all of them.
    pub sections: Option<Vec<SectionId>>,
}

impl Wanted {
    /// Whether a part is among them.
    pub(crate) fn holds(&self, section: SectionId) -> bool {
        self.sections.as_ref().is_none_or(|named| named.contains(&section))
    }
}

impl Summary {
    /// The summary made at this moment.
    pub fn read(store: &Store, wanted: &Wanted, made: Moment, words: &Words) -> Result<Self> {
        Ok(Self::of(&Gathered::read(store, wanted.range, made)?, wanted, words))
    }

    fn of(gathered: &Gathered, wanted: &Wanted, words: &Words) -> Self {
        let mut notes = Notes::default();
        let mut sections: Vec<Section> = SectionId::ALL
            .into_iter()
            .filter(|id| wanted.holds(*id))
            .map(|id| part(id, gathered, &mut notes, words))
            .collect();
        // A warning sign stands before everything else; what comes after it keeps its order.
        sections.sort_by_key(|section| !section.urgent);
        let lines = if wanted.holds(SectionId::Results) { parts::results::evidence(gathered) } else { Vec::new() };
        let dated = wanted.holds(SectionId::Dating) && gathered.standing.age().is_some();
        let results =
            !gathered.results.is_empty() && (wanted.holds(SectionId::Results) || wanted.holds(SectionId::Ferritin));
        let covers = Message::of("sheet-covers").with("first", words.date(gathered.span.first));
        Self {
            title: words.say("sheet-title"),
            self_reported: words.say("sheet-self-reported"),
            covers: words.tell(&covers.with("last", words.date(gathered.span.last))),
            language: tag(words.language()),
            from_right: words.language().reads_from_right(),
            made: gathered.made,
            first: gathered.span.first,
            last: gathered.span.last,
            written_in: written_in(&gathered.standing, words),
            sections,
            footnotes: notes.told(dated, &lines, words),
            closing: std::iter::once("sheet-closing")
                .chain(results.then_some("sheet-closing-results"))
                .map(|key| words.say(key))
                .collect(),
        }
    }

    /// The name of a file that holds it, without what stands after the dot: it says the day, and no name.
    pub fn file_name(&self) -> String {
        format!("summary-{}", self.last)
    }
}

fn part(id: SectionId, gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    match id {
        SectionId::Questions => parts::questions::part(gathered, words),
        SectionId::Signs => parts::signs::part(gathered, words),
        SectionId::Dating => parts::dating::part(gathered, words),
        SectionId::Legs => parts::legs::part(gathered, notes, words),
        SectionId::Nights => parts::nights::part(gathered, notes, words),
        SectionId::Ferritin => parts::ferritin::part(gathered, words),
        SectionId::Iron => parts::iron::part(gathered, notes, words),
        SectionId::Results => parts::results::part(gathered, words),
        SectionId::Pressure => parts::pressure::part(gathered, notes, words),
        SectionId::Medicines => parts::medicines::part(gathered, notes, words),
        SectionId::Symptoms => parts::symptoms::part(gathered, words),
        SectionId::Movement => parts::movement::part(gathered, notes, words),
        SectionId::Mood => parts::mood::part(gathered, notes, words),
    }
}

/// What is written in by hand.
fn written_in(standing: &Standing, words: &Words) -> Vec<String> {
    let nhs = matches!(standing.profile.country, Country::England | Country::Wales);
    let number = Message::of("sheet-number").with("country", if nhs { "nhs" } else { "other" });
    vec![words.say("sheet-name"), words.tell(&number)]
}

fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::Accented => "en-XA",
        Language::Mirrored => "ar-XB",
    }
}

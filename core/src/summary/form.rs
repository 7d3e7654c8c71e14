//! The forms a summary can be handed over in, and the files each of them is.

use super::content::{SectionId, Summary};
use super::gathered::Gathered;
use super::health::HealthRecords;
use super::pdf::{CannotPrint, SummaryPaper};
use super::{Wanted, csv, html, json};
use crate::care::countries::Country;
use crate::moment::Moment;
use crate::store::{Result, Share, Store};
use crate::words::Words;

/// A form of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryForm {
    /// A page for people, to print or to read.
    Pdf,
    /// Plain text for a message, of at most 2,500 characters.
    Text,
    /// Tables for a spreadsheet, one of each part.
    Csv,
    /// The content itself, by a published schema.
    Json,
    /// One page for a browser.
    Html,
    /// What a clinic's software reads: an International Patient Summary in FHIR R4.
    Fhir,
}

impl SummaryForm {
    /// Every form, in the order they are offered.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Text, Self::Fhir, Self::Csv, Self::Html, Self::Json];

    /// Its lasting name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Text => "text",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
            Self::Fhir => "fhir",
        }
    }

    /// The form of this name, or `None`.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.id() == id)
    }

    /// What stands after the dot of its file's name.
    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Text => "txt",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
            Self::Fhir => "fhir.json",
        }
    }

    /// What kind of file it is, as mail and phones name it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain",
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::Html => "text/html",
            Self::Fhir => "application/fhir+json",
        }
    }
}

/// A file to hand over. Its name says the day and nothing of her.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct SummaryFile {
    /// Its name.
    pub name: String,
    /// What kind of file it is.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A summary with what it was made from, to be handed over in any form.
#[derive(Debug)]
pub struct Handover {
    gathered: Gathered,
    /// Its content.
    pub summary: Summary,
    wanted: Wanted,
}

impl Handover {
    /// The summary made at this moment.
    pub fn read(store: &Store, wanted: &Wanted, made: Moment, words: &Words) -> Result<Self> {
        let gathered = Gathered::read(store, wanted.range, made)?;
        let summary = Summary::of(&gathered, wanted, words);
        Ok(Self { gathered, summary, wanted: wanted.clone() })
    }

    /// Only these parts of it.
    pub(crate) fn only(&self, sections: Option<&[SectionId]>, words: &Words) -> Summary {
        let wanted = Wanted { sections: sections.map(<[SectionId]>::to_vec), ..self.wanted.clone() };
        Summary::of(&self.gathered, &wanted, words)
    }

    /// The day of her last visit, from which a summary may begin; `None` where none is written.
    pub(crate) fn last_visit(&self) -> Option<chrono::NaiveDate> {
        self.gathered.last_visit
    }

    /// Where she lives.
    pub(crate) fn country(&self) -> Country {
        self.gathered.standing.profile.country
    }

    /// Keeps that it was handed over in this form, and gives the number under which it can be forgotten.
    pub fn keep_shared(&self, store: &Store, form: SummaryForm, now: Moment) -> Result<i64> {
        self.keep(store, form.id(), now)
    }

    /// Keeps that it was put in Health Connect, likewise.
    pub fn keep_health_shared(&self, store: &Store, now: Moment) -> Result<i64> {
        self.keep(store, super::health::FORM, now)
    }

    fn keep(&self, store: &Store, form: &str, now: Moment) -> Result<i64> {
        let named = |sections: &Vec<SectionId>| sections.iter().map(|section| section.id().to_owned()).collect();
        store.keep_share(&Share {
            id: 0,
            shared: now,
            form: form.to_owned(),
            first: self.summary.first,
            last: self.summary.last,
            sections: self.wanted.sections.as_ref().map(named),
        })
    }

    /// Forgets that a summary was handed over, and says whether there was one of this number.
    pub fn forget_shared(store: &Store, id: i64) -> Result<bool> {
        store.forget_share(id)
    }

    /// The files of a form: one, but for tables, of which there is one for each part that holds anything.
    ///
    /// # Errors
    /// [`CannotPrint`] where a page does not come out as it must.
    pub fn files(
        &self,
        form: SummaryForm,
        paper: SummaryPaper,
        words: &Words,
    ) -> std::result::Result<Vec<SummaryFile>, CannotPrint> {
        let name = self.summary.file_name();
        let file = |bytes: Vec<u8>| {
            vec![SummaryFile {
                name: format!("{name}.{}", form.ending()),
                media_type: form.media_type().to_owned(),
                bytes,
            }]
        };
        Ok(match form {
            SummaryForm::Pdf => file(self.summary.printed(paper, words)?.pdf),
            SummaryForm::Text => file(self.summary.text(words).into_bytes()),
            SummaryForm::Json => file(json::of(&self.summary)),
            SummaryForm::Html => file(html::of(&self.summary, words).into_bytes()),
            SummaryForm::Fhir => file(super::fhir::document(&self.gathered, &self.summary, words)),
            SummaryForm::Csv => self
                .tables(words)
                .into_iter()
                .filter_map(|(section, table)| {
                    Some(SummaryFile {
                        name: format!("{name}-{}.csv", section.id()),
                        media_type: form.media_type().to_owned(),
                        bytes: table.written()?,
                    })
                })
                .collect(),
        })
    }

    /// The tables that hold something; the first with its header alone where none does, for a file of nothing is no file.
    fn tables(&self, words: &Words) -> Vec<(SectionId, csv::Table)> {
        let wanted = SectionId::ALL.into_iter().filter(|section| self.wanted.holds(*section));
        let mut tables: Vec<_> = wanted.map(|section| (section, csv::of(section, &self.gathered, words))).collect();
        if tables.iter().all(|(_, table)| table.is_empty()) {
            tables.truncate(1);
        } else {
            tables.retain(|(_, table)| !table.is_empty());
        }
        tables
    }

    /// The FHIR resources for a server to keep each under its lasting name.
    pub fn fhir_transaction(&self, words: &Words) -> Vec<u8> {
        super::fhir::transaction(&self.gathered, &self.summary, words)
    }

    /// The records to put in Android's Health Connect.
    pub fn health_records(&self, words: &Words) -> HealthRecords {
        self.health_records_of(&self.summary, words)
    }

    /// Those of a summary that was made from it.
    pub(crate) fn health_records_of(&self, summary: &Summary, words: &Words) -> HealthRecords {
        super::health::records(&self.gathered, summary, words)
    }
}

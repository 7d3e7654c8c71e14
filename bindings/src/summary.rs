//! The summary for her midwife: its preview, its files, and what was shared.

use evenfall_core::copies::{Passphrase, WorkFactor, seal_bytes};
use evenfall_core::forms::FieldNote;
use evenfall_core::moment::Moment;
use evenfall_core::screens::summary::{SummaryPages, SummaryState};
use evenfall_core::store::{Store, StoreError};
use evenfall_core::summary::content::SectionId;
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{Handover, HealthRecords, SummaryFile, SummaryForm, SummaryPaper, SummarySquares, Wanted};
use evenfall_core::words::Words;
use zeroize::Zeroizing;

use crate::{Diary, DiaryError};

/// A summary locked with a passphrase, or why it was not.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SealedSummary {
    /// It is locked.
    Sealed {
        /// The files, each an `age` file.
        files: Vec<SummaryFile>,
    },
    /// The passphrase does not stand.
    Refused {
        /// What to say, at its field.
        notes: Vec<FieldNote>,
    },
}

#[uniffi::export]
impl Diary {
    /// The summary as it would be handed over. No sections named means all; an unknown name is passed over.
    pub fn summary(
        &self,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<SummaryState, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_leisure(|store, words| SummaryState::read(store, &wanted, now, words))
    }

    /// The very page that would be handed over, for the shell to draw; no page where nothing goes in.
    pub fn summary_pages(
        &self,
        paper: SummaryPaper,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<SummaryPages, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_leisure(|store, words| SummaryPages::read(store, &wanted, paper, now, words))
    }

    /// The files of a form: one, but for tables, of which there is one for each part.
    pub fn summary_files(
        &self,
        form: SummaryForm,
        paper: SummaryPaper,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<Vec<SummaryFile>, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_leisure(|store, words| files(store, &wanted, form, paper, now, words))
    }

    /// The same files, each locked with a passphrase.
    pub fn summary_sealed(
        &self,
        form: SummaryForm,
        paper: SummaryPaper,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        passphrase: String,
        now: Moment,
    ) -> Result<SealedSummary, DiaryError> {
        let (wanted, passphrase) = (wanted(range, sections), Zeroizing::new(passphrase));
        self.at_leisure(|store, words| {
            let passphrase = match Passphrase::choose(&passphrase) {
                Ok(passphrase) => passphrase,
                Err(objection) => return Ok(SealedSummary::Refused { notes: vec![objection.note(words)] }),
            };
            let sealed = files(store, &wanted, form, paper, now, words)?.into_iter().map(|file| {
                let bytes = seal_bytes(&file.bytes, &passphrase, WorkFactor::PHONE).ok_or(StoreError::OutOfReach)?;
                let name = format!("{}.age", file.name);
                Ok(SummaryFile { name, media_type: "application/octet-stream".to_owned(), bytes })
            });
            Ok(SealedSummary::Sealed { files: sealed.collect::<Result<_, StoreError>>()? })
        })
    }

    /// The plain text as a square code; `None` where it does not fit.
    pub fn summary_squares(
        &self,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<Option<SummarySquares>, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_leisure(|store, words| Ok(Handover::read(store, &wanted, now, words)?.summary.squares(words)))
    }

    /// The records to put in Android's Health Connect.
    pub fn health_records(
        &self,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<HealthRecords, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_leisure(|store, words| Ok(Handover::read(store, &wanted, now, words)?.health_records(words)))
    }

    /// Keeps that a summary was put in Health Connect, and gives the words of the toast.
    pub fn keep_health_shared(
        &self,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<String, DiaryError> {
        self.keep_handed_over(range, sections, now, |handover, store| handover.keep_health_shared(store, now))
    }

    /// Keeps that a summary was shared, never to whom, and gives the words of the toast.
    pub fn keep_shared_summary(
        &self,
        form: SummaryForm,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
    ) -> Result<String, DiaryError> {
        self.keep_handed_over(range, sections, now, |handover, store| handover.keep_shared(store, form, now))
    }

    /// Forgets that a summary was shared, and gives the words of the toast.
    pub fn forget_shared_summary(&self, id: i64) -> Result<String, DiaryError> {
        self.at_once(|store, words| {
            let forgotten = Handover::forget_shared(store, id)?;
            Ok(words.say(if forgotten { "summary-forgotten" } else { "trouble-gone" }))
        })
    }
}

impl Diary {
    fn keep_handed_over(
        &self,
        range: SummaryRange,
        sections: Option<Vec<String>>,
        now: Moment,
        keep: impl FnOnce(&Handover, &Store) -> Result<i64, StoreError>,
    ) -> Result<String, DiaryError> {
        let wanted = wanted(range, sections);
        self.at_once(|store, words| {
            keep(&Handover::read(store, &wanted, now, words)?, store)?;
            Ok(words.say("summary-kept-share"))
        })
    }
}

fn wanted(range: SummaryRange, sections: Option<Vec<String>>) -> Wanted {
    let known = |names: Vec<String>| names.iter().filter_map(|name| SectionId::of_id(name)).collect();
    Wanted { range, sections: sections.map(known) }
}

fn files(
    store: &Store,
    wanted: &Wanted,
    form: SummaryForm,
    paper: SummaryPaper,
    now: Moment,
    words: &Words,
) -> Result<Vec<SummaryFile>, StoreError> {
    Handover::read(store, wanted, now, words)?.files(form, paper, words).map_err(|_| StoreError::OutOfReach)
}

//! What a shell shows while the diary is closed: Urgent help first, which no lock, lost key or damaged file stands before.

use std::path::Path;

use evenfall_core::screens::chrome::ChromeState;
use evenfall_core::screens::lock::LockState;
use evenfall_core::screens::ring_words::RingWords;
use evenfall_core::screens::trouble::TroubleState;
use evenfall_core::screens::urgent_help::UrgentHelpState;
use evenfall_core::store;
use evenfall_core::words::Words;

use crate::DiaryError;
use crate::error::guarded;

/// Whom to call, and for what, without a diary. `country` is the name of a country as the settings write it, if the
/// shell knows it; `expecting` is false only where the shell knows that a pregnancy has ended.
#[uniffi::export]
pub fn urgent_help_without_diary(
    country: Option<String>,
    expecting: bool,
    language: String,
) -> Result<UrgentHelpState, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || Ok(UrgentHelpState::without_diary(country.as_deref(), expecting, words)))
}

/// What stands around the screens that are shown while the diary is closed: no bar, and no hour of the night.
#[uniffi::export]
pub fn chrome_without_diary(language: String) -> ChromeState {
    ChromeState::without_diary(Words::for_tag(&language))
}

/// What to say of a failure in a shell that nobody foresaw.
#[uniffi::export]
pub fn unforeseen_trouble(language: String) -> TroubleState {
    TroubleState::of(None, Words::for_tag(&language))
}

/// What to say when the phone no longer holds the key of its diary.
#[uniffi::export]
pub fn lost_key_trouble(language: String) -> TroubleState {
    TroubleState::lost_key(Words::for_tag(&language))
}

/// Puts the diary at `path` aside, which must not be open, so that a new one can begin there; gives where it lies now,
/// or `None` when there was none. Nothing is deleted.
#[uniffi::export]
pub fn put_aside(path: String, language: String) -> Result<Option<String>, DiaryError> {
    guarded(Words::for_tag(&language), || {
        Ok(store::put_aside(Path::new(&path))?.map(|aside| aside.to_string_lossy().into_owned()))
    })
}

/// The words of the lock.
#[uniffi::export]
pub fn lock(language: String) -> LockState {
    LockState::read(Words::for_tag(&language))
}

/// What a phone says of rings while the diary is closed.
#[uniffi::export]
pub fn ring_words(language: String) -> RingWords {
    RingWords::read(Words::for_tag(&language))
}

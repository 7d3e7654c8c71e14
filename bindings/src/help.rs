//! What a shell shows while the diary is closed: Urgent help first, which no lock, lost key or damaged file stands before.

use evenfall_core::screens::chrome::ChromeState;
use evenfall_core::screens::urgent_help::UrgentHelpState;
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

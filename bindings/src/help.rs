//! Urgent help while the diary is closed: a lock, a lost key or a damaged file never stands before it.

use evenfall_core::screens::urgent_help::UrgentHelpState;
use evenfall_core::words::{Language, Words};

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
    let words = Words::in_language(Language::for_tag(&language));
    guarded(&words, || Ok(UrgentHelpState::without_diary(country.as_deref(), expecting, &words)))
}

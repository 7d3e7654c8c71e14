//! What stands in the fields of a form, read and typed as people do.

use evenfall_core::forms::{self, FieldShape, Value};
use evenfall_core::words::Words;

use crate::DiaryError;
use crate::error::guarded;

/// What a field of this shape holds, as a person reads it; what says that nothing does, where `value` is absent.
#[uniffi::export]
pub fn say_answer(shape: FieldShape, value: Option<Value>, language: String) -> Result<String, DiaryError> {
    let words = Words::for_tag(&language);
    guarded(words, || Ok(forms::say(&shape, value.as_ref(), words)))
}

/// A number as people type it, with a comma or a point; `None` when it is none.
#[uniffi::export]
pub fn read_number(text: &str) -> Option<f64> {
    forms::read_number(text)
}

/// A number alone, as it stands in a field to be typed over.
#[uniffi::export]
pub fn write_number(value: f64, language: String) -> String {
    Words::for_tag(&language).number_in_full(value)
}

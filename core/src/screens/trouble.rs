//! What to say when the diary cannot be opened, read or written: what happened, what is safe, what to do.

use serde::Serialize;

use crate::store::StoreError;
use crate::words::Words;

/// The words of an error screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TroubleState {
    /// What happened.
    pub title: String,
    /// What is safe.
    pub safe: String,
    /// What to do.
    pub act: String,
}

impl TroubleState {
    /// What to say of an error of the store; `None` for one that Evenfall did not foresee.
    pub fn of(error: Option<&StoreError>, words: &Words) -> Self {
        let key = match error {
            Some(StoreError::WrongKey) => "wrong-key",
            Some(StoreError::Newer { .. }) => "newer",
            Some(StoreError::NoSpace) => "no-space",
            Some(StoreError::Damaged) => "damaged",
            Some(StoreError::OpenElsewhere) => "open-elsewhere",
            Some(StoreError::ReadOnly) => "read-only",
            Some(StoreError::OutOfReach) => "out-of-reach",
            None => "unforeseen",
        };
        let worded = |part: &str| words.say(&format!("trouble-{key}-{part}"));
        Self { title: worded("title"), safe: worded("safe"), act: worded("act") }
    }
}

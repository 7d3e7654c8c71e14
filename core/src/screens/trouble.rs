//! What to say when the diary cannot be opened, read or written: what happened, what is safe, what to do.

use serde::Serialize;

use crate::store::StoreError;
use crate::words::Words;

/// What can be done on an error screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TroubleAct {
    /// Doing again what failed.
    TryAgain,
    /// Restoring a backup; the diary that is here is kept aside.
    Restore,
    /// Putting the diary aside as it is, and beginning a new one.
    BeginAnew,
}

/// A button of an error screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TroubleAction {
    /// The words on it.
    pub words: String,
    /// What to ask before it is done; absent where nothing needs asking.
    pub note: Option<String>,
    /// What it does.
    pub act: TroubleAct,
}

/// The words of an error screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TroubleState {
    /// What happened.
    pub title: String,
    /// What is safe.
    pub safe: String,
    /// What to do.
    pub act: String,
    /// What can be done from here, the best first.
    pub actions: Vec<TroubleAction>,
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
        let actions: &[TroubleAct] = match error {
            Some(StoreError::WrongKey) => &[TroubleAct::TryAgain, TroubleAct::Restore, TroubleAct::BeginAnew],
            Some(StoreError::Damaged) => &[TroubleAct::Restore, TroubleAct::TryAgain, TroubleAct::BeginAnew],
            _ => &[TroubleAct::TryAgain],
        };
        Self::worded(key, actions, words)
    }

    /// What to say when the phone no longer holds the key of its diary.
    pub fn lost_key(words: &Words) -> Self {
        // A keystore can be out of reach for a moment and look as if it were empty.
        Self::worded("lost-key", &[TroubleAct::Restore, TroubleAct::TryAgain, TroubleAct::BeginAnew], words)
    }

    fn worded(key: &str, actions: &[TroubleAct], words: &Words) -> Self {
        let part = |part: &str| words.say(&format!("trouble-{key}-{part}"));
        let actions = actions.iter().map(|act| TroubleAction {
            words: words.say(match act {
                TroubleAct::TryAgain => "chrome-try-again",
                TroubleAct::Restore => "trouble-restore",
                TroubleAct::BeginAnew => "trouble-begin-anew",
            }),
            note: (*act == TroubleAct::BeginAnew).then(|| words.say("trouble-begin-anew-note")),
            act: *act,
        });
        Self { title: part("title"), safe: part("safe"), act: part("act"), actions: actions.collect() }
    }
}

//! The lock of the app: what stands there while it is closed, and what it cannot do.

use serde::Serialize;

use crate::words::{Message, Words};

/// How long she may be away before the lock asks again: long enough to answer a message. Ours; not medicine.
const GRACE_SECONDS: i32 = 60;

/// The words of the lock, and of the page about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LockState {
    /// "Evenfall is locked".
    pub title: String,
    /// The line under it.
    pub line: String,
    /// The button that asks the phone.
    pub unlock: String,
    /// The button that opens the slip for the night, where she allowed it.
    pub tonight: String,
    /// The title of what the phone shows.
    pub ask_title: String,
    /// The line under that.
    pub ask_line: String,
    /// What is said when it did not open.
    pub failed: String,
    /// What is said when the phone will not ask again for a while.
    pub locked_out: String,
    /// What is said when the phone has no lock of its own.
    pub none_set: String,
    /// "About the lock".
    pub about_title: String,
    /// When it asks, and what it adds.
    pub about: Vec<String>,
    /// "What the lock cannot do".
    pub cannot_title: String,
    /// Whom it does not keep out.
    pub cannot: Vec<String>,
    /// For how many seconds away the diary stays open.
    pub grace_seconds: i32,
}

impl LockState {
    /// The words of the lock. They need no diary: it may be closed.
    pub fn read(words: &Words) -> Self {
        let of = |key: &str| words.say(&format!("lock-{key}"));
        Self {
            title: of("title"),
            line: of("line"),
            unlock: of("unlock"),
            tonight: of("tonight"),
            ask_title: of("ask-title"),
            ask_line: of("ask-line"),
            failed: of("failed"),
            locked_out: of("locked-out"),
            none_set: of("none-set"),
            about_title: of("about-title"),
            about: vec![words.tell(&Message::of("lock-about-1").with("seconds", GRACE_SECONDS)), of("about-2")],
            cannot_title: of("cannot-title"),
            cannot: (1..=3).map(|line| of(&format!("cannot-{line}"))).collect(),
            grace_seconds: GRACE_SECONDS,
        }
    }
}

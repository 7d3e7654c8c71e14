//! What a phone says of rings without a diary: the names of its channels, and that a button waits for the diary.

use serde::Serialize;

use crate::words::Words;

/// The words of rings that need no diary: it may be closed, or its key lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RingWords {
    /// What the phone's settings call everything small.
    pub gentle: String,
    /// What they call visits, and what her care plan opens.
    pub appointments: String,
    /// What a lock screen may say, whatever it is about.
    pub discreet: String,
    /// What is said after a button whose deed the diary cannot take in yet.
    pub waits: String,
}

impl RingWords {
    /// The words.
    pub fn read(words: &Words) -> Self {
        Self {
            gentle: words.say("ring-channel-gentle"),
            appointments: words.say("ring-channel-appointments"),
            discreet: words.say("ring-discreet"),
            waits: words.say("ring-waits"),
        }
    }
}

//! What she chose for all reminders together: quiet hours, words on the lock screen, the zone she calls home.

use serde::{Deserialize, Serialize};

use crate::store::{Result, Store};

/// Her choices for all reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RingChoices {
    /// When her quiet hours begin, in minutes after midnight.
    pub quiet_from: i32,
    /// When they end; the same minute means that she has none.
    pub quiet_until: i32,
    /// Whether the lock screen may say what a ring is about.
    pub plain_words: bool,
    /// The zone she calls home, by its name; absent until a shell has told of one.
    pub home: Option<String>,
    /// The zone the phone was last in.
    pub seen: Option<String>,
}

impl Default for RingChoices {
    fn default() -> Self {
        Self { quiet_from: 21 * 60 + 45, quiet_until: 7 * 60, plain_words: false, home: None, seen: None }
    }
}

impl RingChoices {
    /// The name of the setting that holds them.
    pub(super) const NAME: &'static str = "reminders";

    /// Her choices; those everybody begins with where she never chose, or where they do not read.
    pub(super) fn read(store: &Store) -> Result<Self> {
        let json: Option<serde_json::Value> = store.setting(Self::NAME)?;
        Ok(json.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default())
    }

    pub(super) fn keep(&self, store: &Store) -> Result<()> {
        store.choose(Self::NAME, self)
    }

    /// Whether a minute after midnight is one of her quiet ones; they may reach over midnight.
    pub fn is_quiet(&self, minute: i32) -> bool {
        let (from, until) = (self.quiet_from, self.quiet_until);
        if from <= until { (from..until).contains(&minute) } else { minute >= from || minute < until }
    }
}

//! What to say of something she kept that calls for nobody at once, and is worth telling someone this week.

use crate::entry::{Entry, Record};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::stress::mood_check::MoodCheck;
use crate::timeline::Ending;
use crate::words::{Message, Words};

/// The words of a toast, with whom to tell where that is worth it and nobody is to be called at once.
pub(super) fn and_whom(said: String, store: &Store, entry: &Entry, now: Moment, words: &Words) -> Result<String> {
    let worth = entry.kind.id == MoodCheck::KIND
        && entry.body.read::<MoodCheck>().is_ok_and(|check| check.is_worth_telling() && !check.says_harm());
    if !worth {
        return Ok(said);
    }
    let tell = whom_to_tell(&Standing::read(store, now)?, words);
    Ok(words.tell(&Message::of("toast-and-tell").with("said", said).with("tell", tell)))
}

/// Whom to tell of a mood check that reaches a line (EVIDENCE B-168, G-053).
pub(crate) fn whom_to_tell(standing: &Standing, words: &Words) -> String {
    words.say(match standing.ending() {
        None | Some(Ending::Birth) => "mood_check-tell",
        Some(Ending::Loss | Ending::RatherNotSay) => "mood_check-tell-after-loss",
    })
}

//! What eased her legs before, in counts.

use serde::Serialize;

use super::facts::Eased;
use crate::screens::sort_legs::Voice;
use crate::words::Message;

/// The most that are shown. Ours.
const SHOWN: usize = 3;

/// Something she named as having helped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relief {
    /// "Walking".
    pub title: String,
    /// "Named for 4 spells. Of the 3 nights after, 1 was restless."
    pub line: String,
    /// Both, as a screen reader says them.
    pub spoken: String,
}

pub(super) fn relief(eased: &[Eased], voice: &Voice<'_>) -> Vec<Relief> {
    eased.iter().take(SHOWN).map(|one| of(one, voice)).collect()
}

/// Its name, as the form of a spell has it.
pub(super) fn name(eased: &Eased, voice: &Voice<'_>) -> String {
    voice.words.say(&format!("spell-helped-{}", eased.id))
}

fn of(eased: &Eased, voice: &Voice<'_>) -> Relief {
    let title = name(eased, voice);
    let named = voice.words.tell(&Message::of("evening-named").with("spells", eased.spells));
    let after = (eased.nights_after > 0).then(|| {
        voice.words.tell(
            &Message::of("evening-nights-after")
                .with("nights", eased.nights_after)
                .with("restless", eased.restless_after),
        )
    });
    let line = std::iter::once(named).chain(after).collect::<Vec<_>>().join(&voice.say("patterns-sentence-gap"));
    Relief {
        spoken: voice
            .words
            .tell(&Message::of("evening-spoken").with("title", title.clone()).with("line", line.clone())),
        title,
        line,
    }
}

//! Tonight: the screen for the dark. No clock, few words, one tap.

use serde::Serialize;

use super::parts::{Action, Place};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::store::{Result, Store};
use crate::symptoms::open_spell;
use crate::timeline::GestationalAge;
use crate::words::{Message, Words};

/// From this age the words name a side to lie on (EVIDENCE D-003).
const SIDE_FROM: u16 = 28;

/// One tap of the night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NightTap {
    /// Its name, such as `restless`, `eased`, `cramp` or `strength_6`.
    pub id: String,
    /// Its words.
    pub words: String,
    /// A quieter line, or absent.
    pub note: Option<String>,
    /// Both, and that it saves at once, as a screen reader says it.
    pub spoken: String,
    /// Whether it is how things stand already.
    pub chosen: bool,
}

/// A spell that is running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunningSpell {
    /// "Saved".
    pub saved: String,
    /// What was saved.
    pub line: String,
    /// That she need not lie still.
    pub lead: String,
    /// What may ease it.
    pub relief: String,
    /// "How strong, if you like".
    pub strength_label: String,
    /// Three strengths; none needs choosing.
    pub strengths: Vec<NightTap>,
    /// "It has eased".
    pub eased: NightTap,
}

/// The Tonight screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TonightState {
    /// "Night of 21–22 November".
    pub night: String,
    /// "What is it?"
    pub question: String,
    /// That one tap saves.
    pub hint: String,
    /// What can be tapped, the largest first.
    pub taps: Vec<NightTap>,
    /// The spell that is running, or absent.
    pub running: Option<RunningSpell>,
    /// "One leg swollen, hot or sore?", which leads to Urgent help.
    pub check: Action,
    /// "Check this first".
    pub check_note: String,
    /// "Close".
    pub close: String,
}

impl TonightState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let running = open_spell(store, now)?.map(|spell| {
            let urge = spell.body.0.get("urge").and_then(serde_json::Value::as_i64);
            running_spell(urge, &standing, words)
        });
        Ok(Self::of(&["restless", "cramp", "awake", "got_up", "other"], running, now, words))
    }

    /// The screen while the app is locked: a slip that can be written on and tells nothing of the diary.
    pub fn slip(now: Moment, words: &Words) -> Self {
        Self::of(&["restless", "eased", "cramp", "awake", "got_up", "other"], None, now, words)
    }

    fn of(taps: &[&str], running: Option<RunningSpell>, now: Moment, words: &Words) -> Self {
        Self {
            night: words.night_in_full(now.night()),
            question: words.say("tonight-question"),
            hint: words.say("tonight-hint"),
            taps: taps.iter().map(|id| tap(id, words)).collect(),
            running,
            check: Action { words: words.say("tonight-check"), place: Place::UrgentHelp },
            check_note: words.say("tonight-check-note"),
            close: words.say("chrome-close"),
        }
    }
}

/// What is said of a tap on the slip: it follows from the tap alone, so that it tells nothing of the diary.
pub fn said_on_slip(id: &str, words: &Words) -> String {
    match id {
        "eased" => words.say("slip-eased"),
        id => {
            let said = words.say_if_any(&format!("slip-{id}")).unwrap_or_else(|| words.say(&format!("tap-{id}")));
            words.tell(&Message::of("toast-kept").with("line", said))
        }
    }
}

/// A tap in words.
pub(super) fn tap(id: &str, words: &Words) -> NightTap {
    let said = words.say(&format!("tap-{id}"));
    let note = words.say_if_any(&format!("tap-{id}-note"));
    let spoken = [Some(said.clone()), note.clone(), Some(words.say("tonight-saves-at-once"))];
    NightTap {
        id: id.to_owned(),
        words: said,
        note,
        spoken: spoken.into_iter().flatten().collect::<Vec<_>>().join(". "),
        chosen: false,
    }
}

fn running_spell(urge: Option<i64>, standing: &Standing, words: &Words) -> RunningSpell {
    let lies_on_a_side = standing.age().is_some_and(|age: GestationalAge| age.weeks() >= SIDE_FROM);
    let relief = words.say(if lies_on_a_side { "tonight-relief-side" } else { "tonight-relief" });
    RunningSpell {
        saved: words.say("tonight-saved"),
        line: words.say("tonight-saved-line"),
        lead: words.say("tonight-lead"),
        relief,
        strength_label: words.say("tonight-strength"),
        strengths: [3, 6, 9]
            .map(|strength| NightTap { chosen: urge == Some(strength), ..tap(&format!("strength_{strength}"), words) })
            .into(),
        eased: tap("eased", words),
    }
}

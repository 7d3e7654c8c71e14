//! Why a ring did not come: what the phone says of itself, held beside what the diary knows.

use serde::Serialize;

use super::parts::{Action, Place, Tone};
use super::reminders::{PhoneRings, quiet};
use crate::moment::Moment;
use crate::reminders::{Known, PlanWindow, next_rings};
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// A page of the phone's own settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneSetting {
    /// Whether it may ring.
    Rings,
    /// Whether it may ring to the minute.
    Exact,
    /// Whether saving power may hold it back.
    Battery,
}

/// One thing that a ring depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RingReason {
    /// How it stands.
    pub words: String,
    /// What can be done about it; absent where nothing need be.
    pub line: Option<String>,
    /// Done where it is as a ring needs it, Ask where it is not.
    pub tone: Tone,
    /// The page of the phone's settings on which it can be mended; absent where nothing need be, or not there.
    pub setting: Option<PhoneSetting>,
    /// Both, as a screen reader says them.
    pub spoken: String,
}

/// The page "Why did it not ring?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyNotRingState {
    /// Its title.
    pub title: String,
    /// Whether anything holds a ring back, in one line.
    pub finding: String,
    /// What a ring depends on, what stops everything first.
    pub reasons: Vec<RingReason>,
    /// What else there is to know: quiet hours, and a zone that the phone does not know.
    pub notes: Vec<String>,
    /// "Time zone".
    pub zone_label: String,
    /// The name of the phone's zone, as the phone has it.
    pub zone: String,
    /// Back to the reminders.
    pub reminders: Action,
}

impl WhyNotRingState {
    /// The page at this moment, on this phone.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, windows: &[PlanWindow], phone: &PhoneRings, now: Moment, words: &Words) -> Result<Self> {
        let known = Known::read(store, windows, now)?;
        let next = next_rings(store, windows, &phone.zone, 1, now, words)?;
        let on = known.all().iter().filter(|reminder| reminder.is_on(known.standing())).count();
        let mut reasons = vec![reason("why_not-allowed", phone.allowed, Some(PhoneSetting::Rings), words)];
        reasons.push(match on {
            0 => not("why_not-on-none", words),
            count => is(words.tell(&Message::of("why_not-on").with("count", count))),
        });
        match next.rings.first() {
            None => reasons.push(RingReason { tone: Tone::Plain, ..is(words.say("why_not-next-none")) }),
            Some(ring) => {
                let said = is(words.tell(&Message::of("why_not-next").with("when", ring.when.clone())));
                reasons.push(if phone.allowed { said } else { RingReason { tone: Tone::Plain, ..said } });
                // A phone that may not ring is handed nothing.
                if phone.allowed {
                    reasons.push(reason("why_not-held", phone.pending.contains(&ring.id), None, words));
                }
            }
        }
        reasons.push(reason("why_not-battery", !phone.held_back, Some(PhoneSetting::Battery), words));
        reasons.push(reason("why_not-exact", phone.exact, Some(PhoneSetting::Exact), words));
        let well = reasons.iter().all(|reason| reason.tone != Tone::Ask);
        Ok(Self {
            title: words.say("why_not-title"),
            finding: words.say(if well { "why_not-ok" } else { "why_not-some" }),
            reasons,
            notes: quiet(known.choices(), "why_not-quiet", words).into_iter().chain(next.note).collect(),
            zone_label: words.say("why_not-zone"),
            zone: phone.zone.clone(),
            reminders: Action { words: words.say("reminders-title"), place: Place::Reminders },
        })
    }
}

fn is(words: String) -> RingReason {
    RingReason { spoken: words.clone(), words, line: None, tone: Tone::Done, setting: None }
}

fn not(key: &str, words: &Words) -> RingReason {
    let (said, line) = (words.say(key), words.say(&format!("{key}-line")));
    RingReason { spoken: format!("{said}. {line}"), words: said, line: Some(line), tone: Tone::Ask, setting: None }
}

fn reason(key: &str, stands: bool, setting: Option<PhoneSetting>, words: &Words) -> RingReason {
    if stands { is(words.say(key)) } else { RingReason { setting, ..not(&format!("{key}-no"), words) } }
}

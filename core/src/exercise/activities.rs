//! The activities Evenfall knows.

use super::activity_table::ACTIVITIES;
use super::session::Effort;
use crate::forms::Choice;
use crate::words::Words;

/// An activity a session can be of; its words are the message `activity-<id>`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Activity {
    /// Its name in records and exports.
    pub id: &'static str,
    /// Its code in the 2011 Compendium of Physical Activities, or absent where that has none that fits.
    pub code: Option<&'static str>,
    /// Energy used, as multiples of rest; not measured in pregnancy, so minutes are shown first (EVIDENCE E).
    pub met: Option<f64>,
    /// What to know before it is suggested; logging it is never held up.
    pub caution: Option<Caution>,
    /// Where the row comes from.
    pub evidence: &'static str,
}

/// What EVIDENCE E adds in brackets to two of its activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// Not advised in pregnancy.
    NotAdvised,
    /// Falls get likelier later in pregnancy.
    FallsLater,
}

/// From this MET on, an activity is taken for moderate where she does not say how hard it was. Our choice: 3.5 is the
/// figure by which EVIDENCE E reckons a week's 150 moderate minutes as 525 MET-minutes; it names no threshold.
const USUALLY_MODERATE_MET: f64 = 3.5;

impl Activity {
    /// How hard it usually is, for sessions that do not say; never vigorous unsaid. Absent where nothing is known.
    pub fn usual_effort(&self) -> Option<Effort> {
        self.met.map(|met| if met >= USUALLY_MODERATE_MET { Effort::CanTalk } else { Effort::CanSing })
    }
}

/// Every activity, in the order a list shows them.
pub fn activities() -> &'static [Activity] {
    ACTIVITIES
}

/// The activity of this id, or `None`.
pub fn activity(id: &str) -> Option<&'static Activity> {
    ACTIVITIES.iter().find(|activity| activity.id == id)
}

/// The activities as a search field lists them.
pub fn choices(words: &Words) -> Vec<Choice> {
    ACTIVITIES
        .iter()
        .map(|activity| Choice { id: activity.id.to_owned(), words: in_words(activity.id, words), note: None })
        .collect()
}

/// An activity's name.
pub fn in_words(id: &str, words: &Words) -> String {
    words.say(&format!("activity-{id}"))
}

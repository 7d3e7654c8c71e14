//! Week notes: what changes, what to expect for legs, sleep, iron and movement, and what is usually offered.
//!
//! Sentences are keyed to the weeks they hold in; every week is a page of its own, and none is empty. After a birth the
//! weeks since it are counted; after a loss nothing is.

mod after;
mod rows;

use serde::Serialize;

use self::after::AFTER_BIRTH;
use self::rows::{OFFERED, SECTIONS};
use super::library::{Plan, Reader, Section};
use super::parts::{Action, Invitation, Place};
use super::sort_legs::{LegsLine, LegsSection, Voice};
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::{Ending, GestationalAge, TermClass, Trimester, said};
use crate::words::{Message, Words};

/// The first week with a page. Ours: before it hardly anybody knows.
const FIRST: u16 = 4;
/// The last week with a page: two weeks past the due date, where post-term begins (EVIDENCE A-050).
const LAST: u16 = 42;
/// The last week after a birth: warning signs hold for a year (EVIDENCE G-013).
const LAST_AFTER: u16 = 52;

/// The Week screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeekState {
    /// "29 weeks".
    pub title: String,
    /// "Third trimester. 11 weeks to 40."; empty where nothing is counted.
    pub line: String,
    /// "You are here", on her own week; absent on others.
    pub here: Option<String>,
    /// That no clinician has reviewed it.
    pub review: String,
    /// What changes, legs, sleep, iron, movement.
    pub sections: Vec<LegsSection>,
    /// "What is usually offered"; empty where nothing is counted.
    pub offered_label: String,
    /// Whose plan that is.
    pub offered_whose: String,
    /// What is offered in this week by the plan of her country.
    pub offered: Vec<LegsLine>,
    /// What stands there where nothing is set for this week; absent where something is.
    pub nothing_offered: Option<String>,
    /// The week before, or absent at the first.
    pub earlier: Option<i32>,
    /// "The week before".
    pub earlier_words: String,
    /// The week after, or absent at the last.
    pub later: Option<i32>,
    /// "The week after".
    pub later_words: String,
    /// What leads back to her own week; absent there, and where she has none.
    pub own: Option<Action>,
    /// What stands here instead of a week: without a date, and after a loss.
    pub empty: Option<Invitation>,
}

impl WeekState {
    /// The page of a week, or of her own where none is named.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, week: Option<i32>, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let voice = Voice::of(&standing, words);
        Ok(match standing.stage {
            Stage::After { how: Ending::Loss | Ending::RatherNotSay, .. } => {
                Self::empty(&voice, Invitation { words: voice.say("timeline-after"), action: None })
            }
            Stage::After { how: Ending::Birth, days } => {
                let own = days.and_then(|days| u16::try_from(days / 7).ok());
                Self::of(&Asked { own, first: 0, last: LAST_AFTER, after_birth: true }, week, voice)
            }
            Stage::Undated if week.is_none() => {
                let action = Action { words: voice.say("timeline-add-date"), place: Place::DueDate };
                Self::empty(&voice, Invitation { words: voice.say("week-no-date"), action: Some(action) })
            }
            Stage::Undated | Stage::Expecting { .. } => {
                let own = standing.age().map(GestationalAge::weeks);
                Self::of(&Asked { own, first: FIRST, last: LAST, after_birth: false }, week, voice)
            }
        })
    }

    fn of(asked: &Asked, week: Option<i32>, voice: Voice<'_>) -> Self {
        let shown = asked.shown(week);
        let mut reader = Reader::today(voice);
        reader.weeks = Some(shown);
        let voice = &reader.voice;
        let sections: &[Section] = if asked.after_birth { AFTER_BIRTH } else { SECTIONS };
        let offered = if asked.after_birth { reader.lines(after::OFFERED) } else { reader.lines(OFFERED) };
        let here = asked.own.is_some_and(|own| asked.within(own) == shown);
        let beside = |week: Option<u16>| week.filter(|week| (asked.first..=asked.last).contains(week)).map(i32::from);
        Self {
            title: asked.title(shown, voice),
            line: if asked.after_birth { String::new() } else { line(shown, voice) },
            here: here.then(|| voice.say("week-here")),
            review: voice.say("legs-review"),
            sections: sections.iter().filter_map(|section| reader.section(section)).collect(),
            offered_label: voice.say("week-offered"),
            offered_whose: voice.say(whose(reader.plan)),
            nothing_offered: offered.is_empty().then(|| voice.say("week-nothing-offered")),
            offered,
            earlier: beside(shown.checked_sub(1)),
            earlier_words: voice.say("patterns-week-before"),
            later: beside(shown.checked_add(1)),
            later_words: voice.say("patterns-week-after"),
            own: (!here && asked.own.is_some())
                .then(|| Action { words: voice.say("week-own"), place: Place::Week { week: None } }),
            empty: None,
        }
    }

    fn empty(voice: &Voice<'_>, empty: Invitation) -> Self {
        Self {
            title: voice.say("week-title"),
            line: String::new(),
            here: None,
            review: String::new(),
            sections: Vec::new(),
            offered_label: String::new(),
            offered_whose: String::new(),
            offered: Vec::new(),
            nothing_offered: None,
            earlier: None,
            earlier_words: voice.say("patterns-week-before"),
            later: None,
            later_words: voice.say("patterns-week-after"),
            own: None,
            empty: Some(empty),
        }
    }
}

/// Which weeks there are, and which is hers.
struct Asked {
    own: Option<u16>,
    first: u16,
    last: u16,
    after_birth: bool,
}

impl Asked {
    fn shown(&self, week: Option<i32>) -> u16 {
        let named = week.map(|week| u16::try_from(week.max(0)).unwrap_or(u16::MAX));
        self.within(named.or(self.own).unwrap_or(self.first))
    }

    fn within(&self, week: u16) -> u16 {
        week.clamp(self.first, self.last)
    }

    fn title(&self, week: u16, voice: &Voice<'_>) -> String {
        let key = if self.after_birth { "week-after-birth" } else { "age-weeks" };
        voice.words.tell(&Message::of(key).with("weeks", week))
    }
}

/// Where the week lies: its trimester, what begins with it, and how far it is from 40 (EVIDENCE A-001).
fn line(week: u16, voice: &Voice<'_>) -> String {
    let convention = voice.standing.profile.trimesters();
    let Some(age) = GestationalAge::from_weeks_and_days(week, 0) else { return String::new() };
    let trimester = said::trimester(convention.trimester(age), voice.words);
    let at_due = GestationalAge::AT_DUE_DATE.weeks();
    let begins = [Trimester::Second, Trimester::Third]
        .into_iter()
        .find(|trimester| convention.begins(*trimester).weeks() == week)
        .map(|_| voice.say("week-trimester-begins"));
    let term = (TermClass::TERM_BEGINS.weeks() == week).then(|| voice.say("week-term-begins"));
    let far = if week <= at_due {
        Message::of("week-to-due").with("weeks", at_due - week)
    } else {
        Message::of("week-past-due").with("weeks", week - at_due)
    };
    let parts: Vec<String> = std::iter::once(
        voice.words.tell(&Message::of("week-line").with("trimester", trimester).with("week", week + 1)),
    )
    .chain(begins)
    .chain(term)
    .chain(std::iter::once(voice.words.tell(&far)))
    .collect();
    parts.join(&voice.say("patterns-sentence-gap"))
}

fn whose(plan: Plan) -> &'static str {
    match plan {
        Plan::UnitedKingdom => "week-plan-uk",
        Plan::UnitedStates => "week-plan-us",
        Plan::World => "week-plan-who",
    }
}

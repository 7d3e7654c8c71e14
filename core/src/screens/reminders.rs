//! Reminders: what rings, what could, and how quietly.

use serde::Serialize;

use super::parts::{Action, Card, Invitation, Place, Tone};
use super::plan::{self, is_on_the_rail};
use crate::care::plan::{Status, Window};
use crate::moment::Moment;
use crate::profile::{HerPlan, Standing};
use crate::reminders::{
    By, Known, PlanWindow, Reminder, ReminderKind, Ring, RingChoices, TRAITS, list_title, next_rings, times,
    trimester_lines,
};
use crate::store::{Result, Store};
use crate::timeline::{Ending, Trimester};
use crate::words::{Message, Words};

/// What the phone says of itself: asked of the system at every opening of a screen, and kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PhoneRings {
    /// The name of its time zone, as the IANA list has it.
    pub zone: String,
    /// Whether it may ring for Evenfall at all.
    pub allowed: bool,
    /// Whether it rings to the minute.
    pub exact: bool,
    /// Whether saving power may hold it back.
    pub held_back: bool,
    /// The names of the rings it holds.
    pub pending: Vec<String>,
}

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderRow {
    /// Its name, with which it is switched.
    pub name: String,
    /// Its form.
    pub form: String,
    /// The entry of that form; absent for one of a kind.
    pub entry: Option<String>,
    /// What it is.
    pub title: String,
    /// When it rings or, while it is off, would ring.
    pub note: String,
    /// Whether it is on.
    pub on: bool,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// Reminders under one title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderGroup {
    /// The title.
    pub title: String,
    /// The reminders.
    pub rows: Vec<ReminderRow>,
}

/// Something that is true of all reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReminderFact {
    /// What it is.
    pub title: String,
    /// How it stands.
    pub note: String,
    /// Where it is changed; absent where the phone decides.
    pub place: Option<Place>,
}

/// The Reminders screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemindersState {
    /// "Reminders".
    pub title: String,
    /// What to know before anything is chosen; absent once one is on.
    pub intro: Option<String>,
    /// What to say where the phone may not ring; absent where it may.
    pub denied: Option<Card>,
    /// What to say where the phone does not know its own zone.
    pub zone_note: Option<String>,
    /// What is new in this trimester; absent in the first, and where no weeks are counted.
    pub trimester: Option<Card>,
    /// The reminders.
    pub groups: Vec<ReminderGroup>,
    /// What adds one of her own.
    pub add: Action,
    /// What is true of all of them: quiet hours, the lock screen, exactness.
    pub facts_label: String,
    /// One line each.
    pub facts: Vec<ReminderFact>,
    /// What stands over the next rings: they ring, or wait in the app.
    pub next_label: String,
    /// The next rings, at most three.
    pub next: Vec<Ring>,
    /// What stands in their place.
    pub no_next: Option<Invitation>,
    /// The way to the page about a ring that did not come.
    pub why: Action,
}

/// What her care plan opens, and when, for the reminder about it: what stands on her rail of weeks and is not settled.
///
/// # Errors
/// Any [`crate::store::StoreError`].
pub fn plan_windows(store: &Store, now: Moment, words: &Words) -> Result<Vec<PlanWindow>> {
    let plan = HerPlan::read(store, &Standing::read(store, now)?)?;
    let waits = |window: &&Window| matches!(window.status, Status::Ahead | Status::Open) && is_on_the_rail(window);
    Ok(plan
        .windows
        .iter()
        .filter(waits)
        .map(|window| PlanWindow {
            id: window.id.clone(),
            words: plan::title(window, words),
            opens: window.opens,
            closes: window.closes,
        })
        .collect())
}

/// How many of the next rings the screen shows. Ours.
const SHOWN_RINGS: i32 = 3;

impl RemindersState {
    /// The screen at this moment, on this phone.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, windows: &[PlanWindow], phone: &PhoneRings, now: Moment, words: &Words) -> Result<Self> {
        let known = Known::read(store, windows, now)?;
        let next = next_rings(store, windows, &phone.zone, SHOWN_RINGS, now, words)?;
        let groups = groups(&known, now, words);
        let any_on = groups.iter().flat_map(|group| &group.rows).any(|row| row.on);
        let expecting = known.standing().expecting();
        let intro = if expecting { "reminders-intro" } else { "reminders-intro-after" };
        let denied = Card {
            label: String::new(),
            lead: words.say("reminders-denied"),
            lines: vec![words.say("reminders-denied-line")],
            tone: Tone::Plain,
            pillar: None,
            action: None,
        };
        let none = Invitation { words: words.say("reminders-next-none"), action: None };
        Ok(Self {
            title: words.say("reminders-title"),
            intro: (!any_on).then(|| words.say(intro)),
            denied: (!phone.allowed).then_some(denied),
            zone_note: next.note,
            trimester: trimester(&known, words),
            groups,
            add: Action { words: words.say("reminders-add"), place: Place::Form { kind: "reminder_own".to_owned() } },
            facts_label: words.say("reminders-all"),
            facts: facts(known.choices(), phone, words),
            next_label: words.say(if phone.allowed { "reminders-next" } else { "reminders-waiting" }),
            no_next: next.rings.is_empty().then_some(none),
            next: next.rings,
            why: Action { words: words.say("reminders-why"), place: Place::WhyNotRing },
        })
    }
}

fn trimester(known: &Known, words: &Words) -> Option<Card> {
    let which = match known.standing().trimester()? {
        Trimester::First => return None,
        Trimester::Second => "second",
        Trimester::Third => "third",
    };
    Some(Card {
        label: String::new(),
        lead: words.say(&format!("trimester-{which}")),
        lines: trimester_lines(which, words),
        tone: Tone::Plain,
        pillar: None,
        action: None,
    })
}

fn groups(known: &Known, now: Moment, words: &Words) -> Vec<ReminderGroup> {
    let expecting = known.standing().expecting();
    let offered = TRAITS.iter().filter(|traits| expecting || traits.fits_after);
    let (mut visits, mut daily) = (Vec::new(), Vec::new());
    for traits in offered.filter(|traits| traits.kind != ReminderKind::Own) {
        let kept = known.all().iter().find(|reminder| reminder.kind == traits.kind);
        let row = row(known, traits.kind, kept, now, words);
        if matches!(traits.by, By::Visits | By::Dates) { visits.push(row) } else { daily.push(row) }
    }
    // After a loss, what she once wrote down to be reminded of may be the last thing she wants to read.
    let shows_all = matches!(known.standing().ending(), None | Some(Ending::Birth));
    let own = known.all().iter().filter(|reminder| reminder.kind == ReminderKind::Own);
    let own = own.filter(|reminder| shows_all || reminder.fits(known.standing()));
    let own: Vec<ReminderRow> = own.map(|one| row(known, ReminderKind::Own, Some(one), now, words)).collect();
    let first = if expecting { "reminders-visits" } else { "reminders-visits-after" };
    [(first, visits), ("reminders-every-day", daily), ("reminders-own", own)]
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(title, rows)| ReminderGroup { title: words.say(title), rows })
        .collect()
}

fn row(known: &Known, kind: ReminderKind, kept: Option<&Reminder>, now: Moment, words: &Words) -> ReminderRow {
    let usual = crate::reminders::Plan::usual(kind, now);
    let mut plan = kept.map_or(usual, |kept| kept.plan.clone());
    if !known.standing().expecting() {
        // Weeks are not spoken of once they are over.
        (plan.from_week, plan.to_week) = (None, None);
    }
    let on = kept.is_some_and(|kept| kept.is_on(known.standing()));
    let title = list_title(kind, Some(&plan), words);
    let note = times(kind, &plan, words);
    let state = words.say(if on { "reminders-state-on" } else { "reminders-state-off" });
    let spoken = Message::of("reminders-row-spoken")
        .with("title", title.clone())
        .with("state", state)
        .with("note", note.clone());
    ReminderRow {
        name: kept.map_or_else(|| kind.id().to_owned(), |kept| kept.name.clone()),
        form: format!("reminder_{}", kind.id()),
        entry: kept.filter(|_| kind == ReminderKind::Own).map(|kept| kept.name.clone()),
        spoken: words.tell(&spoken),
        title,
        note,
        on,
    }
}

/// Her quiet hours in words.
pub(super) fn quiet(choices: &RingChoices, key: &'static str, words: &Words) -> Option<String> {
    (choices.quiet_from != choices.quiet_until).then(|| {
        words.tell(
            &Message::of(key)
                .with("from", words.minute_of_day(choices.quiet_from))
                .with("until", words.minute_of_day(choices.quiet_until)),
        )
    })
}

fn facts(choices: &RingChoices, phone: &PhoneRings, words: &Words) -> Vec<ReminderFact> {
    let hours = || Some(Place::Form { kind: "reminder_hours".to_owned() });
    let fact = |title: &str, note: String, place| ReminderFact { title: words.say(title), note, place };
    let hidden = if choices.plain_words { "reminders-lock-plain" } else { "reminders-lock-discreet" };
    let exact = if phone.exact { "reminders-exact-yes" } else { "reminders-exact-no" };
    let quiet = quiet(choices, "reminders-quiet-note", words).unwrap_or_else(|| words.say("reminders-quiet-none"));
    vec![
        fact("reminders-quiet", quiet, hours()),
        fact("reminders-lock", words.say(hidden), hours()),
        fact("reminders-exact", words.say(exact), None),
    ]
}

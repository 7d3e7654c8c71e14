//! Why this: what an advice saw, what it compared, what is not known, and how sure anyone is. And everything Evenfall may say.

use serde::Serialize;

use super::parts::{Action, Place, Tone};
use crate::entry::Pillar;
use crate::guidance::{
    Act, Advice, Choice, Compared, Facts, RULES, Rank, Rule, SetFor, StudiedIn, Tell, is_quiet_until, rule, speaking,
};
use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store};
use crate::words::{Message, Words};

/// The one advice on Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceCard {
    /// The rule, with which it is seen, asked from or silenced.
    pub rule: String,
    /// "Worth asking your midwife".
    pub label: String,
    /// Its point.
    pub point: String,
    /// Two or three lines under it.
    pub lines: Vec<String>,
    /// What it means.
    pub tone: Tone,
    /// Which part of her day it belongs to, for the icon; absent when none.
    pub pillar: Option<Pillar>,
    /// "Add as a question"; absent where there is nothing to ask, and once it is asked.
    pub ask: Option<String>,
    /// "This is in your questions."; absent before it is.
    pub asked: Option<String>,
    /// What it leads to; absent where asking is all there is to do.
    pub action: Option<Action>,
    /// "Why this?"
    pub why: Action,
    /// "Not for me"; absent at a warning sign, which nothing silences.
    pub not_for_me: Option<String>,
    /// All of it but its buttons, as a screen reader says it.
    pub spoken: String,
}

/// A line that something of hers was compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyCompared {
    /// Where it lies, with its unit.
    pub value: String,
    /// What it is a line of.
    pub what: String,
    /// Whose it is: body, country, year.
    pub whose: String,
    /// For whom it was set.
    pub set_for: String,
    /// Whether it was set for her own situation (a plain mark) or for other adults (worth a second look).
    pub tone: Tone,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// The Why this screen of one rule, whether or not it speaks now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyThisState {
    /// "Why this?"
    pub title: String,
    /// The rule.
    pub rule: String,
    /// "Worth asking your midwife".
    pub label: String,
    /// The point, while it speaks; otherwise what the rule is about.
    pub point: String,
    /// The lines under it; empty while it does not speak.
    pub lines: Vec<String>,
    /// What it means.
    pub tone: Tone,
    /// Which part of her day it belongs to, for the icon; absent when none.
    pub pillar: Option<Pillar>,
    /// "What we saw in your diary".
    pub seen_label: String,
    /// What was seen, a line each; empty while it does not speak.
    pub seen: Vec<String>,
    /// What stands in its place then; absent otherwise.
    pub nothing_seen: Option<String>,
    /// "When it is said".
    pub when_label: String,
    /// When the rule speaks.
    pub when: String,
    /// "What we compared it with"; empty where it compares nothing.
    pub compared_label: String,
    /// The lines it compares with.
    pub compared: Vec<WhyCompared>,
    /// "What is not known".
    pub unknown_label: String,
    /// What is not known.
    pub unknown: String,
    /// "How we know".
    pub basis_label: String,
    /// Each source with its country, in whom it was studied, and how sure it is.
    pub basis: Vec<String>,
    /// "Evidence B-081, C-051".
    pub evidence: String,
    /// "Add as a question"; absent where there is nothing to ask, and once it is asked.
    pub ask: Option<String>,
    /// "This is in your questions."; absent before it is.
    pub asked: Option<String>,
    /// What it leads to; absent where asking is all there is to do, and while it does not speak.
    pub action: Option<Action>,
    /// "Not for me"; absent at a warning sign and while it is quiet.
    pub not_for_me: Option<String>,
    /// Until when it is quiet, because she said so; absent otherwise.
    pub quiet: Option<String>,
}

/// A rule in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceRow {
    /// The rule.
    pub rule: String,
    /// What it is about.
    pub title: String,
    /// When it speaks.
    pub note: String,
    /// Where it leads: its Why this.
    pub place: Place,
}

/// The rules of one rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceGroup {
    /// "Call now".
    pub title: String,
    /// What such advice means.
    pub tone: Tone,
    /// The rules.
    pub rows: Vec<AdviceRow>,
}

/// Everything Evenfall may say by itself, to be read without logging anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceListState {
    /// "What Evenfall may say".
    pub title: String,
    /// What this list is.
    pub opening: String,
    /// The rules by rank; those that do not fit her stage are left out.
    pub groups: Vec<AdviceGroup>,
}

impl AdviceCard {
    pub(super) fn of(choice: &Choice, words: &Words, facts: &Facts) -> Self {
        let Choice { rule, advice } = choice;
        let label = label(rule, advice.rank, facts, words);
        let Buttons { ask, asked, action } = Buttons::of(advice, facts, words);
        let lines = advice.lines.join(&words.say("patterns-sentence-gap"));
        let spoken = Message::of("advice-spoken").with("label", label.clone()).with("lines", lines);
        Self {
            rule: rule.id.to_owned(),
            spoken: words.tell(&spoken.with("point", sentence(&advice.point))),
            label,
            point: advice.point.clone(),
            lines: advice.lines.clone(),
            tone: tone(advice.rank),
            pillar: rule.pillar,
            ask,
            asked,
            action,
            why: Action { words: words.say("advice-why"), place: why(rule) },
            not_for_me: (rule.rank != Rank::RedFlag).then(|| words.say("advice-not-for-me")),
        }
    }
}

impl WhyThisState {
    /// The screen of the rule of this name; `None` for a name that is no rule's, and for one that does not fit her stage.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, id: &str, now: Moment, words: &Words) -> Result<Option<Self>> {
        let facts = Facts::read(store, now)?;
        let Some(rule) = rule(id).filter(|rule| rule.fits.holds(facts.stage)) else { return Ok(None) };
        let advice = speaking(rule, &facts, words);
        let rank = advice.as_ref().map_or(rule.rank, |advice| advice.rank);
        let rows = advice.as_ref().map_or(&[][..], |advice| advice.rows);
        let quiet = is_quiet_until(store, rule, Profile::read(store)?.day_turn.day_of(now))?;
        let buttons = advice.as_ref().map(|advice| Buttons::of(advice, &facts, words));
        let Buttons { ask, asked, action } = buttons.unwrap_or_default();
        let tell = Tell::of(rule.id, &facts, words);
        let compared: Vec<WhyCompared> =
            (rule.compare)(&facts, &tell).into_iter().map(|one| compared(one, &tell, words)).collect();
        Ok(Some(Self {
            title: words.say("advice-why"),
            rule: rule.id.to_owned(),
            label: label(rule, rank, &facts, words),
            point: advice.as_ref().map_or_else(|| tell.about(), |advice| advice.point.clone()),
            lines: advice.as_ref().map(|advice| advice.lines.clone()).unwrap_or_default(),
            tone: tone(rank),
            pillar: rule.pillar,
            seen_label: words.say("advice-seen"),
            nothing_seen: advice.is_none().then(|| words.say("advice-seen-nothing-now")),
            seen: advice.map(|advice| advice.seen).unwrap_or_default(),
            when_label: words.say("advice-when"),
            when: tell.when(),
            compared_label: if compared.is_empty() { String::new() } else { words.say("advice-compared") },
            compared,
            unknown_label: words.say("advice-unknown"),
            unknown: tell.unknown(),
            basis_label: words.say("advice-basis"),
            basis: basis(rule, &tell, words),
            evidence: evidence(rule, rows, words),
            ask,
            asked,
            action,
            not_for_me: (rule.rank != Rank::RedFlag && quiet.is_none()).then(|| words.say("advice-not-for-me")),
            quiet: quiet
                .map(|day| words.tell(&Message::of("advice-quiet-until").with("day", words.date_without_year(day)))),
        }))
    }
}

impl AdviceListState {
    /// The list at this moment.
    ///
    /// # Errors
    /// Any [`crate::store::StoreError`].
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let facts = Facts::read(store, now)?;
        let row = |rule: &'static Rule| {
            let tell = Tell::of(rule.id, &facts, words);
            AdviceRow { rule: rule.id.to_owned(), title: tell.about(), note: tell.when(), place: why(rule) }
        };
        let group = |rank: Rank| {
            let of_rank: Vec<&Rule> =
                RULES.iter().filter(|rule| rule.rank == rank && rule.fits.holds(facts.stage)).collect();
            of_rank.first()?;
            let title = words.tell(&Message::of(format!("advice-label-{}", rank.id())).with("tongue", facts.tongue()));
            Some(AdviceGroup { title, tone: tone(rank), rows: of_rank.into_iter().map(row).collect() })
        };
        Ok(Self {
            title: words.say("advice-list-title"),
            opening: words.say("advice-list-opening"),
            groups: Rank::ALL.into_iter().filter_map(group).collect(),
        })
    }
}

/// What can be done with an advice beside silencing it.
#[derive(Debug, Default)]
struct Buttons {
    ask: Option<String>,
    asked: Option<String>,
    action: Option<Action>,
}

impl Buttons {
    fn of(advice: &Advice, facts: &Facts, words: &Words) -> Self {
        let asked = advice.question.as_ref().is_some_and(|question| facts.waiting.contains(question));
        let asks = advice.question.is_some();
        Self {
            ask: (asks && !asked).then(|| words.say("advice-ask")),
            asked: asked.then(|| words.say("advice-asked")),
            action: action(advice.act, words),
        }
    }
}

fn action(act: Act, words: &Words) -> Option<Action> {
    let form = |kind: &str| Place::Form { kind: kind.to_owned() };
    let (key, place) = match act {
        Act::Ask => return None,
        Act::UrgentHelp => ("advice-urgent-help", Place::UrgentHelp),
        Act::Breathing => ("advice-breathe", Place::Breathing),
        Act::SortLegs => ("advice-sort", Place::SortLegs),
        Act::MoodCheck => ("advice-check", Place::MoodCheck),
        Act::Care => ("advice-care", Place::Care),
        Act::LogSheet => ("advice-log", Place::LogSheet),
        Act::Log(kind) => ("advice-log-one", form(kind)),
    };
    Some(Action { words: words.say(key), place })
}

fn tone(rank: Rank) -> Tone {
    match rank {
        Rank::RedFlag => Tone::Urgent,
        Rank::Safety | Rank::Asking => Tone::Ask,
        Rank::TimingNow | Rank::Habit => Tone::Plain,
    }
}

fn why(rule: &Rule) -> Place {
    Place::WhyThis { rule: rule.id.to_owned() }
}

fn label(rule: &Rule, rank: Rank, facts: &Facts, words: &Words) -> String {
    Tell::of(rule.id, facts, words).label(rank)
}

fn compared(one: Compared, tell: &Tell<'_>, words: &Words) -> WhyCompared {
    let set_for = tell.set_for(one.set_for);
    let spoken = Message::of("advice-compared-spoken")
        .with("what", one.what.clone())
        .with("value", one.value.clone())
        .with("whose", one.whose.clone())
        .with("set", set_for.clone());
    WhyCompared {
        spoken: words.tell(&spoken),
        value: one.value,
        what: one.what,
        whose: one.whose,
        set_for,
        tone: if one.set_for == SetFor::Adults { Tone::Ask } else { Tone::Plain },
    }
}

fn basis(rule: &Rule, tell: &Tell<'_>, words: &Words) -> Vec<String> {
    let source = |id: &&str| words.tell(&Message::of("advice-source").with("source", tell.from(id)));
    let studied: StudiedIn = rule.studied;
    let sure = if !rule.is_reviewed() {
        "advice-review-remembered"
    } else if rule.is_ours() {
        "advice-review-ours"
    } else if rule.is_second_hand() {
        "advice-review-second-hand"
    } else {
        "advice-review-read"
    };
    rule.sources.iter().map(source).chain([tell.studied(studied), words.say(sure)]).collect()
}

/// The rows that these facts single out, else those of the rule.
fn evidence(rule: &Rule, rows: &[&str], words: &Words) -> String {
    let all: Vec<&str> = rule.evidence.iter().map(|row| row.id).collect();
    let rows = if rows.is_empty() { all.as_slice() } else { rows };
    words.tell(&Message::of("advice-evidence").with("rows", rows.join(&words.say("list-comma"))))
}

/// The point with an end of its own, where it has none.
fn sentence(point: &str) -> String {
    if point.ends_with(['.', '?']) { point.to_owned() } else { format!("{point}.") }
}

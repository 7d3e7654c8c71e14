//! Sort my legs: one question a page, safety before all others, and then whether the pattern fits.

mod explained;
mod result;
mod sorted;

use serde::Serialize;

pub use explained::{LegsExplained, LegsLine, LegsSection};
pub use result::{LegsCriterion, LegsLookAlike, SortGoOn, SortResult, SortUrgent};
pub use sorted::SortedLegsState;

use super::parts::Tone;
use crate::care::urgent::CallWhom;
use crate::diary::{form, whom_to_call};
use crate::entry::Record;
use crate::forms::{self, Answers, Choice, DrawnField, FieldNote, FieldShape, Value};
use crate::moment::Moment;
use crate::profile::{Stage, Standing};
use crate::store::{Result, Store};
use crate::symptoms::sorted_legs::known::Told;
use crate::symptoms::sorted_legs::questions::{Part, QUESTIONS, Question, next, place};
use crate::symptoms::sorted_legs::{Safety, SortedLegs};
use crate::timeline::Ending;
use crate::words::{Message, Words};

/// The answer with which she goes on after a warning she has read; it holds the field of that warning and is not kept.
const GO_ON: &str = "go_on";

/// When she began to answer; it is not kept.
const BEGUN: &str = "begun";

/// One answer that can be pressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortChoice {
    /// Its id, with which the answer is given.
    pub id: String,
    /// Its words.
    pub words: String,
    /// What it means: [`Tone::Urgent`] where it leads to Urgent help at once.
    pub tone: Tone,
}

/// One question, to be drawn on a page of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortStep {
    /// The field that the answer is given for.
    pub field: String,
    /// The part it belongs to: "First, safety".
    pub part: String,
    /// "Question 2 of 17".
    pub progress: String,
    /// The question.
    pub question: String,
    /// What is meant, a line each; empty where the question says it.
    pub lines: Vec<String>,
    /// A line of help, or absent.
    pub help: Option<String>,
    /// What to say of the answer that was given, where it does not stand; absent otherwise.
    pub objection: Option<String>,
    /// The answers.
    pub choices: Vec<SortChoice>,
    /// Whether more than one may be chosen, and `go_on` is pressed after; else one press answers.
    pub several: bool,
    /// "Go on".
    pub go_on: String,
    /// All of it but the choices, as a screen reader says it.
    pub spoken: String,
    /// The rows of the evidence base it rests on.
    pub evidence: Vec<String>,
}

/// The Sort my legs screen: a question, or the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortLegsState {
    /// "Sort my legs".
    pub title: String,
    /// The kind of entry that the answers are kept as.
    pub kind: String,
    /// The question to put now; absent when there is a result.
    pub step: Option<SortStep>,
    /// What the answers come to; absent while there is a question.
    pub result: Option<SortResult>,
    /// The field whose answer is taken out, with that of `go_on`, to go one page back; absent on the first.
    pub back_to: Option<String>,
    /// Whether the answers were begun, at `begun`, on an earlier day of hers: one leg may be different since, so none of
    /// them counts, this asks from the first question on, and a shell lets go of them.
    pub forgotten: bool,
}

impl SortLegsState {
    /// The screen that these answers lead to. An answer that does not stand is asked for again.
    pub fn read(store: &Store, answers: &Answers, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let fields = form(store, SortedLegs::KIND, now, words)?.map(|form| form.fields).unwrap_or_default();
        let voice = Voice::of(&standing, words);
        let turn = standing.profile.day_turn;
        Ok(match answers.get(BEGUN) {
            Some(Value::At(begun)) if turn.day_of(*begun) != standing.day => {
                Self { forgotten: true, ..Self::of(&fields, &Answers::new(), &voice, now) }
            }
            _ => Self::of(&fields, answers, &voice, now),
        })
    }

    fn of(fields: &[DrawnField], answers: &Answers, voice: &Voice<'_>, now: Moment) -> Self {
        let (given, notes) = standing_answers(answers, now, voice.words);
        let sorted = SortedLegs::of(&given);
        let stopped = sorted.as_ref().and_then(|sorted| stop(sorted, &given, voice));
        let open = next(&given);
        let step = match (&stopped, open) {
            (None, Some(question)) => step(question, fields, &given, &notes, voice),
            _ => None,
        };
        let result = match (&sorted, step.is_none()) {
            (Some(sorted), true) => Some(SortResult::of(sorted, stopped.as_ref(), voice)),
            _ => None,
        };
        let before = step.as_ref().and_then(|step| place(&step.field)).unwrap_or(QUESTIONS.len());
        let answered = |question: &&Question| given.get(question.field).is_some();
        Self {
            title: voice.words.say("sorted_legs-title"),
            kind: SortedLegs::KIND.to_owned(),
            back_to: QUESTIONS.iter().take(before).rfind(answered).map(|question| question.field.to_owned()),
            step,
            result,
            forgotten: false,
        }
    }
}

/// A warning at which the questions end, at least for now.
struct Stop {
    /// Whether she may go on, once she has read whom to call, and past which field.
    go_on: Option<&'static str>,
}

/// Where the questions end: at an answer that is a warning sign, unless she has read that and goes on.
///
/// After the first question and after a sign for the emergency number nothing else is asked.
fn stop(sorted: &SortedLegs, given: &Answers, voice: &Voice<'_>) -> Option<Stop> {
    let signs: Vec<(&'static str, CallWhom)> = sorted
        .warnings()
        .into_iter()
        .filter_map(|(field, warning)| Some((field, whom_to_call(&[warning], voice.standing, voice.words)?.0)))
        .collect();
    let past = match given.get(GO_ON) {
        Some(Value::One(field)) => place(field),
        _ => None,
    };
    let (last, _) = signs.last()?;
    let ends = sorted.safety != Safety::Neither || signs.iter().any(|(_, call)| *call == CallWhom::Emergency);
    let may_go_on = !ends && next(given).is_some();
    (ends || past < place(last)).then_some(Stop { go_on: may_go_on.then_some(last) })
}

/// The answers that stand, and what is said of those that do not.
fn standing_answers(answers: &Answers, now: Moment, words: &Words) -> (Answers, Vec<FieldNote>) {
    let mut given = answers.clone();
    let mut notes = Vec::new();
    let of_each = forms::check(SortedLegs::FIELDS, &given, words, &|_, _| false);
    for objection in of_each.iter().filter(|objection| answers.get(objection.field).is_some()) {
        given.take(objection.field);
        notes.push(objection.note(words));
    }
    for objection in SortedLegs::of(&given).map(|sorted| sorted.objections(now)).unwrap_or_default() {
        given.take(objection.field);
        notes.push(objection.note(words));
    }
    (given, notes)
}

fn step(
    question: &'static Question,
    fields: &[DrawnField],
    given: &Answers,
    notes: &[FieldNote],
    voice: &Voice<'_>,
) -> Option<SortStep> {
    let field = fields.iter().find(|field| field.id == question.field)?;
    let (choices, several): (&[Choice], bool) = match &field.shape {
        FieldShape::One { choices } => (choices, false),
        FieldShape::Several { choices } => (choices, true),
        _ => return None,
    };
    let number = place(question.field)? + 1;
    let progress = Message::of("legs-progress").with("place", number).with("of", QUESTIONS.len());
    let progress = voice.words.tell(&progress);
    let help = help(question, field, given, voice);
    let lines = if question.part == Part::Safety {
        ["legs-safety-line-1", "legs-safety-line-2", "legs-safety-line-3", "legs-safety-line-4"]
            .map(|key| voice.words.say(key))
            .to_vec()
    } else {
        Vec::new()
    };
    let spoken: Vec<&str> = std::iter::once(progress.as_str())
        .chain(std::iter::once(field.label.as_str()))
        .chain(lines.iter().map(String::as_str))
        .chain(help.as_deref())
        .collect();
    Some(SortStep {
        field: question.field.to_owned(),
        part: voice.words.say(&format!("legs-part-{}", question.part.id())),
        spoken: sentences(spoken),
        progress,
        question: field.label.clone(),
        lines,
        help,
        objection: notes.iter().find(|note| note.field == question.field).map(|note| note.words.clone()),
        choices: choices.iter().map(|choice| pressed(question, choice)).collect(),
        several,
        go_on: voice.words.say("legs-go-on"),
        evidence: question.evidence.iter().map(|row| (*row).to_owned()).collect(),
    })
}

fn pressed(question: &Question, choice: &Choice) -> SortChoice {
    let urgent = question.part == Part::Safety && choice.id != "neither";
    SortChoice {
        id: choice.id.clone(),
        words: choice.words.clone(),
        tone: if urgent { Tone::Urgent } else { Tone::Plain },
    }
}

/// The help of the form's field; of the first question why it comes first, and of the last criterion what she named.
fn help(question: &Question, field: &DrawnField, given: &Answers, voice: &Voice<'_>) -> Option<String> {
    if question.part == Part::Safety {
        return Some(voice.say("legs-safety-why"));
    }
    let named = SortedLegs::of(given).map(|sorted| voice.names(&sorted)).unwrap_or_default();
    if question.field == "explained" && !named.is_empty() {
        let message = Message::of("legs-explained-named").with("names", voice.words.list(&named));
        return Some(voice.words.tell(&message));
    }
    field.help.clone()
}

/// Sentences one after another, each with its end, as a screen reader says them.
pub(super) fn sentences<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let ended = |part: &str| if part.ends_with(['.', '?']) { part.to_owned() } else { format!("{part}.") };
    parts.into_iter().filter(|part| !part.is_empty()).map(ended).collect::<Vec<_>>().join(" ")
}

/// The words of her language, said for the stage she is at.
#[derive(Debug)]
pub(super) struct Voice<'a> {
    pub(super) words: &'a Words,
    pub(super) standing: &'a Standing,
    pub(super) told: Told,
}

impl<'a> Voice<'a> {
    pub(super) fn of(standing: &'a Standing, words: &'a Words) -> Self {
        let told = match standing.stage {
            Stage::Undated | Stage::Expecting { .. } => Told::Expecting,
            Stage::After { how: Ending::Birth, .. } => Told::AfterBirth,
            Stage::After { how: Ending::Loss | Ending::RatherNotSay, .. } => Told::AfterLoss,
        };
        Self { words, standing, told }
    }

    /// A message that follows the stage.
    pub(super) fn message(&self, key: String) -> Message {
        Message::of(key).with("stage", self.told.id())
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.tell(&self.message(key.to_owned()))
    }

    /// The look-alikes she named, in words.
    fn names(&self, sorted: &SortedLegs) -> Vec<String> {
        sorted.look_alikes().iter().map(|one| self.words.say(&format!("legs-look-{}", one.id))).collect()
    }
}

//! Care: the next conversation. Her visit, what she wants to ask there, and what can be looked up for it.

use serde::Serialize;

use super::parts::{Action, Card, Invitation, Place, Tone};
use super::plan;
use crate::care::appointment::Appointment;
use crate::care::plan::{Status, WindowKind};
use crate::care::question::Question;
use crate::care::store::{asked_without_answer, next_appointment, open_questions};
use crate::entry::{EntryId, Record};
use crate::evidence::Standing as Sureness;
use crate::moment::Moment;
use crate::profile::{HerPlan, NoPlan, Stage, Standing};
use crate::store::{Result, Store};
use crate::timeline::GestationalAge;
use crate::timeline::said;
use crate::words::{Message, Words};

/// The next visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CareVisit {
    /// Its kind of entry.
    pub kind: String,
    /// Its name, with which it is changed.
    pub id: String,
    /// "Next visit, in 11 days".
    pub label: String,
    /// "Thu 3 Dec, 10:20".
    pub lead: String,
    /// Whom she sees and where, then how far she will be; without weeks where nothing is counted.
    pub lines: Vec<String>,
    /// The words that lead to the entry.
    pub change: String,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// A question of hers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CareQuestion {
    /// Its kind of entry.
    pub kind: String,
    /// Its name, with which it is changed or marked as asked.
    pub id: String,
    /// Its place in her order, "1" first; empty once it was asked.
    pub number: String,
    /// The question, whole.
    pub words: String,
    /// All of it, as a screen reader says it.
    pub spoken: String,
}

/// Something that can be looked up or set from here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CareRow {
    /// What it is.
    pub title: String,
    /// What it tells.
    pub note: String,
    /// Where it leads.
    pub place: Place,
}

/// The Care screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CareState {
    /// "Care".
    pub title: String,
    /// The next visit; absent while none is written.
    pub visit: Option<CareVisit>,
    /// What stands in its place then.
    pub no_visit: Option<Invitation>,
    /// What of her plan is open now; absent where nothing is.
    pub open_window: Option<Card>,
    /// "My questions".
    pub questions_label: String,
    /// The questions that wait to be asked, in her order.
    pub questions: Vec<CareQuestion>,
    /// The words of marking one of them as asked.
    pub mark_asked: String,
    /// "Move up", which moves one of them before the one above it; the first has none above it.
    pub move_up: String,
    /// "Move down".
    pub move_down: String,
    /// What stands in their place while there are none.
    pub no_questions: Option<String>,
    /// What adds one.
    pub add_question: Action,
    /// What stands over the questions that were asked; empty while none waits for an answer.
    pub asked_label: String,
    /// The latest that were asked and whose answer is not written.
    pub asked: Vec<CareQuestion>,
    /// What stands over the rows.
    pub rows_label: String,
    /// What can be looked up or set from here.
    pub rows: Vec<CareRow>,
}

impl CareState {
    /// The screen at this moment.
    pub fn read(store: &Store, now: Moment, words: &Words) -> Result<Self> {
        let standing = Standing::read(store, now)?;
        let visit = next_appointment(store, now)?.map(|found| visit(&standing, found, now, words));
        let questions: Vec<CareQuestion> = (1..)
            .zip(open_questions(store)?)
            .map(|(number, (id, question)): (i32, _)| waiting(number, id, &question, words))
            .collect();
        let asked: Vec<CareQuestion> =
            asked_without_answer(store)?.into_iter().map(|(id, question)| row(id, &question, String::new())).collect();
        let plan = HerPlan::read(store, &standing)?;
        let form = |kind: &str| Place::Form { kind: kind.to_owned() };
        Ok(Self {
            title: words.say("tab-care"),
            no_visit: visit.is_none().then(|| Invitation {
                words: words.say("care-no-visit"),
                action: Some(Action { words: words.say("care-add-visit"), place: form(Appointment::KIND) }),
            }),
            visit,
            open_window: open_window(&plan, words),
            questions_label: words.say("care-questions"),
            no_questions: questions.is_empty().then(|| words.say("care-no-questions")),
            questions,
            mark_asked: words.say("care-mark-asked"),
            move_up: words.say("care-move-up"),
            move_down: words.say("care-move-down"),
            add_question: Action { words: words.say("care-add-question"), place: form(Question::KIND) },
            asked_label: if asked.is_empty() { String::new() } else { words.say("care-asked") },
            asked,
            rows_label: words.say("care-rows"),
            rows: rows(&standing, &plan, words),
        })
    }
}

fn visit(
    standing: &Standing,
    (id, at, appointment): (EntryId, Moment, Appointment),
    now: Moment,
    words: &Words,
) -> CareVisit {
    let days = (at.civil_day() - now.civil_day()).num_days().max(0);
    let age = match standing.stage {
        Stage::Expecting { due, .. } => GestationalAge::on(at.civil_day(), due),
        Stage::Undated | Stage::After { .. } => None,
    };
    let label = words.tell(&Message::of("care-visit").with("days", days));
    let lead = words.tell(
        &Message::of("timeline-visit").with("day", words.short_day(at.civil_day())).with("time", words.time(at.time())),
    );
    let lines: Vec<String> =
        std::iter::once(appointment.line(at, words)).chain(age.map(|age| said::age(age, words))).collect();
    CareVisit {
        kind: Appointment::KIND.to_owned(),
        id: id.to_string(),
        spoken: [label.clone(), lead.clone()].into_iter().chain(lines.iter().cloned()).collect::<Vec<_>>().join(". "),
        label,
        lead,
        lines,
        change: words.say("care-change-visit"),
    }
}

fn waiting(number: i32, id: EntryId, question: &Question, words: &Words) -> CareQuestion {
    row(id, question, words.tell(&Message::of("care-number").with("number", number)))
}

fn row(id: EntryId, question: &Question, number: String) -> CareQuestion {
    let words = question.words.trim().to_owned();
    let spoken = if number.is_empty() { words.clone() } else { format!("{number}. {words}") };
    CareQuestion { kind: Question::KIND.to_owned(), id: id.to_string(), number, words, spoken }
}

/// The first thing of her plan that is open and not marked: no visit, which she writes down, and nothing for some only.
fn open_window(plan: &HerPlan, words: &Words) -> Option<Card> {
    let open = plan.windows.iter().find(|window| {
        window.status == Status::Open
            && window.kind != WindowKind::Contact
            && !window.only_some
            && window.standing != Sureness::Memory
    })?;
    Some(Card {
        label: words.say("care-window"),
        lead: plan::title(open, words),
        lines: vec![plan::date_line(open, words)],
        tone: Tone::Plain,
        pillar: None,
        action: Some(Action { words: words.say("care-window-see"), place: Place::Window { id: open.id.clone() } }),
    })
}

fn rows(standing: &Standing, plan: &HerPlan, words: &Words) -> Vec<CareRow> {
    let after = if standing.expecting() { "" } else { "-after" };
    let row = |title: &str, note: &str, place| CareRow { title: words.say(title), note: words.say(note), place };
    let mut rows = vec![
        row("summary-title", "summary-title-note", Place::Summary),
        row("sorted_legs-title", "sorted_legs-title-note", Place::SortLegs),
        row("medicine_check-title", "medicine_check-title-note", Place::MedicineCheck),
    ];
    // After a loss nothing is planned, and nothing offers a plan.
    if plan.nothing != Some(NoPlan::Over) {
        let title = if standing.expecting() { "care-plan" } else { "care-plan-after" };
        rows.push(CareRow { title: words.say(title), note: plan::whose(standing, plan, words), place: Place::Plan });
    }
    rows.push(row("numbers-title", &format!("numbers-title-note{after}"), Place::Form { kind: "numbers".to_owned() }));
    rows.push(row("library-title", "library-title-note", Place::Library));
    rows
}

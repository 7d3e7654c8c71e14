//! Care: the next visit, the questions for it, and what can be looked up.

use std::sync::Arc;

use evenfall_bindings::screens::Place;
use evenfall_bindings::screens::care::CareState;
use evenfall_bindings::{Answer, Diary, Kept, Moment, Submitted, Value};

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn now() -> Moment {
    at("2026-11-22T09:18:00+00:00")
}

struct Desk {
    diary: Arc<Diary>,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary").to_str().expect("a path").to_owned();
    Desk { diary: Diary::open(path, vec![7; 32], "en".to_owned()).expect("opens"), _folder: folder }
}

impl Desk {
    fn keep(&self, kind: &str, entry: Option<&str>, fields: &[(&str, Value)]) -> Kept {
        let mut answers: Vec<Answer> =
            fields.iter().map(|(field, value)| Answer { field: (*field).to_owned(), value: value.clone() }).collect();
        if !fields.iter().any(|(field, _)| *field == "at") {
            answers.push(Answer { field: "at".to_owned(), value: Value::At(now()) });
        }
        let entry = entry.map(str::to_owned);
        match self.diary.submit(kind.to_owned(), entry, answers, Vec::new(), now()).expect("answers") {
            Submitted::Kept { kept } => kept,
            other => panic!("{kind}: {other:?}"),
        }
    }

    fn ask(&self, words: &str, place: Option<f64>) -> String {
        let mut fields = vec![("words", Value::Text(words.to_owned()))];
        fields.extend(place.map(|place| ("place", Value::Number(place))));
        self.keep("question", None, &fields).entry.expect("an entry")
    }

    fn visit(&self, moment: &str) {
        let fields = [
            ("at", Value::At(at(moment))),
            ("with_whom", Value::One("midwife".to_owned())),
            ("place", Value::Text("Elm Street clinic".to_owned())),
        ];
        self.keep("appointment", None, &fields);
    }

    fn due(&self) {
        self.keep("due_given", None, &[("due", Value::On("2027-02-03".parse().expect("a day")))]);
    }

    fn care(&self) -> CareState {
        self.diary.care(now()).expect("reads")
    }

    fn questions(&self) -> Vec<String> {
        self.care().questions.into_iter().map(|question| format!("{} {}", question.number, question.words)).collect()
    }
}

#[test]
fn an_empty_diary_offers_a_visit_and_a_question() {
    let care = desk().care();
    assert_eq!((care.title.as_str(), care.visit), ("Care", None));
    let invitation = care.no_visit.expect("offers one");
    assert_eq!(invitation.words, "No visit is written yet.");
    assert_eq!(invitation.action.expect("a button").place, Place::Form { kind: "appointment".to_owned() });
    assert_eq!(care.no_questions.as_deref(), Some("Nothing to ask yet. A medicine check can add a question."));
    assert_eq!(care.add_question.place, Place::Form { kind: "question".to_owned() });
    assert_eq!((care.asked_label.as_str(), care.asked.len()), ("", 0));
    let rows: Vec<(&str, &Place)> = care.rows.iter().map(|row| (row.title.as_str(), &row.place)).collect();
    let numbers = Place::Form { kind: "numbers".to_owned() };
    assert_eq!(
        rows,
        [
            ("Summary for my midwife", &Place::Summary),
            ("Sort my legs", &Place::SortLegs),
            ("Check a medicine", &Place::MedicineCheck),
            ("Visits and tests", &Place::Plan),
            ("My numbers", &numbers),
            ("Library", &Place::Library),
        ]
    );
}

#[test]
fn the_next_visit_says_how_far_it_is_and_how_far_she_will_be() {
    let desk = desk();
    desk.visit("2026-12-03T10:20:00+00:00");
    let lines = |care: &CareState| care.visit.as_ref().expect("a visit").lines.clone();
    assert_eq!(lines(&desk.care()), ["Midwife, Elm Street clinic"]);
    desk.due();
    let care = desk.care();
    assert_eq!(lines(&care), ["Midwife, Elm Street clinic", "31 weeks 1 day"]);
    let visit = care.visit.expect("a visit");
    assert_eq!((visit.label.as_str(), visit.lead.as_str()), ("Next visit, in 11 days", "Thu 3 Dec, 10:20"));
    assert_eq!(visit.spoken, "Next visit, in 11 days. Thu 3 Dec, 10:20. Midwife, Elm Street clinic. 31 weeks 1 day");
    assert_eq!(care.no_visit, None);
    let form = desk.diary.form(visit.kind, Some(visit.id), now()).expect("reads").expect("leads to its entry");
    assert_eq!(form.fields[0].value, Some(Value::One("midwife".to_owned())));
}

#[test]
fn a_visit_of_today_or_tomorrow_is_called_so_and_a_past_one_is_gone() {
    for (when, label) in [
        ("2026-11-22T09:17:00+00:00", None),
        ("2026-11-22T16:00:00+00:00", Some("Next visit, today")),
        ("2026-11-23T00:10:00+00:00", Some("Next visit, tomorrow")),
        ("2026-11-24T10:00:00+00:00", Some("Next visit, in 2 days")),
    ] {
        let desk = desk();
        desk.visit(when);
        assert_eq!(desk.care().visit.map(|visit| visit.label).as_deref(), label, "{when}");
    }
}

#[test]
fn questions_stand_in_her_order_and_each_leads_to_its_entry() {
    let desk = desk();
    desk.ask("When can I have the RSV vaccine?", None);
    desk.ask("Is there a cold remedy that suits restless legs better?", Some(2.0));
    let first = desk.ask("  My legs keep me awake.\nShould my iron be looked at again?  ", Some(1.0));
    assert_eq!(
        desk.questions(),
        [
            "1 My legs keep me awake.\nShould my iron be looked at again?",
            "2 Is there a cold remedy that suits restless legs better?",
            "3 When can I have the RSV vaccine?",
        ]
    );
    let care = desk.care();
    assert_eq!((care.questions[0].kind.as_str(), care.questions[0].id.as_str()), ("question", first.as_str()));
    assert!(care.questions[0].spoken.starts_with("1. My legs"));
    assert_eq!(care.no_questions, None);
}

#[test]
fn a_question_is_marked_as_asked_waits_for_its_answer_and_can_be_taken_back() {
    let desk = desk();
    let question = desk.ask("Does 41 matter for my legs?", None);
    let mark = |name: &str| desk.diary.mark_asked(name.to_owned(), now()).expect("answers");
    let Submitted::Kept { kept } = mark(&question) else { panic!("not kept") };
    assert_eq!(kept.words, "Changed: Asked: Does 41 matter for my legs?");
    assert_eq!(kept.entry.as_ref(), Some(&question));
    let care = desk.care();
    assert!(care.questions.is_empty() && care.no_questions.is_some());
    assert_eq!((care.asked_label.as_str(), care.asked.len()), ("Asked. What were you told?", 1));
    assert_eq!((care.asked[0].id.as_str(), care.asked[0].number.as_str()), (question.as_str(), ""));
    assert!(matches!(mark(&question), Submitted::Gone { .. }), "it was asked already");

    assert!(desk.diary.undo(kept.undo).expect("answers").is_some());
    assert_eq!(desk.questions(), ["1 Does 41 matter for my legs?"]);

    let Submitted::Kept { .. } = mark(&question) else { panic!("not kept") };
    let told = [
        ("words", Value::Text("Does 41 matter for my legs?".to_owned())),
        ("asked", Value::Yes(true)),
        ("answer", Value::Text("Looked at again with the next bloods.".to_owned())),
    ];
    desk.keep("question", Some(&question), &told);
    let care = desk.care();
    assert!(care.asked.is_empty() && care.questions.is_empty(), "an answer that is written waits for nothing");
}

#[test]
fn only_a_question_that_is_there_can_be_marked() {
    let desk = desk();
    let dose = desk.keep("iron_dose", None, &[("elemental", Value::Number(65.0))]).entry.expect("an entry");
    for name in ["", "no entry", "0000000000000000", dose.as_str()] {
        let marked = desk.diary.mark_asked(name.to_owned(), now()).expect("answers");
        assert!(matches!(marked, Submitted::Gone { .. }), "{name}");
    }
}

#[test]
fn three_asked_questions_wait_for_an_answer_the_latest_first() {
    let desk = desk();
    for number in 1..=4 {
        let question = desk.ask(&format!("Question {number}?"), None);
        desk.diary.mark_asked(question, now()).expect("answers");
    }
    let asked: Vec<String> = desk.care().asked.into_iter().map(|question| question.words).collect();
    assert_eq!(asked, ["Question 4?", "Question 3?", "Question 2?"]);
}

#[test]
fn an_old_question_can_still_be_marked() {
    let desk = desk();
    let fields = [("words", Value::Text("Long ago?".to_owned())), ("at", Value::At(at("2026-01-05T10:00:00+00:00")))];
    let question = desk.keep("question", None, &fields).entry.expect("an entry");
    let later = at("2027-03-01T10:00:00+00:00");
    let Submitted::Kept { .. } = desk.diary.mark_asked(question, later).expect("answers") else { panic!("not kept") };
}

#[test]
fn the_bar_ends_with_care_whether_weeks_are_counted_or_not() {
    let desk = desk();
    let places =
        || -> Vec<Place> { desk.diary.chrome(now()).expect("reads").tabs.into_iter().map(|tab| tab.place).collect() };
    assert_eq!(places(), [Place::Today, Place::Nights, Place::LogSheet, Place::Timeline, Place::Care]);
    desk.due();
    desk.visit("2026-12-03T10:20:00+00:00");
    desk.keep("ended", None, &[("how", Value::One("loss".to_owned()))]);
    assert_eq!(places(), [Place::Today, Place::Nights, Place::LogSheet, Place::Care]);
    let care = desk.care();
    assert_eq!(care.visit.expect("her visit stays").lines, ["Midwife, Elm Street clinic"]);
    assert_eq!(care.rows[3].note, "Whom you would call");
}

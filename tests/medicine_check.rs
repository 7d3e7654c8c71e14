//! The medicine check: what it says of a name, what it rests on, and the question it adds.

use std::sync::Arc;

use evenfall_bindings::screens::medicine_check::MedicineCheckState;
use evenfall_bindings::screens::{Place, Tone};
use evenfall_bindings::{Answer, Diary, Moment, Submitted, Value};
use evenfall_core::triggers::aggravators::{Effect, medicines};
use evenfall_core::triggers::medicine_names::names;
use regex::Regex;

fn now() -> Moment {
    "2026-11-22T03:10:00+00:00".parse().expect("a moment")
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

fn after(how: &str) -> Desk {
    let desk = desk();
    let answers = vec![
        Answer { field: "how".to_owned(), value: Value::One(how.to_owned()) },
        Answer { field: "at".to_owned(), value: Value::At(now()) },
    ];
    let ended = desk.diary.submit("ended".to_owned(), None, answers, Vec::new(), now()).expect("answers");
    assert!(matches!(ended, Submitted::Kept { .. }), "{ended:?}");
    desk
}

impl Desk {
    fn check(&self, typed: &str) -> MedicineCheckState {
        self.diary.medicine_check(typed.to_owned(), now()).expect("reads")
    }

    fn asks(&self, typed: &str) -> String {
        match self.diary.ask_about_medicine(typed.to_owned(), now()).expect("answers") {
            Submitted::Kept { kept } => kept.words,
            other => panic!("{typed}: {other:?}"),
        }
    }

    fn refuses(&self, typed: &str) -> String {
        match self.diary.ask_about_medicine(typed.to_owned(), now()).expect("answers") {
            Submitted::Refused { notes } => {
                assert!(notes.iter().all(|note| note.field == "typed"), "{notes:?}");
                notes.into_iter().map(|note| note.words).collect()
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
}

/// An answer as she reads it, from its label to what it rests on.
fn read(state: &MedicineCheckState) -> String {
    let card = state.card.as_ref().expect("an answer");
    let mark = if card.tone == Tone::Ask { "? " } else { "" };
    let label = if card.label.is_empty() { String::new() } else { format!("{}\n", card.label) };
    let suggested = state.suggestions.iter().map(|one| format!("{} ({})", one.words, one.typed));
    let below: Vec<String> = card.lines.iter().cloned().chain(suggested).chain(state.basis.iter().cloned()).collect();
    format!("{label}{mark}{}\n{}\n", card.lead, below.join("\n"))
}

/// What a tired mother and a midwife read, kept as text.
#[test]
fn the_answers_read_as_they_were_read_line_by_line() {
    let mut said = String::new();
    for (stage, desk, typed) in [
        (
            "expecting",
            desk(),
            &[
                "promethazine",
                "Night Nurse",
                "doxylamine",
                "Benadryl",
                "Stemetil 5 mg",
                "Piriton",
                "domperidone",
                "Sertraline 50mg",
                "mirtazapine",
                "quetiapine",
                "lithium",
                "cetirizine",
                "cetirizine, zopiclone",
                "gabapentin",
                "fenergan",
                "paracetamol",
                "antihistamines",
                "antidepressant",
                "Motrin PM",
                "non-drowsy antihistamine",
                "dosulepin",
            ][..],
        ),
        (
            "after a loss",
            after("loss"),
            &["promethazine", "cetirizine", "gabapentin", "sertraline and gabapentin", "paracetamol"][..],
        ),
    ] {
        for name in typed {
            said.push_str(&format!("## {name} ({stage})\n{}\n", read(&desk.check(name))));
        }
    }
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/medicine_answers.txt");
    if std::env::var_os("EVENFALL_WRITE_GOLDEN").is_some() {
        std::fs::write(golden, &said).expect("the golden file");
    }
    let expected = std::fs::read_to_string(golden).expect("the golden file");
    assert!(said == expected, "write it anew with EVENFALL_WRITE_GOLDEN=1 and read it:\n{said}");
}

#[test]
fn before_anything_is_typed_there_is_no_answer_and_nothing_to_press() {
    for typed in ["", "  \n "] {
        let state = desk().check(typed);
        assert_eq!((state.title.as_str(), state.typed.as_str()), ("Check a medicine", ""));
        assert!(state.card.is_none() && state.ask.is_none() && state.asked.is_none() && state.log.is_none());
        assert!(state.basis.is_empty() && state.basis_label.is_empty() && state.suggestions_label.is_empty());
        assert!(!state.label.is_empty() && !state.help.is_empty() && !state.check.is_empty());
    }
}

#[test]
fn no_answer_is_more_than_worth_asking_and_none_says_what_to_do_with_it() {
    let order = Regex::new(
        r"(?i)\b(?:take|takes|taking|stop|stops|stopping|start|switch|avoid|never|must|should not|danger\w*)\b",
    )
    .expect("a pattern");
    for desk in [desk(), after("birth"), after("rather_not_say")] {
        let listed = names().map(|(name, _)| name).chain(["antihistamine", "pm", "antidepressants", "zopiclone"]);
        for name in listed {
            let state = desk.check(name);
            let card = state.card.as_ref().expect("an answer");
            assert!([Tone::Ask, Tone::Plain].contains(&card.tone), "{name}");
            let said = read(&state) + &state.note;
            assert!(!order.is_match(&said), "{name}: {said}");
        }
    }
}

#[test]
fn what_can_stir_up_legs_is_worth_asking_about_and_names_whom() {
    let desk = desk();
    for medicine in medicines() {
        let state = desk.check(medicine.id);
        let card = state.card.expect("an answer");
        let said = card.lines.join(" ");
        match medicine.group.effect() {
            Effect::CanStirUp if medicine.group.is_for_the_mind() => {
                assert!(
                    said.contains("Your mental health comes first") && said.contains("whoever prescribed it"),
                    "{said}"
                )
            }
            Effect::CanStirUp => assert!(said.contains("pharmacist, midwife or doctor"), "{said}"),
            Effect::UsuallyDoesNot => assert!(said.contains("pharmacist or midwife"), "{said}"),
            Effect::ForRestlessLegs => {
                assert!(card.lead.contains("only by specialists") && said.contains("maternity team"), "{said}")
            }
        }
        let reviewed = state.basis.iter().all(|line| !line.to_lowercase().contains("not reviewed yet"));
        assert_eq!(reviewed, medicine.evidence().is_reviewed(), "{}: {:?}", medicine.id, state.basis);
    }
}

#[test]
fn an_unknown_name_is_called_neither_safe_nor_unsafe() {
    let state = desk().check("zopiclone 7.5 mg");
    let card = state.card.expect("an answer");
    assert_eq!((card.lead.as_str(), card.tone), ("Not in our list", Tone::Plain));
    assert_eq!(card.lines[0], "That does not mean it is safe or unsafe for your legs.");
    assert!(state.basis.is_empty() && state.suggestions.is_empty());
}

#[test]
fn a_near_name_is_offered_and_leads_to_its_answer() {
    let desk = desk();
    let state = desk.check("phenergen");
    assert_eq!(state.card.expect("an answer").lead, "Not in our list");
    assert_eq!(state.suggestions_label, "Did you mean");
    assert_eq!(state.suggestions[0].words, "A product with promethazine");
    let chosen = desk.check(&state.suggestions[0].typed);
    assert_eq!(chosen.card.expect("an answer").label, "Sedating antihistamine: promethazine");
}

#[test]
fn words_on_packets_are_never_shown_but_as_she_typed_them() {
    let desk = desk();
    let sold: Vec<&str> = medicines().iter().flat_map(|medicine| medicine.sold_as).copied().collect();
    for name in &sold {
        let said = read(&desk.check(name)).to_lowercase();
        let shown = Regex::new(&format!(r"\b{name}\b")).expect("a pattern");
        assert!(!shown.is_match(&said), "{name}: {said}");
    }
    assert!(sold.len() > 100);
}

#[test]
fn a_question_about_a_medicine_is_kept_once_and_can_be_taken_back() {
    let desk = desk();
    assert!(desk.check("Night  Nurse").ask.is_some());
    let question =
        "Can Night Nurse with promethazine stir up my restless legs? Is there something else that would suit me?";
    let kept = desk.diary.ask_about_medicine(" Night  Nurse ".to_owned(), now()).expect("answers");
    let Submitted::Kept { kept } = kept else { panic!("{kept:?}") };
    assert!(kept.words.starts_with("Saved: Can Night Nurse with promethazine stir up"), "{}", kept.words);
    assert_eq!(desk.diary.care(now()).expect("reads").questions[0].words, question);
    let state = desk.check("Night Nurse");
    assert_eq!((state.ask, state.asked.as_deref()), (None, Some("This is in your questions.")));
    assert_eq!(desk.refuses("Night Nurse"), "This is in your questions.");
    assert!(desk.diary.undo(kept.undo).expect("answers").is_some());
    assert!(desk.check("Night Nurse").ask.is_some());
    assert!(desk.diary.care(now()).expect("reads").questions.is_empty());
}

#[test]
fn once_it_was_asked_it_may_be_asked_again() {
    let desk = desk();
    desk.asks("sertraline");
    let question = desk.diary.care(now()).expect("reads").questions[0].id.clone();
    desk.diary.mark_asked(question, now()).expect("answers");
    assert!(desk.check("sertraline").ask.is_some());
    desk.asks("sertraline");
}

#[test]
fn each_answer_has_its_question() {
    let desk = desk();
    let toasts = [
        ("cetirizine", "Saved: Is cetirizine all right for me with restless legs?"),
        ("Gabapentin 300 mg", "Saved: What should I know about gabapentin and my restless legs?"),
        ("zopiclone", "Saved: Could zopiclone stir up my restless legs?"),
        ("SSRI", "Saved: Can SSRI antidepressants stir up my restless legs? What would suit me?"),
    ];
    for (typed, toast) in toasts {
        assert_eq!(desk.asks(typed), toast);
    }
}

#[test]
fn nothing_typed_and_too_much_typed_are_no_question() {
    let desk = desk();
    assert_eq!(desk.refuses(" "), "Type a name first.");
    assert_eq!(desk.refuses(&"a".repeat(201)), "That is longer than a name. The name alone is enough.");
    desk.asks(&"a".repeat(200));
    desk.refuses("be\u{0}fore");
    desk.check(&"zolpidem ".repeat(100_000));
}

#[test]
fn it_is_logged_in_the_form_of_medicines() {
    let log = desk().check("promethazine").log.expect("a button");
    assert_eq!(log.place, Place::Form { kind: "medicine".to_owned() });
}

#[test]
fn after_an_end_no_answer_speaks_of_pregnancy_or_a_midwife() {
    let spoken = Regex::new(r"(?i)\b(?:baby|birth|pregnan\w*|maternity|midwife)\b").expect("a pattern");
    let desk = after("loss");
    for name in names().map(|(name, _)| name).chain(["antihistamine", "antisickness", "zopiclone", "phenergen"]) {
        let state = desk.check(name);
        let said = read(&state) + &state.note;
        assert!(!spoken.is_match(&said), "{name}: {said}");
    }
}

//! The plan as she meets it: Timeline, Plan, one window, what moves, and Care.
//!
//! What is read stands in `vectors/plan/<name>.txt`; `EVENFALL_ACCEPT=1` writes it anew, to be read again.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use evenfall_bindings::screens::plan::{MovesState, PlanState, WindowState};
use evenfall_bindings::screens::timeline::TimelineState;
use evenfall_bindings::screens::{Node, NodeState, Place};
use evenfall_bindings::{Answer, Diary, DuePreview, Kept, Moment, Submitted, Value};
use proptest::prelude::*;

const NOW: &str = "2026-11-22T09:04:00+00:00";

/// 29 weeks 4 days on the day of `NOW`.
const DUE: &str = "2027-02-03";

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

#[track_caller]
fn agrees(name: &str, said: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/plan").join(name).with_extension("txt");
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes it");
        fs::write(&path, said).expect("writes");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(said == read, "{name} reads otherwise; EVENFALL_ACCEPT=1 writes it anew, then read it:\n{said}");
}

struct Desk {
    diary: Arc<Diary>,
    now: Moment,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("diary").to_str().expect("a path").to_owned();
        let diary = Diary::open(path, vec![7; 32], "en".to_owned()).expect("opens");
        Self { diary, now: at(NOW), _folder: folder }
    }

    fn in_country(country: &str, first_baby: bool) -> Self {
        let desk = Self::new();
        desk.keep("place", &[("country", one(country)), ("first_baby", Value::Yes(first_baby))]);
        desk
    }

    fn expecting(country: &str, first_baby: bool) -> Self {
        let desk = Self::in_country(country, first_baby);
        desk.due(DUE);
        desk
    }

    fn due(&self, due: &str) {
        self.keep("due_given", &[("due", Value::On(day(due)))]);
    }

    #[track_caller]
    fn keep(&self, kind: &str, fields: &[(&str, Value)]) -> Kept {
        let mut answers: Vec<Answer> =
            fields.iter().map(|(field, value)| Answer { field: (*field).to_owned(), value: value.clone() }).collect();
        if !fields.iter().any(|(field, _)| *field == "at") {
            answers.push(Answer { field: "at".to_owned(), value: Value::At(self.now) });
        }
        match self.diary.submit(kind.to_owned(), None, answers, Vec::new(), self.now).expect("answers") {
            Submitted::Kept { kept } => kept,
            other => panic!("{kind}: {other:?}"),
        }
    }

    fn visit(&self, moment: &str, whom: &str) {
        let fields = [
            ("at", Value::At(at(moment))),
            ("with_whom", one(whom)),
            ("place", Value::Text("Elm Street clinic".to_owned())),
        ];
        self.keep("appointment", &fields);
    }

    fn submit_mark(&self, id: &str, how: &str, on: Option<&str>) -> Submitted {
        self.diary.mark_window(id.to_owned(), how.to_owned(), on.map(day), self.now).expect("answers")
    }

    #[track_caller]
    fn mark(&self, id: &str, how: &str, on: Option<&str>) -> Kept {
        match self.submit_mark(id, how, on) {
            Submitted::Kept { kept } => kept,
            other => panic!("{id} {how}: {other:?}"),
        }
    }

    fn plan(&self) -> PlanState {
        self.diary.plan(self.now).expect("reads")
    }

    fn timeline(&self) -> TimelineState {
        self.diary.timeline(self.now).expect("reads")
    }

    fn window(&self, id: &str) -> WindowState {
        self.diary.window(id.to_owned(), self.now).expect("reads").expect("is in the plan")
    }

    fn moves(&self, id: &str, on: &str) -> Option<MovesState> {
        self.diary.preview_mark(id.to_owned(), "had".to_owned(), Some(day(on)), self.now).expect("reads")
    }

    fn questions(&self) -> Vec<String> {
        self.diary.care(self.now).expect("reads").questions.into_iter().map(|one| one.words).collect()
    }
}

fn sign(state: NodeState) -> &'static str {
    match state {
        NodeState::Done => "done",
        NodeState::Now => "now",
        NodeState::Ahead => "ahead",
        NodeState::Open => "open",
        NodeState::Passed => "passed",
    }
}

fn told(said: &mut String, nodes: &[Node]) {
    for node in nodes {
        writeln!(said, "  {} | {} | {}", node.when, sign(node.state), node.title).expect("writes");
        for line in &node.lines {
            writeln!(said, "      {line}").expect("writes");
        }
        let acts: Vec<&str> = node.acts.iter().map(|act| act.words.as_str()).chain(node.take_back.as_deref()).collect();
        if !acts.is_empty() {
            writeln!(said, "      [{}]", acts.join("] [")).expect("writes");
        }
    }
}

fn timeline_in_words(state: &TimelineState) -> String {
    let mut said = format!("{}\n", state.title);
    let plan = state.plan.as_ref().map(|plan| plan.words.clone());
    for line in plan.iter().chain(state.empty.as_ref().map(|empty| &empty.words)) {
        writeln!(said, "{line}").expect("writes");
    }
    if !state.earlier.is_empty() {
        writeln!(said, "{} ({})", state.earlier_label, state.earlier_spoken).expect("writes");
        told(&mut said, &state.earlier);
        writeln!(said, "Shown").expect("writes");
    }
    told(&mut said, &state.nodes);
    said
}

fn plan_in_words(state: &PlanState) -> String {
    let mut said = format!("{}\n{}\n", state.title, state.whose);
    for line in &state.whose_lines {
        writeln!(said, "{line}").expect("writes");
    }
    if let Some(card) = &state.notice {
        writeln!(said, "{}\n  {}", card.lead, card.lines.join("\n  ")).expect("writes");
    }
    if let Some(empty) = &state.empty {
        writeln!(said, "{}", empty.words).expect("writes");
    }
    for group in &state.groups {
        writeln!(said, "{}", group.title).expect("writes");
        if !group.line.is_empty() {
            writeln!(said, "{}", group.line).expect("writes");
        }
        told(&mut said, &group.nodes);
    }
    for line in &state.differences {
        writeln!(said, "- {line}").expect("writes");
    }
    said
}

fn both(desk: &Desk) -> String {
    format!("{}\n{}", timeline_in_words(&desk.timeline()), plan_in_words(&desk.plan()))
}

#[test]
fn england_first_baby_at_29_weeks_4_days_reads_as_it_was_read() {
    let desk = Desk::expecting("england", true);
    desk.visit("2026-11-13T09:30:00+00:00", "midwife");
    desk.visit("2026-12-03T10:20:00+00:00", "midwife");
    for (window, on) in [
        ("england-booking", "2026-07-01"),
        ("england-dating-scan", "2026-07-24"),
        ("england-contact-16", "2026-08-20"),
        ("england-anomaly-scan", "2026-09-18"),
        ("england-contact-25", "2026-10-22"),
    ] {
        desk.mark(window, "had", Some(on));
    }
    desk.mark("england-contact-28", "had", None);
    desk.mark("england-rsv", "asked", None);
    desk.mark("england-flu", "not_for_me", None);
    agrees("england_first", &both(&desk));
    assert_eq!(
        desk.window("england-contact-28").node.lines,
        ["Had it on 13 Nov"],
        "the day of the visit she wrote down"
    );
}

#[test]
fn the_united_states_read_as_they_were_read() {
    agrees("united_states", &both(&Desk::expecting("united-states", false)));
}

#[test]
fn a_late_starter_with_the_plan_of_the_who_reads_as_it_was_read() {
    let mut desk = Desk::expecting("other", false);
    desk.now = at("2026-12-03T09:00:00+00:00");
    let moves = desk.moves("who-contact-1", "2026-12-02").expect("the next ones move");
    agrees("who_late_moves", &format!("{}\n{}\n{}\n", moves.title, moves.line, moves.moves.join("\n")));
    desk.mark("who-contact-1", "had", Some("2026-12-02"));
    agrees("who_late", &both(&desk));
}

#[test]
fn twins_read_as_they_were_read() {
    let desk = Desk::expecting("england", false);
    desk.keep("babies", &[("babies", one("twins_two_placentas"))]);
    agrees("twins", &both(&desk));
}

#[test]
fn after_a_birth_it_reads_as_it_was_read() {
    let desk = Desk::expecting("england", true);
    desk.mark("england-rsv", "had", None);
    desk.keep("ended", &[("how", one("birth")), ("ended_on", Value::On(day("2026-11-16")))]);
    agrees("after_birth", &both(&desk));
    let care = desk.diary.care(desk.now).expect("reads");
    assert!(care.rows.iter().any(|row| row.title == "Check-ups for you" && row.place == Place::Plan));
}

#[test]
fn after_a_birth_without_a_day_the_day_is_asked_for() {
    let desk = Desk::expecting("england", true);
    desk.keep("ended", &[("how", one("birth"))]);
    let empty = desk.plan().empty.expect("says why");
    assert_eq!(empty.words, "With the day of the birth, your check-ups show here.");
    assert_eq!(empty.action.expect("a button").place, Place::Form { kind: "ended".to_owned() });
}

#[test]
fn after_a_loss_it_reads_as_it_was_read() {
    let desk = Desk::expecting("england", true);
    desk.keep("ended", &[("how", one("loss")), ("ended_on", Value::On(day("2026-11-16")))]);
    agrees("after_loss", &both(&desk));
    let care = desk.diary.care(desk.now).expect("reads");
    assert!(
        care.open_window.is_none() && care.rows.iter().all(|row| row.place != Place::Plan),
        "nothing offers a plan"
    );
    assert_eq!(desk.diary.window("england-rsv".to_owned(), desk.now).expect("reads"), None);
}

#[test]
fn without_a_date_the_plan_asks_for_one() {
    let plan = Desk::new().plan();
    assert!(plan.groups.is_empty());
    assert_eq!(plan.empty.and_then(|empty| empty.action).map(|action| action.place), Some(Place::DueDate));
}

#[test]
fn a_window_page_says_what_it_is_whose_it_is_and_how_sure() {
    let desk = Desk::expecting("england", true);
    let window = desk.window("england-rsv");
    assert_eq!(window.title, "RSV vaccine");
    assert_eq!((window.node.when.as_str(), window.node.state), ("28w on", NodeState::Open));
    assert_eq!(window.node.lines, ["From 11 November"]);
    assert_eq!(window.node.spoken, "28 weeks. RSV vaccine. From 11 November");
    let acts: Vec<&str> = window.node.acts.iter().map(|act| act.id.as_str()).collect();
    assert_eq!(acts, ["had", "asked", "not_for_me"]);
    assert_eq!(window.node.acts[0].spoken, "RSV vaccine: Had it");
    assert_eq!((window.source[1].as_str(), window.evidence.as_str()), ("We read it in the source itself.", "F-041"));
    let unreviewed = desk.window("england-sweep-talk");
    assert!(unreviewed.source.iter().any(|line| line.starts_with("Not reviewed yet")));
    assert!(unreviewed.node.lines.iter().any(|line| line.starts_with("Not reviewed yet")));
}

#[test]
fn what_is_marked_is_kept_changed_taken_back_and_undone() {
    let desk = Desk::expecting("england", true);
    let before = desk.plan();
    let kept = desk.mark("england-rsv", "had", Some("2026-11-20"));
    assert_eq!(kept.words, "Saved: RSV vaccine: had it");
    assert_eq!(desk.window("england-rsv").node.lines, ["Had it on 20 Nov"]);
    let changed = desk.mark("england-rsv", "not_for_me", None);
    assert_eq!(desk.window("england-rsv").node.lines[1], "Not for you, you said.");
    desk.diary.undo(changed.undo).expect("undoes").expect("can be");
    assert_eq!(desk.window("england-rsv").node.lines, ["Had it on 20 Nov"]);
    let Submitted::Kept { kept: taken } =
        desk.diary.unmark_window("england-rsv".to_owned(), desk.now).expect("answers")
    else {
        panic!("was marked")
    };
    assert_eq!(desk.plan(), before);
    desk.diary.undo(taken.undo).expect("undoes").expect("can be");
    assert_eq!(desk.window("england-rsv").node.state, NodeState::Done);
    desk.diary.undo(kept.undo).expect("undoes").expect("can be");
    assert_eq!(desk.plan(), before);
    let gone = desk.diary.unmark_window("england-rsv".to_owned(), desk.now).expect("answers");
    assert!(matches!(gone, Submitted::Gone { .. }), "nothing was said of it");
}

#[test]
fn asking_keeps_one_question_and_one_undo_takes_both_back() {
    let desk = Desk::expecting("england", true);
    let kept = desk.mark("england-rsv", "asked", None);
    assert_eq!(kept.words, "Saved. It is among your questions.");
    assert_eq!(desk.questions(), ["RSV vaccine: can I have it, and when?"]);
    assert_eq!(desk.window("england-rsv").node.lines[1], "You mean to ask about it.");
    desk.mark("england-rsv", "asked", None);
    assert_eq!(desk.questions().len(), 1, "the same one waits already");
    let desk = Desk::expecting("england", true);
    let kept = desk.mark("england-rsv", "asked", None);
    desk.diary.undo(kept.undo).expect("undoes").expect("can be");
    assert!(desk.questions().is_empty() && desk.window("england-rsv").node.state == NodeState::Open);
}

#[test]
fn a_mark_that_cannot_be_is_refused_and_keeps_nothing() {
    let desk = Desk::expecting("england", true);
    let before = desk.plan();
    for (on, says) in [("2026-11-23", "not"), ("1912-04-15", "too long ago")] {
        let Submitted::Refused { notes } = desk.submit_mark("england-rsv", "had", Some(on)) else {
            panic!("{on} stands")
        };
        assert_eq!(notes[0].field, "on");
        assert!(notes[0].words.contains(says), "{on}: {}", notes[0].words);
    }
    for (id, how) in [("nothing", "had"), ("", "had"), ("england-rsv", "swallowed"), ("england-rsv\0", "had")] {
        assert!(matches!(desk.submit_mark(id, how, None), Submitted::Gone { .. }), "{id} {how}");
    }
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_new_due_date_lists_what_moves_and_what_she_had_stays() {
    let desk = Desk::expecting("england", true);
    desk.mark("england-contact-28", "had", Some("2026-11-13"));
    let answers = vec![Answer { field: "due".to_owned(), value: Value::On(day("2027-02-10")) }];
    let preview = desk.diary.preview_due("due_given".to_owned(), answers.clone(), desk.now).expect("reads");
    let Some(DuePreview::Ready { state }) = preview else { panic!("is a date") };
    agrees("due_moves", &(state.moves.join("\n") + "\n"));
    assert!(!state.moves.iter().any(|line| line.contains("13 Nov")), "{:?}", state.moves);
    desk.due("2027-02-10");
    assert_eq!(desk.window("england-contact-28").node.lines, ["Had it on 13 Nov"]);
    let rail = desk.timeline().nodes;
    let next = rail.iter().find(|node| node.window.as_deref() == Some("england-contact-31")).expect("is ahead");
    assert_eq!(next.lines, ["Week of 9 December"]);
}

#[test]
fn what_is_offered_in_any_week_is_not_said_to_move() {
    let desk = Desk::expecting("other", true);
    let answers = vec![Answer { field: "due".to_owned(), value: Value::On(day("2027-02-10")) }];
    let preview = desk.diary.preview_due("due_given".to_owned(), answers, desk.now).expect("reads");
    let Some(DuePreview::Ready { state }) = preview else { panic!("is a date") };
    assert!(state.moves.iter().any(|line| line.starts_with("Visit: from ")), "{:?}", state.moves);
    assert!(
        !state.moves.iter().any(|line| line.starts_with("Flu") || line.starts_with("Tetanus")),
        "{:?}",
        state.moves
    );
}

#[test]
fn nothing_moves_where_nothing_moves() {
    let desk = Desk::expecting("england", true);
    assert_eq!(desk.moves("england-contact-28", "2026-11-13"), None);
    assert_eq!(desk.moves("nothing", "2026-11-13"), None);
    let who = Desk::expecting("other", true);
    assert_eq!(who.moves("who-contact-1", "2026-07-25"), None, "12 weeks, as planned");
    assert_eq!(who.moves("who-contact-1", "2027-07-25"), None, "a day that is refused moves nothing");
}

#[test]
fn a_visit_she_wrote_down_stands_in_the_place_of_the_planned_one() {
    let desk = Desk::expecting("england", true);
    let planned = |desk: &Desk| {
        let rail = desk.timeline().nodes;
        let nodes: Vec<Node> =
            rail.into_iter().filter(|node| node.window.as_deref() == Some("england-contact-31")).collect();
        assert_eq!(nodes.len(), 1);
        nodes[0].clone()
    };
    assert_eq!(planned(&desk).lines, ["Week of 2 December"]);
    desk.visit("2026-12-03T10:20:00+00:00", "midwife");
    assert_eq!(planned(&desk).title, "Midwife, Elm Street clinic");
    assert_eq!(planned(&desk).lines, ["Thu 3 Dec, 10:20"]);
    desk.visit("2026-12-04T10:20:00+00:00", "blood_test");
    assert_eq!(planned(&desk).title, "Midwife, Elm Street clinic", "a blood test is no midwife");
}

#[test]
fn the_setting_changes_whose_plan_it_is_and_says_so() {
    let desk = Desk::expecting("germany", false);
    assert_eq!(desk.plan().whose, "Plan: WHO");
    assert!(
        desk.plan().whose_lines.iter().any(|line| line.starts_with("Evenfall knows no plan made for your country."))
    );
    let choose = |id: &str| desk.keep("care_plan", &[("care_plan", one(id))]);
    choose("united_states");
    assert_eq!(desk.plan().whose, "Plan: United States");
    assert!(!desk.plan().whose_lines.iter().any(|line| line.contains("stands in")));
    let own = choose("own");
    assert_eq!(desk.plan().notice.expect("says so").lead, "A plan of your own");
    desk.diary.undo(own.undo).expect("undoes").expect("can be");
    assert_eq!(desk.plan().whose, "Plan: United States");
    desk.keep("care_plan", &[("care_plan", one("as_in_country")), ("team_plan", Value::Yes(true))]);
    let plan = desk.plan();
    assert_eq!(plan.whose, "Plan: your team's");
    assert!(plan.notice.expect("says so").lines[0].starts_with("You said that your team plans for you"));
}

#[test]
fn care_leads_to_the_plan_and_to_what_is_open() {
    let desk = Desk::expecting("england", true);
    let care = desk.diary.care(desk.now).expect("reads");
    let row = care.rows.iter().find(|row| row.place == Place::Plan).expect("leads there");
    assert_eq!((row.title.as_str(), row.note.as_str()), ("Visits and tests", "Plan: England, first baby"));
    let card = care.open_window.expect("something is open");
    assert_eq!((card.label.as_str(), card.lead.as_str()), ("Open now", "Whooping cough vaccine"));
    desk.mark("england-whooping-cough", "had", None);
    let card = desk.diary.care(desk.now).expect("reads").open_window.expect("something is open");
    assert_eq!(card.lead, "Flu vaccine");
}

#[test]
fn marks_of_an_earlier_pregnancy_do_not_count_in_the_next() {
    let mut desk = Desk::expecting("united-states", false);
    desk.mark("us-tdap", "had", None);
    desk.mark("us-rsv", "had_before", None);
    desk.keep("ended", &[("how", one("birth")), ("ended_on", Value::On(day("2026-11-22")))]);
    desk.now = at("2028-10-20T09:00:00+00:00");
    desk.due("2028-12-04");
    assert_eq!(desk.window("us-tdap").node.state, NodeState::Open, "every pregnancy");
    let rsv = desk.window("us-rsv").node;
    assert_eq!(rsv.state, NodeState::Done);
    assert!(rsv.lines.iter().any(|line| line.contains("Ask how your baby will be protected")), "{:?}", rsv.lines);
    assert_eq!(rsv.take_back, None, "it was said of another pregnancy");
}

#[test]
fn questions_move_up_and_down_in_her_order_and_one_undo_takes_it_back() {
    let desk = Desk::expecting("england", true);
    let ids: Vec<String> = ["One?", "Two?", "Three?"]
        .iter()
        .map(|words| desk.keep("question", &[("words", Value::Text((*words).to_owned()))]).entry.expect("an entry"))
        .collect();
    let go = |id: &str, up: bool| desk.diary.move_question(id.to_owned(), up, desk.now).expect("answers");
    let Submitted::Kept { kept } = go(&ids[2], true) else { panic!("moves") };
    assert_eq!(kept.words, "Moved to place 2.");
    assert_eq!(desk.questions(), ["One?", "Three?", "Two?"]);
    assert!(matches!(go(&ids[2], true), Submitted::Kept { .. }));
    assert_eq!(desk.questions(), ["Three?", "One?", "Two?"]);
    assert!(matches!(go(&ids[2], true), Submitted::Gone { .. }), "it is the first");
    assert!(matches!(go(&ids[1], false), Submitted::Gone { .. }), "it is the last");
    assert!(matches!(go("nothing", false), Submitted::Gone { .. }));
    assert!(matches!(go(&ids[0], false), Submitted::Kept { .. }));
    assert_eq!(desk.questions(), ["Three?", "Two?", "One?"]);
    desk.diary.undo(kept.undo).expect("undoes");
}

#[test]
fn a_move_is_taken_back_whole() {
    let desk = Desk::expecting("england", true);
    let ask = |words: &str| desk.keep("question", &[("words", Value::Text(words.to_owned()))]).entry.expect("an entry");
    let (_, second) = (ask("One?"), ask("Two?"));
    let before = desk.diary.form("question".to_owned(), Some(second.clone()), desk.now).expect("reads");
    let Submitted::Kept { kept } = desk.diary.move_question(second.clone(), true, desk.now).expect("answers") else {
        panic!("moves")
    };
    assert_eq!(desk.questions(), ["Two?", "One?"]);
    desk.diary.undo(kept.undo).expect("undoes").expect("can be");
    assert_eq!(desk.questions(), ["One?", "Two?"]);
    assert_eq!(desk.diary.form("question".to_owned(), Some(second), desk.now).expect("reads"), before);
}

#[test]
fn a_visit_in_1912_is_asked_about_and_not_lost() {
    let desk = Desk::expecting("england", true);
    let answers = |moment: &str| {
        vec![
            Answer { field: "with_whom".to_owned(), value: one("midwife") },
            Answer { field: "at".to_owned(), value: Value::At(at(moment)) },
        ]
    };
    let long_ago = answers("1912-04-15T02:20:00+00:00");
    let asked =
        desk.diary.submit("appointment".to_owned(), None, long_ago.clone(), Vec::new(), desk.now).expect("answers");
    assert!(matches!(asked, Submitted::Asked { .. }), "{asked:?}");
    let kept = desk.diary.submit("appointment".to_owned(), None, long_ago, vec!["at".to_owned()], desk.now);
    assert!(matches!(kept, Ok(Submitted::Kept { .. })));
    assert!(desk.timeline().nodes.iter().all(|node| !node.title.starts_with("Midwife, Elm")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn a_plan_changed_back_and_forth_loses_nothing(
        changes in prop::collection::vec(0..5_usize, 1..6),
        marks in prop::collection::vec((0..6_usize, 0..3_usize), 1..6),
    ) {
        let desk = Desk::expecting("england", true);
        let windows = ["england-booking", "england-rsv", "england-flu", "england-contact-28", "england-glucose", "ours-legs-24"];
        for (window, how) in marks {
            desk.mark(windows[window], ["had", "asked", "not_for_me"][how], None);
        }
        let before = (desk.plan(), desk.timeline());
        for change in changes {
            let id = ["england", "united_states", "who", "own", "as_in_country"][change];
            desk.keep("care_plan", &[("care_plan", one(id)), ("team_plan", Value::Yes(change % 2 == 0))]);
            desk.plan();
            desk.timeline();
        }
        desk.keep("care_plan", &[("care_plan", one("as_in_country"))]);
        prop_assert_eq!((desk.plan(), desk.timeline()), before);
    }
}

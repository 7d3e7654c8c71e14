//! A pregnancy's dates, its end, and the next one, through the forms she fills.

use chrono::NaiveDate;
use evenfall_core::diary::{self, Kept, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::screens::due_date::DueDateState;
use evenfall_core::screens::timeline::TimelineState;
use evenfall_core::screens::today::TodayState;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};

struct Desk {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
    Desk { store, words: Words::in_language(Language::English), _folder: folder }
}

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn on(text: &str) -> Value {
    Value::On(text.parse::<NaiveDate>().expect("a date"))
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn answers(fields: &[(&str, Value)]) -> Answers {
    fields.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect()
}

impl Desk {
    fn submit(&self, sheet: &str, fields: &[(&str, Value)], now: &str) -> Submitted {
        diary::submit(&self.store, sheet, None, &answers(fields), &[], at(now), &self.words)
            .expect("answers")
            .expect("is a sheet")
    }

    #[track_caller]
    fn keep(&self, sheet: &str, fields: &[(&str, Value)], now: &str) -> Kept {
        match self.submit(sheet, fields, now) {
            Submitted::Kept(kept) => kept,
            other => panic!("{sheet} was not kept: {other:?}"),
        }
    }

    #[track_caller]
    fn refused(&self, sheet: &str, fields: &[(&str, Value)], now: &str) -> (String, String) {
        match self.submit(sheet, fields, now) {
            Submitted::Refused(notes) => (notes[0].field.clone(), notes[0].words.clone()),
            other => panic!("{sheet} was not refused: {other:?}"),
        }
    }

    fn today(&self, now: &str) -> TodayState {
        TodayState::read(&self.store, at(now), &self.words).expect("reads")
    }

    fn due(&self, now: &str) -> DueDateState {
        DueDateState::read(&self.store, at(now), &self.words).expect("reads")
    }

    fn in_england(&self) {
        self.keep(
            "place",
            &[("country", one("england")), ("first_baby", Value::Yes(true))],
            "2026-06-03T20:00:00+01:00",
        );
    }

    fn by_last_period(&self) -> Kept {
        let fields = [("first_day", on("2026-04-25")), ("cycle_days", Value::Number(28.0))];
        self.keep("due_last_period", &fields, "2026-06-03T20:10:00+01:00")
    }

    fn by_scan(&self) -> Kept {
        let fields = [("scan_day", on("2026-07-24")), ("crown_rump", Value::Number(58.0)), ("chart", one("robinson"))];
        self.keep("due_crown_rump", &fields, "2026-07-24T15:00:00+01:00")
    }
}

const NOW: &str = "2026-11-22T08:52:00+00:00";

#[test]
fn in_england_the_dating_scan_replaces_the_period_and_both_stay() {
    let desk = desk();
    desk.in_england();
    assert_eq!(desk.by_last_period().words, "Saved. Due 30 January 2027.");
    assert_eq!(desk.by_scan().words, "Saved. Due 3 February 2027.");
    let week = desk.today(NOW).week.expect("is dated");
    assert_eq!((week.weeks.as_str(), week.days.as_str()), ("29 weeks", "4 days"));
    assert_eq!((week.trimester.as_str(), week.left.as_str()), ("Third trimester", "73 days to 3 February"));
    let due = desk.due(NOW);
    let titles: Vec<&str> = due.history.iter().map(|account| account.title.as_str()).collect();
    assert_eq!(titles, ["3 February 2027, by scan", "30 January 2027, by last period"]);
    assert_eq!(due.history[1].reason, "Replaced: in the UK the dating scan sets the date. It differs by 4 days.");
}

#[test]
fn a_date_that_is_kept_beside_another_is_said_to_be() {
    let desk = desk();
    desk.in_england();
    desk.keep("due_given", &[("due", on("2027-03-03"))], "2026-06-03T20:05:00+01:00");
    assert_eq!(desk.by_scan().words, "Saved, and kept beside the date in use: 3 March 2027 stays.");
}

#[test]
fn the_same_scan_leaves_the_period_in_the_united_states() {
    let desk = desk();
    desk.keep("place", &[("country", one("united-states"))], "2026-06-03T20:00:00-04:00");
    desk.by_last_period();
    desk.by_scan();
    let due = desk.due(NOW);
    assert_eq!(due.in_use.expect("is dated").date, "30 January 2027");
    assert!(due.history[0].reason.starts_with("In use: the scan differs by 4 days, within the 7 allowed"));
}

#[test]
fn a_date_is_taken_back_with_the_pregnancy_it_opened() {
    let desk = desk();
    let kept = desk.by_last_period();
    diary::undo(&desk.store, &kept.undo, &desk.words).expect("undoes");
    let today = desk.today(NOW);
    assert_eq!(today.week, None);
    assert!(today.no_date.is_some());
}

#[test]
fn dates_that_cannot_be_are_refused_at_their_field() {
    let desk = desk();
    let period = |day: &str| [("first_day", on(day)), ("cycle_days", Value::Number(28.0))];
    assert_eq!(desk.refused("due_last_period", &period("1800-01-01"), NOW).0, "first_day");
    assert_eq!(desk.refused("due_last_period", &period("2030-01-01"), NOW).0, "first_day");
    assert_eq!(desk.refused("due_last_period", &period("2025-01-01"), NOW).0, "first_day");
    let cycle = [("first_day", on("2026-04-25")), ("cycle_days", Value::Number(50.0))];
    assert_eq!(desk.refused("due_last_period", &cycle, NOW).0, "cycle_days");
    let scan =
        |mm: f64| [("scan_day", on("2026-07-24")), ("crown_rump", Value::Number(mm)), ("chart", one("robinson"))];
    assert_eq!(desk.refused("due_crown_rump", &scan(85.0), NOW).0, "crown_rump");
    assert_eq!(desk.refused("due_crown_rump", &scan(1e9), NOW).0, "crown_rump");
    let early = [("due", on("2027-02-03")), ("scan_day", on("2026-01-01"))];
    assert_eq!(desk.refused("due_given", &early, NOW).0, "scan_day");
    assert_eq!(desk.refused("due_given", &[], NOW).0, "due");
    assert_eq!(desk.today(NOW).week, None, "nothing was kept");
}

#[test]
fn a_date_shows_what_it_moves_before_it_is_kept() {
    let desk = desk();
    desk.in_england();
    desk.by_last_period();
    let fields =
        answers(&[("scan_day", on("2026-07-24")), ("crown_rump", Value::Number(58.0)), ("chart", one("robinson"))]);
    let preview = diary::preview_due(&desk.store, "due_crown_rump", &fields, &desk.words).expect("reads");
    let preview = preview.expect("is a way of dating").expect("stands");
    let state = evenfall_core::screens::due_date::DuePreviewState::read(&desk.store, &preview, at(NOW), &desk.words)
        .expect("reads");
    assert_eq!(state.makes, "Due 3 February 2027. That makes today 29 weeks 4 days.");
    assert!(state.moves.iter().any(|line| line == "Due date from 30 Jan to 3 Feb"), "{:?}", state.moves);
    assert_eq!(desk.due(NOW).history.len(), 1, "a look keeps nothing");
}

#[test]
fn after_a_loss_the_weeks_are_put_away_and_come_back_when_it_was_a_mistake() {
    let desk = desk();
    desk.in_england();
    desk.by_last_period();
    desk.keep("ended", &[("how", one("loss"))], NOW);
    let today = desk.today(NOW);
    assert_eq!(today.week, None);
    assert_eq!(today.no_date, None);
    assert_eq!(today.after[0].lead, "We are sorry.");
    let timeline = TimelineState::read(&desk.store, at(NOW), &desk.words).expect("reads");
    assert!(timeline.nodes.is_empty() && timeline.strip.is_none() && timeline.due.is_none());
    let taken_back = diary::take_back_ending(&desk.store, &desk.words).expect("takes back").expect("had ended");
    assert!(desk.today(NOW).week.is_some());
    diary::undo(&desk.store, &taken_back.undo, &desk.words).expect("undoes");
    assert!(desk.today(NOW).week.is_none());
    assert!(desk.refused("ended", &[("how", one("birth")), ("ended_on", on("2027-01-01"))], NOW).0 == "ended_on");
}

#[test]
fn a_pregnancy_after_a_loss_is_a_new_one_and_the_earlier_is_kept() {
    let desk = desk();
    desk.by_last_period();
    desk.keep("ended", &[("how", one("loss")), ("ended_on", on("2026-07-01"))], "2026-07-02T10:00:00+01:00");
    desk.keep(
        "due_last_period",
        &[("first_day", on("2026-09-01")), ("cycle_days", Value::Number(28.0))],
        "2026-10-10T10:00:00+01:00",
    );
    let week = desk.today(NOW).week.expect("is dated");
    assert_eq!((week.weeks.as_str(), week.days.as_str()), ("11 weeks", "5 days"));
    assert_eq!(desk.due(NOW).history.len(), 1, "the earlier pregnancy's accounts are its own");
}

#[test]
fn twins_of_unknown_placentas_are_taken() {
    let desk = desk();
    desk.in_england();
    desk.by_scan();
    desk.keep("babies", &[("babies", one("twins_unknown"))], NOW);
    assert!(desk.due(NOW).notes.iter().all(|note| !note.contains("planned")));
    desk.keep("babies", &[("babies", one("twins_two_placentas"))], NOW);
    assert!(desk.due(NOW).notes.iter().any(|note| note.contains("37 weeks") && note.contains("Not reviewed")));
}

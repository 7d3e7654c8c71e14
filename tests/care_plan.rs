//! The care plan's rules: the weeks of the visits, when a window is open, and that nothing she had is ever lost.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use evenfall_core::care::plan::{
    How, Marked, PACK_FILES, Plan, PlanAge, PlanChoice, PlanStage, Status, Window, WindowKind, booking_by, contacts,
    read_pack, what_of, windows,
};
use evenfall_core::entry::EntryId;
use evenfall_core::evidence::Standing;
use evenfall_core::profile::Basis;
use evenfall_core::screens::calculator::ContactsFound;
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

const PACKS: [PlanChoice; 3] = [PlanChoice::England, PlanChoice::UnitedStates, PlanChoice::Who];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn age(text: &str) -> PlanAge {
    text.parse().expect("an age")
}

fn english() -> Words {
    Words::in_language(Language::English)
}

/// The due date of a pregnancy that is so far on this day.
fn due_for(at: PlanAge, on: NaiveDate) -> NaiveDate {
    on + Days::new(280) - Days::new(u64::from(at.total_days()))
}

fn status_of(name: &str) -> Status {
    match name {
        "ahead" => Status::Ahead,
        "open" => Status::Open,
        "still_possible" => Status::StillPossible,
        "too_late" => Status::TooLate,
        "out_of_season" => Status::OutOfSeason,
        other => panic!("{other}"),
    }
}

fn had(window: &str, on: &str) -> Marked {
    marked(window, How::Had, on, 1)
}

fn marked(window: &str, how: How, on: &str, number: u32) -> Marked {
    let entry: EntryId = format!("{number:016x}").parse().expect("a name");
    Marked { entry, window: window.to_owned(), how, day: day(on), earlier: false }
}

fn expecting(due: &str) -> PlanStage {
    PlanStage::Expecting { due: day(due) }
}

fn find<'a>(windows: &'a [Window], id: &str) -> &'a Window {
    windows.iter().find(|window| window.id == id).unwrap_or_else(|| panic!("{id} is not in the plan"))
}

fn weeks_of_visits(windows: &[Window]) -> Vec<u16> {
    windows.iter().filter(|window| window.kind == WindowKind::Contact).filter_map(|window| window.week).collect()
}

#[derive(Deserialize)]
struct Cases<T> {
    cases: Vec<T>,
}

fn cases<T: DeserializeOwned>(json: &str) -> Vec<T> {
    serde_json::from_str::<Cases<T>>(json).expect("cases").cases
}

#[derive(Deserialize)]
struct ContactCase {
    id: String,
    plan: String,
    first: Option<String>,
    weeks: Vec<i32>,
}

#[test]
fn the_visits_after_a_first_one_are_those_of_the_published_rows() {
    for case in cases::<ContactCase>(include_str!("vectors/plan_contacts.json")) {
        let found = ContactsFound::read(&case.plan, case.first.as_deref(), None, &english()).expect("a plan");
        let weeks: Vec<i32> = found.contacts.iter().map(|contact| contact.week).collect();
        assert_eq!(weeks, case.weeks, "{} {:?}", case.id, case.first);
        assert!(found.contacts.iter().all(|contact| contact.days == 0 && contact.date.is_none()));
    }
}

/// The rule as EVIDENCE F-002 words it, written a second time and by hand for every week of a first visit.
#[test]
fn every_first_week_from_4_to_41_leads_where_the_rule_of_the_who_leads() {
    let gap = |first: u16, at: u16| {
        let closer = match first {
            22 | 23 => at >= 30,
            28 | 29 => at >= 32,
            30.. => true,
            _ => false,
        };
        if closer || at >= 34 {
            2
        } else if at >= 26 {
            4
        } else if at >= 20 {
            6
        } else {
            8
        }
    };
    for first in 4..=41_u16 {
        let mut expected = BTreeSet::from([40, 41]);
        let mut at = first;
        while at < 40 {
            at += gap(first, at);
            expected.insert(at);
        }
        expected.retain(|week| (first + 1..=41).contains(week));
        let plan = Plan::standard(PlanChoice::Who, false);
        let weeks: Vec<u16> = contacts(plan, Some(PlanAge::of_weeks(first)), None)
            .iter()
            .map(|contact| u16::try_from(contact.week).expect("a week"))
            .collect();
        assert_eq!(weeks, expected.into_iter().collect::<Vec<_>>(), "after a first visit in week {first}");
    }
}

#[test]
fn a_due_date_gives_each_visit_the_first_day_of_its_week() {
    let found = ContactsFound::read("who", Some("20w3d"), Some(day("2027-02-03")), &english()).expect("a plan");
    assert_eq!(found.contacts[0].date, Some(day("2026-10-28")), "26 weeks");
    assert_eq!(found.contacts[6].date, Some(day("2027-02-10")), "41 weeks");
    assert_eq!(found.lines[0], "26 weeks, from 28 October 2026");
    let json = serde_json::to_value(&found.contacts[0]).expect("is a record");
    assert_eq!(json, serde_json::json!({"week": 26, "days": 0, "date": "2026-10-28", "id": "who-contact-2"}));
    let undated = ContactsFound::read("who", Some("20w3d"), None, &english()).expect("a plan");
    assert_eq!(serde_json::to_value(&undated.contacts[0]).expect("is a record").get("date"), None);
}

#[test]
fn what_is_no_plan_or_no_age_is_said_at_its_field() {
    let refused = |plan: &str, first: &str, due: Option<&str>| {
        let due = due.map(day);
        let notes = ContactsFound::read(plan, Some(first), due, &english()).expect_err("is refused");
        assert!(notes[0].words.ends_with('.') && notes[0].words.len() > 20, "{notes:?}");
        notes[0].field.clone()
    };
    for odd in ["", "20w7d", "45w0d", "-1", "20w3", "w", "9999999999w", "20x", "٢٠w"] {
        if odd == "20w3" {
            assert_eq!(odd.parse::<PlanAge>(), Ok(age("20w3d")));
            continue;
        }
        assert_eq!(refused("who", odd, None), "first_contact", "{odd}");
    }
    assert_eq!(refused("nice-second", "20w3d", None), "plan");
    assert_eq!(refused("who", "20w3d", Some("2300-01-01")), "due");
}

#[derive(Deserialize)]
struct WindowCase {
    id: String,
    plan: PlanChoice,
    window: String,
    age: String,
    on: Option<String>,
    status: String,
}

#[test]
fn windows_open_and_close_as_the_published_rows_say() {
    for case in cases::<WindowCase>(include_str!("vectors/plan_windows.json")) {
        let today = day(case.on.as_deref().unwrap_or("2026-11-22"));
        let stage = PlanStage::Expecting { due: due_for(age(&case.age), today) };
        let laid_out = windows(Plan::standard(case.plan, true), stage, &[], today);
        assert_eq!(find(&laid_out, &case.window).status, status_of(&case.status), "{} {}", case.id, case.age);
    }
}

/// EVIDENCE N-133.
#[test]
fn a_vaccine_given_once_in_a_life_is_not_offered_again_in_a_later_pregnancy() {
    let today = day("2026-10-15");
    let stage = PlanStage::Expecting { due: due_for(age("33w0d"), today) };
    let earlier = |window: &str, how: How| Marked { earlier: true, ..marked(window, how, "2024-11-02", 1) };
    let us = Plan::standard(PlanChoice::UnitedStates, false);
    for mark in [
        earlier("us-rsv", How::Had),
        earlier("england-rsv", How::Had),
        marked("us-rsv", How::HadBefore, "2026-10-01", 1),
    ] {
        let laid_out = windows(us, stage, &[mark], today);
        assert_eq!(find(&laid_out, "us-rsv").status, Status::HadBefore);
    }
    let tdap = windows(us, stage, &[earlier("us-tdap", How::Had)], today);
    assert_eq!(find(&tdap, "us-tdap").status, Status::Open, "every pregnancy");
    let uk = windows(Plan::standard(PlanChoice::England, false), stage, &[earlier("england-rsv", How::Had)], today);
    assert_eq!(find(&uk, "england-rsv").status, Status::Open, "whether the UK repeats it is unread (J-17)");
}

/// EVIDENCE N-136.
#[test]
fn who_asks_late_is_booked_within_two_weeks() {
    assert_eq!(booking_by(age("8w0d")), age("10w0d"));
    assert_eq!(booking_by(age("9w0d")), age("10w0d"));
    assert_eq!(booking_by(age("9w3d")), age("11w3d"));
}

/// EVIDENCE N-143, N-144, F-061, F-063.
#[test]
fn after_a_birth_its_checks_stand_with_ours() {
    let born = day("2026-11-01");
    let offsets = |choice: PlanChoice| -> Vec<(String, i64, i64)> {
        let stage = PlanStage::AfterBirth { born };
        windows(Plan::standard(choice, true), stage, &[], born)
            .into_iter()
            .map(|window| (window.id, (window.opens - born).num_days(), (window.closes - born).num_days()))
            .collect()
    };
    let has = |choice, id: &str, from, to| assert!(offsets(choice).contains(&(id.to_owned(), from, to)), "{id}");
    has(PlanChoice::UnitedStates, "us-after-three-weeks", 0, 21);
    has(PlanChoice::UnitedStates, "us-after-twelve-weeks", 22, 84);
    has(PlanChoice::Who, "who-after-first-day", 0, 1);
    has(PlanChoice::Who, "who-after-third-day", 2, 3);
    has(PlanChoice::Who, "who-after-second-week", 7, 14);
    has(PlanChoice::Who, "who-after-sixth-week", 42, 48);
    has(PlanChoice::England, "england-after-doctor", 42, 56);
    for choice in [PlanChoice::England, PlanChoice::UnitedStates, PlanChoice::Who, PlanChoice::Own] {
        for (id, from) in [("ours-after-legs-2", 14), ("ours-after-legs-6", 42), ("ours-after-legs-12", 84)] {
            has(choice, id, from, from + 6);
        }
        has(choice, "ours-after-iron", 42, 90);
    }
}

#[test]
fn a_late_first_visit_plans_the_next_ones_anew_and_taking_it_back_brings_the_plan_back() {
    let plan = Plan::standard(PlanChoice::Who, false);
    let (stage, today) = (expecting("2027-02-03"), day("2026-12-05"));
    let before = windows(plan, stage, &[], today);
    assert_eq!(weeks_of_visits(&before), [12, 20, 26, 30, 34, 36, 38, 40, 41]);
    let late = windows(plan, stage, &[had("who-contact-1", "2026-12-03")], today);
    assert_eq!(weeks_of_visits(&late), [31, 33, 35, 37, 39, 40, 41]);
    assert_eq!(find(&late, "who-contact-1").status, Status::Done);
    assert_eq!(windows(plan, stage, &[], today), before);
}

#[test]
fn a_later_visit_moves_those_after_it_only_when_it_was_a_week_late() {
    let plan = Plan::standard(PlanChoice::Who, false);
    let stage = expecting("2027-02-03");
    let at = |weeks: u16, days: u16| PlanAge::of_weeks(weeks).plus_days(days).day(day("2027-02-03")).to_string();
    let weeks = |second: String| {
        let marks = [had("who-contact-1", &at(12, 0)), had("who-contact-2", &second)];
        weeks_of_visits(&windows(plan, stage, &marks, day("2027-01-01")))
    };
    assert_eq!(weeks(at(20, 6)), [12, 20, 26, 30, 34, 36, 38, 40, 41]);
    assert_eq!(weeks(at(19, 0)), [12, 20, 26, 30, 34, 36, 38, 40, 41], "early moves nothing");
    assert_eq!(
        weeks(at(22, 0)),
        [12, 20, 28, 32, 36, 38, 40, 41],
        "8 weeks to 20, then 6, 4, 4: no first visit was late"
    );
}

#[test]
fn an_unmarked_visit_is_behind_her_once_the_next_opens_and_the_first_is_not() {
    let plan = Plan::standard(PlanChoice::England, true);
    let laid_out = windows(plan, expecting("2027-02-03"), &[], day("2026-11-22"));
    assert_eq!(find(&laid_out, "england-contact-25").status, Status::TooLate);
    assert_eq!(find(&laid_out, "england-contact-28").status, Status::StillPossible, "31 has not opened at 29w4d");
    assert_eq!(find(&laid_out, "england-booking").status, Status::StillPossible);
    let seen = windows(plan, expecting("2027-02-03"), &[had("england-contact-16", "2026-08-20")], day("2026-11-22"));
    assert_eq!(find(&seen, "england-booking").status, Status::TooLate, "somebody has seen her");
}

#[test]
fn with_a_teams_plan_only_vaccines_and_what_is_ours_are_left() {
    let plan = Plan { team: true, ..Plan::standard(PlanChoice::England, true) };
    let laid_out = windows(plan, expecting("2027-02-03"), &[], day("2026-11-22"));
    assert!(laid_out.iter().all(|window| window.kind == WindowKind::Vaccine || window.whose == "ours"), "{laid_out:?}");
    assert!(laid_out.iter().any(|window| window.id == "england-rsv"));
    for choice in PACKS {
        assert_eq!(contacts(Plan { choice, ..plan }, None, None), []);
    }
}

#[test]
fn a_plan_of_her_own_holds_what_is_ours_alone() {
    let laid_out = windows(Plan::standard(PlanChoice::Own, true), expecting("2027-02-03"), &[], day("2026-11-22"));
    assert!(!laid_out.is_empty() && laid_out.iter().all(|window| window.whose == "ours"));
}

#[test]
fn a_pack_with_a_field_it_does_not_know_is_refused() {
    for (name, json) in PACK_FILES {
        let good: serde_json::Value = serde_json::from_str(json).expect("is JSON");
        assert!(read_pack(json).is_ok(), "{name}: {:?}", read_pack(json).err());
        let mut top = good.clone();
        top["colour"] = "red".into();
        assert!(read_pack(&top.to_string()).is_err(), "{name}");
        let mut row = good.clone();
        row["windows"][0]["colour"] = "red".into();
        assert!(read_pack(&row.to_string()).is_err(), "{name}");
        let mut odd = good;
        odd["windows"][0]["from"] = "11w9d".into();
        assert!(read_pack(&odd.to_string()).is_err(), "{name}");
    }
    assert!(read_pack("{").is_err() && read_pack("{}").is_err());
}

fn known_rows() -> Vec<(&'static str, Vec<&'static str>)> {
    include_str!("vectors/evidence_ids.txt")
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.collect()))
        })
        .collect()
}

#[test]
fn every_row_of_a_pack_names_its_evidence_and_is_called_no_surer_than_it_is() {
    let rows = known_rows();
    let holds = |evidence: &str, standing: Standing| {
        let (_, words) = rows.iter().find(|(row, _)| *row == evidence).unwrap_or_else(|| panic!("no row {evidence}"));
        assert!(!words.contains(&"withheld"), "{evidence}");
        let status = match standing {
            Standing::IssuingBody => "conf-O",
            Standing::PrimaryPaper => "conf-P",
            Standing::DataFile => "conf-D",
            Standing::SecondaryPage => "conf-S",
            Standing::Design => "design",
            Standing::Memory => return,
        };
        assert!(words.contains(&status), "{evidence} is not {status}");
    };
    for (_, json) in PACK_FILES {
        let pack = read_pack(json).expect("a pack");
        assert!(!pack.source.is_empty());
        pack.windows.iter().for_each(|row| holds(&row.evidence, row.standing));
        pack.after_birth.iter().for_each(|row| holds(&row.evidence, row.standing));
        if let Some(rhythm) = &pack.rhythm {
            holds(&rhythm.evidence, rhythm.standing);
            holds(&rhythm.first_evidence, rhythm.first_standing);
        }
    }
}

#[test]
fn every_name_is_one_windows_alone_and_has_its_words() {
    let words = english();
    let mut names = BTreeSet::new();
    for choice in evenfall_core::care::plan::choices(&words) {
        assert!(names.insert(choice.id.clone()), "{} stands twice", choice.id);
        let what = what_of(&choice.id).expect("is known");
        for key in [format!("window-{what}"), format!("window-{what}-about")] {
            assert!(words.has(&key), "{key}");
        }
        assert!(choice.id.len() <= 60 && choice.id.is_ascii(), "{}", choice.id);
        assert!(choice.note.is_some_and(|note| !note.contains('{')));
    }
    assert_eq!(what_of("england-rsv"), Some("rsv"));
    assert_eq!(what_of("who-contact-3"), Some("contact"));
    assert_eq!(what_of("nothing"), None);
    for (_, json) in PACK_FILES {
        let pack = read_pack(json).expect("a pack");
        for row in &pack.windows {
            assert!(row.from <= row.to && row.until.is_none_or(|until| until >= row.to), "{}", row.id);
            assert!(row.months.iter().all(|month| (1..=12).contains(month)), "{}", row.id);
            assert_eq!(row.week.is_some(), row.kind == WindowKind::Contact, "{}", row.id);
            assert!(row.kind != WindowKind::AfterBirth, "{}", row.id);
        }
        assert!(pack.after_birth.iter().all(|row| row.from_day <= row.to_day));
    }
}

/// Her marks refer to these names for ever. A new one is added at the end; none is changed or taken away.
#[test]
fn no_name_of_a_window_is_ever_changed() {
    let names: Vec<String> =
        evenfall_core::care::plan::choices(&english()).into_iter().map(|choice| choice.id).collect();
    for known in include_str!("vectors/plan_names.txt").lines() {
        assert!(names.iter().any(|name| name == known), "{known} is gone, and marks may bear it");
    }
    let listed: BTreeSet<&str> = include_str!("vectors/plan_names.txt").lines().collect();
    let new: Vec<&String> = names.iter().filter(|name| !listed.contains(name.as_str())).collect();
    assert!(new.is_empty(), "add to tests/vectors/plan_names.txt: {new:?}");
}

#[test]
fn a_country_begins_with_the_plan_that_is_named_for_it() {
    use evenfall_core::care::countries::Country;
    let plan = |country: Country| country.authorities().plan;
    assert_eq!((plan(Country::England).value, plan(Country::England).basis), (PlanChoice::England, Basis::Named));
    assert_eq!((plan(Country::Scotland).value, plan(Country::Scotland).basis), (PlanChoice::England, Basis::StandsIn));
    assert_eq!(plan(Country::UnitedStates).value, PlanChoice::UnitedStates);
    assert_eq!((plan(Country::Germany).value, plan(Country::Germany).basis), (PlanChoice::Who, Basis::StandsIn));
}

fn any_marks() -> impl Strategy<Value = Vec<(usize, usize, i64)>> {
    prop::collection::vec((0..200_usize, 0..4_usize, -60..60_i64), 0..14)
}

fn marks_of(picked: &[(usize, usize, i64)], due: NaiveDate) -> Vec<Marked> {
    let names: Vec<String> = evenfall_core::care::plan::choices(&english()).into_iter().map(|one| one.id).collect();
    let middle = due - Days::new(120);
    let mut number = 0;
    picked
        .iter()
        .map(|(name, how, days)| {
            number += 1;
            let on = middle + chrono::TimeDelta::days(*days);
            marked(&names[name % names.len()], How::ALL[*how], &on.to_string(), number)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_window_opens_before_it_closes_and_has_a_name_of_its_own(
        choice in 0..4_usize, first in any::<bool>(), team in any::<bool>(), moved in -400..400_i64, picked in any_marks(),
    ) {
        let choice = [PlanChoice::England, PlanChoice::UnitedStates, PlanChoice::Who, PlanChoice::Own][choice];
        let today = day("2026-11-22");
        let due = today + chrono::TimeDelta::days(moved);
        let marks = marks_of(&picked, due);
        for stage in [PlanStage::Expecting { due }, PlanStage::AfterBirth { born: due }] {
            let laid_out = windows(Plan { choice, first_baby: first, team }, stage, &marks, today);
            let names: BTreeSet<&str> = laid_out.iter().map(|window| window.id.as_str()).collect();
            prop_assert_eq!(names.len(), laid_out.len());
            for window in &laid_out {
                prop_assert!(window.opens <= window.closes, "{:?}", window);
                prop_assert!(what_of(&window.id).is_some());
            }
        }
    }

    #[test]
    fn what_she_had_stays_when_the_date_moves_and_when_the_plan_does(
        from in 0..4_usize, to in 0..4_usize, moved in -90..90_i64, picked in any_marks(),
    ) {
        let plans = [PlanChoice::England, PlanChoice::UnitedStates, PlanChoice::Who, PlanChoice::Own];
        let due = day("2027-02-03");
        let today = day("2027-01-20");
        let marks = marks_of(&picked, due);
        let laid_out = |choice: usize, due: NaiveDate| {
            windows(Plan::standard(plans[choice], true), PlanStage::Expecting { due }, &marks, today)
        };
        let before = laid_out(from, due);
        for there in [laid_out(to, due), laid_out(from, due + chrono::TimeDelta::days(moved))] {
            for mark in marks.iter().filter(|mark| mark.how == How::Had) {
                // The latest word on a window is the one that counts.
                let latest = marks.iter().filter(|one| what_of(&one.window) == what_of(&mark.window)).max_by_key(|one| one.entry);
                if latest == Some(mark) {
                    let shown = there.iter().any(|window| window.status == Status::Done && what_of(&window.id) == what_of(&mark.window) && window.marked_on == Some(mark.day));
                    prop_assert!(shown, "{} had on {} is lost", mark.window, mark.day);
                }
            }
        }
        prop_assert_eq!(laid_out(from, due), before);
    }
}

//! Week notes: every week has a page, none is empty, and what is offered is offered in its window.

use std::collections::BTreeSet;
use std::fmt::Write;

use evenfall_bindings::screens::Place;
use evenfall_bindings::screens::week::WeekState;

use super::library::{Bed, golden, lines_in_text, now, section_in_text};

fn week(bed: &Bed, week: impl Into<Option<i32>>) -> WeekState {
    bed.diary.week(week.into(), now()).expect("reads")
}

fn offered(bed: &Bed, number: i32) -> String {
    week(bed, number).offered.into_iter().map(|line| line.words).collect::<Vec<_>>().join("\n")
}

/// The weeks in which these words are offered.
fn weeks_with(bed: &Bed, words: &str) -> Vec<i32> {
    (4..=42).filter(|number| offered(bed, *number).contains(words)).collect()
}

#[test]
fn every_week_has_a_page_of_its_own_and_none_is_empty() {
    for country in ["england", "united-states", "india"] {
        let bed = Bed::at_29_weeks(country);
        let mut seen = BTreeSet::new();
        for number in 4..=42 {
            let page = week(&bed, number);
            assert_eq!(page.sections.len(), 5, "{country} {number}: every part has something to say");
            assert_eq!(page.title, format!("{number} weeks"));
            assert!(page.nothing_offered.is_some() == page.offered.is_empty(), "{country} {number}");
            assert!(seen.insert(serde_json::to_string(&page).expect("writes")), "{country} {number} reads as another");
        }
    }
}

#[test]
fn no_week_says_the_same_twice() {
    let bed = Bed::at_29_weeks("england");
    for number in 4..=42 {
        let page = week(&bed, number);
        let lines: Vec<&String> = page
            .sections
            .iter()
            .flat_map(|section| &section.lines)
            .chain(&page.offered)
            .map(|line| &line.words)
            .collect();
        let once: BTreeSet<&&String> = lines.iter().collect();
        assert_eq!(once.len(), lines.len(), "{number}: {lines:?}");
    }
}

#[test]
fn her_own_week_opens_first_and_the_others_lead_back_to_it() {
    let bed = Bed::at_29_weeks("england");
    let own = week(&bed, None);
    assert_eq!((own.title.as_str(), own.here.is_some(), own.own), ("29 weeks", true, None));
    assert_eq!((own.earlier, own.later), (Some(28), Some(30)));
    let next = week(&bed, 30);
    assert_eq!((next.here, next.own.expect("a way back").place), (None, Place::Week { week: None }));
}

#[test]
fn there_is_no_week_before_the_first_or_after_the_last() {
    let bed = Bed::at_29_weeks("england");
    assert_eq!((week(&bed, 4).earlier, week(&bed, 42).later), (None, None));
    for (asked, shown) in [(i32::MIN, "4 weeks"), (3, "4 weeks"), (43, "42 weeks"), (i32::MAX, "42 weeks")] {
        assert_eq!(week(&bed, asked).title, shown);
    }
}

#[test]
fn without_a_date_a_week_can_still_be_looked_up() {
    let bed = Bed::new("england");
    let none = week(&bed, None);
    assert_eq!(none.empty.expect("an invitation").action.expect("a button").place, Place::DueDate);
    let page = week(&bed, 20);
    assert_eq!((page.sections.len(), page.here, page.own), (5, None, None));
}

#[test]
fn trimesters_begin_where_she_counts_them() {
    let begins = |country: &str| -> Vec<i32> {
        let bed = Bed::at_29_weeks(country);
        (4..=42).filter(|number| week(&bed, *number).line.contains("begins this week")).collect()
    };
    assert_eq!(begins("england"), [13, 28]);
    assert_eq!(begins("united-states"), [14, 28]);
}

/// EVIDENCE F-030, F-033, F-034, F-039, F-041, F-043: each in the weeks its window touches, in its country alone.
#[test]
fn windows_are_shown_in_the_weeks_they_touch() {
    let (uk, us, world) = (Bed::at_29_weeks("england"), Bed::at_29_weeks("united-states"), Bed::at_29_weeks("india"));
    let all = |from: i32, to: i32| (from..=to).collect::<Vec<i32>>();
    assert_eq!(weeks_with(&uk, "dating scan"), all(11, 14));
    assert_eq!(weeks_with(&uk, "second scan"), all(18, 20));
    assert_eq!(weeks_with(&uk, "sugar test"), all(24, 28));
    assert_eq!(weeks_with(&uk, "cough vaccine: from"), all(16, 32));
    assert_eq!(weeks_with(&uk, "still offered"), all(33, 42));
    assert_eq!(weeks_with(&uk, "RSV"), all(28, 42));
    assert_eq!(weeks_with(&uk, "strep"), Vec::<i32>::new());
    assert_eq!(weeks_with(&us, "Tdap"), all(27, 36));
    assert_eq!(weeks_with(&us, "RSV"), all(32, 36));
    assert_eq!(weeks_with(&us, "strep"), all(36, 37));
    assert_eq!(weeks_with(&us, "second scan"), all(18, 21));
    assert_eq!(weeks_with(&us, "dating scan"), Vec::<i32>::new());
    assert_eq!(weeks_with(&world, "A contact in this week"), [20, 26, 30, 34, 36, 38, 40]);
    assert_eq!(weeks_with(&world, "One scan"), all(8, 23));
}

#[test]
fn visits_of_a_first_baby_are_hers_until_she_says_otherwise() {
    let bed = Bed::at_29_weeks("england");
    assert_eq!(weeks_with(&bed, "your first baby"), [25, 31, 40]);
    let first = |yes: bool| super::library::one("first_baby", if yes { "yes" } else { "no" });
    let form = bed.diary.form("place".to_owned(), None, now()).expect("reads").expect("a form");
    let field = form.fields.iter().find(|field| field.id == "first_baby").expect("a field");
    let answer = match field.shape {
        evenfall_bindings::FieldShape::Switch => {
            evenfall_bindings::Answer { field: "first_baby".to_owned(), value: evenfall_bindings::Value::Yes(false) }
        }
        _ => first(false),
    };
    bed.keeps("place", vec![super::library::one("country", "england"), answer]);
    assert_eq!(weeks_with(&bed, "your first baby"), Vec::<i32>::new());
}

/// EVIDENCE G-022 to G-024: what is said of movements sharpens at 24 and at 28 weeks.
#[test]
fn movements_are_spoken_of_as_the_weeks_go_on() {
    let bed = Bed::at_29_weeks("england");
    let said = |number: i32| serde_json::to_string(&week(&bed, number).sections).expect("writes");
    assert!(!said(15).contains("movements") && said(16).contains("first movements"));
    assert!(said(24).contains("call your midwife") && !said(23).contains("A change in how"));
    assert!(!said(27).contains("Do not wait until tomorrow") && said(28).contains("Do not wait until tomorrow"));
}

#[test]
fn after_a_birth_the_weeks_since_it_are_counted() {
    let bed = Bed::after("birth", "2026-10-18");
    let own = week(&bed, None);
    assert_eq!(own.title, "Week 5 after the birth");
    assert!(own.here.is_some());
    for number in 0..=52 {
        assert_eq!(week(&bed, number).sections.len(), 5, "{number}");
    }
    assert_eq!(
        (week(&bed, 0).earlier, week(&bed, 52).later, week(&bed, 99).title.as_str()),
        (None, None, "Week 52 after the birth")
    );
    let asks = |words: &str| -> Vec<i32> {
        (0..=52).filter(|number| serde_json::to_string(&week(&bed, *number)).expect("writes").contains(words)).collect()
    };
    assert_eq!(asks("Two weeks on"), [1, 2, 3]);
    assert_eq!(asks("Six weeks on"), [5, 6, 7]);
    assert_eq!(asks("Twelve weeks on"), [11, 12, 13]);
}

#[test]
fn after_a_loss_there_are_no_weeks() {
    for how in ["loss", "rather_not_say"] {
        let bed = Bed::after(how, "2026-11-15");
        for asked in [None, Some(29)] {
            let page = week(&bed, asked);
            assert!(page.sections.is_empty() && page.offered.is_empty() && page.earlier.is_none());
            assert_eq!(page.empty.expect("says so").words, "Nothing is counted here. What you wrote is kept.");
        }
    }
}

fn in_text(page: &WeekState) -> String {
    let mut text = format!("{}\n{}\n", page.title, page.line);
    page.here.iter().for_each(|here| writeln!(text, "{here}").expect("writes"));
    page.sections.iter().for_each(|section| section_in_text(&mut text, section));
    write!(text, "\n== {}\n{}\n", page.offered_label, page.offered_whose).expect("writes");
    lines_in_text(&mut text, &page.offered);
    page.nothing_offered.iter().for_each(|nothing| writeln!(text, "{nothing}").expect("writes"));
    text
}

#[test]
fn weeks_read_as_their_golden_texts() {
    let uk = Bed::at_29_weeks("england");
    for number in [8, 16, 29, 40] {
        golden(&format!("england_29_weeks/week_{number:02}"), &in_text(&week(&uk, number)));
    }
    golden("us_29_weeks/week_29", &in_text(&week(&Bed::at_29_weeks("united-states"), None)));
    golden("after_birth/week_06", &in_text(&week(&Bed::after("birth", "2026-10-11"), None)));
}

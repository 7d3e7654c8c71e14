//! The calendar file: what a strict reader asks of it, and what none of them looks at.

use std::collections::BTreeMap;
use std::fs;

use evenfall_bindings::{Copied, Value};

use super::{Phone, answer, at, minute, one};

fn export(phone: &Phone) -> String {
    let file = phone.folder.path().join("evenfall.ics");
    let copied = phone.diary.export_calendar(file.to_str().expect("a path").to_owned(), phone.zone.clone(), phone.now);
    assert!(matches!(copied.expect("writes"), Copied::Done { .. }));
    fs::read_to_string(file).expect("a file")
}

/// The properties of each event by its name, unfolded.
fn events(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let unfolded = text.replace("\r\n ", "");
    let mut found = BTreeMap::new();
    for event in unfolded.split("BEGIN:VEVENT").skip(1) {
        let own = event.split("BEGIN:VALARM").next().expect("an event");
        let own: BTreeMap<String, String> = own
            .split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.split(';').next().unwrap_or(name).into(), value.into()))
            .collect();
        found.insert(own["UID"].clone(), own);
    }
    found
}

/// A diary with a visit, reminders of every shape, and words that need escaping.
fn full() -> Phone {
    let mut phone = Phone::expecting();
    phone.arm(false);
    ["appointment", "trimester", "water", "morning"].iter().for_each(|name| drop(phone.switch(name, true)));
    let place = "Elm Street; second floor, left \\ right. The house with the green door behind the church: ring twice";
    let visit = vec![one("with_whom", "midwife"), answer("place", Value::Text(place.to_owned()))];
    phone.log("appointment", at("2026-12-03T10:20:00+00:00"), visit);
    let days = answer("days", Value::Several(vec!["mon".to_owned(), "sun".to_owned()]));
    let words = answer("words", Value::Text("Lamp, then \u{2068}rest\u{2069}; سلام".to_owned()));
    let weeks = vec![answer("from_week", Value::Number(30.0)), answer("to_week", Value::Number(32.0))];
    let own = vec![answer("what", Value::Text("x".to_owned())), minute("time", "18:00"), days, words];
    phone.keep("reminder_own", [own, weeks].concat());
    let home = vec![
        answer("what", Value::Text("home".to_owned())),
        minute("time", "12:00"),
        answer("fixed", Value::Yes(true)),
    ];
    phone.keep("reminder_own", home);
    phone
}

/// The files that the judges of calendars are given lie in `target/`, where their script looks.
fn leave_for_the_judges(name: &str, text: &str) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/judged/ical");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(name), text).expect("writes");
}

#[test]
fn every_line_ends_in_crlf_and_none_is_longer_than_75_bytes() {
    let phone = full();
    phone.keep(
        "reminder_hours",
        vec![minute("quiet_from", "21:45"), minute("quiet_until", "07:00"), answer("plain_words", Value::Yes(true))],
    );
    let text = export(&phone);
    assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let place = &events(&text).into_values().find_map(|event| event.get("LOCATION").cloned()).expect("a place");
    let escaped =
        "Elm Street\\; second floor\\, left \\\\ right. The house with the green door behind the church: ring twice";
    assert_eq!(place, escaped);
    assert!(!text.contains(['\u{2068}', '\u{2069}', '\u{200e}']), "marks of direction are boxes in a calendar");
    leave_for_the_judges("plain.ics", &text);
}

#[test]
fn every_event_ends_after_it_starts_and_the_rest_of_a_strict_reading() {
    let text = export(&full());
    let events = events(&text);
    assert!(events.len() > 5);
    for event in events.values() {
        assert!(event["DTEND"] > event["DTSTART"], "{event:?}");
        assert!(event["DTSTAMP"].ends_with('Z') && event["SEQUENCE"] == "0", "{event:?}");
        assert!(event.keys().all(|name| !name.contains("TZID")));
        if let Some(rule) = event.get("RRULE") {
            assert!(!event["DTSTART"].ends_with('Z') && !rule.contains("COUNT"), "{event:?}");
        }
    }
    let names: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("UID:")).collect();
    let once: std::collections::BTreeSet<&&str> = names.iter().collect();
    assert_eq!(once.len(), names.len());
    leave_for_the_judges("discreet.ics", &text);
}

#[test]
fn a_calendar_says_no_more_than_the_lock_screen_may() {
    let text = export(&full());
    for word in ["Midwife", "Elm", "Visit", "water", "trimester", "home"] {
        assert!(!text.to_lowercase().contains(&format!("summary:{}", word.to_lowercase())), "{word}");
        assert!(!text.contains("LOCATION") && !text.contains("DESCRIPTION:Elm"));
    }
    assert!(text.contains("SUMMARY:A note for you"));
}

#[test]
fn a_visit_stands_at_its_instant_and_a_daily_reminder_on_any_clock() {
    let mut phone = Phone::expecting();
    phone.switch("water", true);
    phone.log("appointment", at("2026-12-03T10:20:00+05:30"), vec![one("with_whom", "midwife")]);
    let events = events(&export(&phone));
    let starts: Vec<&String> = events.values().map(|event| &event["DTSTART"]).collect();
    assert!(starts.iter().any(|start| *start == "20261203T045000Z"), "{starts:?}");
    assert!(starts.iter().any(|start| *start == "20261122T110000"), "{starts:?}");
    phone.zone = "Asia/Tokyo".to_owned();
    let again = super::calendar::events(&export(&phone));
    assert!(again.values().all(|event| event["SEQUENCE"] == "0"), "a flight changes no event");
}

#[test]
fn weeks_and_weekdays_become_a_rule_with_an_end() {
    let events = events(&export(&full()));
    let rules: Vec<(&String, &String)> =
        events.values().filter_map(|event| Some((&event["DTSTART"], event.get("RRULE")?))).collect();
    // 30 weeks 0 days is Wednesday 25 November; the last day of week 32 is Tuesday 15 December.
    let own = rules.iter().find(|(_, rule)| rule.contains("BYDAY")).expect("a weekly rule");
    assert_eq!(own.1, "FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20261215T180000");
    assert_eq!(own.0, "20261129T180000");
}

#[test]
fn reading_it_in_again_mends_what_changed_and_calls_off_what_is_gone() {
    let mut phone = Phone::expecting();
    phone.switch("water", true);
    let visit = at("2026-12-03T10:20:00+00:00");
    let kept = phone.log("appointment", visit, vec![one("with_whom", "midwife")]);
    let entry = kept.entry.expect("an entry");
    let uid = format!("visit-{entry}@evenfall.invalid");
    assert_eq!(events(&export(&phone))[&uid]["SEQUENCE"], "0");
    phone.now = at("2026-11-23T09:00:00+00:00");
    assert_eq!(events(&export(&phone))[&uid]["SEQUENCE"], "0", "another day changes nothing");
    let moved = vec![one("with_whom", "midwife"), answer("at", Value::At(at("2026-12-04T10:20:00+00:00")))];
    phone.submit("appointment", Some(&entry), moved, &[]);
    let again = events(&export(&phone));
    assert_eq!((again[&uid]["SEQUENCE"].as_str(), again[&uid]["DTSTART"].as_str()), ("1", "20261204T102000Z"));
    phone.diary.remove("appointment".to_owned(), entry).expect("deletes");
    phone.switch("water", false);
    let text = export(&phone);
    let gone = events(&text);
    assert_eq!((gone[&uid]["STATUS"].as_str(), gone[&uid]["SEQUENCE"].as_str()), ("CANCELLED", "2"));
    let of_the_plan = |event: &BTreeMap<String, String>| event["UID"].starts_with("plan-");
    assert!(gone.values().all(|event| event["STATUS"] == "CANCELLED" || of_the_plan(event)));
    leave_for_the_judges("called_off.ics", &text);
    assert_eq!(events(&export(&phone))[&uid]["SEQUENCE"], "2", "calling off once is enough");
}

#[test]
fn what_has_passed_is_not_called_off() {
    let mut phone = full();
    let before = events(&export(&phone));
    let home = |event: &BTreeMap<String, String>| event["DTSTART"].ends_with('Z') && !event["UID"].starts_with("visit");
    assert!(before.values().filter(|event| home(event)).count() > 40);
    phone.now = at("2026-12-20T09:00:00+00:00");
    let after = events(&export(&phone));
    assert!(after.values().all(|event| event["STATUS"] == "CONFIRMED"), "{after:?}");
    assert!(after.values().filter(|event| home(event)).all(|event| event["DTSTART"].as_str() > "20261220"));
}

#[test]
fn a_diary_with_nothing_to_write_is_still_a_calendar() {
    let text = export(&Phone::new());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
}

#[test]
fn what_the_plan_opens_is_a_whole_day_and_no_second_event_beside_its_reminder() {
    let phone = Phone::expecting();
    let windows = |phone: &Phone| -> Vec<String> {
        let text = export(phone).replace("\r\n ", "");
        let events = text.split("BEGIN:VEVENT").skip(1).filter(|event| event.contains("UID:plan-"));
        events.filter(|event| event.contains("STATUS:CONFIRMED")).map(str::to_owned).collect()
    };
    let discreet = windows(&phone);
    assert!(!discreet.is_empty());
    for event in &discreet {
        assert!(event.contains("SUMMARY:A note for you\r\n") && !event.contains("DESCRIPTION"), "{event}");
        assert!(event.contains("DTSTART;VALUE=DATE:") && event.contains("DTEND;VALUE=DATE:"), "{event}");
        assert!(!event.contains("VALARM"), "{event}");
    }
    phone.keep(
        "reminder_hours",
        vec![minute("quiet_from", "21:45"), minute("quiet_until", "07:00"), answer("plain_words", Value::Yes(true))],
    );
    let plain = windows(&phone);
    let cough = plain.iter().find(|event| event.contains("Whooping cough vaccine")).expect("a vaccine of the plan");
    assert!(cough.contains("SEQUENCE:1\r\n") && cough.contains("DESCRIPTION:Usually until "), "{cough}");
    leave_for_the_judges("windows.ics", &export(&phone));
    phone.switch("window", true);
    assert!(windows(&phone).is_empty(), "its ring stands there");
    phone.keep("ended", vec![one("how", "loss")]);
    assert!(windows(&phone).is_empty());
}

//! What rings, when, and what becomes of it.

use std::collections::BTreeSet;

use evenfall_bindings::{PendingRing, Submitted, Value};

use super::{Phone, answer, at, minute, one};

#[test]
fn nothing_rings_until_she_chooses_it() {
    let phone = Phone::expecting();
    assert!(phone.next(64).is_empty());
    assert!(phone.state().groups.iter().flat_map(|group| &group.rows).all(|row| !row.on));
    phone.switch("water", true);
    assert_eq!(phone.names(2), ["water@2026-11-22T1100", "water@2026-11-22T1500"]);
    phone.switch("water", false);
    assert!(phone.next(64).is_empty());
}

#[test]
fn an_end_silences_everything_at_once_and_a_mistake_brings_it_back() {
    for how in ["birth", "loss", "rather_not_say"] {
        let mut phone = Phone::expecting();
        let every = [
            "appointment",
            "window",
            "trimester",
            "iron",
            "tea",
            "prenatal",
            "water",
            "stretch",
            "wind_down",
            "morning",
        ];
        every.iter().for_each(|name| drop(phone.switch(name, true)));
        phone.keep("reminder_own", vec![answer("what", Value::Text("kicks".to_owned())), minute("time", "12:00")]);
        phone.log("appointment", at("2026-11-30T10:20:00+00:00"), vec![one("with_whom", "scan")]);
        assert!(phone.arm(false).arm.len() > 20, "{how}");
        let before = phone.names(64);
        phone.keep("ended", vec![one("how", how)]);
        assert!(phone.next(64).is_empty(), "{how}");
        assert!(phone.rang(&before[0]).is_none(), "{how}: an alarm that still goes off says nothing");
        let held = phone.pending.len();
        assert_eq!(phone.arm(false).cancel.len(), held, "{how}");
        phone.diary.take_back_ending().expect("takes back");
        assert_eq!(phone.names(64), before, "{how}");
    }
}

#[test]
fn what_fits_after_an_end_rings_once_she_chooses_it_anew_and_is_silent_in_a_new_pregnancy() {
    let phone = Phone::expecting();
    phone.switch("water", true);
    phone.keep("ended", vec![one("how", "loss")]);
    let gone = phone.diary.switch_reminder("prenatal".to_owned(), true, phone.now).expect("answers");
    assert!(matches!(gone, Submitted::Gone { .. }), "{gone:?}");
    phone.switch("water", true);
    assert_eq!(phone.names(1), ["water@2026-11-22T1100"]);
    phone.keep("due_given", vec![answer("due", Value::On("2027-07-01".parse().expect("a date")))]);
    assert!(phone.next(64).is_empty(), "a new pregnancy begins in silence");
}

#[test]
fn done_writes_the_same_tablet_down_once_however_often_it_is_pressed() {
    let mut phone = Phone::expecting();
    phone.log(
        "iron_dose",
        at("2026-11-20T10:30:00+00:00"),
        vec![answer("elemental", Value::Number(65.0)), answer("with", Value::Several(vec!["food".to_owned()]))],
    );
    phone.switch("iron", true);
    phone.now = at("2026-11-22T10:31:00+00:00");
    let ring = phone.rang("iron@2026-11-22T1030").expect("rings");
    assert_eq!((ring.title.as_str(), ring.late), ("A note for you", false));
    let done = phone.diary.ring_done(ring.id.clone(), phone.now).expect("answers");
    let Submitted::Kept { kept } = done else { panic!("{done:?}") };
    assert!(kept.entry.is_some() && kept.words.contains("65 mg"), "{}", kept.words);
    let again = phone.diary.ring_done(ring.id, phone.now).expect("answers");
    let Submitted::Kept { kept: again } = again else { panic!("{again:?}") };
    assert_eq!((again.entry, phone.lines_of("2026-11-22").len()), (None, 1), "{}", again.words);
    phone.diary.undo(kept.undo).expect("undoes");
    assert!(phone.lines_of("2026-11-22").is_empty());
    let anew = phone.diary.ring_done("iron@2026-11-22T1030".to_owned(), phone.now).expect("answers");
    let Submitted::Kept { kept: anew } = anew else { panic!("{anew:?}") };
    assert!(anew.entry.is_some(), "taken back, it is not done: {}", anew.words);
}

#[test]
fn done_without_an_earlier_tablet_writes_nothing_and_says_so() {
    let phone = Phone::expecting();
    phone.switch("iron", true);
    let done = phone.diary.ring_done("iron@2026-11-22T1030".to_owned(), phone.now).expect("answers");
    let Submitted::Kept { kept } = done else { panic!("{done:?}") };
    assert!(kept.entry.is_none() && kept.words.contains("Nothing was written"), "{}", kept.words);
    assert!(!phone.names(64).contains(&"iron@2026-11-22T1030".to_owned()));
    let gone = phone.diary.ring_done("kettle@2026-11-22T1030".to_owned(), phone.now).expect("answers");
    assert!(matches!(gone, Submitted::Gone { .. }), "{gone:?}");
}

#[test]
fn a_ring_put_off_comes_again_in_quiet_hours_too() {
    let mut phone = Phone::expecting();
    phone.switch("wind_down", true);
    phone.now = at("2026-11-22T21:40:00+00:00");
    let id = "wind_down@2026-11-22T2115".to_owned();
    assert!(phone.rang(&id).is_some());
    assert!(phone.rang(&id).is_none(), "it has rung");
    let odd = phone.diary.snooze_ring(id.clone(), 15, phone.now).expect("answers");
    assert!(matches!(odd, Submitted::Gone { .. }));
    let kept = phone.diary.snooze_ring(id.clone(), 30, phone.now).expect("answers");
    let Submitted::Kept { kept } = kept else { panic!("{kept:?}") };
    assert_eq!(kept.words, "It comes again at 22:10.");
    assert_eq!(phone.next(1)[0].at, at("2026-11-22T22:10:00+00:00"));
    phone.now = at("2026-11-22T22:10:00+00:00");
    assert!(phone.rang(&id).is_some() && phone.rang(&id).is_none());
}

#[test]
fn what_is_written_down_already_does_not_ring() {
    let phone = Phone::expecting();
    phone.keep(
        "reminder_iron",
        vec![minute("time", "10:30"), minute("time_2", "16:30"), answer("skip", Value::Yes(true))],
    );
    assert_eq!(phone.names(2), ["iron@2026-11-22T1030", "iron@2026-11-22T1630"]);
    phone.log("iron_dose", at("2026-11-22T08:00:00+00:00"), vec![answer("elemental", Value::Number(65.0))]);
    assert_eq!(phone.names(2), ["iron@2026-11-22T1630", "iron@2026-11-23T1030"]);
    assert!(phone.rang("iron@2026-11-22T1030").is_none());
}

#[test]
fn tea_fits_again_an_hour_after_the_tablet() {
    let phone = Phone::expecting();
    phone.switch("tea", true);
    assert!(phone.next(9).is_empty());
    phone.log("iron_dose", at("2026-11-22T08:05:00+00:00"), vec![answer("elemental", Value::Number(65.0))]);
    let [ring] = phone.next(9).try_into().expect("one ring");
    assert_eq!(ring.at, at("2026-11-22T09:05:00+00:00"));
}

#[test]
fn a_visit_rings_the_day_before_and_two_hours_before_and_anew_when_it_is_moved() {
    let mut phone = Phone::expecting();
    phone.switch("appointment", true);
    let visit = at("2026-12-03T10:20:00+00:00");
    let kept = phone.log("appointment", visit, vec![one("with_whom", "midwife")]);
    let rings: Vec<String> = phone.next(9).into_iter().map(|ring| ring.when).collect();
    assert_eq!(rings, ["Wed 2 Dec, 18:00", "Thu 3 Dec, 08:20"]);
    phone.arm(false);
    phone.now = at("2026-12-02T18:00:00+00:00");
    let ring = phone.next(1).remove(0);
    assert!(phone.rang(&ring.id).is_some());
    let moved = vec![one("with_whom", "midwife"), answer("at", Value::At(at("2026-12-04T10:20:00+00:00")))];
    let moved = phone.submit("appointment", kept.entry.as_deref(), moved, &[]);
    assert!(matches!(moved, Submitted::Kept { .. }));
    let rings: Vec<String> = phone.next(9).into_iter().map(|ring| ring.when).collect();
    assert_eq!(rings, ["Thu 3 Dec, 18:00", "Fri 4 Dec, 08:20"]);
    phone.diary.remove("appointment".to_owned(), kept.entry.expect("an entry")).expect("deletes");
    assert!(!phone.arm(false).cancel.is_empty() && phone.next(9).is_empty());
}

#[test]
fn what_her_plan_opens_on_one_day_rings_once_and_is_named() {
    let phone = Phone::expecting();
    phone.switch("window", true);
    let rings = phone.next(64);
    let days: BTreeSet<String> = rings.iter().map(|ring| ring.id.clone()).collect();
    assert_eq!(days.len(), rings.len());
    let at_38 = rings.iter().find(|ring| ring.id == "window@opens-2027-01-20").expect("38 weeks");
    assert_eq!(at_38.plain_text, "Midwife and Talk about a late birth");
}

#[test]
fn a_visit_that_was_long_ago_rings_nothing() {
    let phone = Phone::expecting();
    phone.switch("appointment", true);
    let then = vec![one("with_whom", "midwife"), answer("at", Value::At(at("1912-04-14T10:20:00+00:00")))];
    phone.submit("appointment", None, then, &["at"]);
    assert!(phone.next(9).is_empty());
}

#[test]
fn arming_twice_asks_for_nothing_the_second_time() {
    let mut phone = Phone::expecting();
    ["water", "morning", "iron"].iter().for_each(|name| drop(phone.switch(name, true)));
    assert_eq!(phone.arm(false).arm.len(), 64);
    let again = phone.arm(false);
    assert!(again.arm.is_empty() && again.cancel.is_empty(), "{again:?}");
    phone.zone = "Asia/Tokyo".to_owned();
    let travelled = phone.arm(false);
    assert!(!travelled.arm.is_empty());
    let names: Vec<String> = phone.pending.iter().map(|held| held.id.clone()).collect();
    let once: std::collections::BTreeSet<&String> = names.iter().collect();
    assert_eq!(once.len(), names.len());
}

#[test]
fn a_phone_that_forgot_its_alarms_rings_late_and_one_that_keeps_them_does_not_ring_twice() {
    for keeps in [false, true] {
        let mut phone = Phone::expecting();
        phone.switch("iron", true);
        phone.arm(keeps);
        phone.now = at("2026-11-22T11:00:00+00:00");
        phone.pending.retain(|held| !held.id.contains("2026-11-22"));
        if !keeps {
            phone.pending.clear();
        }
        let arming = phone.arm(keeps);
        let late = arming.arm.iter().find(|ring| ring.id == "iron@2026-11-22T1030");
        assert_eq!(late.map(|ring| (ring.late, ring.at)), (!keeps).then_some((true, phone.now)), "{keeps}");
        if let Some(late) = late {
            assert_eq!(late.text, "It was due at 10:30.");
        }
    }
}

#[test]
fn a_phone_that_rings_by_itself_keeps_what_was_put_off() {
    let mut phone = Phone::expecting();
    phone.switch("iron", true);
    phone.arm(true);
    let id = "iron@2026-11-22T1030".to_owned();
    phone.now = at("2026-11-22T10:32:00+00:00");
    phone.pending.retain(|held| held.id != id);
    phone.diary.snooze_ring(id.clone(), 10, phone.now).expect("snoozes");
    // Before the shell has armed it again, the app is killed; it is asked for at the next start.
    phone.now = at("2026-11-22T10:55:00+00:00");
    let arming = phone.arm(true);
    assert!(arming.arm.iter().any(|ring| ring.id == id && ring.late), "{arming:?}");
    phone.now = at("2026-11-22T10:56:00+00:00");
    phone.pending.retain(|held| held.id != id);
    assert!(!phone.arm(true).arm.iter().any(|ring| ring.id == id), "it has rung");
}

#[test]
fn what_is_too_late_is_left_out() {
    let mut phone = Phone::expecting();
    ["water", "iron"].iter().for_each(|name| drop(phone.switch(name, true)));
    phone.arm(false);
    phone.now = at("2026-11-22T12:30:00+00:00");
    phone.pending.clear();
    let names: Vec<String> = phone.arm(false).arm.into_iter().map(|ring| ring.id).collect();
    assert!(names.contains(&"iron@2026-11-22T1030".to_owned()), "a tablet is still of use");
    assert!(!names.contains(&"water@2026-11-22T1100".to_owned()), "a glass of water an hour and a half ago is not");
}

#[test]
fn a_clock_set_back_a_year_loses_nothing_and_doubles_nothing() {
    let mut phone = Phone::expecting();
    phone.switch("water", true);
    phone.arm(false);
    phone.now = at("2026-11-22T11:00:00+00:00");
    assert!(phone.rang("water@2026-11-22T1100").is_some());
    phone.now = at("2025-11-22T11:05:00+00:00");
    phone.arm(false);
    assert_eq!(phone.names(1), ["water@2025-11-22T1500"]);
    phone.now = at("2025-11-22T15:02:00+00:00");
    assert!(phone.rang("water@2025-11-22T1500").is_some());
    phone.now = at("2026-11-22T11:06:00+00:00");
    phone.arm(false);
    assert!(phone.rang("water@2026-11-22T1100").is_none(), "it rang before the clock was wrong");
    assert_eq!(phone.names(1), ["water@2026-11-22T1500"]);
}

/// Own reminders at one time, in a zone and at a moment.
fn rings_of(zone: &str, now: &str, time: &str, fixed: bool) -> (Phone, Vec<String>) {
    let mut phone = Phone::new();
    (phone.zone, phone.now) = (zone.to_owned(), at(now));
    phone.arm(false);
    let answers = vec![
        answer("what", Value::Text("x".to_owned())),
        minute("time", time),
        answer("urgent", Value::Yes(true)),
        answer("fixed", Value::Yes(fixed)),
    ];
    phone.keep("reminder_own", answers);
    let rings = phone.next(3).into_iter().map(|ring| ring.at.to_string()).collect();
    (phone, rings)
}

#[test]
fn in_a_spring_gap_it_rings_at_the_first_instant_after_and_in_an_autumn_fold_once() {
    let (_, spring) = rings_of("Europe/London", "2026-03-28T12:00:00+00:00", "01:30", false);
    let after = ["2026-03-29T02:00:00+01:00", "2026-03-30T01:30:00+01:00", "2026-03-31T01:30:00+01:00"];
    assert_eq!(spring, after);
    let (_, autumn) = rings_of("Europe/London", "2026-10-24T12:00:00+01:00", "01:30", false);
    let once = ["2026-10-25T01:30:00+01:00", "2026-10-26T01:30:00+00:00", "2026-10-27T01:30:00+00:00"];
    assert_eq!(autumn, once);
}

#[test]
fn a_date_that_an_island_left_out_does_not_ring() {
    let (_, rings) = rings_of("Pacific/Apia", "2011-12-29T12:00:00-10:00", "20:00", false);
    assert_eq!(&rings[..2], ["2011-12-29T20:00:00-10:00", "2011-12-31T20:00:00+14:00"]);
}

#[test]
fn local_time_follows_her_and_home_time_stays() {
    for (fixed, expected) in [(false, "2026-11-22T09:00:00-05:00"), (true, "2026-11-22T04:00:00-05:00")] {
        let (mut phone, rings) = rings_of("Europe/London", "2026-11-21T15:00:00+00:00", "09:00", fixed);
        assert_eq!(rings[0], "2026-11-22T09:00:00+00:00");
        phone.zone = "America/New_York".to_owned();
        phone.arm(false);
        assert_eq!(phone.next(1)[0].at.to_string(), expected);
    }
}

#[test]
fn a_zone_that_the_phone_does_not_know_is_said_and_the_clock_as_it_is_followed() {
    let mut phone = Phone::expecting();
    phone.switch("water", true);
    (phone.zone, phone.now) = ("Mars/Olympus".to_owned(), at("2026-11-22T13:40:00+05:30"));
    let list = phone.diary.next_rings(phone.zone.clone(), 1, phone.now).expect("reads");
    assert!(list.note.is_some_and(|note| note.contains("does not know")));
    assert_eq!(list.rings[0].at.to_string(), "2026-11-22T15:00:00+05:30");
    assert!(phone.arming(false).note.is_some());
}

#[test]
fn quiet_hours_hold_a_ring_until_they_end_unless_she_lets_it_through() {
    let phone = Phone::expecting();
    let own = |urgent: bool| {
        vec![answer("what", Value::Text("x".to_owned())), minute("time", "05:30"), answer("urgent", Value::Yes(urgent))]
    };
    assert!(matches!(phone.submit("reminder_own", None, own(false), &[]), Submitted::Asked { .. }));
    phone.submit("reminder_own", None, own(false), &["urgent"]);
    phone.submit("reminder_own", None, own(true), &[]);
    let rings: Vec<String> = phone.next(2).into_iter().map(|ring| ring.when).collect();
    assert_eq!(rings, ["Mon 23 Nov, 05:30", "Mon 23 Nov, 07:00"]);
}

#[test]
fn what_is_armed_and_still_pending_is_left_alone_by_an_edit_of_its_words() {
    let mut phone = Phone::expecting();
    phone.switch("iron", true);
    phone.arm(false);
    // The phone is five minutes late, and she changes the words in the meantime.
    phone.now = at("2026-11-22T10:33:00+00:00");
    phone.keep("reminder_iron", vec![minute("time", "10:30"), answer("words", Value::Text("Lamp".to_owned()))]);
    phone.arm(false);
    assert!(
        phone
            .pending
            .contains(&PendingRing { id: "iron@2026-11-22T1030".to_owned(), at: at("2026-11-22T10:30:00+00:00") })
    );
    phone.now = at("2026-11-22T10:35:00+00:00");
    assert_eq!(phone.rang("iron@2026-11-22T1030").map(|ring| ring.title), Some("Lamp".to_owned()));
}

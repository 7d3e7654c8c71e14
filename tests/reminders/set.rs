//! Setting reminders: what is held against the form, what is taken back, and what a copy carries.

use evenfall_bindings::{Copied, Diary, Submitted, Value};

use super::{Phone, answer, at, minute};

fn own(what: &str, time: &str) -> Vec<evenfall_bindings::Answer> {
    vec![answer("what", Value::Text(what.to_owned())), minute("time", time)]
}

fn refused(submitted: Submitted) -> Vec<(String, String)> {
    match submitted {
        Submitted::Refused { notes } | Submitted::Asked { notes } => {
            notes.into_iter().map(|note| (note.field, note.words)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_does_not_stand_is_said_at_its_field() {
    let phone = Phone::expecting();
    let at_field = |kind: &str, answers| refused(phone.submit(kind, None, answers, &[])).remove(0).0;
    assert_eq!(at_field("reminder_own", vec![minute("time", "12:00")]), "what");
    assert_eq!(at_field("reminder_own", vec![answer("what", Value::Text("x".to_owned()))]), "time");
    let twice = [own("x", "12:00"), vec![minute("time_2", "12:00")]].concat();
    assert_eq!(at_field("reminder_own", twice), "time_2");
    let weeks =
        [own("x", "12:00"), vec![answer("from_week", Value::Number(30.0)), answer("to_week", Value::Number(20.0))]];
    assert_eq!(at_field("reminder_own", weeks.concat()), "to_week");
    assert_eq!(at_field("reminder_appointment", vec![minute("time", "18:00")]), "days_before");
    assert_eq!(at_field("reminder_wind_down", vec![minute("time", "22:00")]), "urgent");
    assert_eq!(at_field("reminder_hours", vec![minute("quiet_from", "22:00")]), "quiet_until");
    let late = vec![answer("what", Value::Text("x".to_owned())), answer("time", Value::Number(1_440.0))];
    assert_eq!(at_field("reminder_own", late), "time");
}

#[test]
fn five_hundred_of_her_own_are_kept_and_the_next_is_declined_kindly() {
    let phone = Phone::expecting();
    for count in 0..500 {
        let time = format!("{:02}:{:02}", 8 + count % 12, count % 60);
        phone.keep("reminder_own", own(&count.to_string(), &time));
    }
    let notes = refused(phone.submit("reminder_own", None, own("one more", "12:00"), &[]));
    assert_eq!(
        notes,
        [("what".to_owned(), "There are 500 reminders of your own. Delete one to make room for this.".to_owned())]
    );
    assert_eq!(phone.next(64).len(), 64);
    assert_eq!(phone.next(9_999).len(), 64);
    let names: std::collections::BTreeSet<String> = phone.names(64).into_iter().collect();
    assert_eq!(names.len(), 64);
}

#[test]
fn iron_near_her_usual_tea_is_asked_about() {
    let phone = Phone::expecting();
    for day in 15..20 {
        let tea = vec![super::one("what", "tea")];
        phone.log("drink", at(&format!("2026-11-{day}T10:10:00+00:00")), tea);
    }
    let notes = refused(phone.submit("reminder_iron", None, vec![minute("time", "10:30")], &[]));
    assert_eq!(notes[0].0, "time");
    assert!(notes[0].1.contains("tea or coffee near 10:30."), "{notes:?}");
    phone.keep("reminder_iron", vec![minute("time", "13:00")]);
}

#[test]
fn a_reminder_is_set_changed_deleted_and_brought_back() {
    let phone = Phone::expecting();
    phone.keep("reminder_own", own("Call Dad", "18:00"));
    let row = phone.state().groups.pop().expect("her own").rows.remove(0);
    assert_eq!((row.title.as_str(), row.note.as_str(), row.on), ("Call Dad", "18:00", true));
    let form = phone.diary.form(row.form.clone(), row.entry.clone(), phone.now).expect("reads").expect("a form");
    assert_eq!(form.title, "Call Dad");
    let changed = phone.submit(&row.form, row.entry.as_deref(), own("Call Mina", "18:30"), &[]);
    let Submitted::Kept { kept } = changed else { panic!("{changed:?}") };
    assert_eq!(phone.next(1)[0].plain_title, "Call Mina");
    phone.diary.undo(kept.undo).expect("undoes");
    assert_eq!(phone.next(1)[0].plain_title, "Call Dad");
    let gone = phone.diary.remove(row.form.clone(), row.name.clone()).expect("deletes");
    let Submitted::Kept { kept } = gone else { panic!("{gone:?}") };
    assert!(phone.next(1).is_empty());
    let again = phone.submit(&row.form, row.entry.as_deref(), own("Call Dad", "18:00"), &[]);
    assert!(matches!(again, Submitted::Gone { .. }));
    phone.diary.undo(kept.undo).expect("undoes");
    assert_eq!(phone.next(1)[0].plain_title, "Call Dad");
}

#[test]
fn switching_and_her_choices_can_be_taken_back() {
    let phone = Phone::expecting();
    let on = phone.switch("water", true);
    phone.diary.undo(on.undo).expect("undoes");
    assert!(phone.next(9).is_empty());
    let quiet = |phone: &Phone| phone.state().facts[0].note.clone();
    let chosen = phone.keep("reminder_hours", vec![minute("quiet_from", "23:00"), minute("quiet_until", "06:30")]);
    assert_eq!(quiet(&phone), "23:00 to 06:30");
    phone.diary.undo(chosen.undo).expect("undoes");
    assert_eq!(quiet(&phone), "21:45 to 07:00");
}

#[test]
fn the_lock_screen_says_as_little_as_it_can_until_she_chooses() {
    let phone = Phone::expecting();
    phone.keep("reminder_own", own("Ask about the scan", "18:00"));
    let shown = |phone: &Phone| (phone.next(1)[0].title.clone(), phone.next(1)[0].text.clone());
    assert_eq!(shown(&phone), ("A note for you".to_owned(), String::new()));
    phone.keep(
        "reminder_hours",
        vec![minute("quiet_from", "21:45"), minute("quiet_until", "07:00"), answer("plain_words", Value::Yes(true))],
    );
    assert_eq!(shown(&phone).0, "Ask about the scan");
    let row = phone.state().groups.pop().expect("her own").rows.remove(0);
    let hers = [own("Ask about the scan", "18:00"), vec![answer("words", Value::Text("Lamp".to_owned()))]].concat();
    phone.submit(&row.form, row.entry.as_deref(), hers, &[]);
    assert_eq!(shown(&phone).0, "Lamp");
}

#[test]
fn an_export_carries_reminders_and_what_rang() {
    let mut phone = Phone::expecting();
    phone.keep("reminder_own", own("Call Dad", "18:00"));
    phone.switch("water", true);
    phone.arm(false);
    phone.now = at("2026-11-22T11:00:00+00:00");
    assert!(phone.rang("water@2026-11-22T1100").is_some());
    let file = phone.folder.path().join("all.json").to_str().expect("a path").to_owned();
    assert!(matches!(phone.diary.export_json(file.clone(), phone.now).expect("writes"), Copied::Done { .. }));
    let beside = tempfile::tempdir().expect("a folder");
    let path = beside.path().join("diary").to_str().expect("a path").to_owned();
    let other = Diary::open(path, vec![8; 32], "en".to_owned()).expect("opens");
    let copied = other.import_json(file).expect("reads");
    assert!(matches!(copied, Copied::Done { .. }), "{copied:?}");
    let of = |diary: &Diary| diary.next_rings(phone.zone.clone(), 64, phone.now).expect("reads");
    assert_eq!(of(&other), of(&phone.diary));
    assert!(other.rang("water@2026-11-22T1100".to_owned(), phone.zone.clone(), phone.now).expect("reads").is_none());
}

#[test]
fn weeks_bound_a_reminder() {
    let phone = Phone::expecting();
    let weeks = vec![answer("from_week", Value::Number(31.0)), answer("to_week", Value::Number(31.0))];
    phone.keep("reminder_own", [own("x", "12:00"), weeks].concat());
    // 31 weeks 0 days is 63 days before the due date.
    let rings = phone.names(64);
    let days: Vec<&str> = rings.iter().filter_map(|id| id.split('@').nth(1)).collect();
    assert_eq!((days.first(), days.last(), days.len()), (Some(&"2026-12-02T1200"), Some(&"2026-12-08T1200"), 7));
}

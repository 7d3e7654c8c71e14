//! The screens and the words of rings, as they are read.

use evenfall_bindings::screens::Card;
use evenfall_bindings::screens::reminders::{PhoneRings, RemindersState};
use evenfall_bindings::screens::why_not_ring::WhyNotRingState;
use evenfall_bindings::{DrawnForm, FieldShape, RingAct, Value};

use super::{Phone, agrees, answer, at, minute, one};

fn card(card: &Card) -> Vec<String> {
    std::iter::once(card.lead.clone()).chain(card.lines.iter().map(|line| format!("  {line}"))).collect()
}

fn screen(state: &RemindersState) -> String {
    let mut lines = vec![state.title.clone()];
    lines.extend(state.intro.iter().chain(&state.zone_note).cloned());
    state.denied.iter().chain(&state.trimester).for_each(|one| lines.extend(card(one)));
    for group in &state.groups {
        lines.extend([String::new(), group.title.clone()]);
        lines.extend(group.rows.iter().map(|row| format!("  {} {}", if row.on { "[x]" } else { "[ ]" }, row.spoken)));
    }
    lines.extend([String::new(), format!("[{}]", state.add.words), String::new(), state.facts_label.clone()]);
    lines.extend(state.facts.iter().map(|fact| format!("  {}: {}", fact.title, fact.note)));
    lines.extend([String::new(), state.next_label.clone()]);
    lines.extend(state.next.iter().map(|ring| format!("  {}", ring.spoken)));
    lines.extend(state.no_next.iter().map(|none| none.words.clone()));
    lines.extend([String::new(), format!("→ {}", state.why.words)]);
    lines.join("\n") + "\n"
}

fn why(state: &WhyNotRingState) -> String {
    let mut lines = vec![state.title.clone(), state.finding.clone(), String::new()];
    lines.extend(state.reasons.iter().map(|reason| format!("  {:?}: {}", reason.tone, reason.spoken)));
    lines.push(format!("{}: {}", state.zone_label, state.zone));
    lines.extend(state.notes.iter().cloned());
    lines.join("\n") + "\n"
}

fn form(form: &DrawnForm) -> String {
    let mut lines = vec![form.title.clone()];
    for field in &form.fields {
        lines.push(format!("{}{}", field.label, if field.required { " *" } else { "" }));
        lines.extend(field.help.iter().map(|help| format!("  ({help})")));
        if let FieldShape::Several { choices } = &field.shape {
            lines.extend(choices.iter().map(|choice| format!("  [ ] {}", choice.words)));
        }
    }
    lines.join("\n") + "\n"
}

/// A phone with much on it.
fn full() -> Phone {
    let phone = Phone::expecting();
    ["appointment", "trimester", "water", "morning", "tea"].iter().for_each(|name| drop(phone.switch(name, true)));
    phone.log("appointment", at("2026-11-23T10:20:00+00:00"), vec![one("with_whom", "midwife")]);
    let weeks = vec![answer("from_week", Value::Number(28.0)), answer("to_week", Value::Number(40.0))];
    let days = answer("days", Value::Several(vec!["mon".to_owned(), "fri".to_owned()]));
    phone.keep("reminder_iron", [vec![minute("time", "10:30"), days], weeks].concat());
    phone.keep("reminder_own", vec![answer("what", Value::Text("Call Dad".to_owned())), minute("time", "18:00")]);
    phone
}

#[test]
fn the_screen_before_anything_is_chosen() {
    agrees("new", &screen(&Phone::expecting().state()));
    agrees("new_undated", &screen(&Phone::new().state()));
}

#[test]
fn the_screen_with_much_on_it() {
    agrees("full", &screen(&full().state()));
}

#[test]
fn the_screen_of_a_phone_that_keeps_evenfall_quiet() {
    let phone = full();
    let denied = PhoneRings { allowed: false, exact: false, held_back: true, ..phone.phone() };
    agrees("denied", &screen(&phone.diary.reminders(denied.clone(), phone.now).expect("reads")));
    agrees("why_denied", &why(&phone.diary.why_not_ring(denied, phone.now).expect("reads")));
}

#[test]
fn why_a_ring_did_not_come() {
    let mut phone = full();
    agrees("why_not_held", &why(&phone.diary.why_not_ring(phone.phone(), phone.now).expect("reads")));
    phone.arm(false);
    agrees("why_all_well", &why(&phone.diary.why_not_ring(phone.phone(), phone.now).expect("reads")));
    let none = Phone::new();
    agrees("why_none", &why(&none.diary.why_not_ring(none.phone(), none.now).expect("reads")));
}

#[test]
fn after_an_end_the_screen_offers_what_fits_and_speaks_of_no_baby() {
    for how in ["birth", "loss", "rather_not_say"] {
        let phone = full();
        phone.keep("ended", vec![one("how", how)]);
        let read = screen(&phone.state());
        agrees(&format!("after_{how}"), &read);
        phone.switch("appointment", true);
        phone.switch("morning", true);
        let rings = phone.next(64);
        assert!(!rings.is_empty());
        let said = serde_json::to_string(&(phone.state(), rings)).expect("JSON").to_lowercase();
        let said = said.replace("\"trimester\":null", "");
        for word in ["baby", "pregnan", "week ", "weeks", "trimester", "prenatal"] {
            assert!(!said.contains(word), "{how}: {word}");
        }
    }
}

#[test]
fn every_form_of_a_reminder() {
    let phone = Phone::expecting();
    let every = ["appointment", "window", "iron", "tea", "water", "own", "hours"];
    let read: Vec<String> = every
        .iter()
        .map(|kind| {
            form(&phone.diary.form(format!("reminder_{kind}"), None, phone.now).expect("reads").expect("a form"))
        })
        .collect();
    agrees("forms", &read.join("\n"));
}

#[test]
fn every_ring_says_what_it_is_about() {
    let mut phone = Phone::expecting();
    let every = ["appointment", "trimester", "iron", "tea", "prenatal", "water", "stretch", "wind_down", "morning"];
    phone.now = at("2026-07-29T08:10:00+01:00");
    every.iter().for_each(|name| drop(phone.switch(name, true)));
    phone.log("iron_dose", phone.now, vec![answer("elemental", Value::Number(65.0))]);
    let visit = vec![one("with_whom", "midwife"), answer("place", Value::Text("Elm Street clinic".to_owned()))];
    phone.log("appointment", at("2026-07-30T10:20:00+01:00"), visit);
    let mut seen = std::collections::BTreeSet::new();
    let mut lines = Vec::new();
    for day in 0..110 {
        for ring in phone.next(64).into_iter().filter(|ring| seen.insert(ring.plain_title.clone())) {
            let actions: Vec<String> = ring
                .actions
                .iter()
                .map(|action| match action.act {
                    RingAct::Done => action.words.clone(),
                    RingAct::Snooze { .. } => format!("[{}]", action.words),
                })
                .collect();
            lines.push(format!("{} | {} | {}", ring.plain_title, ring.plain_text, actions.join(" ")));
        }
        phone.now = at("2026-07-29T08:10:00+01:00").plus_minutes(day * 1_440).expect("a moment");
    }
    agrees("rings", &(lines.join("\n") + "\n"));
}

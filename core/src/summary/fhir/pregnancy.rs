//! The pregnancy: that there is one, its due date, how far she is, and the next visit.

use serde_json::{Value as Json, json};

use super::codes;
use super::document::{Document, Observed, instant, ips, quantity};
use crate::care::appointment::Appointment;
use crate::entry::Record;
use crate::profile::Stage;
use crate::summary::gathered::Gathered;
use crate::timeline::{Ending, said};
use crate::words::{Message, Words};

/// That she is pregnant with what follows from it, or that a pregnancy has ended; nothing where she told of none.
pub(super) fn add(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let Some(kept) = gathered.standing.pregnancy.as_ref() else { return Vec::new() };
    let id = kept.opened.epoch_ms();
    let on = gathered.span.last.to_string();
    match gathered.standing.stage {
        Stage::After { how, .. } => vec![after(how, id, on, document, words)],
        Stage::Undated => vec![pregnant(id, on, Vec::new(), document, words)],
        Stage::Expecting { due, age } => {
            let said = words.tell(&Message::of("fhir-due").with("date", words.date(due)));
            let due = document.observe(
                &format!("due-{id}"),
                Observed {
                    profile: Some(ips("Observation-pregnancy-edd-uv-ips")),
                    category: None,
                    code: codes::DUE_DATE.concept(),
                    at: on.clone(),
                    value: Some(("valueDateTime", due.to_string().into())),
                    more: Vec::new(),
                    said: &said,
                },
            );
            let status = pregnant(id, on.clone(), vec![due.clone()], document, words);
            let age = age.and_then(|age| {
                let said = said::age(age, words);
                let value = quantity(f64::from(age.total_days()), "d")?;
                Some(document.observe(
                    &format!("age-{id}-{on}"),
                    Observed {
                        profile: None,
                        category: None,
                        code: codes::GESTATIONAL_AGE.concept(),
                        at: on.clone(),
                        value: Some(("valueQuantity", value)),
                        more: Vec::new(),
                        said: &said,
                    },
                ))
            });
            [status, due].into_iter().chain(age).collect()
        }
    }
}

/// That she is pregnant, with what belongs to it.
fn pregnant(id: i64, on: String, members: Vec<Json>, document: &mut Document, words: &Words) -> Json {
    let more = if members.is_empty() { Vec::new() } else { vec![("hasMember", Json::from(members))] };
    status(id, on, codes::PREGNANT.concept(), &words.say("fhir-pregnant"), more, document)
}

/// That she is no longer pregnant, in as much as she says.
fn after(how: Ending, id: i64, on: String, document: &mut Document, words: &Words) -> Json {
    let said = words.say(match how {
        Ending::Birth => "sheet-after-birth",
        Ending::Loss => "sheet-after-loss",
        Ending::RatherNotSay => "sheet-after-end",
    });
    status(id, on, codes::NOT_PREGNANT.concept_as(&said), &said, Vec::new(), document)
}

fn status(
    id: i64,
    on: String,
    concept: Json,
    said: &str,
    more: Vec<(&'static str, Json)>,
    document: &mut Document,
) -> Json {
    document.observe(
        &format!("pregnancy-{id}"),
        Observed {
            profile: Some(ips("Observation-pregnancy-status-uv-ips")),
            category: None,
            code: codes::PREGNANCY_STATUS.concept(),
            at: on,
            value: Some(("valueCodeableConcept", concept)),
            more,
            said,
        },
    )
}

/// The next visit as a plan of one thing.
pub(super) fn add_plan(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let Some((at, visit)) = gathered.visit.as_ref() else { return Vec::new() };
    let when = instant(*at);
    let whom = words.say(&format!("appointment-with_whom-{}", visit.with_whom));
    let said =
        words.tell(&Message::of("fhir-visit").with("whom", whom.clone()).with("day", words.short_day(at.civil_day())));
    let detail = json!({
        "kind": "Appointment",
        "status": "scheduled",
        "scheduledPeriod": { "start": when },
        "description": whom,
    });
    let body = json!({
        "status": "active",
        "intent": "plan",
        "subject": document.subject(),
        "author": document.subject(),
        "title": words.say(&format!("kind-{}", Appointment::KIND)),
        "activity": [{ "detail": detail }],
    });
    vec![document.add("CarePlan", &format!("visit-{}", at.epoch_ms()), None, &said, body)]
}

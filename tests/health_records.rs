//! The summary as Android's Health Connect takes it, held against the rules of its own checker, written anew and naively:
//! core/decisions/0026-health-connect.md says where they come from.

use std::collections::BTreeSet;

use evenfall_core::screens::summary::SummaryState;
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{Handover, HealthRecord, HealthRecords, Wanted};
use evenfall_core::words::{Language, Words};
use evenfall_core::{forms::Value, summary::content::SectionId};
use regex::Regex;
use serde_json::{Map, Value as Json};

use crate::summary::{Desk, NOW, at};

/// The codes of LOINC that make an observation one of a pregnancy.
const PREGNANCY: [&str; 13] = [
    "82810-3", "11636-8", "11637-6", "11638-4", "11639-2", "11640-0", "11612-9", "11613-7", "11614-5", "33065-4",
    "11778-8", "11779-6", "11780-4",
];

/// Those that make it a vital sign.
const VITAL: [&str; 12] = [
    "85353-1", "9279-1", "8867-4", "2708-6", "8310-5", "8302-2", "9843-4", "29463-7", "39156-5", "85354-9", "8480-6",
    "8462-4",
];

/// A field: its name, its type, and what stands behind it: `!` where it must be there, `*` where it is a list.
/// Of the fields that stand for one another (`value[x]`) at most one may be there, as the checker has it.
const RESOURCE: &str = "resourceType:code! id:id! meta:Meta language:code text:Narrative";

fn fields(kind: &str) -> String {
    let own = match kind {
        "Patient" => "identifier:Identifier* active:boolean name:HumanName* gender:code birthDate:date",
        "Condition" => {
            "clinicalStatus:CodeableConcept verificationStatus:CodeableConcept category:CodeableConcept* \
             code:CodeableConcept subject:Reference! onsetDateTime:dateTime recordedDate:dateTime recorder:Reference \
             asserter:Reference"
        }
        "MedicationStatement" => {
            "status:code! medicationCodeableConcept:CodeableConcept! subject:Reference! effectivePeriod:Period \
             effectiveDateTime:dateTime dateAsserted:dateTime informationSource:Reference dosage:Dosage*"
        }
        "Observation" => {
            "status:code! category:CodeableConcept* code:CodeableConcept! subject:Reference effectiveDateTime:dateTime \
             performer:Reference* valueQuantity:Quantity valueCodeableConcept:CodeableConcept valueDateTime:dateTime \
             referenceRange:Range* hasMember:Reference* component:Component*"
        }
        "Meta" => return "profile:canonical* security:Coding*".to_owned(),
        "Narrative" => return "status:code! div:xhtml!".to_owned(),
        "Coding" => return "system:uri code:code display:string".to_owned(),
        "CodeableConcept" => return "coding:Coding* text:string".to_owned(),
        "Reference" => return "reference:string".to_owned(),
        "Quantity" => return "value:decimal unit:string system:uri code:code".to_owned(),
        "Period" => return "start:dateTime end:dateTime".to_owned(),
        "Dosage" => return "text:string".to_owned(),
        "HumanName" => return "text:string".to_owned(),
        "Range" => return "low:Quantity high:Quantity".to_owned(),
        "Component" => return "code:CodeableConcept! valueQuantity:Quantity".to_owned(),
        "Element" => return "extension:Extension*".to_owned(),
        "Extension" => return "url:uri! valueCode:code".to_owned(),
        other => panic!("{other} is no type"),
    };
    format!("{RESOURCE} {own}")
}

fn pattern(of: &str) -> Option<&'static str> {
    const DATE: &str =
        r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?";
    const DATE_TIME: &str = r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?";
    Some(match of {
        "code" => r"[^\s]+(\s[^\s]+)*",
        "id" => r"[A-Za-z0-9\-\.]{1,64}",
        "string" => r"(?:[ \r\n\t]|[^ \t\n\x0B\f\r])+",
        "uri" | "canonical" => r"\S*",
        "date" => DATE,
        "dateTime" => DATE_TIME,
        _ => return None,
    })
}

/// What the checker would say against a value, with the path to it.
fn against(kind: &str, path: &str, object: &Map<String, Json>, found: &mut Vec<String>) {
    let known = fields(kind);
    let known: Vec<(&str, &str)> =
        known.split_whitespace().map(|field| field.split_once(':').expect("a field")).collect();
    for (name, of) in &known {
        if of.contains('!') && !object.contains_key(*name) && !object.contains_key(&format!("_{name}")) {
            found.push(format!("{path}.{name} is not there"));
        }
    }
    for choice in ["value", "effective", "onset", "medication"] {
        let chosen = object.keys().filter(|name| {
            name.strip_prefix(choice).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_uppercase()))
        });
        if chosen.count() > 1 {
            found.push(format!("{path}.{choice} is there twice"));
        }
    }
    for (name, value) in object {
        let plain = name.strip_prefix('_').unwrap_or(name);
        let path = format!("{path}.{name}");
        let Some((_, of)) = known.iter().find(|(known, _)| *known == plain) else {
            found.push(format!("{path} is no field"));
            continue;
        };
        let list = of.contains('*');
        let of = of.trim_end_matches(['!', '*']);
        let of = if name.starts_with('_') { "Element" } else { of };
        match (list, value.as_array()) {
            (true, Some(all)) if !all.is_empty() => all.iter().for_each(|one| value_against(of, &path, one, found)),
            (false, None) => value_against(of, &path, value, found),
            _ => found.push(format!("{path} is no list, or one of nothing, or should be none")),
        }
    }
}

fn value_against(of: &str, path: &str, value: &Json, found: &mut Vec<String>) {
    if of.starts_with(|letter: char| letter.is_ascii_uppercase()) {
        match value.as_object() {
            Some(object) if !object.is_empty() => against(of, path, object, found),
            _ => found.push(format!("{path} is no object, or an empty one")),
        }
        return;
    }
    match (of, value) {
        ("boolean", Json::Bool(_)) | ("decimal", Json::Number(_)) => {}
        ("xhtml", Json::String(text)) => narrative_against(path, text, found),
        (_, Json::String(text)) => {
            let pattern = pattern(of).map(|pattern| Regex::new(&format!("^(?:{pattern})$")).expect("a pattern"));
            if !pattern.is_some_and(|pattern| pattern.is_match(text)) {
                found.push(format!("{path} is no {of}: {text:?}"));
            }
        }
        _ => found.push(format!("{path} is no {of}: {value}")),
    }
}

/// One `div`, and in it paragraphs of text alone.
fn narrative_against(path: &str, text: &str, found: &mut Vec<String>) {
    let whole = Regex::new(
        r#"^<div xmlns="http://www\.w3\.org/1999/xhtml" xml:lang="[a-zA-Z-]+" lang="[a-zA-Z-]+">(?:<p>(?:[^<>&]|&(?:amp|lt|gt|quot);)*</p>)+</div>$"#,
    );
    let no_letter = text.chars().any(|letter| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'));
    if !whole.expect("a pattern").is_match(text) || no_letter {
        found.push(format!("{path} is no narrative: {text:?}"));
    }
}

/// The codes of a system in a concept.
fn codes<'a>(concept: &'a Json, system: &str) -> Vec<&'a str> {
    let codings = concept["coding"].as_array().map(Vec::as_slice).unwrap_or_default();
    codings.iter().filter(|coding| coding["system"] == system).filter_map(|coding| coding["code"].as_str()).collect()
}

/// The category under which another app may read it; none where it is refused.
fn category(body: &Json) -> Option<&'static str> {
    Some(match body["resourceType"].as_str()? {
        "AllergyIntolerance" => "allergies",
        "Condition" => "conditions",
        "Encounter" | "Location" | "Organization" => "visits",
        "Immunization" => "vaccines",
        "Patient" => "personal details",
        "Practitioner" | "PractitionerRole" => "practitioners",
        "Procedure" => "procedures",
        "Medication" | "MedicationRequest" | "MedicationStatement" => "medications",
        "Observation" => {
            let loinc = codes(&body["code"], "http://loinc.org");
            let categories = body["category"].as_array().map(Vec::as_slice).unwrap_or_default();
            let named: Vec<&str> = categories
                .iter()
                .flat_map(|one| codes(one, "http://terminology.hl7.org/CodeSystem/observation-category"))
                .collect();
            if loinc.iter().any(|code| PREGNANCY.contains(code)) {
                "pregnancy"
            } else if loinc.iter().any(|code| ["74013-4", "72166-2"].contains(code))
                || named.contains(&"social-history")
            {
                "social history"
            } else if loinc.iter().any(|code| VITAL.contains(code)) || named.contains(&"vital-signs") {
                "vital signs"
            } else if named.contains(&"laboratory") {
                "laboratory"
            } else {
                return None;
            }
        }
        _ => return None,
    })
}

fn records_of(desk: &Desk, wanted: &Wanted) -> HealthRecords {
    Handover::read(&desk.store, wanted, at(NOW), &desk.words).expect("reads").health_records(&desk.words)
}

fn all(records: &HealthRecords) -> Vec<HealthRecord> {
    records.portions.iter().flat_map(|portion| portion.records.clone()).collect()
}

/// Holds records against every rule, and gives their categories.
#[track_caller]
fn taken(name: &str, records: &HealthRecords) -> BTreeSet<&'static str> {
    assert!(!records.source_name.is_empty() && records.source_name.encode_utf16().count() <= 90);
    assert!(!records.base_address.is_empty() && records.base_address.encode_utf16().count() <= 2_000);
    assert!(["4.0.1", "4.3.0"].contains(&records.fhir_version.as_str()));
    let mut names = BTreeSet::new();
    let mut categories = BTreeSet::new();
    let mut found = Vec::new();
    for portion in &records.portions {
        let letters: usize = portion.records.iter().map(|record| record.json.encode_utf16().count()).sum();
        assert!(!portion.records.is_empty() && letters * 2 <= 500_000, "{name}: {letters} letters in one request");
        for record in &portion.records {
            let body: Json = serde_json::from_str(&record.json).expect("is JSON");
            assert_eq!((body["resourceType"].as_str(), body["id"].as_str()), (Some(&*record.kind), Some(&*record.id)));
            assert!(names.insert((record.kind.clone(), record.id.clone())), "{name}: {} twice", record.id);
            assert!(body.get("contained").is_none());
            match category(&body) {
                Some(category) => categories.insert(category),
                None => panic!("{name}: {} {} has no category", record.kind, record.id),
            };
            against(&record.kind, &record.id, body.as_object().expect("an object"), &mut found);
        }
    }
    // What a record names is there too.
    let json = all(records).iter().map(|record| record.json.clone()).collect::<String>();
    for reference in Regex::new(r#""reference":"([^/"]+)/([^"]+)""#).expect("a pattern").captures_iter(&json) {
        assert!(names.contains(&(reference[1].to_owned(), reference[2].to_owned())), "{name}: {}", &reference[0]);
    }
    assert!(found.is_empty(), "{name}: {found:#?}");
    categories
}

const ALWAYS: Wanted = Wanted { range: SummaryRange::FourWeeks, sections: None };

#[test]
fn every_record_of_every_sample_is_taken() {
    for name in ["restless", "running", "after_birth", "after_loss", "undated", "new"] {
        let desk = Desk::of(name);
        let first = "2016-11-22".parse().expect("a date");
        let last = "2026-11-22".parse().expect("a date");
        for range in [SummaryRange::FourWeeks, SummaryRange::SinceVisit, SummaryRange::Between { first, last }] {
            taken(name, &records_of(&desk, &Wanted { range, sections: None }));
        }
    }
    let restless = taken("restless", &records_of(&Desk::of("restless"), &ALWAYS));
    assert_eq!(
        restless.into_iter().collect::<Vec<_>>(),
        ["laboratory", "medications", "personal details", "pregnancy", "vital signs"]
    );
}

/// Text as nobody means it and everybody may paste it.
fn nasty(length: usize) -> String {
    "</div>&\"' \u{b}\u{c}\u{1b}\u{fffe}\u{ffff}😀 متى\u{202e}\u{2028}\r\n\t=1".chars().cycle().take(length).collect()
}

#[test]
fn nothing_that_she_pastes_makes_a_record_that_is_refused() {
    let desk = Desk::of("restless");
    let text = |length: usize| Value::Text(nasty(length));
    for minute in 0..50 {
        let when = format!("2026-11-20T10:{minute:02}:00+00:00");
        let name = Value::Text(format!("{minute} {}", nasty(190)));
        desk.keep(&when, "question", &[("words", text(1_000))]);
        desk.keep(&when, "medicine", &[("name", name), ("amount", text(100))]);
    }
    for (when, systolic) in [
        ("2026-11-20T10:00:00+18:00", 118.0),
        ("2026-11-20T10:00:00-18:00", 119.0),
        ("2026-11-20T10:00:00+13:45", 120.0),
    ] {
        let read = [("systolic", Value::Number(systolic)), ("diastolic", Value::Number(70.0))];
        desk.keep(when, "blood_pressure", &read);
    }
    desk.keep("2026-11-20T11:00:00+00:00", "symptom", &[("what", Value::One("bleeding".to_owned()))]);
    let records = records_of(&desk, &ALWAYS);
    let categories = taken("nasty", &records);
    assert!(categories.contains("vital signs") && categories.contains("conditions"), "{categories:?}");
    assert!(all(&records).len() > 60);
    assert!(taken("empty", &records_of(&Desk::empty(), &ALWAYS)).is_empty());
}

#[test]
fn a_moment_stays_the_same_moment_on_a_clock_no_standard_knows() {
    let desk = Desk::empty();
    let read = [("systolic", Value::Number(118.0)), ("diastolic", Value::Number(70.0))];
    desk.keep("2026-11-20T10:00:00+18:00", "blood_pressure", &read);
    let records = all(&records_of(&desk, &ALWAYS));
    let pressure = records.iter().find(|record| record.kind == "Observation").expect("a reading");
    assert!(pressure.json.contains("2026-11-20T06:00:00+14:00"), "{}", pressure.json);
}

#[test]
fn many_records_go_in_several_requests() {
    let desk = Desk::empty();
    for count in 0..400 {
        let when = format!("2026-11-{:02}T{:02}:{:02}:00+00:00", 1 + count % 20, count / 60, count % 60);
        let read = [("systolic", Value::Number(118.0)), ("diastolic", Value::Number(70.0))];
        desk.keep(&when, "blood_pressure", &read);
    }
    let records = records_of(&desk, &ALWAYS);
    taken("many", &records);
    assert!(records.portions.len() > 1, "{}", records.portions.len());
    assert_eq!(all(&records).len(), 401, "and the patient");
    assert_eq!(records.done, "401 records were put in Health Connect.");
}

#[test]
fn what_has_no_place_there_is_said() {
    let desk = Desk::of("restless");
    let records = records_of(&desk, &ALWAYS);
    let left = records.left_out.clone().expect("something is left out");
    assert_eq!(
        left,
        "Health Connect has no place for these: your questions, how far along you are, your next visit, restless nights, \
         sleep, exercise, mood and what else you felt."
    );
    let told = all(&records).iter().map(|record| record.json.clone()).collect::<String>();
    for gone in ["CarePlan", "18185-9", "restless-nights", "93832-4", "82290-8", "55758-7", "gad-2"] {
        assert!(!told.contains(gone), "{gone}");
    }
    let state = |wanted: &Wanted| SummaryState::read(&desk.store, wanted, at(NOW), &desk.words).expect("reads").health;
    let shown = state(&ALWAYS);
    assert_eq!((shown.put.as_deref(), shown.left_out), (Some("Put it in Health Connect"), Some(left)));
    let questions = Wanted { sections: Some(vec![SectionId::Questions]), ..ALWAYS };
    let none = state(&questions);
    assert_eq!((none.put, none.left_out), (None, None));
    assert_eq!(none.note, "Nothing that goes in has a place in Health Connect.");
    assert!(records_of(&desk, &questions).portions.is_empty(), "a patient alone tells nothing");
}

#[test]
fn after_a_loss_no_word_of_weeks_goes_there() {
    let desk = Desk::of("after_loss");
    let records = records_of(&desk, &ALWAYS);
    let told = all(&records).iter().map(|record| record.json.to_lowercase()).collect::<String>();
    assert!(told.contains("not pregnant"), "{told}");
    for word in ["baby", "11778-8", "18185-9", "due"] {
        assert!(!told.contains(word), "{word}");
    }
    let left = records.left_out.unwrap_or_default();
    assert!(!left.contains("how far along"), "{left}");
}

#[test]
fn that_it_was_put_there_is_kept_like_any_other_form() {
    let desk = Desk::of("restless");
    let handover = Handover::read(&desk.store, &ALWAYS, at(NOW), &desk.words).expect("reads");
    let id = handover.keep_health_shared(&desk.store, at(NOW)).expect("keeps");
    let shared = SummaryState::read(&desk.store, &ALWAYS, at(NOW), &desk.words).expect("reads").shared;
    assert_eq!(shared[0].words, "22 Nov, 08:52: Health Connect, 26 Oct to 22 Nov");
    assert!(Handover::forget_shared(&desk.store, id).expect("forgets"));
}

#[test]
fn the_same_diary_gives_the_same_records_in_every_language_but_for_their_words() {
    let desk = Desk::of("restless");
    let names = |language: Language| {
        let words = Words::in_language(language);
        let handover = Handover::read(&desk.store, &ALWAYS, at(NOW), &words).expect("reads");
        let records = handover.health_records(&words);
        taken("a language", &records);
        all(&records).into_iter().map(|record| (record.kind, record.id)).collect::<Vec<_>>()
    };
    let english = names(Language::English);
    assert_eq!(english, names(Language::Mirrored));
    assert_eq!(english, names(Language::Accented));
}

#[test]
fn the_checker_finds_what_is_wrong() {
    let good = all(&records_of(&Desk::of("restless"), &ALWAYS));
    let result = good.iter().find(|record| record.id.starts_with("result-")).expect("a result");
    let body: Json = serde_json::from_str(&result.json).expect("is JSON");
    let damages: [(&str, Json); 8] = [
        ("/id", "a name".into()),
        ("/status", Json::Null),
        ("/colour", "red".into()),
        ("/effectiveDateTime", "2026-11-20T10:00:00+18:00".into()),
        ("/valueQuantity/value", "41".into()),
        ("/category", Json::Array(Vec::new())),
        ("/valueDateTime", "2026-11-20".into()),
        ("/text/div", "<div><script>x</script></div>".into()),
    ];
    for (path, value) in damages {
        let mut damaged = body.clone();
        let (parent, name) = path.rsplit_once('/').expect("a path");
        let parent = damaged.pointer_mut(parent).and_then(Json::as_object_mut).expect("an object");
        if value.is_null() {
            parent.remove(name);
        } else {
            parent.insert(name.to_owned(), value);
        }
        let mut found = Vec::new();
        against("Observation", "result", damaged.as_object().expect("an object"), &mut found);
        assert!(!found.is_empty(), "{path}");
    }
}

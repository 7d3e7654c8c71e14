//! The summary as a clinic's software reads it: an International Patient Summary in FHIR R4 (EVIDENCE H.1, H.2).
//!
//! Everything in it is said by the patient, and says so in the standard way. It holds no name and no number of hers; its
//! resources are named by the entries they come from, so that a later summary names the same thing the same.

mod accepted;
pub mod codes;
mod document;
mod medications;
mod observations;
mod pregnancy;
mod problems;

use serde_json::{Value as Json, json};

use self::codes::Code;
use self::document::{BASE, Document, instant, ips, narrative, put};
use super::content::{SectionId, SectionId as Part, Summary};
use super::gathered::Gathered;
use super::health::HealthRecord;
use super::text::told;
use crate::words::Words;

/// What stands for a birth date that is not asked for, and for a name that is not told.
const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/// The summary as a document.
pub(super) fn document(gathered: &Gathered, summary: &Summary, words: &Words) -> Vec<u8> {
    let resources = resources(gathered, summary, words);
    let stamp = instant(gathered.made);
    let mut bundle = json!({
        "resourceType": "Bundle",
        "id": format!("summary-{}", gathered.made.epoch_ms()),
        "meta": { "profile": [ips("Bundle-uv-ips")], "security": [codes::PATIENT_REPORTED.coding()] },
        "language": summary.language,
        "identifier": { "system": BASE, "value": format!("summary-{}", gathered.made.epoch_ms()) },
        "type": "document",
        "timestamp": stamp,
    });
    // Moved into their places: `json!` would copy every one of them.
    let entry = |(kind, body): (String, Json)| {
        let mut entry = json!({ "fullUrl": address(&kind, &body) });
        put(&mut entry, "resource", body);
        entry
    };
    put(&mut bundle, "entry", resources.into_iter().map(entry).collect());
    bytes(&bundle)
}

/// The same resources, for a server to keep each under its lasting name.
pub(super) fn transaction(gathered: &Gathered, summary: &Summary, words: &Words) -> Vec<u8> {
    let resources = resources(gathered, summary, words);
    let entry = |(kind, body): &(String, Json)| {
        let url = format!("{kind}/{}", body.get("id").and_then(Json::as_str).unwrap_or_default());
        json!({ "fullUrl": address(kind, body), "resource": body, "request": { "method": "PUT", "url": url } })
    };
    bytes(&json!({
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": resources.iter().map(entry).collect::<Vec<_>>(),
    }))
}

/// The resources one by one, as far as Android's Health Connect takes them as medical records.
pub(super) fn records(gathered: &Gathered, summary: &Summary, words: &Words) -> Records {
    let mut records = Records { taken: Vec::new(), age: false, visit: false };
    for (kind, body) in resources(gathered, summary, words) {
        if accepted::is_accepted(&kind, &body) {
            let id = body.get("id").and_then(Json::as_str).unwrap_or_default().to_owned();
            records.taken.push(HealthRecord { kind, id, json: body.to_string() });
        } else {
            records.visit |= kind == "CarePlan";
            records.age |= body.get("code").is_some_and(|concept| accepted::holds(concept, codes::GESTATIONAL_AGE));
        }
    }
    records
}

/// Resources as Health Connect takes them.
pub(super) struct Records {
    pub(super) taken: Vec<HealthRecord>,
    /// Whether how far she is would be among them if it were taken.
    pub(super) age: bool,
    /// Whether her next visit would be.
    pub(super) visit: bool,
}

fn bytes(json: &Json) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(json).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn address(kind: &str, body: &Json) -> String {
    format!("{BASE}/{kind}/{}", body.get("id").and_then(Json::as_str).unwrap_or_default())
}

/// The composition, the patient, and everything the composition names.
fn resources(gathered: &Gathered, summary: &Summary, words: &Words) -> Vec<(String, Json)> {
    // The moment she told of the pregnancy tells two diaries apart and names nobody.
    let told_of = gathered.standing.pregnancy.as_ref().map_or(gathered.made, |kept| kept.opened);
    let mut document = Document {
        language: summary.language,
        patient: format!("patient-{}", told_of.epoch_ms()),
        resources: Vec::new(),
    };
    let wanted = |id: SectionId| summary.sections.iter().any(|section| section.id == id);
    let mut parts = Parts { sections: Vec::new(), summary, words };
    let problems = problems::add(gathered, &wanted, &mut document, words);
    let (medications, plan) = (
        if wanted(SectionId::Iron) || wanted(SectionId::Medicines) {
            medications::add(gathered, &wanted, &mut document, words)
        } else {
            Vec::new()
        },
        if wanted(SectionId::Dating) { pregnancy::add_plan(gathered, &mut document, words) } else { Vec::new() },
    );
    let pregnancy = if wanted(SectionId::Dating) { pregnancy::add(gathered, &mut document, words) } else { Vec::new() };
    let results = observations::add_results(gathered, &wanted, &mut document, words);
    let vital = observations::add_vital_signs(gathered, &wanted, &mut document, words);
    let story = observations::add_story(gathered, &wanted, &mut document, words);
    parts.always(codes::PROBLEMS, "fhir-problems", &[Part::Signs, Part::Symptoms], problems, codes::UNAVAILABLE);
    parts.always(codes::ALLERGIES, "fhir-allergies", &[], Vec::new(), codes::NOT_ASKED);
    parts.always(
        codes::MEDICATIONS,
        "fhir-medications",
        &[Part::Iron, Part::Medicines],
        medications,
        codes::UNAVAILABLE,
    );
    parts.if_any(codes::PREGNANCIES, "fhir-pregnancies", &[Part::Dating], pregnancy);
    parts.if_any(codes::RESULTS, "fhir-results", &[Part::Ferritin, Part::Results], results);
    parts.if_any(codes::VITAL_SIGNS, "fhir-vital-signs", &[Part::Pressure], vital);
    parts.if_any(codes::PLAN, "fhir-plan", &[Part::Dating], plan);
    parts.if_any(
        codes::STORY,
        "fhir-story",
        &[Part::Questions, Part::Legs, Part::Nights, Part::Movement, Part::Mood],
        story,
    );
    let composition = composition(gathered, summary, &parts.sections, &document);
    let patient = patient(&document, words);
    let first = [("Composition".to_owned(), composition), ("Patient".to_owned(), patient)];
    first.into_iter().chain(document.resources).collect()
}

/// The parts of the composition as they are put together.
struct Parts<'a> {
    sections: Vec<Json>,
    summary: &'a Summary,
    words: &'a Words,
}

impl Parts<'_> {
    /// What the content says of these parts, line by line.
    fn told(&self, of: &[SectionId]) -> Vec<String> {
        let wanted = self.summary.sections.iter().filter(|section| of.contains(&section.id));
        wanted
            .flat_map(|section| {
                let lines = section.blocks.iter().flat_map(|block| told(block, self.words));
                std::iter::once(section.title.clone()).chain(lines).collect::<Vec<_>>()
            })
            .collect()
    }

    fn section(&self, code: Code, title: &str, lines: &[String]) -> Json {
        json!({
            "title": self.words.say(title),
            "code": code.concept(),
            "text": narrative(lines, self.summary.language),
        })
    }

    /// A part that stands even when it is empty, and then says why.
    fn always(&mut self, code: Code, title: &str, of: &[SectionId], entries: Vec<Json>, empty: Code) {
        let said = self.told(of);
        let lines = if said.is_empty() { vec![self.words.say(&format!("{title}-none"))] } else { said };
        let mut section = self.section(code, title, &lines);
        if entries.is_empty() {
            put(&mut section, "emptyReason", empty.concept());
        } else {
            put(&mut section, "entry", entries.into());
        }
        self.sections.push(section);
    }

    /// A part that stands only where it holds something.
    fn if_any(&mut self, code: Code, title: &str, of: &[SectionId], entries: Vec<Json>) {
        // Her questions are words alone, and stand without entries.
        let words_alone = code == codes::STORY && !self.told(of).is_empty();
        if entries.is_empty() && !words_alone {
            return;
        }
        let mut section = self.section(code, title, &self.told(of));
        if entries.is_empty() {
            put(&mut section, "emptyReason", codes::UNAVAILABLE.concept());
        } else {
            put(&mut section, "entry", entries.into());
        }
        self.sections.push(section);
    }
}

fn composition(gathered: &Gathered, summary: &Summary, sections: &[Json], document: &Document) -> Json {
    json!({
        "resourceType": "Composition",
        "id": format!("summary-{}", gathered.made.epoch_ms()),
        "meta": { "profile": [ips("Composition-uv-ips")], "security": [codes::PATIENT_REPORTED.coding()] },
        "language": summary.language,
        "text": narrative(
            &std::iter::once(format!("{}. {}. {}", summary.title, summary.self_reported, summary.covers))
                .chain(summary.closing.iter().cloned())
                .collect::<Vec<_>>(),
            summary.language,
        ),
        "status": "final",
        "type": codes::SUMMARY.concept(),
        "subject": document.subject(),
        "date": instant(gathered.made),
        "author": [document.subject()],
        "title": format!("{}. {}", summary.title, summary.self_reported),
        "event": [{ "period": { "start": gathered.span.first.to_string(), "end": gathered.span.last.to_string() } }],
        "section": sections,
    })
}

/// The patient, without a name, a number or a date of birth: each is said to be left out.
fn patient(document: &Document, words: &Words) -> Json {
    let masked = json!({ "extension": [{ "url": ABSENT, "valueCode": "masked" }] });
    json!({
        "resourceType": "Patient",
        "id": document.patient,
        "meta": { "profile": [ips("Patient-uv-ips")], "security": [codes::PATIENT_REPORTED.coding()] },
        "language": document.language,
        "text": narrative(&[words.say("fhir-patient")], document.language),
        "name": [{ "_text": masked.clone() }],
        "_birthDate": masked,
    })
}

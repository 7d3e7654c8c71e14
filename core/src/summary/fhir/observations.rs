//! Results, vital signs, nights, movement and mood checks as observations of hers.

use serde_json::{Value as Json, json};

use super::codes::{self, Code};
use super::document::{Document, Observed, instant, ips, object, quantity};
use crate::entry::Record;
use crate::insights::nights::restless_of_written;
use crate::insights::results::as_printed;
use crate::iron::labs::{Analyte, LabUnit};
use crate::iron::result::ResultRead;
use crate::stress::mood_check::{Scale, total_in_words};
use crate::summary::content::SectionId;
use crate::summary::gathered::Gathered;
use crate::words::{Message, Words};

/// Laboratory results, each in the unit it was printed in.
pub(super) fn add_results(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let shown = |result: &ResultRead| {
        wanted(SectionId::Results) || (wanted(SectionId::Ferritin) && result.analyte == Analyte::Ferritin)
    };
    let mut added = Vec::new();
    for result in gathered.results.iter().filter(|result| shown(&result.what)) {
        let read = &result.what;
        let Some(value) = quantity(read.typed_value, unit(read.typed_unit)) else { continue };
        let name = words.say(&format!("analyte-{}", read.analyte.id()));
        let said = format!("{name} {}", as_printed(read, words));
        let code = code_of(read.analyte, read.typed_unit)
            .map_or_else(|| json!({ "text": name }), |code| code.concept_as(&name));
        let range = range(read);
        added.push(document.observe(
            &format!("result-{}", result.id),
            Observed {
                profile: Some(ips("Observation-results-laboratory-pathology-uv-ips")),
                category: Some(codes::LABORATORY),
                code,
                at: instant(read.at),
                value: Some(("valueQuantity", value)),
                more: range.into_iter().map(|range| ("referenceRange", vec![range].into())).collect(),
                said: &said,
            },
        ));
    }
    added
}

/// The range the laboratory printed, where she typed one.
fn range(result: &ResultRead) -> Option<Json> {
    let (low, high) = result.typed_lab_range;
    let edge = |edge: Option<f64>| edge.and_then(|edge| quantity(edge, unit(result.typed_unit)));
    match (edge(low), edge(high)) {
        (None, None) => None,
        (Some(low), None) => Some(json!({ "low": low })),
        (None, Some(high)) => Some(json!({ "high": high })),
        (Some(low), Some(high)) => Some(json!({ "low": low, "high": high })),
    }
}

/// A unit as UCUM writes it.
fn unit(unit: LabUnit) -> &'static str {
    match unit {
        LabUnit::GramsPerLitre => "g/L",
        LabUnit::GramsPerDecilitre => "g/dL",
        LabUnit::MilligramsPerLitre => "mg/L",
        LabUnit::MilligramsPerDecilitre => "mg/dL",
        LabUnit::MicrogramsPerLitre => "ug/L",
        LabUnit::MicrogramsPerDecilitre => "ug/dL",
        LabUnit::NanogramsPerMillilitre => "ng/mL",
        LabUnit::NanogramsPerLitre => "ng/L",
        LabUnit::PicogramsPerMillilitre => "pg/mL",
        LabUnit::MillimolesPerLitre => "mmol/L",
        LabUnit::MicromolesPerLitre => "umol/L",
        LabUnit::NanomolesPerLitre => "nmol/L",
        LabUnit::PicomolesPerLitre => "pmol/L",
        LabUnit::Percent => "%",
    }
}

/// The code of what was measured, by mass or by moles (EVIDENCE H-023 to H-027); none for what the evidence has none of.
fn code_of(analyte: Analyte, unit: LabUnit) -> Option<Code> {
    let molar = matches!(
        unit,
        LabUnit::MillimolesPerLitre
            | LabUnit::MicromolesPerLitre
            | LabUnit::NanomolesPerLitre
            | LabUnit::PicomolesPerLitre
    );
    Some(match (analyte, molar) {
        (Analyte::Haemoglobin, false) => codes::HAEMOGLOBIN_MASS,
        (Analyte::Haemoglobin, true) => codes::HAEMOGLOBIN_MOLAR,
        (Analyte::Ferritin, false) => codes::FERRITIN,
        (Analyte::TransferrinSaturation, false) => codes::SATURATION,
        (Analyte::CReactiveProtein, false) => codes::C_REACTIVE_PROTEIN,
        (Analyte::SerumIron, false) => codes::IRON_MASS,
        (Analyte::SerumIron, true) => codes::IRON_MOLAR,
        (Analyte::IronBindingCapacity, false) => codes::BINDING_MASS,
        (Analyte::IronBindingCapacity, true) => codes::BINDING_MOLAR,
        _ => return None,
    })
}

/// Blood pressure and weight.
pub(super) fn add_vital_signs(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let mut added = Vec::new();
    if !wanted(SectionId::Pressure) {
        return added;
    }
    for pressure in &gathered.pressures {
        let part = |code: Code, value: i32| {
            let value = quantity(f64::from(value), "mm[Hg]");
            object([("code", code.concept()), ("valueQuantity", value.into())])
        };
        let components = vec![
            part(codes::SYSTOLIC, pressure.what.systolic.get()),
            part(codes::DIASTOLIC, pressure.what.diastolic.get()),
        ];
        let said = pressure.what.line(pressure.at, words);
        added.push(document.observe(
            &format!("pressure-{}", pressure.id),
            Observed {
                profile: Some("http://hl7.org/fhir/StructureDefinition/bp".to_owned()),
                category: Some(codes::VITAL),
                code: codes::BLOOD_PRESSURE.concept(),
                at: instant(pressure.at),
                value: None,
                more: vec![("component", components.into())],
                said: &said,
            },
        ));
    }
    for weight in &gathered.weights {
        let Some(value) = quantity(weight.what.kilograms.get(), "kg") else { continue };
        let said = weight.what.line(weight.at, words);
        added.push(document.observe(
            &format!("weight-{}", weight.id),
            Observed {
                profile: Some("http://hl7.org/fhir/StructureDefinition/bodyweight".to_owned()),
                category: Some(codes::VITAL),
                code: codes::WEIGHT.concept(),
                at: instant(weight.at),
                value: Some(("valueQuantity", value)),
                more: Vec::new(),
                said: &said,
            },
        ));
    }
    added
}

/// Nights, movement and mood checks, beside her questions.
pub(super) fn add_story(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let mut added = Vec::new();
    if wanted(SectionId::Legs) {
        added.extend(legs(gathered, document, words));
    }
    if wanted(SectionId::Nights) {
        added.extend(sleep(gathered, document, words));
    }
    if wanted(SectionId::Movement) {
        added.extend(activity(gathered, document, words));
    }
    if wanted(SectionId::Mood) {
        added.extend(mood(gathered, document, words));
    }
    added
}

fn legs(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let (restless, written) = restless_of_written(&gathered.nights);
    if written == 0 {
        return Vec::new();
    }
    let on = gathered.span.last.to_string();
    let said = words.tell(&Message::of("sheet-of").with("count", restless).with("of", written));
    let said = format!("{said} {}", words.say("sheet-nights-restless"));
    let nights = |id: String, code: Code, value: Option<Json>, said: &str, document: &mut Document| {
        document.observe(
            &id,
            Observed {
                profile: None,
                category: Some(codes::SURVEY),
                code: code.concept_as(said),
                at: on.clone(),
                value: value.map(|value| ("valueQuantity", value)),
                more: Vec::new(),
                said,
            },
        )
    };
    let count = u32::try_from(restless).ok().and_then(|restless| quantity(f64::from(restless), "{nights}"));
    let id = format!("restless-nights-{}-{on}", gathered.span.first);
    let mut added = vec![nights(id, codes::RESTLESS_NIGHTS, count, &said, document)];
    let lost = crate::summary::parts::legs::mean_lost(&gathered.nights);
    if let Some(lost) = lost {
        let said = format!("{} {}", words.duration(crate::summary::parts::whole(lost)), words.say("sheet-nights-lost"));
        let id = format!("sleep-lost-{}-{on}", gathered.span.first);
        added.push(nights(id, codes::SLEEP_LOST, quantity(lost.round(), "min"), &said, document));
    }
    added
}

fn sleep(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let told = gathered.last_nights().iter().filter_map(|night| Some((night, night.asleep()?)));
    let told: Vec<(chrono::NaiveDate, i64)> = told.map(|(night, asleep)| (night.night.morning(), asleep)).collect();
    told.into_iter()
        .filter_map(|(morning, asleep)| {
            let value = quantity(f64::from(i32::try_from(asleep).ok()?), "min")?;
            let said = words.tell(&Message::of("today-asleep").with("asleep", words.duration(asleep)));
            Some(document.observe(
                &format!("sleep-{morning}"),
                Observed {
                    profile: None,
                    category: Some(codes::DONE),
                    code: codes::SLEEP.concept(),
                    at: morning.to_string(),
                    value: Some(("valueQuantity", value)),
                    more: Vec::new(),
                    said: &said,
                },
            ))
        })
        .collect()
}

fn activity(gathered: &Gathered, document: &mut Document, words: &Words) -> Option<Json> {
    let week = gathered.span.last_week();
    let sessions = gathered.sessions.iter().filter(|session| week.holds(gathered.day_of(session.at)));
    let counted: Vec<i64> = sessions.map(|session| session.what.counted()).collect();
    if counted.is_empty() {
        return None;
    }
    let minutes: i64 = counted.iter().sum();
    let on = gathered.span.last.to_string();
    let said = words.duration(minutes);
    Some(document.observe(
        &format!("activity-{on}"),
        Observed {
            profile: None,
            category: Some(codes::DONE),
            code: codes::ACTIVITY.concept(),
            at: on.clone(),
            value: Some(("valueQuantity", quantity(f64::from(i32::try_from(minutes).ok()?), "min/wk")?)),
            more: Vec::new(),
            said: &said,
        },
    ))
}

fn mood(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let mut added = Vec::new();
    for check in &gathered.checks {
        for (scale, code, id) in [(Scale::Phq2, codes::PHQ2, "phq2"), (Scale::Gad2, codes::GAD2, "gad2")] {
            let total = scale.total(&check.what).and_then(|total| quantity(f64::from(total), "{score}"));
            let said = total_in_words(scale, &check.what, words);
            let (Some(value), Some(said)) = (total, said) else { continue };
            added.push(document.observe(
                &format!("{id}-{}", check.id),
                Observed {
                    profile: None,
                    category: Some(codes::SURVEY),
                    code: code.concept(),
                    at: instant(check.at),
                    value: Some(("valueQuantity", value)),
                    more: Vec::new(),
                    said: &said,
                },
            ));
        }
    }
    added
}

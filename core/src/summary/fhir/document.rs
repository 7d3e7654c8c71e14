//! A document being put together: its resources, each with a lasting name, a narrative and whose word it is.

use serde_json::{Value as Json, json};

use super::codes::{Code, PATIENT_REPORTED, UCUM, UNITS};
use crate::moment::Moment;
use crate::summary::markup::escaped;

/// The address that resources are named under. It leads nowhere, by its own name (RFC 2606).
pub(super) const BASE: &str = "https://evenfall.invalid/fhir";

/// The profile of a resource in the International Patient Summary.
pub(super) fn ips(profile: &str) -> String {
    format!("http://hl7.org/fhir/uv/ips/StructureDefinition/{profile}")
}

/// Text as it may stand in a narrative: XML knows no form of the two signs that are none.
pub(super) fn safe(text: &str) -> String {
    escaped(&text.replace(['\u{fffe}', '\u{ffff}'], " "))
}

/// A narrative of these lines.
pub(super) fn narrative(lines: &[String], language: &str) -> Json {
    let mut div = format!("<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"{language}\" lang=\"{language}\">");
    for line in lines {
        div.extend(["<p>", &safe(line), "</p>"]);
    }
    div.push_str("</div>");
    object([("status", "generated".into()), ("div", div.into())])
}

/// An amount with its unit; one whose unit is not on the list is never written.
pub(super) fn quantity(value: f64, unit: &str) -> Option<Json> {
    UNITS.contains(&unit).then(|| json!({ "value": value, "unit": unit, "system": UCUM, "code": unit }))
}

/// A moment to the second, as FHIR writes it: it knows no clock further than fourteen hours from UTC, and none is.
pub(super) fn instant(at: Moment) -> String {
    const WIDEST_MINUTES: i32 = 14 * 60;
    let ahead = at.offset_minutes().clamp(-WIDEST_MINUTES, WIDEST_MINUTES);
    let shifted = chrono::Duration::minutes(i64::from(ahead - at.offset_minutes()));
    let local = (at.local() + shifted).format("%Y-%m-%dT%H:%M:%S");
    let sign = if ahead < 0 { '-' } else { '+' };
    format!("{local}{sign}{:02}:{:02}", ahead.abs() / 60, ahead.abs() % 60)
}

/// Resources as they are put together.
pub(super) struct Document {
    pub(super) language: &'static str,
    /// The lasting name of the patient, which names nobody.
    pub(super) patient: String,
    /// The resources with their kinds, in the order they were added.
    pub(super) resources: Vec<(String, Json)>,
}

impl Document {
    pub(super) fn reference(kind: &str, id: &str) -> Json {
        json!({ "reference": format!("{kind}/{id}") })
    }

    pub(super) fn subject(&self) -> Json {
        Self::reference("Patient", &self.patient)
    }

    /// Adds a resource and gives the reference to it.
    pub(super) fn add(&mut self, kind: &str, id: &str, profile: Option<String>, said: &str, mut body: Json) -> Json {
        let mut meta = object([("security", vec![PATIENT_REPORTED.coding()].into())]);
        if let Some(profile) = profile {
            put(&mut meta, "profile", json!([profile]));
        }
        put(&mut body, "resourceType", kind.into());
        put(&mut body, "id", id.into());
        put(&mut body, "meta", meta);
        put(&mut body, "language", self.language.into());
        put(&mut body, "text", narrative(&[said.to_owned()], self.language));
        self.resources.push((kind.to_owned(), body));
        Self::reference(kind, id)
    }

    /// Adds something she observed.
    pub(super) fn observe(&mut self, id: &str, observed: Observed<'_>) -> Json {
        let mut body = object([
            ("status", "final".into()),
            ("code", observed.code),
            ("subject", self.subject()),
            ("performer", vec![self.subject()].into()),
            ("effectiveDateTime", observed.at.into()),
        ]);
        if let Some(category) = observed.category {
            put(&mut body, "category", vec![category.concept()].into());
        }
        for (name, value) in observed.value.into_iter().chain(observed.more) {
            put(&mut body, name, value);
        }
        self.add("Observation", id, observed.profile, observed.said, body)
    }
}

/// Something observed.
pub(super) struct Observed<'a> {
    pub(super) profile: Option<String>,
    pub(super) category: Option<Code>,
    pub(super) code: Json,
    pub(super) at: String,
    pub(super) value: Option<(&'static str, Json)>,
    pub(super) more: Vec<(&'static str, Json)>,
    pub(super) said: &'a str,
}

/// An object of these members, moved into it: `json!` would copy each.
pub(super) fn object<const MEMBERS: usize>(members: [(&str, Json); MEMBERS]) -> Json {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Puts a member into an object.
pub(super) fn put(object: &mut Json, name: &str, value: Json) {
    if let Some(members) = object.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}

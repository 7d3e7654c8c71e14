//! Every code that the FHIR form may hold, with the name its owner gives it (EVIDENCE H.1, H.2).
//!
//! A judge outside walks each coding of a document against this list: what does not stand here is not written.
//! Codes that are only remembered do not stand here; what they would name is told in words.

use serde_json::{Value as Json, json};

use super::document::object;

/// A code, its system, and its display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Where the code is from.
    pub system: &'static str,
    /// The code.
    pub code: &'static str,
    /// What its owner calls it.
    pub display: &'static str,
}

/// LOINC, whose notice stands in README.md.
pub const LOINC: &str = "http://loinc.org";
/// SNOMED CT; those written are in its free set for the International Patient Summary or EVIDENCE H-032, H-034.
pub const SNOMED: &str = "http://snomed.info/sct";
/// Units.
pub const UCUM: &str = "http://unitsofmeasure.org";
/// What no public system names: our own leg log (EVIDENCE H-035).
pub const OURS: &str = "https://evenfall.invalid/fhir/CodeSystem/log";

const fn loinc(code: &'static str, display: &'static str) -> Code {
    Code { system: LOINC, code, display }
}

const fn snomed(code: &'static str, display: &'static str) -> Code {
    Code { system: SNOMED, code, display }
}

const fn ours(code: &'static str, display: &'static str) -> Code {
    Code { system: OURS, code, display }
}

const fn hl7(system: &'static str, code: &'static str, display: &'static str) -> Code {
    Code { system, code, display }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:expr;)*) => {
        $($(#[$doc])* pub const $name: Code = $code;)*
        /// Every code that may be written.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// H-001: the document.
    SUMMARY = loinc("60591-5", "Patient summary Document");
    /// H-001: the part for problems.
    PROBLEMS = loinc("11450-4", "Problem list - Reported");
    /// H-001: the part for allergies.
    ALLERGIES = loinc("48765-2", "Allergies and adverse reactions Document");
    /// H-001: the part for medicines.
    MEDICATIONS = loinc("10160-0", "History of Medication use Narrative");
    /// H-001: the part for the pregnancy.
    PREGNANCIES = loinc("10162-6", "History of pregnancies Narrative");
    /// H-001: the part for results.
    RESULTS = loinc("30954-2", "Relevant diagnostic tests/laboratory data note");
    /// H-001: the part for vital signs.
    VITAL_SIGNS = loinc("8716-3", "Vital signs note");
    /// H-001: the part for what is planned.
    PLAN = loinc("18776-5", "Plan of care note");
    /// H-001: the part for her own words.
    STORY = loinc("81338-6", "Patient Goals, preferences, and priorities for care experience");
    /// H-002.
    PREGNANCY_STATUS = loinc("82810-3", "Pregnancy status");
    /// H-002.
    PREGNANT = snomed("77386006", "Pregnant");
    /// H-002.
    NOT_PREGNANT = snomed("60001007", "Not pregnant");
    /// H-003.
    DUE_DATE = loinc("11778-8", "Delivery date Estimated");
    /// H-021.
    GESTATIONAL_AGE = loinc("18185-9", "Gestational age");
    /// H-023.
    HAEMOGLOBIN_MASS = loinc("718-7", "Hemoglobin [Mass/volume] in Blood");
    /// H-023: only with mmol/L.
    HAEMOGLOBIN_MOLAR = loinc("59260-0", "Hemoglobin [Moles/volume] in Blood");
    /// H-024.
    FERRITIN = loinc("2276-4", "Ferritin [Mass/volume] in Serum or Plasma");
    /// H-025.
    SATURATION = loinc("2502-3", "Iron saturation [Mass Fraction] in Serum or Plasma");
    /// H-026.
    IRON_MASS = loinc("2498-4", "Iron [Mass/volume] in Serum or Plasma");
    /// H-026.
    IRON_MOLAR = loinc("14798-3", "Iron [Moles/volume] in Serum or Plasma");
    /// H-026.
    BINDING_MASS = loinc("2500-7", "Iron binding capacity [Mass/volume] in Serum or Plasma");
    /// H-026.
    BINDING_MOLAR = loinc("14800-7", "Iron binding capacity [Moles/volume] in Serum or Plasma");
    /// H-027.
    C_REACTIVE_PROTEIN = loinc("1988-5", "C reactive protein [Mass/volume] in Serum or Plasma");
    /// H-028.
    BLOOD_PRESSURE = loinc("85354-9", "Blood pressure panel with all children optional");
    /// H-028.
    SYSTOLIC = loinc("8480-6", "Systolic blood pressure");
    /// H-028.
    DIASTOLIC = loinc("8462-4", "Diastolic blood pressure");
    /// H-029.
    WEIGHT = loinc("29463-7", "Body weight");
    /// H-030.
    SLEEP = loinc("93832-4", "Sleep duration");
    /// H-031.
    ACTIVITY = loinc("82290-8", "Frequency of moderate to vigorous aerobic physical activity");
    /// H-033.
    PHQ2 = loinc("55758-7", "Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]");
    /// H-032.
    RESTLESS_LEGS = snomed("32914008", "Restless legs");
    /// H-034.
    LESS_MOVEMENT = snomed("276369006", "Reduced fetal movement");
    /// H-034.
    BLEEDING = snomed("289530006", "Bleeding from vagina");
    /// H-034.
    HEADACHE = snomed("25064002", "Headache");
    /// H-035: restless nights of those written.
    RESTLESS_NIGHTS = ours("restless-nights", "Restless nights in the days reported");
    /// H-035: minutes of sleep lost on each of them.
    SLEEP_LOST = ours("sleep-lost", "Mean sleep lost to restless legs on a restless night");
    /// B-168: LOINC's code for GAD-2 is not in the evidence.
    GAD2 = ours("gad-2", "GAD-2 total score");
    /// A laboratory result.
    LABORATORY = hl7("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory", "Laboratory");
    /// A vital sign.
    VITAL = hl7("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs", "Vital Signs");
    /// A questionnaire.
    SURVEY = hl7("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey");
    /// Something done.
    DONE = hl7("http://terminology.hl7.org/CodeSystem/observation-category", "activity", "Activity");
    /// A problem that goes on.
    ACTIVE = hl7("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active");
    /// A problem nobody has confirmed.
    UNCONFIRMED = hl7("http://terminology.hl7.org/CodeSystem/condition-ver-status", "unconfirmed", "Unconfirmed");
    /// On the list of problems.
    LISTED = hl7("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item", "Problem List Item");
    /// Nobody asked.
    NOT_ASKED = hl7("http://terminology.hl7.org/CodeSystem/list-empty-reason", "notasked", "Not Asked");
    /// Nothing was written.
    UNAVAILABLE = hl7("http://terminology.hl7.org/CodeSystem/list-empty-reason", "unavailable", "Unavailable");
    /// Said by the patient herself.
    PATIENT_REPORTED = hl7("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "PATRPT", "patient reported");
}

/// Every unit that may be written, as UCUM writes it.
pub const UNITS: &[&str] = &[
    "g/L", "g/dL", "mg/L", "mg/dL", "ug/L", "ug/dL", "ng/mL", "ng/L", "pg/mL", "mmol/L", "umol/L", "nmol/L", "pmol/L",
    "%", "mm[Hg]", "kg", "min", "min/wk", "d", "{score}", "{nights}",
];

impl Code {
    /// The code as a coding.
    pub(super) fn coding(self) -> Json {
        json!({ "system": self.system, "code": self.code, "display": self.display })
    }

    /// The code as a concept.
    pub(super) fn concept(self) -> Json {
        object([("coding", vec![self.coding()].into())])
    }

    /// The code as a concept that is also told in words.
    pub(super) fn concept_as(self, text: &str) -> Json {
        object([("coding", vec![self.coding()].into()), ("text", text.into())])
    }
}

//! Which resources Android's Health Connect takes as medical records (core/decisions/0026-health-connect.md).

use serde_json::Value as Json;

use super::codes::{BLOOD_PRESSURE, Code, DUE_DATE, LABORATORY, PREGNANCY_STATUS, VITAL, WEIGHT};

/// Kinds that are taken whatever they say, of those that are written here.
const KINDS: [&str; 3] = ["Patient", "Condition", "MedicationStatement"];

/// Observations that are taken for their code; of its lists, those that are written here.
const BY_CODE: [Code; 4] = [PREGNANCY_STATUS, DUE_DATE, BLOOD_PRESSURE, WEIGHT];

/// Observations that are taken for their category.
const BY_CATEGORY: [Code; 2] = [LABORATORY, VITAL];

/// Whether a resource is taken.
pub(super) fn is_accepted(kind: &str, body: &Json) -> bool {
    if kind != "Observation" {
        return KINDS.contains(&kind);
    }
    let mut categories = body.get("category").and_then(Json::as_array).into_iter().flatten();
    categories.any(|category| BY_CATEGORY.iter().any(|code| holds(category, *code)))
        || body.get("code").is_some_and(|concept| BY_CODE.iter().any(|code| holds(concept, *code)))
}

/// Whether a concept holds a code.
pub(super) fn holds(concept: &Json, code: Code) -> bool {
    let mut codings = concept.get("coding").and_then(Json::as_array).into_iter().flatten();
    codings.any(|coding| {
        let said = |member: &str| coding.get(member).and_then(Json::as_str);
        said("system") == Some(code.system) && said("code") == Some(code.code)
    })
}

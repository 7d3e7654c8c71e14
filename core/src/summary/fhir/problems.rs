//! Problems as she reports them: restless legs where the pattern fits, warning signs, and what she named beside them.

use serde_json::{Value as Json, json};

use super::codes::{self, Code};
use super::document::{Document, instant, ips, object};
use crate::moment::Moment;
use crate::summary::content::SectionId;
use crate::summary::gathered::Gathered;
use crate::summary::parts::{signs, sorted};
use crate::symptoms::catalogue;
use crate::symptoms::sorted_legs::pattern::LegsPattern;
use crate::words::{Message, Words};

/// Every problem as a reference; each says that nobody has confirmed it.
pub(super) fn add(
    gathered: &Gathered,
    wanted: &impl Fn(SectionId) -> bool,
    document: &mut Document,
    words: &Words,
) -> Vec<Json> {
    let mut problems = Vec::new();
    if wanted(SectionId::Nights) {
        problems.extend(legs(gathered, document, words));
    }
    if wanted(SectionId::Signs) {
        let coded = coded(words);
        for (place, (at, name)) in (1..).zip(signs::listed(gathered, words)) {
            let code = coded.iter().find(|(known, _)| *known == name).map(|(_, code)| *code);
            let id = format!("sign-{}-{place}", at.epoch_ms());
            problems.push(problem(&id, code, &name, at, document, words));
        }
    }
    problems
}

/// Restless legs, only where her answers hold all five criteria: a self-check, and no diagnosis.
fn legs(gathered: &Gathered, document: &mut Document, words: &Words) -> Vec<Json> {
    let Some(sorted) = gathered.sorted.as_ref() else { return Vec::new() };
    let mut problems = Vec::new();
    if sorted.what.pattern() == LegsPattern::Fits {
        let id = format!("restless-legs-{}", sorted.id);
        let text = words.say("fhir-restless-legs");
        problems.push(problem(&id, Some(codes::RESTLESS_LEGS), &text, sorted.at, document, words));
    }
    for (place, condition) in (1..).zip(sorted.what.conditions.iter().flatten()) {
        if let Some(text) = sorted::condition_in_words(*condition, words) {
            let id = format!("named-{}-{place}", sorted.id);
            problems.push(problem(&id, None, &text, sorted.at, document, words));
        }
    }
    problems
}

/// The few signs that have a code (EVIDENCE H-034), by what they are called.
fn coded(words: &Words) -> [(String, Code); 3] {
    [
        (catalogue::name("bleeding", words), codes::BLEEDING),
        (catalogue::name("headache", words), codes::HEADACHE),
        (words.say("movement_note-line-less"), codes::LESS_MOVEMENT),
    ]
}

fn problem(id: &str, code: Option<Code>, text: &str, at: Moment, document: &mut Document, words: &Words) -> Json {
    let concept = code.map_or_else(|| json!({ "text": text }), |code| code.concept_as(text));
    let body = object([
        ("clinicalStatus", codes::ACTIVE.concept()),
        ("verificationStatus", codes::UNCONFIRMED.concept()),
        ("category", vec![codes::LISTED.concept()].into()),
        ("code", concept),
        ("subject", document.subject()),
        ("asserter", document.subject()),
        ("recordedDate", instant(at).into()),
    ]);
    let said =
        words.tell(&Message::of("fhir-problem").with("what", text.to_owned()).with("date", words.date(at.civil_day())));
    document.add("Condition", id, Some(ips("Condition-uv-ips")), &said, body)
}

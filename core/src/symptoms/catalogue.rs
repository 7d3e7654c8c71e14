//! The symptoms of pregnancy Evenfall knows, and the warning signs among them.
//!
//! The words of a symptom are the message `felt-<id>`, another name for it `felt-<id>-note`. An id, once
//! released, is never taken out: diaries hold it. Which sign a symptom touches is our reading of EVIDENCE section G.
//! Clinical review: open.

use super::warning::{Warning, from_week, is, near};
use crate::forms::Choice;
use crate::words::Words;

/// A symptom she can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symptom {
    /// Its name in the diary and in message keys.
    pub id: &'static str,
    /// The warning signs it is or may become, the most urgent first; empty for most.
    pub warnings: &'static [Warning],
}

/// The warning signs of the symptom with this id, the most urgent first; none for an id Evenfall does not know.
pub fn warnings_of(id: &str) -> &'static [Warning] {
    symptom(id).map_or(&[], |symptom| symptom.warnings)
}

/// The symptom of this id, or `None`.
pub fn symptom(id: &str) -> Option<&'static Symptom> {
    SYMPTOMS.iter().find(|symptom| symptom.id == id)
}

/// What the symptom with this id is called.
pub fn name(id: &str, words: &Words) -> String {
    words.say(&format!("felt-{id}"))
}

/// Every symptom, for a search field.
pub(crate) fn choices(words: &Words) -> Vec<Choice> {
    SYMPTOMS
        .iter()
        .map(|symptom| Choice {
            id: symptom.id.to_owned(),
            words: name(symptom.id, words),
            note: words.say_if_any(&format!("felt-{}-note", symptom.id)),
        })
        .collect()
}

const fn plain(id: &'static str) -> Symptom {
    Symptom { id, warnings: &[] }
}

const fn warned(id: &'static str, warnings: &'static [Warning]) -> Symptom {
    Symptom { id, warnings }
}

/// Every symptom, by the part of the body it is felt in.
pub const SYMPTOMS: &[Symptom] = &[
    plain("nausea"),
    warned("vomiting", &[near("vomiting-with-headache", "G-010"), near("vomiting", "G-016")]),
    plain("heartburn"),
    plain("reflux"),
    plain("constipation"),
    plain("diarrhoea"),
    plain("bloating"),
    plain("wind"),
    plain("haemorrhoids"),
    plain("food_craving"),
    plain("pica"),
    plain("aversion"),
    plain("taste_change"),
    plain("saliva"),
    warned("pale_stools", &[is("pale-stool-or-yellow", "G-012")]),
    warned("yellow_skin", &[is("pale-stool-or-yellow", "G-012")]),
    warned("tiredness", &[near("tired-and-pale", "G-018"), near("tired", "G-018")]),
    warned(
        "headache",
        &[near("headache-worst", "G-006"), near("headache-with-sight", "G-006"), near("headache-stays", "G-007")],
    ),
    warned("vision_change", &[near("headache-with-sight", "G-006"), is("headache-stays", "G-007")]),
    warned("dizziness", &[is("faint", "G-007")]),
    warned("fainting", &[is("faint", "G-007")]),
    warned("palpitations", &[is("racing-heart", "G-001"), near("tired-and-pale", "G-018")]),
    warned("chest_pain", &[is("breathing", "G-001")]),
    warned("trouble_breathing", &[is("breathing", "G-001")]),
    warned("breathless", &[near("breathing", "G-001"), near("tired-and-pale", "G-018")]),
    warned("backache", &[near("numb-between-legs", "G-019"), near("early-backache", "G-015")]),
    warned("pelvic_pain", &[near("early-pressure", "G-015")]),
    warned("pelvic_pressure", &[is("early-pressure", "G-015")]),
    plain("round_ligament_pain"),
    plain("hip_pain"),
    warned("sciatica", &[near("numb-between-legs", "G-019")]),
    warned("belly_pain", &[near("belly-pain", "G-005"), near("early-pressure", "G-015")]),
    warned("belly_tightening", super::tightening::WARNINGS),
    warned("pain_under_ribs", &[is("swelling-or-ribs", "G-010")]),
    warned("side_pain", &[is("urine-or-side-pain", "G-017")]),
    warned("leg_cramp", &[near("one-leg", "G-013")]),
    warned("one_leg_swollen", &[near("leg-with-breathing", "G-013"), is("one-leg", "G-013")]),
    warned("one_arm_swollen", &[is("one-arm", "G-013")]),
    warned("swollen_ankles", &[near("one-leg", "G-013"), near("swelling-or-ribs", "G-010")]),
    warned("swollen_hands", &[is("swelling-or-ribs", "G-010")]),
    warned("swollen_face", &[is("swelling-or-ribs", "G-010")]),
    plain("varicose_veins"),
    warned("leg_weakness", &[is("numb-between-legs", "G-019")]),
    warned("numb_between_legs", &[is("numb-between-legs", "G-019")]),
    warned("numb_thigh", &[near("numb-between-legs", "G-019")]),
    plain("tingling_hands"),
    warned("itching", &[near("itch-or-dark-urine", "G-012"), near("itch-at-night", "G-012")]),
    warned("itchy_palms_or_soles", &[is("itch-or-dark-urine", "G-012")]),
    plain("rash"),
    plain("stretch_marks_itch"),
    plain("skin_darker"),
    plain("breast_soreness"),
    plain("nosebleed"),
    plain("blocked_nose"),
    plain("bleeding_gums"),
    warned("frequent_urination", &[near("urine-or-side-pain", "G-017")]),
    warned("burning_urination", &[is("urine-or-side-pain", "G-017")]),
    warned("dark_urine", &[is("itch-or-dark-urine", "G-012"), near("vomiting", "G-016")]),
    warned("leaking_urine", &[near("numb-between-legs", "G-019"), near("fluid-or-tightenings", "G-014")]),
    warned("discharge", &[near("early-discharge", "G-015"), near("discharge-smell", "G-017")]),
    warned("spotting", &[from_week(20, "bleeding", "G-004"), is("spotting", "G-004")]),
    warned("bleeding", &[is("bleeding", "G-004"), near("bleeding-heavy", "G-004")]),
    warned("fluid_leak", &[is("fluid-or-tightenings", "G-014"), near("fluid-coloured", "G-014")]),
    warned("fever", &[is("fever", "G-008")]),
    warned("chills", &[near("sepsis-shivering", "G-008"), is("cold-or-very-unwell", "G-008")]),
    plain("hot_flushes"),
    plain("sweats"),
    plain("sore_throat"),
    plain("cold"),
    plain("cough"),
    plain("vivid_dreams"),
    warned("insomnia", &[near("restless-and-sleepless", "G-054"), near("sleepy-driving", "G-054")]),
    plain("snoring"),
    warned("no_need_of_sleep", &[is("psychosis", "G-052")]),
    warned("low_mood", &[near("mind-changed", "G-051"), near("low-mood", "G-053")]),
    warned("anxious", &[near("mind-changed", "G-051")]),
    warned("tearful", &[near("low-mood", "G-053")]),
    plain("irritable"),
    plain("forgetful"),
];

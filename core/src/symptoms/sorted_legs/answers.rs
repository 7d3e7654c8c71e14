//! The answers that fit each question; their names are the ids of the form's choices.

use serde::{Deserialize, Serialize};

/// What stands before every other question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Safety {
    /// Trouble breathing, or chest pain.
    Breathing,
    /// One leg is swollen, sore, warm or of another colour. Doubt is enough.
    OneLeg,
    /// None of these.
    Neither,
}

/// A plain answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Yes.
    Yes,
    /// At first, not any more; it counts as yes where it is offered.
    Earlier,
    /// No.
    No,
    /// She is not sure.
    NotSure,
}

/// Swelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Swelling {
    /// None.
    No,
    /// Both ankles, towards the end of the day.
    Ankles,
    /// Sudden, of the face, hands or feet.
    Sudden,
    /// She is not sure.
    NotSure,
}

/// A nerve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nerve {
    /// Nothing of the kind.
    No,
    /// Numb or burning, day and night.
    NumbOrBurning,
    /// Numb between the legs, a weak leg, or no control of bladder or bowels.
    Saddle,
    /// She is not sure.
    NotSure,
}

/// Restlessness of the whole body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestlessInside {
    /// No.
    No,
    /// Yes.
    Yes,
    /// Yes, since a new medicine.
    NewMedicine,
    /// She is not sure.
    NotSure,
}

/// Skin that itches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Itch {
    /// No.
    No,
    /// Palms or soles.
    PalmsOrSoles,
    /// Elsewhere, without a rash.
    NoRash,
    /// With a rash or dry skin.
    RashOrDry,
    /// She is not sure.
    NotSure,
}

/// Whether something else explains all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Explained {
    /// Nothing else does.
    No,
    /// It explains part of it.
    Part,
    /// It explains all of it.
    All,
    /// She is not sure.
    NotSure,
}

/// Restless legs among those she is related to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// It runs in the family.
    Yes,
    /// It does not.
    No,
    /// She does not know.
    NotKnown,
}

/// When she had it before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HadBefore {
    /// Never.
    Never,
    /// In an earlier pregnancy.
    EarlierPregnancy,
    /// At other times.
    OtherTimes,
    /// Both.
    BothTimes,
}

/// A condition that goes with restless legs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Low iron or anaemia.
    Anaemia,
    /// Diabetes.
    Diabetes,
    /// Kidney disease.
    Kidney,
    /// Nerve damage.
    NerveDamage,
    /// None of these.
    None,
}

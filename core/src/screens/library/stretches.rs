//! Gentle stretches, in our own words and with a drawing of a few strokes each (EVIDENCE B-108: stretching).

use serde::Serialize;

use super::saying::{CHARITIES, Saying, on, say};
use crate::evidence::Standing::SecondaryPage;
use crate::screens::sort_legs::{LegsLine, Voice, sentences};
use crate::symptoms::sorted_legs::known::Sure::Advice;

/// A stretch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// "Calf, at a wall".
    pub title: String,
    /// How it goes, in order.
    pub steps: Vec<String>,
    /// What to mind; absent where there is nothing.
    pub caution: Option<String>,
    /// The drawing: a path on a grid of 48 by 48, in the letters M L H V C S A Z of the icons, round ends, no fill.
    pub drawing: String,
    /// All of it, as a screen reader says it; the drawing adds nothing to it.
    pub spoken: String,
}

/// A stretch as data; its words are `stretch-<id>`, `stretch-<id>-1` and so on, its caution `stretch-<id>-caution`.
struct Drawn {
    id: &'static str,
    steps: usize,
    drawing: &'static str,
}

const BASIS: Saying = say("library-stretch_basis", Advice, CHARITIES, &[on("B-108", SecondaryPage)]);

const STRETCHES: &[Drawn] = &[
    Drawn {
        id: "calf_wall",
        steps: 3,
        drawing: "M42 4V44 M4 44H44 M22 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M25 14L20 28 M25 17L41 16 M20 28L28 34L28 44 M20 28L9 44",
    },
    Drawn {
        id: "calf_seated",
        steps: 3,
        drawing: "M8 30V44 M8 30H22V44 M11 9a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M15 13V29 M15 29H26L43 31 M43 31L44 24 M15 18C24 18 34 20 43 25",
    },
    Drawn {
        id: "ankle_circles",
        steps: 3,
        drawing: "M8 30V44 M8 30H22V44 M11 9a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M15 13V29 M15 29H26L31 38 M31 38L38 35 M40 29a9 9 0 0 1-1 14 M39 43l4.5-.5 M39 43l.5-4.5",
    },
    Drawn {
        id: "thigh_back",
        steps: 3,
        drawing: "M6 30V44 M6 30H20V44 M18 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M21 14L14 29 M14 29H25L42 42 M42 42L45 36 M20 18L31 31",
    },
    Drawn {
        id: "thigh_front",
        steps: 3,
        drawing: "M40 20V44 M34 20H46 M20 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M24 12V28 M24 16L38 20 M24 28V44 M24 28L22 37L12 33 M24 17L12 33",
    },
    Drawn {
        id: "hip_seated",
        steps: 3,
        drawing: "M20 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M24 11V26 M10 26H38 M10 26V44 M38 26V44 M24 26L32 29V43 M24 26L12 32L33 31 M24 15L14 24 M24 15L34 24",
    },
    Drawn {
        id: "heel_raises",
        steps: 3,
        drawing: "M40 20V44 M34 20H46 M18 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M22 10V26 M22 14L37 20 M22 26V40 M22 40L27 44 M10 42V34 M7 37l3-3l3 3",
    },
    Drawn {
        id: "feet_in_bed",
        steps: 3,
        drawing: "M3 43H45 M7 42L15 22 M16 15a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M19 19L25 38 M25 38L40 39 M40 39L42 32 M20 24L29 33 M38 26c2-4 5-4 7-1 M45 25l.5-4 M45 25l-3.5-.5",
    },
];

/// What they rest on.
pub(super) fn basis(voice: &Voice<'_>) -> LegsLine {
    voice.line_of(BASIS.row.id, &BASIS.row)
}

/// The stretches, in the words of her language.
pub(super) fn stretches(voice: &Voice<'_>) -> Vec<Stretch> {
    let stretch = |of: &Drawn| {
        let key = format!("stretch-{}", of.id);
        let title = voice.say(&key);
        let steps: Vec<String> = (1..=of.steps).map(|step| voice.say(&format!("{key}-{step}"))).collect();
        let caution = format!("{key}-caution");
        let caution = voice.words.has(&caution).then(|| voice.say(&caution));
        let parts = [&title].into_iter().chain(&steps).chain(&caution);
        Stretch { spoken: sentences(parts.map(String::as_str)), title, steps, caution, drawing: of.drawing.to_owned() }
    };
    STRETCHES.iter().map(stretch).collect()
}

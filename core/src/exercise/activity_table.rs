//! The activities: one row an activity, in the order the list shows them.
//!
//! Columns: id, code of the 2011 Compendium, MET, caution, evidence. Every row of the MET table of EVIDENCE E but 02120:
//! its water aerobics clashes with 18355, which EVIDENCE picks. A dash means that the source says nothing.

use super::activities::Activity;
use super::activities::Caution::{FallsLater, NotAdvised};

macro_rules! said {
    (-) => {
        None
    };
    ($what:expr) => {
        Some($what)
    };
}

macro_rules! activities {
    ($($id:literal $code:tt $met:tt $caution:tt $evidence:literal;)*) => {
        &[$(Activity {
            id: $id,
            code: said!($code),
            met: said!($met),
            caution: said!($caution),
            evidence: $evidence,
        }),*]
    };
}

/// The activities of EVIDENCE E-002 and its table of METs, row by row.
pub(super) const ACTIVITIES: &[Activity] = activities! {
    "walking" "17160" 3.5 - "E, S-COMP11";
    "strolling" "17151" 2.0 - "E, S-COMP11";
    "walking_slow" "17152" 2.8 - "E, S-COMP11";
    "walking_easy" "17170" 3.0 - "E, S-COMP11";
    "walking_steady" "17190" 3.5 - "E, S-COMP11";
    "walking_brisk" "17200" 4.3 - "E, S-COMP11";
    "walking_fast" "17220" 5.0 - "E, S-COMP11";
    "walking_dog" "17165" 3.0 - "E, S-COMP11";
    "pushing_pram" "17100" 4.0 - "E, S-COMP11";
    "walking_hills" "17082" 5.3 - "E, S-COMP11";
    "nordic_walking" "17302" 4.8 - "E, S-COMP11";
    "stairs" "17133" 4.0 - "E, S-COMP11";
    "walking_indoors" "17150" 2.0 - "E, S-COMP11";
    "child_care" "21017" 3.0 - "E, S-COMP11";
    "stretching" "02101" 2.3 - "E, S-COMP11";
    "pelvic_floor" - - - "E-001";
    "yoga" "02150" 2.5 - "E, S-COMP11";
    "yoga_breathing" "02170" 2.0 - "E, S-COMP11";
    "yoga_sun_salutation" "02180" 3.3 - "E, S-COMP11";
    "yoga_power" "02160" 4.0 NotAdvised "E, S-COMP11";
    "pilates" "02105" 3.0 - "E, S-COMP11";
    "exercise_ball" "02112" 2.8 - "E, S-COMP11";
    "calisthenics_light" "02024" 2.8 - "E, S-COMP11";
    "calisthenics_moderate" "02022" 3.8 - "E, S-COMP11";
    "resistance" "02054" 3.5 - "E, S-COMP11";
    "video_workout" "02140" 2.3 - "E, S-COMP11";
    "aerobics" "03020" 5.0 - "E, S-COMP11";
    "exercise_bike_easy" "02011" 3.5 - "E, S-COMP11";
    "exercise_bike_harder" "02017" 4.8 - "E, S-COMP11";
    "cross_trainer" "02048" 5.0 - "E, S-COMP11";
    "cycling" "01010" 4.0 FallsLater "E, S-COMP11";
    "swimming" "18310" 6.0 - "E, S-COMP11";
    "front_crawl" "18240" 5.8 - "E, S-COMP11";
    "breaststroke" "18265" 5.3 - "E, S-COMP11";
    "backstroke" "18255" 4.8 - "E, S-COMP11";
    "water_aerobics" "18355" 5.5 - "E, S-COMP11";
    "water_walking_light" "18367" 2.5 - "E, S-COMP11";
    "water_walking_moderate" "18368" 4.5 - "E, S-COMP11";
    "other" - - - "design";
};

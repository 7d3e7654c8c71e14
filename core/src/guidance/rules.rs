//! Every rule, in the order in which they speak: by rank, and within a rank as they stand here.

mod blood_pressure;
mod blood_sample;
mod caffeine_late;
mod caffeine_over;
mod evening_walk;
mod ferritin_gap;
mod ferritin_inflamed;
mod ferritin_low;
mod ferritin_unmeasured;
mod get_up;
mod haemoglobin;
mod iron_after_birth;
mod iron_window;
mod itch;
mod itch_where;
mod legs_after_birth;
mod magnesium;
mod medicine;
mod mood_check;
mod movement_pattern;
mod movements;
mod no_need_of_sleep;
mod one_leg;
mod quiet_diary;
mod saturation;
mod side_sleeping;
mod sleepy_driving;
mod slow_breathing;
mod sort_legs;
mod two_irons;
mod visit_questions;
mod warning_sign;

use super::advice::{Rank, Rule};

/// A ferritin or saturation older than this many days is asked for anew. Ours.
const FERRITIN_OLD_DAYS: i64 = 90;

/// What to know from a week of pregnancy on is said before what is asked in the first seven days, and after that behind it.
/// Ours.
const NEW_DAYS: u16 = 7;

/// The rank of such knowledge, so many days after that week began.
fn while_new(since_days: u16) -> Rank {
    if since_days < NEW_DAYS { Rank::Safety } else { Rank::Habit }
}

/// The rules. First whether it is safe, then what fits this hour, then what is worth asking, then what to try.
pub static RULES: [Rule; 32] = [
    warning_sign::RULE,
    no_need_of_sleep::RULE,
    blood_pressure::RULE,
    one_leg::RULE,
    movements::RULE,
    itch::RULE,
    mood_check::RULE,
    itch_where::RULE,
    sleepy_driving::RULE,
    iron_window::RULE,
    blood_sample::RULE,
    visit_questions::RULE,
    sort_legs::RULE,
    haemoglobin::RULE,
    ferritin_low::RULE,
    ferritin_gap::RULE,
    saturation::RULE,
    ferritin_inflamed::RULE,
    ferritin_unmeasured::RULE,
    medicine::RULE,
    two_irons::RULE,
    magnesium::RULE,
    legs_after_birth::RULE,
    iron_after_birth::RULE,
    movement_pattern::RULE,
    side_sleeping::RULE,
    get_up::RULE,
    evening_walk::RULE,
    slow_breathing::RULE,
    caffeine_over::RULE,
    caffeine_late::RULE,
    quiet_diary::RULE,
];

/// The rule of this name, or `None`.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

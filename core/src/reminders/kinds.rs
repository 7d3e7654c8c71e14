//! What one can be reminded of, a row a kind.

use serde::{Deserialize, Serialize};

/// A kind of reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// A visit: on days before it, and two hours before.
    Appointment,
    /// Something of her care plan that can be had from now on.
    Window,
    /// A new trimester.
    Trimester,
    /// An iron tablet.
    Iron,
    /// Tea again, an hour after the tablet.
    Tea,
    /// A prenatal supplement.
    Prenatal,
    /// A drink of water.
    Water,
    /// A stretch in the evening.
    Stretch,
    /// Winding down before bed.
    WindDown,
    /// How the night was.
    Morning,
    /// Anything else, in her words.
    Own,
}

/// What becomes of a ring that is due in her quiet hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InQuiet {
    /// It waits until they are over.
    Waits,
    /// It is left out: later it would be of no use.
    Drops,
}

/// What it rings by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Times of day.
    Clock,
    /// The visits in her diary.
    Visits,
    /// Dates that the weeks or the care plan set.
    Dates,
    /// The last iron she wrote down.
    LastIron,
}

/// How the phone rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RingChannel {
    /// Everything small.
    Gentle,
    /// Visits, and what her care plan opens.
    Appointments,
}

/// What "done" writes into the diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Logs {
    /// Nothing.
    Nothing,
    /// The tablet she took last, once more.
    Iron,
    /// The prenatal supplement she took last, once more.
    Prenatal,
    /// Water.
    Water,
}

/// What is true of every reminder of a kind.
#[derive(Debug, Clone, Copy)]
pub struct Traits {
    /// The kind.
    pub kind: ReminderKind,
    /// Its name.
    pub id: &'static str,
    /// What it rings by.
    pub by: By,
    /// For how many minutes after it was due a ring is still of use (`core/decisions/0023`).
    pub late_minutes: i64,
    /// What becomes of it in her quiet hours.
    pub in_quiet: InQuiet,
    /// How the phone rings.
    pub channel: RingChannel,
    /// What "done" writes.
    pub logs: Logs,
    /// The times it is offered with, in minutes after midnight.
    pub usual: &'static [i32],
    /// Whether it fits once a pregnancy is over.
    pub fits_after: bool,
    /// Whether it leaves out a time whose thing is written down already.
    pub can_skip: bool,
}

const fn daily(kind: ReminderKind, id: &'static str, usual: &'static [i32], late_minutes: i64) -> Traits {
    Traits {
        kind,
        id,
        by: By::Clock,
        late_minutes,
        in_quiet: InQuiet::Waits,
        channel: RingChannel::Gentle,
        logs: Logs::Nothing,
        usual,
        fits_after: true,
        can_skip: false,
    }
}

const HOUR: i64 = 60;

/// The kinds, in the order they are offered. How long each stays of use is ours; not medicine.
pub static TRAITS: [Traits; 11] = [
    Traits {
        by: By::Visits,
        channel: RingChannel::Appointments,
        ..daily(ReminderKind::Appointment, "appointment", &[18 * 60], 12 * HOUR)
    },
    Traits {
        by: By::Dates,
        channel: RingChannel::Appointments,
        ..daily(ReminderKind::Window, "window", &[10 * 60], 72 * HOUR)
    },
    Traits { by: By::Dates, fits_after: false, ..daily(ReminderKind::Trimester, "trimester", &[10 * 60], 72 * HOUR) },
    Traits { logs: Logs::Iron, can_skip: true, ..daily(ReminderKind::Iron, "iron", &[10 * 60 + 30], 4 * HOUR) },
    Traits { by: By::LastIron, in_quiet: InQuiet::Drops, ..daily(ReminderKind::Tea, "tea", &[], HOUR) },
    Traits {
        logs: Logs::Prenatal,
        can_skip: true,
        fits_after: false,
        ..daily(ReminderKind::Prenatal, "prenatal", &[13 * 60], 6 * HOUR)
    },
    Traits {
        logs: Logs::Water,
        in_quiet: InQuiet::Drops,
        ..daily(ReminderKind::Water, "water", &[11 * 60, 15 * 60], HOUR)
    },
    Traits { in_quiet: InQuiet::Drops, ..daily(ReminderKind::Stretch, "stretch", &[20 * 60], HOUR) },
    Traits { in_quiet: InQuiet::Drops, ..daily(ReminderKind::WindDown, "wind_down", &[21 * 60 + 15], HOUR) },
    Traits { can_skip: true, ..daily(ReminderKind::Morning, "morning", &[8 * 60], 4 * HOUR) },
    daily(ReminderKind::Own, "own", &[], 12 * HOUR),
];

impl ReminderKind {
    /// What is true of every reminder of this kind.
    pub fn traits(self) -> &'static Traits {
        TRAITS.iter().find(|traits| traits.kind == self).unwrap_or(&TRAITS[10])
    }

    /// Its name.
    pub fn id(self) -> &'static str {
        self.traits().id
    }

    /// The kind of this name, or `None`.
    pub fn of_id(id: &str) -> Option<Self> {
        TRAITS.iter().find(|traits| traits.id == id).map(|traits| traits.kind)
    }
}

//! The eight days: England, a first baby, 15 to 22 November 2026. Invented, but as real days go.

/// One thing she does.
#[derive(Debug)]
pub(super) struct Step {
    /// When, by the clock she saw.
    pub(super) at: &'static str,
    /// What.
    pub(super) act: Act,
}

/// What she does.
#[derive(Debug)]
pub(super) enum Act {
    /// A tap in the dark.
    Tap(&'static str),
    /// A form, with what she fills in.
    Keep(&'static str, &'static [&'static str]),
    /// Takes the step before back.
    Undo,
}

/// The tap after which Tonight is shown.
pub(super) const NIGHT: &str = "2026-11-22T03:12:00Z";
/// When Today is shown: in the hour after the tablet.
pub(super) const MORNING: &str = "2026-11-22T08:52:00Z";
/// When the weeks and the patterns are shown.
pub(super) const EVENING: &str = "2026-11-22T20:30:00Z";

const fn tap(at: &'static str, tap: &'static str) -> Step {
    Step { at, act: Act::Tap(tap) }
}

const fn keep(at: &'static str, kind: &'static str, fields: &'static [&'static str]) -> Step {
    Step { at, act: Act::Keep(kind, fields) }
}

/// The steps, in the order they happen. Those after [`MORNING`] are left out, so that Today shows the morning.
pub(super) const STEPS: &[Step] = &[
    keep("2026-06-03T19:00:00+01:00", "place", &["country=england", "first_baby=yes"]),
    keep("2026-06-03T19:02:00+01:00", "due_last_period", &["first_day=2026-04-25", "cycle_days=28"]),
    keep("2026-07-24T14:30:00+01:00", "due_crown_rump", &["scan_day=2026-07-24", "crown_rump=58", "chart=robinson"]),
    // Sunday 15 November
    keep("2026-11-15T08:10:00Z", "iron_dose", &["elemental=65", "with=vitamin_c"]),
    keep("2026-11-15T10:30:00Z", "drink", &["what=tea"]),
    keep("2026-11-15T11:00:00Z", "result", &["at=2026-11-13 09:30", "analyte=ferritin", "value=41", "unit=µg/L"]),
    keep("2026-11-15T11:01:00Z", "result", &["at=2026-11-13 09:30", "analyte=haemoglobin", "value=108", "unit=g/L"]),
    keep("2026-11-15T11:05:00Z", "question", &["words=Does a ferritin of 41 matter for my legs?"]),
    keep("2026-11-15T11:06:00Z", "appointment", &["at=2026-12-03 10:20", "with_whom=midwife"]),
    keep("2026-11-15T13:00:00Z", "food", &["what=lentils-boiled"]),
    keep("2026-11-15T13:05:00Z", "food", &["what=orange-navel"]),
    keep("2026-11-15T15:40:00Z", "activity", &["what=walking", "minutes=30", "effort=can_talk"]),
    tap("2026-11-15T23:20:00Z", "restless"),
    tap("2026-11-15T23:21:00Z", "strength_6"),
    tap("2026-11-15T23:55:00Z", "eased"),
    // Monday 16 November
    keep(
        "2026-11-16T07:15:00Z",
        "sleep",
        &[
            "at=07:10",
            "into_bed=22:45",
            "latency=1h10",
            "wakings=2",
            "awake=15",
            "early_awake=10",
            "lost_to_legs=35",
            "quality=poor",
        ],
    ),
    keep("2026-11-16T08:10:00Z", "iron_dose", &["elemental=65"]),
    keep("2026-11-16T08:40:00Z", "drink", &["what=tea"]),
    keep("2026-11-16T08:41:00Z", "food", &["what=bread-wholemeal", "servings=2"]),
    keep("2026-11-16T18:30:00Z", "mood", &["stress=6", "mood=4"]),
    keep("2026-11-16T21:30:00Z", "breathing", &["minutes=10", "kind=slow_breathing"]),
    tap("2026-11-16T23:40:00Z", "restless"),
    tap("2026-11-17T00:10:00Z", "eased"),
    tap("2026-11-17T02:15:00Z", "restless"),
    tap("2026-11-17T02:16:00Z", "strength_3"),
    tap("2026-11-17T02:40:00Z", "eased"),
    // Tuesday 17 November
    keep(
        "2026-11-17T07:10:00Z",
        "sleep",
        &[
            "at=07:05",
            "into_bed=22:50",
            "latency=1h20",
            "wakings=2",
            "awake=40",
            "early_awake=15",
            "lost_to_legs=55",
            "quality=poor",
        ],
    ),
    keep("2026-11-17T08:10:00Z", "iron_dose", &["elemental=65", "with=vitamin_c"]),
    keep("2026-11-17T12:45:00Z", "food", &["what=spinach-boiled"]),
    keep("2026-11-17T16:00:00Z", "activity", &["what=walking", "minutes=25", "effort=can_talk"]),
    keep("2026-11-17T16:10:00Z", "drink", &["what=tea"]),
    // Wednesday 18 November: a long spell, and no morning record
    tap("2026-11-18T01:30:00Z", "restless"),
    tap("2026-11-18T01:31:00Z", "strength_9"),
    tap("2026-11-18T01:45:00Z", "got_up"),
    tap("2026-11-18T02:35:00Z", "eased"),
    tap("2026-11-18T04:20:00Z", "cramp"),
    keep("2026-11-18T08:10:00Z", "iron_dose", &["elemental=65"]),
    keep("2026-11-18T08:30:00Z", "drink", &["what=tea"]),
    keep("2026-11-18T18:45:00Z", "mood", &["stress=7", "mood=3"]),
    keep(
        "2026-11-18T18:50:00Z",
        "mood_check",
        &[
            "interest=several_days",
            "down=more_than_half_the_days",
            "nervous=several_days",
            "worrying=several_days",
            "harm=no",
        ],
    ),
    keep("2026-11-18T21:40:00Z", "breathing", &["minutes=10", "kind=slow_breathing"]),
    // Thursday 19 November: the night before was not written
    keep("2026-11-19T08:10:00Z", "iron_dose", &["elemental=65"]),
    keep("2026-11-19T10:00:00Z", "drink", &["what=tea"]),
    keep("2026-11-19T16:20:00Z", "activity", &["what=walking", "minutes=40", "effort=can_talk"]),
    // Friday 20 November: a quiet night
    tap("2026-11-20T07:30:00Z", "quiet"),
    keep("2026-11-20T08:10:00Z", "iron_dose", &["elemental=65"]),
    keep("2026-11-20T08:45:00Z", "drink", &["what=tea"]),
    keep("2026-11-20T13:10:00Z", "food", &["what=lentils-boiled"]),
    keep("2026-11-20T18:30:00Z", "mood", &["stress=4", "mood=6"]),
    keep("2026-11-20T21:30:00Z", "breathing", &["minutes=10", "kind=body_scan"]),
    tap("2026-11-20T22:55:00Z", "restless"),
    tap("2026-11-20T22:56:00Z", "strength_3"),
    tap("2026-11-20T23:15:00Z", "eased"),
    // Saturday 21 November
    keep(
        "2026-11-21T07:25:00Z",
        "sleep",
        &[
            "at=07:20",
            "into_bed=22:30",
            "latency=50",
            "wakings=1",
            "awake=10",
            "early_awake=0",
            "lost_to_legs=20",
            "quality=good",
        ],
    ),
    keep("2026-11-21T08:10:00Z", "iron_dose", &["elemental=65", "with=vitamin_c"]),
    keep("2026-11-21T10:15:00Z", "drink", &["what=filter_coffee", "portions=4"]),
    Step { at: "2026-11-21T10:15:30Z", act: Act::Undo },
    keep("2026-11-21T10:16:00Z", "drink", &["what=tea"]),
    keep("2026-11-21T15:30:00Z", "activity", &["what=walking_easy", "minutes=35", "effort=can_talk"]),
    keep("2026-11-21T21:30:00Z", "breathing", &["minutes=15", "kind=slow_breathing"]),
    tap("2026-11-21T23:30:00Z", "restless"),
    tap("2026-11-21T23:52:00Z", "eased"),
    // Sunday 22 November
    tap(NIGHT, "restless"),
    tap("2026-11-22T03:13:00Z", "strength_6"),
    tap("2026-11-22T03:50:00Z", "eased"),
    keep(
        "2026-11-22T07:45:00Z",
        "sleep",
        &[
            "at=07:40",
            "into_bed=22:45",
            "latency=1h10",
            "wakings=3",
            "awake=1h15",
            "early_awake=20",
            "lost_to_legs=1h",
            "quality=poor",
            "next_day=much",
        ],
    ),
    keep("2026-11-22T08:10:00Z", "iron_dose", &["elemental=65", "with=vitamin_c"]),
    keep("2026-11-22T08:20:00Z", "food", &["what=bread-wholemeal", "servings=2"]),
];

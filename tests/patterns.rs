//! Patterns: weeks of nights, movement and calm, reckoned by hand.

use chrono::NaiveDate;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::screens::patterns::{CalmState, MovementState, NightsState};
use evenfall_core::screens::{Figure, Place, StripRow};
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;

const NOW: &str = "2026-11-22T21:06:00+00:00";

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn english() -> Words {
    Words::in_language(Language::English)
}

struct Diary {
    store: Store,
    words: Words,
    now: Moment,
    _folder: tempfile::TempDir,
}

impl Diary {
    fn at(now: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::from_bytes(&[7; 32]).expect("a key");
        let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
        Self { store, words: english(), now: moment(now), _folder: folder }
    }

    fn keep(&self, kind: &str, answers: &Answers) {
        let submitted = diary::submit(&self.store, kind, None, answers, &[], self.now, &self.words).expect("answers");
        assert!(matches!(submitted, Some(Submitted::Kept(_))), "{kind}: {submitted:?}");
    }

    fn due(&self, due: &str) {
        self.keep("due_given", &Answers::new().with("due", Value::On(day(due))));
    }

    fn ended(&self, how: &str, on: &str) {
        let how = Answers::new().with("how", Value::One(how.to_owned()));
        self.keep("ended", &how.with("ended_on", Value::On(day(on))));
    }

    fn spell(&self, began: &str, eased: Option<&str>) {
        let began = Answers::new().with("at", Value::At(moment(began)));
        self.keep("spell", &eased.into_iter().fold(began, |so_far, eased| so_far.with("eased", at(eased))));
    }

    fn quiet(&self, at: &str) {
        self.keep("quiet_night", &Answers::new().with("at", Value::At(moment(at))));
    }

    /// A sleep whose time asleep is known: from, up, and minutes to fall asleep, awake, awake after the last waking.
    fn sleep(&self, bed: &str, up: &str, [latency, awake, early]: [f64; 3], lost: Option<f64>) {
        let sleep = Answers::new()
            .with("at", at(up))
            .with("into_bed", at(bed))
            .with("latency", Value::Number(latency))
            .with("awake", Value::Number(awake))
            .with("early_awake", Value::Number(early));
        let lost = lost.into_iter().map(Value::Number);
        self.keep("sleep", &lost.fold(sleep, |so_far, lost| so_far.with("lost_to_legs", lost)));
    }

    fn moved(&self, ended: &str, what: &str, minutes: f64, effort: Option<&str>) {
        let session = Answers::new()
            .with("at", at(ended))
            .with("what", Value::One(what.to_owned()))
            .with("minutes", Value::Number(minutes));
        let effort = effort.into_iter().map(|effort| Value::One(effort.to_owned()));
        self.keep("activity", &effort.fold(session, |so_far, effort| so_far.with("effort", effort)));
    }

    fn mark(&self, when: &str, stress: Option<f64>, mood: Option<f64>) {
        let marks = [("stress", stress), ("mood", mood)].into_iter().filter_map(|(field, mark)| Some((field, mark?)));
        self.keep(
            "mood",
            &marks.fold(Answers::new().with("at", at(when)), |so_far, (field, mark)| {
                so_far.with(field, Value::Number(mark))
            }),
        );
    }

    fn breathed(&self, ended: &str, minutes: f64) {
        self.keep("breathing", &Answers::new().with("at", at(ended)).with("minutes", Value::Number(minutes)));
    }

    fn nights(&self, week: Option<&str>) -> NightsState {
        NightsState::read(&self.store, self.now, week.map(day), &self.words).expect("reads")
    }

    fn movement(&self, week: Option<&str>) -> MovementState {
        MovementState::read(&self.store, self.now, week.map(day), &self.words).expect("reads")
    }

    fn calm(&self, week: Option<&str>) -> CalmState {
        CalmState::read(&self.store, self.now, week.map(day), &self.words).expect("reads")
    }
}

fn at(text: &str) -> Value {
    Value::At(moment(text))
}

fn said(figures: &[Figure]) -> Vec<(&str, &str)> {
    figures.iter().map(|figure| (figure.value.as_str(), figure.label.as_str())).collect()
}

/// Quiet and slept; lost by the morning's word; two spells that overlap and no morning; quiet; not written; restless
/// with nothing lost; restless and nobody knows how long.
fn week_with_a_gap() -> Diary {
    let diary = Diary::at(NOW);
    diary.due("2027-02-03");
    diary.sleep("2026-11-15T23:00:00+00:00", "2026-11-16T07:00:00+00:00", [20.0, 40.0, 0.0], None);
    diary.sleep("2026-11-16T23:00:00+00:00", "2026-11-17T07:00:00+00:00", [40.0, 80.0, 20.0], Some(50.0));
    diary.spell("2026-11-17T01:00:00+00:00", Some("2026-11-17T01:20:00+00:00"));
    diary.spell("2026-11-18T02:00:00+00:00", Some("2026-11-18T02:40:00+00:00"));
    diary.spell("2026-11-18T02:30:00+00:00", Some("2026-11-18T03:00:00+00:00"));
    diary.quiet("2026-11-19T07:00:00+00:00");
    diary.sleep("2026-11-20T23:00:00+00:00", "2026-11-21T07:00:00+00:00", [30.0, 60.0, 30.0], Some(0.0));
    diary.spell("2026-11-20T23:30:00+00:00", None);
    diary.spell("2026-11-21T22:10:00+00:00", None);
    diary
}

#[test]
fn a_week_of_nights_says_what_was_written_and_on_how_many_nights_it_stands() {
    let state = week_with_a_gap().nights(None);
    assert_eq!(state.title, "Patterns");
    assert_eq!(state.week.label, "Nights, 15–22 Nov");
    assert_eq!(state.week.later, None);
    // Lost (50 + 60 + 0) ÷ 3 = 36.7; asleep (420 + 340 + 360) ÷ 3 = 373.3.
    assert_eq!(
        said(&state.figures),
        [
            ("4 of 6", "written nights restless"),
            ("37 min", "lost on each restless night, average of the 3 that say"),
            ("6 h 13 min", "asleep, average of 3 nights"),
        ]
    );
    let bars = state.bars.expect("bars");
    assert_eq!(bars.bars.iter().map(|bar| bar.label.as_str()).collect::<String>(), "SunMonTueWedThuFriSat");
    assert_eq!(bars.bars.iter().map(|bar| bar.amount).collect::<Vec<_>>(), [420, 340, 0, 0, 0, 360, 0]);
    assert_eq!(bars.bars.iter().map(|bar| bar.hatched).collect::<Vec<_>>(), [0, 50, 60, 0, 0, 0, 0]);
    let written: Vec<bool> = bars.bars.iter().map(|bar| bar.written).collect();
    assert_eq!(written, [true, true, true, true, false, true, true]);
    assert_eq!(bars.bars.iter().filter(|bar| bar.now).map(|bar| bar.label.as_str()).collect::<String>(), "Sat");
    assert_eq!(bars.most, 480);
    assert_eq!(bars.words.finding, "Restless on 4 of 6 written nights");
    assert_eq!(
        bars.words.spoken,
        "Nights, 15–22 Nov. Restless on 4 of 6 written nights. 37 min of sleep lost on each restless night, average of \
         the 3 that say. 6 h 13 min asleep, average of 3 nights."
    );
    assert_eq!(
        bars.words.list,
        [
            "Night of 15–16 November: 7 h asleep, no restless legs",
            "Night of 16–17 November: 5 h 40 min asleep, 50 min lost to legs",
            "Night of 17–18 November: 1 h lost to legs",
            "Night of 18–19 November: no restless legs",
            "Night of 19–20 November: not written",
            "Night of 20–21 November: 6 h asleep, restless, no sleep lost",
            "Night of 21–22 November: restless, time lost not known",
        ]
    );
    assert_eq!(
        state.lost_note.as_deref(),
        Some(
            "Time lost is what you wrote in the morning. Where you did not, it is from the start of each spell until it \
             eased."
        )
    );
    // (420 + 340 + 360) of 480 each: (87.50 + 70.83 + 75.00) ÷ 3 = 77.8.
    assert_eq!(
        state.efficiency.as_deref(),
        Some(
            "Asleep for 78 % of the time in bed, average of 3 nights. Sleep efficiency: time asleep ÷ time in bed × 100."
        )
    );
    assert_eq!(state.comparison, None);
    assert_eq!(
        state.how_common.as_deref(),
        Some("About 1 in 5 feel this in the third trimester. It usually settles after birth.")
    );
    assert_eq!(state.empty, None);
    let places: Vec<(&str, &Place, bool)> =
        state.tabs.iter().map(|tab| (tab.words.as_str(), &tab.place, tab.here)).collect();
    assert_eq!(
        places,
        [
            ("Nights", &Place::Nights, true),
            ("Iron", &Place::Iron, false),
            ("Movement", &Place::Movement, false),
            ("Calm", &Place::Calm, false),
        ]
    );
}

#[test]
fn the_strip_fills_as_many_cells_as_nights_were_restless() {
    let strip = week_with_a_gap().nights(None).strip.expect("a strip");
    let row = |label: &str, cells: [i32; 7], count: &str| StripRow {
        label: label.to_owned(),
        cells: cells.to_vec(),
        count: count.to_owned(),
    };
    let dashes = [-1; 7];
    assert_eq!(
        strip.rows,
        [
            row("24w", dashes, ""),
            row("25w", dashes, ""),
            row("26w", dashes, ""),
            row("27w", dashes, ""),
            row("28w", dashes, ""),
            row("29w", [0, 2, 3, 0, -1, 1, 1], "4"),
        ]
    );
    assert_eq!(strip.words.finding, "Six weeks: restless on 4 of 6 written nights");
    assert_eq!(strip.words.list[0], "24 weeks. Nights, 11–18 Oct: not written");
    assert_eq!(strip.words.list[2], "26 weeks. Nights, 25 Oct – 1 Nov: not written");
    assert_eq!(strip.words.list[5], "29 weeks. Nights, 15–22 Nov: 4 restless of 6 written");
}

#[test]
fn half_an_hour_and_an_hour_lost_are_the_steps_of_the_strip() {
    let diary = Diary::at(NOW);
    for (evening, lost) in [(17, 1.0), (18, 29.0), (19, 30.0), (20, 59.0), (21, 60.0)] {
        let up = format!("2026-11-{}T07:00:00+00:00", evening + 1);
        let morning = Answers::new().with("at", at(&up)).with("lost_to_legs", Value::Number(lost));
        diary.keep("sleep", &morning);
    }
    let state = diary.nights(None);
    assert_eq!(state.strip.expect("a strip").rows[5].cells, [-1, -1, 1, 1, 2, 2, 3]);
    assert_eq!(state.figures[0].value, "5 of 5");
    assert_eq!(state.lost_note.as_deref(), Some("Time lost is what you wrote in the morning."));
    assert_eq!(state.how_common, None, "no date, no trimester");
}

#[test]
fn ten_restless_nights_fill_a_week_and_reach_into_the_one_before() {
    let diary = Diary::at(NOW);
    for evening in 12..=21 {
        diary.spell(&format!("2026-11-{evening}T23:00:00+00:00"), Some(&format!("2026-11-{evening}T23:45:00+00:00")));
    }
    for evening in 18..=20 {
        diary.quiet(&format!("2026-10-{evening}T23:00:00+00:00"));
    }
    let state = diary.nights(None);
    assert_eq!(
        said(&state.figures),
        [("7 of 7", "nights restless"), ("45 min", "lost on each restless night, on average")]
    );
    assert_eq!(state.bars.expect("bars").words.finding, "Restless on 7 of 7 nights");
    assert_eq!(state.lost_note.as_deref(), Some("Time lost is from the start of each spell until it eased."));
    assert_eq!(state.efficiency, None);
    assert_eq!(state.comparison, None, "three written nights are too few");
    let strip = state.strip.expect("a strip");
    assert_eq!(strip.rows.iter().map(|row| row.count.as_str()).collect::<Vec<_>>(), ["", "0", "", "", "3", "7"]);
    assert_eq!(strip.rows[4].label, "8 Nov", "no date, so the evening the week begins with");

    diary.quiet("2026-10-22T06:00:00+01:00");
    let state = diary.nights(None);
    assert_eq!(state.comparison.as_deref(), Some("More restless nights than four weeks ago"));

    let earlier = diary.nights(state.week.earlier.as_deref());
    assert_eq!(earlier.week.label, "Nights, 8–15 Nov");
    assert_eq!(said(&earlier.figures)[0], ("3 of 3", "written nights restless"));
    assert!(earlier.bars.expect("bars").bars.iter().all(|bar| !bar.now));
    assert_eq!(diary.nights(earlier.week.later.as_deref()), state);
}

#[test]
fn fewer_restless_nights_of_fewer_written_ones_are_not_called_fewer() {
    let diary = Diary::at(NOW);
    for evening in 18..=22 {
        diary.spell(&format!("2026-10-{evening}T23:00:00+01:00"), None);
    }
    for evening in 23..=24 {
        diary.quiet(&format!("2026-10-{evening}T23:00:00+01:00"));
    }
    for evening in 18..=21 {
        diary.spell(&format!("2026-11-{evening}T23:00:00+00:00"), None);
    }
    // 5 of 7, then 4 of 4: fewer in number, more in share.
    assert_eq!(diary.nights(None).comparison, None);
    for evening in 15..=17 {
        diary.quiet(&format!("2026-11-{evening}T23:00:00+00:00"));
    }
    assert_eq!(diary.nights(None).comparison.as_deref(), Some("Fewer restless nights than four weeks ago"));
}

#[test]
fn the_hour_the_clocks_skip_in_spring_was_neither_slept_nor_lost() {
    let diary = Diary::at("2027-03-28T09:00:00+01:00");
    diary.sleep("2027-03-27T23:00:00+00:00", "2027-03-28T07:00:00+01:00", [10.0, 50.0, 0.0], None);
    diary.spell("2027-03-28T00:30:00+00:00", Some("2027-03-28T02:20:00+01:00"));
    diary.sleep("2027-03-21T23:00:00+00:00", "2027-03-22T07:00:00+00:00", [0.0, 0.0, 0.0], None);
    let state = diary.nights(None);
    assert_eq!(state.week.label, "Nights, 21–28 Mar");
    let bars = state.bars.expect("bars");
    // In bed 420 min, awake 60; the spell 50.
    assert_eq!(bars.words.list[6], "Night of 27–28 March: 6 h asleep, 50 min lost to legs");
    assert_eq!(bars.words.list[0], "Night of 21–22 March: 8 h asleep, no restless legs");
    assert_eq!(bars.bars[6].amount, 360);
    // (360 ÷ 420 + 480 ÷ 480) ÷ 2 = 92.9 %.
    assert!(state.efficiency.expect("an efficiency").starts_with("Asleep for 93 % of the time in bed"));
}

#[test]
fn before_her_day_turns_last_night_is_still_the_one_before() {
    let mut diary = Diary::at("2026-11-22T03:00:00+00:00");
    diary.spell("2026-11-22T02:30:00+00:00", None);
    let state = diary.nights(None);
    assert_eq!(state.week.label, "Nights, 14–21 Nov");
    assert_eq!(state.empty.expect("nothing yet").words, "After your first night, it shows here.");
    diary.now = moment("2026-11-22T08:00:00+00:00");
    assert_eq!(diary.nights(None).figures[0].value, "1 of 1");
}

#[test]
fn an_empty_diary_says_what_will_be_here() {
    let diary = Diary::at(NOW);
    let nights = diary.nights(None);
    assert_eq!((nights.figures.len(), nights.bars, nights.strip, nights.how_common), (0, None, None, None));
    let empty = nights.empty.expect("an invitation");
    assert_eq!(empty.words, "After your first night, it shows here.");
    assert_eq!(empty.action.expect("one thing to do").place, Place::Morning);
    assert_eq!((nights.week.earlier, nights.week.later), (None, None));
    let movement = diary.movement(None);
    assert_eq!((movement.figures.len(), movement.bars, movement.counted), (0, None, None));
    let empty = movement.empty.expect("an invitation");
    assert_eq!(empty.words, "Movement you write shows here, day by day. Small bits count.");
    assert_eq!(empty.action.expect("one thing to do").place, Place::Form { kind: "activity".to_owned() });
    assert!(movement.caution.contains("ask your midwife or doctor first"));
    let calm = diary.calm(None);
    assert_eq!((calm.figures.len(), calm.bars, calm.changes.len()), (0, None, 0));
    assert_eq!(calm.empty.expect("an invitation").words, "Breathing, stress and mood you write show here, day by day.");
    assert_eq!((calm.week.earlier, movement.week.earlier), (None, None));
}

#[test]
fn an_unwritten_week_between_written_ones_is_fine() {
    let diary = Diary::at(NOW);
    diary.quiet("2026-11-02T23:00:00+00:00");
    let state = diary.nights(None);
    assert_eq!(state.empty.expect("a line").words, "Nothing was written of these nights. That is fine.");
    assert_eq!((state.bars, state.figures.len()), (None, 0));
    assert_eq!(state.strip.expect("a strip").rows[3].cells, [-1, 0, -1, -1, -1, -1, -1]);
    let found = diary.nights(Some("2026-11-08"));
    assert_eq!(found.week.label, "Nights, 1–8 Nov");
    assert_eq!(found.bars.expect("bars").words.finding, "Not restless on the 1 night written");
    assert_eq!((found.week.earlier, found.week.later.as_deref()), (None, Some("2026-11-15")));
}

#[test]
fn each_trimester_has_its_own_share_and_after_a_loss_none_is_told() {
    for (due, share) in
        [("2027-06-15", "About 1 in 12"), ("2027-03-15", "About 1 in 6"), ("2027-02-03", "About 1 in 5")]
    {
        let diary = Diary::at(NOW);
        diary.due(due);
        diary.spell("2026-11-21T23:00:00+00:00", None);
        assert!(diary.nights(None).how_common.expect("told").starts_with(share), "{due}");
    }
    let diary = Diary::at(NOW);
    diary.due("2026-11-10");
    diary.spell("2026-11-21T23:00:00+00:00", None);
    diary.spell("2026-11-03T23:00:00+00:00", None);
    diary.ended("birth", "2026-11-12");
    assert_eq!(diary.nights(None).how_common.as_deref(), Some("About 1 in 25 feel this after a birth."));
    assert_eq!(diary.nights(Some("2026-11-07")).how_common, None, "a week before the birth");

    let diary = week_with_a_gap();
    diary.moved("2026-11-17T12:00:00+00:00", "walking", 20.0, None);
    diary.mark("2026-11-17T12:00:00+00:00", Some(4.0), Some(6.0));
    diary.ended("loss", "2026-11-20");
    let (nights, movement, calm) = (diary.nights(None), diary.movement(None), diary.calm(None));
    assert_eq!(nights.how_common, None);
    assert_eq!(nights.strip.as_ref().expect("a strip").rows[5].label, "15 Nov");
    assert_eq!(movement.counted.as_deref(), Some("20 min of it was moderate: you could talk, not sing."));
    let all = format!("{nights:?} {movement:?} {calm:?}").to_lowercase();
    for word in ["baby", "birth", "trimester", "pregnan", "29 week", "29w", "due "] {
        assert!(!all.contains(word), "{word}");
    }
}

fn moving_week() -> Diary {
    let diary = Diary::at(NOW);
    diary.moved("2026-11-16T12:00:00+00:00", "stretching", 10.0, Some("can_sing"));
    diary.moved("2026-11-17T12:00:00+00:00", "walking_brisk", 30.0, Some("can_talk"));
    diary.moved("2026-11-18T02:00:00+00:00", "stretching", 15.0, Some("can_sing"));
    diary.moved("2026-11-22T12:00:00+00:00", "walking_brisk", 40.0, Some("few_words"));
    // The small hours of the 16th belong to her day before this week.
    diary.moved("2026-11-16T03:59:00+00:00", "yoga", 60.0, Some("can_talk"));
    diary
}

#[test]
fn a_week_of_movement_is_told_beside_the_advice_without_blame() {
    let diary = moving_week();
    let state = diary.movement(None);
    assert_eq!(state.week.label, "Days, 16–22 Nov");
    assert_eq!(said(&state.figures), [("1 h 35 min", "of movement"), ("3 of 7", "days with movement")]);
    let bars = state.bars.expect("bars");
    assert_eq!(bars.bars.iter().map(|bar| bar.amount).collect::<Vec<_>>(), [10, 45, 0, 0, 0, 0, 40]);
    assert_eq!(bars.bars.iter().map(|bar| bar.label.as_str()).collect::<String>(), "MonTueWedThuFriSatSun");
    assert!(bars.bars[6].now && !bars.bars[2].written);
    assert_eq!(bars.most, 60);
    assert_eq!(bars.words.finding, "1 h 35 min of movement on 3 days");
    assert_eq!(bars.words.spoken, "Days, 16–22 Nov. 1 h 35 min of movement on 3 days.");
    assert_eq!(bars.words.list[0], "Monday 16 November: 10 min");
    assert_eq!(bars.words.list[1], "Tuesday 17 November: 45 min, 30 min of it moderate");
    assert_eq!(bars.words.list[2], "Wednesday 18 November: not written");
    assert_eq!(
        state.counted.as_deref(),
        Some(
            "1 h 10 min of it was moderate: you could talk, not sing. 150 minutes a week is the advice of the UK, US and \
             Canadian guidelines; daily bits count."
        )
    );
    assert_eq!(state.kinds, ["Walking, brisk: 1 h 10 min", "Gentle stretching: 25 min"]);
    assert_eq!(state.empty, None);
    let before = diary.movement(state.week.earlier.as_deref());
    assert_eq!((before.week.label.as_str(), before.kinds), ("Days, 9–15 Nov", vec!["Gentle yoga: 1 h".to_owned()]));
    assert_eq!(before.week.earlier, None);
}

#[test]
fn light_movement_alone_is_not_called_nothing() {
    let diary = Diary::at(NOW);
    diary.moved("2026-11-20T12:00:00+00:00", "stretching", 10.0, Some("can_sing"));
    let counted = diary.movement(None).counted.expect("told");
    assert!(counted.starts_with("Moderate is when you can talk, not sing. 150 minutes a week"), "{counted}");
}

#[test]
fn a_week_of_calm_is_told_beside_the_one_before() {
    let diary = Diary::at(NOW);
    for (day, stress) in [(9, 6.0), (11, 7.0), (13, 8.0)] {
        diary.mark(&format!("2026-11-{day:02}T20:00:00+00:00"), Some(stress), Some(5.0));
    }
    diary.mark("2026-11-16T09:00:00+00:00", Some(2.0), Some(5.0));
    diary.mark("2026-11-16T20:00:00+00:00", Some(5.0), None);
    diary.mark("2026-11-18T20:00:00+00:00", Some(4.0), Some(6.0));
    diary.mark("2026-11-20T20:00:00+00:00", Some(6.0), None);
    diary.breathed("2026-11-18T20:00:00+00:00", 8.0);
    diary.breathed("2026-11-19T01:00:00+00:00", 4.0);
    let state = diary.calm(None);
    assert_eq!(state.week.label, "Days, 16–22 Nov");
    // Stress (3.5 + 4 + 6) ÷ 3 = 4.5 after (6 + 7 + 8) ÷ 3 = 7; mood on two days, too few to compare.
    assert_eq!(
        said(&state.figures),
        [("4.5 of 10", "stress, average of 3 days"), ("5.5 of 10", "mood, average of 2 days")]
    );
    assert_eq!(state.changes, ["Stress was lower than the week before: 4.5 of 10, after 7 of 10."]);
    let bars = state.bars.expect("bars");
    assert_eq!(bars.bars.iter().map(|bar| bar.amount).collect::<Vec<_>>(), [0, 0, 12, 0, 0, 0, 0]);
    assert_eq!(
        bars.bars.iter().map(|bar| bar.written).collect::<Vec<_>>(),
        [true, false, true, false, true, false, false]
    );
    assert_eq!(bars.words.finding, "12 min of time to calm down");
    assert_eq!(bars.words.list[0], "Monday 16 November: stress 3.5 of 10, mood 5 of 10");
    assert_eq!(bars.words.list[2], "Wednesday 18 November: 12 min to calm down, stress 4 of 10, mood 6 of 10");
    diary.mark("2026-11-21T20:00:00+00:00", None, Some(5.0));
    assert_eq!(diary.calm(None).changes[1], "Mood was about the same as the week before.");
    let before = diary.calm(state.week.earlier.as_deref());
    assert_eq!(before.changes, [""; 0]);
    assert_eq!(before.bars.expect("bars").words.finding, "No time to calm down was written");
}

/// Every text of a record that a person reads; places and days to ask with are for the shell alone.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !["place", "earlier", "later"].contains(&name.as_str()))
            .for_each(|(_, field)| texts(field, found)),
        _ => {}
    }
}

#[test]
fn no_word_bypasses_the_catalogue() {
    let mut full = week_with_a_gap();
    for evening in 18..=24 {
        full.quiet(&format!("2026-10-{evening}T23:00:00+01:00"));
    }
    full.moved("2026-11-17T12:00:00+00:00", "walking_brisk", 30.0, None);
    for day in [9, 10, 11, 16, 17, 18] {
        full.mark(&format!("2026-11-{day:02}T20:00:00+00:00"), Some(4.0), Some(6.0));
    }
    full.breathed("2026-11-18T20:00:00+00:00", 8.0);
    let mut empty = Diary::at(NOW);
    for diary in [&mut full, &mut empty] {
        diary.words = Words::in_language(Language::Accented);
        let mut found = Vec::new();
        texts(&serde_json::to_value(diary.nights(None)).expect("a record"), &mut found);
        texts(&serde_json::to_value(diary.movement(None)).expect("a record"), &mut found);
        texts(&serde_json::to_value(diary.calm(None)).expect("a record"), &mut found);
        assert!(found.len() > 20);
        for text in found {
            // The accents leave vowels as they are, and double them.
            let untouched = |word: &&str| word.len() > 1 && word.contains(|letter| !"aeiouAEIOU".contains(letter));
            let plain = text.split(|letter: char| !letter.is_ascii_alphabetic()).find(untouched);
            assert_eq!(plain, None, "{text}");
            assert!(!text.contains("{$") && !text.contains("patterns-"), "{text}");
        }
    }
}

#[test]
fn every_message_finds_what_goes_into_it() {
    let mut diary = week_with_a_gap();
    diary.moved("2026-11-17T12:00:00+00:00", "walking_brisk", 30.0, None);
    diary.mark("2026-11-17T20:00:00+00:00", Some(4.0), Some(6.0));
    for language in [Language::English, Language::Mirrored] {
        diary.words = Words::in_language(language);
        let all = format!("{:?} {:?} {:?}", diary.nights(None), diary.movement(None), diary.calm(None));
        assert!(!all.contains("{$") && !all.contains("patterns-"), "{all}");
    }
}

#[test]
fn a_morning_of_every_quality_and_weight_is_read() {
    let diary = Diary::at(NOW);
    let qualities = ["very_poor", "poor", "fair", "good", "very_good"];
    for (day, quality) in (18..).zip(qualities) {
        let weight = ["not_at_all", "a_little", "much", "very_much"][day % 4];
        let morning = Answers::new().with("at", at(&format!("2026-11-{day}T07:00:00+00:00")));
        let morning = morning.with("quality", Value::One(quality.to_owned()));
        diary.keep("sleep", &morning.with("next_day", Value::One(weight.to_owned())));
    }
    let state = diary.nights(None);
    assert_eq!(said(&state.figures), [("0 of 5", "written nights restless")]);
    assert_eq!(state.bars.expect("bars").words.finding, "No restless night of 5 written");
    assert_eq!(state.how_common, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_day_asked_for_lies_in_the_week_shown(days in -400_000_i64..400_000) {
        let diary = Diary::at(NOW);
        diary.quiet("2026-11-01T23:00:00+00:00");
        let wanted = day("2026-11-22") + chrono::TimeDelta::days(days);
        let read = |wanted| NightsState::read(&diary.store, diary.now, Some(wanted), &diary.words).expect("reads");
        let state = read(wanted);
        prop_assert_eq!(state.week.later.is_none(), days > -7);
        if let Some(earlier) = &state.week.earlier {
            prop_assert_eq!(read(day(earlier)).week.later.map(|later| read(day(&later))), Some(state));
        }
    }
}

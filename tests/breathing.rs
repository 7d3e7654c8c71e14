//! Slowing down: the pace of each exercise, its words, and what is kept of it.

use evenfall_core::diary::{self, Kept};
use evenfall_core::evidence::Standing;
use evenfall_core::forms::Value;
use evenfall_core::moment::Moment;
use evenfall_core::screens::breathing::{BreathCircle, BreathingState, ExerciseLength};
use evenfall_core::store::{Key, Store};
use evenfall_core::stress::breathing::Way;
use evenfall_core::stress::pace::{self, BODY, Course, IN_SECONDS, LENGTHS_MINUTES, OUT_SECONDS, minutes_done};
use evenfall_core::words::{Language, Words};

use crate::mood_check::agrees;

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn evening() -> Moment {
    moment("2026-11-22T21:06:00+00:00")
}

fn store() -> (Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    (Store::open(&folder.path().join("diary"), &key).expect("opens"), folder)
}

fn english() -> Words {
    Words::in_language(Language::English)
}

fn state(now: Moment) -> BreathingState {
    let (store, _folder) = store();
    BreathingState::read(&store, now, &english()).expect("reads")
}

fn breathed(store: &Store, exercise: &str, seconds: i32) -> Option<Kept> {
    diary::breathed(store, exercise, seconds, evening(), &english()).expect("answers")
}

#[test]
fn slow_breathing_is_six_breaths_a_minute_longer_out_than_in() {
    assert_eq!((IN_SECONDS, OUT_SECONDS), (4, 6), "D-028");
    for minutes in LENGTHS_MINUTES {
        let course = Course::of(Way::SlowBreathing, minutes).expect("is led");
        assert_eq!((course.rounds, course.parts.len()), (6 * minutes, 2), "no third part holds the breath");
        assert_eq!(course.seconds(), 60 * minutes);
    }
}

#[test]
fn letting_go_shares_the_time_among_the_parts_of_the_body_once() {
    for minutes in LENGTHS_MINUTES {
        let course = Course::of(Way::MuscleRelease, minutes).expect("is led");
        assert_eq!((course.rounds, course.parts.len()), (1, BODY.len()));
        assert_eq!(course.seconds(), 60 * minutes, "no second is lost");
    }
}

#[test]
fn what_is_not_led_has_no_course() {
    assert_eq!(Course::of(Way::BodyScan, 3), None);
    assert_eq!(Course::of(Way::Other, 3), None);
    for minutes in [0, -1, i32::MAX] {
        assert_eq!(Course::of(Way::SlowBreathing, minutes), None, "{minutes}");
    }
}

#[test]
fn the_pace_is_marked_as_not_reviewed() {
    assert_eq!(pace::EVIDENCE.standing, Standing::Memory, "D-028");
    assert!(state(evening()).unreviewed.is_some_and(|said| said.starts_with("Not reviewed yet")));
}

#[test]
fn the_circle_grows_in_and_shrinks_out_and_rests_while_muscles_are_let_go() {
    let state = state(evening());
    let circles = |exercise: usize| -> Vec<BreathCircle> {
        state.exercises[exercise].lengths[0].parts.iter().map(|part| part.circle).collect()
    };
    assert_eq!(circles(0), [BreathCircle::Grows, BreathCircle::Shrinks]);
    assert!(circles(1).iter().all(|circle| *circle == BreathCircle::Rests));
}

#[test]
fn each_length_lasts_as_long_as_it_says_and_one_of_them_stands_chosen() {
    for exercise in state(evening()).exercises {
        let lasts = |length: &ExerciseLength| length.rounds * length.parts.iter().map(|part| part.seconds).sum::<i32>();
        assert!(exercise.lengths.iter().all(|length| lasts(length) == length.minutes * 60), "{}", exercise.id);
        let chosen: Vec<i32> = exercise.lengths.iter().filter(|one| one.chosen).map(|one| one.minutes).collect();
        assert_eq!(chosen, [3], "{}", exercise.id);
    }
}

#[test]
fn in_the_deep_night_it_stays_still() {
    assert!(!state(evening()).still);
    for night in ["2026-11-22T22:30:00+00:00", "2026-11-23T03:10:00+00:00", "2026-11-23T05:59:00+00:00"] {
        assert!(state(moment(night)).still, "{night}");
    }
    assert!(!state(moment("2026-11-23T06:00:00+00:00")).still);
}

#[test]
fn under_half_a_minute_nothing_is_kept() {
    let (store, _folder) = store();
    for seconds in [i32::MIN, -1, 0, 29] {
        assert!(breathed(&store, "slow_breathing", seconds).is_none(), "{seconds}");
    }
    assert!(breathed(&store, "slow_breathing", 30).is_some());
}

#[test]
fn an_exercise_is_kept_with_its_minutes_to_the_nearest() {
    let minutes = |seconds: i32| minutes_done(seconds).map(|minutes| minutes.get());
    let told = [(30, 1), (60, 1), (89, 1), (90, 2), (149, 2), (150, 3), (180, 3), (600, 10), (601, 10), (i32::MAX, 10)];
    for (seconds, expected) in told {
        assert_eq!(minutes(seconds), Some(expected), "{seconds}");
    }
    let (store, _folder) = store();
    let kept = breathed(&store, "muscle_release", 290).expect("kept");
    assert_eq!((kept.words.as_str(), kept.urgent), ("Saved: Letting muscles go, 5 min", None));
    let id = kept.id.expect("an entry");
    let form = diary::form_of(&store, "breathing", id, evening(), &english()).expect("reads").expect("is there");
    let held: Vec<_> = form.fields.iter().filter_map(|field| field.value.clone()).collect();
    let expected = [Value::Number(5.0), Value::One("muscle_release".to_owned()), Value::At(evening())];
    assert_eq!(held, expected);
    diary::undo(&store, &kept.undo, &english()).expect("undoes");
    assert_eq!(diary::form_of(&store, "breathing", id, evening(), &english()).expect("reads"), None);
}

#[test]
fn only_what_is_offered_is_kept() {
    let (store, _folder) = store();
    for exercise in ["body_scan", "other", "", "breath_hold"] {
        assert!(breathed(&store, exercise, 180).is_none(), "{exercise}");
    }
}

#[test]
fn every_word_of_it_reads_as_it_was_read() {
    let state = state(evening());
    let mut lines = vec![state.title];
    lines.extend(state.lines.iter().chain([&state.caution]).chain(&state.unreviewed).cloned());
    lines.extend([state.still_words, state.choose]);
    for exercise in state.exercises {
        lines.push(String::new());
        lines.push(exercise.title);
        lines.extend(exercise.lines);
        lines.push(state.length_label.clone());
        lines.extend(exercise.lengths.iter().map(|length| format!("  {}", length.spoken)));
        lines.extend(exercise.lengths[1].parts.iter().map(|part| format!("    {} s  {}", part.seconds, part.words)));
    }
    lines.extend([String::new(), state.start, state.end, state.over, state.too_short, String::new()]);
    agrees("breathing", &lines.join("\n"));
}

//! The taps of the night: two taps keep a spell, nothing asks a second question, and the morning finds it all.

use evenfall_core::diary::{self, Tap};
use evenfall_core::forms::Value;
use evenfall_core::moment::Moment;
use evenfall_core::screens::morning::MorningState;
use evenfall_core::screens::today::TodayState;
use evenfall_core::screens::tonight::TonightState;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};

struct Bed {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

fn bed() -> Bed {
    let folder = tempfile::tempdir().expect("a folder");
    let key = Key::from_bytes(&[7; 32]).expect("a key");
    let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
    Bed { store, words: Words::in_language(Language::English), _folder: folder }
}

fn at(time: &str) -> Moment {
    time.parse().expect("a moment")
}

impl Bed {
    fn tap(&self, tap: Tap, time: &str) -> Option<diary::Kept> {
        diary::tap(&self.store, tap, at(time), &self.words).expect("keeps")
    }

    fn tonight(&self, time: &str) -> TonightState {
        TonightState::read(&self.store, at(time), &self.words).expect("reads")
    }

    fn morning(&self, time: &str) -> MorningState {
        MorningState::read(&self.store, at(time), &self.words).expect("reads")
    }

    fn today(&self, time: &str) -> TodayState {
        TodayState::read(&self.store, at(time), &self.words).expect("reads")
    }
}

#[test]
fn a_spell_is_kept_at_one_tap_and_eased_at_another() {
    let bed = bed();
    assert_eq!(bed.tonight("2026-11-22T03:12:00+00:00").running, None);
    bed.tap(Tap::Restless, "2026-11-22T03:12:00+00:00").expect("is kept");
    let running = bed.tonight("2026-11-22T03:13:00+00:00").running.expect("runs");
    assert_eq!(running.saved, "Saved");
    assert!(running.strengths.iter().all(|strength| !strength.chosen));
    bed.tap(Tap::Strength(6), "2026-11-22T03:14:00+00:00").expect("is kept");
    assert!(bed.tonight("2026-11-22T03:15:00+00:00").running.expect("runs").strengths[1].chosen);
    bed.tap(Tap::Eased, "2026-11-22T03:47:00+00:00").expect("is kept");
    assert_eq!(bed.tonight("2026-11-22T03:48:00+00:00").running, None);
    let morning = bed.morning("2026-11-22T07:30:00+00:00");
    let waking = morning.form.fields.iter().find(|field| field.id == "early_awake").expect("is asked");
    assert_eq!(waking.value, Some(Value::Number(0.0)), "a new night begins with what a form presets");
    assert_eq!(morning.night, "Last night · 21–22 Nov");
    assert_eq!(morning.found, ["03:12 to 03:47, 35 min"]);
    let lost = morning.form.fields.iter().find(|field| field.id == "lost_to_legs").expect("is asked");
    assert_eq!(lost.value, Some(Value::Number(35.0)));
}

#[test]
fn a_trembling_finger_keeps_one_spell() {
    let bed = bed();
    assert!(bed.tap(Tap::Restless, "2026-11-22T03:12:00+00:00").is_some());
    assert!(bed.tap(Tap::Restless, "2026-11-22T03:12:02+00:00").is_none());
    assert_eq!(bed.morning("2026-11-22T07:30:00+00:00").found.len(), 1);
}

#[test]
fn easing_when_nothing_runs_changes_nothing() {
    let bed = bed();
    assert!(bed.tap(Tap::Eased, "2026-11-22T03:12:00+00:00").is_none());
    assert!(bed.tap(Tap::Strength(3), "2026-11-22T03:12:00+00:00").is_none());
}

#[test]
fn a_tap_is_taken_back() {
    let bed = bed();
    let kept = bed.tap(Tap::Restless, "2026-11-22T03:12:00+00:00").expect("is kept");
    diary::undo(&bed.store, &kept.undo, &bed.words).expect("undoes");
    assert_eq!(bed.tonight("2026-11-22T03:12:30+00:00").running, None);
    assert_eq!(bed.today("2026-11-22T08:00:00+00:00").last_night.lead, "How was last night?");
}

#[test]
fn a_quiet_night_told_of_after_noon_is_still_last_night() {
    let bed = bed();
    bed.tap(Tap::Quiet, "2026-11-22T14:30:00+00:00").expect("is kept");
    let today = bed.today("2026-11-22T14:31:00+00:00").last_night;
    assert_eq!((today.label.as_str(), today.lead.as_str()), ("Last night · 21–22 Nov", "A quiet night"));
    assert_eq!(bed.today("2026-11-23T08:00:00+00:00").last_night.lead, "Last night is not written. That is fine.");
}

#[test]
fn no_clock_stands_on_the_night_screen() {
    let bed = bed();
    bed.tap(Tap::Restless, "2026-11-22T03:12:00+00:00");
    let state = serde_json::to_string(&bed.tonight("2026-11-22T03:30:00+00:00")).expect("writes");
    assert!(!state.contains("03:") && !state.contains("3:1"), "{state}");
}

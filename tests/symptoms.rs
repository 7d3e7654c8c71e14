//! Restless legs and other symptoms: what is kept, what is asked about, and what it comes to.

use std::collections::BTreeSet;

use evenfall_core::diary::{self, Kept, Submitted};
use evenfall_core::entry::EntryId;
use evenfall_core::forms::{Answers, FieldShape, Value};
use evenfall_core::moment::{Moment, Night};
use evenfall_core::store::{Key, Store};
use evenfall_core::symptoms::catalogue::{self, SYMPTOMS};
use evenfall_core::symptoms::legs::{self, SpellLength, SpellReading};
use evenfall_core::symptoms::{movement, nights_with_an_entry, open_spell, quiet_nights, spells, warning::Fit};
use evenfall_core::units::Strength;
use evenfall_core::words::{Language, Words};
use proptest::prelude::*;

struct Diary {
    store: Store,
    words: Words,
    _folder: tempfile::TempDir,
}

impl Diary {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::from_bytes(&[7; 32]).expect("a key");
        let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
        Self { store, words: Words::in_language(Language::English), _folder: folder }
    }

    fn submit(&self, kind: &str, entry: Option<EntryId>, answers: &Answers, confirmed: &[&str]) -> Submitted {
        let confirmed: Vec<String> = confirmed.iter().map(|id| (*id).to_owned()).collect();
        diary::submit(&self.store, kind, entry, answers, &confirmed, now(), &self.words)
            .expect("answers")
            .expect("is a kind")
    }

    fn keep(&self, kind: &str, answers: &Answers) -> Kept {
        match self.submit(kind, None, answers, &[]) {
            Submitted::Kept(kept) => kept,
            other => panic!("{kind}: {other:?}"),
        }
    }

    /// What the form of a kept entry holds.
    fn held(&self, kind: &str, id: EntryId) -> Answers {
        let form = diary::form_of(&self.store, kind, id, now(), &self.words).expect("reads").expect("is there");
        form.fields.into_iter().filter_map(|field| Some((field.id, field.value?))).collect()
    }

    /// Keeps the answers and reads them back unchanged; gives the toast.
    fn kept_whole(&self, kind: &str, answers: &Answers) -> String {
        let kept = self.keep(kind, answers);
        assert_eq!(self.held(kind, kept.id.expect("an entry")), *answers, "{kind}");
        kept.words
    }

    /// The field and words of every refusal.
    fn refused(&self, kind: &str, answers: &Answers) -> Vec<(String, String)> {
        match self.submit(kind, None, answers, &["eased", "ended", "helped", "what", "how", "minutes", "times_up"]) {
            Submitted::Refused(notes) => notes.into_iter().map(|note| (note.field, note.words)).collect(),
            other => panic!("{kind}: {other:?}"),
        }
    }

    /// The fields asked about, which are kept once confirmed.
    fn asked(&self, kind: &str, answers: &Answers) -> Vec<String> {
        let Submitted::Asked(notes) = self.submit(kind, None, answers, &[]) else { panic!("{kind} was not asked") };
        let fields: Vec<&str> = notes.iter().map(|note| note.field.as_str()).collect();
        assert!(matches!(self.submit(kind, None, answers, &fields), Submitted::Kept(_)));
        notes.into_iter().map(|note| note.field).collect()
    }
}

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn now() -> Moment {
    moment("2026-11-22T08:10:00+00:00")
}

fn at(text: &str) -> Answers {
    Answers::new().with("at", Value::At(moment(text)))
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn several(ids: &[&str]) -> Value {
    Value::Several(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn night(evening: &str) -> Night {
    Night::of_evening(evening.parse().expect("a date"))
}

fn spell(began: &str, eased: Option<&str>, urge: Option<i32>) -> SpellReading {
    SpellReading {
        began: moment(began),
        eased: eased.map(moment),
        urge: urge.map(|urge| Strength::new(urge).expect("a strength")),
    }
}

const BEGAN: &str = "2026-11-22T02:40:10+00:00";

#[test]
fn a_spell_is_kept_with_one_tap_and_described_in_the_morning() {
    let diary = Diary::new();
    assert_eq!(diary.kept_whole("spell", &at(BEGAN)), "Saved: Restless legs");
    let told = at(BEGAN)
        .with("eased", Value::At(moment("2026-11-22T03:25:00+00:00")))
        .with("urge", Value::Number(7.0))
        .with("helped", several(&["walking", "cool_cloth"]))
        .with("sensations", several(&["crawling", "cannot_describe"]))
        .with("places", several(&["both_legs", "arms"]))
        .with("times_up", Value::Number(2.0))
        .with("note", Value::Text("After tea.".to_owned()));
    assert_eq!(diary.kept_whole("spell", &told), "Saved: Restless legs, 44 min, 7 of 10");
    assert_eq!(diary.kept_whole("spell", &at(BEGAN).with("urge", Value::Number(0.0))), "Saved: Restless legs, 0 of 10");
}

#[test]
fn a_deleted_spell_comes_back_as_it_was() {
    let diary = Diary::new();
    let told = at(BEGAN).with("urge", Value::Number(4.0)).with("helped", several(&["nothing"]));
    let id = diary.keep("spell", &told).id.expect("an entry");
    let gone = diary::remove(&diary.store, "spell", id, &diary.words).expect("removes").expect("was there");
    assert_eq!(gone.words, "Deleted: Restless legs, 4 of 10");
    assert!(open_spell(&diary.store, moment("2026-11-22T03:00:00+00:00")).expect("reads").is_none());
    diary::undo(&diary.store, &gone.undo, &diary.words).expect("undoes");
    assert_eq!(diary.held("spell", id), told);
}

#[test]
fn a_spell_cannot_ease_before_it_began_or_more_than_a_day_later() {
    let diary = Diary::new();
    let eased = |text| at("2026-11-20T02:40:10+00:00").with("eased", Value::At(moment(text)));
    let refused = |text| diary.refused("spell", &eased(text));
    assert_eq!(
        refused("2026-11-20T02:39:00+00:00"),
        [("eased".to_owned(), "This is before it began. Check both times.".to_owned())]
    );
    assert_eq!(refused("2026-11-21T02:41:10+00:00")[0].0, "eased");
    assert_eq!(diary.asked("spell", &eased("2026-11-21T02:40:10+00:00")), ["eased"]);
    assert_eq!(diary.asked("spell", &eased("2026-11-20T10:41:10+00:00")), ["eased"]);
    diary.keep("spell", &eased("2026-11-20T10:40:10+00:00"));
    // The same minute on a form without seconds.
    diary.keep("spell", &eased("2026-11-20T02:40:00+00:00"));
}

#[test]
fn a_clock_change_within_a_spell_is_not_before_it_began() {
    let diary = Diary::new();
    let told = at("2026-10-25T01:50:00+01:00").with("eased", Value::At(moment("2026-10-25T01:10:00+00:00")));
    diary.keep("spell", &told);
    let first = "2026-10-25".parse().expect("a date");
    assert_eq!(legs::minutes(&spells(&diary.store, first, first).expect("reads")), Some(20));
}

#[test]
fn a_spell_on_any_clock_of_the_core_is_kept() {
    let diary = Diary::new();
    for text in ["2026-11-21T02:00:00.250+14:00", "2026-11-21T02:00:00-12:00", "2026-11-21T02:00:00+18:00"] {
        diary.kept_whole("spell", &at(text).with("eased", Value::At(moment(text))));
    }
}

#[test]
fn nothing_helped_stands_alone() {
    let diary = Diary::new();
    let told = at(BEGAN).with("helped", several(&["walking", "nothing"]));
    assert_eq!(diary.refused("spell", &told)[0].0, "helped");
}

#[test]
fn odd_answers_about_a_spell_are_refused_or_asked_about_at_their_field() {
    let diary = Diary::new();
    for (field, answer) in [
        ("urge", Value::Number(11.0)),
        ("urge", Value::Number(2.5)),
        ("helped", several(&["gin"])),
        ("sensations", several(&["walking"])),
        ("places", several(&["left"])),
        ("times_up", Value::Number(61.0)),
        ("times_up", Value::Number(-1.0)),
        ("eased", one("walking")),
        ("at", Value::At(moment("2026-11-22T09:00:00+00:00"))),
    ] {
        assert_eq!(diary.refused("spell", &at(BEGAN).with(field, answer))[0].0, field);
    }
    assert_eq!(diary.asked("spell", &at(BEGAN).with("times_up", Value::Number(13.0))), ["times_up"]);
}

#[test]
fn the_running_spell_is_eased_with_one_tap() {
    let diary = Diary::new();
    let tap = moment("2026-11-22T03:25:00+00:00");
    let id = diary.keep("spell", &at(BEGAN)).id.expect("an entry");
    let open = open_spell(&diary.store, tap).expect("reads").expect("is running");
    assert_eq!(open.id, id);
    let eased = diary.held("spell", open.id).with("eased", Value::At(tap));
    let Submitted::Kept(kept) = diary.submit("spell", Some(open.id), &eased, &[]) else { panic!("not kept") };
    assert_eq!(kept.words, "Changed: Restless legs, 44 min");
    assert!(open_spell(&diary.store, tap).expect("reads").is_none());
}

#[test]
fn a_spell_of_the_evening_runs_past_midnight() {
    let diary = Diary::new();
    let id = diary.keep("spell", &at("2026-11-21T23:50:00+00:00")).id.expect("an entry");
    let open = open_spell(&diary.store, moment("2026-11-22T00:30:00+00:00")).expect("reads").expect("is running");
    assert_eq!(open.id, id);
}

#[test]
fn a_spell_left_open_eight_hours_no_longer_runs() {
    let diary = Diary::new();
    diary.keep("spell", &at("2026-11-21T22:00:00+00:00"));
    assert!(open_spell(&diary.store, moment("2026-11-22T06:00:59+00:00")).expect("reads").is_some());
    assert!(open_spell(&diary.store, moment("2026-11-22T06:01:00+00:00")).expect("reads").is_none());
}

#[test]
fn a_spell_that_another_followed_no_longer_runs() {
    let diary = Diary::new();
    let later = at("2026-11-22T01:00:00+00:00").with("eased", Value::At(moment("2026-11-22T01:20:00+00:00")));
    diary.keep("spell", &later);
    diary.keep("spell", &at("2026-11-21T23:00:00+00:00"));
    assert!(open_spell(&diary.store, moment("2026-11-22T01:30:00+00:00")).expect("reads").is_none());
}

#[test]
fn a_spell_of_the_morning_does_not_run_in_the_next_night() {
    let diary = Diary::new();
    diary.keep("spell", &at("2026-11-21T11:30:00+00:00"));
    assert!(open_spell(&diary.store, moment("2026-11-21T11:59:00+00:00")).expect("reads").is_some());
    assert!(open_spell(&diary.store, moment("2026-11-21T12:00:00+00:00")).expect("reads").is_none());
}

#[test]
fn what_stirs_a_night_is_kept_and_said() {
    let diary = Diary::new();
    for (what, line) in [
        ("cramp", "Cramp"),
        ("awake", "Awake"),
        ("got_up", "Got up"),
        ("toilet", "Toilet"),
        ("heartburn", "Heartburn"),
        ("baby_moving", "Baby moving"),
        ("other", "Something else"),
    ] {
        assert_eq!(diary.kept_whole("night_event", &at(BEGAN).with("what", one(what))), format!("Saved: {line}"));
    }
    let awake = |minutes| at(BEGAN).with("what", one("awake")).with("minutes", Value::Number(minutes));
    let noted = awake(100.0).with("note", Value::Text("Rain.".to_owned()));
    assert_eq!(diary.kept_whole("night_event", &noted), "Saved: Awake, 1 h 40 min");
    assert_eq!(diary.asked("night_event", &awake(301.0)), ["minutes"]);
    assert_eq!(diary.refused("night_event", &awake(721.0))[0].0, "minutes");
    assert_eq!(diary.refused("night_event", &at(BEGAN))[0].0, "what");
    assert_eq!(diary.refused("night_event", &at(BEGAN).with("what", one("owl")))[0].0, "what");
}

#[test]
fn a_quiet_night_needs_nothing_else() {
    let diary = Diary::new();
    assert_eq!(diary.kept_whole("quiet_night", &at("2026-11-22T08:00:00+00:00")), "Saved: A quiet night");
    let noted = at("2026-11-22T08:00:00+00:00").with("note", Value::Text("Slept.".to_owned()));
    diary.kept_whole("quiet_night", &noted);
    let tonight = night("2026-11-21");
    assert_eq!(quiet_nights(&diary.store, tonight, tonight).expect("reads"), BTreeSet::from([tonight]));
}

#[test]
fn the_nights_with_an_entry_are_whole_nights_and_no_others() {
    let diary = Diary::new();
    diary.keep("spell", &at("2026-11-18T11:59:00+00:00"));
    diary.keep("spell", &at("2026-11-18T12:00:00+00:00"));
    diary.keep("night_event", &at("2026-11-20T03:00:00+00:00").with("what", one("cramp")));
    diary.keep("quiet_night", &at("2026-11-21T11:00:00+00:00"));
    diary.keep("quiet_night", &at("2026-11-21T12:30:00+00:00"));
    diary.keep("movement_note", &at("2026-11-17T03:00:00+00:00").with("how", one("as_usual")));
    let found = nights_with_an_entry(&diary.store, night("2026-11-18"), night("2026-11-20")).expect("reads");
    assert_eq!(found, BTreeSet::from(["2026-11-18", "2026-11-19", "2026-11-20"].map(night)));
    let quiet = quiet_nights(&diary.store, night("2026-11-18"), night("2026-11-20")).expect("reads");
    assert_eq!(quiet, BTreeSet::from([night("2026-11-20")]));
}

#[test]
fn spells_are_read_as_they_were_kept() {
    let diary = Diary::new();
    let told = at(BEGAN).with("eased", Value::At(moment("2026-11-22T03:25:00+00:00"))).with("urge", Value::Number(7.0));
    diary.keep("spell", &told);
    diary.keep("spell", &at("2026-11-21T01:00:00+00:00"));
    let day = |text: &str| text.parse().expect("a date");
    assert_eq!(
        spells(&diary.store, day("2026-11-21"), day("2026-11-22")).expect("reads"),
        [spell("2026-11-21T01:00:00+00:00", None, None), spell(BEGAN, Some("2026-11-22T03:25:00+00:00"), Some(7))]
    );
    assert_eq!(spells(&diary.store, day("2026-11-22"), day("2026-11-22")).expect("reads").len(), 1);
}

#[test]
fn a_symptom_is_kept_from_the_list_only() {
    let diary = Diary::new();
    let ache = at(BEGAN).with("what", one("backache"));
    assert_eq!(diary.kept_whole("symptom", &ache), "Saved: Backache");
    let strong = ache.with("intensity", Value::Number(6.0)).with("note", Value::Text("Left.".to_owned()));
    assert_eq!(diary.kept_whole("symptom", &strong), "Saved: Backache, 6 of 10");
    assert_eq!(diary.refused("symptom", &at(BEGAN))[0].0, "what");
    assert_eq!(diary.refused("symptom", &at(BEGAN).with("what", one("gout")))[0].0, "what");
    assert_eq!(diary.refused("symptom", &strong.with("intensity", Value::Number(11.0)))[0].0, "intensity");
}

#[test]
fn every_symptom_has_a_name_of_its_own_and_can_be_kept() {
    let diary = Diary::new();
    let form = diary::form(&diary.store, "symptom", now(), &diary.words).expect("draws").expect("is a kind");
    let FieldShape::Search { choices } = &form.fields[0].shape else { panic!("{:?}", form.fields[0].shape) };
    assert!(choices.len() >= 45);
    let ids: BTreeSet<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    let names: BTreeSet<&str> = choices.iter().map(|choice| choice.words.as_str()).collect();
    assert_eq!((ids.len(), names.len()), (choices.len(), choices.len()));
    for choice in choices {
        assert!(diary.words.has(&format!("felt-{}", choice.id)), "{}", choice.id);
        let line = diary.keep("symptom", &at(BEGAN).with("what", one(&choice.id))).words;
        assert_eq!(line, format!("Saved: {}", choice.words));
    }
}

#[test]
fn the_symptoms_that_are_warning_signs_say_which_and_on_what_they_rest() {
    for (symptom, sign, evidence) in [
        ("one_leg_swollen", "one-leg", "G-013"),
        ("itchy_palms_or_soles", "itch-or-dark-urine", "G-012"),
        ("vision_change", "headache-stays", "G-007"),
        ("bleeding", "bleeding", "G-004"),
        ("fluid_leak", "fluid-or-tightenings", "G-014"),
        ("fever", "fever", "G-008"),
        ("burning_urination", "urine-or-side-pain", "G-017"),
        ("chest_pain", "breathing", "G-001"),
        ("trouble_breathing", "breathing", "G-001"),
        ("palpitations", "racing-heart", "G-001"),
        ("fainting", "faint", "G-007"),
        ("pain_under_ribs", "swelling-or-ribs", "G-010"),
        ("swollen_face", "swelling-or-ribs", "G-010"),
        ("swollen_hands", "swelling-or-ribs", "G-010"),
        ("numb_between_legs", "numb-between-legs", "G-019"),
    ] {
        let warnings = catalogue::warnings_of(symptom);
        let found = warnings.iter().find(|warning| warning.fit.is_the_sign(Some(210))).expect(symptom);
        assert_eq!((found.sign, found.evidence), (sign, evidence), "{symptom}");
    }
    for plain in ["nausea", "heartburn", "snoring", "no_such_symptom"] {
        assert!(catalogue::warnings_of(plain).is_empty(), "{plain}");
    }
}

#[test]
fn spotting_is_bleeding_from_twenty_weeks_and_while_the_week_is_unknown() {
    let bleeding =
        catalogue::warnings_of("spotting").iter().find(|warning| warning.sign == "bleeding").expect("is there");
    assert_eq!(bleeding.fit, Fit::FromWeek(20));
    assert!(!bleeding.fit.is_the_sign(Some(20 * 7 - 1)));
    assert!(bleeding.fit.is_the_sign(Some(20 * 7)));
    assert!(bleeding.fit.is_the_sign(None));
}

#[test]
fn every_warning_names_a_row_of_section_g() {
    for symptom in SYMPTOMS {
        for warning in symptom.warnings {
            let row = warning.evidence.strip_prefix("G-").expect(symptom.id);
            assert!(row.len() == 3 && row.parse::<u16>().is_ok(), "{}", symptom.id);
            assert!(warning.sign.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
        }
    }
}

#[test]
fn a_movement_note_counts_nothing_and_warns_of_less_and_different() {
    let diary = Diary::new();
    for (how, line, warned) in [
        ("as_usual", "Baby moving as usual", false),
        ("more", "Baby moving more", false),
        ("less", "Baby moving less, or not at all", true),
        ("different", "Baby moving differently", true),
        ("first_felt", "Baby’s movements felt for the first time", false),
    ] {
        let note = at(BEGAN).with("how", one(how)).with("note", Value::Text("Evening.".to_owned()));
        assert_eq!(diary.kept_whole("movement_note", &note), format!("Saved: {line}"));
        let evidence: Vec<&str> = movement::warnings_of(how).iter().map(|warning| warning.evidence).collect();
        assert_eq!(evidence, if warned { vec!["G-024", "G-023", "G-009"] } else { vec![] }, "{how}");
    }
    diary.kept_whole("movement_note", &at(BEGAN).with("how", one("more")));
    assert_eq!(diary.refused("movement_note", &at(BEGAN))[0].0, "how");
    assert_eq!(diary.refused("movement_note", &at(BEGAN).with("how", one("ten")))[0].0, "how");
    let form = diary::form(&diary.store, "movement_note", now(), &diary.words).expect("draws").expect("is a kind");
    assert!(form.fields[0].help.as_ref().is_some_and(|help| help.contains("call straight away")));
}

#[test]
fn a_tightening_lasts_minutes_not_hours() {
    let diary = Diary::new();
    assert_eq!(diary.kept_whole("tightening", &at(BEGAN)), "Saved: Tightening");
    let ended = |text| at("2026-11-22T02:40:00+00:00").with("ended", Value::At(moment(text)));
    let whole = ended("2026-11-22T02:41:00+00:00")
        .with("strength", Value::Number(3.0))
        .with("note", Value::Text("Sitting.".to_owned()));
    assert_eq!(diary.kept_whole("tightening", &whole), "Saved: Tightening, 3 of 10");
    diary.keep("tightening", &ended("2026-11-22T02:50:00+00:00"));
    assert_eq!(diary.asked("tightening", &ended("2026-11-22T02:51:00+00:00")), ["ended"]);
    assert_eq!(diary.asked("tightening", &ended("2026-11-22T05:40:00+00:00")), ["ended"]);
    assert_eq!(diary.refused("tightening", &ended("2026-11-22T05:41:00+00:00"))[0].0, "ended");
    assert_eq!(diary.refused("tightening", &ended("2026-11-22T02:39:00+00:00"))[0].0, "ended");
}

#[test]
fn a_spell_left_open_is_not_measured() {
    let open = spell("2026-11-21T22:00:00+00:00", None, None);
    assert_eq!(open.length(moment("2026-11-22T06:00:00+00:00")), SpellLength::Running);
    assert_eq!(open.length(moment("2026-11-22T06:01:00+00:00")), SpellLength::NotMeasured);
    let eased = spell("2026-11-21T22:00:00+00:00", Some("2026-11-22T07:00:00+00:00"), None);
    assert_eq!(eased.length(now()), SpellLength::Minutes(540));
    assert_eq!(legs::minutes(&[open]), None);
    assert_eq!(legs::minutes(&[open, eased]), Some(540));
}

#[test]
fn a_minute_in_two_spells_counts_once() {
    let spells = [
        spell("2026-11-22T01:00:00+00:00", Some("2026-11-22T01:30:00+00:00"), Some(4)),
        spell("2026-11-22T01:10:00+00:00", Some("2026-11-22T01:20:00+00:00"), None),
        spell("2026-11-22T01:25:00+00:00", Some("2026-11-22T01:45:00+00:00"), Some(8)),
        spell("2026-11-22T03:00:00+00:00", Some("2026-11-22T03:05:00+00:00"), Some(2)),
    ];
    assert_eq!(legs::minutes(&spells), Some(50));
    assert_eq!(legs::worst_urge(&spells), Strength::new(8).ok());
    assert_eq!(legs::worst_urge(&spells[1..2]), None);
    assert_eq!(legs::minutes(&[]), None);
}

#[test]
fn the_spells_of_a_night_began_between_noon_and_noon() {
    let spells = [
        spell("2026-11-21T11:59:00+00:00", None, None),
        spell("2026-11-21T12:00:00+00:00", None, None),
        spell("2026-11-22T11:59:00+00:00", None, None),
        spell("2026-11-22T12:00:00+00:00", None, None),
    ];
    assert_eq!(legs::spells_of(night("2026-11-21"), &spells), &spells[1..3]);
}

proptest! {
    #[test]
    fn minutes_are_never_more_than_the_spells_together_nor_less_than_the_longest(
        spans in proptest::collection::vec((0_i64..1_440, 0_i64..480), 1..12),
    ) {
        let noon = moment("2026-11-21T12:00:00+00:00");
        let reading = |(began, minutes): &(i64, i64)| SpellReading {
            began: noon.plus_minutes(*began).expect("a moment"),
            eased: noon.plus_minutes(began + minutes),
            urge: None,
        };
        let mut spells: Vec<SpellReading> = spans.iter().map(reading).collect();
        let minutes = legs::minutes(&spells).expect("measured");
        prop_assert!(minutes <= spans.iter().map(|(_, minutes)| minutes).sum());
        prop_assert!(minutes >= spans.iter().map(|(_, minutes)| *minutes).max().expect("one"));
        spells.reverse();
        prop_assert_eq!(legs::minutes(&spells), Some(minutes));
    }
}

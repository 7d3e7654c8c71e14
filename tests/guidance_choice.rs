//! Which advice stands on Today, for how long, and what she can do with it.

use chrono::{Days, NaiveDate};
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::guidance::{Facts, Kept, QUIET_DAYS, advice_seen, ask_from_advice, choose, not_for_me, take_back};
use evenfall_core::moment::Moment;
use evenfall_core::screens::Tone;
use evenfall_core::screens::today::TodayState;
use evenfall_core::screens::why_this::{AdviceCard, AdviceListState, WhyThisState};
use evenfall_core::store::{Key, Store};
use evenfall_core::words::Words;

use super::guidance_cases::{DAY, english, nights, pressure, restless, weeks};

fn shown(rule: &str, days_ago: u64, news: &str) -> Kept {
    Kept { rule: rule.to_owned(), shown: Some((DAY - Days::new(days_ago), news.to_owned())), quiet_from: None }
}

fn quiet(rule: &str, days_ago: u64) -> Kept {
    Kept { rule: rule.to_owned(), shown: None, quiet_from: Some(DAY - Days::new(days_ago)) }
}

fn chosen(facts: &Facts, kept: &[Kept]) -> Option<&'static str> {
    chosen_on(DAY, facts, kept)
}

fn chosen_on(day: NaiveDate, facts: &Facts, kept: &[Kept]) -> Option<&'static str> {
    choose(facts, kept, day, &english()).map(|choice| choice.rule.id)
}

/// Legs that are restless at 20 weeks: nothing but rules about them speaks.
fn legs() -> Facts {
    Facts { stage: weeks(20, 0), nights: nights(3), ..Facts::default() }
}

#[test]
fn the_first_of_the_written_order_speaks() {
    assert_eq!(chosen(&legs(), &[]), Some("sort_legs"));
    assert_eq!(chosen(&Facts { sorted: true, ..legs() }, &[]), Some("ferritin_unmeasured"));
    assert_eq!(chosen(&Facts { stage: weeks(20, 0), ..Facts::default() }, &[]), None);
}

#[test]
fn what_stood_today_stays_all_day_and_rests_for_the_week() {
    let news = "never sorted";
    assert_eq!(chosen(&legs(), &[shown("sort_legs", 0, news)]), Some("sort_legs"));
    for days in 1..7 {
        assert_eq!(chosen(&legs(), &[shown("sort_legs", days, news)]), Some("ferritin_unmeasured"), "{days} days");
    }
    assert_eq!(chosen(&legs(), &[shown("sort_legs", 7, news)]), Some("sort_legs"));
}

#[test]
fn changed_facts_are_news() {
    let at_28 = restless(0);
    let rests = [shown("movement_pattern", 3, "from 24"), shown("side_sleeping", 3, "from 28")];
    assert_eq!(chosen(&at_28, &rests), Some("movement_pattern"), "from 28 weeks it says something else");
    let both = [shown("movement_pattern", 3, "from 28"), shown("side_sleeping", 3, "from 28")];
    assert_eq!(chosen(&at_28, &both), None);
    let long = [shown("movement_pattern", 41, "from 28"), shown("side_sleeping", 42, "from 28")];
    assert_eq!(chosen(&at_28, &long), Some("side_sleeping"), "what is read once rests for six weeks");
}

#[test]
fn not_for_me_holds_thirty_days() {
    for days in [0, 1, QUIET_DAYS - 1] {
        assert_eq!(chosen(&legs(), &[quiet("sort_legs", days)]), Some("ferritin_unmeasured"), "{days} days");
    }
    assert_eq!(chosen(&legs(), &[quiet("sort_legs", QUIET_DAYS)]), Some("sort_legs"));
}

#[test]
fn nothing_holds_a_warning_sign_back() {
    let severe = Facts { pressures: vec![pressure(161, 95)], ..legs() };
    let kept = [shown("blood_pressure", 1, "161/95 2026-11-22 08:10:00"), quiet("blood_pressure", 0)];
    assert_eq!(chosen(&severe, &kept), Some("blood_pressure"));
}

#[test]
fn of_two_warning_signs_the_emergency_speaks() {
    use super::guidance_cases::sign;
    use evenfall_core::guidance::ToldIn;
    let both = Facts { signs: vec![sign("breathing", ToldIn::Symptom)], pressures: vec![pressure(145, 92)], ..legs() };
    assert_eq!(chosen(&both, &[]), Some("warning_sign"));
    let leg = Facts { signs: vec![sign("one-leg", ToldIn::Symptom)], pressures: vec![pressure(161, 95)], ..legs() };
    assert_eq!(chosen(&leg, &[]), Some("blood_pressure"));
}

struct Her {
    store: Store,
    now: Moment,
    words: Words,
    _folder: tempfile::TempDir,
}

impl Her {
    /// A diary with a due date and three restless nights.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("diary"), &Key::from_bytes(&[7; 32]).expect("a key"));
        let now = "2026-11-22T08:10:00+00:00".parse().expect("a moment");
        let her = Self { store: store.expect("opens"), now, words: english(), _folder: folder };
        let due = Value::On(NaiveDate::from_ymd_opt(2027, 4, 11).expect("a day"));
        her.keep("due_given", Answers::new().with("due", due));
        for night in 1..4 {
            let at = her.now.plus_minutes(-night * 24 * 60 - 300).expect("a moment");
            her.keep("spell", Answers::new().with("at", Value::At(at)));
        }
        her
    }

    fn keep(&self, kind: &str, answers: Answers) {
        let answers = if answers.get("at").is_some() { answers } else { answers.with("at", Value::At(self.now)) };
        let kept = diary::submit(&self.store, kind, None, &answers, &[], self.now, &self.words).expect("answers");
        assert!(matches!(kept, Some(Submitted::Kept(_))), "{kind}: {kept:?}");
    }

    fn advice(&self) -> AdviceCard {
        self.advice_in(0).expect("says something")
    }

    fn advice_in(&self, days: i64) -> Option<AdviceCard> {
        self.today(days).advice
    }

    fn today(&self, days: i64) -> TodayState {
        let now = self.now.plus_minutes(days * 24 * 60).expect("a moment");
        TodayState::read(&self.store, now, &self.words).expect("reads")
    }
}

#[test]
fn reading_today_keeps_nothing_and_seeing_the_card_does() {
    let her = Her::new();
    for _ in 0..5 {
        assert_eq!(her.advice().rule, "sort_legs");
    }
    assert_eq!(her.advice_in(1).map(|card| card.rule).as_deref(), Some("sort_legs"), "it was never in sight");
    for _ in 0..2 {
        advice_seen(&her.store, "sort_legs", her.now, &her.words).expect("keeps");
        assert_eq!(her.advice().rule, "sort_legs", "it stays all day");
    }
    assert_eq!(her.advice_in(1).map(|card| card.rule).as_deref(), Some("ferritin_unmeasured"));
}

#[test]
fn asking_keeps_one_question_and_the_card_says_so_for_the_day() {
    let her = Her::new();
    not_for_me(&her.store, "sort_legs", her.now, &her.words).expect("keeps").expect("is a rule");
    let card = her.advice();
    assert_eq!((card.rule.as_str(), card.tone), ("ferritin_unmeasured", Tone::Ask));
    assert_eq!(card.ask.as_deref(), Some("Add as a question"));
    let asked = ask_from_advice(&her.store, &card.rule, her.now, &her.words).expect("keeps");
    let Some(Submitted::Kept(kept)) = asked else { panic!("{asked:?}") };
    let card = her.advice();
    assert_eq!((card.rule.as_str(), card.ask), ("ferritin_unmeasured", None));
    assert_eq!(card.asked.as_deref(), Some("This is in your questions."));
    let again = ask_from_advice(&her.store, &card.rule, her.now, &her.words).expect("answers");
    assert!(matches!(again, Some(Submitted::Refused(_))), "{again:?}");
    assert!(her.advice_in(1).is_none_or(|card| card.rule != "ferritin_unmeasured"));
    diary::undo(&her.store, &kept.undo, &her.words).expect("takes it back");
    assert!(her.advice().ask.is_some());
}

#[test]
fn a_rule_with_nothing_to_say_has_nothing_to_ask() {
    let her = Her::new();
    for rule in ["ferritin_gap", "sort_legs", "no such rule"] {
        assert!(ask_from_advice(&her.store, rule, her.now, &her.words).expect("answers").is_none(), "{rule}");
    }
}

#[test]
fn not_for_me_is_taken_back_as_it_stood() {
    let her = Her::new();
    advice_seen(&her.store, "sort_legs", her.now, &her.words).expect("keeps");
    let quieted = not_for_me(&her.store, "sort_legs", her.now, &her.words).expect("keeps").expect("is a rule");
    assert_eq!(quieted.words, "Quiet for 30 days.");
    assert_eq!(her.advice().rule, "ferritin_unmeasured");
    let why = WhyThisState::read(&her.store, "sort_legs", her.now, &her.words).expect("reads").expect("is a rule");
    assert_eq!((why.not_for_me, why.quiet.as_deref()), (None, Some("Quiet until 21 December. You asked for that.")));
    take_back(&her.store, &quieted.before, &her.words).expect("takes it back");
    assert_eq!(her.advice().rule, "sort_legs");
    assert_eq!(her.advice_in(1).map(|card| card.rule).as_deref(), Some("ferritin_unmeasured"), "it was seen today");
}

#[test]
fn a_warning_sign_is_never_silenced_nor_are_names_that_are_no_rules() {
    let her = Her::new();
    her.keep("symptom", Answers::new().with("what", Value::One("chest_pain".to_owned())));
    for rule in ["warning_sign", "blood_pressure", "no such rule"] {
        assert!(not_for_me(&her.store, rule, her.now, &her.words).expect("answers").is_none(), "{rule}");
    }
    let card = her.advice();
    assert_eq!((card.rule.as_str(), card.tone, card.not_for_me), ("warning_sign", Tone::Urgent, None));
    assert_eq!(her.advice_in(1).map(|card| card.rule).as_deref(), Some("sort_legs"), "a day later it is not open");
    assert!(her.today(0).advice_first, "it stands before all else");
    assert!(!her.today(1).advice_first, "what is worth doing keeps its place");
}

#[test]
fn why_this_can_be_read_of_every_rule_that_fits_without_an_entry() {
    let her = Her::new();
    let list = AdviceListState::read(&her.store, her.now, &her.words).expect("reads");
    let rows: Vec<_> = list.groups.iter().flat_map(|group| &group.rows).collect();
    assert!(rows.len() > 25, "{}", rows.len());
    for row in rows {
        let why = WhyThisState::read(&her.store, &row.rule, her.now, &her.words).expect("reads").expect("fits");
        assert!(why.seen.is_empty() == why.nothing_seen.is_some(), "{}", row.rule);
        assert!(!why.when.is_empty() && !why.unknown.is_empty() && why.basis.len() >= 3, "{}", row.rule);
    }
    let birth = WhyThisState::read(&her.store, "legs_after_birth", her.now, &her.words).expect("reads");
    assert!(birth.is_none(), "what is for after a birth is not shown before");
}

#[test]
fn what_was_shown_and_silenced_survives_an_export() {
    use evenfall_core::copies::{export_json, import_json};
    let her = Her::new();
    advice_seen(&her.store, "sort_legs", her.now, &her.words).expect("keeps");
    not_for_me(&her.store, "ferritin_unmeasured", her.now, &her.words).expect("keeps");
    let mut out = Vec::new();
    export_json(&her.store, her.now, &mut out).expect("exports");
    let other = Her::new();
    let _ = import_json(&other.store, &mut std::io::Cursor::new(&out), &other.words).expect("imports");
    assert_eq!(other.advice().rule, "sort_legs");
    let next = other.advice_in(1).map(|card| card.rule);
    assert!(next.as_deref().is_some_and(|rule| !["sort_legs", "ferritin_unmeasured"].contains(&rule)), "{next:?}");
}

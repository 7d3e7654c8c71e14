//! Patterns, iron, and what a day comes to: reckoned by hand.

use chrono::{Days, NaiveDate};
use evenfall_core::care::countries::Country;
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::iron::grades::{Grade, who_grade};
use evenfall_core::iron::lines::Stage;
use evenfall_core::moment::Moment;
use evenfall_core::profile::Profile;
use evenfall_core::screens::day_diary::DayDiaryState;
use evenfall_core::screens::patterns::{FerritinCard, IronResult, IronState};
use evenfall_core::screens::{Place, Tone};
use evenfall_core::store::{Key, Store};
use evenfall_core::timeline::Convention;
use evenfall_core::words::{Language, Words};

const NOW: &str = "2026-11-22T21:06:00+00:00";
/// 29 weeks 4 days on that Sunday; 28w2d on 13 November, 20w0d on 16 September, 12w0d on 22 July.
const DUE: &str = "2027-02-03";

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

struct Diary {
    store: Store,
    words: Words,
    now: Moment,
    _folder: tempfile::TempDir,
}

impl Diary {
    fn of(country: Country) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::from_bytes(&[7; 32]).expect("a key");
        let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
        Profile { country, ..Profile::default() }.keep(&store).expect("keeps");
        Self { store, words: Words::in_language(Language::English), now: moment(NOW), _folder: folder }
    }

    fn keep(&self, kind: &str, at: &str, answers: &[(&str, Value)]) {
        let mut given: Answers = answers.iter().map(|(field, value)| ((*field).to_owned(), value.clone())).collect();
        if !at.is_empty() {
            given.set("at", Value::At(moment(at)));
        }
        let kept = diary::submit(&self.store, kind, None, &given, &[], self.now, &self.words).expect("answers");
        assert!(matches!(kept, Some(Submitted::Kept(_))), "{kind}: {kept:?}");
    }

    fn due(&self, due: NaiveDate) {
        self.keep("due_given", "", &[("due", Value::On(due))]);
    }

    fn ended(&self, how: &str, on: &str) {
        self.keep("ended", "", &[("how", one(how)), ("ended_on", Value::On(day(on)))]);
    }

    fn result(&self, on: &str, analyte: &str, value: f64, unit: &str) {
        let fields = [("analyte", one(analyte)), ("value", Value::Number(value)), ("unit", one(unit))];
        self.keep("result", &format!("{on}T09:00:00+00:00"), &fields);
    }

    fn dose(&self, at: &str, with: &[&str]) {
        let with = Value::Several(with.iter().map(|with| (*with).to_owned()).collect());
        self.keep("iron_dose", at, &[("elemental", Value::Number(65.0)), ("with", with)]);
    }

    fn drink(&self, at: &str, what: &str, portions: f64) {
        self.keep("drink", at, &[("what", one(what)), ("portions", Value::Number(portions))]);
    }

    fn week(&self, week: Option<&str>) -> IronState {
        IronState::read(&self.store, self.now, week.map(day), &self.words).expect("reads")
    }

    fn iron(&self) -> IronState {
        self.week(None)
    }

    fn ferritin(&self) -> FerritinCard {
        self.iron().ferritin.expect("a result")
    }

    fn day(&self, asked: &str) -> DayDiaryState {
        DayDiaryState::read(&self.store, Some(day(asked)), self.now, &self.words).expect("reads")
    }
}

/// The drawing: three ferritins and a haemoglobin, in England.
fn drawn() -> Diary {
    let diary = Diary::of(Country::England);
    diary.due(day(DUE));
    diary.result("2026-07-22", "ferritin", 68.0, "micrograms-per-litre");
    diary.result("2026-09-16", "ferritin", 52.0, "micrograms-per-litre");
    diary.result("2026-11-13", "ferritin", 41.0, "micrograms-per-litre");
    diary.result("2026-11-13", "haemoglobin", 108.0, "grams-per-litre");
    diary
}

fn said(result: &IronResult) -> Vec<(&str, &str, Tone)> {
    result.sides.iter().map(|side| (side.words.as_str(), side.verdict.as_str(), side.tone)).collect()
}

#[test]
fn a_ferritin_of_41_stands_between_two_lines() {
    let state = drawn().iron();
    assert_eq!(state.title, "Patterns");
    assert_eq!(state.week.label, "Days, 16–22 Nov");
    assert!(state.tabs[1].here && state.tabs[1].place == Place::Iron);
    assert_eq!(state.empty, None);
    let card = state.ferritin.expect("results");
    assert_eq!((card.title.as_str(), card.verdict.as_str()), ("Ferritin, µg/L", "Between two lines"));
    assert_eq!(card.tone, Tone::Ask);
    assert_eq!(card.whose, "30: UK, BSH 2020. 75: US, AASM 2025, not set for pregnancy.");
    let ask = card.action.expect("an action");
    assert_eq!((ask.words.as_str(), ask.place), ("Ask about this", Place::Form { kind: "question".to_owned() }));
    let chart = card.chart;
    assert_eq!(
        chart.words.finding,
        "Your ferritin is 41. Above the UK line for low iron in pregnancy, below the line restless-legs guidance uses \
         in adults."
    );
    assert_eq!(
        chart.words.spoken,
        "Ferritin in micrograms a litre: 68 at 12 weeks, 52 at 20 weeks and 41 at 28 weeks 2 days. Your ferritin is 41. \
         Above the UK line for low iron in pregnancy, below the line restless-legs guidance uses in adults."
    );
    assert_eq!(
        chart.words.list,
        ["22 Jul, 12 weeks: 68 µg/L", "16 Sep, 20 weeks: 52 µg/L", "13 Nov, 28 weeks 2 days: 41 µg/L"]
    );
    // From 8 weeks to 40: 4 × 7, 12 × 7 and 20 × 7 + 2 days from the left.
    let dots: Vec<_> = chart.dots.iter().map(|dot| (dot.day, dot.value, dot.label.as_str())).collect();
    assert_eq!(dots, [(28, 68.0, "68"), (84, 52.0, "52"), (142, 41.0, "41")]);
    assert_eq!((chart.days, chart.most), (224, 100.0));
    let labels: Vec<_> = chart.labels.iter().map(|label| (label.day, label.words.as_str())).collect();
    assert_eq!(labels, [(28, "12w"), (84, "20w"), (140, "28w"), (196, "36w")]);
    let lines: Vec<_> =
        chart.lines.iter().map(|line| (line.value, line.words.as_str(), line.set_for_pregnancy)).collect();
    assert_eq!(
        lines,
        [(30.0, "Low iron line, pregnancy (UK)", true), (75.0, "Restless legs line, adults (US)", false)]
    );
}

#[test]
fn a_haemoglobin_of_108_is_closely_below_one_line_and_above_another() {
    let state = drawn().iron();
    let [result] = state.results.as_slice() else { panic!("{:?}", state.results) };
    assert_eq!(
        (result.title.as_str(), result.when.as_str(), result.value.as_str()),
        ("Haemoglobin", "13 Nov, 28 weeks 2 days", "108 g/L")
    );
    assert_eq!(
        said(result),
        [
            ("WHO line, this trimester: 110", "just below", Tone::Ask),
            ("US line, this trimester: 110", "just below", Tone::Ask),
            ("UK line, this trimester: 105", "above", Tone::Plain),
        ]
    );
    assert_eq!(
        result.spoken,
        "Haemoglobin, 13 Nov, 28 weeks 2 days: 108 g/L. WHO line, this trimester: 110, just below. US line, this \
         trimester: 110, just below. UK line, this trimester: 105, above"
    );
}

/// EVIDENCE N-096, and the lines themselves.
#[test]
fn every_side_of_both_ferritin_lines_has_its_words() {
    for (value, verdict, sides, tone) in [
        (28.0, "Below both lines", "Below the UK line for low iron in pregnancy, below the line", Tone::Ask),
        (30.0, "Between two lines", "At the UK line for low iron in pregnancy, below the line", Tone::Ask),
        (52.0, "Between two lines", "Above the UK line for low iron in pregnancy, below the line", Tone::Ask),
        (75.0, "Between two lines", "Above the UK line for low iron in pregnancy, at the line", Tone::Ask),
        (76.0, "Above both lines", "Above the UK line for low iron in pregnancy, above the line", Tone::Plain),
    ] {
        let diary = Diary::of(Country::England);
        diary.due(day(DUE));
        diary.result("2026-11-13", "ferritin", value, "nanograms-per-millilitre");
        let card = diary.ferritin();
        assert_eq!((card.verdict.as_str(), card.tone), (verdict, tone), "{value}");
        assert_eq!(
            card.chart.words.finding,
            format!("Your ferritin is {value}. {sides} restless-legs guidance uses in adults.")
        );
        assert_eq!(card.action.is_some(), tone == Tone::Ask, "{value}");
        assert_eq!(card.chart.words.list, [format!("13 Nov, 28 weeks 2 days: {value} ng/mL")]);
    }
}

#[test]
fn a_ferritin_in_picomoles_is_drawn_in_micrograms_and_listed_as_printed() {
    let diary = Diary::of(Country::Germany);
    diary.due(day(DUE));
    diary.result("2026-11-13", "ferritin", 92.0, "picomoles-per-litre");
    diary.result("2026-11-20", "ferritin", 260.0, "micrograms-per-litre");
    let chart = diary.ferritin().chart;
    // 92 ÷ 2.247 = 40.94.
    assert_eq!(chart.words.list[0], "13 Nov, 28 weeks 2 days: 92 pmol/L, which is 40.9 µg/L");
    assert_eq!((chart.dots[0].label.as_str(), chart.most), ("40.9", 300.0));
    // 28w2d: from 24 weeks to 40.
    assert_eq!((chart.dots[0].day, chart.days), (30, 112));
    assert_eq!(chart.labels.iter().map(|label| label.words.as_str()).collect::<Vec<_>>(), ["28w", "32w", "36w"]);
}

#[test]
fn each_authority_changes_its_line_at_its_own_weeks_whatever_is_displayed() {
    for (weeks, days, expected) in [
        (12, 6, ["110: just below", "110: just below", "110: just below"]),
        (13, 0, ["105: above", "110: just below", "105: above"]),
        (13, 6, ["105: above", "110: just below", "105: above"]),
        (14, 0, ["105: above", "105: above", "105: above"]),
        (27, 6, ["105: above", "105: above", "105: above"]),
        (28, 0, ["110: just below", "110: just below", "105: above"]),
    ] {
        for convention in [Convention::Nhs, Convention::Acog, Convention::Who] {
            let diary = Diary::of(Country::UnitedStates);
            Profile { country: Country::UnitedStates, trimesters: Some(convention), ..Profile::default() }
                .keep(&diary.store)
                .expect("keeps");
            diary.due(day("2026-11-20") + Days::new(280 - weeks * 7 - days));
            diary.result("2026-11-20", "haemoglobin", 107.0, "grams-per-litre");
            let state = diary.iron();
            let ends: Vec<String> = said(&state.results[0])
                .into_iter()
                .map(|(line, side, _)| format!("{}: {side}", line.rsplit(' ').next().expect("a number")))
                .collect();
            assert_eq!(ends, expected, "{weeks}w{days}d {convention:?}");
        }
    }
}

#[test]
fn india_has_a_line_of_its_own_only_in_india_and_grams_a_decilitre_stay_as_typed() {
    let diary = Diary::of(Country::India);
    diary.due(day(DUE));
    diary.result("2026-09-16", "haemoglobin", 10.5, "grams-per-decilitre");
    let result = &diary.iron().results[0];
    assert_eq!(result.value, "10.5 g/dL");
    assert_eq!(
        said(result),
        [
            ("WHO line, that trimester: 10.5", "at the line", Tone::Plain),
            ("US line, that trimester: 10.5", "at the line", Tone::Plain),
            ("UK line, this trimester: 10.5", "at the line", Tone::Plain),
            ("India line, pregnancy: 11", "just below", Tone::Ask),
        ]
    );
}

#[test]
fn more_than_five_grams_below_a_line_is_below_it() {
    for (value, side) in [(105.0, "just below"), (104.9, "below")] {
        let diary = Diary::of(Country::Other);
        diary.due(day(DUE));
        diary.result("2026-11-13", "haemoglobin", value, "grams-per-litre");
        assert_eq!(diary.iron().results[0].sides[0].verdict, side);
    }
}

/// EVIDENCE N-094: 115 is mild by WHO and not anaemic in the UK, 79 is severe.
#[test]
fn after_a_birth_the_lines_after_a_birth_hold_and_those_of_pregnancy_are_gone() {
    for (value, grade, who, uk) in [
        (115.0, Grade::Mild, ("just below", Tone::Ask), ("above", Tone::Plain)),
        (79.0, Grade::Severe, ("below", Tone::Ask), ("below", Tone::Ask)),
    ] {
        let mut diary = Diary::of(Country::England);
        diary.now = moment("2026-10-01T12:00:00+00:00");
        diary.due(day("2026-10-05"));
        diary.result("2026-09-01", "ferritin", 28.0, "micrograms-per-litre");
        diary.result("2026-09-01", "transferrin-saturation", 15.0, "percent");
        diary.ended("birth", "2026-10-01");
        diary.now = moment(NOW);
        diary.result("2026-11-12", "haemoglobin", value, "grams-per-litre");
        let state = diary.iron();
        assert_eq!(
            said(&state.results[0]),
            [("WHO line, after a birth: 120", who.0, who.1), ("UK line, after a birth: 100", uk.0, uk.1)]
        );
        assert_eq!(who_grade(value, Stage::AfterBirth), Some(grade));
        assert_eq!(state.results[0].when, "12 November 2026");
        assert_eq!(said(&state.results[1]), [("Restless legs line, adults (US): 20", "below", Tone::Ask)]);
        let card = state.ferritin.expect("a result");
        assert_eq!(card.verdict, "Below the line");
        assert_eq!(card.chart.lines.iter().map(|line| line.value).collect::<Vec<_>>(), [75.0]);
        assert_eq!(card.whose, "75: US, AASM 2025, for adults.");
        assert_eq!(
            card.chart.words.finding,
            "Your ferritin is 28. Below the line restless-legs guidance uses in adults."
        );
        assert_eq!(card.chart.words.list, ["1 September 2026: 28 µg/L"]);
        assert_eq!(card.chart.labels.iter().map(|label| label.words.as_str()).collect::<Vec<_>>(), ["1 Sep"]);
    }
}

#[test]
fn a_result_from_before_the_birth_is_held_against_no_line_of_either_time() {
    let diary = drawn();
    diary.ended("birth", "2026-11-20");
    assert_eq!(said(&diary.iron().results[0]), []);
}

#[test]
fn after_a_loss_nothing_speaks_of_a_pregnancy() {
    for how in ["loss", "rather_not_say"] {
        let diary = drawn();
        diary.result("2026-11-13", "transferrin-saturation", 15.0, "percent");
        diary.result("2026-11-13", "c-reactive-protein", 8.0, "milligrams-per-litre");
        diary.dose("2026-11-22T08:10:00+00:00", &["tea"]);
        diary.keep("food", "2026-11-22T12:00:00+00:00", &[("what", one("lentils-boiled"))]);
        diary.drink("2026-11-22T13:00:00+00:00", "tea", 2.0);
        diary.ended(how, "2026-11-20");
        let state = diary.iron();
        let food = state.food.as_ref().expect("food");
        assert_eq!((&food.target, &food.target_words), (&None, &None));
        let caffeine = state.caffeine.as_ref().expect("caffeine");
        assert_eq!(caffeine.said, ["150 mg of caffeine in the day."]);
        assert!(caffeine.lines.is_empty());
        let all = format!("{state:?} {:?}", diary.day("2026-11-22")).to_lowercase();
        // The names of the fields of a record are no words a person reads.
        let all = all.replace("set_for_pregnancy", "");
        for word in ["baby", "birth", "trimester", "pregnan", "28 week", "12w", "due date"] {
            assert!(!all.contains(word), "{word} in {all}");
        }
    }
}

#[test]
fn what_has_no_line_is_told_beside_the_laboratorys_own_range() {
    let diary = Diary::of(Country::England);
    diary.due(day(DUE));
    diary.result("2026-11-13", "transferrin-saturation", 20.0, "percent");
    diary.result("2026-11-13", "c-reactive-protein", 8.0, "milligrams-per-litre");
    diary.result("2026-11-13", "folate", 7.0, "micrograms-per-litre");
    let range = [
        ("analyte", one("vitamin-b12")),
        ("value", Value::Number(180.0)),
        ("unit", one("picomoles-per-litre")),
        ("low", Value::Number(200.0)),
        ("high", Value::Number(900.0)),
    ];
    diary.keep("result", "2026-11-13T09:00:00+00:00", &range);
    let results = diary.iron().results;
    assert_eq!(
        results.iter().map(|result| result.title.as_str()).collect::<Vec<_>>(),
        ["Transferrin saturation", "C-reactive protein (CRP)", "Vitamin B12", "Folate"]
    );
    assert_eq!(
        said(&results[0]),
        [
            ("Low iron line, studies of pregnancy: 16", "above", Tone::Plain),
            ("Restless legs line, adults (US): 20", "at the line", Tone::Plain),
        ]
    );
    assert_eq!(said(&results[1]), [("Line for inflammation: 5 (unreviewed)", "above", Tone::Plain)]);
    assert!(results[1].note.as_deref().is_some_and(|note| note.starts_with("With inflammation")));
    assert_eq!(results[2].value, "180 pmol/L");
    assert_eq!(said(&results[2]), [("The laboratory’s range: 200 to 900", "below", Tone::Ask)]);
    assert_eq!(said(&results[3]), []);
}

#[test]
fn without_a_date_only_lines_for_every_week_are_named() {
    let mut diary = Diary::of(Country::England);
    diary.result("2026-11-13", "haemoglobin", 108.0, "grams-per-litre");
    diary.result("2026-09-16", "ferritin", 52.0, "micrograms-per-litre");
    diary.result("2026-11-13", "ferritin", 41.0, "micrograms-per-litre");
    diary.now = moment("2025-10-01T12:00:00+00:00");
    diary.result("2025-09-13", "ferritin", 90.0, "micrograms-per-litre");
    diary.now = moment(NOW);
    let state = diary.iron();
    assert_eq!(said(&state.results[0]), []);
    assert_eq!(state.results[0].when, "13 November 2026");
    assert_eq!(state.results[0].note.as_deref(), Some("Add a due date to see the lines for your weeks."));
    let chart = state.ferritin.expect("results").chart;
    assert_eq!(chart.lines.len(), 2);
    // Two weeks, then 16 September to 13 November is 58 days; the one of last year is too far back.
    assert_eq!(chart.dots.iter().map(|dot| dot.day).collect::<Vec<_>>(), [14, 72]);
    assert_eq!(chart.days, 86);
    assert_eq!(chart.labels.iter().map(|label| label.words.as_str()).collect::<Vec<_>>(), ["16 Sep", "13 Nov"]);
}

#[test]
fn before_anything_is_written_one_thing_is_offered() {
    let state = Diary::of(Country::England).iron();
    let empty = state.empty.expect("an invitation");
    assert_eq!(empty.words, "No results yet. They are in your notes; type them as printed.");
    assert_eq!(empty.action.expect("an action").place, Place::Form { kind: "result".to_owned() });
    assert!(state.ferritin.is_none() && state.results.is_empty() && state.tablets.is_none());
    assert!(state.food.is_none() && state.caffeine.is_none());
    assert_eq!((state.week.earlier, state.week.later), (None, None));
}

/// Tablets on six of seven days at 08:10; tea 30 minutes later on four of them and 60 minutes later on a fifth.
fn week_of_tablets() -> Diary {
    let diary = Diary::of(Country::England);
    for day in [16, 17, 18, 20, 21, 22] {
        diary.dose(&format!("2026-11-{day}T08:10:00+00:00"), &[]);
    }
    for day in [16, 17, 18, 20] {
        diary.drink(&format!("2026-11-{day}T08:40:00+00:00"), "tea", 1.0);
    }
    diary.drink("2026-11-21T09:10:00+00:00", "tea", 1.0);
    diary
}

#[test]
fn six_tablets_of_seven_days_and_tea_on_four() {
    let diary = week_of_tablets();
    let state = diary.iron();
    assert_eq!(state.week.earlier, None);
    let tablets = state.tablets.expect("tablets");
    assert_eq!(tablets.title, "Tablets this week");
    assert_eq!(tablets.words.finding, "6 of 7 taken, tea within the hour on 4");
    assert_eq!(tablets.words.spoken, "Tablets this week. 6 of 7 taken, tea within the hour on 4");
    let marks: Vec<_> = tablets.marks.iter().map(|mark| (mark.taken, mark.tea_or_coffee, mark.now)).collect();
    let (cup, check) = ((true, true, false), (true, false, false));
    assert_eq!(marks, [cup, cup, cup, (false, false, false), cup, check, (true, false, true)]);
    assert_eq!(tablets.marks[0].label, "Mon");
    assert_eq!(tablets.words.list[0], "Monday 16 November: taken, tea or coffee within the hour");
    assert_eq!(tablets.words.list[3], "Thursday 19 November: not written");
    assert_eq!(tablets.words.list[5], "Saturday 21 November: taken");

    diary.drink("2026-11-22T07:40:00+00:00", "filter_coffee", 1.0);
    let finding = |diary: &Diary| diary.iron().tablets.expect("tablets").words.finding;
    assert_eq!(finding(&diary), "6 of 7 taken, tea or coffee within the hour on 5");
}

#[test]
fn a_day_that_is_not_over_is_not_counted_against_her() {
    let mut diary = week_of_tablets();
    diary.dose("2026-11-19T08:10:00+00:00", &["coffee"]);
    diary.now = moment("2026-11-23T07:00:00+00:00");
    let tablets = diary.iron().tablets.expect("tablets");
    assert_eq!(tablets.words.finding, "6 of 6 taken, tea or coffee within the hour on 4");
    assert_eq!(tablets.words.list[6], "Monday 23 November: not written yet");
    let before = diary.week(Some("2026-11-16"));
    assert_eq!(before.week.label, "Days, 10–16 Nov");
    let tablets = before.tablets.expect("tablets");
    assert_eq!(
        (tablets.title.as_str(), tablets.words.finding.as_str()),
        ("Tablets in these days", "1 of 7 taken, tea within the hour on 1")
    );
    assert!(diary.week(Some("2026-11-09")).tablets.is_none(), "before the first tablet");
    diary.now = moment("2026-12-20T07:00:00+00:00");
    let later = diary.iron();
    assert_eq!(later.tablets.expect("tablets").words.finding, "No tablet was written in these days. That is fine.");
    assert!(later.week.earlier.is_some());
}

#[test]
fn tea_before_midnight_is_near_a_tablet_after_it() {
    let mut diary = Diary::of(Country::England);
    Profile { day_turn: evenfall_core::moment::DayTurn::after_midnight(0).expect("midnight"), ..Profile::default() }
        .keep(&diary.store)
        .expect("keeps");
    diary.dose("2026-11-16T00:10:00+00:00", &[]);
    diary.drink("2026-11-15T23:40:00+00:00", "green_tea", 1.0);
    let finding = |diary: &Diary| diary.iron().tablets.expect("tablets").words.finding;
    assert_eq!(finding(&diary), "1 of 6 taken, tea within the hour on 1");
    diary.now = moment("2026-11-22T23:59:00+00:00");
    diary.dose("2026-11-22T23:50:00+00:00", &["coffee", "food"]);
    assert_eq!(finding(&diary), "2 of 7 taken, tea or coffee within the hour on 2");
}

/// Lentils 6.59 mg of iron, 3 mg of vitamin C, 71 mg of magnesium, 358 µg of folate; mince 2.49, 0, 21 and 8; an own
/// oat bar that says 2.3 mg of iron and nothing else; 400 µg of folic acid, which is 680 µg of folate.
fn eaten() -> Diary {
    let diary = Diary::of(Country::England);
    diary.due(day(DUE));
    diary.dose("2026-11-22T08:10:00+00:00", &[]);
    diary.keep(
        "own_food",
        "2026-11-01T09:00:00+00:00",
        &[("name", Value::Text("Oat bar".to_owned())), ("iron", Value::Number(2.3))],
    );
    let own = evenfall_core::iron::store::own_foods(&diary.store).expect("reads")[0].0;
    diary.keep("food", "2026-11-22T10:00:00+00:00", &[("what", one(&format!("own-{own}")))]);
    diary.keep("food", "2026-11-22T12:00:00+00:00", &[("what", one("lentils-boiled"))]);
    diary.keep("food", "2026-11-22T12:00:00+00:00", &[("what", one("beef-mince-85-lean"))]);
    let folic = [("what", one("folic_acid")), ("folic_acid", Value::Number(400.0))];
    diary.keep("supplement", "2026-11-22T08:10:00+00:00", &folic);
    diary.drink("2026-11-22T11:00:00+00:00", "tea", 2.0);
    diary.drink("2026-11-22T13:00:00+00:00", "espresso", 1.0);
    let walk = [("what", one("walking")), ("minutes", Value::Number(25.0))];
    diary.keep("activity", "2026-11-22T15:00:00+00:00", &walk);
    diary
}

#[test]
fn food_of_today_is_told_by_where_its_iron_is_from() {
    let diary = eaten();
    let state = diary.iron();
    let food = state.food.expect("food");
    let figures: Vec<_> = food.figures.iter().map(|figure| figure.spoken.as_str()).collect();
    assert_eq!(
        figures,
        [
            "Iron from tablets: 65 mg",
            "Iron from meat or fish: 2.5 mg",
            "Iron from plants and other foods: 8.9 mg",
            "Vitamin C: at least 3 mg",
            "Magnesium: at least 92 mg",
            "Folate: at least 1046 µg",
        ]
    );
    assert_eq!(food.untold, None);
    let target = food.target.expect("a target");
    assert_eq!((target.value, target.words.as_str()), (14.8, "UK: 14.8 mg a day"));
    let caffeine = state.caffeine.expect("caffeine");
    assert!((caffeine.milligrams - 150.0).abs() < f64::EPSILON);
    assert_eq!(
        caffeine.lines.iter().map(|line| line.words.as_str()).collect::<Vec<_>>(),
        ["200 mg: NHS, ACOG and EFSA", "300 mg: WHO"]
    );
    assert_eq!(caffeine.said[0], "150 mg of caffeine in the day. Under the limit of 200 mg (NHS, ACOG and EFSA).");
    assert_eq!(caffeine.said[1], "150 mg of caffeine in the day. Under the limit of 300 mg (WHO).");
    assert_eq!(caffeine.uncounted.as_deref(), Some("Not counted: Espresso. How much caffeine is in it is not known."));
}

#[test]
fn whose_target_and_whose_caffeine_line_follow_her_country() {
    for (country, target) in
        [(Country::UnitedStates, "US and Canada: 27 mg a day"), (Country::France, "European Union: 16 mg a day")]
    {
        let diary = Diary::of(country);
        diary.dose("2026-11-22T08:10:00+00:00", &[]);
        assert_eq!(diary.iron().food.expect("food").target.expect("a target").words, target);
    }
    let diary = Diary::of(Country::Other);
    diary.drink("2026-11-22T11:00:00+00:00", "instant_coffee", 3.0);
    diary.dose("2026-11-22T08:10:00+00:00", &[]);
    let state = diary.iron();
    let food = state.food.expect("food");
    assert_eq!(food.target, None);
    assert!(food.target_words.expect("words").starts_with("WHO sets no number"));
    let caffeine = state.caffeine.expect("caffeine");
    assert_eq!(caffeine.said[0], "300 mg of caffeine in the day. At the limit of 300 mg (WHO).");
    assert_eq!(caffeine.said[1], "300 mg of caffeine in the day. Over the limit of 200 mg (NHS, ACOG and EFSA).");
}

#[test]
fn the_day_names_her_own_food_and_says_what_it_comes_to() {
    let diary = eaten();
    let today = diary.day("2026-11-22");
    let row = today.rows.iter().find(|row| row.time == "10:00").expect("the bar");
    assert_eq!((row.line.as_str(), row.spoken.as_str()), ("Oat bar, 2.3 mg iron", "10:00. Oat bar, 2.3 mg iron"));
    assert!(today.rows.iter().any(|row| row.line == "Lentils, boiled, 6.6 mg iron"), "{:?}", today.rows);
    assert_eq!(
        today.totals,
        [
            "Iron from tablets: 65 mg",
            "Iron from food: 11.4 mg",
            "150 mg of caffeine in the day. Under the limit of 200 mg (NHS, ACOG and EFSA).",
            "Movement: 25 min",
        ]
    );
    let own = evenfall_core::iron::store::own_foods(&diary.store).expect("reads")[0].0;
    diary::remove(&diary.store, "own_food", own, &diary.words).expect("removes");
    let today = diary.day("2026-11-22");
    assert_eq!(today.totals[1], "Iron from food: at least 9.1 mg");
    assert!(today.rows.iter().any(|row| row.line == "A food of your own"));
    let untold = diary.iron().food.expect("food").untold;
    assert_eq!(untold.as_deref(), Some("1 food does not say what it holds, so there may be more."));
    assert_eq!(diary.day("2026-11-21").totals, [""; 0]);
}

/// Every text of a record that a person reads; places and days to ask with are for the shell alone.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !["place", "earlier", "later", "tone"].contains(&name.as_str()))
            .for_each(|(_, field)| texts(field, found)),
        _ => {}
    }
}

#[test]
fn no_word_of_iron_bypasses_the_catalogue() {
    let full = eaten();
    for (analyte, value, unit) in [
        ("ferritin", 41.0, "micrograms-per-litre"),
        ("haemoglobin", 108.0, "grams-per-litre"),
        ("transferrin-saturation", 18.0, "percent"),
        ("c-reactive-protein", 8.0, "milligrams-per-litre"),
    ] {
        full.result("2026-11-13", analyte, value, unit);
    }
    full.drink("2026-11-22T08:20:00+00:00", "tea", 1.0);
    for mut diary in [Diary::of(Country::Other), full] {
        for language in [Language::English, Language::Mirrored] {
            diary.words = Words::in_language(language);
            let all = format!("{:?}", diary.iron());
            assert!(!all.contains("{$") && !all.contains("patterns-") && !all.contains("caffeine-"), "{all}");
        }
        diary.words = Words::in_language(Language::Accented);
        let mut found = Vec::new();
        texts(&serde_json::to_value(diary.iron()).expect("a record"), &mut found);
        assert!(found.len() > 8);
        for text in found {
            // The accents leave vowels as they are, and double them.
            let untouched = |word: &&str| word.len() > 1 && word.contains(|letter| !"aeiouAEIOU".contains(letter));
            let plain = text.split(|letter: char| !letter.is_ascii_alphabetic()).find(untouched);
            assert_eq!(plain, None, "{text}");
        }
    }
}

//! The mood check: exact totals, whom it says to tell, and a yes to thoughts of harm that waits for nothing.
//!
//! What is read stands in `vectors/calm/<name>.txt`; `EVENFALL_ACCEPT=1` writes it anew, to be read again.

use std::fs;
use std::path::Path;

use evenfall_core::care::countries::Country;
use evenfall_core::care::urgent::{Afterwards, InPregnancy, SIGNS};
use evenfall_core::diary::{self, Kept, Submitted};
use evenfall_core::forms::{Answers, FieldShape, Value};
use evenfall_core::moment::Moment;
use evenfall_core::screens::mood_check::{CheckResult, MoodCheckState};
use evenfall_core::screens::patterns::CalmState;
use evenfall_core::screens::urgent_help::Call;
use evenfall_core::screens::{Card, Place, Tone};
use evenfall_core::store::{Key, Store};
use evenfall_core::stress::mood_check::{HowOften, MoodCheck, Scale};
use evenfall_core::summary::Wanted;
use evenfall_core::summary::content::Summary;
use evenfall_core::words::{Language, Words};
use serde::Deserialize;

const NOW: &str = "2026-11-22T21:06:00+00:00";

const FIELDS: [&str; 4] = ["interest", "down", "nervous", "worrying"];

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

/// Holds a text against the one that was read.
#[track_caller]
pub fn agrees(name: &str, said: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/calm").join(name).with_extension("txt");
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes it");
        fs::write(&path, said).expect("writes");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(said == read, "{name} reads otherwise; EVENFALL_ACCEPT=1 writes it anew, then read it:\n{said}");
}

struct Evening {
    store: Store,
    words: Words,
    now: Moment,
    _folder: tempfile::TempDir,
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

/// Answers to the four questions, by their points, and to the last.
fn answers(points: [Option<usize>; 4], harm: Option<&str>) -> Answers {
    let ids = ["not_at_all", "several_days", "more_than_half_the_days", "nearly_every_day"];
    let asked = FIELDS.into_iter().zip(points).filter_map(|(field, points)| Some((field, one(ids[points?]))));
    asked
        .chain(harm.map(|harm| ("harm", one(harm))))
        .fold(Answers::new(), |so_far, (field, value)| so_far.with(field, value))
}

fn all(points: [usize; 4]) -> [Option<usize>; 4] {
    points.map(Some)
}

impl Evening {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::from_bytes(&[7; 32]).expect("a key");
        let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
        let evening = Self { store, words: Words::in_language(Language::English), now: moment(NOW), _folder: folder };
        evening.keep("place", &Answers::new().with("country", one("england")));
        evening
    }

    fn expecting() -> Self {
        let evening = Self::new();
        let due = Value::On("2027-02-03".parse().expect("a date"));
        evening.keep("due_given", &Answers::new().with("due", due));
        evening
    }

    fn after(how: &str) -> Self {
        let evening = Self::expecting();
        evening.keep("ended", &Answers::new().with("how", one(how)));
        evening
    }

    fn submit(&self, kind: &str, answers: &Answers, confirmed: &[String]) -> Submitted {
        diary::submit(&self.store, kind, None, answers, confirmed, self.now, &self.words)
            .expect("answers")
            .expect("is a form")
    }

    #[track_caller]
    fn keep(&self, kind: &str, answers: &Answers) -> Kept {
        match self.submit(kind, answers, &[]) {
            Submitted::Kept(kept) => kept,
            other => panic!("{kind}: {other:?}"),
        }
    }

    #[track_caller]
    fn check(&self, points: [Option<usize>; 4], harm: Option<&str>) -> Kept {
        self.checked_at(NOW, points, harm)
    }

    #[track_caller]
    fn checked_at(&self, at: &str, points: [Option<usize>; 4], harm: Option<&str>) -> Kept {
        self.keep("mood_check", &answers(points, harm).with("at", Value::At(moment(at))))
    }

    fn state(&self) -> MoodCheckState {
        MoodCheckState::read(&self.store, self.now, &self.words).expect("reads")
    }

    fn last(&self) -> CheckResult {
        self.state().last.expect("a check")
    }

    fn calm(&self) -> CalmState {
        CalmState::read(&self.store, self.now, None, &self.words).expect("reads")
    }

    fn sheet(&self) -> String {
        Summary::read(&self.store, &Wanted::default(), self.now, &self.words).expect("reads").text(&self.words)
    }
}

fn card(card: &Card) -> Vec<String> {
    let tone = match card.tone {
        Tone::Urgent => "! ",
        Tone::Ask => "? ",
        Tone::Plain | Tone::Done => "",
    };
    let action = card.action.iter().map(|action| format!("  → {}", action.words));
    std::iter::once(format!("{tone}{}", card.lead))
        .chain(card.lines.iter().map(|line| format!("  {line}")))
        .chain(action)
        .collect()
}

fn calls(calls: &[Call]) -> Vec<String> {
    calls.iter().map(|call| format!("  {} | {}", call.words, call.note.as_deref().unwrap_or_default())).collect()
}

/// What she reads after a check, from the toast to the people to talk to.
fn read_after(kept: &Kept, state: &MoodCheckState) -> String {
    let mut lines: Vec<String> = kept.urgent.iter().map(|urgent| format!("AT ONCE: {urgent}")).collect();
    lines.push(format!("TOAST: {}", kept.words));
    let last = state.last.as_ref().expect("a check");
    lines.extend([String::new(), last.title.clone()]);
    lines.extend(last.totals.iter().map(|figure| format!("  {} | {}", figure.label, figure.value)));
    lines.extend(card(&last.card));
    lines.extend([last.whose.clone(), String::new(), state.talk_title.clone()]);
    lines.extend(calls(&state.talk));
    lines.join("\n") + "\n"
}

/// What she reads before a check: the screen and its form.
fn read_before(state: &MoodCheckState) -> String {
    let mut lines = vec![state.title.clone()];
    lines.extend(state.lines.iter().chain([&state.how_often]).cloned());
    for field in &state.form.fields {
        lines.extend([String::new(), field.label.clone()]);
        lines.extend(field.help.iter().map(|help| format!("  ({help})")));
        if let FieldShape::One { choices } = &field.shape {
            lines.extend(choices.iter().map(|choice| format!("  [ ] {}", choice.words)));
        }
    }
    lines.extend([
        String::new(),
        format!("[{}]", state.form.save),
        String::new(),
        "AS SOON AS YES IS CHOSEN:".to_owned(),
    ]);
    lines.extend(card(&state.at_once));
    lines.extend([String::new(), state.talk_title.clone()]);
    lines.extend(calls(&state.talk));
    lines.join("\n") + "\n"
}

#[derive(Deserialize)]
struct Vectors {
    pairs: Vec<Pair>,
    checks: Vec<Case>,
}

#[derive(Deserialize)]
struct Pair {
    scale: String,
    answers: [HowOften; 2],
    total: u8,
    worth_telling: bool,
}

#[derive(Deserialize)]
struct Case {
    case: String,
    answers: [Option<HowOften>; 4],
    harm: Option<String>,
    totals: [Option<u8>; 2],
    worth_telling: bool,
    urgent: bool,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("vectors/screening.json")).expect("vectors")
}

fn check([interest, down, nervous, worrying]: [Option<HowOften>; 4]) -> MoodCheck {
    MoodCheck { interest, down, nervous, worrying, harm: None }
}

#[test]
fn every_pair_of_answers_adds_up_to_its_total() {
    let vectors = vectors();
    assert_eq!(vectors.pairs.len(), 16 + 16);
    for pair in vectors.pairs {
        let [first, second] = pair.answers.map(Some);
        let (scale, check) = match pair.scale.as_str() {
            "phq2" => (Scale::Phq2, check([first, second, None, None])),
            _ => (Scale::Gad2, check([None, None, first, second])),
        };
        assert_eq!(scale.total(&check), Some(pair.total), "{:?}", pair.answers);
        assert_eq!(check.is_worth_telling(), pair.worth_telling, "{:?}", pair.answers);
    }
}

#[test]
fn every_check_says_what_the_evidence_says() {
    let evening = Evening::expecting();
    for case in vectors().checks {
        let points = case.answers.map(|answer| answer.map(|answer| usize::from(answer.points())));
        let confirmed: Vec<String> = FIELDS.map(str::to_owned).into();
        let answers = answers(points, case.harm.as_deref()).with("at", Value::At(evening.now));
        let submitted = evening.submit("mood_check", &answers, &confirmed);
        let Submitted::Kept(kept) = submitted else { panic!("{}: {submitted:?}", case.case) };
        assert_eq!(kept.urgent.is_some(), case.urgent, "{}", case.case);
        // What is to be called about now is not worth telling some time this week.
        assert_eq!(kept.words.contains("Worth telling"), case.worth_telling && !case.urgent, "{}", case.case);
        let check = check(case.answers);
        assert_eq!(Scale::BOTH.map(|scale| scale.total(&check)), case.totals, "{}", case.case);
        assert_eq!(check.is_worth_telling(), case.worth_telling, "{}", case.case);
    }
}

#[test]
fn the_questions_and_answers_are_the_published_ones() {
    let words = Words::in_language(Language::English);
    let published = [
        ("mood_check-interest", "Little interest or pleasure in doing things"),
        ("mood_check-down", "Feeling down, depressed, or hopeless"),
        ("mood_check-nervous", "Feeling nervous, anxious or on edge"),
        ("mood_check-worrying", "Not being able to stop or control worrying"),
        (
            "mood_check-interest-help",
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        ),
        (
            "mood_check-nervous-help",
            "Over the last 2 weeks, how often have you been bothered by the following problems?",
        ),
        ("how_often-not_at_all", "Not at all"),
        ("how_often-several_days", "Several days"),
        ("how_often-more_than_half_the_days", "More than half the days"),
        ("how_often-nearly_every_day", "Nearly every day"),
    ];
    for (key, said) in published {
        assert_eq!(words.say(key), said, "{key}");
    }
    let notice = words.say("mood_check-note-help");
    for name in ["Robert L. Spitzer", "Janet B.W. Williams", "Kurt Kroenke", "Pfizer Inc."] {
        assert!(notice.contains(name), "{notice}");
    }
}

#[test]
fn a_check_is_kept_changed_deleted_and_brought_back() {
    let evening = Evening::expecting();
    let kept = evening.check(all([2, 1, 1, 1]), Some("no"));
    assert_eq!(
        kept.words,
        "Saved: Mood check: PHQ-2 3 of 6, GAD-2 2 of 6. Worth telling your midwife or doctor this week."
    );
    let id = kept.id.expect("an entry");
    let held = || diary::form_of(&evening.store, "mood_check", id, evening.now, &evening.words).expect("reads");
    let before = held().expect("is there");
    let changed = answers(all([0, 1, 1, 1]), None).with("at", Value::At(evening.now));
    let changed = diary::submit(&evening.store, "mood_check", Some(id), &changed, &[], evening.now, &evening.words)
        .expect("answers");
    let Some(Submitted::Kept(changed)) = changed else { panic!("{changed:?}") };
    assert_eq!(changed.words, "Changed: Mood check: PHQ-2 1 of 6, GAD-2 2 of 6");
    diary::undo(&evening.store, &changed.undo, &evening.words).expect("undoes");
    assert_eq!(held().as_ref(), Some(&before));
    let gone = diary::remove(&evening.store, "mood_check", id, &evening.words).expect("deletes").expect("was there");
    assert_eq!(evening.state().last, None);
    diary::undo(&evening.store, &gone.undo, &evening.words).expect("undoes");
    assert_eq!(held(), Some(before));
}

#[test]
fn an_empty_check_is_refused_and_half_a_pair_is_asked_about() {
    let evening = Evening::expecting();
    let asked =
        |points| match evening.submit("mood_check", &answers(points, None).with("at", Value::At(evening.now)), &[]) {
            Submitted::Asked(notes) => notes.into_iter().map(|note| note.field).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
    assert_eq!(asked([Some(1), None, Some(0), Some(0)]), ["down"]);
    assert_eq!(asked([None, Some(1), None, Some(0)]), ["interest", "nervous"]);
    let empty = evening.submit("mood_check", &answers([None; 4], None).with("at", Value::At(evening.now)), &[]);
    assert!(matches!(&empty, Submitted::Refused(notes) if notes[0].field == "interest"), "{empty:?}");
    evening.check([Some(1), Some(1), None, None], None);
    evening.check([None; 4], Some("no"));
}

#[test]
fn nothing_is_asked_before_a_yes_is_answered() {
    let evening = Evening::expecting();
    for points in [[None; 4], [Some(3), None, None, Some(1)], all([0, 0, 0, 0])] {
        let kept = evening.check(points, Some("yes"));
        let urgent = kept.urgent.expect("answered at once");
        assert!(urgent.contains("Call 999 now."), "{urgent}");
        assert!(kept.id.is_some(), "and kept");
    }
}

#[test]
fn a_yes_is_answered_in_every_country_and_at_every_stage() {
    for country in Country::ALL {
        for stage in [None, Some("birth"), Some("loss"), Some("rather_not_say")] {
            let evening = stage.map_or_else(Evening::expecting, Evening::after);
            evening.keep("place", &Answers::new().with("country", one(country.id())));
            let urgent = evening.check([None; 4], Some("yes")).urgent.expect("answered at once");
            assert!(urgent.starts_with("Thoughts of harming yourself") && urgent.contains("Call "), "{urgent}");
            assert_eq!(urgent.contains("baby"), stage.is_none(), "{urgent}");
            assert_eq!(urgent.contains("Or talk to someone now"), country != Country::Other, "{urgent}");
            let at_once = evening.state().at_once;
            assert!(urgent.starts_with(&at_once.lead), "{urgent}");
            assert_eq!((at_once.tone, evening.last().card), (Tone::Urgent, at_once));
        }
    }
}

#[test]
fn after_an_end_the_last_question_speaks_of_no_baby() {
    for (how, label) in [
        ("birth", "Thoughts of hurting yourself or someone else"),
        ("loss", "Thoughts of hurting yourself"),
        ("rather_not_say", "Thoughts of hurting yourself"),
    ] {
        let state = Evening::after(how).state();
        let asked = state.form.fields.iter().find(|field| field.id == "harm").expect("is asked");
        assert_eq!(asked.label, label, "{how}");
    }
}

#[test]
fn the_line_of_a_days_list_keeps_the_last_answer_to_itself() {
    let evening = Evening::expecting();
    let with_a_yes = evening.check(all([0, 0, 0, 0]), Some("yes")).words;
    assert_eq!(with_a_yes, evening.check(all([0, 0, 0, 0]), None).words);
}

#[test]
fn no_word_of_it_names_an_illness_or_judges() {
    let spoken = |evening: &Evening, kept: &Kept| {
        let state = evening.state();
        let form = state.form.fields.iter().map(|field| field.label.as_str()).collect::<Vec<_>>();
        read_after(kept, &state).to_lowercase().replace(&form.join("\n").to_lowercase(), "")
    };
    for points in [[0, 0, 0, 0], [3, 3, 3, 3], [3, 0, 0, 2]] {
        let evening = Evening::expecting();
        let kept = evening.check(all(points), None);
        let said = spoken(&evening, &kept);
        for word in ["depress", "anxiety", "disorder", "positive", "negative", "score", "severe", "diagnos", "risk"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
}

#[test]
fn a_check_stands_on_its_screen_for_the_two_weeks_after_it() {
    let evening = Evening::expecting();
    evening.checked_at("2026-11-07T12:00:00+00:00", all([3, 3, 3, 3]), None);
    assert_eq!(evening.state().last, None);
    evening.checked_at("2026-11-08T12:00:00+00:00", all([0, 0, 0, 0]), None);
    assert_eq!(evening.last().title, "Your check of 8 November");
    evening.checked_at("2026-11-20T12:00:00+00:00", all([1, 0, 0, 0]), None);
    evening.checked_at("2026-11-18T12:00:00+00:00", all([3, 0, 0, 0]), None);
    assert_eq!(evening.last().title, "Your check of 20 November");
}

#[test]
fn her_own_numbers_stand_before_the_lines_of_her_country() {
    let evening = Evening::expecting();
    assert!(evening.state().talk.iter().all(|call| call.number.is_some()));
    let numbers = Answers::new()
        .with("maternity_number", Value::Text("01632 960 001".to_owned()))
        .with("midwife_number", Value::Text("01632 960 002".to_owned()));
    evening.keep("numbers", &numbers);
    let talk: Vec<String> = evening.state().talk.into_iter().map(|call| call.words).collect();
    assert_eq!(talk[..2], ["Maternity unit", "Midwife"]);
    assert_eq!(talk.last().map(String::as_str), Some("Samaritans"));
}

#[test]
fn how_often_is_marked_as_not_reviewed() {
    assert!(Evening::new().state().how_often.ends_with("Not reviewed yet."), "D-029");
}

#[test]
fn calm_shows_each_scale_with_its_one_line_and_leads_on() {
    let evening = Evening::expecting();
    assert_eq!(evening.calm().checks, None);
    assert_eq!((evening.calm().start.place, evening.calm().check.place), (Place::Breathing, Place::MoodCheck));
    evening.checked_at("2025-11-22T12:00:00+00:00", all([3, 3, 3, 3]), None);
    assert_eq!(evening.calm().checks, None, "a year back and no further");
    evening.checked_at("2026-10-18T12:00:00+01:00", all([1, 0, 1, 0]), None);
    evening.checked_at("2026-11-22T12:00:00+00:00", [Some(2), Some(1), None, None], None);
    let checks = evening.calm().checks.expect("a trend");
    let dots =
        |scale: usize| -> Vec<String> { checks.scales[scale].chart.dots.iter().map(|dot| dot.label.clone()).collect() };
    assert_eq!((dots(0), dots(1)), (vec!["1".to_owned(), "3".to_owned()], vec!["1".to_owned()]));
    let chart = &checks.scales[0].chart;
    assert_eq!(chart.lines.iter().map(|line| line.value).collect::<Vec<_>>(), [3.0]);
    assert!((chart.most - 6.0).abs() < f64::EPSILON && chart.labels.len() == 2);
    assert!(chart.dots.iter().all(|dot| (0..=chart.days).contains(&dot.day)));
}

/// EVIDENCE G-050 to G-053: what a mood check leads to can be seen in Urgent help without one.
#[test]
fn the_signs_of_the_mind_stand_in_urgent_help() {
    let sign = |id: &str| SIGNS.iter().find(|sign| sign.id == id).unwrap_or_else(|| panic!("{id}"));
    assert!(sign("psychosis").evidence.contains(&"G-052"));
    assert_eq!(sign("psychosis").shown.after_birth, Afterwards::UntilDay(365));
    for id in ["mind-changed", "violent-self-harm", "cut-off-or-failing"] {
        assert!(sign(id).evidence.contains(&"G-051"), "{id}");
        assert_ne!(sign(id).shown.after_birth, Afterwards::Never, "{id}");
    }
    let low = sign("low-mood");
    assert_eq!((low.evidence, low.shown.pregnant), (&["G-053"][..], InPregnancy::AnyWeek));
    assert!(low.shown.after_birth != Afterwards::Never && low.shown.after_loss != Afterwards::Never);
}

#[test]
fn the_screen_reads_as_it_was_read_before_a_check() {
    agrees("before", &read_before(&Evening::expecting().state()));
    agrees("before_after_loss", &read_before(&Evening::after("loss").state()));
}

#[test]
fn all_nought_reads_as_it_was_read() {
    let evening = Evening::expecting();
    let kept = evening.check(all([0, 0, 0, 0]), Some("no"));
    agrees("all_nought", &read_after(&kept, &evening.state()));
}

#[test]
fn three_and_two_reads_as_it_was_read() {
    let evening = Evening::expecting();
    let kept = evening.check(all([2, 1, 1, 1]), None);
    agrees("three_and_two", &read_after(&kept, &evening.state()));
    let evening = Evening::after("loss");
    let kept = evening.check(all([2, 1, 1, 1]), None);
    agrees("three_and_two_after_loss", &read_after(&kept, &evening.state()));
}

#[test]
fn a_yes_reads_as_it_was_read() {
    for (name, evening) in [
        ("yes", Evening::expecting()),
        ("yes_after_birth", Evening::after("birth")),
        ("yes_after_loss", Evening::after("loss")),
    ] {
        let kept = evening.check(all([0, 1, 0, 0]), Some("yes"));
        agrees(name, &read_after(&kept, &evening.state()));
    }
}

#[test]
fn the_sheet_reads_as_it_was_read() {
    let evening = Evening::expecting();
    assert!(evening.sheet().replace('\n', " ").contains("Not logged: Her questions"), "{}", evening.sheet());
    evening.checked_at("2026-10-18T12:00:00+01:00", all([1, 0, 3, 1]), None);
    evening.checked_at("2026-11-10T12:00:00+00:00", [Some(1), None, None, None], Some("yes"));
    evening.checked_at("2026-11-22T12:00:00+00:00", all([2, 1, 1, 1]), Some("no"));
    agrees("sheet", &evening.sheet());
    let after = Evening::after("loss");
    after.check(all([0, 0, 0, 0]), Some("yes"));
    let sheet = after.sheet();
    assert!(sheet.contains("WARNING SIGN: thoughts of harming herself, 22 Nov, 21:06"), "{sheet}");
    assert!(!sheet.contains("baby"), "{sheet}");
}

#[test]
fn the_calm_screen_reads_as_it_was_read() {
    let evening = Evening::expecting();
    evening.checked_at("2026-10-18T12:00:00+01:00", all([1, 0, 3, 1]), None);
    evening.checked_at("2026-11-22T12:00:00+00:00", all([2, 1, 1, 1]), Some("no"));
    let marks = Answers::new().with("stress", Value::Number(6.0)).with("mood", Value::Number(4.0));
    evening.keep("mood", &marks.with("at", Value::At(evening.now)));
    diary::breathed(&evening.store, "slow_breathing", 300, evening.now, &evening.words).expect("keeps").expect("kept");
    let calm = evening.calm();
    let mut lines = vec![calm.title.clone(), calm.week.label.clone()];
    lines.extend(calm.figures.iter().map(|figure| figure.spoken.clone()));
    lines.extend(calm.bars.iter().map(|bars| bars.words.spoken.clone()));
    lines.extend(calm.changes.clone());
    let checks = calm.checks.expect("a trend");
    lines.extend([String::new(), checks.title]);
    for scale in checks.scales {
        lines.extend([scale.title, format!("  {}", scale.chart.words.finding)]);
        lines.extend(scale.chart.words.list.iter().map(|item| format!("    {item}")));
        lines.extend(scale.chart.lines.iter().map(|line| format!("  line {}", line.words)));
        lines.push(format!("  spoken: {}", scale.chart.words.spoken));
    }
    lines.extend([checks.whose, String::new()]);
    lines.extend([calm.start, calm.check].map(|action| format!("→ {}", action.words)));
    agrees("calm", &(lines.join("\n") + "\n"));
}

//! Every screen, at every stage, in every language, as a shell is given it.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use evenfall_bindings::{Answer, Diary, Submitted, SummaryRange};
use evenfall_core::forms::Value;
use evenfall_core::moment::Moment;
use regex::Regex;
use serde::Serialize;
use serde_json::Value as Json;

/// Her words, without a Latin letter, so that no test takes them for the catalogue's.
const HERS: &str = "تعبت الليلة";

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");

/// A stage: its name, the days to its due date, and how it ended.
const STAGES: &[(&str, Option<i64>, Option<&str>)] = &[
    ("undated", None, None),
    ("first trimester", Some(220), None),
    ("second trimester", Some(130), None),
    ("third trimester", Some(60), None),
    ("past due", Some(-5), None),
    ("after a birth", Some(-5), Some("birth")),
    ("after a loss", Some(150), Some("loss")),
    ("rather not say", Some(150), Some("rather_not_say")),
];

/// What a string stands under when it is a name for the shell and not a word for her.
const NAMES: &[&str] = &[
    "id",
    "kind",
    "entry",
    "field",
    "sheet",
    "place",
    "act",
    "tone",
    "pillar",
    "state",
    "typed",
    "evidence",
    "pattern",
    "back_to",
    "circle",
    "drawing",
    "rule",
    "window",
    "at",
    "last",
    "channel",
    "reminder",
    "name",
    "form",
    "zone",
    "setting",
    "range",
    "paper",
    "media_type",
];

/// What a medicine check is asked: a name of each answer, one that is near, one that is unknown, and nothing.
const CHECKED: &[&str] = &[
    "promethazine",
    "night nurse",
    "doxylamine",
    "benadryl",
    "prochlorperazine",
    "domperidone",
    "mirtazapine",
    "sertraline",
    "lithium",
    "cetirizine",
    "gabapentin",
    "sertraline cetirizine gabapentin",
    "antihistamine",
    "antidepressants",
    "non drowsy antihistamine",
    "phenergen",
    HERS,
    "",
];

/// A walked string: the screen it stands on, and itself.
type Said = (String, String);

struct Walk {
    diary: Arc<Diary>,
    now: Moment,
    said: Vec<Said>,
    _folder: tempfile::TempDir,
}

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn one(field: &str, id: &str) -> Answer {
    Answer { field: field.to_owned(), value: Value::One(id.to_owned()) }
}

fn text(field: &str, words: &str) -> Answer {
    Answer { field: field.to_owned(), value: Value::Text(words.to_owned()) }
}

fn number(field: &str, number: f64) -> Answer {
    Answer { field: field.to_owned(), value: Value::Number(number) }
}

impl Walk {
    /// A diary at this stage with a little of much in it, every screen of it read by day and by night.
    fn of(stage: (&str, Option<i64>, Option<&str>), language: &str) -> Vec<Said> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("diary").to_str().expect("a path").to_owned();
        let diary = Diary::open(path, vec![7; 32], language.to_owned()).expect("opens");
        let mut walk = Self { diary, now: at("2026-11-22T08:10:00+00:00"), said: Vec::new(), _folder: folder };
        let (_, days_to_due, ending) = stage;
        if let Some(days) = days_to_due {
            let away = Days::new(days.unsigned_abs());
            let due = if days < 0 { TODAY - away } else { TODAY + away };
            walk.keep("due_given", vec![Answer { field: "due".to_owned(), value: Value::On(due) }]);
            walk.keep("place", vec![one("country", "england")]);
        }
        walk.fill();
        if let Some(how) = ending {
            walk.keep("ended", vec![one("how", how)]);
        }
        walk.diary.finish_first_run().expect("keeps");
        walk.screens();
        walk.now = at("2026-11-23T03:10:00+00:00");
        walk.diary.tap("restless".to_owned(), walk.now).expect("taps");
        walk.screens();
        walk.said
    }

    fn keep(&mut self, kind: &str, answers: Vec<Answer>) {
        let mut answers = answers;
        answers.push(Answer { field: "at".to_owned(), value: Value::At(self.now) });
        let done = self.diary.submit(kind.to_owned(), None, answers, Vec::new(), self.now).expect("answers");
        let Submitted::Kept { kept } = done else { panic!("{kind}: {done:?}") };
        self.said.push((format!("toast of {kind}"), kept.words));
        self.said.extend(kept.urgent.map(|urgent| (format!("urgent of {kind}"), urgent)));
    }

    fn fill(&mut self) {
        self.keep("iron_dose", vec![number("elemental", 65.0)]);
        self.keep("mood", vec![number("stress", 6.0), number("mood", 4.0)]);
        self.keep(
            "mood_check",
            vec![
                one("interest", "nearly_every_day"),
                one("down", "not_at_all"),
                one("nervous", "several_days"),
                one("worrying", "not_at_all"),
                one("harm", "yes"),
            ],
        );
        self.keep("remark", vec![text("words", HERS)]);
        self.keep("question", vec![text("words", HERS)]);
        for typed in ["promethazine", "antihistamine", HERS] {
            let asked = self.diary.ask_about_medicine(typed.to_owned(), self.now).expect("answers");
            let Submitted::Kept { kept } = asked else { panic!("{typed}: {asked:?}") };
            self.said.push((format!("toast of a question about {typed}"), kept.words));
        }
        let care = self.diary.care(self.now).expect("reads");
        self.diary.mark_asked(care.questions[0].id.clone(), self.now).expect("answers");
        self.keep("night_event", vec![one("what", "cramp")]);
        self.keep("blood_pressure", vec![number("systolic", 118.0), number("diastolic", 76.0)]);
        for days in 1..5 {
            let night = self.now.plus_minutes(-days * 24 * 60 - 5 * 60).expect("a moment");
            self.diary.tap("restless".to_owned(), night).expect("taps");
            self.diary.tap("eased".to_owned(), night.plus_minutes(40).expect("a moment")).expect("taps");
        }
    }

    fn look<T: Serialize, E: std::fmt::Debug>(&mut self, screen: &str, state: Result<T, E>) -> Json {
        let state = serde_json::to_value(state.expect("reads")).expect("is a record");
        gather(screen, "", &state, &mut self.said);
        state
    }

    fn screens(&mut self) {
        let (diary, now) = (Arc::clone(&self.diary), self.now);
        self.look("chrome", diary.chrome(now));
        self.look("today", diary.today(now));
        self.look("tonight", diary.tonight(now));
        self.look("morning", diary.morning(now));
        self.look("day_diary", diary.day_diary(None, now));
        self.look("timeline", diary.timeline(now));
        self.plan();
        self.look("due_date", diary.due_date(now));
        self.look("care", diary.care(now));
        self.reminders();
        for typed in CHECKED {
            self.look("medicine_check", diary.medicine_check((*typed).to_owned(), now));
        }
        self.look("urgent_help", diary.urgent_help(now));
        self.look("advice_list", diary.advice_list(now));
        for rule in &evenfall_core::guidance::RULES {
            self.look("why_this", diary.why_this(rule.id.to_owned(), now));
        }
        self.look("first_run", diary.first_run(now));
        self.look("breathing", diary.breathing(now));
        self.look("mood_check", diary.mood_check(now));
        self.look("ended", diary.ended(now));
        for week in [None, Some(TODAY - Days::new(7))] {
            self.look("nights", diary.nights(week, now));
            self.look("movement", diary.movement(week, now));
            self.look("calm", diary.calm(week, now));
        }
        self.library();
        for range in [SummaryRange::FourWeeks, SummaryRange::SinceVisit] {
            self.look("summary", diary.summary(range, None, now));
        }
        self.look("sorted_legs", diary.sorted_legs(now));
        self.look("form sorted_legs", diary.form("sorted_legs".to_owned(), None, now));
        self.sort_legs();
        let mut forms = BTreeSet::new();
        let log = self.look("log_sheet", diary.log_sheet(now));
        let settings = self.look("settings", diary.settings(now));
        offered(&log["groups"], &mut forms);
        offered(&settings["groups"], &mut forms);
        assert!(forms.len() > 20, "{forms:?}");
        for kind in forms {
            let form = diary.form(kind.clone(), None, now);
            let drawn = self.look(&format!("form {kind}"), form);
            assert!(!drawn.is_null(), "{kind} is offered and has no form");
        }
    }
}

impl Walk {
    /// The index, every page it leads to, every week, the evening and the glossary.
    fn library(&mut self) {
        let (diary, now) = (Arc::clone(&self.diary), self.now);
        let index = self.look("library", diary.library(now));
        let mut pages = BTreeSet::new();
        led_to(&index, &mut pages);
        assert!(pages.len() > 7, "{pages:?}");
        for id in pages {
            let page = self.look(&format!("library {id}"), diary.library_page(id.clone(), now));
            assert!(!page.is_null(), "{id} is offered and has no page");
        }
        for week in std::iter::once(None).chain((0..=52).map(Some)) {
            self.look("week", diary.week(week, now));
        }
        self.look("evening", diary.evening(now));
        self.look("glossary", diary.glossary(now));
    }

    /// The plan, every window of it, and what marking one would move.
    fn plan(&mut self) {
        let (diary, now) = (Arc::clone(&self.diary), self.now);
        self.look("plan", diary.plan(now));
        for choice in evenfall_core::care::plan::choices(evenfall_core::words::Words::for_tag("en")) {
            self.look("window", diary.window(choice.id.clone(), now));
            self.look("preview_mark", diary.preview_mark(choice.id, "had".to_owned(), None, now));
        }
    }

    /// Reminders before any is chosen and with everything on, the next rings, and why one did not come.
    fn reminders(&mut self) {
        let (diary, now) = (Arc::clone(&self.diary), self.now);
        for (zone, well) in [("Europe/London", true), ("Nowhere", false)] {
            let phone = || evenfall_bindings::screens::reminders::PhoneRings {
                zone: zone.to_owned(),
                allowed: well,
                exact: well,
                held_back: !well,
                pending: Vec::new(),
            };
            let state = self.look("reminders", diary.reminders(phone(), now));
            self.look("why_not_ring", diary.why_not_ring(phone(), now));
            for group in state["groups"].as_array().expect("groups") {
                for row in group["rows"].as_array().expect("rows") {
                    let (name, form) = (row["name"].as_str().expect("a name"), row["form"].as_str().expect("a form"));
                    self.look("a form of a reminder", diary.form(form.to_owned(), None, now));
                    let switched = diary.switch_reminder(name.to_owned(), true, now).expect("switches");
                    let Submitted::Kept { kept } = switched else { panic!("{name}: {switched:?}") };
                    self.said.push((format!("toast of {name}"), kept.words));
                }
            }
            self.look("next_rings", diary.next_rings(zone.to_owned(), 64, now));
        }
        self.look("form reminder_hours", diary.form("reminder_hours".to_owned(), None, now));
        self.look("form reminder_own", diary.form("reminder_own".to_owned(), None, now));
    }

    /// Every question, and what each of its answers leads to where the others name nothing, and where they name much.
    fn sort_legs(&mut self) {
        let (diary, now) = (Arc::clone(&self.diary), self.now);
        let ask = |answers: &[Answer]| diary.sort_legs(answers.to_vec(), now).expect("reads");
        let mut given: Vec<Answer> = Vec::new();
        let mut choices: Vec<(String, Vec<String>)> = Vec::new();
        while let Some(step) = ask(&given).step {
            let ids: Vec<String> = step.choices.iter().map(|choice| choice.id.clone()).collect();
            let plain = ["no", "neither", "never"].into_iter().find(|id| ids.iter().any(|one| one == id));
            let value = match plain {
                Some(id) => Value::One(id.to_owned()),
                None => Value::Several(Vec::new()),
            };
            given.push(Answer { field: step.field.clone(), value });
            choices.push((step.field.clone(), ids));
            self.look("sort_legs", Ok::<_, ()>(step));
        }
        let fits = ["urge", "at_rest", "moving", "evening"];
        for (field, ids) in choices {
            for id in ids {
                for much in [false, true] {
                    let answers: Vec<Answer> = given
                        .iter()
                        .map(|answer| match answer {
                            one if one.field == field && field == "conditions" => {
                                Answer { field: field.clone(), value: Value::Several(vec![id.clone()]) }
                            }
                            one if one.field == field => Answer { field: field.clone(), value: Value::One(id.clone()) },
                            one if much && fits.contains(&one.field.as_str()) => {
                                Answer { field: one.field.clone(), value: Value::One("yes".to_owned()) }
                            }
                            one => one.clone(),
                        })
                        .collect();
                    self.look("sort_legs", Ok::<_, ()>(ask(&answers)));
                }
            }
        }
        given.push(Answer { field: "at".to_owned(), value: Value::At(now) });
        let kept = diary.submit("sorted_legs".to_owned(), None, given, Vec::new(), now).expect("answers");
        assert!(matches!(kept, Submitted::Kept { .. }), "{kept:?}");
        self.look("sorted_legs", diary.sorted_legs(now));
    }
}

/// The pages of the library that are led to from here.
fn led_to(state: &Json, pages: &mut BTreeSet<String>) {
    match state {
        Json::Array(items) => items.iter().for_each(|item| led_to(item, pages)),
        Json::Object(fields) => {
            if let Some(id) = fields.get("library_page").and_then(|page| page["id"].as_str()) {
                pages.insert(id.to_owned());
            }
            fields.values().for_each(|value| led_to(value, pages));
        }
        _ => {}
    }
}

/// The forms that are offered here.
fn offered(state: &Json, forms: &mut BTreeSet<String>) {
    match state {
        Json::Array(items) => items.iter().for_each(|item| offered(item, forms)),
        Json::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Json::String(kind) if name == "kind" => drop(forms.insert(kind.clone())),
                    _ => offered(value, forms),
                }
            }
        }
        _ => {}
    }
}

/// Every string that a person reads.
fn gather(screen: &str, name: &str, state: &Json, said: &mut Vec<Said>) {
    match state {
        // A shape without more to say is its name; a value that is no words is what a field holds.
        Json::String(_) if NAMES.contains(&name) || name == "shape" => {}
        Json::Object(_) if NAMES.contains(&name) || name == "value" => {}
        Json::String(text) => said.push((screen.to_owned(), text.clone())),
        Json::Array(items) => items.iter().for_each(|item| gather(screen, name, item, said)),
        Json::Object(fields) => fields.iter().for_each(|(name, value)| gather(screen, name, value, said)),
        _ => {}
    }
}

#[track_caller]
fn none(law: &str, breaches: BTreeSet<String>) {
    assert!(breaches.is_empty(), "{law}:\n  {}", breaches.into_iter().collect::<Vec<_>>().join("\n  "));
}

/// Where the words are allowed after a loss, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("urgent_help", "its signs have words of their own after a loss"),
    ("first_run", "it is behind her; nothing leads there"),
    ("due_date", "only `A new pregnancy` in Settings leads there"),
    ("form figures", "whose figures are shown, trimesters among them; reached on purpose"),
    ("form numbers", "the maternity unit's number keeps its name where it is typed"),
];

/// Sentences in which a word is innocent, and why.
const INNOCENT: &[(&str, &str)] = &[
    ("A new pregnancy", "the one way on, at the end of Settings; it has no other name"),
    ("Six weeks", "weeks of the calendar"),
    ("four weeks ago", "weeks of the calendar"),
    ("two weeks", "weeks of the calendar"),
    ("last 2 weeks", "weeks of the calendar, as PHQ-2 and GAD-2 ask"),
];

/// The text without the sentences in which a word is innocent.
fn innocent(text: &str) -> String {
    INNOCENT.iter().fold(text.to_owned(), |text, (phrase, _)| text.replace(phrase, ""))
}

#[test]
fn after_a_loss_no_screen_speaks_of_a_baby() {
    let spoken = r"(?i)\b(?:baby|babies|birth|pregnan\w*|weeks|trimesters?|due date|maternity)\b";
    let spoken = Regex::new(spoken).expect("a pattern");
    let mut breaches = BTreeSet::new();
    for stage in STAGES.iter().filter(|(_, _, ending)| matches!(ending, Some("loss" | "rather_not_say"))) {
        for (screen, text) in Walk::of(*stage, "en") {
            let allowed = ALLOWED.iter().any(|(place, _)| *place == screen);
            // What was kept before the loss was answered in the words of then.
            let before = screen.starts_with("toast of due_given") || screen.starts_with("urgent of");
            if !allowed && !before && spoken.is_match(&innocent(&text)) {
                breaches.insert(format!("{}, {screen}: {text}", stage.0));
            }
        }
    }
    none("said after a loss", breaches);
}

#[test]
fn after_a_birth_nothing_counts_towards_it() {
    let counting = Regex::new(r"(?i)\b(?:\d+ weeks|\d+w \d+d|trimester begins|days? to \d|due \d)").expect("a pattern");
    let stage = STAGES.iter().find(|(_, _, ending)| *ending == Some("birth")).expect("is a stage");
    let mut breaches = BTreeSet::new();
    for (screen, text) in Walk::of(*stage, "en") {
        let about_figures = ["form figures", "due_date", "first_run", "urgent_help"].contains(&screen.as_str());
        if !about_figures && !screen.starts_with("toast of") && counting.is_match(&innocent(&text)) {
            breaches.insert(format!("{screen}: {text}"));
        }
    }
    none("counted after a birth", breaches);
}

/// The accented language leaves no ASCII consonant of a catalogue as it was.
#[test]
fn no_screen_says_a_word_past_the_catalogue() {
    let run = Regex::new("[A-Za-z]{4,}").expect("a pattern");
    let plain = |word: &str| word.chars().any(|letter| !"aeiouAEIOU".contains(letter));
    let mut breaches = BTreeSet::new();
    for stage in STAGES {
        for (screen, text) in Walk::of(*stage, "en-XA") {
            if run.find_iter(&text).any(|word| plain(word.as_str())) {
                breaches.insert(format!("{screen}: {text}"));
            }
        }
    }
    none("said past the catalogue", breaches);
}

/// In the mirrored language each message is set between marks, and no letter stands outside them.
#[test]
fn every_word_of_a_screen_can_be_written_from_the_right() {
    let mut breaches = BTreeSet::new();
    for stage in STAGES {
        for (screen, text) in Walk::of(*stage, "ar-XB") {
            let mut depth = 0;
            for letter in text.chars() {
                match letter {
                    '\u{202e}' => depth += 1,
                    '\u{202c}' => depth -= 1,
                    _ if letter.is_ascii_alphabetic() && depth == 0 => {
                        breaches.insert(format!("{screen}: {text}"));
                    }
                    _ => {}
                }
            }
            assert_eq!(depth, 0, "{screen}: a mark is never closed: {text:?}");
        }
    }
    none("said without its direction", breaches);
}

#[test]
fn nothing_a_screen_says_is_left_unfilled() {
    let unfilled = Regex::new(r"\{\s*\$?[a-z]|^[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+$").expect("a pattern");
    let mut breaches = BTreeSet::new();
    for stage in STAGES {
        for (screen, text) in Walk::of(*stage, "en") {
            if unfilled.is_match(&text) {
                breaches.insert(format!("{}, {screen}: {text}", stage.0));
            }
        }
    }
    none("said unfinished", breaches);
}

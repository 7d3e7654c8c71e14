//! The library: an index that leads everywhere, pages that say what they rest on, and fit who reads them.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use evenfall_bindings::screens::library::{GlossaryState, LibraryPageState, LibraryState};
use evenfall_bindings::screens::sort_legs::{LegsLine, LegsSection};
use evenfall_bindings::screens::{Place, Tone};
use evenfall_bindings::{Answer, Diary, Moment, Submitted, Value};
use regex::Regex;

pub(crate) fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

pub(crate) fn now() -> Moment {
    at("2026-11-22T16:02:00+00:00")
}

pub(crate) fn one(field: &str, id: &str) -> Answer {
    Answer { field: field.to_owned(), value: Value::One(id.to_owned()) }
}

pub(crate) fn number(field: &str, number: f64) -> Answer {
    Answer { field: field.to_owned(), value: Value::Number(number) }
}

/// A diary in a folder of its own.
pub(crate) struct Bed {
    pub(crate) diary: Arc<Diary>,
    _folder: tempfile::TempDir,
}

impl Bed {
    pub(crate) fn new(country: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("diary").to_str().expect("a path").to_owned();
        let diary = Diary::open(path, vec![7; 32], "en".to_owned()).expect("opens");
        let bed = Self { diary, _folder: folder };
        bed.keeps("place", vec![one("country", country)]);
        bed
    }

    /// 29 weeks 4 days on the day.
    pub(crate) fn at_29_weeks(country: &str) -> Self {
        Self::due(country, "2027-02-03")
    }

    pub(crate) fn due(country: &str, day: &str) -> Self {
        let bed = Self::new(country);
        bed.keeps(
            "due_given",
            vec![Answer { field: "due".to_owned(), value: Value::On(day.parse().expect("a date")) }],
        );
        bed
    }

    pub(crate) fn after(how: &str, on: &str) -> Self {
        let bed = Self::at_29_weeks("england");
        let day = Answer { field: "ended_on".to_owned(), value: Value::On(on.parse().expect("a date")) };
        bed.keeps("ended", vec![one("how", how), day]);
        bed
    }

    #[track_caller]
    pub(crate) fn keeps(&self, kind: &str, answers: Vec<Answer>) {
        let done = self.diary.submit(kind.to_owned(), None, answers, Vec::new(), now()).expect("answers");
        assert!(matches!(done, Submitted::Kept { .. }), "{kind}: {done:?}");
    }

    #[track_caller]
    pub(crate) fn keeps_at(&self, kind: &str, at: Moment, mut answers: Vec<Answer>) {
        answers.push(Answer { field: "at".to_owned(), value: Value::At(at) });
        self.keeps(kind, answers);
    }

    fn index(&self) -> LibraryState {
        self.diary.library(now()).expect("reads")
    }

    #[track_caller]
    pub(crate) fn page(&self, id: &str) -> LibraryPageState {
        self.diary.library_page(id.to_owned(), now()).expect("reads").expect("is a page")
    }

    fn pages(&self) -> Vec<LibraryPageState> {
        let rows = self.index().groups.into_iter().flat_map(|group| group.rows);
        rows.filter_map(|row| match row.place {
            Place::LibraryPage { id } => Some(self.page(&id)),
            _ => None,
        })
        .collect()
    }
}

fn lines(sections: &[LegsSection]) -> impl Iterator<Item = &LegsLine> {
    sections.iter().flat_map(|section| section.lines.iter().chain(&section.more))
}

fn said(page: &LibraryPageState) -> Vec<&str> {
    lines(&page.sections).map(|line| line.words.as_str()).collect()
}

const STANDINGS: [&str; 5] = ["england", "united-states", "germany", "india", "other"];

#[test]
fn the_index_can_be_read_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary").to_str().expect("a path").to_owned();
    let diary = Diary::open(path, vec![7; 32], "en".to_owned()).expect("opens");
    let index = diary.library(now()).expect("reads");
    let rows: Vec<&Place> = index.groups.iter().flat_map(|group| group.rows.iter().map(|row| &row.place)).collect();
    let look_up =
        [&Place::Evening, &Place::Week { week: None }, &Place::Glossary, &Place::AdviceList, &Place::UrgentHelp];
    for place in look_up {
        assert!(rows.contains(&place), "{place:?}");
    }
    for place in rows {
        if let Place::LibraryPage { id } = place {
            let page = diary.library_page(id.clone(), now()).expect("reads").expect("is a page");
            assert!(!page.sections.is_empty() && page.hers.is_empty(), "{id}");
        }
    }
}

#[test]
fn a_page_that_is_not_there_is_none() {
    let bed = Bed::at_29_weeks("england");
    for id in ["", "Legs", "legs/", "ketchup", "../legs"] {
        assert_eq!(bed.diary.library_page(id.to_owned(), now()).expect("reads"), None, "{id}");
    }
}

#[test]
fn every_sentence_says_what_it_rests_on() {
    let beds = STANDINGS.map(Bed::at_29_weeks);
    let after = [Bed::after("birth", "2026-11-15"), Bed::after("loss", "2026-11-15")];
    for bed in beds.iter().chain(&after) {
        for page in bed.pages() {
            assert!(!page.review.is_empty(), "{}", page.id);
            for line in lines(&page.sections).chain(&page.stretches_basis) {
                let basis = [&line.words, &line.sure, &line.source, &line.studied_in];
                assert!(basis.iter().all(|part| !part.is_empty()), "{line:?}");
                let ours = line.source == "Our judgement";
                assert!(ours || !line.evidence.is_empty(), "{} has no row", line.words);
                assert!(line.spoken.contains(line.words.trim_end_matches('.')), "{line:?}");
            }
        }
    }
}

/// A row that is only remembered says so where it is read.
#[test]
fn what_is_only_remembered_is_marked() {
    let bed = Bed::at_29_weeks("england");
    let rest = bed.page("rest");
    let nap = lines(&rest.sections).find(|line| line.words.starts_with("A nap")).expect("naps");
    assert_eq!((nap.evidence[0].as_str(), nap.unreviewed.is_some()), ("D-025", true));
    let side = lines(&rest.sections).find(|line| line.words.starts_with("From 28 weeks")).expect("the side");
    assert_eq!((side.evidence[0].as_str(), side.unreviewed.is_none()), ("D-003", true));
}

#[test]
fn amounts_follow_the_authority_she_chose_and_no_other() {
    let iron = Regex::new(r"^Iron: ([\d.]+) mg a day").expect("a pattern");
    let of = |bed: &Bed| -> Vec<String> {
        let page = bed.page("nutrition");
        said(&page).iter().filter_map(|line| Some(iron.captures(line)?[1].to_owned())).collect()
    };
    assert_eq!(of(&Bed::at_29_weeks("england")), ["14.8"]);
    assert_eq!(of(&Bed::at_29_weeks("united-states")), ["27"]);
    assert_eq!(of(&Bed::at_29_weeks("germany")), ["16"]);
    assert_eq!(of(&Bed::at_29_weeks("india")), Vec::<String>::new());
    let bed = Bed::at_29_weeks("england");
    let form = bed.diary.form("figures".to_owned(), None, now()).expect("reads").expect("a form");
    let answers = form.fields.iter().map(|field| {
        let chosen = if field.id == "iron_target" { "efsa" } else { "as_in_country" };
        one(&field.id, chosen)
    });
    bed.keeps("figures", answers.collect());
    assert_eq!(of(&bed), ["16"]);
}

#[test]
fn anaemia_lines_are_those_of_her_country_alone() {
    let named = |country: &str| -> Vec<String> {
        let page = Bed::at_29_weeks(country).page("nutrition");
        let hers = said(&page).into_iter().filter(|line| line.contains("anaemia below")).map(str::to_owned);
        hers.collect()
    };
    assert!(named("england").concat().contains("below 105 after that"));
    assert!(named("united-states").concat().contains("11.0 g/dL"));
    assert!(named("india").concat().contains("all through"));
    assert!(STANDINGS.iter().all(|country| named(country).len() == 1));
}

#[test]
fn the_side_to_sleep_on_is_not_pushed_before_28_weeks() {
    // 27 weeks 6 days, and 28 weeks.
    let before = Bed::due("england", "2027-02-15").page("rest");
    let from = Bed::due("england", "2027-02-14").page("rest");
    assert!(said(&before).contains(&"Until 28 weeks, lie as suits you."));
    assert!(!said(&from).contains(&"Until 28 weeks, lie as suits you."));
    assert!(said(&from).contains(&"Lie on your side for naps too."));
    assert!(!said(&before).contains(&"Lie on your side for naps too."));
}

#[test]
fn folic_acid_to_the_end_of_week_12_is_told_until_then() {
    let told =
        |due: &str| said(&Bed::due("england", due).page("nutrition")).concat().contains("until the end of week 12");
    // 12 weeks 6 days, and 13 weeks.
    assert!(told("2027-05-31"));
    assert!(!told("2027-05-30"));
}

#[test]
fn pages_that_cannot_wait_lead_to_urgent_help_first() {
    let bed = Bed::at_29_weeks("england");
    for id in ["legs", "rest", "movement", "calm", "after"] {
        let urgent = bed.page(id).urgent.expect("a card");
        assert_eq!(urgent.tone, Tone::Urgent, "{id}");
        assert_eq!(urgent.action.expect("a button").place, Place::UrgentHelp, "{id}");
    }
    assert_eq!(bed.page("movement").urgent.expect("a card").lines.len(), 5);
}

#[test]
fn medicines_for_restless_legs_have_neither_name_nor_dose() {
    let named = r"(?i)\b(?:gabapentin|pregabalin|clonazepam|levodopa|carbidopa|oxycodone|pramipexole|ropinirole|rotigotine|opioids?|dopamine agonists?|\d+ ?(?:mg|µg))\b";
    let named = Regex::new(named).expect("a pattern");
    for bed in STANDINGS.map(Bed::at_29_weeks).iter().chain(&[Bed::after("loss", "2026-11-15")]) {
        let page = serde_json::to_string(&bed.page("medicines")).expect("writes");
        assert_eq!(named.find(&page).map(|hit| hit.as_str()), None);
    }
}

#[test]
fn her_own_entries_stand_on_the_page_they_bear_on() {
    let bed = Bed::at_29_weeks("england");
    assert!(bed.pages().iter().all(|page| page.hers.is_empty() && page.hers_label.is_empty()));
    bed.keeps_at("iron_dose", now(), vec![number("elemental", 65.0)]);
    bed.keeps_at("activity", now(), vec![one("what", "walking"), number("minutes", 30.0), one("effort", "can_talk")]);
    bed.keeps_at("drink", now(), vec![one("what", "instant_coffee"), number("portions", 2.0)]);
    bed.keeps_at(
        "result",
        now(),
        vec![one("analyte", "ferritin"), number("value", 41.0), one("unit", "micrograms-per-litre")],
    );
    assert_eq!(
        bed.page("nutrition").hers,
        ["Iron written today: 65 mg.", "Your latest ferritin: 41 µg/L, on 22 November."]
    );
    assert_eq!(
        bed.page("movement").hers,
        ["In the last seven days: 30 min of moderate movement. The advice is 150 minutes a week."]
    );
    assert!(bed.page("stirs").hers[0].contains("At the limit of 200 mg"));
}

#[test]
fn after_a_loss_the_index_offers_no_weeks() {
    let bed = Bed::after("loss", "2026-11-15");
    let places: Vec<Place> = bed.index().groups.into_iter().flat_map(|group| group.rows).map(|row| row.place).collect();
    assert!(!places.iter().any(|place| matches!(place, Place::Week { .. })));
    assert!(places.contains(&Place::Evening) && places.contains(&Place::Glossary));
}

#[test]
fn every_stretch_is_drawn_within_its_grid_in_the_letters_of_the_icons() {
    let letters = Regex::new(r"^[MLHVCSAZmlhvcsaz0-9 .\-]+$").expect("a pattern");
    let page = Bed::at_29_weeks("england").page("movement");
    assert!(page.stretches.len() >= 6);
    let mut drawings = BTreeSet::new();
    let absolute = Regex::new(r"[MLHV](\d+(?:\.\d+)?)(?:[ ,](\d+(?:\.\d+)?))?").expect("a pattern");
    for stretch in &page.stretches {
        assert!(letters.is_match(&stretch.drawing), "{}", stretch.title);
        assert!(stretch.drawing.starts_with('M') && stretch.steps.len() > 1, "{}", stretch.title);
        for hit in absolute.captures_iter(&stretch.drawing) {
            for number in hit.iter().skip(1).flatten() {
                assert!(number.as_str().parse::<f64>().expect("a number") <= 48.0, "{}", stretch.title);
            }
        }
        assert!(drawings.insert(stretch.drawing.clone()), "{} is drawn as another", stretch.title);
        assert!(stretch.steps.iter().all(|step| stretch.spoken.contains(step.as_str())), "{}", stretch.title);
    }
}

#[test]
fn each_pillar_of_today_leads_to_a_page_that_is_there() {
    for bed in [Bed::at_29_weeks("england"), Bed::after("birth", "2026-11-15"), Bed::after("loss", "2026-11-15")] {
        let pillars = bed.diary.today(now()).expect("reads").pillars;
        assert_eq!(pillars.len(), 5);
        for pillar in pillars {
            match pillar.place {
                Place::LibraryPage { id } => assert_eq!(bed.page(&id).pillar, Some(pillar.pillar), "{id}"),
                place => assert_eq!(place, Place::Nights),
            }
        }
        let care = bed.diary.care(now()).expect("reads");
        assert!(care.rows.iter().any(|row| row.place == Place::Library));
    }
}

#[test]
fn the_glossary_runs_from_a_to_z_and_explains_the_hard_words_of_the_brief() {
    let glossary = Bed::at_29_weeks("england").diary.glossary(now()).expect("reads");
    let terms: Vec<String> = glossary.terms.iter().map(|term| term.term.to_lowercase()).collect();
    assert!(terms.is_sorted() && terms.len() > 45);
    let names: String = glossary.terms.iter().map(|term| format!("{} {} ", term.term, term.also)).collect();
    for word in [
        "RLS",
        "Willis-Ekbom",
        "Idiopathic",
        "Ferritin",
        "Haemoglobin",
        "TSAT",
        "CRP",
        "Elemental iron",
        "Haem iron",
        "Trimester",
        "Due date",
    ] {
        assert!(names.contains(word), "{word}");
    }
}

#[test]
fn after_a_loss_the_glossary_leaves_out_the_words_of_a_pregnancy() {
    let ids = |bed: &Bed| -> Vec<String> {
        bed.diary.glossary(now()).expect("reads").terms.into_iter().map(|term| term.id).collect()
    };
    let after = ids(&Bed::after("loss", "2026-11-15"));
    for id in ["trimester", "due_date", "weeks_and_days", "term", "placenta", "crl"] {
        assert!(!after.contains(&id.to_owned()), "{id}");
    }
    assert!(after.contains(&"ferritin".to_owned()));
}

/// Her words in a page, as text to read.
pub(crate) fn section_in_text(text: &mut String, section: &LegsSection) {
    write!(text, "\n== {}\n", section.title).expect("writes");
    lines_in_text(text, &section.lines);
    if let Some(label) = &section.more_label {
        writeln!(text, "[{label}]").expect("writes");
        lines_in_text(text, &section.more);
    }
}

pub(crate) fn lines_in_text(text: &mut String, lines: &[LegsLine]) {
    for line in lines {
        let basis = [&line.sure, &line.source, &line.country, &line.studied_in].into_iter().chain(&line.unreviewed);
        let basis: Vec<&str> = basis.map(String::as_str).filter(|part| !part.is_empty()).collect();
        writeln!(text, "· {}\n    {} ({})", line.words, basis.join(" · "), line.evidence.join(" ")).expect("writes");
    }
}

fn page_in_text(page: &LibraryPageState) -> String {
    let mut text = format!("{}\n{}\n", page.title, page.review);
    if let Some(urgent) = &page.urgent {
        write!(text, "\n! {}\n", urgent.lead).expect("writes");
        urgent.lines.iter().for_each(|line| writeln!(text, "  {line}").expect("writes"));
    }
    for section in &page.sections {
        section_in_text(&mut text, section);
    }
    for (label, list) in [(&page.list_label, &page.list)].into_iter().filter(|(_, list)| !list.is_empty()) {
        write!(text, "\n== {label}\n").expect("writes");
        list.iter().for_each(|line| writeln!(text, "· {line}").expect("writes"));
    }
    if !page.stretches.is_empty() {
        write!(text, "\n== {}\n", page.stretches_label).expect("writes");
        lines_in_text(&mut text, page.stretches_basis.as_slice());
        for stretch in &page.stretches {
            writeln!(text, "· {}", stretch.spoken).expect("writes");
        }
    }
    text.push('\n');
    page.actions.iter().for_each(|action| writeln!(text, "→ {}", action.words).expect("writes"));
    text
}

fn index_in_text(index: &LibraryState) -> String {
    let mut text = format!("{}\n{}\n{}\n", index.title, index.line, index.review);
    for group in &index.groups {
        write!(text, "\n== {}\n", group.title).expect("writes");
        group.rows.iter().for_each(|row| writeln!(text, "· {}: {}", row.title, row.note).expect("writes"));
    }
    text
}

fn glossary_in_text(glossary: &GlossaryState) -> String {
    let mut text = format!("{}\n", glossary.title);
    for term in &glossary.terms {
        writeln!(text, "· {}", term.spoken).expect("writes");
    }
    text
}

/// Text that is reviewed by reading it.
#[track_caller]
pub(crate) fn golden(name: &str, said: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/library").join(format!("{name}.txt"));
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("writes");
        fs::write(&file, said).expect("writes");
    }
    let known = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(said, known, "{name}: EVENFALL_ACCEPT=1 writes it anew; read it as she would");
}

#[test]
fn pages_read_as_their_golden_texts() {
    let beds = [
        ("england_29_weeks", Bed::at_29_weeks("england")),
        ("us_29_weeks", Bed::at_29_weeks("united-states")),
        ("after_loss", Bed::after("loss", "2026-11-15")),
    ];
    for (name, bed) in beds {
        golden(&format!("{name}/index"), &index_in_text(&bed.index()));
        for page in bed.pages() {
            golden(&format!("{name}/{}", page.id), &page_in_text(&page));
        }
        golden(&format!("{name}/glossary"), &glossary_in_text(&bed.diary.glossary(now()).expect("reads")));
    }
    golden("after_birth/after", &page_in_text(&Bed::after("birth", "2026-11-15").page("after")));
}

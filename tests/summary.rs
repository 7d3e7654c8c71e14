//! The summary for her midwife in every form: what it holds, what it leaves out, and what it survives.
//!
//! What is read stands in `vectors/summary/<diary>.txt`; `EVENFALL_ACCEPT=1` writes it anew, to be read again.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use evenfall_core::copies::{self, Passphrase, WorkFactor, import_json};
use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};
use evenfall_core::moment::Moment;
use evenfall_core::screens::summary::{SummaryPages, SummaryState};
use evenfall_core::store::{Key, Store};
use evenfall_core::summary::content::{Block, SectionId, Summary};
use evenfall_core::summary::fhir::codes;
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{Handover, SummaryFile, SummaryForm, SummaryPaper, Wanted};
use evenfall_core::words::{Language, Words};
use serde_json::Value as Json;

pub(crate) const NOW: &str = "2026-11-22T08:52:00+00:00";

pub(crate) fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

/// A diary to hand over.
pub(crate) struct Desk {
    pub(crate) store: Store,
    pub(crate) words: Words,
    _folder: tempfile::TempDir,
}

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample").join(name).with_extension("json")
}

impl Desk {
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = Key::from_bytes(&[7; 32]).expect("a key");
        let store = Store::open(&folder.path().join("diary"), &key).expect("opens");
        Self { store, words: Words::in_language(Language::English), _folder: folder }
    }

    pub(crate) fn of(name: &str) -> Self {
        let desk = Self::empty();
        let mut file = fs::File::open(sample(name)).expect("a sample");
        import_json(&desk.store, &mut file, &desk.words).expect("is taken in");
        desk
    }

    pub(crate) fn keep(&self, when: &str, kind: &str, answers: &[(&str, Value)]) {
        let now = at(when);
        let given = answers.iter().fold(Answers::new().with("at", Value::At(now)), |so_far, (field, value)| {
            so_far.with(field, value.clone())
        });
        let every: Vec<String> = answers.iter().map(|(field, _)| (*field).to_owned()).collect();
        let done = diary::submit(&self.store, kind, None, &given, &every, now, &self.words).expect("answers");
        assert!(matches!(done, Some(Submitted::Kept(_))), "{kind}: {done:?}");
    }

    pub(crate) fn summary(&self, wanted: &Wanted) -> Summary {
        Summary::read(&self.store, wanted, at(NOW), &self.words).expect("reads")
    }

    fn files(&self, form: SummaryForm) -> Vec<SummaryFile> {
        let handover = Handover::read(&self.store, &Wanted::default(), at(NOW), &self.words).expect("reads");
        handover.files(form, SummaryPaper::A4, &self.words).expect("prints")
    }

    /// Every form in one text, the page left out, for its letters are drawn.
    fn all_told(&self) -> String {
        let forms = [SummaryForm::Text, SummaryForm::Csv, SummaryForm::Json, SummaryForm::Html, SummaryForm::Fhir];
        forms
            .iter()
            .flat_map(|form| self.files(*form))
            .map(|file| String::from_utf8(file.bytes).expect("is UTF-8"))
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn pdf(&self) -> Vec<u8> {
        self.files(SummaryForm::Pdf).remove(0).bytes
    }
}

fn one(id: &str) -> Value {
    Value::One(id.to_owned())
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn on(day: &str) -> Value {
    Value::On(day.parse().expect("a date"))
}

fn between(first: &str, last: &str) -> Wanted {
    let day = |text: &str| text.parse().expect("a date");
    Wanted { range: SummaryRange::Between { first: day(first), last: day(last) }, sections: None }
}

/// How many pages a PDF has.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let pages = regex::Regex::new(r"/Type\s*/Page\b").expect("a pattern");
    pages.find_iter(&text).count()
}

/// Holds a text against the one that was read.
#[track_caller]
fn agrees(name: &str, said: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/summary").join(name);
    if std::env::var_os("EVENFALL_ACCEPT").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes it");
        fs::write(&path, said).expect("writes");
    }
    let read = fs::read_to_string(&path).unwrap_or_default();
    assert!(said == read, "{name} reads otherwise; EVENFALL_ACCEPT=1 writes it anew, then read it:\n{said}");
}

#[test]
fn the_summary_of_every_sample_reads_as_it_was_read() {
    for name in ["restless", "running", "after_birth", "after_loss", "undated", "new"] {
        let desk = Desk::of(name);
        let text = desk.summary(&Wanted::default()).text(&desk.words);
        assert!(text.chars().count() <= 2_500, "{name}: {} characters", text.chars().count());
        agrees(&format!("{name}.txt"), &text);
    }
}

/// FNV-1a of 64 bits, which a shell has in three lines: its own test holds the bytes it is given against the same list.
fn trace(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[test]
fn the_same_diary_moment_and_language_give_the_same_bytes() {
    let (one, other) = (Desk::of("restless"), Desk::of("restless"));
    let mut lines = Vec::new();
    for form in SummaryForm::ALL {
        for (file, again) in one.files(form).into_iter().zip(other.files(form)) {
            assert_eq!(file, again);
            lines.push(format!("{} {} {}", file.name, file.bytes.len(), trace(&file.bytes)));
        }
    }
    agrees("bytes.txt", &(lines.join("\n") + "\n"));
}

#[test]
fn a_warning_sign_stands_first_and_a_result_past_a_line_before_the_others() {
    let desk = Desk::of("restless");
    assert_eq!(desk.summary(&Wanted::default()).sections[0].id, SectionId::Questions);
    desk.keep("2026-11-21T16:30:00+00:00", "symptom", &[("what", one("bleeding"))]);
    let summary = desk.summary(&Wanted::default());
    assert!(summary.sections[0].urgent && summary.sections[0].id == SectionId::Signs);
    assert!(summary.text(&desk.words).contains("WARNING SIGN: Bleeding, 21 Nov, 16:30"));
    let results = summary.sections.iter().find(|section| section.id == SectionId::Results).expect("a part");
    let Block::Results(table) = &results.blocks[0] else { panic!("no table") };
    let past: Vec<bool> = table.rows.iter().map(|row| row.past).collect();
    let mut ranked = past.clone();
    ranked.sort_by_key(|past| !past);
    assert!(past[0] && past == ranked, "{past:?}");
}

#[test]
fn what_is_left_out_is_in_no_form() {
    let desk = Desk::of("restless");
    let wanted = Wanted { sections: Some(vec![SectionId::Questions]), ..Wanted::default() };
    let handover = Handover::read(&desk.store, &wanted, at(NOW), &desk.words).expect("reads");
    for form in SummaryForm::ALL.into_iter().filter(|form| *form != SummaryForm::Pdf) {
        for file in handover.files(form, SummaryPaper::A4, &desk.words).expect("prints") {
            let told = String::from_utf8(file.bytes).expect("is UTF-8");
            assert!(told.contains("Does a ferritin of 41 matter"), "{}", file.name);
            for other in ["2276-4", "µg/L", "2027-02-03", "3 February", "mmHg", "Alginate"] {
                assert!(!told.contains(other), "{} tells {other}", file.name);
            }
        }
    }
    let nothing = Wanted { sections: Some(Vec::new()), ..Wanted::default() };
    assert!(desk.summary(&nothing).sections.is_empty());
}

#[test]
fn a_past_date_shows_the_due_date_that_was_in_use_then() {
    let desk = Desk::of("restless");
    let told = |first, last| desk.summary(&between(first, last)).text(&desk.words).replace("\n  ", " ");
    let before_the_scan = told("2026-06-20", "2026-07-20");
    assert!(before_the_scan.contains("Next visit Fri 24 Jul"), "{before_the_scan}");
    assert!(!before_the_scan.contains("ferritin of 41"), "a question of later: {before_the_scan}");
    assert!(before_the_scan.contains("30 January 2027, By last period"), "{before_the_scan}");
    assert!(!before_the_scan.contains("3 February"), "{before_the_scan}");
    assert!(!before_the_scan.contains("Ferritin"), "results of later days: {before_the_scan}");
    let after_the_scan = told("2026-07-20", "2026-08-20");
    assert!(after_the_scan.contains("3 February 2027, By scan"), "{after_the_scan}");
    assert!(after_the_scan.contains("30 January 2027 by last period, not in use"), "{after_the_scan}");
}

#[test]
fn after_a_loss_no_form_speaks_of_a_baby_or_of_weeks() {
    let weeks =
        regex::Regex::new(r"(?i)\bbab(?:y|ies)\b|\b\d+w\b|\bweeks\b|trimester|2027|\bdue\b").expect("a pattern");
    for range in [SummaryRange::FourWeeks, between("2026-08-01", "2026-08-20").range] {
        let desk = Desk::of("after_loss");
        let wanted = Wanted { range, sections: None };
        let handover = Handover::read(&desk.store, &wanted, at(NOW), &desk.words).expect("reads");
        for form in SummaryForm::ALL.into_iter().filter(|form| *form != SummaryForm::Pdf) {
            for file in handover.files(form, SummaryPaper::A4, &desk.words).expect("prints") {
                let told = String::from_utf8(file.bytes).expect("is UTF-8").replace("birthDate", "");
                let found = weeks.find(&told).map(|hit| hit.as_str().to_owned());
                assert_eq!(found, None, "{}", file.name);
            }
        }
    }
}

/// What she might paste: every trap that a page, a table, a browser and a parser have, 1,000 characters of it.
fn nasty(length: usize) -> String {
    let traps = "=HYPERLINK(\"http://x\",\"y\") </script><script>alert(1)</script> متى أستطيع؟ 😀👩‍👩‍👧 \u{202e}abc\u{7} ]]> & \"' 女 ";
    traps.chars().cycle().take(length).collect()
}

#[test]
fn whatever_she_wrote_every_form_stays_whole() {
    let desk = Desk::of("restless");
    for minute in 0..12 {
        let when = format!("2026-11-20T10:{minute:02}:00+00:00");
        desk.keep(&when, "question", &[("words", text(&nasty(1_000)))]);
        desk.keep(&when, "medicine", &[("name", text(&nasty(200))), ("amount", text(&nasty(100)))]);
        desk.keep(&when, "remark", &[("words", text(&nasty(4_000)))]);
    }
    let pdf = desk.pdf();
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() <= 100_000, "{} bytes", pdf.len());
    assert!((1..=2).contains(&pages(&pdf)), "{} pages", pages(&pdf));
    let told = desk.summary(&Wanted::default()).text(&desk.words);
    assert!(told.chars().count() <= 2_500 && told.contains("(cut here)"), "{}", told.chars().count());
    assert!(!told.contains('\u{7}'), "{told}");
    for line in desk.summary(&Wanted::default()).sections.iter().flat_map(|section| &section.blocks) {
        let Block::Questions(asked) = line else { continue };
        let marks = |mark: char| asked.iter().map(|line| line.matches(mark).count()).sum::<usize>();
        assert_eq!(marks('\u{202e}'), marks('\u{202c}'), "a direction is left open");
    }
    let html = String::from_utf8(desk.files(SummaryForm::Html).remove(0).bytes).expect("is UTF-8");
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"));
    for file in desk.files(SummaryForm::Csv) {
        let table = String::from_utf8(file.bytes).expect("is UTF-8");
        let mut reader = csv_cells(&table);
        assert!(reader.all(|cell| !cell.starts_with(['=', '+', '@'])), "{}", file.name);
    }
    let fhir: Json = serde_json::from_slice(&desk.files(SummaryForm::Fhir).remove(0).bytes).expect("is JSON");
    let mut objects = Vec::new();
    walk(&fhir, &mut objects);
    let narratives: Vec<&str> = objects.iter().filter_map(|object| object.get("div")?.as_str()).collect();
    assert!(
        narratives.len() > 20 && narratives.iter().all(|div| !div.contains("<script")),
        "a narrative holds a script"
    );
}

/// The cells of a table, as RFC 4180 has them.
fn csv_cells(table: &str) -> impl Iterator<Item = String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for letter in table.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' | '\r' | '\n' if !quoted => cells.push(std::mem::take(&mut cell)),
            letter => cell.push(letter),
        }
    }
    cells.into_iter()
}

#[test]
fn an_empty_diary_and_one_with_a_single_entry_make_whole_pages() {
    let desk = Desk::empty();
    for form in SummaryForm::ALL {
        assert_eq!(desk.files(form).len(), 1);
    }
    assert_eq!(desk.files(SummaryForm::Csv)[0].bytes, b"number,question\r\n", "a header, as there is nothing else");
    let summary = desk.summary(&Wanted::default());
    let logged: Vec<&str> =
        summary.sections.iter().filter(|section| !section.is_empty()).map(|section| section.id.id()).collect();
    assert_eq!(logged, ["signs"], "only that no sign was written");
    desk.keep("2026-11-22T03:12:00+00:00", "spell", &[]);
    assert!(desk.summary(&Wanted::default()).text(&desk.words).contains("1 of 1 nights written were restless"));
    assert_eq!(pages(&desk.pdf()), 1);
}

#[test]
fn an_ordinary_month_is_one_page_on_either_paper() {
    for name in ["restless", "running", "after_birth", "undated"] {
        let desk = Desk::of(name);
        for paper in [SummaryPaper::A4, SummaryPaper::Letter] {
            let printed = desk.summary(&Wanted::default()).printed(paper, &desk.words).expect("prints");
            assert_eq!((printed.pages, pages(&printed.pdf)), (1, 1), "{name} on {paper:?}");
        }
    }
}

#[test]
fn the_page_on_the_screen_is_the_one_handed_over() {
    let desk = Desk::of("restless");
    let drawn = |desk: &Desk, wanted: &Wanted| {
        SummaryPages::read(&desk.store, wanted, SummaryPaper::A4, at(NOW), &desk.words).expect("prints")
    };
    let page = drawn(&desk, &Wanted::default());
    assert_eq!(page.pdf, desk.pdf());
    assert_eq!(page.spoken, ["Page 1 of 1, as it is printed. What it says stands below, part by part."]);
    for minute in 0..20 {
        let when = format!("2026-11-20T10:{minute:02}:00+00:00");
        desk.keep(&when, "question", &[("words", text(&nasty(1_000)))]);
        desk.keep(&when, "medicine", &[("name", text(&nasty(200))), ("amount", text(&nasty(100)))]);
    }
    let two = drawn(&desk, &Wanted::default());
    assert_eq!((two.spoken.len(), pages(&two.pdf)), (2, 2));
    let none = drawn(&desk, &Wanted { sections: Some(Vec::new()), ..Wanted::default() });
    assert_eq!(none, SummaryPages { pdf: Vec::new(), spoken: Vec::new() }, "nothing goes in, so there is no page");
}

#[test]
fn three_hundred_symptoms_a_day_fit_two_pages() {
    let desk = Desk::of("restless");
    let ids: Vec<&str> = evenfall_core::symptoms::catalogue::SYMPTOMS.iter().map(|symptom| symptom.id).collect();
    for (count, id) in ids.iter().cycle().take(300).enumerate() {
        let when = format!("2026-11-21T{:02}:{:02}:00+00:00", 8 + count / 60, count % 60);
        desk.keep(&when, "symptom", &[("what", one(id))]);
    }
    let pdf = desk.pdf();
    assert!(pages(&pdf) <= 2 && pdf.len() <= 100_000, "{} pages, {} bytes", pages(&pdf), pdf.len());
    assert!(desk.summary(&Wanted::default()).text(&desk.words).chars().count() <= 2_500);
}

#[test]
fn ten_years_are_one_chart_that_says_what_it_leaves_out() {
    let desk = Desk::of("restless");
    let summary = desk.summary(&between("2016-11-22", "2026-11-22"));
    let legs = summary.sections.iter().find(|section| section.id == SectionId::Legs).expect("a part");
    let Block::Bars(bars) = &legs.blocks[0] else { panic!("no bars") };
    assert_eq!(bars.bars.len(), 10);
    assert!(bars.caption.contains("nights before are not drawn"), "{}", bars.caption);
    let pdf = summary.printed(SummaryPaper::Letter, &desk.words).expect("prints").pdf;
    assert!(pages(&pdf) <= 2);
}

#[test]
fn of_three_pregnancies_the_latest_is_told() {
    let desk = Desk::empty();
    for (told, due, ended) in [
        ("2022-03-01T10:00:00+00:00", "2022-10-01", Some("2022-10-02")),
        ("2024-03-01T10:00:00+00:00", "2024-10-01", Some("2024-09-20")),
        ("2026-06-01T10:00:00+00:00", "2027-02-03", None),
    ] {
        desk.keep(told, "due_given", &[("due", on(due))]);
        if let Some(day) = ended {
            desk.keep(&format!("{day}T20:00:00+00:00"), "ended", &[("how", one("birth")), ("ended_on", on(day))]);
        }
    }
    let told = desk.summary(&Wanted::default()).text(&desk.words);
    assert!(told.contains("3 February 2027") && !told.contains("2024") && !told.contains("2022"), "{told}");
    let then = desk.summary(&between("2024-09-01", "2024-10-01")).text(&desk.words);
    assert!(then.contains("Birth: 20 September 2024"), "{then}");
}

#[test]
fn a_square_code_stands_only_where_all_of_it_fits() {
    let desk = Desk::of("restless");
    assert_eq!(desk.summary(&Wanted::default()).squares(&desk.words), None);
    let wanted = Wanted { sections: Some(vec![SectionId::Questions, SectionId::Legs]), ..Wanted::default() };
    let squares = desk.summary(&wanted).squares(&desk.words).expect("fits");
    assert!(squares.text.len() <= 1_200 && squares.text.contains("What can I do when it wakes me at 3?"));
    let side = usize::try_from(squares.side).expect("a side");
    assert_eq!(squares.dark.len(), side * side);
    // The three corners that a camera looks for.
    for corner in [0, side - 7, side * (side - 7)] {
        assert!(squares.dark[corner..corner + 7].iter().all(|dark| *dark));
    }
}

#[test]
fn a_locked_file_opens_with_the_passphrase_and_with_no_other() {
    let bytes = Desk::of("new").pdf();
    let passphrase = "7K2M-9QXC-4DTR-W8ZN-35HB-VYPE";
    let quick = WorkFactor::new(2).expect("a factor");
    let sealed = copies::seal_bytes(&bytes, &Passphrase::choose(passphrase).expect("stands"), quick).expect("seals");
    let open = |passphrase: &str| {
        let identity = age::scrypt::Identity::new(age::secrecy::SecretString::from(passphrase));
        let decryptor = age::Decryptor::new(sealed.as_slice()).expect("is an age file");
        let mut opened = Vec::new();
        let reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).ok();
        reader.map(|mut reader| {
            reader.read_to_end(&mut opened).expect("reads");
            opened
        })
    };
    assert_eq!(open(passphrase), Some(bytes.clone()));
    assert_eq!(open("7K2M-9QXC-4DTR-W8ZN-35HB-VYPF"), None);
    assert!(!sealed.windows(4).any(|window| window == b"%PDF"));
}

#[test]
fn what_was_shared_is_kept_without_to_whom_and_can_be_forgotten() {
    let desk = Desk::of("restless");
    let shared =
        |desk: &Desk| SummaryState::read(&desk.store, &Wanted::default(), at(NOW), &desk.words).expect("reads");
    assert!(shared(&desk).shared.is_empty() && shared(&desk).no_shared.is_some());
    let handover = Handover::read(&desk.store, &Wanted::default(), at(NOW), &desk.words).expect("reads");
    let id = handover.keep_shared(&desk.store, SummaryForm::Pdf, at(NOW)).expect("keeps");
    let state = shared(&desk);
    assert_eq!(state.shared[0].words, "22 Nov, 08:52: A page, to print or read (PDF), 26 Oct to 22 Nov");
    let mut export = Vec::new();
    copies::export_json(&desk.store, at(NOW), &mut export).expect("exports");
    let again = Desk::empty();
    import_json(&again.store, &mut std::io::Cursor::new(&export), &again.words).expect("is taken in");
    assert_eq!(shared(&again).shared, state.shared);
    assert!(Handover::forget_shared(&desk.store, id).expect("forgets"));
    assert!(shared(&desk).shared.is_empty());
    assert!(!Handover::forget_shared(&desk.store, id).expect("answers"));
}

#[test]
fn a_file_bears_the_day_and_no_name() {
    let desk = Desk::of("restless");
    let names: BTreeSet<String> =
        SummaryForm::ALL.iter().flat_map(|form| desk.files(*form)).map(|file| file.name).collect();
    let plain = regex::Regex::new(r"^summary-2026-11-22(?:-[a-z]+)?\.(?:pdf|txt|csv|json|html|fhir\.json)$");
    let plain = plain.expect("a pattern");
    assert!(names.iter().all(|name| plain.is_match(name)), "{names:?}");
}

/// Every object of a document, one by one.
fn walk<'a>(json: &'a Json, found: &mut Vec<&'a serde_json::Map<String, Json>>) {
    match json {
        Json::Object(object) => {
            found.push(object);
            object.values().for_each(|value| walk(value, found));
        }
        Json::Array(list) => list.iter().for_each(|value| walk(value, found)),
        _ => {}
    }
}

#[test]
fn the_fhir_form_holds_only_codes_and_units_that_may_be_written() {
    for name in ["restless", "after_birth", "after_loss", "undated", "new"] {
        let desk = Desk::of(name);
        let fhir: Json = serde_json::from_slice(&desk.files(SummaryForm::Fhir).remove(0).bytes).expect("is JSON");
        let mut objects = Vec::new();
        walk(&fhir, &mut objects);
        for object in objects {
            let said = |field: &str| object.get(field).and_then(Json::as_str);
            match (said("system"), said("code")) {
                (Some(codes::UCUM), Some(unit)) => assert!(codes::UNITS.contains(&unit), "{name}: {unit}"),
                (Some(system), Some(code)) => {
                    let known = codes::ALL.iter().find(|one| one.system == system && one.code == code);
                    assert_eq!(known.map(|one| one.display), said("display"), "{name}: {system} {code}");
                }
                _ => {}
            }
            assert!(!object.contains_key("contained"), "{name}: a resource within another");
        }
        let patient = fhir["entry"][1]["resource"].as_object().expect("a patient");
        assert_eq!(patient["resourceType"], "Patient");
        assert!(
            ["identifier", "telecom", "address", "photo", "contact"].iter().all(|told| !patient.contains_key(*told))
        );
        assert_eq!(patient["name"][0].as_object().expect("a name").keys().collect::<Vec<_>>(), ["_text"]);
    }
}

#[test]
fn no_line_of_the_content_tells_a_clinician_what_to_do() {
    let orders = regex::Regex::new(r"(?i)\b(?:should|must|consider|recommend|prescribe|refer her|needs? to be)\b");
    let orders = orders.expect("a pattern");
    for name in ["restless", "after_birth", "after_loss", "undated", "new"] {
        let desk = Desk::of(name);
        let told = desk.all_told();
        assert_eq!(orders.find(&told).map(|hit| hit.as_str().to_owned()), None, "{name}");
    }
}

#[test]
fn every_language_makes_whole_pages() {
    for language in [Language::English, Language::Accented, Language::Mirrored] {
        let desk = Desk::of("restless");
        let words = Words::in_language(language);
        let summary = Summary::read(&desk.store, &Wanted::default(), at(NOW), &words).expect("reads");
        let pdf = summary.printed(SummaryPaper::A4, &words).expect("prints").pdf;
        assert!(pages(&pdf) <= 2, "{language:?}: {} pages", pages(&pdf));
    }
}

#[test]
fn the_screen_numbers_the_pages_of_what_goes_in_and_says_where_nothing_does() {
    let desk = Desk::of("restless");
    let read = |wanted: &Wanted| SummaryState::read(&desk.store, wanted, at(NOW), &desk.words).expect("reads");
    let pages = |state: &SummaryState| state.sections.iter().filter_map(|part| part.page.clone()).collect::<Vec<_>>();
    let usual = read(&Wanted::default());
    assert_eq!((usual.dates, usual.nothing_in), (None, None));
    let two = Wanted { sections: Some(vec![SectionId::Legs, SectionId::Questions]), ..Wanted::default() };
    assert_eq!(pages(&read(&two)), ["1 of 2", "2 of 2"]);
    let none = read(&Wanted { sections: Some(Vec::new()), ..Wanted::default() });
    assert!(none.nothing_in.is_some() && pages(&none).is_empty());
    let dates = read(&between("2026-06-20", "2026-07-20")).dates.expect("dates of her own");
    assert_eq!(dates.latest, "2026-11-22".parse().expect("a date"));
}

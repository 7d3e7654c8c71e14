//! The summary for her midwife, as a page, as a message and as a clinic's software takes it.
//!
//! The page is made beside reportlab's, of the same content: CPU time, for reportlab is a process of its own and times
//! its rounds itself, see `page.py`. Text and the FHIR bundle are of a whole pregnancy, reading the diary included. Their
//! floor asks the questions of `summary.sql`, written down as those of `today.sql` were, and writes as many bytes with
//! `serde_json`.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use chrono::Days;
use evenfall_core::copies::import_json;
use evenfall_core::store::Store;
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{Handover, SummaryForm, SummaryPaper, Wanted};
use evenfall_core::words::Words;
use serde_json::Value as Json;

use crate::diaries::{Diaries, PREGNANCY, key, now, words};
use crate::measure::{Times, beside, beside_another, by_itself, turn_about};
use crate::{Ran, bare};

const ROUNDS: usize = 60;
/// Evenfall and reportlab take turns so often, each with some rounds of its own.
const TURNS: usize = 4;

/// The whole of the diary of one pregnancy.
pub fn every_day() -> SummaryRange {
    let last = now().civil_day();
    SummaryRange::Between { first: last - Days::new(PREGNANCY), last }
}

pub fn run(diaries: &Diaries) -> Ran {
    let words = words();
    let pregnancy = Store::open(&diaries.pregnancy, &key())?;
    let sample = Store::open(&diaries.beside("sample"), &key())?;
    let export = Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample/restless.json");
    import_json(&sample, &mut File::open(export)?, &words)?;
    for (name, store) in [("the sample diary", &sample), ("one pregnancy", &pregnancy)] {
        page(name, store, diaries, &words)?;
    }
    let bare = bare::open(&diaries.pregnancy)?;
    let questions: Vec<&str> = include_str!("summary.sql").lines().filter(|line| !line.is_empty()).collect();
    let wanted = Wanted { range: every_day(), sections: None };
    for (name, form) in [("plain text", SummaryForm::Text), ("the FHIR bundle", SummaryForm::Fhir)] {
        let ours = || made(&pregnancy, &wanted, form, &words).expect("makes it");
        let file = ours();
        let as_json = if form == SummaryForm::Fhir {
            serde_json::from_slice(&file)?
        } else {
            Json::from(std::str::from_utf8(&file)?)
        };
        let mut found = 0;
        let floor = || {
            found = questions.iter().map(|sql| bare::read(&bare, sql, []).expect("reads")).sum();
            serde_json::to_vec_pretty(&as_json).expect("writes")
        };
        let times = turn_about(ROUNDS, ours, floor);
        beside(&format!("the summary of one pregnancy: {name}"), &times, 2.0);
        println!("  {} bytes, from {found} rows read", file.len());
    }
    Ok(())
}

fn made(
    store: &Store,
    wanted: &Wanted,
    form: SummaryForm,
    words: &Words,
) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let handover = Handover::read(store, wanted, now(), words)?;
    Ok(handover.files(form, SummaryPaper::A4, words)?.remove(0).bytes)
}

/// The page of four weeks, from what was read of the diary.
fn page(name: &str, store: &Store, diaries: &Diaries, words: &Words) -> Ran {
    let what = format!("the summary's page: four weeks of {name}");
    let four_weeks = Wanted::default();
    let handover = Handover::read(store, &four_weeks, now(), words)?;
    let file = || handover.files(SummaryForm::Pdf, SummaryPaper::A4, words).expect("prints").remove(0).bytes;
    let bytes = file().len();
    let content = diaries.beside("summary.json");
    std::fs::write(&content, made(store, &four_weeks, SummaryForm::Json, words)?)?;
    let mut times = [Times::default(), Times::default()];
    let python = python();
    let theirs = diaries.beside("reportlab.pdf");
    for _ in 0..TURNS {
        for _ in 0..ROUNDS / TURNS {
            times[0].add(file);
        }
        if let Some(python) = &python {
            rounds_of_reportlab(python, &content, &theirs, &mut times[1])?;
        }
    }
    if python.is_some() {
        beside_another(&what, "reportlab", &times, 0.5);
        println!("  {bytes} bytes of PDF; reportlab's are {}", std::fs::metadata(&theirs)?.len());
    } else {
        by_itself(&what, &times[0]);
        println!("  {bytes} bytes of PDF; not held against reportlab, which is not here: tests/run bench brings it");
    }
    Ok(())
}

fn rounds_of_reportlab(python: &Path, content: &Path, page: &Path, times: &mut Times) -> Ran {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = Command::new(python)
        .args([here.join("benches/page.py").as_path(), content, &here.join("../core/src/summary/fonts")])
        .arg((ROUNDS / TURNS).to_string())
        .arg(page)
        .output()?;
    if !out.status.success() {
        return Err(format!("page.py failed: {}", String::from_utf8_lossy(&out.stderr)).into());
    }
    for round in std::str::from_utf8(&out.stdout)?.lines() {
        let (wall, processor) = round.split_once(' ').ok_or("page.py tells no round")?;
        times.told(Duration::from_secs_f64(wall.parse()?), Duration::from_secs_f64(processor.parse()?));
    }
    Ok(())
}

/// The Python that has reportlab, where the part `bench` has put it: beside the folder this bench was built in.
fn python() -> Option<PathBuf> {
    let bench = std::env::current_exe().ok()?;
    Some(bench.ancestors().nth(3)?.join("reportlab/bin/python")).filter(|python| python.is_file())
}

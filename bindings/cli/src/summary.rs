//! The summary for her midwife: as text here, or as files.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use evenfall_bindings::{SealedSummary, SummaryFile, SummaryForm, SummaryPaper, SummaryRange};

use crate::args::{HandOver, Secret};
use crate::ask;
use crate::failure::Failure;
use crate::here::{Here, print, print_json};

/// The form named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Pdf,
    Text,
    Csv,
    Json,
    Html,
    Fhir,
    /// A FHIR resource a line, as Android's Health Connect takes them
    HealthConnect,
}

/// The paper named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Paper {
    A4,
    Letter,
}

impl Format {
    /// The form of a file; none where it is records.
    fn form(self) -> Option<SummaryForm> {
        Some(match self {
            Self::Pdf => SummaryForm::Pdf,
            Self::Text => SummaryForm::Text,
            Self::Csv => SummaryForm::Csv,
            Self::Json => SummaryForm::Json,
            Self::Html => SummaryForm::Html,
            Self::Fhir => SummaryForm::Fhir,
            Self::HealthConnect => return None,
        })
    }
}

pub(crate) fn hand_over(here: &Here, asked: &HandOver, secret: &Secret) -> Result<(), Failure> {
    let range = range(here, asked)?;
    let sections = (!asked.sections.is_empty()).then(|| asked.sections.clone());
    refuse_unknown(here, &asked.sections)?;
    let state = here.diary.summary(range, sections.clone(), here.now)?;
    if here.json && asked.out.is_none() {
        return print_json(&state);
    }
    let usual = state.papers.iter().find(|paper| paper.here).map_or(SummaryPaper::A4, |paper| paper.paper);
    let paper = match asked.paper {
        None => usual,
        Some(Paper::A4) => SummaryPaper::A4,
        Some(Paper::Letter) => SummaryPaper::Letter,
    };
    let Some(form) = asked.format.unwrap_or(Format::Text).form() else {
        return records(here, asked, range, sections);
    };
    let files = if asked.seal {
        let passphrase = ask::passphrase(secret.passphrase_file.as_deref(), true)?;
        match here.diary.summary_sealed(form, paper, range, sections.clone(), passphrase, here.now)? {
            SealedSummary::Sealed { files } => files,
            SealedSummary::Refused { notes } => return Err(Failure::at_fields(&notes, None)),
        }
    } else {
        here.diary.summary_files(form, paper, range, sections.clone(), here.now)?
    };
    match &asked.out {
        Some(out) => write_all(&files, out, form == SummaryForm::Csv)?,
        None => print_only(&files, form, asked.seal)?,
    }
    if asked.seal {
        print(&format!("{}\n", state.seal_opens))?;
    }
    if asked.shared {
        print(&format!("{}\n", here.diary.keep_shared_summary(form, range, sections, here.now)?))?;
    }
    Ok(())
}

/// Records one by one: a line each, the way FHIR hands many over in one file (`application/fhir+ndjson`).
fn records(here: &Here, asked: &HandOver, range: SummaryRange, sections: Option<Vec<String>>) -> Result<(), Failure> {
    if asked.seal {
        return Err(Failure::Usage("Records go to the phone itself, which takes no locked ones.".into()));
    }
    let records = here.diary.health_records(range, sections.clone(), here.now)?;
    let lines = records.portions.iter().flat_map(|portion| &portion.records);
    let lines: String = lines.map(|record| format!("{}\n", record.json)).collect();
    match &asked.out {
        None => print(&lines)?,
        Some(out) => {
            write(out, lines.as_bytes()).map_err(|error| unwritten(out, &error))?;
            print(&format!("{}\n", out.display()))?;
            if let Some(left_out) = &records.left_out {
                print(&format!("{left_out}\n"))?;
            }
        }
    }
    if asked.shared {
        print(&format!("{}\n", here.diary.keep_health_shared(range, sections, here.now)?))?;
    }
    Ok(())
}

fn range(here: &Here, asked: &HandOver) -> Result<SummaryRange, Failure> {
    if let Some(ahead) = [asked.from, asked.to].into_iter().flatten().find(|day| *day > here.now.civil_day()) {
        return Err(Failure::Usage(format!("{ahead} lies ahead. A summary is about days that have been.")));
    }
    if asked.since_visit {
        return Ok(SummaryRange::SinceVisit);
    }
    Ok(match (asked.from, asked.to) {
        (None, None) => SummaryRange::FourWeeks,
        (from, to) => {
            let last = to.unwrap_or_else(|| here.now.civil_day());
            let usual = last.checked_sub_days(chrono::Days::new(27)).unwrap_or(last);
            SummaryRange::Between { first: from.unwrap_or(usual), last }
        }
    })
}

fn refuse_unknown(here: &Here, named: &[String]) -> Result<(), Failure> {
    let known = here.diary.summary(SummaryRange::FourWeeks, None, here.now)?.sections;
    let known: Vec<String> = known.into_iter().map(|section| section.id).collect();
    match named.iter().find(|name| !known.contains(name)) {
        None => Ok(()),
        Some(name) => Err(Failure::Usage(format!("There is no part \"{name}\". The parts are: {}.", known.join(", ")))),
    }
}

fn print_only(files: &[SummaryFile], form: SummaryForm, sealed: bool) -> Result<(), Failure> {
    let as_text = matches!(form, SummaryForm::Text | SummaryForm::Json | SummaryForm::Html | SummaryForm::Fhir);
    match files {
        [file] if as_text && !sealed => print(&String::from_utf8_lossy(&file.bytes)),
        _ => Err(Failure::Usage("Name a file, or a folder for tables, with --out.".into())),
    }
}

/// Each file is whole before it has its name; where one cannot be written, no half of it stays.
fn write_all(files: &[SummaryFile], out: &Path, into_folder: bool) -> Result<(), Failure> {
    if into_folder {
        fs::create_dir_all(out).map_err(|error| unwritten(out, &error))?;
    }
    for file in files {
        let path = if into_folder || out.is_dir() { out.join(&file.name) } else { out.to_owned() };
        write(&path, &file.bytes).map_err(|error| unwritten(&path, &error))?;
        print(&format!("{}\n", path.display()))?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let part = part_of(path);
    let written = fs::File::create(&part)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        // What could not be written is of no use; what cannot be removed either is said below.
        let _ = fs::remove_file(&part);
    }
    written
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

fn unwritten(path: &Path, error: &std::io::Error) -> Failure {
    Failure::File(format!("{}: {error}.", path.display()))
}

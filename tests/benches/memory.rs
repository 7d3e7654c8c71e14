//! How much memory a process takes that opens the diary and reads Today, or makes a summary too, over one that does
//! nothing.

use std::path::Path;
use std::process::Command;

use evenfall_bindings::{Diary, SummaryForm, SummaryPaper};

use crate::Ran;
use crate::diaries::{Diaries, KEY, now};
use crate::measure::verdict;
use crate::summary;

const CHILD: &str = "as-a-child";
/// Megabytes over an empty process once Today was read.
const MOST_AFTER_TODAY: f64 = 12.0;
/// Megabytes more once Patterns was read in a diary of ten years.
const MOST_MORE_FOR_PATTERNS: f64 = 16.0;
/// Megabytes over an empty process once a summary of all the days was made.
const MOST_FOR_A_SUMMARY: f64 = 40.0;

/// Whether this process was started to be measured.
pub fn is_child(arguments: &[String]) -> bool {
    arguments.first().is_some_and(|first| first == CHILD)
}

/// Does what it was asked to and prints the most memory it ever held, in megabytes.
pub fn child(arguments: &[String]) -> Ran {
    if let [_, deed, path] = arguments {
        let diary = Diary::open(path.clone(), KEY.to_vec(), "en-GB".to_owned())?;
        diary.today(now())?;
        if deed == "patterns" {
            diary.nights(None, now())?;
            diary.movement(None, now())?;
            diary.calm(None, now())?;
        }
        if let Some(form) = SummaryForm::of_id(deed) {
            diary.summary_files(form, SummaryPaper::A4, summary::every_day(), None, now())?;
        }
        println!("{}", most_held()?);
    } else {
        println!("{}", most_held()?);
    }
    Ok(())
}

fn most_held() -> Result<f64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kibibytes * 1_024.0 / 1e6)
}

pub fn run(diaries: &Diaries) -> Ran {
    println!("\nmemory at its most, least of five processes");
    if !Path::new("/proc/self/status").exists() {
        println!("  not measured: this system has no /proc/self/status");
        return Ok(());
    }
    let empty = least_of_five(&[])?;
    println!("  {:<44} {empty:>6.1} MB", "an empty process");
    let mut after_today = empty;
    for (name, path) in [("one pregnancy", &diaries.pregnancy), ("ten years", &diaries.ten_years)] {
        let path = path.to_str().ok_or("a path beyond Unicode")?;
        after_today = least_of_five(&["today", path])? - empty;
        let within = verdict(after_today <= MOST_AFTER_TODAY);
        println!(
            "  {:<44} {after_today:>6.1} MB over it; target at most {MOST_AFTER_TODAY}: {within}",
            format!("open + Today, {name}")
        );
    }
    let ten_years = diaries.ten_years.to_str().ok_or("a path beyond Unicode")?;
    let more = least_of_five(&["patterns", ten_years])? - empty - after_today;
    let within = verdict(more <= MOST_MORE_FOR_PATTERNS);
    println!(
        "  {:<44} {more:>6.1} MB more; target at most {MOST_MORE_FOR_PATTERNS}: {within}",
        "Patterns of ten years"
    );
    let pregnancy = diaries.pregnancy.to_str().ok_or("a path beyond Unicode")?;
    for (form, name) in [(SummaryForm::Pdf, "page"), (SummaryForm::Fhir, "FHIR bundle")] {
        let over = least_of_five(&[form.id(), pregnancy])? - empty;
        let within = verdict(over <= MOST_FOR_A_SUMMARY);
        println!(
            "  {:<44} {over:>6.1} MB over it; target at most {MOST_FOR_A_SUMMARY}: {within}",
            format!("open + Today + the {name}, one pregnancy")
        );
    }
    Ok(())
}

fn least_of_five(deed: &[&str]) -> Result<f64, Box<dyn std::error::Error>> {
    let mut least = f64::INFINITY;
    for _ in 0..5 {
        let out = Command::new(std::env::current_exe()?).arg(CHILD).args(deed).output()?;
        if !out.status.success() {
            return Err(format!("the process that is measured failed: {}", String::from_utf8_lossy(&out.stderr)).into());
        }
        least = least.min(String::from_utf8(out.stdout)?.trim().parse()?);
    }
    Ok(least)
}

//! Writes the summary of a sample diary in every form, for judges outside to look at.
//!
//! ```text
//! cargo run -p evenfall-tests --example summary_files -- FOLDER
//! ```

use std::error::Error;
use std::fs;
use std::path::Path;

use evenfall_core::copies::import_json;
use evenfall_core::moment::Moment;
use evenfall_core::store::{Key, Store};
use evenfall_core::summary::fhir::codes;
use evenfall_core::summary::range::SummaryRange;
use evenfall_core::summary::{Handover, Paper, SCHEMA, SummaryForm, Wanted};
use evenfall_core::words::{Language, Words};

/// The sample diaries, each with the moment it is looked at.
const DIARIES: [(&str, &str); 6] = [
    ("restless", "2026-11-22T08:52:00Z"),
    ("after_birth", "2026-11-22T08:52:00Z"),
    ("after_loss", "2026-11-22T08:52:00Z"),
    ("undated", "2026-11-22T08:52:00Z"),
    ("new", "2026-11-22T08:52:00Z"),
    ("running", "2026-11-22T03:12:00Z"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for (name, at) in DIARIES {
        write(name, at.parse()?, folder)?;
    }
    fs::write(folder.join("summary.schema.json"), SCHEMA)?;
    let all: Vec<_> = codes::ALL.iter().map(|code| (code.system, code.code, code.display)).collect();
    fs::write(folder.join("allowed-codes.json"), serde_json::to_vec_pretty(&all)?)?;
    fs::write(folder.join("allowed-units.json"), serde_json::to_vec_pretty(codes::UNITS)?)?;
    Ok(())
}

fn write(name: &str, at: Moment, folder: &Path) -> Result<(), Box<dyn Error>> {
    let beside = tempfile::tempdir()?;
    let store = Store::open(&beside.path().join("diary"), &Key::from_bytes(&[7; 32])?)?;
    let english = Words::in_language(Language::English);
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample").join(name).with_extension("json");
    import_json(&store, &mut fs::File::open(sample)?, &english).map_err(|why| why.to_string())?;
    let range = SummaryRange::Between { first: "2026-10-11".parse()?, last: "2026-11-22".parse()? };
    for (tag, range) in [("", SummaryRange::FourWeeks), ("-six-weeks", range)] {
        let wanted = Wanted { range, sections: Vec::new() };
        for language in [Language::English, Language::Mirrored] {
            let words = Words::in_language(language);
            let handover = Handover::read(&store, &wanted, at, &words)?;
            let tag = if language == Language::English { tag.to_owned() } else { format!("{tag}-mirrored") };
            for form in SummaryForm::ALL {
                for file in handover.files(form, Paper::A4, &words)? {
                    let end = file.name.split_once("22").map_or("", |(_, end)| end);
                    fs::write(folder.join(format!("{name}{tag}{end}")), &file.bytes)?;
                }
            }
            let letter = handover.files(SummaryForm::Pdf, Paper::Letter, &words)?;
            for file in letter {
                fs::write(folder.join(format!("{name}{tag}-letter.pdf")), &file.bytes)?;
            }
            fs::write(folder.join(format!("{name}{tag}-transaction.json")), handover.fhir_transaction(&words))?;
        }
    }
    Ok(())
}

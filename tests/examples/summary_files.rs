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
use evenfall_core::summary::{Handover, SCHEMA, SummaryForm, SummaryPaper, Wanted};
use evenfall_core::words::{Language, Words};

use evenfall_core::diary::{self, Submitted};
use evenfall_core::forms::{Answers, Value};

/// What "full" holds beside what "restless" does: something of every kind that a form of the summary knows.
const BESIDE: &[Kept] = &[
    ("2026-11-20T16:30:00Z", "symptom", &[("what", Said::One("bleeding")), ("intensity", Said::Number(3.0))]),
    ("2026-11-20T16:31:00Z", "symptom", &[("what", Said::One("headache"))]),
    ("2026-11-20T16:32:00Z", "movement_note", &[("how", Said::One("less"))]),
    ("2026-11-20T16:33:00Z", "blood_pressure", &[("systolic", Said::Number(142.0)), ("diastolic", Said::Number(88.0))]),
    ("2026-11-20T16:34:00Z", "weight", &[("kilograms", Said::Number(71.4))]),
    (
        "2026-11-20T16:35:00Z",
        "question",
        &[("words", Said::Text("Wann <b>darf</b> ich? 😀 & متى؟ =HYPERLINK(\"x\") </script>"))],
    ),
    (
        "2026-11-20T16:36:00Z",
        "sorted_legs",
        &[
            ("safety", Said::One("neither")),
            ("urge", Said::One("yes")),
            ("at_rest", Said::One("yes")),
            ("moving", Said::One("yes")),
            ("evening", Said::One("yes")),
            ("swelling", Said::One("no")),
            ("nerve", Said::One("no")),
            ("itch", Said::One("no")),
            ("explained", Said::One("no")),
            ("family", Said::One("yes")),
            ("conditions", Said::Several(&["anaemia"])),
        ],
    ),
    (
        "2026-11-20T16:37:00Z",
        "mood_check",
        &[
            ("interest", Said::One("several_days")),
            ("down", Said::One("more_than_half_the_days")),
            ("nervous", Said::One("several_days")),
            ("worrying", Said::One("not_at_all")),
            ("harm", Said::One("no")),
        ],
    ),
    (
        "2026-11-20T16:38:00Z",
        "result",
        &[
            ("analyte", Said::One("serum-iron")),
            ("value", Said::Number(9.0)),
            ("unit", Said::One("micromoles-per-litre")),
            ("low", Said::Number(10.0)),
            ("high", Said::Number(30.0)),
        ],
    ),
    (
        "2026-11-20T16:39:00Z",
        "result",
        &[("analyte", Said::One("transferrin")), ("value", Said::Number(3.2)), ("unit", Said::One("grams-per-litre"))],
    ),
    ("2026-11-20T16:40:00Z", "supplement", &[("what", Said::One("folic_acid")), ("folic_acid", Said::Number(400.0))]),
    ("2026-11-20T16:41:00Z", "smoking", &[("what", Said::One("cigarettes")), ("cigarettes", Said::Number(2.0))]),
];

/// When, which form, and what she fills in.
type Kept = (&'static str, &'static str, &'static [(&'static str, Said)]);

/// An answer of a form.
enum Said {
    Text(&'static str),
    Number(f64),
    One(&'static str),
    Several(&'static [&'static str]),
}

/// The sample diaries, each with the moment it is looked at.
const DIARIES: [(&str, &str); 7] = [
    ("full", "2026-11-22T08:52:00Z"),
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
    let of = if name == "full" { "restless" } else { name };
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample").join(of).with_extension("json");
    import_json(&store, &mut fs::File::open(sample)?, &english).map_err(|why| why.to_string())?;
    if name == "full" {
        fill(&store, &english)?;
    }
    let range = SummaryRange::Between { first: "2026-10-12".parse()?, last: "2026-11-22".parse()? };
    for (tag, range) in [("", SummaryRange::FourWeeks), ("-six-weeks", range)] {
        let wanted = Wanted { range, sections: None };
        for language in [Language::English, Language::Mirrored] {
            let words = Words::in_language(language);
            let handover = Handover::read(&store, &wanted, at, &words)?;
            let tag = if language == Language::English { tag.to_owned() } else { format!("{tag}-mirrored") };
            for form in SummaryForm::ALL {
                for file in handover.files(form, SummaryPaper::A4, &words)? {
                    let end = file.name.split_once("22").map_or("", |(_, end)| end);
                    fs::write(folder.join(format!("{name}{tag}{end}")), &file.bytes)?;
                }
            }
            let letter = handover.files(SummaryForm::Pdf, SummaryPaper::Letter, &words)?;
            for file in letter {
                fs::write(folder.join(format!("{name}{tag}-letter.pdf")), &file.bytes)?;
            }
            fs::write(folder.join(format!("{name}{tag}-transaction.json")), handover.fhir_transaction(&words))?;
            if language == Language::English {
                for record in handover.health_records(&words).portions.iter().flat_map(|portion| &portion.records) {
                    let records = folder.join("records");
                    fs::create_dir_all(&records)?;
                    let file = format!("{name}{tag}-{}-{}.json", record.kind, record.id);
                    fs::write(records.join(file), &record.json)?;
                }
            }
        }
    }
    Ok(())
}

fn fill(store: &Store, words: &Words) -> Result<(), Box<dyn Error>> {
    for (at, kind, said) in BESIDE {
        let now: Moment = at.parse()?;
        let answers = said.iter().fold(Answers::new().with("at", Value::At(now)), |so_far, (field, said)| {
            let value = match said {
                Said::Text(text) => Value::Text((*text).to_owned()),
                Said::Number(number) => Value::Number(*number),
                Said::One(id) => Value::One((*id).to_owned()),
                Said::Several(ids) => Value::Several(ids.iter().map(|id| (*id).to_owned()).collect()),
            };
            so_far.with(field, value)
        });
        let every = ["value", "systolic", "diastolic", "kilograms", "harm"].map(str::to_owned);
        match diary::submit(store, kind, None, &answers, &every, now, words)? {
            Some(Submitted::Kept(_)) => {}
            other => return Err(format!("{kind}: {other:?}").into()),
        }
    }
    Ok(())
}

//! No medical number without the row it stands on, and no row that is not there or not to be used.

use std::collections::BTreeMap;

use regex::Regex;

use super::arrows::FEATURES;
use super::none;
use super::sources::{Source, below, core, line};

/// Rows and sections of the evidence base, each with the words behind it in `tests/vectors/evidence_ids.txt`.
fn rows() -> BTreeMap<&'static str, Vec<&'static str>> {
    include_str!("../vectors/evidence_ids.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut words = line.trim_start_matches("section ").split(' ');
            Some((words.next()?, words.collect()))
        })
        .collect()
}

/// A row (`C-051`, `J-20`), or a section named after the word EVIDENCE (`EVIDENCE C.7`, `EVIDENCE section G`).
fn named() -> Regex {
    Regex::new(r"\b([A-HN]-\d{3}[a-z]?|J-\d{2})\b|\bEVIDENCE (?:section )?([A-N](?:\.\d{1,2})?)\b").expect("a pattern")
}

/// One `const` or `static` with its documentation and its value.
struct Constant<'a> {
    name: &'a str,
    line: usize,
    documented: String,
    value: &'a str,
}

fn constants(text: &str) -> Vec<Constant<'_>> {
    let head = Regex::new(
        r"(?m)^[ \t]*(?:pub(?:\([a-z ]+\))? )?(?:const|static) ([A-Z][A-Z0-9_]*): [^=;]*(?:;[^=\]]*\][^=;]*)*=",
    )
    .expect("a pattern");
    let mut found = Vec::new();
    for hit in head.captures_iter(text) {
        let whole = hit.get(0).expect("a hit");
        let above: Vec<&str> = text[..whole.start()]
            .lines()
            .rev()
            .take_while(|line| line.trim_start().starts_with("///") || line.trim_start().starts_with("#["))
            .collect();
        let rest = &text[whole.end()..];
        found.push(Constant {
            name: hit.get(1).expect("a name").as_str(),
            line: line(text, whole.start()),
            documented: above.join(" "),
            value: &rest[..length_of_value(rest)],
        });
    }
    found
}

/// Up to the semicolon that ends the value, outside every bracket and string.
fn length_of_value(text: &str) -> usize {
    let (mut depth, mut in_string) = (0_i32, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ';' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

/// The rows of a table, or the whole value where it is none.
fn rows_of(value: &str) -> Vec<&str> {
    let inner = value.trim().trim_start_matches('&');
    let inner = inner.trim_start_matches(|letter: char| letter.is_ascii_lowercase() || "_! ".contains(letter));
    let Some(inner) = inner.strip_prefix('[').or_else(|| inner.strip_prefix('{')) else { return vec![value] };
    let (mut rows, mut begun, mut depth, mut in_string) = (Vec::new(), 0, 0_i32, false);
    for (at, letter) in inner.char_indices() {
        match letter {
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' | ';' if depth == 0 => {
                rows.push(&inner[begun..at]);
                begun = at;
            }
            _ => {}
        }
    }
    rows.push(&inner[begun..]);
    rows
}

/// Whether a number stands in this piece that could be medicine: not how long a text may be, nor how many decimals.
fn holds_a_number(piece: &str) -> bool {
    let strings = Regex::new(r#""[^"]*""#).expect("a pattern");
    let form = Regex::new(r"FieldSpec::(?:text\(\s*S\s*,\s*[\d_]+|amount\(\s*S\s*,\s*S\s*,\s*\d+)").expect("a pattern");
    let comments = Regex::new(r"//[^\n]*").expect("a pattern");
    let number = Regex::new(r"\b\d[\d_]*(?:\.\d+)?\b").expect("a pattern");
    let piece = comments.replace_all(piece, "");
    let piece = strings.replace_all(&piece, "S");
    number.is_match(&form.replace_all(&piece, "F"))
}

/// Where numbers that came from medicine live.
fn is_medical(source: &Source) -> bool {
    let module = source.module();
    FEATURES.contains(&module) || ["profile", "guidance"].contains(&module)
}

fn breaches_of(source: &Source) -> Vec<String> {
    let named = named();
    let excused = Regex::new(r"(?i)\bours?\b|\bnot medicine\b").expect("a pattern");
    let constants = constants(&source.text);
    let rows_with_a_name: Vec<&str> =
        constants.iter().filter(|one| one.value.contains("Evidence::new(")).map(|one| one.name).collect();
    let stands = |text: &str| {
        named.is_match(text)
            || text
                .split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
                .any(|word| rows_with_a_name.contains(&word))
    };
    let mut breaches = Vec::new();
    for constant in
        constants.iter().filter(|one| !named.is_match(&one.documented) && !excused.is_match(&one.documented))
    {
        let loose = rows_of(constant.value).into_iter().filter(|row| holds_a_number(row) && !stands(row)).count();
        if loose > 0 {
            breaches.push(format!("{}:{}: {}", source.path, constant.line, constant.name));
        }
    }
    breaches
}

#[test]
fn no_medical_number_stands_without_the_row_it_came_from() {
    let breaches: Vec<String> = core().iter().filter(|source| is_medical(source)).flat_map(breaches_of).collect();
    none(
        "name the row of EVIDENCE in the doc comment or in each row of the table, or say `ours` or `not medicine` there",
        &breaches,
    );
}

#[test]
fn every_row_named_is_in_the_evidence_and_may_be_used() {
    let (rows, named) = (rows(), named());
    let mut breaches = Vec::new();
    for source in below("core") {
        for hit in named.captures_iter(&source.text) {
            let row = hit.get(1).or_else(|| hit.get(2)).expect("a name");
            match rows.get(row.as_str()) {
                None => {
                    breaches.push(format!("{}:{}: there is no {}", source.path, source.line(row.start()), row.as_str()))
                }
                Some(words) if words.contains(&"withheld") => {
                    breaches.push(format!(
                        "{}:{}: nobody has read {}",
                        source.path,
                        source.line(row.start()),
                        row.as_str()
                    ));
                }
                Some(_) => {}
            }
        }
    }
    none("a row that is not there, or not to be used", &breaches);
}

/// Section N is published worked examples: each is held by a test or stands in its vectors.
#[test]
fn every_published_example_is_held_by_a_test() {
    let held: Vec<Source> = [below("tests"), below("bindings/cli/tests")]
        .into_iter()
        .flatten()
        .filter(|source| !source.path.ends_with("evidence_ids.txt"))
        .collect();
    let missing: Vec<String> = rows()
        .into_keys()
        .filter(|row| row.starts_with("N-") && !held.iter().any(|source| source.text.contains(row)))
        .map(str::to_owned)
        .collect();
    none("a published example stands in no test", &missing);
}

#[test]
fn no_row_is_called_surer_than_it_is() {
    let claim = Regex::new(
        r#""([A-HN]-\d{3}[a-z]?|J-\d{2})",?\s+(?:Standing::)?(IssuingBody|PrimaryPaper|DataFile|SecondaryPage|Design|Memory)\b"#,
    )
    .expect("a pattern");
    let rows = rows();
    let (mut breaches, mut read) = (Vec::new(), 0);
    for source in core() {
        for hit in claim.captures_iter(&source.text) {
            read += 1;
            let status = match &hit[2] {
                "IssuingBody" => "conf-O",
                "PrimaryPaper" => "conf-P",
                "DataFile" => "conf-D",
                "SecondaryPage" => "conf-S",
                "Design" => "design",
                _ => continue,
            };
            let known = rows.get(&hit[1]).is_some_and(|words| words.contains(&status) || words == &["-"]);
            if !known {
                let at = source.line(hit.get(0).expect("a hit").start());
                breaches.push(format!("{}:{at}: {} is not {status}", source.path, &hit[1]));
            }
        }
    }
    assert!(read > 20, "the claims were not understood");
    none("how sure a row is", &breaches);
}

#[test]
fn a_number_without_a_row_is_seen() {
    let text = r#"
/// Portions a week (EVIDENCE C.7).
pub const A: u8 = 2;
/// Portions a week.
const B: [(i32, f64); 2] = [(1, 2.0), (3, 4.0)];
/// The most characters: ours.
const C: usize = 40;
const D: &[Row] = rows! {
    "a" 1.0 "C-051";
    "b" 2.0;
};
const E: &[FieldSpec] = &[FieldSpec::text("name", 80), FieldSpec::amount("mg", "unit-milligrams", 1, BOUNDS)];
const F: Evidence = Evidence::new("C-051", Standing::Memory);
const G: &[Row] = &[row(1.0, F), row(2.0, F)];
"#;
    let source = Source { path: "core/src/iron/x.rs".to_owned(), text: text.to_owned() };
    let seen = breaches_of(&source);
    assert_eq!(seen, ["core/src/iron/x.rs:5: B", "core/src/iron/x.rs:8: D"]);
}

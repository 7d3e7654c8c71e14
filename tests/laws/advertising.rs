//! The text this project began from ends in an advertisement. None of it is repeated, nor does the house speak of
//! how it was built.

use regex::Regex;

use super::none;
use super::sources::{Source, below};

/// The words are put together from parts, so that this law does not break itself.
fn advertised() -> Regex {
    let phrases = [
        ["ketam", "ine"],
        [r"\bthrive ", "cent(?:er|re)"],
        ["center for ", "health"],
        ["novel treat", "ment"],
        ["treatment options ", "have failed"],
        ["schedule a ", "consultation"],
        ["how our ", "clinic"],
        ["contact us ", "today"],
        ["provide ", "reprieve"],
        ["improve your quality ", "of life"],
    ];
    let phrases: Vec<String> = phrases.iter().map(|parts| parts.concat()).collect();
    Regex::new(&format!(r"(?i){}|(?-i:\bThri{})", phrases.join("|"), r"ve\b")).expect("a pattern")
}

/// How a workplace speaks of itself.
fn workplace() -> Regex {
    let words = [["sess", "ions?"], ["age", "nts?"], ["prom", "pt(?:s|ed|ing)?"], ["assist", "ants?"]];
    let words: Vec<String> = words.iter().map(|parts| parts.concat()).collect();
    Regex::new(&format!(r"\b(?i:{})\b|\bA{}\b|/wor{}/|/ro{}/", words.join("|"), "I", "k", "ot")).expect("a pattern")
}

/// A word of the workplace that is a word of the field in this file, and why.
fn innocent(source: &Source, word: &str) -> bool {
    let text = source.text.to_lowercase();
    match word.to_lowercase() {
        // One goes for a walk or breathes for a while: files that speak of it may call that so.
        word if word.starts_with("sess") => ["exercise", "movement", "breathing"]
            .iter()
            .any(|field| text.contains(field) || source.path.contains(field)),
        // A terminal asks for what is missing with one, and SwiftUI calls so what an empty field shows.
        word if word.starts_with("prom") => {
            source.path.starts_with("bindings/cli/") || source.path == "README.md" || source.path.ends_with(".swift")
        }
        // What stirs legs, and what a chemist calls a substance.
        // It is also in the names of packages, which a list of them repeats.
        word if word.starts_with("age") => source.path.ends_with(".ftl") || source.path.ends_with("package-lock.json"),
        _ => false,
    }
}

#[test]
fn the_advertisement_is_repeated_nowhere() {
    let advertised = advertised();
    assert!(advertised.is_match(&["at THR", "IVE Center"].concat()) && !advertised.is_match("babies thrive"));
    let mut breaches = Vec::new();
    for source in below("") {
        breaches.extend(
            advertised.find_iter(&source.text).map(|hit| format!("{}:{}", source.path, source.line(hit.start()))),
        );
    }
    none("advertising", &breaches);
}

#[test]
fn the_project_speaks_of_itself_alone() {
    let workplace = workplace();
    let mut breaches = Vec::new();
    for source in below("").iter().filter(|source| !["Cargo.lock", "LICENSE"].contains(&source.path.as_str())) {
        for hit in workplace.find_iter(&source.text).filter(|hit| !innocent(source, hit.as_str())) {
            breaches.push(format!("{}:{}: {}", source.path, source.line(hit.start()), hit.as_str()));
        }
    }
    none("words about how the house was built", &breaches);
}

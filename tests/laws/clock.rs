//! The shell passes the moment in; the core stays free of clocks, chance and the border.

use regex::Regex;

use super::none;
use super::sources::{core, ending};

/// Sealing a backup needs fresh randomness. `age` draws it inside its own crate, so that even the file which seals
/// (`store/backup.rs`) names none of these.
const READS: &[&str] = &[
    r"\bSystemTime\b",
    r"\btime::Instant\b",
    r"\bInstant::now\b",
    r"\bUtc::now\b",
    r"\bLocal\b",
    r"\bthread_rng\b",
    r"\brand(?:_core)?::",
    r"\bOsRng\b",
    r"\bgetrandom\b",
    r"\bfastrand\b",
    r"\bRandomState\b",
    r"(?i)\brandomblob\b",
    r"(?i)\brandom\s*\(",
    r"\bCURRENT_(?:TIMESTAMP|TIME|DATE)\b",
    r"(?i)\b(?:datetime|date|time|julianday|unixepoch|strftime)\s*\([^)]*'now'",
    r"(?i)\bunixepoch\s*\(\s*\)",
    r"\benv::(?:var|vars|args|temp_dir|current_dir|home_dir)",
    r"\b(?:option_)?env!",
    r"\bTimeZone::system\b",
    r"\bthread::sleep\b",
];

#[test]
fn the_core_reads_no_clock_no_zone_no_environment_and_no_chance() {
    let read = Regex::new(&READS.join("|")).expect("a pattern");
    let mut breaches = Vec::new();
    for source in core() {
        let code = source.code();
        breaches.extend(
            read.find_iter(&code).map(|hit| format!("{}:{}: {}", source.path, source.line(hit.start()), hit.as_str())),
        );
    }
    for source in ending("core/src", ".sql") {
        breaches.extend(
            read.find_iter(&source.text)
                .map(|hit| format!("{}:{}: {}", source.path, source.line(hit.start()), hit.as_str())),
        );
    }
    none("the core reads what a shell must pass in", &breaches);
}

#[test]
fn the_core_knows_nothing_of_the_border() {
    let border = Regex::new("(?i)uniffi").expect("a pattern");
    let mut breaches = Vec::new();
    for source in core().into_iter().chain(ending("core", "Cargo.toml")) {
        let code = if source.path.ends_with(".rs") { source.code() } else { source.text.clone() };
        breaches.extend(border.find_iter(&code).map(|hit| format!("{}:{}", source.path, source.line(hit.start()))));
    }
    none("UniFFI lives in bindings/ and nowhere else", &breaches);
}

//! How hard the words are to read: at most US grade 6 by two formulas, over the catalogues and over the pages as drawn.
//!
//! Both formulas were made for samples of about a hundred words, so a sentence alone cannot be held against them. The unit
//! is therefore a group of messages: those of one catalogue whose keys begin alike. A group of fewer than a hundred words is
//! joined with the other small ones of its catalogue. Labels, which are no sentences, are left out: each would count as a
//! very short sentence and flatter the rest. A page of the library, a week and a plan are units of their own.

use std::collections::BTreeMap;

use evenfall_core::words::{Language, Words};
use regex::Regex;
use serde_json::Value as Json;

use super::laws::sources::ending;
use super::library::{Bed, now};

/// The highest grade, of about eleven years.
const HIGHEST: f64 = 6.0;

/// The words a formula was made for.
const SAMPLE: usize = 100;

/// Names that cannot be put in other words, each counted as one easy word: substances, tests, illnesses and bodies. What
/// they mean stands in the glossary. No ordinary word is in this list, however long.
const NAMES: &[&str] = &[
    "akathisia",
    "anaemia",
    "antihistamine",
    "antihistamines",
    "caffeine",
    "calcium",
    "dopamine",
    "ferritin",
    "ferrous",
    "folate",
    "folic",
    "fumarate",
    "gluconate",
    "haem",
    "haemoglobin",
    "idiopathic",
    "levothyroxine",
    "magnesium",
    "phytate",
    "placenta",
    "pre-eclampsia",
    "preeclampsia",
    "saturation",
    "sulfate",
    "transferrin",
    "trimester",
    "vitamin",
    "acog",
    "aasm",
    "efsa",
    "nhs",
    "tsat",
    "crp",
];

/// An easy word: one syllable, four letters.
const EASY: (usize, usize) = (1, 4);

/// Groups that are harder, and why.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// What a text is made of.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
    letters: usize,
}

#[expect(clippy::cast_precision_loss, reason = "a text has fewer words than a number has digits")]
impl Counts {
    fn each(self) -> [f64; 4] {
        [self.sentences, self.words, self.syllables, self.letters].map(|count| count as f64)
    }

    /// The grade level of Flesch and Kincaid (1975).
    fn flesch_kincaid(self) -> f64 {
        let [sentences, words, syllables, _] = self.each();
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    /// The automated readability index of Smith and Senter (1967).
    fn automated(self) -> f64 {
        let [sentences, words, _, letters] = self.each();
        4.71 * letters / words + 0.5 * words / sentences - 21.43
    }

    fn of(text: &str) -> Self {
        let mut counts = Self::default();
        for sentence in text.split_inclusive(['.', '?', '!', ':', ';', '\n']).collect::<Vec<_>>().joined() {
            let words: Vec<&str> = sentence
                .split(|letter: char| letter.is_whitespace() || "-–—/(),".contains(letter))
                .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
                .filter(|word| !word.is_empty())
                .collect();
            if words.is_empty() {
                continue;
            }
            counts.sentences += 1;
            for word in words {
                let (syllables, letters) = weight(word);
                counts.words += 1;
                counts.syllables += syllables;
                counts.letters += letters;
            }
        }
        counts
    }
}

/// Pieces of text put together where a stop ends no sentence: in a number, "14.8".
trait Joined {
    fn joined(self) -> Vec<String>;
}

impl Joined for Vec<&str> {
    fn joined(self) -> Vec<String> {
        let mut sentences: Vec<String> = Vec::new();
        for piece in self {
            let goes_on = piece.starts_with(|letter: char| letter.is_ascii_digit());
            match sentences.last_mut() {
                Some(last) if goes_on && last.ends_with(['.', ':']) => last.push_str(piece),
                _ => sentences.push(piece.to_owned()),
            }
        }
        sentences
    }
}

fn weight(word: &str) -> (usize, usize) {
    let lower = word.to_lowercase();
    if NAMES.contains(&lower.as_str()) {
        return EASY;
    }
    (syllables(&lower), word.chars().filter(|letter| letter.is_alphanumeric()).count())
}

/// Groups of vowels; an e that is not heard is none. A number counts as one.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.len() <= 3 {
        return 1;
    }
    let word: String = letters.iter().collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let mut groups = 0_usize;
    let mut before = false;
    for letter in &letters {
        groups += usize::from(vowel(*letter) && !before);
        before = vowel(*letter);
    }
    // Two vowels that are heard apart, as in "diabetes" and "period", but not in "ration" or "special".
    let apart = letters.windows(3).filter(|three| {
        let [before, first, second] = three else { return false };
        *first == 'i' && "aou".contains(*second) && !"tscg".contains(*before)
    });
    let groups = groups + apart.count();
    let silent_e = word.ends_with('e') && !word.ends_with("le");
    let silent_ed = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    let silent_es = word.ends_with("es")
        && !["ses", "xes", "zes", "ces", "ges", "shes", "ches"].iter().any(|end| word.ends_with(end));
    groups.saturating_sub(usize::from(silent_e || silent_ed || silent_es)).max(1)
}

/// The published example of the grade level: 24 syllables in 13 words of one sentence are grade 11.3.
#[test]
fn the_grade_level_comes_out_as_published() {
    let counts = Counts { sentences: 1, words: 13, syllables: 24, letters: 0 };
    assert!((counts.flesch_kincaid() - 11.3).abs() < 0.05, "{}", counts.flesch_kincaid());
    let words = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    assert_eq!((Counts::of(words).sentences, Counts::of(words).words), (1, 13));
    // The sentence is counted as 24 and, with every vowel that is heard apart, as 26: ours may not lie below.
    assert!((24..=26).contains(&Counts::of(words).syllables), "{:?}", Counts::of(words));
}

/// A published exercise on the index: 186 characters, stops included, in 34 words of 5 sentences.
#[test]
fn the_automated_index_comes_out_as_published() {
    let counts = Counts { sentences: 5, words: 34, syllables: 0, letters: 186 };
    assert!((counts.automated() - (4.71 * 186.0 / 34.0 + 0.5 * 34.0 / 5.0 - 21.43)).abs() < 1e-9);
    assert!((counts.automated() - 7.74).abs() < 0.01, "{}", counts.automated());
}

#[test]
fn syllables_are_heard_as_they_are_spoken() {
    for (word, heard) in [
        ("legs", 1),
        ("restless", 2),
        ("table", 2),
        ("eased", 1),
        ("rested", 2),
        ("pregnancy", 3),
        ("medicine", 3),
        ("movement", 2),
        ("breathe", 1),
        ("minutes", 2),
        ("diabetes", 4),
        ("14.8", 1),
    ] {
        let counted = syllables(word);
        assert!(counted.abs_diff(heard) <= usize::from(heard > 1), "{word}: {counted}");
    }
}

#[test]
fn hard_text_is_seen() {
    let hard = "Supplementation is contraindicated in individuals with transfusion-dependent haemoglobinopathies, notwithstanding \
                demonstrable deficiency established biochemically.";
    assert!(too_hard("hard", hard).is_some());
    assert!(too_hard("easy", "If your legs will not let you lie, get up. You have not failed at sleep.").is_none());
}

#[test]
fn a_number_with_a_point_ends_no_sentence() {
    assert_eq!(Counts::of("Iron: 14.8 mg a day. The same as before.").sentences, 3);
    assert_eq!(Counts::of("One, two: three? Four.").sentences, 3);
}

/// Every text a message can come to: one for each variant, with a short word for what is filled in.
fn texts(says: &str) -> Vec<String> {
    let selector = Regex::new(r"\{\s*\$?[\w-]+\s*->((?:[^{}]|\{[^{}]*\})*)\}").expect("a pattern");
    let variant = Regex::new(r"\*?\[[^\]]+\]").expect("a pattern");
    let Some(hit) = selector.captures(says) else {
        let filled = Regex::new(r"\{[^{}]*\}").expect("a pattern");
        return vec![filled.replace_all(says, "ten").into_owned()];
    };
    let whole = hit.get(0).expect("a hit");
    variant
        .split(&hit[1])
        .filter(|text| !text.trim().is_empty())
        .flat_map(|text| texts(&format!("{}{}{}", &says[..whole.start()], text.trim(), &says[whole.end()..])))
        .collect()
}

/// What is running text: it ends as a sentence does.
fn is_running(text: &str) -> bool {
    text.trim_end().trim_end_matches(['”', '"']).ends_with(['.', '?'])
}

fn groups() -> BTreeMap<String, String> {
    let mut groups: BTreeMap<String, String> = BTreeMap::new();
    for catalogue in ending("core/src/words/en", ".ftl") {
        let file = catalogue.path.rsplit('/').next().expect("a name").trim_end_matches(".ftl").to_owned();
        let mut families: BTreeMap<String, String> = BTreeMap::new();
        for (key, says) in super::laws::messages(&catalogue) {
            let family = key.split('-').next().unwrap_or_default().to_owned();
            for text in texts(&says).into_iter().filter(|text| is_running(text)) {
                families.entry(family.clone()).or_default().push_str(&(text + "\n"));
            }
        }
        for (family, text) in families {
            let large = Counts::of(&text).words >= SAMPLE;
            let name = if large { format!("{file}: {family}") } else { format!("{file}: what is short") };
            groups.entry(name).or_default().push_str(&text);
        }
    }
    groups
}

fn too_hard(name: &str, text: &str) -> Option<String> {
    let counts = Counts::of(text);
    if counts.words == 0 || EXCEPTIONS.iter().any(|(exception, _)| *exception == name) {
        return None;
    }
    let grades = [counts.flesch_kincaid(), counts.automated()];
    let hard = grades.iter().any(|grade| *grade > HIGHEST);
    hard.then(|| format!("{name}: grades {:.1} and {:.1} over {} words", grades[0], grades[1], counts.words))
}

#[test]
fn every_group_of_messages_reads_at_grade_six_or_below() {
    let groups = groups();
    assert!(groups.len() > 25, "{:?}", groups.keys());
    let hard: Vec<String> = groups.iter().filter_map(|(name, text)| too_hard(name, text)).collect();
    assert!(hard.is_empty(), "use shorter words and sentences:\n  {}", hard.join("\n  "));
}

/// A single sentence cannot be held against a formula, but one that is far too long can be seen.
#[test]
fn no_sentence_of_the_catalogues_is_longer_than_thirty_words() {
    let mut long = Vec::new();
    for catalogue in ending("core/src/words/en", ".ftl") {
        for (key, says) in super::laws::messages(&catalogue) {
            if LONG.iter().any(|(known, _)| *known == key) {
                continue;
            }
            for text in texts(&says) {
                let longest = text.split_inclusive(['.', '?', ':', ';', '\n']).collect::<Vec<_>>().joined();
                let words = longest.iter().map(|sentence| Counts::of(sentence).words).max().unwrap_or(0);
                if words > 30 {
                    long.push(format!("{key}: {words} words"));
                }
            }
        }
    }
    assert!(long.is_empty(), "cut these in two:\n  {}", long.join("\n  "));
}

/// Messages with a long sentence, and why.
const LONG: &[(&str, &str)] = &[];

/// Every sentence that a screen record holds.
fn sentences(state: &Json, text: &mut String) {
    match state {
        Json::Object(fields) => {
            // What a screen reader says repeats the words beside it.
            fields.iter().filter(|(name, _)| *name != "spoken").for_each(|(_, value)| sentences(value, text));
        }
        Json::Array(items) => items.iter().for_each(|item| sentences(item, text)),
        Json::String(words) if is_running(words) => text.push_str(&format!("{words}\n")),
        _ => {}
    }
}

#[test]
fn every_page_reads_at_grade_six_or_below() {
    let mut hard = Vec::new();
    let beds = [
        ("England", Bed::at_29_weeks("england")),
        ("US", Bed::at_29_weeks("united-states")),
        ("India", Bed::at_29_weeks("india")),
        ("birth", Bed::after("birth", "2026-11-15")),
        ("loss", Bed::after("loss", "2026-11-15")),
    ];
    for (standing, bed) in &beds {
        let mut pages: Vec<(String, Json)> = Vec::new();
        for id in ["legs", "nutrition", "rest", "movement", "calm", "talking", "stirs", "medicines", "after"] {
            pages.push((id.to_owned(), serde_json::to_value(bed.page(id)).expect("a record")));
        }
        for week in 0..=52 {
            let state = bed.diary.week(Some(week), now()).expect("reads");
            pages.push((format!("week {week}"), serde_json::to_value(state).expect("a record")));
        }
        pages.push((
            "evening".to_owned(),
            serde_json::to_value(bed.diary.evening(now()).expect("reads")).expect("a record"),
        ));
        pages.push((
            "glossary".to_owned(),
            serde_json::to_value(bed.diary.glossary(now()).expect("reads")).expect("a record"),
        ));
        for (name, state) in pages {
            let mut text = String::new();
            sentences(&state, &mut text);
            hard.extend(too_hard(&format!("{standing}, {name}"), &text));
        }
    }
    assert!(hard.is_empty(), "use shorter words and sentences:\n  {}", hard.join("\n  "));
}

#[test]
fn every_exception_is_still_one() {
    let words = Words::in_language(Language::English);
    assert!(LONG.iter().all(|(key, why)| words.has(key) && !why.is_empty()));
    let groups = groups();
    assert!(EXCEPTIONS.iter().all(|(group, why)| groups.contains_key(*group) && !why.is_empty()));
}

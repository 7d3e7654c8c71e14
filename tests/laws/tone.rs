//! How the messages speak: plainly and quietly, without blame, and never about what to do with a medicine.

use regex::Regex;

use super::catalogues::{catalogues, messages};
use super::none;

/// Words that judge, soothe or shout, each with the reason it is left out.
const UNSAID: &[(&str, &str)] = &[
    ("!", "nobody shouts at 3 am"),
    (r"(?i)\bjust\b", "it makes small what is hard"),
    (r"(?i)\b(?:mum|mama|mom|mommy|mummy)s?\b", "she is `you`"),
    (r"(?i)\bnormal(?:ly)?\b", "it judges; say usual or typical, or give the figure"),
    (r"(?i)\bgood girl\b", "it belittles"),
    (r"(?i)\bdon[’']t worry\b|\bdo not worry\b", "it tells her what to feel"),
];

/// Messages in which a word above is innocent, and why.
const INNOCENT: &[(&str, &str)] = &[
    ("today-iron-line", "it is the body that takes up the iron, and nothing is asked of her"),
    ("patterns-iron-side-closely-below", "`just below` a line says how near it is, and makes nothing small"),
];

fn breaches_of(unsaid: &str, why: &str) -> Vec<String> {
    let unsaid = Regex::new(unsaid).expect("a pattern");
    let mut breaches = Vec::new();
    for catalogue in catalogues() {
        for (key, says) in messages(&catalogue) {
            if unsaid.is_match(&says) && !INNOCENT.iter().any(|(innocent, _)| *innocent == key) {
                breaches.push(format!("{}: {key} = {says} ({why})", catalogue.path));
            }
        }
    }
    breaches
}

#[test]
fn messages_judge_soothe_and_shout_at_nobody() {
    let breaches: Vec<String> = UNSAID.iter().flat_map(|(unsaid, why)| breaches_of(unsaid, why)).collect();
    none("say it plainly", &breaches);
}

#[test]
fn no_message_says_what_to_do_with_a_medicine() {
    let verb = "(?:take|takes|taking|stop|stops|stopping|start|starting|change|changing|skip|double|halve|increase|reduce|lower|raise|switch)";
    let noun = "(?:medicines?|medications?|drugs?|tablets?|capsules?|pills?|doses?|supplements?|iron|magnesium|folic acid|antihistamines?|antidepressants?|painkillers?|ibuprofen|paracetamol|aspirin)";
    let told = format!(r"(?i)\b{verb}\b[^.;:?\n]{{0,40}}\b{noun}\b");
    none("say what fits and whom to ask", &breaches_of(&told, "it tells her what to do with a medicine"));
}

#[test]
fn messages_are_read_whole_with_their_variants() {
    let text = "# Take your iron!\na = One\nb = { $n ->\n    [one] day\n   *[other] days\n}\n".to_owned();
    let read = messages(&super::sources::Source { path: String::new(), text });
    assert_eq!(read.len(), 2);
    assert!(read[1].1.contains("*[other] days"));
}

//! Reading the house: its files, and the code in them without its comments.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// A text file of the house.
pub(crate) struct Source {
    /// Where it lies, from the root of the house.
    pub(crate) path: String,
    pub(super) text: String,
}

/// What is built or fetched, and therefore no text of the house.
const NOT_OURS: &[&str] =
    &["target", ".git", ".gradle", ".build", "build", "node_modules", "pictures", "__pycache__", "DerivedData"];

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the house").to_owned()
}

/// Every text file below a folder of the house, in the order of their paths; "" is the house.
pub(super) fn below(folder: &str) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    gather(&root, &root.join(folder), &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "nothing lies in {folder}");
    found
}

/// The files below a folder whose names end so.
pub(crate) fn ending(folder: &str, end: &str) -> Vec<Source> {
    below(folder).into_iter().filter(|source| source.path.ends_with(end)).collect()
}

/// The Rust files of the core.
pub(super) fn core() -> Vec<Source> {
    ending("core/src", ".rs")
}

fn gather(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for item in fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display())) {
        let path = item.expect("an item").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            gather(root, &path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
            found.push(Source { path, text });
        }
    }
}

static COMMENT_OR_STRING: LazyLock<Regex> = LazyLock::new(|| {
    let parts = [r"//[^\n]*", r"(?s:/\*.*?\*/)", r#""(?s:\\.|[^"\\])*""#, r##"r#"(?s:.*?)"#"##, r"'(?:\\.|[^'\\])'"];
    Regex::new(&parts.join("|")).expect("a pattern")
});

impl Source {
    /// The code, its comments blanked; lines keep their numbers.
    pub(crate) fn code(&self) -> String {
        blanked(&self.text, |part| part.starts_with('/'))
    }

    /// The code, comments and strings blanked.
    pub(super) fn bare_code(&self) -> String {
        blanked(&self.text, |_| true)
    }

    /// The number of the line that this byte of the text stands in.
    pub(super) fn line(&self, at: usize) -> usize {
        line(&self.text, at)
    }

    /// The part of the core it belongs to: `iron` for `core/src/iron/dose.rs`, `entry` for `core/src/entry.rs`.
    pub(super) fn module(&self) -> &str {
        let inside = self.path.strip_prefix("core/src/").expect("a file of the core");
        inside.split('/').next().expect("a part").trim_end_matches(".rs")
    }
}

pub(super) fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

fn blanked(text: &str, blank: impl Fn(&str) -> bool) -> String {
    let mut code = String::with_capacity(text.len());
    let mut done = 0;
    for part in COMMENT_OR_STRING.find_iter(text) {
        code.push_str(&text[done..part.start()]);
        if blank(part.as_str()) {
            code.extend(part.as_str().bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        } else {
            code.push_str(part.as_str());
        }
        done = part.end();
    }
    code.push_str(&text[done..]);
    code
}

#[test]
fn comments_are_told_from_code() {
    let text = "let a = \"// no\"; // yes\nlet b = '\"'; /* and\nthis */ let c = 1;".to_owned();
    let source = Source { path: String::new(), text };
    assert_eq!(source.code().replace(' ', ""), "leta=\"//no\";\nletb='\"';\nletc=1;");
    assert_eq!(source.bare_code().replace(' ', ""), "leta=;\nletb=;\nletc=1;");
}

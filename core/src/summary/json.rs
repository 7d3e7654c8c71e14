//! The content itself, as `summary.schema.json` beside this file describes it.

use serde::Serialize;

use super::content::Summary;

/// The name of the format, which its first line says.
const FORMAT: &str = "evenfall-summary";
/// Goes up with a change that an older reader would misread.
const VERSION: u32 = 1;

/// The schema of the format, published with it.
pub const SCHEMA: &str = include_str!("summary.schema.json");

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    #[serde(flatten)]
    summary: &'a Summary,
}

/// The bytes of the file.
pub(super) fn of(summary: &Summary) -> Vec<u8> {
    let file = File { format: FORMAT, version: VERSION, summary };
    // Numbers and text always have a form in JSON.
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

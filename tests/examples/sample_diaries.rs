//! Writes the sample diaries that pictures and journeys are made on.
//!
//! ```text
//! cargo run -p evenfall-tests --example sample_diaries                        anew into tests/diaries/sample
//! cargo run -p evenfall-tests --example sample_diaries -- ten-years out.json  ten years, thirty entries a day
//! ```

#[path = "../benches/habits.rs"]
mod habits;
#[path = "../sample/mod.rs"]
mod sample;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => write_anew(&Path::new(env!("CARGO_MANIFEST_DIR")).join("diaries/sample")),
        ["ten-years", file] => Ok(std::fs::write(file, habits::export(habits::TEN_YEARS)?)?),
        _ => Err("either nothing, or ten-years and a file".into()),
    }
}

fn write_anew(folder: &Path) -> Result<(), Box<dyn Error>> {
    let story = sample::Story::read()?;
    story.names().try_for_each(|name| story.write(name, folder).map(drop))
}

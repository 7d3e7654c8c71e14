//! How big the library is that a phone carries, as it lies there and packed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Ran;
use crate::diaries::megabytes;
use crate::measure::verdict;

const MOST: f64 = 10.0;
const MOST_PACKED: f64 = 3.8;

pub fn run() -> Ran {
    println!("\nthe phone's library");
    let Some(library) = library().filter(|library| library.is_file()) else {
        println!("  not measured: build it first, as tests/run bench does, with");
        println!("  cargo rustc -p evenfall-bindings --profile phone --crate-type cdylib");
        return Ok(());
    };
    let bytes = megabytes(usize::try_from(std::fs::metadata(&library)?.len())?);
    println!("  {bytes:.2} MB; target at most {MOST}: {}", verdict(bytes <= MOST));
    for (packer, level) in [("xz", "-6"), ("gzip", "-9")] {
        if let Some(packed) = packed(packer, level, &library) {
            let bytes = megabytes(packed);
            println!(
                "  {bytes:.2} MB packed by {packer}; target at most {MOST_PACKED}: {}",
                verdict(bytes <= MOST_PACKED)
            );
            return Ok(());
        }
    }
    println!("  packed: not measured, there is neither xz nor gzip");
    Ok(())
}

/// Where Cargo lays it: beside the folder this bench was built in.
fn library() -> Option<PathBuf> {
    let bench = std::env::current_exe().ok()?;
    Some(bench.ancestors().nth(3)?.join("phone/libevenfall_bindings.so"))
}

fn packed(packer: &str, level: &str, file: &Path) -> Option<usize> {
    let out = Command::new(packer).args([level, "-c"]).arg(file).stderr(Stdio::null()).output().ok()?;
    out.status.success().then_some(out.stdout.len())
}

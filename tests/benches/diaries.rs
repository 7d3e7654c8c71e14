//! The diaries that everything is measured on: the same in every run, made of an export that habits write.

use std::error::Error;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::time::Instant;

use evenfall_core::copies;
use evenfall_core::store::{Key, Store};
use evenfall_core::words::{Language, Words};
use tempfile::TempDir;

pub use crate::habits::now;
use crate::habits::{TEN_YEARS, export};

/// The bytes of every diary's key.
pub const KEY: [u8; 32] = [0x5a; 32];

/// As long as a pregnancy is written of.
pub const PREGNANCY: u64 = 300;

/// The diaries, in a folder that goes when they do.
#[derive(Debug)]
pub struct Diaries {
    folder: TempDir,
    /// One pregnancy: 300 days of 30 entries each.
    pub pregnancy: PathBuf,
    /// Ten years of the same days.
    pub ten_years: PathBuf,
}

impl Diaries {
    /// Makes the diaries.
    pub fn made() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let [pregnancy, ten_years] = ["pregnancy", "ten-years"].map(|name| folder.path().join(name));
        for (path, days) in [(&pregnancy, PREGNANCY), (&ten_years, TEN_YEARS)] {
            let began = Instant::now();
            let export = export(days)?;
            let added = copies::import_json(&Store::open(path, &key())?, &mut Cursor::new(&export), &words())?.added;
            let file = std::fs::metadata(path)?.len();
            println!(
                "{days} days: {added} entries and rows, {:.1} MB of export, {:.1} MB of diary, made in {:.1} s",
                megabytes(export.len()),
                megabytes(usize::try_from(file)?),
                began.elapsed().as_secs_f64()
            );
        }
        Ok(Self { folder, pregnancy, ten_years })
    }

    /// A place for a file beside them.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A copy of a diary that is not open, to write in.
    pub fn copy(&self, diary: &Path, name: &str) -> std::io::Result<PathBuf> {
        let copy = self.beside(name);
        std::fs::copy(diary, &copy)?;
        Ok(copy)
    }
}

/// The key of every diary.
pub fn key() -> Key {
    Key::from_bytes(&KEY).expect("32 bytes")
}

/// The words of every screen.
pub fn words() -> Words {
    Words::in_language(Language::English)
}

/// Millions of bytes.
#[expect(clippy::cast_precision_loss, reason = "far below 2 to the power of 52")]
pub fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

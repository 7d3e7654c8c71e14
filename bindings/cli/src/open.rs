//! Where the diary and its key lie, and opening it.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use evenfall_bindings::{Diary, lost_key_trouble};

use crate::args::Common;
use crate::failure::Failure;

const KEY_BYTES: usize = 32;

/// Where the diary and its key lie.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) diary: PathBuf,
    pub(crate) key: PathBuf,
}

impl Place {
    /// Where the command line, or the custom of this system, puts them.
    pub(crate) fn of(common: &Common) -> Result<Self, Failure> {
        let diary = match &common.diary {
            Some(diary) => diary.clone(),
            None => std::env::home_dir()
                .ok_or_else(|| {
                    Failure::Usage("There is no home folder here: name the diary with --diary PATH.".into())
                })?
                .join(".local/share/evenfall/diary"),
        };
        let key = common.key_file.clone().unwrap_or_else(|| beside(&diary));
        Ok(Self { diary, key })
    }

    /// The diary and key in a folder.
    pub(crate) fn in_folder(folder: &Path) -> Self {
        let diary = folder.join("diary");
        let key = beside(&diary);
        Self { diary, key }
    }

    /// Opens the diary. On first use a key is made, and said so.
    pub(crate) fn open(&self, language: &str) -> Result<Arc<Diary>, Failure> {
        if self.diary.exists() && !self.key.exists() {
            say(&format!("{}: there is no key here.", self.key.display()))?;
            return Err(Failure::Trouble(lost_key_trouble(language.to_owned())));
        }
        let key = self.key_or_new()?;
        Ok(Diary::open(self.path()?, key, language.to_owned())?)
    }

    /// The path of the diary, as the border takes it.
    pub(crate) fn path(&self) -> Result<String, Failure> {
        self.diary.to_str().map(str::to_owned).ok_or_else(|| unfit(&self.diary, "its name is not UTF-8"))
    }

    /// The key, or a new one where there is none.
    pub(crate) fn key_or_new(&self) -> Result<Vec<u8>, Failure> {
        match File::open(&self.key) {
            Ok(file) => read_key(file, &self.key),
            Err(error) if error.kind() == ErrorKind::NotFound => self.new_key(),
            Err(error) => Err(unfit(&self.key, &format!("the diary's key cannot be read ({error})"))),
        }
    }

    fn new_key(&self) -> Result<Vec<u8>, Failure> {
        let folders = [self.diary.parent(), self.key.parent()].into_iter().flatten();
        for folder in folders.filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| unfit(folder, &error.to_string()))?;
        }
        let key = random()?;
        write_key(&self.key, &key).map_err(|error| unfit(&self.key, &error.to_string()))?;
        say(&format!("A new key was made in {}. Without it nobody can open the diary.", self.key.display()))?;
        Ok(key)
    }
}

fn beside(diary: &Path) -> PathBuf {
    let mut name = diary.file_name().unwrap_or_default().to_os_string();
    name.push(".key");
    diary.with_file_name(name)
}

fn read_key(file: File, path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // Nothing longer than 64 hex digits and a line end is a key.
    file.take(80).read_to_end(&mut bytes).map_err(|error| unfit(path, &error.to_string()))?;
    if bytes.len() == KEY_BYTES {
        return Ok(bytes);
    }
    let hex = String::from_utf8(bytes).unwrap_or_default();
    hex_bytes(hex.trim()).ok_or_else(|| unfit(path, "a key is 32 bytes or 64 hex digits"))
}

fn hex_bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        hex.chars().map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect();
    let digits = digits.filter(|digits| digits.len() == KEY_BYTES * 2)?;
    Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte * 16 + digit)).collect())
}

/// 32 bytes from the system.
pub(crate) fn random() -> Result<Vec<u8>, Failure> {
    let mut bytes = vec![0; KEY_BYTES];
    let mut source = File::open("/dev/urandom")?;
    source.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn write_key(path: &Path, key: &[u8]) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(key)?;
    file.sync_all()
}

fn unfit(path: &Path, why: &str) -> Failure {
    Failure::File(format!("{}: {why}.", path.display()))
}

/// A line beside the output, for whoever sits there.
pub(crate) fn say(line: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stderr().lock(), "{line}")?)
}

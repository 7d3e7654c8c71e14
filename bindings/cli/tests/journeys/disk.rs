//! A disk of a few megabytes that can be filled without harm.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const BALLAST: &str = "ballast";
const INSIDE: &str = "EVENFALL_OWN_MOUNTS";

/// A small disk, mounted at a folder until it is dropped.
#[derive(Debug)]
pub(crate) struct SmallDisk {
    folder: PathBuf,
}

impl SmallDisk {
    pub(crate) fn at(folder: &Path) -> Self {
        assert!(mount(folder), "no disk can be mounted at {}", folder.display());
        Self { folder: folder.to_owned() }
    }

    /// Fills it to the last byte.
    pub(crate) fn fill(&self) -> std::io::Result<()> {
        let mut ballast = File::create(self.folder.join(BALLAST))?;
        while ballast.write_all(&[0; 4096]).is_ok() {}
        Ok(())
    }

    /// Gives the room back.
    pub(crate) fn free(&self) -> std::io::Result<()> {
        fs::remove_file(self.folder.join(BALLAST))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg(&self.folder).status();
        assert!(
            unmounted.is_ok_and(|status| status.success()) || std::thread::panicking(),
            "{} stays mounted",
            self.folder.display()
        );
    }
}

fn mount(folder: &Path) -> bool {
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "evenfall"]).arg(folder).output();
    mounted.is_ok_and(|mounted| mounted.status.success())
}

/// Whether disks can be mounted here. Where only root may, the test of this name has then been taken in a namespace in
/// which it is root.
pub(crate) fn is_ours(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let folder = tempfile::tempdir().expect("a folder");
    if mount(folder.path()) {
        drop(SmallDisk { folder: folder.path().to_owned() });
        return true;
    }
    let taken = Command::new("unshare")
        .args(["--map-root-user", "--mount"])
        .arg(std::env::current_exe().expect("a test"))
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, "1")
        .status();
    assert!(taken.expect("unshare, of util-linux").success(), "{test}, in a namespace of its own");
    false
}

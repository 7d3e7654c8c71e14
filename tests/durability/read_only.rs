//! A folder that may only be read. Permissions do not bind an administrator, so the folder is mounted read-only, in a process
//! with mounts of its own.

use std::env;
use std::path::Path;
use std::process::Command;

use evenfall_core::store::{Store, StoreError};

use super::folder;
use super::recorder::image_of;
use super::story::{DIARY, Telling, key};

const FOLDER: &str = "EVENFALL_READ_ONLY_FOLDER";
const MOUNT: &str = r#"mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" || exit 77; exec "$@""#;
const FAILED_TEST: i32 = 101;

#[test]
fn a_folder_that_may_only_be_read_is_named_and_the_diary_stays_as_it_is() {
    let folder = folder().unwrap();
    Telling::open(folder.path()).unwrap().take(folder.path(), 4).unwrap();
    let before = image_of(folder.path()).unwrap();
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", MOUNT])
        .arg(folder.path())
        .arg(env::current_exe().unwrap())
        .args(["read_only::a_process_opens_a_diary_it_may_only_read", "--exact", "--ignored"])
        .env(FOLDER, folder.path())
        .output();
    match output {
        Ok(output) if output.status.success() => {}
        Ok(output) if output.status.code() == Some(FAILED_TEST) => {
            panic!("{}", String::from_utf8_lossy(&output.stdout))
        }
        other => eprintln!("NOT TESTED: no folder can be mounted read-only here: {other:?}"),
    }
    assert!(image_of(folder.path()).unwrap() == before);
}

#[test]
#[ignore = "the process that the test above starts"]
fn a_process_opens_a_diary_it_may_only_read() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    for name in [DIARY, "a new one"] {
        let opened = Store::open(&Path::new(&folder).join(name), &key());
        assert!(matches!(opened, Err(StoreError::ReadOnly)), "{name}: {opened:?}");
    }
}

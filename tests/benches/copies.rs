//! Export and backup of ten years, which have no target. The backup's scrypt, half a second by intent, is left out.

use std::fs::File;
use std::io::{BufWriter, Write};

use evenfall_core::copies::{Passphrase, WorkFactor, back_up, export_json};
use evenfall_core::store::Store;

use crate::Ran;
use crate::diaries::{Diaries, key, megabytes, now};
use crate::measure::{Times, alone, by_itself};

const ROUNDS: usize = 4;

pub fn run(diaries: &Diaries) -> Ran {
    let store = Store::open_for_reading(&diaries.ten_years, &key())?;
    let (export, backup) = (diaries.beside("export.json"), diaries.beside("backup.age"));
    let exporting = || {
        let mut out = BufWriter::new(File::create(&export).expect("a file"));
        export_json(&store, now(), &mut out).expect("exports");
        out.flush().expect("writes");
    };
    let times = alone(ROUNDS, exporting);
    let bytes = usize::try_from(std::fs::metadata(&export)?.len())?;
    by_itself("export of ten years as JSON", &times);
    print_speed(bytes, &times);
    let passphrase = Passphrase::typed("a passphrase for the bench");
    let quick = WorkFactor::new(1)?;
    let times = alone(ROUNDS, || back_up(&store, &backup, &passphrase, quick, now()).expect("backs up"));
    by_itself("backup of ten years, sealed, read back and compared", &times);
    print_speed(bytes, &times);
    Ok(())
}

fn print_speed(bytes: usize, times: &Times) {
    let megabytes = megabytes(bytes);
    println!("  {megabytes:.1} MB of JSON: {:.0} MB/s", megabytes * 1_000.0 / times.least());
}

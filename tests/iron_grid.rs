//! Every week, haemoglobin, ferritin and authority there is, held against the tables of EVIDENCE C.4 written once more here.

use evenfall_core::iron::grades::{Grade, who_grade};
use evenfall_core::iron::labs::Analyte;
use evenfall_core::iron::lines::{Authority, FerritinAndLegs, Stage, Subject, ferritin_and_legs, sides};

/// Whose line of anaemia it is.
const AUTHORITIES: [Authority; 4] = [Authority::Who, Authority::Acog, Authority::Bsh, Authority::India];

/// Ferritins on and beside every line, and between them.
const FERRITINS: [u32; 20] = [1, 5, 13, 14, 15, 16, 22, 28, 29, 30, 31, 41, 52, 74, 75, 76, 99, 100, 101, 300];

/// Weeks 0 to 44, then after a birth.
fn stages() -> impl Iterator<Item = Option<u32>> {
    (0..=44).map(Some).chain([None])
}

/// C-040, C-042, C-043, C-044, with the boundaries of: anaemia below this, where a line is set.
fn anaemia_below(authority: Authority, week: Option<u32>) -> Option<u32> {
    Some(match (authority, week) {
        (Authority::Who, Some(13..=27)) | (Authority::Acog, Some(14..=27)) => 105,
        (Authority::Bsh, Some(week)) if week >= 13 => 105,
        (Authority::Who | Authority::Acog | Authority::Bsh | Authority::India, Some(_)) => 110,
        (Authority::Who, None) => 120,
        (Authority::Bsh, None) => 100,
        _ => return None,
    })
}

/// C-041: mild, moderate and severe begin below these.
fn who_grades(week: Option<u32>) -> [u32; 3] {
    match week {
        Some(13..=27) => [105, 100, 70],
        Some(_) => [110, 100, 70],
        None => [120, 110, 80],
    }
}

fn expected_grade(hb: u32, week: Option<u32>) -> Grade {
    let [mild, moderate, severe] = who_grades(week);
    if hb < severe {
        Grade::Severe
    } else if hb < moderate {
        Grade::Moderate
    } else if hb < mild {
        Grade::Mild
    } else {
        Grade::None
    }
}

/// C-050, C-051 and C-052: what a ferritin is said to be about, in the order of the lines.
fn expected_ferritin(ferritin: u32, week: Option<u32>) -> Vec<Subject> {
    let mut about = Vec::new();
    if ferritin < 15 {
        about.push(Subject::EmptyStores);
    }
    if ferritin < 30 && week.is_some() {
        about.push(Subject::LowIron);
    }
    if ferritin <= 75 {
        about.push(Subject::RestlessLegs);
    }
    about
}

/// What the lines of one analyte say of a result.
fn said(analyte: Analyte, value: u32, stage: Stage) -> Vec<(Authority, Subject)> {
    sides(analyte, f64::from(value), stage)
        .into_iter()
        .filter(|(line, side)| line.means(*side))
        .map(|(line, _)| (line.authority, line.subject))
        .collect()
}

#[test]
fn every_week_haemoglobin_ferritin_and_authority_agrees_with_the_tables() {
    let mut cells = 0_u32;
    for week in stages() {
        let stage = week.map_or(Stage::AfterBirth, |week| Stage::Weeks(u8::try_from(week).unwrap()));
        let ferritins = FERRITINS.map(|ferritin| {
            let about: Vec<Subject> =
                said(Analyte::Ferritin, ferritin, stage).into_iter().map(|(_, subject)| subject).collect();
            (ferritin, about, ferritin_and_legs(f64::from(ferritin)).unwrap())
        });
        for hb in 40..=160 {
            assert_eq!(who_grade(f64::from(hb), stage), Some(expected_grade(hb, week)), "{week:?}, Hb {hb}");
            let anaemic = said(Analyte::Haemoglobin, hb, stage);
            for authority in AUTHORITIES {
                let by = anaemic.contains(&(authority, Subject::Anaemia));
                let below = anaemia_below(authority, week);
                for (ferritin, about, legs) in &ferritins {
                    let cell = format!("{week:?}, Hb {hb}, ferritin {ferritin}, {authority:?}");
                    assert_eq!(by, below.is_some_and(|line| hb < line), "{cell}");
                    assert_eq!(*about, expected_ferritin(*ferritin, week), "{cell}");
                    let between = (30..=75).contains(ferritin);
                    assert_eq!(*legs == FerritinAndLegs::Between, between, "{cell}");
                    assert_eq!(*legs == FerritinAndLegs::BelowBoth, *ferritin < 30, "{cell}");
                    cells += 1;
                }
            }
        }
    }
    assert!(cells >= 400_000, "{cells} cells");
}

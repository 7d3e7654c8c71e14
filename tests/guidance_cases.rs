//! Facts that no diary was needed for, and what each rule does with them.

use chrono::{NaiveDate, NaiveTime};
use evenfall_core::care::countries::Country;
use evenfall_core::care::urgent::{SIGNS, blood_pressure_band};
use evenfall_core::guidance::{
    Caffeine, Check, Facts, HeldUp, Lab, LastIron, MedicineSeen, Nights, OpenSign, Pressure, Stage, Supplements,
    ToldIn, Visit,
};
use evenfall_core::iron::lines;
use evenfall_core::profile::{AnaemiaAuthority, CaffeineLimit};
use evenfall_core::triggers::aggravators;
use evenfall_core::words::{Language, Words};

pub const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
const AT: NaiveTime = NaiveTime::from_hms_opt(8, 10, 0).expect("a time");

pub fn english() -> Words {
    Words::in_language(Language::English)
}

pub fn weeks(weeks: u16, days: u16) -> Stage {
    Stage::Expecting { age_days: weeks * 7 + days }
}

pub fn born(days: u32) -> Stage {
    Stage::AfterBirth { days: Some(days) }
}

pub fn lost(days: u32) -> Stage {
    Stage::AfterLoss { days: Some(days) }
}

pub fn sign(id: &str, told_in: ToldIn) -> OpenSign {
    let sign = SIGNS.iter().find(|sign| sign.id == id).expect("a sign");
    OpenSign { id: sign.id, call: sign.call, evidence: sign.evidence, told_in, at: AT, day: DAY }
}

pub fn felt(id: &str) -> Facts {
    Facts { stage: weeks(30, 0), signs: vec![sign(id, ToldIn::Symptom)], ..Facts::default() }
}

pub fn pressure(systolic: u16, diastolic: u16) -> Pressure {
    let band = blood_pressure_band(systolic, diastolic);
    Pressure { systolic, diastolic, band, rested: None, at: AT, day: DAY }
}

pub fn cuff(readings: &[(u16, u16)]) -> Facts {
    let pressures = readings.iter().map(|(systolic, diastolic)| pressure(*systolic, *diastolic)).collect();
    Facts { stage: weeks(30, 0), pressures, ..Facts::default() }
}

pub fn nights(restless: usize) -> Nights {
    Nights { written: 7, restless, ..Nights::default() }
}

pub fn restless(restless: usize) -> Facts {
    Facts { stage: weeks(29, 0), nights: nights(restless), ..Facts::default() }
}

pub fn lab(value: f64, week: u8) -> Lab {
    Lab { value, day: DAY, days_ago: 0, stage: lines::Stage::Weeks(week) }
}

pub fn old(lab: Lab, days_ago: i64) -> Lab {
    Lab { days_ago, ..lab }
}

pub fn hb(value: f64, week: u8, anaemia: AnaemiaAuthority) -> Facts {
    let stage = weeks(u16::from(week), 0);
    Facts { stage, anaemia, haemoglobin: Some(lab(value, week)), ..Facts::default() }
}

pub fn ferritin(value: f64, restless_nights: usize) -> Facts {
    Facts { ferritin: Some(lab(value, 29)), ..restless(restless_nights) }
}

pub fn check(most: u8, harm: bool) -> Facts {
    Facts { stage: weeks(30, 0), check: Some(Check { most, harm, day: DAY }), ..Facts::default() }
}

pub fn slept(restless_nights: usize, asleep: i64, told: usize) -> Facts {
    let nights = Nights { asleep: Some(asleep), told, ..nights(restless_nights) };
    Facts { stage: weeks(30, 0), nights, ..Facts::default() }
}

pub fn held(by: &'static str, days_of_week: usize, today: bool) -> Facts {
    let until = NaiveTime::from_hms_opt(9, 10, 0).expect("a time");
    let held_up = Some(HeldUp { by, at: AT, until, day: DAY });
    Facts { stage: weeks(20, 0), iron: LastIron { days_of_week, today, held_up }, ..Facts::default() }
}

pub fn visit(days: i64, blood_test: bool, questions: usize, restless_nights: usize) -> Facts {
    let visit = Some(Visit { days, day: DAY, at: AT, blood_test });
    Facts { visit, questions, ..restless(restless_nights) }
}

pub fn medicine(id: &str, restless_nights: usize) -> Facts {
    let medicine = aggravators::medicine(id).expect("a medicine");
    Facts { medicines: vec![MedicineSeen { medicine, day: DAY }], ..restless(restless_nights) }
}

pub fn magnesium(mg: f64, country: Country) -> Facts {
    let supplements = Supplements { magnesium_mg: mg, ..Supplements::default() };
    Facts { country, stage: weeks(20, 0), supplements, ..Facts::default() }
}

pub fn irons(iron_sources: usize) -> Facts {
    Facts { supplements: Supplements { iron_sources, ..Supplements::default() }, ..Facts::default() }
}

pub fn caffeine(mg: f64, caffeine_limit: CaffeineLimit) -> Facts {
    Facts { stage: weeks(20, 0), caffeine_limit, caffeine: Caffeine { mg, day: Some(DAY) }, ..Facts::default() }
}

pub fn late(restless_after_late_caffeine: usize) -> Facts {
    Facts { nights: Nights { restless_after_late_caffeine, ..nights(3) }, ..restless(3) }
}

pub fn fresh(nights_hardly_slept: usize, stage: Stage) -> Facts {
    let nights = Nights { hardly_asleep_and_not_tired: nights_hardly_slept, ..nights(0) };
    Facts { stage, nights, ..Facts::default() }
}

pub fn after(stage: Stage, facts: Facts) -> Facts {
    Facts { stage, ..facts }
}

/// What a case shows of its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shows {
    Speaks,
    Silent,
    /// The last that is silent beside the first that speaks.
    Boundary,
}

pub use Shows::{Boundary, Silent, Speaks};

pub type Case = (&'static str, Shows, &'static str, Facts, bool);

/// The rule, what the case shows, what it is, the facts, and whether it speaks.
#[rustfmt::skip]
pub fn cases() -> Vec<Case> {
    use AnaemiaAuthority::{Acog, Bsh, India, Who};
    use CaffeineLimit::{ThreeHundred, TwoHundred};
    let told = |id: &str, stage| after(stage, felt(id));
    let twins = |facts: Facts| Facts { babies: 2, ..facts };
    let unwell = |facts: Facts| Facts { unwell: true, ..facts };
    let sorted = |facts: Facts| Facts { sorted: true, ..facts };
    let with_leg = |facts: Facts| Facts { signs: vec![sign("one-leg", ToldIn::Symptom)], ..facts };
    let stress = |stress: f64| Facts { stress: Some(stress), ..Facts::default() };
    let silent = |days: i64| Facts { silent_days: Some(days), ..Facts::default() };
    let crp = |crp: f64, apart: i64, of: f64| {
        let day = DAY - chrono::Duration::days(apart);
        Facts { inflammation: Some(Lab { day, ..lab(crp, 29) }), ..ferritin(of, 0) }
    };
    let saturation = |value: f64, nights: usize| Facts { saturation: Some(lab(value, 29)), ..restless(nights) };
    let tested = |days: u32, stage: lines::Stage| {
        let lab = Lab { stage, ..lab(101.0, 36) };
        Facts { stage: born(days), haemoglobin: Some(lab), ..Facts::default() }
    };
    let result = |value: f64, days_ago: i64| old(lab(value, 29), days_ago);
    let iron_taken = |stage| after(stage, held("tea", 1, false));
    vec![
        ("warning_sign", Speaks, "a yes to harm", Facts { signs: vec![sign("harm-self-or-baby", ToldIn::MoodCheck)], ..Facts::default() }, true),
        ("warning_sign", Speaks, "chest pain", felt("breathing"), true),
        ("warning_sign", Speaks, "a fever after a loss", told("fever", lost(4)), true),
        ("warning_sign", Silent, "nothing kept", Facts::default(), false),
        ("warning_sign", Boundary, "a sign with a rule of its own", felt("one-leg"), false),

        ("no_need_of_sleep", Speaks, "told on day 5", told("psychosis", born(5)), true),
        ("no_need_of_sleep", Speaks, "told months after", told("psychosis", born(200)), true),
        ("no_need_of_sleep", Silent, "while expecting", told("psychosis", weeks(30, 0)), false),
        ("no_need_of_sleep", Boundary, "two such nights on day 14", fresh(2, born(14)), true),
        ("no_need_of_sleep", Boundary, "two such nights on day 15", fresh(2, born(15)), false),
        ("no_need_of_sleep", Boundary, "one such night", fresh(1, born(5)), false),
        ("no_need_of_sleep", Boundary, "on a day that is not known", fresh(2, Stage::AfterBirth { days: None }), true),

        ("blood_pressure", Speaks, "161 over 95", cuff(&[(161, 95)]), true),
        ("blood_pressure", Silent, "118 over 76", cuff(&[(118, 76)]), false),
        ("blood_pressure", Boundary, "140 over 85", cuff(&[(140, 85)]), true),
        ("blood_pressure", Boundary, "139 over 89", cuff(&[(139, 89)]), false),
        ("blood_pressure", Boundary, "135 over 92: one number is enough", cuff(&[(135, 92)]), true),
        ("blood_pressure", Boundary, "raised, then lower after a rest", cuff(&[(130, 80), (145, 92)]), false),
        ("blood_pressure", Boundary, "severe, then lower", cuff(&[(130, 80), (161, 95)]), true),

        ("one_leg", Speaks, "sorted as one leg", felt("one-leg"), true),
        ("one_leg", Silent, "chest pain", felt("breathing"), false),
        ("one_leg", Boundary, "after a loss", told("one-leg", lost(3)), true),

        ("movements", Speaks, "less at 30 weeks", felt("movements-from-28"), true),
        ("movements", Silent, "nothing noted", after(weeks(30, 0), Facts::default()), false),
        ("movements", Boundary, "never after a birth", told("movements", born(2)), false),

        ("movements", Boundary, "28w0d", told("movements-from-28", weeks(28, 0)), true),
        ("movements", Boundary, "27w6d", told("movements", weeks(27, 6)), true),

        ("itch", Speaks, "palms", felt("itch-or-dark-urine"), true),
        ("itch", Silent, "itching alone", Facts { itching: true, ..after(weeks(30, 0), Facts::default()) }, false),
        ("itch", Boundary, "never after a birth", told("itch-or-dark-urine", born(2)), false),

        ("mood_check", Speaks, "a total of 5", check(5, false), true),
        ("mood_check", Silent, "no check", Facts::default(), false),
        ("mood_check", Boundary, "a total of 3", check(3, false), true),
        ("mood_check", Boundary, "a total of 2", check(2, false), false),
        ("mood_check", Boundary, "a yes to harm with a total of 0", check(0, true), true),

        ("itch_where", Speaks, "itching", Facts { itching: true, ..restless(0) }, true),
        ("itch_where", Silent, "none", restless(0), false),
        ("itch_where", Boundary, "with palms told too", Facts { itching: true, ..felt("itch-or-dark-urine") }, false),

        ("itch_where", Boundary, "with pale stools told too", Facts { itching: true, ..felt("pale-stool-or-yellow") }, false),

        ("sleepy_driving", Speaks, "5 nights, 4 h", slept(5, 240, 7), true),
        ("sleepy_driving", Silent, "7 h", slept(5, 420, 7), false),
        ("sleepy_driving", Boundary, "4 nights, 4 h 59", slept(4, 299, 3), true),
        ("sleepy_driving", Boundary, "3 nights", slept(3, 299, 3), false),
        ("sleepy_driving", Boundary, "5 h", slept(4, 300, 3), false),
        ("sleepy_driving", Boundary, "only two nights say", slept(4, 240, 2), false),

        ("movement_pattern", Speaks, "30 weeks", after(weeks(30, 0), Facts::default()), true),
        ("movement_pattern", Silent, "after a birth", after(born(3), Facts::default()), false),
        ("movement_pattern", Boundary, "24w0d", after(weeks(24, 0), Facts::default()), true),
        ("movement_pattern", Boundary, "23w6d", after(weeks(23, 6), Facts::default()), false),

        ("side_sleeping", Speaks, "35 weeks", after(weeks(35, 0), Facts::default()), true),
        ("side_sleeping", Silent, "no date", Facts::default(), false),
        ("side_sleeping", Boundary, "28w0d", after(weeks(28, 0), Facts::default()), true),
        ("side_sleeping", Boundary, "27w6d", after(weeks(27, 6), Facts::default()), false),

        ("iron_window", Speaks, "after milk", held("milk", 5, false), true),
        ("iron_window", Silent, "had it today", held("tea", 5, true), false),
        ("iron_window", Boundary, "iron on three days", held("tea", 3, false), true),
        ("iron_window", Boundary, "iron on two days", held("tea", 2, false), false),

        ("iron_window", Speaks, "after levothyroxine", held("levothyroxine", 5, false), true),
        ("iron_window", Boundary, "with two things that hold iron", Facts { supplements: irons(2).supplements, ..held("milk", 5, false) }, false),

        ("blood_sample", Speaks, "in two days", visit(2, true, 0, 3), true),
        ("blood_sample", Silent, "no blood is taken", visit(2, false, 0, 3), false),
        ("blood_sample", Boundary, "tomorrow", visit(1, true, 0, 2), true),
        ("blood_sample", Boundary, "today", visit(0, true, 0, 2), false),
        ("blood_sample", Boundary, "in three days", visit(3, true, 0, 2), true),
        ("blood_sample", Boundary, "in four days", visit(4, true, 0, 2), false),
        ("blood_sample", Boundary, "legs once", visit(2, true, 0, 1), false),

        ("visit_questions", Speaks, "today, three questions", visit(0, false, 3, 0), true),
        ("visit_questions", Silent, "no question", visit(0, false, 0, 0), false),
        ("visit_questions", Boundary, "tomorrow", visit(1, false, 1, 0), true),
        ("visit_questions", Boundary, "in two days", visit(2, false, 1, 0), false),

        ("sort_legs", Speaks, "restless, never sorted", restless(3), true),
        ("sort_legs", Silent, "sorted", sorted(restless(3)), false),
        ("sort_legs", Boundary, "one night", restless(1), true),
        ("sort_legs", Boundary, "no night", restless(0), false),

        ("haemoglobin", Speaks, "102 at 30 weeks, WHO", hb(102.0, 30, Who), true),
        ("haemoglobin", Speaks, "102 at 30 weeks, UK", hb(102.0, 30, Bsh), true),
        ("haemoglobin", Silent, "120", hb(120.0, 30, Who), false),
        ("haemoglobin", Boundary, "107 at 30 weeks, WHO", hb(107.0, 30, Who), true),
        ("haemoglobin", Boundary, "107 at 30 weeks, US", hb(107.0, 30, Acog), true),
        ("haemoglobin", Boundary, "107 at 30 weeks, UK", hb(107.0, 30, Bsh), false),
        ("haemoglobin", Boundary, "107 at 20 weeks, India", hb(107.0, 20, India), true),
        ("haemoglobin", Boundary, "105 at 20 weeks, WHO", hb(105.0, 20, Who), false),
        ("haemoglobin", Boundary, "104 at 20 weeks, WHO", hb(104.0, 20, Who), true),
        ("haemoglobin", Boundary, "107 at 13 weeks, WHO: its second trimester", hb(107.0, 13, Who), false),
        ("haemoglobin", Boundary, "107 at 13 weeks, US: its first trimester", hb(107.0, 13, Acog), true),
        ("haemoglobin", Boundary, "107 at 20 weeks, WHO, a smoker: 104", Facts { smokes: true, ..hb(107.0, 20, Who) }, true),
        ("haemoglobin", Boundary, "107 at 20 weeks, UK, a smoker: as measured", Facts { smokes: true, ..hb(107.0, 20, Bsh) }, false),
        ("haemoglobin", Boundary, "90 days old", Facts { haemoglobin: Some(old(lab(100.0, 30), 90)), ..restless(0) }, true),
        ("haemoglobin", Boundary, "91 days old", Facts { haemoglobin: Some(old(lab(100.0, 30), 91)), ..restless(0) }, false),
        ("haemoglobin", Boundary, "after a loss", after(lost(5), hb(102.0, 30, Who)), false),

        ("ferritin_low", Speaks, "12", ferritin(12.0, 0), true),
        ("ferritin_low", Silent, "90", ferritin(90.0, 5), false),
        ("ferritin_low", Boundary, "29.9", ferritin(29.9, 0), true),
        ("ferritin_low", Boundary, "30", ferritin(30.0, 0), false),
        ("ferritin_low", Boundary, "12 after a birth", after(born(5), ferritin(12.0, 0)), false),

        ("ferritin_low", Boundary, "90 days old", Facts { ferritin: Some(result(12.0, 90)), ..restless(0) }, true),
        ("ferritin_low", Boundary, "91 days old", Facts { ferritin: Some(result(12.0, 91)), ..restless(0) }, false),

        ("ferritin_gap", Speaks, "41, five nights", ferritin(41.0, 5), true),
        ("ferritin_gap", Silent, "41, quiet legs", ferritin(41.0, 0), false),
        ("ferritin_gap", Boundary, "30", ferritin(30.0, 2), true),
        ("ferritin_gap", Boundary, "29.9", ferritin(29.9, 2), false),
        ("ferritin_gap", Boundary, "75", ferritin(75.0, 2), true),
        ("ferritin_gap", Boundary, "76", ferritin(76.0, 2), false),
        ("ferritin_gap", Boundary, "one night", ferritin(41.0, 1), false),
        ("ferritin_gap", Boundary, "12 after a birth: the other line is not named", after(born(20), ferritin(12.0, 2)), true),

        ("ferritin_gap", Boundary, "90 days old", Facts { ferritin: Some(result(41.0, 90)), ..restless(5) }, true),
        ("ferritin_gap", Boundary, "91 days old", Facts { ferritin: Some(result(41.0, 91)), ..restless(5) }, false),

        ("saturation", Speaks, "14 %", saturation(14.0, 3), true),
        ("saturation", Silent, "quiet legs", saturation(14.0, 0), false),
        ("saturation", Boundary, "19 %", saturation(19.0, 2), true),
        ("saturation", Boundary, "20 %", saturation(20.0, 2), false),

        ("saturation", Boundary, "90 days old", Facts { saturation: Some(result(14.0, 90)), ..restless(3) }, true),
        ("saturation", Boundary, "91 days old", Facts { saturation: Some(result(14.0, 91)), ..restless(3) }, false),

        ("ferritin_inflamed", Speaks, "CRP 12", crp(12.0, 0, 60.0), true),
        ("ferritin_inflamed", Silent, "no CRP", ferritin(60.0, 0), false),
        ("ferritin_inflamed", Boundary, "CRP 5", crp(5.0, 0, 60.0), false),
        ("ferritin_inflamed", Boundary, "CRP 5.1", crp(5.1, 0, 60.0), true),
        ("ferritin_inflamed", Boundary, "14 days apart", crp(12.0, 14, 60.0), true),
        ("ferritin_inflamed", Boundary, "15 days apart", crp(12.0, 15, 60.0), false),
        ("ferritin_inflamed", Boundary, "ferritin low all the same", crp(12.0, 0, 29.0), false),

        ("ferritin_inflamed", Boundary, "30", crp(12.0, 0, 30.0), true),
        ("ferritin_inflamed", Boundary, "90 days old", Facts { ferritin: Some(result(60.0, 90)), ..crp(12.0, 0, 60.0) }, true),
        ("ferritin_inflamed", Boundary, "91 days old", Facts { ferritin: Some(result(60.0, 91)), ..crp(12.0, 0, 60.0) }, false),

        ("ferritin_unmeasured", Speaks, "five nights, none known", restless(5), true),
        ("ferritin_unmeasured", Silent, "41 last week", ferritin(41.0, 5), false),
        ("ferritin_unmeasured", Boundary, "three nights", restless(3), true),
        ("ferritin_unmeasured", Boundary, "two nights", restless(2), false),
        ("ferritin_unmeasured", Boundary, "90 days old", Facts { ferritin: Some(old(lab(41.0, 20), 90)), ..restless(3) }, false),
        ("ferritin_unmeasured", Boundary, "91 days old", Facts { ferritin: Some(old(lab(41.0, 20), 91)), ..restless(3) }, true),

        ("medicine", Speaks, "doxylamine, three nights", medicine("doxylamine", 3), true),
        ("medicine", Silent, "none written", restless(3), false),
        ("medicine", Boundary, "two nights", medicine("sertraline", 2), true),
        ("medicine", Boundary, "one night", medicine("sertraline", 1), false),

        ("medicine", Speaks, "one for the mind", medicine("sertraline", 3), true),
        ("medicine", Speaks, "against sickness, after a birth", after(born(20), medicine("doxylamine", 3)), true),
        ("medicine", Speaks, "also for the mind", medicine("prochlorperazine", 3), true),

        ("two_irons", Speaks, "three", irons(3), true),
        ("two_irons", Silent, "none", irons(0), false),
        ("two_irons", Boundary, "two", irons(2), true),
        ("two_irons", Boundary, "one", irons(1), false),

        ("magnesium", Speaks, "400 in the US", magnesium(400.0, Country::UnitedStates), true),
        ("magnesium", Silent, "none", magnesium(0.0, Country::UnitedStates), false),
        ("magnesium", Boundary, "350 in the US", magnesium(350.0, Country::UnitedStates), false),
        ("magnesium", Boundary, "351 in the US", magnesium(351.0, Country::UnitedStates), true),
        ("magnesium", Boundary, "250 in Germany", magnesium(250.0, Country::Germany), false),
        ("magnesium", Boundary, "251 in Germany", magnesium(251.0, Country::Germany), true),
        ("magnesium", Boundary, "300 in England, which names none", magnesium(300.0, Country::England), false),
        ("magnesium", Boundary, "351 in England", magnesium(351.0, Country::England), true),

        ("legs_after_birth", Speaks, "six weeks", after(born(43), Facts::default()), true),
        ("legs_after_birth", Silent, "30 weeks pregnant", after(weeks(30, 0), restless(3)), false),
        ("legs_after_birth", Boundary, "day 13", after(born(13), Facts::default()), false),
        ("legs_after_birth", Boundary, "day 14", after(born(14), Facts::default()), true),
        ("legs_after_birth", Boundary, "day 20", after(born(20), Facts::default()), true),
        ("legs_after_birth", Boundary, "day 21", after(born(21), Facts::default()), false),
        ("legs_after_birth", Boundary, "day 84", after(born(84), restless(2)), true),
        ("legs_after_birth", Boundary, "day 91", after(born(91), restless(2)), false),

        ("legs_after_birth", Boundary, "day 14, restless", after(born(14), restless(2)), true),
        ("legs_after_birth", Boundary, "day 84, nothing written", after(born(84), Facts::default()), true),
        ("legs_after_birth", Boundary, "day 84, quiet", after(born(84), restless(0)), true),

        ("iron_after_birth", Boundary, "iron taken, never tested", iron_taken(born(50)), true),
        ("iron_after_birth", Speaks, "tested before, not since", tested(50, lines::Stage::Neither), true),
        ("iron_after_birth", Silent, "nothing to check", after(born(50), Facts::default()), false),
        ("iron_after_birth", Boundary, "day 41", tested(41, lines::Stage::Neither), false),
        ("iron_after_birth", Boundary, "day 42", tested(42, lines::Stage::Neither), true),
        ("iron_after_birth", Boundary, "day 91", tested(91, lines::Stage::Neither), false),
        ("iron_after_birth", Boundary, "tested since", tested(50, lines::Stage::AfterBirth), false),

        ("get_up", Speaks, "five nights", restless(5), true),
        ("get_up", Silent, "with one leg different", with_leg(restless(5)), false),
        ("get_up", Boundary, "three nights", restless(3), true),
        ("get_up", Boundary, "two nights", restless(2), false),

        ("evening_walk", Speaks, "restless, little movement", restless(3), true),
        ("evening_walk", Silent, "with one leg different", with_leg(restless(3)), false),
        ("evening_walk", Silent, "unwell", unwell(restless(3)), false),
        ("evening_walk", Silent, "a haemoglobin below her line", Facts { haemoglobin: Some(lab(95.0, 29)), ..restless(3) }, false),
        ("evening_walk", Silent, "three babies at 20 weeks", Facts { babies: 3, ..after(weeks(20, 0), restless(3)) }, false),
        ("evening_walk", Boundary, "two nights", restless(2), true),
        ("evening_walk", Boundary, "one night", restless(1), false),
        ("evening_walk", Boundary, "29 minutes", Facts { moved_minutes: 29, ..restless(3) }, true),
        ("evening_walk", Boundary, "30 minutes", Facts { moved_minutes: 30, ..restless(3) }, false),
        ("evening_walk", Boundary, "twins at 27w6d", twins(after(weeks(27, 6), restless(3))), true),
        ("evening_walk", Boundary, "twins at 28w0d", twins(after(weeks(28, 0), restless(3))), false),

        ("slow_breathing", Speaks, "stress 9", stress(9.0), true),
        ("slow_breathing", Silent, "breathing is hard", Facts { stress: Some(9.0), ..felt("breathing") }, false),
        ("slow_breathing", Boundary, "stress 7", stress(7.0), true),
        ("slow_breathing", Boundary, "stress 6.9", stress(6.9), false),
        ("slow_breathing", Boundary, "a yes to harm this fortnight", Facts { stress: Some(9.0), ..check(0, true) }, false),

        ("caffeine_over", Speaks, "320 over 200", caffeine(320.0, TwoHundred), true),
        ("caffeine_over", Silent, "none", Facts::default(), false),
        ("caffeine_over", Boundary, "200 at 200", caffeine(200.0, TwoHundred), false),
        ("caffeine_over", Boundary, "201 at 200", caffeine(201.0, TwoHundred), true),
        ("caffeine_over", Boundary, "300 at 300", caffeine(300.0, ThreeHundred), false),

        ("caffeine_late", Speaks, "three nights", late(3), true),
        ("caffeine_late", Silent, "none", late(0), false),
        ("caffeine_late", Boundary, "two nights", late(2), true),
        ("caffeine_late", Boundary, "one night", late(1), false),

        ("quiet_diary", Speaks, "a month", silent(30), true),
        ("quiet_diary", Silent, "never written", Facts::default(), false),
        ("quiet_diary", Boundary, "21 days", silent(21), true),
        ("quiet_diary", Boundary, "20 days", silent(20), false),
        ("quiet_diary", Boundary, "after a loss", after(lost(60), silent(60)), false),
    ]
}

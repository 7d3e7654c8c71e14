//! Urgent help: the signs, their words, the blood pressure bands, the countries.

use std::collections::{BTreeMap, BTreeSet};

use evenfall_core::care::countries::{Checked, Country, LINES, LineKind, Reach, UnknownCountry};
use evenfall_core::care::urgent::{
    About, Afterwards, BloodPressureBand, CallWhom, NOTES, Place, SIGNS, Sign, Situation, UrgentSigns,
    blood_pressure_band, signs,
};
use evenfall_core::profile::{AnaemiaAuthority, Basis, CaffeineLimit, IronTarget};
use evenfall_core::timeline::{Chart, Convention, RedatingRule};

const URGENT: &str = include_str!("../core/src/words/en/urgent.ftl");
const COUNTRIES: &str = include_str!("../core/src/words/en/countries.ftl");

/// The messages of a catalogue by id, continuation lines joined.
fn messages(catalogue: &str) -> BTreeMap<String, String> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with([' ', '}']) {
            if let Some((_, words)) = found.last_mut() {
                words.push_str(line);
            }
        } else if let Some((id, words)) = line.split_once(" = ") {
            found.push((id.to_owned(), words.to_owned()));
        }
    }
    let messages: BTreeMap<_, _> = found.iter().cloned().collect();
    assert_eq!(messages.len(), found.len(), "no id twice");
    messages
}

/// The words of a message; nothing when it is missing, which a test of its own forbids.
fn wording<'a>(messages: &'a BTreeMap<String, String>, id: &str) -> &'a str {
    messages.get(id).map_or("", String::as_str)
}

fn words_of(list: &[Sign]) -> Vec<String> {
    let messages = messages(URGENT);
    list.iter()
        .map(|sign| wording(&messages, &format!("sign-{}", sign.id)).replace("{ fever-degrees }", "38 °C"))
        .collect()
}

fn pregnant(weeks: u16, days: u16) -> Situation {
    Situation::Pregnant { age_days: Some(weeks * 7 + days) }
}

fn ids(list: &[Sign]) -> BTreeSet<&'static str> {
    list.iter().map(|sign| sign.id).collect()
}

fn shows(situation: Situation, id: &str) -> bool {
    ids(&signs(situation).all).contains(id)
}

/// Every word this situation puts on the screen.
fn spoken(shown: &UrgentSigns) -> String {
    let messages = messages(URGENT);
    let mut keys: Vec<String> = shown.all.iter().map(|sign| format!("sign-{}", sign.id)).collect();
    keys.extend(shown.notes.iter().map(|note| format!("note-{}", note.id)));
    keys.push(shown.any_hour_title.to_owned());
    keys.extend(shown.opening.map(str::to_owned));
    keys.iter().map(|key| wording(&messages, key).to_lowercase() + "\n").collect()
}

fn after_any_loss() -> Vec<Situation> {
    [None, Some(0), Some(20), Some(200), Some(365), Some(366), Some(4000)]
        .into_iter()
        .flat_map(|days| [Situation::AfterLoss { days }, Situation::Unsaid { days }])
        .collect()
}

#[test]
fn the_short_lists_read_as_they_were_drawn() {
    for situation in [Situation::Pregnant { age_days: None }, pregnant(29, 4)] {
        let shown = signs(situation);
        assert_eq!(
            words_of(&shown.emergency),
            [
                "Trouble breathing, or chest pain",
                "Bleeding: heavy, painful, or after 20 weeks",
                "A fit, blue lips, or cannot be woken",
                "Worst headache ever, or with weakness",
                "Severe belly pain that stays",
                "Thoughts of harming yourself or the baby",
            ]
        );
        assert_eq!(
            words_of(&shown.any_hour),
            [
                "Baby moving less, or differently",
                "One leg swollen, hot, red or sore",
                "Itchy palms or soles, or dark urine",
                "Fever of 38 °C or more",
                "Fluid leaking; tightenings before 37 weeks",
                "Headache that stays, or sight changes",
                "Sudden swelling, or pain under the ribs",
            ]
        );
        assert_eq!((shown.opening, shown.any_hour_title), (None, "urgent-maternity-title"));
    }
}

#[test]
fn after_a_loss_the_short_lists_hold_what_the_card_on_today_names() {
    let shown = signs(Situation::AfterLoss { days: Some(9) });
    assert_eq!(
        words_of(&shown.emergency),
        [
            "Trouble breathing, or chest pain",
            "Heavy bleeding",
            "A fit, blue lips, or cannot be woken",
            "Worst headache ever, or with weakness",
            "Severe belly pain that stays",
            "Thoughts of harming yourself",
        ]
    );
    assert_eq!(
        words_of(&shown.any_hour),
        [
            "One leg swollen, hot, red or sore",
            "Fever of 38 °C or more",
            "Headache that stays, or sight changes",
            "Sudden swelling, or pain under the ribs",
        ]
    );
    assert_eq!((shown.opening, shown.any_hour_title), (Some("urgent-after-title"), "urgent-any-hour-title"));
}

#[test]
fn after_a_loss_no_word_is_of_a_baby_a_birth_or_a_pregnancy() {
    for situation in after_any_loss() {
        let spoken = spoken(&signs(situation));
        for word in ["baby", "babies", "birth", "pregnan", "matern", "parent", "mother", "weeks:", "movement"] {
            assert!(!spoken.contains(word), "{word:?} in {situation:?}:\n{spoken}");
        }
    }
    let messages = messages(URGENT);
    for key in ["urgent-after-title", "urgent-after-summary", "urgent-unit-after", "urgent-any-hour-title"] {
        let words = messages[key].to_lowercase();
        assert!(["baby", "birth", "pregnan", "matern"].iter().all(|word| !words.contains(word)), "{key}");
    }
}

#[test]
fn after_a_birth_no_word_is_of_a_baby_or_a_pregnancy() {
    for days in [None, Some(0), Some(42), Some(365), Some(366)] {
        let spoken = spoken(&signs(Situation::AfterBirth { days }));
        for word in ["baby", "babies", "pregnan"] {
            assert!(!spoken.contains(word), "{word:?} {days:?} after a birth:\n{spoken}");
        }
    }
}

#[test]
fn what_is_not_said_is_spoken_to_as_a_loss() {
    for days in [None, Some(0), Some(42), Some(43), Some(365), Some(366)] {
        assert_eq!(signs(Situation::Unsaid { days }), signs(Situation::AfterLoss { days }));
    }
}

#[test]
fn a_sign_about_the_baby_ends_with_the_pregnancy() {
    for sign in SIGNS.iter().filter(|sign| sign.about == About::Baby) {
        assert_eq!(
            (sign.shown.after_birth, sign.shown.after_loss),
            (Afterwards::Never, Afterwards::Never),
            "{}",
            sign.id
        );
    }
    let messages = messages(URGENT);
    for sign in SIGNS.iter().filter(|sign| messages[&format!("sign-{}", sign.id)].to_lowercase().contains("baby")) {
        assert_eq!(sign.about, About::Baby, "{}", sign.id);
    }
}

#[test]
fn an_unknown_age_hides_no_sign_of_pregnancy() {
    let unknown = ids(&signs(Situation::Pregnant { age_days: None }).all);
    for week in 0..=45 {
        assert!(ids(&signs(pregnant(week, 0)).all).is_subset(&unknown), "week {week}");
    }
}

#[test]
fn an_unknown_day_hides_no_sign_afterwards() {
    let birth = ids(&signs(Situation::AfterBirth { days: None }).all);
    let loss = ids(&signs(Situation::AfterLoss { days: None }).all);
    for days in 0..800 {
        let days = Some(days);
        assert!(ids(&signs(Situation::AfterBirth { days }).all).is_subset(&birth));
        assert!(ids(&signs(Situation::AfterLoss { days }).all).is_subset(&loss));
    }
}

#[test]
fn her_own_signs_stay_for_a_year() {
    let hers = ["bleeding-heavy", "fever", "one-leg", "breathing", "belly-pain", "headache-stays", "sepsis-confusion"];
    for days in [0, 1, 42, 364, 365] {
        for id in hers {
            assert!(shows(Situation::AfterBirth { days: Some(days) }, id), "{id}, day {days} after a birth");
            assert!(shows(Situation::AfterLoss { days: Some(days) }, id), "{id}, day {days} after a loss");
        }
        assert!(shows(Situation::AfterBirth { days: Some(days) }, "harm-self-or-another"));
        assert!(shows(Situation::AfterBirth { days: Some(days) }, "psychosis"));
        assert!(shows(Situation::AfterLoss { days: Some(days) }, "harm-self"));
    }
    assert!(!shows(Situation::AfterBirth { days: Some(366) }, "fever"));
    assert!(!shows(Situation::AfterLoss { days: Some(366) }, "fever"));
}

#[test]
fn an_emergency_in_anyone_is_shown_for_ever() {
    for situation in [
        Situation::AfterBirth { days: Some(u32::MAX) },
        Situation::AfterLoss { days: Some(u32::MAX) },
        Situation::Unsaid { days: Some(u32::MAX) },
        Situation::Pregnant { age_days: Some(u16::MAX) },
        Situation::Pregnant { age_days: Some(0) },
    ] {
        let shown = signs(situation);
        assert!(shown.emergency.len() >= 6, "{situation:?}");
        assert!(ids(&shown.all).is_superset(&BTreeSet::from(["breathing", "fit", "belly-pain", "sepsis-skin"])));
    }
}

#[test]
fn pre_eclampsia_is_watched_from_20_weeks_to_six_weeks_afterwards() {
    let id = "swelling-or-ribs";
    assert!(!shows(pregnant(19, 6), id));
    assert!(shows(pregnant(20, 0), id));
    assert!(shows(pregnant(42, 0), id));
    for (days, expected) in [(0, true), (42, true), (43, false)] {
        assert_eq!(shows(Situation::AfterBirth { days: Some(days) }, id), expected, "day {days}");
        assert_eq!(shows(Situation::AfterLoss { days: Some(days) }, id), expected, "day {days}");
    }
}

#[test]
fn psychosis_is_named_after_a_birth_only() {
    assert!(!shows(Situation::Pregnant { age_days: None }, "psychosis"));
    assert!(after_any_loss().into_iter().all(|situation| !shows(situation, "psychosis")));
    let first = signs(Situation::AfterBirth { days: Some(3) }).emergency;
    assert!(ids(&first).contains("psychosis"));
}

#[test]
fn movements_follow_the_weeks_and_always_mean_a_call_today() {
    assert!(!shows(pregnant(15, 6), "movements"));
    assert!(shows(pregnant(16, 0), "movements"));
    assert!(!shows(pregnant(23, 6), "movements-none-by-24"));
    assert!(shows(pregnant(24, 0), "movements-none-by-24"));
    assert!(!shows(pregnant(23, 6), "movements-24-to-27"));
    assert!(shows(pregnant(24, 0), "movements-24-to-27"));
    assert!(shows(pregnant(27, 6), "movements-24-to-27"));
    assert!(!shows(pregnant(28, 0), "movements-24-to-27"));
    assert!(!shows(pregnant(27, 6), "movements-from-28"));
    assert!(shows(pregnant(28, 0), "movements-from-28"));
    for sign in SIGNS.iter().filter(|sign| sign.id.starts_with("movements")) {
        assert_eq!(sign.call, CallWhom::MaternityToday, "{}", sign.id);
    }
}

#[test]
fn no_count_and_no_timer_is_offered_for_movements() {
    let messages = messages(URGENT);
    for (id, words) in messages.iter().filter(|(id, _)| id.contains("movements")) {
        let words = words.to_lowercase();
        assert!(!["count", "hour", "minute", "kick", "ten "].iter().any(|word| words.contains(word)), "{id}");
    }
}

#[test]
fn early_labour_is_watched_until_37_weeks_and_spotting_until_20() {
    for id in ["early-pressure", "early-backache", "early-discharge"] {
        assert!(shows(pregnant(36, 6), id) && !shows(pregnant(37, 0), id), "{id}");
    }
    assert!(shows(pregnant(19, 6), "spotting") && !shows(pregnant(20, 0), "spotting"));
    assert!(shows(pregnant(40, 0), "fluid-or-tightenings"));
}

#[test]
fn all_the_signs_begin_with_the_most_urgent() {
    let shown = signs(Situation::Pregnant { age_days: None });
    assert!(shown.all.is_sorted_by_key(|sign| sign.call));
    assert!(ids(&shown.all).is_superset(&ids(&shown.emergency)));
    assert!(ids(&shown.all).is_superset(&ids(&shown.any_hour)));
    assert!(shown.all.iter().all(|sign| sign.place != Place::First || sign.call != CallWhom::NextVisit));
}

#[test]
fn every_row_of_the_evidence_that_calls_for_someone_has_a_sign() {
    let cited: BTreeSet<&str> = SIGNS.iter().flat_map(|sign| sign.evidence).copied().collect();
    let expected = (1..=20).chain([22, 23, 24, 25]).chain(50..=54).map(|row| format!("G-{row:03}"));
    for row in expected {
        assert!(cited.contains(row.as_str()), "{row}");
    }
}

#[test]
fn every_sign_and_note_has_its_words_and_no_words_are_left_over() {
    let messages = messages(URGENT);
    let said: BTreeSet<&str> =
        messages.keys().map(String::as_str).filter(|id| id.starts_with("sign-") || id.starts_with("note-")).collect();
    let needed: Vec<String> = SIGNS
        .iter()
        .map(|sign| format!("sign-{}", sign.id))
        .chain(NOTES.iter().map(|note| format!("note-{}", note.id)))
        .collect();
    let distinct: BTreeSet<&str> = needed.iter().map(String::as_str).collect();
    assert_eq!(distinct.len(), needed.len(), "no id twice");
    assert_eq!(said, distinct);
}

#[test]
fn the_words_are_plain_and_kind() {
    for (id, words) in messages(URGENT).iter().chain(&messages(COUNTRIES)) {
        let lower = format!(" {} ", words.to_lowercase());
        assert!(!words.contains('!'), "{id}");
        for word in [" just ", " mum ", " mama ", "worry", "danger", " take ", " stop ", " tablet"] {
            assert!(!lower.contains(word), "{word:?} in {id}: {words}");
        }
        if id.starts_with("sign-") {
            assert!(words.chars().count() <= 100 && !words.ends_with('.'), "{id}: {words}");
        }
    }
}

#[test]
fn either_number_alone_decides_the_band_of_a_blood_pressure() {
    for (systolic, diastolic, expected, source) in [
        (160, 95, BloodPressureBand::Severe, "N-138"),
        (150, 110, BloodPressureBand::Severe, "N-138"),
        (140, 85, BloodPressureBand::Raised, "N-139"),
        (135, 92, BloodPressureBand::Raised, "N-139"),
        (139, 89, BloodPressureBand::Neither, "N-139"),
        (159, 109, BloodPressureBand::Raised, "G-011"),
        (139, 90, BloodPressureBand::Raised, "G-011"),
        (120, 110, BloodPressureBand::Severe, "G-011"),
        (160, 60, BloodPressureBand::Severe, "G-011"),
        (80, 120, BloodPressureBand::Severe, "the two numbers swapped"),
    ] {
        assert_eq!(blood_pressure_band(systolic, diastolic), expected, "{systolic}/{diastolic} ({source})");
    }
}

#[test]
fn a_higher_number_never_lowers_the_band() {
    for systolic in 60..220 {
        for diastolic in 40..140 {
            let band = blood_pressure_band(systolic, diastolic);
            assert!(band <= blood_pressure_band(systolic + 1, diastolic));
            assert!(band <= blood_pressure_band(systolic, diastolic + 1));
        }
    }
}

#[test]
fn a_severe_blood_pressure_calls_the_emergency_number_and_a_raised_one_the_unit() {
    assert_eq!(BloodPressureBand::Severe.call(), Some(CallWhom::Emergency));
    assert_eq!(BloodPressureBand::Raised.call(), Some(CallWhom::MaternityToday));
    assert_eq!(BloodPressureBand::Neither.call(), None);
}

#[test]
fn every_country_but_other_has_an_emergency_and_a_crisis_line() {
    for country in Country::ALL {
        let has = |kind| country.lines().any(|line| line.kind == kind);
        let known = country != Country::Other;
        assert_eq!(has(LineKind::Emergency), known, "{country:?}");
        assert_eq!(has(LineKind::Crisis), known, "{country:?}");
    }
    assert_eq!(Country::Other.emergency(), None);
    assert_eq!(Country::Other.lines().count(), 0);
}

#[test]
fn the_button_dials_the_number_of_the_country() {
    let first: Vec<(&str, String)> = LINES
        .iter()
        .map(|line| line.country)
        .collect::<Vec<_>>()
        .chunk_by(|a, b| a == b)
        .map(|run| (run[0].id(), run[0].emergency().expect("a number").dialled()))
        .collect();
    let expected = [
        ("england", "999"),
        ("scotland", "999"),
        ("wales", "999"),
        ("northern-ireland", "999"),
        ("ireland", "112"),
        ("united-states", "911"),
        ("canada", "911"),
        ("australia", "000"),
        ("new-zealand", "111"),
        ("germany", "112"),
        ("france", "112"),
        ("spain", "112"),
        ("india", "112"),
    ];
    assert_eq!(first, expected.map(|(country, number)| (country, number.to_owned())));
}

#[test]
fn no_emergency_number_rests_on_memory() {
    for line in LINES {
        assert!(line.kind != LineKind::Emergency || line.checked != Checked::Memory, "{line:?}");
        assert!(!line.source.is_empty() || line.checked == Checked::Memory, "{line:?}");
    }
}

#[test]
fn a_number_holds_digits_and_spaces_and_is_dialled_without_the_spaces() {
    for line in LINES {
        assert!(line.number.chars().all(|c| c.is_ascii_digit() || c == ' '), "{line:?}");
        assert!((2..=11).contains(&line.dialled().len()), "{line:?}");
    }
    let samaritans = Country::England.lines().find(|line| line.id == "samaritans").expect("listed");
    assert_eq!(samaritans.dialled(), "116123");
}

#[test]
fn the_mental_health_option_of_111_says_which_key_to_press() {
    for country in [Country::England, Country::Wales] {
        let line = country.lines().find(|line| line.kind == LineKind::Crisis).expect("listed");
        assert_eq!((line.dialled().as_str(), line.then_press), ("111", Some(2)), "{country:?}");
    }
}

#[test]
fn a_number_known_to_have_gaps_says_so() {
    for country in [Country::Canada, Country::India] {
        assert_eq!(country.emergency().map(|line| line.reach), Some(Reach::MostPlaces), "{country:?}");
    }
}

#[test]
fn every_country_and_every_line_has_a_name() {
    let messages = messages(COUNTRIES);
    for country in Country::ALL {
        assert!(messages.contains_key(&format!("country-{}", country.id())), "{country:?}");
    }
    for line in LINES {
        assert!(messages.contains_key(&format!("line-{}", line.id)), "{line:?}");
    }
}

#[test]
fn a_country_is_stored_under_its_id() {
    for country in Country::ALL {
        assert_eq!(serde_json::to_value(country).expect("a word"), country.id());
        assert_eq!(Country::of_id(country.id()), Ok(country));
    }
    assert_eq!(Country::of_id("atlantis"), Err(UnknownCountry));
}

#[test]
fn each_country_begins_with_its_own_authorities() {
    for uk in [Country::England, Country::Scotland, Country::Wales, Country::NorthernIreland] {
        let chosen = uk.authorities();
        assert_eq!(chosen.iron.value.milligrams_a_day(), Some(14.8));
        assert_eq!(chosen.anaemia.value, AnaemiaAuthority::Bsh);
        assert_eq!(chosen.redating.value, RedatingRule::UnitedKingdom);
        assert_eq!(chosen.crown_rump.value, Chart::Robinson);
        assert_eq!(chosen.trimesters.value, Convention::Nhs);
    }
    let us = Country::UnitedStates.authorities();
    assert_eq!(us.iron.value.milligrams_a_day(), Some(27.0));
    assert_eq!((us.anaemia.value, us.redating.value), (AnaemiaAuthority::Acog, RedatingRule::UnitedStates));
    assert_eq!(Country::France.authorities().iron.value.milligrams_a_day(), Some(16.0));
    assert_eq!(Country::Canada.authorities().iron.value, IronTarget::NorthAmerica);
    let india = Country::India.authorities();
    assert_eq!((india.iron.value, india.anaemia.value), (IronTarget::WhoSupplementWords, AnaemiaAuthority::India));
}

#[test]
fn only_where_who_is_followed_is_the_caffeine_limit_300() {
    for country in Country::ALL {
        let who = matches!(country, Country::India | Country::Other);
        let limit = country.authorities().caffeine.value;
        assert_eq!(limit.milligrams_a_day(), if who { 300 } else { 200 }, "{country:?}");
        assert_eq!(limit == CaffeineLimit::ThreeHundred, who);
    }
}

#[test]
fn elsewhere_every_authority_stands_in() {
    let chosen = Country::Other.authorities();
    assert_eq!(
        [
            chosen.trimesters.basis,
            chosen.iron.basis,
            chosen.caffeine.basis,
            chosen.redating.basis,
            chosen.crown_rump.basis,
            chosen.anaemia.basis,
        ],
        [Basis::StandsIn; 6]
    );
}

//! Due dates, redating, ages and terms: published examples first, then what must hold on every day from 1900 to 2100.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its case has failed")]

use chrono::{Datelike, Days, Months, NaiveDate};
use evenfall_core::timeline::{
    CannotEnd, Chart, Chorionicity, Confirmation, Convention, CountingLength, Country, Course, Dated, Decision, Ending,
    Entry, GestationalAge, Head, LONGEST_FOR_DATING, Method, Millimetres, OutsideChart, OutsidePregnancy, Plurality,
    Pregnancy, Reason, RedatingRule, TermClass, Trimester, age_by_head, current_on, days_by_head,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn age(weeks: u16, days: u16) -> GestationalAge {
    GestationalAge::from_weeks_and_days(weeks, days).unwrap()
}

fn every_day() -> impl Iterator<Item = NaiveDate> {
    day(1900, 1, 1).iter_days().take_while(|day| day.year() <= 2100)
}

fn last_period(first_day: NaiveDate) -> Method {
    Method::LastPeriod { first_day, cycle_days: 28 }
}

fn read<T: DeserializeOwned>(vectors: &str) -> T {
    serde_json::from_str(vectors).unwrap()
}

#[derive(Deserialize)]
struct DueDates {
    found: Vec<Found>,
    transfer_offsets: Vec<TransferOffset>,
    refused: Vec<Refused>,
    ages: Vec<AgeOnDay>,
}

#[derive(Deserialize)]
struct Found {
    id: String,
    method: Method,
    due: NaiveDate,
    #[serde(default)]
    never: Vec<NaiveDate>,
    last_period: Option<NaiveDate>,
    never_last_period: Option<NaiveDate>,
    conception: Option<NaiveDate>,
    age: Option<String>,
}

#[derive(Deserialize)]
struct TransferOffset {
    id: String,
    embryo_days: u8,
    days_to_due: i64,
    never: i64,
    age_on_transfer: String,
}

#[derive(Deserialize)]
struct Refused {
    id: String,
    method: Method,
    why: String,
}

#[derive(Deserialize)]
struct AgeOnDay {
    id: String,
    due: NaiveDate,
    day: NaiveDate,
    age: Option<String>,
}

fn due_dates() -> DueDates {
    read(include_str!("vectors/timeline_due_dates.json"))
}

#[test]
fn due_dates_follow_the_published_examples_and_never_their_slips() {
    for case in due_dates().found {
        let dated = Dated::by(case.method).unwrap();
        assert_eq!(dated.due(), case.due, "{}", case.id);
        assert!(!case.never.contains(&dated.due()), "{}", case.id);
        if let Some(first_day) = case.last_period {
            assert_eq!(dated.equivalent_last_period(), first_day, "{}", case.id);
        }
        assert_ne!(Some(dated.equivalent_last_period()), case.never_last_period, "{}", case.id);
        if let Some(conception) = case.conception {
            assert_eq!(dated.conception(), conception, "{}", case.id);
        }
        if let Some(age) = case.age {
            assert_eq!(dated.age_when_found().unwrap().to_string(), age, "{}", case.id);
        }
    }
}

#[test]
fn a_transfer_on_any_day_gives_the_published_distance() {
    for case in due_dates().transfer_offsets {
        for transfer in every_day() {
            let dated = Dated::by(Method::Transfer { day: transfer, embryo_days: case.embryo_days }).unwrap();
            let distance = (dated.due() - transfer).num_days();
            assert_eq!(distance, case.days_to_due, "{}", case.id);
            assert_ne!(distance, case.never, "{}", case.id);
            assert_eq!(dated.age_when_found().unwrap().to_string(), case.age_on_transfer, "{}", case.id);
        }
    }
}

#[test]
fn what_cannot_be_dated_says_which_field_is_wrong() {
    for case in due_dates().refused {
        let why = Dated::by(case.method).unwrap_err();
        assert_eq!(format!("{why:?}"), case.why, "{} {:?}", case.id, case.method);
    }
}

#[test]
fn ages_follow_the_published_tests_and_end_where_a_pregnancy_ends() {
    for case in due_dates().ages {
        let age = GestationalAge::on(case.day, case.due).map(|age| age.to_string());
        assert_eq!(age, case.age, "{}", case.id);
    }
}

#[test]
fn a_period_on_any_day_leads_to_its_due_date_and_back() {
    for first_day in every_day() {
        let dated = Dated::by(last_period(first_day)).unwrap();
        assert_eq!((dated.due() - first_day).num_days(), 280);
        assert_eq!(dated.equivalent_last_period(), first_day);
        assert_eq!((dated.conception() - first_day).num_days(), 14);
        assert_eq!(dated.age_on(first_day), Some(GestationalAge::ZERO));
        assert_eq!(dated.age_on(dated.due()), Some(GestationalAge::AT_DUE_DATE));
    }
}

#[test]
fn the_calendar_form_of_naegele_is_another_function() {
    let mut equal = 0;
    let mut all = 0;
    for first_day in every_day().filter(|day| (2024..=2031).contains(&day.year())) {
        let calendar = first_day + Days::new(7) + Months::new(12) - Months::new(3);
        let late = (calendar - Dated::by(last_period(first_day)).unwrap().due()).num_days();
        assert!((0..=3).contains(&late), "{first_day}: {late}");
        all += 1;
        equal += i32::from(late == 0);
    }
    assert_eq!(equal * 100 / all, 44, "A-002: equal on only 44 %");
}

#[test]
fn ages_rise_by_one_each_day_and_round_trip() {
    let due = day(2024, 2, 29);
    let mut before = None;
    for today in due_dates_around(due) {
        let now = GestationalAge::on(today, due);
        if let Some(now) = now {
            assert_eq!(now.day(due), Some(today));
            assert_eq!(now.total_days(), now.weeks() * 7 + now.days_of_week());
            assert_eq!(GestationalAge::from_weeks_and_days(now.weeks(), now.days_of_week()), Some(now));
            if let Some(before) = before {
                assert!(now > before);
                assert_eq!(now.total_days() - GestationalAge::total_days(before), 1);
            }
        }
        before = now;
    }
}

fn due_dates_around(due: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (due - Days::new(400)).iter_days().take(800)
}

#[test]
fn week_thirty_is_running_while_twenty_nine_are_complete() {
    let age = age(29, 4);
    assert_eq!((age.weeks(), age.days_of_week(), age.ordinal_week()), (29, 4, 30));
    assert_eq!(age.to_string(), "29w4d");
    assert_eq!(GestationalAge::from_weeks_and_days(29, 7), None);
}

#[test]
fn an_age_is_read_back_only_within_bounds() {
    assert_eq!(serde_json::to_string(&age(29, 4)).unwrap(), "207");
    assert_eq!(read::<GestationalAge>("308"), GestationalAge::LONGEST);
    assert!(serde_json::from_str::<GestationalAge>("309").is_err());
    assert_eq!(GestationalAge::try_from(u16::MAX), Err(OutsidePregnancy));
}

#[test]
fn a_dated_account_is_written_as_its_method_and_checked_when_read() {
    for case in due_dates().found {
        let dated = Dated::by(case.method).unwrap();
        let written = serde_json::to_string(&dated).unwrap();
        assert_eq!(read::<Dated>(&written), dated);
        assert_eq!(read::<Method>(&written), case.method);
    }
    let impossible = r#"{"by":"last_period","first_day":"2026-02-28","cycle_days":60}"#;
    assert!(serde_json::from_str::<Dated>(impossible).is_err());
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    let from_day = |number| NaiveDate::from_num_days_from_ce_opt(number).unwrap();
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        (NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce()).prop_map(from_day),
        (day(1899, 1, 1).num_days_from_ce()..=day(2101, 12, 31).num_days_from_ce()).prop_map(from_day),
    ]
}

fn any_method() -> impl Strategy<Value = Method> {
    let length = || (0u16..=3000).prop_map(Millimetres::from_tenths);
    let chart = prop_oneof![Just(Chart::Robinson), Just(Chart::Hadlock), Just(Chart::Intergrowth)];
    prop_oneof![
        (any_date(), any::<u8>()).prop_map(|(first_day, cycle_days)| Method::LastPeriod { first_day, cycle_days }),
        any_date().prop_map(|day| Method::Conception { day }),
        (any_date(), 0u8..8).prop_map(|(day, embryo_days)| Method::Transfer { day, embryo_days }),
        (any_date(), length(), chart).prop_map(|(scan_day, length, chart)| Method::CrownRump {
            scan_day,
            length,
            chart
        }),
        (any_date(), length(), proptest::option::of(length())).prop_map(|(scan_day, circumference, femur)| {
            Method::HeadScan { scan_day, head: Head { circumference, femur } }
        }),
        (any_date(), any_date()).prop_map(|(scan_day, due)| Method::ScanReport { scan_day, due }),
        any_date().prop_map(|due| Method::Clinic { due }),
    ]
}

/// Accounts of one pregnancy that can all be dated, though they may contradict each other.
fn any_entry() -> impl Strategy<Value = Entry> {
    let near = || (0u64..320).prop_map(|days| PERIOD + Days::new(days));
    let tenths = |range: std::ops::RangeInclusive<u16>| range.prop_map(Millimetres::from_tenths);
    let method = prop_oneof![
        (near(), 21u8..=45).prop_map(|(first_day, cycle_days)| Method::LastPeriod { first_day, cycle_days }),
        near().prop_map(|day| Method::Conception { day }),
        (near(), tenths(150..=840)).prop_map(|(scan_day, length)| Method::CrownRump {
            scan_day,
            length,
            chart: Chart::Hadlock
        }),
        (near(), tenths(970..=2380)).prop_map(|(scan_day, circumference)| {
            Method::HeadScan { scan_day, head: Head { circumference, femur: None } }
        }),
        (near(), 0u64..280)
            .prop_map(|(scan_day, left)| Method::ScanReport { scan_day, due: scan_day + Days::new(left) }),
    ];
    let overriding = prop_oneof![
        near().prop_map(|due| Method::Clinic { due }),
        near().prop_map(|day| Method::Transfer { day, embryo_days: 5 }),
    ];
    let method = prop_oneof![9 => method, 1 => overriding];
    (method, proptest::bool::weighted(0.05))
        .prop_map(|(method, chosen)| Entry { dated: Dated::by(method).unwrap(), chosen })
}

proptest! {
    #[test]
    fn no_day_is_too_far_to_ask_about(today in any_date(), due in any_date()) {
        if let Some(age) = GestationalAge::on(today, due) {
            prop_assert!(age <= GestationalAge::LONGEST);
            prop_assert_eq!(age.day(due), Some(today));
        }
    }

    #[test]
    fn every_age_finds_its_day(total in 0u16..=308, due in any_date()) {
        let age = GestationalAge::from_days(total).unwrap();
        if let Some(day) = age.day(due) {
            prop_assert_eq!(GestationalAge::on(day, due), Some(age));
        }
    }

    #[test]
    fn no_method_panics_and_each_date_found_can_be_looked_at(method in any_method(), today in any_date()) {
        if let Ok(dated) = Dated::by(method) {
            prop_assert!((1900..=2101).contains(&dated.due().year()));
            prop_assert!(dated.equivalent_last_period() < dated.conception());
            let _ = dated.age_on(today);
            prop_assert_eq!(Dated::by(*dated.method()), Ok(dated));
        }
    }

    #[test]
    fn a_decision_uses_one_account_and_forgets_none(
        history in proptest::collection::vec(any_entry(), 0..8),
        uk in any::<bool>(),
        today in any_date(),
    ) {
        let rule = if uk { RedatingRule::UnitedKingdom } else { RedatingRule::UnitedStates };
        let decision = Decision::of(&history, rule);
        prop_assert_eq!(decision.is_some(), !history.is_empty());
        if let Some(decision) = decision {
            let kept: Vec<Dated> = decision.accounts.iter().map(|account| account.dated).collect();
            prop_assert_eq!(kept, history.iter().map(|entry| entry.dated).collect::<Vec<_>>());
            let used: Vec<Dated> =
                decision.accounts.iter().filter(|account| account.in_use).map(|account| account.dated).collect();
            prop_assert_eq!(used, vec![decision.in_use]);
            let _ = decision.confirmation(today);
            let steps = Decision::over_time(&history, rule);
            prop_assert_eq!(steps.len(), history.len());
            prop_assert_eq!(steps.last(), Some(&decision));
        }
    }
}

#[derive(Deserialize)]
struct CrownRumps {
    charts: Vec<ChartRow>,
    intergrowth: Vec<IntergrowthRow>,
    outside: Vec<Outside>,
    never: Vec<Slip>,
}

#[derive(Deserialize)]
struct ChartRow {
    id: String,
    chart: Chart,
    tenths: u16,
    days: f64,
    age: String,
}

#[derive(Deserialize)]
struct IntergrowthRow {
    id: String,
    tenths: u16,
    total_days: u16,
    age: String,
    third: u16,
    ninety_seventh: u16,
}

#[derive(Deserialize)]
struct Outside {
    id: String,
    chart: Chart,
    tenths: u16,
}

#[derive(Deserialize)]
struct Slip {
    id: String,
    chart: Chart,
    tenths: u16,
    days: f64,
    mistake: String,
}

fn crown_rumps() -> CrownRumps {
    read(include_str!("vectors/timeline_crown_rump.json"))
}

#[test]
fn charts_give_the_published_ages() {
    for row in crown_rumps().charts {
        let length = Millimetres::from_tenths(row.tenths);
        let days = row.chart.days(length).unwrap();
        assert!((days - row.days).abs() < 0.0051, "{} {:?} {}: {days}", row.id, row.chart, row.tenths);
        assert_eq!(row.chart.age(length).unwrap().to_string(), row.age, "{} {}", row.id, row.tenths);
    }
}

#[test]
fn intergrowth_gives_the_published_medians_and_centiles() {
    for row in crown_rumps().intergrowth {
        let length = Millimetres::from_tenths(row.tenths);
        let median = Chart::Intergrowth.age(length).unwrap();
        let spread = Chart::Intergrowth.spread(length).unwrap();
        assert_eq!((median.total_days(), median.to_string()), (row.total_days, row.age), "{}", row.id);
        assert_eq!(
            (spread.third.total_days(), spread.ninety_seventh.total_days()),
            (row.third, row.ninety_seventh),
            "{}",
            row.id
        );
    }
    assert_eq!(Chart::Robinson.spread(Millimetres::from_tenths(500)), None);
}

#[test]
fn a_chart_is_silent_outside_its_range() {
    for case in crown_rumps().outside {
        let length = Millimetres::from_tenths(case.tenths);
        assert_eq!(case.chart.age(length), Err(OutsideChart::OutsideRange), "{} {}", case.id, case.tenths);
        assert_eq!(case.chart.spread(length), None);
    }
}

#[test]
fn slips_found_elsewhere_do_not_come_out() {
    for case in crown_rumps().never {
        let days = case.chart.days(Millimetres::from_tenths(case.tenths)).unwrap();
        assert!((days - case.days).abs() > 0.1, "{}: {}", case.id, case.mistake);
    }
}

#[test]
fn ages_grow_with_length_and_no_chart_dates_above_84_millimetres() {
    for chart in [Chart::Robinson, Chart::Hadlock, Chart::Intergrowth] {
        let mut before = 0.0;
        for tenths in 0..=2000 {
            let length = Millimetres::from_tenths(tenths);
            let in_range = chart.range().contains(&length);
            assert_eq!(chart.days(length).is_ok(), in_range);
            assert_eq!(chart.age_for_dating(length).is_ok(), in_range && length <= LONGEST_FOR_DATING);
            if let Ok(days) = chart.days(length) {
                assert!(days > before, "{chart:?} {tenths}");
                let from_half = (days.fract() - 0.5).abs();
                assert!(from_half > 1e-6, "{chart:?} {tenths} would round by the last bit");
                before = days;
            }
        }
    }
}

#[test]
fn halves_round_up_and_are_not_cut_off() {
    let cut = (150..=950).filter(|tenths| {
        let length = Millimetres::from_tenths(*tenths);
        let days = Chart::Intergrowth.days(length).unwrap();
        f64::from(Chart::Intergrowth.age(length).unwrap().total_days()) > days
    });
    let whole: Vec<u16> = cut.filter(|tenths| tenths % 10 == 0).collect();
    assert_eq!(whole.len(), 44, "A-024: flooring errs on 44 of the 81 published medians");
}

#[derive(Deserialize)]
struct Heads {
    equations: Vec<HeadRow>,
}

#[derive(Deserialize)]
struct HeadRow {
    id: String,
    head: Head,
    days: f64,
    age: String,
}

#[test]
fn the_head_gives_an_age_once_the_crown_rump_length_no_longer_does() {
    for row in read::<Heads>(include_str!("vectors/timeline_head.json")).equations {
        assert!((days_by_head(row.head) - row.days).abs() < 0.001, "{}", row.id);
        assert_eq!(age_by_head(row.head).unwrap().to_string(), row.age, "{}", row.id);
    }
}

#[test]
fn the_head_dates_from_14_weeks_to_25_weeks_and_6_days() {
    let ages: Vec<GestationalAge> = (0..4000)
        .filter_map(|tenths| age_by_head(Head { circumference: Millimetres::from_tenths(tenths), femur: None }).ok())
        .collect();
    assert_eq!((ages.first(), ages.last()), (Some(&age(14, 0)), Some(&age(25, 6))));
    assert!(ages.is_sorted());
}

#[derive(Deserialize)]
struct Redatings {
    united_states: Vec<Redating>,
    confirmation: Vec<FirstScan>,
}

#[derive(Deserialize)]
struct Redating {
    id: String,
    period_days: u64,
    difference_days: i32,
    in_use: String,
    why: String,
    limit_days: i32,
}

#[derive(Deserialize)]
struct FirstScan {
    id: String,
    age_days: u64,
    confirmed: Confirmation,
}

fn redatings() -> Redatings {
    read(include_str!("vectors/timeline_redating.json"))
}

fn entry(method: Method) -> Entry {
    Entry { dated: Dated::by(method).unwrap(), chosen: false }
}

fn chosen(method: Method) -> Entry {
    Entry { chosen: true, ..entry(method) }
}

const PERIOD: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();

/// A scan when the period says `period_days`, that shows a pregnancy `difference_days` further on.
fn scan(period_days: u64, difference_days: i32) -> Method {
    let scan_day = PERIOD + Days::new(period_days);
    let due = PERIOD + Days::new(280) - chrono::TimeDelta::days(i64::from(difference_days));
    Method::ScanReport { scan_day, due }
}

fn crown_rump(period_days: u64, tenths: u16) -> Method {
    let scan_day = PERIOD + Days::new(period_days);
    Method::CrownRump { scan_day, length: Millimetres::from_tenths(tenths), chart: Chart::Robinson }
}

fn transfer() -> Method {
    Method::Transfer { day: PERIOD + Days::new(19), embryo_days: 5 }
}

fn decide(methods: &[Method], rule: RedatingRule) -> Decision {
    let history: Vec<Entry> = methods.iter().copied().map(entry).collect();
    Decision::of(&history, rule).unwrap()
}

fn reasons(decision: &Decision) -> Vec<(bool, Reason)> {
    decision.accounts.iter().map(|account| (account.in_use, account.reason)).collect()
}

const US: RedatingRule = RedatingRule::UnitedStates;
const UK: RedatingRule = RedatingRule::UnitedKingdom;

#[test]
fn the_us_rule_redates_only_beyond_the_limit_of_the_age_by_period() {
    for case in redatings().united_states {
        for order in [[0, 1], [1, 0]] {
            let methods = [last_period(PERIOD), scan(case.period_days, case.difference_days)];
            let decision = decide(&order.map(|at| methods[at]), US);
            let used = if decision.in_use.method() == &methods[0] { "period" } else { "scan" };
            let name = format!("{} {} {}", case.id, case.period_days, case.difference_days);
            assert_eq!(used, case.in_use, "{name}");
            for account in &decision.accounts {
                let reason = serde_json::to_value(account.reason).unwrap();
                assert_eq!(reason["why"], case.why, "{name}");
                assert_eq!(reason["limit_days"], case.limit_days, "{name}");
                assert_eq!(reason["difference_days"], case.difference_days, "{name}");
                assert_eq!(reason["by_period"].as_u64().unwrap(), case.period_days, "{name}");
            }
        }
    }
}

#[test]
fn a_first_scan_from_22_weeks_leaves_a_pregnancy_suboptimally_dated() {
    for case in redatings().confirmation {
        let methods = [last_period(PERIOD), scan(case.age_days, 0)];
        let later = PERIOD + Days::new(200);
        assert_eq!(decide(&methods, US).confirmation(later), case.confirmed, "{}", case.id);
        assert_ne!(decide(&methods, UK).confirmation(later), Confirmation::Suboptimal);
    }
}

#[test]
fn without_a_scan_confirmation_is_awaited_until_22_weeks() {
    let only_period = decide(&[last_period(PERIOD)], US);
    assert_eq!(only_period.confirmation(PERIOD + Days::new(153)), Confirmation::NotYet);
    assert_eq!(only_period.confirmation(PERIOD + Days::new(154)), Confirmation::Suboptimal);
    assert_eq!(only_period.confirmation(NaiveDate::MAX), Confirmation::Suboptimal);
    let clinic = decide(&[Method::Clinic { due: PERIOD + Days::new(280) }], US);
    assert_eq!(clinic.confirmation(PERIOD + Days::new(200)), Confirmation::ByClinic);
    assert_eq!(decide(&[transfer()], US).confirmation(NaiveDate::MAX), Confirmation::ByTransfer);
}

#[test]
fn a_transfer_date_is_never_redated_by_a_scan() {
    // N-027
    for rule in [US, UK] {
        for difference in -30..=30 {
            for period_days in [80, 95, 120, 160] {
                let methods = [last_period(PERIOD), transfer(), scan(period_days, difference)];
                let decision = decide(&methods, rule);
                assert_eq!(decision.in_use.method(), &methods[1]);
                assert!(reasons(&decision).iter().all(|(_, reason)| *reason == Reason::TransferDateStands));
            }
        }
    }
}

#[test]
fn the_uk_dating_scan_replaces_the_period_whatever_the_gap() {
    for (tenths, difference_days) in [(450, -11), (600, -3), (840, 9)] {
        let decision = decide(&[last_period(PERIOD), crown_rump(90, tenths)], UK);
        let reason = Reason::ReplacedByScanUk { difference_days };
        assert_eq!(reasons(&decision), vec![(false, reason), (true, reason)]);
    }
}

#[test]
fn in_the_uk_an_early_scan_waits_for_the_dating_scan() {
    let early = [last_period(PERIOD), crown_rump(60, 200)];
    let waiting = [(true, Reason::NothingToCompare), (false, Reason::BeforeUkDatingScan)];
    assert_eq!(reasons(&decide(&early, UK)), waiting);
    let both = [early[0], early[1], crown_rump(87, 600)];
    let replaced = Reason::ReplacedByScanUk { difference_days: 0 };
    let expected = [(false, replaced), (false, Reason::BeforeUkDatingScan), (true, replaced)];
    assert_eq!(reasons(&decide(&both, UK)), expected);
}

#[test]
fn a_uk_report_without_measurements_counts_as_dating_scan_from_11w2d_to_14w1d() {
    let early = decide(&[last_period(PERIOD), scan(78, 0)], UK);
    assert_eq!(reasons(&early)[1], (false, Reason::BeforeUkDatingScan));
    let replaced = Reason::ReplacedByScanUk { difference_days: 0 };
    let alone = decide(&[last_period(PERIOD), scan(100, 0)], UK);
    assert_eq!(reasons(&alone)[1], (true, replaced), "later, when there was no dating scan");
    for period_days in [78, 79, 99, 100] {
        let methods = [last_period(PERIOD), scan(period_days, 0), crown_rump(110, 840)];
        let decision = decide(&methods, UK);
        let expected = if (79..=99).contains(&period_days) { 1 } else { 2 };
        assert_eq!(decision.in_use.method(), &methods[expected], "{period_days}");
    }
    let both = decide(&[last_period(PERIOD), scan(120, 5), scan(90, 0)], UK);
    assert_eq!(reasons(&both)[1..], [(false, Reason::LaterScan), (true, replaced)]);
}

#[test]
fn in_the_uk_a_scan_from_24_weeks_by_either_age_dates_nothing() {
    let late = |period_days, difference| decide(&[last_period(PERIOD), scan(period_days, difference)], UK);
    assert!(matches!(reasons(&late(167, -20))[1], (true, Reason::ReplacedByScanUk { .. })));
    assert_eq!(reasons(&late(168, -20))[1], (false, Reason::TooLateUk));
    assert_eq!(reasons(&late(160, 8))[1], (false, Reason::TooLateUk));
}

#[test]
fn without_a_period_the_earliest_scan_dates() {
    for rule in [US, UK] {
        let decision = decide(&[scan(190, 0), scan(60, 3)], rule);
        assert_eq!(decision.in_use.method(), &scan(60, 3));
    }
}

#[test]
fn the_earliest_scan_wins_and_later_ones_assess_growth() {
    let decision = decide(&[last_period(PERIOD), scan(140, 20), scan(70, 2)], US);
    let reasons = reasons(&decision);
    assert!(matches!(reasons[0], (true, Reason::KeptWithinLimit(_))));
    assert_eq!(reasons[1], (false, Reason::LaterScan));
    assert!(matches!(reasons[2], (false, Reason::KeptWithinLimit(_))));
}

#[test]
fn a_corrected_entry_keeps_its_place_in_the_history() {
    let corrected = last_period(PERIOD + Days::new(7));
    let decision = decide(&[last_period(PERIOD), corrected], US);
    let expected = [(false, Reason::Corrected), (true, Reason::NothingToCompare)];
    assert_eq!(reasons(&decision), expected);
    let rescanned = decide(&[scan(70, 2), scan(70, 3)], US);
    assert_eq!(reasons(&rescanned), expected);
}

#[test]
fn a_scan_before_the_period_cannot_be_compared() {
    let scan_day = PERIOD - Days::new(3);
    let report = Method::ScanReport { scan_day, due: scan_day + Days::new(200) };
    let decision = decide(&[last_period(PERIOD), report], US);
    assert_eq!(reasons(&decision), [(true, Reason::CannotCompare), (false, Reason::CannotCompare)]);
}

#[test]
fn a_new_date_from_the_clinic_wins_and_the_way_there_is_kept() {
    let clinic = Method::Clinic { due: PERIOD + Days::new(290) };
    for first in [last_period(PERIOD), transfer(), scan(90, 0)] {
        for rule in [US, UK] {
            let history = [entry(first), entry(scan(97, 9)), chosen(clinic)];
            let steps = Decision::over_time(&history, rule);
            assert_eq!(steps.len(), 3);
            assert_eq!(steps[0].in_use.method(), &first);
            assert_eq!(steps[2].in_use.method(), &clinic);
            assert_eq!(steps[2].accounts.len(), 3);
            assert!(reasons(&steps[2]).iter().all(|(_, reason)| *reason == Reason::GivenByClinic));
        }
    }
}

#[test]
fn a_clinic_date_comes_before_the_rule_but_not_before_a_transfer_unless_she_says_so() {
    let clinic = Method::Clinic { due: PERIOD + Days::new(290) };
    assert_eq!(decide(&[clinic, last_period(PERIOD), scan(80, 9)], UK).in_use.method(), &clinic);
    assert_eq!(decide(&[transfer(), clinic], UK).in_use.method(), &transfer());
}

#[test]
fn her_last_word_stands() {
    let history = [chosen(last_period(PERIOD)), chosen(scan(80, 20)), chosen(transfer()), entry(scan(90, 0))];
    let decision = Decision::of(&history, US).unwrap();
    assert_eq!(decision.in_use.method(), &transfer());
    assert_eq!(reasons(&decision), [false, false, true, false].map(|used| (used, Reason::ChosenByHer)));
}

#[test]
fn a_clinic_date_she_chose_outlives_a_later_one_she_did_not() {
    let clinic = |days| Method::Clinic { due: PERIOD + Days::new(days) };
    let history = [chosen(clinic(285)), entry(clinic(290))];
    let decision = Decision::of(&history, UK).unwrap();
    let expected = [(true, Reason::GivenByClinic), (false, Reason::GivenByClinic)];
    assert_eq!(reasons(&decision), expected);
}

#[test]
fn no_account_means_no_decision() {
    assert_eq!(Decision::of(&[], US), None);
    assert!(Decision::over_time(&[], UK).is_empty());
}

#[derive(Deserialize)]
struct Terms {
    classes: Vec<TermRow>,
}

#[derive(Deserialize)]
struct TermRow {
    id: String,
    age: (u16, u16),
    class: TermClass,
}

#[test]
fn births_are_classed_as_published() {
    for row in read::<Terms>(include_str!("vectors/timeline_term.json")).classes {
        assert_eq!(TermClass::at(age(row.age.0, row.age.1)), row.class, "{}", row.id);
    }
    assert_eq!(TermClass::TERM_BEGINS, age(37, 0));
}

#[derive(Deserialize)]
struct Trimesters {
    boundaries: Vec<TrimesterRow>,
}

#[derive(Deserialize)]
struct TrimesterRow {
    id: String,
    convention: Convention,
    age: (u16, u16),
    trimester: Trimester,
}

#[test]
fn trimesters_change_where_each_authority_says() {
    for row in read::<Trimesters>(include_str!("vectors/timeline_trimesters.json")).boundaries {
        let found = row.convention.trimester(age(row.age.0, row.age.1));
        assert_eq!(found, row.trimester, "{} {:?}", row.id, row.age);
    }
}

#[test]
fn classes_and_trimesters_never_step_back() {
    let ages = || (0..=308).filter_map(GestationalAge::from_days);
    assert!(ages().map(TermClass::at).is_sorted());
    for convention in Convention::ALL {
        assert!(ages().map(|age| convention.trimester(age)).is_sorted());
        for age in ages() {
            assert!(convention.begins(convention.trimester(age)) <= age);
        }
    }
}

#[derive(Deserialize)]
struct Twins {
    planned: Vec<PlannedRow>,
}

#[derive(Deserialize)]
struct PlannedRow {
    id: String,
    country: Country,
    plurality: Plurality,
    from: Option<String>,
    to: Option<String>,
}

#[test]
fn planned_births_are_known_for_some_and_reviewed_for_none() {
    for row in read::<Twins>(include_str!("vectors/timeline_twins.json")).planned {
        let planned = row.plurality.planned_birth(row.country);
        assert_eq!(planned.map(|birth| birth.from.to_string()), row.from, "{}", row.id);
        assert_eq!(planned.and_then(|birth| birth.to).map(|age| age.to_string()), row.to, "{}", row.id);
        assert!(planned.is_none_or(|birth| !birth.reviewed), "{}", row.id);
    }
}

#[test]
fn the_larger_twin_counts_unless_the_smaller_is_asked_for() {
    let lengths = [600, 640, 580].map(Millimetres::from_tenths);
    assert_eq!(CountingLength::default().of(&lengths), Some(Millimetres::from_tenths(640)));
    assert_eq!(CountingLength::Smaller.of(&lengths), Some(Millimetres::from_tenths(580)));
    assert_eq!(CountingLength::Larger.of(&[]), None);
}

fn pregnancy(due: NaiveDate) -> Pregnancy {
    Pregnancy {
        due: Some(due),
        plurality: Some(Plurality::Twins(Chorionicity::Unknown)),
        ..Pregnancy::entered(due - Days::new(230))
    }
}

#[test]
fn each_day_belongs_to_the_pregnancy_of_its_time() {
    let first = pregnancy(day(2024, 5, 1)).ended(Some(day(2023, 12, 1)), Ending::Loss, day(2026, 1, 1)).unwrap();
    let second = pregnancy(day(2026, 6, 1));
    let both = [first, second];
    assert_eq!(current_on(&both, day(2023, 11, 30)), Some(&first));
    assert_eq!(current_on(&both, day(2023, 12, 1)), None);
    assert_eq!(current_on(&both, day(2025, 1, 1)), None);
    assert_eq!(current_on(&both, day(2026, 1, 1)), Some(&second));
    assert_eq!(first.age_at_end(), GestationalAge::on(day(2023, 12, 1), day(2024, 5, 1)));
    assert_eq!(first.age_on(day(2024, 1, 1)), None);
}

#[test]
fn a_new_pregnancy_takes_over_from_one_whose_ending_was_never_told() {
    let forgotten = pregnancy(day(2026, 6, 1));
    let new = pregnancy(day(2026, 12, 1));
    assert_eq!(current_on(&[forgotten, new], day(2026, 4, 1)), Some(&new));
    assert_eq!(current_on(&[forgotten, new], day(2026, 1, 1)), Some(&forgotten));
}

#[test]
fn an_ending_without_a_day_silences_every_day() {
    let over = pregnancy(day(2026, 6, 1)).ended(None, Ending::RatherNotSay, day(2026, 1, 1)).unwrap();
    assert!(due_dates_around(day(2026, 6, 1)).all(|day| !over.is_current_on(day) && over.age_on(day).is_none()));
    assert_eq!(over.age_at_end(), None);
}

#[test]
fn an_ending_lies_between_the_beginning_and_today() {
    let today = day(2026, 1, 1);
    let expected = pregnancy(day(2026, 6, 1));
    let end = |on| expected.ended(Some(on), Ending::Birth, today);
    assert_eq!(end(day(2026, 1, 2)), Err(CannotEnd::InFuture));
    assert_eq!(end(day(2025, 8, 24)), Err(CannotEnd::BeforeItBegan));
    let began = day(2025, 8, 25);
    assert_eq!(end(began).unwrap().course, Course::Ended { on: Some(began), how: Ending::Birth });
    assert!(end(today).unwrap().is_over_on(today));
}

#[test]
fn an_undated_pregnancy_is_current_from_the_day_it_was_told_and_not_for_ever() {
    let told = day(2026, 1, 1);
    let undated = Pregnancy::entered(told);
    assert!(!undated.is_current_on(told - Days::new(1)));
    assert!(undated.is_current_on(told));
    assert!(undated.is_current_on(told + Days::new(308)));
    assert!(!undated.is_current_on(told + Days::new(309)));
    assert_eq!(undated.age_on(told), None);
    assert!(Pregnancy::entered(NaiveDate::MAX).is_current_on(NaiveDate::MAX));
}

#[test]
fn a_forgotten_pregnancy_falls_silent_after_44_weeks() {
    let due = day(2026, 6, 1);
    assert!(pregnancy(due).is_current_on(due + Days::new(28)));
    assert!(!pregnancy(due).is_current_on(due + Days::new(29)));
}

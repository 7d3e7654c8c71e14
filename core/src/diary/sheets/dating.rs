//! The ways to date a pregnancy: each a sheet that adds one account of the due date.

use super::{Act, Outcome, Sheet, Step, day, going_on, number, one, toast_with_date};
use crate::forms::{Answers, Bounds, Choices, FieldSpec, Objection, Preset};
use crate::moment::Moment;
use crate::profile::{Profile, Standing};
use crate::store::{Result, Store};
use crate::timeline::store as timeline;
use crate::timeline::{CannotDate, Chart, Dated, Entry, GestationalAge, Head, Method, Millimetres};
use crate::words::{Message, Words};

/// The ways, in the order they are offered: the date a clinic gave is the best one to have (EVIDENCE A.2).
pub(super) const SHEETS: &[Sheet] = &[
    Sheet { id: "due_given", fields: GIVEN, act: Act::Date(given) },
    Sheet { id: "due_last_period", fields: LAST_PERIOD, act: Act::Date(last_period) },
    Sheet { id: "due_transfer", fields: TRANSFER, act: Act::Date(transfer) },
    Sheet { id: "due_conception", fields: CONCEPTION, act: Act::Date(conception) },
    Sheet { id: "due_crown_rump", fields: CROWN_RUMP, act: Act::Date(crown_rump) },
    Sheet { id: "due_head", fields: HEAD, act: Act::Date(head_scan) },
];

const GIVEN: &[FieldSpec] = &[FieldSpec::date("due").required(), FieldSpec::date("scan_day")];

/// EVIDENCE A-003: cycles of 21 to 45 days are taken.
const LAST_PERIOD: &[FieldSpec] = &[
    FieldSpec::date("first_day").required(),
    FieldSpec::stepper("cycle_days", Bounds::just(21.0, 45.0)).required().preset(Preset::Number(28.0)),
];

/// EVIDENCE A-005: embryos are transferred on day 3, 5 or 6.
const TRANSFER: &[FieldSpec] = &[
    FieldSpec::date("transfer_day").required(),
    FieldSpec::one("embryo_days", Choices { set: "embryo", ids: &["3", "5", "6"] }).required().preset(Preset::One("5")),
];

const CONCEPTION: &[FieldSpec] = &[FieldSpec::date("conception_day").required()];

/// EVIDENCE: the widest range of the three charts; each chart has its own within it.
const CROWN_RUMP: &[FieldSpec] = &[
    FieldSpec::date("scan_day").required(),
    FieldSpec::amount("crown_rump", "unit-millimetres", 1, Bounds::just(2.0, 121.0)).required(),
    FieldSpec::one("chart", Choices { set: "chart", ids: &["robinson", "hadlock", "intergrowth"] }).required(),
];

/// EVIDENCE A-023; the bounds only catch slips, the equation has its own range.
const HEAD: &[FieldSpec] = &[
    FieldSpec::date("scan_day").required(),
    FieldSpec::amount("head", "unit-millimetres", 1, Bounds::just(50.0, 400.0)).required(),
    FieldSpec::amount("femur", "unit-millimetres", 1, Bounds::just(1.0, 100.0)),
];

fn given(answers: &Answers) -> Option<Method> {
    let due = day(answers, "due")?;
    Some(match day(answers, "scan_day") {
        Some(scan_day) => Method::ScanReport { scan_day, due },
        None => Method::Clinic { due },
    })
}

fn last_period(answers: &Answers) -> Option<Method> {
    Some(Method::LastPeriod {
        first_day: day(answers, "first_day")?,
        cycle_days: whole(number(answers, "cycle_days")?)?,
    })
}

fn transfer(answers: &Answers) -> Option<Method> {
    Some(Method::Transfer {
        day: day(answers, "transfer_day")?,
        embryo_days: one(answers, "embryo_days")?.parse().ok()?,
    })
}

fn conception(answers: &Answers) -> Option<Method> {
    Some(Method::Conception { day: day(answers, "conception_day")? })
}

fn crown_rump(answers: &Answers) -> Option<Method> {
    Some(Method::CrownRump {
        scan_day: day(answers, "scan_day")?,
        length: millimetres(number(answers, "crown_rump")?)?,
        chart: match one(answers, "chart")? {
            "robinson" => Chart::Robinson,
            "hadlock" => Chart::Hadlock,
            "intergrowth" => Chart::Intergrowth,
            _ => return None,
        },
    })
}

fn head_scan(answers: &Answers) -> Option<Method> {
    let femur = match number(answers, "femur") {
        Some(femur) => Some(millimetres(femur)?),
        None => None,
    };
    let head = Head { circumference: millimetres(number(answers, "head")?)?, femur };
    Some(Method::HeadScan { scan_day: day(answers, "scan_day")?, head })
}

fn whole(number: f64) -> Option<u8> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within a byte, by the test")]
    ((0.0..=255.0).contains(&number) && number.fract() == 0.0).then_some(number as u8)
}

fn millimetres(number: f64) -> Option<Millimetres> {
    let tenths = (number * 10.0).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within range, by the test")]
    (0.0..=65_535.0).contains(&tenths).then_some(Millimetres::from_tenths(tenths as u16))
}

/// The due date these answers lead to, or what does not stand about them.
pub(super) fn dated(
    sheet: &Sheet,
    method: fn(&Answers) -> Option<Method>,
    answers: &Answers,
) -> std::result::Result<Dated, Objection> {
    let first = sheet.fields.first().map_or("due", |field| field.id);
    let method = method(answers).ok_or_else(|| Objection::refuse(first, Message::of("field-unfit")))?;
    Dated::by(method).map_err(|why| too_long(why, method).unwrap_or_else(|| refusal(why, first)))
}

/// A length above 84 mm dates nothing, yet its chart may still be read there (EVIDENCE ).
fn too_long(why: CannotDate, method: Method) -> Option<Objection> {
    let Method::CrownRump { length, chart, .. } = method else { return None };
    let age = chart.age(length).ok().filter(|_| why == CannotDate::LengthTooLongForDating)?;
    let message = Message::of("due-refused-length-chart").with("weeks", age.weeks()).with("days", age.days_of_week());
    Some(Objection::refuse("crown_rump", message))
}

fn refusal(why: CannotDate, first: &'static str) -> Objection {
    let (field, key) = match why {
        CannotDate::DayOutOfRange => (first, "due-refused-year"),
        CannotDate::CycleOutOfRange => ("cycle_days", "due-refused-cycle"),
        CannotDate::EmbryoAgeUnknown => ("embryo_days", "field-unfit"),
        CannotDate::LengthOutsideChart => ("crown_rump", "due-refused-chart"),
        CannotDate::LengthTooLongForDating => ("crown_rump", "due-refused-length"),
        CannotDate::HeadOutOfRange => ("head", "due-refused-head"),
        CannotDate::FemurOutOfRange => ("femur", "due-refused-femur"),
        CannotDate::ScanOutsidePregnancy => ("scan_day", "due-refused-scan"),
    };
    Objection::refuse(field, Message::of(key))
}

/// The account a date becomes: one her clinic gave is the one to use from then on (EVIDENCE A-008).
pub(super) fn entry(dated: Dated) -> Entry {
    Entry { dated, chosen: matches!(dated.method(), Method::Clinic { .. }) }
}

pub(super) fn keep(
    sheet: &Sheet,
    method: fn(&Answers) -> Option<Method>,
    store: &Store,
    answers: &Answers,
    now: Moment,
    words: &Words,
) -> Result<Outcome> {
    let dated = match dated(sheet, method, answers) {
        Ok(dated) => dated,
        Err(objection) => return Ok(Outcome::Objections(vec![objection])),
    };
    let today = Profile::read(store)?.day_turn.day_of(now);
    if GestationalAge::on(today, dated.due()).is_none() {
        let first = sheet.fields.first().map_or("due", |field| field.id);
        let objection =
            Objection::refuse(first, Message::of("due-refused-not-now").with("date", words.date(dated.due())));
        return Ok(Outcome::Objections(vec![objection]));
    }
    store.in_one_piece(|| {
        let (pregnancy, opened) = going_on(store, now)?;
        let account = timeline::add_account(store, pregnancy.id, &entry(dated), now)?;
        let used = Standing::read(store, now)?.pregnancy.and_then(|kept| kept.pregnancy.due);
        let said = match used {
            Some(used) if used != dated.due() => toast_with_date("toast-dated-beside", used, words),
            _ => toast_with_date("toast-dated", dated.due(), words),
        };
        Ok(Outcome::Kept(said, Step::Dating { account, opened: opened.then_some(pregnancy.id) }))
    })
}

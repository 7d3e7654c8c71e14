//! Her choices, a sheet a subject.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{AS_IN_COUNTRY, Act, Sheet, number, one, text};
use crate::care::countries::Country;
use crate::forms::{Answers, Choices, FieldSpec, Value};
use crate::moment::DayTurn;
use crate::profile::Profile;

pub(super) const SHEETS: &[Sheet] = &[
    Sheet { id: "place", fields: PLACE, act: Act::Choose { shown: place_shown, take: take_place } },
    Sheet { id: "numbers", fields: NUMBERS, act: Act::Choose { shown: numbers_shown, take: take_numbers } },
    Sheet { id: "figures", fields: FIGURES, act: Act::Choose { shown: figures_shown, take: take_figures } },
    Sheet { id: "care_plan", fields: CARE_PLAN, act: Act::Choose { shown: care_plan_shown, take: take_care_plan } },
    Sheet { id: "hours", fields: HOURS, act: Act::Choose { shown: hours_shown, take: take_hours } },
];

const PLACE: &[FieldSpec] = &[
    FieldSpec::one(
        "country",
        Choices {
            set: "country",
            ids: &[
                "england",
                "scotland",
                "wales",
                "northern-ireland",
                "ireland",
                "united-states",
                "canada",
                "australia",
                "new-zealand",
                "germany",
                "france",
                "spain",
                "india",
                "other",
            ],
        },
    )
    .required(),
    FieldSpec::switch("first_baby"),
];

const NUMBERS: &[FieldSpec] = &[
    FieldSpec::text("maternity_number", 40),
    FieldSpec::text("midwife_number", 40),
    FieldSpec::text("emergency_number", 20),
];

const FIGURES: &[FieldSpec] = &[
    FieldSpec::one("trimesters", Choices { set: "trimesters", ids: &[AS_IN_COUNTRY, "acog", "nhs", "who"] }).required(),
    FieldSpec::one("redating", Choices { set: "redating", ids: &[AS_IN_COUNTRY, "united_states", "united_kingdom"] })
        .required(),
    FieldSpec::one(
        "caffeine_line",
        Choices { set: "caffeine_line", ids: &[AS_IN_COUNTRY, "two_hundred", "three_hundred"] },
    )
    .required(),
    FieldSpec::one(
        "iron_target",
        Choices {
            set: "iron_target",
            ids: &[AS_IN_COUNTRY, "north_america", "united_kingdom", "efsa", "who_supplement_words"],
        },
    )
    .required(),
];

const CARE_PLAN: &[FieldSpec] = &[
    FieldSpec::one(
        "care_plan",
        Choices { set: "care_plan", ids: &[AS_IN_COUNTRY, "england", "united_states", "who", "own"] },
    )
    .required(),
    FieldSpec::switch("first_baby"),
    FieldSpec::switch("team_plan"),
];

const HOURS: &[FieldSpec] = &[
    FieldSpec::time_of_day("day_turn", DayTurn::LATEST_MINUTES).required(),
    FieldSpec::time_of_day("deep_from", 1_439).required(),
    FieldSpec::time_of_day("deep_until", 1_439).required(),
];

fn place_shown(profile: &Profile) -> Answers {
    let shown = Answers::new().with("country", Value::One(profile.country.id().to_owned()));
    match profile.first_baby {
        Some(first) => shown.with("first_baby", Value::Yes(first)),
        None => shown,
    }
}

fn take_place(profile: &mut Profile, answers: &Answers) {
    if let Some(country) = one(answers, "country").and_then(|id| Country::of_id(id).ok()) {
        profile.country = country;
    }
    // It is not asked after an end, and what she once said stays.
    if let Some(Value::Yes(first)) = answers.get("first_baby") {
        profile.first_baby = Some(*first);
    }
}

fn numbers_shown(profile: &Profile) -> Answers {
    let numbers = [
        ("maternity_number", &profile.maternity_number),
        ("midwife_number", &profile.midwife_number),
        ("emergency_number", &profile.emergency_number),
    ];
    numbers.into_iter().filter_map(|(field, number)| Some((field.to_owned(), Value::Text(number.clone()?)))).collect()
}

fn take_numbers(profile: &mut Profile, answers: &Answers) {
    profile.maternity_number = text(answers, "maternity_number");
    profile.midwife_number = text(answers, "midwife_number");
    profile.emergency_number = text(answers, "emergency_number");
}

fn figures_shown(profile: &Profile) -> Answers {
    Answers::new()
        .with("trimesters", choice(profile.trimesters))
        .with("redating", choice(profile.redating))
        .with("caffeine_line", choice(profile.caffeine))
        .with("iron_target", choice(profile.iron))
}

fn take_figures(profile: &mut Profile, answers: &Answers) {
    profile.trimesters = chosen(answers, "trimesters");
    profile.redating = chosen(answers, "redating");
    profile.caffeine = chosen(answers, "caffeine_line");
    profile.iron = chosen(answers, "iron_target");
}

/// A choice by the name serde gives it.
fn choice<T: Serialize>(value: Option<T>) -> Value {
    let named =
        value.and_then(|value| serde_json::to_value(value).ok()).and_then(|json| json.as_str().map(str::to_owned));
    Value::One(named.unwrap_or_else(|| AS_IN_COUNTRY.to_owned()))
}

fn chosen<T: DeserializeOwned>(answers: &Answers, field: &str) -> Option<T> {
    serde_json::from_value(one(answers, field)?.into()).ok()
}

fn care_plan_shown(profile: &Profile) -> Answers {
    let switches = [("first_baby", profile.first_baby), ("team_plan", profile.team_plan)];
    switches
        .into_iter()
        .filter_map(|(field, yes)| Some((field, Value::Yes(yes?))))
        .fold(Answers::new().with("care_plan", choice(profile.care_plan)), |shown, (field, yes)| shown.with(field, yes))
}

fn take_care_plan(profile: &mut Profile, answers: &Answers) {
    profile.care_plan = chosen(answers, "care_plan");
    if let Some(Value::Yes(first)) = answers.get("first_baby") {
        profile.first_baby = Some(*first);
    }
    profile.team_plan = match answers.get("team_plan") {
        Some(Value::Yes(team)) => Some(*team),
        _ => None,
    };
}

fn hours_shown(profile: &Profile) -> Answers {
    Answers::new()
        .with("day_turn", Value::Number(profile.day_turn.minutes().into()))
        .with("deep_from", Value::Number(profile.deep_from.into()))
        .with("deep_until", Value::Number(profile.deep_until.into()))
}

fn take_hours(profile: &mut Profile, answers: &Answers) {
    let minutes = |field| number(answers, field).and_then(|number| format!("{number:.0}").parse::<i32>().ok());
    if let Some(turn) = minutes("day_turn").and_then(|minutes| DayTurn::after_midnight(minutes).ok()) {
        profile.day_turn = turn;
    }
    profile.deep_from = minutes("deep_from").unwrap_or(profile.deep_from);
    profile.deep_until = minutes("deep_until").unwrap_or(profile.deep_until);
}

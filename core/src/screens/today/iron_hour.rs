//! The hour between iron and tea or coffee (EVIDENCE C-065, read on secondary pages).

use super::IronHourCard;
use crate::iron::dose::Swallowed;
use crate::iron::spacing::{GAP_MINUTES, hour_over};
use crate::moment::Moment;
use crate::profile::Standing;
use crate::triggers::caffeine::is_tea_or_coffee;
use crate::triggers::drink::Drink;
use crate::words::{Message, Words};

/// What there is to time at this moment, given the iron `swallowed` today and the `drinks` of today and before: the hour
/// after iron, or the hour after tea while no iron was swallowed today.
pub(super) fn iron_hour(
    standing: &Standing,
    swallowed: &[&Swallowed],
    drinks: &[(Moment, Drink)],
    now: Moment,
    words: &Words,
) -> Option<IronHourCard> {
    let dose = swallowed.iter().map(|dose| dose.at).filter(|at| *at <= now).max();
    if let Some(dose) = dose {
        return after_iron(dose, now, words);
    }
    let (day, turn) = (standing.day, standing.profile.day_turn);
    let today = |at: &Moment| turn.day_of(*at) == day && *at <= now;
    let tea = drinks.iter().filter(|(_, drink)| is_tea_or_coffee(&drink.what)).map(|(at, _)| *at).filter(today).max();
    tea.filter(|tea| now.minutes_since(*tea) < GAP_MINUTES).and_then(|tea| after_tea(tea, words))
}

fn after_iron(dose: Moment, now: Moment, words: &Words) -> Option<IronHourCard> {
    let tea_from = hour_over(dose)?;
    let time = |key: &'static str, at: Moment| words.tell(&Message::of(key).with("time", words.time(at.time())));
    let passed = now.minutes_since(dose);
    let waiting = passed < GAP_MINUTES;
    let marks = if waiting {
        vec![
            time("today-iron-mark-dose", dose),
            time("today-iron-mark-now", now),
            time("today-iron-mark-tea", tea_from),
        ]
    } else {
        Vec::new()
    };
    Some(IronHourCard {
        label: time("today-iron", dose),
        lead: if waiting { time("today-iron-tea-from", tea_from) } else { words.say("today-iron-over") },
        line: words.say("today-iron-line"),
        passed_thousandths: i32::try_from(passed * 1_000 / GAP_MINUTES).ok().filter(|_| waiting),
        marks,
        spoken: words.tell(
            &Message::of("today-iron-spoken")
                .with("dose", words.time(dose.time()))
                .with("tea", words.time(tea_from.time()))
                .with("now", words.time(now.time())),
        ),
    })
}

fn after_tea(tea: Moment, words: &Words) -> Option<IronHourCard> {
    let iron_from = hour_over(tea)?;
    let time = |key: &'static str, at: Moment| words.tell(&Message::of(key).with("time", words.time(at.time())));
    let (label, lead, line) =
        (time("today-tea", tea), time("today-iron-from", iron_from), words.say("today-iron-line"));
    Some(IronHourCard {
        spoken: [label.as_str(), &lead, &line].join(". "),
        label,
        lead,
        line,
        passed_thousandths: None,
        marks: Vec::new(),
    })
}

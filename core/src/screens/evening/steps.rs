//! The steps of the evening: which of them fit tonight, and why.

use super::EveningStep;
use super::facts::Evening;
use super::relief::name;
use crate::evidence::Standing::{Design, Memory, PrimaryPaper, SecondaryPage};
use crate::screens::library::{By, CHARITIES, ON_A_SIDE, OURS, PILLOW, REMEMBERED, Reader, Saying, on, say};
use crate::screens::parts::{Action, Place};
use crate::screens::sort_legs::sentences;
use crate::symptoms::sorted_legs::known::Studied;
use crate::symptoms::sorted_legs::known::Sure::{Advice, NotKnown};
use crate::symptoms::sorted_legs::known::Told;
use crate::triggers::caffeine::Side;
use crate::words::Message;

/// From this mark of ten on, slowing down comes first. Ours; not medicine.
const STRESSED: f64 = 6.0;

const UK_FORMULARIES: By = By("uk_formularies", "uk", Studied::Guidance);
const IRON: Saying = say("evening-iron", Advice, UK_FORMULARIES, &[on("C-065", SecondaryPage)]);
const IRON_DONE: Saying = say("evening-iron-done", Advice, UK_FORMULARIES, &[on("C-065", SecondaryPage)]);
const CUP: Saying = say("evening-cup", NotKnown, OURS, &[on("B-126", PrimaryPaper)]);
const WALK: Saying = say("evening-walk", Advice, CHARITIES, &[on("B-107", SecondaryPage), on("D-026", SecondaryPage)]);
const STILLNESS: Saying = say("evening-stillness", Advice, CHARITIES, &[on("D-026", SecondaryPage)]);
const STRETCH: Saying =
    say("evening-stretch", Advice, CHARITIES, &[on("D-026", SecondaryPage), on("B-108", SecondaryPage)]);
const WARM: Saying = say("library-bed_warm", Advice, CHARITIES, &[on("B-108", SecondaryPage)]);
const SLOW: Saying = say("evening-slow", Advice, REMEMBERED, &[on("D-028", Memory)]);
const ROOM: Saying = say("evening-room", Advice, REMEMBERED, &[on("D-027", Memory)]);
const AT_HAND: Saying = say("evening-at-hand", Advice, CHARITIES, &[on("D-026", SecondaryPage)]);
const LIE: Saying = say("evening-lie", Advice, OURS, &[]);
const UP: Saying = say("library-up_allowed", Advice, CHARITIES, &[on("B-107", SecondaryPage)]);
const RELIEF: Saying =
    say("legs-known-move", Advice, CHARITIES, &[on("B-107", SecondaryPage), on("B-108", SecondaryPage)]);
const BEFORE: Saying = say("evening-before", NotKnown, OURS, &[on("B-170", Design)]);
const MIND: Saying = say("legs-known-mind", Advice, CHARITIES, &[on("B-107", SecondaryPage)]);

/// A part of the evening: the message `evening-when-<id>`.
const DINNER: &str = "dinner";
const EVENING: &str = "evening";
const HOUR: &str = "hour";
const BED: &str = "bed";
const WAKE: &str = "wake";

/// The completed weeks from which she settles on a side (EVIDENCE D-003).
const SIDE_FROM: u16 = 28;

/// The steps that fit tonight, in order.
pub(super) fn steps(evening: &Evening, reader: &Reader<'_>) -> Vec<EveningStep> {
    let voice = &reader.voice;
    let why = |key: &str| voice.say(&format!("evening-why-{key}"));
    let tell = |message: Message| voice.words.tell(&message);
    let stressed = evening.stress.filter(|stress| *stress >= STRESSED);
    let slow_why = match stressed {
        Some(stress) => {
            tell(Message::of("evening-why-stress").with("stress", voice.words.number_in_full(stress.round())))
        }
        None => why("slow"),
    };
    let moved = if evening.moved > 0 {
        tell(Message::of("evening-why-moved").with("duration", voice.words.duration(evening.moved)))
    } else {
        why("walk")
    };
    let (restless, written) = evening.nights;
    let stretch_why = if restless > 0 {
        tell(Message::of("evening-why-restless").with("restless", restless).with("written", written))
    } else {
        why("stretch")
    };
    let mut plan = vec![
        (DINNER, "iron", if evening.iron_today { IRON_DONE } else { IRON }, iron_why(evening, reader), None),
        (DINNER, "cup", CUP, cup_why(evening, reader), None),
        (DINNER, "walk", WALK, moved, None),
        (EVENING, "stillness", STILLNESS, why("stillness"), None),
    ];
    let slow = (HOUR, "slow", SLOW, slow_why, Some(to("library-go_breathing", Place::Breathing, reader)));
    let stretches = to("evening-go-movement", Place::LibraryPage { id: "movement".to_owned() }, reader);
    let wind_down = [(HOUR, "stretch", STRETCH, stretch_why, Some(stretches)), (HOUR, "warm", WARM, why("warm"), None)];
    // On a day that weighed, slowing down comes first.
    if stressed.is_some() {
        plan.push(slow);
        plan.extend(wind_down);
    } else {
        plan.extend(wind_down);
        plan.push(slow);
    }
    plan.push((BED, "room", ROOM, why("room"), None));
    let side = voice.told == Told::Expecting && reader.weeks.is_none_or(|weeks| weeks >= SIDE_FROM);
    if side {
        plan.push((BED, "side", ON_A_SIDE, why("side"), None));
        plan.push((BED, "pillow", PILLOW, why("pillow"), None));
    } else {
        plan.push((BED, "lie", LIE, why("lie"), None));
    }
    plan.push((BED, "at_hand", AT_HAND, why("at-hand"), None));
    plan.push((WAKE, "up", UP, why("up"), None));
    if let Some(best) = evening.relief.first().filter(|one| one.spells > 1) {
        let named = tell(Message::of("evening-why-before").with("what", name(best, voice)).with("spells", best.spells));
        plan.push((WAKE, "before", BEFORE, named, None));
    }
    plan.push((WAKE, "relief", RELIEF, why("relief"), Some(to("evening-go-tonight", Place::Tonight, reader))));
    plan.push((WAKE, "mind", MIND, why("mind"), None));
    plan.into_iter().map(|(when, id, saying, why, action)| step(when, id, &saying, why, action, reader)).collect()
}

fn to(key: &str, place: Place, reader: &Reader<'_>) -> Action {
    Action { words: reader.voice.say(key), place }
}

fn iron_why(evening: &Evening, reader: &Reader<'_>) -> String {
    reader.voice.say(match (evening.iron_today, evening.iron_lately) {
        (true, _) => "evening-why-iron-today",
        (false, true) => "evening-why-iron-not-yet",
        (false, false) => "evening-why-iron",
    })
}

/// What her caffeine says tonight; beside a daily line only where lines for pregnancy are hers.
fn cup_why(evening: &Evening, reader: &Reader<'_>) -> String {
    let voice = &reader.voice;
    let mg = evening.caffeine.counted_mg;
    if mg <= 0.0 {
        let uncounted = evening.caffeine.uncounted_in_words(voice.words);
        return uncounted.unwrap_or_else(|| voice.say("evening-why-cup"));
    }
    if voice.told != Told::Expecting {
        return voice.words.tell(&Message::of("caffeine-in-day").with("mg", voice.words.number_in_full(mg)));
    }
    let line = voice.standing.profile.caffeine().line();
    let said = line.comparison(mg, voice.words);
    if line.side(mg) == Side::Under {
        return said;
    }
    [said, voice.say("evening-why-cup-over")].join(&voice.say("patterns-sentence-gap"))
}

fn step(
    when: &str,
    id: &str,
    saying: &Saying,
    why: String,
    action: Option<Action>,
    reader: &Reader<'_>,
) -> EveningStep {
    let line = reader.line(saying);
    let when = reader.voice.say(&format!("evening-when-{when}"));
    let spoken = sentences([when.as_str(), line.words.as_str(), why.as_str()]);
    EveningStep { id: id.to_owned(), when, spoken, line, why, action }
}

//! Saying how many babies are expected, and that a pregnancy is over, in as many words as she likes.

use super::{Act, Outcome, Sheet, Step, day, going_on, one};
use crate::forms::{Answers, Choices, FieldSpec, Objection};
use crate::moment::Moment;
use crate::profile::Profile;
use crate::store::{Result, Store};
use crate::timeline::store as timeline;
use crate::timeline::{CannotEnd, Chorionicity, Course, Ending, Plurality};
use crate::words::{Message, Words};

pub(super) const SHEETS: &[Sheet] = &[
    Sheet { id: "babies", fields: BABIES, act: Act::ExpectBabies },
    Sheet { id: "ended", fields: ENDED, act: Act::End },
];

const BABIES: &[FieldSpec] = &[FieldSpec::one(
    "babies",
    Choices {
        set: "babies",
        ids: &[
            "one",
            "twins_unknown",
            "twins_two_placentas",
            "twins_shared_placenta",
            "twins_shared_sac",
            "triplets",
            "more",
        ],
    },
)
.required()];

const ENDED: &[FieldSpec] = &[
    FieldSpec::one("how", Choices { set: "ending", ids: &["birth", "loss", "rather_not_say"] }).required(),
    FieldSpec::date("ended_on"),
];

pub(super) fn expect_babies(store: &Store, answers: &Answers, now: Moment, words: &Words) -> Result<Outcome> {
    let babies = match one(answers, "babies") {
        Some("one") => Plurality::One,
        Some("twins_unknown") => Plurality::Twins(Chorionicity::Unknown),
        Some("twins_two_placentas") => Plurality::Twins(Chorionicity::Dichorionic),
        Some("twins_shared_placenta") => Plurality::Twins(Chorionicity::MonochorionicDiamniotic),
        Some("twins_shared_sac") => Plurality::Twins(Chorionicity::MonochorionicMonoamniotic),
        Some("triplets") => Plurality::Triplets,
        Some("more") => Plurality::More,
        _ => return Ok(unfit("babies")),
    };
    store.in_one_piece(|| {
        let (kept, _) = going_on(store, now)?;
        timeline::expect_babies(store, kept.id, Some(babies))?;
        let step = Step::Babies { pregnancy: kept.id, before: kept.pregnancy.plurality };
        Ok(Outcome::Kept(words.say("toast-chosen"), step))
    })
}

pub(super) fn keep(store: &Store, answers: &Answers, now: Moment, words: &Words) -> Result<Outcome> {
    let how = match one(answers, "how") {
        Some("birth") => Ending::Birth,
        Some("loss") => Ending::Loss,
        Some("rather_not_say") => Ending::RatherNotSay,
        _ => return Ok(unfit("how")),
    };
    let profile = Profile::read(store)?;
    let today = profile.day_turn.day_of(now).max(now.civil_day());
    store.in_one_piece(|| {
        // Ending a second time corrects the first; without a pregnancy told of, one is opened so that it can be over.
        let last = timeline::pregnancies(store, profile.redating())?.pop();
        let kept = match last {
            Some(kept) => kept,
            None => timeline::begin(store, now)?,
        };
        let ended = match kept.pregnancy.ended(day(answers, "ended_on"), how, today) {
            Ok(ended) => ended,
            Err(why) => return Ok(Outcome::Objections(vec![refusal(why)])),
        };
        timeline::set_course(store, kept.id, ended.course)?;
        let step = Step::Course { pregnancy: kept.id, before: kept.pregnancy.course };
        Ok(Outcome::Kept(words.say("toast-ended"), step))
    })
}

/// Says that an ending was set by mistake: the pregnancy goes on as it was.
pub(crate) fn take_back_ending(store: &Store, words: &Words) -> Result<Option<(String, Step)>> {
    let rule = Profile::read(store)?.redating();
    let Some(kept) = timeline::pregnancies(store, rule)?.pop() else { return Ok(None) };
    if kept.pregnancy.course == Course::Expecting {
        return Ok(None);
    }
    timeline::set_course(store, kept.id, Course::Expecting)?;
    Ok(Some((words.say("toast-ending-taken-back"), Step::Course { pregnancy: kept.id, before: kept.pregnancy.course })))
}

fn unfit(field: &'static str) -> Outcome {
    Outcome::Objections(vec![Objection::refuse(field, Message::of("field-unfit"))])
}

fn refusal(why: CannotEnd) -> Objection {
    let key = match why {
        CannotEnd::InFuture => "field-not-yet",
        CannotEnd::BeforeItBegan => "ended-refused-early",
    };
    Objection::refuse("ended_on", Message::of(key))
}

//! What her answers come to: whom to call first, then how they lie beside the pattern. Never a diagnosis, no score.

use serde::Serialize;

use super::explained::LegsLine;
use super::{GO_ON, Stop, Voice, sentences};
use crate::care::urgent::CallWhom;
use crate::diary::{call, whom_to_call};
use crate::screens::parts::{Action, Place, Tone};
use crate::symptoms::sorted_legs::known::{COMMON, COURSE, NOW};
use crate::symptoms::sorted_legs::look_alikes::LookAlike;
use crate::symptoms::sorted_legs::pattern::{Criterion, Holds, LegsPattern};
use crate::symptoms::sorted_legs::{Itch, RestlessInside, Safety, SortedLegs, Swelling};
use crate::symptoms::warning::Warning;

/// A warning sign among her answers, which stands before everything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortUrgent {
    /// The sign, and whom to call.
    pub words: String,
    /// What else to know of it.
    pub lines: Vec<String>,
    /// The button to Urgent help.
    pub action: Action,
}

/// The way on after a warning she has read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortGoOn {
    /// The field to answer.
    pub field: String,
    /// The one choice to answer it with.
    pub id: String,
    /// The words on the button.
    pub words: String,
}

/// One criterion of the pattern, beside her answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegsCriterion {
    /// What it is.
    pub words: String,
    /// Whether it holds, in a word.
    pub answer: String,
    /// [`Tone::Done`] where it holds, [`Tone::Ask`] where she is not sure, else [`Tone::Plain`].
    pub tone: Tone,
    /// Both, as a screen reader says them.
    pub spoken: String,
    /// The row of the evidence base it rests on.
    pub evidence: String,
}

/// Something she named that can feel alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegsLookAlike {
    /// What it is called.
    pub title: String,
    /// What tells it from restless legs.
    pub apart: String,
    /// What to do about it, without a medicine.
    pub act: String,
    /// What it means: [`Tone::Urgent`] where her answer is a warning sign.
    pub tone: Tone,
    /// That nobody has held it against its source yet; absent where somebody has.
    pub unreviewed: Option<String>,
    /// All of it, as a screen reader says it.
    pub spoken: String,
    /// The row of the evidence base it rests on.
    pub evidence: String,
}

/// What her answers come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SortResult {
    /// How they lie beside the pattern.
    pub pattern: LegsPattern,
    /// A warning sign among them, shown before everything else; absent where there is none.
    pub urgent: Option<SortUrgent>,
    /// Whether they are to be kept now, without waiting for a press, and Urgent help opened.
    pub keep_now: bool,
    /// The way on to the other questions, once she has read whom to call; absent where none is left.
    pub go_on: Option<SortGoOn>,
    /// "The pattern fits restless legs".
    pub lead: String,
    /// What that means.
    pub line: String,
    /// That it is no diagnosis, and whom to show it to; absent after the first question, where there is nothing to show.
    pub no_diagnosis: Option<String>,
    /// "The five points".
    pub criteria_title: String,
    /// The five, beside her answers; empty where none was asked.
    pub criteria: Vec<LegsCriterion>,
    /// "What you named that can feel alike".
    pub look_alikes_title: String,
    /// What she named; empty where she named nothing.
    pub look_alikes: Vec<LegsLookAlike>,
    /// "What to tell your midwife".
    pub tell_title: String,
    /// What to tell.
    pub tell: Vec<String>,
    /// A button that writes a question down.
    pub ask: Option<Action>,
    /// "What you can do now".
    pub now_title: String,
    /// What she can do, without a medicine; empty where the pattern is not there, or a sign comes first.
    pub now: Vec<LegsLine>,
    /// "What your own answers add".
    pub hers_title: String,
    /// What her family, earlier times and conditions add.
    pub hers: Vec<LegsLine>,
    /// "How common it is, and how it goes".
    pub course_title: String,
    /// That, for her stage; empty where the pattern is not there.
    pub course: Vec<LegsLine>,
    /// "Keep this in my diary".
    pub keep: String,
}

impl SortResult {
    pub(super) fn of(sorted: &SortedLegs, stop: Option<&Stop>, voice: &Voice<'_>) -> Self {
        let pattern = sorted.pattern();
        let urgent = urgent(sorted, voice);
        let at_the_door = sorted.safety != Safety::Neither;
        // A sign comes first, and what can wait is left out beside it.
        let there = pattern.is_there() && urgent.is_none();
        let asked = !at_the_door && sorted.criteria().iter().any(|one| one.holds != Holds::NotAsked);
        let key = if at_the_door { LegsPattern::NotAsked } else { pattern }.id();
        Self {
            pattern,
            keep_now: stop.is_some(),
            go_on: stop.and_then(|stop| stop.go_on).map(|field| SortGoOn {
                field: GO_ON.to_owned(),
                id: field.to_owned(),
                words: voice.words.say("legs-answer-the-rest"),
            }),
            lead: voice.words.say(&format!("legs-pattern-{key}")),
            line: voice.words.say(&format!("legs-means-{key}")),
            no_diagnosis: (!at_the_door).then(|| voice.say("legs-no-diagnosis")),
            criteria_title: voice.words.say("legs-criteria"),
            criteria: if asked {
                sorted.criteria().iter().map(|one| criterion(one, voice)).collect()
            } else {
                Vec::new()
            },
            look_alikes_title: voice.words.say("legs-look-alikes"),
            look_alikes: sorted.look_alikes().into_iter().map(|one| look_alike(one, sorted, voice)).collect(),
            tell_title: voice.say("legs-tell"),
            tell: tell(sorted, there, voice),
            ask: there.then(|| Action {
                words: voice.words.say("legs-ask"),
                place: Place::Form { kind: "question".to_owned() },
            }),
            now_title: voice.words.say("legs-now"),
            now: if there { voice.lines(NOW) } else { Vec::new() },
            hers_title: voice.words.say("legs-hers"),
            hers: if at_the_door { Vec::new() } else { voice.lines(&sorted.what_is_hers()) },
            course_title: voice.words.say("legs-course"),
            course: if there { [voice.lines(COMMON), voice.lines(COURSE)].concat() } else { Vec::new() },
            keep: voice.words.say("legs-keep"),
            urgent,
        }
    }
}

fn urgent(sorted: &SortedLegs, voice: &Voice<'_>) -> Option<SortUrgent> {
    let signs: Vec<Warning> = sorted.warnings().into_iter().map(|(_, warning)| warning).collect();
    let (_, said) = whom_to_call(&signs, voice.standing, voice.words)?;
    let lines = if sorted.safety == Safety::OneLeg {
        vec![emergency("legs-one-leg-and-breath", voice), voice.say("legs-one-leg-why")]
    } else {
        Vec::new()
    };
    Some(SortUrgent {
        words: said,
        lines,
        action: Action { words: voice.words.say("urgent-title"), place: Place::UrgentHelp },
    })
}

/// A message with the call to the emergency number in it.
fn emergency(key: &str, voice: &Voice<'_>) -> String {
    let number = call(CallWhom::Emergency, voice.standing, voice.words).unwrap_or_default();
    voice.words.tell(&voice.message(key.to_owned()).with("emergency", number))
}

fn criterion(of: &Criterion, voice: &Voice<'_>) -> LegsCriterion {
    let what = voice.words.say(&format!("legs-criterion-{}", of.id));
    let answer = voice.words.say(&format!("legs-holds-{}", of.holds.id()));
    LegsCriterion {
        spoken: [what.as_str(), answer.as_str()].join(": "),
        words: what,
        answer,
        tone: match of.holds {
            Holds::Yes | Holds::Earlier => Tone::Done,
            Holds::NotSure => Tone::Ask,
            Holds::No | Holds::NotAsked => Tone::Plain,
        },
        evidence: of.evidence.to_owned(),
    }
}

fn look_alike(of: &LookAlike, sorted: &SortedLegs, voice: &Voice<'_>) -> LegsLookAlike {
    let answer = match of.id {
        "swelling" if sorted.swelling == Some(Swelling::Sudden) => "sudden",
        "restless_inside" if sorted.restless_inside == Some(RestlessInside::NewMedicine) => "new_medicine",
        "itch" if sorted.itch == Some(Itch::RashOrDry) => "rash_or_dry",
        _ => "other",
    };
    let number = call(CallWhom::Emergency, voice.standing, voice.words).unwrap_or_default();
    let act = voice.message(format!("legs-look-{}-act", of.id)).with("answer", answer).with("emergency", number);
    let sign = sorted.warnings().into_iter().find(|(field, _)| *field == of.id);
    let is_a_sign = sign.is_some_and(|(_, sign)| whom_to_call(&[sign], voice.standing, voice.words).is_some());
    let title = voice.words.say(&format!("legs-look-{}", of.id));
    let apart = voice.words.say(&format!("legs-look-{}-apart", of.id));
    let act = voice.words.tell(&act);
    let unreviewed = (!of.evidence.is_reviewed()).then(|| voice.words.say("legs-unreviewed"));
    let parts = [&title, &apart, &act].into_iter().chain(&unreviewed);
    LegsLookAlike {
        spoken: sentences(parts.map(String::as_str)),
        title,
        apart,
        act,
        tone: if is_a_sign { Tone::Urgent } else { Tone::Plain },
        unreviewed,
        evidence: of.evidence.id.to_owned(),
    }
}

/// What to tell; the question about ferritin (EVIDENCE B-080) only where the pattern is there.
fn tell(sorted: &SortedLegs, there: bool, voice: &Voice<'_>) -> Vec<String> {
    let named = voice.names(sorted);
    let medicine = sorted.restless_inside == Some(RestlessInside::NewMedicine);
    let keys = [
        (true, "legs-tell-since"),
        (there, "legs-tell-nights"),
        (medicine, "legs-tell-medicine"),
        (there, "legs-tell-ferritin"),
    ];
    let named = (!named.is_empty()).then(|| {
        voice.words.tell(&crate::words::Message::of("legs-tell-named").with("names", voice.words.list(&named)))
    });
    let said = keys.into_iter().filter(|(said, _)| *said).map(|(_, key)| voice.say(key));
    if sorted.safety == Safety::Neither { said.chain(named).collect() } else { Vec::new() }
}

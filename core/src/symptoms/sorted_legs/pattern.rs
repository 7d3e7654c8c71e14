//! Whether the pattern fits: never a diagnosis, and no score (EVIDENCE B-008).

use serde::Serialize;

use super::{Explained, Said, SortedLegs};

/// How her answers lie beside the pattern of restless legs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LegsPattern {
    /// All five criteria hold.
    Fits,
    /// Some hold.
    Partly,
    /// What makes restless legs is not there.
    DoesNotFit,
    /// Too little was asked to say.
    NotAsked,
}

/// Whether one criterion holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    Yes,
    /// It did at first, which counts as yes (EVIDENCE B-003, B-004).
    Earlier,
    /// It does not.
    No,
    /// She is not sure.
    NotSure,
    /// It was not asked.
    NotAsked,
}

/// One criterion, and whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// Its name; the words are the message `legs-criterion-<id>`.
    pub id: &'static str,
    /// Whether it holds.
    pub holds: Holds,
    /// The row of EVIDENCE it rests on.
    pub evidence: &'static str,
}

impl LegsPattern {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::Partly => "partly",
            Self::DoesNotFit => "does_not_fit",
            Self::NotAsked => "not_asked",
        }
    }

    /// Whether the pattern is there at least in part.
    pub fn is_there(self) -> bool {
        matches!(self, Self::Fits | Self::Partly)
    }
}

impl Holds {
    /// Its name in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Earlier => "earlier",
            Self::No => "no",
            Self::NotSure => "not_sure",
            Self::NotAsked => "not_asked",
        }
    }

    /// Whether it holds, now or at first.
    pub fn is_met(self) -> bool {
        matches!(self, Self::Yes | Self::Earlier)
    }

    fn of(said: Option<Said>) -> Self {
        match said {
            Some(Said::Yes) => Self::Yes,
            Some(Said::Earlier) => Self::Earlier,
            Some(Said::No) => Self::No,
            Some(Said::NotSure) => Self::NotSure,
            None => Self::NotAsked,
        }
    }

    /// The fifth criterion: nothing else explains all of it.
    fn unexplained(explained: Option<Explained>) -> Self {
        match explained {
            Some(Explained::No | Explained::Part) => Self::Yes,
            Some(Explained::All) => Self::No,
            Some(Explained::NotSure) => Self::NotSure,
            None => Self::NotAsked,
        }
    }
}

impl SortedLegs {
    /// The five criteria of EVIDENCE B.1, all of which must hold.
    pub fn criteria(&self) -> [Criterion; 5] {
        let criterion = |id, holds, evidence| Criterion { id, holds, evidence };
        [
            criterion("urge", Holds::of(self.urge), "B-001"),
            criterion("at_rest", Holds::of(self.at_rest), "B-002"),
            criterion("moving", Holds::of(self.moving), "B-003"),
            criterion("evening", Holds::of(self.evening), "B-004"),
            criterion("unexplained", Holds::unexplained(self.explained), "B-005"),
        ]
    }

    /// How her answers lie beside the pattern.
    ///
    /// That all five must hold is EVIDENCE B.1. Where the line between "partly" and "does not fit" runs is ours:
    /// without the need to move, with none of the three things that mark it, or where one of the four is missing and
    /// something else explains it all, the pattern is not there.
    pub fn pattern(&self) -> LegsPattern {
        let criteria = self.criteria();
        let [urge, at_rest, moving, evening, unexplained] = criteria.map(|criterion| criterion.holds);
        let marks = [at_rest, moving, evening];
        let four = urge.is_met() && marks.iter().all(|mark| mark.is_met());
        if urge == Holds::No {
            LegsPattern::DoesNotFit
        } else if criteria.iter().any(|criterion| criterion.holds == Holds::NotAsked) {
            LegsPattern::NotAsked
        } else if four && unexplained.is_met() {
            LegsPattern::Fits
        } else if (!four && unexplained == Holds::No) || marks.iter().all(|mark| *mark == Holds::No) {
            LegsPattern::DoesNotFit
        } else {
            LegsPattern::Partly
        }
    }
}

//! A haemoglobin below her authority's line, by that authority's own weeks.
//!
//! Smoking is taken off where the line is WHO's (C-046); how high she lives is not known to the diary and is said so.
//! Evidence: C-040 to C-046, J-06. Clinical review: open.

use crate::entry::Pillar;
use crate::evidence::{Evidence, Standing};
use crate::guidance::advice::{A_WEEK, Act, Advice, Compared, Fits, Rank, Rule, StudiedIn};
use crate::guidance::facts::{Facts, Lab};
use crate::guidance::tell::Tell;
use crate::iron::altitude::SMOKING_G_L;
use crate::iron::grades::{Grade, who_grade};
use crate::iron::labs::Analyte;
use crate::iron::lines::{self, Authority, Line, lines_for};
use crate::profile::AnaemiaAuthority;

pub(super) const RULE: Rule = Rule {
    id: "haemoglobin",
    rank: Rank::Asking,
    pillar: Some(Pillar::Iron),
    fits: Fits::NOT_AFTER_LOSS,
    evidence: &[
        Evidence::new("C-040", Standing::IssuingBody),
        Evidence::new("C-042", Standing::IssuingBody),
        Evidence::new("C-043", Standing::IssuingBody),
        Evidence::new("C-044", Standing::SecondaryPage),
        Evidence::new("C-041", Standing::SecondaryPage),
        Evidence::new("C-046", Standing::SecondaryPage),
    ],
    sources: &["who", "acog", "bsh"],
    studied: StudiedIn::Pregnancy,
    rest_days: A_WEEK,
    compare,
    advise,
};

/// A result older than this many days is not spoken of. Ours.
const OLD_DAYS: i64 = 90;

fn advise(facts: &Facts, tell: &Tell<'_>) -> Option<Advice> {
    let lab = facts.haemoglobin.filter(|lab| lab.days_ago <= OLD_DAYS)?;
    let line = her_line(facts, lab.stage)?;
    let value = compared_value(facts, line, lab);
    line.side(value).filter(|side| line.means(*side))?;
    let far = who_grade(value, lab.stage) == Some(Grade::Severe);
    let mut lines = vec![
        tell.tell(
            &tell
                .part("line-whose")
                .with("line", tell.number(line.value))
                .with("whose", tell.source(source(line.authority))),
        ),
    ];
    lines.push(tell.own(if far { "line-far" } else { "line-ask" }));
    let number = tell.number(lab.value);
    Some(Advice {
        rank: RULE.rank,
        rows: &[],
        call: None,
        point: tell.tell(&tell.part("point").with("value", number.clone())),
        lines,
        seen: std::iter::once(tell.result(Analyte::Haemoglobin, lab))
            .chain((line.authority == Authority::Who && facts.smokes).then(|| tell.own("seen-smoking")))
            .collect(),
        question: Some(tell.tell(&tell.part("question").with("value", number))),
        act: if far { Act::UrgentHelp } else { Act::Ask },
        news: format!("{} {}", lab.value, lab.day),
    })
}

/// The line of her authority that held when the blood was taken; WHO's where hers draws none.
fn her_line(facts: &Facts, stage: lines::Stage) -> Option<&'static Line> {
    let authority = match facts.anaemia {
        AnaemiaAuthority::Who => Authority::Who,
        AnaemiaAuthority::Acog => Authority::Acog,
        AnaemiaAuthority::Bsh => Authority::Bsh,
        AnaemiaAuthority::India => Authority::India,
    };
    let of =
        |authority: Authority| lines_for(Analyte::Haemoglobin, stage).find(move |line| line.authority == authority);
    of(authority).or_else(|| of(Authority::Who))
}

/// What is held against the line: WHO takes smoking off, the others compare as measured (EVIDENCE C-046).
fn compared_value(facts: &Facts, line: &Line, lab: Lab) -> f64 {
    if line.authority == Authority::Who && facts.smokes { lab.value - SMOKING_G_L } else { lab.value }
}

fn source(authority: Authority) -> &'static str {
    match authority {
        Authority::Acog => "acog",
        Authority::Bsh => "bsh",
        Authority::India => "india",
        Authority::Who | Authority::Aasm | Authority::Studies => "who",
    }
}

/// Her own line first, then the other bodies' where theirs lies elsewhere (J-06).
fn compare(facts: &Facts, tell: &Tell<'_>) -> Vec<Compared> {
    let stage = facts.haemoglobin.map_or_else(|| facts.lines_stage(), |lab| lab.stage);
    let Some(hers) = her_line(facts, stage) else { return Vec::new() };
    let others = lines_for(Analyte::Haemoglobin, stage).filter(|line| {
        line.authority != hers.authority
            && line.authority != Authority::India
            && line.side(hers.value) != Some(lines::Side::At)
    });
    std::iter::once(hers).chain(others).map(|line| tell.line(line)).collect()
}

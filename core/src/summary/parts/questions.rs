//! What she wants to ask, in her order.

use super::{Figures, exact, in_a_line, section};
use crate::summary::content::{Block, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::words::Words;

pub(in crate::summary) fn part(gathered: &Gathered, words: &Words) -> Section {
    let asked: Vec<String> = gathered.questions.iter().map(|(_, question)| in_a_line(&question.words)).collect();
    let mut figures = Figures::of(gathered.span);
    figures.add("questions.open", exact(asked.len()), "{questions}", &["question"]);
    let blocks = if asked.is_empty() { Vec::new() } else { vec![Block::Questions(asked)] };
    Section { figures: figures.traced, ..section(SectionId::Questions, blocks, &["question"], words) }
}

//! Movement of the last seven days.

use super::{Figures, exact, minutes, section};
use crate::exercise::session::Session;
use crate::exercise::week::{MovementWeek, WEEK_DAYS, WEEK_MINUTES};
use crate::moment::Moment;
use crate::summary::content::{Block, Line, Section, SectionId};
use crate::summary::gathered::Gathered;
use crate::summary::notes::{Note, Notes};
use crate::summary::range::Span;
use crate::words::{Message, Words};

const FROM: &[&str] = &["activity"];

pub(in crate::summary) fn part(gathered: &Gathered, notes: &mut Notes, words: &Words) -> Section {
    let sessions: Vec<(Moment, Session)> =
        gathered.sessions.iter().map(|session| (session.at, session.what.clone())).collect();
    // Days before the span are in no session that was read.
    let first = Span::ending(gathered.span.last, 7).first;
    let week = MovementWeek::of(first, &sessions, gathered.standing.profile.day_turn);
    let mut figures = Figures::of(gathered.span.last_week());
    figures.add("movement.minutes", minutes(week.minutes()), "min", FROM);
    figures.add("movement.moderate", minutes(week.counted()), "min", FROM);
    figures.add("movement.days", exact(week.days.iter().filter(|day| day.minutes > 0).count()), "d", FROM);
    let lines = if week.minutes() == 0 { Vec::new() } else { vec![moved(&week, notes, words)] };
    let blocks = if lines.is_empty() { Vec::new() } else { vec![Block::Lines(lines)] };
    Section { figures: figures.traced, ..section(SectionId::Movement, blocks, FROM, words) }
}

fn moved(week: &MovementWeek, notes: &mut Notes, words: &Words) -> Line {
    let days = week.days.iter().filter(|day| day.minutes > 0).count();
    let all =
        words.tell(&Message::of("sheet-moved").with("minutes", words.duration(week.minutes())).with("days", days));
    let moderate = words.tell(
        &Message::of("sheet-moved-moderate")
            .with("minutes", words.duration(week.counted()))
            .with("advised", words.number(minutes(WEEK_MINUTES), 0))
            .with("days", WEEK_DAYS),
    );
    Line::strong(all, moderate).noted(notes.mark(Note::Moderate))
}

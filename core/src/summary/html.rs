//! The summary as one page for a browser: no script, nothing from elsewhere, to read and to print.

use std::fmt::Write;

use super::content::{Bands, Bars, Block, Line, Results, Section, Summary};
use super::markup::escaped;
use super::text::of_footnote;
use crate::words::Words;

/// Readable at any width; black on white when printed. Colours only adorn.
const STYLE: &str = include_str!("page.css");

/// The page.
pub(super) fn of(summary: &Summary, words: &Words) -> String {
    let mut page = Page { html: String::new(), words };
    page.whole(summary);
    page.html
}

struct Page<'a> {
    html: String,
    words: &'a Words,
}

/// The name of an element, without its attributes.
fn name_of(tag: &str) -> &str {
    tag.split(' ').next().unwrap_or(tag)
}

/// Text as it stands between tags and in attributes.
fn safe(text: &str) -> String {
    escaped(text).replace('\'', "&#39;")
}

impl Page<'_> {
    fn add(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// An element with this text in it.
    fn element(&mut self, tag: &str, text: &str) {
        // Writing into a string does not fail.
        let _ = writeln!(self.html, "<{tag}>{}</{}>", safe(text), name_of(tag));
    }

    fn whole(&mut self, summary: &Summary) {
        let direction = if summary.from_right { "rtl" } else { "ltr" };
        let _ = writeln!(
            self.html,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">",
            summary.language
        );
        self.element("title", &format!("{}, {}", summary.title, summary.covers));
        let _ = writeln!(self.html, "<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<header>");
        self.element("h1", &summary.title);
        let _ = writeln!(
            self.html,
            "<p><strong class=\"tag\">{}</strong> {}</p>",
            safe(&summary.self_reported),
            safe(&summary.covers)
        );
        for label in &summary.written_in {
            let _ = writeln!(self.html, "<p class=\"by-hand\"><span>{}</span></p>", safe(label));
        }
        self.add("</header>\n");
        summary.sections.iter().for_each(|section| self.section(section));
        self.add("<footer>\n");
        for note in &summary.footnotes {
            let mark = note.mark.map(|mark| format!("<sup>{mark}</sup> ")).unwrap_or_default();
            let id = note.mark.map(|mark| format!(" id=\"note-{mark}\"")).unwrap_or_default();
            let _ = writeln!(self.html, "<p{id}>{mark}{}</p>", safe(&of_footnote(note, self.words)));
        }
        summary.closing.iter().for_each(|line| self.element("p", line));
        self.add("</footer>\n</main>\n</body>\n</html>\n");
    }

    fn section(&mut self, section: &Section) {
        let class = if section.urgent { " class=\"urgent\"" } else { "" };
        let id = section.id.id();
        let _ = writeln!(
            self.html,
            "<section{class} aria-labelledby=\"part-{id}\">\n<h2 id=\"part-{id}\">{}</h2>",
            safe(&section.title)
        );
        section.blocks.iter().for_each(|block| self.block(block));
        self.add("</section>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Nothing(says) => self.element("p class=\"quiet\"", says),
            Block::Questions(all) => self.listed("ol", all.iter().map(|asked| safe(asked))),
            Block::Signs(signs) => {
                let _ = writeln!(self.html, "<p><strong>{}</strong></p>", safe(&signs.lead));
                if !signs.written.is_empty() {
                    self.listed("ul", signs.written.iter().map(|sign| format!("<strong>{}</strong>", safe(sign))));
                }
                signs.denied.iter().for_each(|line| self.element("p", line));
            }
            Block::Boxes(boxes) => {
                self.add("<dl>\n");
                for boxed in boxes {
                    self.element("dt", &boxed.label);
                    if !boxed.large.is_empty() {
                        let _ = writeln!(self.html, "<dd><strong>{}</strong></dd>", safe(&boxed.large));
                    }
                    boxed.lines.iter().for_each(|line| self.element("dd", line));
                }
                self.add("</dl>\n");
            }
            Block::Facts(facts) => self.listed(
                "ul",
                facts.iter().map(|fact| {
                    format!("<strong>{}</strong> {}{}", safe(&fact.value), safe(&fact.words), mark(fact.note))
                }),
            ),
            Block::Lines(lines) => self.listed("ul", lines.iter().map(line)),
            Block::Apart(one) => {
                let _ = writeln!(self.html, "<p class=\"apart\">{}</p>", line(one));
            }
            Block::Bars(bars) => self.bars(bars),
            Block::Bands(bands) => self.bands(bands),
            Block::Results(results) => self.results(results),
        }
    }

    fn listed(&mut self, tag: &str, items: impl Iterator<Item = String>) {
        let _ = writeln!(self.html, "<{tag}>");
        for item in items {
            let _ = writeln!(self.html, "<li>{item}</li>");
        }
        let _ = writeln!(self.html, "</{}>", name_of(tag));
    }

    /// Weeks as a list, each with a bar that only adorns.
    fn bars(&mut self, bars: &Bars) {
        let drawn = bars.bars.iter().map(|bar| {
            let share = f64::from(bar.nights) / f64::from(bar.of.max(1)) * 100.0;
            format!("<span class=\"bar\" aria-hidden=\"true\" style=\"width:{share:.0}%\"></span> {}", safe(&bar.line))
        });
        let drawn: Vec<String> = drawn.collect();
        self.listed("ul class=\"bars\"", drawn.into_iter());
        self.element("p class=\"quiet\"", &bars.caption);
    }

    fn bands(&mut self, bands: &Bands) {
        let (wide, tall) = (300.0, 80.0);
        let down = |value: f64| tall - tall * value / bands.most;
        let first = bands.dots.first().map(|dot| dot.day);
        let days = first.zip(bands.dots.last()).map_or(0, |(first, last)| (last.day - first).num_days());
        let across = |day: chrono::NaiveDate| {
            let since = first.map_or(0, |first| (day - first).num_days());
            let (since, days) = (i32::try_from(since).unwrap_or(0), i32::try_from(days).unwrap_or(0));
            if days == 0 { wide / 2.0 } else { 20.0 + (wide - 40.0) * f64::from(since) / f64::from(days) }
        };
        let _ = writeln!(
            self.html,
            "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {wide} {tall}\" width=\"{wide}\" height=\"{tall}\">",
            safe(&bands.spoken)
        );
        for line in &bands.lines {
            let dashes = if line.set_for_pregnancy { "" } else { " stroke-dasharray=\"5 3\"" };
            let y = down(line.value);
            let _ = writeln!(self.html, "<path d=\"M0 {y:.1}H{wide}\" stroke=\"#1e1a2e\"{dashes}/>");
        }
        for dot in &bands.dots {
            let _ = writeln!(
                self.html,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"4\" fill=\"#93400f\"/>",
                across(dot.day),
                down(dot.value)
            );
        }
        self.add("</svg>\n");
        self.element("p", &bands.spoken);
    }

    fn results(&mut self, results: &Results) {
        self.add("<table>\n<thead><tr>");
        for column in &results.columns {
            let _ = write!(self.html, "<th scope=\"col\">{}</th>", safe(column));
        }
        self.add("</tr></thead>\n<tbody>\n");
        for row in &results.rows {
            let sides: Vec<String> = row
                .sides
                .iter()
                .map(|side| {
                    let class = if side.past { "side past" } else { "side" };
                    format!("<li><span class=\"{class}\">{}</span> {}</li>", safe(&side.verdict), safe(&side.words))
                })
                .collect();
            let sides = if sides.is_empty() { String::new() } else { format!("<ul>{}</ul>", sides.concat()) };
            let _ = writeln!(
                self.html,
                "<tr><th scope=\"row\">{}</th><td><strong>{}</strong><br>{}</td><td>{}</td><td>{sides}</td></tr>",
                safe(&row.title),
                safe(&row.newest),
                safe(&row.when),
                safe(&row.before)
            );
        }
        self.add("</tbody>\n</table>\n");
    }
}

fn line(of: &Line) -> String {
    let strong = if of.strong.is_empty() { String::new() } else { format!("<strong>{}</strong> ", safe(&of.strong)) };
    format!("{strong}{}{}", safe(&of.words), mark(of.note))
}

fn mark(note: Option<u8>) -> String {
    note.map(|note| format!("<sup><a href=\"#note-{note}\">{note}</a></sup>")).unwrap_or_default()
}

"""The page of a summary as reportlab makes it, to be timed beside Evenfall's own.

    page.py SUMMARY.json FONTS ROUNDS PAGE.pdf

The summary is Evenfall's own JSON, and every word that stands on Evenfall's page is set: results in a table, bars and
bands drawn straight on the canvas, Noto Sans embedded. Fonts are read once, before the first round, and nothing is
tagged, so that reportlab has the less to do. Prints the seconds of each round, by the wall and by the processor.
"""

import io
import json
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table, TableStyle

COLOURS = "1E1A2E 544D68 47388A 86296A 93400F CFC9DB"
TEXT, QUIET, TITLE, LEGS, IRON, HAIR = (HexColor(f"#{rgb}") for rgb in COLOURS.split())
SIDE, BETWEEN = 30, 18
WIDTH = (A4[0] - 2 * SIDE - BETWEEN) / 2


def style(size, colour=TEXT, **more):
    return ParagraphStyle("", fontName="Noto", fontSize=size, leading=size * 1.3, textColor=colour, **more)


HEAD, PART, BODY = style(14, TITLE), style(10.4, TITLE, spaceBefore=4), style(8)
SMALL, FOOT = style(7, QUIET), style(6, QUIET)


def text(words, of=BODY):
    return Paragraph(escape(words), of)


def strong(first, rest, of=BODY):
    return Paragraph(f"<b>{escape(first)}</b> {escape(rest)}", of)


def raised(note):
    return "" if note is None else "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(note))


class Bars(Flowable):
    """A bar a week."""

    def __init__(self, bars):
        super().__init__()
        self.bars, self.width, self.height = bars, WIDTH, 84

    def draw(self):
        canvas, slot = self.canv, WIDTH / max(len(self.bars), 1)
        for place, bar in enumerate(self.bars):
            middle, tall = (place + 0.5) * slot, 60 * bar["nights"] / max(bar["of"], 1)
            canvas.setFillColor(HAIR)
            canvas.roundRect(middle - 9, 22, 18, 60, 2, stroke=0, fill=1)
            canvas.setFillColor(LEGS)
            canvas.roundRect(middle - 9, 22, 18, tall, 2, stroke=0, fill=1)
            canvas.setFillColor(TEXT)
            for font, size, up, words in (
                ("Noto-Bold", 8, 24 + tall, str(bar["nights"])),
                ("Noto", 7, 12, bar["label"]),
                ("Noto-Bold", 7, 3, bar["second"]),
            ):
                canvas.setFont(font, size)
                canvas.drawCentredString(middle, up, words)


class Bands(Flowable):
    """Results over the weeks, beside named lines."""

    def __init__(self, bands):
        super().__init__()
        self.bands, self.width, self.height = bands, WIDTH, 76

    def draw(self):
        canvas, dots, most = self.canv, self.bands["dots"], self.bands["most"]
        slot = (WIDTH - 48) / max(len(dots), 1)
        place = [(24 + slot * (at + 0.5), 14 + 58 * dot["value"] / most) for at, dot in enumerate(dots)]
        for line in self.bands["lines"]:
            up = 14 + 58 * line["value"] / most
            canvas.setStrokeColor(QUIET)
            canvas.setDash([] if line["set_for_pregnancy"] else [4, 2.5])
            canvas.line(20, up, WIDTH, up)
            canvas.setFillColor(QUIET)
            canvas.setFont("Noto", 7)
            canvas.drawRightString(17, up - 2, line["label"])
            canvas.drawRightString(WIDTH, up + 2, line["words"])
        canvas.setDash([])
        canvas.setStrokeColor(IRON)
        for one, other in zip(place, place[1:]):
            canvas.line(*one, *other)
        for (x, y), dot in zip(place, dots):
            canvas.setFillColor(IRON)
            canvas.circle(x, y, 2.5, stroke=0, fill=1)
            canvas.setFillColor(TEXT)
            canvas.setFont("Noto-Bold", 8)
            canvas.drawCentredString(x, y + 4, dot["label"])
            canvas.setFont("Noto", 7)
            canvas.drawCentredString(x, 3, dot["when"])


def results(of):
    rows = [[text(column, SMALL) for column in of["columns"]]]
    for row in of["rows"]:
        sides = [strong(side["verdict"], side["words"]) for side in row["sides"]]
        rows.append([strong(row["title"], ""), strong(row["newest"], row["when"]), text(row["before"]), sides])
    ruled = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, HAIR), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    ruled.add("PADDING", (0, 0), (-1, -1), 2)
    return Table(rows, colWidths=[WIDTH * share for share in (0.2, 0.22, 0.2, 0.38)], style=ruled)


def block(kind, of):
    match kind:
        case "nothing":
            return [text(of, SMALL)]
        case "questions":
            return [strong(f"{number}", asked) for number, asked in enumerate(of, 1)]
        case "signs":
            return [strong(of["lead"], ""), *(strong(line, "") for line in of["written"]), *map(text, of["denied"])]
        case "boxes":
            lines = [[text(box["label"], SMALL), strong(box["large"], ""), *map(text, box["lines"])] for box in of]
            return [line for box in lines for line in box]
        case "facts":
            return [strong(fact["value"], fact["words"] + raised(fact["note"])) for fact in of]
        case "lines":
            return [strong(f"• {line['strong']}", line["words"] + raised(line["note"])) for line in of]
        case "apart":
            return [strong(of["strong"], of["words"] + raised(of["note"]))]
        case "bars":
            return [Bars(of["bars"]), text(of["caption"], SMALL)]
        case "bands":
            return [Bands(of)]
        case "results":
            return [results(of)]


def page(summary):
    """The bytes of the page, and how many pages they are."""
    told = [text(summary["title"], HEAD), strong(summary["self_reported"], summary["covers"])]
    told.extend(text(line, SMALL) for line in summary["written_in"])
    for part in summary["sections"]:
        told.append(text(part["title"], PART))
        for one in part["blocks"]:
            told.extend(block(one["kind"], one["content"]))
    for note in summary["footnotes"]:
        told.append(text(f"{raised(note['mark'])} {note['words']} {', '.join(note['evidence'])}", FOOT))
    told.extend(text(line, FOOT) for line in summary["closing"])
    made = io.BytesIO()
    document = BaseDocTemplate(made, pagesize=A4, title=summary["title"], lang=summary["language"], pageCompression=1)
    places = [SIDE, SIDE + WIDTH + BETWEEN]
    frames = [Frame(x, 22, WIDTH, A4[1] - 46, *[0] * 4) for x in places]
    document.addPageTemplates(PageTemplate(frames=frames))
    document.build(told)
    return made.getvalue(), document.page


def main():
    summary, fonts, rounds, out = sys.argv[1:]
    summary = json.loads(Path(summary).read_text(encoding="utf-8"))
    for name, file in ("Noto", "NotoSans-Regular.ttf"), ("Noto-Bold", "NotoSans-Bold.ttf"):
        pdfmetrics.registerFont(TTFont(name, Path(fonts, file)))
    pdfmetrics.registerFontFamily("Noto", normal="Noto", bold="Noto-Bold", italic="Noto", boldItalic="Noto-Bold")
    made, pages = page(summary)
    Path(out).write_bytes(made)
    if pages > 1:
        sys.exit(f"reportlab made {pages} pages of it")
    for _ in range(int(rounds)):
        wall, processor = time.perf_counter(), time.process_time()
        page(summary)
        print(time.perf_counter() - wall, time.process_time() - processor)


if __name__ == "__main__":
    main()

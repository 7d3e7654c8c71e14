"""Judges the pages beside veraPDF: at most two, at most 100 KB, every font within them, the text in the order it is read,
and what veraPDF lets pass: header cells are headers, pictures are described, headings are headings.

    python3 pages.py FOLDER
"""

import pathlib
import re
import subprocess
import sys
import zlib


def said(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")


def descriptions(raw):
    """The alternative texts of a page, wherever they lie in the file."""
    inside = [raw]
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", raw, re.S):
        try:
            inside.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [words for part in inside for words in re.findall(rb"/Alt *(\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f]*>)", part)]


def against(page, text):
    found = []
    info = said("pdfinfo", page)
    pages = int(re.search(r"^Pages: +(\d+)", info, re.M)[1])
    size = page.stat().st_size
    if pages > 2:
        found.append(f"{pages} pages")
    if size > 100_000:
        found.append(f"{size} bytes")
    if not re.search(r"^Tagged: +yes", info, re.M) or not re.search(r"^Title: +\S", info, re.M):
        found.append("no tags, or no title")
    for line in said("pdffonts", page).splitlines()[2:]:
        embedded, subset, unicode_map = re.search(r"(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$", line).groups()
        if (embedded, subset, unicode_map) != ("yes", "yes", "yes"):
            found.append(f"a font that is not within: {line}")
    tree = said("pdfinfo", "-struct-text", page)
    headings = re.findall(r"^ *(H\d)\b", tree, re.M)
    if headings[:1] != ["H1"] or headings.count("H1") != 1 or len(headings) < 5:
        found.append(f"headings {headings}")
    structure = said("pdfinfo", "-struct", page)
    tables = len(re.findall(r"^ *Table\b", structure, re.M))
    headers = len(re.findall(r"^ *TH\b", structure, re.M))
    if headers < 5 * tables or structure.count("/Scope /Column") < 4 * tables or structure.count("/Scope /Row") < tables:
        found.append(f"{tables} tables with {headers} header cells")
    figures = len(re.findall(r"^ *Figure\b", structure, re.M))
    described = descriptions(page.read_bytes())
    if len(described) != figures or any(len(words) < 40 for words in described):
        found.append(f"{figures} pictures, described as {described}")
    if text is not None:
        read = " ".join(said("pdftotext", page, "-").split())
        order = [place for place in (read.find(part) for part in text) if place >= 0]
        if order != sorted(order) or len(order) < len(text) - 1:
            found.append(f"read in another order: {dict(zip(text, order))}")
    return found


ORDER = ["Summary for the midwife", "Dating", "Legs: restless nights", "Legs and sleep", "Ferritin", "Results, and whose", "It does not examine"]

folder = pathlib.Path(sys.argv[1])
failed = 0
pages = sorted(folder.glob("*.pdf"))
for page in pages:
    ordinary = page.name.startswith("restless") and "mirrored" not in page.name
    found = against(page, ORDER if ordinary else None)
    if page.name == "restless.pdf" and not re.search(r"^Pages: +1$", said("pdfinfo", page), re.M):
        found.append("an ordinary month is not one page")
    for line in found:
        print(f"FAILS   {page.name}: {line}")
    failed += bool(found)
print(f"{'passes ' if not failed and pages else 'FAILS  '} {len(pages)} pages")
sys.exit(1 if failed or not pages else 0)

#!/usr/bin/env python3
"""Writes the gallery: every screen of both shells over the same diary, side by side, as target/gallery/index.html.

The pictures are those the last `tests/run android ios` drew. iOS's are a likeness in a browser, not Apple's renderer.
"""
import html
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ANDROID = ROOT / "android/maven/app/target/pictures"
IOS = ROOT / "ios/pictures"
LIGHTS = ["day", "dusk", "deep", "large", "largest", "small", "mirrored", "landscape", "tablet"]
STYLE = """body{font:15px sans-serif;background:#ddd8e8;margin:16px}figure{display:inline-block;margin:0 8px 16px 0;
vertical-align:top}img{width:240px;border-radius:10px;display:block}figcaption{font-size:13px;margin:4px 0}h2{margin:24px 0 8px}"""


def pictures(folder):
    """The pictures of a shell by screen and light; its names are SCREEN-LIGHT."""
    found = {}
    for path in folder.glob("*.png"):
        screen, _, light = path.stem.rpartition("-")
        found[screen, light] = path
    return found


def figure(path, caption, out):
    if path is None:
        return ""
    return f'<figure><img src="{os.path.relpath(path, out)}" alt="{html.escape(caption)}"><figcaption>{html.escape(caption)}</figcaption></figure>'


def main():
    out = ROOT / "target/gallery"
    out.mkdir(parents=True, exist_ok=True)
    android, ios = pictures(ANDROID), pictures(IOS)
    body = ["<h1>Evenfall, screen by screen</h1>", "<p>iOS's pictures are a likeness drawn by a browser, not by Apple's renderer.</p>"]
    for screen in sorted({name for name, _ in android} | {name for name, _ in ios}):
        body.append(f"<h2>{html.escape(screen)}</h2>")
        for light in LIGHTS:
            body.append(figure(android.get((screen, light)), f"Android, {light}", out))
            body.append(figure(ios.get((screen, light)), f"iOS (a likeness), {light}", out))
    page = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Evenfall</title><style>{STYLE}</style>{"".join(body)}'
    (out / "index.html").write_text(page)
    print(f"gallery: {len(android)} pictures of Android, {len(ios)} of iOS in {out.relative_to(ROOT)}/index.html")


main()

#!/usr/bin/env python3
"""Measures the light of the night's screens: the mean relative luminance of those held stays at or under 0.01.

Wants Pillow."""
import sys
from pathlib import Path

from PIL import Image

MOST = 0.01
HELD = {"tonight-deep", "tonight-running-deep", "urgent-help-deep-deep", "locked-deep", "breathing-still-deep"}
PICTURES = Path(__file__).resolve().parent.parent / "pictures"
LINEAR = [v / 255 / 12.92 if v / 255 <= 0.04045 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in range(256)]


def luminance(path):
    picture = Image.open(path).convert("RGB")
    colours = picture.getcolors(picture.width * picture.height)
    light = sum(n * (0.2126 * LINEAR[r] + 0.7152 * LINEAR[g] + 0.0722 * LINEAR[b]) for n, (r, g, b) in colours)
    return light / (picture.width * picture.height)


found = {path.stem: luminance(path) for path in sorted(PICTURES.glob("*-deep.png"))}
for name, light in found.items():
    print(f"night: {name} {light:.4f}")
amiss = sorted(name for name in HELD if found.get(name, 1.0) > MOST)
if amiss:
    sys.exit(f"night: too bright, or not drawn: {', '.join(amiss)}")

#!/usr/bin/env python3
"""Writes the app's asset catalogue from bindings/look: the icons, the colours the system needs, the icon of the app.

  assets.py           writes ios/App/Assets.xcassets
  assets.py --check   fails when a file in it is not what it would write
"""
import json
import math
import sys
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOOK = ROOT / "bindings" / "look"
OUT = ROOT / "ios" / "App" / "Assets.xcassets"
THEMES = json.loads((LOOK / "tokens.json").read_text())["themes"]
ICONS = json.loads((LOOK / "icons.json").read_text())
AUTHOR = {"info": {"author": "xcode", "version": 1}}
COLOURS = {"AccentColor": "primary", "LaunchGround": "bg"}
SIDE = 1024


def written(value):
    return (json.dumps(value, indent=2) + "\n").encode()


def rgb(theme, role):
    return [int(THEMES[theme][role][place:place + 2], 16) for place in (1, 3, 5)]


def colour(role):
    def one(theme, appearance):
        parts = {name: f"0x{part:02X}" for name, part in zip(("red", "green", "blue"), rgb(theme, role))}
        value = {"color": {"color-space": "srgb", "components": {**parts, "alpha": "1.000"}}, "idiom": "universal"}
        return {**value, **({"appearances": [{"appearance": "luminosity", "value": "dark"}]} if appearance else {})}
    return written({"colors": [one("day", False), one("dusk", True)], **AUTHOR})


def icon(path):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="{path}" fill="none" '
            'stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></svg>\n').encode()


def horizon():
    """The sign of the app, an arc over a horizon: 40 weeks as one crossing of the sky. A PNG, as the system wants."""
    ground, far, line, sun = rgb("dusk", "sky1"), rgb("dusk", "sky2"), rgb("dusk", "primary"), rgb("dusk", "onTint")
    middle, foot, radius, wide = SIDE / 2, SIDE * 0.66, SIDE * 0.3, SIDE * 0.032
    angle = math.radians(50)
    disc = (middle + radius * math.cos(angle), foot - radius * math.sin(angle), SIDE * 0.085)
    rows = bytearray()
    for y in range(SIDE):
        rows.append(0)
        for x in range(SIDE):
            part = (x + y) / (2 * SIDE)
            pixel = [a + (b - a) * part for a, b in zip(ground, far)]
            above = min(1.0, max(0.0, foot - y))
            arc = wide / 2 - abs(math.hypot(x - middle, y - foot) - radius)
            flat = wide / 4 - abs(y - foot) if abs(x - middle) < SIDE * 0.38 else -1.0
            round_ = disc[2] - math.hypot(x - disc[0], y - disc[1])
            for ink, cover in ((line, min(arc + 0.5, 1.0) * above), (line, flat + 0.5), (sun, round_ + 0.5)):
                cover = min(1.0, max(0.0, cover))
                if cover:
                    pixel = [a + (b - a) * cover for a, b in zip(pixel, ink)]
            rows += bytes(round(value) for value in pixel)

    def part(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")
    head = SIDE.to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(bytes(rows), 9)) + part(b"IEND", b"")


def files():
    yield "Contents.json", written(AUTHOR)
    for name, role in COLOURS.items():
        yield f"{name}.colorset/Contents.json", colour(role)
    image = {"filename": "horizon.png", "idiom": "universal", "platform": "ios", "size": f"{SIDE}x{SIDE}"}
    yield "AppIcon.appiconset/Contents.json", written({"images": [image], **AUTHOR})
    yield "AppIcon.appiconset/horizon.png", horizon()
    yield "Icons/Contents.json", written(AUTHOR)
    how = {"preserves-vector-representation": True, "template-rendering-intent": "template"}
    for name, path in ICONS.items():
        image = {"filename": f"{name}.svg", "idiom": "universal"}
        yield f"Icons/{name}.imageset/Contents.json", written({"images": [image], **AUTHOR, "properties": how})
        yield f"Icons/{name}.imageset/{name}.svg", icon(path)


def alike(path, body):
    """Whether a file holds this; a PNG may be squeezed otherwise by another zlib."""
    def drawn(png):
        at = png.index(b"IDAT")
        return png[:at - 4], zlib.decompress(png[at + 4:at + 4 + int.from_bytes(png[at - 4:at], "big")])
    there = path.read_bytes()
    return there == body or path.suffix == ".png" and drawn(there) == drawn(body)


def main():
    wanted = {OUT / name: body for name, body in files()}
    there = {path for path in OUT.rglob("*") if path.is_file()}
    if "--check" in sys.argv[1:]:
        stale = [path for path, body in wanted.items() if path not in there or not alike(path, body)]
        stale += there - set(wanted)
        if stale:
            names = ", ".join(str(path.relative_to(OUT)) for path in stale[:5])
            sys.exit(f"assets: not what bindings/look says, run ios/tools/assets.py: {names}")
        return
    for path in there - set(wanted):
        path.unlink()
    for path, body in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)


main()

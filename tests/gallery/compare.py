#!/usr/bin/env python3
"""Holds pictures against committed ones: half as large, and forgiving what a machine draws a shade differently.

  compare.py REFERENCES PICTURES            fails, and names the pictures that differ
  compare.py REFERENCES PICTURES --write    writes the references anew

Wants Pillow (Debian: python3-pil).
"""
import sys
from pathlib import Path

from PIL import Image, ImageChops

SHADE = 48  # of 255: a shade of a colour that a machine may draw differently
FORGIVEN = 0.004  # the share of a picture that may differ by more


def small(path):
    picture = Image.open(path).convert("RGB")
    width = 206 if picture.width <= picture.height else 412
    return picture.resize((width, picture.height * width // picture.width), Image.LANCZOS)


def differing(now, then):
    if now.size != then.size:
        return 1.0
    apart = ImageChops.difference(now, then).split()
    most = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
    return sum(most.histogram()[SHADE + 1 :]) / (now.width * now.height)


def main():
    references, pictures = Path(sys.argv[1]), Path(sys.argv[2])
    names = sorted(path.name for path in pictures.glob("*.png"))
    if not names:
        sys.exit(f"compare: there is no picture in {pictures}")
    if "--write" in sys.argv[3:]:
        references.mkdir(parents=True, exist_ok=True)
        for stale in references.glob("*.png"):
            stale.unlink()
        for name in names:
            small(pictures / name).quantize(128).save(references / name, optimize=True)
        return
    if not references.is_dir():
        print(f"compare: NOT COMPARED: no pictures are committed in {references} yet ({len(names)} were drawn)")
        return
    amiss = [f"{path.name}: no such picture was drawn" for path in references.glob("*.png") if path.name not in names]
    for name in names:
        if not (references / name).exists():
            amiss.append(f"{name}: there is no reference picture")
            continue
        share = differing(small(pictures / name), Image.open(references / name).convert("RGB"))
        if share > FORGIVEN:
            amiss.append(f"{name}: {share:.1%} differs")
    if amiss:
        sys.exit("compare: " + "\ncompare: ".join(sorted(amiss)))
    print(f"compare: {len(names)} pictures are as they were")


main()

#!/usr/bin/env python3
"""Draws the evaluated screens with headless Chromium: a likeness, and not Apple's renderer.

  see.py [NAME…]            every picture, or those named, into ios/pictures, with a gallery in index.html
  see.py --names            names them
  see.py --check [NAME…]    and fails where a picture differs from its reference in ios/Tests/references
  see.py --keep [NAME…]     and makes them the references

Wants `swift build` to be done, and chromium, fonts-inter and fonts-noto-core.
"""
import base64
import json
import os
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

IOS = Path(__file__).resolve().parent.parent
OUT = IOS / "pictures"
REFERENCES = IOS / "Tests" / "references"
ANDROID = IOS.parent / "android" / "maven" / "app" / "target" / "pictures"
SEE = [str(IOS / "tools" / "swiftbox"), ".build/debug/see", str(OUT)]
SMALL = 0.25  # references are a quarter of a point a pixel: they show what moved, and stay small


class Chromium:
    """One browser, spoken to through a pipe."""

    def __init__(self, profile):
        ours, theirs = os.pipe(), os.pipe()
        for end in (ours[0], theirs[1]):
            os.set_inheritable(end, True)

        def places():
            os.dup2(ours[0], 3)
            os.dup2(theirs[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--force-color-profile=srgb", "--font-render-hinting=none", f"--user-data-dir={profile}",
             "--remote-debugging-pipe"],
            preexec_fn=places, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ours[0])
        os.close(theirs[1])
        self.write, self.read = os.fdopen(ours[1], "wb"), os.fdopen(theirs[0], "rb")
        self.number, self.session, self.loaded = 0, None, False
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def ask(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.write.write(json.dumps(message).encode() + b"\0")
        self.write.flush()
        while True:
            answer = self.hear()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"see: {method}: {answer['error']['message']}")
                return answer["result"]

    def hear(self):
        words = bytearray()
        while (byte := self.read.read(1)) != b"\0":
            if not byte:
                sys.exit("see: chromium has gone")
            words += byte
        message = json.loads(words)
        self.loaded = self.loaded or message.get("method") == "Page.loadEventFired"
        return message

    def show(self, page):
        self.ask("Emulation.setDeviceMetricsOverride", width=600, height=1000, deviceScaleFactor=1, mobile=False)
        self.loaded = False
        self.ask("Page.navigate", url=page.as_uri())
        while not self.loaded:
            self.hear()
        script = "document.fonts.ready.then(() => new Promise(f => setTimeout(() => f({...document.body.dataset}), 0)))"
        done = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        return done["result"]["value"]

    def shoot(self, size, scale):
        width, height = size
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False)
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def close(self):
        self.process.terminate()
        self.process.wait()


def pixels(png):
    """Width, height and grey values of a PNG of 8 bits a channel."""
    at, data, (width, height, channels) = 8, b"", (0, 0, 0)
    while at < len(png):
        length, kind = int.from_bytes(png[at:at + 4], "big"), png[at + 4:at + 8]
        body = png[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
            channels = {0: 1, 2: 3, 6: 4}[body[9]]
        elif kind == b"IDAT":
            data += body
        at += length + 12
    raw, stride, before, grey = zlib.decompress(data), width * channels, bytearray(width * channels), []
    for row in range(height):
        kind, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        for i in range(stride) if kind else ():
            left = line[i - channels] if i >= channels else 0
            up, corner = before[i], before[i - channels] if i >= channels else 0
            if kind == 4:
                guess = left + up - corner
                near = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))
                line[i] = (line[i] + near[2]) & 255
            else:
                line[i] = (line[i] + (left, up, (left + up) // 2)[kind - 1]) & 255
        grey.append([sum(line[x:x + min(channels, 3)]) // min(channels, 3) for x in range(0, stride, channels)])
        before = line
    return width, height, grey


def grey(png):
    """The picture in grey: what moved, appeared or left shows in it, and it takes a third of the room."""
    width, height, rows = pixels(png)
    above, lines = [0] * width, bytearray()
    for row in rows:
        lines += b"\2" + bytes((value - over) & 255 for value, over in zip(row, above))
        above = row
    def part(kind, body):
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(lines, 9)) + part(b"IEND", b"")


def differs(one, other):
    """What differs between two pictures: nothing, their size, or the part of their tiles that are not alike."""
    (width, height, a), (w, h, b) = pixels(one), pixels(other)
    if (width, height) != (w, h):
        return f"is {width}×{height} where it was {w}×{h}"
    tile, unlike, tiles = 8, 0, 0
    for y in range(0, height, tile):
        for x in range(0, width, tile):
            apart = [abs(p - q) for r, s in zip(a[y:y + tile], b[y:y + tile]) for p, q in zip(r[x:x + tile], s[x:x + tile])]
            tiles, unlike = tiles + 1, unlike + (sum(apart) / len(apart) > 10)
    return f"differs in {unlike} of {tiles} parts" if unlike > tiles * 0.01 else None


def gallery(names):
    """A page of all pictures, each beside Android's of the same name."""
    def figure(name):
        android = ANDROID / f"{name}.png"
        other = f'<img src="{os.path.relpath(android, OUT)}">' if android.exists() else ""
        return f'<figure><img src="{name}.png">{other}<figcaption>{name}</figcaption></figure>'
    (OUT / "index.html").write_text(
        "<!doctype html><meta charset=utf-8><title>Evenfall on iOS</title><style>body{font:14px sans-serif;display:flex;"
        "flex-wrap:wrap;gap:16px;background:#888}figure{margin:0}img{width:260px;vertical-align:top}</style>"
        "<p style='width:100%'>A likeness drawn from the evaluated screens, and not Apple's renderer; beside it, where "
        "there is one, Android's picture of the same screen.</p>" + "".join(map(figure, names)))


def main(arguments):
    if "--names" in arguments:
        return subprocess.run([*SEE, "--names"], cwd=IOS, check=True).returncode
    check, keep = "--check" in arguments, "--keep" in arguments
    names = [name for name in arguments if not name.startswith("--")]
    OUT.mkdir(exist_ok=True)
    REFERENCES.mkdir(exist_ok=True) if keep else None
    wrong, drawn = [], []
    see = subprocess.Popen([*SEE, *names], cwd=IOS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = Chromium(profile)
        passes = {}
        for line in see.stdout:
            name = line.strip()
            if name.startswith("!"):
                wrong.append(name[2:])
                continue
            page = chromium.show(OUT / f"{name}.html")
            passes[name] = passes.get(name, 0) + 1
            if passes[name] < 3:  # guessed sizes, measured ones, settled ones
                print(page["sizes"], file=see.stdin, flush=True)
                continue
            size = [int(side) for side in page["window"].split(",")]
            (OUT / f"{name}.png").write_bytes(chromium.shoot(size, 2))
            if int(page["over"]):
                wrong.append(f"{name}: {page['over']} boxes stick out of the phone")
            small, reference = chromium.shoot(size, SMALL) if check or keep else b"", REFERENCES / f"{name}.png"
            if keep:
                reference.write_bytes(grey(small))
            elif check:
                amiss = differs(small, reference.read_bytes()) if reference.exists() else "has no reference"
                wrong += [f"{name} {amiss}"] if amiss else []
            drawn.append(name)
            print(file=see.stdin, flush=True)
        chromium.close()
    if see.wait():
        wrong.append(f"see ended with {see.returncode}")
    if not names:
        gallery(drawn)
        if check or keep:
            for left in REFERENCES.glob("*.png"):
                if left.stem not in drawn:
                    left.unlink() if keep else wrong.append(f"{left.stem} is drawn no more, but has a reference")
    print(f"{len(drawn)} pictures in {OUT}")
    if wrong:
        print("\n".join(sorted(set(wrong))), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

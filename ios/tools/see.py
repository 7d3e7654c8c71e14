#!/usr/bin/env python3
"""Draws the evaluated screens with headless Chromium: a likeness, and not Apple's renderer.

  see.py [NAME…]      every picture, or those named, into ios/pictures
  see.py --names      names them

Wants `swift build` to be done, and chromium, fonts-inter, fonts-noto-core and poppler-utils.
"""
import base64
import functools
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

IOS = Path(__file__).resolve().parent.parent
OUT = IOS / "pictures"
SEE = [str(IOS / "tools" / "swiftbox"), ".build/debug/see", str(OUT)]


# The page of a PDF, as the drawing leaves it.
SHEET = re.compile(r"data-pdf='([^']*)' data-page='(\d+)' data-width='(\d+)'")


@functools.lru_cache(maxsize=64)
def sheet(pdf, page, width):
    """The page as a picture so many dots wide."""
    drawn = subprocess.run(
        ["pdftoppm", "-q", "-png", "-f", page, "-l", page, "-scale-to-x", width, "-scale-to-y", "-1", "-"],
        input=base64.b64decode(pdf), stdout=subprocess.PIPE, check=True)
    return f"src='data:image/png;base64,{base64.b64encode(drawn.stdout).decode()}'"


def lay_sheets(page):
    html = page.read_text()
    if "data-pdf" in html:
        page.write_text(SHEET.sub(lambda found: sheet(*found.groups()), html))


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
        self.number, self.tab, self.loaded = 0, None, False
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.tab = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def ask(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.tab:
            message["sessionId"] = self.tab
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

    def shoot(self, size):
        width, height = size
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2, mobile=False)
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def close(self):
        self.process.terminate()
        self.process.wait()


def main(names):
    if names == ["--names"]:
        return subprocess.run([*SEE, "--names"], cwd=IOS, check=True).returncode
    OUT.mkdir(exist_ok=True)
    for stale in [] if names else OUT.glob("*.*"):
        stale.unlink()
    wrong, passes, drawn = set(), {}, 0
    see = subprocess.Popen([*SEE, *names], cwd=IOS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = Chromium(profile)
        for line in see.stdout:
            name = line.strip()
            if name.startswith("!"):
                wrong.add(name[2:])
                continue
            lay_sheets(OUT / f"{name}.html")
            page = chromium.show(OUT / f"{name}.html")
            passes[name] = passes.get(name, 0) + 1
            if passes[name] < 3:  # guessed sizes, measured ones, settled ones
                print(page["sizes"], file=see.stdin, flush=True)
                continue
            (OUT / f"{name}.png").write_bytes(chromium.shoot([int(side) for side in page["window"].split(",")]))
            if int(page["over"]):
                wrong.add(f"{name}: {page['over']} boxes stick out of the phone")
            drawn += 1
            print(file=see.stdin, flush=True)
        chromium.close()
    if see.wait():
        wrong.add(f"see ended with {see.returncode}")
    print(f"see: {drawn} pictures in ios/pictures")
    if wrong:
        sys.exit("see: " + "\nsee: ".join(sorted(wrong)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""Writes the colours, the type scale, the spaces and the icons of both phone shells from tokens.json and icons.json.

  write.py           writes the four files
  write.py --check   fails when one of them is not what it would write

Either fails when a colour cannot be read on its ground.
"""
import json
import sys
from pathlib import Path

import contrast

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOKENS = json.loads((HERE / "tokens.json").read_text())
ICONS = json.loads((HERE / "icons.json").read_text())
ROLES = list(TOKENS["themes"]["day"])
MIRRORED = {"back", "next", "undo", "timeline", "walk"}
WRITTEN = "Written by bindings/look/write.py from tokens.json and icons.json. Change those, not this file."


def kotlin_tokens():
    lines = [f"// {WRITTEN}", "package app.evenfall.look", "", "import androidx.compose.ui.graphics.Color", ""]
    lines += ["/** The colours of one theme, by what they mean. */", "data class Colours("]
    lines += [f"    val {role}: Color," for role in ROLES] + [")", ""]
    for name, theme in TOKENS["themes"].items():
        lines.append(f"val {name.capitalize()} = Colours(")
        lines += [f"    {role} = Color(0xFF{theme[role][1:].upper()})," for role in ROLES] + [")", ""]
    lines += ["/** A size of type: its height and the height of its line, in sp. */"]
    lines += ["data class TypeSize(val sp: Int, val line: Int)", ""]
    for name, size in TOKENS["type"].items():
        lines.append(f"val {name.capitalize()}Size = TypeSize({size['sp']}, {size['line']})")
    return "\n".join(lines) + "\n"


def kotlin_icons():
    lines = [f"// {WRITTEN}", "package app.evenfall.look", ""]
    lines += ["/** The icons: 24 by 24, one stroke of 1.75, round ends. */", "enum class Icon(val path: String, val mirrors: Boolean = false) {"]
    for name, path in ICONS.items():
        mirrored = ", true" if name in MIRRORED else ""
        entry = f'    {name.capitalize()}("{path}"{mirrored}),'
        lines += [entry] if len(entry) <= 120 else [f"    {name.capitalize()}(", f'        "{path}"{mirrored},', "    ),"]
    return "\n".join(lines) + "\n}\n"


def swift_tokens():
    lines = [f"// {WRITTEN}", "import SwiftUI", ""]
    lines += ["/// The colours of one theme, by what they mean.", "public struct Colours: Sendable {"]
    lines += [f"  public let {role}: Color" for role in ROLES] + [""]
    for name, theme in TOKENS["themes"].items():
        lines.append(f"  public static let {name} = Colours(")
        lines.append(",\n".join(f"    {role}: Color(hex: 0x{theme[role][1:].upper()})" for role in ROLES) + ")")
    lines += ["}", "", "extension Color {", "  init(hex: Int) {", "    self.init("]
    lines += ["      red: Double(hex >> 16) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255)"]
    return "\n".join(lines + ["  }", "}"]) + "\n"


def swift_icons():
    lines = [f"// {WRITTEN}", "", "/// The icons: 24 by 24, one stroke of 1.75, round ends.", "public enum Icon: String, CaseIterable, Sendable {"]
    lines += [f"  case {name}" for name in ICONS]
    lines += ["", "  /// The path, in the letters M L H V C S A Z.", "  public var path: String {", "    switch self {"]
    lines += [f'    case .{name}: "{path}"' for name, path in ICONS.items()]
    lines += ["    }", "  }", "", "  /// Whether it is turned round where the language is read from right to left.", "  public var mirrors: Bool {"]
    lines += ["    switch self {", f"    case {', '.join('.' + name for name in sorted(MIRRORED))}: true", "    default: false", "    }", "  }", "}"]
    return "\n".join(lines) + "\n"


FILES = {
    "android/app/src/main/kotlin/look/Tokens.kt": kotlin_tokens,
    "android/app/src/main/kotlin/look/Icon.kt": kotlin_icons,
    "ios/Sources/EvenfallKit/Look/Tokens.swift": swift_tokens,
    "ios/Sources/EvenfallKit/Look/Icon.swift": swift_icons,
}

weak = list(contrast.too_weak(TOKENS["themes"]))
if weak:
    sys.exit("look: " + "\n".join(weak))
stale = []
for path, write in FILES.items():
    file = ROOT / path
    if "--check" in sys.argv[1:]:
        if not file.exists() or file.read_text() != write():
            stale.append(path)
    else:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(write())
if stale:
    sys.exit("look: not what tokens.json and icons.json say, run bindings/look/write.py: " + ", ".join(stale))

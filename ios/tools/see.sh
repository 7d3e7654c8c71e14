#!/usr/bin/env bash
# Draws the evaluated screens with headless Chromium: a likeness, not Apple's renderer.
#   ios/tools/see.sh [NAME…]      every picture, or those named (see.sh --names lists them), into ios/pictures
# Wants `swift build` to be done, and chromium, python3, fonts-inter, fonts-noto-core.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/pictures
mkdir -p "$out"
see() { tools/swiftbox .build/debug/see "$out" "$@"; }
if [ "${1:-}" = --names ]; then see --names; exit; fi
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
chrome() {
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" --virtual-time-budget=2000 \
    "$@" 2>/dev/null
}
mapfile -t names < <(if [ $# -gt 0 ]; then printf '%s\n' "$@"; else see --names; fi)
for name in "${names[@]}"; do rm -f "$out/$name.sizes"; done
failed=0
for pass in 1 2 3; do # 1: guessed sizes; 2: measured; 3: settled
  see "${names[@]}"
  for name in "${names[@]}"; do
    page="$out/$name"
    if [ $pass -lt 3 ]; then
      chrome --window-size=600,1000 --dump-dom "file://$page.html" > "$profile/dom"
      python3 - "$profile/dom" "$page" <<'P' || failed=1
import html, re, sys
dom = open(sys.argv[1]).read()
at = lambda key: html.unescape(re.search(f'data-{key}="([^"]*)"', dom)[1])
for key in ("sizes", "window"): open(f"{sys.argv[2]}.{key}", "w").write(at(key))
if int(at("over")):
    print(f"{sys.argv[2].split('/')[-1]}: {at('over')} boxes stick out of the phone", file=sys.stderr)
P
    else
      chrome --force-device-scale-factor=2 --window-size="$(cat "$page.window")" --screenshot="$page.png" \
        "file://$page.html"
      rm -f "$page.sizes" "$page.window"
    fi
  done
done
exit $failed

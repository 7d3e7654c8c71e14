# The iOS shell, without a Mac: its package built and tested by Debian's Swift over the real library, every screen drawn
# and held against its reference, and its Xcode project looked through. What needs a Mac stands in ios/README.md.
# needs: mmdebstrap chromium fonts-inter fonts-noto-core python3-pil pdftoppm:poppler-utils
set -uo pipefail

ios/tools/setup-swift.sh || exit 1
ios/tools/bindings.sh || exit 1
failed=0
python3 bindings/look/write.py --check || failed=1
python3 ios/tools/assets.py --check || failed=1
python3 ios/tools/project.py || failed=1

cd ios || exit 1
mapfile -t sources < <(find Package.swift Sources Tests LinuxStubs App Widgets Shared DeviceTests -name '*.swift' \
  ! -path 'Sources/EvenfallKit/Look/Icon.swift' ! -path 'Sources/EvenfallKit/Look/Tokens.swift')
tools/swiftbox swift-format lint --strict "${sources[@]}" || { echo "ios: run ios/tools/swiftbox swift-format" >&2; failed=1; }
# The library links what Rust's own build found on the host, which the box need not have.
linked=(-j 2 -Xlinker --allow-shlib-undefined)
if tools/swiftbox swift build "${linked[@]}" --build-tests; then
  tools/swiftbox swift test "${linked[@]}" --skip-build || failed=1
  tools/see.py || failed=1
  /usr/bin/python3 tools/night.py || failed=1
  /usr/bin/python3 ../tests/gallery/compare.py ../tests/gallery/ios pictures || failed=1
else
  failed=1
fi
exit $failed

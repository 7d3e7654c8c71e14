#!/usr/bin/env bash
# On a Mac: builds the core for iPhones and simulators of both architectures, with SQLCipher over CommonCrypto, and lays
# it beside its Swift face: Generated/EvenfallCore.xcframework and Generated/EvenfallCore/EvenfallCore.swift.
# Wants Xcode 16, and Rust with the targets aarch64-apple-ios, aarch64-apple-ios-sim and x86_64-apple-ios.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(uname)" = Darwin ] || { echo "build-core: this wants a Mac; on Linux use ios/tools/bindings.sh" >&2; exit 1; }
export IPHONEOS_DEPLOYMENT_TARGET=17.0
built="${CARGO_TARGET_DIR:-target}"
to=ios/Generated
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT

for target in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
  cargo rustc -p evenfall-bindings --lib --crate-type staticlib --profile phone --locked --target "$target"
done
cargo build -p evenfall-bindings --features evenfall-bindings/bindgen --lib --bins --locked
"$built/debug/uniffi-bindgen" generate --language swift --no-format --out-dir "$new" \
  --library "$built/debug/libevenfall_bindings.dylib"

mkdir -p "$new/headers/EvenfallCoreFFI" "$to/EvenfallCore"
cp "$new/EvenfallCoreFFI.h" "$new/headers/EvenfallCoreFFI/"
printf 'module EvenfallCoreFFI {\n  header "EvenfallCoreFFI.h"\n  export *\n}\n' > "$new/headers/EvenfallCoreFFI/module.modulemap"
lipo -create -output "$new/libevenfall_bindings.a" \
  "$built/aarch64-apple-ios-sim/phone/libevenfall_bindings.a" "$built/x86_64-apple-ios/phone/libevenfall_bindings.a"
rm -rf "$to/EvenfallCore.xcframework"
xcodebuild -create-xcframework -output "$to/EvenfallCore.xcframework" \
  -library "$built/aarch64-apple-ios/phone/libevenfall_bindings.a" -headers "$new/headers" \
  -library "$new/libevenfall_bindings.a" -headers "$new/headers"
cp "$new/EvenfallCore.swift" "$to/EvenfallCore/"

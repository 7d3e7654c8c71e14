#!/usr/bin/env bash
# Writes the border's Swift face beside the library it calls: ios/Generated/, which is not committed.
#   ios/tools/bindings.sh             builds the library first
#   ios/tools/bindings.sh LIBRARY     takes one that is built; its folder holds uniffi-bindgen too
set -euo pipefail
cd "$(dirname "$0")/../.."
library=${1:-}
if [ -z "$library" ]; then
  cargo build -p evenfall-bindings -p evenfall-tests --features evenfall-bindings/bindgen --lib --bins --examples --locked
  library="${CARGO_TARGET_DIR:-target}/debug/libevenfall_bindings.so"
fi
to=ios/Generated
new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
"$(dirname "$library")/uniffi-bindgen" generate --language swift --no-format --out-dir "$new" "$library"

mkdir -p "$to/EvenfallCore" "$to/EvenfallCoreFFI" "$to/lib"
put() { cmp -s "$1" "$2" || cp "$1" "$2"; } # an unchanged file keeps its time, and Swift does not build it again
put "$new/EvenfallCore.swift" "$to/EvenfallCore/EvenfallCore.swift"
put "$new/EvenfallCoreFFI.h" "$to/EvenfallCoreFFI/EvenfallCoreFFI.h"
printf 'module EvenfallCoreFFI {\n  header "EvenfallCoreFFI.h"\n  export *\n  link "evenfall_bindings"\n}\n' > "$new/map"
put "$new/map" "$to/EvenfallCoreFFI/module.modulemap"
put "$library" "$to/lib/libevenfall_bindings.so"
# The diary of a newer Evenfall, for the tests of what opens.
newer="$(dirname "$library")/examples/newer_diary"
if [ -x "$newer" ]; then put "$newer" "$to/lib/newer_diary"; fi

#!/usr/bin/env bash
# Builds the core's library for this machine and writes the border's Kotlin for the module core.
# EVENFALL_LIBRARY names a folder where both are built already.
set -euo pipefail
cd "$(dirname "$0")/../.."
library=${EVENFALL_LIBRARY:-}
if [ -z "$library" ]; then
  cargo build --package evenfall-bindings --all-features --locked
  library=${CARGO_TARGET_DIR:-target}/debug
fi
made=android/maven/core/target
rm -rf $made/kotlin.new
"$library/uniffi-bindgen" generate --library "$library/libevenfall_bindings.so" --language kotlin --no-format \
  --out-dir $made/kotlin.new
if diff -rq $made/kotlin.new $made/kotlin >/dev/null 2>&1; then rm -rf $made/kotlin.new; exit; fi
rm -rf $made/kotlin $made/classes
mv $made/kotlin.new $made/kotlin

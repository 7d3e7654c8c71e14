# The core, the border and the terminal: style, lints, every Rust test, and the border called from Python.
# needs: tzdata
set -uo pipefail
failed=0

cargo fmt --all --check || { echo "core: the formatting differs; run cargo fmt" >&2; failed=1; }
cargo clippy --workspace --all-targets --locked -- -D warnings || failed=1
cargo test --workspace --locked || failed=1

if [ -d tests/python ]; then
  if [ -x tests/python/run ]; then
    tests/python/run || failed=1
  else
    echo "core: tests/python is here, but tests/python/run cannot be started" >&2
    failed=1
  fi
else
  echo "core: the border is not called from Python yet (there is no tests/python)"
fi
exit $failed

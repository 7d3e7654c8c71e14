# The phone's library, then the benchmarks, each printed beside its floor; those of the Android shell last.
set -uo pipefail
cargo rustc --package evenfall-bindings --profile phone --crate-type cdylib --locked || exit 1
cargo bench --package evenfall-tests --bench speed --locked || exit 1
if command -v mvn >/dev/null; then android/tools/bench; else echo "bench: Maven is not here, so the Android shell was not measured"; fi

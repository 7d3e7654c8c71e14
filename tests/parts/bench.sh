# The phone's library, then the benchmarks, each printed beside its floor.
set -uo pipefail
cargo rustc --package evenfall-bindings --profile phone --crate-type cdylib --locked || exit 1
cargo bench --package evenfall-tests --bench speed --locked

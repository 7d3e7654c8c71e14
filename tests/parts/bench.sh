# The benchmarks, each printed beside its floor.
set -uo pipefail
if ! grep -qs '^\[\[bench\]\]' tests/Cargo.toml; then
  echo "bench: there is no benchmark to run (tests/Cargo.toml declares none)" >&2
  exit 1
fi
cargo bench --package evenfall-tests --benches --locked

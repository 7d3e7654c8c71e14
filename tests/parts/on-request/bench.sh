# The phone's library and reportlab, then the benchmarks, each printed beside its floor; those of the Android shell last.
# needs: python3-venv
set -uo pipefail
cargo rustc --package evenfall-bindings --profile phone --crate-type cdylib --locked || exit 1
beside=target/reportlab
if ! cmp --silent tests/benches/requirements.txt "$beside/requirements.txt"; then
  rm -rf "$beside"
  python3 -m venv "$beside" && "$beside/bin/pip" install --quiet --requirement tests/benches/requirements.txt &&
    cp tests/benches/requirements.txt "$beside/" ||
    { rm -rf "$beside"; echo "bench: reportlab could not be fetched, so the page is not held against it"; }
fi
cargo bench --package evenfall-tests --bench speed --locked || exit 1
if command -v mvn >/dev/null; then android/tools/bench; else echo "bench: Maven is not here, so the Android shell was not measured"; fi

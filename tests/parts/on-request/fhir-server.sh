# Whether a real FHIR server takes the summary: HAPI's, on loopback and in memory. It fetches 285 MB the first time.
# needs: javac:openjdk-17-jdk-headless mvn:maven python3
set -uo pipefail

files=target/judges/files
made=target/judges/server
cargo run --quiet --package evenfall-tests --example summary_files --locked -- "$files" || exit 1
mvn -B -ntp -q -f tests/judges/server/pom.xml compile dependency:build-classpath -Dmdep.outputFile="$PWD/$made/classpath" || exit 1

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$made/classes:$(cat "$made/classpath")" Server "$port" >"$made/said.txt" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null' EXIT
for _ in $(seq 240); do
  grep -q '^READY' "$made/said.txt" && break
  kill -0 "$server" 2>/dev/null || { tail -20 "$made/said.txt" >&2; exit 1; }
  sleep 1
done
python3 tests/judges/server/ask.py "$port" "$files/full.fhir.json" "$files/full-transaction.json"

# What Evenfall hands over, before judges that are not ours: veraPDF and poppler for the page, axe for the browser's page,
# ical4j for the calendar, HAPI with the International Patient Summary for FHIR, UCUM for units, a schema for JSON.
# needs: javac:openjdk-17-jdk-headless mvn:maven npm:npm pdftotext:poppler-utils python3 tzdata
set -uo pipefail

files=target/judges/files
made=target/judges/maven
mkdir -p "$made/classes"
rm -rf "$files"
cargo run --quiet --package evenfall-tests --example summary_files --locked -- "$files" || exit 1

# The guide is one file of one hash; what it names besides is in HAPI already.
guide=4PWToJ9b1FgXsm9DIvHiU6HO9Z5m75jxk0e0MXOmhFlf2m2slk/d6RoiSYIChKJlvmtJ7GbRftt7PphlwmZcbQ==
if [ ! -f target/judges/hl7.fhir.uv.ips-2.0.0.tgz ]; then
  (cd target/judges && npm pack --silent hl7.fhir.uv.ips@2.0.0 >/dev/null) || exit 1
fi
held=$(openssl dgst -sha512 -binary target/judges/hl7.fhir.uv.ips-2.0.0.tgz | base64 --wrap=0)
[ "$held" = "$guide" ] || { echo "judges: the guide is not the one that was read" >&2; exit 1; }
python3 tests/judges/slim.py target/judges/hl7.fhir.uv.ips-2.0.0.tgz "$made/classes/ips.tgz" || exit 1
(cd tests/judges && npm ci --ignore-scripts --silent --no-audit --no-fund) || exit 1
mvn -B -ntp -q -f tests/judges/pom.xml -DbuildDirectory="$PWD/$made" compile \
  dependency:build-classpath -Dmdep.outputFile="$PWD/$made/classpath" || exit 1
judge() { java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$made/classes:$(cat "$made/classpath")" "$@"; }

failed=0
echo "-- the page"
judge Page "$files"/*.pdf || failed=1
python3 tests/judges/pages.py "$files" || failed=1
echo "-- the page for a browser"
node tests/judges/html.mjs "$files"/*.html || failed=1
echo "-- JSON"
node tests/judges/schema.mjs "$files/summary.schema.json" $(find "$files" -maxdepth 1 -name '*.json' ! -name '*.fhir.json' \
  ! -name '*-transaction.json' ! -name 'allowed-*' ! -name '*.schema.json') || failed=1
echo "-- FHIR"
damaged=target/judges/damaged
python3 tests/judges/fhir.py damage "$files" "$files/codes.json" "$files/full.fhir.json" "$damaged" || exit 1
mapfile -t documents < <(find "$files" -name "*.fhir.json" ! -name "*mirrored*" | sort)
judge Clinic "$files/codes.json" "${documents[@]}" "$files"/records/*.json "$damaged"/*.json >target/judges/clinic.txt || exit 1
python3 tests/judges/fhir.py verdict "$files" "$files/codes.json" target/judges/clinic.txt "$damaged" || failed=1
node tests/judges/units.mjs "$files/allowed-units.json" "$files"/*.fhir.json || failed=1

for judge in tests/judges/*/run; do
  echo "-- $judge"
  "$judge" || { echo "judges: $judge failed" >&2; failed=1; }
done
exit $failed

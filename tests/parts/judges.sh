# Judges that are not ours read what Evenfall writes: each has a folder in tests/judges with a script of its own.
# needs: javac:openjdk-17-jdk-headless mvn:maven tzdata
set -uo pipefail
failed=0
for judge in tests/judges/*/run; do
  echo "-- $judge"
  "$judge" || { echo "judges: $judge failed" >&2; failed=1; }
done
exit $failed

# The Android shell, without an Android SDK: built by Maven, every test on Robolectric over the real library, and the
# release APK shrunk, packed, signed and looked into. What needs an SDK, an NDK or a phone stands in android/README.md.
# needs: javac:openjdk-17-jdk-headless mvn:maven unzip:unzip npm:npm apksigner:apksigner zipalign:zipalign python3-pil pdftoppm:poppler-utils
set -uo pipefail
failed=0
python3 bindings/look/write.py --check || failed=1
android/tools/bindings.sh || exit 1
# A diary from a newer Evenfall, for the tests of the border.
cargo build --package evenfall-tests --example newer_diary --locked || exit 1
# What a quick turn by android/tools/try may have left is no part of this.
rm -rf android/maven/app/target android/maven/apk/target
(cd android/maven && mvn -B -ntp test -Papk) || failed=1
/usr/bin/python3 tests/gallery/compare.py tests/gallery/android android/maven/app/target/pictures || failed=1
exit $failed

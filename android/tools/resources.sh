#!/usr/bin/env bash
# Compiles and links the app's resources and AndroidX's: R classes, and the packages of resources. Called by Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
made=$PWD/maven/resources/target
stamp=$made/stamp
if [ -f "$stamp" ] && [ -z "$(find app/src/main/res app/src/main/AndroidManifest.xml maven/androidx/pom.xml \
  tools/resources.sh -newer "$stamp" -print -quit)" ]; then exit 0; fi
mkdir -p "$made"/{flat,robolectric/com/android/tools}
rm -rf "$made/java"

libraries=() packages=()
for aar in maven/androidx/target/aar/*/; do
  name=$(basename "$aar")
  packages+=("$(grep -oPm1 'package="\K[^"]+' "$aar/AndroidManifest.xml")")
  if [ -n "$(find "$aar/res" -type f -print -quit 2>/dev/null)" ]; then
    [ -f "$made/flat/$name.flata" ] || tools/aapt2 compile --dir "$aar/res" -o "$made/flat/$name.flata"
    libraries+=(-R "$made/flat/$name.flata")
  fi
done
tools/aapt2 compile --pseudo-localize --dir app/src/main/res -o "$made/flat/app.flata"
tools/aapt2 link -I "$ANDROID_JAR" --manifest app/src/main/AndroidManifest.xml --auto-add-overlay \
  --min-sdk-version 26 --target-sdk-version 35 --no-version-vectors --java "$made/java" \
  --extra-packages "$(printf '%s\n' "${packages[@]}" | sort -u | paste -sd:)" --proguard "$made/aapt.pro" \
  "${libraries[@]}" -R "$made/flat/app.flata" -o "$made/resources.apk"
cat >"$made/robolectric/com/android/tools/test_config.properties" <<END
android_merged_manifest=$PWD/app/src/main/AndroidManifest.xml
android_resource_apk=$made/resources.apk
android_custom_package=app.evenfall
END
touch "$stamp"

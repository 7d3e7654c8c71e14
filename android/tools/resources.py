#!/usr/bin/env python3
"""Merges the manifests, compiles and links the app's resources with AndroidX's, and writes the R classes.

Called by Maven with the compile SDK's jar and the class path of the manifest merger; does nothing if nothing changed.
Leaves in maven/resources/target: AndroidManifest.xml, test/ (what Robolectric reads), flat/, classes/, R.txt, aapt.pro.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib

ANDROID = pathlib.Path(__file__).resolve().parent.parent
MADE = ANDROID / "maven/resources/target"
MAIN = ANDROID / "app/src/main"
SHIPPED = ANDROID / "maven/androidx/target/aar"
TESTS = ANDROID / "maven/androidx-test/target/aar"
PACKAGE = "app.evenfall"
VERSIONS = tomllib.loads((ANDROID / "gradle/libs.versions.toml").read_text())["versions"]


def aars() -> list[pathlib.Path]:
    """The unpacked AARs the app ships with."""
    return sorted(folder for folder in SHIPPED.iterdir() if folder.is_dir())


def run(*command: object) -> None:
    if subprocess.run([str(part) for part in command]).returncode != 0:
        sys.exit(f"resources.py: {pathlib.Path(str(command[0])).name} failed")


def aapt2(*arguments: object) -> None:
    run(ANDROID / "tools/aapt2", *arguments)


def merge_manifests(merger: str, libraries: list[pathlib.Path], out: pathlib.Path) -> None:
    """One manifest of the app's own and the libraries', as the Android Gradle plugin would merge them."""
    out.parent.mkdir(parents=True, exist_ok=True)
    properties = {"PACKAGE": PACKAGE, "VERSION_CODE": VERSIONS["versionCode"], "VERSION_NAME": VERSIONS["versionName"],
                  "MIN_SDK_VERSION": VERSIONS["minSdk"], "TARGET_SDK_VERSION": VERSIONS["targetSdk"]}
    run("java", "-cp", merger, "com.android.manifmerger.Merger", "--remove-tools-declarations",
        "--main", MAIN / "AndroidManifest.xml",
        "--libs", ":".join(str(library / "AndroidManifest.xml") for library in libraries),
        *(part for name, value in properties.items() for part in ("--property", f"{name}={value}")), "--out", out)


def compile_resources() -> list[pathlib.Path]:
    """The compiled resources, the app's last, as it may override."""
    flat = MADE / "flat"
    flat.mkdir(parents=True, exist_ok=True)
    compiled = []
    for aar in aars():
        if not any(path.is_file() for path in (aar / "res").rglob("*")):
            continue
        compiled.append(flat / f"{aar.name}.zip")
        if not compiled[-1].exists():
            aapt2("compile", "--dir", aar / "res", "-o", compiled[-1])
    own = flat / "app.zip"
    own.unlink(missing_ok=True)
    aapt2("compile", "--pseudo-localize", "--dir", MAIN / "res", "-o", own)
    return [*compiled, own]


def link(android_jar: str, manifest: pathlib.Path, compiled: list[pathlib.Path], out: pathlib.Path) -> None:
    aapt2("link", "-I", android_jar, "--manifest", manifest, "--auto-add-overlay", "--no-version-vectors",
          "--min-sdk-version", VERSIONS["minSdk"], "--target-sdk-version", VERSIONS["targetSdk"],
          "--java", MADE / "java", "--output-text-symbols", MADE / "R.txt", "--proguard", MADE / "aapt.pro",
          *(part for file in compiled for part in ("-R", file)), "-o", out)


def symbols(file: pathlib.Path) -> list[list[str]]:
    """The lines of an R.txt, each as its type, kind, name and value."""
    return [line.split(" ", 3) for line in file.read_text().splitlines()] if file.exists() else []


def write_library_classes() -> None:
    """An R class a library, of its own names only: aapt2's --extra-packages would write all names into each."""
    values = {(kind, name): value for _, kind, name, value in symbols(MADE / "R.txt")}
    for aar in aars():
        package = re.search(r'package="([^"]+)"', (aar / "AndroidManifest.xml").read_text())[1]
        kinds: dict[str, list[str]] = {}
        for type_, kind, name, _ in symbols(aar / "R.txt"):
            if (kind, name) in values:
                field = f"public static final {type_} {name.replace('.', '_')} = {values[kind, name]};"
                kinds.setdefault(kind, []).append(field)
        if kinds:
            folder = MADE / "java" / package.replace(".", "/")
            folder.mkdir(parents=True, exist_ok=True)
            body = "\n".join(f"public static final class {kind} {{\n" + "\n".join(fields) + "\n}"
                             for kind, fields in kinds.items())
            (folder / "R.java").write_text(f"package {package};\npublic final class R {{\n{body}\n}}\n")


def main() -> None:
    android_jar, merger = sys.argv[1:]
    stamp = MADE / "stamp"
    sources = [MAIN / "AndroidManifest.xml", *(MAIN / "res").rglob("*"), MAIN / "res", SHIPPED.parent / "merged",
               TESTS.parent / "merged", ANDROID / "gradle/libs.versions.toml", pathlib.Path(__file__)]
    if stamp.exists() and all(source.stat().st_mtime < stamp.stat().st_mtime for source in sources):
        return
    for old in ("java", "classes", "test"):
        shutil.rmtree(MADE / old, ignore_errors=True)
    merge_manifests(merger, aars(), MADE / "AndroidManifest.xml")
    # Compose's rule starts a bare activity, which must never ship.
    merge_manifests(merger, [*aars(), *TESTS.glob("*ui-test-manifest*/")], MADE / "test/AndroidManifest.xml")
    link(android_jar, MADE / "test/AndroidManifest.xml", compile_resources(), MADE / "test/resources.apk")
    write_library_classes()
    run("javac", "--release", "17", "-nowarn", "-d", MADE / "classes", *(MADE / "java").rglob("*.java"))
    config = MADE / "test/classpath/com/android/tools/test_config.properties"
    config.parent.mkdir(parents=True)
    config.write_text(f"android_merged_manifest={MADE}/test/AndroidManifest.xml\n"
                      f"android_resource_apk={MADE}/test/resources.apk\nandroid_custom_package={PACKAGE}\n")
    stamp.touch()


if __name__ == "__main__":
    main()

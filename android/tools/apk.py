#!/usr/bin/env python3
"""Shrinks, packs, signs and looks into the release APK. Called by Maven (mvn test -Papk) after everything is compiled.

The core's library for phones needs the NDK. EVENFALL_PHONE_LIBRARIES names a folder of it by ABI, as cargo-ndk writes
it (arm64-v8a/libevenfall_bindings.so); without it the APK lacks the core, and says so here.
"""
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

from resources import ANDROID, MADE as RESOURCES, MAIN, SHIPPED, VERSIONS, aapt2, aars, run

OUT = ANDROID / "maven/apk/target"
APK = OUT / "evenfall.apk"
ABIS = ["arm64-v8a", "armeabi-v7a", "x86_64"]
MOST_DEX = 4 * 1024 * 1024
PAGE = 16 * 1024  # of phones new in 2025: a library that is loaded out of the APK begins at a multiple of this
PASSWORD = "throwaway"


def fail(why: str) -> None:
    sys.exit(f"apk.py: {why}")


def output_of(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def jar(folder: pathlib.Path, to: pathlib.Path) -> pathlib.Path:
    with zipfile.ZipFile(to, "w") as archive:
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            archive.write(file, file.relative_to(folder))
    return to


def inputs(class_path: str) -> list[pathlib.Path]:
    """The jars a phone runs: our modules, the AARs' own, JNA's for Android instead of the desktop's."""
    jars = []
    for entry in map(pathlib.Path, class_path.split(":")):
        module = entry.parent.parent.name
        if entry.is_dir() and module in ("app", "core", "resources"):
            jars.append(jar(entry, OUT / f"{module}.jar"))
        elif entry.suffix == ".jar" and "jna" not in entry.name:
            jars.append(entry)
    for aar in aars():
        jars += [path for path in (aar / "classes.jar", *(aar / "libs").glob("*.jar")) if path.exists()]
    with zipfile.ZipFile(OUT / "jna.aar") as aar:
        aar.extractall(OUT / "jna")
    return [*jars, *SHIPPED.glob("*.jar"), OUT / "jna/classes.jar"]


def shrink(tools: list[str], jars: list[pathlib.Path], out: pathlib.Path, *more: object) -> None:
    java_home, android_jar, r8 = tools
    rules = [ANDROID / "app/proguard-rules.pro", ANDROID / "tools/android.pro", OUT / "aapt.pro",
             *(path for aar in aars() if (path := aar / "proguard.txt").exists())]
    said = output_of(
        "java", "-Xms1g", "-Xmx4g", "-XX:+UseParallelGC", "-cp", r8, "com.android.tools.r8.R8", "--release",
        "--lib", java_home, "--lib", android_jar, "--output", out,
        *(part for rule in rules for part in ("--pg-conf", rule)), *more, *jars)
    out.with_suffix(".log").write_text(said)


def link(android_jar: str) -> pathlib.Path:
    """The resources, as R8 takes them: in English only, as one word in another language among ours helps nobody."""
    own, linked = OUT / "app.zip", OUT / "linked.apk"
    own.unlink(missing_ok=True)
    aapt2("compile", "--dir", MAIN / "res", "-o", own)
    libraries = sorted(path for path in (RESOURCES / "flat").glob("*.zip") if path.name != "app.zip")
    aapt2("link", "-I", android_jar, "--manifest", RESOURCES / "AndroidManifest.xml", "--proto-format", "-c", "en",
          "--min-sdk-version", VERSIONS["minSdk"], "--target-sdk-version", VERSIONS["targetSdk"], "--auto-add-overlay",
          "--no-version-vectors", "--proguard", OUT / "aapt.pro",
          *(part for file in (*libraries, own) for part in ("-R", file)), "-o", linked)
    return linked


def check_border(tools: list[str], library: str, class_path: str) -> None:
    """Reads a diary through the border as it was compiled and as R8 leaves it: the same must come back."""
    entry = OUT / "entry.pro"
    entry.write_text("-keep class AfterShrinkingKt { public static void main(java.lang.String[]); }\n")
    kotlin = [path for path in class_path.split(":") if "/org/jetbrains/" in path and "/kotlinx/" not in path]
    parts = [jar(OUT / "classes", OUT / "reader.jar"), OUT / "core.jar", OUT / "jna/classes.jar"]
    parts += map(pathlib.Path, kotlin)
    shrink(tools, parts, OUT / "shrunk.jar", "--classfile", "--pg-conf", entry)
    desktop = next(path for path in class_path.split(":") if "/jna-" in path)
    with zipfile.ZipFile(desktop) as archive:
        archive.extract("com/sun/jna/linux-x86-64/libjnidispatch.so", OUT)
    said = []
    for jars in (parts, [OUT / "shrunk.jar"]):
        with tempfile.TemporaryDirectory() as folder:
            said.append(output_of("java", f"-Djna.boot.library.path={OUT}/com/sun/jna/linux-x86-64",
                                  f"-Djna.library.path={library}", "-cp", ":".join(map(str, jars)), "AfterShrinkingKt",
                                  ANDROID.parent / "tests/diaries/sample/restless.json", folder))
    if said[0] != said[1]:
        (OUT / "border-whole.txt").write_text(said[0])
        (OUT / "border-shrunk.txt").write_text(said[1])
        fail(f"the shrunk border reads otherwise: compare {OUT}/border-whole.txt and border-shrunk.txt")
    print(f"border after shrinking: the same {len(said[0]):,} characters from {said[0].count(chr(10))} calls")


def aligned(name: str, at: int, to: int) -> bytes:
    """An extra field that makes what follows the entry's header begin at a multiple of `to`, as zipalign pads."""
    empty = at + 30 + len(name) + 6
    return struct.pack("<HHH", 0xD935, 2 + -empty % to, to) + bytes(-empty % to)


def pack(base: pathlib.Path, dex: pathlib.Path) -> pathlib.Path:
    """The unsigned APK: resources, code, what services name, JNA's libraries and, if it was built, the core's."""
    unsigned = OUT / "unsigned.apk"
    phone = os.environ.get("EVENFALL_PHONE_LIBRARIES")
    cores = {abi: pathlib.Path(phone or "", abi, "libevenfall_bindings.so") for abi in ABIS}
    abis = [abi for abi in ABIS if not phone or cores[abi].exists()]
    if not abis:
        fail(f"EVENFALL_PHONE_LIBRARIES is {phone}, and no {cores[ABIS[0]]} or its like is there")
    entries: list[tuple[str, bytes, int]] = []
    with zipfile.ZipFile(base) as resources, zipfile.ZipFile(dex) as code:
        entries += [(info.filename, resources.read(info), info.compress_type) for info in resources.infolist()]
        entries += [(name, code.read(name), zipfile.ZIP_DEFLATED) for name in code.namelist()
                    if re.match(r"classes\d*\.dex$|META-INF/services/", name)]
    for abi in abis:
        libraries = [OUT / f"jna/jni/{abi}/libjnidispatch.so", *([cores[abi]] if phone else [])]
        entries += [(f"lib/{abi}/{path.name}", path.read_bytes(), zipfile.ZIP_STORED) for path in libraries]
    with zipfile.ZipFile(unsigned, "w") as archive:
        for name, data, how in entries:
            info = zipfile.ZipInfo(name)
            info.compress_type = how
            if how == zipfile.ZIP_STORED:
                info.extra = aligned(name, archive.fp.tell(), PAGE if name.endswith(".so") else 4)
            archive.writestr(info, data)
    return unsigned


def sign(unsigned: pathlib.Path) -> None:
    """With a key made on the spot: enough to install it by hand, and never enough to publish it."""
    keys = OUT / "throwaway.p12"
    if not keys.exists():
        output_of("keytool", "-genkeypair", "-keystore", keys, "-storetype", "PKCS12", "-storepass", PASSWORD, "-alias",
                  "throwaway", "-keyalg", "RSA", "-keysize", "2048", "-validity", "365", "-dname", "CN=throwaway")
    output_of("apksigner", "sign", "--ks", keys, "--ks-pass", f"pass:{PASSWORD}", "--v1-signing-enabled", "false",
              "--v4-signing-enabled", "false", "--min-sdk-version", VERSIONS["minSdk"], "--out", APK, unsigned)


def check() -> None:
    """The APK says of itself what it should."""
    output_of("apksigner", "verify", "--min-sdk-version", VERSIONS["minSdk"], APK)
    output_of("zipalign", "-c", "-p", "4", APK)
    with zipfile.ZipFile(APK) as archive:
        dex = sum(info.file_size for info in archive.infolist() if info.filename.endswith(".dex"))
        cores = [info.filename for info in archive.infolist() if info.filename.endswith("libevenfall_bindings.so")]
        for info in archive.infolist():
            header = archive.fp.seek(info.header_offset + 26) and struct.unpack("<HH", archive.fp.read(4))
            if info.filename.endswith(".so") and (info.header_offset + 30 + sum(header)) % PAGE:
                fail(f"{info.filename} does not begin at a page")
    if dex > MOST_DEX:
        fail(f"the code is {dex:,} bytes, more than {MOST_DEX:,}")
    badging = output_of(ANDROID / "tools/aapt2", "dump", "badging", APK)
    asked = set(re.findall(r"^uses-permission: name='([^']+)'", badging, re.M))
    listed = set(re.findall(r"^- `([a-zA-Z_.]+\.[A-Z_]+)`", (ANDROID / "README.md").read_text(), re.M))
    if asked != listed:
        fail(f"it asks for {sorted(asked)}, and the README lists {sorted(listed)}")
    for wanted in ("package: name='app.evenfall'", f"minSdkVersion:'{VERSIONS['minSdk']}'",
                   f"targetSdkVersion:'{VERSIONS['targetSdk']}'", "application-label:'Evenfall'"):
        if wanted not in badging:
            fail(f"{wanted} is not in its badging")
    if "application-debuggable" in badging or "testOnly" in badging:
        fail("it is a build for debugging")
    print(f"{APK.name}: {APK.stat().st_size:,} bytes, code {dex:,}; verified, permissions as the README lists them")
    print("its core: " + (", ".join(cores) or "none, as it needs the NDK; README.md says how it is built and put in"))


def main() -> None:
    *tools, library, class_path = sys.argv[1:]
    linked, kept, base = link(tools[1]), OUT / "kept.apk", OUT / "base.apk"
    jars = inputs(class_path)
    check_border(tools, library, class_path)
    shrink(tools, jars, OUT / "dex.zip", "--min-api", VERSIONS["minSdk"], "--pg-map-output", OUT / "mapping.txt",
           "--android-resources", linked, kept)
    aapt2("convert", "--output-format", "binary", "-o", base, kept)
    sign(pack(base, OUT / "dex.zip"))
    check()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Looks through Evenfall.xcodeproj without Xcode: that nothing in it points nowhere, that every source has a target,
that the stand-ins for Linux reach none, and that the lists beside it are whole."""
import json
import plistlib
import re
import sys
from pathlib import Path

IOS = Path(__file__).resolve().parent.parent
ID = re.compile(r"^[0-9A-F]{24}$")
amiss = []


def say(words):
    amiss.append(words)


def read(text):
    """A property list in the old style of NeXTSTEP: dictionaries, lists and strings."""
    tokens = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\])*"|[{}()=;,]|[^\s{}()=;,"]+', re.S).findall(text)
    tokens = [token for token in tokens if not token.startswith(("/*", "//"))]
    at = 0

    def take(wanted=None):
        nonlocal at
        token, at = tokens[at], at + 1
        if wanted and token != wanted:
            raise ValueError(f"{token} stands where {wanted} is wanted")
        return token

    def value():
        token = take()
        if token == "{":
            found = {}
            while tokens[at] != "}":
                name = value()
                take("=")
                if name in found:
                    raise ValueError(f"{name} stands twice")
                found[name] = value()
                take(";")
            take("}")
            return found
        if token == "(":
            items = []
            while tokens[at] != ")":
                items.append(value())
                if tokens[at] == ",":
                    take()
            take(")")
            return items
        return token[1:-1] if token.startswith('"') else token

    whole = value()
    if at != len(tokens):
        raise ValueError("something stands behind the end")
    return whole


def strings(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    else:
        yield value


def project():
    whole = read((IOS / "Evenfall.xcodeproj" / "project.pbxproj").read_text())
    objects = whole["objects"]
    if whole["objectVersion"] != "77":
        say(f"the project is of version {whole['objectVersion']}")
    used = {whole["rootObject"]}
    for name, thing in objects.items():
        for text in strings(thing):
            if ID.match(text):
                used.add(text)
                if text not in objects:
                    say(f"{name} ({thing['isa']}) points at {text}, which is not there")
    for name in objects.keys() - used:
        say(f"{name} ({objects[name]['isa']}) is used by nothing")
    of = lambda isa: {name: thing for name, thing in objects.items() if thing["isa"] == isa}

    groups = of("PBXFileSystemSynchronizedRootGroup")
    for thing in groups.values():
        folder = IOS / thing["path"]
        if not folder.is_dir():
            say(f"the folder {thing['path']} is not there")
        for exception in thing.get("exceptions", []):
            for file in objects[exception]["membershipExceptions"]:
                if not (folder / file).exists():
                    say(f"{thing['path']}/{file} is left out, but is not there")
    for thing in of("XCLocalSwiftPackageReference").values():
        if not (IOS / thing["relativePath"] / "Package.swift").exists():
            say(f"there is no package at {thing['relativePath']}")
    for thing in of("XCConfigurationList").values():
        if {objects[name]["name"] for name in thing["buildConfigurations"]} != {"Debug", "Release"}:
            say("a list of configurations has not Debug and Release")
    for thing in of("XCBuildConfiguration").values():
        settings = thing["buildSettings"]
        for key in ("INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"):
            if key in settings and not (IOS / settings[key]).exists():
                say(f"{settings[key]} is not there")
        if settings.get("IPHONEOS_DEPLOYMENT_TARGET", "17.0") != "17.0":
            say(f"the deployment target is {settings['IPHONEOS_DEPLOYMENT_TARGET']}")

    targets, taken = of("PBXNativeTarget"), set()
    for thing in targets.values():
        phases = [objects[phase] for phase in thing["buildPhases"]]
        wanted = {"PBXSourcesBuildPhase", "PBXFrameworksBuildPhase", "PBXResourcesBuildPhase"}
        if not wanted <= {phase["isa"] for phase in phases}:
            say(f"{thing['name']} lacks a build phase")
        linked = {objects[file].get("productRef") for phase in phases for file in phase["files"]}
        for product in thing["packageProductDependencies"]:
            if product not in linked:
                say(f"{thing['name']} does not link {objects[product]['productName']}")
        taken |= {groups[group]["path"] for group in thing["fileSystemSynchronizedGroups"]}
    extension = next(thing for thing in targets.values() if thing["productType"].endswith("app-extension"))
    embedded = {objects[file].get("fileRef") for phase in of("PBXCopyFilesBuildPhase").values() for file in phase["files"]}
    if extension["productReference"] not in embedded:
        say("the extension is not embedded in the app")
    return taken


def sources(taken):
    """Every Swift file is in a target of Xcode's or of the package's, and the stand-ins are in none of Xcode's."""
    package = (IOS / "Package.swift").read_text()
    if ".iOS(.v17)" not in package:
        say("the package is not for iOS 17")
    linux = package.split("#else")[0]
    ours = taken | {"Sources", "Tests", "LinuxStubs", "Generated"}
    for file in IOS.rglob("*.swift"):
        first = file.relative_to(IOS).parts[0]
        if first not in ours | {".build", "Package.swift"}:
            say(f"{file.relative_to(IOS)} is in no target")
    if "LinuxStubs" in package.split("#else")[1] or "LinuxStubs" not in linux:
        say("a stand-in for Linux is in a target for Apple's systems")
    if taken & {"LinuxStubs", "Sources", "Tests"}:
        say("a folder of the package is in Xcode's targets too")


def lists():
    for file in (path for folder in ("App", "Widgets") for path in (IOS / folder).rglob("*")):
        try:
            if file.suffix in (".plist", ".entitlements", ".xcprivacy"):
                found = plistlib.loads(file.read_bytes())
                if file.suffix == ".xcprivacy":
                    if found["NSPrivacyTracking"] or found["NSPrivacyTrackingDomains"] or found["NSPrivacyCollectedDataTypes"]:
                        say("the app says that it tracks or collects")
                    for used in found["NSPrivacyAccessedAPITypes"]:
                        if not used["NSPrivacyAccessedAPITypeReasons"]:
                            say(f"{used['NSPrivacyAccessedAPIType']} has no reason")
                if file.suffix == ".entitlements" and found.get("com.apple.developer.default-data-protection") != "NSFileProtectionComplete":
                    say("the files are not fully protected")
            elif file.name == "Contents.json":
                for image in json.loads(file.read_text()).get("images", []):
                    if not (file.parent / image["filename"]).exists():
                        say(f"{file.parent.name}: {image['filename']} is not there")
        except (ValueError, KeyError, plistlib.InvalidFileException) as error:
            say(f"{file.relative_to(IOS)}: {error!r}")


sources(project())
lists()
if amiss:
    sys.exit("project: " + "\nproject: ".join(amiss))
print("project: nothing in Evenfall.xcodeproj points nowhere, and every source has a target")

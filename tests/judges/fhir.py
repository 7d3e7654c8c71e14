"""Judges the FHIR documents: every coding is one that may be written, with its owner's name for it; nothing in them says
who she is; and a document that was damaged is found out, by the validator or by this walk.

    python3 fhir.py damage  FILES CODES DOCUMENT FOLDER     writes the code systems and the damaged documents
    python3 fhir.py verdict FILES CODES REPORT FOLDER       reads what the validator said, and judges
"""

import copy
import json
import pathlib
import re
import sys

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"


def of_kind(bundle, kind, **having):
    found = [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]
    return next(one for one in found if all(holds(one) for holds in having.values()))


def coded(code):
    return lambda one: any(c["code"] == code for c in one.get("code", {}).get("coding", []))


def observation(bundle, code):
    return of_kind(bundle, "Observation", code=coded(code))


def section(bundle, code):
    return next(s for s in of_kind(bundle, "Composition")["section"] if s["code"]["coding"][0]["code"] == code)


def ferritin(bundle):
    return observation(bundle, "2276-4")


DAMAGES = {}


def damage(name):
    def keep(change):
        DAMAGES[name] = change
        return change

    return keep


def deleting(name, find, *path):
    def change(bundle):
        node = find(bundle)
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]

    DAMAGES[name] = change


def setting(name, find, value, *path):
    def change(bundle):
        node = find(bundle)
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = value

    DAMAGES[name] = change


def whole(bundle):
    return bundle


def composition(bundle):
    return of_kind(bundle, "Composition")


def patient(bundle):
    return of_kind(bundle, "Patient")


def due(bundle):
    return observation(bundle, "11778-8")


def pregnancy(bundle):
    return observation(bundle, "82810-3")


def pressure(bundle):
    return observation(bundle, "85354-9")


def statement(bundle):
    return of_kind(bundle, "MedicationStatement")


deleting("no-timestamp", whole, "timestamp")
deleting("no-identifier", whole, "identifier")
setting("another-kind-of-bundle", whole, "collection", "type")
deleting("no-address-of-an-entry", whole, "entry", 2, "fullUrl")
deleting("no-composition", whole, "entry", 0)
deleting("composition-without-status", composition, "status")
deleting("composition-without-subject", composition, "subject")
deleting("composition-without-author", composition, "author")
deleting("composition-without-date", composition, "date")
setting("composition-of-another-type", composition, {"system": LOINC, "code": "718-7", "display": "x"}, "type", "coding", 0)
deleting("no-part-for-problems", composition, "section", 0)
deleting("no-part-for-medicines", composition, "section", 2)
deleting("part-without-narrative", composition, "section", 0, "text")
deleting("part-without-title", composition, "section", 0, "title")
deleting("empty-part-without-reason", lambda b: section(b, "48765-2"), "emptyReason")
setting("entry-that-leads-nowhere", lambda b: section(b, "30954-2"), "Observation/nobody", "entry", 0, "reference")
setting("script-in-a-narrative", composition, '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>', "text", "div")
setting("narrative-that-is-no-xhtml", composition, "<div>open", "text", "div")
deleting("patient-without-birth-date", patient, "_birthDate")
deleting("patient-without-name", patient, "name")
deleting("observation-without-status", ferritin, "status")
setting("observation-of-no-status", ferritin, "done", "status")
deleting("observation-without-subject", ferritin, "subject")
deleting("observation-without-moment", ferritin, "effectiveDateTime")
deleting("observation-without-code", ferritin, "code")
deleting("result-without-category", ferritin, "category")
deleting("result-without-performer", ferritin, "performer")
setting("unit-as-people-write-it", pressure, "mmHg", "component", 0, "valueQuantity", "code")
setting("unit-of-another-spelling", ferritin, "µg/L", "valueQuantity", "code")
deleting("amount-without-system", ferritin, "valueQuantity", "system")
setting("amount-as-text", ferritin, "41", "valueQuantity", "value")
setting("due-date-that-is-no-date", due, "3 February 2027", "valueDateTime")
setting("due-date-as-text", due, "soon", "valueString")
deleting("due-date-without-moment", due, "effectiveDateTime")
setting("due-date-of-another-code", due, {"system": LOINC, "code": "11781-2", "display": "x"}, "code", "coding", 0)
setting("pregnancy-with-a-component", pregnancy, [{"code": {"text": "x"}, "valueInteger": 1}], "component")
setting("pregnancy-by-another-code", pregnancy, {"system": SNOMED, "code": "72892002", "display": "Normal pregnancy"}, "valueCodeableConcept", "coding", 0)
deleting("pressure-without-its-parts", pressure, "component")
setting("another-display", ferritin, "Iron saturation", "code", "coding", 0, "display")
setting("code-that-does-not-exist", ferritin, "2276-9", "code", "coding", 0, "code")
setting("code-of-no-system", ferritin, "http://example.org/codes", "code", "coding", 0, "system")
deleting("condition-without-code", lambda b: of_kind(b, "Condition"), "code")
setting("condition-of-no-such-status", lambda b: of_kind(b, "Condition"), "sure", "verificationStatus", "coding", 0, "code")
deleting("statement-without-medicine", statement, "medicationCodeableConcept")
deleting("statement-without-subject", statement, "subject")
deleting("statement-without-period", statement, "effectivePeriod")
deleting("plan-without-intent", lambda b: of_kind(b, "CarePlan"), "intent")
setting("an-element-of-nobody", ferritin, "x", "colour")
setting("a-name-of-hers", patient, [{"family": "Green", "given": ["Ann"]}], "name")
setting("a-number-of-hers", patient, [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9434765919"}], "identifier")


@damage("two-resources-of-one-address")
def two(bundle):
    bundle["entry"].append(copy.deepcopy(bundle["entry"][-1]))


@damage("a-name-for-a-resource-that-is-none")
def bad_id(bundle):
    ferritin(bundle)["id"] = "result 1"


def codings(node, where=""):
    if isinstance(node, dict):
        if "system" in node and "code" in node and node["system"] != "http://unitsofmeasure.org":
            yield where, node
        for name, one in node.items():
            yield from codings(one, f"{where}.{name}")
    elif isinstance(node, list):
        for place, one in enumerate(node):
            yield from codings(one, f"{where}[{place}]")


def walked(bundle, allowed, units):
    """What this walk holds against a document."""
    found = []
    for where, coding in codings(bundle):
        display = allowed.get((coding["system"], coding["code"]))
        if display is None:
            found.append(f"{where}: {coding['system']}|{coding['code']} may not be written")
        elif coding.get("display") != display:
            found.append(f"{where}: {coding['code']} is called {coding.get('display')!r}, not {display!r}")
    text = json.dumps(bundle)
    for unit in re.findall(r'"code": "([^"]*)", "system": "http://unitsofmeasure.org"|"system": "http://unitsofmeasure.org", "code": "([^"]*)"', text):
        if not set(unit) & set(units):
            found.append(f"the unit {unit} may not be written")
    for entry in bundle["entry"]:
        resource = entry["resource"]
        if resource["resourceType"] == "Patient":
            known = {"resourceType", "id", "meta", "language", "text", "name", "_birthDate"}
            found += [f"the patient has {name}" for name in resource if name not in known]
            found += ["the patient has a name" for name in resource.get("name", []) if set(name) != {"_text"}]
        if resource["resourceType"] == "Observation" and any("performer" not in one for one in [resource]):
            found.append(f"{resource.get('id')} does not say whose word it is")
        if "contained" in resource:
            found.append(f"{resource.get('id')} contains another")
        if not re.fullmatch(r"[A-Za-z0-9.-]{1,64}", resource.get("id", "")):
            found.append(f"{resource.get('id')!r} is no name for a resource")
        labels = [label["code"] for label in resource.get("meta", {}).get("security", [])]
        if "PATRPT" not in labels:
            found.append(f"{resource.get('id')} does not say that the patient reported it")
    for due_date in (e["resource"] for e in bundle["entry"] if coded("11778-8")(e["resource"])):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", due_date.get("valueDateTime", "")):
            found.append("the due date is no date")
    return found


def lists(files):
    allowed = {(system, code): display for system, code, display in json.loads((files / "allowed-codes.json").read_text())}
    return allowed, json.loads((files / "allowed-units.json").read_text())


def write_damage(files, codes, document, folder):
    allowed, _ = lists(files)
    systems = {}
    for (system, code), display in allowed.items():
        systems.setdefault(system, []).append({"code": code, "display": display})
    ours = {LOINC: "loinc", SNOMED: "snomed"} | {s: "log" for s in systems if "evenfall" in s}
    code_systems = [
        {
            "resource": {
                "resourceType": "CodeSystem",
                "id": name,
                "url": system,
                "status": "active",
                "content": "complete",
                "concept": systems[system],
            }
        }
        for system, name in ours.items()
    ]
    codes.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": code_systems}))
    bundle = json.loads(document.read_text())
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.json"):
        old.unlink()
    for name, change in DAMAGES.items():
        damaged = copy.deepcopy(bundle)
        change(damaged)
        (folder / f"{name}.json").write_text(json.dumps(damaged))
    print(f"{len(DAMAGES)} damaged documents")


def verdict(files, report, folder):
    allowed, units = lists(files)
    said = {}
    for line in report.read_text().splitlines():
        name, *rest = line.split("\t")
        said.setdefault(name, []).append("\t".join(rest))
    failed = 0
    # The mirrored tongue is made up, and no standard knows it.
    documents = [one for one in sorted(files.glob("*.fhir.json")) if "mirrored" not in one.name]
    for document in documents:
        judged = said.get(str(document), ["nothing was said"])
        against = [line for line in judged if line != "CLEAN"] + walked(json.loads(document.read_text()), allowed, units)
        print(f"{'passes ' if not against else 'FAILS  '} {document.name}")
        for line in against[:15]:
            print(f"  {line}")
        failed += bool(against)
    records = sorted((files / "records").glob("*.json"))
    refused = [one for one in records if said.get(str(one), ["nothing was said"]) != ["CLEAN"]]
    print(f"{len(records)} records by themselves, {len(refused)} of them refused")
    for record in refused[:15]:
        print(f"  {record.name}: {said.get(str(record))}")
    failed += len(refused) + (not records)
    by = {"validator": 0, "walk": 0}
    damaged = sorted(folder.glob("*.json"))
    for document in damaged:
        outside = "CLEAN" not in said.get(str(document), ["CLEAN"])
        walk = bool(walked(json.loads(document.read_text()), allowed, units))
        by["validator"] += outside
        by["walk"] += walk
        if not outside and not walk:
            print(f"FAILS   {document.name}: damage that nobody finds")
            failed += 1
    print(f"{len(damaged)} damaged documents: {by['validator']} found by the validator, {by['walk']} by the walk")
    if len(damaged) < 30 or not documents:
        print("FAILS   too little was judged")
        failed += 1
    return failed


if __name__ == "__main__":
    act, *paths = sys.argv[1:]
    files, second, third, folder = (pathlib.Path(path) for path in paths)
    if act == "damage":
        write_damage(files, second, third, folder)
    else:
        sys.exit(1 if verdict(files, third, folder) else 0)

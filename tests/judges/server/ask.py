"""Whether a real server takes the summary and finds it again.  python3 ask.py PORT DOCUMENT TRANSACTION"""

import json
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = f"http://127.0.0.1:{int(sys.argv[1])}/fhir"
document, transaction = (json.loads(pathlib.Path(path).read_text()) for path in sys.argv[2:4])
failed = 0


def ask(path="", body=None):
    request = urllib.request.Request(
        f"{BASE}{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/fhir+json", "Accept": "application/fhir+json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        sys.exit(f"FAILS   {path or 'transaction'}: {refused.code} {refused.read().decode()[:600]}")


def holds(what, is_so):
    global failed
    print(f"{'passes ' if is_so else 'FAILS  '} {what}")
    failed += not is_so


def count(path):
    return ask(f"{path}{'&' if '?' in path else '?'}_summary=count")["total"]


kept = ask("/Bundle", document)
again = ask(f"/Bundle/{kept['id']}")
holds("the document is kept whole", [e["resource"]["id"] for e in again["entry"]] == [e["resource"]["id"] for e in document["entry"]])
answers = ask("", transaction)["entry"]
holds("the same resources are kept one by one", all(a["response"]["status"].startswith("201") for a in answers))
second = ask("", transaction)["entry"]
holds("and a second time are the same ones", all(a["response"]["status"].startswith("200") for a in second))
patient = next(e["resource"]["id"] for e in transaction["entry"] if e["resource"]["resourceType"] == "Patient")
everything = ask(f"/Patient/{patient}/$everything?_count=500")
found = {(e["resource"]["resourceType"], e["resource"]["id"]) for e in everything["entry"]}
sent = {(e["resource"]["resourceType"], e["resource"]["id"]) for e in transaction["entry"]}
holds(f"everything of the patient is all that was sent ({len(sent)})", sent <= found)
resources = [e["resource"] for e in transaction["entry"]]
due = next(r["valueDateTime"] for r in resources if r.get("code", {}).get("coding", [{}])[0].get("code") == "11778-8")
holds("the due date is found by its day", count(f"/Observation?code=http://loinc.org|11778-8&value-date={due}") == 1)
ferritins = sum(r.get("code", {}).get("coding", [{}])[0].get("code") == "2276-4" for r in resources)
holds("ferritin is found by its code", count("/Observation?code=http://loinc.org|2276-4") == ferritins > 0)
systolic = "component-code-value-quantity=" + urllib.parse.quote("http://loinc.org|8480-6$gt100|http://unitsofmeasure.org|mm[Hg]")
holds("a blood pressure is found by its upper number", count(f"/Observation?{systolic}") > 0)
sys.exit(1 if failed else 0)

"""Cuts the package of the International Patient Summary down to what a validator needs.

Examples, narratives and the rest go; the version behind the address of a base resource goes too, for HAPI knows those
resources under their bare address.  python3 slim.py FROM.tgz TO.tgz
"""

import io
import json
import re
import sys
import tarfile

WANTED = re.compile(r"package/((StructureDefinition|ValueSet|CodeSystem)-[^/]*\.json|package\.json)$")

with tarfile.open(sys.argv[1]) as whole, tarfile.open(sys.argv[2], "w:gz") as slim:
    for member in whole:
        if not WANTED.match(member.name):
            continue
        content = whole.extractfile(member).read()
        if not member.name.endswith("package.json"):
            definition = json.loads(content)
            definition.pop("text", None)
            content = json.dumps(definition).replace('|4.0.1"', '"').encode()
        info = tarfile.TarInfo(member.name)
        info.size = len(content)
        slim.addfile(info, io.BytesIO(content))

"""Checks documents of standard input, one JSON text a line, against a schema of whatever draft: validate_schema.py SCHEMA."""

import json
import pathlib
import sys

import jsonschema
import referencing

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
draft = jsonschema.validators.validator_for(schema)
draft.check_schema(schema)
# The project's schemas name each other by their ids.
beside = [json.loads(path.read_text(encoding="utf-8")) for path in pathlib.Path(sys.argv[1]).parent.glob("*.schema.json")]
registry = referencing.Registry().with_resources(
    [(other["$id"], referencing.Resource.from_contents(other)) for other in beside if "$id" in other]
)
validator = draft(schema, registry=registry)
bad = 0
for number, line in enumerate(sys.stdin):
    for error in validator.iter_errors(json.loads(line)):
        bad += 1
        place = ".".join(str(part) for part in error.absolute_path)
        print(f"document {number}: {place}: {error.message[:300]}")
sys.exit(1 if bad else 0)

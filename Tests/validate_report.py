"""Checks a report of standard input by somebody else's reader of its format: validate_report.py sarif|junit|csv|ocsf|prometheus.

Says what is wrong, a line each, and exits 1; of what is right it prints how many results there are.
"""

import csv
import io
import json
import pathlib
import subprocess
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).parent / "Fixtures/schemas"


def sarif(text):
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    document = json.loads(text)
    yield from errors(jsonschema.validators.validator_for(schema)(schema), document)
    for run in document["runs"]:
        ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(set(ids)) != len(ids):
            yield "two rules have the same id"
        for result in run["results"]:
            if ids[result["ruleIndex"]] != result["ruleId"]:
                yield f"ruleIndex of {result['ruleId']} names {ids[result['ruleIndex']]}"
        # GitHub's limits: "SARIF support for code scanning".
        if len(run["results"]) > 25_000 or any(len(rule["properties"]["tags"]) > 20 for rule in run["tool"]["driver"]["rules"]):
            yield "more than GitHub takes"
    print(sum(len(run["results"]) for run in document["runs"]))


def junit(text):
    answer = subprocess.run(
        ["xmllint", "--noout", "--schema", SCHEMAS / "junit-10.xsd", "-"], input=text.encode(), capture_output=True, check=False)
    if answer.returncode:
        yield answer.stderr.decode()
    print(text.count("<testcase "))


def csv_rows(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            yield f"{len(row)} cells instead of {len(rows[0])}: {row}"
        for cell in row:
            if cell.lstrip()[:1] in tuple("=+-@"):
                yield f"a spreadsheet would calculate {cell!r}"
    print(len(rows) - 1)


def ocsf(text):
    from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema

    schema = OcsfJsonSchemaEmbedded(get_ocsf_schema(version="1.5.0")).get_class_schema("compliance_finding", profiles=["cloud"])
    validator = jsonschema.validators.validator_for(schema)(schema)
    lines = text.splitlines()
    for line in lines:
        yield from errors(validator, json.loads(line))
    print(len(lines))


def prometheus(text):
    from prometheus_client.parser import text_string_to_metric_families

    families = list(text_string_to_metric_families(text))
    for family in families:
        if not family.documentation or family.type == "unknown":
            yield f"{family.name} has no help or no type"
        labels = [tuple(sorted(sample.labels.items())) for sample in family.samples]
        if len(set(labels)) != len(labels):
            yield f"{family.name} has two samples with the same labels"
    print(json.dumps({s.name + json.dumps(s.labels, sort_keys=True): s.value for f in families for s in f.samples}))


def errors(validator, document):
    for error in validator.iter_errors(document):
        yield f"{'.'.join(map(str, error.absolute_path))}: {error.message[:300]}"


if __name__ == "__main__":
    check = {"sarif": sarif, "junit": junit, "csv": csv_rows, "ocsf": ocsf, "prometheus": prometheus}[sys.argv[1]]
    found = list(check(sys.stdin.buffer.read().decode()))
    print("\n".join(found))
    sys.exit(1 if found else 0)

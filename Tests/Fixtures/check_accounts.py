#!/usr/bin/env python3
"""Checks the sample accounts as AWS's own tools would read them: xmllint, csv, and botocore's parsers."""
import csv
import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

import botocore.parsers

from answers import MODELS, error_status, operation, service, speaks_json

HERE = pathlib.Path(__file__).parent / "accounts"
PARSERS = {
    "query": botocore.parsers.QueryParser(), "ec2": botocore.parsers.EC2QueryParser(),
    "json": botocore.parsers.JSONParser(), "rest-json": botocore.parsers.RestJSONParser()}


def parser(of):
    """That of the protocol which an audit speaks with the service; CloudWatch has several."""
    metadata = MODELS[of].metadata
    return PARSERS[next(name for name in [metadata["protocol"], *metadata.get("protocols", [])] if name in PARSERS)]


SECRETS = re.compile(rb"Base32StringSeed|QRCodePNG|SecretAccessKey|aws_secret|PRIVATE KEY|ServicePassword")


def check_xml(path):
    data = path.read_bytes()
    root = re.search(rb"<(\w+?)(Response)?[ >]", data).group(1).decode()
    error = root == "Error"
    shape = None if error else operation(root).output_shape
    reader = PARSERS["query"] if error else parser(service(root))
    parsed = reader.parse({"status_code": 400 if error else 200, "headers": {}, "body": data}, shape)
    if error:
        assert parsed["Error"]["Code"] and parsed["Error"]["Message"], path
        return None, parsed
    required = [name for name in shape.required_members if name not in parsed]
    assert not required, f"{path} lacks {required}"
    validate(path, shape, parsed)
    return root, parsed


def check_json(folder):
    """What speaks JSON says of itself in the manifest alone which API it is."""
    manifest = folder / "snapshot.json"
    for call in json.loads(manifest.read_text())["calls"] if manifest.exists() else []:
        api = call["api"]
        if not speaks_json(api) or "file" not in call:
            continue
        path = folder / call["file"]
        error = call.get("error")
        assert call["status"] == (error_status(api, error["code"]) if error else 200), path
        parsed = parser(service(api)).parse(
            {"status_code": call["status"], "headers": {}, "body": path.read_bytes()},
            operation(api).output_shape)
        if error:
            assert parsed["Error"]["Message"] == error["message"], path
        else:
            validate(path, operation(api).output_shape, parsed)


def validate(path, shape, value):
    """Every required member is there, and every document is JSON."""
    if shape.type_name == "structure":
        for name in shape.required_members:
            assert name in value, f"{path}: {shape.name} lacks {name}"
        for name, item in value.items():
            if name in shape.members:
                validate(path, shape.members[name], item)
    elif shape.type_name == "list":
        for item in value:
            validate(path, shape.member, item)
    elif shape.name == "policyDocumentType":

        json.loads(urllib.parse.unquote(value) if isinstance(value, str) else json.dumps(value))


def check_report(path, content, account_users):
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert rows[0]["user"] == "<root_account>", path
    assert {row["user"] for row in rows[1:]} == account_users, f"{path}: other users than the listing"
    for row in rows:
        assert None not in row and None not in row.values(), f"{path}: {row}"


def check_account(folder):
    found = {}
    for path in sorted(folder.rglob("*.xml")):
        assert not SECRETS.search(path.read_bytes()), f"{path} holds a secret"
        api, parsed = check_xml(path)
        found.setdefault(api, []).append((path, parsed))
    details = found["GetAccountAuthorizationDetails"]
    users = {user["UserName"] for _, page in details for user in page["UserDetailList"]}
    truncated = [page["IsTruncated"] for _, page in details]
    assert truncated == [True] * (len(details) - 1) + [False], folder
    counts = found["GetAccountSummary"][0][1]["SummaryMap"]
    for key, items in (("Users", "UserDetailList"), ("Groups", "GroupDetailList"), ("Roles", "RoleDetailList")):
        assert counts[key] == sum(len(page[items]) for _, page in details), f"{folder}: {key}"
    own = [p for _, page in details for p in page["Policies"] if ":aws:policy/" not in p["Arn"]]
    assert counts["Policies"] == len(own), f"{folder}: Policies"
    for path, parsed in found.get("GetCredentialReport", []):
        check_report(path, parsed["Content"], users)
    for path in folder.glob("*.csv"):
        check_report(path, path.read_bytes(), users)
    check_manifest(folder)
    check_json(folder)
    files = sorted(map(str, folder.rglob("*.xml")))
    subprocess.run(["xmllint", "--noout", "--nonet", *files], check=True)
    print(f"{folder.name}: {len(files)} documents, {len(users)} users")


def check_manifest(folder):
    """The manifest names every file once, with its digest."""
    path = folder / "snapshot.json"
    if not path.exists():
        return
    calls = [call for call in json.loads(path.read_text())["calls"] if "file" in call]
    named = {call["file"]: call["sha256"] for call in calls}
    present = {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*") if file.is_file() and file != path}
    assert named == present and len(named) == len(calls), f"{path} does not agree with the files"


def check_cli(folder, xml_folder):
    """The same facts in both forms: what botocore reads from the XML is what the JSON says."""
    check_manifest(folder)
    files = sorted(folder.rglob("*.json"))
    for path in files:
        json.loads(path.read_text())
    listed = json.loads((folder / "GetAccountAuthorizationDetails.json").read_text())
    pages = [check_xml(path)[1] for path in sorted(xml_folder.glob("GetAccountAuthorizationDetails*.xml"))]
    for key in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"):
        expected = [item["Arn"] for page in pages for item in page[key]]
        assert [item["Arn"] for item in listed[key]] == expected, key
    print(f"{folder.name}: {len(files)} documents")


def main():
    for name in ("healthy", "troubled", "empty", "refused", "govcloud", "chains", "member", "china", "bounded"):
        check_account(HERE / name)
    check_cli(HERE / "cli", HERE / "healthy")


if __name__ == "__main__":
    sys.exit(main())

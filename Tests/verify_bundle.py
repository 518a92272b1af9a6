#!/usr/bin/env python3
"""Verifies a bundle without Muster: with tarfile, hashlib and securesystemslib, the library of in-toto and TUF.

Usage: verify_bundle.py BUNDLE PUBLIC_KEY; exits 1 and says why where something does not hold.
"""

import hashlib
import json
import sys
import tarfile

from cryptography.hazmat.primitives import serialization
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey


def main(bundle, public_key):
    with tarfile.open(bundle) as archive:
        files = {}
        for member in archive.getmembers():
            if not member.isfile():
                sys.exit(f"{member.name} is no file")
            files[member.name] = archive.extractfile(member).read()
    envelope = Envelope.from_dict(json.loads(files.pop("envelope.json")))

    with open(public_key, "rb") as file:
        key = serialization.load_pem_public_key(file.read())
    der = key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    key_id = hashlib.sha256(der).hexdigest()
    envelope.verify([SSlibKey.from_crypto(key, keyid=key_id)], threshold=1)

    if envelope.payload_type != "application/vnd.in-toto+json":
        sys.exit(f"the payload is of type {envelope.payload_type}")
    statement = json.loads(envelope.payload)
    if statement["_type"] != "https://in-toto.io/Statement/v1":
        sys.exit(f"the statement is of type {statement['_type']}")
    subjects = {entry["name"]: entry["digest"]["sha256"] for entry in statement["subject"]}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    if subjects != digests:
        sys.exit("the digests are not those of the statement")
    print(json.dumps({"digest": hashlib.sha256(envelope.payload).hexdigest(), **statement["predicate"]}))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception as error:  # Whatever a library throws is a reason not to trust the bundle.
        sys.exit(f"{type(error).__name__}: {error}")

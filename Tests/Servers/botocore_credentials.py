"""Asks botocore which credentials it resolves: the judge of the tests that resolve the same.

Reads from standard input a JSON list of {"environment": {…}, "profile": name, "services": [names]}; writes one line
for each: {"method": …, "access_key": …}, {"method": null} where there are none, {"error": …} where botocore refuses; with
`services`, {"region": …, "endpoints": [URLs]} instead. The files are those that the environment names.
"""

import json
import os
import sys

import botocore.loaders
import botocore.session

LOADER = botocore.loaders.create_loader()


def resolve(case):
    os.environ.clear()
    os.environ.update(case["environment"])
    profile, services = case.get("profile"), case.get("services")
    try:
        session = botocore.session.Session(profile=profile)
        session.register_component("data_loader", LOADER)
        session.get_scoped_config()
        if services:
            clients = [session.create_client(name) for name in services]
            return {"region": session.get_config_variable("region"), "endpoints": [c.meta.endpoint_url for c in clients]}
        credentials = session.get_credentials()
        if credentials is None:
            return {"method": None}
        return {"method": credentials.method, "access_key": credentials.get_frozen_credentials().access_key}
    except Exception as error:  # whatever it is: the test compares that there is one
        return {"error": f"{type(error).__name__}: {error}"}


for case in json.load(sys.stdin):
    print(json.dumps(resolve(case)), flush=True)

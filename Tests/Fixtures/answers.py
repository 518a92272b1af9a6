"""Writes answers of AWS as AWS does, in both of their forms, led by botocore's model of the service.

An answer is a dictionary as boto3 gives it, except that policy documents are JSON text.
"""
import base64
import datetime
import hashlib
import json
import urllib.parse
from xml.sax.saxutils import escape

import botocore.session

SESSION = botocore.session.get_session()
MODELS = {
    name: SESSION.get_service_model(name)
    for name in (
        "iam", "sts", "ec2", "account", "accessanalyzer", "organizations", "cloudtrail", "logs", "cloudwatch", "sns")}
PAGINATORS = SESSION.get_component("data_loader").load_service_model("iam", "paginators-1")["pagination"]


#: The service of what is not IAM's.
SERVICES = {
    "GetCallerIdentity": "sts", "DescribeRegions": "ec2", "GetContactInformation": "account",
    "GetAlternateContact": "account", "ListAnalyzers": "accessanalyzer", "ListFindings": "accessanalyzer",
    "DescribeOrganization": "organizations", "ListRoots": "organizations",
    "ListOrganizationalUnitsForParent": "organizations", "ListDelegatedAdministrators": "organizations",
    "DescribeResourcePolicy": "organizations", "DescribeTrails": "cloudtrail", "GetTrailStatus": "cloudtrail",
    "GetEventSelectors": "cloudtrail", "LookupEvents": "cloudtrail", "DescribeMetricFilters": "logs",
    "DescribeAlarms": "cloudwatch", "ListSubscriptionsByTopic": "sns"}


def service(api):
    return SERVICES.get(api, "iam")


def action(api):
    """Who may call it, as policies say it."""
    return MODELS[service(api)].signing_name + ":" + api


#: Those of services that speak JSON, whose answers the AWS CLI prints as they are.
JSON_APIS = {"DescribeTrails", "GetTrailStatus", "GetEventSelectors", "DescribeMetricFilters", "LookupEvents"}


def speaks_json(api):
    return "json" in MODELS[service(api)].metadata["protocol"]


def operation(api):
    return MODELS[service(api)].operation_model(api)


def digest(*parts):
    return hashlib.sha256("\0".join(map(str, parts)).encode()).digest()


def request_id(*parts):
    text = digest("request", *parts).hex()
    return "-".join((text[:8], text[8:12], "4" + text[13:16], "8" + text[17:20], text[20:32]))


def timestamp(value):
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def percent_encoded(text):
    """RFC 3986, as IAM encodes policy documents."""
    return urllib.parse.quote(text, safe="-_.~*")


def xml(api, answer, account, subject=""):
    """The answer as the Query API sends it."""
    model = operation(api)
    if speaks_json(api):
        return json.dumps(_plain(model.output_shape, answer, raw=True)) + "\n"
    if service(api) == "ec2":
        lines = [f'<{api}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">']
        lines.append(f"  <requestId>{request_id(account, api, subject, json.dumps(answer, default=str))}</requestId>")
        for key, member in model.output_shape.members.items():
            if key in answer:
                lines += _element(member.serialization["name"], member, answer[key], 1)
        return "\n".join(lines + [f"</{api}Response>", ""])
    namespace = MODELS[service(api)].metadata["xmlNamespace"]
    lines = [f'<{api}Response xmlns="{namespace}">']
    lines += _element(model.output_shape.serialization["resultWrapper"], model.output_shape, answer, 1)
    lines += _response_metadata(request_id(account, api, subject, json.dumps(answer, default=str)))
    return "\n".join(lines + [f"</{api}Response>", ""])


def error_xml(api, code, message, account, subject="", kind="Sender"):
    """An error as the service sends it; those that speak JSON name its code in a header, or beside the message."""
    if service(api) == "organizations":
        return json.dumps({"__type": code, "Message": message}) + "\n"
    if speaks_json(api):
        return json.dumps({"message": message}) + "\n"
    namespace = MODELS[service(api)].metadata["xmlNamespace"]
    return f"""<ErrorResponse xmlns="{namespace}">
  <Error>
    <Type>{kind}</Type>
    <Code>{code}</Code>
    <Message>{escape(message)}</Message>
  </Error>
  <RequestId>{request_id(account, api, subject, code)}</RequestId>
</ErrorResponse>
"""


def error_status(api, code):
    """The HTTP status of an error, which the model knows of an operation's own errors only."""
    if code.startswith("AccessDenied"):
        return 400 if service(api) == "organizations" else 403
    own = {
        shape.metadata.get("error", {}).get("code", shape.name): shape.metadata.get("error", {}).get("httpStatusCode", 400)
        for shape in operation(api).error_shapes}
    return own[code]


def _response_metadata(identifier):
    return ["  <ResponseMetadata>", f"    <RequestId>{identifier}</RequestId>", "  </ResponseMetadata>"]


def _element(name, shape, value, depth):
    indent = "  " * depth
    if shape.type_name == "structure":
        unknown = set(value) - set(shape.members)
        if unknown:
            raise ValueError(f"{shape.name} has no {', '.join(sorted(unknown))}")
        inner = []
        for key, member in shape.members.items():
            if value.get(key) is not None:
                inner += _element(member.serialization.get("name", key), member, value[key], depth + 1)
    elif shape.type_name == "list":
        member = shape.member
        inner = []
        for item in value:
            inner += _element(member.serialization.get("name", "member"), member, item, depth + 1)
    elif shape.type_name == "map":
        inner = []
        for key, item in sorted(value.items()):
            inner.append(f"{indent}  <entry>")
            inner += _element("key", shape.key, key, depth + 2)
            inner += _element("value", shape.value, item, depth + 2)
            inner.append(f"{indent}  </entry>")
    else:
        return [f"{indent}<{name}>{escape(_scalar(shape, value))}</{name}>"]
    return [f"{indent}<{name}>", *inner, f"{indent}</{name}>"] if inner else [f"{indent}<{name}/>"]


def _scalar(shape, value):
    match shape.type_name:
        case "timestamp":
            return timestamp(value)
        case "boolean":
            return "true" if value else "false"
        case "blob":
            return base64.b64encode(value).decode()
    return percent_encoded(value) if shape.name == "policyDocumentType" else str(value)


def cli_json(api, pages):
    """The answer as the AWS CLI prints it: all pages as one, documents as objects, times with +00:00."""
    if api in JSON_APIS:
        return json.dumps(pages[0], indent=4, ensure_ascii=False) + "\n"
    shape = operation(api).output_shape
    keys = PAGINATORS.get(api, {}).get("result_key")
    if keys is None:
        whole = pages[0]
    else:
        keys = keys if isinstance(keys, list) else [keys]
        whole = {key: [item for page in pages for item in page[key]] for key in keys}
    return json.dumps(_plain(shape, whole), indent=4, ensure_ascii=False) + "\n"


def _plain(shape, value, raw=False):
    """The value for JSON; `raw`: as the service sends it."""
    match shape.type_name:
        case "structure":
            return {key: _plain(member, value[key], raw) for key, member in shape.members.items() if key in value}
        case "list":
            return [_plain(shape.member, item, raw) for item in value]
        case "map":
            return {key: _plain(shape.value, item, raw) for key, item in value.items()}
        case "timestamp":
            if raw and shape.serialization.get("timestampFormat") != "iso8601":
                return value.timestamp()
            return timestamp(value) if raw else timestamp(value).replace("Z", "+00:00")
        case "blob":
            return base64.b64encode(value).decode()
    return json.loads(value) if shape.name == "policyDocumentType" else value

#!/usr/bin/env python3
"""What botocore makes of the same requests: signatures, endpoints, messages. Prints JSON; judgement.json keeps it.

    Tests/Fixtures/botocore/judge.py > Tests/Fixtures/botocore/judgement.json
"""
import datetime
import json
import sys

import botocore.auth
import botocore.session
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import Credentials

botocore.auth.get_current_datetime = lambda: datetime.datetime(2026, 1, 31, 12, 0, 0, tzinfo=datetime.timezone.utc)

KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "FwoGZXIvYXdzEBYaDE+/=token=="
FORM = [["Content-Type", "application/x-www-form-urlencoded; charset=utf-8"]]
JSON_1_1 = [["Content-Type", "application/x-amz-json-1.1"]]
REST = [["Content-Type", "application/json"]]
ARN = "arn%3Aaws%3Aaccess-analyzer%3Aus-east-1%3A123456789012%3Aanalyzer%2Fa"


def case(name, service, method, path="/", query=(), headers=(), body="", token=None, host="127.0.0.1:4711"):
    return dict(
        name=name, service=service, method=method, host=host, path=path, query=[list(pair) for pair in query],
        headers=list(headers), body=body, token=token)


CASES = [
    case("Query, long-term keys", "iam", "POST", headers=FORM, body="Action=ListUsers&Version=2010-05-08"),
    case("Query, a session", "iam", "POST", headers=FORM, body="Action=GetAccountSummary&Version=2010-05-08", token=TOKEN),
    case("JSON 1.1 with a target", "organizations", "POST", token=TOKEN,
         headers=JSON_1_1 + [["X-Amz-Target", "AWSOrganizationsV20161128.ListPolicies"]],
         body='{"Filter":"SERVICE_CONTROL_POLICY"}'),
    case("GET, sorted query", "access-analyzer", "GET", "/analyzer", [("maxResults", "100"), ("type", "ACCOUNT")], token=TOKEN),
    case("GET, a marker with + / =", "access-analyzer", "GET", "/analyzer",
         [("type", "ACCOUNT"), ("nextToken", "a+b/c=="), ("maxResults", "100")], token=TOKEN),
    case("GET, unsorted query", "access-analyzer", "GET", "/analyzer", [("type", "ACCOUNT"), ("maxResults", "100")]),
    case("GET, an empty value and others to encode", "access-analyzer", "GET", "/analyzer", [("empty", ""), ("a", "é ~*")]),
    case("GET, an ARN in the path", "access-analyzer", "GET", "/tags/" + ARN),
    case("REST POST", "account", "POST", "/getAlternateContact", headers=REST,
         body='{"AlternateContactType":"SECURITY"}', token=TOKEN),
    case("a digest of the body among the headers", "account", "POST", "/getContactInformation",
         headers=REST + [["X-Amz-Content-SHA256", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"]],
         body="{}"),
    case("a header with inner spaces", "iam", "POST", headers=FORM + [["X-Amz-Note", "a   b"]],
         body="Action=ListUsers&Version=2010-05-08"),
    case("a host without a port", "iam", "POST", headers=FORM, body="Action=ListUsers&Version=2010-05-08",
         host="iam.amazonaws.com"),
    case("an empty body", "iam", "POST", headers=FORM),
]


def signature(case):
    request = AWSRequest(
        method=case["method"], url="http://" + case["host"] + case["path"], data=case["body"],
        headers=dict(case["headers"]), params=[tuple(pair) for pair in case["query"]])
    signer = botocore.auth.SigV4Auth(Credentials(KEY, SECRET, case["token"]), case["service"], "us-east-1")
    signer.add_auth(request)
    return dict(case, authorization=request.headers["Authorization"])


REGIONS = [
    "us-east-1", "eu-west-1", "ap-southeast-5", "cn-north-1", "cn-northwest-1", "us-gov-east-1", "us-gov-west-1",
    "eusc-de-east-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "eu-isoe-west-1",
    "us-isof-south-1", "us-isof-east-1"]
# An operation of each service without parameters that have to be there.
SERVICES = {
    "iam": ("iam", "ListUsers"), "sts": ("sts", "GetCallerIdentity"), "organizations": ("organizations", "ListRoots"),
    "access-analyzer": ("accessanalyzer", "ListAnalyzers"), "account": ("account", "GetContactInformation"),
    "cloudtrail": ("cloudtrail", "DescribeTrails"), "logs": ("logs", "DescribeMetricFilters"),
    "cloudwatch": ("cloudwatch", "DescribeAlarms"), "sns": ("sns", "ListTopics"), "ec2": ("ec2", "DescribeRegions"),
    "sso": ("sso-admin", "ListInstances")}

CALLS = [
    ("iam", "ListUsers", dict(MaxItems="1000", Marker="a+b/c== *~é")),
    ("iam", "GetAccountAuthorizationDetails", dict(Filter=["User", "Role"])),
    ("iam", "ListMFADevices", dict(UserName="o'neil@example.com")),
    ("iam", "GetAccountSummary", {}),
    ("sts", "GetCallerIdentity", {}),
    ("sts", "AssumeRole", dict(
        RoleArn="arn:aws:iam::123456789012:role/audit", RoleSessionName="muster", ExternalId="a b/+", DurationSeconds="900")),
    ("organizations", "ListPolicies", dict(Filter="SERVICE_CONTROL_POLICY", MaxResults="20")),
    ("organizations", "DescribeOrganization", {}),
    ("cloudtrail", "DescribeTrails", dict(trailNameList=["a", "b"], includeShadowTrails="false")),
    ("cloudtrail", "LookupEvents", dict(
        LookupAttributes=["AttributeKey=EventName,AttributeValue=SetIAMAccessPreference"], MaxResults="50")),
    ("logs", "DescribeMetricFilters", dict(nextToken="a+/=")),
    ("sns", "ListSubscriptionsByTopic", dict(TopicArn="arn:aws:sns:eu-west-1:123456789012:alarms", NextToken="a+/=")),
    ("iam", "GenerateServiceLastAccessedDetails", dict(Arn="arn:aws:iam::123456789012:user/o'neil")),
    ("account", "GetAlternateContact", dict(AlternateContactType="SECURITY")),
    ("account", "GetContactInformation", {}),
    ("access-analyzer", "ListAnalyzers", dict(type="ACCOUNT", maxResults="100")),
    ("access-analyzer", "GetAnalyzer", dict(analyzerName="a b")),
    ("access-analyzer", "ListFindingsV2", dict(analyzerArn="arn:aws:access-analyzer:eu-west-1:1:analyzer/a", maxResults="7")),
    ("access-analyzer", "ListTagsForResource", dict(resourceArn="arn:aws:access-analyzer:eu-west-1:1:analyzer/a")),
    ("access-analyzer", "ListFindings", dict(
        analyzerArn="arn:aws:access-analyzer:eu-west-1:1:analyzer/a", filter='{"status":{"eq":["ACTIVE"]}}',
        maxResults="100")),
    ("ec2", "DescribeRegions", {}),
    ("sso", "ListInstances", {}),
]
session = botocore.session.Session()
session.set_credentials(KEY, SECRET, TOKEN)


def sent(service, operation, parameters, region):
    """The request as botocore's client would send it."""
    seen = []

    def catch(request, **_):
        seen.append(request)
        return AWSResponse(request.url, 400, {}, None)

    client = session.create_client(service, region_name=region, config=botocore.config.Config(retries={"total_max_attempts": 1}))
    client.meta.events.register("before-send", catch)
    method = botocore.xform_name(operation)
    shape = client.meta.service_model.operation_model(operation).input_shape
    typed = {}
    for name, value in parameters.items():
        kind = shape.members[name].type_name
        if kind == "list" and shape.members[name].member.type_name == "structure":
            value = [dict(field.split("=", 1) for field in item.split(",")) for item in value]
        read = {"integer": int, "boolean": lambda text: text == "true", "map": json.loads}
        typed[name] = read.get(kind, lambda text: text)(value)
    try:
        getattr(client, method)(**typed)
    except Exception:  # noqa: the answer is none; only the request counts
        pass
    return seen[0]


def text(value):
    return value.decode() if isinstance(value, bytes) else value or ""


def endpoint(service, region):
    name, operation = SERVICES[service]
    request = sent(name, operation, {}, region)
    scope = text(request.headers["Authorization"]).split("Credential=")[1].split(",")[0].split("/")
    host = request.url.split("/")[2]
    return dict(service=service, region=region, host=host, signing_region=scope[2], signing_name=scope[3])


def message(service, operation, parameters):
    request = sent(SERVICES[service][0], operation, parameters, "eu-west-1")
    url = request.url.split("/", 3)
    path, _, query = url[3].partition("?")
    return dict(
        service=service, operation=operation,
        parameters=[dict(name=k, text=None if isinstance(v, list) else v, list=v if isinstance(v, list) else None)
                    for k, v in parameters.items()],
        method=request.method, path="/" + path, query=query, target=text(request.headers.get("X-Amz-Target")),
        content_type=text(request.headers.get("Content-Type")), body=text(request.body))


json.dump(
    dict(
        key=KEY, secret=SECRET, signatures=[signature(case) for case in CASES],
        endpoints=[endpoint(service, region) for service in SERVICES for region in REGIONS],
        messages=[message(*call) for call in CALLS]),
    sys.stdout, indent=1, ensure_ascii=False)
print()

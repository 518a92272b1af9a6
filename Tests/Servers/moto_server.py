#!/usr/bin/env python3
"""moto as AWS, with its checks of signatures and permissions on, and a small account in it.

It prints its port, then as JSON whose credentials may be used: {"access_key_id", "secret", "role_arn", "account"}. The
key is that of the user `auditor`, who may assume the role `muster-audit`; what both may do is set by `POST /_policy` (a
policy document, which also forgets the credential report), at the start everything of these services that begins with Get,
List, Describe and Generate.
`GET /_calls` tells the calls so far as JSON ({"total", "counts", "order"}), `DELETE /_calls` forgets them. `POST /_fault`
takes rules: [{"match": "Action=ListUsers", "times": 2, "status": 503, "body": "…", "type": "text/xml"}]. `match` is
looked for in the body, `times` -1 is for ever.

The account manages an organization. With `--organization` it is a member of one: in a unit below the root, with a service
control policy attached to the unit. It may ask for the policies as a delegated administrator may.

Where moto answers unlike AWS, it is put right: the credential report, the pages of users, groups and details, names and
ids of policies, and the operations that it does not have: two of IAM's and its access advisor, all of Access Analyzer's, the primary
contact and CloudTrail's event history.
"""
import argparse
import collections
import datetime
import io
import json
import sys
import threading

from moto import settings
from moto.account import account_backends
from moto.cloudtrail import responses as cloudtrail_responses
from moto.cloudtrail.models import cloudtrail_backends
from moto.cloudwatch.models import cloudwatch_backends
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.responses import ActionResult
from moto.ec2 import ec2_backends
from moto.iam import access_control, models, responses
from moto.logs.models import logs_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.organizations import models as organization_models
from moto.organizations import responses as organization_responses
from moto.s3.models import s3_backends
from moto.sns.models import sns_backends
from werkzeug.datastructures import EnvironHeaders
from werkzeug.exceptions import HTTPException
from werkzeug.serving import WSGIRequestHandler, make_server

from aws_account import AWS_POLICIES, REPORT_HEADER

ACCOUNT = "123456789012"
MANAGEMENT = "210987654321"
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0, tzinfo=None)
READ_ONLY = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Resource": "*", "Action": ["iam:Generate*", "cloudtrail:Lookup*"] + [
        f"{service}:{verb}*"
        for service in (
            "iam", "account", "ec2", "access-analyzer", "organizations", "sso", "cloudtrail", "logs", "cloudwatch", "sns")
        for verb in ("Get", "List", "Describe")]}]}
NO_USERS = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*"}]}
STARS = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}


def ago(days):
    return NOW - datetime.timedelta(days=days)


# What moto answers unlike AWS


class Answers(responses.IamResponse):
    """Operations in the place of moto's own."""

    def get_credential_report(self):
        self.backend.get_credential_report()  # Refuses where none was generated.
        return ActionResult({"Content": report(self.backend).encode(), "ReportFormat": "text/csv", "GeneratedTime": NOW})

    def get_account_authorization_details(self):
        found = self.backend.get_account_authorization_details(self._get_param("Filter", []))
        lists = {
            "UserDetailList": found["users"], "GroupDetailList": found["groups"], "RoleDetailList": found["roles"],
            "Policies": [p for p in found["managed_policies"] if p.attachment_count or ACCOUNT in p.arn]}
        items = [(name, item) for name in lists for item in sorted(lists[name], key=lambda item: item.arn)]
        page = self.page("items", items)
        result = {name: [item for kind, item in page["items"] if kind == name] for name in lists}
        return ActionResult(result | {name: page[name] for name in page if name != "items"})

    def list_users(self):
        return ActionResult(self.page("Users", sorted(self.backend.users.values(), key=lambda user: user.name)))

    def list_groups(self):
        return ActionResult(self.page("Groups", sorted(self.backend.groups.values(), key=lambda group: group.name)))

    def list_organizations_features(self):
        return ActionResult({"OrganizationId": "o-exampleorg1", "EnabledFeatures": ["RootCredentialsManagement"]})

    def list_service_specific_credentials(self):
        return ActionResult({"ServiceSpecificCredentials": [], "IsTruncated": False})

    def generate_service_last_accessed_details(self):
        return ActionResult({"JobId": "job-" + self._get_param("Arn").replace(":", "_").replace("/", "-")})

    def get_service_last_accessed_details(self):
        services = [{
            "ServiceName": "Amazon Bedrock", "ServiceNamespace": "bedrock", "LastAuthenticated": ago(120),
            "LastAuthenticatedEntity": f"arn:aws:iam::{ACCOUNT}:user/user-000", "TotalAuthenticatedEntities": 1}]
        return ActionResult({
            "JobStatus": "COMPLETED", "JobType": "SERVICE_LEVEL", "JobCreationDate": NOW, "JobCompletionDate": NOW,
            "ServicesLastAccessed": services, "IsTruncated": False})

    def page(self, name, items):
        start = int(self._get_param("Marker", "page/0").rpartition("/")[2])
        end = start + int(self._get_param("MaxItems", 100))
        page = {name: items[start:end], "IsTruncated": end < len(items)}
        return page | {"Marker": f"page/{end}"} if end < len(items) else page


def lookup_events(response):
    """moto has no event history: somebody of finance was at the Billing console yesterday."""
    name = response._get_param("LookupAttributes")[0]["AttributeValue"]
    if name == "SetIAMAccessPreference":
        return json.dumps({"Events": []})
    role = f"arn:aws:sts::{ACCOUNT}:assumed-role/finance/ana"
    time = ago(1).strftime("%Y-%m-%dT%H:%M:%SZ")
    record = {
        "eventVersion": "1.08", "userIdentity": {"type": "AssumedRole", "arn": role, "accountId": ACCOUNT},
        "eventTime": time, "eventSource": name, "eventName": "GetBillsForBillingPeriod", "awsRegion": "us-east-1",
        "requestParameters": None, "responseElements": None, "eventID": "5f0c", "recipientAccountId": ACCOUNT}
    return json.dumps({"Events": [{"EventId": "5f0c", "CloudTrailEvent": json.dumps(record)}], "NextToken": "more"})


def describe_resource_policy(_):
    """In the place of what moto's Organizations does not have."""
    return ActionResult({"ResourcePolicy": {
        "ResourcePolicySummary": {
            "Id": "rp-12345678", "Arn": f"arn:aws:organizations::{ACCOUNT}:resourcepolicy/o-exampleorg1/rp-12345678"},
        "Content": json.dumps(STARS)}})


def put_right():
    cloudtrail_responses.CloudTrailResponse.lookup_events = lookup_events
    organization_responses.OrganizationsResponse.describe_resource_policy = describe_resource_policy
    for name, function in vars(Answers).items():
        if callable(function):
            setattr(responses.IamResponse, name, function)
    # moto lists those of all partitions.
    backend = ec2_backends[ACCOUNT]["us-east-1"]
    type(backend).regions = [r for r in backend.regions if r.name in ("eu-central-1", "eu-west-1", "us-east-1")]
    # CloudWatch's requests are signed for "monitoring"; its actions are called after the service.
    made = access_control.IAMRequestBase.__init__

    def named(request, *arguments, **keywords):
        made(request, *arguments, **keywords)
        request._action = request._action.replace("monitoring:", "cloudwatch:", 1)

    access_control.IAMRequestBase.__init__ = named
    models.ManagedPolicy.policy_name = property(lambda policy: policy.name)
    models.ManagedPolicy.policy_id = property(lambda policy: policy.id)


def report(backend):
    """As AWS writes it: moto knows neither the root user nor N/A."""
    def date(value):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    rows = [REPORT_HEADER, ",".join([
        "<root_account>", f"arn:aws:iam::{ACCOUNT}:root", date(ago(2_200)), "true", date(ago(300)), "not_supported",
        "not_supported", "true", *["false", "N/A", "N/A", "N/A", "N/A"] * 2, "false", "N/A", "false", "N/A"])]
    for user in sorted(backend.users.values(), key=lambda user: user.name):
        row = [user.name, user.arn, date(user.create_date)]
        if user.password:
            # The first one has never signed in.
            used = "no_information" if user.name == "user-000" else date(ago(3))
            row += ["true", used, date(max(user.create_date, ago(40))), "N/A"]
        else:
            row += ["false", "N/A", "N/A", "N/A"]
        row.append("true" if user.mfa_devices else "false")
        for key in (user.access_keys + [None, None])[:2]:
            if key:
                row += ["true" if key.status == "Active" else "false", date(key.create_date), "N/A", "N/A", "N/A"]
            else:
                row += ["false", "N/A", "N/A", "N/A", "N/A"]
        rows.append(",".join(row + ["false", "N/A", "false", "N/A"]))
    return "\n".join(rows)


def lacking(environment, body):
    """What AWS answers where moto has no operation, as status and JSON; None where it has one.

    Signature and permissions are checked as moto checks those of its own operations.
    """
    operations = {
        ("POST", "/getContactInformation"): ("GetContactInformation", {"ContactInformation": {
            "FullName": "Example Ltd", "AddressLine1": "1 Example Street", "City": "Dublin", "PostalCode": "D01 X2Y3",
            "CountryCode": "IE", "PhoneNumber": "+353 1 555 0100"}}),
        ("GET", "/analyzer"): ("ListAnalyzers", None), ("POST", "/finding"): ("ListFindings", {"findings": []})}
    path, query = environment["PATH_INFO"], environment.get("QUERY_STRING")
    found = operations.get((environment["REQUEST_METHOD"], path))
    if found is None:
        return None
    action, answer = found
    try:
        request = access_control.IAMRequest(
            account_id=ACCOUNT, method=environment["REQUEST_METHOD"], path=path + (f"?{query}" if query else ""),
            data={}, body=body, headers=EnvironHeaders(environment), action=action)
        request.check_signature()
        request.check_action_permitted("*")
    except HTTPException as refused:
        message = str(refused.description).partition("<Message>")[2].partition("</Message>")[0]
        return 403, {"__type": "AccessDeniedException", "message": message or str(refused.description)}
    region = request._region
    return 200, answer or {"analyzers": [{
        "arn": f"arn:aws:access-analyzer:{region}:{ACCOUNT}:analyzer/external", "name": "external",
        "type": "ACCOUNT", "status": "ACTIVE", "createdAt": "2025-01-01T00:00:00Z", "tags": {}}]}


# The account


def fill(users, roles):
    """A small account, and the auditor's credentials."""
    iam = models.iam_backends[ACCOUNT]["aws"]
    for name, actions in AWS_POLICIES.items():
        document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}
        policy = models.AWSManagedPolicy.from_data(name, ACCOUNT, "us-east-1", {
            "DefaultVersionId": "v1", "Path": "/", "Document": document, "CreateDate": "2015-02-06T18:40:00+00:00",
            "UpdateDate": "2015-02-06T18:40:00+00:00"})
        iam.aws_managed_policies.append(policy)
        iam.managed_policies[policy.arn] = policy
    own = iam.create_policy("", "/", json.dumps(STARS), "buckets", [])
    iam.create_policy("", "/", json.dumps(STARS), "unused", [])
    iam.create_group("administrators")
    iam.attach_group_policy("arn:aws:iam::aws:policy/AdministratorAccess", "administrators")
    iam.create_group("staff")
    iam.attach_group_policy(own.arn, "staff")
    for number in range(users):
        make_user(iam, number)
    auditor = iam.create_user("us-east-1", "auditor")
    key = auditor.create_access_key(prefix="AKIA")
    iam.put_user_policy("auditor", "assume", json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}))
    make_role(iam, "aws-support", {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "AWSSupportAccess")
    for number in range(roles):
        make_role(iam, f"service-{number:02d}", {"Service": "ec2.amazonaws.com"}, None)
    iam.create_instance_profile("service-00", "/", ["service-00"])
    audit = make_role(iam, "muster-audit", {"AWS": "*"}, None)
    # Of the organization's Identity Center, for whose instance every region has to be asked.
    make_role(
        iam, "AWSServiceRoleForSSO", {"Service": "sso.amazonaws.com"}, None, "/aws-service-role/sso.amazonaws.com/")
    iam.create_account_alias("example-of-moto")
    iam.update_account_password_policy(True, False, None, 14, 24, True, True, True, True)
    iam.account_summary._account_mfa_enabled = 1
    for kind in ("SECURITY", "BILLING", "OPERATIONS"):
        account_backends[ACCOUNT]["aws"].put_alternate_contact(
            kind, f"{kind.lower()}@example.com", f"{kind.title()} team", f"+353 1 555 01{len(kind):02d}", "Team")
    as_aws_names(iam)
    allow(READ_ONLY)
    return {
        "access_key_id": key.access_key_id, "secret": key.secret_access_key, "role_arn": audit.arn,
        "account": ACCOUNT}


def as_aws_names(iam):
    """Identifiers with AWS's prefixes, times in whole seconds."""
    kinds = {"AIDA": iam.users, "AGPA": iam.groups, "ANPA": iam.managed_policies, "AIPA": iam.instance_profiles}
    for prefix, entities in kinds.items():
        for entity in entities.values():
            entity.id = prefix + entity.id.upper()[-17:]
            entity.create_date = entity.create_date.replace(microsecond=0)
    for user in iam.users.values():
        for made in [*user.access_keys, *user.mfa_devices.values()]:
            made.__dict__.update({
                name: value.replace(microsecond=0) for name, value in vars(made).items()
                if name in ("create_date", "enable_date")})


def make_user(iam, number):
    name = f"user-{number:03d}"
    user = iam.create_user("us-east-1", name, "/staff/", [{"Key": "team", "Value": "web"}])
    user.create_date = ago(200 + number)
    iam.add_user_to_group("administrators" if number == 0 else "staff", name)
    if number % 2 == 0:
        iam.create_login_profile(name, "Correct-horse-battery-1!")
    if number % 4 == 0:
        device = iam.create_virtual_mfa_device(name, "/")
        iam.enable_mfa_device(name, device.serial_number, "123456", "654321")
    if number % 3 == 0:
        user.create_access_key(prefix="AKIA", status="Active" if number % 6 else "Inactive").create_date = ago(
            5 + number)


def make_role(iam, name, principal, aws, path="/"):
    trust = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}]}
    role = iam.create_role(name, json.dumps(trust), path, None, "", [], "3600")
    role.create_date = ago(400)
    if aws:
        iam.attach_role_policy(f"arn:aws:iam::aws:policy/{aws}", name)
    return role


def allow(policy):
    """Sets what the auditor may do, as user and as role; a credential report made before is forgotten."""
    iam = models.iam_backends[ACCOUNT]["aws"]
    iam.credential_report = None
    iam.put_user_policy("auditor", "audit", json.dumps(policy))
    iam.put_role_policy("muster-audit", "audit", json.dumps(policy))


def watch():
    """A trail of all regions whose log group has a filter, an alarm and a topic at root's use, in another region than the first."""
    region, bucket, group = "eu-west-1", "trail-of-moto", "trail"
    s3_backends[ACCOUNT]["aws"].create_bucket(bucket, region)
    arn = f"arn:aws:logs:{region}:{ACCOUNT}:log-group:{group}:*"
    logs = logs_backends[ACCOUNT][region]
    logs.create_log_group(group, {})
    cloudtrail = cloudtrail_backends[ACCOUNT][region]
    cloudtrail.create_trail(
        "everything", bucket, None, None, True, True, True, False, arn, f"arn:aws:iam::{ACCOUNT}:role/muster-audit",
        None, [])
    cloudtrail.put_event_selectors("everything", [{"ReadWriteType": "All", "IncludeManagementEvents": True}], [])
    cloudtrail.start_logging("everything")
    logs.put_metric_filter(
        "root", '{$.eventType != "AwsServiceEvent" && ($.userIdentity.type = Root) && $.userIdentity.invokedBy NOT EXISTS}',
        group, [{"metricName": "RootUse", "metricNamespace": "Trail", "metricValue": "1"}])
    topic = sns_backends[ACCOUNT][region].create_topic("alarms")
    sns_backends[ACCOUNT][region].subscribe(topic.arn, "security@example.org", "email")
    cloudwatch_backends[ACCOUNT][region].put_metric_alarm(
        name="root-use", namespace="Trail", metric_name="RootUse", comparison_operator="GreaterThanOrEqualToThreshold",
        evaluation_periods=1, period=300, threshold=1.0, statistic="Sum", description="", dimensions=[],
        alarm_actions=[topic.arn], actions_enabled=True)
def manage():
    """An organization of the account's own, with a unit in it."""
    backend = organization_models.organizations_backends[ACCOUNT]["aws"]
    backend.create_organization(region="us-east-1")
    backend.create_organizational_unit(ParentId=backend.ou[0].id, Name="workloads")


def organize():
    """An organization with the account in a unit; moto itself tells only the management account about it."""
    backend = organization_models.organizations_backends[MANAGEMENT]["aws"]
    organization_responses.OrganizationsResponse.organizations_backend = property(lambda response: backend)
    backend.create_organization(region="us-east-1")
    unit = backend.create_organizational_unit(ParentId=backend.ou[0].id, Name="workloads")["OrganizationalUnit"]
    backend.create_account(AccountName="member", Email="member@example.org")
    member = backend.accounts[-1]
    member.id, member.parent_id = ACCOUNT, unit["Id"]
    policy = backend.create_policy(
        Name="no-users", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(NO_USERS))
    backend.attach_policy(PolicyId=policy["Policy"]["PolicySummary"]["Id"], TargetId=unit["Id"])


# The server


class Quiet(WSGIRequestHandler):
    def log_request(self, *arguments):
        pass


class Application:
    """moto's application behind the counter of calls and the rules for faults."""

    def __init__(self, application):
        self.application = application
        self.calls = []
        self.rules = []
        self.lock = threading.Lock()

    def __call__(self, environment, start):
        body = environment["wsgi.input"].read(int(environment.get("CONTENT_LENGTH") or 0))
        environment["wsgi.input"] = io.BytesIO(body)

        def answer(status, data, kind="application/json"):
            start(f"{status} -", [("Content-Type", kind), ("Content-Length", str(len(data)))])
            return [data]

        path = environment["PATH_INFO"]
        if path in ("/_calls", "/_fault", "/_policy"):
            return answer(200, json.dumps(self.command(path, environment["REQUEST_METHOD"], body)).encode())
        text = body.decode("latin-1")
        action = text.partition("Action=")[2].partition("&")[0] or environment.get("HTTP_X_AMZ_TARGET") or path
        with self.lock:
            self.calls.append(action)
            rule = next((r for r in self.rules if r["match"] in text and r.get("times", -1) != 0), None)
            if rule:
                rule["times"] = rule.get("times", -1) - 1
        if rule:
            return answer(rule["status"], rule.get("body", "").encode(), rule.get("type", "text/xml"))
        found = lacking(environment, body)
        if found:
            return answer(found[0], json.dumps(found[1]).encode())
        if "HTTP_X_AMZ_TARGET" not in environment:
            return self.application(environment, start)

        def start_json(status, headers, *rest):
            # moto calls the answers of some JSON services web pages.
            others = [header for header in headers if header[0].lower() != "content-type"]
            return start(status, [("Content-Type", "application/x-amz-json-1.1"), *others], *rest)

        return self.application(environment, start_json)

    def command(self, path, method, body):
        with self.lock:
            if path == "/_policy":
                allow(json.loads(body))
            elif path == "/_fault":
                self.rules = json.loads(body or b"[]")
            elif method == "DELETE":
                self.calls.clear()
            else:
                return {
                    "total": len(self.calls), "counts": collections.Counter(self.calls), "order": list(self.calls)}
            return {}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--users", type=int, default=12)
    parser.add_argument("--roles", type=int, default=3)
    parser.add_argument("--organization", action="store_true")
    options = parser.parse_args()
    put_right()
    auditor = fill(options.users, options.roles)
    watch()
    (organize if options.organization else manage)()
    settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
    ActionAuthenticatorMixin.request_count = 0
    application = Application(DomainDispatcherApplication(create_backend_app))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=Quiet)
    sys.stdout.write(f"{server.port}\n{json.dumps(auditor)}\n")
    sys.stdout.flush()
    server.serve_forever(poll_interval=0.05)


if __name__ == "__main__":
    main()

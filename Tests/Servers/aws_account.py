"""An AWS account made from a seed, and what IAM answers about it; used by aws_server.py."""
import base64
import datetime
import functools
import json
import random
import urllib.parse
from xml.sax.saxutils import escape

#: The regions that an account has from the start, then some that it has to ask for.
ALL_REGIONS = [
    "us-east-1", "us-east-2", "us-west-1", "us-west-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
    "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1",
    "eu-west-2", "eu-west-3", "sa-east-1", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-3", "ap-southeast-4",
    "ca-west-1", "eu-central-2", "eu-south-1", "eu-south-2", "il-central-1", "me-central-1", "me-south-1"]
TEAMS = ["platform", "payments", "search", "web", "data", "mobile", "risk", "finance", "logistics", "support"]
REGIONS = ["eu-central-1", "us-east-1", "eu-west-1", "ap-southeast-2"]
SERVICES = {
    "s3": ["GetObject", "PutObject", "ListBucket"], "sqs": ["SendMessage", "ReceiveMessage", "DeleteMessage"],
    "dynamodb": ["GetItem", "PutItem", "Query"], "logs": ["CreateLogStream", "PutLogEvents"],
    "kms": ["Decrypt", "GenerateDataKey"], "sns": ["Publish"], "ec2": ["DescribeInstances", "StartInstances"]}
AWS_POLICIES = {
    "AdministratorAccess": ["*"], "SecurityAudit": ["iam:Get*", "iam:List*", "s3:GetBucket*"],
    "AWSSupportAccess": ["support:*"]}
REPORT_HEADER = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
    "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
    "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
    "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
    "cert_1_last_rotated,cert_2_active,cert_2_last_rotated")


class Refused(Exception):
    """An error as IAM answers it."""

    def __init__(self, status, code, message):
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def xml(value):
    """The inside of an element: a list has members, a dictionary has elements."""
    if isinstance(value, dict):
        return "".join(f"<{key}>{xml(item)}</{key}>" for key, item in value.items() if item is not None)
    if isinstance(value, list):
        return "".join(f"<member>{xml(item)}</member>" for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Entries):
        return "".join(f"<entry><key>{key}</key><value>{item}</value></entry>" for key, item in value.items)
    return escape(str(value))


class Entries:
    """A map as the Query protocol writes it."""

    def __init__(self, values):
        self.items = sorted(values.items())


class Account:
    """Users, groups, roles and policies; each operation of IAM's that an audit reads is a method of its name."""

    def __init__(self, users, seed=1, account="123412341234", largest_page=1000, regions=17, management=None, identity_center=None):
        self.id = account
        self.management = management or account
        #: The region of the organization's Identity Center; empty: switched on once and deleted; none: never.
        self.identity_center = identity_center
        self.regions = ALL_REGIONS[:regions]
        self.arn = f"arn:aws:iam::{account}:"
        self.now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0, tzinfo=None)
        self.random = random.Random(f"{seed} {users}")
        self.largest_page = largest_page
        self.policies = [self.policy(n) for n in range(max(3, users // 2))]
        self.groups = [self.group(n) for n in range(max(2, users // 20))]
        self.users = [self.user(n) for n in range(users)]
        self.by_name = {user["name"]: user for user in self.users}
        self.roles = [self.role(n) for n in range(max(4, users))]
        if identity_center is not None:
            self.roles.append(self.role(len(self.roles)) | {
                "name": "AWSServiceRoleForSSO", "path": "/aws-service-role/sso.amazonaws.com/", "policies": [],
                "inline": None, "profile": False,
                "arn": f"{self.arn}role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO"})
        self.count_attachments()
        #: How often each list of last uses was asked for.
        self.jobs = {}

    # The account

    def time(self, days):
        return (self.now - datetime.timedelta(seconds=int(days * 86_400))).strftime("%Y-%m-%dT%H:%M:%SZ")

    def chance(self, share):
        return self.random.random() < share

    def document(self, number):
        statements = []
        for position in range(self.random.randint(1, 4)):
            service = self.random.choice(list(SERVICES))
            team = self.random.choice(TEAMS)
            statements.append({
                "Sid": f"{team.title()}{position}", "Effect": "Allow",
                "Action": [f"{service}:{action}" for action in SERVICES[service]],
                "Resource": f"arn:aws:{service}:{self.random.choice(REGIONS)}:{self.id}:{team}-{number}/*"})
        return urllib.parse.quote(json.dumps({"Version": "2012-10-17", "Statement": statements}), safe="")

    def policy(self, number):
        name = f"{TEAMS[number % len(TEAMS)]}-policy-{number:04d}"
        return {
            "name": name, "arn": f"{self.arn}policy/{name}", "id": f"ANPA{number:017d}",
            "created": self.time(self.random.uniform(100, 900)), "document": self.document(number)}

    def attached(self, policies):
        return [{"PolicyName": arn.rsplit("/", 1)[1], "PolicyArn": arn} for arn in policies]

    def group(self, number):
        name = "administrators" if number == 0 else f"{TEAMS[number % len(TEAMS)]}-{number:03d}"
        own = self.policies[number % len(self.policies)]["arn"]
        return {
            "name": name, "arn": f"{self.arn}group/{name}", "id": f"AGPA{number:017d}", "created": self.time(1_000),
            "policies": ["arn:aws:iam::aws:policy/AdministratorAccess"] if number == 0 else [own]}

    def user(self, number):
        name = f"{self.random.choice(['ana', 'bo', 'carla', 'dee', 'eva', 'finn', 'gus', 'ida'])}.{number:04d}"
        created = self.random.uniform(120, 1_500)
        password = self.chance(0.7)
        device = None
        if password and self.chance(0.9):
            device = f"GAHT{number:08d}" if self.chance(0.2) else f"{self.arn}mfa/{name}"
        keys = []
        for position in range(self.random.choices([0, 1, 2], [60, 33, 7])[0]):
            used = self.random.uniform(0.1, 70) if self.chance(0.85) else None
            keys.append({
                "id": f"AKIAEXAMPLE{number:06d}{'ABC'[position]}XX", "active": self.chance(0.9),
                "created": self.time(self.random.uniform(1, min(created, 120))),
                "used": used and self.time(used), "region": self.random.choice(REGIONS),
                "service": self.random.choice(list(SERVICES))})
        return {
            "name": name, "arn": f"{self.arn}user/people/{name}", "id": f"AIDA{number:017d}",
            "created": self.time(created), "password": password,
            "password_used": self.time(self.random.uniform(0, 60)) if self.chance(0.95) else None,
            "password_changed": self.time(self.random.uniform(0, min(created, 80))), "device": device,
            "device_since": self.time(created - 1), "keys": keys,
            "groups": sorted({self.groups[i]["name"] for i in (
                1 + number % (len(self.groups) - 1), 0 if number < 2 else 1 + number * 7 % (len(self.groups) - 1))}),
            "policies": [self.random.choice(self.policies)["arn"]] if self.chance(0.1) else [],
            "inline": self.document(number) if self.chance(0.05) else None,
            "team": TEAMS[number % len(TEAMS)], "ssh": self.chance(0.04), "certificate": self.chance(0.02),
            "git": self.chance(0.04)}

    def role(self, number):
        fixed = {0: ("aws-support", "AWSSupportAccess"), 1: ("security-audit", "SecurityAudit")}
        name, aws = fixed.get(number, (f"service-{number:04d}", None))
        principal = {"AWS": f"{self.arn}root"} if aws else {"Service": "ec2.amazonaws.com"}
        trust = {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}]}
        own = self.policies[number % len(self.policies)]["arn"]
        return {
            "name": name, "arn": f"{self.arn}role/{name}", "id": f"AROA{number:017d}",
            "created": self.time(self.random.uniform(60, 900)), "used": self.time(self.random.uniform(0, 110)),
            "trust": urllib.parse.quote(json.dumps(trust), safe=""), "profile": number % 5 == 4,
            "policies": [f"arn:aws:iam::aws:policy/{aws}" if aws else own],
            "inline": self.document(number) if self.chance(0.3) else None}

    def count_attachments(self):
        self.attachments = {}
        for principal in self.users + self.groups + self.roles:
            for arn in principal["policies"]:
                self.attachments.setdefault(arn, []).append(principal)

    # Pages

    def page(self, name, items, parameters, make=lambda item: item):
        """One page of a listing. Its marker has the characters that a form has to encode."""
        start = 0
        if "Marker" in parameters:
            try:
                start = int(parameters["Marker"].removeprefix("page/").removesuffix("+=="))
            except ValueError:
                raise Refused(400, "ValidationError", "Invalid Marker.") from None
        asked = int(parameters.get("MaxItems", 100))
        if not 1 <= asked <= 1000:
            raise Refused(400, "ValidationError", "MaxItems has to be between 1 and 1000.")
        end = start + min(asked, self.largest_page)
        answer = {name: [make(item) for item in items[start:end]], "IsTruncated": end < len(items)}
        if end < len(items):
            answer["Marker"] = f"page/{end}+=="
        return answer

    def named_user(self, parameters):
        name = parameters.get("UserName")
        if name not in self.by_name:
            raise Refused(404, "NoSuchEntity", f"The user with name {name} cannot be found.")
        return self.by_name[name]

    # What IAM answers

    def answer(self, action, parameters):
        """The result's elements, or Refused."""
        operation = getattr(self, action, None) if action[:1].isupper() else None
        if operation is None:
            raise Refused(400, "InvalidAction", f"Could not find operation {action} for version 2010-05-08")
        return operation(parameters)

    def DescribeTrails(self, parameters):
        return {"trailList": []}

    def LookupEvents(self, parameters):
        """Nobody has been at the Billing console."""
        return {"Events": []}

    def GenerateServiceLastAccessedDetails(self, parameters):
        return {"JobId": f"job-{parameters['Arn']}"}

    def GetServiceLastAccessedDetails(self, parameters):
        """The list is there when it is asked for a second time; everybody has used Bedrock, and a long time ago."""
        job = parameters["JobId"]
        self.jobs[job] = self.jobs.get(job, 0) + 1
        if self.jobs[job] < 2:
            return {"JobStatus": "IN_PROGRESS", "JobCreationDate": "2026-01-01T00:00:00Z", "ServicesLastAccessed": []}
        service = {
            "ServiceName": "Amazon Bedrock", "ServiceNamespace": "bedrock", "LastAuthenticated": "2024-01-01T00:00:00Z",
            "LastAuthenticatedEntity": job.removeprefix("job-"), "TotalAuthenticatedEntities": 1}
        return {
            "JobStatus": "COMPLETED", "JobCreationDate": "2026-01-01T00:00:00Z", "ServicesLastAccessed": [service],
            "IsTruncated": False}

    def GetAccountAuthorizationDetails(self, parameters):
        page = self.page("items", self.details, parameters)
        lists = {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": []}
        for kind, item in page.pop("items"):
            lists[kind].append(item)
        return lists | page

    @functools.cached_property
    def details(self):
        items = []
        for user in self.users:
            inline = [{"PolicyName": "own", "PolicyDocument": user["inline"]}] if user["inline"] else None
            items.append(("UserDetailList", {
                "Path": "/people/", "UserName": user["name"], "UserId": user["id"], "Arn": user["arn"],
                "CreateDate": user["created"], "UserPolicyList": inline, "GroupList": user["groups"],
                "AttachedManagedPolicies": self.attached(user["policies"]),
                "Tags": [{"Key": "team", "Value": user["team"]}]}))
        for group in self.groups:
            items.append(("GroupDetailList", {
                "Path": "/", "GroupName": group["name"], "GroupId": group["id"], "Arn": group["arn"],
                "CreateDate": group["created"], "GroupPolicyList": [],
                "AttachedManagedPolicies": self.attached(group["policies"])}))
        for role in self.roles:
            inline = [{"PolicyName": "own", "PolicyDocument": role["inline"]}] if role["inline"] else []
            items.append(("RoleDetailList", self.listed_role(role) | {
                "InstanceProfileList": [self.profile(role)] if role["profile"] else [], "RolePolicyList": inline,
                "AttachedManagedPolicies": self.attached(role["policies"]), "Tags": [],
                "RoleLastUsed": {"LastUsedDate": role["used"], "Region": "us-east-1"}}))
        for number, (name, actions) in enumerate(AWS_POLICIES.items()):
            document = {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Action": actions, "Resource": "*"}]}
            items.append(("Policies", self.managed({
                "name": name, "arn": f"arn:aws:iam::aws:policy/{name}", "id": f"ANPAAWS{number:014d}",
                "created": self.time(3_000), "document": urllib.parse.quote(json.dumps(document), safe="")}, True)))
        return items + [("Policies", self.managed(policy, True)) for policy in self.policies]

    def managed(self, policy, versions=False):
        item = {
            "PolicyName": policy["name"], "PolicyId": policy["id"], "Arn": policy["arn"], "Path": "/",
            "DefaultVersionId": "v1", "AttachmentCount": len(self.attachments.get(policy["arn"], [])),
            "PermissionsBoundaryUsageCount": 0, "IsAttachable": True, "CreateDate": policy["created"],
            "UpdateDate": policy["created"]}
        if versions:
            item["PolicyVersionList"] = [{
                "Document": policy["document"], "VersionId": "v1", "IsDefaultVersion": True,
                "CreateDate": policy["created"]}]
        return item

    def listed_role(self, role):
        return {
            "Path": role.get("path", "/"), "RoleName": role["name"], "RoleId": role["id"], "Arn": role["arn"],
            "CreateDate": role["created"], "AssumeRolePolicyDocument": role["trust"]}

    def profile(self, role):
        return {
            "Path": "/", "InstanceProfileName": role["name"], "InstanceProfileId": role["id"].replace("AROA", "AIPA"),
            "Arn": f"{self.arn}instance-profile/{role['name']}", "CreateDate": role["created"],
            "Roles": [self.listed_role(role)]}

    def listed_user(self, user):
        return {
            "Path": "/people/", "UserName": user["name"], "UserId": user["id"], "Arn": user["arn"],
            "CreateDate": user["created"], "PasswordLastUsed": user["password_used"] if user["password"] else None}

    def GetAccountSummary(self, parameters):
        devices = sum(1 for user in self.users if user["device"])
        return {"SummaryMap": Entries({
            "Users": len(self.users), "Groups": len(self.groups), "Roles": len(self.roles),
            "Policies": len(self.policies), "InstanceProfiles": sum(role["profile"] for role in self.roles),
            "ServerCertificates": 0, "UsersQuota": 5_000, "GroupsQuota": 300, "RolesQuota": 1_000,
            "PoliciesQuota": 1_500, "AccountMFAEnabled": 1, "AccountPasswordPresent": 1,
            "AccountAccessKeysPresent": 0, "AccountSigningCertificatesPresent": 0, "Providers": 1,
            "MFADevicesInUse": devices, "MFADevices": devices, "GlobalEndpointTokenVersion": 1})}

    def report(self):
        rows = [REPORT_HEADER, ",".join([
            "<root_account>", f"{self.arn}root", self.time(2_200), "true", self.time(300), "not_supported",
            "not_supported", "true", *["false", "N/A", "N/A", "N/A", "N/A"] * 2, "false", "N/A", "false", "N/A"])]
        for user in self.users:
            row = [user["name"], user["arn"], user["created"]]
            if user["password"]:
                row += ["true", user["password_used"] or "no_information", user["password_changed"], "N/A"]
            else:
                row += ["false", "N/A", "N/A", "N/A"]
            row.append("true" if user["device"] else "false")
            for position in range(2):
                key = user["keys"][position] if position < len(user["keys"]) else None
                if key:
                    used = [key["used"], key["region"], key["service"]] if key["used"] else ["N/A"] * 3
                    row += ["true" if key["active"] else "false", key["created"], *used]
                else:
                    row += ["false", "N/A", "N/A", "N/A", "N/A"]
            row += ["true" if user["certificate"] else "false", user["created"] if user["certificate"] else "N/A"]
            rows.append(",".join(row + ["false", "N/A"]))
        return base64.b64encode("\n".join(rows).encode()).decode()

    def GetAccountPasswordPolicy(self, parameters):
        return {"PasswordPolicy": {
            "MinimumPasswordLength": 14, "RequireSymbols": True, "RequireNumbers": True,
            "RequireUppercaseCharacters": True, "RequireLowercaseCharacters": True,
            "AllowUsersToChangePassword": True, "ExpirePasswords": False, "PasswordReusePrevention": 24}}

    def ListAccountAliases(self, parameters):
        return {"AccountAliases": ["example-of-a-server"], "IsTruncated": False}

    def ListOrganizationsFeatures(self, parameters):
        return {"OrganizationId": "o-exampleorg1", "EnabledFeatures": ["RootCredentialsManagement", "RootSessions"]}

    def ListUsers(self, parameters):
        return self.page("Users", self.users, parameters, self.listed_user)

    def ListGroups(self, parameters):
        return self.page("Groups", self.groups, parameters, lambda group: {
            "Path": "/", "GroupName": group["name"], "GroupId": group["id"], "Arn": group["arn"],
            "CreateDate": group["created"]})

    def ListRoles(self, parameters):
        return self.page("Roles", self.roles, parameters, self.listed_role)

    def ListPolicies(self, parameters):
        if parameters.get("Scope") != "Local":
            raise Refused(400, "ValidationError", "This server lists local policies only.")
        return self.page("Policies", self.policies, parameters, self.managed)

    def ListInstanceProfiles(self, parameters):
        return self.page(
            "InstanceProfiles", [role for role in self.roles if role["profile"]], parameters, self.profile)

    def ListEntitiesForPolicy(self, parameters):
        principals = self.attachments.get(parameters.get("PolicyArn"), [])
        of = {
            kind: [p for p in principals if f":{kind.lower()}/" in p["arn"]] for kind in ("Group", "User", "Role")}
        return {
            f"Policy{kind}s": [{f"{kind}Name": p["name"], f"{kind}Id": p["id"]} for p in members]
            for kind, members in of.items()} | {"IsTruncated": False}

    def ListVirtualMFADevices(self, parameters):
        devices = [user for user in self.users if user["device"] and user["device"].startswith("arn:")]
        return self.page("VirtualMFADevices", devices, parameters, lambda user: {
            "SerialNumber": user["device"], "User": self.listed_user(user), "EnableDate": user["device_since"]})

    def ListMFADevices(self, parameters):
        user = self.named_user(parameters)
        devices = [{
            "UserName": user["name"], "SerialNumber": user["device"], "EnableDate": user["device_since"]}]
        return {"MFADevices": devices if user["device"] else [], "IsTruncated": False}

    def ListAccessKeys(self, parameters):
        user = self.named_user(parameters)
        return {"AccessKeyMetadata": [{
            "UserName": user["name"], "AccessKeyId": key["id"], "Status": "Active" if key["active"] else "Inactive",
            "CreateDate": key["created"]} for key in user["keys"]], "IsTruncated": False}

    def GetAccessKeyLastUsed(self, parameters):
        for user in self.users:
            for key in user["keys"]:
                if key["id"] == parameters.get("AccessKeyId"):
                    used = {"ServiceName": "N/A", "Region": "N/A"}
                    if key["used"]:
                        used = {
                            "LastUsedDate": key["used"], "ServiceName": key["service"], "Region": key["region"]}
                    return {"UserName": user["name"], "AccessKeyLastUsed": used}
        raise Refused(403, "AccessDenied", "The Access Key does not belong to this account.")

    def GetLoginProfile(self, parameters):
        user = self.named_user(parameters)
        if not user["password"]:
            raise Refused(404, "NoSuchEntity", f"Login Profile for User {user['name']} cannot be found.")
        return {"LoginProfile": {
            "UserName": user["name"], "CreateDate": user["created"], "PasswordResetRequired": False}}

    def ListSSHPublicKeys(self, parameters):
        user = self.named_user(parameters)
        return {"SSHPublicKeys": [{
            "UserName": user["name"], "SSHPublicKeyId": "APKA" + user["id"][4:], "Status": "Active",
            "UploadDate": user["created"]}] if user["ssh"] else [], "IsTruncated": False}

    def ListSigningCertificates(self, parameters):
        user = self.named_user(parameters)
        return {"Certificates": [{
            "UserName": user["name"], "CertificateId": f"CERT{user['id'][4:]}", "CertificateBody": "-",
            "Status": "Active", "UploadDate": user["created"]}] if user["certificate"] else [], "IsTruncated": False}

    def ListServiceSpecificCredentials(self, parameters):
        users = self.users if parameters.get("AllUsers") == "true" else [self.named_user(parameters)]
        return self.page(
            "ServiceSpecificCredentials", [user for user in users if user["git"]], parameters, lambda user: {
                "UserName": user["name"], "Status": "Active", "ServiceUserName": f"{user['name']}-at-{self.id}",
                "CreateDate": user["created"], "ServiceSpecificCredentialId": "ACCA" + user["id"][4:],
                "ServiceName": "codecommit.amazonaws.com"})

    def ListServerCertificates(self, parameters):
        return {"ServerCertificateMetadataList": [], "IsTruncated": False}

    def ListSAMLProviders(self, parameters):
        if self.identity_center is not None:
            return {"SAMLProviderList": []}
        return {"SAMLProviderList": [{
            "Arn": f"{self.arn}saml-provider/directory", "ValidUntil": self.time(-900),
            "CreateDate": self.time(900)}]}

    def ListOpenIDConnectProviders(self, parameters):
        return {"OpenIDConnectProviderList": []}

    # What EC2, Account Management and Access Analyzer answer

    def DescribeRegions(self, parameters):
        return {"regionInfo": [{
            "regionName": name, "regionEndpoint": f"ec2.{name}.amazonaws.com",
            "optInStatus": "opt-in-not-required" if name in ALL_REGIONS[:17] else "opted-in"} for name in self.regions]}

    def GetContactInformation(self, parameters):
        return {"ContactInformation": {
            "FullName": "Example Ltd", "AddressLine1": "1 Example Street", "City": "Dublin", "PostalCode": "D01 X2Y3",
            "CountryCode": "IE", "PhoneNumber": "+353 1 555 0100"}}

    def GetAlternateContact(self, parameters):
        kind = parameters.get("AlternateContactType")
        return {"AlternateContact": {
            "AlternateContactType": kind, "Name": f"{kind.title()} team", "Title": "Team",
            "EmailAddress": f"{kind.lower()}@example.com", "PhoneNumber": f"+353 1 555 01{len(kind):02d}"}}

    def ListAnalyzers(self, parameters):
        region = parameters["region"]
        if region == "ap-northeast-3":
            return {"analyzers": []}
        return {"analyzers": [{
            "arn": f"arn:aws:access-analyzer:{region}:{self.id}:analyzer/external", "name": "external",
            "type": "ACCOUNT", "status": "ACTIVE", "createdAt": self.time(400), "tags": {"team": "risk"}}]}

    def ListFindings(self, parameters):
        """Two pages in one region, none in the others."""
        if parameters["filter"] != {"status": {"eq": ["ACTIVE"]}}:
            raise Refused(400, "ValidationException", "This server lists active findings only.")
        if parameters["region"] != "us-east-1":
            return {"findings": []}
        second = parameters.get("nextToken") == "page/2+=="
        finding = {
            "id": f"00000000-0000-4000-8000-00000000000{2 if second else 1}", "status": "ACTIVE",
            "resource": f"arn:aws:s3:::example-{'b' if second else 'a'}", "resourceType": "AWS::S3::Bucket",
            "resourceOwnerAccount": self.id, "isPublic": second, "principal": {"AWS": "*"},
            "action": ["s3:GetObject"], "condition": {}, "createdAt": self.time(9), "updatedAt": self.time(2),
            "analyzedAt": self.time(1)}
        return {"findings": [finding]} | ({} if second else {"nextToken": "page/2+=="})

    # What Identity Center answers

    def ListInstances(self, parameters):
        if parameters["region"] != self.identity_center:
            return {"Instances": []}
        return {"Instances": [{
            "InstanceArn": "arn:aws:sso:::instance/ssoins-0123456789abcdef", "IdentityStoreId": "d-0123456789",
            "OwnerAccountId": self.management, "CreatedDate": 1_700_000_000.123, "Status": "ACTIVE"}]}

    # What Organizations answers

    def DescribeOrganization(self, parameters):
        arn = f"arn:aws:organizations::{self.management}:organization/o-exampleorg1"
        return {"Organization": {
            "Id": "o-exampleorg1", "Arn": arn, "FeatureSet": "ALL", "MasterAccountId": self.management,
            "MasterAccountArn": arn.replace(":organization/", ":account/") + f"/{self.management}",
            "MasterAccountEmail": "root@example.com"}}

    def managing(self, operation):
        if self.management != self.id:
            raise Refused(
                400, "AccessDeniedException", "You don't have permissions to access this resource. "
                f"({operation} is for the management account and delegated administrators.)")
        return f"arn:aws:organizations::{self.id}:"

    def ListRoots(self, parameters):
        arn = self.managing("ListRoots")
        return {"Roots": [{
            "Id": "r-ab12", "Arn": f"{arn}root/o-exampleorg1/r-ab12", "Name": "Root",
            "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}]}

    def ListOrganizationalUnitsForParent(self, parameters):
        arn = self.managing("ListOrganizationalUnitsForParent")
        names = {"r-ab12": ["Security", "Workloads"], "ou-ab12-00000002": ["Production"]}
        ids = {"Security": 1, "Workloads": 2, "Production": 3}
        units = names.get(parameters["ParentId"], [])
        return {"OrganizationalUnits": [{
            "Id": f"ou-ab12-0000000{ids[name]}",
            "Arn": f"{arn}ou/o-exampleorg1/ou-ab12-{name.lower()}", "Name": name} for name in units]}

    def ListDelegatedAdministrators(self, parameters):
        arn = self.managing("ListDelegatedAdministrators")
        return {"DelegatedAdministrators": [{
            "Id": "432143214321", "Arn": f"{arn}account/o-exampleorg1/432143214321", "Email": "security@example.com",
            "Name": "security", "Status": "ACTIVE", "JoinedMethod": "CREATED", "JoinedTimestamp": 1_700_000_000.5,
            "DelegationEnabledDate": 1_710_000_000.25}]}

    def DescribeResourcePolicy(self, parameters):
        arn = self.managing("DescribeResourcePolicy")
        return {"ResourcePolicy": {
            "ResourcePolicySummary": {"Id": "rp-12345678", "Arn": f"{arn}resourcepolicy/o-exampleorg1/rp-12345678"},
            "Content": json.dumps({"Version": "2012-10-17", "Statement": []})}}

    # What STS answers

    def GetCallerIdentity(self, parameters):
        return {
            "Arn": f"arn:aws:sts::{self.id}:assumed-role/auditor/nightly", "UserId": "AROAEXAMPLEAUDITOR000:nightly",
            "Account": self.id}

    def AssumeRole(self, parameters):
        until = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(
            seconds=int(parameters.get("DurationSeconds", 3600)))
        arn = parameters["RoleArn"].replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")
        session = parameters["RoleSessionName"]
        return {
            "Credentials": {
                "AccessKeyId": "ASIAEXAMPLEASSUMED01", "SecretAccessKey": "secret-of-the-assumed-role/+=",
                "SessionToken": "token-of-the-assumed-role/+==", "Expiration": until.strftime("%Y-%m-%dT%H:%M:%SZ")},
            "AssumedRoleUser": {"AssumedRoleId": f"AROAEXAMPLEASSUMED000:{session}", "Arn": f"{arn}/{session}"}}

    AssumeRoleWithWebIdentity = AssumeRole

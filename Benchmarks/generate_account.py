#!/usr/bin/env python3
"""Writes a large account as AWS would answer about it: python3 generate_account.py SIZE DIRECTORY [--one-page] [--seed N].

SIZE is small (1 MB), medium (20 MB), large (150 MB), huge (300 MB) or a number of megabytes: of the listing
GetAccountAuthorizationDetails, whose policy documents all differ. The other answers agree with it. The same size and
seed give the same bytes, wherever and whenever. Never more than one AWS account may hold, up to 300 MB or so.
"""
import argparse
import base64
import collections
import datetime
import json
import pathlib
import random

ACCOUNT = "123412341234"
ARN = f"arn:aws:iam::{ACCOUNT}:"
NOW = datetime.datetime(2026, 11, 22, 2, 0, 0)
NAMESPACE = "https://iam.amazonaws.com/doc/2010-05-08/"
SIZES = {"small": 1, "medium": 20, "large": 150, "huge": 300}
#: What one account may hold at most, and the size of listing from which that is reached.
QUOTAS = {"users": 5_000, "groups": 300, "roles": 10_000}
FULL = 150
PAGE = 1_000
ENCODED = str.maketrans({c: f"%{ord(c):02X}" for c in map(chr, range(128)) if not (c.isalnum() or c in "-_.~*")})

#: For each service, what a resource of a kind is called and the actions on it; under "*" those that know no resources.
SERVICES = {
    "s3": {
        "arn:aws:s3:::{name}/*": "GetObject PutObject DeleteObject GetObjectVersion GetObjectTagging AbortMultipartUpload",
        "arn:aws:s3:::{name}": "ListBucket GetBucketPolicy GetBucketLocation ListBucketVersions",
        "*": "ListAllMyBuckets"},
    "ec2": {
        "arn:aws:ec2:{region}:{account}:instance/i-{number:017x}": "StartInstances StopInstances RebootInstances CreateTags",
        "arn:aws:ec2:{region}:{account}:volume/vol-{number:017x}": "AttachVolume DetachVolume CreateTags",
        "*": "DescribeInstances DescribeVolumes DescribeSubnets"},
    "dynamodb": {
        "arn:aws:dynamodb:{region}:{account}:table/{name}": "GetItem PutItem Query Scan BatchGetItem UpdateItem DescribeTable",
        "arn:aws:dynamodb:{region}:{account}:table/{name}/index/*": "Query Scan"},
    "sqs": {
        "arn:aws:sqs:{region}:{account}:{name}": "SendMessage ReceiveMessage DeleteMessage GetQueueAttributes GetQueueUrl"},
    "lambda": {
        "arn:aws:lambda:{region}:{account}:function:{name}": "InvokeFunction UpdateFunctionCode GetFunction ListVersionsByFunction",
        "*": "ListFunctions GetAccountSettings"},
    "kms": {
        "arn:aws:kms:{region}:{account}:key/{name}": "Decrypt Encrypt GenerateDataKey DescribeKey",
        "*": "ListAliases"},
    "logs": {
        "arn:aws:logs:{region}:{account}:log-group:{name}:*": "CreateLogStream PutLogEvents FilterLogEvents DescribeLogStreams"},
    "secretsmanager": {
        "arn:aws:secretsmanager:{region}:{account}:secret:{name}-*": "GetSecretValue DescribeSecret PutSecretValue"},
    "sns": {
        "arn:aws:sns:{region}:{account}:{name}": "Publish Subscribe GetTopicAttributes"},
    "ecr": {
        "arn:aws:ecr:{region}:{account}:repository/{name}": "GetDownloadUrlForLayer BatchGetImage PutImage DescribeImages",
        "*": "GetAuthorizationToken"},
    "cloudwatch": {
        "arn:aws:cloudwatch:{region}:{account}:alarm:{name}": "PutMetricAlarm DeleteAlarms EnableAlarmActions",
        "*": "PutMetricData GetMetricData"},
    "ssm": {
        "arn:aws:ssm:{region}:{account}:parameter/{name}/*": "GetParameter GetParametersByPath PutParameter GetParameters",
        "*": "DescribeParameters"},
}
SERVICES = {
    service: {form: actions.split() for form, actions in forms.items()} for service, forms in SERVICES.items()}
#: So many statements, of all, have a resource that none of their actions is about, as hand-written policies do.
MISFITS = 0.05
NAMES = list(SERVICES)
REGIONS = ["eu-central-1", "us-east-1", "eu-west-1", "ap-southeast-2", "us-west-2"]
TEAMS = ["platform", "payments", "search", "web", "data", "mobile", "risk", "finance", "logistics", "support"]
AWS_POLICIES = {
    "AdministratorAccess": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]},
    "AWSSupportAccess": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["support:*"], "Resource": "*"}]},
    "SecurityAudit": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["iam:Get*", "iam:List*", "s3:GetBucket*"], "Resource": "*"}]},
}


class Generator:
    def __init__(self, megabytes, seed):
        self.random = random.Random(f"{seed} {megabytes}")
        self.target = int(megabytes * 1_000_000)
        share = min(1.0, megabytes / FULL)
        self.counts = {kind: max(4, int(quota * share)) for kind, quota in QUOTAS.items()}
        #: Policies that somebody has; those after them are attached to nobody.
        self.attachable = max(12, int(6_000 * share))
        self.attachments = collections.Counter()
        #: Bigger listings have bigger policies, as there may not be more than 10,000.
        self.statements = (4, 6) if megabytes <= FULL else (9, 12)
        self.documents = 0

    # Values

    def time(self, days):
        return (NOW - datetime.timedelta(seconds=int(days * 86_400))).strftime("%Y-%m-%dT%H:%M:%SZ")

    def age(self, most, least=1.0):
        return self.time(self.random.uniform(least, most))

    def document(self, statements):
        """A document that no other equals: its number is in the first resource."""
        self.documents += 1
        choose = self.random.choice
        made = []
        for position in range(statements):
            service = choose(NAMES)
            # What knows no resources has no number either, so that it does not begin a document.
            form = choose([form for form in SERVICES[service] if position or form != "*"])
            actions = SERVICES[service][form]
            names = self.random.sample(actions, self.random.randint(1, len(actions)))
            if position and self.random.random() < MISFITS:
                form = choose([form for forms in SERVICES.values() for form in forms])
            resources = [
                form.format(
                    region=choose(REGIONS), account=ACCOUNT, number=self.documents * 4 + n,
                    name=f"{choose(TEAMS)}-{self.documents}-{n}")
                for n in range(self.random.randint(1, 3))]
            statement = {
                "Sid": f"{choose(TEAMS).title()}{service.title()}{position}",
                "Effect": "Deny" if self.random.random() < 0.08 else "Allow",
                "Action": f"{service}:{names[0]}" if len(names) == 1 else [f"{service}:{name}" for name in names],
                "Resource": "*" if form == "*" else resources}
            if self.random.random() < 0.25:
                statement["Condition"] = {
                    "StringEquals": {"aws:RequestedRegion": [choose(REGIONS)], "aws:ResourceTag/team": choose(TEAMS)}}
            made.append(statement)
        whole = {"Version": "2012-10-17", "Statement": made}
        text = json.dumps(whole, indent=4) if self.documents % 3 == 0 else json.dumps(whole, separators=(",", ":"))
        return text.translate(ENCODED)

    def trust(self):
        self.documents += 1
        kind = self.random.random()
        if kind < 0.6:
            service = self.random.choice(["ec2", "lambda", "ecs-tasks", "states", "codebuild"])
            principal = {"Service": f"{service}.amazonaws.com"}
            condition = {"ArnLike": {"aws:SourceArn": f"arn:aws:{service}:*:{ACCOUNT}:*/{self.documents}"}}
        elif kind < 0.9:
            principal = {"AWS": f"{ARN}root"}
            condition = {"StringEquals": {"sts:ExternalId": f"id-{self.documents:08d}"}}
        else:
            principal = {"AWS": f"arn:aws:iam::{self.random.randint(10 ** 11, 10 ** 12 - 1)}:root"}
            condition = {"StringEquals": {"sts:ExternalId": f"partner-{self.documents:08d}"}}
        statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", "Condition": condition}
        return json.dumps({"Version": "2012-10-17", "Statement": [statement]}).translate(ENCODED)

    # Members of the listing

    def attached(self, numbers, aws=None):
        self.attachments.update(numbers)
        policies = [(f"team-policy-{n}", f"{ARN}policy/team-policy-{n}") for n in numbers]
        if aws:
            policies.append((aws, f"arn:aws:iam::aws:policy/{aws}"))
        items = "".join(
            f"          <member>\n            <PolicyName>{name}</PolicyName>\n"
            f"            <PolicyArn>{arn}</PolicyArn>\n          </member>\n" for name, arn in policies)
        return f"        <AttachedManagedPolicies>\n{items}        </AttachedManagedPolicies>\n"

    def inline(self, tag, names):
        if not names:
            return f"        <{tag}/>\n"
        items = "".join(
            f"          <member>\n            <PolicyName>{name}</PolicyName>\n"
            f"            <PolicyDocument>{self.document(self.random.randint(1, 3))}</PolicyDocument>\n"
            "          </member>\n" for name in names)
        return f"        <{tag}>\n{items}        </{tag}>\n"

    def tags(self, number):
        return (
            "        <Tags>\n          <member>\n            <Key>team</Key>\n"
            f"            <Value>{TEAMS[number % len(TEAMS)]}</Value>\n          </member>\n        </Tags>\n")

    def users(self):
        groups = self.counts["groups"]
        self.user_facts = []
        for number in range(self.counts["users"]):
            name = f"user-{number:05d}"
            created = self.random.uniform(100, 2_000)
            self.user_facts.append((name, created))
            inline = ["own"] if self.random.random() < 0.2 else []
            attached = [self.random.randrange(10)] if self.random.random() < 0.1 else []
            member_of = "".join(
                f"          <member>group-{g}</member>\n" for g in sorted({number % groups, number * 7 % groups}))
            policies = self.inline("UserPolicyList", inline) if inline else ""
            yield "UserDetailList", (
                f"      <member>\n        <Path>/people/</Path>\n        <UserName>{name}</UserName>\n"
                f"        <UserId>AIDA{number:017d}</UserId>\n        <Arn>{ARN}user/people/{name}</Arn>\n"
                f"        <CreateDate>{self.time(created)}</CreateDate>\n{policies}"
                f"        <GroupList>\n{member_of}        </GroupList>\n{self.attached(attached)}{self.tags(number)}"
                "      </member>\n")

    def groups(self):
        for number in range(self.counts["groups"]):
            mine = sorted({number % self.attachable, number * 7 % self.attachable})
            aws = "AdministratorAccess" if number == 0 else None
            yield "GroupDetailList", (
                f"      <member>\n        <Path>/</Path>\n        <GroupName>group-{number}</GroupName>\n"
                f"        <GroupId>AGPA{number:017d}</GroupId>\n        <Arn>{ARN}group/group-{number}</Arn>\n"
                f"        <CreateDate>{self.time(2_100)}</CreateDate>\n        <GroupPolicyList/>\n"
                f"{self.attached(mine, aws)}      </member>\n")

    def roles(self):
        for number in range(self.counts["roles"]):
            name = f"service-role-{number:05d}"
            used = (
                f"        <RoleLastUsed>\n          <LastUsedDate>{self.age(130)}</LastUsedDate>\n"
                f"          <Region>{self.random.choice(REGIONS)}</Region>\n        </RoleLastUsed>\n"
                if self.random.random() < 0.85 else "        <RoleLastUsed/>\n")
            aws = {0: "AWSSupportAccess", 1: "SecurityAudit"}.get(number)
            inline = ["data", "events"][:self.random.randint(0, 2)]
            yield "RoleDetailList", (
                f"      <member>\n        <Path>/service/</Path>\n        <RoleName>{name}</RoleName>\n"
                f"        <RoleId>AROA{number:017d}</RoleId>\n        <Arn>{ARN}role/service/{name}</Arn>\n"
                f"        <CreateDate>{self.age(2_000, 130)}</CreateDate>\n"
                f"        <AssumeRolePolicyDocument>{self.trust()}</AssumeRolePolicyDocument>\n"
                f"        <InstanceProfileList/>\n{self.inline('RolePolicyList', inline)}"
                f"{self.attached([number % self.attachable], aws)}{self.tags(number)}{used}      </member>\n")

    def aws_policies(self):
        for number, (name, content) in enumerate(AWS_POLICIES.items()):
            yield "Policies", self.policy_member(
                name, f"ANPAAWS{number:014d}", f"arn:aws:iam::aws:policy/{name}",
                [json.dumps(content, indent=4).translate(ENCODED)], 1)

    def policies(self):
        """Without end: the caller stops when the listing has its size."""
        number = 0
        while True:
            versions = [
                self.document(self.random.randint(*self.statements)) for _ in range(self.random.randint(3, 5))]
            name = f"team-policy-{number}"
            yield "Policies", self.policy_member(name, f"ANPA{number:017d}", f"{ARN}policy/{name}", versions, self.attachments[number])
            number += 1

    def policy_member(self, name, identifier, arn, versions, attachments):
        last = len(versions)
        listed = "".join(
            f"          <member>\n            <Document>{document}</Document>\n"
            f"            <VersionId>v{last - place}</VersionId>\n"
            f"            <IsDefaultVersion>{'true' if place == 0 else 'false'}</IsDefaultVersion>\n"
            f"            <CreateDate>{self.time(1_500 + place)}</CreateDate>\n          </member>\n"
            for place, document in enumerate(versions))
        return (
            f"      <member>\n        <PolicyName>{name}</PolicyName>\n        <PolicyId>{identifier}</PolicyId>\n"
            f"        <Arn>{arn}</Arn>\n        <Path>/</Path>\n        <DefaultVersionId>v{last}</DefaultVersionId>\n"
            f"        <AttachmentCount>{attachments}</AttachmentCount>\n"
            "        <PermissionsBoundaryUsageCount>0</PermissionsBoundaryUsageCount>\n"
            "        <IsAttachable>true</IsAttachable>\n"
            f"        <CreateDate>{self.time(1_600)}</CreateDate>\n        <UpdateDate>{self.time(1_500)}</UpdateDate>\n"
            f"        <PolicyVersionList>\n{listed}        </PolicyVersionList>\n      </member>\n")

    def members(self):
        for source in (self.users, self.groups, self.roles, self.aws_policies, self.policies):
            yield from source()

    # Files

    def write(self, folder, one_page):
        folder.mkdir(parents=True, exist_ok=True)
        written = listed = 0
        count = {"UserDetailList": 0, "GroupDetailList": 0, "RoleDetailList": 0, "Policies": 0}
        page = []
        pages = []
        for key, member in self.members():
            page.append((key, member))
            count[key] += 1
            listed += len(member)
            enough = listed >= self.target and count["Policies"] >= self.attachable + len(AWS_POLICIES)
            if enough or (len(page) == PAGE and not one_page):
                pages.append(folder / f"GetAccountAuthorizationDetails.{len(pages) + 1:03d}.xml")
                written += self.write_page(pages[-1], page, len(pages), truncated=not enough)
                page = []
            if enough:
                break
        self.write_report(folder)
        own = count["Policies"] - len(AWS_POLICIES)
        self.write_others(folder, {
            "Users": count["UserDetailList"], "Groups": count["GroupDetailList"], "Roles": count["RoleDetailList"],
            "Policies": own})
        return written, count, len(pages)

    def write_page(self, path, members, number, truncated):
        api = "GetAccountAuthorizationDetails"
        with path.open("w", encoding="ascii", newline="\n") as out:
            out.write(f'<{api}Response xmlns="{NAMESPACE}">\n  <{api}Result>\n')
            for key in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"):
                mine = [member for owner, member in members if owner == key]
                if mine:
                    out.write(f"    <{key}>\n")
                    out.writelines(mine)
                    out.write(f"    </{key}>\n")
                else:
                    out.write(f"    <{key}/>\n")
            out.write(f"    <IsTruncated>{'true' if truncated else 'false'}</IsTruncated>\n")
            if truncated:
                out.write(f"    <Marker>page-{number + 1}</Marker>\n")
            out.write(f"  </{api}Result>\n")
            out.write(f"{metadata(number)}</{api}Response>\n")
            return out.tell()

    def write_report(self, folder):
        header = (
            "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
            "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
            "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
            "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
            "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated")
        none = ["false", "N/A", "N/A", "N/A", "N/A"]
        rows = [header, ",".join([
            "<root_account>", f"{ARN}root", self.time(2_200), "true", self.time(300), "not_supported", "not_supported",
            "true", *none, *none, "false", "N/A", "false", "N/A"])]
        for name, created in self.user_facts:
            row = [name, f"{ARN}user/people/{name}", self.time(created)]
            kind = self.random.random()
            if kind < 0.7:
                used = self.age(60) if self.random.random() < 0.97 else "no_information"
                row += ["true", used, self.age(min(created, 80)), "N/A", "true" if self.random.random() < 0.95 else "false"]
            else:
                row += ["false", "N/A", "N/A", "N/A", "false"]
            key = ["true", self.age(min(created, 100), 10), self.age(9), self.random.choice(REGIONS),
                   self.random.choice(NAMES)]
            row += key if kind > 0.65 else none
            row += [*none, "false", "N/A", "false", "N/A"]
            rows.append(",".join(row))
        content = base64.b64encode("\n".join(rows).encode()).decode()
        answer(folder, "GetCredentialReport", (
            f"    <Content>{content}</Content>\n    <GeneratedTime>{self.time(0.01)}</GeneratedTime>\n"
            "    <ReportFormat>text/csv</ReportFormat>\n"))

    def write_others(self, folder, counts):
        summary = {
            **counts, "UsersQuota": 5_000, "GroupsQuota": 300, "RolesQuota": 10_000, "PoliciesQuota": 10_000,
            "AccountMFAEnabled": 1, "AccountPasswordPresent": 1, "AccountAccessKeysPresent": 0,
            "AccountSigningCertificatesPresent": 0, "Providers": 1, "MFADevicesInUse": 0, "MFADevices": 0}
        entries = "".join(
            f"      <entry>\n        <key>{key}</key>\n        <value>{value}</value>\n      </entry>\n"
            for key, value in sorted(summary.items()))
        answer(folder, "GetAccountSummary", f"    <SummaryMap>\n{entries}    </SummaryMap>\n")
        policy = {
            "MinimumPasswordLength": 14, "RequireSymbols": "true", "RequireNumbers": "true",
            "RequireUppercaseCharacters": "true", "RequireLowercaseCharacters": "true",
            "AllowUsersToChangePassword": "true", "ExpirePasswords": "false", "PasswordReusePrevention": 24}
        fields = "".join(f"      <{key}>{value}</{key}>\n" for key, value in policy.items())
        answer(folder, "GetAccountPasswordPolicy", f"    <PasswordPolicy>\n{fields}    </PasswordPolicy>\n")
        devices = "".join(
            f"      <member>\n        <SerialNumber>{ARN}mfa/{name}</SerialNumber>\n        <User>\n"
            f"          <Path>/people/</Path>\n          <UserName>{name}</UserName>\n"
            f"          <UserId>AIDA{number:017d}</UserId>\n          <Arn>{ARN}user/people/{name}</Arn>\n"
            f"          <CreateDate>{self.time(created)}</CreateDate>\n        </User>\n"
            f"        <EnableDate>{self.time(created - 1)}</EnableDate>\n      </member>\n"
            for number, (name, created) in enumerate(self.user_facts[:len(self.user_facts) // 2]))
        answer(folder, "ListVirtualMFADevices", (
            f"    <VirtualMFADevices>\n{devices}    </VirtualMFADevices>\n    <IsTruncated>false</IsTruncated>\n"))
        answer(folder, "ListServerCertificates", (
            "    <ServerCertificateMetadataList/>\n    <IsTruncated>false</IsTruncated>\n"))
        answer(folder, "ListSAMLProviders", (
            f"    <SAMLProviderList>\n      <member>\n        <Arn>{ARN}saml-provider/directory</Arn>\n"
            f"        <ValidUntil>2036-01-01T00:00:00Z</ValidUntil>\n        <CreateDate>{self.time(900)}</CreateDate>\n"
            "      </member>\n    </SAMLProviderList>\n"))
        answer(folder, "ListOpenIDConnectProviders", "    <OpenIDConnectProviderList/>\n")
        answer(folder, "ListServiceSpecificCredentials", (
            "    <ServiceSpecificCredentials/>\n    <IsTruncated>false</IsTruncated>\n"))


def metadata(number):
    return (
        f"  <ResponseMetadata>\n    <RequestId>00000000-0000-4000-8000-{number:012d}</RequestId>\n"
        "  </ResponseMetadata>\n")


def answer(folder, api, body):
    (folder / f"{api}.xml").write_text(
        f'<{api}Response xmlns="{NAMESPACE}">\n  <{api}Result>\n{body}  </{api}Result>\n{metadata(0)}</{api}Response>\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", help="small, medium, large, huge or megabytes")
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--one-page", action="store_true", help="the whole listing in one file")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    megabytes = SIZES.get(options.size) or float(options.size)
    generator = Generator(megabytes, options.seed)
    size, count, pages = generator.write(options.directory, options.one_page)
    counts = ", ".join(f"{value} {key}" for key, value in count.items())
    print(f"{options.directory}: {size} bytes in {pages} pages; {counts}; {generator.documents} documents")


if __name__ == "__main__":
    main()

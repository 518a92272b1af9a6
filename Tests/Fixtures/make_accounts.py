#!/usr/bin/env python3
"""Makes the sample accounts below accounts/: moto answers what an audit asks, completed to what AWS answers."""
import hashlib
import json
import pathlib
import shutil
import sys

import accounts
import answers
import filling
import monitoring
import set_ups
from completions import Completion

HERE = pathlib.Path(__file__).parent / "accounts"


class Collection:
    """The calls about one account with their answers, in the order of an audit."""

    IN_ORDER_OF_CREATION = ("ListMFADevices", "ListAccessKeys", "ListSSHPublicKeys", "ListSigningCertificates")

    def __init__(self, account, iam, sts):
        self.account = account
        self.calls = []
        self.complete = Completion(account)
        self.iam = iam
        self.sts = sts

    def add(self, api, pages, parameters=None, subject="", region=None):
        """An answer: its pages, or (code, message) of an error."""
        if (api, subject) in self.account["refused"]:
            code = "AccessDeniedException" if answers.speaks_json(api) else "AccessDenied"
            pages = (code, self.denial(api, subject))
        self.calls.append(dict(api=api, pages=pages, parameters=parameters or {}, subject=subject, region=region))

    def denial(self, api, subject):
        resources = {
            "ListVirtualMFADevices": f"{self.complete.arn}:mfa/", "ListSAMLProviders": f"{self.complete.arn}:*"}
        is_iam = answers.service(api) == "iam"
        resource = f"user {subject}" if subject and is_iam else resources.get(api, "*")
        action = answers.action(api)
        return (
            f"User: {self.account['caller']['Arn']} is not authorized to perform: {action} on resource: {resource} "
            f"because no identity-based policy allows the {action} action")

    def collect(self):
        self.of_account()
        for user in self.account["users"]:
            self.of_user(user)
        if "elsewhere" in self.account:
            self.beside_iam(self.account["elsewhere"])
        return self.calls

    def beside_iam(self, evidence):
        """What other services answer, which moto knows little of: as the account says it."""
        self.add("GetContactInformation", [{"ContactInformation": evidence["contact"]}])
        for kind in ("SECURITY", "BILLING", "OPERATIONS"):
            contact = evidence["alternates"].get(kind)
            self.add(
                "GetAlternateContact", [{"AlternateContact": contact | {"AlternateContactType": kind}}] if contact else (
                    "ResourceNotFoundException", "No contact of the inputted alternate contact type found."),
                {"AlternateContactType": kind}, kind)
        regions = evidence["analyzers"]
        self.add("DescribeRegions", [{"Regions": [{
            "RegionName": name, "Endpoint": f"ec2.{name}.amazonaws.com",
            "OptInStatus": "opted-in" if name == "me-south-1" else "opt-in-not-required"} for name in sorted(regions)]}])
        for region, found in sorted(regions.items()):
            self.add("ListAnalyzers", found if isinstance(found, tuple) else [{"analyzers": found}], {}, region, region)
        for region, found in sorted(regions.items()):
            for analyzer in found if isinstance(found, list) else []:
                self.add(
                    "ListFindings", [{"findings": evidence["findings"].get(region, [])}],
                    {"analyzerArn": analyzer["arn"], "filter": '{"status":{"eq":["ACTIVE"]}}'},
                    f"{region}.{analyzer['name']}", region)
        for api, answer, parameters in evidence["organization"]:
            self.add(
                api, answer if isinstance(answer, tuple) else [answer], parameters, parameters.get("ParentId", ""))

    def ask(self, api, **parameters):
        method = "".join("_" + c.lower() if c.isupper() else c for c in api).lstrip("_")
        for run, word in (("m_f_a", "mfa"), ("s_s_h", "ssh"), ("s_a_m_l", "saml"), ("open_i_d", "open_id")):
            method = method.replace(run, word)
        answer = filling.ask(self.iam, method, **parameters)
        return self.complete.sorted(answer) if answer and api not in self.IN_ORDER_OF_CREATION else answer

    def of_account(self):
        complete = self.complete
        account = self.account
        caller = self.sts.get_caller_identity()
        assert caller["Account"] == account["id"]
        role = account["caller"]["role"]
        self.add("GetCallerIdentity", [{
            "UserId": complete.identifier("AROA", role) + ":nightly" if role else account["id"],
            "Account": account["id"], "Arn": account["caller"]["Arn"]}])

        for _ in range(2):
            self.iam.generate_credential_report()
        self.add("GetCredentialReport", [{
            "Content": complete.report(self.iam.get_credential_report()).encode(), "ReportFormat": "text/csv",
            "GeneratedTime": account["generated"]}])
        self.add("GetAccountSummary", [complete.summary(self.ask("GetAccountSummary"))])

        details = complete.details(self.ask("GetAccountAuthorizationDetails"))
        lists = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]
        self.add("GetAccountAuthorizationDetails", complete.pages(
            details, "GetAccountAuthorizationDetails", lists, account["page"]))

        policy = self.ask("GetAccountPasswordPolicy")
        self.add("GetAccountPasswordPolicy", [complete.password_policy(policy)] if policy else (
            "NoSuchEntity", f"The Password Policy with domain name {account['id']} cannot be found."))
        self.add("ListAccountAliases", self.whole(self.ask("ListAccountAliases"), "AccountAliases"))
        organization = account["organization"]
        self.add("ListOrganizationsFeatures", [organization] if isinstance(organization, dict) else organization)

        users = self.ask("ListUsers")
        users["Users"] = [complete.listed_user(user) for user in users["Users"]]
        self.add("ListUsers", complete.pages(users, "ListUsers", ["Users"], max(2, account["page"])))
        groups = self.ask("ListGroups")
        groups["Groups"] = [complete.group(group) for group in groups["Groups"]]
        self.add("ListGroups", self.whole(groups, "Groups"))
        roles = self.ask("ListRoles")
        roles["Roles"] = [complete.listed_role(role) for role in roles["Roles"]]
        self.add("ListRoles", self.whole(roles, "Roles"))
        policies = self.ask("ListPolicies", Scope="Local")
        boundaries = complete.boundaries()
        policies["Policies"] = [complete.policy(policy, boundaries) for policy in policies["Policies"]]
        for policy in policies["Policies"]:
            policy.pop("Tags", None)
        self.add("ListPolicies", self.whole(policies, "Policies"), {"Scope": "Local"})
        profiles = self.ask("ListInstanceProfiles")
        profiles["InstanceProfiles"] = [complete.instance_profile(p) for p in profiles["InstanceProfiles"]]
        self.add("ListInstanceProfiles", self.whole(profiles, "InstanceProfiles"))

        for name in ("AWSSupportAccess", "SecurityAudit", "AWSCloudShellFullAccess"):
            self.of_policy(f"arn:{account['partition']}:iam::aws:policy/{name}", name)

        devices = complete.virtual_devices(self.ask("ListVirtualMFADevices"))
        self.add("ListVirtualMFADevices", self.whole(devices, "VirtualMFADevices"))
        self.add("ListServiceSpecificCredentials", [complete.service_credentials()], {"AllUsers": "true"})
        certificates = complete.server_certificates(self.ask("ListServerCertificates"))
        self.add("ListServerCertificates", self.whole(certificates, "ServerCertificateMetadataList"))
        self.add("ListSAMLProviders", [complete.saml_providers(self.ask("ListSAMLProviders"))])
        self.add("ListOpenIDConnectProviders", [self.ask("ListOpenIDConnectProviders")])

    def of_policy(self, arn, name):
        entities = self.ask("ListEntitiesForPolicy", PolicyArn=arn)
        for kind, prefix in (("Group", "AGPA"), ("User", "AIDA"), ("Role", "AROA")):
            for entity in entities[f"Policy{kind}s"]:
                entity[f"{kind}Id"] = self.complete.identifier(prefix, entity[f"{kind}Name"])
        entities["IsTruncated"] = False
        self.add("ListEntitiesForPolicy", [entities], {"PolicyArn": arn}, subject=name)

    def of_user(self, user):
        complete = self.complete
        name = user["name"]
        parameters = {"UserName": name}
        profile = self.ask("GetLoginProfile", **parameters)
        self.add("GetLoginProfile", [complete.login_profile(profile, name)] if profile else (
            "NoSuchEntity", f"Login Profile for User {name} cannot be found."), parameters, name)
        for api, key, completed in (
            ("ListMFADevices", "MFADevices", complete.mfa_devices),
            ("ListAccessKeys", "AccessKeyMetadata", complete.access_keys),
            ("ListSSHPublicKeys", "SSHPublicKeys", complete.ssh_keys),
            ("ListSigningCertificates", "Certificates", complete.certificates),
        ):
            answer = completed(self.ask(api, **parameters), name)
            self.add(api, self.whole(answer, key), parameters, name)
        for number, key in enumerate(user["keys"]):
            identifier = complete.key_id(name, number)
            self.add(
                "GetAccessKeyLastUsed", [{"UserName": name, "AccessKeyLastUsed": complete.last_used(key)}],
                {"AccessKeyId": identifier}, f"{name}/{identifier}")

    def whole(self, answer, key):
        return [{key: answer[key], "IsTruncated": False}]


def file_name(call, extension, number=None):
    """users/NAME/API.xml for what is about one user, else API.xml; a page has its number."""
    folder, _, detail = call["subject"].partition("/")
    about_user = "UserName" in call["parameters"] or call["api"] == "GetAccessKeyLastUsed"
    name = call["api"] + (f".{detail}" if detail else "") + (f".{number}" if number else "")
    if folder and not about_user:
        name += f".{folder}"
    return (f"users/{folder}/" if about_user else "") + name + extension


def documents(call, account, form):
    """What a call leaves behind: (file name or None, text, marker of its page, error)."""
    api, pages, subject = call["api"], call["pages"], call["subject"]
    if isinstance(pages, tuple):
        error = dict(zip(("code", "message"), pages, strict=True))
        if form == "cli":
            # The AWS CLI writes an error to its standard error, not to the file.
            return [(None, None, None, error)]
        extension = ".json" if answers.speaks_json(api) else ".xml"
        return [(file_name(call, extension), answers.error_xml(api, *pages, account["id"], subject), None, error)]
    if form == "cli":
        return [(file_name(call, ".json"), answers.cli_json(api, pages), None, None)]
    if form == "console" and api == "GetCredentialReport":
        return [("credential-report.csv", pages[0]["Content"].decode(), None, None)]
    if api in answers.JSON_APIS:
        return [(file_name(call, ".json"), json.dumps(pages[0], indent=2) + "\n", None, None)]
    numbers = range(1, len(pages) + 1) if len(pages) > 1 else [None]
    markers = [None] + [page.get("Marker") for page in pages]
    extension = ".json" if answers.speaks_json(api) else ".xml"
    return [
        (file_name(call, extension, number), answers.xml(api, page, account["id"], subject), marker, None)
        for number, page, marker in zip(numbers, pages, markers)]


def write(folder, account, calls, form, manifest):
    if folder.exists():
        shutil.rmtree(folder)
    recorded = []
    for call in calls:
        for name, text, marker, error in documents(call, account, form):
            entry = {"api": call["api"]} | ({"region": call["region"]} if call["region"] else {})
            entry |= {"parameters": call["parameters"] | ({"Marker": marker} if marker else {})}
            if name:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text.encode())
                entry |= {"file": name, "sha256": hashlib.sha256(text.encode()).hexdigest()}
            entry["status"] = answers.error_status(call["api"], error["code"]) if error else 200
            recorded.append(entry | ({"error": error} if error else {}))
    if manifest:
        content = {
            "version": 1, "account": account["id"], "partition": account["partition"],
            "collected_at": answers.timestamp(accounts.NOW), "collected_by": account["caller"]["Arn"],
            "calls": recorded}
        (folder / "snapshot.json").write_text(json.dumps(content, indent=2) + "\n")


def main():
    wanted = sys.argv[1:]
    makers = {
        "healthy": accounts.healthy, "troubled": accounts.troubled, "empty": accounts.empty,
        "refused": accounts.refused, "govcloud": accounts.govcloud, "chains": accounts.chains, "member": set_ups.member,
        "china": set_ups.china, "bounded": set_ups.bounded}
    with filling.moto() as url:
        for name, maker in makers.items():
            if wanted and name not in wanted:
                continue
            account = maker()
            filling.reset(url)
            iam = filling.client(url, account)
            filling.fill(iam, account)
            calls = Collection(account, iam, filling.client(url, account, "sts")).collect()
            calls += monitoring.calls(name, account)
            # What somebody saved by hand: no manifest, and the report as the console's CSV, which has no time.
            by_hand = name == "empty"
            write(HERE / name, account, calls, "console" if by_hand else "xml", manifest=not by_hand)
            if name == "healthy":
                write(HERE / "cli", account, calls, "cli", manifest=True)
            print(f"{name}: {len(calls)} calls")
    mix()


def mix():
    """Two accounts in one folder: nothing in it may be believed."""
    folder = HERE / "mixed"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    for owner, name in (
        ("healthy", "GetCredentialReport.xml"), ("healthy", "GetAccountSummary.xml"),
        ("empty", "GetAccountAuthorizationDetails.xml"), ("empty", "GetAccountPasswordPolicy.xml"),
    ):
        shutil.copyfile(HERE / owner / name, folder / name)


if __name__ == "__main__":
    main()

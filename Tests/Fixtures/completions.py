"""Completes moto's answers where they fall short of AWS's; COMPLETIONS.md lists what and why."""
import datetime

from answers import digest, timestamp
from filling import base32, tags

COLUMNS = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
    "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
    "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
    "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
    "cert_1_last_rotated,cert_2_active,cert_2_last_rotated")
EXTRA_COLUMN = "additional_credentials_info"


class Completion:
    """One account's facts by name, and what each answer lacks."""

    def __init__(self, account):
        self.account = account
        self.arn = f"arn:{account['partition']}:iam::{account['id']}"
        self.users = {user["name"]: user for user in account["users"]}
        self.roles = {role["name"]: role for role in account["roles"]}
        self.groups = {group["name"]: group for group in account["groups"]}
        self.policies = {f"{self.arn}:policy{p['path']}{p['name']}": p for p in account["policies"]}

    # Identifiers and names

    def identifier(self, prefix, *name, length=21):
        return prefix + base32(digest(self.account["id"], prefix, *name))[:length - len(prefix)]

    def key_id(self, user, number):
        return self.users[user]["keys"][number]["identifier"] or self.identifier("AKIA", user, number, length=20)

    def user_arn(self, user):
        return f"{self.arn}:user{user['path']}{user['name']}"

    # Entities

    def user(self, answer):
        user = self.users[answer["UserName"]]
        answer.update(UserId=self.identifier("AIDA", user["name"]), CreateDate=user["created"])
        if user["boundary"]:
            answer["PermissionsBoundary"] = boundary(user["boundary"])
        return answer

    def listed_user(self, answer):
        user = self.users[answer["UserName"]]
        self.user(answer)
        answer.pop("Tags", None)
        answer.pop("PermissionsBoundary", None)
        answer.pop("PasswordLastUsed", None)
        if user["password"] and user["password"]["used"]:
            answer["PasswordLastUsed"] = user["password"]["used"]
        return answer

    def role(self, answer):
        role = self.roles[answer["RoleName"]]
        answer.update(RoleId=self.identifier("AROA", role["name"]), CreateDate=role["created"])
        return answer

    def listed_role(self, answer):
        """ListRoles knows neither tags, boundary nor last use."""
        self.role(answer)
        for name in ("Tags", "PermissionsBoundary", "RoleLastUsed"):
            answer.pop(name, None)
        if not answer.get("Description"):
            answer.pop("Description", None)
        return answer

    def group(self, answer):
        group = self.groups[answer["GroupName"]]
        answer.update(GroupId=self.identifier("AGPA", group["name"]), CreateDate=group["created"])
        return answer

    def instance_profile(self, answer):
        answer["InstanceProfileId"] = self.identifier("AIPA", answer["InstanceProfileName"])
        answer["Roles"] = [self.listed_role(role) for role in answer["Roles"]]
        answer["CreateDate"] = answer["Roles"][0]["CreateDate"]
        answer.pop("Tags", None)
        return answer

    def policy(self, answer, boundaries):
        arn = answer["Arn"]
        answer["PolicyName"] = arn.rsplit("/", 1)[1]
        answer["PermissionsBoundaryUsageCount"] = boundaries.get(arn, 0)
        answer["IsAttachable"] = True
        own = self.policies.get(arn)
        if own is None:
            answer["PolicyId"] = "ANPA" + base32(digest("managed", arn))[:17]
            answer["AttachmentCount"] = self.attachments(arn)
            for name in ("CreateDate", "UpdateDate"):
                answer[name] = answer[name].replace(microsecond=0)
        else:
            answer["PolicyId"] = self.identifier("ANPA", own["name"])
            last = len(own["versions"]) - 1
            answer.update(CreateDate=own["created"], UpdateDate=own["created"] + datetime.timedelta(days=30 * last))
        if not answer.get("Description"):
            answer.pop("Description", None)
        return answer

    def attachments(self, arn):
        return sum(
            arn in principal["policies"]
            for kind in ("users", "roles", "groups") for principal in self.account[kind])

    def boundaries(self):
        counts = {}
        for principal in self.account["users"] + self.account["roles"]:
            if principal["boundary"]:
                counts[principal["boundary"]] = counts.get(principal["boundary"], 0) + 1
        return counts

    # Listings

    def sorted(self, answer):
        """Lists by the name of their items: moto's order follows its random identifiers."""
        for key, items in answer.items():
            if isinstance(items, list):
                answer[key] = sorted(items, key=_name)
        return answer

    def password_policy(self, answer):
        """AWS leaves out the age of passwords that do not expire; moto says 0."""
        policy = answer["PasswordPolicy"]
        if not policy.get("MaxPasswordAge"):
            policy.pop("MaxPasswordAge", None)
        return answer

    def details(self, answer):
        """GetAccountAuthorizationDetails."""
        boundaries = self.boundaries()
        self.sorted(answer)
        for user in answer["UserDetailList"]:
            self.user(user)
            if not user.get("UserPolicyList"):
                user.pop("UserPolicyList", None)
            user["Tags"] = tags(self.users[user["UserName"]]["tags"])
        for group in answer["GroupDetailList"]:
            self.group(group)
            group.setdefault("GroupPolicyList", [])
        for role in answer["RoleDetailList"]:
            self.role(role)
            role["InstanceProfileList"] = [self.instance_profile(p) for p in role.get("InstanceProfileList", [])]
            used = self.roles[role["RoleName"]]["used"]
            role["RoleLastUsed"] = {"LastUsedDate": used[0], "Region": used[1]} if used else {}
            role["Tags"] = tags(self.roles[role["RoleName"]]["tags"])
            if self.roles[role["RoleName"]]["boundary"]:
                role["PermissionsBoundary"] = boundary(self.roles[role["RoleName"]]["boundary"])
            role.pop("Description", None)
            role.pop("MaxSessionDuration", None)
        kept = []
        for policy in answer["Policies"]:
            own = self.policies.get(policy["Arn"])
            if own is None and not self.attachments(policy["Arn"]):
                continue
            self.policy(policy, boundaries)
            versions = policy["PolicyVersionList"]
            if own is None:
                versions = [v for v in versions if v["IsDefaultVersion"]]
                for version in versions:
                    version["CreateDate"] = policy["UpdateDate"]
            else:
                for number, version in enumerate(versions):
                    version["CreateDate"] = own["created"] + datetime.timedelta(days=30 * number)
                versions = versions[::-1]
            policy["PolicyVersionList"] = versions
            kept.append(policy)
        answer["Policies"] = kept
        return answer

    def pages(self, answer, api, keys, size):
        """Cut as AWS does: `size` items a page across the lists, in their order, with a marker to the next."""
        items = [(key, item) for key in keys for item in answer[key]]
        cuts = [items[start:start + size] for start in range(0, len(items), size)] or [[]]
        pages = []
        for number, cut in enumerate(cuts):
            page = {key: [item for owner, item in cut if owner == key] for key in keys}
            page["IsTruncated"] = number + 1 < len(cuts)
            if page["IsTruncated"]:
                page["Marker"] = base32(digest(self.account["id"], api, number) * 2)
            pages.append(page)
        return pages

    def virtual_devices(self, answer):
        """Without the seeds that moto hands out; with the owner as AWS shows it, root too."""
        owners = {
            f"{self.arn}:mfa/{device['name'] or user['name']}": (user, device)
            for user in self.account["users"] for device in user["mfa"] if device["kind"] == "virtual"}
        devices = []
        for device in answer["VirtualMFADevices"]:
            serial = device["SerialNumber"]
            complete = {"SerialNumber": serial}
            if serial in owners:
                user, facts = owners[serial]
                complete["User"] = self.listed_user(
                    {"Path": user["path"], "UserName": user["name"], "Arn": self.user_arn(user)})
                complete["EnableDate"] = facts["enabled"]
            devices.append(complete)
        root = self.account["root"]
        if root["virtual_mfa"]:
            devices.append({
                "SerialNumber": f"{self.arn}:mfa/{root['virtual_mfa']['name']}",
                "User": {"UserId": self.account["id"], "Arn": f"{self.arn}:root", "CreateDate": root["created"]},
                "EnableDate": root["virtual_mfa"]["enabled"]})
        return {"VirtualMFADevices": devices}

    def mfa_devices(self, answer, name):
        for device, facts in zip(answer["MFADevices"], self.users[name]["mfa"], strict=True):
            device["EnableDate"] = facts["enabled"]
        return answer

    def access_keys(self, answer, name):
        for number, key in enumerate(answer["AccessKeyMetadata"]):
            key.update(AccessKeyId=self.key_id(name, number), CreateDate=self.users[name]["keys"][number]["created"])
        return answer

    def last_used(self, key):
        if not key["used"]:
            return {"ServiceName": "N/A", "Region": "N/A"}
        return {"LastUsedDate": key["used"], "ServiceName": key["service"], "Region": key["region"] or "N/A"}

    def login_profile(self, answer, name):
        profile = answer["LoginProfile"]
        facts = self.users[name]["password"]
        profile.update(CreateDate=facts["created"], PasswordResetRequired=facts["reset_required"])
        return answer

    def ssh_keys(self, answer, name):
        for number, key in enumerate(answer["SSHPublicKeys"]):
            facts = self.users[name]["ssh_keys"][number]
            key.update(SSHPublicKeyId=self.identifier("APKA", name, number), UploadDate=facts["created"])
        return answer

    def certificates(self, answer, name):
        for number, certificate in enumerate(answer["Certificates"]):
            facts = self.users[name]["certificates"][number]
            certificate.update(
                CertificateId=self.identifier("", "certificate", name, number, length=32),
                UploadDate=facts["created"])
        return answer

    def server_certificates(self, answer):
        facts = {certificate["name"]: certificate for certificate in self.account["server_certificates"]}
        for certificate in answer["ServerCertificateMetadataList"]:
            fact = facts[certificate["ServerCertificateName"]]
            certificate.update(
                ServerCertificateId=self.identifier("ASCA", fact["name"]), UploadDate=fact["uploaded"],
                Expiration=fact["expires"])
        return answer

    def saml_providers(self, answer):
        facts = {provider["name"]: provider for provider in self.account["saml"]}
        for provider in answer["SAMLProviderList"]:
            fact = facts[provider["Arn"].rsplit("/", 1)[1]]
            provider.update(CreateDate=fact["created"], ValidUntil=fact["valid"])
        return answer

    def service_credentials(self):
        """moto has no ListServiceSpecificCredentials."""
        found = []
        for user in self.account["users"]:
            for number, fact in enumerate(user["service_credentials"]):
                credential = {
                    "UserName": user["name"], "Status": "Active" if fact["active"] else "Inactive",
                    "ServiceUserName": f"{user['name']}-at-{self.account['id']}", "CreateDate": fact["created"],
                    "ServiceSpecificCredentialId": self.identifier("ACCA", user["name"], number),
                    "ServiceName": fact["service"]}
                if fact["expires"]:
                    credential["ExpirationDate"] = fact["expires"]
                found.append(credential)
        return {"ServiceSpecificCredentials": found, "IsTruncated": False}

    def summary(self, answer):
        counts = answer["SummaryMap"]
        root = self.account["root"]
        virtual = sum(d["kind"] == "virtual" for user in self.account["users"] for d in user["mfa"])
        in_use = sum(bool(user["mfa"]) for user in self.account["users"]) + bool(root["mfa"])
        counts.update(
            AccountMFAEnabled=int(root["mfa"]), AccountPasswordPresent=int(bool(root["password"])),
            AccountAccessKeysPresent=int(bool(root["keys"])),
            AccountSigningCertificatesPresent=int(bool(root["certificates"])),
            MFADevices=virtual + len(self.account["unassigned_devices"]) + bool(root["virtual_mfa"]),
            MFADevicesInUse=in_use,
            PolicyVersionsInUse=sum(len(policy["versions"]) for policy in self.account["policies"]))
        return answer

    # The credential report

    def report(self, answer):
        """The report's text: moto's rows for the users, with root's, and each value as AWS writes it."""
        named = [line.split(",")[0] for line in answer["Content"].decode().splitlines()[1:]]
        assert sorted(named) == sorted(self.users), "moto's report has other users"
        rows = [self._report_row("<root_account>", f"{self.arn}:root", self._root_as_user(), True)]
        for name in sorted(named, key=str.lower):
            rows.append(self._report_row(name, self.user_arn(self.users[name]), self.users[name], False))
        header = COLUMNS + ("," + EXTRA_COLUMN if self.account["extra_column"] else "")
        return "\n".join([header, *rows])

    def _root_as_user(self):
        root = self.account["root"]
        return dict(
            created=root["created"], keys=root["keys"], certificates=root["certificates"], mfa=[1] if root["mfa"] else [],
            password=root["password"] is not False)

    def _report_row(self, name, arn, facts, is_root):
        row = [name, arn, timestamp(facts["created"])]
        if is_root:
            root = self.account["root"]
            enabled = "not_supported" if root["password"] is None else str(root["password"]).lower()
            used = timestamp(root["password_used"]) if root["password_used"] else "no_information"
            row += [enabled, used, "not_supported", "not_supported"]
        elif facts["password"]:
            expiry = (self.account["password_policy"] or {}).get("MaxPasswordAge")
            changed = facts["password"]["changed"]
            used = facts["password"]["used"]
            row += [
                "true", timestamp(used) if used else "no_information", timestamp(changed),
                timestamp(changed + datetime.timedelta(days=expiry)) if expiry else "N/A"]
        else:
            row += ["false", "N/A", "N/A", "N/A"]
        row.append(str(bool(facts["mfa"])).lower())
        for number in range(2):
            key = facts["keys"][number] if number < len(facts["keys"]) else None
            if key is None:
                row += ["false", "N/A", "N/A", "N/A", "N/A"]
                continue
            row += [str(key["active"]).lower(), timestamp(key["created"])]
            # The report is older than the answers of GetAccessKeyLastUsed.
            if key["used"] and key["used"] <= self.account["generated"]:
                row += [timestamp(key["used"]), key["region"] or "N/A", key["service"]]
            else:
                row += ["N/A", "N/A", "N/A"]
        for number in range(2):
            certificate = facts["certificates"][number] if number < len(facts["certificates"]) else None
            row += [str(certificate["active"]).lower(), timestamp(certificate["created"])] if certificate else [
                "false", "N/A"]
        if self.account["extra_column"]:
            row.append("N/A")
        assert not any("," in value or '"' in value for value in row), row
        return ",".join(row)


def _name(item):
    if not isinstance(item, dict):
        return item
    names = ("UserName", "GroupName", "RoleName", "InstanceProfileName", "ServerCertificateName", "SerialNumber", "Arn")
    return next(item[name].lower() for name in names if name in item)


def boundary(arn):
    return {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}

"""Fills moto with one account, and asks it what an audit asks AWS."""
import base64
import contextlib
import io
import json
import os
import urllib.parse
import urllib.request

import boto3
import botocore.exceptions
import botocore.handlers

from answers import digest

os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"


@contextlib.contextmanager
def moto():
    """moto's server in this process, on a free port of the loopback interface."""
    from moto.server import ThreadedMotoServer
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    with contextlib.redirect_stderr(io.StringIO()):
        server.start()
        host, port = server.get_host_and_port()
        try:
            yield f"http://{host}:{port}"
        finally:
            server.stop()


def reset(url):
    urllib.request.urlopen(urllib.request.Request(url + "/moto-api/reset", data=b"", method="POST")).read()


def client(url, account, service="iam"):
    os.environ["MOTO_ACCOUNT_ID"] = account["id"]
    made = boto3.client(
        service, endpoint_url=url, region_name=account["region"], aws_access_key_id="test",
        aws_secret_access_key="test")
    # Documents as text: boto3 would decode them and lose how they were written.
    made.meta.events.unregister("after-call.iam", botocore.handlers.json_decode_policies)
    return made


def tags(values):
    return [{"Key": name, "Value": value} for name, value in values.items()]


def fill(iam, account):
    for number, policy in enumerate(account["policies"]):
        compact = number % 2 == 0
        texts = [text(version, compact) for version in policy["versions"]]
        arn = iam.create_policy(
            PolicyName=policy["name"], Path=policy["path"], PolicyDocument=texts[0],
            Description=policy["description"] or "", Tags=tags(policy["tags"]))["Policy"]["Arn"]
        for later in texts[1:]:
            iam.create_policy_version(PolicyArn=arn, PolicyDocument=later, SetAsDefault=True)
    for group in account["groups"]:
        iam.create_group(GroupName=group["name"], Path=group["path"])
        for arn in group["policies"]:
            iam.attach_group_policy(GroupName=group["name"], PolicyArn=arn)
        for name, content in group["inline"].items():
            iam.put_group_policy(GroupName=group["name"], PolicyName=name, PolicyDocument=text(content, True))
    for role in account["roles"]:
        _fill_role(iam, role)
    for user in account["users"]:
        _fill_user(iam, user)
    for name in account["unassigned_devices"]:
        iam.create_virtual_mfa_device(VirtualMFADeviceName=name)
    for certificate in account["server_certificates"]:
        iam.upload_server_certificate(
            ServerCertificateName=certificate["name"], Path=certificate["path"],
            CertificateBody=pem(certificate["name"]), PrivateKey="not kept")
    for provider in account["saml"]:
        iam.create_saml_provider(Name=provider["name"], SAMLMetadataDocument="<EntityDescriptor/>" * 60)
    for provider in account["oidc"]:
        iam.create_open_id_connect_provider(
            Url=provider["url"], ClientIDList=["sts.amazonaws.com"], ThumbprintList=["f" * 40])
    if account["alias"]:
        iam.create_account_alias(AccountAlias=account["alias"])
    if account["password_policy"]:
        iam.update_account_password_policy(**account["password_policy"])


def _fill_role(iam, role):
    more = {"PermissionsBoundary": role["boundary"]} if role["boundary"] else {}
    if role["description"]:
        more["Description"] = role["description"]
    iam.create_role(
        RoleName=role["name"], Path=role["path"], AssumeRolePolicyDocument=text(role["trusts"], True),
        MaxSessionDuration=role["session"], Tags=tags(role["tags"]), **more)
    for arn in role["policies"]:
        iam.attach_role_policy(RoleName=role["name"], PolicyArn=arn)
    for name, content in role["inline"].items():
        iam.put_role_policy(RoleName=role["name"], PolicyName=name, PolicyDocument=text(content, False))
    if role["instance_profile"]:
        iam.create_instance_profile(InstanceProfileName=role["instance_profile"])
        iam.add_role_to_instance_profile(
            InstanceProfileName=role["instance_profile"], RoleName=role["name"])


def _fill_user(iam, user):
    name = user["name"]
    iam.create_user(UserName=name, Path=user["path"], Tags=tags(user["tags"]))
    if user["password"]:
        iam.create_login_profile(UserName=name, Password="not kept, 2 Words!")
    for group in user["groups"]:
        iam.add_user_to_group(GroupName=group, UserName=name)
    for arn in user["policies"]:
        iam.attach_user_policy(UserName=name, PolicyArn=arn)
    for policy, content in user["inline"].items():
        iam.put_user_policy(UserName=name, PolicyName=policy, PolicyDocument=text(content, False))
    for device in user["mfa"]:
        arn = iam.get_user(UserName=name)["User"]["Arn"].split(":user/")[0]
        if device["kind"] == "virtual":
            serial = iam.create_virtual_mfa_device(
                VirtualMFADeviceName=device["name"] or name)["VirtualMFADevice"]["SerialNumber"]
        elif device["kind"] == "passkey":
            serial = f"{arn}:u2f/user/{name}/{device['name']}-{base32(digest(arn, name, device['name']))[:26]}"
        else:
            serial = device["name"]
        iam.enable_mfa_device(
            UserName=name, SerialNumber=serial, AuthenticationCode1="123456", AuthenticationCode2="654321")
    for key in user["keys"]:
        identifier = iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
        if not key["active"]:
            iam.update_access_key(UserName=name, AccessKeyId=identifier, Status="Inactive")
    for number, certificate in enumerate(user["certificates"]):
        identifier = iam.upload_signing_certificate(
            UserName=name, CertificateBody=pem(f"{name} {number}"))["Certificate"]["CertificateId"]
        if not certificate["active"]:
            iam.update_signing_certificate(UserName=name, CertificateId=identifier, Status="Inactive")
    for key in user["ssh_keys"]:
        iam.upload_ssh_public_key(UserName=name, SSHPublicKeyBody="ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ== " + name)


def text(content, compact):
    return json.dumps(content, separators=(",", ":")) if compact else json.dumps(content, indent=4)


def base32(data):
    return base64.b32encode(data).decode().rstrip("=")


def pem(name):
    """A certificate that is the same each time: Ed25519 with a key made of its name, which nobody trusts."""
    import datetime
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519
    key = ed25519.Ed25519PrivateKey.from_private_bytes(digest("certificate", name))
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    start = datetime.datetime(2020, 1, 1)
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
        .serial_number(int.from_bytes(digest(name)[:8])).not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=3650)).sign(key, None))
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def ask(made, method, **parameters):
    """Every answer of moto as a dictionary without its envelope, all pages as one; None where it says NoSuchEntity."""
    try:
        if made.can_paginate(method):
            answer = made.get_paginator(method).paginate(**parameters).build_full_result()
        else:
            answer = getattr(made, method)(**parameters)
    except botocore.exceptions.ClientError as error:
        if error.response["Error"]["Code"] == "NoSuchEntity":
            return None
        raise
    answer.pop("ResponseMetadata", None)
    return decoded(answer)


def decoded(value, key=None):
    """The answer with its policy documents as JSON text."""
    if isinstance(value, dict):
        return {name: decoded(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if key in ("PolicyDocument", "AssumeRolePolicyDocument", "Document"):
        return urllib.parse.unquote(value)
    return value

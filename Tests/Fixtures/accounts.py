"""The sample accounts as data: what is true in each of them. Times are before NOW, so that ages never change."""
import datetime

NOW = datetime.datetime(2026, 11, 22, 2, 0, 0, tzinfo=datetime.timezone.utc)


def ago(days, hours=9, minutes=12, seconds=31):
    """The time that is `days` whole days old at NOW, and some hours more."""
    return NOW - datetime.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def exactly(days):
    return NOW - datetime.timedelta(days=days)


def statement(action, resource="*", effect="Allow", **more):
    return {"Effect": effect, "Action": action, "Resource": resource, **more}


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def trust(principal, action="sts:AssumeRole", **more):
    return document({"Effect": "Allow", "Principal": principal, "Action": action, **more})


def user(name, created, path="/", **more):
    """A user; the keys of `more` are those of DEFAULTS."""
    defaults = dict(
        password=None, mfa=[], keys=[], certificates=[], ssh_keys=[], service_credentials=[], groups=[], policies=[],
        inline={}, boundary=None, tags={})
    unknown = set(more) - set(defaults)
    assert not unknown, unknown
    return dict(defaults, name=name, created=created, path=path, **more)


def password(created, changed=None, used=None, reset_required=False):
    return dict(created=created, changed=changed or created, used=used, reset_required=reset_required)


def key(created, used=None, active=True, service="s3", region="eu-central-1", identifier=None):
    return dict(created=created, used=used, active=active, service=service, region=region, identifier=identifier)


def credential(enabled, uploaded=None, active=True, **more):
    return dict(created=uploaded or enabled, active=active, **more)


def virtual(enabled, name=None):
    return dict(kind="virtual", enabled=enabled, name=name)


def passkey(enabled, name):
    return dict(kind="passkey", enabled=enabled, name=name)


def hardware(enabled, serial):
    return dict(kind="hardware", enabled=enabled, name=serial)


def group(name, created, policies=(), inline=None, path="/"):
    return dict(name=name, created=created, policies=list(policies), inline=inline or {}, path=path)


def role(name, created, trusts, used=None, path="/", **more):
    defaults = dict(
        policies=[], inline={}, tags={}, description=None, boundary=None, instance_profile=None, session=3600,
        service_linked=None)
    unknown = set(more) - set(defaults)
    assert not unknown, unknown
    return dict(defaults, name=name, created=created, trusts=trusts, used=used, path=path, **more)


def service_linked(service, name, created, description=None):
    return role(
        name, created, trust({"Service": service}), path=f"/aws-service-role/{service}/", service_linked=service,
        description=description)


def policy(name, created, versions, path="/", description=None, tags=None):
    """A customer's policy; the last version is the default one."""
    return dict(name=name, created=created, versions=versions, path=path, description=description, tags=tags or {})


AWS = "arn:aws:iam::aws:policy/"
STRONG_PASSWORDS = dict(
    MinimumPasswordLength=14, RequireSymbols=True, RequireNumbers=True, RequireUppercaseCharacters=True,
    RequireLowercaseCharacters=True, AllowUsersToChangePassword=True, MaxPasswordAge=90, PasswordReusePrevention=24)
WEAK_PASSWORDS = dict(MinimumPasswordLength=6, AllowUsersToChangePassword=False)
ROOT_WITHOUT_CREDENTIALS = dict(
    password=False, password_used=None, mfa=False, keys=[], certificates=[], virtual_mfa=None)


def contact(name, email, phone):
    return dict(Name=name, Title="Team", EmailAddress=email, PhoneNumber=phone)


def address(name, phone, company=None):
    found = dict(
        FullName=name, AddressLine1="1 Example Street", City="Dublin", PostalCode="D01 X2Y3", CountryCode="IE",
        PhoneNumber=phone)
    return found | (dict(CompanyName=company) if company else {})


def analyzer(account, region, name="external", kind="ACCOUNT", tags=None):
    return dict(
        arn=f"arn:aws:access-analyzer:{region}:{account}:analyzer/{name}", name=name, type=kind, createdAt=ago(300),
        lastResourceAnalyzed="arn:aws:s3:::example-releases", lastResourceAnalyzedAt=ago(0, hours=4),
        tags=tags or {}, status="ACTIVE")


def finding(account, number, resource, kind, action, public):
    return dict(
        id=f"00000000-0000-4000-8000-{number:012d}", principal={"AWS": "*" if public else "210987654321"},
        action=[action], resource=resource, isPublic=public, resourceType=kind, condition={}, createdAt=ago(40),
        analyzedAt=ago(1), updatedAt=ago(40), status="ACTIVE", resourceOwnerAccount=account)


def managed_organization(account):
    """What the management account is told."""
    arn = f"arn:aws:organizations::{account}:"
    root = "r-ab12"

    def units(parent, names):
        return ("ListOrganizationalUnitsForParent", {"OrganizationalUnits": [
            dict(Id=identifier, Arn=f"{arn}ou/o-exampleorg1/{identifier}", Name=name) for identifier, name in names]},
            {"ParentId": parent})
    return [
        ("DescribeOrganization", {"Organization": dict(
            Id="o-exampleorg1", Arn=f"{arn}organization/o-exampleorg1", FeatureSet="ALL",
            MasterAccountArn=f"{arn}account/o-exampleorg1/{account}", MasterAccountId=account,
            MasterAccountEmail="root@example.com")}, {}),
        ("ListRoots", {"Roots": [dict(
            Id=root, Arn=f"{arn}root/o-exampleorg1/{root}", Name="Root",
            PolicyTypes=[dict(Type="SERVICE_CONTROL_POLICY", Status="ENABLED")])]}, {}),
        units(root, [("ou-ab12-00000001", "Security"), ("ou-ab12-00000002", "Workloads")]),
        units("ou-ab12-00000001", []),
        units("ou-ab12-00000002", [("ou-ab12-00000003", "Production")]),
        units("ou-ab12-00000003", []),
        ("ListDelegatedAdministrators", {"DelegatedAdministrators": [dict(
            Id="222233334444", Arn=f"{arn}account/o-exampleorg1/222233334444", Email="security@example.com",
            Name="security", Status="ACTIVE", JoinedMethod="CREATED", JoinedTimestamp=ago(700),
            DelegationEnabledDate=ago(650))]}, {}),
        ("DescribeResourcePolicy", {"ResourcePolicy": dict(
            ResourcePolicySummary=dict(Id="rp-12345678", Arn=f"{arn}resourcepolicy/o-exampleorg1/rp-12345678"),
            Content=document(dict(
                statement("organizations:ListPolicies"), Principal=dict(AWS="arn:aws:iam::222233334444:root"))))}, {}),
    ]


def unguarded_organization(account):
    """The same of an organization that nobody has set up further."""
    described, (api, roots, parameters), *_ = managed_organization(account)
    return [
        described, (api, {"Roots": [dict(roots["Roots"][0], PolicyTypes=[])]}, parameters),
        ("ListOrganizationalUnitsForParent", {"OrganizationalUnits": []}, {"ParentId": "r-ab12"}),
        ("ListDelegatedAdministrators", {"DelegatedAdministrators": []}, {}),
        ("DescribeResourcePolicy", ("ResourcePolicyNotFoundException", "We can't find a resource policy."), {})]


def healthy():
    account = "111122223333"
    own = f"arn:aws:iam::{account}"
    bucket = "arn:aws:s3:::example-releases"
    return dict(
        id=account, alias="example-production", partition="aws", region="us-east-1",
        generated=NOW - datetime.timedelta(minutes=17, seconds=50),
        caller=dict(
            Arn=f"arn:aws:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(
            created=ago(2300), password=True, password_used=ago(412), mfa=True, keys=[], certificates=[],
            virtual_mfa=None),
        password_policy=STRONG_PASSWORDS,
        organization=dict(
            OrganizationId="o-exampleorg1", EnabledFeatures=["RootCredentialsManagement", "RootSessions"]),
        users=[
            user(
                "ana.silva", ago(900), groups=["Administrators"],
                password=password(ago(900), changed=ago(41), used=ago(0, hours=3)),
                mfa=[passkey(ago(300), "laptop")], tags={"team": "platform", "owner": "Ana Silva"}),
            user(
                "ben.okafor", ago(610), groups=["Administrators", "Auditors"],
                password=password(ago(610), changed=ago(12), used=ago(2)),
                mfa=[hardware(ago(600), "GAHT12345678")], tags={"team": "platform", "owner": "Ben Okafor"}),
            user(
                "carla.jensen", ago(200), path="/finance/", groups=["Auditors"],
                password=password(ago(200), changed=ago(75), used=ago(9)),
                mfa=[passkey(ago(199), "phone"), passkey(ago(150), "security-key")],
                tags={"team": "finance", "owner": "Carla Jensen"}),
            user(
                "deploy-bot", ago(500), path="/automation/", groups=["Deployers"],
                mfa=[hardware(ago(500), "GAHT87654321")],
                keys=[
                    key(ago(34), used=ago(0, hours=2), service="s3", region="eu-central-1"),
                ],
                service_credentials=[
                    dict(service="codecommit.amazonaws.com", created=ago(12), expires=NOW + datetime.timedelta(days=48),
                         active=True)],
                boundary=f"{own}:policy/boundaries/workload-boundary", tags={"team": "platform", "owner": "Ana Silva"}),
        ],
        groups=[
            group("Administrators", ago(2299), [AWS + "AdministratorAccess"]),
            group("Auditors", ago(700), [AWS + "SecurityAudit"]),
            group("Deployers", ago(500), [f"{own}:policy/deployers-access"]),
        ],
        roles=[
            role(
                "app-runtime", ago(480), trust({"Service": "ec2.amazonaws.com"}), used=(ago(0, hours=5), "eu-central-1"),
                policies=[f"{own}:policy/app-runtime-access"], instance_profile="app-runtime",
                boundary=f"{own}:policy/boundaries/workload-boundary", description="The web application's servers",
                tags={"team": "web"}),
            role(
                "muster-audit", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(0, hours=2), "us-east-1"),
                policies=[AWS + "SecurityAudit"], description="Reads IAM every night", tags={"team": "platform"}),
            role(
                "support", ago(400),
                trust({"AWS": f"{own}:root"}, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
                used=(ago(20), "us-east-1"), policies=[AWS + "AWSSupportAccess"],
                description="Opens and reads support cases", tags={"team": "platform"}),
            role(
                "AWSReservedSSO_Billing_0a1b2c3d4e5f6071", ago(380),
                trust(
                    {"Federated": f"{own}:saml-provider/AWSSSO_0a1b2c3d4e5f6071_DO_NOT_DELETE"},
                    ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                    Condition={"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}),
                used=(ago(3), "eu-central-1"), path="/aws-reserved/sso.amazonaws.com/",
                policies=[AWS + "job-function/Billing"], session=43200, tags={"team": "finance"}),
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(2300)),
            service_linked("trustedadvisor.amazonaws.com", "AWSServiceRoleForTrustedAdvisor", ago(2300)),
        ],
        policies=[
            policy("app-runtime-access", ago(480), [
                document(statement(["s3:GetObject"], f"{bucket}/*")),
                document(
                    statement(["s3:GetObject", "s3:GetObjectVersion"], f"{bucket}/*", Sid="ReadReleases"),
                    statement(
                        "kms:Decrypt", f"arn:aws:kms:eu-central-1:{account}:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")),
            ], description="What the web application reads", tags={"team": "web"}),
            policy("deployers-access", ago(500), [
                document(statement(["s3:PutObject", "s3:ListBucket"], [bucket, f"{bucket}/*"], Sid="Release")),
            ]),
            policy("workload-boundary", ago(510), [
                document(statement(["s3:*", "kms:Decrypt", "logs:*"]), statement("iam:*", effect="Deny")),
            ], path="/boundaries/"),
        ],
        server_certificates=[
            dict(name="www.example.com", path="/cloudfront/", uploaded=ago(100), expires=NOW + datetime.timedelta(days=265)),
        ],
        saml=[dict(name="AWSSSO_0a1b2c3d4e5f6071_DO_NOT_DELETE", created=ago(380),
                   valid=NOW + datetime.timedelta(days=36000))],
        oidc=[dict(url="https://token.actions.githubusercontent.com", created=ago(250))],
        unassigned_devices=[], page=7, extra_column=False, refused={},
        elsewhere=dict(
            contact=address("Example Ltd", "+353 1 555 0100", "Example Ltd"),
            alternates=dict(
                SECURITY=contact("Security team", "security@example.com", "+353 1 555 0101"),
                BILLING=contact("Finance", "billing@example.com", "+353 1 555 0102"),
                OPERATIONS=contact("Platform team", "operations@example.com", "+353 1 555 0103")),
            analyzers={
                region: [analyzer(account, region, tags={"team": "security"})]
                for region in ("eu-central-1", "eu-west-1", "us-east-1")},
            findings={}, organization=managed_organization(account)))


def troubled():
    account = "444455556666"
    own = f"arn:aws:iam::{account}"
    leavers = ["ivan.petrov", "judy.alvarez", "ken.watanabe", "lara.schmidt", "mike.oneill", "nina.rossi"]
    return dict(
        id=account, alias="legacy-shop", partition="aws", region="us-east-1", generated=ago(2, hours=18, minutes=0),
        caller=dict(Arn=f"{own}:root", Account=account, role=None),
        root=dict(
            created=ago(4100), password=True, password_used=ago(4), mfa=False,
            keys=[
                key(ago(1500), used=ago(5), service="ec2", region="us-east-1"),
                key(ago(2400), used=ago(1600), active=False, service="s3", region=None),
            ],
            certificates=[credential(ago(3000))], virtual_mfa=None),
        password_policy=WEAK_PASSWORDS,
        organization=(
            "ServiceAccessNotEnabledException",
            "The request was rejected because trusted access is not enabled for IAM in AWS Organizations."),
        users=[
            # A console password without MFA, unused, in no group, with an inline policy.
            user(
                "aiko.tanaka", ago(1200), password=password(ago(1200), changed=ago(700), used=ago(203)),
                inline={"read-invoices": document(statement("s3:GetObject", "arn:aws:s3:::legacy-shop-invoices/*"))}),
            # A password that nobody ever used or changed; the reset is still pending.
            user(
                "bruno.costa", ago(310), groups=["developers"],
                password=password(ago(310), reset_required=True), tags={"team": "shop"}),
            # Two active keys, both old, and AdministratorAccess of her own.
            user(
                "carol.ng", ago(1900), groups=["developers"],
                password=password(ago(1900), changed=ago(800), used=ago(4)), mfa=[virtual(ago(1000), "carol.ng")],
                keys=[
                    key(ago(1400), used=ago(4), service="iam", region="us-east-1"),
                    key(ago(650), used=ago(301), service="ec2", region="us-west-2"),
                ],
                policies=[AWS + "AdministratorAccess"], tags={"team": "shop", "note": "temporary since 2021"}),
            # The key of AWS's documentation, so somebody published or copied something.
            user(
                "ci-deploy", ago(412), path="/automation/", groups=["developers"],
                keys=[key(ago(412), used=ago(4), service="ecr", identifier="AKIAIOSFODNN7EXAMPLE")],
                policies=[f"{own}:policy/deploy-anything"], tags={"team": "ci"}),
            # An inactive key that was never deleted, and signing certificates.
            user(
                "dave.legacy", ago(2600), keys=[key(ago(2500), used=ago(900), active=False, service="sqs")],
                certificates=[credential(ago(2500)), credential(ago(2400), active=False)]),
            # A key made together with a console user, never used.
            user(
                "erin.walsh", ago(130), groups=["developers"],
                password=password(ago(130, seconds=25), changed=ago(129), used=ago(6)),
                mfa=[virtual(ago(129), "erin.walsh")],
                keys=[key(ago(130, seconds=21))], tags={"team": "shop"}),
            # AWS found this user's key in public.
            user(
                "frank.moreau", ago(720), groups=["developers"],
                keys=[key(ago(720), used=ago(10), service="ec2", region="ap-southeast-1")],
                policies=[AWS + "AWSCompromisedKeyQuarantineV3"], tags={"team": "shop"}),
            # What the console attaches when users may not change their passwords.
            user(
                "grace.kim", ago(95), groups=["developers"],
                password=password(ago(95), changed=ago(94), used=ago(5)),
                mfa=[virtual(ago(95), "grace.kim-phone")], policies=[AWS + "IAMUserChangePassword"],
                tags={"team": "shop"}),
            # Credentials that the credential report does not know.
            user(
                "henry.ode", ago(1000), groups=["developers"], ssh_keys=[credential(ago(980))],
                service_credentials=[
                    dict(service="codecommit.amazonaws.com", created=ago(980), expires=None, active=True),
                    dict(service="cassandra.amazonaws.com", created=ago(100), expires=None, active=False),
                ], tags={"team": "shop"}),
            # Names, paths and tags as far as AWS lets them go.
            user(
                "=1+1@example.com", ago(60), path="/<img/src=x/onerror=alert(1)>/", groups=["developers"],
                password=password(ago(60), used=ago(5)), tags={"team": "@SUM.shop", "name": "Zoë Åström 山田"}),
            user(
                "obrien+test@example.com", ago(61), path="/o'brien/", groups=["developers"],
                keys=[key(exactly(90), used=ago(4))], tags={"owner": "-O=Brien"}),
            user(
                "mallory", ago(62), path="/</script><script>alert(1)</script>/", groups=["developers"],
                keys=[key(exactly(91), used=exactly(45))], tags={"team": "shop"}),
            *[
                user(
                    name, ago(800 - 10 * index), groups=["Administrators"],
                    keys=[key(ago(790 - 10 * index), used=ago(400), active=False)] if index % 2 else [])
                for index, name in enumerate(leavers)
            ],
            # Boundaries of "unused": 44 days pass, 45 fail; 90 days old pass, 91 fail (the two above).
            user(
                "olga.just-in-time", ago(400), groups=["ops"],
                password=password(ago(400), changed=ago(80), used=exactly(44)), mfa=[hardware(ago(390), "GAHT11112222")],
                tags={"team": "ops"}),
            user(
                "Zed.Too-Late", ago(401), groups=["ops"],
                password=password(ago(401), changed=ago(80), used=exactly(45)), mfa=[virtual(ago(390))],
                tags={"team": "ops"}),
        ],
        groups=[
            # Named as it should be, holding a customer's policy of the famous name.
            group("Administrators", ago(4000), [f"{own}:policy/AdministratorAccess"]),
            group("developers", ago(1900), [f"{own}:policy/deploy-anything"], inline={
                "queues": document(statement(["sqs:SendMessage", "sqs:ReceiveMessage"], f"arn:aws:sqs:*:{account}:*"))}),
            group("ops", ago(1800), [AWS + "AdministratorAccess", AWS + "AWSCloudShellFullAccess"]),
            group("contractors-2019", ago(2400), []),
        ],
        roles=[
            role(
                "batch", ago(900), trust({"Service": "ec2.amazonaws.com"}), used=(ago(260), "us-east-1"),
                policies=[AWS + "AdministratorAccess"], instance_profile="batch"),
            role(
                "lambda-thumbnails", ago(700), trust({"Service": "lambda.amazonaws.com"}),
                inline={"all-of-s3": document(statement("s3:*"))},
                description="</script><script>alert('description')</script> \"quoted\" & 'quoted'"),
            role(
                "partner-access", ago(1500), trust({"AWS": "arn:aws:iam::999988887777:root"}), used=(ago(7), "us-east-1"),
                policies=[AWS + "AmazonS3ReadOnlyAccess"],
                path="/partner,\"<b>/", tags={"team": "shop"}),
            role("created-yesterday", ago(1), trust({"Service": "lambda.amazonaws.com"}), tags={"team": "shop"}),
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(4100)),
            service_linked("trustedadvisor.amazonaws.com", "AWSServiceRoleForTrustedAdvisor", ago(4100)),
        ],
        policies=[
            policy("AdministratorAccess", ago(3900), [document(statement("s3:*"))]),
            policy("deploy-anything", ago(1900), [
                document(statement(["ec2:*", "iam:PassRole"])),
                document(statement(["ec2:*", "ecr:*", "iam:PassRole"])),
                document(statement(["ec2:*", "ecr:*", "lambda:*", "iam:PassRole"])),
            ]),
            policy(
                "forgotten", ago(1300), [document(statement("*"))],
                description="=HYPERLINK(\"https://example.com\",\"click\") <script>alert(2)</script>"),
        ],
        server_certificates=[
            dict(name="shop.example.com", path="/", uploaded=ago(800), expires=ago(70)),
            dict(name="api.example.com", path="/", uploaded=ago(350), expires=NOW + datetime.timedelta(days=15, hours=3)),
        ],
        saml=[], oidc=[],
        unassigned_devices=["grace.kim-old"], page=10, extra_column=True,
        refused={("GetLoginProfile", "henry.ode"), ("ListSSHPublicKeys", "dave.legacy")},
        elsewhere=dict(
            contact=address("Legacy Shop", "+353 1 555 0190"),
            alternates=dict(
                BILLING=contact("Ivan Petrov", "ivan.petrov@example.com", "+353 1 555 0190"),
                OPERATIONS=contact("Ivan Petrov", "ivan.petrov@example.com", "+353 1 555 0191")),
            analyzers={
                "eu-central-1": [],
                "us-east-1": [analyzer(account, "us-east-1"), analyzer(account, "us-east-1", "unused", "ACCOUNT_UNUSED_ACCESS")],
                "me-south-1": ("AccessDeniedException", (
                    f"User: {own}:root is not authorized to perform: access-analyzer:ListAnalyzers on resource: "
                    f"arn:aws:access-analyzer:me-south-1:{account}:* with an explicit deny in a service control policy"))},
            findings={"us-east-1": [
                finding(account, 1, "arn:aws:s3:::legacy-shop-invoices", "AWS::S3::Bucket", "s3:GetObject", True),
                finding(account, 2, f"{own}:role/partner", "AWS::IAM::Role", "sts:AssumeRole", False)]},
            organization=unguarded_organization(account)))


def empty():
    account = "222233334444"
    return dict(
        id=account, alias=None, partition="aws", region="us-east-1", generated=NOW - datetime.timedelta(minutes=5),
        caller=dict(Arn=f"arn:aws:iam::{account}:root", Account=account, role=None),
        root=dict(
            created=ago(0, hours=5), password=True, password_used=ago(0, hours=4), mfa=False, keys=[], certificates=[],
            virtual_mfa=None),
        password_policy=None,
        organization=(
            "OrganizationNotFoundException",
            "The request was rejected because no organization is associated with your account."),
        users=[], groups=[],
        roles=[
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(0, hours=5)),
            service_linked("trustedadvisor.amazonaws.com", "AWSServiceRoleForTrustedAdvisor", ago(0, hours=5)),
        ],
        policies=[], server_certificates=[], saml=[], oidc=[], unassigned_devices=[], page=100, extra_column=False,
        refused={})


def refused():
    whole = healthy()
    whole["refused"] = {
        ("ListVirtualMFADevices", ""), ("GetAccountPasswordPolicy", ""), ("ListSAMLProviders", ""),
        ("GetLoginProfile", "ana.silva"), ("ListMFADevices", "carla.jensen"), ("ListAccessKeys", "deploy-bot"),
        ("GetAlternateContact", "SECURITY"), ("ListAnalyzers", "eu-west-1"), ("DescribeOrganization", "")}
    return whole


def govcloud():
    account = "777788889999"
    gov = "arn:aws-us-gov:iam::aws:policy/"
    own = f"arn:aws-us-gov:iam::{account}"
    return dict(
        id=account, alias="example-gov", partition="aws-us-gov", region="us-gov-west-1",
        generated=NOW - datetime.timedelta(hours=1, minutes=3),
        caller=dict(
            Arn=f"arn:aws-us-gov:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(
            created=ago(700), password=None, password_used=None, mfa=False, keys=[], certificates=[], virtual_mfa=None),
        password_policy=None,
        organization=(
            "AccountNotManagementOrDelegatedAdministratorException",
            "The request was rejected because the account making the request is not the management account or delegated "
            "administrator account for centralized root access."),
        users=[
            user(
                "dana.reyes", ago(690), groups=["Administrators"],
                password=password(ago(690), changed=ago(50), used=ago(1)), mfa=[virtual(ago(690), "dana.reyes")],
                tags={"team": "platform"}),
            user(
                "eli.stone", ago(120), groups=["Administrators"],
                password=password(ago(120), changed=ago(119), used=ago(60)), tags={"team": "platform"}),
        ],
        groups=[group("Administrators", ago(699), [gov + "AdministratorAccess"])],
        roles=[
            role(
                "muster-audit", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(0, hours=2), "us-gov-west-1"),
                policies=[gov + "SecurityAudit"], tags={"team": "platform"}),
            role(
                "support", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(12), "us-gov-west-1"),
                policies=[gov + "AWSSupportAccess"], tags={"team": "platform"}),
        ],
        policies=[], server_certificates=[], saml=[], oidc=[], unassigned_devices=[], page=100, extra_column=False,
        refused={})


def chains():
    account = "555566667777"
    own = f"arn:aws:iam::{account}"
    assume = "sts:AssumeRole"
    console = dict(password=password(ago(400), changed=ago(30), used=ago(1)), tags={"team": "operations"})
    return dict(
        id=account, alias="harbor-logistics", partition="aws", region="us-east-1",
        generated=NOW - datetime.timedelta(minutes=40),
        caller=dict(
            Arn=f"arn:aws:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(ROOT_WITHOUT_CREDENTIALS, created=ago(1500)),
        password_policy=STRONG_PASSWORDS,
        organization=(
            "AccountNotManagementOrDelegatedAdministratorException",
            "The request was rejected because the account making the request is not the management account or delegated "
            "administrator account for centralized root access."),
        users=[
            user("maria.santos", ago(1400), groups=["Administrators"], mfa=[passkey(ago(300), "laptop")], **console),
            # Sets passwords of the staff, one of whom may assume a role that leads on.
            user("tom.becker", ago(700), groups=["Helpdesk"], **console),
            user("nora.lind", ago(650), path="/staff/", groups=["Releases"], **console),
            user("otto.falk", ago(640), path="/staff/", **console),
            # Passes a role that runs builds, which rewrites the trust of the role that deploys.
            user(
                "ci-runner", ago(500), path="/automation/", keys=[key(ago(20), used=ago(1))],
                inline={"builds": document(
                    statement("iam:PassRole", f"{own}:role/build-*", Sid="Pass", Condition={
                        "StringEquals": {"iam:PassedToService": "codebuild.amazonaws.com"}}),
                    statement(["codebuild:CreateProject", "codebuild:StartBuild"], Sid="Build"))}),
            # Joins the operators, who may write the policy that they all have.
            user(
                "pat.owens", ago(480), inline={"join": document(
                    statement("iam:AddUserToGroup", f"{own}:group/Operators"))}, **console),
            # Changes a function whose role only an inventory knows.
            user(
                "yuki.sato", ago(300), inline={"functions": document(
                    statement(
                        ["lambda:UpdateFunctionCode", "lambda:InvokeFunction"],
                        f"arn:aws:lambda:eu-north-1:{account}:function:reports-*"))}, **console),
            # May raise herself behind a boundary that she may take off.
            user(
                "lea.martin", ago(290), boundary=f"{own}:policy/boundaries/staff-boundary", inline={"self": document(
                    statement(["iam:PutUserPolicy", "iam:DeleteUserPermissionsBoundary"], f"{own}:user/${{aws:username}}"))},
                **console),
            # The same behind one that stays.
            user(
                "contractor.kim", ago(90), boundary=f"{own}:policy/boundaries/contractor-boundary",
                inline={"self": document(statement("iam:PutUserPolicy", f"{own}:user/contractor.kim"))}, **console),
            # Passes every role, but to a service with which nothing can be started.
            user(
                "ida.nyman", ago(60), inline={"instances": document(
                    statement("iam:PassRole", Condition={"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}),
                    statement(["lambda:CreateFunction", "lambda:InvokeFunction", "ec2:Describe*"]))}, **console),
            user("backup-bot", ago(800), path="/automation/", keys=[key(ago(70), used=ago(1))], inline={
                "backup": document(statement(["s3:PutObject"], "arn:aws:s3:::harbor-backup/*"))}),
        ],
        groups=[
            group("Administrators", ago(1400), [AWS + "AdministratorAccess"]),
            group("Helpdesk", ago(700), inline={"passwords": document(
                statement(["iam:UpdateLoginProfile", "iam:Get*", "iam:List*"], f"{own}:user/staff/*"))}),
            group("Releases", ago(650), inline={"release": document(
                statement(assume, f"{own}:role/release-manager"))}),
            group("Operators", ago(480), [f"{own}:policy/operators-tools"]),
        ],
        roles=[
            role(
                "muster-audit", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(0, hours=2), "us-east-1"),
                policies=[AWS + "SecurityAudit"]),
            role(
                "release-manager", ago(640), trust({"AWS": f"{own}:root"}), used=(ago(3), "eu-north-1"),
                inline={"stage": document(statement(assume, f"{own}:role/deploy-staging"))}),
            role(
                "deploy-staging", ago(630), trust({"AWS": f"{own}:role/release-manager"}), used=(ago(3), "eu-north-1"),
                inline={"roles": document(
                    statement(["iam:AttachRolePolicy", "iam:ListRoles"], f"{own}:role/deploy-*", Sid="Own"),
                    statement("iam:AttachRolePolicy", f"{own}:role/deploy-prod", effect="Deny"))}),
            role(
                "deploy-prod", ago(630), trust({"Service": "codepipeline.amazonaws.com"}), used=(ago(1), "eu-north-1"),
                policies=[AWS + "AdministratorAccess"]),
            role(
                "build-worker", ago(500), trust({"Service": "codebuild.amazonaws.com"}), used=(ago(1), "eu-north-1"),
                inline={"trust": document(statement("iam:UpdateAssumeRolePolicy", f"{own}:role/deploy-*"))}),
            role(
                "report-runner", ago(310), trust({"Service": "lambda.amazonaws.com"}), used=(ago(1), "eu-north-1"),
                inline={"all": document({"Effect": "Allow", "NotAction": "organizations:*", "Resource": "*"})}),
            # Makes others administrators and has no way to become one of them.
            role(
                "onboarding", ago(400), trust({"Service": "lambda.amazonaws.com"}),
                inline={"users": document(statement("iam:PutUserPolicy", f"{own}:user/staff/*"))}),
            role(
                "break-glass", ago(1400),
                trust({"AWS": f"{own}:user/maria.santos"}, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
                policies=[AWS + "AdministratorAccess"]),
            # Two that assume each other and nobody else.
            role("mirror-east", ago(200), trust({"AWS": f"{own}:role/mirror-west"})),
            role("mirror-west", ago(200), trust({"AWS": f"{own}:role/mirror-east"})),
            role(
                "AWSReservedSSO_AdministratorAccess_1b2c3d4e5f607182", ago(380),
                trust(
                    {"Federated": f"{own}:saml-provider/AWSSSO_1b2c3d4e5f607182_DO_NOT_DELETE"},
                    ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                    Condition={"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}),
                used=(ago(1), "eu-north-1"), path="/aws-reserved/sso.amazonaws.com/",
                policies=[AWS + "AdministratorAccess"]),
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(1500)),
            service_linked("trustedadvisor.amazonaws.com", "AWSServiceRoleForTrustedAdvisor", ago(1500)),
        ],
        policies=[
            policy("operators-tools", ago(480), [
                document(statement("*")),
                document(
                    statement(["ec2:StartInstances", "ec2:StopInstances", "ec2:Describe*"]),
                    statement("iam:CreatePolicyVersion", f"{own}:policy/operators-tools")),
            ]),
            policy("staff-boundary", ago(290), [
                document(
                    statement(["s3:*", "ec2:*", "iam:PutUserPolicy"]),
                    statement("iam:Delete*PermissionsBoundary", f"{own}:user/*")),
            ], path="/boundaries/"),
            policy("contractor-boundary", ago(290), [
                document(statement(["s3:*", "iam:PutUserPolicy"])),
            ], path="/boundaries/"),
        ],
        server_certificates=[],
        saml=[dict(name="AWSSSO_1b2c3d4e5f607182_DO_NOT_DELETE", created=ago(380),
                   valid=NOW + datetime.timedelta(days=36000))],
        oidc=[], unassigned_devices=[], page=100, extra_column=False, refused={})

"""Sample accounts of set-ups that auditors get wrong: a member whose root user is managed centrally, China, boundaries everywhere."""
import datetime

from accounts import (
    AWS, NOW, ROOT_WITHOUT_CREDENTIALS, STRONG_PASSWORDS, address, ago, analyzer, contact, document, group, hardware, key,
    passkey, password, policy, role, service_linked, statement, trust, user, virtual)

NOT_THE_MANAGEMENT_ACCOUNT = (
    "AccountNotManagementOrDelegatedAdministratorException",
    "The request was rejected because the account making the request is not the management account or delegated "
    "administrator account for centralized root access.")


def member():
    """A member of an organization: its root user has no credentials, and people come by Identity Center, so that there are no IAM users."""
    account = "333344445555"
    own = f"arn:aws:iam::{account}"
    provider = "AWSSSO_2c3d4e5f60718293_DO_NOT_DELETE"

    def permission_set(name, policies, used, session=28800):
        return role(
            f"AWSReservedSSO_{name}_2c3d4e5f60718293", ago(500),
            trust(
                {"Federated": f"{own}:saml-provider/{provider}"}, ["sts:AssumeRoleWithSAML", "sts:TagSession"],
                Condition={"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}),
            used=(used, "eu-west-1"), path="/aws-reserved/sso.amazonaws.com/eu-west-1/", policies=policies, session=session)
    return dict(
        id=account, alias="harbor-workloads", partition="aws", region="us-east-1",
        generated=NOW - datetime.timedelta(minutes=31),
        caller=dict(
            Arn=f"arn:aws:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(ROOT_WITHOUT_CREDENTIALS, created=ago(900)),
        password_policy=STRONG_PASSWORDS, organization=NOT_THE_MANAGEMENT_ACCOUNT,
        users=[], groups=[],
        roles=[
            permission_set("AdministratorAccess", [AWS + "AdministratorAccess"], ago(2)),
            permission_set("ReadOnly", [AWS + "ReadOnlyAccess"], ago(0, hours=3)),
            role(
                "muster-audit", ago(500), trust(
                    {"AWS": "arn:aws:iam::555566667777:root"}, Condition={"StringEquals": {"sts:ExternalId": "muster-3f9c"}}),
                used=(ago(0, hours=2), "us-east-1"), policies=[AWS + "SecurityAudit"], tags={"team": "security"}),
            role(
                "support", ago(500), trust({"AWS": f"{own}:root"}, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
                used=(ago(40), "us-east-1"), policies=[AWS + "AWSSupportAccess"], tags={"team": "security"}),
            role(
                "api-task", ago(300), trust(
                    {"Service": "ecs-tasks.amazonaws.com"}, Condition={"StringEquals": {"aws:SourceAccount": account}}),
                used=(ago(0, hours=1), "eu-west-1"), policies=[f"{own}:policy/api-task-access"], tags={"team": "api"}),
            role(
                "github-deploy", ago(250), trust(
                    {"Federated": f"{own}:oidc-provider/token.actions.githubusercontent.com"}, "sts:AssumeRoleWithWebIdentity",
                    Condition={"StringEquals": {
                        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                        "token.actions.githubusercontent.com:sub": "repo:example/api:ref:refs/heads/main"}}),
                used=(ago(1), "eu-west-1"), policies=[f"{own}:policy/deploy-api"], tags={"team": "api"}),
            service_linked("sso.amazonaws.com", "AWSServiceRoleForSSO", ago(890)),
            service_linked("organizations.amazonaws.com", "AWSServiceRoleForOrganizations", ago(900)),
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(900)),
        ],
        policies=[
            policy("api-task-access", ago(300), [
                document(statement("dynamodb:Query", f"arn:aws:dynamodb:eu-west-1:{account}:table/orders"))],
                   tags={"team": "api"}),
            policy("deploy-api", ago(250), [
                document(
                    statement("ecs:UpdateService", f"arn:aws:ecs:eu-west-1:{account}:service/api/api"),
                    statement(
                        "iam:PassRole", f"{own}:role/api-task",
                        Condition={"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}))],
                   tags={"team": "api"}),
        ],
        server_certificates=[],
        saml=[dict(name=provider, created=ago(890), valid=NOW + datetime.timedelta(days=36000))],
        oidc=[dict(url="https://token.actions.githubusercontent.com", created=ago(250))],
        unassigned_devices=[], page=100, extra_column=False, refused={},
        elsewhere=dict(
            contact=address("Harbor Logistics", "+353 1 555 0150", "Harbor Logistics"),
            alternates=dict(
                SECURITY=contact("Security team", "security@example.com", "+353 1 555 0151"),
                BILLING=contact("Finance", "billing@example.com", "+353 1 555 0152"),
                OPERATIONS=contact("Platform team", "operations@example.com", "+353 1 555 0153")),
            analyzers={
                region: [analyzer(account, region, tags={"team": "security"})] for region in ("eu-west-1", "us-east-1")},
            findings={}, organization=membership(account, "555566667777")))


def membership(account, management):
    """What a member is told of its organization."""
    arn = f"arn:aws:organizations::{management}:"
    return [("DescribeOrganization", {"Organization": dict(
        Id="o-exampleorg2", Arn=f"{arn}organization/o-exampleorg2", FeatureSet="ALL",
        MasterAccountArn=f"{arn}account/o-exampleorg2/{management}", MasterAccountId=management,
        MasterAccountEmail="root@example.com")}, {})]


def china():
    """AWS China: the partition `aws-cn`, with endpoints and ARNs of its own."""
    account = "888899990000"
    cn = "arn:aws-cn:iam::aws:policy/"
    own = f"arn:aws-cn:iam::{account}"
    return dict(
        id=account, alias="example-cn", partition="aws-cn", region="cn-north-1",
        generated=NOW - datetime.timedelta(minutes=52),
        caller=dict(
            Arn=f"arn:aws-cn:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(
            created=ago(1200), password=True, password_used=ago(500), mfa=True, keys=[], certificates=[], virtual_mfa=None),
        password_policy=STRONG_PASSWORDS,
        organization=(
            "OrganizationNotFoundException",
            "The request was rejected because no organization is associated with your account."),
        users=[
            user(
                "li.na", ago(800), groups=["Administrators"], password=password(ago(800), changed=ago(20), used=ago(1)),
                mfa=[virtual(ago(790), "li.na")], tags={"team": "platform"}),
            user(
                "wang.wei", ago(150), groups=["Administrators"], password=password(ago(150), changed=ago(149), used=ago(100)),
                tags={"team": "platform"}),
            user(
                "ci", ago(400), path="/automation/", groups=["Deployers"],
                keys=[key(ago(120), used=ago(0, hours=6), service="s3", region="cn-northwest-1")], tags={"team": "platform"}),
        ],
        groups=[
            group("Administrators", ago(1190), [cn + "AdministratorAccess"]),
            group("Deployers", ago(400), [f"{own}:policy/deploy"]),
        ],
        roles=[
            role(
                "muster-audit", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(0, hours=2), "cn-north-1"),
                policies=[cn + "SecurityAudit"], tags={"team": "platform"}),
            role(
                "worker", ago(350), trust({"Service": "ec2.amazonaws.com.cn"}), used=(ago(1), "cn-northwest-1"),
                policies=[f"{own}:policy/deploy"], instance_profile="worker", tags={"team": "platform"}),
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(1200)),
        ],
        policies=[
            policy("deploy", ago(400), [
                document(statement(["s3:PutObject", "s3:GetObject"], "arn:aws-cn:s3:::example-cn-releases/*"))],
                   tags={"team": "platform"}),
        ],
        server_certificates=[
            dict(name="www.example.cn", path="/cloudfront/", uploaded=ago(200), expires=NOW + datetime.timedelta(days=165))],
        saml=[], oidc=[], unassigned_devices=[], page=100, extra_column=False, refused={})


def bounded():
    """Teams rule themselves behind permissions boundaries: what their policies say alone is far more than what they may do."""
    account = "666677778888"
    own = f"arn:aws:iam::{account}"
    team = f"{own}:policy/boundaries/team-boundary"
    read = f"{own}:policy/boundaries/read-boundary"
    console = dict(tags={"team": "payments"})

    def person(name, **more):
        return user(
            name, ago(500), password=password(ago(500), changed=ago(40), used=ago(2)), mfa=[passkey(ago(400), "laptop")],
            **(console | more))
    return dict(
        id=account, alias="payments", partition="aws", region="us-east-1",
        generated=NOW - datetime.timedelta(minutes=12),
        caller=dict(
            Arn=f"arn:aws:sts::{account}:assumed-role/muster-audit/nightly", Account=account, role="muster-audit"),
        root=dict(
            created=ago(1000), password=True, password_used=ago(600), mfa=True, keys=[], certificates=[], virtual_mfa=None),
        password_policy=STRONG_PASSWORDS, organization=NOT_THE_MANAGEMENT_ACCOUNT,
        users=[
            person("head.of.platform", groups=["Administrators"]),
            # Everything, within a boundary that allows no IAM: no administrator.
            person("paula.reis", policies=[AWS + "AdministratorAccess"], boundary=team),
            # Makes roles, but only with the boundary of the team.
            person("quentin.roy", boundary=team, inline={"roles": document(
                statement(
                    ["iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"], f"{own}:role/team/*",
                    Condition={"StringEquals": {"iam:PermissionsBoundary": team}}))}),
            # The same without the condition: the boundary still stops her.
            person("rosa.lima", boundary=read, inline={"roles": document(statement(["iam:*Role*", "sts:AssumeRole"]))}),
            # Bound by AWS's own PowerUserAccess.
            person("sven.holm", policies=[AWS + "AdministratorAccess"], boundary=AWS + "PowerUserAccess"),
            # A boundary that allows everything binds nothing: an administrator.
            person("tara.singh", policies=[AWS + "AdministratorAccess"], boundary=f"{own}:policy/boundaries/open-boundary"),
            user(
                "batch", ago(400), path="/automation/", boundary=team, mfa=[hardware(ago(400), "GAHT55556666")],
                keys=[key(ago(30), used=ago(0, hours=1), service="sqs", region="eu-west-1")],
                inline={"queues": document(statement("sqs:*", f"arn:aws:sqs:eu-west-1:{account}:payments-*"))}, **console),
        ],
        groups=[group("Administrators", ago(999), [AWS + "AdministratorAccess"])],
        roles=[
            role(
                "muster-audit", ago(300), trust({"AWS": f"{own}:root"}), used=(ago(0, hours=2), "us-east-1"),
                policies=[AWS + "SecurityAudit"], tags={"team": "security"}),
            role(
                "support", ago(400), trust({"AWS": f"{own}:root"}, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
                policies=[AWS + "AWSSupportAccess"], tags={"team": "security"}, boundary=AWS + "AWSSupportAccess"),
            *[
                role(
                    name, ago(200), trust({"Service": "lambda.amazonaws.com"}), used=(ago(1), "eu-west-1"), path="/team/",
                    policies=[AWS + policy_name], boundary=team, tags={"team": "payments"})
                for name, policy_name in [
                    ("capture", "AdministratorAccess"), ("refund", "PowerUserAccess"), ("ledger", "AmazonDynamoDBFullAccess")]],
            service_linked("support.amazonaws.com", "AWSServiceRoleForSupport", ago(1000)),
        ],
        policies=[
            policy("team-boundary", ago(500), [
                document(
                    statement(["dynamodb:*", "sqs:*", "lambda:*", "logs:*"], Sid="Work"),
                    statement(["iam:Get*", "iam:List*"], Sid="Look"),
                    statement("iam:*", team, effect="Deny", Sid="Keep"))],
                   path="/boundaries/", tags={"team": "security"}),
            policy("read-boundary", ago(500), [document(statement(["iam:Get*", "iam:List*"]))], path="/boundaries/",
                   tags={"team": "security"}),
            policy("open-boundary", ago(500), [document(statement("*"))], path="/boundaries/", tags={"team": "security"}),
        ],
        server_certificates=[], saml=[], oidc=[], unassigned_devices=[], page=100, extra_column=False, refused={})

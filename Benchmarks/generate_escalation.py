#!/usr/bin/env python3
"""Writes an account in which it is worth asking who can become an administrator: generate_escalation.py SIZE DIRECTORY.

SIZE is team (2,000 users, 2,000 roles, 3,000 policies) or quotas (5,000, 10,000, 10,000). Every document differs. Among the
permissions of services stand those that ways to an administrator are made of, on exact ARNs and by wildcards: roles that are passed
and assumed, users and policies that are changed, with conditions, variables, denials, boundaries and trust policies that stop some of
them. The same size and seed give the same bytes.
"""
import argparse
import json
import pathlib

from generate_account import ACCOUNT, ARN, ENCODED, Generator

SIZES = {
    "team": {"users": 2_000, "groups": 100, "roles": 2_000, "policies": 3_000},
    "quotas": {"users": 5_000, "groups": 300, "roles": 10_000, "policies": 10_000},
}
BOUNDARIES = [
    {"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": ["s3:*", "ec2:*", "lambda:*", "dynamodb:*", "logs:*", "iam:PassRole", "sts:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": "*", "Resource": f"{ARN}*"},
]
MFA = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
TRUSTED = ["ec2", "lambda", "ecs-tasks", "states", "codebuild", "glue", "cloudformation", "sagemaker"]


class EscalationGenerator(Generator):
    def __init__(self, size, seed):
        super().__init__(1, seed)
        self.random.seed(f"{seed} {size}")
        counts = SIZES[size]
        self.counts = {kind: counts[kind] for kind in ("users", "groups", "roles")}
        self.attachable = counts["policies"]
        self.target = 0

    def name(self, kind):
        number = self.random.randrange({"policy": self.attachable}.get(kind) or self.counts[kind + "s"])
        return {
            "user": f"user/people/user-{number:05d}", "role": f"role/service/service-role-{number:05d}",
            "group": f"group/group-{number}", "policy": f"policy/team-policy-{number}"}[kind]

    def some(self, kind):
        """An ARN, or a pattern over a hundred at most."""
        arn = ARN + self.name(kind)
        return arn[:-2] + "*" if kind in ("user", "role") and self.random.random() < 0.3 else arn

    def grants(self):
        """What ways are made of, each with its share of the documents."""
        allow = lambda actions, resource, **more: {"Effect": "Allow", "Action": actions, "Resource": resource, **more}
        return [
            (0.10, lambda: [allow("sts:AssumeRole", [self.some("role") for _ in range(3)])]),
            (0.08, lambda: [allow(["iam:CreateAccessKey", "iam:DeleteAccessKey", "iam:ListAccessKeys"], f"{ARN}user/people/${{aws:username}}")]),
            (0.03, lambda: [
                allow("iam:PassRole", self.some("role")), allow(["ec2:RunInstances", "ec2:DescribeInstances"], "*")]),
            (0.02, lambda: [
                allow("iam:PassRole", "*"), allow(["lambda:CreateFunction", "lambda:InvokeFunction"], "*")]),
            (0.02, lambda: [
                allow("iam:PassRole", f"{ARN}role/service/*", Condition={"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}),
                allow(["ecs:RegisterTaskDefinition", "ecs:RunTask", "ecs:CreateCluster"], "*")]),
            (0.02, lambda: [allow("ssm:SendCommand", "*"), allow("ssm:StartSession", "*", Condition=MFA)]),
            (0.01, lambda: [allow("iam:CreatePolicyVersion", self.some("policy"))]),
            (0.01, lambda: [allow(["lambda:UpdateFunctionCode", "lambda:InvokeFunction"], f"arn:aws:lambda:*:{ACCOUNT}:function:*")]),
            (0.01, lambda: [allow("*", "*", Condition=MFA), {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]),
            (0.01, lambda: [{"Effect": "Allow", "NotAction": ["iam:*", "sts:*"], "Resource": "*"}]),
            (0.005, lambda: [allow(["iam:PutUserPolicy", "iam:CreateLoginProfile"], self.some("user"))]),
            (0.005, lambda: [allow("iam:P*RolePolicy", self.some("role"))]),
            (0.005, lambda: [allow("iam:AddUserToGroup", ARN + self.name("group"))]),
            (0.005, lambda: [allow("iam:Attach*", self.some("role"), Condition={
                "ArnLike": {"iam:PolicyARN": f"{ARN}policy/team-policy-1*"}})]),
            (0.005, lambda: [allow("iam:UpdateAssumeRolePolicy", self.some("role"))]),
            (0.05, lambda: [{"Effect": "Deny", "Action": ["iam:Create*", "iam:Put*"], "Resource": self.some("role")}]),
        ]

    def document(self, statements):
        text = super().document(statements)
        chosen = self.random.random()
        for share, make in self.grants():
            chosen -= share
            if chosen < 0:
                more = make()
                break
        else:
            return text
        self.documents += 1
        own = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::documents/{self.documents}/*"}
        return self.encoded([own, *more])

    @staticmethod
    def encoded(statements):
        return json.dumps({"Version": "2012-10-17", "Statement": statements}).translate(ENCODED)

    def trust(self):
        self.documents += 1
        kind = self.random.random()
        condition = None
        if kind < 0.55:
            principal = {"Service": f"{self.random.choice(TRUSTED)}.amazonaws.com"}
        elif kind < 0.75:
            principal = {"AWS": f"{ARN}root"}
        elif kind < 0.85:
            principal = {"AWS": sorted({ARN + self.name("user"), ARN + self.name("role")})}
        elif kind < 0.92:
            principal = {"AWS": f"{ARN}root"}
            condition = MFA
        else:
            principal = {"AWS": f"arn:aws:iam::{self.random.randint(10 ** 11, 10 ** 12 - 1)}:root"}
            condition = {"StringEquals": {"sts:ExternalId": f"partner-{self.documents:08d}"}}
        statement = {"Sid": f"T{self.documents}", "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
        if condition:
            statement["Condition"] = condition
        return self.encoded([statement])

    def bounded(self, member):
        """A tenth has a boundary."""
        if self.random.random() >= 0.1:
            return member
        end = "      </member>\n"
        arn = f"{ARN}policy/team-policy-{self.random.randrange(len(BOUNDARIES))}"
        return member.removesuffix(end) + (
            "        <PermissionsBoundary>\n          <PermissionsBoundaryType>Policy</PermissionsBoundaryType>\n"
            f"          <PermissionsBoundaryArn>{arn}</PermissionsBoundaryArn>\n        </PermissionsBoundary>\n") + end

    def users(self):
        for key, member in super().users():
            yield key, self.bounded(member)

    def roles(self):
        administrator = (
            "        <AttachedManagedPolicies>\n          <member>\n            <PolicyName>AdministratorAccess</PolicyName>\n"
            "            <PolicyArn>arn:aws:iam::aws:policy/AdministratorAccess</PolicyArn>\n          </member>\n")
        for number, (key, member) in enumerate(super().roles()):
            if number % 200 == 7:
                member = member.replace("        <AttachedManagedPolicies>\n", administrator)
            if "ec2.amazonaws.com" in member:
                member = member.replace("        <InstanceProfileList/>\n", (
                    "        <InstanceProfileList>\n          <member>\n"
                    f"            <InstanceProfileName>profile-{number}</InstanceProfileName>\n"
                    f"            <InstanceProfileId>AIPA{number:017d}</InstanceProfileId>\n"
                    f"            <Arn>{ARN}instance-profile/profile-{number}</Arn>\n            <Path>/</Path>\n"
                    f"            <CreateDate>{self.time(1_000)}</CreateDate>\n            <Roles/>\n"
                    "          </member>\n        </InstanceProfileList>\n"))
            yield key, self.bounded(member)

    def policies(self):
        for number in range(self.attachable):
            document = (
                self.encoded([BOUNDARIES[number]]) if number < len(BOUNDARIES)
                else self.document(self.random.randint(1, 3)))
            name = f"team-policy-{number}"
            yield "Policies", self.policy_member(
                name, f"ANPA{number:017d}", f"{ARN}policy/{name}", [document], self.attachments[number])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator = EscalationGenerator(options.size, options.seed)
    size, count, pages = generator.write(options.directory, one_page=False)
    counts = ", ".join(f"{value} {key}" for key, value in count.items())
    print(f"{options.directory}: {size} bytes in {pages} pages; {counts}; {generator.documents} documents")


if __name__ == "__main__":
    main()

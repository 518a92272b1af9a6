import Foundation
import JSON
import TestSupport

/// A folder with a small account whose principals are limited: by a boundary, an organization, a trust policy.
struct LimitedAccount {
  private let folder: TemporaryFolder
  private let organization: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    organization = try TemporaryFolder()
    let limit = "arn:aws:iam::\(WaysAccount.id):policy/limit"
    let users = [
      Self.user("ana", [Self.allow("sts:AssumeRole", WaysAccount.role("shut"))], groups: ["testers"]),
      Self.user("ben", [Self.allow("*")], boundary: limit, groups: ["testers"]),
      Self.user(
        "dan",
        [
          Self.allow("s3:*"),
          Self.statement(
            "Deny", "s3:*", "*", #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#),
          Self.statement(
            "Allow", "ec2:*", "*", #"{"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "192.0.2.0/24"]}}"#),
        ]),
      Self.user(
        "eva", [Self.allow("iam:PutUserPolicy", "arn:aws:iam::\(WaysAccount.id):user/${aws:username}")]),
    ]
    let trust =
      #"{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}"#
    try folder.write(
      """
      {"UserDetailList": [\(users.joined(separator: ",\n"))],
       "GroupDetailList": [{"Path": "/", "GroupName": "testers", "GroupId": "AGPAAAAAAAAAAAAAAAAAA",
         "Arn": "arn:aws:iam::\(WaysAccount.id):group/testers", "CreateDate": "2026-01-01T00:00:00+00:00",
         "GroupPolicyList": [], "AttachedManagedPolicies": []}],
       "Policies": [{"PolicyName": "limit", "PolicyId": "ANPAAAAAAAAAAAAAAAAAA", "Arn": "\(limit)", "Path": "/",
         "DefaultVersionId": "v1", "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 1, "IsAttachable": true,
         "CreateDate": "2026-01-01T00:00:00+00:00", "UpdateDate": "2026-01-01T00:00:00+00:00",
         "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true,
           "CreateDate": "2026-01-01T00:00:00+00:00", "Document": \(Self.document([Self.allow("ec2:*")]))}]}],
       "RoleDetailList": [{"Path": "/", "RoleName": "shut", "RoleId": "AROAAAAAAAAAAAAAAAAAA",
         "Arn": "\(WaysAccount.role("shut"))", "CreateDate": "2026-01-01T00:00:00+00:00",
         "AssumeRolePolicyDocument": \(Self.document([trust])), "InstanceProfileList": [], "Tags": [],
         "AttachedManagedPolicies": [], "RolePolicyList": []}]}
      """, to: "details.json")
    try folder.write(
      #"{"SummaryMap": {"Users": \#(users.count), "Groups": 1, "Roles": 1, "Policies": 1}}"#,
      to: "summary.json")
    try folder.write(
      #"{"UserId": "AIDA", "Account": "\#(WaysAccount.id)", "Arn": "\#(WaysAccount.user("ana"))"}"#,
      to: "caller.json")
    let level = Self.document([
      Self.allow("s3:*"), Self.allow("sts:*"), Self.allow("iam:*"), Self.allow("ec2:Start*"),
    ])
    try organization.write("[[\(Self.document([Self.allow("*")]))], [\(level)]]", to: "scp.json")
  }

  func run(_ arguments: [String]) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(
      arguments + [
        "--snapshot", folder.path, "--scp", organization.url("scp.json").path, "--now", "2026-11-22",
      ])
  }

  func json(_ arguments: [String]) throws -> JSONValue {
    try JSONParser.parse(Array(try run(arguments + ["--format", "json"]).output.utf8))
  }

  private static func allow(_ action: String, _ resource: String = "*") -> String {
    statement("Allow", action, resource)
  }

  private static func statement(
    _ effect: String, _ action: String, _ resource: String, _ condition: String? = nil
  )
    -> String
  {
    let condition = condition.map { #", "Condition": \#($0)"# } ?? ""
    return #"{"Effect": "\#(effect)", "Action": "\#(action)", "Resource": "\#(resource)"\#(condition)}"#
  }

  private static func document(_ statements: [String]) -> String {
    #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
  }

  private static func user(
    _ name: String, _ statements: [String], boundary: String? = nil, groups: [String] = []
  ) -> String {
    let boundary = boundary.map {
      #""PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "\#($0)"}, "#
    }
    return """
      {"Path": "/", "UserName": "\(name)", "UserId": "AIDAAAAAAAAAAAAAAAAAA", "Arn": "\(WaysAccount.user(name))",
       "CreateDate": "2026-01-01T00:00:00+00:00", "GroupList": [\(groups.map { "\"\($0)\"" }.joined())],
       \(boundary ?? "")"Tags": [], "AttachedManagedPolicies": [],
       "UserPolicyList": [{"PolicyName": "p", "PolicyDocument": \(document(statements))}]}
      """
  }
}

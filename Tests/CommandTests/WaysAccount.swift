import JSON
import TestSupport

/// A folder with a small account in which some can become administrators, as the AWS CLI would have written it.
struct WaysAccount {
  static let id = "111122223333"

  private let folder: TemporaryFolder
  var path: String { folder.path }

  static func user(_ name: String) -> String { "arn:aws:iam::\(id):user/\(name)" }
  static func role(_ name: String) -> String { "arn:aws:iam::\(id):role/\(name)" }

  /// A name that would colour a terminal, end a quoted text and begin markup.
  static let hostile = "eve\u{1B}[31m\"\\<b>&amp;"

  init() throws {
    folder = try TemporaryFolder()
    let ownPolicy = Self.statement("iam:PutUserPolicy", on: Self.user("bob"), sid: "Own")
    let assumes = Self.statement("sts:AssumeRole", on: Self.role("deploy"))
    let office =
      #", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#
    let users = [
      Self.user("alice", policies: [], attached: "AdministratorAccess"),
      Self.user("bob", policies: [ownPolicy]),
      Self.user("carol", policies: [assumes]),
      Self.user("dan", policies: [Self.statement("iam:AttachUserPolicy", on: "*", office)]),
      Self.user(Self.hostile, policies: [Self.statement("iam:PutUserPolicy", on: "*")]),
      Self.user("fred", policies: [Self.statement("s3:Get*", on: "arn:aws:s3:::reports/*"), Self.secrets]),
      Self.user("grace", policies: [#"{"Effect": "Perhaps"}"#]),
    ]
    let trust =
      #"{"Effect": "Allow", "Principal": {"AWS": "\#(Self.id)"}, "Action": "sts:AssumeRole"}"#
    let raises = Self.statement("iam:AttachRolePolicy", on: Self.role("deploy"))
    let role = """
      {"Path": "/", "RoleName": "deploy", "RoleId": "AROAAAAAAAAAAAAAAAAAA", "Arn": "\(Self.role("deploy"))",
       "CreateDate": "2026-01-01T00:00:00+00:00", "AssumeRolePolicyDocument": \(Self.document(trust)),
       "InstanceProfileList": [], "AttachedManagedPolicies": [], "Tags": [],
       "RolePolicyList": [{"PolicyName": "raise", "PolicyDocument": \(Self.document(raises))}]}
      """
    try folder.write(
      """
      {"UserDetailList": [\(users.joined(separator: ",\n"))], "GroupDetailList": [], "Policies": [],
       "RoleDetailList": [\(role)]}
      """, to: "details.json")
    try folder.write(
      #"{"SummaryMap": {"Users": \#(users.count), "Groups": 0, "Roles": 1, "Policies": 0}}"#,
      to: "summary.json")
    try folder.write(
      #"{"UserId": "AIDA", "Account": "\#(Self.id)", "Arn": "\#(Self.user("alice"))"}"#, to: "caller.json")
  }

  private static let secrets =
    #"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/secret/*"}"#

  private static func statement(
    _ action: String, on resource: String, sid: String = "One", _ condition: String = ""
  ) -> String {
    #"{"Sid": "\#(sid)", "Effect": "Allow", "Action": "\#(action)", "Resource": "\#(resource)"\#(condition)}"#
  }

  private static func document(_ statement: String) -> String {
    #"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#
  }

  private static func user(_ name: String, policies: [String], attached: String? = nil) -> String {
    var json = JSONWriter()
    json.string(name)
    let name = String(decoding: json.bytes, as: UTF8.self)
    let arn = #""arn:aws:iam::\#(id):user/"# + name.dropFirst()
    let inline = policies.enumerated().map {
      #"{"PolicyName": "p\#($0)", "PolicyDocument": \#(document($1))}"#
    }
    let managed = attached.map {
      #"{"PolicyName": "\#($0)", "PolicyArn": "arn:aws:iam::aws:policy/\#($0)"}"#
    }
    return """
      {"Path": "/", "UserName": \(name), "UserId": "AIDAAAAAAAAAAAAAAAAAA", "Arn": \(arn),
       "CreateDate": "2026-01-01T00:00:00+00:00", "GroupList": [], "Tags": [],
       "UserPolicyList": [\(inline.joined(separator: ", "))], "AttachedManagedPolicies": [\(managed ?? "")]}
      """
  }
}

import Foundation
import JSON
import TestSupport
import Testing

/// `muster can` and `muster who-can` on the built binary.
struct AccessTests {
  private func ask(_ arguments: String...) throws -> BuiltBinary.Answer {
    let account = try WaysAccount()
    return try withExtendedLifetime(account) {
      try BuiltBinary.run(arguments + ["--snapshot", account.path, "--now", "2026-11-22"])
    }
  }

  private func json(_ arguments: String...) throws -> JSONValue {
    let account = try WaysAccount()
    let answer = try BuiltBinary.run(arguments + ["--snapshot", account.path, "--format", "json"])
    #expect(answer.status == 0, "\(answer.errors)")
    return try withExtendedLifetime(account) { try JSONParser.parse(Array(answer.output.utf8)) }
  }

  private func texts(_ value: JSONValue?) -> [String] { value?.array?.compactMap(\.string) ?? [] }

  @Test func `an answer names the statement that decides it`() throws {
    let answer = try ask("can", "fred", "s3:GetObject", "arn:aws:s3:::reports/2026")
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("user fred: s3:GetObject on arn:aws:s3:::reports/2026: allowed\n"))
    #expect(answer.output.contains("by statement 1 (Sid \"One\") of inline policy p0 of user fred"))
    #expect(answer.output.contains("policies on resources"))
  }

  @Test(arguments: [
    ("fred", "s3:GetObject", "arn:aws:s3:::reports/secret/1", "explicit-deny"),
    ("fred", "s3:GetObject", "arn:aws:s3:::other/1", "implicit-deny"),
    ("fred", "s3:PutObject", "arn:aws:s3:::reports/1", "implicit-deny"),
    ("alice", "s3:PutObject", "arn:aws:s3:::reports/1", "allowed"),
    ("dan", "iam:AttachUserPolicy", "arn:aws:iam::111122223333:user/bob", "conditional"),
    ("carol", "sts:AssumeRole", "arn:aws:iam::111122223333:role/deploy", "allowed"),
    ("bob", "sts:AssumeRole", "arn:aws:iam::111122223333:role/deploy", "implicit-deny"),
    ("alice", "sts:AssumeRole", "arn:aws:iam::444455556666:role/theirs", "conditional"),
    ("grace", "s3:GetObject", "arn:aws:s3:::reports/1", "conditional"),
  ])
  func `one thing is allowed, denied or open`(
    _ principal: String, _ action: String, _ resource: String, _ expected: String
  ) throws {
    let answer = try json("can", principal, action, resource)
    #expect(answer["answer"]?.string == expected)
    #expect(answer["arn"]?.string == WaysAccount.user(principal))
    #expect(texts(answer["conditions"]).isEmpty == (expected != "conditional"))
  }

  /// "Cross-account policy evaluation logic" in the IAM User Guide.
  @Test(arguments: [
    (
      "kms:Decrypt", "arn:aws:kms:eu-central-1:444455556666:key/1", "conditional",
      "account 444455556666 allows it"
    ),
    ("kms:Decrypt", "arn:aws:kms:eu-central-1:111122223333:key/1", "allowed", nil),
    (
      "iam:CreateUser", "arn:aws:iam::444455556666:user/new", "implicit-deny",
      "a request to IAM acts in the account"
    ),
    (
      "iam:PassRole", "arn:aws:iam::444455556666:role/theirs", "implicit-deny",
      "a request to IAM acts in the account"
    ),
    ("iam:GetPolicy", "arn:aws:iam::aws:policy/AdministratorAccess", "allowed", nil),
    ("sts:AssumeRole", "arn:aws:iam::444455556666:role/theirs", "conditional", "the trust policy of"),
  ])
  func `what is of another account takes that account's leave, and IAM never reaches it`(
    _ action: String, _ resource: String, _ expected: String, _ reason: String?
  ) throws {
    let answer = try json("can", "alice", action, resource)
    #expect(answer["answer"]?.string == expected)
    let texts = texts(answer["conditions"]) + texts(answer["reasons"])
    #expect(texts.count == (reason == nil ? 0 : 1))
    #expect(reason == nil || texts.first?.contains(reason ?? "") == true, "\(texts)")
  }

  @Test func `a resource control policy hides nothing of services that it does not bind`() throws {
    let folder = try TemporaryFolder()
    let denials = ["iam:*", "ec2:*", "s3:*"].map { "\"\($0)\"" }.joined(separator: ", ")
    try folder.write(
      #"[[{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": [\#(denials)], "#
        + #""Resource": "*"}}]]"#, to: "rcp.json")
    for (action, resource, expected) in [
      ("iam:CreateUser", WaysAccount.user("new"), "allowed"),
      ("ec2:RunInstances", "*", "allowed"),
      ("s3:GetObject", "arn:aws:s3:::reports/1", "explicit-deny"),
      // "that RCP does not apply to resources in Account B when accessed by users in Account A"
      ("s3:GetObject", "arn:aws:s3:eu-west-1:444455556666:accesspoint/theirs", "conditional"),
    ] {
      let answer = try json("can", "alice", action, resource, "--rcp", folder.url("rcp.json").path)
      #expect(answer["answer"]?.string == expected, "\(action)")
    }
    let anywhere = try json("can", "alice", "iam:CreateUser", "--rcp", folder.url("rcp.json").path)
    #expect(texts(anywhere["exceptions"]).isEmpty)
  }

  @Test func `without a resource the answer says to what, and what denies it elsewhere`() throws {
    let answer = try json("can", "fred", "s3:GetObject")
    #expect(answer["answer"]?.string == "allowed")
    #expect(texts(answer["resources"]) == ["arn:aws:s3:::reports/*"])
    #expect(texts(answer["exceptions"]) == ["statement 1 of inline policy p1 of user fred"])
    #expect(try json("can", "fred", "s3:PutObject")["answer"]?.string == "implicit-deny")
    #expect(try json("can", "fred", "ec2:RunInstances")["answer"]?.string == "implicit-deny")
    #expect(texts(try json("can", "carol", "sts:AssumeRole")["resources"]) == [WaysAccount.role("deploy")])
    #expect(try json("can", "bob", "sts:AssumeRole")["answer"]?.string == "implicit-deny")
  }

  @Test func `who can lists the allowed and the conditional`() throws {
    let answer = try json("who-can", "iam:AttachUserPolicy", WaysAccount.user("bob"))
    let principals = try #require(answer["principals"]?.array)
    #expect(
      principals.map { [$0["arn"]?.string, $0["answer"]?.string] } == [
        [WaysAccount.user("alice"), "allowed"], [WaysAccount.user("dan"), "conditional"],
        [WaysAccount.user("grace"), "conditional"],
      ])
    #expect(texts(principals[1]["conditions"]).first?.contains("aws:SourceIp") == true)
    #expect(answer["denied"]?.integer == 5)
    let all = try ask("who-can", "iam:AttachUserPolicy", "--all")
    #expect(all.output.contains("user fred"))
    try expectGolden(try ask("who-can", "iam:AttachUserPolicy").output, "who-can.txt")
  }

  @Test func `hostile names are made visible`() throws {
    let answer = try ask("who-can", "iam:PutUserPolicy")
    #expect(answer.output.contains("eve\\u001b[31m"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test func `what cannot be answered is refused with the reason`() throws {
    for (arguments, reason) in [
      (["can", "bob", "s3:Get*"], "s3:Get* has a wildcard"),
      (["who-can", "GetObject"], "GetObject is not"),
      (["who-can", "s3:GetObject", "bucket"], "bucket is neither"),
      (["can", "bobb", "s3:GetObject"], "did you mean 'bob'?"),
    ] {
      let account = try WaysAccount()
      let answer = try BuiltBinary.run(arguments + ["--snapshot", account.path])
      #expect(answer.status == 64)
      #expect(answer.output.isEmpty)
      #expect(answer.errors.contains(reason), "\(answer.errors)")
    }
  }

  @Test(arguments: [["can", "carol.ng", "iam:CreateUser"], ["who-can", "iam:CreateUser"]])
  func `the examples of the help work`(_ arguments: [String]) throws {
    let answer = try BuiltBinary.run(
      arguments + ["--snapshot", "Tests/Fixtures/accounts/troubled"], in: Project.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try BuiltBinary.run(arguments[0], "--help").output.contains(arguments.joined(separator: " ")))
  }
}

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

  @Test func `an answer says which limit does not allow it`() throws {
    let account = try LimitedAccount()
    for (principal, action, resource, reasons) in [
      ("ben", "s3:GetObject", "arn:aws:s3:::a/1", ["the boundary limit of user ben does not allow it"]),
      ("ben", "ec2:RunInstances", "*", ["no service control policy of level 2 allows it"]),
      (
        "ben", "kms:Decrypt", "*",
        [
          "the boundary limit of user ben does not allow it",
          "no service control policy of level 2 allows it",
        ]
      ),
      (
        "ana", "sts:AssumeRole", WaysAccount.role("shut"),
        ["the trust policy of role shut does not let it in"]
      ),
      ("ana", "sts:AssumeRole", nil, ["the trust policy of role shut does not let it in"]),
      ("ben", "s3:PutObject", nil, ["the boundary limit of user ben does not allow it"]),
      ("eva", "s3:GetObject", nil, ["no policy allows it"]),
    ] as [(String, String, String?, [String])] {
      let answer = try account.json(["can", principal, action] + (resource.map { [$0] } ?? []))
      #expect(answer["answer"]?.string == "implicit-deny")
      #expect(texts(answer["reasons"]) == reasons)
    }
  }

  @Test func `a condition is told with operator and values, and that of a denial by unless`() throws {
    let account = try LimitedAccount()
    let deny =
      "unless aws:MultiFactorAuthPresent is false or is absent (statement 2 of inline policy p of user dan)"
    #expect(texts(try account.json(["can", "dan", "s3:GetObject", "*"])["conditions"]) == [deny])
    let text = try account.run(["can", "dan", "s3:GetObject", "*"]).output.split(separator: "\n")
    #expect(text.contains { $0.hasPrefix("  unless aws:MultiFactorAuthPresent is false") })
    #expect(
      texts(try account.json(["can", "dan", "ec2:StartInstances", "*"])["conditions"]) == [
        "aws:SourceIp is in 10.0.0.0/8 or 192.0.2.0/24 (statement 3 of inline policy p of user dan)"
      ])
  }

  @Test func `a variable is told with its value`() throws {
    let answer = try LimitedAccount().json(["can", "eva", "iam:PutUserPolicy"])
    #expect(texts(answer["resources"]) == ["arn:aws:iam::111122223333:user/eva"])
  }

  @Test func `a group and the root user are told of as what they are`() throws {
    for (command, name, reason) in [
      ("can", "testers", "testers is a group, and groups make no requests; ask about its members: ana, ben"),
      ("paths", "arn:aws:iam::111122223333:group/testers", "testers is a group"),
      ("can", "root", "the root user can do everything in its account"),
      ("paths", "arn:aws:iam::111122223333:root", "only policies of the organization (SCPs, RCPs) limit it"),
    ] {
      let answer = try LimitedAccount().run([command, name] + (command == "can" ? ["s3:GetObject"] : []))
      #expect(answer.status == 64)
      #expect(answer.errors.contains(reason), "\(answer.errors)")
    }
  }

  @Test func `a role of the inventory that is none of the account's is noted, for people and for programs`()
    throws
  {
    let folder = try TemporaryFolder()
    func line(_ role: String) -> String {
      #"{"arn": "arn:aws:lambda:eu-west-1:111122223333:function:f", "type": "lambda-function", "role_arn": "\#(role)"}"#
    }
    let roles = [WaysAccount.role("shutt"), "arn:aws:iam::444455556666:role/shut", WaysAccount.role("shut")]
    try folder.write(roles.map(line).joined(separator: "\n"), to: "inventory")
    let inventory = ["--inventory", folder.url("inventory").path]
    let account = try LimitedAccount()
    for command in [["paths"], ["can", "ana", "s3:GetObject"], ["who-can", "s3:GetObject"]] {
      let answer = try account.run(command + inventory + ["--format", "json"])
      #expect(answer.status == 0)
      #expect(answer.errors.contains("no role of the account; did you mean '\(WaysAccount.role("shut"))'?\n"))
      #expect(answer.errors.contains("444455556666:role/shut, which is a role of another account.\n"))
      let notes = texts(try JSONParser.parse(Array(answer.output.utf8))["notes"])
      #expect(notes.count { $0.contains("the inventory says") } == 2)
      let all = try account.run(command + ["--format", "json"])
      #expect(!all.errors.contains("the inventory says"))
    }
    for role in ["arn:aws:iam::1:role/x", "arn:aws:iam::111122223333:role/", "shut"] {
      try folder.write("\n" + line(role), to: "inventory")
      let answer = try account.run(["paths"] + inventory)
      #expect(answer.status == 64)
      #expect(
        answer.errors.contains("inventory:2: expected the ARN of a role as 'role_arn'"), "\(answer.errors)")
    }
  }

  @Test func `what goes to people as a note is in the JSON`() throws {
    let account = try WaysAccount()
    for command in [["paths"], ["can", "fred", "s3:GetObject"], ["who-can", "s3:GetObject"]] {
      let answer = try BuiltBinary.run(command + ["--snapshot", account.path, "--format", "json"])
      let notes = texts(try JSONParser.parse(Array(answer.output.utf8))["notes"])
      let said = answer.errors.split(separator: "\n").filter { $0.hasPrefix("note: ") }
      #expect(!said.isEmpty)
      #expect(said.allSatisfy { notes.contains(String($0.dropFirst(6).dropLast())) })
    }
  }

  @Test func `tables fit eighty columns`() throws {
    for action in ["iam:PutUserPolicy", "s3:GetObject", "iam:AttachUserPolicy"] {
      let lines = try ask("who-can", action, "--all").output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines)")
    }
  }

  @Test(arguments: ["paths", "can", "who-can", "simulate", "query", "audit", "collect"])
  func `help fits eighty columns, ends its lines where they end, and says what comes of it`(_ command: String)
    throws
  {
    let help = try BuiltBinary.run(command, "--help").output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(command == "audit" || command == "collect" || help.contains("EXIT STATUS\n  0   "))
    // Prose breaks where the next word does not fit, and nowhere else.
    let prose = lines.drop { !$0.isEmpty }.dropFirst().prefix { !$0.isEmpty }
    for (line, next) in zip(prose, prose.dropFirst()) {
      let word = next.prefix { $0 != " " }
      #expect(line.count + 1 + word.count > 79, "\(line)")
    }
    // A line of an example ends with a backslash, or in the middle of a quoted text, if it goes on.
    let example = lines.drop { $0 != "EXAMPLE" }.dropFirst().prefix { !$0.isEmpty }
    #expect(example.allSatisfy { $0.hasPrefix("  $ ") || $0.hasPrefix("      ") }, "\(example)")
  }

  @Test func `hostile names are made visible`() throws {
    let answer = try ask("who-can", "iam:PutUserPolicy")
    #expect(answer.output.contains("eve\\u001b[31m"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["iam:CreateUsr"], "has no action CreateUsr as of ", "did you mean 'iam:CreateUser'?"),
    (["eventbridge:PutRule"], "no service has the prefix \"eventbridge\"", "did you mean 'events:PutRule'?"),
    (["foo:Bar", "arn:aws:foo:::bar"], "no service has the prefix \"foo\" as of ", ""),
    (
      ["iam:CreateUser", "arn:aws:s3:::b"], "iam:CreateUser is about arn:${Partition}:iam::${Account}:user/",
      "no request for it names arn:aws:s3:::b"
    ),
    (["s3:ListBucket", "arn:aws:s3:::b/c"], "s3:ListBucket is about ", "names arn:aws:s3:::b/c"),
    (["sts:GetCallerIdentity", "arn:aws:s3:::b"], "sts:GetCallerIdentity knows no resource but *", ""),
  ])
  func `what is strange about a question is noted, and no error`(
    _ question: [String], _ note: String, _ more: String
  ) throws {
    let account = try WaysAccount()
    for command in [["can", "alice"], ["who-can"]] {
      let answer = try BuiltBinary.run(
        command + question + ["--snapshot", account.path, "--format", "json"])
      #expect(answer.status == 0)
      #expect(answer.errors.contains("note: "))
      #expect(
        answer.errors.contains(note) && (more.isEmpty || answer.errors.contains(more)), "\(answer.errors)")
      let notes = texts(try JSONParser.parse(Array(answer.output.utf8))["notes"])
      #expect(notes.contains { $0.contains(note) }, "\(notes)")
    }
  }

  @Test(arguments: [
    ["iam:CreateUser"], ["IAM:createuser", "arn:aws:iam::111122223333:user/x"], ["s3:ListBucket", "*"],
    ["s3:GetObject", "arn:aws:s3:::b/*"], ["iam:ListUsers", "arn:aws:iam::111122223333:user/"],
  ])
  func `nothing is noted of a question that has nothing strange`(_ question: [String]) throws {
    let account = try WaysAccount()
    let answer = try BuiltBinary.run(["can", "alice"] + question + ["--snapshot", account.path])
    let notes = answer.errors.split(separator: "\n").filter { $0.hasPrefix("note: ") }
    #expect(notes.count == 1 && notes[0].contains("the organization's policies"), "\(answer.errors)")
  }

  @Test func `an ARN without its path leads to the one that has it`() throws {
    let answer = try BuiltBinary.run(
      "can", "arn:aws:iam::555566667777:user/nora.lind", "s3:GetObject", "--snapshot",
      Project.file("Tests/Fixtures/accounts/chains"))
    #expect(answer.status == 64)
    #expect(
      answer.errors.contains("did you mean 'arn:aws:iam::555566667777:user/staff/nora.lind'?"),
      "\(answer.errors)")
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
    #expect(
      try BuiltBinary.run(arguments[0], "--help").output.contains(
        "\(arguments.joined(separator: " ")) \\\n      --snapshot Tests/Fixtures/accounts/troubled\n"))
  }
}

import IAM
import TestSupport
import Testing

@testable import Rules

/// Mutelists of Prowler become waivers that accept no more.
struct ProwlerImportTests {
  private let terms = ProwlerImport.Terms(
    owner: "ops", expires: .day("2027-06-30"), reason: "moved", partition: "aws")

  private func imported(_ text: String, _ terms: ProwlerImport.Terms? = nil) throws -> WaiverImport {
    try ProwlerImport.waivers(text, path: "m.yaml", library: BuiltIn.library, terms: terms ?? self.terms)
  }

  /// One entry, its resources and further fields as YAML.
  private func entry(
    _ check: String, _ resources: String, account: String = "123456789012", regions: String = "['*']",
    more: String = "", key: String = "Mutelist"
  ) -> String {
    """
    \(key):
      Accounts:
        '\(account)':
          Checks:
            '\(check)':
              Regions: \(regions)
              Resources: [\(resources)]
    \(more)
    """
  }

  private func subjects(_ text: String) throws -> [String] {
    try imported(text).waivers.map { "\($0.waiver.rule) \($0.waiver.subject)" }
  }

  @Test(arguments: [
    (
      "iam_user_mfa_enabled_console_access", "'^ana$'",
      ["user-console-mfa arn:aws:iam::123456789012:user*/ana"]
    ),
    ("iam_user_mfa_enabled_console_access", "'*'", ["user-console-mfa arn:aws:iam::123456789012:user/*"]),
    (
      "iam_user_mfa_enabled_console_access", "'-bot$'",
      ["user-console-mfa arn:aws:iam::123456789012:user/*-bot"]
    ),
    ("iam_user_accesskey_unused", "'ana'", ["user-access-key-unused arn:aws:iam::123456789012:user*/ana"]),
    ("iam_no_root_access_key", "'<root_account>'", ["root-no-access-keys arn:aws:iam::123456789012:root"]),
    ("iam_no_root_access_key", "'*'", ["root-no-access-keys arn:aws:iam::123456789012:root"]),
    ("iam_password_policy_number", "'password_policy'", ["password-policy-number arn:aws:::123456789012"]),
    ("iam_support_role_created", "'123456789012'", ["support-role-exists arn:aws:::123456789012"]),
    (
      "iam_policy_no_full_access_to_kms", "'^kms$'",
      ["policy-no-full-kms arn:aws:iam::123456789012:policy*/kms"]
    ),
    (
      "iam_inline_policy_no_full_access_to_kms", "'*'",
      ["user", "group", "role"].map { "policy-no-full-kms arn:aws:iam::123456789012:\($0)/*" }
    ),
    (
      "accessanalyzer_enabled_without_findings", "'*'",
      ["access-analyzer-no-findings arn:aws:access-analyzer:*:123456789012:analyzer/*"]
    ),
  ])
  func `what a check calls a resource becomes the subject of the rule`(
    check: String, resources: String, expected: [String]
  ) throws {
    let text = entry(check, resources)
    #expect(try subjects(text) == expected)
    #expect(try imported(text).leftOut == 0)
  }

  @Test func `a name is the thing of that name, whatever its path`() throws {
    let waiver = try #require(
      try imported(entry("iam_user_mfa_enabled_console_access", "'ana'")).waivers.first?.waiver)
    func covers(_ subject: String) -> Bool {
      waiver.covers(rule: "user-console-mfa", subject: subject, account: "123456789012")
    }
    #expect(covers("arn:aws:iam::123456789012:user/ana"))
    #expect(covers("arn:aws:iam::123456789012:user/a/b/ana"))
    for other in ["user/joana", "user/anais", "user/ana/bob", "role/ana"] {
      #expect(!covers("arn:aws:iam::123456789012:\(other)"), "\(other)")
    }
    #expect(!covers("arn:aws:iam::999999999999:user/ana"))
  }

  @Test(arguments: [
    ("iam_user_mfa_enabled_console_access", "'^(a|b)$'"), ("iam_user_mfa_enabled_console_access", "'ci-.*'"),
    ("iam_user_mfa_enabled_console_access", "'arn:aws:iam::123456789012:user/ana'"),
    ("iam_user_mfa_enabled_console_access", "'<root_account>'"), ("iam_no_root_access_key", "'ana'"),
    ("iam_user_accesskey_unused", "'ana/AccessKey1'"), ("iam_user_accesskey_unused", "'^ana$'"),
    ("iam_inline_policy_no_administrative_privileges", "'admin'"), ("iam_support_role_created", "'ana'"),
    ("iam_policy_allows_privilege_escalation", "'*'"), ("iam_administrator_access_with_mfa", "'admins'"),
    ("ec2_instance_public_ip", "'*'"), ("iam_no_such_check", "'*'"), ("iam_(a|b)", "'*'"),
  ])
  func `what no waiver can say without accepting more is left out where it stands`(
    check: String, resources: String
  ) throws {
    let result = try imported(entry(check, resources))
    #expect(result.waivers.isEmpty)
    #expect(result.remarks.map(\.kind) == [.leftOut])
    #expect(try #require(result.remarks.first).description.hasPrefix("m.yaml:"))
    #expect(try DecisionFiles.waivers(result.yaml, path: "w.yaml") == [])
  }

  @Test(arguments: [
    ("          Tags: ['env=dev']", "['*']"),
    ("          Exceptions: {Accounts: ['123456789012']}", "['*']"),
    ("          Exceptions: {Resources: [ana]}", "['*']"), ("", "['eu-west-1']"), ("", "[]"),
  ])
  func `tags, exceptions and one region are left out`(more: String, regions: String) throws {
    let result = try imported(
      entry("iam_user_mfa_enabled_console_access", "'^ana$'", regions: regions, more: more))
    #expect(result.waivers.isEmpty)
    #expect(result.leftOut == 1)
  }

  @Test(arguments: [
    ("          Tags: ['*']", "['*']"), ("          Tags: []", "['.*']"),
    ("          Exceptions: {Accounts: [], Regions: []}", "['us-east-1']"),
  ])
  func `conditions that hold for everything are none`(more: String, regions: String) throws {
    let result = try imported(
      entry("iam_user_mfa_enabled_console_access", "'^ana$'", regions: regions, more: more))
    #expect(result.waivers.count == 1)
    #expect(result.remarks.isEmpty)
  }

  @Test func `exceptions of an entry hold for those below it in the same account`() throws {
    let text = """
      Mutelist:
        Accounts:
          '123456789012':
            Checks:
              '*': {Regions: ['*'], Resources: ['*'], Exceptions: {Resources: [ana]}}
              iam_user_mfa_enabled_console_access: {Regions: ['*'], Resources: [ana]}
          '999999999999':
            Checks:
              iam_user_mfa_enabled_console_access: {Regions: ['*'], Resources: [ana]}
      """
    #expect(try imported(text).waivers.map(\.waiver.account) == ["999999999999"])
  }

  @Test func `a pattern of checks is each check that a rule names`() throws {
    let result = try imported(entry("iam_password_policy_*", "'*'"))
    #expect(result.waivers.count == 7)
    #expect(result.leftOut == 0)
    let all = try imported(entry("*", "'^breakglass$'", account: "*"))
    #expect(all.waivers.contains { $0.waiver.rule == "role-no-administrator-access" })
    #expect(
      all.waivers.allSatisfy { $0.waiver.account == nil && $0.waiver.subject.hasSuffix("*/breakglass") })
    #expect(Set(all.waivers.map { "\($0.waiver)" }).count == all.waivers.count)
  }

  @Test(arguments: ["Mutelist", "Allowlist", "Mute List"])
  func `older names of the list are read`(key: String) throws {
    #expect(try imported(entry("iam_no_root_access_key", "'*'", key: key)).waivers.count == 1)
  }

  @Test func `whatever stands in the list, the waivers are a file that says the same`() throws {
    let hostile = #"x\n- rule: evil\n  \u2028\u202E\e[2J # \" ' : {"#
    let text = entry(
      "iam_user_mfa_enabled_console_access", "'^ana$', \"ci-\(hostile).*\", \"svc-.*\"",
      more: "          Description: \"\(hostile)\"")
    let result = try imported(
      text, ProwlerImport.Terms(owner: "o\n- \"\\", expires: .never, reason: nil, partition: "aws"))
    #expect(try DecisionFiles.waivers(result.yaml, path: "w.yaml") == result.waivers.map(\.waiver))
    #expect(result.waivers.count == 1)
    #expect(result.yaml.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value < 0x2000) })
    // What is left out with a candidate can be uncommented.
    let uncommented = result.yaml.split(separator: "\n").map { line in
      line.hasPrefix("# - ") || line.hasPrefix("#   ") ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
    #expect(
      try DecisionFiles.waivers(uncommented, path: "w.yaml").map(\.subject) == [
        "arn:aws:iam::123456789012:user*/ana", "arn:aws:iam::123456789012:user*/svc-*",
      ])
  }

  @Test func `an entry without a reason is refused where it stands, if a waiver would need one`() throws {
    let none = ProwlerImport.Terms(owner: "ops", expires: .never, reason: nil, partition: "aws")
    let error = try #require(throws: RuleFileErrors.self) {
      try imported(entry("iam_no_root_access_key", "'*'"), none)
    }
    #expect(
      error.description == "m.yaml:5:9: the entry has no Description: say with --reason why it is accepted")
    #expect(try imported(entry("ecs_x", "'*'"), none).leftOut == 1)
  }

  @Test(arguments: [
    ("", "m.yaml: the file is empty"), ("- a\n", "m.yaml:1:1: expected a mutelist, a mapping, found a list"),
    (
      "Mutelst: {}\n",
      "m.yaml:1:1: expected the field 'Mutelist' of a Prowler mutelist, or 'Allowlist' of an older one"
    ),
    ("Mutelist: {Accounts: [a]}\n", "m.yaml:1:22: expected a mapping as 'Accounts', found a list"),
    ("Mutelist: {}\n", "m.yaml:1:11: missing field 'Accounts' of a mutelist"),
    (
      "Mutelist: {Accounts: {'*': {Checks: {a: {Regions: ['*']}}}}}\n",
      "m.yaml:1:41: missing field 'Resources' of a check of a mutelist"
    ),
    (
      "Mutelist: {Accounts: {'*': {Checks: {a: {Regions: ['*'], Resources: [1], Resource: []}}}}}\n",
      """
      m.yaml:1:70: expected text as an item of 'Resources', found the number 1; write "1"
      m.yaml:1:74: unknown field 'Resource' of a check of a mutelist; did you mean 'Resources'?
      """
    ),
    (
      "Mutelist: {Accounts: {'*': 1}}\n",
      "m.yaml:1:28: expected an account of a mutelist, a mapping, found the number 1"
    ),
    ("Mutelist: &a {Accounts: *a}\n", "m.yaml:1:25: aliases are not allowed; write the value out"),
  ])
  func `a list that is none is refused where it stands`(text: String, expected: String) throws {
    let error = try #require(throws: RuleFileErrors.self) { try imported(text) }
    #expect(error.description == expected)
  }

  @Test func `it is known of every check that a rule names what it calls its resources`() throws {
    let tool = try #require(OtherTool.all(in: BuiltIn.library).first { $0.id == "prowler" })
    #expect(Set(tool.rules.keys) == Set(ProwlerResource.checks.keys))
  }
}

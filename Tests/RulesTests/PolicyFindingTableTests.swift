import IAM
import Testing

@testable import Rules

/// The table of what a check of the policies finds.
struct PolicyFindingTableTests {
  private static let misspelt =
    #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjcet", "sqs:*"], "Resource": "*"}]}"#
  private static let clean =
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#
  private static let topics = PolicyFindingCode.Topic.allCases

  private var fixture: TablesFixture = {
    var fixture = TablesFixture()
    fixture.account.users = Listing([])
    fixture.account.groups = Listing([])
    fixture.account.roles = Listing([])
    fixture.account.policies = Listing([])
    return fixture
  }()

  /// The rows that have a finding, or lack its evidence, by what the columns say.
  private func found(_ fixture: TablesFixture, _ columns: String...) throws -> [[Cell]] {
    let table = try #require(Tables.all.first { $0.name == "iam_policy_finding" })
    let rows = table.rows(fixture.input)
    let code = try #require(table.index(of: "code"))
    let places = try columns.map { try #require(table.index(of: $0)) }
    return (0..<rows.count).filter { rows.cell(row: $0, column: code) != .null }.map { row in
      places.map { rows.cell(row: row, column: $0) }
    }
  }

  private func texts(_ rows: [[String?]]) -> [[Cell]] { rows.map { $0.map { $0.map(Cell.text) ?? .null } } }

  @Test func `a finding is a row, and one more has the topics on which nothing was found`() throws {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("deploy", Self.misspelt), fixture.policy("read", Self.clean),
    ])
    #expect(
      try found(fixture, "policy_name", "policy_words", "code", "type", "topic", "position", "action")
        == texts([
          [
            "deploy", "policy deploy", "unknown-action", "warning", "actions", "Statement[0].Action[1]",
            "s3:GetObjcet",
          ],
          [
            "deploy", "policy deploy", "wildcard-grants-permissions", "security-warning", "wildcards",
            "Statement[0].Action[2]", "sqs:*",
          ],
        ]))
    #expect(
      try found(fixture, "access_levels")
        == texts([["[]"], [#"["Read","Tagging","Write","Permissions management"]"#]]))
    let rows = try fixture.rows("iam_policy_finding")
    let names = Self.topics.map(\.rawValue)
    func list(_ topics: [String]) -> Cell {
      .text("[" + topics.map { "\"\($0)\"" }.joined(separator: ",") + "]")
    }
    #expect(
      try (0..<rows.count).map { try fixture.cell("iam_policy_finding", "topics", row: $0) } == [
        list(["actions"]), list(["wildcards"]),
        list(names.filter { !["actions", "wildcards"].contains($0) }),
        list(names),
      ])
    #expect(try fixture.cell("iam_policy_finding", "topic", row: 3) == .null)
  }

  @Test func `inline policies and trust policies are checked where they stand, each as what it is`() throws {
    var fixture = fixture
    let own = #"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#
    var ana = TablesFixture.user("ana")
    ana.inlinePolicies = .known([InlinePolicy(name: "own", document: fixture.document(own))])
    fixture.account.users = Listing([ana])
    var role = Role(name: "app", arn: "arn:aws:iam::111122223333:role/x/app", id: "AROA", path: "/x/")
    role.attachedPolicies = .known([])
    role.inlinePolicies = .known([])
    role.trustPolicy = .known(
      fixture.document(
        #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2"}}}"#
      ))
    fixture.account.roles = Listing([role])
    #expect(
      try found(fixture, "policy_words", "code", "holder_arn", "position")
        == texts([
          ["inline policy own", "missing-version", ana.arn, nil],
          ["trust policy", "invalid-principal", role.arn, "Statement.Principal.Service"],
        ]))
  }

  @Test func `a document that is no JSON lacks its findings, one with a wrong grammar has them`() throws {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("broken", "{"),
      fixture.policy("wrong", #"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject"}}"#),
    ])
    let rows = try found(fixture, "policy_name", "code")
    let broken = rows.filter { $0[0] == .text("broken") }
    #expect(broken.count == 1)
    #expect(broken.allSatisfy { $0[1].missing?.kind == .malformed })
    #expect(
      rows.filter { $0[0] == .text("wrong") }.map { $0[1] }
        == [.text("missing-version"), .text("missing-element")])
  }

  @Test func `a policy in use that is not in the listing lacks its findings, and a gap reaches the table`()
    throws
  {
    var fixture = fixture
    var ana = TablesFixture.user("ana")
    ana.attachedPolicies = .known([AttachedPolicy(name: "x", arn: "arn:aws:iam::111122223333:policy/x")])
    fixture.account.users = Listing([ana])
    #expect(try fixture.cell("iam_policy_finding", "code").missing?.kind == .incomplete)
    let gap = Missing(.accountAuthorizationDetails, .incomplete, "a page is missing")
    fixture.account.roles = Listing([], gap: gap)
    #expect(try fixture.rows("iam_policy_finding").gap == gap)
  }
}

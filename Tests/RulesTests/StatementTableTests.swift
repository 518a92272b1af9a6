import IAM
import Testing

@testable import Rules

/// The tables that show policies and their statements.
struct StatementTableTests {
  private static let admin = #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#
  private static let broken = #"{"Statement": [{"Effect": "Allow", "Action": "s3:*"}]}"#

  private var fixture: TablesFixture = {
    var fixture = TablesFixture()
    fixture.account.users = Listing([])
    fixture.account.groups = Listing([])
    fixture.account.roles = Listing([])
    fixture.account.policies = Listing([])
    return fixture
  }()

  @Test func `a statement shows its elements as lists`() throws {
    var fixture = fixture
    let text = #"""
      {"Version": "2012-10-17", "Statement": [
        {"Sid": "One", "Effect": "Allow", "Action": "s3:*", "Resource": ["*"],
         "Condition": {"StringLike": {"aws:PrincipalTag/team": "core"}, "Bool": {"aws:SecureTransport": true}}},
        {"Effect": "Deny", "NotAction": ["iam:*"], "NotResource": "arn:aws:s3:::b"}]}
      """#
    fixture.account.policies = Listing([fixture.policy("deploy", text)])
    #expect(try fixture.rows("iam_statement").count == 2)
    for (column, first, second) in [
      ("policy_arn", "arn:aws:iam::111122223333:policy/deploy", "arn:aws:iam::111122223333:policy/deploy"),
      ("kind", "customer-managed", "customer-managed"), ("sid", "One", nil), ("effect", "Allow", "Deny"),
      ("actions", #"["s3:*"]"#, nil), ("not_actions", nil, #"["iam:*"]"#),
      ("resources", #"["*"]"#, nil), ("not_resources", nil, #"["arn:aws:s3:::b"]"#),
      ("principals", nil, nil), ("whole_services", #"["s3"]"#, #"["*"]"#),
      (
        "conditions",
        #"[{"operator":"StringLike","key":"aws:PrincipalTag/team","values":["core"]},{"operator":"Bool","key":"aws:SecureTransport","values":["true"]}]"#,
        "[]"
      ),
    ] as [(String, String?, String?)] {
      let cells = try (0...1).map { try fixture.cell("iam_statement", column, row: $0) }
      #expect(cells == [first, second].map { $0.map(Cell.text) ?? .null }, "\(column)")
    }
    for (column, first, second) in [
      ("covers_all_actions", false, false), ("covers_all_resources", true, false),
      ("is_unconditional", false, true), ("has_not_action", false, true), ("has_not_resource", false, true),
    ] {
      let cells = try (0...1).map { try fixture.cell("iam_statement", column, row: $0) }
      #expect(cells == [.bool(first), .bool(second)], "\(column)")
    }
    #expect(try fixture.cell("iam_statement", "statement_index", row: 1) == .int(1))
  }

  @Test func `inline policies are there once a holder, trust policies with their principals`() throws {
    var fixture = fixture
    let id = fixture.document(Self.admin)
    var ana = TablesFixture.user("ana")
    ana.inlinePolicies = .known([InlinePolicy(name: "own", document: id)])
    var ben = TablesFixture.user("ben")
    ben.inlinePolicies = .known([InlinePolicy(name: "own", document: id)])
    fixture.account.users = Listing([ana, ben])
    var role = Role(name: "app", arn: "arn:aws:iam::111122223333:role/x/app", id: "AROA", path: "/x/")
    role.attachedPolicies = .known([])
    role.inlinePolicies = .known([])
    role.trustPolicy = .known(
      fixture.document(
        #"{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com", "AWS": ["444455556666", "*"]}}}"#
      ))
    fixture.account.roles = Listing([role])
    let kinds = try (0...2).map { try fixture.cell("iam_statement", "kind", row: $0) }
    #expect(kinds == [.text("inline-user"), .text("inline-user"), .text("trust")])
    let holders = try (0...2).map { try fixture.cell("iam_statement", "holder_arn", row: $0) }
    #expect(holders == [.text(ana.arn), .text(ben.arn), .text(role.arn)])
    #expect(
      try fixture.cell("iam_statement", "principals", row: 2)
        == .text(#"{"AWS":["arn:aws:iam::444455556666:root","*"],"Service":["ec2.amazonaws.com"]}"#))
    #expect(try fixture.cell("iam_statement", "resources", row: 2) == .null)
    #expect(try fixture.cell("iam_statement", "covers_all_resources", row: 2) == .bool(false))
    #expect(try fixture.rows("iam_identity_policy").count == 2)
    #expect(try fixture.cell("iam_inline_policy", "allows_everything", row: 1) == .bool(true))
  }

  @Test func `a malformed document is one row with a missing statement, and no gap for the others`() throws {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("broken", Self.broken), fixture.policy("admin", Self.admin),
    ])
    let rows = try fixture.rows("iam_statement")
    #expect(rows.count == 2)
    #expect(rows.gap == nil)
    #expect(try fixture.cell("iam_statement", "policy_name") == .text("broken"))
    let missing = try fixture.cell("iam_statement", "effect").missing
    #expect(missing?.kind == .malformed)
    #expect(missing?.message.contains("Statement[0].Resource") == true)
    #expect(try fixture.cell("iam_statement", "covers_all_actions", row: 1) == .bool(true))
    #expect(try fixture.cell("aws_iam_policy", "allows_everything").missing?.kind == .malformed)
    #expect(try fixture.cell("aws_iam_policy", "allows_everything", row: 1) == .bool(true))
  }

  @Test func `a rule over statements is unknown for the malformed policy alone`() throws {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("broken", Self.broken), fixture.policy("admin", Self.admin),
    ])
    let rule = Rule.rows(
      "NOT (covers_all_actions AND covers_all_resources)", of: "iam_statement", subject: "policy_name")
    let engine = try RuleEngine(tables: Tables.all)
    let evaluation = engine.evaluate(
      rule, parameters: [:], over: try engine.open(fixture.input), listing: .all)
    let judged = evaluation.outcomes.map { "\($0.subject): \($0.status.rawValue)" }
    #expect(judged.sorted() == ["admin: fail", "broken: unknown"])
  }

  @Test func `a policy that is in use and not listed is a row of which nothing is known`() throws {
    var fixture = fixture
    var ana = TablesFixture.user("ana")
    ana.attachedPolicies = .known([TablesFixture.changePassword, TablesFixture.administrator])
    ana.permissionsBoundary = .known(
      AttachedPolicy(name: "edge", arn: "arn:aws:iam::111122223333:policy/team/edge"))
    fixture.account.users = Listing([ana])
    #expect(try fixture.rows("iam_identity_policy").count == 3)
    for row in 0...2 {
      #expect(
        try fixture.cell("iam_identity_policy", "allows_everything", row: row).missing?.kind == .incomplete)
    }
    #expect(try fixture.cell("iam_identity_policy", "kind") == .text("aws-managed"))
    #expect(try fixture.cell("iam_identity_policy", "is_boundary_only", row: 2) == .bool(true))
    #expect(try fixture.cell("iam_identity_policy", "path", row: 2) == .text("/team/"))
    #expect(try fixture.cell("iam_attachment", "allows_everything").missing?.kind == .incomplete)
    // What AWS says of its own policy is known without its document.
    #expect(try fixture.cell("iam_attachment", "allows_everything", row: 1) == .bool(true))
  }
}

extension TablesFixture {
  mutating func document(_ text: String) -> PolicyDocuments.ID {
    account.documents.intern(Array(text.utf8), .plain)
  }

  mutating func policy(_ name: String, _ text: String) -> ManagedPolicy {
    let version = ManagedPolicy.Version(id: "v1", isDefault: true, createdAt: nil, document: document(text))
    return ManagedPolicy(
      name: name, arn: "arn:aws:iam::111122223333:policy/\(name)", id: "ANPA\(name)", path: "/",
      defaultVersionID: "v1", attachmentCount: 1, permissionsBoundaryUsageCount: 0, isAttachable: true,
      createdAt: .known(TablesFixture.now), updatedAt: .known(TablesFixture.now), versions: .known([version]),
      tags: .known([]))
  }
}

import IAM
import Testing

@testable import Rules

/// The table of what a check of the policies finds.
struct PolicyFindingTableTests {
  private static let misspelt =
    #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjcet", "sqs:*"], "Resource": "*"}]}"#
  private static let clean =
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}"#

  private var fixture: TablesFixture = {
    var fixture = TablesFixture()
    fixture.account.users = Listing([])
    fixture.account.groups = Listing([])
    fixture.account.roles = Listing([])
    fixture.account.policies = Listing([])
    return fixture
  }()

  @Test func `a finding is a row, and a policy without one is a row too`() throws {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("deploy", Self.misspelt), fixture.policy("read", Self.clean),
    ])
    #expect(try fixture.rows("iam_policy_finding").count == 3)
    for (column, cells) in [
      ("policy_name", ["deploy", "deploy", "read"]),
      ("policy_words", ["policy deploy", "policy deploy", "policy read"]),
      ("code", ["unknown-action", "wildcard-grants-permissions", nil]),
      ("type", ["warning", "security-warning", nil]), ("topic", ["actions", "wildcards", nil]),
      ("position", ["Statement[0].Action[1]", "Statement[0].Action[2]", nil]),
      ("action", ["s3:GetObjcet", "sqs:*", nil]),
      ("access_levels", ["[]", #"["Read","Tagging","Write","Permissions management"]"#, "[]"]),
    ] as [(String, [String?])] {
      let found = try (0..<3).map { try fixture.cell("iam_policy_finding", column, row: $0) }
      #expect(found == cells.map { $0.map(Cell.text) ?? .null }, "\(column)")
    }
  }

  @Test func `inline policies and trust policies are checked where they stand, each as what it is`() throws {
    var fixture = fixture
    var ana = TablesFixture.user("ana")
    ana.inlinePolicies = .known([InlinePolicy(name: "own", document: fixture.document(Self.clean))])
    fixture.account.users = Listing([ana])
    var role = Role(name: "app", arn: "arn:aws:iam::111122223333:role/x/app", id: "AROA", path: "/x/")
    role.attachedPolicies = .known([])
    role.inlinePolicies = .known([])
    role.trustPolicy = .known(
      fixture.document(
        #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2"}}}"#
      ))
    fixture.account.roles = Listing([role])
    let words = try (0..<2).map { try fixture.cell("iam_policy_finding", "policy_words", row: $0) }
    #expect(words == [.text("inline policy own"), .text("trust policy")])
    #expect(try fixture.cell("iam_policy_finding", "code", row: 0) == .null)
    #expect(try fixture.cell("iam_policy_finding", "code", row: 1) == .text("invalid-principal"))
    #expect(try fixture.cell("iam_policy_finding", "holder_arn", row: 1) == .text(role.arn))
  }

  @Test
  func
    `a document that is no JSON is one row whose finding is missing, one with a wrong grammar has findings`()
    throws
  {
    var fixture = fixture
    fixture.account.policies = Listing([
      fixture.policy("broken", "{"),
      fixture.policy("wrong", #"{"Statement": {"Effect": "Allow", "Action": "s3:GetObject"}}"#),
    ])
    #expect(try fixture.cell("iam_policy_finding", "code", row: 0).missing?.kind == .malformed)
    #expect(try fixture.cell("iam_policy_finding", "policy_name", row: 0) == .text("broken"))
    let codes = try (1...2).map { try fixture.cell("iam_policy_finding", "code", row: $0) }
    #expect(codes == [.text("missing-version"), .text("missing-element")])
  }

  @Test
  func
    `a policy in use that is not in the listing is a row whose finding is missing, and a gap reaches the table`()
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

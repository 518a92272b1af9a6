import IAM
import JSON
import Rules
import Testing

private typealias Fixture = EscalationFixture

struct TablesEscalationTests {
  private let refused = Missing(.credentialReport, .refused, "no")

  @Test func `administrators are found by whatever makes them one`() throws {
    var fixture = Fixture()
    fixture.group("admins", Fixture.administrator)
    fixture.group("staff", Fixture.allow(["s3:*"]))
    fixture.user("ana", in: ["admins", "staff"])
    fixture.user("ben", Fixture.allow(["iam:*"]))
    fixture.user("eva", in: ["staff"])
    fixture.role("deploy", trust: Fixture.trust(#"{"Service":"ec2.amazonaws.com"}"#), Fixture.administrator)
    for (name, isOne) in [
      ("ana", true), ("ben", true), ("eva", false), ("admins", true), ("staff", false), ("deploy", true),
    ] {
      #expect(try fixture.principal(name, "is_administrator") == .bool(isOne), "\(name)")
    }
    #expect(try fixture.principal("ana", "administrator_through") == .text(#"["admins"]"#))
    #expect(try fixture.principal("ben", "administrator_through") == .text("[]"))
    #expect(
      try fixture.cell("aws_iam_user", "administrator_through", where: "name", is: "ana")
        == .text(#"["admins"]"#))
    #expect(try fixture.cell("aws_iam_role", "is_administrator", where: "name", is: "deploy") == .bool(true))
  }

  @Test func `administrators may see bills where nothing denies it`() throws {
    let noBills =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"billing:*","Resource":"*"}}"#
    var fixture = Fixture()
    fixture.group("admins", Fixture.administrator)
    fixture.user("ana", in: ["admins"])
    fixture.user("ben", noBills, in: ["admins"])
    // An administrator in effect, whose policies say nothing of bills; and no administrator, who may see them.
    fixture.user("eva", Fixture.allow(["iam:*"]))
    fixture.user("fin", Fixture.allow(["billing:*", "ce:*", "budgets:*", "aws-portal:*"]))
    #expect(
      try fixture.tables.cell("aws_account", "billing_administrators")
        == .text("[\"\(Fixture.arn("user/ana"))\"]"))
    let deny = fixture.tables.account.documents.intern(Array(noBills.utf8), .plain)
    let allow = fixture.tables.account.documents.intern(Array(Fixture.administrator.utf8), .plain)
    fixture.tables.account.serviceControlPolicies = .known([
      [ControlPolicy(name: "full", document: allow), ControlPolicy(name: "no-bills", document: deny)]
    ])
    #expect(try fixture.tables.cell("aws_account", "billing_administrators") == .text("[]"))
    fixture.tables.account.users.gap = refused
    #expect(try fixture.tables.cell("aws_account", "billing_administrators").missing == refused)
  }

  @Test func `the services that policies name, a user's groups' among them`() throws {
    var fixture = Fixture()
    fixture.group("staff", Fixture.allow(["S3:Get*", "sns:*"]))
    fixture.user("ana", Fixture.allow(["bedrock:InvokeModel"]), in: ["staff"])
    fixture.user("ben", Fixture.allow(["*"]))
    fixture.user("eva", Fixture.allow(["s*:Get*"]))
    fixture.user("fin")
    for (name, services) in [
      ("ana", #"["bedrock","s3","sns"]"#), ("ben", #"["*"]"#), ("eva", #"["*"]"#), ("fin", "[]"),
      ("staff", "[]"),
    ] {
      #expect(try fixture.principal(name, "allowed_services") == .text(services), "\(name)")
    }
  }

  @Test func `a service that was never used counts from the day the user was made`() throws {
    var fixture = Fixture()
    let ana = fixture.user("ana").arn
    #expect(try fixture.principal("ana", "service_unused_days").missing?.subject == ana)
    fixture.tables.account.serviceAccessByPrincipal[ana] = .known([
      ServiceAccess(name: "S3", namespace: "s3", lastAuthenticated: TablesFixture.daysAgo(3)),
      ServiceAccess(name: "Bedrock", namespace: "bedrock", lastAuthenticated: nil),
    ])
    #expect(try fixture.principal("ana", "service_unused_days") == .text(#"{"bedrock":100,"s3":3}"#))
    #expect(try fixture.tables.rows("aws_iam_access_advisor").count == 2)
  }

  @Test func `a group without members makes administrators too`() throws {
    var fixture = Fixture()
    fixture.group("admins", Fixture.administrator)
    #expect(try fixture.principal("admins", "is_administrator") == .bool(true))
  }

  @Test func `a user that is an administrator with MFA only is one if it has a device`() throws {
    let policy = Fixture.allow(
      ["*"], condition: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#)
    var fixture = Fixture()
    fixture.user("ana", policy)
    fixture.user("ben", policy)
    var row = TablesFixture.row("ben")
    row.mfaActive = .known(true)
    fixture.tables.account.users.elements[1].credentials = .known(row)
    #expect(try fixture.principal("ana", "is_administrator") == .bool(false))
    #expect(
      try fixture.principal("ana", "administrator_conditions")
        == .text(
          #"["aws:MultiFactorAuthPresent is true (statement 1 of inline policy p0 of user ana)"]"#))
    #expect(try fixture.principal("ben", "is_administrator") == .bool(true))
    // Nobody knows whether there is a device.
    fixture.tables.account.users.elements[0].credentials = .missing(refused)
    #expect(try fixture.principal("ana", "is_administrator").missing == refused)
  }

  @Test func `a path is a row, and its first step stands beside the principal`() throws {
    var fixture = Fixture()
    fixture.user("ana", Fixture.allow(["sts:AssumeRole"]))
    fixture.user("eva")
    fixture.role("boss", trust: Fixture.trust(#"{"AWS":"111122223333"}"#), Fixture.administrator)
    #expect(try fixture.principal("ana", "escalates") == .bool(true))
    #expect(try fixture.principal("ana", "escalates_conditionally") == .bool(false))
    #expect(try fixture.principal("ana", "path_ids") == .text(#"["sts-001"]"#))
    #expect(try fixture.principal("eva", "escalates") == .bool(false))
    #expect(try fixture.principal("eva", "shortest_path") == .null)
    #expect(try fixture.principal("boss", "escalates") == .bool(false))

    let rows = try fixture.tables.rows("iam_escalation_path")
    #expect(rows.count == 1)
    #expect(rows.gap == nil)
    func cell(_ column: String) throws -> Cell {
      try fixture.cell("iam_escalation_path", column, where: "principal_name", is: "ana")
    }
    #expect(try cell("path_id") == .text("sts-001"))
    #expect(try cell("principal_arn") == .text(Fixture.arn("user/ana")))
    #expect(try cell("principal_type") == .text("user"))
    #expect(try cell("target_arn") == .text(Fixture.arn("role/boss")))
    #expect(try cell("is_conditional") == .bool(false))
    #expect(try cell("conditions") == .text("[]"))
    #expect(try cell("step_count") == .int(1))
    #expect(try cell("actions") == .text(#"["sts:AssumeRole"]"#))
    #expect(try cell("steps") == fixture.principal("ana", "shortest_path"))
    guard case .text(let steps) = try cell("steps") else { throw Wrong() }
    let bytes = Array(steps.utf8)
    let step = try #require(JSONParser.parse(bytes.span).array?.first)
    #expect(step["from"]?.string == Fixture.arn("user/ana"))
    #expect(step["to"]?.string == Fixture.arn("role/boss"))
    #expect(step["why"]?.string?.contains("statement 1 of inline policy p0 of user ana") == true)
  }

  @Test func `a path that hangs on what runs is conditional and settles nothing`() throws {
    var fixture = Fixture()
    fixture.user("ana", Fixture.allow(["ssm:SendCommand"]))
    fixture.role("boss", trust: Fixture.trust(#"{"Service":"ec2.amazonaws.com"}"#), Fixture.administrator)
    fixture.tables.account.roles.elements[0].instanceProfileARNs = .known([
      Fixture.arn("instance-profile/boss")
    ])
    #expect(try fixture.principal("ana", "escalates") == .bool(false))
    #expect(try fixture.principal("ana", "escalates_conditionally") == .bool(true))
    #expect(try fixture.principal("ana", "path_ids") == .text("[]"))
    #expect(try fixture.principal("ana", "conditional_path_ids") != .text("[]"))
    let rows = try fixture.tables.rows("iam_escalation_path")
    #expect(rows.count > 0)
    #expect(
      try fixture.cell("iam_escalation_path", "is_conditional", where: "principal_name", is: "ana")
        == .bool(true))
  }

  @Test func `without the credential report it is not known whose access keys can be made`() throws {
    var fixture = Fixture()
    fixture.user("boss", Fixture.administrator)
    fixture.user("ana", Fixture.allow(["iam:CreateAccessKey"]))
    fixture.user("eva", Fixture.allow(["s3:*"]))
    #expect(try fixture.principal("ana", "escalates") == .bool(true))
    fixture.tables.account.accessKeys = .missing(refused)
    for place in 0...2 { fixture.tables.account.users.elements[place].credentials = .missing(refused) }
    for column in [
      "escalates", "escalates_conditionally", "path_ids", "conditional_path_ids", "shortest_path",
    ] {
      #expect(try fixture.principal("ana", column).missing == refused, "\(column)")
    }
    #expect(try fixture.principal("ana", "is_administrator") == .bool(false))
    #expect(try fixture.principal("eva", "escalates") == .bool(false))
    // The row is there, conditional; that others may be lacking is told as well.
    let rows = try fixture.tables.rows("iam_escalation_path")
    #expect(rows.count == 1)
    #expect(rows.gap == refused)
  }

  @Test func `missing evidence does not unsettle a path that hangs on something else`() throws {
    var fixture = Fixture()
    fixture.user("boss", Fixture.administrator)
    fixture.user(
      "ana",
      Fixture.allow(
        ["iam:CreateAccessKey"], condition: #"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#))
    fixture.tables.account.accessKeys = .missing(refused)
    for place in 0...1 { fixture.tables.account.users.elements[place].credentials = .missing(refused) }
    #expect(try fixture.principal("ana", "escalates") == .bool(false))
    #expect(try fixture.principal("ana", "escalates_conditionally") == .bool(true))
  }

  @Test func `a policy that cannot be read leaves open what its holder can do, and nobody else`() throws {
    var fixture = Fixture()
    fixture.user("ana", #"{"Version":"2012-10-17","Statement":{"Effect":"Perhaps"}}"#)
    fixture.user("eva")
    for column in [
      "is_administrator", "administrator_conditions", "administrator_through", "escalates", "empowers_others",
      "path_ids", "shortest_path",
    ] {
      #expect(try fixture.principal("ana", column).missing?.kind == .malformed, "\(column)")
      #expect(try fixture.principal("eva", column).missing == nil, "\(column)")
    }
  }

  @Test func `a trust policy that cannot be read may let anybody in`() throws {
    var fixture = Fixture()
    fixture.user("ana")
    fixture.role("reader", trust: Fixture.trust(#"{"AWS":"111122223333"}"#), Fixture.allow(["s3:*"]))
    fixture.role("boss", trust: "{}", Fixture.administrator)
    #expect(try fixture.principal("ana", "escalates").missing?.kind == .malformed)
    #expect(try fixture.principal("reader", "escalates").missing?.kind == .malformed)
    #expect(try fixture.principal("boss", "is_administrator") == .bool(true))
    #expect(
      try fixture.cell("aws_iam_role", "lets_somebody_in", where: "name", is: "boss").missing?.kind
        == .malformed)
    // Where the role is worth nothing, it does not matter.
    fixture.tables.account.roles.elements[1].inlinePolicies = .known([])
    #expect(try fixture.principal("ana", "escalates") == .bool(false))
  }

  @Test func `part of a listing proves no negative`() throws {
    var fixture = Fixture()
    fixture.user("boss", Fixture.administrator)
    fixture.user("ana", Fixture.allow(["iam:CreateAccessKey"]))
    fixture.user("eva")
    let gap = Missing(.accountAuthorizationDetails, .incomplete, "a page is missing")
    fixture.tables.account.roles.gap = gap
    #expect(try fixture.principal("ana", "escalates") == .bool(true))
    #expect(try fixture.principal("eva", "escalates").missing == gap)
    #expect(try fixture.principal("eva", "is_administrator") == .bool(false))
  }

  @Test func `whoever can make others administrators is told apart`() throws {
    var fixture = Fixture()
    fixture.user("ana", Fixture.allow(["iam:PutUserPolicy"], on: [Fixture.arn("user/eva")]))
    fixture.user("eva")
    #expect(try fixture.principal("ana", "empowers_others") == .bool(true))
    #expect(try fixture.principal("ana", "escalates") == .bool(false))
    #expect(try fixture.principal("eva", "empowers_others") == .bool(false))
  }

  @Test func `an administrator that nobody can be is no use`() throws {
    func usable(_ make: (inout Fixture) -> Void) throws -> Cell {
      var fixture = Fixture()
      make(&fixture)
      return try fixture.tables.cell("aws_account", "has_usable_administrator")
    }
    #expect(try usable { _ in } == .bool(false))
    #expect(try usable { $0.user("ana", Fixture.administrator) } == .bool(false))
    #expect(
      try usable { fixture in
        fixture.user("ana", Fixture.administrator)
        var row = TablesFixture.row("ana")
        row.passwordEnabled = .known(true)
        fixture.tables.account.users.elements[0].credentials = .known(row)
      } == .bool(true))
    #expect(
      try usable {
        $0.role("x", trust: Fixture.trust(#"{"Service":"ec2.amazonaws.com"}"#), Fixture.administrator)
      } == .bool(false))
    let deleted = Fixture.trust(#"{"AWS":"AROAEXAMPLEEXAMPLE123"}"#)
    #expect(try usable { $0.role("x", trust: deleted, Fixture.administrator) } == .bool(false))
    let provider =
      #"{"Federated":"arn:aws:iam::111122223333:saml-provider/AWSSSO_0123456789abcdef_DO_NOT_DELETE"}"#
    let trust = Fixture.trust(provider).replacing("sts:AssumeRole", with: "sts:AssumeRoleWithSAML")
    #expect(
      try usable {
        $0.role(
          "AWSReservedSSO_AdministratorAccess_0123456789abcdef", trust: trust, Fixture.administrator,
          path: "/aws-reserved/sso.amazonaws.com/")
      } == .bool(true))
    #expect(
      try usable { fixture in
        fixture.user("ana", Fixture.administrator)
        fixture.tables.account.users.elements[0].credentials = .missing(refused)
      }.missing == refused)
  }

  @Test func `an ARN that cannot be read leaves its own row open`() throws {
    var fixture = Fixture()
    fixture.user("ana")
    fixture.tables.account.users.elements[0].arn = "arn:aws:iam"
    #expect(try fixture.principal("ana", "is_administrator").missing?.kind == .malformed)
    #expect(try fixture.principal("ana", "escalates").missing?.kind == .malformed)
  }

  @Test func `nothing is analysed for columns that do not ask for it, and no paths for administrators`()
    throws
  {
    var fixture = Fixture()
    fixture.user("ana", Fixture.allow(["iam:CreateAccessKey"]))
    fixture.group("staff")
    let input = fixture.tables.input
    func read(_ name: String, _ isWanted: (String) -> Bool) throws {
      let table = try #require(Tables.all.first { $0.name == name })
      let rows = table.rows(input)
      for (index, column) in table.columns.enumerated() where isWanted(column.name) {
        for row in 0..<rows.count { _ = rows.cell(row: row, column: index) }
      }
    }
    let ofAnalysis: Set = [
      "is_administrator", "administrator_conditions", "administrator_through", "escalates",
      "escalates_conditionally", "empowers_others", "shortest_path", "path_ids", "conditional_path_ids",
    ]
    try read("iam_principal") { !ofAnalysis.contains($0) }
    #expect(!input.analysis.hasAdministrators)
    for name in ["iam_principal", "aws_iam_user"] {
      try read(name) { $0 == "is_administrator" || $0 == "administrator_through" }
    }
    try read("aws_account") { $0 == "has_usable_administrator" }
    #expect(input.analysis.hasAdministrators)
    #expect(!input.analysis.hasEscalation)
    try read("iam_principal") { $0 == "escalates" || $0 == "empowers_others" }
    #expect(input.analysis.hasEscalation)
    #expect(!input.analysis.hasStandings)
    try read("iam_principal") { $0 == "path_ids" }
    #expect(input.analysis.hasStandings)
  }

  private struct Wrong: Error {}
}

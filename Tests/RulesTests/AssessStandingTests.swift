import IAM
import Testing

@testable import Rules

/// How far principals can get, in the assessment.
struct AssessStandingTests {
  private static let arn = "arn:aws:iam::123456789012:user/ana"

  /// One row a user; whether somebody is an administrator is asked of the analysis.
  private static let table = Table.of(
    "things", "Things.", sources: [.users], rows: { $0.account.users },
    columns: [
      (Column("arn", .text, "ARN.", from: [.users]), { @Sendable user, _ in .text(user.arn) }),
      (Column("size", .integer, "Size.", from: [.users]), { @Sendable _, _ in .integer(1) }),
      (
        Column("label", .integer, "Whether it escalates.", from: [.users]),
        { @Sendable _, input in .integer(input.analysis.escalation.escalates(0) ? 1 : 0) }
      ),
    ])

  private static func account() -> Account {
    var account = Account()
    account.id = "123456789012"
    let text =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:PutUserPolicy","Resource":"*"}}"#
    let document = account.documents.intern(Array(text.utf8), .plain)
    var user = User(name: "ana", arn: arn, path: "/")
    user.groups = .known([])
    user.attachedPolicies = .known([])
    user.inlinePolicies = .known([InlinePolicy(name: "own", document: document)])
    user.permissionsBoundary = .known(nil)
    account.users = Listing([user])
    account.roles = Listing([])
    account.groups = Listing([])
    account.policies = Listing([])
    return account
  }

  private static func assess(_ require: String) throws -> Assessment {
    let library = RuleLibrary(rules: [thingRule("small", require: require)])
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: [table]))
    return try assessor.assess(
      account(), plan: try library.plan(SelectionRequest(rules: ["small"])),
      options: AssessmentOptions(toolVersion: "1", now: testNow))
  }

  @Test func `a rule that reads escalation brings the ways with their statements`() throws {
    let assessment = try Self.assess("label = 0")
    let standing = try #require(assessment.principals.first?.standing)
    #expect(standing.arn == Self.arn)
    #expect(standing.escalates)
    let step = try #require(standing.paths.first?.steps.first)
    #expect(step.from == Self.arn && step.to == Self.arn)
    #expect(step.actions == ["iam:PutUserPolicy"])
    #expect(step.statements == ["statement 1 of inline policy own of user ana"])
    #expect(step.why.hasPrefix(step.deed))
    #expect(!step.deed.contains("statement"))
    let statement = try #require(assessment.statements.first)
    #expect(statement.name == step.statements[0])
    #expect(statement.text.contains("\"Action\": \"iam:PutUserPolicy\""))
  }

  @Test func `a rule that does not read it brings none`() throws {
    let assessment = try Self.assess("size = 2")
    #expect(assessment.results.count == 1)
    #expect(assessment.principals.count == 1)
    #expect(assessment.principals[0].standing == nil)
    #expect(assessment.statements.isEmpty)
  }
}

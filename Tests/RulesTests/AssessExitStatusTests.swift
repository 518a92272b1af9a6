import IAM
import Testing

@testable import Rules

struct AssessExitStatusTests {
  private static let large = Thing(arn: "large", size: 9)
  private static let small = Thing(arn: "small", size: 1)
  private static let hidden = Thing(arn: "hidden", size: nil, isHidden: true)

  @Test(arguments: [
    ([small], Threshold.low, false, 0), ([small, large], .low, false, 1), ([small, hidden], .low, false, 2),
    ([large, hidden], .low, false, 1), ([hidden], .low, true, 0), ([large, hidden], .low, true, 1),
    ([large], .medium, false, 1), ([large], .high, false, 0), ([hidden], .medium, false, 2),
    ([hidden], .high, false, 0), ([large, hidden], .never, false, 0), ([large], .info, false, 1),
    ([], .info, false, 0),
  ])
  func `the exit status follows from what is open at or above the threshold`(
    things: [Thing], threshold: Threshold, allowUnknown: Bool, expected: Int
  ) throws {
    let library = RuleLibrary(rules: [thingRule("small", severity: .medium)])
    let assessment = try assess(things, library) {
      $0.threshold = threshold
      $0.allowUnknown = allowUnknown
    }
    #expect(assessment.exitStatus == expected)
  }

  @Test func `waived results do not count, a waived one beside an open one does`() throws {
    let library = RuleLibrary(rules: [thingRule("small")])
    let waiver = Waiver(
      rule: "small", subject: "large", account: nil, owner: "o", reason: "r", ticket: nil, expires: .never)
    #expect(try assess([Self.large], library) { $0.waivers = [waiver] }.exitStatus == 0)
    #expect(try assess([Self.large, Self.hidden], library) { $0.waivers = [waiver] }.exitStatus == 2)
    let other = Thing(arn: "other", size: 9)
    #expect(try assess([Self.large, other], library) { $0.waivers = [waiver] }.exitStatus == 1)
  }

  @Test func `manual results do not count`() throws {
    let library = RuleLibrary(rules: [thingRule("small", severity: .critical, manual: "Look.")])
    let assessment = try assess([Self.hidden], library)
    #expect(assessment.exitStatus == 0)
    #expect(assessment.summary.byStatus[.manual] == 1)
    #expect(assessment.results.map(\.reason) == ["Look."])
  }

  @Test func `a severity below the threshold in one rule does not hide another`() throws {
    let library = RuleLibrary(rules: [
      thingRule("a", severity: .info), thingRule("b", severity: .high, require: "size IS NOT NULL"),
    ])
    #expect(try assess([Self.large], library).exitStatus == 0)
    #expect(try assess([Self.large, Thing(arn: "x", size: nil)], library).exitStatus == 1)
  }

  @Test func `a rule whose SQL fails is unknown, and the others run`() throws {
    let library = RuleLibrary(rules: [thingRule("bad", require: "sise < 3"), thingRule("small")])
    let assessment = try assess([Self.large], library)
    #expect(assessment.results.map(\.status) == [.unknown, .fail])
    #expect(assessment.results.first?.cause?.kind == "rule-error")
    #expect(assessment.rules.first?.error?.contains("sise") == true)
    #expect(assessment.rules.last?.error == nil)
  }
}

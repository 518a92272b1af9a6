import IAM
import Testing

@testable import Rules

struct AssessAttestationTests {
  private let library = RuleLibrary(rules: [
    thingRule("small", manual: "Look at it."), thingRule("strict"),
  ])
  private let hidden = [Thing(arn: "a", size: nil, isHidden: true)]

  private func attestation(
    _ value: Attestation.Value, rule: String = "small", account: String = "123456789012",
    date: String = "2026-11-01", expires: String = "2027-01-31"
  ) -> Attestation {
    Attestation(
      rule: rule, account: account, value: value, by: "ana", date: date, expires: expires, reference: "T-9")
  }

  private func result(_ attestations: [Attestation]) throws -> (Assessment.Result?, Assessment) {
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["small"])) {
      $0.attestations = attestations
      $0.listing = .all
    }
    return (assessment.results.first, assessment)
  }

  @Test func `an attestation decides what only a person can tell`() throws {
    let (passed, assessment) = try result([attestation(.pass)])
    #expect(passed?.status == .pass)
    #expect(passed?.reason == "ana attested on 2026-11-01 that it holds (T-9)")
    #expect(passed?.attestation?.expires == "2027-01-31")
    #expect(passed?.cause == nil)
    #expect(assessment.summary.byStatus == Assessment.Counts([.pass: 1]))
    #expect(assessment.attestations.map(\.state) == [.active])
    let (failed, failing) = try result([attestation(.fail)])
    #expect(failed?.status == .fail)
    #expect(failing.exitStatus == 1)
  }

  @Test func `an expired one leaves it manual and says so`() throws {
    let (result, assessment) = try result([attestation(.pass, expires: "2026-11-21")])
    #expect(result?.status == .manual)
    #expect(result?.reason == "Look at it.; attestation expired 2026-11-21")
    #expect(assessment.attestations.map(\.state) == [.expired])
  }

  @Test func `the newest in force decides`() throws {
    let (result, assessment) = try result([
      attestation(.fail, date: "2026-11-20"), attestation(.pass, date: "2026-11-10"),
    ])
    #expect(result?.status == .fail)
    #expect(assessment.attestations.map(\.state) == [.active, .unmatched])
  }

  @Test(arguments: [
    ("'2026-11-02T09:00:00Z'", ResultStatus.manual, Assessment.AttestationRecord.State.void),
    ("'2026-11-01T23:59:59Z'", .pass, .active), ("'2026-10-31T00:00:00Z'", .pass, .active),
    ("NULL", .pass, .active), ("''", .pass, .active), ("size || ''", .pass, .active),
  ])
  func `one is void where what it is about has changed on a later day`(
    _ since: String, _ status: ResultStatus, _ state: Assessment.AttestationRecord.State
  ) throws {
    let library = RuleLibrary(rules: [thingRule("small", manual: "Look at it.", attestedSince: since)])
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["small"])) {
      $0.attestations = [self.attestation(.pass)]
      $0.listing = .all
    }
    let result = try #require(assessment.results.first)
    #expect(result.status == status)
    #expect(assessment.attestations.map(\.state) == [state])
    if status == .manual {
      #expect(
        result.reason
          == "Look at it.; the attestation of 2026-11-01 is void: what it is about changed on 2026-11-02")
    }
  }

  @Test func `a newer one counts where an older one is void`() throws {
    let library = RuleLibrary(rules: [
      thingRule("small", manual: "Look at it.", attestedSince: "'2026-11-10T00:00:00Z'")
    ])
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["small"])) {
      $0.attestations = [self.attestation(.pass), self.attestation(.fail, date: "2026-11-12")]
    }
    #expect(assessment.results.map(\.status) == [.fail])
    #expect(assessment.attestations.map(\.state) == [.void, .active])
  }

  @Test(arguments: [
    ("'It may be ' || label", "It may be it's a. Look at it."), ("NULL", "Look at it."),
    ("'Perhaps ' || size", "Look at it."), ("'Perhaps.'", "Perhaps. Look at it."),
  ])
  func `what evidence suggests is said before what a person has to do`(_ inference: String, _ reason: String)
    throws
  {
    let library = RuleLibrary(rules: [thingRule("small", manual: "Look at it.", inference: inference)])
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["small"]))
    #expect(assessment.results.map(\.reason) == [reason])
    #expect(assessment.results.map(\.status) == [.manual])
    let decided = try assess([Thing(arn: "a", size: 9)], library, SelectionRequest(rules: ["small"]))
    #expect(decided.results.map(\.reason) == ["a has 9"])
  }

  @Test func `SQL of an inference that does not compile makes the rule unknown`() throws {
    let library = RuleLibrary(rules: [
      thingRule("small", manual: "Look.", inference: "nothing_of_this_name")
    ])
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["small"]))
    #expect(assessment.results.map(\.status) == [.unknown])
    #expect(assessment.results.first?.reason.contains("`inference`") == true)
  }

  @Test func `another account, another rule or a day to come decides nothing`() throws {
    let (result, assessment) = try result([
      attestation(.pass, account: "999999999999"), attestation(.pass, rule: "strict"),
      attestation(.pass, date: "2026-11-23"),
    ])
    #expect(result?.status == .manual)
    #expect(result?.reason == "Look at it.")
    #expect(assessment.attestations.map(\.state) == [.unmatched, .unmatched, .unmatched])
  }

  @Test func `a rule without a manual part stays unknown`() throws {
    let assessment = try assess(hidden, library, SelectionRequest(rules: ["strict"])) {
      $0.attestations = [attestation(.pass, rule: "strict")]
    }
    #expect(assessment.results.map(\.status) == [.unknown])
  }

  @Test(arguments: [
    ("expires: 2027-11-01", 0, ""),
    ("expires: 2027-11-02", 1, "at most 365 days from 'date' to 'expires', found 366"),
    ("expires: 2026-10-31", 1, "a day on or after 'date', 2026-11-01"),
    ("expires: never", 1, "expected a day"),
    ("reference: x", 1, "missing field 'expires' of an attestation"),
    ("expires: 2027-01-01, value: maybe", 1, "duplicate field 'value'"),
  ])
  func `an attestation file is strict`(fields: String, count: Int, message: String) {
    let text = "- {rule: small, account: '123456789012', value: pass, by: ana, date: 2026-11-01, \(fields)}\n"
    var errors: [RuleFileError] = []
    do {
      let attestations = try DecisionFiles.attestations(text, path: "a.yaml")
      #expect(attestations.map(\.rule) == ["small"])
    } catch { errors = error.errors }
    #expect(errors.count == count)
    #expect(count == 0 || errors.first?.message.contains(message) == true, "\(errors)")
  }
}

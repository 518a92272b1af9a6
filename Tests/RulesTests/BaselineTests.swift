import IAM
import Testing

@testable import Rules

/// What counts beside a baseline, on assessments that the engine made.
struct BaselineTests {
  private static let large = Thing(arn: "large", size: 9)
  private static let small = Thing(arn: "large", size: 1)
  private static let hidden = Thing(arn: "large", size: nil, isHidden: true)
  private static let other = Thing(arn: "other", size: 9)
  private static let gap = Missing(.users, .incomplete, "a page is missing")

  /// One side of a comparison.
  struct Run {
    var things: [Thing] = []
    var rules: [Rule] = [thingRule("small", severity: .medium)]
    var settings: [String] = []
    var gap: Missing?
    var waivers: [Waiver] = []
    var attestations: [Attestation] = []
    var listing = OutcomeListing.problems

    func assessment(threshold: Threshold = .low, allowUnknown: Bool = false) throws -> Assessment {
      let library = RuleLibrary(rules: rules)
      return try assess(
        things, library,
        SelectionRequest(
          benchmarks: ["all"], parameters: try settings.map { try ParameterSetting($0, library) }), gap: gap
      ) {
        $0.threshold = threshold
        $0.allowUnknown = allowUnknown
        $0.waivers = waivers
        $0.attestations = attestations
        $0.listing = listing
      }
    }
  }

  private func compared(
    _ before: Run, _ after: Run, threshold: Threshold = .low, allowUnknown: Bool = false
  ) throws -> Assessment {
    try after.assessment(threshold: threshold, allowUnknown: allowUnknown).compared(
      with: StoredBaseline(before.assessment(), name: "baseline.json", sha256: "00"))
  }

  private func status(_ before: Run, _ after: Run, threshold: Threshold = .low, allowUnknown: Bool = false)
    throws -> Int
  {
    try compared(before, after, threshold: threshold, allowUnknown: allowUnknown).exitStatus
  }

  private static func waiver(until expires: Expiry) -> Waiver {
    Waiver(
      rule: "small", subject: "*", account: nil, owner: "o", reason: "r", ticket: nil, expires: expires)
  }

  @Test func `what failed does not count again, and what fails anew does`() throws {
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.large])) == 0)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.large, Self.other])) == 1)
    #expect(try status(Run(things: [Self.small]), Run(things: [Self.large])) == 1)
    #expect(try status(Run(), Run(things: [Self.large])) == 1)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.small])) == 0)
    #expect(try status(Run(), Run(things: [Self.large]), threshold: .high) == 0)
    #expect(try status(Run(), Run(things: [Self.large]), threshold: .never) == 0)
  }

  @Test func `what can no longer be told counts as unknown, and what could not be told does not`() throws {
    #expect(try status(Run(things: [Self.small]), Run(things: [Self.hidden])) == 2)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.hidden])) == 2)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.hidden]), allowUnknown: true) == 0)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.hidden]), threshold: .high) == 0)
    #expect(try status(Run(things: [Self.hidden]), Run(things: [Self.hidden])) == 0)
    #expect(try status(Run(gap: Self.gap), Run(gap: Self.gap)) == 0)
    #expect(try status(Run(things: [Self.small]), Run(things: [Self.small], gap: Self.gap)) == 2)
  }

  @Test func `a rule that told nothing before has lost nothing where it tells less of each`() throws {
    #expect(try status(Run(gap: Self.gap), Run(things: [Self.hidden])) == 0)
    #expect(try status(Run(things: [Self.hidden]), Run(gap: Self.gap)) == 0)
    #expect(try status(Run(things: [Self.other], gap: Self.gap), Run(things: [Self.hidden])) == 2)
  }

  @Test func `missing evidence in the baseline hides no failure`() throws {
    #expect(try status(Run(things: [Self.hidden]), Run(things: [Self.large])) == 1)
    #expect(try status(Run(gap: Self.gap), Run(things: [Self.large])) == 1)
    let broken = thingRule("small", severity: .medium, require: "sise < 3")
    #expect(try status(Run(things: [Self.large], rules: [broken]), Run(things: [Self.large])) == 1)
  }

  @Test func `what falls into a gap that was known is told no longer`() throws {
    let before = Run(things: [Self.large], gap: Self.gap)
    #expect(try status(before, Run(gap: Self.gap)) == 2)
    #expect(try status(before, Run(things: [Self.large], gap: Self.gap)) == 0)
    var accepted = before
    accepted.waivers = [
      Waiver(
        rule: "small", subject: "large", account: nil, owner: "o", reason: "r", ticket: nil, expires: .never)
    ]
    #expect(try status(accepted, Run(gap: Self.gap)) == 0)
  }

  @Test func `a rule that did not run before counts, whether it fails or cannot tell`() throws {
    let both = [thingRule("added", severity: .medium), thingRule("small", severity: .medium)]
    let before = Run(things: [Self.large])
    #expect(try status(before, Run(things: [Self.large], rules: both)) == 1)
    #expect(try status(before, Run(things: [Self.hidden], rules: [both[0]])) == 2)
    // What is not asked any more does not fail.
    #expect(try status(Run(things: [Self.large], rules: both), Run(things: [Self.large])) == 0)
    #expect(try compared(Run(things: [Self.large], rules: both), Run()).baseline?.unselected == 1)
  }

  @Test func `what fails anew by a changed rule may be new, and passes only where that is allowed`() throws {
    let changed = thingRule("small", severity: .medium, require: "size <= :max_size - 2")
    let medium = Thing(arn: "large", size: 2)
    let compared = try compared(Run(things: [medium]), Run(things: [medium], rules: [changed]))
    #expect(compared.exitStatus == 2)
    #expect(compared.results.map(\.baselineState) == [.undecided])
    #expect(compared.baseline?.states == [.undecided: 1])
    #expect(compared.baseline?.exitStatusWithout == 1)
    let set = Run(things: [medium], settings: ["small.max_size=1"])
    #expect(try status(Run(things: [medium]), set) == 2)
    #expect(try status(Run(things: [medium]), set, threshold: .high) == 0)
    // What is there to be told is told: it fails.
    #expect(try status(Run(things: [medium]), set, allowUnknown: true) == 2)
    let baseline = StoredBaseline(try Run(things: [medium]).assessment(), name: nil, sha256: "00")
    let allowed = try set.assessment().compared(with: baseline, allowRejudged: true)
    #expect(allowed.exitStatus == 0)
    #expect(allowed.results.map(\.baselineState) == [.rejudged])
    // A rule that is set otherwise hides nothing that is new by it.
    let loose = Run(things: [Self.large], settings: ["small.max_size=4"])
    #expect(try status(Run(), loose) == 2)
    #expect(try status(Run(things: [Self.large]), loose) == 0)
    #expect(try status(Run(things: [Self.small]), Run(things: [Self.hidden], rules: [changed])) == 2)
    #expect(
      try status(Run(things: [Self.small]), Run(things: [Self.hidden], rules: [changed]), allowUnknown: true)
        == 0)
    #expect(try status(Run(things: [Self.large]), Run(things: [Self.large], rules: [changed])) == 0)
    // It does not explain what nobody could tell before.
    #expect(try status(Run(things: [Self.hidden]), Run(things: [medium], rules: [changed])) == 1)
    #expect(try status(Run(gap: Self.gap), Run(things: [medium], rules: [changed])) == 1)
  }

  @Test func `a finding that got more severe counts, whatever else changed in the rule`() throws {
    let before = Run(things: [Self.large], rules: [thingRule("small", severity: .low)])
    #expect(try status(before, Run(things: [Self.large])) == 1)
    #expect(try status(before, Run(things: [Self.large]), threshold: .high) == 0)
    let changed = thingRule("small", severity: .high, require: "size < :max_size")
    #expect(try status(before, Run(things: [Self.large], rules: [changed])) == 1)
    #expect(try status(Run(things: [Self.large]), before) == 0)
    let unknown = Run(things: [Self.hidden], rules: [thingRule("small", severity: .low)])
    #expect(try status(unknown, Run(things: [Self.hidden])) == 2)
  }

  @Test func `a waiver that expired counts, and one that came does not`() throws {
    let waived = Run(things: [Self.large], waivers: [Self.waiver(until: .never)])
    let expired = Run(things: [Self.large], waivers: [Self.waiver(until: .day("2026-11-20"))])
    #expect(try status(waived, expired) == 1)
    #expect(try compared(waived, expired).results.map(\.baselineState) == [.worse])
    #expect(try status(waived, waived) == 0)
    #expect(try status(expired, waived) == 0)
    #expect(try status(Run(), waived) == 0)
    let hidden = Run(things: [Self.hidden], waivers: [Self.waiver(until: .never)])
    #expect(try status(hidden, Run(things: [Self.hidden])) == 2)
    #expect(try status(Run(things: [Self.small]), hidden) == 0)
  }

  @Test func `an attestation that ran out counts no more than without a baseline`() throws {
    func attested(until day: String) -> Run {
      Run(
        things: [Self.hidden], rules: [thingRule("small", severity: .medium, manual: "Look.")],
        attestations: [
          Attestation(
            rule: "small", account: "123456789012", value: .fail, by: "b", date: "2026-01-01",
            expires: day, reference: nil)
        ])
    }
    #expect(try attested(until: "2026-12-31").assessment().exitStatus == 1)
    #expect(try status(attested(until: "2026-12-31"), attested(until: "2026-10-31")) == 0)
    #expect(try status(attested(until: "2026-10-31"), attested(until: "2026-12-31")) == 1)
  }

  @Test func `it is never worse than without a baseline, hides nothing new, and listing all changes nothing`()
    throws
  {
    let variants: [[Thing]] = [[], [Self.small], [Self.large], [Self.hidden]]
    var runs: [Run] = []
    for things in variants {
      for others in [[], [Self.other]] {
        for gap in [nil, Self.gap] { runs.append(Run(things: things + others, gap: gap)) }
      }
    }
    func assessments(_ listing: OutcomeListing) throws -> [Assessment] {
      try runs.map { run in
        var run = run
        run.listing = listing
        return try run.assessment()
      }
    }
    let problems = try assessments(.problems)
    let all = try assessments(.all)
    func status(_ before: Assessment, _ after: Assessment) -> Int {
      after.compared(with: StoredBaseline(before, name: nil, sha256: "00")).exitStatus
    }
    for before in runs.indices {
      let failed = Set(problems[before].results.filter { $0.status == .fail }.map(\.subject))
      for after in runs.indices {
        let plain = problems[after]
        let result = status(problems[before], plain)
        let isFresh = plain.results.contains { $0.status == .fail && !failed.contains($0.subject) }
        let what: Comment = "\(runs[before]) \(runs[after])"
        #expect((result == 1) == isFresh, what)
        #expect(plain.exitStatus != 0 || result == 0, what)
        #expect(plain.exitStatus != 2 || result != 1, what)
        #expect(status(problems[before], all[after]) == result, what)
        #expect(status(all[before], plain) == result, what)
        #expect(status(all[before], all[after]) == result, what)
      }
    }
  }

  @Test func `a baseline of another account, of none or of a later time is refused`() throws {
    var baseline = StoredBaseline(try Run().assessment(), name: nil, sha256: "00")
    try baseline.check(account: "123456789012", now: testNow)
    #expect(throws: BaselineError.otherAccount(baseline: "123456789012", run: "210987654321")) {
      try baseline.check(account: "210987654321", now: testNow)
    }
    #expect(throws: BaselineError.otherAccount(baseline: "123456789012", run: nil)) {
      try baseline.check(account: nil, now: testNow)
    }
    #expect(throws: BaselineError.self) {
      try baseline.check(account: "123456789012", now: Timestamp(seconds: testNow.seconds - 1))
    }
    baseline.assessment.evaluatedAt = "soon"
    #expect(throws: BaselineError.later(baseline: "soon", run: testNow.iso8601)) {
      try baseline.check(account: "123456789012", now: testNow)
    }
    baseline.assessment.account.id = nil
    #expect(throws: BaselineError.otherAccount(baseline: nil, run: nil)) {
      try baseline.check(account: nil, now: testNow)
    }
  }
}

import Digests
import IAM
import Rules

/// One night's assessment, put together from a few words: each rule with what it says of each user.
struct Night {
  static let account = "111122223333"

  struct Finding {
    var status: ResultStatus
    var severity: Severity?
    var isWaived = false
    var reason: String?
  }

  struct AskedRule {
    var digest = "a"
    var parameters: [String: ParameterValue] = [:]
    var severity: Severity = .high
    /// The listing behind it is not whole: what it does not list may be there.
    var isIncomplete = false
    var error: String?
    /// How many results passed.
    var passed = 1
    var findings: [String: Finding] = [:]
  }

  var day: Int
  var account = Night.account
  var alias: String? = "acme-prod"
  var benchmarks = ["cis"]
  var rules: [String: AskedRule] = [:]

  init(_ day: Int, rules: [String: AskedRule] = [:]) {
    self.day = day
    self.rules = rules
  }

  /// A night of one rule, `mfa`.
  init(_ day: Int, _ findings: [String: ResultStatus], _ change: (inout AskedRule) -> Void = { _ in }) {
    var rule = AskedRule(findings: findings.mapValues { Finding(status: $0) })
    change(&rule)
    self.init(day, rules: ["mfa": rule])
  }

  var time: String { Timestamp(seconds: 1_700_000_000 + Int64(day) * 86_400).iso8601 }

  var assessment: Assessment {
    var results: [Assessment.Result] = []
    var outcomes: [Assessment.RuleOutcome] = []
    for (id, rule) in rules.sorted(by: { $0.key < $1.key }) {
      var counts = Assessment.Counts([.pass: rule.passed])
      for finding in rule.findings.values { counts[finding.status] += 1 }
      if rule.isIncomplete || rule.error != nil { counts[.unknown] += 1 }
      outcomes.append(
        Assessment.RuleOutcome(
          id: id, title: "Rule \(id)", severity: rule.severity, description: "text", rationale: "text",
          remediation: Rule.Remediation(text: "text", cli: nil, terraform: nil), references: [],
          controls: [:],
          aliases: [:], parameters: rule.parameters, manual: nil, digest: "sha256:\(rule.digest)",
          counts: counts, waived: 0, condition: .query("SELECT 1"), sources: [],
          error: rule.error))
      func add(_ subject: String, _ finding: Finding) {
        let key = "\(id)|\(account)|\(subject)|\(rule.parameters)"
        let waiver =
          finding.isWaived
          ? Assessment.Waived(owner: "security", reason: "known", ticket: "T-1", expires: "2030-01-01") : nil
        results.append(
          Assessment.Result(
            rule: id, severity: finding.severity ?? rule.severity, status: finding.status, subject: subject,
            detail: nil, reason: finding.reason ?? "\(subject) is as it is", evidence: [],
            parameters: rule.parameters, benchmarks: benchmarks, remediationCLI: nil,
            fingerprint: "sha256:" + SHA256.hexDigest(of: key), waiver: waiver, attestation: nil, cause: nil))
      }
      if rule.isIncomplete || rule.error != nil {
        add("arn:aws:::\(account)", Finding(status: .unknown, reason: "a page is missing"))
      }
      for (name, finding) in rule.findings.sorted(by: { $0.key < $1.key }) {
        add("arn:aws:iam::\(account):user/\(name)", finding)
      }
    }
    var failed: [Severity: Int] = [:]
    var unknown: [Severity: Int] = [:]
    var counts = Assessment.Counts()
    for result in results {
      counts[result.status] += 1
      if result.waiver != nil { continue }
      if result.status == .fail { failed[result.severity, default: 0] += 1 }
      if result.status == .unknown { unknown[result.severity, default: 0] += 1 }
    }
    return Assessment(
      toolVersion: "0.1.0",
      account: Assessment.AccountIdentity(id: account, partition: "aws", alias: alias), collectedBy: nil,
      collectedAt: time, evaluatedAt: time, asOfCollection: false, threshold: .low, allowUnknown: false,
      exitStatus: failed.isEmpty ? unknown.isEmpty ? 0 : 2 : 1,
      benchmarks: benchmarks.map {
        Assessment.BenchmarkOutcome(id: $0, title: "Benchmark \($0)", version: "1", sections: [])
      },
      summary: Assessment.Summary(
        byStatus: counts, failedBySeverity: failed, unknownBySeverity: unknown,
        waived: results.count { $0.waiver != nil }),
      rules: outcomes, results: results, evidence: [], waivers: [], attestations: [], principals: [],
      notes: [])
  }
}

/// Numbers that are the same in every run of the tests.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

extension Night {
  /// A night that differs from another one in a few things, of every kind that a comparison knows.
  static func random(_ day: Int, after last: Night?, _ dice: inout Dice) -> Night {
    var night = Night(day, rules: last?.rules ?? [:])
    if night.rules.isEmpty { night.rules = ["mfa": AskedRule(), "keys": AskedRule(severity: .low)] }
    for id in ["mfa", "keys", "roles"] {
      switch Int.random(in: 0..<14, using: &dice) {
      case 0: night.rules[id] = nil
      case 1: night.rules[id] = night.rules[id] ?? AskedRule(severity: .medium)
      case 2: night.rules[id]?.digest = ["a", "b"].randomElement(using: &dice) ?? "a"
      case 3:
        night.rules[id]?.parameters = Bool.random(using: &dice) ? [:] : ["days": .integer(45)]
      case 4: night.rules[id]?.isIncomplete.toggle()
      case 5:
        night.rules[id]?.passed = Int.random(in: 0...1, using: &dice)
        let isBroken = night.rules[id]?.error != nil
        night.rules[id]?.error = isBroken ? nil : "no such column"
      default: break
      }
      for name in ["ana", "ben", "cem", "dora"] where Int.random(in: 0..<3, using: &dice) == 0 {
        switch Int.random(in: 0..<8, using: &dice) {
        case 0...2: night.rules[id]?.findings[name] = nil
        case 3...4: night.rules[id]?.findings[name] = Finding(status: .fail, reason: "since \(day) days")
        case 5: night.rules[id]?.findings[name] = Finding(status: .unknown)
        case 6:
          night.rules[id]?.findings[name] = Finding(
            status: .fail, severity: [.critical, .info].randomElement(using: &dice),
            isWaived: Bool.random(using: &dice))
        default: night.rules[id]?.findings[name] = Finding(status: .manual)
        }
      }
    }
    return night
  }
}

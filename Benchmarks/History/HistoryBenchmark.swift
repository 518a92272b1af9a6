import Digests
import Glibc
import History
import IAM
import Rules

/// Records three years of nights of a large account, and says what they take.
///
/// The account has 10,000 failed results. Every night one in a hundred of them is fixed and as many are new, and of one in
/// ten the reason counts its days on. Every 180 nights a new version words all rules anew.
@main
struct HistoryBenchmark {
  static let nights = 1_095
  static let findings = 10_000
  static let rules = 100

  static func main() throws {
    let path = CommandLine.arguments.dropFirst().first ?? "/tmp/muster-bench.\(getpid()).history"
    defer { for file in [path, "\(path).lock"] { _ = unsafe unlink(file) } }
    let history = try HistoryFile(path, for: .record)
    var subjects = Array(0..<findings)
    var next = findings
    var seconds: [Double] = []
    for night in 0..<nights {
      if night > 0 {
        for change in 0..<findings / 100 {
          // Another place each night, so that some fail for years and some for a day.
          subjects[(night * 7_919 + change * 97) % findings] = next
          next += 1
        }
      }
      let assessment = assessment(night, subjects)
      let start = ContinuousClock.now
      let run = try history.record(assessment, isTelling: true)
      if run.news != nil { try history.told(run) }
      let taken = (ContinuousClock.now - start).components
      seconds.append(Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
      if [1, 30, 365, 730, nights].contains(night + 1) {
        print(
          "\(night + 1) nights: \(megabytes(path)) MB, the last night \(rounded(seconds.last ?? 0)) s, median of the last 30 \(rounded(median(seconds.suffix(30)))) s"
        )
        // A log shows how far it is.
        fflush(nil)
      }
    }
    let same = assessment(nights, subjects)
    let before = size(path)
    let start = ContinuousClock.now
    for _ in 0..<10 { _ = try history.record(same) }
    let taken = (ContinuousClock.now - start).components
    print(
      "ten nights without a change: \(size(path) - before) bytes more, \(rounded((Double(taken.seconds) + Double(taken.attoseconds) / 1e18) / 10)) s each"
    )
    let pruning = ContinuousClock.now
    let removed = try history.prune(.days(400))
    print(
      "prune --keep 400d: \(removed) runs removed in \(ContinuousClock.now - pruning), \(megabytes(path)) MB left"
    )
  }

  private static func assessment(_ night: Int, _ subjects: [Int]) -> Assessment {
    let time = Timestamp(seconds: 1_700_000_000 + Int64(night) * 86_400).iso8601
    let wording = night / 180
    let outcomes = (0..<rules).map { rule in
      Assessment.RuleOutcome(
        id: "rule-\(rule)", title: "What rule \(rule) says", severity: Severity.allCases[rule % 5],
        description: "",
        rationale: "", remediation: Rule.Remediation(text: "", cli: nil, terraform: nil), references: [],
        controls: [:], aliases: [:], parameters: [:], manual: nil,
        digest: "sha256:" + SHA256.hexDigest(of: "\(rule) \(wording)"), counts: Assessment.Counts(),
        waived: 0,
        condition: .query(""), sources: [], error: nil)
    }
    let results = subjects.enumerated().map { place, subject in
      let rule = outcomes[place % rules]
      let name = "arn:aws:iam::111122223333:user/team-\(subject % 40)/person-\(subject)"
      let days = place % 10 == 0 ? ", \(night) days ago" : ""
      return Assessment.Result(
        rule: rule.id, severity: rule.severity, status: .fail, subject: name, detail: nil,
        reason: "person-\(subject) has an access key that was not used for longer than 45 days\(days)",
        evidence: [], parameters: [:], benchmarks: ["all"], remediationCLI: nil,
        fingerprint: "sha256:" + SHA256.hexDigest(of: "\(rule.id) \(name)"), waiver: nil, attestation: nil,
        cause: nil)
    }
    let failed = Dictionary(grouping: results, by: \.severity).mapValues(\.count)
    return Assessment(
      toolVersion: "0.\(wording)",
      account: Assessment.AccountIdentity(id: "111122223333", partition: "aws", alias: "acme"),
      collectedBy: nil, collectedAt: time, evaluatedAt: time, asOfCollection: false, threshold: .low,
      allowUnknown: false, exitStatus: 1, benchmarks: [],
      summary: Assessment.Summary(
        byStatus: Assessment.Counts([.fail: results.count]), failedBySeverity: failed, unknownBySeverity: [:],
        waived: 0),
      rules: outcomes, results: results, evidence: [], waivers: [], attestations: [], principals: [],
      notes: [])
  }

  private static func size(_ path: String) -> Int {
    var information = stat()
    return unsafe stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  private static func megabytes(_ path: String) -> Double { Double(size(path) / 10_000) / 100 }

  private static func median(_ values: some Sequence<Double>) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func rounded(_ seconds: Double) -> Double { Double(Int(seconds * 1_000)) / 1_000 }
}

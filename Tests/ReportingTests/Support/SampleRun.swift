import Rules

/// Puts an assessment together the way a run does: counts, summary and exit status follow from the results.
struct SampleRun {
  static let accountID = "111122223333"

  var alias: String? = "acme-prod"
  var threshold: Threshold = .low
  var allowUnknown = false
  var benchmarks: [Assessment.BenchmarkOutcome] = []
  var evidence: [Assessment.EvidenceRecord] = SampleRun.sources(refused: [])
  var waivers: [Assessment.WaiverRecord] = []
  var attestations: [Assessment.AttestationRecord] = []
  var principals: [Assessment.Principal] = []
  var statements: [Assessment.PolicyStatement] = []
  var notes: [String] = []
  private(set) var rules: [Assessment.RuleOutcome] = []
  private(set) var results: [Assessment.Result] = []

  static func user(_ name: String) -> String { "arn:aws:iam::\(accountID):user/\(name)" }
  static func role(_ name: String) -> String { "arn:aws:iam::\(accountID):role/\(name)" }
  static func policy(_ name: String) -> String { "arn:aws:iam::\(accountID):policy/\(name)" }
  static let root = "arn:aws:iam::\(accountID):root"
  static let account = "arn:aws:::\(accountID)"

  /// One row of a rule.
  struct Row {
    var status: ResultStatus
    var subject: String
    var reason: String
    var detail: String?
    var evidence: [Assessment.EvidenceValue] = []
    var waiver: Assessment.Waived?
    var cause: Assessment.Cause?
    var cli: String?
  }

  /// Adds a rule with the rows that are listed and the numbers of those that are not.
  mutating func add(
    _ id: String, _ title: String, _ severity: Severity, rows: [Row], passed: Int = 0, notApplicable: Int = 0,
    _ change: (inout Assessment.RuleOutcome) -> Void = { _ in }
  ) {
    var counts = Assessment.Counts([.pass: passed, .notApplicable: notApplicable])
    for row in rows { counts[row.status] += 1 }
    var rule = Assessment.RuleOutcome(
      id: id, title: title, severity: severity, description: "\(title): what the rule looks at.",
      rationale: "Why it matters that \(title.lowercased()).",
      remediation: Rule.Remediation(text: "Set it right. Then look again.", cli: nil, terraform: nil),
      references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/\(id).html"],
      controls: ["account-setup": ["1.1"]], aliases: [:], parameters: [:], manual: nil,
      digest: "sha256:" + String(repeating: "4a", count: 32), counts: counts,
      waived: rows.count { $0.waiver != nil },
      condition: .rows(
        Rule.RowCondition(
          resource: "aws_iam_credential_report", when: nil, require: "holds", subject: "user_arn",
          detail: nil,
          reason: nil)),
      sources: ["iam:GetCredentialReport"], error: nil)
    change(&rule)
    rules.append(rule)
    for row in rows {
      let key = [id, row.subject, row.detail ?? "", "\(rules.count)"].joined(separator: "|")
      results.append(
        Assessment.Result(
          rule: id, severity: rule.severity, status: row.status, subject: row.subject, detail: row.detail,
          reason: row.reason, evidence: row.evidence, parameters: rule.parameters,
          benchmarks: rule.controls.keys.sorted(), remediationCLI: row.cli,
          fingerprint: "sha256:" + Self.spread(key), waiver: row.waiver, attestation: nil, cause: row.cause))
    }
  }

  func assessment() -> Assessment {
    var byStatus = Assessment.Counts()
    var failed = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, 0) })
    var unknown = failed
    for rule in rules {
      for status in ResultStatus.allCases { byStatus[status] += rule.counts[status] }
    }
    for result in results where result.waiver == nil {
      if result.status == .fail { failed[result.severity, default: 0] += 1 }
      if result.status == .unknown { unknown[result.severity, default: 0] += 1 }
    }
    let fails = failed.contains { $0.value > 0 && threshold.includes($0.key) }
    let isUnknown = unknown.contains { $0.value > 0 && threshold.includes($0.key) }
    return Assessment(
      toolVersion: "0.1.0",
      account: Assessment.AccountIdentity(id: Self.accountID, partition: "aws", alias: alias),
      collectedBy: "arn:aws:sts::\(Self.accountID):assumed-role/muster-audit/nightly",
      collectedAt: "2026-11-22T02:00:11Z", evaluatedAt: "2026-11-22T02:04:18Z", asOfCollection: false,
      threshold: threshold, allowUnknown: allowUnknown,
      exitStatus: fails ? 1 : isUnknown && !allowUnknown ? 2 : 0, benchmarks: benchmarks,
      summary: Assessment.Summary(
        byStatus: byStatus, failedBySeverity: failed, unknownBySeverity: unknown,
        waived: results.count { $0.waiver != nil }),
      rules: rules, results: results, evidence: evidence, waivers: waivers, attestations: attestations,
      principals: principals, statements: statements, notes: notes)
  }

  /// The sources of a run, each of `refused` with AWS's words.
  static func sources(refused: Set<String>) -> [Assessment.EvidenceRecord] {
    let names = [
      ("credential report", "iam:GetCredentialReport"),
      ("account authorization details", "iam:GetAccountAuthorizationDetails"),
      ("account summary", "iam:GetAccountSummary"), ("virtual MFA devices", "iam:ListVirtualMFADevices"),
      ("service-specific credentials", "iam:ListServiceSpecificCredentials"),
      ("server certificates", "iam:ListServerCertificates"),
    ]
    return names.map { title, api in
      let isRefused = refused.contains(api)
      return Assessment.EvidenceRecord(
        source: title, api: api, status: isRefused ? "refused" : "available",
        reason: isRefused ? denial(of: api) : nil, isNeeded: api != "iam:ListServerCertificates",
        generatedAt: api == "iam:GetCredentialReport" && !isRefused ? "2026-11-21T22:23:40Z" : nil,
        collectedAt: "2026-11-22T02:00:11Z",
        documents: isRefused
          ? []
          : [
            Assessment.EvidenceRecord.Document(
              name: "\(api.dropFirst(4)).xml", sha256: spread(api), bytes: 4_312)
          ])
    }
  }

  static func denial(of api: String) -> String {
    "User: arn:aws:sts::\(accountID):assumed-role/muster-audit/nightly is not authorized to perform: \(api)"
  }

  static func refusal(of api: String, _ source: String) -> Assessment.Cause {
    Assessment.Cause(
      source: source, api: api, kind: "refused", message: denial(of: api), actionToGrant: api)
  }

  /// Sixty-four hexadecimal digits that depend on all of `text`: FNV-1a four times over.
  static func spread(_ text: String) -> String {
    (0..<4).map { round in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(round)
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash ^= hash >> 29
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}

extension Assessment.EvidenceValue {
  init(_ column: String, _ text: String) { self.init(column: column, value: .text(text)) }
  init(_ column: String, _ flag: Bool) { self.init(column: column, value: .bool(flag)) }
  init(_ column: String, _ number: Int64) { self.init(column: column, value: .integer(number)) }
}

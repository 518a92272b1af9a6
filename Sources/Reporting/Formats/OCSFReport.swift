import IAM
import JSON
import Rules

/// The listed results as OCSF 1.5.0, a Compliance Finding (class 2003) a line, for Security Lake and what reads it.
///
/// Of results that are not applicable there is nothing to tell a data lake. See https://schema.ocsf.io/1.5.0/classes/compliance_finding.
struct OCSFReport {
  private let assessment: Assessment
  private let names: SubjectNames
  /// Milliseconds since 1970.
  private let time: Int64

  static func bytes(of assessment: Assessment) -> [UInt8] {
    let report = OCSFReport(
      assessment: assessment, names: SubjectNames(assessment),
      time: (Timestamp(iso8601: assessment.evaluatedAt)?.seconds ?? 0) * 1_000)
    var bytes: [UInt8] = []
    var json = JSONWriter(indented: false)
    for entry in ReportModel(assessment).rules {
      for status in ReportStatus.allCases where status != .notApplicable {
        for result in entry.results(status) {
          report.finding(&json, entry.outcome, result)
          json.endLine()
          bytes += json.bytes
          json.removeAll()
        }
      }
    }
    return bytes
  }

  /// The lines of all accounts.
  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    merged.assessments.reduce(into: []) { $0 += bytes(of: $1) }
  }

  private func finding(_ json: inout JSONWriter, _ rule: Assessment.RuleOutcome, _ result: Assessment.Result)
  {
    json.object { json in
      json.member("activity_id", 1)
      json.member("activity_name", "Create")
      json.member("category_uid", 2)
      json.member("category_name", "Findings")
      json.member("class_uid", 2003)
      json.member("class_name", "Compliance Finding")
      json.member("type_uid", 200_301)
      json.member("type_name", "Compliance Finding: Create")
      json.key("time")
      json.integer(time)
      json.member("severity_id", result.severity.ocsfID)
      json.member("severity", result.severity.ocsfName)
      json.member("status_id", result.waiver == nil ? 1 : 3)
      json.member("status", result.waiver == nil ? "New" : "Suppressed")
      json.member("message", VisibleText.block(result.reason.isEmpty ? rule.title : result.reason))
      metadata(&json)
      cloud(&json)
      json.key("finding_info")
      json.object { json in
        json.member("uid", result.fingerprint)
        json.member("title", VisibleText.line(rule.title))
        json.member("desc", VisibleText.block(rule.description))
        json.member("types", [rule.id])
      }
      compliance(&json, rule, result)
      json.key("resources")
      json.array { json in
        json.item { json in
          json.object { json in
            json.member("uid", VisibleText.line(result.subject))
            json.member("name", VisibleText.line(names.name(result.subject)))
            json.member("type", names.kind(result.subject).ocsfType)
            json.member("cloud_partition", assessment.account.partition ?? "aws")
          }
        }
      }
      json.key("remediation")
      json.object { json in
        json.member(
          "desc", VisibleText.block(rule.remediation.text.isEmpty ? rule.title : rule.remediation.text))
        json.member("references", rule.references)
      }
      unmapped(&json, result)
    }
  }

  private func metadata(_ json: inout JSONWriter) {
    json.key("metadata")
    json.object { json in
      json.member("version", "1.5.0")
      json.member("profiles", ["cloud"])
      json.key("product")
      json.object { json in
        json.member("name", "Muster")
        json.member("vendor_name", "Muster")
        json.member("version", assessment.toolVersion)
      }
    }
  }

  private func cloud(_ json: inout JSONWriter) {
    json.key("cloud")
    json.object { json in
      json.member("provider", "AWS")
      json.member("cloud_partition", assessment.account.partition ?? "aws")
      json.member("region", "global")
      json.key("account")
      json.object { json in
        json.member("uid", assessment.account.id ?? "unknown")
        json.member("name", VisibleText.line(assessment.account.alias ?? assessment.account.id ?? "unknown"))
        json.member("type_id", 10)
        json.member("type", "AWS Account")
      }
    }
  }

  private func compliance(
    _ json: inout JSONWriter, _ rule: Assessment.RuleOutcome, _ result: Assessment.Result
  ) {
    json.key("compliance")
    json.object { json in
      json.member("control", rule.id)
      json.member("standards", rule.controls.keys.sorted())
      json.member(
        "requirements",
        rule.controls.sorted { $0.key < $1.key }.flatMap { framework, numbers in
          numbers.map { "\(framework) \($0)" }
        })
      let (id, status) = result.status.ocsf
      json.member("status_id", id)
      json.member("status", status)
      if let cause = result.cause {
        json.member("status_details", [VisibleText.line("\(cause.kind): \(cause.message)")])
      }
    }
  }

  /// What the class has no place for.
  private func unmapped(_ json: inout JSONWriter, _ result: Assessment.Result) {
    json.key("unmapped")
    json.object { json in
      if let detail = result.detail { json.member("detail", VisibleText.line(detail)) }
      json.member("benchmarks", result.benchmarks)
      if let state = result.baselineState { json.member("baseline_state", state.rawValue) }
      if let waiver = result.waiver {
        json.member("waived_by", VisibleText.line(waiver.owner))
        json.member("waived_until", waiver.expires)
        json.member("waived_because", VisibleText.line(waiver.reason))
        if let ticket = waiver.ticket { json.member("waived_in", VisibleText.line(ticket)) }
      }
      if let command = result.remediationCLI { json.member("remediation_cli", VisibleText.block(command)) }
    }
  }
}

extension Severity {
  fileprivate var ocsfID: Int {
    switch self {
    case .info: 1
    case .low: 2
    case .medium: 3
    case .high: 4
    case .critical: 5
    }
  }

  fileprivate var ocsfName: String {
    switch self {
    case .info: "Informational"
    case .low: "Low"
    case .medium: "Medium"
    case .high: "High"
    case .critical: "Critical"
    }
  }
}

extension ResultStatus {
  /// The number and the word of `compliance.status`.
  fileprivate var ocsf: (Int, String) {
    switch self {
    case .pass: (1, "Pass")
    case .fail: (3, "Fail")
    case .unknown: (0, "Unknown")
    case .manual: (99, "Manual")
    case .notApplicable: (99, "Not applicable")
    }
  }
}

extension Subject.Kind {
  /// CloudFormation's name of the type, as Security Hub and its like group by.
  fileprivate var ocsfType: String {
    switch self {
    case .account: "AWS::Account"
    case .root: "AWS::IAM::RootUser"
    case .user: "AWS::IAM::User"
    case .group: "AWS::IAM::Group"
    case .role: "AWS::IAM::Role"
    case .policy: "AWS::IAM::ManagedPolicy"
    case .other: "Other"
    }
  }
}

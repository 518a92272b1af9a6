import JSON
import Rules

/// The assessment as SARIF 2.1.0, for code scanning: a run an assessment, all rules that ran, a result a failure.
///
/// What could not be told, or a person has to look at, is a notification of the tool and no result: an alert that nobody can
/// act on hides those that somebody can. GitHub's limits are kept ("SARIF support for code scanning", Validating your SARIF
/// file): 25,000 results and 20 tags a rule, and each result has the path and the fingerprint that it wants.
struct SARIFReport {
  /// Of a run, by GitHub's limits; the worst are kept.
  static let mostResults = 25_000
  /// Of a file, by the same limits; nothing is left out beyond it, since other readers have no such limit.
  static let mostRuns = 20
  private static let mostTags = 20
  private static let mostNotifications = 1_000

  private let model: ReportModel
  private let names: SubjectNames
  /// What tells the account from others, in the category that code scanning keeps alerts by and in paths.
  private let account: String

  static func bytes(of assessment: Assessment) -> [UInt8] {
    let report = SARIFReport(
      model: ReportModel(assessment), names: SubjectNames(assessment),
      account: assessment.account.id ?? "account")
    return SARIFDocument.bytes(report.run)
  }

  /// A run an account, each with a category of its own.
  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    SARIFDocument.bytes(runs: AccountsModel(merged).accounts) { json, account in
      SARIFReport(model: account.model, names: account.names, account: account.key).run(&json)
    }
  }

  private func run(_ json: inout JSONWriter) {
    let assessment = model.assessment
    let ranked = results()
    json.object { json in
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { json in
          json.member("name", "muster")
          json.member("fullName", "Muster, an auditor for AWS IAM")
          json.member("semanticVersion", assessment.toolVersion)
          json.key("rules")
          json.array { json in for entry in model.rules { json.item { rule(&$0, entry) } } }
        }
      }
      json.key("automationDetails")
      json.object { json in json.member("id", "muster/\(account)/") }
      json.key("invocations")
      json.array { json in json.item { invocation(&$0, leftOut: ranked.count - Self.mostResults) } }
      json.key("results")
      json.array { json in
        for (entry, result) in ranked.prefix(Self.mostResults) {
          json.item { self.result(&$0, entry, result) }
        }
      }
      json.member("columnKind", "utf16CodeUnits")
    }
  }

  /// Failures, waived ones too: the most severe first, then in the order of the assessment.
  private func results() -> [(RuleEntry, Assessment.Result)] {
    Severity.allCases.flatMap { severity in
      model.rules.filter { $0.outcome.severity == severity }.flatMap { entry in
        (entry.results(.fail)
          + (entry.results(.unknown) + entry.results(.known) + entry.results(.waived)).filter {
            $0.status == .fail
          })
          .map { (entry, $0) }
      }
    }
  }

  // MARK: Rules

  private func rule(_ json: inout JSONWriter, _ entry: RuleEntry) {
    let outcome = entry.outcome
    json.object { json in
      json.member("id", id(entry))
      SARIFDocument.message(&json, "shortDescription", outcome.title)
      SARIFDocument.message(
        &json, "fullDescription", outcome.description.isEmpty ? outcome.title : outcome.description)
      json.key("help")
      json.object { json in
        let help = [outcome.rationale, outcome.remediation.text].filter { !$0.isEmpty }
        json.member("text", VisibleText.block(help.isEmpty ? outcome.title : help.joined(separator: "\n\n")))
      }
      if let reference = outcome.references.first { json.member("helpUri", reference) }
      json.key("defaultConfiguration")
      json.object { json in json.member("level", outcome.severity.level) }
      json.key("properties")
      json.object { json in
        json.member("tags", tags(outcome))
        json.member("precision", "very-high")
        // GitHub reads the number; what is informational has none.
        if let score = outcome.severity.score { json.member("security-severity", score) }
      }
    }
  }

  /// The rule's id; a rule that ran with several parameter sets has one id for each, told apart as SARIF's hierarchical ids are.
  private func id(_ entry: RuleEntry) -> String {
    let variant = model.variant(entry)
    return variant.isEmpty ? entry.outcome.id : "\(entry.outcome.id)/\(VisibleText.line(variant))"
  }

  private func tags(_ outcome: Assessment.RuleOutcome) -> [String] {
    let controls = outcome.controls.sorted { $0.key < $1.key }.flatMap { framework, numbers in
      numbers.map { "\(framework)/\($0)" }
    }
    return Array(
      (["security", "aws", "iam", "severity/\(outcome.severity.rawValue)"] + controls).prefix(Self.mostTags))
  }

  // MARK: Results

  private func result(_ json: inout JSONWriter, _ entry: RuleEntry, _ result: Assessment.Result) {
    json.object { json in
      json.member("ruleId", id(entry))
      json.member("ruleIndex", entry.index)
      json.member("kind", "fail")
      json.member("level", result.severity.level)
      if let state = result.baselineState { json.member("baselineState", state.sarif) }
      SARIFDocument.message(&json, "message", result.reason.isEmpty ? entry.outcome.title : result.reason)
      json.key("locations")
      json.array { json in json.item { location(&$0, result) } }
      json.key("partialFingerprints")
      json.object { json in
        let digest = result.fingerprint.split(separator: ":").last.map(String.init) ?? result.fingerprint
        json.member("musterFingerprint/v1", digest)
        // The one that GitHub tells alerts apart by; without it the upload would hash a line of a file that is not there.
        json.member("primaryLocationLineHash", "\(digest.prefix(32)):1")
      }
      if let waiver = result.waiver {
        json.key("suppressions")
        json.array { json in
          json.item { json in
            json.object { json in
              json.member("kind", "external")
              json.member("status", "accepted")
              let ticket = waiver.ticket.map { " (\($0))" } ?? ""
              json.member(
                "justification",
                VisibleText.line("\(waiver.reason)\(ticket); \(waiver.owner), until \(waiver.expires)"))
            }
          }
        }
      }
      json.key("properties")
      json.object { json in
        json.member("account", model.assessment.account.id)
        json.member("severity", result.severity.rawValue)
        json.member("subject", VisibleText.line(result.subject))
        if let detail = result.detail { json.member("detail", VisibleText.line(detail)) }
        json.member("benchmarks", result.benchmarks)
        if let command = result.remediationCLI { json.member("remediation", VisibleText.block(command)) }
      }
    }
  }

  /// A made-up path that stands for the resource: code scanning wants one below the repository, and shows it as it is.
  private func location(_ json: inout JSONWriter, _ result: Assessment.Result) {
    json.object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { json in json.member("uri", path(result)) }
        json.key("region")
        json.object { json in json.member("startLine", 1) }
      }
      json.key("logicalLocations")
      json.array { json in
        json.item { json in
          json.object { json in
            json.member("name", VisibleText.line(names.name(result.subject)))
            json.member("fullyQualifiedName", VisibleText.line(result.subject))
            json.member("kind", "resource")
          }
        }
      }
    }
  }

  private func path(_ result: Assessment.Result) -> String {
    let parts = result.subject.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    var path = ["aws", account]
    if parts.count == 6 {
      path.append(parts[2].isEmpty ? "account" : String(parts[2]))
      path += parts[5].split(separator: "/").map(String.init)
    } else {
      path.append(names.name(result.subject))
    }
    return path.map(Self.percentEncoded).joined(separator: "/")
  }

  /// Nothing but what RFC 3986 calls unreserved; a name of dots alone would climb out of its folder.
  static func percentEncoded(_ part: String) -> String {
    let isDots = part.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    var text = ""
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: ".") where !isDots, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        text.append(Character(Unicode.Scalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }

  // MARK: The invocation

  private func invocation(_ json: inout JSONWriter, leftOut: Int) {
    let assessment = model.assessment
    json.object { json in
      // A finding is no failure of the tool: it ran to its end.
      json.member("executionSuccessful", true)
      json.member("exitCode", assessment.exitStatus)
      json.member("exitCodeDescription", model.verdict.gate.sentence)
      json.member("endTimeUtc", assessment.evaluatedAt)
      json.key("toolExecutionNotifications")
      json.array { json in
        if leftOut > 0 {
          let message =
            "\(leftOut.counted("more result")) left out: code scanning takes \(Self.mostResults) of a run"
          json.item { notification(&$0, level: "warning", message, rule: nil) }
        }
        for note in assessment.notes { json.item { notification(&$0, level: "note", note, rule: nil) } }
        for (entry, result) in open().prefix(Self.mostNotifications) {
          let level = result.status == .unknown && result.waiver == nil ? "warning" : "note"
          let what = result.status == .unknown ? "Could not be told" : "To check by hand"
          let waiver =
            result.waiver.map { " (waived until \($0.expires) by \($0.owner): \($0.reason))" } ?? ""
          let message = "\(what)\(waiver): \(result.reason)"
          json.item { notification(&$0, level: level, message, rule: entry) }
        }
        for waiver in assessment.waivers {
          for concern in waiver.concerns {
            let message = "The waiver of \(waiver.rule) for \(waiver.subject): \(concern)"
            json.item { notification(&$0, level: "warning", message, rule: nil) }
          }
        }
        let more = open().count - Self.mostNotifications
        if more > 0 {
          let message = "\(more.counted("more result")) could not be told or has to be checked by hand"
          json.item { notification(&$0, level: "warning", message, rule: nil) }
        }
      }
    }
  }

  /// What is unknown or manual, and what is unknown and waived.
  private func open() -> [(RuleEntry, Assessment.Result)] {
    model.rules.flatMap { entry in
      let unknown = entry.results(.unknown) + entry.results(.known) + entry.results(.waived)
      return (unknown.filter { $0.status == .unknown } + entry.results(.manual))
        .map { (entry, $0) }
    }
  }

  private func notification(
    _ json: inout JSONWriter, level: String, _ message: String, rule: RuleEntry?
  ) {
    json.object { json in
      json.member("level", level)
      SARIFDocument.message(&json, "message", message)
      guard let rule else { return }
      json.key("associatedRule")
      json.object { json in
        json.member("id", id(rule))
        json.member("index", rule.index)
      }
    }
  }
}

extension Assessment.BaselineState {
  /// SARIF's word (3.27.24).
  ///
  /// There is no `absent` one: code scanning would show what is fixed as an alert.
  fileprivate var sarif: String {
    switch self {
    case .new, .untold, .undecided, .rejudged: "new"
    case .worse: "updated"
    case .known: "unchanged"
    }
  }
}

extension Severity {
  /// SARIF's word.
  fileprivate var level: String {
    switch self {
    case .critical, .high: "error"
    case .medium: "warning"
    case .low, .info: "note"
    }
  }

  /// The middle of what GitHub calls by the same name: critical above 9.0, high from 7.0, medium from 4.0, low above 0.
  fileprivate var score: String? {
    switch self {
    case .critical: "9.5"
    case .high: "8.0"
    case .medium: "5.5"
    case .low: "2.0"
    case .info: nil
    }
  }
}

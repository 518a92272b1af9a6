import Rules

/// The assessment as JUnit XML, for Jenkins, GitLab and Azure: a suite a rule, a case a result.
///
/// A failure is a failure, what could not be told an error, or skipped where it was allowed, and what is waived, known from the baseline,
/// manual or not applicable skipped:
/// whatever reads the file fails for the same results as the exit status. The elements are those
/// of the schema of Jenkins's xUnit plug-in, `junit-10.xsd`.
struct JUnitReport {
  private let model: ReportModel
  private let names: SubjectNames
  /// What the classes of the cases begin with.
  private let account: String
  /// What the suites' names begin with: the account, where there are several.
  private var prefix = ""

  static func bytes(of assessment: Assessment) -> [UInt8] {
    let account = assessment.account.id ?? "account"
    let report = JUnitReport(
      model: ReportModel(assessment), names: SubjectNames(assessment), account: account)
    return document(named: "muster \(account)", report.suites)
  }

  /// A suite a rule and account.
  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    let accounts = AccountsModel(merged).accounts
    let suites = accounts.flatMap { account in
      JUnitReport(
        model: account.model, names: account.names, account: account.key, prefix: "\(account.key) "
      ).suites
    }
    return document(named: "muster \(accounts.count.counted("account"))", suites)
  }

  private var suites: [(xml: String, counts: Counts)] {
    model.rules.map(suite) + (strictSuite.map { [$0] } ?? [])
  }

  /// The waivers that decide the exit status, each a failure; nil where they do not.
  private var strictSuite: (xml: String, counts: Counts)? {
    let faulty = model.assessment.strictWaivers ? model.assessment.waivers.filter(\.isFaulty) : []
    guard !faulty.isEmpty else { return nil }
    let counts = Counts(tests: faulty.count, failures: faulty.count)
    var xml =
      "  <testsuite name=\"\(XMLText.attribute(prefix))waivers\"\(counts.attributes(withSkipped: true)) timestamp=\"\(timestamp)\">\n"
    for waiver in faulty {
      let name = XMLText.attribute("\(waiver.rule) for \(waiver.subject)")
      let message = XMLText.attribute(waiver.concerns.joined(separator: "; "))
      xml +=
        "    <testcase classname=\"\(XMLText.attribute(account)).waivers\" name=\"\(name)\">\n"
        + "      <failure type=\"waiver\" message=\"\(message)\"/>\n    </testcase>\n"
    }
    return (xml + "  </testsuite>\n", counts)
  }

  /// Whether the exit status counts a result that could not be told: with --allow-unknown what is missing does not.
  private func isAllowed(_ result: Assessment.Result) -> Bool {
    model.assessment.allowUnknown && result.status == .unknown
  }

  private static func document(named name: String, _ suites: [(xml: String, counts: Counts)]) -> [UInt8] {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let totals = suites.reduce(Counts()) { $0 + $1.counts }
    xml += "<testsuites name=\"\(XMLText.attribute(name))\"\(totals.attributes(withSkipped: false))>\n"
    for suite in suites { xml += suite.xml }
    return Array((xml + "</testsuites>\n").utf8)
  }

  private struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    static func + (left: Self, right: Self) -> Self {
      Self(
        tests: left.tests + right.tests, failures: left.failures + right.failures,
        errors: left.errors + right.errors, skipped: left.skipped + right.skipped)
    }

    /// The schema has no `skipped` for all suites together.
    func attributes(withSkipped: Bool) -> String {
      " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
        + (withSkipped ? " skipped=\"\(skipped)\"" : "")
    }
  }

  private func suite(of entry: RuleEntry) -> (xml: String, counts: Counts) {
    let variant = model.variant(entry)
    let name = XMLText.attribute(entry.outcome.id + (variant.isEmpty ? "" : " (\(variant))"))
    var counts = Counts()
    var cases = ""
    for status in ReportStatus.allCases {
      for result in entry.results(status) {
        cases += testCase(result, status, entry)
        counts.tests += 1
        switch status {
        case .fail: counts.failures += 1
        case .unknown where isAllowed(result): counts.skipped += 1
        case .unknown: counts.errors += 1
        case .known, .manual, .waived, .notApplicable: counts.skipped += 1
        case .pass: break
        }
      }
    }
    // Without `--list all` nobody names those that passed; a rule without any case would look as if it had not run.
    let unlisted = entry.count(.pass) - entry.results(.pass).count
    if unlisted > 0 {
      counts.tests += 1
      cases +=
        "    <testcase classname=\"\(XMLText.attribute(account)).\(name)\" name=\"\(unlisted.formatted) passed\"/>\n"
    } else if counts.tests == 0 {
      counts.tests += 1
      counts.skipped += 1
      cases += "    <testcase classname=\"\(XMLText.attribute(account)).\(name)\" name=\"not applicable\">\n"
      cases += "      <skipped message=\"there is nothing that the rule applies to\"/>\n    </testcase>\n"
    }
    let remarks = remarks(beside: entry)
    if !remarks.isEmpty {
      let lines = remarks.map(VisibleText.line).joined(separator: "\n")
      cases += "    <system-out>\(XMLText.content(lines))</system-out>\n"
    }
    let xml =
      "  <testsuite name=\"\(XMLText.attribute(prefix))\(name)\"\(counts.attributes(withSkipped: true)) timestamp=\"\(timestamp)\">\n"
      + cases + "  </testsuite>\n"
    return (xml, counts)
  }

  /// What somebody should look at who reads of this rule; waivers whose rules did not run, and what was changed, stand with the first.
  private func remarks(beside entry: RuleEntry) -> [String] {
    let assessment = model.assessment
    let isFirst = entry.index == 0
    let running = Set(assessment.rules.map(\.id))
    let concerns = assessment.waivers.filter {
      $0.rule == entry.outcome.id || isFirst && !running.contains($0.rule)
    }.flatMap { waiver in
      waiver.concerns.map { "waiver of \(waiver.rule) for \(waiver.subject): \($0)" }
    }
    return concerns + (isFirst ? assessment.overrides?.notes ?? [] : [])
  }

  /// The schema's pattern has no zone.
  private var timestamp: String {
    let time = model.assessment.evaluatedAt
    return XMLText.attribute(time.hasSuffix("Z") ? String(time.dropLast()) : time)
  }

  private func testCase(
    _ result: Assessment.Result, _ status: ReportStatus, _ entry: RuleEntry
  ) -> String {
    let subject = names.name(result.subject) + (result.detail.map { " (\($0))" } ?? "")
    let name = XMLText.attribute(subject)
    let id = XMLText.attribute(entry.outcome.id)
    let open = "    <testcase classname=\"\(XMLText.attribute(account)).\(id)\" name=\"\(name)\""
    let message = XMLText.attribute(result.reason.isEmpty ? entry.outcome.title : result.reason)
    switch status {
    case .pass: return "\(open)/>\n"
    case .unknown where isAllowed(result):
      return
        "\(open)>\n      <skipped message=\"could not be told, which was allowed: \(message)\"/>\n    </testcase>\n"
    case .fail, .unknown:
      let element = status == .fail ? "failure" : "error"
      let type =
        status == .fail
        ? result.severity.rawValue
        : result.cause?.kind ?? (result.baselineState == .undecided ? "rejudged" : "unknown")
      return """
        \(open)>
              <\(element) type="\(XMLText.attribute(type))" message="\(message)">\
        \(XMLText.content(explanation(of: result, entry)))</\(element)>
            </testcase>

        """
    case .known:
      let day = model.verdict.baseline?.day ?? ""
      let lead =
        result.baselineNote.map { "\($0), baseline of \(day)" } ?? "known since the baseline of \(day)"
      return
        "\(open)>\n      <skipped message=\"\(XMLText.attribute(lead)): \(message)\"/>\n    </testcase>\n"
    case .manual, .waived, .notApplicable:
      let why =
        result.waiver.map { XMLText.attribute("waived until \($0.expires) by \($0.owner): \($0.reason)") }
        ?? message
      return "\(open)>\n      <skipped message=\"\(why)\"/>\n    </testcase>\n"
    }
  }

  private func explanation(of result: Assessment.Result, _ entry: RuleEntry) -> String {
    var lines = ["\(result.severity.rawValue): \(entry.outcome.title)", result.subject]
    if !entry.outcome.remediation.text.isEmpty { lines.append(entry.outcome.remediation.text) }
    if let command = result.remediationCLI { lines.append(command) }
    if let action = result.cause?.actionToGrant { lines.append("Grant the auditor \(action).") }
    return lines.joined(separator: "\n")
  }
}

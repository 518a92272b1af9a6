import Foundation
import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// What each format makes of a baseline, and the line that ends an audit.
struct BaselineReportTests {
  private func report(_ format: ReportFormat, _ assessment: Assessment) -> String {
    String(decoding: format.report(assessment), as: UTF8.self)
  }

  /// Unwaived results; a failure of which nobody can tell whether it is new is an unknown.
  private func open(_ assessment: Assessment, _ status: ResultStatus, counts: Bool) -> Int {
    assessment.results.count {
      if $0.baselineState == .undecided, status == .fail { return false }
      guard $0.waiver == nil, $0.baselineState?.counts == counts else { return false }
      return $0.status == status || ($0.baselineState == .undecided && status == .unknown)
    }
  }

  @Test func `the sample has a result in every state`() {
    let states = Set(Assessment.sinceBaseline.results.compactMap(\.baselineState))
    #expect(states == Set(Assessment.BaselineState.allCases).subtracting([.rejudged]))
    #expect(Assessment.sinceBaseline.exitStatus == 1)
    #expect(Assessment.knownOnly.exitStatus == 0)
    #expect(Assessment.knownOnly.baseline?.exitStatusWithout == 1)
  }

  @Test(arguments: [ReportFormat.text, .json, .html, .sarif, .junit, .csv, .markdown, .github, .ocsf])
  func `a stored assessment shows the same as the run`(_ format: ReportFormat) throws {
    let stored = try AssessmentDocument.decode(AssessmentDocument.encode(.sinceBaseline))
    #expect(report(format, stored) == report(format, .sinceBaseline))
  }

  @Test(arguments: [ReportFormat.text, .json, .junit, .markdown, .github])
  func `what is new comes first, as the golden file shows`(_ format: ReportFormat) throws {
    try expectGolden(report(format, .sinceBaseline), "since-baseline.\(format.fileExtension)")
  }

  @Test func `JUnit fails for what counts and skips what is known`() {
    for assessment in [Assessment.sinceBaseline, .knownOnly] {
      let xml = report(.junit, assessment)
      #expect(xml.ranges(of: "<failure ").count == open(assessment, .fail, counts: true))
      #expect(xml.ranges(of: "<error ").count == open(assessment, .unknown, counts: true))
      let known = open(assessment, .fail, counts: false) + open(assessment, .unknown, counts: false)
      #expect(xml.ranges(of: "<skipped message=").count >= known)
      #expect(xml.contains("known since the baseline of 2026-11-01"))
    }
  }

  @Test func `annotations of what is known are notices`() {
    let lines = report(.github, .knownOnly).split(separator: "\n")
    let loud = lines.filter { $0.hasPrefix("::error") || $0.hasPrefix("::warning") }
    #expect(loud.allSatisfy { $0.hasPrefix("::warning title=Waivers to look at::") })
    #expect(lines.contains { $0.hasPrefix("::notice title=known%2C critical") })
    #expect(report(.github, .sinceBaseline).contains("::error title=critical"))
  }

  @Test func `SARIF gives every result its state and leaves none out`() throws {
    let run = try JSONParser.parse(ReportFormat.sarif.report(.sinceBaseline).span)["runs"]?.array?.first
    let results = run?["results"]?.array ?? []
    #expect(results.count == Assessment.sinceBaseline.results.count { $0.status == .fail })
    let states = results.map { $0["baselineState"]?.string ?? "none" }
    #expect(Set(states) == ["new", "unchanged", "updated"])
    let plain = try JSONParser.parse(ReportFormat.sarif.report(.failing).span)["runs"]?.array?.first
    #expect(plain?["results"]?.array?.allSatisfy { $0["baselineState"] == nil } == true)
  }

  @Test(arguments: [ReportFormat.text, .html, .markdown])
  func `reports for people never hide what is known`(_ format: ReportFormat) {
    let text = report(format, .knownOnly)
    #expect(text.contains("are in the baseline of 2026-11-01"))
    for rule in Assessment.knownOnly.rules where rule.counts[.fail] > rule.waived {
      #expect(text.contains(rule.id), "\(rule.id)")
    }
  }

  @Test(arguments: [
    (Assessment.failing, "fails: "), (.nothingTold, "could not tell: "), (.passing, "passes: "),
    (.asFarAsTold, "passes as far as could be told: "), (.withoutThreshold, "not judged: "),
    (.blank, "nothing ran: "), (.sinceBaseline, "fails: "), (.knownOnly, "passes: "),
  ])
  func `the last line begins with the verdict and ends with the exit status`(
    _ assessment: Assessment, _ start: String
  ) {
    let line = assessment.lastLine
    #expect(line.hasPrefix(start), "\(line)")
    #expect(line.hasSuffix(" (exit \(assessment.exitStatus))"), "\(line)")
    #expect(!line.contains("\n"))
  }

  @Test func `the last line says what counted`() {
    #expect(
      Assessment.sinceBaseline.lastLine.contains(" since 2026-11-01, 1 of them critical; "),
      "\(Assessment.sinceBaseline.lastLine)")
    #expect(Assessment.withoutThreshold.lastLine.contains("no threshold was set"))
    #expect(Assessment.blank.lastLine == "nothing ran: no rule was selected, so nothing was found (exit 0)")
  }

  @Test func `a baseline's time cannot colour a terminal or break the line`() {
    var assessment = Assessment.sinceBaseline
    assessment.baseline?.evaluatedAt = "\u{1B}[31m\nmuster: passes"
    #expect(!assessment.lastLine.contains("\u{1B}") && !assessment.lastLine.contains("\n"))
    assessment.baseline?.evaluatedAt = "<script>window.pwned=1</script>"
    assessment.baseline?.name = "<script>window.pwned=1</script>"
    for format in [ReportFormat.html, .markdown] {
      #expect(!report(format, assessment).contains("<script>window.pwned"))
    }
  }
}

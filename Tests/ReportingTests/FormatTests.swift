import Foundation
import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// The formats for machines of other people's, read by those people's own readers.
struct FormatTests {
  private func report(_ format: ReportFormat, _ assessment: Assessment) -> String {
    String(decoding: format.report(assessment), as: UTF8.self)
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .csv, .ocsf])
  func `every assessment is valid for a reader that somebody else wrote`(_ format: ReportFormat) throws {
    let assessments = Sample.allCases.map(\.assessment) + [.huge(users: 60)]
    for assessment in assessments {
      let answer = try validate(format.report(assessment), as: format)
      #expect(answer.status == 0, "\(answer.text)")
    }
  }

  @Test(arguments: [
    (ReportFormat.sarif, "\"version\": \"2.1.0\"", "\"version\": \"2.2.0\""),
    (.junit, "<testsuites ", "<testsuites time=\"soon\" "), (.csv, "\"account_id\",", ""),
    (.ocsf, "\"class_uid\":2003", "\"class_uid\":2004"),
  ])
  func `the reader refuses what the format does not have`(
    _ format: ReportFormat, _ old: String, _ new: String
  )
    throws
  {
    let text = report(format, .failing)
    #expect(text.contains(old))
    let answer = try validate(Array(text.replacing(old, with: new, maxReplacements: 1).utf8), as: format)
    #expect(answer.status == 1, "\(answer.text)")
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .csv, .markdown, .github, .ocsf])
  func `a failing assessment is written as the golden file shows`(_ format: ReportFormat) throws {
    try expectGolden(report(format, .failing), "failing.\(format.fileExtension)")
  }

  @Test func `SARIF lists all rules that ran, and waived failures as suppressed`() throws {
    let run = try JSONParser.parse(ReportFormat.sarif.report(.failing).span)["runs"]?.array?.first
    let rules = run?["tool"]?["driver"]?["rules"]?.array ?? []
    #expect(rules.count == Assessment.failing.rules.count)
    let results = run?["results"]?.array ?? []
    let failed = Assessment.failing.results.filter { $0.status == .fail }
    #expect(results.count == failed.count)
    #expect(results.count { $0["suppressions"] != nil } == failed.count { $0.waiver != nil })
    let notifications = run?["invocations"]?.array?.first?["toolExecutionNotifications"]?.array ?? []
    let open = Assessment.failing.results.count { $0.status == .unknown || $0.status == .manual }
    // Of the waivers one has expired, and one matches nothing and never ends.
    #expect(notifications.count == open + Assessment.failing.notes.count + 3)
  }

  @Test func `SARIF gives the same result the same fingerprint and a path below the repository`() throws {
    let run = try JSONParser.parse(ReportFormat.sarif.report(.hostile).span)["runs"]?.array?.first
    let results = run?["results"]?.array ?? []
    #expect(!results.isEmpty)
    for result in results {
      let uri =
        result["locations"]?.array?.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.string ?? "/"
      #expect(!uri.hasPrefix("/") && !uri.contains("..") && !uri.contains(":"), "\(uri)")
    }
    let prints = results.compactMap { $0["partialFingerprints"]?["primaryLocationLineHash"]?.string }
    #expect(Set(prints).count == results.count)
  }

  @Test func `CSV lets no name become a formula`() {
    let csv = report(.csv, .hostile)
    for line in csv.split(separator: "\r\n") {
      for cell in line.split(separator: "\",\"") {
        let start = cell.drop { $0 == "\"" || $0 == " " }.first
        #expect(start.map { !"=+-@".contains($0) } ?? true, "\(cell)")
      }
    }
  }

  @Test func `a comment stays under GitHub's size and says what is left out`() {
    let large = report(.markdown, .huge(users: 5_000))
    #expect(large.unicodeScalars.count < 65_536)
    #expect(large.contains("- and 4,480 more"))
    var run = SampleRun()
    for rule in 0..<400 {
      let rows = (0..<20).map {
        SampleRun.Row(
          status: .fail, subject: SampleRun.user("user.\($0)"), reason: "user.\($0) keeps no rule")
      }
      run.add("user-rule-\(rule)", "Users keep rule \(rule)", .high, rows: rows)
    }
    let wide = report(.markdown, run.assessment())
    #expect(wide.unicodeScalars.count < 65_536)
    #expect(wide.contains("did not fit"))
  }

  @Test func `a comment mentions nobody and opens no tag that a name brought along`() {
    let text = report(.markdown, .hostile)
    for line in text.split(separator: "\n") {
      // Code spans are shown as they are; outside of them every sign is escaped or parted.
      let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
      #expect(!prose.contains("<script") && !prose.contains("<img"), "\(line)")
      #expect(!prose.replacing("@<!-- -->", with: "").contains("@"), "\(line)")
    }
  }

  @Test func `each annotation is one line, and GitHub gets no more than it shows`() {
    for assessment in [Assessment.failing, .hostile, .huge(users: 30)] {
      let lines = report(.github, assessment).split(separator: "\n")
      for level in ["error", "warning", "notice"] {
        #expect(lines.count { $0.hasPrefix("::\(level) ") } <= 10)
      }
      for line in lines.dropLast() {
        #expect(
          line.hasPrefix("::error title=") || line.hasPrefix("::warning title=")
            || line.hasPrefix("::notice title="))
      }
      #expect(lines.last?.hasPrefix("muster: ") == true)
    }
  }

  @Test func `JUnit tells a failure from an error and both from what is skipped`() {
    let xml = report(.junit, .failing)
    let results = Assessment.failing.results
    func count(_ part: String) -> Int { xml.ranges(of: part).count }
    #expect(count("<failure ") == results.count { $0.status == .fail && $0.waiver == nil })
    #expect(count("<error ") == results.count { $0.status == .unknown && $0.waiver == nil })
  }

  private func validate(_ report: [UInt8], as format: ReportFormat) throws -> (status: Int32, text: String) {
    try PythonCheck.run("Tests/validate_report.py", format.rawValue, input: report)
  }
}

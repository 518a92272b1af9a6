import Foundation
import Rules
import TestSupport
import Testing

@testable import Reporting

struct HTMLReportTests {
  private func html(_ assessment: Assessment) -> String {
    String(decoding: ReportFormat.html.report(assessment), as: UTF8.self)
  }

  @Test(arguments: [Sample.failing, .passing, .nothingTold, .empty, .blank])
  func `the page says what the golden file says`(_ sample: Sample) throws {
    let style = String(decoding: ReportAssets.style.bytes, as: UTF8.self)
    let script = String(decoding: ReportAssets.script.bytes, as: UTF8.self)
    let page = html(sample.assessment).replacing(style, with: "…").replacing(script, with: "…")
    try expectGolden(page, "\(sample.rawValue).html")
  }

  @Test func `the verdict, the title and the exit status agree`() {
    #expect(html(.failing).contains("acme-prod <strong class=\"is-fail\">does not pass</strong> muster."))
    #expect(html(.failing).contains("<title>✕ acme-prod does not pass muster · 22 November 2026</title>"))
    #expect(html(.nothingTold).contains("<strong class=\"is-unknown\">could not be told</strong>"))
    #expect(html(.nothingTold).contains("None of the rules that could be judged; 2 could not be."))
    #expect(html(.passing).contains("<strong class=\"is-pass\">passes muster.</strong>"))
    #expect(html(.asFarAsTold).contains("passes muster</strong>, as far as could be told."))
    #expect(html(.withoutThreshold).contains("3 rules failed.</strong> No threshold was set."))
  }

  @Test func `what could not be told comes first when nothing failed`() throws {
    let page = html(.nothingTold)
    let unknown = try #require(page.range(of: "<h2 id=\"unknown\">"))
    let failed = try #require(page.range(of: "<h2 id=\"failed\">"))
    #expect(unknown.lowerBound < failed.lowerBound)
  }

  @Test func `refused calls are answered by one statement`() {
    let page = html(.failing)
    #expect(
      page.contains(
        """
        &quot;Action&quot;: [
            &quot;iam:ListServiceSpecificCredentials&quot;,
            &quot;iam:ListVirtualMFADevices&quot;
          ],
        """))
  }

  @Test func `nothing of the evidence becomes markup`() throws {
    let page = html(.hostile)
    let body = try #require(page.split(separator: "<body>").last)
    #expect(!body.contains("<script>window.pwned"))
    #expect(!body.contains("<img"))
    #expect(!page.contains("href=\"javascript:"))
    #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{E0001}" })
    #expect(page.contains("\\u202egnp.exe"))
  }

  @Test func `who passed is cut after a thousand names and what failed never`() {
    let page = html(.huge(users: 1_000))
    #expect(page.split(separator: "<li id=\"f-").count - 1 == 3_600)
    var run = SampleRun()
    run.add(
      "user-tagged", "Users are tagged", .low,
      rows: (0..<1_500).map {
        SampleRun.Row(status: .pass, subject: SampleRun.user("user.\($0)"), reason: "tagged")
      })
    #expect(html(run.assessment()).contains(" and 500 more, named in the JSON assessment"))
  }

  @Test func `the time grows with the account and not with its square`() {
    let clock = ContinuousClock()
    func best(_ assessment: Assessment) -> Duration {
      (0..<3).map { _ in clock.measure { _ = ReportFormat.html.report(assessment) } }.min() ?? .zero
    }
    let short = best(.huge(users: 250))
    let long = best(.huge(users: 2_000))
    #expect(long < short * 8 * 4)
  }

  @Test func `the style and the script in the binary are those of reports`() throws {
    let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let style = try String(contentsOf: project.appending(path: "reports/html/report.css"), encoding: .utf8)
    let accountsStyle = try String(
      contentsOf: project.appending(path: "reports/html/accounts.css"), encoding: .utf8)
    let script = try String(contentsOf: project.appending(path: "reports/html/report.js"), encoding: .utf8)
    let source = try String(contentsOf: project.appending(path: EmbeddedAssets.path), encoding: .utf8)
    #expect(
      source == EmbeddedAssets.source(style: style, accountsStyle: accountsStyle, script: script),
      "stale: run `swift run generate` and commit")
    #expect(String(decoding: ReportAssets.style.bytes, as: UTF8.self) == style)
    #expect(String(decoding: ReportAssets.script.bytes, as: UTF8.self) == script)
  }
}

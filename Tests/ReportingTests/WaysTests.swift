import Foundation
import Rules
import TestSupport
import Testing

@testable import Reporting

/// Ways to become administrator in the HTML report.
struct WaysTests {
  private func html(_ assessment: Assessment) -> String {
    String(decoding: ReportFormat.html.report(assessment), as: UTF8.self)
  }

  private func drawings(_ page: String) -> [String] {
    page.components(separatedBy: "<svg class=\"graph\"").dropFirst().map { part in
      "<svg class=\"graph\"" + part.prefix(upTo: part.range(of: "</svg>")?.upperBound ?? part.endIndex)
    }
  }

  @Test(arguments: [Sample.failing, .hostile])
  func `each drawing is well-formed`(_ sample: Sample) throws {
    let drawings = drawings(html(sample.assessment))
    #expect(!drawings.isEmpty)
    for drawing in drawings {
      let parser = XMLTool()
      #expect(try parser.accepts(drawing), "\(drawing)")
    }
  }

  @Test func `who goes the same way is drawn once, with all names`() throws {
    let page = html(.failing)
    #expect(page.contains("<h3>user mallory and 1 other can become administrator</h3>"))
    #expect(page.contains("The same holds for trent"))
    #expect(page.contains("user dan could become administrator"))
    #expect(drawings(page).count == 2)
    #expect(page.contains("<b>Other ways:</b> sts-001 under conditions, and 3 more"))
  }

  @Test func `a step shows the statement that allows it`() {
    let page = html(.failing)
    #expect(page.contains("<summary>Allowed by statement 1 of policy assume of group developers</summary>"))
    #expect(page.contains("&quot;Action&quot;: &quot;sts:AssumeRole&quot;"))
    // Of this one the assessment has no text.
    #expect(
      page.contains(
        "Allowed by statement 2 (Sid &quot;Raise&quot;) of inline policy raise of role deploy</p>"))
  }

  @Test func `each principal says what it can reach and who can enter it`() {
    let page = html(.failing)
    #expect(page.contains("<p>Can reach role deploy</p>"))
    #expect(page.contains("<p>Can be entered by this account, ec2.amazonaws.com (under conditions)</p>"))
    #expect(page.contains("<p>Can make others administrators</p>"))
    #expect(page.contains("Could not be told whether it can become administrator: a policy document"))
  }

  @Test func `what nobody asked for has no section`() { #expect(!html(.passing).contains("id=\"paths\"")) }

  @Test func `a large account has few drawings, and no link to one that is not there`() {
    var run = SampleRun()
    run.principals = SampleRun.waysOfMany((0..<3_000).map { "user.\($0)" }, distinct: 300)
    let page = html(run.assessment())
    #expect(drawings(page).count == 100)
    #expect(page.contains("Not drawn, in the JSON assessment"))
    #expect(page.utf8.count < 3_000_000)
    let links = page.components(separatedBy: "href=\"#a-").dropFirst().map { $0.prefix(10) }
    #expect(!links.isEmpty)
    for link in Set(links) { #expect(page.contains("id=\"a-\(link)\"")) }
  }
}

/// Asks xmllint.
private struct XMLTool {
  func accepts(_ text: String) throws -> Bool {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "drawing.svg")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xmllint", "--noout", "--nonet", folder.url("drawing.svg").path]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

import Foundation
import Reporting
import Rules
import Testing

struct BrowserTests {
  /// Opens the pages in Chromium; without it, or without selenium, the test fails.
  @Test(.timeLimit(.minutes(10)))
  func `the page holds in a browser`() throws {
    let folder = URL.temporaryDirectory.appending(path: "muster-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for sample in Sample.allCases {
      let file = folder.appending(path: "\(sample.rawValue).html")
      try Data(ReportFormat.html.report(sample.assessment)).write(to: file)
      files.append(file.path)
    }
    let huge = folder.appending(path: "huge.html")
    try Data(ReportFormat.html.report(.huge(users: 5_000))).write(to: huge)
    files.append(huge.path)

    try expectChecked(by: "check_report.py", files)
  }

  /// The account filter in it is CSS alone.
  @Test(.timeLimit(.minutes(10)))
  func `the page over several accounts holds in a browser`() throws {
    let folder = URL.temporaryDirectory.appending(path: "muster-accounts-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for (name, merged) in [
      ("samples", try MergedAssessment.samples()), ("three", try .many(3)), ("hundred", try .many(100)),
    ] {
      let file = folder.appending(path: "\(name).html")
      try Data(ReportFormat.html.report(merged)).write(to: file)
      files.append(file.path)
    }
    try expectChecked(by: "check_accounts.py", files)
  }

  private func expectChecked(by script: String, _ files: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Browser/\(script)")
    process.arguments = ["python3", script.path] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let failures = text.split(separator: "\n").filter { !$0.hasPrefix("ok ") }.joined(separator: "\n")
    #expect(process.terminationStatus == 0, "\(failures)")
  }
}

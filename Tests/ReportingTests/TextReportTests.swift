import Reporting
import Rules
import TestSupport
import Testing

struct TextReportTests {
  private func text(_ assessment: Assessment, colour: Bool = false, width: Int = 80) -> String {
    let style = ReportStyle(isColoured: colour, width: width)
    return String(decoding: ReportFormat.text.report(assessment, style: style), as: UTF8.self)
  }

  @Test(arguments: Sample.allCases)
  func `text says what the golden file says`(_ sample: Sample) throws {
    try expectGolden(text(sample.assessment), "\(sample.rawValue).txt")
  }

  @Test func `colour is told and never decided`() throws {
    #expect(!text(.failing).contains("\u{1B}"))
    try expectGolden(text(.failing, colour: true), "failing.ansi.txt")
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the terminal`(_ width: Int) {
    for assessment in [Assessment.failing, .hostile, .nothingTold, .huge(users: 30)] {
      let widest = text(assessment, width: width).split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= width)
    }
  }

  @Test func `nothing in a name moves the cursor or turns the text around`() {
    let text = text(.hostile)
    #expect(text.contains("\\u202egnp.exe"))
    #expect(text.contains("\\u001b[31mred\\u0007"))
    #expect(text.contains("\\u{e0001}"))
    let hidden = text.unicodeScalars.filter { scalar in
      scalar != "\n" && [.control, .format].contains(scalar.properties.generalCategory)
    }
    #expect(hidden.isEmpty)
  }

  @Test func `the verdict comes first and the exit status last`() {
    let lines = text(.failing).split(separator: "\n")
    #expect(lines.first == "acme-prod does not pass muster.")
    #expect(text(.failing).contains("Exit status 1: 4 rules at or above the threshold “low” failed"))
    #expect(text(.nothingTold).hasPrefix("It could not be told whether acme-prod passes muster."))
    #expect(text(.nothingTold).contains("Exit status 2:"))
    #expect(text(.asFarAsTold).hasPrefix("acme-prod passes muster, as far as could be told."))
    #expect(text(.withoutThreshold).hasPrefix("In acme-prod 3 rules failed. No threshold was set."))
    #expect(text(.passing).contains("Exit status 0:"))
  }

  @Test func `results that failed are counted with those that are waived, and it says how many these are`() {
    var run = SampleRun()
    run.add(
      "user-console-mfa", "Users have MFA", .high,
      rows: [
        SampleRun.Row(status: .fail, subject: SampleRun.user("ana"), reason: "no device"),
        SampleRun.Row(
          status: .fail, subject: SampleRun.user("ben"), reason: "no device",
          waiver: Assessment.Waived(
            owner: "platform", reason: "leaves soon", ticket: nil, expires: "2027-01-31")),
      ])
    let text = text(run.assessment())
    #expect(text.contains("Results  2 failed (1 waived)\n"), "\(text)")
  }

  @Test func `a megabyte in a name costs a line and not a minute`() {
    var run = SampleRun()
    let name = String(repeating: "x", count: 1_000_000)
    run.add(
      "user-console-mfa", "Users have MFA", .high,
      rows: [SampleRun.Row(status: .fail, subject: SampleRun.user(name), reason: name)])
    #expect(text(run.assessment()).utf8.count < 5_000)
  }
}

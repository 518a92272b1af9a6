import Foundation
import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// What is told of two assessments of one account.
struct DifferenceTests {
  private func run(
    _ rows: [SampleRun.Row], severity: Severity = .high, digest: String = "4a", isRun: Bool = true
  ) -> Assessment {
    var run = SampleRun()
    if isRun {
      run.add("user-console-mfa", "Users with a console password have MFA", severity, rows: rows) {
        $0.digest = "sha256:" + String(repeating: digest, count: 32)
      }
    }
    return run.assessment()
  }

  private func row(_ status: ResultStatus, _ name: String = "ana", isWaived: Bool = false) -> SampleRun.Row {
    let waiver =
      isWaived
      ? Assessment.Waived(owner: "security", reason: "known", ticket: nil, expires: "2027-01-01") : nil
    return SampleRun.Row(
      status: status, subject: SampleRun.user(name), reason: "\(name) can sign in with a password alone",
      waiver: waiver)
  }

  private func kinds(_ before: Assessment, _ after: Assessment) -> [AssessmentDifference.Kind] {
    AssessmentDifference(from: before, to: after).entries.map(\.kind)
  }

  @Test func `what fails and did not is new, and what failed and does not is fixed`() {
    #expect(kinds(run([]), run([row(.fail)])) == [.new])
    #expect(kinds(run([row(.fail)]), run([])) == [.fixed])
    #expect(
      kinds(run([row(.fail), row(.fail, "ben")]), run([row(.fail), row(.fail, "cem")])) == [
        .new, .fixed, .still,
      ])
    #expect(kinds(run([row(.fail)]), run([row(.fail)])) == [.still])
    #expect(kinds(run([row(.unknown)]), run([row(.fail)])) == [.new])
  }

  @Test func `what can no longer be told is neither fixed nor new`() {
    #expect(kinds(run([row(.fail)]), run([row(.unknown)])) == [.untold])
    #expect(kinds(run([row(.fail)]), run([row(.manual)])) == [.untold])
    #expect(kinds(run([]), run([row(.unknown)])) == [.untold])
    // A listing that is not complete may just lack the user.
    let incomplete = SampleRun.Row(status: .unknown, subject: SampleRun.account, reason: "a page is missing")
    #expect(kinds(run([row(.fail)]), run([incomplete])) == [.untold, .untold])
    #expect(kinds(run([row(.unknown)]), run([row(.unknown)])).isEmpty)
  }

  @Test func `a rule that no longer runs, or did not before, is said to be so`() {
    let gone = AssessmentDifference(from: run([row(.fail)]), to: run([], isRun: false))
    #expect(gone.entries.map(\.kind) == [.unselected])
    #expect(gone.exitStatus(threshold: .low, allowUnknown: false) == 0)
    let begun = AssessmentDifference(
      from: run([], isRun: false), to: run([row(.fail), row(.unknown, "ben")]))
    #expect(begun.entries.map(\.kind) == [.new, .new])
    #expect(begun.entries.allSatisfy { !$0.isJudgedBefore })
    #expect(begun.exitStatus(threshold: .low, allowUnknown: false) == 1)
  }

  @Test func `what can be told again is named`() {
    #expect(kinds(run([row(.unknown)]), run([])) == [.told])
    #expect(kinds(run([row(.unknown)]), run([row(.fail)])) == [.new])
  }

  @Test func `a change of the rule is not mistaken for one of the account`() {
    #expect(kinds(run([]), run([row(.fail)], digest: "5b")) == [.rejudged])
    #expect(kinds(run([row(.fail)]), run([], digest: "5b")) == [.rejudged])
    #expect(kinds(run([row(.fail)]), run([row(.fail)], digest: "5b")) == [.still])
    #expect(kinds(run([], isRun: false), run([row(.fail)])) == [.new])
  }

  @Test func `another severity and a waiver that came or went are changes`() {
    #expect(kinds(run([row(.fail)], severity: .low), run([row(.fail)])) == [.changed])
    #expect(kinds(run([row(.fail, isWaived: true)]), run([row(.fail)])) == [.changed])
    #expect(kinds(run([row(.fail)]), run([row(.fail, isWaived: true)])) == [.changed])
  }

  @Test func `the status is 1 for what fails anew, else 2 for what can no longer be told`() {
    func status(
      _ before: Assessment, _ after: Assessment, _ threshold: Threshold = .low, allowUnknown: Bool = false
    ) -> Int {
      AssessmentDifference(from: before, to: after).exitStatus(
        threshold: threshold, allowUnknown: allowUnknown)
    }
    #expect(status(run([]), run([row(.fail)])) == 1)
    #expect(status(run([]), run([row(.fail)]), .critical) == 0)
    #expect(status(run([]), run([row(.fail, isWaived: true)])) == 0)
    #expect(status(run([row(.fail, isWaived: true)]), run([row(.fail)])) == 1)
    #expect(status(run([row(.fail)], severity: .low), run([row(.fail)])) == 1)
    #expect(status(run([row(.fail)]), run([row(.fail)], severity: .low)) == 0)
    #expect(status(run([row(.fail)]), run([row(.fail)])) == 0)
    #expect(status(run([row(.fail)]), run([row(.unknown)])) == 2)
    #expect(status(run([row(.fail)]), run([row(.unknown)]), allowUnknown: true) == 0)
    #expect(status(run([]), run([row(.fail)], digest: "5b")) == 2)
  }

  @Test(arguments: DifferenceFormat.allCases)
  func `a difference is written as the golden file shows`(_ format: DifferenceFormat) throws {
    let before = run([row(.fail), row(.fail, "ben"), row(.fail, "cem", isWaived: true)])
    let after = run([
      row(.fail), row(.fail, "cem"), row(.fail, "<script>alert(1)</script>"), row(.unknown, "dov"),
    ])
    let difference = AssessmentDifference(from: before, to: after)
    let bytes = format.report(difference, status: 1, style: .plain, listsAll: true)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(format == .json || format == .text || !text.contains("<script>alert"))
    try expectGolden(text, "difference.\(format.rawValue)")
  }

  @Test func `the JSON satisfies its schema`() throws {
    let difference = AssessmentDifference(
      from: run([row(.fail)]), to: run([row(.unknown), row(.fail, "ben")]))
    let json = DifferenceFormat.json.report(difference, status: 1, style: .plain, listsAll: false)
    let answer = try PythonCheck.validate([json], schema: "reports/schema/difference-v1.schema.json")
    #expect(answer.status == 0, "\(answer.text)")
  }
}

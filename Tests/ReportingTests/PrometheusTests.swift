import Foundation
import IAM
import Reporting
import Rules
import TestSupport
import Testing

/// Metrics, read by Prometheus's own parser.
struct PrometheusTests {
  private func read(_ assessment: Assessment) throws -> [String: Double] {
    let bytes = PrometheusText.bytes(
      of: assessment, ended: Timestamp(seconds: 1_800_000_000), lastSuccess: Timestamp(seconds: 1_700_000_000)
    )
    let answer = try PythonCheck.run("Tests/validate_report.py", "prometheus", input: bytes)
    #expect(answer.status == 0, "\(answer.text)")
    let line = answer.text.split(separator: "\n").first ?? ""
    return try JSONDecoder().decode([String: Double].self, from: Data(line.utf8))
  }

  @Test(arguments: Sample.allCases)
  func `the metrics of every assessment are read and add up to its results`(_ sample: Sample) throws {
    let metrics = try read(sample.assessment)
    let findings = metrics.filter { $0.key.hasPrefix("muster_findings") }
    #expect(findings.count == 20, "five severities, four statuses, whatever there is")
    let listed = sample.assessment.results.count { [.fail, .unknown, .manual].contains($0.status) }
    #expect(findings.values.reduce(0, +) == Double(listed))
    #expect(
      metrics.first { $0.key.hasPrefix("muster_exit_status") }?.value == Double(sample.assessment.exitStatus))
  }

  @Test func `an account that nobody knows has a label all the same`() throws {
    var assessment = Assessment.overTime
    assessment.account.id = nil
    let text = String(
      decoding: PrometheusText.bytes(
        of: assessment, ended: Timestamp(seconds: 5), lastSuccess: nil), as: UTF8.self)
    #expect(text.contains("{account=\"unknown\"}") && !text.contains("account=\"\""))
  }

  @Test func `values of labels are escaped, and the last success is found again`() throws {
    var assessment = Assessment.overTime
    assessment.account.id = "1\"} 7\n\\"
    let metrics = try read(assessment)
    #expect(metrics.keys.contains { $0.hasPrefix("muster_last_run") && $0.contains("1\\\"} 7\\n\\\\") })
    #expect(metrics.first { $0.key.contains("oldest") && $0.key.contains("low") }?.value == 88_992_000.0)
    let text = String(
      decoding: PrometheusText.bytes(
        of: .overTime, ended: Timestamp(seconds: 5), lastSuccess: Timestamp(seconds: 4)), as: UTF8.self)
    #expect(PrometheusText.lastSuccess(in: text) == Timestamp(seconds: 4))
    #expect(PrometheusText.lastSuccess(in: "nothing of the kind") == nil)
  }
}

import Foundation
import JSON
import TestSupport
import Testing

/// Whole accounts go in, whole assessments come out: a line a result, as the golden files show them.
struct WholeAccountTests {
  @Test(arguments: [
    "healthy", "troubled", "empty", "refused", "govcloud", "mixed", "member", "china", "bounded",
  ])
  func `every rule says of the account what the golden file shows`(_ name: String) throws {
    let answer = try audit(name, "--benchmark", "all", "--list", "all", "--format", "json")
    let assessment = try JSONParser.parse(Array(answer.output.utf8))
    var lines = ["exit status \(answer.status)"]
    for result in assessment["results"]?.array ?? [] {
      func field(_ key: String) -> String { result[key]?.string ?? "-" }
      var line = "\(field("status")) | \(field("rule")) | \(field("subject")) | \(field("detail"))"
      if field("status") != "pass", field("status") != "not-applicable" { line += " | \(field("reason"))" }
      lines.append(line)
    }
    #expect(lines.count > 1)
    try expectGolden(lines.joined(separator: "\n") + "\n", "\(name).txt")
  }

  @Test func `the same account as XML and as the AWS CLI's JSON gives the same results`() throws {
    func results(_ name: String) throws -> JSONValue? {
      let answer = try audit(name, "--benchmark", "all", "--list", "all", "--format", "json")
      return try JSONParser.parse(Array(answer.output.utf8))["results"]
    }
    let xml = try results("healthy")
    #expect(xml?.array?.isEmpty == false)
    #expect(try xml == results("cli"))
  }

  @Test func `a refused call turns no result into a pass`() throws {
    func statuses(_ name: String) throws -> [String: String] {
      let answer = try audit(name, "--benchmark", "all", "--list", "all", "--format", "json")
      let results = try JSONParser.parse(Array(answer.output.utf8))["results"]?.array ?? []
      return Dictionary(
        results.map { (key($0), $0["status"]?.string ?? "") }, uniquingKeysWith: { first, _ in first })
    }
    func key(_ result: JSONValue) -> String {
      ["rule", "subject", "detail"].map { result[$0]?.string ?? "" }.joined(separator: "|")
    }
    let healthy = try statuses("healthy")
    let refused = try statuses("refused")
    #expect(refused.values.contains("unknown"))
    for (subject, status) in refused where status == "pass" {
      #expect(healthy[subject] == "pass", "\(subject)")
    }
  }
}

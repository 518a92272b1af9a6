import Foundation
import JSON
import TestSupport
import Testing

/// AWS's own managed policies, as moto ships them: what AWS writes is right but for what is old or said twice.
struct ManagedPoliciesTests {
  /// Findings that would be false alarms if they were many, with how many there may be in 1,000 policies.
  ///
  /// What there is was looked at: actions of services that AWS has closed, actions newer than the catalogue, list actions beside resources.
  private static let most: [(code: String, count: Int)] = [
    ("invalid-json", 0), ("wrong-type", 0), ("unknown-element", 0), ("duplicate-element", 0),
    ("missing-element", 0),
    ("conflicting-elements", 0), ("unsupported-element", 0), ("empty-element", 0), ("invalid-effect", 0),
    ("invalid-sid", 0), ("duplicate-sid", 0), ("invalid-action", 0), ("unknown-operator", 0),
    ("invalid-variable", 0),
    ("invalid-version", 0), ("missing-version", 0), ("variable-needs-version", 0),
    ("value-not-of-operator", 0),
    ("operator-not-of-key", 0), ("wildcard-is-literal", 1), ("private-source-address", 0),
    ("allow-is-denied", 0), ("contradicting-conditions", 0), ("unknown-variable", 0), ("mfa-not-required", 0),
    ("invalid-arn", 1), ("unknown-condition-key", 6), ("condition-key-not-of-action", 10),
    ("for-all-values-on-single", 4), ("resource-not-of-action", 10), ("unknown-action", 100),
    ("unknown-service", 200),
    ("wildcard-matches-nothing", 10), ("resource-must-be-all", 150), ("redundant-statement", 30),
  ]

  @Test func `AWS's own policies have hardly any findings but wildcards`() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      "-c",
      """
      import json, sys
      from moto.iam.aws_managed_policies import aws_managed_policies_data
      json.dump([p["Document"] for p in json.loads(aws_managed_policies_data).values()], open(sys.argv[1], "w"))
      """, folder.url("policies.json").path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let answer = try BuiltBinary.run(
      "lint-policy", folder.url("policies.json").path, "--type", "identity", "--format", "json")
    #expect(answer.status == 1)
    let policies = try #require(try JSONParser.parse(Array(answer.output.utf8).span)["policies"]?.array)
    #expect(policies.count > 1_400)
    var counts: [String: Int] = [:]
    for finding in policies.flatMap({ $0["findings"]?.array ?? [] }) {
      counts[finding["code"]?.string ?? "", default: 0] += 1
    }
    for (code, most) in Self.most {
      let count = counts[code] ?? 0
      #expect(count * 1_000 <= most * policies.count, "\(code): \(count) in \(policies.count)")
    }
  }

  /// Every service that AWS's own policies name, as one whom a role trusts.
  @Test func `the names of AWS's services are no slips`() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      "-c",
      """
      import json, re
      from moto.iam.aws_managed_policies import aws_managed_policies_data
      names = sorted(set(re.findall(r'"([a-z0-9.-]+\\.amazonaws\\.com(?:\\.cn)?)"', aws_managed_policies_data)))
      print(json.dumps({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": names}}}))
      """,
    ]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.ranges(of: "amazonaws").count > 200)
    let answer = try BuiltBinary.run("lint-policy", "-", "--format", "json", input: text)
    let findings = try JSONParser.parse(Array(answer.output.utf8).span)["policies"]?.array?.first?["findings"]
    let messages = (findings?.array ?? []).filter { $0["code"]?.string != "too-large" }.map {
      $0["message"]?.string
    }
    #expect(messages == [])
  }
}

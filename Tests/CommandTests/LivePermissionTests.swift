import Foundation
import JSON
import TestSupport
import Testing

/// The policy that `muster rules permissions` prints, in force at a server that checks it.
struct LivePermissionTests {
  @Test(arguments: ["cis-aws-5.0", "account-setup", "all"])
  func `the printed policy is enough, and not one of its actions is too many`(_ benchmark: String) throws {
    let moto = try LivePeer.moto("--users", "4", "--roles", "1")
    let folder = try TemporaryFolder()
    let printed = try BuiltBinary.run("rules", "permissions", "--benchmark", benchmark)
    let actions = try actions(in: printed.output)
    #expect(actions.count > 3)

    try moto.allow(printed.output)
    let whole = try moto.run("collect", "--output", folder.url("whole").path, "--benchmark", benchmark)
    #expect(whole.status == 0, "\(whole.errors)")

    for action in actions {
      try moto.allow(policy(actions.filter { $0 != action }))
      let name = action.replacing(":", with: "-")
      let answer = try moto.run("collect", "--output", folder.url(name).path, "--benchmark", benchmark)
      #expect(answer.status == 2, "without \(action): \(answer.errors)")
      // That the account is in no organization is an answer.
      let failed = try CollectedSnapshot(folder.url(name).path).calls.filter {
        $0.error != nil && $0.error != "AWSOrganizationsNotInUseException"
      }
      #expect(!failed.isEmpty, "without \(action)")
      #expect(failed.allSatisfy { $0.message.contains(action) }, "without \(action): \(failed)")
    }
  }

  @Test func `what was refused is unknown in the report, with AWS's words`() throws {
    let moto = try LivePeer.moto("--users", "2")
    try moto.allow(policy(["iam:GetCredentialReport", "iam:GenerateCredentialReport"]))
    let answer = try moto.run("audit", "--rule", "root-hardware-mfa", "--format", "json")
    #expect(answer.status == 2, "\(answer.output)\(answer.errors)")
    let results = try answer.json["results"]?.array ?? []
    #expect(results.map { $0["status"]?.string } == ["unknown"])
    #expect(
      results.first?["reason"]?.string?.contains("is not authorized to perform: iam:") == true,
      "\(answer.output)")
  }

  private func actions(in policy: String) throws -> [String] {
    let statements = try JSONParser.parse(Array(policy.utf8))["Statement"]?.array ?? []
    return statements.flatMap { $0["Action"]?.array?.compactMap(\.string) ?? [] }
  }

  private func policy(_ actions: [String]) -> String {
    var json = JSONWriter(indented: false)
    json.object { json in
      json.member("Version", "2012-10-17")
      json.key("Statement")
      json.object { json in
        json.member("Effect", "Allow")
        json.member("Action", actions)
        json.member("Resource", "*")
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

import Foundation
import JSON
import TestSupport
import Testing

/// `muster paths` on snapshots, as its users run it.
struct PathsCommandTests {
  private func paths(_ snapshot: String) throws -> [String: JSONValue] {
    let answer = try BuiltBinary.run("paths", "--snapshot", snapshot, "--format", "json")
    #expect(answer.status == 0, "\(answer.errors)")
    let principals = try JSONParser.parse(Array(answer.output.utf8).span)["principals"]?.array ?? []
    return Dictionary(principals.map { ($0["arn"]?.string ?? "", $0) }) { first, _ in first }
  }

  @Test(arguments: PathFact.all)
  func `every path is found in a folder of the AWS CLI's answers`(_ fact: PathFact) throws {
    let scene = Scene(fact, from: fact.starts[0])
    let folder = try TemporaryFolder()
    try scene.sketch.write(to: folder)
    let answer = try paths(folder.path)
    let standing = try #require(answer[scene.start.arn])
    #expect(standing["administrator"]?.bool == false)
    // Without an inventory nobody knows what runs.
    #expect(standing["escalates"]?.bool == (fact.existing == nil))
    let path = try #require(
      standing["paths"]?.array?.first { $0["steps"]?.array?.first?["id"]?.string == fact.id },
      "\(fact.id)")
    #expect(path["conditions"]?.array?.isEmpty == (fact.existing == nil))
    #expect(path["target"]?.string == scene.expectedTarget)
    let step = try #require(path["steps"]?.array?.first)
    #expect(step["from"]?.string == scene.start.arn)
    for key in ["to", "resource", "why"] { #expect(step[key]?.string?.isEmpty == false, "\(key)") }
    #expect(step["actions"]?.array?.isEmpty == false)
  }

  @Test func `an inventory settles what runs with which role`() throws {
    let snapshot = Project.file("Tests/Fixtures/accounts/chains")
    let yuki = "arn:aws:iam::555566667777:user/yuki.sato"
    #expect(try paths(snapshot)[yuki]?["escalates"]?.bool == false)
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"arn": "arn:aws:lambda:eu-north-1:555566667777:function:reports-daily", "type": "lambda-function", \
      "role_arn": "arn:aws:iam::555566667777:role/report-runner"}

      """, to: "inventory.jsonl")
    let answer = try BuiltBinary.run(
      "paths", "--snapshot", snapshot, "--format", "json", "--inventory",
      "\(folder.path)/inventory.jsonl")
    #expect(answer.status == 0, "\(answer.errors)")
    let principals = try JSONParser.parse(Array(answer.output.utf8).span)["principals"]?.array ?? []
    #expect(principals.first { $0["arn"]?.string == yuki }?["escalates"]?.bool == true)
  }
}

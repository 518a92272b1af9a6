import Foundation
import JSON
import TestSupport
import Testing

/// `muster simulate` on the built binary: lines in, lines out.
struct SimulateTests {
  private static let policy =
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}"#

  private static func line(_ action: String) -> String {
    #"{"PolicyInputList": [\#(policy)], "ActionNames": ["\#(action)"]}"#
  }

  private static func decision(_ answer: Substring) throws -> String? {
    let bytes = Array(answer.utf8)
    return try JSONParser.parse(bytes.span)["EvaluationResults"]?.array?.first?["EvalDecision"]?.string
  }

  @Test func `each line is answered by one line in order, also where it is refused`() throws {
    let input = [Self.line("s3:GetObject"), "", "nonsense", Self.line("s3:PutObject")].joined(separator: "\n")
    for end in ["", "\n"] {
      let answer = try BuiltBinary.run("simulate", input: input + end)
      #expect(answer.status == 0)
      #expect(answer.errors.isEmpty)
      let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 5)
      #expect(lines.last == "")
      #expect(try Self.decision(lines[0]) == "allowed")
      #expect(lines[1].contains(#""Error""#))
      #expect(lines[2].contains(#""Error""#))
      #expect(try Self.decision(lines[3]) == "implicitDeny")
    }
  }

  @Test func `no input gives no output`() throws {
    let answer = try BuiltBinary.run("simulate")
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
  }

  @Test func `more lines than a buffer holds are all answered`() throws {
    let lines = (0..<5_000).map { Self.line($0.isMultiple(of: 2) ? "s3:GetObject" : "s3:PutObject") }
    let answer = try BuiltBinary.run("simulate", input: lines.joined(separator: "\n") + "\n")
    let decisions = try answer.output.split(separator: "\n").map(Self.decision)
    #expect(decisions == lines.indices.map { $0.isMultiple(of: 2) ? "allowed" : "implicitDeny" })
  }

  @Test func `a line that is too long is refused and the next one answered`() throws {
    let long = #"{"ActionNames": ["\#(String(repeating: "a", count: 17 << 20))"]}"#
    let answer = try BuiltBinary.run("simulate", input: "\(long)\n\(Self.line("s3:GetObject"))\n")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("longer than"))
    #expect(try Self.decision(lines[1]) == "allowed")
  }

  @Test func `a line is answered before the next one comes`() throws {
    let process = Process()
    process.executableURL = try BuiltBinary.executable
    process.arguments = ["simulate"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for action in ["s3:GetObject", "s3:PutObject"] {
      try input.fileHandleForWriting.write(contentsOf: Data("\(Self.line(action))\n".utf8))
      // Waits for ever if the answer is kept back.
      let answer = output.fileHandleForReading.availableData
      #expect(answer.last == 0x0A)
      #expect(String(decoding: answer, as: UTF8.self).contains(action))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `an object spread over lines is told of once`() throws {
    let answer = try BuiltBinary.run(
      "simulate", input: "{\n  \"ActionNames\": [\n    \"s3:GetObject\"\n  ]\n}\n{\n}\n")
    #expect(answer.status == 0)
    #expect(answer.output.split(separator: "\n").count == 7)
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(answer.errors.contains("each line has to hold a whole object"))
  }

  @Test(arguments: [
    (#"{"ActionNames": []}"#, "ActionNames is empty"), ("{}", "ActionNames is missing"),
    (#"{"ActionName": []}"#, "there is no parameter ActionName; did you mean 'ActionNames'?"),
  ])
  func `a parameter that is not as it should be is told of as it is`(_ line: String, _ reason: String) throws
  {
    #expect(try BuiltBinary.run("simulate", input: line).output.contains(reason))
  }

  @Test func `none of AWS's own policies is refused`() throws {
    let program = """
      import json
      from moto.iam.aws_managed_policies import aws_managed_policies_data as policies
      for policy in json.loads(policies).values():
          print(json.dumps({"PolicyInputList": [policy["Document"]], "ActionNames": ["s3:GetObject"]}))
      """
    let lister = Process()
    lister.executableURL = URL(filePath: LocalServer.python)
    lister.arguments = ["-c", program]
    let output = Pipe()
    lister.standardOutput = output
    try lister.run()
    let lines = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    lister.waitUntilExit()
    #expect(lister.terminationStatus == 0)
    let answers = try BuiltBinary.run("simulate", input: lines).output.split(separator: "\n")
    #expect(answers.count > 1_000)
    #expect(answers.filter { $0.contains("\"Error\"") } == [])
  }

  @Test func `an option that there is not is a matter of usage`() throws {
    #expect(try BuiltBinary.run("simulate", "--fast").status == 64)
  }
}

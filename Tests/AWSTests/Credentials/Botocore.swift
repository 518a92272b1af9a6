import Foundation
import TestSupport

/// botocore as the judge of what AWS's tools make of files and an environment.
enum Botocore {
  struct Question: Encodable {
    var environment: [String: String]
    var profile: String?
    var services: [String] = []
  }

  struct Answer: Decodable {
    var method: String?
    var accessKey: String?
    var region: String?
    var endpoints: [String]?
    var error: String?

    private enum CodingKeys: String, CodingKey {
      case method, region, endpoints, error
      case accessKey = "access_key"
    }
  }

  static func answers(to questions: [Question]) throws -> [Answer] {
    let scratch = try TemporaryFolder()
    try scratch.write(try JSONEncoder().encode(questions), to: "questions")
    try scratch.write("", to: "answers")
    try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [Project.file("Tests/Servers/botocore_credentials.py")]
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("questions"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("answers"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("errors"))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw NoJudge(errors: String(try scratch.read("errors").suffix(500)))
    }
    return try scratch.read("answers").split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  struct NoJudge: Error, CustomStringConvertible {
    var errors: String
    var description: String { "botocore did not answer; is it there (make setup-tests)? \(errors)" }
  }
}

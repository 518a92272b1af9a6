import Foundation
import HTTP
import JSON
import TestSupport

/// A server in AWS's place, and a home folder and settings under which `muster` asks it.
final class LivePeer: Sendable {
  let server: LocalServer
  let home: TemporaryFolder
  /// Credentials, the endpoint, and nothing of the machine's own settings.
  let environment: [String: String]

  /// The key pair in `environment`; no other text of a run may hold the secret one.
  let accessKeyID: String
  let secret: String
  /// A role that may be assumed.
  let roleARN: String
  let account: String

  private init(_ server: LocalServer, _ credentials: [String: String]) throws {
    self.server = server
    home = try TemporaryFolder()
    accessKeyID = credentials["access_key_id"] ?? ""
    secret = credentials["secret"] ?? ""
    roleARN = credentials["role_arn"] ?? ""
    account = credentials["account"] ?? ""
    environment = [
      "AWS_ACCESS_KEY_ID": accessKeyID, "AWS_SECRET_ACCESS_KEY": secret, "AWS_ENDPOINT_URL": server.url,
      "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "3", "HOME": home.path,
    ]
  }

  /// moto with its checks of signatures and permissions on.
  static func moto(_ arguments: String...) throws -> LivePeer {
    let server = try LocalServer("moto_server.py", arguments)
    let line = try server.lines.first ?? "{}"
    let fields = try JSONParser.parse(Array(line.utf8)).object ?? []
    return try LivePeer(
      server, Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.value.string ?? "") }))
  }

  /// Our own server: an account made from a seed, with faults on order.
  static func own(_ arguments: String...) throws -> LivePeer {
    try LivePeer(
      try LocalServer("aws_server.py", arguments),
      [
        "access_key_id": "AKIAEXAMPLEOFATEST00", "secret": "secret-key-of-the-caller/+=",
        "role_arn": "arn:aws:iam::123412341234:role/muster-audit", "account": "123412341234",
      ])
  }

  func run(_ arguments: String..., environment changes: [String: String?] = [:]) throws -> BuiltBinary.Answer
  {
    try run(arguments, environment: changes)
  }

  /// Runs `muster`; a nil takes a variable away.
  func run(_ arguments: [String], environment changes: [String: String?] = [:]) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(arguments, environment: environment(with: changes))
  }

  func environment(with changes: [String: String?]) -> [String: String] {
    var result = environment
    for (name, value) in changes { result[name] = value }
    return result
  }

  /// The actions that were asked for so far, in the order in which they came.
  var calls: [String] {
    get throws { try control("GET", "_calls")["order"]?.array?.compactMap(\.string) ?? [] }
  }

  func forgetCalls() throws { _ = try control("DELETE", "_calls") }

  /// Has the server misbehave by rules, JSON objects as its script describes them.
  func fault(_ rules: String...) throws {
    _ = try control("POST", "_fault", "[\(rules.joined(separator: ","))]")
  }

  /// Sets what the auditor of moto may do.
  func allow(_ policy: String) throws { _ = try control("POST", "_policy", policy) }

  private func control(_ method: String, _ path: String, _ body: String = "") throws -> JSONValue {
    let transport = try CurlTransport()
    var request = HTTPRequest(method, "\(server.url)/\(path)", body: Array(body.utf8), bypassesProxy: true)
    request.headers = [("Content-Type", "application/json")]
    let response = try transport.perform(request)
    guard response.status == 200 else { throw Refused(status: response.status) }
    return try JSONParser.parse(response.body)
  }

  struct Refused: Error { var status: Int }
}

/// What the manifest of a snapshot says.
struct CollectedSnapshot {
  struct Call {
    var api: String
    var error: String?
    var message: String
  }

  let calls: [Call]
  let account: String?
  let collectedBy: String?

  init(_ folder: String) throws {
    let text = try Data(contentsOf: URL(filePath: "\(folder)/snapshot.json"))
    let manifest = try JSONParser.parse(Array(text))
    account = manifest["account"]?.string
    collectedBy = manifest["collected_by"]?.string
    calls = (manifest["calls"]?.array ?? []).map { call in
      Call(
        api: call["api"]?.string ?? "", error: call["error"]?["code"]?.string,
        message: call["error"]?["message"]?.string ?? "")
    }
  }

  /// The APIs that have an error, each once.
  var failed: Set<String> { Set(calls.filter { $0.error != nil }.map(\.api)) }

  func failure(of api: String) -> Call? { calls.first { $0.api == api && $0.error != nil } }
}

extension BuiltBinary.Answer {
  /// The report on stdout as JSON.
  var json: JSONValue {
    get throws { try JSONParser.parse(Array(output.utf8)) }
  }

  /// The counts of the assessment on stdout by status.
  func count(_ status: String) throws -> Int {
    try json["summary"]?["by_status"]?[status]?.integer ?? -1
  }
}

import AWS
import Foundation
import HTTP
import IAM
import TestSupport
import Testing

/// Signatures, endpoints and messages compared with botocore's.
struct ClientJudgeTests {
  private static let noon = Timestamp(seconds: 1_769_860_800)

  @Test func `what botocore says is still what was written down`() throws {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [Project.file("Tests/Fixtures/botocore/judge.py")]
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1",
      "PYTHONIOENCODING": "utf-8",
    ]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let problem = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0,
      "run make setup-tests: \(String(decoding: problem.suffix(300), as: UTF8.self))")
    let judgement = try JSONDecoder().decode(Judgement.self, from: text)
    #expect(
      judgement == Judgement.recorded,
      "if botocore is right, write it down anew: see Tests/Fixtures/botocore/judge.py")
  }

  @Test func `all of it was written down`() {
    #expect(Judgement.recorded.signatures.count == 13)
    #expect(Judgement.recorded.endpoints.count == 165)
    #expect(Judgement.recorded.messages.count == 22)
  }

  @Test(arguments: Judgement.recorded.signatures)
  func `signs as botocore does`(_ expected: Judgement.Signature) throws {
    let request = SignableRequest(
      expected.method, host: expected.host, path: expected.path,
      query: try expected.query.map { (name: try #require($0.first), value: try #require($0.last)) },
      headers: try expected.headers.map { (name: try #require($0.first), value: try #require($0.last)) },
      body: Array(expected.body.utf8))
    let credentials = Credentials(
      accessKeyID: Judgement.recorded.key, secretKey: Secret(Judgement.recorded.secret),
      sessionToken: expected.token.map(Secret.init))
    let headers = SignatureV4(credentials, region: "us-east-1", service: expected.service)
      .signedHeaders(of: request, at: Self.noon)
    #expect(headers.first { $0.name == "X-Amz-Date" }?.value == "20260131T120000Z")
    #expect(headers.first { $0.name == "X-Amz-Security-Token" }?.value == expected.token)
    #expect(headers.first { $0.name == "Authorization" }?.value == expected.authorization)
  }

  @Test func `asks every service where botocore asks it`() throws {
    for expected in Judgement.recorded.endpoints {
      let service = try #require(Service(rawValue: expected.service))
      let endpoint = try Endpoints(region: expected.region).endpoint(of: service)
      #expect(endpoint.host == expected.host)
      #expect(endpoint.url == "https://\(expected.host)")
      #expect(endpoint.signingRegion == expected.signing_region, "\(expected)")
      #expect(endpoint.signingName == expected.signing_name)
    }
  }

  @Test(arguments: Judgement.recorded.messages)
  func `writes a call as botocore does`(_ expected: Judgement.Message) throws {
    let service = try #require(Service(rawValue: expected.service))
    let call = Call(
      service, expected.operation,
      expected.parameters.map { Call.Parameter($0.name, $0.list.map { .list($0) } ?? .text($0.text ?? "")) })
    let endpoint = try Endpoints(region: "eu-west-1").endpoint(of: service)
    let request = try RequestBuilder.request(
      call, endpoint: endpoint, credentials: nil, at: Self.noon, userAgent: "test")
    #expect(request.method == expected.method)
    let parts = request.url.dropFirst(endpoint.url.count).split(separator: "?", maxSplits: 1)
    #expect(parts.first.map(String.init) == expected.path)
    #expect(Self.sorted(parts.count > 1 ? String(parts[1]) : "") == Self.sorted(expected.query))
    #expect(request.headers.first { $0.name == "X-Amz-Target" }?.value ?? "" == expected.target)
    #expect(request.headers.first { $0.name == "Content-Type" }?.value ?? "" == expected.content_type)
    if expected.content_type.contains("json") {
      let sent = try JSONSerialization.jsonObject(with: Data(request.body)) as? NSDictionary
      let wanted = try JSONSerialization.jsonObject(with: Data(expected.body.utf8)) as? NSDictionary
      #expect(sent == wanted)
    } else {
      #expect(String(decoding: request.body, as: UTF8.self) == expected.body)
    }
  }

  private static func sorted(_ query: String) -> [String] {
    query.split(separator: "&").map(String.init).sorted()
  }
}

import AWS
import Foundation
import HTTP
import TestSupport
import Testing

/// The client with libcurl against real servers on loopback.
struct ClientServerTests {
  /// The one answer to each call, by its operation.
  private func answers(
    to calls: [Call], from server: LocalServer, credentials: Credentials,
    settings: ClientSettings = Self.impatient
  ) throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    let source = FakeSource { _ throws(CredentialError) in credentials }
    AWSClient(
      transport: try CurlTransport(), credentials: CredentialCache(source),
      endpoints: try Endpoints(
        region: "us-east-1", all: EndpointOverride(server.url, origin: "--endpoint-url")),
      settings: settings
    ).run(calls.map { DelayedCall($0) }) { answer in
      answers[answer.call.operation] = answer
      return answer.nextPage.map { [DelayedCall($0)] } ?? []
    }
    return answers
  }

  private static var impatient: ClientSettings {
    var settings = ClientSettings()
    settings.attempts = 3
    settings.backOffBase = .milliseconds(10)
    return settings
  }

  private func post(_ text: String, to path: String, of server: LocalServer) throws {
    let response = try CurlTransport().perform(
      HTTPRequest(
        "POST", server.url + path, headers: [("Content-Type", "text/plain")], body: Array(text.utf8)))
    try #require(response.status == 200)
  }

  @Test func `each fault of a server is an error of its own call alone`() throws {
    let server = try LocalServer("aws_server.py", ["--users", "20", "--page", "7"])
    let other = try LocalServer("aws_server.py", ["--users", "1"])
    let faults = """
      [{"match": "Action=ListUsers", "times": 2, "kind": "throttle"},
       {"match": "Action=ListAccountAliases", "times": 1, "kind": "reset"},
       {"match": "Action=ListRoles", "times": 1, "kind": "truncate"},
       {"match": "Action=GetAccountSummary", "kind": "truncate"},
       {"match": "Action=ListGroups", "kind": "short"},
       {"match": "Action=ListPolicies", "kind": "html"},
       {"match": "Action=ListSAMLProviders", "kind": "wrong-root"},
       {"match": "Action=ListServerCertificates", "kind": "stall"},
       {"match": "Action=ListOpenIDConnectProviders", "kind": "redirect", "to": "\(other.url)/"},
       {"match": "Action=GetAccountPasswordPolicy", "kind": "denied"},
       {"match": "Action=ListVirtualMFADevices", "kind": "unavailable"}]
      """
    try post(faults, to: "/_fault", of: server)
    let calls = [
      "ListUsers", "ListAccountAliases", "ListRoles", "GetAccountSummary", "ListGroups", "ListPolicies",
      "ListSAMLProviders", "ListOpenIDConnectProviders", "GetAccountPasswordPolicy",
      "ListVirtualMFADevices",
    ].map { Call(.iam, $0) }
    let answers = try answers(
      to: calls + [Call(.sts, "GetCallerIdentity")], from: server, credentials: .test())

    func error(_ operation: String) -> String? { answers[operation]?.error?.code }
    for operation in ["ListUsers", "ListAccountAliases", "ListRoles", "GetCallerIdentity"] {
      #expect(answers[operation]?.status == 200, "\(operation)")
      #expect(error(operation) == nil, "\(operation)")
    }
    // The last of three pages.
    #expect(answers["ListUsers"]?.call["Marker"] != nil)
    #expect(answers["ListUsers"]?.nextMarker == nil)
    #expect(error("GetAccountSummary") == "TransferFailed")
    #expect(answers["GetAccountSummary"]?.attempts == 3)
    for operation in ["ListGroups", "ListPolicies", "ListSAMLProviders", "ListOpenIDConnectProviders"] {
      #expect(error(operation) == "WrongBody", "\(operation)")
      #expect(answers[operation]?.attempts == 1)
      #expect(answers[operation]?.body == [])
    }
    #expect(error("GetAccountPasswordPolicy") == "AccessDenied")
    #expect(answers["GetAccountPasswordPolicy"]?.attempts == 1)
    #expect(error("ListVirtualMFADevices") == "ServiceUnavailable")
    #expect(answers["ListVirtualMFADevices"]?.attempts == 3)

    var short = Self.impatient
    short.attempts = 1
    short.limits.stall = .milliseconds(200)
    let stalled = try self.answers(
      to: [Call(.iam, "ListServerCertificates")], from: server, credentials: .test(), settings: short)
    #expect(stalled["ListServerCertificates"]?.error?.code == "TransferFailed")
    #expect(stalled["ListServerCertificates"]?.attempts == 1)

    let heard = try CurlTransport().perform(HTTPRequest("GET", "\(other.url)/_calls"))
    #expect(String(decoding: heard.body, as: UTF8.self).contains(#""total": 0"#))
  }

  @Test func `a server that repeats the request tells nobody its secrets`() throws {
    let server = try LocalServer("aws_server.py", ["--users", "1"])
    try post(#"[{"match": "Action=ListUsers", "kind": "quote"}]"#, to: "/_fault", of: server)
    let answer = try #require(
      try answers(to: [Call(.iam, "ListUsers")], from: server, credentials: .test())["ListUsers"])
    #expect(answer.error?.code == "SignatureDoesNotMatch")
    let text = "\(answer.error?.message ?? "")\(String(decoding: answer.body, as: UTF8.self))"
    #expect(text.contains("x-amz-security-token:[secret]"))
    #expect(text.contains("</ErrorResponse>"))
    for secret in ["the-session-token", "the-secret-key", "Signature="] { #expect(!text.contains(secret)) }
  }

  @Test func `moto with its checks on accepts what is signed, and nothing else`() throws {
    let server = try LocalServer("moto_server.py", ["--users", "3"])
    // The server prints its credentials after its port, perhaps a moment later.
    var line: String?
    for _ in 0..<200 where line == nil {
      line = try server.lines.first { $0.hasSuffix("}") }
      if line == nil { usleep(10_000) }
    }
    let auditor = try JSONDecoder().decode(Auditor.self, from: Data(try #require(line).utf8))
    let calls = [
      Call(.sts, "GetCallerIdentity"), Call(.iam, "ListUsers", [.init("MaxItems", .text("2"))]),
      Call(.iam, "GetAccountAuthorizationDetails", [.init("Filter", .list(["User", "Role"]))]),
      Call(.iam, "ListMFADevices", [.init("UserName", .text("o'neil+a b/*~=@example.com,é"))]),
      Call(.iam, "CreateUser", [.init("UserName", .text("mallory"))]),
    ]
    let right = Credentials(accessKeyID: auditor.access_key_id, secretKey: Secret(auditor.secret))
    let good = try answers(to: calls, from: server, credentials: right)
    for operation in ["GetCallerIdentity", "ListUsers", "GetAccountAuthorizationDetails"] {
      #expect(good[operation]?.error == nil, "\(operation)")
    }
    #expect(good["ListUsers"]?.call["Marker"] != nil)
    #expect(good["ListMFADevices"]?.error?.code == "NoSuchEntity")
    #expect(good["CreateUser"]?.error?.code == "AccessDenied")

    let wrong = Credentials(accessKeyID: auditor.access_key_id, secretKey: Secret("not-the-secret-key"))
    let bad = try answers(to: [Call(.iam, "ListUsers")], from: server, credentials: wrong)
    #expect(bad["ListUsers"]?.error?.code == "SignatureDoesNotMatch")
    #expect(bad["ListUsers"]?.attempts == 1)
  }

  private struct Auditor: Decodable {
    var access_key_id: String
    var secret: String
  }
}

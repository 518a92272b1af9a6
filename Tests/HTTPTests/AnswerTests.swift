import Foundation
import HTTP
import TestSupport
import Testing

/// What goes out is what was asked for, and what comes back is what was answered.
struct AnswerTests {
  private let server: LocalServer
  private let transport: CurlTransport

  init() throws {
    server = try LocalServer("http_server.py")
    transport = try CurlTransport()
  }

  @Test func `a request arrives as it was made, with nothing added but what HTTP needs`() throws {
    let request = HTTPRequest(
      "POST", "\(server.url)/echo?a=%2F..%2f&b=~+",
      headers: [
        ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("User-Agent", "muster/test"), ("X-Empty", ""),
      ],
      body: Array("Action=ListUsers&Version=2010-05-08".utf8))
    let seen = try Echo(try transport.perform(request))
    #expect(seen.method == "POST")
    #expect(seen.target == "/echo?a=%2F..%2f&b=~+")
    #expect(seen.body == "Action=ListUsers&Version=2010-05-08")
    #expect(
      Set(seen.headers.map { "\($0[0]): \($0[1])" }) == [
        "Host: 127.0.0.1:\(server.port)", "Accept-Encoding: gzip", "Content-Length: 35",
        "Content-Type: application/x-www-form-urlencoded; charset=utf-8", "User-Agent: muster/test",
        "X-Empty: ",
      ])
  }

  @Test func `a get has neither body nor content headers`() throws {
    let seen = try Echo(try transport.perform(HTTPRequest("GET", "\(server.url)/echo")))
    #expect(seen.method == "GET")
    #expect(Set(seen.headers.map { $0[0] }) == ["Host", "Accept-Encoding"])
  }

  @Test func `methods without a body say that they have none`() throws {
    for method in ["PUT", "POST", "DELETE"] {
      let seen = try Echo(try transport.perform(HTTPRequest(method, "\(server.url)/echo")))
      #expect(seen.method == method)
      #expect(seen.headers.contains(["Content-Length", "0"]))
      #expect(seen.body == "")
    }
  }

  @Test func `a handle keeps nothing of the request before`() throws {
    let first = HTTPRequest(
      "PUT", "\(server.url)/echo", headers: [("X-Secret", "s")], body: Array("body".utf8))
    _ = try transport.perform(first)
    let seen = try Echo(try transport.perform(HTTPRequest("GET", "\(server.url)/echo")))
    #expect(seen.method == "GET")
    #expect(seen.body == "")
    #expect(!seen.headers.contains { $0[0] == "X-Secret" })
  }

  @Test func `a head has headers and no body`() throws {
    let response = try transport.perform(HTTPRequest("HEAD", "\(server.url)/echo"))
    #expect(response.status == 200)
    #expect(response.header("Content-Type") == "application/json")
    #expect(response.body.isEmpty)
  }

  @Test func `dot segments of a path are left alone`() throws {
    let response = try transport.perform(HTTPRequest("GET", "\(server.url)/a/../echo"))
    #expect(response.status == 404)
    #expect(try server.lines == ["1 GET /a/../echo"])
  }

  @Test func `headers come in order, trimmed, and are found whatever their case`() throws {
    let response = try transport.perform(HTTPRequest("GET", "\(server.url)/echo"))
    #expect(response.headers.map(\.name) == ["Content-Length", "Content-Type", "X-Twice", "X-Twice"])
    #expect(response.header("x-TWICE") == "b")
    #expect(response.header("X-Thrice") == nil)
  }

  @Test func `an error status is an answer`() throws {
    for status in [400, 403, 404, 429, 500, 503] {
      let response = try transport.perform(HTTPRequest("GET", "\(server.url)/status?code=\(status)"))
      #expect(response.status == status)
      #expect(response.text == "the body of an error")
    }
  }

  @Test func `a redirect is an answer, and nobody goes there`() throws {
    let other = try LocalServer("http_server.py")
    let request = HTTPRequest(
      "GET", "\(server.url)/redirect?to=\(other.url)/echo", headers: [("Authorization", "AWS4-HMAC-SHA256 x")]
    )
    let response = try transport.perform(request)
    #expect(response.status == 302)
    #expect(response.header("Location") == "\(other.url)/echo")
    #expect(response.text == "elsewhere")
    // Whatever came before this request would stand before it.
    _ = try transport.perform(HTTPRequest("GET", "\(other.url)/echo?after"))
    #expect(try other.lines == ["1 GET /echo?after"])
  }

  @Test func `interim answers leave no trace`() throws {
    let response = try transport.perform(HTTPRequest("GET", "\(server.url)/interim"))
    #expect(response.status == 200)
    #expect(response.text == "final")
    #expect(response.header("X-Final") == "yes")
    #expect(response.header("X-Interim") == nil)
  }

  @Test func `a large body goes out at once, without waiting for leave`() throws {
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    let response = try transport.perform(HTTPRequest("POST", "\(server.url)/length", body: body))
    #expect(response.text == "\(body.count)")
    #expect(response.header("X-Expected") == nil, "libcurl would wait a second for 100 Continue")
  }

  @Test func `gzip is decoded`() throws {
    let response = try transport.perform(HTTPRequest("GET", "\(server.url)/gzip?bytes=5000"))
    #expect(response.text == String(repeating: "x", count: 5_000))
  }
}

/// What `/echo` says it was sent.
private struct Echo: Decodable {
  var method: String
  var target: String
  var headers: [[String]]
  var body: String

  init(_ response: HTTPResponse) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(response.body))
  }
}

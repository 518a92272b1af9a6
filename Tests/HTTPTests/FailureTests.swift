import HTTP
import TestSupport
import Testing

/// Whatever breaks is an error of its kind, and says where without saying what was asked.
struct FailureTests {
  private let server: LocalServer
  private let transport: CurlTransport

  init() throws {
    server = try LocalServer("http_server.py")
    transport = try CurlTransport()
  }

  @Test func `an answer that breaks off is interrupted, never a shorter answer`() throws {
    for path in ["/truncated", "/truncated-chunks", "/truncated-headers", "/reset", "/nothing"] {
      let error = try transport.failure(HTTPRequest("GET", "\(server.url)\(path)?token=abcdef"))
      #expect(error.kind == .interrupted, "\(path)")
      #expect(error.isTransient)
      #expect(error.message.contains("127.0.0.1:\(server.port)"))
      #expect(!error.message.contains("abcdef"))
    }
  }

  @Test func `an answer that is not HTTP is an error without the server's escapes`() throws {
    let error = try transport.failure(HTTPRequest("GET", "\(server.url)/garbage"))
    #expect(error.kind == .other)
    #expect(!error.message.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `an encoding that is not what it says is an error`() throws {
    let error = try transport.failure(HTTPRequest("GET", "\(server.url)/gzip-broken"))
    #expect(error.kind == .other)
  }

  @Test func `a user in a URL is refused, and not repeated`() throws {
    let url = "http://user:password@127.0.0.1:\(server.port)/echo"
    let error = try transport.failure(HTTPRequest("GET", url))
    #expect(error.kind == .invalidURL)
    #expect(!error.message.contains("password"))
    #expect(try server.lines.isEmpty)
  }

  @Test func `a header cannot smuggle in another`() throws {
    let headers = [
      ("X-One", "a\r\nX-Two: b"), ("X-One", "a\nb"), ("X-One", "a\u{0}b"), ("X One", "a"),
      ("X-One: b\r\nX", "a"),
      ("", "a"),
    ]
    for header in headers {
      let request = HTTPRequest("GET", "\(server.url)/echo", headers: [header])
      #expect(try transport.failure(request).kind == .other, "\(header)")
    }
    #expect(try server.lines.isEmpty)
  }

  @Test func `a method cannot smuggle in a header`() throws {
    let request = HTTPRequest("GET / HTTP/1.1\r\nX: y\r\n\r\nGET", "\(server.url)/echo")
    #expect(try transport.failure(request).kind == .other)
    #expect(try server.lines.isEmpty)
  }
}

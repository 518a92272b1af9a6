import HTTP
import Testing

/// Requests that reach no server at all.
struct NowhereTests {
  private let transport: CurlTransport

  init() throws { transport = try CurlTransport() }

  @Test func `a closed port cannot be connected to`() throws {
    let error = try transport.failure(HTTPRequest("GET", "http://127.0.0.1:1/?token=abcdef"))
    #expect(error.kind == .cannotConnect)
    #expect(error.message.contains("127.0.0.1"))
    #expect(!error.message.contains("abcdef"))
  }

  @Test func `a name that nobody has cannot be resolved`() throws {
    let error = try transport.failure(HTTPRequest("GET", "http://muster.invalid/?token=abcdef"))
    #expect(error.kind == .cannotResolve)
    #expect(error.message.contains("muster.invalid"))
    #expect(!error.message.contains("abcdef"))
  }

  @Test(
    arguments: [
      "file:///etc/passwd", "ftp://127.0.0.1/", "127.0.0.1", "", "http://", "http://[::1",
      "http://127.0.0.1:99999/",
      "http://127.0.0.1/a b", "http://127.0.0.1/a\u{0}b", "http://127.0.0.1/\r\nX: y",
    ])
  func `what is not a URL of http or https is refused`(_ url: String) throws {
    #expect(try transport.failure(HTTPRequest("GET", url)).kind == .invalidURL)
  }

  @Test func `a connection that nobody accepts is given up`() throws {
    // 192.0.2.0/24 is for documentation: no route leads there, or no answer comes.
    let begun = ContinuousClock.now
    let error = try transport.failure(
      HTTPRequest(get: "http://192.0.2.1:9/") { $0.connect = .milliseconds(150) })
    #expect([.timedOut, .cannotConnect].contains(error.kind))
    #expect(error.isTransient)
    #expect(ContinuousClock.now - begun < .seconds(4))
  }
}

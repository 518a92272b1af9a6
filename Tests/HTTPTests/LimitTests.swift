import HTTP
import TestSupport
import Testing

/// No answer takes longer, or more room, than it may.
struct LimitTests {
  private let server: LocalServer
  private let transport: CurlTransport

  init() throws {
    server = try LocalServer("http_server.py")
    transport = try CurlTransport()
  }

  @Test(arguments: ["/silent", "/stall"])
  func `a server that falls silent is given up`(_ path: String) throws {
    let begun = ContinuousClock.now
    let error = try transport.failure(
      HTTPRequest(get: "\(server.url)\(path)?token=abcdef") { $0.stall = .milliseconds(150) })
    let took = ContinuousClock.now - begun
    #expect(error.kind == .timedOut)
    #expect(error.message == "127.0.0.1:\(server.port): nothing was sent or received for 0.15 seconds")
    #expect(took >= .milliseconds(150) && took < .seconds(4))
  }

  @Test func `a slow answer is no stall`() throws {
    let request = HTTPRequest(get: "\(server.url)/trickle?pieces=10&ms=60") { $0.stall = .milliseconds(400) }
    let begun = ContinuousClock.now
    #expect(try transport.perform(request).text == "xxxxxxxxxx")
    #expect(ContinuousClock.now - begun > .milliseconds(400))
  }

  @Test func `a whole transfer has its limit too`() throws {
    let request = HTTPRequest(get: "\(server.url)/trickle?pieces=100&ms=50") { $0.total = .milliseconds(200) }
    #expect(try transport.failure(request).kind == .timedOut)
  }

  @Test func `an answer above its limit is too large, before and after decoding`() throws {
    for path in ["/huge?bytes=100001", "/gzip?bytes=100001", "/gzip?bytes=50000000"] {
      let error = try transport.failure(HTTPRequest(get: "\(server.url)\(path)") { $0.body = 100_000 })
      #expect(error.kind == .tooLarge, "\(path)")
      #expect(error.message.contains("100000 bytes"))
      #expect(!error.isTransient)
    }
  }

  @Test func `an answer at its limit is whole`() throws {
    for path in ["/huge?bytes=100000", "/gzip?bytes=100000"] {
      let request = HTTPRequest(get: "\(server.url)\(path)") { $0.body = 100_000 }
      #expect(try transport.perform(request).body.count == 100_000, "\(path)")
    }
  }

  @Test func `headers have a limit as well`() throws {
    #expect(try transport.perform(HTTPRequest("GET", "\(server.url)/headers?count=50")).headers.count == 51)
    let error = try transport.failure(HTTPRequest("GET", "\(server.url)/headers?count=1000"))
    #expect(error.kind == .tooLarge)
  }
}

import HTTP
import TestSupport
import Testing

/// Many transfers at a time, each with its own fate.
struct ManyTransfersTests {
  private let server: LocalServer
  private let transport: CurlTransport

  init() throws {
    server = try LocalServer("http_server.py")
    transport = try CurlTransport(connections: 16)
  }

  @Test func `two hundred answers find their requests, over no more connections than may be open`() throws {
    let requests = (0..<200).map { HTTPRequest("GET", "\(server.url)/delay?ms=20&say=answer-\($0)") }
    let begun = ContinuousClock.now
    let results = try transport.carry(requests, inFlight: 16)
    let took = ContinuousClock.now - begun
    for (id, result) in results { #expect(try result.get().text == "answer-\(id)") }
    #expect(results.count == 200)
    #expect(took < .seconds(3), "one after another they would take four seconds")
    let connections = Set(try server.lines.map { $0.prefix { $0 != " " } })
    #expect(connections.count <= 16)
    #expect(connections.count > 1)
  }

  @Test func `more may be started than may run`() throws {
    let transport = try CurlTransport(connections: 3)
    let requests = (0..<20).map { HTTPRequest("GET", "\(server.url)/delay?ms=5&say=\($0)") }
    let results = try transport.carry(requests, inFlight: 20)
    for (id, result) in results { #expect(try result.get().text == "\(id)") }
    #expect(Set(try server.lines.map { $0.prefix { $0 != " " } }).count == 3)
  }

  @Test func `one after another they share a connection`() throws {
    for _ in 0..<5 { _ = try transport.perform(HTTPRequest("GET", "\(server.url)/echo")) }
    #expect(try server.lines == Array(repeating: "1 GET /echo", count: 5))
  }

  @Test func `a transfer that fails does not disturb the others`() throws {
    let bad = ["/reset", "/truncated", "/nothing", "/silent", "/garbage", "/huge?bytes=5000000"]
    let requests = (0..<60).map { index in
      index.isMultiple(of: 10)
        ? HTTPRequest(get: "\(server.url)\(bad[index / 10])") {
          $0.stall = .milliseconds(150)
          $0.body = 1_000_000
        }
        : HTTPRequest("GET", "\(server.url)/delay?ms=5&say=\(index)")
    }
    let results = try transport.carry(requests)
    for (id, result) in results {
      switch result {
      case .success(let response): #expect(response.text == "\(id)" && !id.isMultiple(of: 10))
      case .failure: #expect(id.isMultiple(of: 10))
      }
    }
    #expect(results.values.filter { (try? $0.get()) == nil }.count == bad.count)
  }

  @Test func `a request that cannot begin comes back under its id`() throws {
    transport.start(HTTPRequest("GET", "nowhere"), id: 7)
    transport.start(HTTPRequest("GET", "\(server.url)/delay?say=here"), id: 8)
    let first = try #require(transport.next(within: .zero))
    #expect(first.id == 7)
    #expect(throws: TransferError.self) { try first.result.get() }
    let second = try #require(transport.next(within: .seconds(5)))
    #expect(second.id == 8)
    #expect(try second.result.get().text == "here")
  }

  @Test func `waiting ends at once where nothing runs`() {
    let begun = ContinuousClock.now
    #expect(transport.next(within: .seconds(60)) == nil)
    #expect(ContinuousClock.now - begun < .seconds(1))
  }

  @Test func `waiting ends with its time, and the transfer goes on`() throws {
    transport.start(HTTPRequest("GET", "\(server.url)/delay?ms=600&say=late"), id: 1)
    let begun = ContinuousClock.now
    #expect(transport.next(within: .milliseconds(30)) == nil)
    #expect(ContinuousClock.now - begun < .milliseconds(500))
    #expect(try transport.next(within: .seconds(10))?.result.get().text == "late")
  }

  @Test func `waiting costs no processor time`() throws {
    transport.start(HTTPRequest("GET", "\(server.url)/delay?ms=400"), id: 1)
    let clock = CPUClock()
    #expect(transport.next(within: .seconds(10)) != nil)
    #expect(clock.elapsed < .milliseconds(100))
  }

  @Test func `nothing comes of what was cancelled, and the transport can be used again`() throws {
    for id in 0..<40 { transport.start(HTTPRequest("GET", "\(server.url)/silent"), id: id) }
    transport.start(HTTPRequest("GET", "nowhere"), id: 40)
    #expect(transport.next(within: .milliseconds(20)) == nil)
    transport.cancelAll()
    #expect(transport.next(within: .seconds(60)) == nil)
    #expect(try transport.perform(HTTPRequest("GET", "\(server.url)/delay?say=again")).text == "again")
  }

  @Test func `a transport may go while its transfers run`() throws {
    for _ in 0..<3 {
      let short = try CurlTransport(connections: 4)
      for id in 0..<8 { short.start(HTTPRequest("GET", "\(server.url)/silent"), id: id) }
      #expect(short.next(within: .milliseconds(20)) == nil)
    }
    #expect(try transport.perform(HTTPRequest("GET", "\(server.url)/echo")).status == 200)
  }
}

import HTTP
import TestSupport
import Testing

/// Nobody is told anything before it has shown who it is.
struct TLSTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var bundle: String { "\(folder.path)/ca.pem" }

  @Test func `a certificate of an authority in the bundle is accepted`() throws {
    let server = try LocalServer("tls_server.py", ["valid", folder.path])
    let transport = try CurlTransport(caBundle: bundle)
    for host in ["127.0.0.1", "localhost"] {
      #expect(try transport.perform(request(host, server)).text == "hello")
    }
    #expect(try server.lines == ["request /?token=abcdef AWS4", "request /?token=abcdef AWS4"])
  }

  @Test func `the same certificate is refused without the bundle`() throws {
    let server = try LocalServer("tls_server.py", ["valid", folder.path])
    try expectRefusal(by: CurlTransport(), of: server)
  }

  @Test func `the same certificate is refused with a bundle of another authority`() throws {
    let server = try LocalServer("tls_server.py", ["valid", folder.path])
    let other = try TemporaryFolder()
    let stranger = try LocalServer("tls_server.py", ["valid", other.path])
    try expectRefusal(by: CurlTransport(caBundle: "\(other.path)/ca.pem"), of: server)
    #expect(try stranger.lines.isEmpty)
  }

  @Test(arguments: ["expired", "self-signed", "wrong-host", "old"])
  func `a server that is not to be trusted is refused before it hears anything`(_ kind: String) throws {
    let server = try LocalServer("tls_server.py", [kind, folder.path])
    try expectRefusal(by: CurlTransport(caBundle: bundle), of: server)
  }

  @Test func `a server that does not speak TLS is refused`() throws {
    let server = try LocalServer("tls_server.py", ["plain", folder.path])
    let error = try CurlTransport(caBundle: bundle).failure(request("127.0.0.1", server))
    #expect(error.kind == .tls)
  }

  @Test func `a connection that ends in the handshake was interrupted`() throws {
    let server = try LocalServer("tls_server.py", ["closing", folder.path])
    let error = try CurlTransport(caBundle: bundle).failure(request("127.0.0.1", server))
    #expect(error.kind == .interrupted)
    #expect(error.isTransient)
  }

  @Test func `a handshake that hangs is given up`() throws {
    let server = try LocalServer("tls_server.py", ["silent", folder.path])
    var request = request("127.0.0.1", server)
    request.limits.connect = .milliseconds(150)
    let begun = ContinuousClock.now
    #expect(try CurlTransport(caBundle: bundle).failure(request).kind == .timedOut)
    #expect(ContinuousClock.now - begun < .seconds(4))
  }

  @Test func `an answer that ends without TLS saying so is interrupted`() throws {
    let server = try LocalServer("tls_server.py", ["cut", folder.path])
    let error = try CurlTransport(caBundle: bundle).failure(request("127.0.0.1", server))
    #expect(error.kind == .interrupted)
  }

  @Test func `a bundle that cannot be read is an error that names it`() throws {
    for path in ["\(folder.path)/missing.pem", folder.path] {
      let error = #expect(throws: TransferError.self) { _ = try CurlTransport(caBundle: path) }
      #expect(error?.kind == .tls)
      #expect(error?.message.contains(path) == true)
    }
  }

  @Test func `a bundle that holds no certificate is an error that names it`() throws {
    let server = try LocalServer("tls_server.py", ["valid", folder.path])
    try folder.write("this is no certificate\n", to: "empty.pem")
    let path = "\(folder.path)/empty.pem"
    let error = try CurlTransport(caBundle: path).failure(request("127.0.0.1", server))
    #expect(error.kind == .tls)
    #expect(error.message.contains(path))
  }

  private func request(_ host: String, _ server: LocalServer) -> HTTPRequest {
    HTTPRequest("GET", "https://\(host):\(server.port)/?token=abcdef", headers: [("Authorization", "AWS4")])
  }

  private func expectRefusal(
    by transport: CurlTransport, of server: LocalServer, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let error = try transport.failure(request("127.0.0.1", server))
    #expect(error.kind == .tls, "\(error)", sourceLocation: sourceLocation)
    #expect(!error.isTransient, sourceLocation: sourceLocation)
    #expect(error.message.contains("127.0.0.1:\(server.port)"), sourceLocation: sourceLocation)
    #expect(!error.message.contains("abcdef"), sourceLocation: sourceLocation)
    // The server says of every connection how it ended.
    #expect(try server.lines(atLeast: 1) == ["refused"], sourceLocation: sourceLocation)
  }
}

import Foundation
import TestSupport
import Testing

/// TLS and proxies on the way to AWS, on the built binary.
struct LiveNetworkTests {
  @Test func `a bundle of authorities in AWS_CA_BUNDLE is trusted`() throws {
    let tls = try TemporaryFolder()
    let server = try LocalServer("aws_server.py", ["--tls", tls.path])
    let answer = try run(server, ["AWS_CA_BUNDLE": tls.url("ca.pem").path])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("123412341234"))
  }

  @Test func `a server with a certificate of an unknown authority is refused`() throws {
    let tls = try TemporaryFolder()
    let server = try LocalServer("aws_server.py", ["--tls", tls.path])
    let answer = try run(server, [:])
    #expect(answer.status == 70)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.localizedCaseInsensitiveContains("certificate"), "\(answer.errors)")
  }

  @Test func `a bundle that cannot be read is named`() throws {
    let tls = try TemporaryFolder()
    let server = try LocalServer("aws_server.py", ["--tls", tls.path])
    let answer = try run(server, ["AWS_CA_BUNDLE": tls.url("absent.pem").path])
    #expect([64, 70].contains(answer.status))
    #expect(answer.errors.contains("absent.pem"), "\(answer.errors)")
  }

  @Test(arguments: ["HTTPS_PROXY", "https_proxy"])
  func `calls go through the proxy of the environment and are not readable to it`(_ variable: String) throws {
    let tls = try TemporaryFolder()
    let server = try LocalServer("aws_server.py", ["--tls", tls.path])
    let proxy = try LocalServer("proxy_server.py")
    let answer = try run(server, ["AWS_CA_BUNDLE": tls.url("ca.pem").path, variable: proxy.url])
    #expect(answer.status == 0, "\(answer.errors)")
    let lines = try proxy.lines
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.hasPrefix("CONNECT 127.0.0.1:\(server.port) ") }, "\(lines)")
    #expect(
      lines.allSatisfy { !$0.contains("authorization") || $0.contains("proxy-authorization") }, "\(lines)")
  }

  @Test func `a host in NO_PROXY is asked directly`() throws {
    let tls = try TemporaryFolder()
    let server = try LocalServer("aws_server.py", ["--tls", tls.path])
    let proxy = try LocalServer("proxy_server.py")
    let answer = try run(
      server,
      ["AWS_CA_BUNDLE": tls.url("ca.pem").path, "HTTPS_PROXY": proxy.url, "NO_PROXY": "127.0.0.1"])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try proxy.lines.isEmpty)
  }

  private func run(_ server: LocalServer, _ more: [String: String]) throws -> BuiltBinary.Answer {
    let home = try TemporaryFolder()
    let environment = [
      "AWS_ACCESS_KEY_ID": "AKIAEXAMPLEOFATEST00", "AWS_SECRET_ACCESS_KEY": "secret", "HOME": home.path,
      "AWS_ENDPOINT_URL": "https://127.0.0.1:\(server.port)", "AWS_MAX_ATTEMPTS": "1",
    ]
    return try BuiltBinary.run(
      ["audit", "--rule", "root-no-access-keys", "--format", "json"],
      environment: environment.merging(more) { $1 })
  }
}

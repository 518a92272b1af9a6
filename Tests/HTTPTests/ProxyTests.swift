import Glibc
import HTTP
import TestSupport
import Testing

/// The proxy variables mean what they mean to every other program.
///
/// libcurl reads them from the environment, so each test has a process of its own to set them in.
struct ProxyTests {
  private let proxy: LocalServer
  private let server: LocalServer

  init() throws {
    proxy = try LocalServer("proxy_server.py")
    server = try LocalServer("http_server.py")
  }

  @Test func `https goes through a tunnel, and the proxy sees nothing of the request`() async throws {
    let folder = try TemporaryFolder()
    let secure = try LocalServer("tls_server.py", ["valid", folder.path])
    let bundle = "\(folder.path)/ca.pem"
    await #expect(processExitsWith: .success) {
      [proxy = proxy.url as String, port = secure.port as Int, bundle = bundle as String] in
      setOnly(["HTTPS_PROXY": proxy])
      let request = HTTPRequest(
        "GET", "https://127.0.0.1:\(port)/secret", headers: [("Authorization", "AWS4"), ("X-Own", "a")])
      let response = try CurlTransport(caBundle: bundle).perform(request)
      #expect(response.text == "hello")
      #expect(response.headers.map(\.name) == ["Content-Length"])
    }
    #expect(try secure.lines == ["request /secret AWS4"])
    #expect(try proxy.lines == ["CONNECT 127.0.0.1:\(secure.port) host,proxy-connection"])
  }

  @Test func `http is forwarded`() async throws {
    await #expect(processExitsWith: .success) { [proxy = proxy.url as String, url = server.url as String] in
      setOnly(["http_proxy": proxy])
      let response = try CurlTransport().perform(HTTPRequest("GET", "\(url)/delay?say=hello"))
      #expect(response.text == "hello")
      #expect(response.header("X-Proxy") == "yes")
    }
    #expect(try proxy.lines.map { $0.split(separator: " ")[1] } == ["\(server.url)/delay?say=hello"])
  }

  @Test func `hosts of NO_PROXY, and requests that bypass the proxy, are asked directly`() async throws {
    await #expect(processExitsWith: .success) { [proxy = proxy.url as String, url = server.url as String] in
      setOnly(["http_proxy": proxy, "NO_PROXY": "example.org,127.0.0.1"])
      let response = try CurlTransport().perform(HTTPRequest("GET", "\(url)/echo"))
      #expect(response.status == 200)
    }
    await #expect(processExitsWith: .success) { [proxy = proxy.url as String, url = server.url as String] in
      setOnly(["http_proxy": proxy])
      let request = HTTPRequest("GET", "\(url)/echo", bypassesProxy: true)
      let response = try CurlTransport().perform(request)
      #expect(response.status == 200)
    }
    #expect(try proxy.lines.isEmpty)
    #expect(try server.lines.count == 2)
  }

  @Test func `a proxy that refuses is an error, and its password is not in it`() async throws {
    let refusing = try LocalServer("proxy_server.py", ["refuse"])
    await #expect(processExitsWith: .success) { [port = refusing.port as Int, server = server.port as Int] in
      setOnly(["HTTPS_PROXY": "http://user:password@127.0.0.1:\(port)"])
      let error = try CurlTransport().failure(HTTPRequest("GET", "https://127.0.0.1:\(server)/"))
      #expect(error.kind == .cannotConnect)
      #expect(error.message.contains("407"))
      #expect(!error.message.contains("password"))
    }
    #expect(try refusing.lines.count == 1)
    #expect(try server.lines.isEmpty)
  }

  @Test func `a proxy that makes no sense is an error without its password`() async {
    await #expect(processExitsWith: .success) {
      for proxy in [
        "http://user:password@:80:80", "gopher://user:password@localhost", "http://user:password@h.invalid",
      ] {
        setOnly(["HTTPS_PROXY": proxy])
        let error = try CurlTransport().failure(HTTPRequest("GET", "https://127.0.0.1:1/"))
        #expect(!error.message.contains("password"), "\(error)")
      }
    }
  }
}

/// Sets the proxy variables of this process, which has to be a test's own.
private func setOnly(_ variables: [String: String]) {
  for name in ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"] {
    unsafe unsetenv(name)
  }
  for (name, value) in variables { unsafe setenv(name, value, 1) }
}

/// Where a service is asked, and what its requests are signed for.
package struct Endpoint: Hashable, Sendable {
  /// Scheme, host and port, and a path where a proxy wants one; without a slash at its end.
  package var url: String
  /// The `Host` header: with the port unless it is the scheme's own.
  package var host: String
  /// The path that stands before that of every request; empty but for proxies.
  package var basePath: String
  package var signingRegion: String
  package var signingName: String

  init(host: String, signingRegion: String, signingName: String) {
    url = "https://\(host)"
    self.host = host
    basePath = ""
    self.signingRegion = signingRegion
    self.signingName = signingName
  }
}

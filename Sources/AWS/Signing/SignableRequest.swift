/// A request as the signer sees it: the same strings that go over the wire.
package struct SignableRequest: Sendable {
  package var method: String
  /// The host with its port unless that is the scheme's own, as in the `Host` header.
  package var host: String
  /// The path, percent-encoded once, as it is sent.
  package var path: String
  /// Names and values not yet encoded, in any order.
  package var query: [(name: String, value: String)]
  /// Every one of them is signed.
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(
    _ method: String, host: String, path: String = "/", query: [(name: String, value: String)] = [],
    headers: [(name: String, value: String)] = [], body: [UInt8] = []
  ) {
    self.method = method
    self.host = host
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The query string in the canonical order and encoding, which is also how it has to be sent.
  package var canonicalQuery: String {
    query.map { ($0.name.uriEncoded, $0.value.uriEncoded) }.sorted { $0 < $1 }
      .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
  }
}

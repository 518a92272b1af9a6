/// A request as it goes over the wire: nothing is encoded, followed or added on the way.
package struct HTTPRequest: Sendable {
  package var method: String
  /// The whole URL, percent-encoded as it is to be sent; `http` or `https`.
  package var url: String
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]
  package var limits: TransferLimits
  /// Link-local services (the metadata of an instance, of a container) are never asked through a proxy.
  package var bypassesProxy: Bool

  package init(
    _ method: String, _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
    limits: TransferLimits = TransferLimits(), bypassesProxy: Bool = false
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.limits = limits
    self.bypassesProxy = bypassesProxy
  }
}

/// How long a transfer may take, and how large its answer may be.
package struct TransferLimits: Hashable, Sendable {
  /// For the name, the connection and TLS.
  package var connect: Duration = .seconds(5)
  /// Without a byte in either direction.
  package var stall: Duration = .seconds(30)
  /// For the whole transfer; nil: no limit, as long as bytes come.
  package var total: Duration?
  /// Bytes of the answer.
  package var body = 256 << 20

  package init() {}
}

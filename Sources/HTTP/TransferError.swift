/// Why no whole answer came: the network's failure, as opposed to an HTTP status.
package struct TransferError: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// The URL, or its protocol, is not one that can be asked.
    case invalidURL
    case cannotResolve
    case cannotConnect
    /// The server's certificate, or TLS itself, was refused.
    case tls
    /// Connecting, a stall, or the whole took too long.
    case timedOut
    /// The connection broke before the answer was whole.
    case interrupted
    /// The answer is longer than its limit.
    case tooLarge
    /// The caller gave up.
    case cancelled
    case other
  }

  package var kind: Kind
  /// libcurl's words, with the host: for people.
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// Whether the same request may succeed in a moment.
  package var isTransient: Bool {
    switch kind {
    case .cannotResolve, .cannotConnect, .timedOut, .interrupted: true
    case .invalidURL, .tls, .tooLarge, .cancelled, .other: false
    }
  }
}

extension TransferError: CustomStringConvertible {
  package var description: String { message }
}

/// An address that somebody set instead of AWS's own, and where: `AWS_ENDPOINT_URL_IAM`, `--endpoint-url`, a profile.
package struct EndpointOverride: Hashable, Sendable {
  package var url: String
  /// The variable, option or setting, for errors.
  package var origin: String

  package init(_ url: String, origin: String) {
    self.url = url
    self.origin = origin
  }

  /// The parts of the URL; refused is what is none, and what would carry more than an address (a password, a query).
  func parts() throws(EndpointError) -> (url: String, host: String, path: String) {
    let scheme: String
    let defaultPort: String
    var rest: Substring
    if url.lowercased().hasPrefix("https://") {
      (scheme, defaultPort, rest) = ("https", "443", url.dropFirst(8))
    } else if url.lowercased().hasPrefix("http://") {
      (scheme, defaultPort, rest) = ("http", "80", url.dropFirst(7))
    } else {
      throw EndpointError(origin: origin, problem: "begins with neither https:// nor http://")
    }
    var path = ""
    if let slash = rest.firstIndex(of: "/") {
      path = String(rest[slash...])
      rest = rest[..<slash]
    }
    while path.hasSuffix("/") { path.removeLast() }
    guard path.utf8.allSatisfy({ $0.isPathByte }) else {
      throw EndpointError(
        origin: origin, problem: "has a path with characters that a path cannot have, or a query")
    }

    var host = rest
    var port: Substring?
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]") {
      host = rest[...close]
      let after = rest[rest.index(after: close)...]
      if after.hasPrefix(":") { port = after.dropFirst() } else if !after.isEmpty { host = "" }
    } else if let colon = rest.firstIndex(of: ":") {
      host = rest[..<colon]
      port = rest[rest.index(after: colon)...]
    }
    let name = host.hasPrefix("[") ? host.dropFirst().dropLast() : host
    guard !name.isEmpty, name.utf8.allSatisfy({ $0.isHostByte(inBrackets: host.hasPrefix("[")) }) else {
      throw EndpointError(origin: origin, problem: "has no valid host")
    }
    if let port {
      guard let number = UInt16(port), number > 0, port.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }) else {
        throw EndpointError(origin: origin, problem: "has no valid port")
      }
    }
    var address = host.lowercased()
    if let port, port != defaultPort { address += ":\(port)" }
    return ("\(scheme)://\(address)\(path)", address, path)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  fileprivate func isHostByte(inBrackets: Bool) -> Bool {
    isLetterOrDigit || (inBrackets ? ":." : "-._").utf8.contains(self)
  }

  fileprivate var isPathByte: Bool { isLetterOrDigit || "-._~/%!$&'()*+,;=:@".utf8.contains(self) }
}

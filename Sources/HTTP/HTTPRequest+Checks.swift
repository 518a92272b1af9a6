extension HTTPRequest {
  /// The host that an error may name, with its port: never the user, the path or the query of the URL.
  package var host: String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    return !host.isEmpty && host.utf8.allSatisfy(Self.isHostByte) ? String(host) : nil
  }

  var isSecure: Bool { url.prefix(8).lowercased() == "https://" }

  /// Refuses what libcurl would guess at, cut off, or pass on as a second header.
  package func check() throws(TransferError) {
    guard isSecure || url.prefix(7).lowercased() == "http://" else {
      throw TransferError(.invalidURL, "the URL is not one of http or https")
    }
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw TransferError(.invalidURL, "the URL holds characters that have to be percent-encoded")
    }
    guard !method.isEmpty, method.utf8.allSatisfy(Self.isTokenByte) else {
      throw TransferError(.other, "the request's method is not a word")
    }
    for (name, value) in headers {
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte) else {
        throw TransferError(.other, "the name of a header is not a word")
      }
      guard value.utf8.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }) else {
        throw TransferError(.other, "the value of the header \(name) holds a control character")
      }
    }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._:[]".utf8.contains(byte)
  }

  /// RFC 9110's `tchar`.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

import CLibCurl

extension TransferError {
  /// What libcurl's code for a transfer means to a caller.
  ///
  /// - Parameters:
  ///   - code: How the transfer ended.
  ///   - words: libcurl's own account of it, from the transfer's error buffer; may be empty.
  ///   - host: The host asked, with its port.
  ///   - wasConnected: Whether the request was already being sent, or could have been.
  init(_ code: CURLcode, words: String, host: String?, wasConnected: Bool) {
    let kind = Kind(code, words: words, wasConnected: wasConnected)
    // libcurl quotes a proxy's URL, with its password, when it cannot make sense of it.
    let quotesURL = words.contains("://") || words.contains("@")
    let plain = words.isEmpty || quotesURL ? unsafe String(cString: curl_easy_strerror(code)) : words
    self.init(kind, Self.message(plain, host: host))
  }

  init(_ code: CURLMcode) {
    self.init(.other, unsafe String(cString: curl_multi_strerror(code)))
  }

  /// A message that names the host once, and that holds nothing a terminal would obey: servers choose some of the words.
  static func message(_ words: String, host: String?) -> String {
    let words = String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isControl }))
    guard let host, !words.contains(host) else { return words }
    return "\(host): \(words)"
  }
}

extension TransferError.Kind {
  fileprivate init(_ code: CURLcode, words: String, wasConnected: Bool) {
    self =
      switch code {
      case CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED: .invalidURL
      // Also how libcurl calls an answer that is not HTTP.
      case CURLE_UNSUPPORTED_PROTOCOL: wasConnected ? .other : .invalidURL
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .cannotResolve
      case CURLE_COULDNT_CONNECT, CURLE_PROXY, CURLE_INTERFACE_FAILED: .cannotConnect
      case CURLE_OPERATION_TIMEDOUT: .timedOut
      case CURLE_SSL_CONNECT_ERROR: Self.isBrokenConnection(words) ? .interrupted : .tls
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
        CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_NOTFOUND,
        CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_INVALIDCERTSTATUS,
        CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED:
        .tls
      // Before the request: a proxy refused to connect.
      case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE:
        wasConnected ? .interrupted : .cannotConnect
      case CURLE_FILESIZE_EXCEEDED: .tooLarge
      default: .other
      }
  }

  /// TLS that ended in the middle of its handshake was not refused: libcurl has one code for both.
  private static func isBrokenConnection(_ words: String) -> Bool {
    ["SSL_ERROR_SYSCALL", "unexpected eof", "reset by peer", "Broken pipe"].contains { words.contains($0) }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

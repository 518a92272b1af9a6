import AWS

extension CallError {
  /// For a call that was not made because the caller gave up.
  static let notAsked = CallError(
    code: CallError.cancelled, message: "the collection was interrupted before it was asked")

  var isCancelled: Bool { code == Self.cancelled }

  /// Whether AWS said it, so that there is a document of it.
  var isOfAWS: Bool {
    ![Self.transferFailed, Self.wrongBody, Self.cancelled, Self.noCredentials, Self.noSuchService].contains(
      code)
  }

  /// Whether the credentials themselves are no good, whatever they are used for.
  var refusesCredentials: Bool {
    switch code {
    case "InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException",
      "UnrecognizedClientException", "AuthFailure", "IncompleteSignature", "MissingAuthenticationToken",
      "NoCredentials", "InvalidSignatureException":
      true
    default: false
    }
  }

  /// Whether AWS may repeat the request in the error: with its authorization, and the session token in clear.
  var quotesRequest: Bool {
    code.contains("Signature") || code == "AuthFailure" || code == "MissingAuthenticationToken"
  }

  /// The error without what AWS repeats of the request.
  var withoutRequest: CallError {
    guard quotesRequest else { return self }
    var text = message[...]
    for quote in ["\n", "The Canonical String", "The String-to-Sign", "Authorization", "'AWS4"] {
      if let range = text.firstRange(of: quote) { text = text[..<range.lowerBound] }
    }
    return CallError(code: code, message: String(text).trimmed)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension CallError {
  /// No answer came: the network, a time limit.
  package static let transferFailed = "TransferFailed"
  /// What came is not AWS's answer, or not the whole of it.
  package static let wrongBody = "WrongBody"
  package static let cancelled = "Cancelled"
  package static let noCredentials = "NoCredentials"
  /// The partition does not have the service.
  package static let noSuchService = "NoSuchService"

  /// AWS has had too many requests of this account, or of this caller.
  var isThrottling: Bool {
    switch code {
    case "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
      "RequestThrottledException",
      "TooManyRequestsException", "RequestLimitExceeded", "BandwidthLimitExceeded", "PriorRequestNotComplete",
      "SlowDown":
      true
    default: false
    }
  }

  /// AWS itself is in trouble, and may be well in a moment.
  var isTransient: Bool {
    switch code {
    case "RequestTimeout", "RequestTimeoutException", "InternalFailure", "InternalError",
      "InternalServerError",
      "InternalServerException", "ServiceUnavailable", "ServiceUnavailableException", "ServiceFailure":
      true
    default: false
    }
  }

  /// The session's time is over.
  var isExpiredToken: Bool { code == "ExpiredToken" || code == "ExpiredTokenException" }

  /// The request is dated too far from AWS's own clock.
  var isClockSkew: Bool {
    switch code {
    case "RequestTimeTooSkewed", "RequestExpired": true
    case "SignatureDoesNotMatch", "InvalidSignatureException":
      message.lowercased().contains("expired") || message.lowercased().contains("not yet current")
    default: false
    }
  }
}

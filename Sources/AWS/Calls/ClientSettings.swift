package import HTTP

/// How hard a client tries, and how fast.
package struct ClientSettings: Sendable {
  /// Transfers at once, as long as AWS does not complain.
  package var inFlight = 12
  /// How often a call is sent at most, the first time included: `AWS_MAX_ATTEMPTS`.
  package var attempts = 5
  /// The longest wait before the second attempt; it doubles with each one.
  package var backOffBase: Duration = .milliseconds(500)
  /// The longest wait before any attempt, also where a server asks for a longer one.
  package var backOffCap: Duration = .seconds(20)
  package var userAgent = "muster"
  package var limits = TransferLimits()

  package init() {}

  /// How long to wait after so many attempts; full jitter, so that many clients do not come back together.
  ///
  /// `random` is at least 0 and below 1.
  func backOff(after attempts: Int, random: Double) -> Duration {
    let longest = backOffBase * (1 << min(max(attempts - 1, 0), 20))
    return min(longest, backOffCap) * random
  }
}

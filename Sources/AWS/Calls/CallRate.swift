/// How many calls may run at once, and how soon after each other they may be sent.
///
/// AWS does not say how many requests it takes; it throttles. Each time it does, both are halved, and every success raises them a
/// little, up to the limit.
struct CallRate {
  private let limit: Double
  private var window: Double
  private var interval: Duration = .zero
  private var lastStart: Duration?
  private var lastCut: Duration?

  init(inFlight: Int) {
    limit = Double(max(1, inFlight))
    window = limit
  }

  var inFlight: Int { Int(window) }

  /// Before this moment nothing is sent; nil: at any time.
  var nextStart: Duration? {
    guard interval > .zero, let lastStart else { return nil }
    return lastStart + interval
  }

  mutating func started(at now: Duration) { lastStart = now }

  mutating func succeeded() {
    window = min(limit, window + 1 / window)
    interval = interval > .milliseconds(1) ? interval * 0.95 : .zero
  }

  /// A call that was sent at `start` came back throttled; those sent before the last cut say nothing new.
  mutating func throttled(sentAt start: Duration, now: Duration) {
    if let lastCut, start < lastCut { return }
    lastCut = now
    window = max(1, window / 2)
    interval = min(max(interval * 2, .milliseconds(25)), .seconds(1))
  }
}

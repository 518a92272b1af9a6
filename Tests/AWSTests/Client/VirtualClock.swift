import AWS
import IAM

/// A clock on which nobody waits: whoever would wait moves it on.
final class VirtualClock: ClientClock {
  static let start = Timestamp(iso8601: "2026-11-22T02:00:00Z") ?? Timestamp(seconds: 0)

  private(set) var elapsed: Duration = .zero

  var now: Timestamp { Timestamp(seconds: Self.start.seconds + elapsed.components.seconds) }

  func wait(_ duration: Duration) { elapsed += max(duration, .zero) }
}

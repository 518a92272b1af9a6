import Glibc
package import IAM

/// Time as a client needs it; tests put one of their own in its place, and wait for nothing.
package protocol ClientClock: AnyObject {
  /// The time of day, which dates requests.
  var now: Timestamp { get }

  /// Since some moment that stays the same; it never jumps.
  var elapsed: Duration { get }

  func wait(_ duration: Duration)
}

/// The machine's clock.
package final class SystemClock: ClientClock {
  private let origin = ContinuousClock.now

  package init() {}

  package var now: Timestamp { Timestamp(seconds: Int64(time(nil))) }

  package var elapsed: Duration { origin.duration(to: .now) }

  /// May end early when a signal arrives.
  package func wait(_ duration: Duration) {
    let parts = duration.components
    guard parts.seconds > 0 || (parts.seconds == 0 && parts.attoseconds > 0) else { return }
    var time = timespec(tv_sec: Int(parts.seconds), tv_nsec: Int(parts.attoseconds / 1_000_000_000))
    unsafe nanosleep(&time, nil)
  }
}

import Glibc

/// How much processor time the calling thread has used: other tests run beside it.
struct CPUClock {
  private let begun = Self.now

  var elapsed: Duration { Self.now - begun }

  private static var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

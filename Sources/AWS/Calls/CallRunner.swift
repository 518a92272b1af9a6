/// Runs calls, many at a time, and with them the calls that their answers lead to.
package protocol CallRunner: AnyObject {
  /// Runs `calls`, and what `follow` makes of each answer, until nothing is left; `follow` is called on the calling thread.
  ///
  /// An answer comes for every call, also for those that were cancelled. The order of the answers is that in which they came:
  /// whoever needs another one sorts by what was asked.
  func run(_ calls: [DelayedCall], follow: (Answer) -> [DelayedCall])
}

/// A call, and how long to wait before it is sent first.
package struct DelayedCall: Hashable, Sendable {
  package var call: Call
  package var delay: Duration

  package init(_ call: Call, after delay: Duration = .zero) {
    self.call = call
    self.delay = delay
  }
}

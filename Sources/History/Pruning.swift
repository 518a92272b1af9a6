package import Rules

/// Which runs to keep.
package enum Retention: Equatable, Sendable {
  /// Those of the last so many days before an account's latest run.
  case days(Int)
  /// The last so many of each account.
  case runs(Int)
}

/// What removing runs takes from a history, or would.
package struct Pruning: Equatable, Sendable {
  /// In the order of their numbers.
  package var removed: [RunRecord]
  package var held: [Held]
  /// How many runs are left.
  package var left: Int

  package init(removed: [RunRecord], held: [Held], left: Int) {
    self.removed = removed
    self.held = held
    self.left = left
  }

  /// Runs that are old enough to go, but that a notice is to be measured against.
  package struct Held: Equatable, Sendable {
    /// The run up to which somebody was told.
    package var since: RunRecord
    /// How many runs stay for it.
    package var count: Int
    /// How many notices since then did not arrive; 0 where none was tried.
    package var failures: Int
  }
}

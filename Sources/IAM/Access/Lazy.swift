import Synchronization

/// A value that is computed when it is first asked for, on whatever thread, and kept.
package final class Lazy<Value: Sendable>: Sendable {
  private let compute: @Sendable () -> Value
  private let kept = Mutex<Value?>(nil)

  package init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  /// The value if it has been asked for.
  package var existing: Value? { kept.withLock { $0 } }

  /// The others wait while one computes it.
  package var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = compute()
      kept = value
      return value
    }
  }
}

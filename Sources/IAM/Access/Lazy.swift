import Synchronization

/// A value that is computed when it is first asked for, on whatever thread, and kept.
final class Lazy<Value: Sendable>: Sendable {
  private let compute: @Sendable () -> Value
  private let kept = Mutex<Value?>(nil)

  init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  /// The value if it has been asked for.
  var existing: Value? { kept.withLock { $0 } }

  /// The others wait while one computes it.
  var value: Value {
    kept.withLock { kept in
      if let kept { return kept }
      let value = compute()
      kept = value
      return value
    }
  }
}

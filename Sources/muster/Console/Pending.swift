import Dispatch

/// A value that another thread makes while this one does something else.
final class Pending<Value: Sendable>: @unchecked Sendable {
  private let isDone = DispatchSemaphore(value: 0)
  /// Written once, before `isDone` is signalled.
  private var result: Result<Value, any Error>?

  init(_ make: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global(qos: .userInitiated).async {
      self.result = Result { try make() }
      self.isDone.signal()
    }
  }

  /// Waits for the value; can be asked again.
  func value() throws -> Value? {
    isDone.wait()
    defer { isDone.signal() }
    return try result?.get()
  }
}

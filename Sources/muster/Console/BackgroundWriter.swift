import Dispatch
import Synchronization

/// Writes what it is given to an open descriptor, in order, on a thread of its own while more is being made.
final class BackgroundWriter: Sendable {
  private let descriptor: Int32
  private let name: String
  private let queue = DispatchQueue(label: "muster.output")
  /// How many pieces may wait, so that memory stays bounded.
  private let room = DispatchSemaphore(value: 8)
  private let failure = Mutex<OutputError?>(nil)

  init(_ descriptor: Int32, named name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Takes the next piece; once one could not be written, the rest is dropped.
  func take(_ bytes: [UInt8]) {
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do throws(OutputError) {
        try AtomicFile.write(bytes, to: descriptor, named: name)
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all is written; throws if something was not.
  func finish() throws(OutputError) {
    queue.sync {}
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

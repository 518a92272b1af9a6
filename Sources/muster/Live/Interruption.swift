import Dispatch
import Glibc
import Synchronization

/// Whether somebody asked to stop (Ctrl-C, or SIGTERM from a scheduler): long work looks now and then and ends in order.
///
/// A second signal ends the process at once.
final class Interruption: @unchecked Sendable {
  private let count = Atomic<Int>(0)
  /// Never changed after `init`; Dispatch itself guards each of them.
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global())
    }
    for source in sources {
      source.setEventHandler { [unowned self] in
        if count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
      }
      source.resume()
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  var isRequested: Bool { count.load(ordering: .relaxed) > 0 }
}

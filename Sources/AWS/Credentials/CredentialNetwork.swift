import Glibc
import HTTP
import IAM

/// How sources reach servers: one transport, made when the first of them needs it, and patience for what passes.
final class CredentialNetwork {
  private let make: () throws(TransferError) -> any Transport
  private var transport: (any Transport)?
  private let firstPause: Duration
  let now: () -> Timestamp

  init(
    firstPause: Duration, now: @escaping () -> Timestamp,
    makeTransport: @escaping () throws(TransferError) -> any Transport
  ) {
    self.firstPause = firstPause
    self.now = now
    make = makeTransport
  }

  /// Sends a request, again after a pause where what came of it may pass.
  func perform(
    _ request: HTTPRequest, attempts: Int,
    isPassing: (HTTPResponse) -> Bool = { $0.status >= 500 || $0.status == 429 }
  ) throws(TransferError) -> HTTPResponse {
    var pause = firstPause
    var left = attempts
    while true {
      left -= 1
      do {
        let response = try connected().perform(request)
        if left <= 0 || !isPassing(response) { return response }
      } catch {
        if left <= 0 || !error.isTransient { throw error }
      }
      wait(pause)
      pause *= 2
    }
  }

  private func connected() throws(TransferError) -> any Transport {
    if let transport { return transport }
    let made = try make()
    transport = made
    return made
  }

  private func wait(_ pause: Duration) {
    let (seconds, attoseconds) = pause.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    unsafe _ = nanosleep(&time, nil)
  }
}

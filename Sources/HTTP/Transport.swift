/// Carries requests to servers, many at a time; tests put one of their own in its place.
///
/// It is driven from one thread: start as many transfers as may run at once, then ask for what has ended.
package protocol Transport: AnyObject {
  /// Begins a transfer at once; what comes of it is given by `next` under the same `id`.
  func start(_ request: HTTPRequest, id: Int)

  /// Waits until a transfer ends, at most for so long; nil if none did.
  ///
  /// Returns at once where no transfer runs: waiting without one is the caller's own affair.
  func next(within limit: Duration) -> FinishedTransfer?

  /// Ends every transfer that runs; nothing comes of them any more.
  func cancelAll()
}

/// What came of one transfer.
package struct FinishedTransfer: Sendable {
  package var id: Int
  package var result: Result<HTTPResponse, TransferError>

  package init(id: Int, result: Result<HTTPResponse, TransferError>) {
    self.id = id
    self.result = result
  }
}

extension Transport {
  /// Carries one request alone and waits for what comes of it; nothing else may be running.
  package func perform(_ request: HTTPRequest) throws(TransferError) -> HTTPResponse {
    start(request, id: 0)
    while true {
      if let finished = next(within: .seconds(1)) { return try finished.result.get() }
    }
  }
}

import HTTP
import Testing

/// Helpers to carry requests in tests, as the callers of a transport do.
extension Transport {
  /// Runs all requests with so many in flight, and gives what came of each under its index.
  func carry(
    _ requests: [HTTPRequest], inFlight: Int = 16
  ) throws -> [Int: Result<HTTPResponse, TransferError>] {
    var results: [Int: Result<HTTPResponse, TransferError>] = [:]
    var begun = 0
    let deadline = ContinuousClock.now + .seconds(30)
    while results.count < requests.count {
      while begun < requests.count, begun - results.count < inFlight {
        start(requests[begun], id: begun)
        begun += 1
      }
      if let ended = next(within: .milliseconds(100)) {
        #expect(results.updateValue(ended.result, forKey: ended.id) == nil, "\(ended.id) ended twice")
      }
      try #require(ContinuousClock.now < deadline)
    }
    return results
  }

  /// The error that a request is expected to end with.
  func failure(_ request: HTTPRequest) throws -> TransferError {
    do throws(TransferError) {
      let response = try perform(request)
      Issue.record("answered \(response.status)")
    } catch {
      return error
    }
    throw Unexpected()
  }
}

struct Unexpected: Error {}

extension HTTPRequest {
  init(get url: String, limits: (inout TransferLimits) -> Void) {
    var values = TransferLimits()
    limits(&values)
    self.init("GET", url, limits: values)
  }
}

extension HTTPResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}

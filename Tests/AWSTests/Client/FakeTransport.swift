import HTTP

/// A network whose answers a test thinks up, on a clock of its own.
final class FakeTransport: Transport {
  struct Reply {
    var result: Result<HTTPResponse, TransferError>
    var latency: Duration = .milliseconds(10)
  }

  private let clock: VirtualClock
  private let reply: (HTTPRequest) -> Reply
  private var running: [(id: Int, end: Duration, result: Result<HTTPResponse, TransferError>)] = []
  private(set) var requests: [(request: HTTPRequest, start: Duration)] = []
  private(set) var mostAtOnce = 0
  private(set) var cancellations = 0

  init(_ clock: VirtualClock, reply: @escaping (HTTPRequest) -> Reply) {
    self.clock = clock
    self.reply = reply
  }

  var runningCount: Int { running.count }

  func start(_ request: HTTPRequest, id: Int) {
    requests.append((request, clock.elapsed))
    let reply = reply(request)
    running.append((id, clock.elapsed + reply.latency, reply.result))
    mostAtOnce = max(mostAtOnce, running.count)
  }

  func next(within limit: Duration) -> FinishedTransfer? {
    guard let index = running.indices.min(by: { running[$0].end < running[$1].end }) else { return nil }
    guard running[index].end <= clock.elapsed + limit else {
      clock.wait(limit)
      return nil
    }
    let transfer = running.remove(at: index)
    clock.wait(transfer.end - clock.elapsed)
    return FinishedTransfer(id: transfer.id, result: transfer.result)
  }

  func cancelAll() {
    running = []
    cancellations += 1
  }
}

extension HTTPRequest {
  /// The form's fields, as they are encoded.
  var form: [String: String] {
    var fields: [String: String] = [:]
    for field in String(decoding: body, as: UTF8.self).split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return fields
  }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// AWS's answer to this request, with `inside` as its result.
  func answered(_ inside: String = "") -> Result<HTTPResponse, TransferError> {
    let name = form["Action"] ?? ""
    let text = "<\(name)Response><\(name)Result>\(inside)</\(name)Result></\(name)Response>"
    return .success(
      HTTPResponse(status: 200, headers: [("Content-Type", "text/xml")], body: Array(text.utf8)))
  }

  /// AWS's refusal of this request.
  func refused(
    _ code: String, status: Int = 400, message: String = "because",
    headers: [(name: String, value: String)] = []
  ) -> Result<HTTPResponse, TransferError> {
    let text =
      "<ErrorResponse><Error><Code>\(code)</Code><Message>\(message)</Message></Error></ErrorResponse>"
    return .success(
      HTTPResponse(
        status: status, headers: [("Content-Type", "text/xml")] + headers, body: Array(text.utf8)))
  }
}

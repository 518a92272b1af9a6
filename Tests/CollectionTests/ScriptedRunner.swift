import AWS
import IAM

/// Answers calls from a script, one after the other, on a clock that only waits move.
final class ScriptedRunner: CallRunner {
  enum Reply {
    case body(String, next: String? = nil)
    case refused(Int, String, String)
    case failed(String, String)
  }

  /// Which of the calls that are due at once is answered first.
  var answersLastFirst = false
  /// Calls from this one on are cancelled.
  var cancelsAfter = Int.max
  private(set) var now = Timestamp(seconds: 1_795_312_811)
  private(set) var sent: [Call] = []
  private var waited: Duration = .zero
  private let reply: (Call, Int) -> Reply

  /// `reply` is given the call and how often it was made before.
  init(_ reply: @escaping (Call, Int) -> Reply) { self.reply = reply }

  var isCancelled: Bool { sent.count >= cancelsAfter }

  /// What was sent, by operation.
  var operations: [String] { sent.map(\.operation) }

  /// How long all waits were together.
  var waits: Duration { waited }

  func run(_ calls: [DelayedCall], follow: (Answer) -> [DelayedCall]) {
    var queue = calls
    while !queue.isEmpty {
      let next = answersLastFirst ? queue.removeLast() : queue.removeFirst()
      queue += follow(answer(next))
    }
  }

  private func answer(_ next: DelayedCall) -> Answer {
    let call = next.call
    guard !isCancelled else {
      return Answer(
        call: call, status: nil, body: [], error: CallError(code: "Cancelled", message: "interrupted"),
        attempts: 0)
    }
    waited += next.delay
    now.seconds = 1_795_312_811 + waited.components.seconds
    let times = sent.count { $0 == call }
    sent.append(call)
    switch reply(call, times) {
    case .body(let text, let marker):
      return Answer(call: call, status: 200, body: Array(text.utf8), nextMarker: marker)
    case .refused(let status, let code, let message):
      let body = Replies.error(code, message)
      return Answer(
        call: call, status: status, body: Array(body.utf8), error: CallError(code: code, message: message))
    case .failed(let code, let message):
      return Answer(
        call: call, status: nil, body: Array("<ListUsersResponse>".utf8),
        error: CallError(code: code, message: message))
    }
  }
}

extension Call {
  func text(_ name: String) -> String? { if case .text(let text)? = self[name] { text } else { nil } }
}

import AWS
import IAM

/// Tells people how far a collection is: one line on a terminal, nothing in a log, a line a call with `--verbose`.
final class CollectionProgress {
  private let isVerbose: Bool
  private var planned: Int
  private var started = 0
  private var finished = 0
  private var isShown = false

  init(isVerbose: Bool) {
    self.isVerbose = isVerbose
    planned = 0
  }

  /// So many more calls will be made at least.
  func expect(_ calls: Int) { planned += calls }

  func handle(_ event: ClientEvent) {
    switch event {
    case .started(let call, let attempt):
      if attempt == 1 { started += 1 }
      show(call.subjectAndName)
    case .finished(let answer):
      finished += 1
      guard isVerbose else { return show(answer.call.subjectAndName) }
      clear()
      let status = answer.status.map(String.init) ?? "no answer"
      let attempts = answer.attempts == 1 ? "" : ", \(answer.attempts) attempts"
      let error = answer.error.map { " \($0.onOneLine)" } ?? ""
      Console.note(
        "\(answer.call.subjectAndName) \(status) \(answer.duration.milliseconds) ms\(attempts)\(error)")
    case .retrying(let call, let delay, let reason):
      guard isVerbose else { return }
      clear()
      Console.note("\(call.subjectAndName) is tried again in \(delay.milliseconds) ms: \(reason.onOneLine)")
    case .note(let text):
      clear()
      Console.note(text)
    }
  }

  /// Takes the line off the terminal.
  func clear() {
    if isShown { Console.progress("") }
    isShown = false
  }

  private func show(_ call: String) {
    guard !isVerbose else { return }
    isShown = true
    Console.progress("collecting: \(finished) of \(max(planned, started)) calls, \(call)")
  }
}

extension Call {
  /// `iam:GetLoginProfile ana`, for people.
  fileprivate var subjectAndName: String {
    for parameter in Source.Subject.allCases.compactMap(\.parameter) + ["AlternateContactType"] {
      if case .text(let subject) = self[parameter] { return "\(api) \(subject)" }
    }
    return region.map { "\(api) \($0)" } ?? api
  }
}

extension CallError {
  /// Some of AWS's messages go over many lines.
  fileprivate var onOneLine: String { description.split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}

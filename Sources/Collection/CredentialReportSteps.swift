import AWS
import IAM

/// Decides what to ask next until there is a credential report, or a reason why there is none.
///
/// AWS makes the report on demand and at most every four hours; until then it answers with the one it has.
struct CredentialReportSteps {
  /// What follows an answer.
  enum Step {
    case send(DelayedCall)
    /// The answer that is the evidence, or the error that tells why there is none.
    case settled(Answer, note: String?)
  }

  static let get = CollectionPlan.planned(.credentialReport).call
  static let generate = Call(.iam, "GenerateCredentialReport")

  private let options: CollectionOptions
  private let clock: () -> Timestamp
  /// A report older than four hours, which is better than none.
  private var older: Answer?
  /// What AWS said when it was asked to make one.
  private var refusal: CallError?
  /// Whether AWS said that it makes one, or has made it.
  private var isMade = false
  private var hasFetched = false
  private var waited: Duration = .zero
  private var poll: Duration

  init(_ options: CollectionOptions, clock: @escaping () -> Timestamp) {
    self.options = options
    self.clock = clock
    poll = options.firstPoll
  }

  var first: Call { options.freshReport ? Self.generate : Self.get }

  mutating func step(after answer: Answer) -> Step {
    waited += answer.duration
    return answer.call == Self.generate ? made(answer) : fetched(answer)
  }

  private mutating func fetched(_ answer: Answer) -> Step {
    hasFetched = true
    guard let error = answer.error else {
      if let refusal { return .settled(answer, note: note(answer, refusal)) }
      // One that comes after AWS was asked to make it is what AWS has, however old it says it is.
      if isMade || isYoung(answer) { return .settled(answer, note: nil) }
      older = answer
      return .send(DelayedCall(Self.generate))
    }
    switch error.code {
    case "ReportInProgress", "CredentialReportNotReadyException":
      // Whoever asked for it: AWS is making one.
      isMade = true
      refusal = nil
      return again(Self.get, answer, error)
    case "ReportNotPresent", "CredentialReportNotPresentException", "ReportExpired",
      "CredentialReportExpiredException":
      if let refusal, !refusal.isLimit { return settled(instead: answer, refusal, by: Self.generate) }
      return isMade || refusal != nil
        ? again(Self.generate, answer, error) : .send(DelayedCall(Self.generate))
    default: return settled(instead: answer, error, by: Self.get)
    }
  }

  private mutating func made(_ answer: Answer) -> Step {
    guard let error = answer.error else {
      isMade = true
      refusal = nil
      let state = ElementTexts.read(["State"], in: answer.body)["State"]
      if state == "COMPLETE" { return .send(DelayedCall(Self.get)) }
      return again(
        Self.get, answer, CallError(code: "ReportInProgress", message: "AWS is making the credential report"))
    }
    refusal = error
    if older != nil { return settled(instead: answer, error, by: Self.generate) }
    // Somebody else asks for it at the same time: then there will be one.
    if error.isLimit { return again(Self.get, answer, error) }
    // Asked to make a new one before anything else: an older one may be there.
    if !hasFetched, error.isOfAWS { return .send(DelayedCall(Self.get)) }
    return settled(instead: answer, error, by: Self.generate)
  }

  /// Asks `call` after the next wait, unless the deadline comes first.
  private mutating func again(_ call: Call, _ answer: Answer, _ error: CallError) -> Step {
    guard waited + poll <= options.reportDeadline else {
      var late = refusal ?? error
      late.message =
        "there was no credential report after \(options.reportDeadline.components.seconds) s"
        + (late.message.isEmpty ? "" : ": \(late.message)")
      return settled(instead: answer, late, by: refusal == nil ? answer.call : Self.generate)
    }
    let delay = poll
    waited += delay
    poll = min(poll * 2, options.longestPoll)
    return .send(DelayedCall(call, after: delay))
  }

  /// The older report, or what failed as GetCredentialReport's answer, naming the call that it was.
  private func settled(instead answer: Answer, _ error: CallError, by call: Call) -> Step {
    if let older { return .settled(older, note: note(older, error)) }
    var failed = answer
    failed.call = Self.get
    failed.nextMarker = nil
    failed.error = error
    if call == Self.generate, !error.message.contains(call.operation) {
      let message = error.message.isEmpty ? error.code : error.message
      failed.error?.message = "\(call.operation): \(message)"
    }
    return .settled(failed, note: nil)
  }

  private func note(_ report: Answer, _ error: CallError) -> String {
    let time = generatedAt(report)?.iso8601 ?? "unknown age"
    return "the credential report is that of \(time), because AWS made no new one: \(error.withoutRequest)"
  }

  private func isYoung(_ answer: Answer) -> Bool {
    guard !options.freshReport, let time = generatedAt(answer) else { return false }
    return clock().seconds - time.seconds < 4 * 3_600
  }

  private func generatedAt(_ answer: Answer) -> Timestamp? {
    ElementTexts.read(["GeneratedTime"], in: answer.body)["GeneratedTime"].flatMap { Timestamp(iso8601: $0) }
  }
}

extension CallError {
  fileprivate var isLimit: Bool { code.hasPrefix("LimitExceeded") }
}

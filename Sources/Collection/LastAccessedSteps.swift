import AWS
import IAM

/// Decides what to ask next about when single users and roles last used services: AWS makes that list on demand.
///
/// It is ordered once, and asked for until it is there, three times at most.
struct LastAccessedSteps {
  /// What follows an answer.
  enum Step {
    case send(DelayedCall)
    /// The answer that is the evidence, about whom it was ordered, and the page that follows.
    case settled(Answer, then: DelayedCall?)
  }

  static let order = Call(.iam, "GenerateServiceLastAccessedDetails")
  static let get = CollectionPlan.planned(.serviceLastAccessed).call
  private static let parameter = "Arn"
  private static let job = "JobId"
  private static let mostQuestions = 3

  private let options: CollectionOptions
  /// For whom each job makes a list, and how often it was asked for.
  private var jobs: [String: (arn: String, questions: Int)] = [:]

  init(_ options: CollectionOptions) { self.options = options }

  func first(about arn: String) -> Call {
    var call = Self.order
    call.parameters = [Call.Parameter(Self.parameter, .text(arn))]
    return call
  }

  mutating func step(after answer: Answer) -> Step {
    answer.call.operation == Self.order.operation ? ordered(answer) : fetched(answer)
  }

  private mutating func ordered(_ answer: Answer) -> Step {
    guard case .text(let arn)? = answer.call[Self.parameter] else { return .settled(answer, then: nil) }
    let job = answer.error == nil ? ElementTexts.read([Self.job], in: answer.body)[Self.job] : nil
    guard let job, !job.isEmpty else {
      var failed = answer
      failed.call = Self.get
      failed.call.parameters.insert(Call.Parameter(Self.parameter, .text(arn)), at: 0)
      var error =
        answer.error ?? CallError(code: CallError.wrongBody, message: "the answer names no job")
      if !error.message.contains(Self.order.operation) {
        error.message = "\(Self.order.operation): \(error.message.isEmpty ? error.code : error.message)"
      }
      failed.error = error
      return .settled(failed, then: nil)
    }
    jobs[job] = (arn, 0)
    return .send(DelayedCall(Self.call(job), after: options.firstPoll))
  }

  private mutating func fetched(_ answer: Answer) -> Step {
    guard case .text(let job)? = answer.call[Self.job], var known = jobs[job] else {
      return .settled(answer, then: nil)
    }
    known.questions += 1
    jobs[job] = known
    let status = ElementTexts.read(["JobStatus"], in: answer.body)["JobStatus"]
    if answer.error == nil, status == "IN_PROGRESS", known.questions < Self.mostQuestions {
      return .send(DelayedCall(answer.call, after: options.firstPoll * (4 << known.questions)))
    }
    // Whom it is about is not among the request's parameters; the manifest says it beside them.
    var named = answer
    named.call.parameters.insert(Call.Parameter(Self.parameter, .text(known.arn)), at: 0)
    return .settled(named, then: answer.nextPage.map { DelayedCall($0) })
  }

  private static func call(_ job: String) -> Call {
    var call = get
    call.parameters.insert(Call.Parameter(Self.job, .text(job)), at: 0)
    return call
  }
}

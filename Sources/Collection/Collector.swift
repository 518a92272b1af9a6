package import AWS
import Digests
package import IAM

/// Asks AWS for evidence and keeps every answer, as AWS sent it, in the folder of a snapshot.
///
/// Answers are written as they arrive and not kept, so that memory does not grow with the account. After each `collect` the
/// folder is a snapshot whose manifest tells what was asked, also where the caller gave up in between.
package final class Collector {
  /// How far the pages of one listing were followed.
  private struct Chain {
    var page = 0
    var markers: Set<String> = []
  }

  /// What became of everything asked so far.
  package private(set) var outcome = CollectionOutcome()

  private let runner: any CallRunner
  private let options: CollectionOptions
  private let clock: () -> Timestamp
  private let isCancelled: () -> Bool
  private var writer: SnapshotWriter
  private var startedAt: Timestamp?
  private var asked: Set<Source> = []
  private var askedSubjects: Set<SubjectRequest> = []
  private var collected: [CollectedCall] = []
  private var chains: [Call: Chain] = [:]
  private var reportSteps: CredentialReportSteps
  private var lastAccessedSteps: LastAccessedSteps
  private var organizationSteps = OrganizationSteps()
  private var monitoringSteps = MonitoringSteps()
  private var billingSteps = BillingSteps()
  /// What waits for the answer to who calls.
  private var waiting: [DelayedCall] = []
  /// Why nothing more is asked.
  private var failure: CollectionError?

  /// A listing of more pages than this is a server that never ends one: AWS's largest account has about fifty.
  private static let mostPages = 10_000

  /// Collects by `runner` into `folder`, which is made or must be empty.
  package init(
    runner: any CallRunner, folder: String, options: CollectionOptions = CollectionOptions(),
    clock: @escaping () -> Timestamp, isCancelled: @escaping () -> Bool = { false }
  ) {
    self.runner = runner
    self.options = options
    self.clock = clock
    self.isCancelled = isCancelled
    writer = SnapshotWriter(folder: folder)
    reportSteps = CredentialReportSteps(options, clock: clock)
    lastAccessedSteps = LastAccessedSteps(options)
  }

  /// Asks everything that answers for the account; what was asked before is not asked again.
  ///
  /// Sources that are asked of single users, policies or keys are left to the other `collect`.
  package func collect(_ sources: Set<Source>) throws(CollectionError) {
    let new = CollectionPlan.order.filter {
      sources.contains($0) && !$0.isPerSubject && $0 != .callerIdentity && asked.insert($0).inserted
    }
    let steps = Source.organizationPolicies.union(Source.organizationSetup)
    let ofOrganization = new.filter(steps.contains)
    let ofMonitoring = new.filter(Source.monitoring.contains)
    let others = new.filter {
      !steps.contains($0) && !Source.monitoring.contains($0) && $0 != .cloudTrailEvents
    }
    try collect(
      others.flatMap { source in
        switch source {
        case .credentialReport: [reportSteps.first]
        case .alternateContact: CollectionPlan.contactCalls.map(\.call)
        default: [CollectionPlan.planned(source).call]
        }
      } + organizationSteps.calls(for: ofOrganization) + monitoringSteps.calls(for: ofMonitoring)
        + billingSteps.calls(for: new))
  }

  /// Asks about single users, policies and keys; what was asked before is not asked again.
  package func collect(_ requests: [SubjectRequest]) throws(CollectionError) {
    let new = requests.filter { $0.source.isPerSubject && askedSubjects.insert($0).inserted }
    let first = Set(
      new.map { request in
        // Which of its versions is in force has to be known first.
        request.source == .policyVersion ? SubjectRequest(source: .policy, subject: request.subject) : request
      })
    try collect(
      first.sorted().map { request in
        request.source == .serviceLastAccessed
          ? lastAccessedSteps.first(about: request.subject)
          : CollectionPlan.planned(request.source).call(about: request.subject)
      })
  }

  private func collect(_ calls: [Call]) throws(CollectionError) {
    if startedAt == nil {
      try writer.prepare()
      startedAt = clock()
    }
    var first = calls.map { DelayedCall($0) }
    if asked.insert(.callerIdentity).inserted {
      waiting = first
      first = [DelayedCall(CollectionPlan.planned(.callerIdentity).call)]
    }
    runner.run(schedule(first)) { schedule(take($0)) }
    if let failure { throw failure }
    try finish()
  }

  /// The calls themselves, or none once the caller gave up: then each is listed as not made.
  private func schedule(_ calls: [DelayedCall]) -> [DelayedCall] {
    guard failure == nil else { return [] }
    let calls = calls.compactMap { call in
      billingSteps.placed(call.call).map { DelayedCall($0, after: call.delay) }
    }
    guard isCancelled() else { return calls }
    var rest = calls
    while let next = rest.popLast() {
      rest += take(Answer(call: next.call, status: nil, body: [], error: .notAsked, attempts: 0))
    }
    return []
  }

  /// Keeps an answer and tells what follows from it.
  private func take(_ answer: Answer) -> [DelayedCall] {
    outcome.callsSent += answer.attempts > 0 ? 1 : 0
    outcome.requestsSent += answer.attempts
    do throws(CollectionError) {
      switch answer.call.operation {
      case Source.callerIdentity.rawValue: return try takeCaller(answer)
      case CredentialReportSteps.get.operation, CredentialReportSteps.generate.operation:
        return try takeReport(answer)
      case LastAccessedSteps.get.operation, LastAccessedSteps.order.operation:
        return try takeLastAccessed(answer)
      default: return try takePage(answer)
      }
    } catch {
      failure = failure ?? error
      return []
    }
  }

  private func takeCaller(_ answer: Answer) throws(CollectionError) -> [DelayedCall] {
    if let error = answer.error, error.refusesCredentials {
      throw .credentialsRefused(error.withoutRequest.description)
    }
    try store(answer, page: 1)
    if answer.error == nil {
      let texts = ElementTexts.read(["Account", "Arn"], in: answer.body)
      if let account = texts["Account"], let arn = texts["Arn"] {
        outcome.caller = Caller(account: account, arn: arn)
        organizationSteps.account = account
        monitoringSteps.account = account
        let partition = ARN(arn).flatMap { Partition(rawValue: $0.partition) }
        billingSteps.region = partition?.globalRegion
        billingSteps.hasBilling = partition != .govCloud
      }
    }
    defer { waiting = [] }
    return waiting
  }

  private func takeReport(_ answer: Answer) throws(CollectionError) -> [DelayedCall] {
    switch reportSteps.step(after: answer) {
    case .send(let call): return [call]
    case .settled(let answer, let note):
      try store(answer, page: 1)
      if let note { outcome.notes.append(note) }
      return []
    }
  }

  private func takeLastAccessed(_ answer: Answer) throws(CollectionError) -> [DelayedCall] {
    switch lastAccessedSteps.step(after: answer) {
    case .send(let call): return [call]
    case .settled(let answer, let next):
      var question = answer.call
      question.parameters.removeAll { $0.name == question.service.markerParameter }
      var chain = chains.removeValue(forKey: question) ?? Chain()
      chain.page += 1
      try store(answer, page: chain.page)
      // AWS has a few hundred services; a list without an end is none of AWS's.
      guard let next, chain.page < 10 else { return [] }
      chains[question] = chain
      return [next]
    }
  }

  private func takePage(_ answer: Answer) throws(CollectionError) -> [DelayedCall] {
    var question = answer.call
    question.parameters.removeAll { $0.name == question.service.markerParameter }
    var chain = chains.removeValue(forKey: question) ?? Chain()
    chain.page += 1
    try store(answer, page: chain.page)
    let following =
      organizationSteps.calls(after: answer) + billingSteps.calls(after: answer)
      + monitoringSteps.calls(after: answer)
      + versionCall(after: answer)
    guard let next = answer.nextPage, let marker = answer.nextMarker, !BillingSteps.isEnough(answer) else {
      return following.map { DelayedCall($0) }
    }
    guard chain.markers.insert(marker).inserted, chain.page < Self.mostPages else {
      let message = "page \(chain.page) of \(answer.call.api) leads to a page that was there before"
      let error = CallError(code: CallError.wrongBody, message: message)
      try store(Answer(call: next, status: nil, body: [], error: error, attempts: 0), page: chain.page + 1)
      return following.map { DelayedCall($0) }
    }
    chains[question] = chain
    return ([next] + following).map { DelayedCall($0) }
  }

  /// The call for the version of a policy that is in force, once its answer tells which.
  private func versionCall(after answer: Answer) -> [Call] {
    guard answer.call.operation == Source.policy.rawValue, answer.error == nil,
      case .text(let arn)? = answer.call["PolicyArn"],
      askedSubjects.contains(SubjectRequest(source: .policyVersion, subject: arn)),
      let version = ElementTexts.read(["DefaultVersionId"], in: answer.body)["DefaultVersionId"]
    else { return [] }
    var call = CollectionPlan.planned(.policyVersion).call(about: arn)
    call.parameters.append(Call.Parameter("VersionId", .text(version)))
    return [call]
  }

  /// Writes the answer's file, if AWS sent one, and notes the call for the manifest.
  private func store(_ answer: Answer, page: Int) throws(CollectionError) {
    guard let source = Source(rawValue: answer.call.operation) else { return }
    let subject = PlannedCall.subject(of: answer.call, for: source)
    var call = CollectedCall(
      call: answer.call,
      position: CollectedCall.Position(
        source: CollectionPlan.order.firstIndex(of: source) ?? 0, subject: subject ?? "", page: page),
      status: answer.status, error: answer.error?.withoutRequest)
    let isDocument = answer.error.map { $0.isOfAWS && !$0.quotesRequest } ?? true
    if isDocument, !answer.body.isEmpty {
      let body = source == .virtualMFADevices ? SeedRedaction.redacted(answer.body) : answer.body
      let file = FileName.path(source, of: answer.call, subject: subject, page: page, body)
      try writer.write(body, to: file)
      call.file = file
      call.sha256 = SHA256.hexDigest(of: body.span)
    }
    collected.append(call)
  }

  /// Writes the manifest of all that was asked so far.
  private func finish() throws(CollectionError) {
    collected.sort { $0.position < $1.position }
    let failed = collected.filter { $0.error != nil && !$0.isAnsweredByError }
    outcome.cancelled = failed.count { $0.error?.isCancelled == true }
    outcome.failures = failed.compactMap { call in
      guard let error = call.error, !error.isCancelled else { return nil }
      return CollectionOutcome.Failure(
        api: call.call.api, parameters: call.call.parameters, region: call.call.region, error: error)
    }
    // A folder in which nothing is but "the network is down", or another server's web pages, is no snapshot of anything.
    if let first = outcome.failures.first, collected.allSatisfy({ $0.error?.isOfAWS == false }) {
      throw .unreachable(first.error.message)
    }
    let manifest = ManifestFile(
      collectedAt: startedAt ?? clock(), caller: outcome.caller, calls: collected)
    try writer.replace(ManifestFile.name, manifest.bytes)
  }
}
